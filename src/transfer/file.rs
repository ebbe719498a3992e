//! The frames of the file: each behind its length and with a checksum of its own, and one checksum over all.

use std::io::{self, Read, Write};

use prost::Message as _;
use prost::bytes::Bytes;
use sha2::{Digest as _, Sha256};

use super::{Counts, TransferError, refused};
use crate::proto::store::export_entry::Entry;
use crate::proto::store::{ExportEntry, ExportFrame, ExportHeader, ExportTrailer};

/// What this version writes, and the only one that it reads.
pub(super) const FORMAT: u32 = 1;
/// The largest frame; a longer one is no frame of ours.
const LONGEST: u64 = 256 << 20;
/// The largest header: of a thousand partitions.
const LONGEST_HEADER: u64 = 64 << 10;

/// What has gone by: counted, and summed up.
#[derive(Clone, Debug, Default)]
pub(super) struct Tally {
    /// Entries of each kind.
    pub(super) counts: Counts,
    /// Frames, of whatever kind.
    pub(super) frames: u64,
    /// Bytes.
    pub(super) bytes: u64,
    hash: Sha256,
}

impl Tally {
    fn add(&mut self, bytes: &[u8]) {
        self.hash.update(bytes);
        self.bytes += u64::try_from(bytes.len()).unwrap_or(u64::MAX);
    }

    fn count(&mut self, entry: &Entry) {
        self.frames += 1;
        if let Some(kind) = kind(entry) {
            *self.counts.entry(kind.to_owned()).or_default() += 1;
        }
    }

    /// SHA-256 of all bytes.
    pub(super) fn sha256(&self) -> [u8; 32] {
        self.hash.clone().finalize().into()
    }

    /// Entries in all.
    pub(super) fn entries(&self) -> u64 {
        self.counts.values().sum()
    }
}

/// The name of what is counted; `None` for what is only there for the file's sake.
fn kind(entry: &Entry) -> Option<&'static str> {
    Some(match entry {
        Entry::Header(_) | Entry::Place(_) | Entry::Trailer(_) | Entry::HashKey(_) => return None,
        Entry::Record(_) => "record",
        Entry::Number(_) => "number",
        Entry::Tombstone(_) => "tombstone",
        Entry::Change(_) => "change",
        Entry::Push(_) => "push",
        Entry::Quarantined(_) => "quarantined",
        Entry::Parked(_) => "parked",
    })
}

/// Writes frames.
#[derive(Debug)]
pub(super) struct Writer<W> {
    out: W,
    pub(super) tally: Tally,
}

impl<W: Write> Writer<W> {
    /// Goes on behind what has been written; a new file begins with nothing.
    pub(super) fn new(out: W, tally: Tally) -> Self {
        Self { out, tally }
    }

    /// Writes one.
    pub(super) fn write(&mut self, entry: Entry) -> Result<(), TransferError> {
        self.tally.count(&entry);
        let entry = ExportEntry { entry: Some(entry) }.encode_to_vec();
        let frame = ExportFrame { crc32: crc32fast::hash(&entry), entry }.encode_length_delimited_to_vec();
        if u64::try_from(frame.len()).unwrap_or(u64::MAX) > LONGEST {
            return Err(refused(format!("an entry of {} bytes is larger than an export can hold", frame.len())));
        }
        self.tally.add(&frame);
        self.out.write_all(&frame).map_err(TransferError::Write)
    }

    /// Writes how it ends.
    pub(super) fn finish(mut self) -> Result<Tally, TransferError> {
        let before = self.tally.clone();
        let trailer = ExportTrailer { counts: before.counts.clone(), sha256: before.sha256().to_vec() };
        self.write(Entry::Trailer(trailer))?;
        self.flush()?;
        Ok(before)
    }

    /// What was written is out.
    pub(super) fn flush(&mut self) -> Result<(), TransferError> {
        self.out.flush().map_err(TransferError::Write)
    }
}

/// Why there is no next frame.
#[derive(Debug)]
pub(super) enum Bad {
    /// The file ends, between two frames or in the middle of one, before its trailer.
    Short,
    /// The bytes cannot be had.
    Unread(io::Error),
    /// They are not what was written.
    Damaged(String),
}

/// Reads frames, each whole and as it was written.
#[derive(Debug)]
pub(super) struct Reader<R> {
    source: R,
    pub(super) tally: Tally,
}

impl<R: Read> Reader<R> {
    /// Reads the header, which says whether this is a file that can be read at all.
    pub(super) fn open(source: R) -> Result<(Self, ExportHeader), TransferError> {
        let mut reader = Self { source, tally: Tally::default() };
        let header = match reader.next_within(LONGEST_HEADER) {
            Ok(Some(Entry::Header(header))) => header,
            Err(Bad::Unread(error)) => return Err(refused(format!("the file cannot be read: {error}"))),
            _ => {
                return Err(refused(
                    "the file does not begin like an export of Waybill: it is another file, or one whose export was \
                     interrupted at once (delete it and export anew)",
                ));
            }
        };
        if header.format != FORMAT {
            let (found, program) = (header.format, &header.program);
            return Err(refused(format!(
                "the file has format {found}, written by Waybill {program}, and this program reads format {FORMAT}: use \
                 a version that reads it"
            )));
        }
        if header.partitions.is_empty() || header.id.is_empty() {
            return Err(refused("the file's header names no partition or no id: it was not written by Waybill"));
        }
        Ok((reader, header))
    }

    /// The next entry; `None` after the trailer, which has been compared with what was read, and the file's end.
    pub(super) fn next(&mut self) -> Result<Option<Entry>, Bad> {
        self.next_within(LONGEST)
    }

    fn next_within(&mut self, longest: u64) -> Result<Option<Entry>, Bad> {
        let before = self.tally.hash.clone();
        let length = self.length(longest)?;
        let mut frame = Vec::new();
        (&mut self.source).take(length).read_to_end(&mut frame).map_err(Bad::Unread)?;
        self.tally.add(&frame);
        if u64::try_from(frame.len()).unwrap_or(u64::MAX) < length {
            return Err(Bad::Short);
        }
        let unreadable = |error| Bad::Damaged(format!("it cannot be read as a frame: {error}"));
        let frame = ExportFrame::decode(Bytes::from(frame)).map_err(unreadable)?;
        if crc32fast::hash(&frame.entry) != frame.crc32 {
            return Err(Bad::Damaged("its checksum is another".into()));
        }
        let entry = ExportEntry::decode(&*frame.entry).map_err(unreadable)?.entry;
        let entry = entry.ok_or_else(|| Bad::Damaged("it holds no entry that this version knows".into()))?;
        self.tally.count(&entry);
        let Entry::Trailer(trailer) = entry else { return Ok(Some(entry)) };
        self.tally.hash = before;
        if trailer.sha256 != self.tally.sha256() || trailer.counts != self.tally.counts {
            return Err(Bad::Damaged(
                "checksum or counts of the whole file are others: parts are missing or doubled".into(),
            ));
        }
        if self.source.read(&mut [0]).map_err(Bad::Unread)? > 0 {
            return Err(Bad::Damaged("there is more behind the file's end".into()));
        }
        Ok(None)
    }

    fn length(&mut self, longest: u64) -> Result<u64, Bad> {
        let mut length = 0;
        for shift in (0..35).step_by(7) {
            let mut byte = [0];
            match self.source.read_exact(&mut byte) {
                Ok(()) => {}
                Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => return Err(Bad::Short),
                Err(error) => return Err(Bad::Unread(error)),
            }
            self.tally.add(&byte);
            let [byte] = byte;
            length |= u64::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                let fits = (1..=longest).contains(&length);
                return fits.then_some(length).ok_or_else(|| Bad::Damaged("its length is impossible".into()));
            }
        }
        Err(Bad::Damaged("its length is impossible".into()))
    }

    /// For people.
    pub(super) fn words(&self, bad: Bad) -> TransferError {
        refused(match bad {
            Bad::Short => format!(
                "the file ends after {} bytes without its trailer: the export was interrupted (go on with `waybill \
                 export --resume`), or the file was cut off (copy it again)",
                self.tally.bytes
            ),
            Bad::Unread(error) => format!("the file cannot be read: {error}"),
            Bad::Damaged(why) => {
                format!("the file is damaged before byte {}: {why}. Copy it again, or export again", self.tally.bytes)
            }
        })
    }
}
