//! Pushes between acknowledgement and commit: durable when acknowledged, gone when all their reports are committed and
//! their body is archived.

mod held;
mod unregistered;

use std::collections::VecDeque;
use std::net::{IpAddr, Ipv4Addr};
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use jiff::Timestamp;
use prost::Message as _;
use tokio::sync::{Notify, mpsc};
use tokio_util::sync::CancellationToken;
use tracing::Instrument as _;
use waybill_contract::{Adapter, Context, Fault, FollowUp, Number, Oddity, Outcome, Parsed, Push, Report, proof};

use crate::account::{Account, Accounts};
use crate::archive::{Body, BodyHash, Written};
use crate::ask::{AskError, Asker, exchange_id};
use crate::circumstances;
use crate::ingest::{Applied, Attempt, Heard, Ingest, timestamp};
use crate::proto::{self, store as pb, v1};
use crate::quota::Quotas;
use crate::store::{InboxId, Kept, Key, Store, StoreError};
use crate::subscriptions::Subscriptions;
use crate::telemetry::{Seldom, trace};
use crate::timeline::Seen;
use crate::unmapped;

pub use held::Held;

/// Pushes that only wait for their body to be archived; the workers wait where there are more.
const FINISHED: usize = 4096;

/// Pushes left over that are taken at once: looking for them asks every partition, whatever is found.
const LEFT_AT_ONCE: usize = 256;

/// Work on the inbox.
#[derive(Clone, Debug)]
pub struct Inbox {
    /// The only writer.
    pub ingest: Ingest,
    /// For activations.
    pub asker: Asker,
    /// Which a carrier may say to have ended.
    pub subscriptions: Subscriptions,
    /// Whose accounts there are.
    pub accounts: Accounts,
    /// How long a push is worked on before another may take it.
    pub lease: Duration,
    /// Numbers parked per account at most.
    pub parking: usize,
    /// Of the tenants: registering an unknown number counts.
    pub quotas: Quotas,
    /// Of accounts whose pushes are beyond it.
    pub complaints: Arc<Seldom<String>>,
    /// Wakes the pollers: a push may only say that something changed.
    pub wake: Arc<Notify>,
    /// Told when a push was kept for which the queue had no room: it is free for whoever has.
    pub left: Arc<Notify>,
    /// What is leased to this process.
    pub held: Arc<Held>,
}

/// Why a push stays in the inbox.
#[derive(Debug, thiserror::Error)]
enum Unread {
    /// The store did not take it: later.
    #[error("{0}")]
    Store(#[from] StoreError),
    /// The carrier waits for an answer that cannot be given yet: later.
    #[error("the carrier's handshake is not answered yet: {0}")]
    Unanswered(AskError),
    /// It cannot be read: the third time it is quarantined.
    #[error("{0}")]
    Fault(Fault),
    /// Its account is not configured any more.
    #[error("no account is called {0} any more")]
    NoAccount(String),
}

impl Unread {
    /// One word, none of the carrier's.
    fn name(&self) -> &'static str {
        match self {
            Self::Store(_) => "STORE",
            Self::Unanswered(error) => error.name(),
            Self::Fault(fault) => fault.name(),
            Self::NoAccount(_) => "NO_ACCOUNT",
        }
    }
}

/// A push as it is stored.
pub fn encode(account: &Account, push: &Push, now: Timestamp) -> Bytes {
    let headers = push
        .headers
        .iter()
        // Credentials have done their work and are not kept.
        .filter(|(name, value)| {
            let credential = [http::header::AUTHORIZATION.as_str(), "cookie", "x-api-key"].contains(&name.as_str());
            !value.is_sensitive() && !credential
        })
        .map(|(name, value)| pb::Header { name: name.as_str().into(), value: value.as_bytes().to_vec() });
    let entry = pb::InboxEntry {
        tenant: account.settings.tenant.as_str().into(),
        account: account.name().into(),
        received_time: Some(timestamp(now)),
        method: push.method.as_str().into(),
        tail: push.tail.clone(),
        query: push.query.clone().unwrap_or_default(),
        headers: headers.collect(),
        body: push.body.to_vec(),
        peer: push.peer.to_string(),
        trace_parent: trace::current(),
    };
    Bytes::from(entry.encode_to_vec())
}

fn decode(entry: &[u8]) -> Option<(String, Timestamp, Push)> {
    taken(pb::InboxEntry::decode(entry).ok()?)
}

/// The account's name, when it came, and the push.
pub(crate) fn taken(entry: pb::InboxEntry) -> Option<(String, Timestamp, Push)> {
    let mut headers = http::HeaderMap::new();
    for header in entry.headers {
        if let (Ok(name), Ok(value)) =
            (http::HeaderName::try_from(header.name), http::HeaderValue::from_bytes(&header.value))
        {
            headers.append(name, value);
        }
    }
    let received = entry.received_time.and_then(proto::instant)?;
    let push = Push {
        method: entry.method.parse().ok()?,
        tail: entry.tail,
        query: Some(entry.query).filter(|query| !query.is_empty()),
        headers,
        body: Bytes::from(entry.body),
        peer: entry.peer.parse().unwrap_or(IpAddr::V4(Ipv4Addr::UNSPECIFIED)),
    };
    Some((entry.account, received, push))
}

impl Inbox {
    /// Works on pushes as they come, and on those left by a crash or by a full queue, until told to stop; then finishes
    /// what is queued.
    pub async fn run(self, mut queue: mpsc::Receiver<Kept>, workers: usize, stop: CancellationToken) {
        let inbox = Arc::new(self);
        let (finished, all_finished) = mpsc::channel(FINISHED);
        let finish = tokio::spawn(finish(Arc::clone(&inbox.ingest.store), Arc::clone(&inbox.held), all_finished));
        let mut tasks = tokio::task::JoinSet::new();
        let mut leftovers = tokio::time::interval(inbox.lease / 2);
        // Claimed and not begun; at a stop they are handed back with all that is held.
        let mut left = VecDeque::new();
        loop {
            while tasks.len() >= workers {
                tasks.join_next().await;
            }
            // In no fixed order: a queue that is never empty must not keep those left over waiting for ever.
            tokio::select! {
                kept = queue.recv() => {
                    let Some(kept) = kept else { break };
                    tasks.spawn(Arc::clone(&inbox).work(kept, finished.clone()));
                }
                Some(kept) = async { left.pop_front() }, if !left.is_empty() && !stop.is_cancelled() => {
                    tasks.spawn(Arc::clone(&inbox).work(kept, finished.clone()));
                }
                _ = tasks.join_next(), if !tasks.is_empty() => {}
                () = inbox.left.notified() => leftovers.reset_immediately(),
                _ = leftovers.tick(), if left.is_empty() && !stop.is_cancelled() => {
                    match inbox.ingest.store.inbox_claim(LEFT_AT_ONCE, inbox.lease).await {
                        Ok(claimed) => {
                            // There may be more of them: the next come when these have begun.
                            if claimed.len() >= LEFT_AT_ONCE {
                                leftovers.reset_immediately();
                            }
                            for kept in &claimed {
                                inbox.held.take(kept.id, inbox.lease);
                            }
                            left.extend(claimed);
                        }
                        Err(error) => tracing::warn!(%error, "inbox not read"),
                    }
                }
                // What is being put into the queue still comes out of it; then it is at its end.
                () = stop.cancelled(), if !queue.is_closed() => queue.close(),
            }
        }
        while tasks.join_next().await.is_some() {}
        drop(finished);
        inbox.ingest.archive.hurry();
        // It ends with the last of them.
        let _ = finish.await;
    }

    async fn work(self: Arc<Self>, kept: Kept, finished: mpsc::Sender<(InboxId, Written)>) {
        let id = kept.id;
        let metrics = &self.ingest.metrics;
        let span = trace::process(&kept.entry);
        let read = self.read(&kept).instrument(span.clone()).await;
        if let Err(unread) = &read {
            trace::failed(&span, unread.name());
        }
        match read {
            // Whoever takes them ends after this.
            Ok(written) => drop(finished.send((id, written)).await),
            // Its lease ends, and it is taken up again.
            Err(Unread::Store(error)) => tracing::warn!(push = id, %error, "push not committed, will be tried again"),
            Err(Unread::Unanswered(error)) => {
                tracing::warn!(push = id, why = error.name(), "handshake not answered yet, will be tried again");
            }
            Err(unread @ (Unread::Fault(_) | Unread::NoAccount(_))) => {
                let why = unread.to_string();
                // What a parser did not like it may quote; the whole reason is kept with the push.
                tracing::debug!(push = id, why, "in the parser's words");
                let name = unread.name();
                let failed = self.ingest.store.inbox_failed(id, &why).await;
                if failed.is_ok() {
                    self.held.ended(&[id]);
                }
                match failed {
                    Ok(true) => {
                        metrics.quarantined.inc();
                        tracing::error!(push = id, why = name, "push quarantined: it could not be read three times");
                    }
                    Ok(false) => tracing::warn!(push = id, why = name, "push not understood"),
                    Err(error) => tracing::warn!(push = id, %error, "push not counted as unreadable"),
                }
            }
        }
    }

    async fn read(&self, kept: &Kept) -> Result<Written, Unread> {
        let Some((name, received, push)) = decode(&kept.entry) else {
            return Err(Unread::Fault(Fault::malformed("the stored entry is damaged")));
        };
        let account = self.accounts.named(&name).ok_or(Unread::NoAccount(name))?;
        let (parsed, mapping) = self.parse(account, &push).map_err(Unread::Fault)?;
        let nameless = is_nameless(&parsed);
        let adapter = account.adapter();
        for warning in &parsed.warnings {
            self.ingest.metrics.warned(adapter.id, warning.kind);
        }

        let seen =
            Seen { at: received, channel: v1::event::Channel::Push, body_sha256: BodyHash::of(&push.body).0, mapping };
        for id in &parsed.ended {
            self.subscriptions.ended(account, id).await?;
        }
        let by_number = by_number(&parsed);
        let shipments: Vec<Key> = by_number.iter().map(|(number, _)| self.key(account, number)).collect();
        let body = Body {
            bytes: &push.body,
            hash: BodyHash(seen.body_sha256),
            account: account.name(),
            shipments: &shipments,
            seen: received,
            circumstances: &circumstances::of_push(&push),
        };
        let written = self.ingest.archive.keep(body).await;
        for (number, reports) in &by_number {
            self.absorb(account, number, reports, &seen, parsed.poll_now.contains(number), &kept.entry).await?;
        }
        let noted = unmapped::Seen { parsed: &parsed, body: BodyHash(seen.body_sha256), at: received };
        self.ingest.unmapped.note(&account.settings.tenant, adapter, noted);
        if let Some(follow_up) = parsed.follow_up {
            self.follow(account, follow_up).await?;
        }
        // What names its number is committed; the rest is somebody's, too.
        if nameless { Err(Unread::Fault(Fault::malformed(NAMELESS))) } else { Ok(written) }
    }

    /// Answers the carrier's handshake, which may have to wait for the account's budget or for the carrier itself.
    async fn follow(&self, account: &Account, follow_up: FollowUp) -> Result<(), Unread> {
        self.asker.follow(account, follow_up).await.map(|_| ()).map_err(|error| match error {
            AskError::Store(error) => Unread::Store(error),
            AskError::Fault { fault: fault @ (Fault::Malformed { .. } | Fault::Unauthorized { .. }), .. } => {
                Unread::Fault(fault)
            }
            error => Unread::Unanswered(error),
        })
    }

    async fn absorb(
        &self,
        account: &Account,
        number: &Number,
        reports: &[&Report],
        seen: &Seen,
        ask_now: bool,
        entry: &Bytes,
    ) -> Result<(), StoreError> {
        let adapter = account.adapter();
        let key = self.key(account, number);
        let found = reports.iter().any(|report| report.outcome == Outcome::Found);
        let mut heard = Heard {
            reports: reports.iter().map(|report| (*report, *seen)).collect(),
            attempt: found.then_some(Attempt::Answered),
            ask_now,
            pushed: true,
            ..Heard::default()
        };
        loop {
            if let Applied::Known { .. } = self.ingest.apply(&key, adapter, &heard).await? {
                // It may be the last part of another shipment's way besides.
                let carried = self.ingest.store.carrying(&key).await?;
                self.ingest.tell_carried(&key, adapter, &heard, &carried).await?;
                if ask_now {
                    self.wake.notify_waiters();
                }
                return Ok(());
            }
            match self.unregistered(account, &key, &mut heard, entry).await {
                // It has been registered meanwhile, by somebody who did not see this push.
                Err(StoreError::Conflict) => {}
                other => return other,
            }
        }
    }

    /// Registers a number, with all that is parked for it.
    pub async fn register(
        &self,
        key: &Key,
        adapter: &'static Adapter,
        heard: &Heard<'_>,
    ) -> Result<Applied, StoreError> {
        let store = &self.ingest.store;
        let parked = store.parked(key).await?;
        let told = self.told(key, &parked);
        let mut all = heard.clone();
        all.reports.extend(told.iter().map(|(report, seen)| (report, *seen)));
        let applied = self.ingest.apply(key, adapter, &all).await?;
        // Nothing is parked for a registered number: what came between the reading and the commit is the last.
        let all_parked = store.parked(key).await?;
        if all_parked != parked {
            let told = self.told(key, &all_parked);
            let reports = told.iter().map(|(report, seen)| (report, *seen)).collect();
            self.ingest.apply(key, adapter, &Heard { reports, ..Heard::default() }).await?;
        }
        if !all_parked.is_empty() {
            store.unpark(key).await?;
        }
        Ok(applied)
    }

    /// What parked pushes say of a number.
    fn told(&self, key: &Key, parked: &[Bytes]) -> Vec<(Report, Seen)> {
        let mut reports = Vec::new();
        for entry in parked {
            let Some((name, received, push)) = decode(entry) else { continue };
            let Some(account) = self.accounts.named(&name) else { continue };
            let Ok((parsed, mapping)) = self.parse(account, &push) else { continue };
            let seen = Seen {
                at: received,
                channel: v1::event::Channel::Push,
                body_sha256: BodyHash::of(&push.body).0,
                mapping,
            };
            let mine = parsed.reports.into_iter().filter(|report| report.number.as_ref() == Some(&key.number));
            reports.extend(mine.map(|report| (report, seen)));
        }
        reports
    }

    /// What a push says, and the state of the carrier's code tables that read it.
    fn parse(&self, account: &Account, push: &Push) -> Result<(Parsed, i64), Fault> {
        let webhook = account.settings.opened.webhook();
        let webhook = webhook.ok_or_else(|| Fault::malformed("the account has no webhook any more"))?;
        let exchange_id = exchange_id();
        let cx = Context {
            now: self.ingest.clock.now(),
            exchange_id: &exchange_id,
            account: account.name(),
            token: None,
            issuer: &self.asker.issuer,
        };
        // Only verified pushes get into the inbox.
        let parsed = webhook.parse(&cx, proof::taken_on_trust(push))?;
        let tables = self.asker.mappings.now();
        let mut parsed = tables.correct(account.adapter(), parsed);
        parsed.warnings.retain(|warning| warning.kind != Oddity::UnaskedNumber);
        Ok((parsed, tables.counter(account.adapter().id)))
    }

    fn key(&self, account: &Account, number: &Number) -> Key {
        Key { tenant: account.settings.tenant.clone(), carrier: account.adapter().id.into(), number: number.clone() }
    }
}

/// Why a push is not understood that tells of a parcel and not of which.
const NAMELESS: &str = "it tells of a parcel under no number that can be read";

fn is_nameless(parsed: &Parsed) -> bool {
    parsed.reports.iter().any(|report| report.number.is_none() && !report.events.is_empty())
}

/// The numbers a push speaks of, each with its reports (none where it only says that something changed).
fn by_number(parsed: &Parsed) -> Vec<(Number, Vec<&Report>)> {
    let mut numbers: Vec<(Number, Vec<&Report>)> = Vec::new();
    for report in &parsed.reports {
        let Some(number) = &report.number else { continue };
        match numbers.iter_mut().find(|(known, _)| known == number) {
            Some((_, reports)) => reports.push(report),
            None => numbers.push((number.clone(), vec![report])),
        }
    }
    for number in &parsed.poll_now {
        if numbers.iter().all(|(known, _)| known != number) {
            numbers.push((number.clone(), Vec::new()));
        }
    }
    numbers
}

/// Takes pushes out of the inbox that are read, when their bodies are archived: all those of a pack in one step.
async fn finish(store: Arc<dyn Store>, held: Arc<Held>, mut finished: mpsc::Receiver<(InboxId, Written)>) {
    let mut next = finished.recv().await;
    while let Some((id, mut written)) = next.take() {
        if written.settled().await {
            let mut done = vec![id];
            while let Ok((id, written)) = finished.try_recv() {
                if !written.is_settled() {
                    next = Some((id, written));
                    break;
                }
                done.push(id);
            }
            match store.inbox_all_done(&done).await {
                Ok(()) => held.ended(&done),
                Err(error) => {
                    tracing::warn!(%error, "pushes that were read are still in the inbox, and will be read again");
                }
            }
        }
        if next.is_none() {
            next = finished.recv().await;
        }
    }
}
