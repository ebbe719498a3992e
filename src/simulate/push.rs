//! Pushes on their way out: when a scan happens it is told, and told again until the receiver takes it or the carrier
//! gives up. Changes nothing of the parcels.

mod delivery;

use std::collections::{BTreeMap, VecDeque};
use std::sync::{Arc, Mutex};

use bytes::Bytes;
use http::{HeaderMap, Method};
use jiff::Timestamp;
use tokio::sync::{mpsc, watch};

use super::courier::Courier;
use super::faults::Trouble;
use super::script::Parcel;
use super::world::World;
use super::{dhl_unified, dpd, fedex, inpost, ups};

pub(super) use self::delivery::{BOUNDS, deliver_all};

/// Messages waiting to be sent; more make the carriers wait.
const WAITING: usize = 1_024;
/// Missed messages kept for a replay.
const MISSED: usize = 10_000;

/// A push, ready but for what is only known when it is sent.
#[derive(Clone, Debug)]
pub(super) struct Message {
    pub(super) courier: Courier,
    pub(super) destination: Destination,
    pub(super) method: Method,
    pub(super) headers: HeaderMap,
    pub(super) body: Bytes,
    /// What the receiver has to answer, where the carrier looks at that.
    pub(super) echo: Option<String>,
}

impl Message {
    /// A JSON body, posted.
    pub(super) fn json(courier: Courier, destination: Destination, body: &serde_json::Value) -> Self {
        let (headers, body) = (HeaderMap::new(), Bytes::from(body.to_string()));
        Self { courier, destination, method: Method::POST, headers, body, echo: None }
    }
}

#[derive(Clone, Debug)]
pub(super) enum Destination {
    /// Where the carrier's account pushes to, as set in its portal.
    Account,
    /// The same where a secret is in the address: what follows the account's name, with the query if there is one.
    Secret(String),
    /// As given in the subscription.
    Address(String),
}

/// What is to be sent, and what could not be.
#[derive(Debug)]
pub(super) struct Outbox {
    queue: mpsc::Sender<Message>,
    /// The base of every account's address; `None`: no pushes but to subscribed addresses.
    base: Mutex<Option<String>>,
    missed: Mutex<VecDeque<Message>>,
    /// Counts what each carrier has sent, so that a message held back can wait for a later one.
    sent: watch::Sender<BTreeMap<Courier, u64>>,
}

impl Outbox {
    pub(super) fn new(base: Option<String>) -> (Self, mpsc::Receiver<Message>) {
        let (queue, messages) = mpsc::channel(WAITING);
        let (sent, _) = watch::channel(BTreeMap::new());
        (Self { queue, base: Mutex::new(base), missed: Mutex::default(), sent }, messages)
    }

    pub(super) fn push_to(&self, base: Option<String>) {
        *self.base.lock().expect("no code panics while it holds this lock") = base;
    }

    /// Takes a message if there is room.
    pub(super) fn offer(&self, message: Message) -> bool {
        self.queue.try_send(message).is_ok()
    }

    /// The address of a message; `None` if its account has none.
    fn address(&self, message: &Message) -> Option<String> {
        match &message.destination {
            Destination::Address(address) => Some(address.clone()),
            Destination::Account => self.account_address(message.courier),
            Destination::Secret(tail) => Some(format!("{}/{tail}", self.account_address(message.courier)?)),
        }
    }

    fn account_address(&self, courier: Courier) -> Option<String> {
        let base = self.base.lock().expect("no code panics while it holds this lock");
        base.as_ref().map(|base| format!("{}/{courier}", base.trim_end_matches('/')))
    }

    fn give_up(&self, message: Message) {
        let mut missed = self.missed.lock().expect("no code panics while it holds this lock");
        if missed.len() >= MISSED {
            missed.pop_front();
        }
        missed.push_back(message);
    }

    /// Sends what was given up once more, as the carriers' portals can; returns how many.
    pub(super) fn replay(&self) -> usize {
        let mut missed = self.missed.lock().expect("no code panics while it holds this lock");
        let mut count = 0;
        while let Some(message) = missed.pop_front() {
            if let Err(back) = self.queue.try_send(message) {
                let (mpsc::error::TrySendError::Full(message) | mpsc::error::TrySendError::Closed(message)) = back;
                missed.push_front(message);
                break;
            }
            count += 1;
        }
        count
    }
}

/// Tells every scan from the start on, at its time.
pub(super) async fn tell(world: Arc<World>) {
    let mut coming: Vec<(Timestamp, &Parcel)> = world
        .parcels
        .iter()
        .flat_map(|parcel| parcel.uses.iter().flat_map(|one| &one.scans).map(move |scan| (scan.at.timestamp(), parcel)))
        .filter(|(at, _)| *at > world.begin)
        .collect();
    coming.sort_by_key(|(at, _)| *at);
    for (at, parcel) in coming {
        if !world.wait_until(at).await {
            return;
        }
        for message in messages(&world, parcel, at) {
            tokio::select! {
                () = world.stop.cancelled() => return,
                sent = world.outbox.queue.send(message) => if sent.is_err() { return },
            }
        }
    }
}

/// What the parcel's carrier has to tell of the scan at that time.
fn messages(world: &World, parcel: &Parcel, at: Timestamp) -> Vec<Message> {
    let Some(known) = parcel.newest(world.first_day, at) else { return Vec::new() };
    let messages = match parcel.carrier {
        Courier::Ups => ups::push(world, &known).into_iter().collect(),
        Courier::Fedex => vec![fedex::push(world, &known)],
        Courier::DhlUnified => dhl_unified::push(world, &known),
        Courier::Dpd => dpd::push(world, &known).into_iter().collect(),
        Courier::Inpost => vec![inpost::push(world, &known)],
        Courier::CanadaPost | Courier::Gls | Courier::Purolator => Vec::new(),
    };
    let has_address = |message: &Message| world.outbox.address(message).is_some();
    messages.into_iter().filter(has_address).collect()
}

/// What becomes of a message before it is sent for the first time.
fn strike(world: &World, courier: Courier) -> Option<Trouble> {
    let struck = world.faults.draw(courier, Trouble::is_of_pushes)?;
    world.counters.count(courier, |counts| counts.faults += 1);
    Some(struck.trouble)
}
