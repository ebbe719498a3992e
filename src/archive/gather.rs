//! Bodies on their way into a pack: gathered in memory by day, until there are enough or the oldest has waited long enough.

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use tokio::sync::{Notify, Semaphore, watch};
use tokio_util::sync::CancellationToken;

use super::BodyHash;
use super::pack::Raw;

/// A pack is written when its bodies take this much room, in KiB.
const ENOUGH: u32 = 4 << 10;

/// Bodies in memory at once, together, in KiB; whoever has more waits until a pack is written.
const ROOM: u32 = 32 << 10;

/// Whether the pack that a body is in has been written.
#[derive(Clone, Debug)]
pub struct Written(watch::Receiver<bool>);

impl Written {
    /// Waits until it is, or until the archive has given it up; `false` if the process ends first.
    pub async fn settled(&mut self) -> bool {
        self.0.wait_for(|settled| *settled).await.is_ok()
    }

    /// Whether it is by now.
    pub fn is_settled(&self) -> bool {
        *self.0.borrow()
    }
}

/// The bodies of one day that are not written yet.
#[derive(Debug)]
pub(super) struct Open {
    /// When the first of them came.
    pub(super) since: Timestamp,
    bodies: BTreeMap<(BodyHash, String, u64), Raw>,
    /// The room that they take, in KiB.
    room: u32,
    settled: watch::Sender<bool>,
}

impl Open {
    /// Its bodies.
    pub(super) fn bodies(&self) -> impl Iterator<Item = &Raw> {
        self.bodies.values()
    }

    /// Whoever waits for it waits no longer.
    pub(super) fn settle(&self) {
        self.settled.send_replace(true);
    }
}

/// What is gathered, and by when it is to be written.
#[derive(Debug)]
pub(super) struct Gather {
    days: Mutex<BTreeMap<Date, Open>>,
    room: Semaphore,
    linger: Duration,
    /// Something has been gathered.
    begun: Notify,
    /// It is to be written at once.
    hurry: Notify,
    closed: CancellationToken,
}

impl Gather {
    pub(super) fn new(linger: Duration) -> Self {
        Self {
            days: Mutex::default(),
            room: Semaphore::new(ROOM as usize),
            linger,
            begun: Notify::new(),
            hurry: Notify::new(),
            closed: CancellationToken::new(),
        }
    }

    /// Adds a body; one that is there already only names more shipments. Bodies that are the same and do not mean the same
    /// are kept `apart`.
    pub(super) async fn add(&self, body: Raw, apart: u64, now: Timestamp) -> Written {
        let room = u32::try_from(body.bytes.len() / 1024 + 1).unwrap_or(ROOM).min(ROOM);
        if let Ok(permit) = self.room.acquire_many(room).await {
            permit.forget();
        }
        let day = TimeZone::UTC.to_datetime(now).date();
        let mut days = self.lock();
        let open = days.entry(day).or_insert_with(|| Open {
            since: now,
            bodies: BTreeMap::new(),
            room: 0,
            settled: watch::Sender::new(false),
        });
        let (first, before) = (open.bodies.is_empty(), open.room);
        open.room += room;
        let written = Written(open.settled.subscribe());
        let full = before < ENOUGH && open.room >= ENOUGH;
        open.bodies
            .entry((body.hash, body.account.clone(), apart))
            .and_modify(|known| known.shipments.extend(&body.shipments))
            .or_insert(body);
        drop(days);
        if first {
            self.begun.notify_one();
        }
        if full {
            self.hurry.notify_one();
        }
        written
    }

    /// Takes bodies out again that are not written yet; says whether there was one.
    pub(super) fn remove(&self, unwanted: impl Fn(&Raw) -> bool) -> bool {
        let mut found = false;
        for open in self.lock().values_mut() {
            open.bodies.retain(|_, body| {
                let unwanted = unwanted(body);
                found |= unwanted;
                !unwanted
            });
        }
        found
    }

    /// A body that is not written yet.
    pub(super) fn find(&self, hash: BodyHash) -> Option<bytes::Bytes> {
        let days = self.lock();
        let mut bodies = days.values().flat_map(|open| open.bodies.values());
        bodies.find(|body| body.hash == hash).map(|body| body.bytes.clone())
    }

    /// Waits until something is to be written; `false` once the archive is closed.
    pub(super) async fn ripe(&self) -> bool {
        tokio::select! {
            () = self.begun.notified() => {}
            () = self.closed.cancelled() => return false,
        }
        tokio::select! {
            () = tokio::time::sleep(self.linger) => {}
            () = self.hurry.notified() => {}
            () = self.closed.cancelled() => {}
        }
        true
    }

    /// Hands out everything that has been gathered.
    pub(super) fn take(&self) -> BTreeMap<Date, Open> {
        std::mem::take(&mut *self.lock())
    }

    /// Gives the room back that a written pack took.
    pub(super) fn free(&self, open: &Open) {
        self.room.add_permits(open.room as usize);
    }

    /// What has been gathered is wanted now.
    pub(super) fn hurry(&self) {
        self.hurry.notify_one();
    }

    /// Nothing is waited for any more.
    pub(super) fn close(&self) {
        self.closed.cancel();
    }

    fn lock(&self) -> MutexGuard<'_, BTreeMap<Date, Open>> {
        self.days.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
