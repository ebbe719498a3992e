//! A file into an empty store, part by part. The store remembers how far it is, so that an interrupted import goes on; until
//! it is complete the store is not served.

use std::io::Read;
use std::time::Duration;

use bytes::Bytes;
use prost::Message as _;

use super::export::extents;
use super::file::Reader;
use super::{PART, Progress, Summary, TransferError, codec, refused};
use crate::proto::store::{ExportHeader, ExportedPartition, ImportProgress};
use crate::store::{Dump, IMPORT, Position, Record, Store, StoreError, Stores};

/// Bytes of one part, about.
const PART_BYTES: usize = 4 << 20;
/// For one part; nobody else imports meanwhile.
const LEASE: Duration = Duration::from_secs(60);

/// Reads a file to its end without keeping anything: whether it is whole.
pub fn check(source: impl Read, mut tell: impl FnMut(Progress)) -> Result<Summary, TransferError> {
    let (mut reader, header) = Reader::open(source)?;
    let all = entries(&header);
    let mut told = 0;
    while let Some(entry) = reader.next().map_err(|bad| reader.words(bad))? {
        codec::read(entry).map_err(refused)?;
        let done = reader.tally.entries();
        if done >= told + 1000 {
            told = done;
            tell(Progress { done, all });
        }
    }
    Ok(Summary { sha256: reader.tally.sha256(), counts: reader.tally.counts, ..Summary::default() })
}

/// Whether an import into the store was begun and is not complete.
pub async fn is_unfinished(store: &dyn Store) -> Stores<bool> {
    Ok(progress(store).await?.is_some_and(|progress| !progress.complete))
}

async fn progress(store: &dyn Store) -> Stores<Option<ImportProgress>> {
    let Some(record) = store.record(IMPORT).await? else { return Ok(None) };
    let broken = |error| StoreError::Damaged(format!("the record {IMPORT} cannot be read: {error}"));
    ImportProgress::decode(&*record.value).map(Some).map_err(broken)
}

/// Puts everything that a file holds into an empty store, or with `resume` the rest of it into one that holds its beginning.
pub async fn import(
    store: &dyn Store,
    source: impl Read,
    resume: bool,
    tell: impl FnMut(Progress),
) -> Result<Summary, TransferError> {
    let (reader, header) = Reader::open(source)?;
    let holder = rand::random();
    if !store.lease(IMPORT, holder, LEASE).await? {
        return Err(refused("another import into this store is under way: wait for it, or for a minute after its end"));
    }
    let mut import = Import { store, holder, header, progress: ImportProgress::default() };
    let done = import.run(reader, resume, tell).await;
    let given_back = store.unlease(IMPORT, holder).await;
    let done = done?;
    given_back?;
    Ok(done)
}

struct Import<'a> {
    store: &'a dyn Store,
    holder: u64,
    header: ExportHeader,
    progress: ImportProgress,
}

impl Import<'_> {
    async fn run<R: Read>(
        &mut self,
        mut reader: Reader<R>,
        resume: bool,
        mut tell: impl FnMut(Progress),
    ) -> Result<Summary, TransferError> {
        self.begin(resume).await?;
        let nothing_to_do = self.progress.complete;
        let moves_log = self.moves_log();
        let all = entries(&self.header);
        let (mut part, mut bytes) = (Vec::new(), 0);
        loop {
            let entry = reader.next().map_err(|bad| self.spoilt(reader.words(bad)))?;
            let ended = entry.is_none();
            // What is in the store already is only read, so that the checksum is of all.
            if let Some(entry) = entry.filter(|_| reader.tally.frames > self.progress.frames && !nothing_to_do) {
                bytes += entry.encoded_len();
                let entry = codec::read(entry).map_err(|why| self.spoilt(refused(why)))?;
                part.extend(entry.and_then(|entry| self.placed(entry, moves_log)));
            }
            if ended || part.len() >= PART || bytes >= PART_BYTES {
                self.put(std::mem::take(&mut part), reader.tally.frames).await?;
                bytes = 0;
                tell(Progress { done: reader.tally.entries(), all });
            }
            if ended {
                break;
            }
        }
        let summary = Summary {
            sha256: reader.tally.sha256(),
            counts: reader.tally.counts,
            nothing_to_do,
            without_log: !moves_log,
        };
        if !nothing_to_do {
            self.finish(&summary, moves_log).await?;
        }
        Ok(summary)
    }

    /// Looks whether the store may be written to, and how far it is.
    async fn begin(&mut self, resume: bool) -> Result<(), TransferError> {
        let begun = progress(self.store).await?;
        match begun {
            Some(begun) if begun.id == self.header.id => {
                if !resume && !begun.complete {
                    return Err(refused("the store holds the beginning of this file: go on with --resume"));
                }
                self.progress = begun;
                Ok(())
            }
            Some(begun) if !begun.complete => Err(refused(
                "the store holds the beginning of another file: go on with that one and --resume, or import into an empty \
                 store",
            )),
            _ => {
                let held: u64 = extents(self.store).await?.iter().map(|extent| extent.entries).sum();
                if held > 0 {
                    return Err(refused(format!(
                        "the store holds {held} entries already, and an import would mix with them: import into an \
                         empty store (another storage.path or prefix), or move this one away"
                    )));
                }
                self.progress.id.clone_from(&self.header.id);
                self.remember().await?;
                Ok(())
            }
        }
    }

    /// Whether changes keep their places: see the head of `transfer.rs`.
    fn moves_log(&self) -> bool {
        let (from, into) = (self.header.partitions.len(), usize::try_from(self.store.partitions()));
        from == 1 || into == Ok(from)
    }

    /// The entry as this store takes it; `None` if it does not.
    fn placed(&self, entry: Dump, moves_log: bool) -> Option<Dump> {
        match entry {
            Dump::Change(_) if !moves_log => None,
            Dump::Change(mut change) if self.header.partitions.len() == 1 && self.store.partitions() > 1 => {
                change.partition = None;
                Some(Dump::Change(change))
            }
            other => Some(other),
        }
    }

    async fn put(&mut self, part: Vec<Dump>, frames: u64) -> Result<(), TransferError> {
        if part.is_empty() {
            return Ok(());
        }
        if !self.store.lease(IMPORT, self.holder, LEASE).await? {
            return Err(refused("another import into this store has begun: stop it, then go on with --resume"));
        }
        self.store.import(part).await?;
        // Only now: what is put twice is as if it were put once.
        self.progress.frames = frames;
        self.remember().await?;
        Ok(())
    }

    async fn remember(&self) -> Stores<()> {
        let value = Bytes::from(self.progress.encode_to_vec());
        // Nobody compares with its revision.
        self.store.import(vec![Dump::Record(IMPORT.to_owned(), Record { revision: 1, value })]).await
    }

    /// Says where the logs go on, and that the store may be served.
    async fn finish(&mut self, summary: &Summary, moves_log: bool) -> Result<(), TransferError> {
        let (logs, partitions) = (self.logs(moves_log), self.store.partitions());
        self.store.import(logs).await?;
        let mut held: u64 = 0;
        for extent in extents(self.store).await? {
            held += extent.entries;
        }
        let count = |kind: &str| summary.counts.get(kind).copied().unwrap_or_default();
        let left = if moves_log { 0 } else { count("change") };
        // A backend may count what is parked by number.
        let wanted = summary.entries() - left - count("parked");
        // One more tells of the import itself.
        if held < wanted + 1 {
            return Err(refused(format!(
                "the store holds {held} entries in {partitions} partitions where {wanted} were put: something else \
                 deletes from it. Stop that, empty the store and import again"
            )));
        }
        self.progress.complete = true;
        self.remember().await?;
        Ok(())
    }

    /// Where the log of each partition goes on.
    fn logs(&self, moves_log: bool) -> Vec<Dump> {
        let newest = |partition: &ExportedPartition| codec::read_position(partition.newest.as_ref());
        let trimmed = |partition: &ExportedPartition| codec::read_position(partition.trimmed.as_ref());
        let from = &self.header.partitions;
        let last = from.iter().map(newest).max().unwrap_or_default();
        let log = |(partition, of): (u32, Option<&ExportedPartition>)| match of {
            Some(of) if moves_log => Dump::Log { partition, newest: newest(of), trimmed: trimmed(of) },
            // Behind all that any cursor has seen.
            _ => Dump::Log { partition, newest: last.max(Position::default()), trimmed: last },
        };
        let of = |index: usize| if from.len() == 1 { from.first() } else { from.get(index) };
        (0..self.store.partitions()).zip(0..).map(|(partition, index)| log((partition, of(index)))).collect()
    }

    /// Damage that is found late: some of it is in the store.
    fn spoilt(&self, error: TransferError) -> TransferError {
        let TransferError::Refused(why) = error else { return error };
        refused(format!(
            "{why}. The store holds what came before and is not served; go on with an undamaged copy and --resume"
        ))
    }
}

fn entries(header: &ExportHeader) -> u64 {
    header.partitions.iter().map(|partition| partition.entries).sum()
}
