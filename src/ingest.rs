//! The only writer of shipments: polls, pushes, timers and callers' requests meet here and nowhere else.
//!
//! load → register/absorb → derive → commit (record, change, due entries in one step) → archive.

mod outlook;

use std::sync::Arc;

use bytes::Bytes;
use jiff::{SignedDuration, Timestamp};
use prost::Message as _;
use waybill_contract::{Adapter, Report};

use crate::account::{Account, Accounts};
use crate::archive::Archive;
use crate::clock::Clock;
use crate::freshness;
use crate::name::ShipmentName;
use crate::proto::v1;
use crate::proto::v1::freshness::StaleReason;
use crate::schedule::{self, Outlook};
use crate::store::{
    Commit, Erase, Fence, GenerationCommit, InboxId, Key, Listed, Store, StoreError, Stored, Tombstone, Touch,
};
use crate::telemetry::{ByCarrier, Metrics};
use crate::timeline::{self, Generation, Registration, Seen, State};

/// A commit that loses this often against others has met something worse than bad luck.
const ATTEMPTS: usize = 50;

/// For so long an erased shipment is not brought back by late reports.
const TOMBSTONE_KEPT: SignedDuration = SignedDuration::from_hours(90 * 24);

/// The queue of numbers without an account of their own: whoever opens the only one for the carrier asks for them.
pub fn queue(account: &str, carrier: &str) -> String {
    if account.is_empty() { format!("@{carrier}") } else { account.to_owned() }
}

/// What was heard of one number.
#[derive(Clone, Debug, Default)]
pub struct Heard<'a> {
    /// Reports on this number with how they were seen; may be none.
    pub reports: Vec<(&'a Report, Seen)>,
    /// Registers the number first.
    pub registration: Option<Registration>,
    /// A timer fired: time has passed.
    pub timer: bool,
    /// What the attempt to ask came to; `None` if nobody asked and nobody told.
    pub attempt: Option<Attempt>,
    /// The lease under which this work was claimed.
    pub fence: Option<Fence>,
    /// The push that is done with this.
    pub inbox: Option<InboxId>,
    /// The carrier pushes for this number.
    pub pushed: bool,
    /// Ask at once: a push said no more than that it changed, or somebody wants to know.
    pub ask_now: bool,
}

/// What an attempt to hear from the carrier came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Attempt {
    /// The carrier answered.
    Answered,
    /// It did not, or not with a shipment.
    Stale {
        /// Why.
        reason: StaleReason,
        /// What happened and what to do.
        detail: String,
        /// Not before then.
        not_before: Option<Timestamp>,
    },
}

/// What became of it.
#[derive(Clone, Debug)]
pub enum Applied {
    /// Nobody registered the number.
    Unregistered,
    /// Committed, or there was nothing new.
    Known {
        /// The generation a registration belongs to, else the newest.
        generation: u32,
        /// Whether anything visible changed.
        changed: bool,
        /// Whether this registration made the generation.
        created: bool,
    },
}

/// What ingest works with.
#[derive(Clone, Debug)]
pub struct Ingest {
    /// Where shipments are kept.
    pub store: Arc<dyn Store>,
    /// Domain time.
    pub clock: Clock,
    /// Raw bodies.
    pub archive: Archive,
    /// Whose accounts there are.
    pub accounts: Accounts,
    /// Counts.
    pub metrics: Arc<Metrics>,
    /// How long after it became final a shipment is erased.
    pub erase_after_final: SignedDuration,
}

impl Ingest {
    /// Applies what was heard of a number; tries again where another commit came first.
    pub async fn apply(&self, key: &Key, adapter: &'static Adapter, heard: &Heard<'_>) -> Result<Applied, StoreError> {
        for _ in 0..ATTEMPTS {
            match self.attempt(key, adapter, heard).await {
                Err(StoreError::Conflict) => {}
                other => return other,
            }
        }
        Err(StoreError::Unavailable("too many writers of one shipment".into()))
    }

    async fn attempt(&self, key: &Key, adapter: &'static Adapter, heard: &Heard<'_>) -> Result<Applied, StoreError> {
        let now = self.clock.now();
        let stored = self.store.load(key).await?;
        let (mut state, stored) = match (stored, &heard.registration) {
            (Some(stored), _) => (decode(&stored)?, Some(stored)),
            (None, Some(_)) => {
                let last = self.store.tombstone(key).await?.map_or(0, |tombstone| tombstone.generation);
                (State::starting_at(last + 1), None)
            }
            (None, None) => return Ok(Applied::Unregistered),
        };

        let registered = heard.registration.clone().map(|registration| state.register(adapter, registration));
        let mut news = registered.as_ref().is_some_and(|registered| registered.changed);
        let mut ask_detail = false;
        for (report, seen) in &heard.reports {
            let absorbed = state.absorb(adapter, report, seen);
            news |= absorbed.news;
            ask_detail |= absorbed.ask_detail;
            if absorbed.dropped > 0 {
                tracing::warn!(carrier = adapter.id, dropped = absorbed.dropped, "too many events under one number");
            }
        }
        if heard.timer {
            state.pass(now);
        }
        let derived = state.derive(adapter, &key.number);
        if derived.older_unregistered > 0 && stored.is_none() {
            tracing::warn!(
                carrier = adapter.id,
                "an older parcel under the same number is not shown: nobody registered it"
            );
        }

        let revision = stored.as_ref().map(|stored| stored.revision);
        let Some(newest) = derived.generations.last().cloned() else {
            return Err(StoreError::Damaged("a registered number has no generation".into()));
        };
        let account = self.account(key, &newest.shipment.account);
        let before = stored.as_ref().and_then(|stored| stored.generation(newest.number));
        let before = before.map(|shown| freshness::decode(&shown.freshness));
        let (mut fresh, not_before) = outlook::freshness(before, heard.attempt.as_ref(), now);
        if account.is_none() {
            outlook::no_account(&mut fresh, adapter);
        }
        let outlook = Outlook::new(adapter, &newest, &fresh, not_before, now, outlook::seed(key)).pushed(heard.pushed);
        let ask = match (heard.ask_now || ask_detail) && !newest.final_ {
            true => Some(schedule::Ask { at: now, class: 0 }),
            false => schedule::next_ask(&outlook),
        };
        fresh.next_ask_time = ask.filter(|_| account.is_some()).map(|ask| timestamp(ask.at));
        let fresh = freshness::encode(fresh);
        let timers = derived.generations.iter().flat_map(|generation| [generation.timer, self.erase_at(generation)]);
        let due = outlook::due(queue(&newest.shipment.account, &key.carrier), ask, timers.flatten().min());

        let mut generations = Vec::new();
        let mut published_events = Vec::new();
        for generation in derived.generations {
            let number = generation.number;
            let before = stored.as_ref().and_then(|stored| stored.generation(number));
            let before = before.map(|shown| v1::Shipment::decode(&*shown.public)).transpose().map_err(damaged)?;
            if let Some(published) = timeline::publish(before.as_ref(), generation.shipment, now) {
                let freshness = (number == newest.number).then(|| fresh.clone());
                let added =
                    published.shipment.events.len().saturating_sub(before.map_or(0, |before| before.events.len()));
                published_events.push(added);
                generations.push(generation_commit(number, &published.shipment, &published.change, freshness));
            }
        }
        let created = registered.as_ref().is_some_and(|registered| registered.created);
        let changed = !generations.is_empty();
        let generation = registered.map_or(newest.number, |registered| registered.generation);
        let mut fresh = Some(fresh);
        if generations.iter().any(|generation| generation.generation == newest.number) {
            fresh = None;
        }
        if changed || news || heard.timer {
            let commit = Commit {
                key: key.clone(),
                expected: revision,
                state: state.encode(),
                generations,
                due: due.clone(),
                fence: heard.fence.clone(),
                inbox: heard.inbox,
            };
            let added: usize = published_events.iter().sum();
            let began = tokio::time::Instant::now();
            self.store.commit(commit).await.inspect_err(|error| self.count_failure(error))?;
            self.metrics.commit_seconds.observe(began.elapsed().as_secs_f64());
            let carrier = ByCarrier { carrier: adapter.id };
            self.metrics.changes.get_or_create(&carrier).inc_by(u64::try_from(published_events.len()).unwrap_or(0));
            self.metrics.events.get_or_create(&carrier).inc_by(u64::try_from(added).unwrap_or(0));
        }
        if fresh.is_some() || !(changed || news || heard.timer) {
            let committed = changed || news || heard.timer;
            let touch = Touch {
                key: key.clone(),
                generation: newest.number,
                freshness: fresh,
                due: if committed { Vec::new() } else { due },
                fence: if committed { None } else { heard.fence.clone() },
                inbox: if committed { None } else { heard.inbox },
            };
            self.store.touch(touch).await.inspect_err(|error| self.count_failure(error))?;
        }
        Ok(Applied::Known { generation, changed, created })
    }

    /// A timer fired: what time alone changes, and erasure when a shipment has been final for long enough.
    pub async fn timer(&self, key: &Key, adapter: &'static Adapter, fence: Fence) -> Result<(), StoreError> {
        let heard = Heard { timer: true, fence: Some(fence), ..Heard::default() };
        self.apply(key, adapter, &heard).await?;
        let now = self.clock.now();
        let Some(stored) = self.store.load(key).await? else { return Ok(()) };
        let derived = decode(&stored)?.derive(adapter, &key.number);
        for generation in derived.generations {
            if self.erase_at(&generation).is_some_and(|at| at <= now) {
                self.erase(key, adapter, Some(generation.number)).await?;
            }
        }
        Ok(())
    }

    /// The account that a number is asked with: the one registered, else the tenant's only one for the carrier.
    pub fn account<'a>(&'a self, key: &'a Key, named: &str) -> Option<&'a Arc<Account>> {
        if !named.is_empty() {
            return self.accounts.named(named).filter(|account| account.settings.tenant == key.tenant);
        }
        let mut all = self.accounts.of(&key.tenant, &key.carrier);
        all.next().filter(|_| all.next().is_none())
    }

    fn count_failure(&self, error: &StoreError) {
        if !matches!(error, StoreError::Conflict | StoreError::Fenced) {
            self.metrics.store_failures.inc();
        }
    }

    /// When a final shipment's retention ends.
    fn erase_at(&self, generation: &Generation) -> Option<Timestamp> {
        generation.final_at.filter(|_| generation.final_).and_then(|at| at.checked_add(self.erase_after_final).ok())
    }

    /// Erases a generation (or the newest) everywhere. `false` if there is none.
    pub async fn erase(
        &self,
        key: &Key,
        adapter: &'static Adapter,
        generation: Option<u32>,
    ) -> Result<bool, StoreError> {
        for _ in 0..ATTEMPTS {
            let now = self.clock.now();
            let Some(stored) = self.store.load(key).await? else { return Ok(false) };
            let newest = stored.generations.last().map(|shown| shown.generation);
            let Some(number) = generation.or(newest) else { return Ok(false) };
            let Some(shown) = stored.generations.iter().find(|shown| shown.generation == number) else {
                return Ok(false);
            };
            let public = v1::Shipment::decode(&*shown.public).map_err(damaged)?;
            let mut state = decode(&stored)?;
            let erased = state.erase(adapter, number);
            let name = ShipmentName::pinned(&key.carrier, &key.number, number);
            let change = v1::Change {
                name: name.to_string(),
                revision_before: public.revision,
                revision_after: public.revision + 1,
                commit_time: Some(timestamp(now)),
                aspects: vec![v1::change::Aspect::Deleted.into()],
                ..v1::Change::default()
            };
            // Bodies first: if the process dies in between, the erasure is asked for again and finds the record.
            self.archive.erase(key).await.map_err(|error| StoreError::Unavailable(format!("archive: {error}")))?;
            let tombstone = Tombstone {
                generation: newest.unwrap_or(number),
                last_event: erased.last_event.unwrap_or(now),
                until: now.checked_add(TOMBSTONE_KEPT).unwrap_or(Timestamp::MAX),
            };
            let erase = Erase {
                key: key.clone(),
                expected: stored.revision,
                generation: number,
                state: (!erased.empty).then(|| state.encode()),
                change: Bytes::from(change.encode_to_vec()),
                tombstone,
            };
            match self.store.erase(erase).await {
                Err(StoreError::Conflict) => {}
                other => return other.map(|()| true),
            }
        }
        Err(StoreError::Unavailable("too many writers of one shipment".into()))
    }

    /// Whether a report speaks only of a parcel that was erased: it must not bring it back.
    pub async fn erased(&self, key: &Key, adapter: &Adapter, report: &Report) -> Result<bool, StoreError> {
        let Some(tombstone) = self.store.tombstone(key).await? else { return Ok(false) };
        if tombstone.until <= self.clock.now() {
            return Ok(false);
        }
        Ok(timeline::belongs_to_erased(adapter, report, tombstone.last_event))
    }
}

fn generation_commit(
    number: u32,
    shipment: &v1::Shipment,
    change: &v1::Change,
    freshness: Option<crate::store::Freshness>,
) -> GenerationCommit {
    let updated =
        shipment.update_time.and_then(|time| Timestamp::new(time.seconds, time.nanos).ok()).unwrap_or_default();
    GenerationCommit {
        generation: number,
        public: Bytes::from(shipment.encode_to_vec()),
        listed: Listed {
            status: shipment.status,
            problem: shipment.problem.as_ref().map_or(0, |problem| problem.kind),
            order_id: shipment.order_id.clone(),
            updated,
            labels: shipment.labels.clone().into_iter().collect(),
        },
        change: Some(Bytes::from(change.encode_to_vec())),
        freshness,
    }
}

/// As protobuf has it.
pub fn timestamp(time: Timestamp) -> prost_types::Timestamp {
    prost_types::Timestamp { seconds: time.as_second(), nanos: time.subsec_nanosecond() }
}

fn decode(stored: &Stored) -> Result<State, StoreError> {
    State::decode(&stored.state).map_err(|error| StoreError::Damaged(error.to_string()))
}

fn damaged(error: prost::DecodeError) -> StoreError {
    StoreError::Damaged(error.to_string())
}
