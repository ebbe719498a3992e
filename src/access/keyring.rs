//! The keys in memory: what a call is checked against. Looking one up asks no store, whoever calls; what this process makes
//! or revokes counts at once, what others do within seconds.

#[cfg(test)]
mod tests;

use std::collections::{BTreeSet, HashMap};
use std::sync::atomic::{AtomicBool, AtomicI64, Ordering};
use std::sync::{Arc, Mutex, RwLock};
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use subtle::ConstantTimeEq as _;
use tokio::sync::watch;
use tokio::task::JoinSet;
use tokio::time::Instant;
use tokio_util::sync::CancellationToken;
use waybill_contract::Secret;

use super::Identity;
use super::keys::{self, ApiKey, NewKey};
use crate::clock::Clock;
use crate::store::{Store, Stores};
use crate::tenant::Tenant;

/// How often other processes' keys are read and uses are noted.
const ROUND: Duration = Duration::from_secs(3);

/// A use is noted this long after the one noted before.
const NOTED_EVERY: SignedDuration = SignedDuration::from_mins(1);

/// Keys of one tenant that have not ended.
pub const MOST_KEYS: usize = 1000;

/// Keys of one tenant that have ended; beyond, the oldest are forgotten, so that nobody fills the store with them.
pub const MOST_ENDED: usize = 1000;

/// A caller who is let in.
#[derive(Clone, Debug)]
pub struct Caller {
    /// Who it is.
    pub identity: Identity,
    /// Cancelled when its key ends; what it opened ends then.
    pub ended: CancellationToken,
}

/// Why a caller is not let in. What a stranger could learn is the same for an unknown key and a wrong secret.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// It brings no key.
    Missing,
    /// What it brings is no bearer of ours.
    Garbled,
    /// Nobody knows the key.
    Unknown,
    /// The key's time is over.
    Expired,
    /// Somebody revoked it.
    Revoked,
}

impl Refused {
    /// For metrics.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Missing => "key_missing",
            Self::Garbled => "key_garbled",
            Self::Unknown => "key_unknown",
            Self::Expired => "key_expired",
            Self::Revoked => "key_revoked",
        }
    }
}

/// The keys in memory, shared by all.
#[derive(Clone)]
pub struct Keyring {
    store: Arc<dyn Store>,
    clock: Clock,
    entries: Arc<RwLock<HashMap<Arc<str>, Arc<Entry>>>>,
    /// Who called before the first key was made.
    anonymous: Caller,
    tenants: watch::Sender<BTreeSet<Tenant>>,
}

struct Entry {
    sha256: [u8; 32],
    caller: Caller,
    created: Timestamp,
    expires: Option<Timestamp>,
    revoked: AtomicBool,
    /// Seconds since 1970; 0 for never.
    used: AtomicI64,
    /// What of this is noted in the store.
    noted: Mutex<Option<Timestamp>>,
}

impl std::fmt::Debug for Keyring {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_struct("Keyring").field("required", &self.required()).finish_non_exhaustive()
    }
}

impl Keyring {
    /// Reads the store's keys. `tenants` are those that there are without any key.
    pub async fn load(store: Arc<dyn Store>, clock: Clock, tenants: impl IntoIterator<Item = Tenant>) -> Stores<Self> {
        let tenants = tenants.into_iter().chain([Tenant::default()]).collect();
        let ring = Self {
            store,
            clock,
            entries: Arc::default(),
            anonymous: Caller { identity: Identity::anonymous(), ended: CancellationToken::new() },
            tenants: watch::Sender::new(tenants),
        };
        ring.refresh().await?;
        Ok(ring)
    }

    /// Whether calls need a key: ever after the first was made.
    pub fn required(&self) -> bool {
        !self.entries.read().expect(UNPOISONED).is_empty()
    }

    /// Who calls with this text as bearer, if there is one.
    pub fn identify(&self, bearer: Option<&str>) -> Result<Caller, Refused> {
        let entry = {
            let entries = self.entries.read().expect(UNPOISONED);
            if entries.is_empty() {
                return Ok(self.anonymous.clone());
            }
            let id = keys::id_of(bearer.ok_or(Refused::Missing)?).ok_or(Refused::Garbled)?;
            entries.get(id).cloned()
        };
        let given = keys::hash(bearer.unwrap_or_default());
        // An unknown key costs the comparison too.
        let known = entry.as_ref().map_or([0; 32], |entry| entry.sha256);
        let same = bool::from(known.ct_eq(&given));
        let entry = entry.filter(|_| same).ok_or(Refused::Unknown)?;
        let now = self.clock.now();
        if entry.revoked.load(Ordering::Acquire) {
            return Err(Refused::Revoked);
        }
        if entry.expires.is_some_and(|end| end <= now) {
            return Err(Refused::Expired);
        }
        if entry.used.load(Ordering::Relaxed) < now.as_second() {
            entry.used.fetch_max(now.as_second(), Ordering::Relaxed);
        }
        Ok(entry.caller.clone())
    }

    /// Makes a key, good at once. `None` if its tenant has as many as it may have.
    pub async fn create(&self, new: NewKey) -> Stores<Option<(ApiKey, Secret)>> {
        if self.living(new.tenant()) >= MOST_KEYS {
            return Ok(None);
        }
        let (key, secret) = keys::create(&*self.store, new, self.clock.now()).await?;
        tracing::info!(key = key.id, tenant = %key.tenant, "API key made");
        self.take([key.clone()]);
        if let Err(error) = self.forget_ended(&key.tenant).await {
            tracing::warn!(%error, "keys that have ended not forgotten; the next that is made tries again");
        }
        Ok(Some((key, secret)))
    }

    /// The keys of a tenant, or of all, oldest first.
    pub async fn list(&self, of: Option<&Tenant>) -> Stores<Vec<ApiKey>> {
        let mut keys = keys::list(&*self.store).await?;
        keys.retain(|key| of.is_none_or(|tenant| key.tenant == *tenant));
        for key in &mut keys {
            let entry = self.entries.read().expect(UNPOISONED).get(key.id.as_str()).cloned();
            key.last_used = key.last_used.max(entry.and_then(|entry| entry.used()));
        }
        Ok(keys)
    }

    /// Revokes a key of a tenant, or of any; refused from now on. `None` if there is none.
    pub async fn revoke(&self, id: &str, of: Option<&Tenant>) -> Stores<Option<ApiKey>> {
        let may = |key: &ApiKey| of.is_none_or(|tenant| key.tenant == *tenant);
        let revoked = keys::revoke(&*self.store, id, may, self.clock.now()).await?;
        if let Some(key) = &revoked {
            tracing::info!(key = key.id, tenant = %key.tenant, "API key revoked");
            self.take([key.clone()]);
        }
        Ok(revoked)
    }

    /// Every tenant: those of the configuration and those of keys, also ended ones.
    pub fn tenants(&self) -> watch::Receiver<BTreeSet<Tenant>> {
        self.tenants.subscribe()
    }

    /// Keeps in step with the store, ends what expires, notes uses; until told to stop.
    pub async fn run(self, stop: CancellationToken) {
        let mut round = Instant::now();
        loop {
            let wait = ROUND.saturating_sub(round.elapsed()).min(self.next_end());
            tokio::select! {
                () = stop.cancelled() => break,
                () = tokio::time::sleep(wait) => {}
            }
            self.end_expired();
            if round.elapsed() >= ROUND {
                if let Err(error) = self.refresh().await {
                    tracing::warn!(%error, "API keys not read again; those known stay as they are");
                }
                self.note_uses().await;
                round = Instant::now();
            }
        }
        self.note_uses().await;
    }

    async fn refresh(&self) -> Stores<()> {
        let found = keys::list(&*self.store).await?;
        self.forget_all_but(&found);
        self.take(found);
        Ok(())
    }

    /// Forgets keys that have ended and that another process has forgotten.
    fn forget_all_but(&self, found: &[ApiKey]) {
        let now = self.clock.now();
        let kept: BTreeSet<&str> = found.iter().map(|key| key.id.as_str()).collect();
        self.entries.write().expect(UNPOISONED).retain(|id, entry| entry.lives(now) || kept.contains(&**id));
    }

    /// Takes over what the store has. Nothing but uses and a revocation ever changes of a key, and a revocation stays.
    fn take(&self, found: impl IntoIterator<Item = ApiKey>) {
        let mut entries = self.entries.write().expect(UNPOISONED);
        for key in found {
            let revoked = key.revoked.is_some();
            if !entries.contains_key(key.id.as_str()) {
                self.tenants.send_if_modified(|tenants| tenants.insert(key.tenant.clone()));
                let id: Arc<str> = key.id.as_str().into();
                entries.insert(Arc::clone(&id), Arc::new(Entry::new(id, key)));
            } else if let Some(entry) = entries.get(key.id.as_str()).filter(|_| revoked) {
                entry.revoked.store(true, Ordering::Release);
                entry.caller.ended.cancel();
            }
        }
        if !entries.is_empty() {
            self.anonymous.ended.cancel();
        }
    }

    async fn forget_ended(&self, tenant: &Tenant) -> Stores<()> {
        let now = self.clock.now();
        let mut ended: Vec<(Timestamp, Arc<str>)> = {
            let entries = self.entries.read().expect(UNPOISONED);
            let of = entries.iter().filter(|(_, entry)| entry.caller.identity.tenant == *tenant && !entry.lives(now));
            of.map(|(id, entry)| (entry.created, Arc::clone(id))).collect()
        };
        let excess = ended.len().saturating_sub(MOST_ENDED);
        ended.sort();
        for (_, id) in ended.into_iter().take(excess) {
            keys::forget(&*self.store, &id).await?;
            if let Some(entry) = self.entries.write().expect(UNPOISONED).remove(&id) {
                entry.caller.ended.cancel();
            }
        }
        Ok(())
    }

    fn living(&self, tenant: &Tenant) -> usize {
        let now = self.clock.now();
        let entries = self.entries.read().expect(UNPOISONED);
        entries.values().filter(|entry| entry.caller.identity.tenant == *tenant && entry.lives(now)).count()
    }

    /// Until the next key expires.
    fn next_end(&self) -> Duration {
        let entries = self.entries.read().expect(UNPOISONED);
        let living = entries.values().filter(|entry| !entry.caller.ended.is_cancelled());
        living.filter_map(|entry| entry.expires).min().map_or(ROUND, |end| self.clock.until(end))
    }

    fn end_expired(&self) {
        let now = self.clock.now();
        for entry in self.entries.read().expect(UNPOISONED).values() {
            if !entry.lives(now) {
                entry.caller.ended.cancel();
            }
        }
    }

    /// Writes the uses that are not noted yet, or have gone on for a minute since.
    async fn note_uses(&self) {
        let entries: Vec<(Arc<str>, Arc<Entry>)> = {
            let entries = self.entries.read().expect(UNPOISONED);
            entries.iter().map(|(id, entry)| (Arc::clone(id), Arc::clone(entry))).collect()
        };
        let mut writes = JoinSet::new();
        for (id, entry) in entries {
            let Some(used) = entry.used() else { continue };
            let noted = *entry.noted.lock().expect(UNPOISONED);
            if noted.is_some_and(|noted| used.duration_since(noted) < NOTED_EVERY) {
                continue;
            }
            let store = Arc::clone(&self.store);
            writes.spawn(async move {
                match keys::note_use(&*store, &id, used).await {
                    Ok(()) => *entry.noted.lock().expect(UNPOISONED) = Some(used),
                    Err(error) => tracing::debug!(%error, "use of an API key not noted, will be tried again"),
                }
            });
        }
        writes.join_all().await;
    }
}

const UNPOISONED: &str = "no code panics while it holds this lock";

impl Entry {
    fn new(id: Arc<str>, key: ApiKey) -> Self {
        let identity = Identity { tenant: key.tenant, key: Some(id), scopes: key.scopes };
        let ended = CancellationToken::new();
        if key.revoked.is_some() {
            ended.cancel();
        }
        Self {
            sha256: key.sha256,
            caller: Caller { identity, ended },
            created: key.created,
            expires: key.expires,
            revoked: key.revoked.is_some().into(),
            used: key.last_used.map_or(0, Timestamp::as_second).into(),
            noted: Mutex::new(key.last_used),
        }
    }

    fn lives(&self, now: Timestamp) -> bool {
        !self.revoked.load(Ordering::Acquire) && self.expires.is_none_or(|end| end > now)
    }

    fn used(&self) -> Option<Timestamp> {
        let seconds = self.used.load(Ordering::Relaxed);
        (seconds != 0).then(|| Timestamp::from_second(seconds).ok()).flatten()
    }
}
