//! The bytes of a pack: many bodies in one object. Pure.
//!
//! A skippable zstd frame holds the index, zstd frames of about a mebibyte hold the bodies one after the other: `zstd -dc`
//! shows them all. Behind each a skippable frame holds what else came with its bodies, compressed, too. Shipments are in the
//! index under eight bytes of a keyed hash, never by number.

use std::io::{self, Read as _};

use bytes::{Buf as _, Bytes};
use prost::Message;

use super::BodyHash;

/// The magic number of a skippable frame (RFC 8878, 3.1.2).
const SKIPPABLE: u32 = 0x184D_2A50;

/// That of one with circumstances.
const CIRCUMSTANCES: u32 = 0x184D_2A51;

/// Magic number and length of a skippable frame.
const HEAD: usize = 8;

/// Magic number, length and checksum come before the index.
const PREFIX: usize = 12;

/// A frame is closed when its bodies are this large together. What is erased costs reading one frame.
const FRAME: usize = 1 << 20;

/// zstd's own default. A level less is no faster on such bodies.
const LEVEL: i32 = 3;

/// The bytes are not those of a pack.
#[derive(Debug, thiserror::Error)]
#[error("not a pack, or a damaged one: {0}")]
pub(super) struct Damaged(String);

impl Damaged {
    /// There is less of it than there was.
    pub(super) fn short() -> Self {
        Self("it ends within its index".into())
    }
}

impl From<io::Error> for Damaged {
    fn from(error: io::Error) -> Self {
        Self(error.to_string())
    }
}

/// A body on its way into a pack.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Raw {
    pub(super) hash: BodyHash,
    pub(super) account: String,
    pub(super) bytes: Bytes,
    /// Hidden names of the shipments it names.
    pub(super) shipments: Vec<u64>,
    /// When it came, microseconds since 1970; 0 in packs of a release that did not say.
    pub(super) seen_us: i64,
    /// What else came with it; empty in packs of a release that did not keep it.
    pub(super) circumstances: Bytes,
}

/// What is in a pack.
#[derive(Clone, PartialEq, Message)]
pub(super) struct Index {
    #[prost(message, repeated, tag = "1")]
    pub(super) frames: Vec<Frame>,
}

#[derive(Clone, PartialEq, Message)]
pub(super) struct Frame {
    /// Compressed, with the circumstances behind it.
    #[prost(uint64, tag = "1")]
    pub(super) length: u64,
    #[prost(message, repeated, tag = "2")]
    pub(super) bodies: Vec<Entry>,
    /// Of the frame of circumstances; 0 if there is none.
    #[prost(uint64, tag = "3")]
    circumstances: u64,
}

#[derive(Clone, PartialEq, Message)]
pub(super) struct Entry {
    #[prost(bytes = "vec", tag = "1")]
    sha256: Vec<u8>,
    #[prost(string, tag = "2")]
    pub(super) account: String,
    /// As it came.
    #[prost(uint64, tag = "3")]
    pub(super) length: u64,
    #[prost(fixed64, repeated, tag = "4")]
    pub(super) shipments: Vec<u64>,
    #[prost(int64, tag = "5")]
    pub(super) seen_us: i64,
    /// Of its circumstances.
    #[prost(uint64, tag = "6")]
    circumstances: u64,
}

/// What the beginning of an object told.
#[derive(Debug)]
pub(super) enum Beginning {
    /// The index, and so many bytes it took.
    Whole(Index, usize),
    /// So many bytes of it are needed.
    Longer(u64),
}

impl Index {
    /// Reads it from the first bytes of an object.
    pub(super) fn begin(bytes: &[u8]) -> Result<Beginning, Damaged> {
        let mut rest = bytes;
        let (magic, length) = (rest.try_get_u32_le(), rest.try_get_u32_le());
        let (Ok(SKIPPABLE), Ok(length @ 4..)) = (magic, length) else {
            return Err(Damaged("it does not begin with an index".into()));
        };
        let end = 8 + u64::from(length);
        let known = usize::try_from(end).ok().and_then(|end| Some((bytes.get(PREFIX..end)?, end)));
        let Some((index, end)) = known else { return Ok(Beginning::Longer(end)) };
        if rest.try_get_u32_le() != Ok(crc32fast::hash(index)) {
            return Err(Damaged("the checksum of its index is wrong".into()));
        }
        let index = Self::decode(index).map_err(|error| Damaged(error.to_string()))?;
        Ok(Beginning::Whole(index, end))
    }

    /// Whether a body of the pack names the shipment.
    pub(super) fn names(&self, shipment: u64) -> bool {
        self.frames.iter().any(|frame| frame.names(shipment))
    }

    /// Whether the body is in the pack.
    pub(super) fn has(&self, hash: BodyHash) -> bool {
        self.frames.iter().any(|frame| frame.bodies.iter().any(|body| body.sha256 == hash.0))
    }
}

impl Frame {
    fn names(&self, shipment: u64) -> bool {
        self.bodies.iter().any(|body| body.shipments.contains(&shipment))
    }
}

/// A pack in memory.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Pack {
    index: Index,
    /// As many as the index has, compressed.
    frames: Vec<Bytes>,
}

impl Pack {
    /// A pack of these bodies, in this order.
    pub(super) fn of(bodies: impl IntoIterator<Item = Raw>) -> io::Result<Self> {
        let mut packer = Packer {
            pack: Self::default(),
            compressor: compressor()?,
            bodies: vec![],
            open: vec![],
            circumstances: vec![],
        };
        for body in bodies {
            packer.add(body)?;
        }
        packer.close()?;
        Ok(packer.pack)
    }

    /// All bodies of these packs. Nothing is packed anew.
    pub(super) fn join(packs: impl IntoIterator<Item = Self>) -> Self {
        let mut all = Self::default();
        for pack in packs {
            all.index.frames.extend(pack.index.frames);
            all.frames.extend(pack.frames);
        }
        all
    }

    /// Reads a whole object.
    pub(super) fn decode(mut object: Bytes) -> Result<Self, Damaged> {
        let Beginning::Whole(index, end) = Index::begin(&object)? else {
            return Err(Damaged::short());
        };
        object.advance(end);
        let cut = |frame: &Frame| {
            let length = usize::try_from(frame.length).ok().filter(|length| *length <= object.len());
            let short = || Damaged("it is shorter than its index says".into());
            length.map(|length| object.split_to(length)).ok_or_else(short)
        };
        let frames = index.frames.iter().map(cut).collect::<Result<_, _>>()?;
        Ok(Self { index, frames })
    }

    /// The object.
    pub(super) fn encode(&self) -> io::Result<Vec<u8>> {
        let index = self.index.encode_to_vec();
        let length = u32::try_from(index.len() + 4).map_err(io::Error::other)?;
        let bodies: usize = self.frames.iter().map(Bytes::len).sum();
        let mut object = Vec::with_capacity(PREFIX + index.len() + bodies);
        object.extend_from_slice(&SKIPPABLE.to_le_bytes());
        object.extend_from_slice(&length.to_le_bytes());
        object.extend_from_slice(&crc32fast::hash(&index).to_le_bytes());
        object.extend_from_slice(&index);
        for frame in &self.frames {
            object.extend_from_slice(frame);
        }
        Ok(object)
    }

    /// The same without the bodies that name the shipment.
    pub(super) fn without(self, shipment: u64) -> Result<Self, Damaged> {
        let mut left = Self::default();
        for (row, frame) in self.index.frames.into_iter().zip(self.frames) {
            if !row.names(shipment) {
                left.index.frames.push(row);
                left.frames.push(frame);
                continue;
            }
            let bodies = unpack(&row, &frame)?.into_iter().filter(|body| !body.shipments.contains(&shipment));
            let rest = Self::of(bodies)?;
            left.index.frames.extend(rest.index.frames);
            left.frames.extend(rest.frames);
        }
        Ok(left)
    }

    /// Whether nothing is in it.
    pub(super) fn is_empty(&self) -> bool {
        self.frames.is_empty()
    }

    /// A body.
    pub(super) fn body(&self, hash: BodyHash) -> Result<Option<Bytes>, Damaged> {
        for (row, frame) in self.index.frames.iter().zip(&self.frames) {
            if row.bodies.iter().any(|body| body.sha256 == hash.0) {
                let found = unpack(row, frame)?.into_iter().find(|body| body.hash == hash);
                return Ok(found.map(|body| body.bytes));
            }
        }
        Ok(None)
    }
}

/// The bodies of one frame.
pub(super) fn unpack(row: &Frame, frame: &[u8]) -> Result<Vec<Raw>, Damaged> {
    let behind = usize::try_from(row.circumstances).ok().and_then(|behind| frame.len().checked_sub(behind));
    let Some((frame, behind)) = behind.and_then(|begin| frame.split_at_checked(begin)) else {
        return Err(Damaged("a frame is shorter than its circumstances".into()));
    };
    let mut bytes = decompress(frame, row.bodies.iter().map(|body| body.length).sum())?;
    let mut circumstances = match behind.get(HEAD..) {
        Some(behind) => decompress(behind, row.bodies.iter().map(|body| body.circumstances).sum())?,
        None => Bytes::new(),
    };
    let mut bodies = Vec::with_capacity(row.bodies.len());
    for entry in &row.bodies {
        let Ok(hash) = <[u8; 32]>::try_from(entry.sha256.as_slice()) else {
            return Err(Damaged("a body has no whole hash".into()));
        };
        bodies.push(Raw {
            hash: BodyHash(hash),
            account: entry.account.clone(),
            bytes: cut(&mut bytes, entry.length)?,
            shipments: entry.shipments.clone(),
            seen_us: entry.seen_us,
            circumstances: cut(&mut circumstances, entry.circumstances)?,
        });
    }
    Ok(bodies)
}

fn decompress(frame: &[u8], length: u64) -> Result<Bytes, Damaged> {
    let mut bytes = Vec::new();
    // No more than the index says, however it came to be; and to the end, where the checksum is.
    zstd::Decoder::new(frame)?.take(length.saturating_add(1)).read_to_end(&mut bytes)?;
    if u64::try_from(bytes.len()) != Ok(length) {
        return Err(Damaged("a frame is not as long as the index says".into()));
    }
    Ok(bytes.into())
}

fn cut(bytes: &mut Bytes, length: u64) -> Result<Bytes, Damaged> {
    let length = usize::try_from(length).ok().filter(|length| *length <= bytes.len());
    let short = || Damaged("a frame is shorter than the index says".into());
    length.map(|length| bytes.split_to(length)).ok_or_else(short)
}

/// A pack in the making.
struct Packer {
    pack: Pack,
    compressor: zstd::bulk::Compressor<'static>,
    bodies: Vec<Entry>,
    open: Vec<u8>,
    circumstances: Vec<u8>,
}

impl Packer {
    fn add(&mut self, body: Raw) -> io::Result<()> {
        self.open.extend_from_slice(&body.bytes);
        self.circumstances.extend_from_slice(&body.circumstances);
        self.bodies.push(Entry {
            sha256: body.hash.0.to_vec(),
            account: body.account,
            length: u64::try_from(body.bytes.len()).map_err(io::Error::other)?,
            shipments: body.shipments,
            seen_us: body.seen_us,
            circumstances: u64::try_from(body.circumstances.len()).map_err(io::Error::other)?,
        });
        if self.open.len() >= FRAME { self.close() } else { Ok(()) }
    }

    fn close(&mut self) -> io::Result<()> {
        if self.bodies.is_empty() {
            return Ok(());
        }
        let mut frame = self.compressor.compress(&self.open)?;
        let bare = frame.len();
        if !self.circumstances.is_empty() {
            let behind = self.compressor.compress(&self.circumstances)?;
            frame.extend_from_slice(&CIRCUMSTANCES.to_le_bytes());
            frame.extend_from_slice(&u32::try_from(behind.len()).map_err(io::Error::other)?.to_le_bytes());
            frame.extend_from_slice(&behind);
        }
        self.open.clear();
        self.circumstances.clear();
        let length = u64::try_from(frame.len()).map_err(io::Error::other)?;
        let circumstances = u64::try_from(frame.len() - bare).map_err(io::Error::other)?;
        self.pack.index.frames.push(Frame { length, bodies: std::mem::take(&mut self.bodies), circumstances });
        self.pack.frames.push(frame.into());
        Ok(())
    }
}

fn compressor() -> io::Result<zstd::bulk::Compressor<'static>> {
    let mut compressor = zstd::bulk::Compressor::new(LEVEL)?;
    compressor.include_checksum(true)?;
    Ok(compressor)
}

#[cfg(test)]
mod tests {
    use proptest::collection::vec;
    use proptest::prelude::{Strategy, any, proptest};

    use super::*;

    fn raw() -> impl Strategy<Value = Raw> {
        let bytes = vec(any::<u8>(), 0..200).prop_map(|bytes| bytes.repeat(40));
        let circumstances = vec(any::<u8>(), 0..30);
        (bytes, vec(0u64..6, 0..4), "[a-z]{0,6}", circumstances).prop_map(
            |(bytes, shipments, account, circumstances)| {
                let hash = BodyHash::of(&bytes);
                Raw { hash, account, bytes: bytes.into(), shipments, seen_us: 7, circumstances: circumstances.into() }
            },
        )
    }

    proptest! {
        #[test]
        fn a_pack_gives_back_what_was_put_in_and_nothing_that_was_erased(
            packs in vec(vec(raw(), 0..12), 1..4),
            erased in 0u64..6,
        ) {
            let all: Vec<Raw> = packs.iter().flatten().cloned().collect();
            let pack = Pack::join(packs.into_iter().map(|bodies| Pack::of(bodies).unwrap()));
            let read = Pack::decode(pack.encode().unwrap().into()).unwrap();
            assert_eq!(read, pack);
            for body in &all {
                assert_eq!(read.body(body.hash).unwrap().unwrap(), body.bytes);
            }
            let frames = read.index.frames.iter().zip(&read.frames);
            let unpacked: Vec<Raw> = frames.flat_map(|(row, frame)| unpack(row, frame).unwrap()).collect();
            assert_eq!(unpacked, all);
            let left = Pack::decode(read.without(erased).unwrap().encode().unwrap().into()).unwrap();
            assert!(!left.index.names(erased));
            for body in &all {
                let stays = all.iter().any(|other| other.hash == body.hash && !other.shipments.contains(&erased));
                assert_eq!(left.body(body.hash).unwrap().is_some(), stays);
            }
            let stay = all.iter().any(|body| !body.shipments.contains(&erased));
            assert_eq!(left.is_empty(), !stay);
        }

        #[test]
        fn a_damaged_pack_is_told_from_a_whole_one(
            bodies in vec(raw(), 1..6),
            cut in any::<proptest::sample::Index>(),
            flip in any::<proptest::sample::Index>(),
        ) {
            let object = Pack::of(bodies.clone()).unwrap().encode().unwrap();
            let cut_off = Bytes::copy_from_slice(&object[..cut.index(object.len())]);
            assert!(Pack::decode(cut_off).is_err());
            let mut flipped = object.clone();
            flipped[flip.index(object.len())] ^= 0x10;
            // Wherever the damage is, no body comes out of it changed.
            if let Ok(pack) = Pack::decode(flipped.into()) {
                for body in &bodies {
                    if let Ok(Some(bytes)) = pack.body(body.hash) {
                        assert_eq!(bytes, body.bytes);
                    }
                }
            }
        }
    }

    #[test]
    fn zstd_shows_all_bodies_of_a_pack() {
        let raw = |text: &'static str| Raw {
            hash: BodyHash::of(text.as_bytes()),
            account: "main".into(),
            bytes: Bytes::from_static(text.as_bytes()),
            shipments: vec![7],
            seen_us: 7,
            circumstances: Bytes::from_static(b"by poll"),
        };
        let pack = Pack::join([Pack::of([raw("one ")]).unwrap(), Pack::of([raw("two")]).unwrap()]);
        let object = pack.encode().unwrap();
        assert_eq!(zstd::decode_all(object.as_slice()).unwrap(), b"one two");
    }
}
