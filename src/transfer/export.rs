//! A store into a file, part by part. Whoever writes to the store meanwhile spoils it, which is seen at the end.

use std::io::{Read, Write};

use jiff::Timestamp;

use super::codec::{self, position};
use super::file::{Bad, FORMAT, Reader, Tally, Writer};
use super::{PART, Progress, Summary, TransferError, refused};
use crate::proto::store::export_entry::Entry;
use crate::proto::store::{ExportHeader, ExportPlace, ExportedPartition};
use crate::store::{Extent, Store, Stores};

/// The beginning of a file whose export was interrupted.
#[derive(Debug)]
pub struct Broken {
    header: ExportHeader,
    place: ExportPlace,
    tally: Tally,
}

impl Broken {
    /// So many bytes of the file are good; what is behind them has to be cut off.
    pub fn bytes(&self) -> u64 {
        self.tally.bytes
    }
}

/// Finds out how far an interrupted export came. `None`: it ended as it should. What it got written is whole: damage is not
/// what an interruption leaves.
pub fn find_end(source: impl Read) -> Result<Option<Broken>, TransferError> {
    let (mut reader, header) = Reader::open(source)?;
    let mut place = None;
    loop {
        match reader.next() {
            Ok(Some(Entry::Place(next))) => place = Some((next, reader.tally.clone())),
            Ok(Some(_)) => {}
            Ok(None) => return Ok(None),
            // The last frame may be there in part only, with whatever a file system puts for the rest.
            Err(Bad::Short | Bad::Damaged(_)) => break,
            Err(bad) => return Err(reader.words(bad)),
        }
    }
    let Some((place, tally)) = place else {
        return Err(refused("nothing that was exported is in the file yet: delete it and begin anew"));
    };
    Ok(Some(Broken { header, place, tally }))
}

/// Writes everything that a store holds, or the rest of it behind what is there.
pub async fn export(
    store: &dyn Store,
    out: impl Write,
    broken: Option<Broken>,
    now: Timestamp,
    mut tell: impl FnMut(Progress),
) -> Result<Summary, TransferError> {
    let extents = extents(store).await?;
    let partitions: Vec<ExportedPartition> = extents.iter().map(exported).collect();
    let (mut writer, place) = match broken {
        Some(broken) if broken.header.partitions != partitions => {
            return Err(refused(
                "the store is another, or has changed since this export began: delete the file and begin anew",
            ));
        }
        Some(broken) => (Writer::new(out, broken.tally), broken.place),
        None => {
            let mut writer = Writer::new(out, Tally::default());
            writer.write(Entry::Header(ExportHeader {
                format: FORMAT,
                id: rand::random::<[u8; 16]>().to_vec(),
                create_time: Some(codec::time(now)),
                program: env!("CARGO_PKG_VERSION").into(),
                partitions: partitions.clone(),
            }))?;
            let begin = ExportPlace::default();
            writer.write(Entry::Place(begin.clone()))?;
            (writer, begin)
        }
    };
    let all = extents.iter().map(|extent| extent.entries).sum();
    let mut after = Some(place.after).filter(|after| !after.is_empty());
    for partition in place.partition..store.partitions() {
        loop {
            let part = store.export(partition, after.take().map(Into::into), PART).await?;
            for entry in part.entries.into_iter().filter_map(|entry| codec::write(partition, entry)) {
                writer.write(entry)?;
            }
            let next = match &part.next {
                Some(next) => ExportPlace { partition, after: next.to_vec() },
                None => ExportPlace { partition: partition + 1, after: Vec::new() },
            };
            writer.write(Entry::Place(next))?;
            writer.flush()?;
            tell(Progress { done: writer.tally.entries(), all });
            after = part.next.map(Into::into);
            if after.is_none() {
                break;
            }
        }
    }
    if self::extents(store).await? != extents {
        return Err(refused(
            "the store was written to while it was exported, so the file is of no moment: stop every service on this \
             store, delete the file and export again",
        ));
    }
    let tally = writer.finish()?;
    Ok(Summary { sha256: tally.sha256(), counts: tally.counts, ..Summary::default() })
}

/// Of every partition.
pub(super) async fn extents(store: &dyn Store) -> Stores<Vec<Extent>> {
    let mut extents = Vec::new();
    for partition in 0..store.partitions() {
        extents.push(store.extent(partition).await?);
    }
    Ok(extents)
}

fn exported(extent: &Extent) -> ExportedPartition {
    ExportedPartition {
        entries: extent.entries,
        newest: Some(position(extent.newest)),
        trimmed: Some(position(extent.trimmed)),
        version: extent.version,
    }
}
