//! Asks carriers to push for the numbers we poll, and again before a subscription ends.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use tokio::sync::mpsc;
use tokio_util::sync::CancellationToken;
use waybill_contract::{Batch, Depth, Item};

use crate::account::{Account, Accounts};
use crate::archive::BodyHash;
use crate::ask::Asker;
use crate::store::{Key, Store, StoreError};

/// Subscriptions without an end are looked after this much later.
const ENDLESS: SignedDuration = SignedDuration::from_hours(90 * 24);

/// A refused number is offered again this much later.
const REFUSED: SignedDuration = SignedDuration::from_hours(24);

/// How long numbers are gathered for one request.
const GATHER: Duration = Duration::from_secs(1);

/// Waiting numbers at most; what does not fit is offered again at its next poll.
const WAITING: usize = 10_000;

#[derive(Serialize, Deserialize)]
struct Stored {
    /// Nothing to do before.
    renew: Timestamp,
    /// Whether the carrier pushes for it.
    pushed: bool,
}

/// Keeps the carriers pushing.
#[derive(Clone, Debug)]
pub struct Subscriptions {
    asker: Asker,
    accounts: Accounts,
    public_url: Option<String>,
    waiting: mpsc::Sender<(String, Key)>,
}

impl Subscriptions {
    /// Subscriptions to be pushed to `public_url`; none without one. Run the returned receiver with [`Subscriptions::run`].
    pub fn new(asker: Asker, accounts: Accounts, public_url: Option<String>) -> (Self, mpsc::Receiver<(String, Key)>) {
        let (waiting, receiver) = mpsc::channel(WAITING);
        (Self { asker, accounts, public_url, waiting }, receiver)
    }

    /// The carrier knows this number: it should push for it.
    pub async fn want(&self, account: &Account, key: &Key) {
        let subscribes = account.settings.subscribe && account.settings.opened.subscribe().is_some();
        if !subscribes || self.public_url.is_none() || !self.due(account, key).await {
            return;
        }
        if self.waiting.try_send((account.name().to_owned(), key.clone())).is_err() {
            tracing::debug!(account = account.name(), "too many numbers wait for a subscription");
        }
    }

    /// Whether the carrier has been told to push for this number.
    pub async fn pushed(&self, account: &Account, key: &Key) -> bool {
        self.stored(account, key).await.is_ok_and(|stored| stored.is_some_and(|stored| stored.pushed))
    }

    async fn stored(&self, account: &Account, key: &Key) -> Result<Option<Stored>, StoreError> {
        let record = self.asker.store.record(&record(account, key)).await?;
        Ok(record.and_then(|record| serde_json::from_slice(&record.value).ok()))
    }

    async fn due(&self, account: &Account, key: &Key) -> bool {
        let now = self.asker.clock.now();
        self.stored(account, key).await.is_ok_and(|stored| stored.is_none_or(|stored| stored.renew <= now))
    }

    /// Subscribes in batches until told to stop.
    pub async fn run(self, mut waiting: mpsc::Receiver<(String, Key)>, stop: CancellationToken) {
        loop {
            let first = tokio::select! {
                () = stop.cancelled() => break,
                first = waiting.recv() => first,
            };
            let Some((name, first)) = first else { break };
            let mut others = Vec::new();
            let mut keys = vec![first];
            let Some(account) = self.accounts.named(&name).cloned() else { continue };
            let limit = account.settings.opened.subscribe().map_or(1, |subscribe| subscribe.limit());
            let gather = tokio::time::sleep(GATHER);
            tokio::pin!(gather);
            while keys.len() < limit {
                tokio::select! {
                    () = stop.cancelled() => break,
                    () = &mut gather => break,
                    next = waiting.recv() => match next {
                        Some((other, key)) if other == name => if !keys.contains(&key) { keys.push(key) },
                        Some(other) => others.push(other),
                        None => break,
                    },
                }
            }
            for other in others {
                let _ = self.waiting.try_send(other);
            }
            if stop.run_until_cancelled(self.subscribe(&account, &keys)).await.is_none() {
                break;
            }
        }
    }

    async fn subscribe(&self, account: &Arc<Account>, keys: &[Key]) {
        let Some(base) = &self.public_url else { return };
        let callback = format!("{}/webhooks/{}", base.trim_end_matches('/'), account.name());
        let items = keys.iter().map(|key| Item::new(key.number.clone()));
        let Some(batch) = Batch::new(items, Depth::Sweep) else { return };
        let subscribed = match self.asker.subscribe(account, &batch, &callback).await {
            Ok(subscribed) => subscribed,
            Err(error) => {
                let why = error.name();
                tracing::warn!(account = account.name(), why, "not subscribed, will be tried at the next poll");
                return;
            }
        };
        let now = self.asker.clock.now();
        for (_, why) in &subscribed.refused {
            // The carrier's words may name the number.
            tracing::debug!(account = account.name(), why, "the carrier will not push for a number");
        }
        for key in keys {
            let pushed = subscribed.accepted.contains(&key.number);
            let life = match (pushed, subscribed.expires) {
                (false, _) => REFUSED,
                (true, None) => ENDLESS,
                // Renewed at nine tenths, so that it does not lapse between two polls.
                (true, Some(expires)) => expires.duration_since(now) * 9 / 10,
            };
            let renew = now.checked_add(life).unwrap_or(Timestamp::MAX);
            if let Err(error) = self.keep(&record(account, key), &Stored { renew, pushed }).await {
                tracing::warn!(%error, "subscription not stored");
            }
        }
    }

    async fn keep(&self, name: &str, stored: &Stored) -> Result<(), StoreError> {
        let value = serde_json::to_vec(stored).map_err(|error| StoreError::Damaged(error.to_string()))?;
        let revision = self.asker.store.record(name).await?.map(|record| record.revision);
        self.asker.store.put_record(name, revision, Bytes::from(value)).await.map(|_| ())
    }
}

/// Forgets what is kept of a number's subscription; a push that still comes is parked or dropped.
pub async fn forget(store: &dyn Store, account: &Account, key: &Key) -> Result<(), StoreError> {
    let name = record(account, key);
    while let Some(known) = store.record(&name).await? {
        match store.delete_record(&name, known.revision).await {
            Err(StoreError::Conflict) => {}
            other => return other,
        }
    }
    Ok(())
}

/// Numbers are personal data: the record's name holds a hash.
fn record(account: &Account, key: &Key) -> String {
    let hash = Sha256::digest(format!("{}\0{}\0{}", key.tenant, key.carrier, key.number));
    format!("subscription/{}/{}", account.name(), BodyHash(hash.into()))
}
