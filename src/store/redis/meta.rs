//! The installation: which layout the keys have, in how many partitions, and the key under which erased numbers are hashed.
//! Written once; every later start must agree with it.

use hmac::{Hmac, KeyInit};
use prost::Message;
use redis::{Value, cmd};
use sha2::Sha256;

use crate::store::redis::errors::damaged;
use crate::store::redis::facts::Installed;
use crate::store::redis::link::Link;
use crate::store::redis::{Options, keys, reply};
use crate::store::{StoreError, Stores};

/// The layout written by this version; rises when an older version could not read the keys.
pub(super) const LAYOUT: u32 = 1;
/// More would make each look at all of them slow.
const MOST_PARTITIONS: u32 = 1024;

/// What is written once.
#[derive(Clone, PartialEq, Message)]
struct Installation {
    #[prost(uint32, tag = "1")]
    layout: u32,
    #[prost(uint32, tag = "2")]
    partitions: u32,
    #[prost(bytes = "vec", tag = "3")]
    hash_key: Vec<u8>,
}

/// Reads what another start wrote.
pub(super) fn read(found: Value, prefix: &str) -> Stores<Option<Installed>> {
    let Some(found) = reply::bytes(found)? else { return Ok(None) };
    let found = decode(&found, prefix)?;
    Ok(Some(Installed { layout: found.layout, partitions: found.partitions }))
}

fn decode(found: &[u8], prefix: &str) -> Stores<Installation> {
    Installation::decode(found)
        .map_err(|_| damaged(format!("the key {prefix}:meta is not Waybill's: choose another prefix")))
}

/// Finds the installation or makes it; gives the partitions and the hash key.
pub(super) async fn install(link: &Link, options: &Options) -> Stores<(u32, Hmac<Sha256>)> {
    let prefix = &options.prefix;
    let fits = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'.' | b'-');
    if prefix.is_empty() || prefix.len() > 100 || !prefix.bytes().all(fits) {
        return Err(StoreError::Unavailable(format!(
            "the prefix of Redis's keys must be 1 to 100 of [A-Za-z0-9_.-]: {prefix:?}"
        )));
    }
    if !(1..=MOST_PARTITIONS).contains(&options.partitions) {
        return Err(StoreError::Unavailable(format!("there must be 1 to {MOST_PARTITIONS} partitions")));
    }
    let key = keys::installation(prefix);
    let mine: [u8; 32] = rand::random();
    let ours = Installation { layout: LAYOUT, partitions: options.partitions, hash_key: mine.to_vec() };
    // Of many replicas that start at once, one writes it.
    let mut set = cmd("SET");
    set.arg(&key).arg(ours.encode_to_vec()).arg("NX").arg("GET");
    let found = link.ask_first(&set, options.connect_timeout).await?;
    let found = match reply::bytes(found)? {
        Some(found) => decode(&found, prefix)?,
        None => ours,
    };
    if found.layout != LAYOUT {
        return Err(StoreError::Unavailable(format!(
            "Redis holds an installation of layout {} under the prefix {prefix:?}, and this program writes {LAYOUT}: use the \
             program that fits, or export from that and import here under another prefix",
            found.layout
        )));
    }
    if found.partitions != options.partitions {
        return Err(StoreError::Unavailable(format!(
            "Redis holds an installation of {} partitions under the prefix {prefix:?}, and the settings say {}: set that \
             number, or export and import to change it",
            found.partitions, options.partitions
        )));
    }
    let hash_key = Hmac::new_from_slice(&found.hash_key).map_err(|_| damaged("the installation has no hash key"))?;
    if found.hash_key.len() != mine.len() {
        return Err(damaged("the installation's hash key is cut off"));
    }
    Ok((found.partitions, hash_key))
}
