//! Pushes for numbers that nobody registered: news of shipments that are carried on under them, of something erased, of
//! something to be registered, or to be parked.

use bytes::Bytes;
use tokio::time::Instant;
use waybill_contract::Adapter;

use super::Inbox;
use crate::account::Account;
use crate::archive::BodyHash;
use crate::ingest::{Applied, Heard};
use crate::quota::{self, Counted};
use crate::store::{Carried, Key, StoreError};
use crate::telemetry::ByAccount;
use crate::timeline::Registration;

impl Inbox {
    /// A push for a number nobody registered: told to the shipments that are carried on under it, dropped if it speaks of an
    /// erased shipment, registered if the account wants that, else parked. Most are parked, so that what is carried on is
    /// looked for before only where a push would not be.
    pub(super) async fn unregistered(
        &self,
        account: &Account,
        key: &Key,
        heard: &mut Heard<'_>,
        entry: &Bytes,
    ) -> Result<(), StoreError> {
        let adapter = account.adapter();
        let erased = self.speaks_of_erased(account, key, heard).await?;
        if (erased || account.settings.register_unknown)
            && self.tell(key, adapter, heard, &self.ingest.store.carrying(key).await?).await?
        {
            return Ok(());
        }
        if erased {
            for (_, seen) in &heard.reports {
                self.ingest.forget_body(BodyHash(seen.body_sha256), key).await?;
            }
            return Ok(());
        }
        if account.settings.register_unknown && self.may_register(account).await? {
            let at = heard.reports.first().map_or_else(|| self.ingest.clock.now(), |(_, seen)| seen.at);
            heard.registration = Some(Registration { account: account.name().into(), at, ..Registration::default() });
            let applied = self.register(key, adapter, heard).await;
            if !matches!(applied, Ok(Applied::Known { created: true, .. })) {
                self.quotas.give_back(&account.settings.tenant, Counted::Registrations).await;
            }
            applied?;
            self.wake.notify_waiters();
            return Ok(());
        }
        self.park(account, key, heard, entry).await
    }

    /// Whether a push speaks only of what was erased. One that does not say what has happened is parked in any case, but not
    /// registered: nobody could tell it from news of the erased.
    async fn speaks_of_erased(&self, account: &Account, key: &Key, heard: &Heard<'_>) -> Result<bool, StoreError> {
        if heard.reports.is_empty() {
            let wanted = account.settings.register_unknown;
            let tombstone = if wanted { self.ingest.store.tombstone(key).await? } else { None };
            return Ok(tombstone.is_some_and(|tombstone| self.ingest.clock.now() < tombstone.until));
        }
        let mut erased = true;
        for (report, _) in &heard.reports {
            erased &= self.ingest.erased(key, account.adapter(), report).await?;
        }
        Ok(erased)
    }

    /// Parks a push, unless it is news of a shipment that is carried on under its number.
    async fn park(&self, account: &Account, key: &Key, heard: &Heard<'_>, entry: &Bytes) -> Result<(), StoreError> {
        let (store, now) = (&self.ingest.store, self.ingest.clock.now());
        let mut looked_at: Vec<Carried> = Vec::new();
        loop {
            let carried = store.park(account.name(), key, entry.clone(), now, self.parking, &looked_at).await?;
            if carried.is_empty() {
                break;
            }
            if self.tell(key, account.adapter(), heard, &carried).await? {
                return Ok(());
            }
            looked_at.extend(carried);
        }
        // A commit that was under way when they were looked at may have come since, and taken up what was parked before.
        if self.tell(key, account.adapter(), heard, &looked_at).await? {
            self.ingest.take_up(key).await?;
        }
        Ok(())
    }

    async fn tell(
        &self,
        key: &Key,
        adapter: &'static Adapter,
        heard: &Heard<'_>,
        carried: &[Carried],
    ) -> Result<bool, StoreError> {
        let told = self.ingest.tell_carried(key, adapter, heard, carried).await?;
        if told && heard.ask_now {
            self.wake.notify_waiters();
        }
        Ok(told)
    }

    /// Whether the account's tenant may have another registration today; it is taken. Beyond that pushes are parked, as if
    /// the account registered nothing: a registration or a push of another day takes up what they say.
    async fn may_register(&self, account: &Account) -> Result<bool, StoreError> {
        let exceeded = match self.quotas.take(&account.settings.tenant, Counted::Registrations).await {
            Ok(()) => return Ok(true),
            Err(quota::Refused::Exceeded(exceeded)) => exceeded,
            Err(quota::Refused::Store(error)) => return Err(error),
        };
        self.ingest.metrics.over_quota.get_or_create(&ByAccount { account: account.name().to_owned() }).inc();
        if self.complaints.is_time(account.name().to_owned(), Instant::now()) {
            tracing::warn!(
                account = account.name(),
                %exceeded,
                "pushes for unknown numbers are parked until 00:00 GMT: raise registrations_per_day, or set \
                 register_unknown = false if the account is not ours alone"
            );
        }
        Ok(false)
    }
}
