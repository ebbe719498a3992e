//! Finding bodies again by the shipments that they name, to read them with other eyes. What is in memory is bounded: places of
//! bodies up to a number, and the bodies that are asked for.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;
use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::objects::{Held, apart};
use super::pack::{Index, Raw, unpack};
use super::{Archive, BodyHash};

/// Where a body is, in the packs of a [`Named`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    pack: usize,
    frame: usize,
    entry: usize,
    /// Its size in bytes.
    pub length: u64,
}

/// Bodies by the shipments that they name.
#[derive(Clone, Debug, Default)]
pub struct Named {
    packs: Vec<Held>,
    /// By the shipment's hidden name: every body that names it.
    pub bodies: BTreeMap<u64, Vec<Place>>,
    /// The first hidden name that had no room; `None` if all had.
    pub next: Option<u64>,
}

/// A body with what came beside it.
#[derive(Clone, Debug)]
pub struct Again {
    /// Its hash.
    pub hash: BodyHash,
    /// The account that it came to.
    pub account: String,
    /// As it came.
    pub bytes: Bytes,
    /// When it came.
    pub seen: Timestamp,
    /// [`crate::circumstances::Circumstances`], encoded; empty if an older release kept it.
    pub circumstances: Bytes,
    /// Hidden names of the shipments that it names.
    pub shipments: Vec<u64>,
}

impl Archive {
    /// Writes what waits for company.
    pub async fn flush(&self) {
        self.shared.flush().await;
    }

    /// The bodies that came to these accounts since then, by the shipments that they name: those of the hidden names from
    /// `from` on, about `most` of them.
    pub async fn named(
        &self,
        accounts: BTreeSet<String>,
        since: Timestamp,
        from: u64,
        most: usize,
    ) -> object_store::Result<Named> {
        let objects = &self.shared.objects;
        let (day, since_us) = (TimeZone::UTC.to_datetime(since).date(), since.as_microsecond());
        let mut packs = objects.list().await?;
        packs.retain(|held| held.day >= day);
        packs.sort();
        let (mut named, mut count) = (Named { packs, ..Named::default() }, 0);
        for (pack, held) in named.packs.iter().enumerate() {
            let index = match objects.contents(held).await? {
                Some(Ok((index, _))) => index,
                Some(Err(error)) => {
                    tracing::error!(pack = %held.path, %error, "a pack cannot be read");
                    continue;
                }
                // Gone since it was listed: by age, or into another that is not listed here.
                None => return Err(gone()),
            };
            for (frame, row) in index.frames.iter().enumerate() {
                for (entry, body) in row.bodies.iter().enumerate() {
                    // An older release did not say when: the pack's day counts.
                    let old = body.seen_us != 0 && body.seen_us < since_us;
                    if old || !accounts.contains(&body.account) {
                        continue;
                    }
                    let place = Place { pack, frame, entry, length: body.length };
                    let wanted = |shipment: &u64| *shipment >= from && named.next.is_none_or(|next| *shipment < next);
                    for shipment in body.shipments.iter().copied().filter(wanted).collect::<BTreeSet<u64>>() {
                        named.bodies.entry(shipment).or_default().push(place);
                        count += 1;
                    }
                }
            }
            while count > most && named.bodies.len() > 1 {
                let Some((last, places)) = named.bodies.pop_last() else { break };
                count -= places.len();
                named.next = Some(last);
            }
        }
        Ok(named)
    }

    /// Which of these bodies are there.
    pub async fn present(&self, hashes: BTreeSet<BodyHash>) -> object_store::Result<BTreeSet<BodyHash>> {
        let mut present: BTreeSet<BodyHash> =
            hashes.iter().copied().filter(|hash| self.shared.gather.find(*hash).is_some()).collect();
        if present.len() == hashes.len() {
            return Ok(present);
        }
        let found = Arc::new(Mutex::new(BTreeSet::new()));
        let look = {
            let (found, hashes) = (Arc::clone(&found), Arc::new(hashes));
            move |index: Option<&Index>| {
                let in_pack = hashes.iter().copied().filter(|hash| index.is_some_and(|index| index.has(*hash)));
                found.lock().unwrap_or_else(PoisonError::into_inner).extend(in_pack);
                false
            }
        };
        self.shared.objects.search(look).await?;
        present.append(&mut found.lock().unwrap_or_else(PoisonError::into_inner));
        Ok(present)
    }

    /// Reads these bodies; `None` if a pack of theirs is another by now, so that they must be looked for again.
    pub async fn bodies(&self, named: &Named, places: &[Place]) -> object_store::Result<Option<Vec<Again>>> {
        let mut wanted: BTreeMap<usize, BTreeMap<usize, BTreeSet<usize>>> = BTreeMap::new();
        for place in places {
            wanted.entry(place.pack).or_default().entry(place.frame).or_default().insert(place.entry);
        }
        let mut found = Vec::new();
        for (pack, frames) in wanted {
            let Some(held) = named.packs.get(pack) else { return Ok(None) };
            let Some(Ok((index, begin))) = self.shared.objects.contents(held).await? else { return Ok(None) };
            for (frame, entries) in frames {
                let Some(row) = index.frames.get(frame).cloned() else { return Ok(None) };
                let begin = begin + index.frames.iter().take(frame).map(|row| row.length).sum::<u64>();
                let part = self.shared.objects.part(held, begin..begin + row.length).await?;
                let Some(part) = part else { return Ok(None) };
                let bodies = match apart(move || unpack(&row, &part)).await {
                    Ok(bodies) => bodies,
                    Err(error) => {
                        tracing::error!(pack = %held.path, %error, "bodies cannot be read");
                        continue;
                    }
                };
                let bodies = bodies.into_iter().enumerate().filter(|(entry, _)| entries.contains(entry));
                found.extend(bodies.map(|(_, body)| Again::of(body)));
            }
        }
        Ok(Some(found))
    }
}

impl Again {
    fn of(body: Raw) -> Self {
        Self {
            hash: body.hash,
            account: body.account,
            bytes: body.bytes,
            seen: Timestamp::from_microsecond(body.seen_us).unwrap_or_default(),
            circumstances: body.circumstances,
            shipments: body.shipments,
        }
    }
}

/// Whether bodies must be looked for again, because packs were joined or erased from meanwhile.
pub fn is_gone(error: &object_store::Error) -> bool {
    matches!(error, object_store::Error::NotFound { .. })
}

fn gone() -> object_store::Error {
    object_store::Error::NotFound { path: "packs".into(), source: "it was joined or erased from".into() }
}
