//! Opening: the directory, the file, whether it is ours and which layout it has. Every refusal says what to do.

use std::fs::{File, OpenOptions};
use std::io;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;

use redb::backends::FileBackend;
use redb::{Builder, Database, DatabaseError, ReadableDatabase, StorageError};

use crate::store::embedded::disk::{Disk, unavailable};
use crate::store::embedded::read::View;
use crate::store::embedded::rows::{CountersRow, RecordRow};
use crate::store::embedded::tables::{META, Tables};
use crate::store::embedded::write::COUNTERS;
use crate::store::{StoreError, Stores};

/// The store's file in its directory.
const FILE: &str = "store.redb";
/// Where the layout's version is kept.
const FORMAT: &[u8] = b"format";
/// What the names of unfinished files begin with; one that a power loss left can be deleted.
const UNFINISHED: &str = "unfinished-";
/// Memory for pages while the file is made.
const CREATION_CACHE: usize = 1 << 20;
/// The record with the key under which erased numbers are hashed; made with the file, the same for its life.
pub(super) const HASH_KEY: &str = "store/hash-key";
/// The layout written by this version; rises when an older version could not read the file.
const LAYOUT: u32 = 1;

/// Whether the directory has a store.
pub(super) fn is_there(directory: &Path) -> bool {
    directory.join(FILE).exists()
}

/// Opens the file of a directory; makes both if only the directory's parent is there.
pub(super) fn open(directory: &Path) -> Stores<FileBackend> {
    let at = directory.display();
    match std::fs::create_dir(directory) {
        Ok(()) => sync_parent(directory)?,
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            return Err(StoreError::Unavailable(format!(
                "the store's directory {at} cannot be made because its parent is missing: make it, or set storage.path"
            )));
        }
        Err(error) => return Err(refused(directory, &error)),
    }
    let path = directory.join(FILE);
    match OpenOptions::new().read(true).write(true).open(&path) {
        Ok(file) => FileBackend::new(file).map_err(unavailable),
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            create(directory, &path)?;
            let file = OpenOptions::new().read(true).write(true).open(&path);
            FileBackend::new(file.map_err(|error| refused(&path, &error))?).map_err(unavailable)
        }
        Err(error) => Err(refused(&path, &error)),
    }
}

/// Makes the file whole under another name first: redb does not open one that lost power while it was made.
fn create(directory: &Path, path: &Path) -> Stores<()> {
    let unfinished = tempfile::Builder::new().prefix(UNFINISHED).tempfile_in(directory);
    let unfinished = unfinished.map_err(|error| refused(directory, &error))?;
    let file = unfinished.reopen().map_err(|error| refused(path, &error))?;
    let disk = Disk::new(FileBackend::new(file).map_err(unavailable)?);
    drop(open_database(&disk, CREATION_CACHE, false)?);
    unfinished.as_file().sync_all().map_err(|error| refused(path, &error))?;
    match unfinished.persist_noclobber(path) {
        Ok(_) => sync_parent(path),
        // Another process was first: what it made is opened, and its lock decides.
        Err(error) if error.error.kind() == io::ErrorKind::AlreadyExists => Ok(()),
        Err(error) => Err(refused(path, &error.error)),
    }
}

fn sync_parent(path: &Path) -> Stores<()> {
    let parent = path.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
    File::open(parent).and_then(|parent| parent.sync_all()).map_err(|error| refused(parent, &error))
}

fn refused(path: &Path, error: &io::Error) -> StoreError {
    let at = path.display();
    StoreError::Unavailable(match error.kind() {
        io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => {
            format!("{at} cannot be written by this user: change its owner or mode, or set storage.path ({error})")
        }
        io::ErrorKind::NotADirectory => {
            format!("the store needs a directory, and {at} is none: set storage.path ({error})")
        }
        _ => format!("{at} cannot be opened: {error}"),
    })
}

/// Opens the database on a disk, new or old; redb takes damage for a mistake of its own here and there, and panics.
pub(super) fn open_database(disk: &Disk, cache_bytes: usize, verify: bool) -> Stores<Database> {
    let open = || -> Stores<Database> {
        let mut builder = Builder::new();
        builder.set_cache_size(cache_bytes).set_check_integrity_on_open(verify);
        let database = builder.create_with_backend(disk.clone()).map_err(cannot_open)?;
        check_layout(&database)?;
        Ok(database)
    };
    catch_unwind(AssertUnwindSafe(open)).unwrap_or_else(|_| Err(damaged_file()))
}

/// The file cannot be read as a whole.
pub(super) fn damaged_file() -> StoreError {
    StoreError::Damaged(
        "the store's file is damaged and cannot be read: restore it from a copy, or move it away to begin anew"
            .to_owned(),
    )
}

fn cannot_open(error: DatabaseError) -> StoreError {
    match error {
        DatabaseError::DatabaseAlreadyOpen | DatabaseError::LockProtocolMismatch => StoreError::Held,
        DatabaseError::UpgradeRequired(version) => StoreError::Unavailable(format!(
            "the store's file has version {version} of redb's format, which this program cannot read"
        )),
        DatabaseError::Storage(StorageError::Io(error)) if error.kind() == io::ErrorKind::InvalidData => {
            StoreError::Damaged(format!(
                "the store's file is not one of ours, or its head is damaged: move it away, or set storage.path ({error})"
            ))
        }
        DatabaseError::Storage(StorageError::Corrupted(_)) | DatabaseError::RepairAborted => damaged_file(),
        other => unavailable(other),
    }
}

fn check_layout(database: &Database) -> Stores<()> {
    let transaction = database.begin_read().map_err(unavailable)?;
    if transaction.list_tables().map_err(unavailable)?.next().is_none() {
        return write_layout(database);
    }
    let view = View::new(transaction);
    let layout = view.open(META).and_then(|meta| meta.get(FORMAT)).map_err(|error| match error {
        StoreError::Damaged(why) => StoreError::Damaged(why),
        _ => not_ours(),
    })?;
    let layout = layout.as_deref().and_then(|bytes| bytes.try_into().ok()).map(u32::from_be_bytes);
    match layout {
        Some(LAYOUT) => Ok(()),
        Some(newer) if newer > LAYOUT => Err(StoreError::Unavailable(format!(
            "the store was written by a newer version (layout {newer}, this program knows {LAYOUT}): run that version"
        ))),
        _ => Err(not_ours()),
    }
}

fn not_ours() -> StoreError {
    StoreError::Damaged("the store's file belongs to another program: move it away, or set storage.path".to_owned())
}

fn write_layout(database: &Database) -> Stores<()> {
    let mut transaction = database.begin_write().map_err(unavailable)?;
    transaction.set_quick_repair(true);
    let mut tables = Tables::open(&transaction)?;
    tables.meta.put(FORMAT, &LAYOUT.to_be_bytes())?;
    let first = 1;
    let hash_key = RecordRow { revision: first, value: rand::random::<[u8; 32]>().to_vec().into() };
    tables.records.put_row(HASH_KEY.as_bytes(), &hash_key)?;
    tables.meta.put_row(COUNTERS, &CountersRow { id: first, ..CountersRow::default() })?;
    drop(tables);
    transaction.commit().map_err(unavailable)
}

#[cfg(test)]
mod tests {
    use std::io::Write as _;

    use super::*;

    #[test]
    fn a_newer_layout_is_refused() {
        let disk = Disk::new(redb::backends::InMemoryBackend::new());
        let database = open_database(&disk, 1 << 20, false).unwrap();
        let transaction = database.begin_write().unwrap();
        Tables::open(&transaction).unwrap().meta.put(FORMAT, &(LAYOUT + 1).to_be_bytes()).unwrap();
        transaction.commit().unwrap();
        drop(database);
        let error = open_database(&disk, 1 << 20, false).unwrap_err();
        assert!(error.to_string().contains("newer version (layout 2, this program knows 1)"), "{error}");
    }

    #[test]
    fn a_redb_file_of_another_program_is_refused() {
        let disk = Disk::new(redb::backends::InMemoryBackend::new());
        let other = Builder::new().create_with_backend(disk.clone()).unwrap();
        let transaction = other.begin_write().unwrap();
        transaction.open_table(redb::TableDefinition::<u64, u64>::new("theirs")).unwrap();
        transaction.commit().unwrap();
        drop(other);
        let error = open_database(&disk, 1 << 20, false).unwrap_err();
        assert!(error.to_string().contains("belongs to another program"), "{error}");
    }

    #[test]
    fn a_file_that_is_none_of_ours_is_refused() {
        let directory = tempfile::tempdir().unwrap();
        let mut file = File::create(directory.path().join(FILE)).unwrap();
        file.write_all(b"a shopping list, long enough to be taken for a file of its own kind").unwrap();
        let disk = Disk::new(open(directory.path()).unwrap());
        let error = open_database(&disk, 1 << 20, false).unwrap_err();
        assert!(matches!(error, StoreError::Damaged(_)), "{error}");
        assert!(error.to_string().contains("not one of ours"), "{error}");
    }

    #[test]
    fn a_second_process_is_refused() {
        let directory = tempfile::tempdir().unwrap();
        let first = Disk::new(open(directory.path()).unwrap());
        let _first = open_database(&first, 1 << 20, false).unwrap();
        let second = Disk::new(open(directory.path()).unwrap());
        let error = open_database(&second, 1 << 20, false).unwrap_err();
        assert!(error.to_string().contains("open in another process"), "{error}");
    }

    #[test]
    fn a_missing_parent_and_a_file_in_the_way_are_named() {
        let directory = tempfile::tempdir().unwrap();
        let error = open(&directory.path().join("missing/data")).unwrap_err();
        assert!(error.to_string().contains("its parent is missing: make it, or set storage.path"), "{error}");
        let file = directory.path().join("file");
        File::create(&file).unwrap();
        let error = open(&file).unwrap_err();
        assert!(error.to_string().contains("the store needs a directory"), "{error}");
    }
}
