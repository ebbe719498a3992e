//! The store's promise, kept: each method either reads a snapshot or leaves a change with the writer.

use std::time::Duration;

use async_trait::async_trait;
use bytes::Bytes;
use jiff::Timestamp;
use tokio::sync::watch;

use crate::store::embedded::due::Queue;
use crate::store::embedded::rows::TombstoneRow;
use crate::store::embedded::tables::{DUE, PARK_AGE, TOMBSTONES};
use crate::store::embedded::{Embedded, export, keys, list, upkeep};
use crate::store::{
    Carried, Claimed, Commit, Dump, Erase, Exported, Extent, Fence, Filter, InboxId, Kept, Key, Logged, Overdue, Page,
    Position, Record, Shown, Store, StoreError, Stored, Stores, Tombstone, Touch, Trims, Waiting, Work,
};
use crate::tenant::Tenant;

#[async_trait]
impl Store for Embedded {
    fn partitions(&self) -> u32 {
        1
    }

    async fn load(&self, key: &Key) -> Stores<Option<Stored>> {
        self.shared.read(|view| view.load(key)).await
    }

    async fn get(&self, key: &Key, generation: Option<u32>) -> Stores<Option<Shown>> {
        self.shared.read(|view| view.get(key, generation)).await
    }

    async fn get_many(&self, wanted: &[(Key, Option<u32>)]) -> Vec<Stores<Option<Shown>>> {
        let mut found = Vec::with_capacity(wanted.len());
        for (key, generation) in wanted {
            found.push(self.get(key, *generation).await);
            // A thousand reads are work: others get their turn.
            tokio::task::consume_budget().await;
        }
        found
    }

    async fn list(&self, tenant: &Tenant, filter: &Filter, after: Option<Bytes>, limit: usize) -> Stores<Page> {
        self.shared.read(|view| list::list(view, tenant, filter, after.as_deref(), limit)).await
    }

    async fn commit(&self, commit: Commit) -> Stores<u64> {
        let hash = self.hash(&commit.key);
        self.write(move |write| write.commit(&commit, &hash)).await
    }

    async fn touch(&self, touch: Touch) -> Stores<()> {
        self.write(move |write| write.touch(&touch)).await
    }

    async fn erase(&self, erase: Erase) -> Stores<()> {
        let hash = self.hash(&erase.key);
        self.write(move |write| write.erase(&erase, &hash)).await
    }

    async fn tombstone(&self, key: &Key) -> Stores<Option<Tombstone>> {
        let hash = self.hash(key);
        let row = self.shared.read(|view| view.open(TOMBSTONES)?.row::<TombstoneRow>(&hash)).await?;
        row.map(TombstoneRow::read).transpose()
    }

    async fn claim(
        &self,
        tenant: &Tenant,
        work: Work,
        account: &str,
        now: Timestamp,
        limit: usize,
        lease: Duration,
    ) -> Stores<Vec<Claimed>> {
        let running = self.shared.clock.running();
        let ends = (running, running.saturating_add(lease));
        let queue = Queue { tenant, work, account };
        self.shared.claim(|view, held| queue.claim(&view.open(DUE)?, held, now, limit, ends)).await
    }

    async fn release(&self, key: &Key, fence: &Fence) -> Stores<()> {
        let entry = keys::due_of(&keys::number(key), fence.work);
        let released = self.shared.leases.lock().release(&entry, fence.token, self.shared.clock.running());
        if released { Ok(()) } else { Err(StoreError::Fenced) }
    }

    async fn next_due(&self, tenant: &Tenant, work: Work, account: &str) -> Stores<Option<Timestamp>> {
        let running = self.shared.clock.running();
        let queue = Queue { tenant, work, account };
        self.shared.claim(|view, held| queue.next(&view.open(DUE)?, held, running)).await
    }

    async fn overdue(
        &self,
        tenant: &Tenant,
        work: Work,
        account: &str,
        now: Timestamp,
        most: usize,
    ) -> Stores<Overdue> {
        let queue = Queue { tenant, work, account };
        self.shared.read(|view| queue.overdue(&view.open(DUE)?, now, most)).await
    }

    async fn log(&self, partition: u32, after: Position, limit: usize) -> Stores<Vec<Logged>> {
        match partition {
            0 => self.shared.read(|view| view.log(after, limit)).await,
            _ => Ok(Vec::new()),
        }
    }

    fn tail(&self, _partition: u32) -> watch::Receiver<Position> {
        self.tail.clone()
    }

    async fn trim_log(&self, older_than: Duration, most: u64) -> Stores<Trims> {
        let age = u64::try_from(older_than.as_millis()).unwrap_or(u64::MAX);
        let before = self.shared.clock.wall_millis().saturating_sub(age);
        let mut trimmed = Trims::default();
        loop {
            let step = self.write(move |write| write.trim(before, most)).await?;
            trimmed += step;
            if step.all() < upkeep::STEP as u64 {
                return Ok(trimmed);
            }
        }
    }

    async fn inbox_put(&self, entry: Bytes, lease: Duration) -> Stores<InboxId> {
        self.write(move |write| write.inbox_put(&entry, lease)).await
    }

    async fn inbox_claim(&self, limit: usize, lease: Duration) -> Stores<Vec<Kept>> {
        let running = self.shared.clock.running();
        let ends = (running, running.saturating_add(lease));
        self.shared.claim(|view, held| view.inbox(held, limit, ends)).await
    }

    async fn inbox_waiting(&self) -> Stores<Waiting> {
        self.shared.read(|view| view.inbox_waiting()).await
    }

    async fn inbox_done(&self, id: InboxId) -> Stores<()> {
        self.write(move |write| write.end_push(id)).await
    }

    async fn inbox_all_done(&self, ids: &[InboxId]) -> Stores<()> {
        let ids = ids.to_vec();
        self.write(move |write| ids.iter().try_for_each(|id| write.end_push(*id))).await
    }

    async fn inbox_free(&self, ids: &[InboxId]) -> Stores<()> {
        let mut leases = self.shared.leases.lock();
        ids.iter().for_each(|id| leases.end_read(*id));
        Ok(())
    }

    async fn inbox_failed(&self, id: InboxId, why: &str) -> Stores<bool> {
        let why = why.to_owned();
        self.write(move |write| write.inbox_failed(id, &why)).await
    }

    async fn quarantined(&self, limit: usize) -> Stores<Vec<(InboxId, Bytes, String)>> {
        self.shared.read(|view| view.quarantined(limit)).await
    }

    async fn park(
        &self,
        account: &str,
        key: &Key,
        entry: Bytes,
        now: Timestamp,
        capacity: usize,
        besides: &[Carried],
    ) -> Stores<Vec<Carried>> {
        let (account, key, besides) = (account.to_owned(), key.clone(), besides.to_vec());
        self.write(move |write| write.park(&account, &key, &entry, now, capacity, &besides)).await
    }

    async fn carrying(&self, key: &Key) -> Stores<Vec<Carried>> {
        self.shared.read(|view| view.carrying(key)).await
    }

    async fn bury(&self, key: &Key, tombstone: Tombstone) -> Stores<()> {
        let (key, hash) = (key.clone(), self.hash(key));
        self.write(move |write| write.bury(&key, &tombstone, &hash)).await
    }

    async fn parked(&self, key: &Key) -> Stores<Vec<Bytes>> {
        self.shared.read(|view| view.parked(key)).await
    }

    async fn unpark(&self, key: &Key) -> Stores<()> {
        let number = keys::number(key);
        self.write(move |write| write.erase_parked(&number)).await
    }

    async fn sweep(&self, parked_before: Timestamp, now: Timestamp) -> Stores<u64> {
        let (mut swept, mut place) = (0, None::<Vec<u8>>);
        loop {
            let found = |view: &_| upkeep::long_parked(view, parked_before, place.as_deref());
            let (overdue, next) = self.shared.read(|view| found(&view.open(PARK_AGE)?)).await?;
            if !overdue.is_empty() {
                swept += self.write(move |write| write.forget_overdue(&overdue, parked_before)).await?;
            }
            place = next;
            if place.is_none() {
                break;
            }
        }
        loop {
            let found = |view: &_| upkeep::ended(view, now, place.as_deref());
            let (ended, next) = self.shared.read(|view| found(&view.open(TOMBSTONES)?)).await?;
            if !ended.is_empty() {
                swept += self.write(move |write| write.forget_tombstones(&ended, now)).await?;
            }
            place = next;
            if place.is_none() {
                return Ok(swept);
            }
        }
    }

    async fn record(&self, name: &str) -> Stores<Option<Record>> {
        self.shared.read(|view| view.record(name)).await
    }

    async fn records(&self, prefix: &str) -> Stores<Vec<(String, Record)>> {
        self.shared.read(|view| view.records(prefix)).await
    }

    async fn put_record(&self, name: &str, expected: Option<u64>, value: Bytes) -> Stores<u64> {
        let name = name.to_owned();
        self.write(move |write| write.put_record(&name, expected, &value)).await
    }

    async fn delete_record(&self, name: &str, expected: u64) -> Stores<()> {
        let name = name.to_owned();
        self.write(move |write| write.delete_record(&name, expected)).await
    }

    async fn lease(&self, name: &str, holder: u64, duration: Duration) -> Stores<bool> {
        let now = self.shared.clock.running();
        Ok(self.shared.leases.lock().take(name, holder, now, now.saturating_add(duration)))
    }

    async fn unlease(&self, name: &str, holder: u64) -> Stores<()> {
        self.shared.leases.lock().give_back(name, holder);
        Ok(())
    }

    async fn extent(&self, _partition: u32) -> Stores<Extent> {
        self.shared.read(export::extent).await
    }

    async fn export(&self, _partition: u32, after: Option<Bytes>, limit: usize) -> Stores<Exported> {
        self.shared.read(|view| export::export(view, after.as_deref(), limit)).await
    }

    async fn import(&self, entries: Vec<Dump>) -> Stores<()> {
        let hash_key = entries.iter().find_map(|entry| match entry {
            Dump::HashKey(key) => Some(key.clone()),
            _ => None,
        });
        self.write(move |write| write.import(&entries)).await?;
        hash_key.map_or(Ok(()), |key| self.hash_by(&key))
    }

    fn failed(&self) -> watch::Receiver<Option<String>> {
        self.shared.failed.subscribe()
    }
}
