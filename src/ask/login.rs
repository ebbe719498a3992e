//! Tokens: one login for all calls under way, and, where tokens may be kept, for all replicas.
//!
//! A token is kept as a named record, sealed with `storage.key`. Whoever needs a new one takes the lease on the account's
//! login; the others wait for what it brings, and share its failure. A token that the carrier refuses is forgotten by all
//! once, however many calls it was refused to.

use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use tokio::time::Instant;
use waybill_contract::Secret;

use super::{AskError, Asker, exchange_id};
use crate::account::{Account, FailedLogin, HeldToken};
use crate::circuit::{self, Broken, Endpoint};
use crate::gate::{Call, Caller};
use crate::health;
use crate::store::{self, Store, StoreError};

/// A login may take so much longer than its exchange: it waits for the budget, and is stored.
const BESIDE: Duration = Duration::from_secs(15);

/// Whether another's login has come to an end is looked at this often.
const LOOK: Duration = Duration::from_millis(100);

/// A token as it is sealed.
#[derive(Serialize, Deserialize)]
struct Stored {
    token: String,
    renew: Timestamp,
    expires: Timestamp,
}

/// The lease on an account's login; given back when dropped, also where the call is cut off.
struct Turn {
    store: Arc<dyn Store>,
    name: String,
    holder: u64,
}

impl Drop for Turn {
    fn drop(&mut self) {
        let (store, name, holder) = (Arc::clone(&self.store), std::mem::take(&mut self.name), self.holder);
        // Without a runtime nothing runs any more, and the lease ends by itself.
        if let Ok(runtime) = tokio::runtime::Handle::try_current() {
            runtime.spawn(async move {
                if let Err(error) = store.unlease(&name, holder).await {
                    tracing::debug!(%error, "a login is free again only when its lease ends");
                }
            });
        }
    }
}

impl Asker {
    /// The account's token, got or renewed if need be. Logins are single flight: others wait for the one under way.
    pub(super) async fn token(
        &self,
        account: &Account,
        caller: Caller,
        paid: &mut Option<Call>,
    ) -> Result<Option<Secret>, AskError> {
        if account.settings.opened.login().is_none() {
            return Ok(None);
        }
        let began = Instant::now();
        let mut held = account.token.lock().await;
        if let Some(failed) = failed_while_waiting(account, began) {
            return Err(failed);
        }
        if let Some(token) = held.as_ref().filter(|token| token.renew > self.clock.now()) {
            return Ok(Some(token.secret.clone()));
        }
        match self.renewed(account, caller, paid).await {
            Ok(token) => {
                let secret = token.secret.clone();
                *held = Some(token);
                Ok(Some(secret))
            }
            Err(error) => {
                if matches!(error, AskError::Fault { .. }) {
                    *held = None;
                }
                Err(error)
            }
        }
    }

    /// A new token: another replica's, or from a login of our own.
    async fn renewed(&self, account: &Account, caller: Caller, paid: &mut Option<Call>) -> Result<HeldToken, AskError> {
        if self.sealing.is_none() {
            return self.log_in(account, caller, paid).await;
        }
        if let Some(token) = self.kept(account).await? {
            return Ok(token);
        }
        let longest = self.fetch.longest() + BESIDE;
        let (name, holder, began) = (format!("login/{}", account.name()), rand::random(), Instant::now());
        let mut waited = false;
        while !self.store.lease(&name, holder, longest).await? {
            waited = true;
            if began.elapsed() >= longest {
                return Err(self.failed_elsewhere());
            }
            tokio::time::sleep(LOOK).await;
            if let Some(token) = self.kept(account).await? {
                return Ok(token);
            }
        }
        let _turn = Turn { store: Arc::clone(&self.store), name, holder };
        // Somebody may have logged in just before; if one was waited for and nothing came of it, it has failed.
        match self.kept(account).await? {
            Some(token) => Ok(token),
            None if waited => Err(self.failed_elsewhere()),
            None => {
                let token = self.log_in(account, caller, paid).await?;
                if let Err(error) = self.keep(account, &token).await {
                    tracing::warn!(account = account.name(), %error, "token not kept: other replicas log in as well");
                }
                Ok(token)
            }
        }
    }

    async fn log_in(&self, account: &Account, caller: Caller, paid: &mut Option<Call>) -> Result<HeldToken, AskError> {
        let endpoint = Endpoint::Login;
        let passed = account.circuits.of(endpoint).admit().map_err(|broken| AskError::Circuit { endpoint, broken })?;
        // A login is a call, too: it takes what was paid, or a budget of one call at a time would never let both pass.
        let call = match paid.take() {
            Some(call) => call,
            None => self.count(account, caller).await?,
        };
        let Some(login) = account.settings.opened.login() else {
            return Err(StoreError::Damaged("an account has lost its login".into()).into());
        };
        let now = self.clock.now();
        let exchange_id = exchange_id();
        let cx = self.context(account, &exchange_id, None);
        let sent = self.fetch.send(login.request(&cx), None).await;
        drop(call);
        let response = match sent {
            Ok(response) => response,
            Err(error) => {
                self.ended(account, (endpoint, false), passed, Some(health::of_fetch(&error)));
                return Err(share_failure(account, error.into()));
            }
        };
        let result = login.token(&cx, &response);
        self.ended(account, (endpoint, false), passed, result.as_ref().err().map(health::of_fault));
        match result {
            Ok(token) => {
                let life = token.expires.duration_since(now);
                let renew = now.checked_add(life - life / 10).unwrap_or(token.expires);
                Ok(HeldToken { secret: token.secret, renew, expires: token.expires })
            }
            Err(fault) => Err(share_failure(account, self.fault(account, fault, Some(response)).await)),
        }
    }

    /// Drops a refused token, here and for all, unless another has taken its place already.
    pub(super) async fn forget(&self, account: &Account, refused: Option<&Secret>) {
        let mut held = account.token.lock().await;
        if held.as_ref().map(|token| &token.secret) != refused {
            return;
        }
        *held = None;
        let (Some(refused), Some(_)) = (refused, &self.sealing) else { return };
        let name = record(account);
        let forgotten = async {
            let Some(found) = self.store.record(&name).await? else { return Ok(()) };
            match self.open(account, &found.value) {
                Some(kept) if kept.secret != *refused => Ok(()),
                _ => self.store.delete_record(&name, found.revision).await,
            }
        };
        match forgotten.await {
            // Another has just been kept.
            Ok(()) | Err(StoreError::Conflict) => {}
            Err(error) => tracing::warn!(account = account.name(), %error, "a refused token is kept yet"),
        }
    }

    /// Takes over the token that the replicas keep, if this one has none; a login under way is not waited for.
    pub async fn take_kept(&self, account: &Account) -> Result<(), StoreError> {
        if self.sealing.is_none() || !self.lacks_token(account) {
            return Ok(());
        }
        let kept = self.kept(account).await?;
        if let (Some(kept), Ok(mut held)) = (kept, account.token.try_lock()) {
            *held = Some(kept);
        }
        Ok(())
    }

    /// Whether a call would begin with a login; not where one is under way.
    pub(super) fn lacks_token(&self, account: &Account) -> bool {
        let held = account.token.try_lock();
        held.is_ok_and(|held| held.as_ref().is_none_or(|token| token.renew <= self.clock.now()))
    }

    /// The token that some replica keeps, if it is good yet.
    async fn kept(&self, account: &Account) -> Result<Option<HeldToken>, StoreError> {
        let found = self.store.record(&record(account)).await?;
        let token = found.and_then(|found| self.open(account, &found.value));
        Ok(token.filter(|token| token.renew > self.clock.now()))
    }

    async fn keep(&self, account: &Account, token: &HeldToken) -> Result<(), StoreError> {
        let Some(sealing) = &self.sealing else { return Ok(()) };
        let stored = Stored { token: token.secret.reveal().to_owned(), renew: token.renew, expires: token.expires };
        let plain = serde_json::to_vec(&stored).map_err(|error| StoreError::Damaged(error.to_string()))?;
        let name = record(account);
        store::alter(&*self.store, &name, |_| Ok((Some(sealing.seal(&name, &plain)?), ()))).await
    }

    /// What cannot be opened was sealed with another key, and is none.
    fn open(&self, account: &Account, sealed: &[u8]) -> Option<HeldToken> {
        let plain = self.sealing.as_ref()?.open(&record(account), sealed)?;
        let Stored { token, renew, expires } = serde_json::from_slice(&plain).ok()?;
        Some(HeldToken { secret: Secret::new(token)?, renew, expires })
    }

    /// Another replica's login came to nothing: to try it again at once would be to try it once for each of us.
    fn failed_elsewhere(&self) -> AskError {
        let until = self.clock.now().checked_add(circuit::FIRST).unwrap_or(Timestamp::MAX);
        AskError::Circuit { endpoint: Endpoint::Login, broken: Broken::Open { until } }
    }
}

fn record(account: &Account) -> String {
    format!("token/{}", account.name())
}

/// Why the login failed that was under way when somebody began to wait for it. Else each of those who wait would try one of
/// its own after the other, for as long as each takes to fail.
fn failed_while_waiting(account: &Account, began: Instant) -> Option<AskError> {
    let failed = account.failed_login.lock().expect("no code panics while it holds this lock");
    failed.as_ref().filter(|failed| failed.ended >= began).map(|failed| failed.error.clone())
}

fn share_failure(account: &Account, error: AskError) -> AskError {
    let failed = FailedLogin { ended: Instant::now(), error: error.clone() };
    *account.failed_login.lock().expect("no code panics while it holds this lock") = Some(failed);
    error
}
