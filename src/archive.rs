//! The archive of raw bodies: pushes, and polled bodies that changed a timeline or were not understood. Losing it loses
//! only rereading. Never in the same place as the shipments.
//!
//! Many bodies make one object, a pack: a file for every body costs more than all else that is done with it. So a body
//! waits in memory for company, a second at most. Nobody else waits for that: commits go ahead. A push is safe meanwhile,
//! for its inbox entry goes only when its pack is written; a polled body that changed something is lost if the process
//! dies within that second, and with it only the means to read it again. Packs are never changed: what is erased or joined
//! is written anew, and then the old one goes, so that a crash in between leaves a body twice and never a half one.

mod again;
mod directory;
mod gather;
mod objects;
mod pack;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use hmac::{Hmac, KeyInit as _, Mac as _};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use object_store::ObjectStore;
use sha2::{Digest as _, Sha256};
use tokio::sync::Mutex;

use crate::circumstances::Circumstances;
use crate::hexadecimal;
use crate::store::Key;
pub use again::{Again, Named, Place, is_gone};
pub use directory::{beside, clear_halves, open};
pub use gather::Written;
use gather::{Gather, Open};
use objects::{Held, Objects};
use pack::{Pack, Raw};

/// Packs smaller than this are joined where a day has several.
const SMALL: u64 = 8 << 20;

/// So many small ones of a day are worth the work.
const SEVERAL: usize = 8;

/// No larger than this by joining.
const JOINED: u64 = 16 << 20;

/// Pauses before a pack that could not be written is tried again; after the last it is given up.
const PAUSES: [Duration; 2] = [Duration::from_secs(1), Duration::from_secs(4)];

/// SHA-256 of a raw body: its name in the archive and in every event's provenance.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BodyHash(pub [u8; 32]);

impl BodyHash {
    /// The hash of these bytes.
    pub fn of(body: &[u8]) -> Self {
        Self(Sha256::digest(body).into())
    }
}

impl fmt::Display for BodyHash {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&hexadecimal::text(&self.0))
    }
}

impl FromStr for BodyHash {
    type Err = NoHash;

    fn from_str(text: &str) -> Result<Self, NoHash> {
        let mut hash = [0; 32];
        let (pairs, rest) = text.as_bytes().as_chunks::<2>();
        if pairs.len() != hash.len() || !rest.is_empty() {
            return Err(NoHash);
        }
        let digit = |digit: u8| char::from(digit).to_digit(16).and_then(|digit| u8::try_from(digit).ok()).ok_or(NoHash);
        for (byte, [high, low]) in hash.iter_mut().zip(pairs) {
            *byte = digit(*high)? << 4 | digit(*low)?;
        }
        Ok(Self(hash))
    }
}

/// What should be the name of a body is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a body goes by its SHA-256, 64 hexadecimal digits, as an event's provenance gives it")]
pub struct NoHash;

impl fmt::Debug for BodyHash {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "BodyHash({self})")
    }
}

/// How long and how much is kept, and how it gets there.
#[derive(Clone, Copy, Debug)]
pub struct Keep {
    /// Age in domain time.
    pub age: Duration,
    /// Bytes on disk; the oldest goes first.
    pub bytes: u64,
    /// How long a body waits in memory for others at most.
    pub linger: Duration,
}

/// A body to be kept.
#[derive(Clone, Copy, Debug)]
pub struct Body<'a> {
    /// As it came.
    pub bytes: &'a Bytes,
    /// Its hash.
    pub hash: BodyHash,
    /// The account that it came to.
    pub account: &'a str,
    /// The shipments that it names.
    pub shipments: &'a [Key],
    /// When it came.
    pub seen: Timestamp,
    /// What reading it again takes beside it.
    pub circumstances: &'a Circumstances,
}

/// Raw bodies in packs by day. The index of a pack names shipments under a keyed hash, so that erasing finds them.
#[derive(Clone)]
pub struct Archive {
    shared: Arc<Shared>,
}

struct Shared {
    objects: Objects,
    hidden: Hmac<Sha256>,
    keep: Keep,
    gather: Gather,
    /// Packs are written, joined and erased from one at a time: what is erased must not come back out of a pack that was
    /// read before.
    turn: Mutex<()>,
}

impl fmt::Debug for Archive {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Archive({:?})", self.shared.objects)
    }
}

impl Archive {
    /// An archive in these objects; `key` hides the numbers. Nothing is written before [`Archive::run`] runs.
    pub fn new(objects: Arc<dyn ObjectStore>, key: [u8; 32], keep: Keep) -> Self {
        let shared = Shared {
            objects: Objects::new(objects),
            hidden: Hmac::new_from_slice(&key).expect("HMAC takes keys of any length"),
            keep,
            gather: Gather::new(keep.linger),
            turn: Mutex::new(()),
        };
        Self { shared: Arc::new(shared) }
    }

    /// Writes packs until the archive is closed, and then what is left.
    pub async fn run(self) {
        while self.shared.gather.ripe().await {
            self.shared.flush().await;
        }
        self.shared.flush().await;
    }

    /// Ends [`Archive::run`]. What is kept later may be lost.
    pub fn close(&self) {
        self.shared.gather.close();
    }

    /// What waits for company is written now.
    pub fn hurry(&self) {
        self.shared.gather.hurry();
    }

    /// Keeps a body. It waits only where too much is under way; when it is written the result tells.
    pub async fn keep(&self, body: Body<'_>) -> Written {
        let raw = Raw {
            hash: body.hash,
            account: body.account.to_owned(),
            bytes: body.bytes.clone(),
            shipments: body.shipments.iter().map(|shipment| self.shared.hide(shipment)).collect(),
            seen_us: body.seen.as_microsecond(),
            circumstances: body.circumstances.encoded(),
        };
        self.shared.gather.add(raw, body.circumstances.apart(), body.seen).await
    }

    /// A shipment's name as the index of a pack has it.
    pub fn hidden(&self, shipment: &Key) -> u64 {
        self.shared.hide(shipment)
    }

    /// Removes every body that names the shipment.
    pub async fn erase(&self, shipment: &Key) -> object_store::Result<()> {
        let hidden = self.shared.hide(shipment);
        let _turn = self.shared.turn.lock().await;
        self.shared.gather.remove(|body| body.shipments.contains(&hidden));
        let named = self.shared.objects.search(move |index| index.is_none_or(|index| index.names(hidden))).await?;
        for held in named {
            self.shared.erase_from(&held, hidden).await?;
        }
        Ok(())
    }

    /// Takes back a body that names the shipment and has just been kept, wherever it is by now.
    pub async fn withdraw(&self, hash: BodyHash, shipment: &Key) -> object_store::Result<()> {
        let hidden = self.shared.hide(shipment);
        if self.shared.gather.remove(|body| body.hash == hash && body.shipments.contains(&hidden)) {
            return Ok(());
        }
        self.erase(shipment).await
    }

    /// A body, if it is there; for reading it again.
    pub async fn find(&self, hash: BodyHash) -> object_store::Result<Option<Bytes>> {
        let _turn = self.shared.turn.lock().await;
        if let Some(body) = self.shared.gather.find(hash) {
            return Ok(Some(body));
        }
        for held in self.shared.objects.search(move |index| index.is_some_and(|index| index.has(hash))).await? {
            match self.shared.objects.read(&held).await?.map(|pack| pack?.body(hash)) {
                Some(Ok(Some(body))) => return Ok(Some(body)),
                // Gone since.
                Some(Ok(None)) | None => {}
                Some(Err(error)) => tracing::error!(pack = %held.path, %error, "a body cannot be read"),
            }
        }
        Ok(None)
    }

    /// Removes what is too old, then the oldest until the rest fits; and makes few packs of many.
    pub async fn sweep(&self, now: Timestamp) -> object_store::Result<()> {
        let Shared { objects, keep, .. } = &*self.shared;
        let oldest = TimeZone::UTC.to_datetime(now.checked_sub(keep.age).unwrap_or(Timestamp::MIN)).date();
        let mut packs = objects.list().await?;
        let mut total: u64 = packs.iter().map(|held| held.size).sum();
        let mut kept = Vec::with_capacity(packs.len());
        packs.sort();
        for held in packs {
            if held.day < oldest || total > keep.bytes {
                objects.delete(&held.path).await?;
                total = total.saturating_sub(held.size);
            } else {
                kept.push(held);
            }
        }
        let mut small: BTreeMap<Date, Vec<Held>> = BTreeMap::new();
        for held in kept.into_iter().filter(|held| held.size < SMALL) {
            small.entry(held.day).or_default().push(held);
        }
        for (_, packs) in small.into_iter().filter(|(_, packs)| packs.len() >= SEVERAL) {
            let mut packs = packs.into_iter().peekable();
            while packs.peek().is_some() {
                let mut room = JOINED;
                let fits = |held: &Held| room.checked_sub(held.size).map(|left| room = left).is_some();
                let some: Vec<Held> = std::iter::from_fn({
                    let (packs, mut fits) = (&mut packs, fits);
                    move || packs.next_if(&mut fits)
                })
                .collect();
                self.shared.join(&some).await?;
            }
        }
        Ok(())
    }
}

impl Shared {
    /// Eight bytes of a keyed hash: two shipments that share them would only be erased together.
    fn hide(&self, shipment: &Key) -> u64 {
        let mut hidden = self.hidden.clone();
        for part in [shipment.tenant.as_str(), &shipment.carrier, shipment.number.as_str()] {
            hidden.update(part.as_bytes());
            hidden.update(b"\0");
        }
        let hidden: [u8; 32] = hidden.finalize().into_bytes().into();
        hidden.first_chunk().copied().map(u64::from_le_bytes).expect("a hash has more than eight bytes")
    }

    /// Writes what has been gathered.
    async fn flush(&self) {
        let _turn = self.turn.lock().await;
        for (day, open) in self.gather.take() {
            if let Err(error) = self.write(day, &open).await {
                tracing::error!(%error, "bodies not archived: see that archive.path can be written to");
            }
            open.settle();
            self.gather.free(&open);
        }
    }

    async fn write(&self, day: Date, open: &Open) -> object_store::Result<()> {
        let bodies: Vec<Raw> = open.bodies().cloned().collect();
        let object = objects::apart(move || Ok(Pack::of(bodies)?.object()?)).await?;
        let Some(object) = object else { return Ok(()) };
        let path = Held::name(day, open.since);
        for pause in PAUSES {
            match self.objects.write(&path, object.clone()).await {
                Ok(()) => return Ok(()),
                Err(error) => tracing::warn!(%error, "pack not written, will be tried again"),
            }
            tokio::time::sleep(pause).await;
        }
        self.objects.write(&path, object).await
    }

    /// Writes a pack without what names the shipment, then deletes the old one.
    async fn erase_from(&self, held: &Held, hidden: u64) -> object_store::Result<()> {
        let Some(pack) = self.objects.read(held).await? else { return Ok(()) };
        let left = objects::apart(move || Ok(pack?.without(hidden)?.object()?)).await;
        match left {
            Ok(Some(object)) => self.objects.write(&held.renamed(), object).await?,
            Ok(None) => {}
            // Nobody can tell whom it names, and nobody can read it again.
            Err(error) => tracing::error!(pack = %held.path, %error, "deleted with all it holds: it cannot be read"),
        }
        self.objects.delete(&held.path).await
    }

    /// Makes one pack of several of a day.
    async fn join(&self, packs: &[Held]) -> object_store::Result<()> {
        let [first, _, ..] = packs else { return Ok(()) };
        let _turn = self.turn.lock().await;
        let (mut read, mut old) = (Vec::new(), Vec::new());
        for held in packs {
            match self.objects.read(held).await? {
                Some(Ok(pack)) => {
                    read.push(pack);
                    old.push(held);
                }
                Some(Err(error)) => tracing::error!(pack = %held.path, %error, "a pack cannot be read"),
                // Erased from or deleted since it was listed: what is left of it is for the next time.
                None => {}
            }
        }
        if let Some(object) = objects::apart(move || Ok(Pack::join(read).object()?)).await? {
            self.objects.write(&first.renamed(), object).await?;
        }
        for held in old {
            self.objects.delete(&held.path).await?;
        }
        Ok(())
    }
}
