//! An archive in a directory of this machine: opening it, and clearing away what a crash left half-written.

use std::io;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use object_store::local::LocalFileSystem;

use super::{Archive, Keep};

/// The archive of a directory, which is made if it is not there.
pub fn open(path: &Path, key: [u8; 32], keep: Keep) -> io::Result<Archive> {
    let packs = path.join("packs");
    std::fs::create_dir_all(&packs)?;
    clear(&packs)?;
    // A push leaves the inbox when its pack is written: that must be as durable.
    let objects = files(path)?.with_automatic_cleanup(true).with_fsync(true);
    Ok(Archive::new(Arc::new(objects), key, keep))
}

/// The archive of a directory, to be read beside the service that writes it.
pub fn beside(path: &Path) -> io::Result<Archive> {
    let keep = Keep { age: Duration::MAX, bytes: u64::MAX, linger: Duration::ZERO };
    Ok(Archive::new(Arc::new(files(path)?), [0; 32], keep))
}

fn files(path: &Path) -> io::Result<LocalFileSystem> {
    LocalFileSystem::new_with_prefix(path).map_err(io::Error::other)
}

/// Removes halves of packs: nobody lists them, so nobody would ever erase from them. A pack is written under its name with
/// `#` and a number behind, and renamed when it is whole.
fn clear(packs: &Path) -> io::Result<()> {
    for day in std::fs::read_dir(packs)? {
        let day = day?;
        if !day.file_type()?.is_dir() {
            continue;
        }
        for file in std::fs::read_dir(day.path())? {
            let file = file?;
            if file.file_name().to_string_lossy().contains('#') {
                std::fs::remove_file(file.path())?;
            }
        }
    }
    Ok(())
}
