//! The only writer of shipments: polls, pushes, timers and callers' requests meet here and nowhere else.
//!
//! load → register/absorb → derive → archive → commit (record, change, due entries in one step). Bodies are given to the
//! archive before the commit, so that an erasure after it finds them: a polled one here, where it is seen to be worth it; a
//! pushed one in any case, by the inbox. The archive writes them a little later.

mod carried;
mod erase;
mod heard;
mod outlook;
mod publication;
mod reread;
mod said;
#[cfg(test)]
mod tests;

use std::sync::Arc;

use jiff::{SignedDuration, Timestamp};
use tokio::sync::{Notify, watch};
use tracing::Instrument as _;
use waybill_contract::{Adapter, Report};

use crate::account::{Account, Accounts};
use crate::archive::{Archive, BodyHash};
use crate::clock::Clock;
use crate::freshness;
use crate::partner::Partner;
use crate::proto::v1;
use crate::schedule::{self, Outlook};
use crate::store::{Commit, Due, Fence, Freshness, GenerationCommit, Key, Shown, Store, StoreError, Stored, Touch};
use crate::telemetry::{ByCarrier, Metrics, trace};
use crate::timeline::{self, Derived, Generation, Registered, Rules, State};
use crate::unmapped::Unmapped;

pub(crate) use erase::{deleted, tombstone};
pub use heard::{Attempt, Heard, Upkeep};
pub use reread::{Corrected, Told};
pub use said::{MOST_LABELS, Refusal, Said, What};

/// A commit that loses this often against others has met something worse than bad luck.
const ATTEMPTS: usize = 50;

/// A correction that somebody has not carried out by then is carried out by the timers.
const UNFINISHED: SignedDuration = SignedDuration::from_secs(30);

/// For so long an erased shipment is not brought back by late reports.
const TOMBSTONE_KEPT: SignedDuration = SignedDuration::from_hours(90 * 24);

/// The queue of numbers without an account of their own: whoever opens the only one for the carrier asks for them.
pub fn queue(account: &str, carrier: &str) -> String {
    if account.is_empty() { format!("@{carrier}") } else { account.to_owned() }
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
    /// Codes that nobody maps: what erased shipments showed of them is forgotten.
    pub unmapped: Unmapped,
    /// Whose accounts there are.
    pub accounts: Accounts,
    /// Told when a push is in the inbox that nobody works on.
    pub left: Arc<Notify>,
    /// Counts.
    pub metrics: Arc<Metrics>,
    /// How long after it became final a shipment is erased.
    pub erase_after_final: SignedDuration,
    /// By what problems are found that no carrier tells.
    pub rules: Rules,
    /// Wakes whoever tells orders of their shipments.
    pub told: watch::Sender<()>,
}

impl Ingest {
    /// Applies what was heard of a number; tries again where another commit came first.
    pub async fn apply(&self, key: &Key, adapter: &'static Adapter, heard: &Heard<'_>) -> Result<Applied, StoreError> {
        let span = trace::commit(adapter.id);
        let applied = self.settle(key, adapter, heard).instrument(span.clone()).await;
        match &applied {
            Ok(Applied::Known { changed, .. }) => drop(span.record("waybill.changed", *changed)),
            Ok(Applied::Unregistered) => {}
            Err(error) => trace::failed(&span, error.name()),
        }
        applied
    }

    async fn settle(&self, key: &Key, adapter: &'static Adapter, heard: &Heard<'_>) -> Result<Applied, StoreError> {
        until_first(|| self.attempt(key, adapter, heard)).await
    }

    async fn attempt(&self, key: &Key, adapter: &'static Adapter, heard: &Heard<'_>) -> Result<Applied, StoreError> {
        let now = self.clock.now();
        let Some(step) = self.absorb(key, adapter, heard, now).await? else {
            return Ok(Applied::Unregistered);
        };
        for body in heard.bodies.iter().filter(|_| step.news) {
            self.archive.keep(*body).await;
        }
        self.conclude(key, adapter, heard, step, now).await
    }

    /// Commits what has been joined, if it is worth a commit.
    async fn conclude(
        &self,
        key: &Key,
        adapter: &'static Adapter,
        heard: &Heard<'_>,
        step: Step,
        now: Timestamp,
    ) -> Result<Applied, StoreError> {
        let Some(newest) = step.derived.generations.last() else {
            return Err(StoreError::Damaged("a registered number has no generation".into()));
        };
        let (fresh, mut due) = self.plan(key, adapter, heard, &step, newest, now);
        let published = publication::publish_all(&step, newest.number, &fresh, now, |of| self.legs(key, of))?;

        let changed = published.iter().any(|(commit, _)| commit.change.is_some());
        let tells = changed && !step.state.orders().is_empty();
        due.extend(tells.then(|| Due::order(Some(now))));
        // What somebody asks for raises the revision, so that an answer under way meets it instead of replacing it.
        if changed || step.news || heard.timer || heard.ask_now || heard.doubted {
            self.commit(key, adapter, heard, &step, published, due).await?;
            if tells {
                self.told.send_replace(());
            }
        } else {
            self.touch(key, heard, &step, newest.number, fresh, due).await?;
        }
        if let Some((_, seen)) = heard.reports.first() {
            let teller = heard.partner.unwrap_or(adapter);
            self.metrics.health.heard(teller.id, seen.channel, seen.at, self.clock.now());
        }
        let generation = step.registered.map_or(newest.number, |registered| registered.generation);
        let created = step.registered.is_some_and(|registered| registered.created);
        Ok(Applied::Known { generation, changed, created })
    }

    /// Loads the number and joins what was heard; `None` if nobody registered it.
    async fn absorb(
        &self,
        key: &Key,
        adapter: &'static Adapter,
        heard: &Heard<'_>,
        now: Timestamp,
    ) -> Result<Option<Step>, StoreError> {
        let floor = self.store.floor(key);
        let stored = self.store.load(key).await?;
        let (mut state, stored) = match (stored, &heard.registration) {
            (Some(stored), _) => (decode(&stored)?, Some(stored)),
            (None, None) if heard.known.is_some() => (State::default(), None),
            (None, Some(_)) => {
                let last = self.store.tombstone(key).await?.map_or(0, |tombstone| tombstone.generation);
                (State::starting_at(last + 1), None)
            }
            (None, None) => return Ok(None),
        };
        let registered = heard.registration.clone().map(|registration| match &heard.in_place_of {
            Some(old) => state.register_in_place(adapter, registration, old),
            None => state.register(adapter, registration),
        });
        let mut news = registered.is_some_and(|registered| registered.changed);
        if let Some(known) = &heard.known {
            let mut known = known.clone();
            if let Some(tombstone) = self.store.tombstone(key).await? {
                known.erase_beside(adapter, &state, tombstone.generation);
            }
            news |= state.rejoin(known);
            if state.is_unregistered() {
                return Ok(None);
            }
        }
        let mut ask_detail = false;
        for (report, seen) in &heard.reports {
            let absorbed = state.absorb_of(adapter, heard.partner, report, seen);
            news |= absorbed.news;
            ask_detail |= absorbed.ask_detail && heard.partner.is_none();
            if absorbed.dropped > 0 {
                tracing::warn!(carrier = adapter.id, dropped = absorbed.dropped, "too many events under one number");
            }
        }
        if heard.timer {
            state.pass(now);
            if let Some(at) = stored.as_ref().and_then(outlook::answered) {
                state.answered(at);
            }
        }
        // A silence that waited for nothing else begins with the answer that has no news. Without news it need not be stored.
        if heard.attempt.as_ref().is_some_and(outlook::answers) {
            state.answered(now);
        }
        let derived = state.find(adapter, &key.number, &self.rules);
        if derived.older_unregistered > 0 && stored.is_none() {
            tracing::warn!(carrier = adapter.id, "an older parcel of the number is not shown: nobody registered it");
        }
        Ok(Some(Step { floor, stored, state, derived, registered, news, ask_detail, reread: false }))
    }

    /// How fresh the newest generation is now, and when what is due next.
    fn plan(
        &self,
        key: &Key,
        adapter: &'static Adapter,
        heard: &Heard<'_>,
        step: &Step,
        newest: &Generation,
        now: Timestamp,
    ) -> (Freshness, Vec<Due>) {
        let account = self.account(key, &newest.shipment.account);
        let before = step.before(newest.number).map(|shown| freshness::decode(&shown.freshness));
        let own = outlook::own(heard);
        let outstanding = outlook::outstanding(before.as_ref(), &own, now);
        let (mut fresh, not_before) = outlook::freshness(before.clone(), own.attempt, now);
        let halted = outlook::halted(&newest.shipment);
        match halted {
            Some(why) => outlook::halt(&mut fresh, why),
            None => outlook::resume(&mut fresh),
        }
        if account.is_none() && halted.is_none() {
            outlook::no_account(&mut fresh, adapter);
        }
        let outlook = Outlook::new(adapter, newest, &fresh, not_before, now, outlook::seed(key)).pushed(heard.pushed);
        let ask = schedule::next_ask(&outlook);
        let ask_now = heard.ask_now && heard.partner.is_none();
        let wanted =
            ask_now || heard.doubted || step.ask_detail || (outstanding && ask.is_some_and(|ask| ask.at > now));
        // What a new subscription does not tell, or what is doubted, is worth no more than knowing is anyway: nobody waits
        // for it.
        let class =
            ask.filter(|_| heard.doubted || (heard.ask_now && heard.upkeep.is_some())).map_or(0, |ask| ask.class);
        let ask = match wanted && !newest.final_ {
            true => Some(schedule::Ask { at: not_before.map_or(now, |at| at.max(now)), class }),
            false => ask,
        };
        let ask = ask.filter(|_| halted.is_none());
        if heard.doubted && ask.is_some() && account.is_some() {
            outlook::doubt(&mut fresh);
        }
        fresh.next_ask_time = ask.filter(|_| account.is_some()).map(|ask| timestamp(ask.at));
        let all = step.derived.generations.iter();
        let timers = all.flat_map(|generation| [generation.timer, self.erase_at(generation)]).flatten();
        let unfinished = step.state.replacements().next().and_then(|_| now.checked_add(UNFINISHED).ok());
        let timer = timers.chain(unfinished).min();
        let mut due = outlook::due(queue(&newest.shipment.account, &key.carrier), ask, timer);
        // Only what is asked for is subscribed: nothing that is final or stopped.
        due.extend(heard.upkeep.as_ref().map(|upkeep| outlook::upkeep(upkeep, ask.is_some())));
        let (partner, its_due) = self.plan_partner(key, heard, newest, before.as_ref(), halted.is_some(), now);
        fresh.partner = partner.map(Box::new);
        due.extend(its_due);
        (freshness::encode(fresh), due)
    }

    /// The same of the partner that carries it on, if one does and can be asked. An entry that stays as it is is not given:
    /// it may be leased.
    fn plan_partner(
        &self,
        key: &Key,
        heard: &Heard<'_>,
        newest: &Generation,
        before: Option<&v1::Freshness>,
        halted: bool,
        now: Timestamp,
    ) -> (Option<v1::freshness::Partner>, Option<Due>) {
        let partner = (!halted && !newest.final_).then(|| self.partner(key, &newest.shipment)).flatten();
        let Some(partner) = partner else {
            let had_one = heard.partner.is_some() || before.is_some_and(|before| before.partner.is_some());
            return (None, had_one.then(|| outlook::partner_due(String::new(), None)));
        };
        let known = partner.freshness(before);
        let asked = known.as_ref().and_then(|known| known.next_ask_time);
        let attempt = heard.attempt.as_ref().filter(|_| heard.partner.is_some_and(|by| by.id == partner.adapter.id));
        let (mut fresh, not_before) = outlook::freshness(known, attempt, now);
        let outlook = Outlook::new(partner.adapter, newest, &fresh, not_before, now, outlook::seed(key));
        // Whoever asks the one asks the other, but for the partner that says itself that it has news.
        let ask_now = heard.ask_now && heard.partner.is_none_or(|by| by.id == partner.adapter.id);
        let ask = match schedule::next_ask(&outlook) {
            Some(_) if ask_now => Some(schedule::Ask { at: not_before.map_or(now, |at| at.max(now)), class: 0 }),
            ask => ask,
        };
        fresh.next_ask_time = ask.map(|ask| timestamp(ask.at));
        let same = heard.partner.is_none() && fresh.next_ask_time == asked;
        let due = (!same).then(|| outlook::partner_due(queue("", partner.adapter.id), ask));
        let (carrier, tracking_number) = (partner.adapter.id.to_owned(), partner.number.as_str().to_owned());
        (Some(v1::freshness::Partner { carrier, tracking_number, freshness: Some(Box::new(fresh)) }), due)
    }

    async fn commit(
        &self,
        key: &Key,
        adapter: &'static Adapter,
        heard: &Heard<'_>,
        step: &Step,
        published: Vec<(GenerationCommit, usize)>,
        due: Vec<Due>,
    ) -> Result<(), StoreError> {
        let changes = published.iter().filter(|(commit, _)| commit.change.is_some()).count();
        let events: usize = published.iter().map(|(_, added)| added).sum();
        let legs: Vec<_> = published.iter().filter_map(|(commit, _)| carried::committed(commit)).collect();
        let commit = Commit {
            key: key.clone(),
            expected: step.stored.as_ref().map(|stored| stored.revision),
            floor: step.floor,
            state: step.state.encode(),
            generations: published.into_iter().map(|(commit, _)| commit).collect(),
            due,
            fence: heard.fence.clone(),
        };
        let began = tokio::time::Instant::now();
        self.store.commit(commit).await.inspect_err(|error| self.count_failure(error))?;
        self.metrics.commit_seconds.observe(began.elapsed().as_secs_f64());
        if !legs.is_empty() {
            // Seldom, and large: whoever commits does not carry it about.
            Box::pin(self.take_up_new(key, step, &legs)).await;
        }
        let carrier = ByCarrier { carrier: adapter.id };
        self.metrics.changes.get_or_create(&carrier).inc_by(u64::try_from(changes).unwrap_or(0));
        self.metrics.events.get_or_create(&carrier).inc_by(u64::try_from(events).unwrap_or(0));
        Ok(())
    }

    async fn touch(
        &self,
        key: &Key,
        heard: &Heard<'_>,
        step: &Step,
        generation: u32,
        freshness: Freshness,
        due: Vec<Due>,
    ) -> Result<(), StoreError> {
        let touch = Touch {
            key: key.clone(),
            expected: step.stored.as_ref().map_or(0, |stored| stored.revision),
            generation,
            freshness: Some(freshness),
            due,
            fence: heard.fence.clone(),
        };
        self.store.touch(touch).await.inspect_err(|error| self.count_failure(error))
    }

    /// A timer fired: what time alone changes, and erasure when a shipment has been final for long enough.
    ///
    /// Erasure comes first: where it fails the timer stays claimed, and is fired again when its lease has ended.
    pub async fn timer(&self, key: &Key, adapter: &'static Adapter, fence: Fence) -> Result<(), StoreError> {
        let now = self.clock.now();
        let Some(stored) = self.store.load(key).await? else { return Ok(()) };
        let derived = decode(&stored)?.find(adapter, &key.number, &self.rules);
        for generation in derived.generations {
            if self.erase_at(&generation).is_some_and(|at| at <= now) {
                self.erase(key, adapter, Some(generation.number)).await?;
            }
        }
        let heard = Heard { timer: true, fence: Some(fence), ..Heard::default() };
        self.apply(key, adapter, &heard).await.map(|_| ())
    }

    /// The account that a number is asked with: the one registered, else the tenant's first for the carrier.
    pub fn account<'a>(&'a self, key: &'a Key, named: &str) -> Option<&'a Arc<Account>> {
        if !named.is_empty() {
            let fits =
                |account: &&Arc<Account>| account.settings.tenant == key.tenant && account.adapter().id == key.carrier;
            return self.accounts.named(named).filter(fits);
        }
        self.accounts.of(&key.tenant, &key.carrier).next()
    }

    /// The carrier that has taken it over, if an account of that one is open.
    pub fn partner(&self, key: &Key, shipment: &v1::Shipment) -> Option<Partner> {
        Partner::of(shipment, |adapter| self.accounts.of(&key.tenant, adapter.id).next().is_some())
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

    /// Removes every archived body that names the number.
    pub async fn forget_bodies(&self, key: &Key) -> Result<(), StoreError> {
        // Seldom, and large: whoever may have to erase does not carry it about.
        Box::pin(self.archive.erase(key)).await.map_err(unarchived)
    }

    /// Takes a body back that was archived before it was known to speak of nothing but an erased shipment.
    pub async fn forget_body(&self, hash: BodyHash, key: &Key) -> Result<(), StoreError> {
        Box::pin(self.archive.withdraw(hash, key)).await.map_err(unarchived)
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

/// Tries again where another commit came first.
pub(crate) async fn until_first<T, A>(attempt: impl Fn() -> A) -> Result<T, StoreError>
where
    A: Future<Output = Result<T, StoreError>>,
{
    for _ in 0..ATTEMPTS {
        match attempt().await {
            Err(StoreError::Conflict) => {}
            other => return other,
        }
    }
    Err(StoreError::Unavailable("too many writers of one shipment".into()))
}

/// What one attempt works on.
struct Step {
    floor: u64,
    stored: Option<Stored>,
    state: State,
    derived: Derived,
    registered: Option<Registered>,
    news: bool,
    ask_detail: bool,
    /// What was told before is read by a newer mapping: whatever changes is a correction.
    reread: bool,
}

impl Step {
    fn before(&self, generation: u32) -> Option<&Shown> {
        self.stored.as_ref().and_then(|stored| stored.generation(generation))
    }
}

/// As protobuf has it.
pub fn timestamp(time: Timestamp) -> prost_types::Timestamp {
    prost_types::Timestamp { seconds: time.as_second(), nanos: time.subsec_nanosecond() }
}

fn decode(stored: &Stored) -> Result<State, StoreError> {
    State::decode(&stored.state).map_err(|error| StoreError::Damaged(error.to_string()))
}

#[expect(clippy::needless_pass_by_value, reason = "an error is mapped")]
fn unarchived(error: object_store::Error) -> StoreError {
    StoreError::Unavailable(format!("archive: {error}"))
}

fn damaged(error: prost::DecodeError) -> StoreError {
    StoreError::Damaged(error.to_string())
}
