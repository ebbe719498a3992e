//! A disk in memory that keeps what was synced and, once the power is gone, only some sectors of what was not.

use std::collections::HashSet;
use std::io;
use std::sync::{Arc, Mutex, MutexGuard};

use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};
use redb::StorageBackend;

/// The unit that a power loss leaves whole.
const SECTOR: usize = 512;
/// The unit in which a file system gives room.
const BLOCK: u64 = 4096;

/// A disk under test; clones are the same disk.
#[derive(Clone, Debug)]
pub(crate) struct FaultyDisk(Arc<Mutex<State>>);

#[derive(Debug)]
struct State {
    /// What reads see.
    seen: Vec<u8>,
    /// What is safe.
    safe: Vec<u8>,
    /// What was done since the last sync.
    unsynced: Vec<Change>,
    /// Blocks that have room on the disk.
    blocks: HashSet<u64>,
    faults: Faults,
    syncs: u64,
}

#[derive(Clone, Debug)]
enum Change {
    Write(usize, Vec<u8>),
    Length(usize),
}

/// What goes wrong, and when.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Faults {
    /// The power is gone after this many more writes, length changes and syncs.
    pub(crate) power_off_after: Option<u64>,
    /// This sync from now on fails, once; 0 is the next.
    pub(crate) failing_sync: Option<u64>,
    /// The file cannot be longer.
    pub(crate) longest: Option<u64>,
    /// So many blocks can be written that never were before.
    pub(crate) free_blocks: Option<u64>,
}

impl FaultyDisk {
    /// A disk that holds these bytes.
    pub(crate) fn new(bytes: Vec<u8>) -> Self {
        let blocks = (0..bytes.len() as u64 / BLOCK).collect();
        let (seen, safe) = (bytes.clone(), bytes);
        let faults = Faults::default();
        Self(Arc::new(Mutex::new(State { seen, safe, unsynced: Vec::new(), blocks, faults, syncs: 0 })))
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap()
    }

    /// Sets what goes wrong from now on.
    pub(crate) fn set(&self, faults: Faults) {
        self.lock().faults = faults;
    }

    /// Syncs asked for, failed ones among them.
    pub(crate) fn syncs(&self) -> u64 {
        self.lock().syncs
    }

    /// What reads see.
    pub(crate) fn bytes(&self) -> Vec<u8> {
        self.lock().seen.clone()
    }

    /// What is left after a power loss: all that was synced, and of the rest any sector or none, the last ones torn.
    pub(crate) fn after_power_loss(&self, seed: u64) -> Self {
        let mut random = StdRng::seed_from_u64(seed);
        let state = self.lock();
        let mut left = state.safe.clone();
        // Often nothing or everything reached the disk, else each sector has its own luck.
        let luck = [0.0, 1.0, 0.1, 0.5, 0.9][random.random_range(0..5)];
        for change in &state.unsynced {
            match change {
                Change::Length(length) if random.random_bool(luck) => left.resize(*length, 0),
                Change::Length(_) => {}
                Change::Write(offset, data) => {
                    for (index, sector) in data.chunks(SECTOR).enumerate() {
                        let at = offset + index * SECTOR;
                        if random.random_bool(luck) && at + sector.len() <= left.len() {
                            left[at..at + sector.len()].copy_from_slice(sector);
                        }
                    }
                }
            }
        }
        Self::new(left)
    }
}

impl State {
    fn count_down(&mut self) -> io::Result<()> {
        match &mut self.faults.power_off_after {
            Some(0) => Err(io::Error::other("the power is off")),
            Some(left) => {
                *left -= 1;
                Ok(())
            }
            None => Ok(()),
        }
    }
}

impl StorageBackend for FaultyDisk {
    fn len(&self) -> io::Result<u64> {
        Ok(self.lock().seen.len() as u64)
    }

    fn read(&self, offset: u64, out: &mut [u8]) -> io::Result<()> {
        let state = self.lock();
        let offset = usize::try_from(offset).unwrap();
        let bytes = state.seen.get(offset..offset + out.len()).ok_or(io::ErrorKind::UnexpectedEof)?;
        out.copy_from_slice(bytes);
        Ok(())
    }

    fn set_len(&self, length: u64) -> io::Result<()> {
        let mut state = self.lock();
        state.count_down()?;
        if state.faults.longest.is_some_and(|longest| length > longest) {
            return Err(io::ErrorKind::StorageFull.into());
        }
        let length = usize::try_from(length).unwrap();
        state.seen.resize(length, 0);
        state.unsynced.push(Change::Length(length));
        Ok(())
    }

    fn sync_data(&self) -> io::Result<()> {
        let mut state = self.lock();
        state.syncs += 1;
        state.count_down()?;
        match state.faults.failing_sync {
            Some(0) => {
                // As Linux does: the pages are clean now, lost or not, and the next sync would not tell.
                state.faults.failing_sync = None;
                return Err(io::Error::other("I/O error"));
            }
            Some(left) => state.faults.failing_sync = Some(left - 1),
            None => {}
        }
        state.safe = state.seen.clone();
        state.unsynced.clear();
        Ok(())
    }

    fn write(&self, offset: u64, data: &[u8]) -> io::Result<()> {
        let mut state = self.lock();
        state.count_down()?;
        let last = (offset + data.len() as u64 - 1) / BLOCK;
        for block in offset / BLOCK..=last {
            if state.blocks.contains(&block) {
                continue;
            }
            match &mut state.faults.free_blocks {
                Some(0) => return Err(io::ErrorKind::StorageFull.into()),
                Some(left) => *left -= 1,
                None => {}
            }
            state.blocks.insert(block);
        }
        let at = usize::try_from(offset).unwrap();
        if at + data.len() > state.seen.len() {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        state.seen[at..at + data.len()].copy_from_slice(data);
        state.unsynced.push(Change::Write(at, data.to_vec()));
        Ok(())
    }
}
