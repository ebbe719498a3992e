//! The embedded store: one redb file, one partition, one process. Reads go straight to the file; one thread writes, and
//! everything that is queued while it syncs shares the next sync.

mod disk;
mod due;
mod export;
mod file;
mod import;
mod inbox;
mod keys;
mod leases;
mod legs;
mod list;
mod numbers;
mod queue;
mod read;
mod records;
mod rows;
mod serve;
mod shared;
mod tables;
mod upkeep;
mod write;
mod writer;

use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::sync::{Arc, PoisonError, RwLock};
use std::thread::JoinHandle;

use hmac::{Hmac, KeyInit, Mac};
use redb::backends::InMemoryBackend;
use redb::{ReadableDatabase, StorageBackend};
use sha2::Sha256;
use tokio::sync::watch;

use crate::clock::MachineClock;
use crate::store::embedded::disk::{Disk, unavailable};
use crate::store::embedded::numbers::NumberHash;
pub use crate::store::embedded::queue::Linger;
use crate::store::embedded::read::View;
use crate::store::embedded::shared::Shared;
use crate::store::embedded::write::Write;
use crate::store::embedded::writer::{Pending, Writer, stopped};
use crate::store::{Key, Position, StoreError, Stores};

/// How a store is opened.
#[derive(Clone, Debug)]
pub struct Options {
    /// The machine's clocks.
    pub clock: MachineClock,
    /// Memory for pages of the file.
    pub cache_bytes: usize,
    /// Writes that may be queued; more wait.
    pub queue: usize,
    /// How long the writer waits for company.
    pub linger: Linger,
    /// Whether every page is verified on opening; reads the whole file.
    pub verify: bool,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            clock: MachineClock::system(),
            cache_bytes: 256 << 20,
            queue: 1024,
            linger: Linger::default(),
            verify: false,
        }
    }
}

/// A store in one file.
pub struct Embedded {
    shared: Arc<Shared>,
    /// An import may bring another one.
    hash_key: RwLock<Hmac<Sha256>>,
    tail: watch::Receiver<Position>,
    writer: Option<JoinHandle<()>>,
}

impl Embedded {
    /// Opens the store of a directory, or makes it. Blocks while the file is read.
    pub fn open(directory: &Path, options: Options) -> Stores<Self> {
        Self::open_with(file::open(directory)?, options)
    }

    /// Whether the directory has a store already.
    pub fn is_there(directory: &Path) -> bool {
        file::is_there(directory)
    }

    /// A store that ends with the process; for tests.
    pub fn in_memory() -> Stores<Self> {
        Self::in_memory_with(Options::default())
    }

    /// The same, on clocks of the test's own, for instance.
    pub fn in_memory_with(options: Options) -> Stores<Self> {
        Self::open_with(InMemoryBackend::new(), options)
    }

    /// Opens the store that is kept in a backend, or makes it.
    pub fn open_with(backend: impl StorageBackend, options: Options) -> Stores<Self> {
        let disk = Disk::new(backend);
        let database = file::open_database(&disk, options.cache_bytes, options.verify)?;
        let view = View::new(database.begin_read().map_err(unavailable)?);
        let counters = view.counters()?;
        let hash_key = view.record(file::HASH_KEY)?.and_then(|key| Hmac::new_from_slice(&key.value).ok());
        let hash_key = hash_key.ok_or_else(file::damaged_file)?;
        drop(view);
        let (tail, tail_seen) = watch::channel(counters.newest.into());
        let shared = Arc::new(Shared::new(disk, database, options));
        let writer = Writer::new(Arc::clone(&shared), counters, tail);
        let writer = std::thread::Builder::new().name("store-writer".to_owned()).spawn(move || writer.run());
        let writer =
            writer.map_err(|error| StoreError::Unavailable(format!("the store's thread does not start: {error}")))?;
        Ok(Self { shared, hash_key: RwLock::new(hash_key), tail: tail_seen, writer: Some(writer) })
    }

    /// How often the file was synced since it was opened.
    pub fn syncs(&self) -> u64 {
        self.shared.disk.syncs()
    }

    /// Leaves a change with the writer and waits until it is durable. The change may be run more than once, each time in
    /// another transaction; only the last counts.
    async fn write<T: Send + 'static>(
        &self,
        change: impl Fn(&mut Write<'_>) -> Stores<T> + Send + 'static,
    ) -> Stores<T> {
        let (pending, answer) = Pending::new(change);
        self.shared.queue.push(Box::new(pending)).await?;
        answer.await.map_err(|_| stopped())?
    }

    /// What stays of a number once it is erased.
    fn hash(&self, key: &Key) -> NumberHash {
        let mut hash = self.hash_key.read().unwrap_or_else(PoisonError::into_inner).clone();
        hash.update(&keys::number(key));
        hash.finalize().into_bytes().into()
    }

    /// From here on erased numbers are hashed with this key.
    fn hash_by(&self, key: &[u8]) -> Stores<()> {
        let hash_key = Hmac::new_from_slice(key).map_err(|_| file::damaged_file())?;
        *self.hash_key.write().unwrap_or_else(PoisonError::into_inner) = hash_key;
        Ok(())
    }
}

impl Drop for Embedded {
    /// What is queued is still written.
    fn drop(&mut self) {
        self.shared.queue.close();
        if let Some(writer) = self.writer.take() {
            // The writer catches its panics; should one get out, the file is as safe as after a crash.
            let _ = writer.join();
        }
        self.shared.outdate();
        let mut database = self.shared.database.write().unwrap_or_else(PoisonError::into_inner);
        // redb tidies up as it closes, and panics over damaged pages. What was committed is safe without it.
        let _ = catch_unwind(AssertUnwindSafe(|| drop(database.take())));
    }
}

impl fmt::Debug for Embedded {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let open = self.shared.database.read().unwrap_or_else(PoisonError::into_inner).is_some();
        out.debug_struct("Embedded").field("open", &open).field("syncs", &self.syncs()).finish_non_exhaustive()
    }
}
