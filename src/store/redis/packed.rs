//! Messages as Redis keeps them: compressed with what those of their kind have in common, since memory is what Redis is paid
//! for, and a read is paid by the byte, too. Nothing outside of this store sees it.

use std::borrow::Cow;
use std::cell::RefCell;
use std::io;
use std::sync::LazyLock;

use bytes::Bytes;
use zstd::bulk::{Compressor, Decompressor};
use zstd::dict::{DecoderDictionary, EncoderDictionary};
use zstd::zstd_safe::CParameter;

use crate::store::Stores;
use crate::store::redis::errors::damaged;

/// What is packed begins with this: no message does, since no field has the number 0, so that those which were kept as they
/// are, are known by it. Behind it are the dictionary's id, the length in four bytes, big-endian, and a zstd frame.
const PACKED: u8 = 0;

/// Bytes before the frame.
const HEAD: usize = 6;

/// The id of no dictionary: the message follows as it is.
const PLAIN: u8 = 0;

/// zstd's own default.
const LEVEL: i32 = 3;

/// A longer message is kept as it is, so that nobody is made to unpack more by one that is damaged.
const MOST: usize = 64 << 20;

/// A shorter one does not get smaller.
const LEAST: usize = 64;

/// What messages of one kind have in common. One that has been given out is never changed: what was packed with it is read
/// with it. A new one stands beside it under the next id. They are made of an export (`waybill export`) of what
/// `waybill simulate --copies 20 --first-day` has told `waybill serve`, a file to each message:
/// `zstd --train FILES -o NAME --maxdict=32768`.
pub(super) struct Dictionary {
    id: u8,
    encoder: LazyLock<EncoderDictionary<'static>>,
    decoder: LazyLock<DecoderDictionary<'static>>,
}

/// What private states are packed with.
pub(super) static STATES: Dictionary = Dictionary {
    id: 1,
    encoder: LazyLock::new(|| EncoderDictionary::copy(STATES_1, LEVEL)),
    decoder: LazyLock::new(|| DecoderDictionary::copy(STATES_1)),
};

/// What public messages are packed with.
pub(super) static SHOWN: Dictionary = Dictionary {
    id: 2,
    encoder: LazyLock::new(|| EncoderDictionary::copy(SHIPMENTS_1, LEVEL)),
    decoder: LazyLock::new(|| DecoderDictionary::copy(SHIPMENTS_1)),
};

const STATES_1: &[u8] = include_bytes!("../dictionaries/states_1.zstd");
const SHIPMENTS_1: &[u8] = include_bytes!("../dictionaries/shipments_1.zstd");

/// Every one that a message may have been packed with.
static DICTIONARIES: [&Dictionary; 2] = [&STATES, &SHOWN];

thread_local! {
    /// What it takes to make one is more than what it takes to use it.
    static COMPRESSOR: RefCell<io::Result<Compressor<'static>>> = RefCell::new(compressor());
    static DECOMPRESSOR: RefCell<io::Result<Decompressor<'static>>> = RefCell::new(Decompressor::new());
}

fn compressor() -> io::Result<Compressor<'static>> {
    let mut compressor = Compressor::new(LEVEL)?;
    // Both stand before the frame, in fewer bytes.
    compressor.set_parameter(CParameter::ContentSizeFlag(false))?;
    compressor.set_parameter(CParameter::DictIdFlag(false))?;
    Ok(compressor)
}

/// A message as it is kept. What cannot be packed is kept as it is: it is only larger.
pub(super) fn pack<'m>(dictionary: &'static Dictionary, message: &'m [u8]) -> Cow<'m, [u8]> {
    if (LEAST..=MOST).contains(&message.len())
        && let Ok(frame) = compressed(dictionary, message)
        && frame.len() + HEAD < message.len()
    {
        return [&head(dictionary.id, message)[..], &frame].concat().into();
    }
    match message.first() {
        Some(&PACKED) => [&head(PLAIN, message)[..], message].concat().into(),
        _ => message.into(),
    }
}

fn compressed(dictionary: &'static Dictionary, message: &[u8]) -> io::Result<Vec<u8>> {
    COMPRESSOR.with_borrow_mut(|compressor| {
        let compressor = compressor.as_mut().map_err(|error| io::Error::from(error.kind()))?;
        compressor.set_prepared_dictionary(&dictionary.encoder)?;
        compressor.compress(message)
    })
}

fn head(id: u8, message: &[u8]) -> [u8; HEAD] {
    let [a, b, c, d] = u32::try_from(message.len()).unwrap_or(u32::MAX).to_be_bytes();
    [PACKED, id, a, b, c, d]
}

/// A message as it was given, from what is kept.
pub(super) fn unpack(kept: Bytes) -> Stores<Bytes> {
    let Some((&[PACKED, id, a, b, c, d], frame)) = kept.split_first_chunk() else { return Ok(kept) };
    if id == PLAIN {
        return Ok(kept.slice_ref(frame));
    }
    let dictionary = DICTIONARIES.iter().find(|dictionary| dictionary.id == id).ok_or_else(|| {
        damaged(format!("a message is packed with dictionary {id}, which this version does not have: use a newer one"))
    })?;
    let length = usize::try_from(u32::from_be_bytes([a, b, c, d])).unwrap_or(usize::MAX);
    if length > MOST {
        return Err(damaged("a packed message says that it is longer than any is"));
    }
    let message =
        decompressed(dictionary, frame, length).map_err(|error| damaged(format!("a packed message: {error}")))?;
    if message.len() == length { Ok(message.into()) } else { Err(damaged("a packed message is cut off")) }
}

fn decompressed(dictionary: &'static Dictionary, frame: &[u8], length: usize) -> io::Result<Vec<u8>> {
    DECOMPRESSOR.with_borrow_mut(|decompressor| {
        let decompressor = decompressor.as_mut().map_err(|error| io::Error::from(error.kind()))?;
        decompressor.set_prepared_dictionary(&dictionary.decoder)?;
        decompressor.decompress(frame, length)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Nothing that is kept may be lost, whatever it is.
    #[test]
    fn what_is_packed_is_read_as_it_was() {
        let text = "Arrived at FedEx hub MEMPHIS TN US ".repeat(20);
        for dictionary in DICTIONARIES {
            for message in [&b""[..], b"\0", b"\0\x01\0\0\0\0", b"a", &[0; 2000], &[7; 2000], text.as_bytes()] {
                let packed = pack(dictionary, message);
                assert_eq!(unpack(Bytes::copy_from_slice(&packed)).unwrap(), message);
                assert!(packed.len() <= message.len() + HEAD);
            }
            assert!(pack(dictionary, text.as_bytes()).len() < text.len() / 4);
        }
    }

    /// As a message begins.
    #[test]
    fn what_was_kept_before_is_read_as_it_is() {
        let message = [&b"\x0a\xc8\x01"[..], &[7; 200]].concat();
        assert_eq!(unpack(message.clone().into()).unwrap(), message);
    }

    /// What has been packed once is read for ever: a dictionary that is changed, and not added, is noticed here.
    #[test]
    fn a_dictionary_is_never_changed() {
        assert_eq!([STATES_1, SHIPMENTS_1].map(crc32fast::hash), [0xb843_7c1a, 0x41ad_c328]);
        let ids: Vec<u8> = DICTIONARIES.iter().map(|dictionary| dictionary.id).collect();
        assert!(ids.is_sorted_by(|one, other| one < other) && !ids.contains(&PLAIN));
    }

    #[test]
    fn damage_is_an_error_and_nothing_longer() {
        let message = "Departed FedEx hub ".repeat(30);
        let packed = pack(&SHOWN, message.as_bytes()).into_owned();
        for at in 0..packed.len() {
            let mut broken = packed.clone();
            broken[at] ^= 0x55;
            let longest = unpack(broken.into()).map_or(0, |read| read.len());
            assert!(longest <= message.len(), "byte {at}");
        }
        for at in HEAD..packed.len() {
            assert!(unpack(packed[..at].to_vec().into()).is_err(), "cut at {at}");
        }
        let unknown = [&[PACKED, 99, 0, 0, 0, 9][..], b"frame"].concat();
        assert!(unpack(unknown.into()).unwrap_err().to_string().contains("newer"));
        assert!(unpack(vec![PACKED, 1, 0xff, 0xff, 0xff, 0xff, 1].into()).is_err());
    }
}
