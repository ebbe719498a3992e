//! An archive in a directory of this machine: opening it, and clearing away what a crash left half-written.

use std::io;
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use object_store::local::LocalFileSystem;

use super::{Archive, Keep};
use crate::clock::MachineClock;

/// Nobody writes a pack for longer.
const LONGEST_WRITE: Duration = Duration::from_secs(60);

/// The archive of a directory, which is made if it is not there.
pub fn open(path: &Path, key: [u8; 32], keep: Keep) -> io::Result<Archive> {
    std::fs::create_dir_all(path.join("packs"))?;
    clear_halves(path)?;
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
/// `#` and a number behind, and renamed when it is whole. What is young another process may be writing: it goes the next
/// time.
pub fn clear_halves(path: &Path) -> io::Result<()> {
    let now = SystemTime::UNIX_EPOCH + Duration::from_millis(MachineClock::system().wall_millis());
    for day in std::fs::read_dir(path.join("packs"))? {
        let day = day?;
        if !day.file_type()?.is_dir() {
            continue;
        }
        for file in std::fs::read_dir(day.path())? {
            let file = file?;
            let written = file.metadata()?.modified()?;
            let old = now.duration_since(written).is_ok_and(|age| age >= LONGEST_WRITE);
            if old && file.file_name().to_string_lossy().contains('#') {
                std::fs::remove_file(file.path())?;
            }
        }
    }
    Ok(())
}
