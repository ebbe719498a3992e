//! The store's promise, kept by the server.

use std::time::Duration;

use async_trait::async_trait;
use bytes::Bytes;
use jiff::Timestamp;
use tokio::sync::watch;

use crate::store::redis::Redis;
use crate::store::redis::due::Queue;
use crate::store::redis::recent::Write;
use crate::store::{
    Carried, Claimed, Commit, Dump, Erase, Exported, Extent, Fence, Filter, InboxId, Kept, Key, Logged, Overdue, Page,
    Position, Record, Shown, Store, Stored, Stores, Tombstone, Touch, Trims, Unsettled, Waiting, Work,
};
use crate::tenant::Tenant;

#[async_trait]
impl Store for Redis {
    fn partitions(&self) -> u32 {
        self.keys.partitions()
    }

    async fn load(&self, key: &Key) -> Stores<Option<Stored>> {
        self.load_number(key).await
    }

    async fn get(&self, key: &Key, generation: Option<u32>) -> Stores<Option<Shown>> {
        self.get_shown(key, generation).await
    }

    async fn get_many(&self, wanted: &[(Key, Option<u32>)]) -> Vec<Stores<Option<Shown>>> {
        self.get_all_shown(wanted).await
    }

    async fn list(&self, tenant: &Tenant, filter: &Filter, after: Option<Bytes>, limit: usize) -> Stores<Page> {
        self.list_page(tenant, filter, after, limit).await
    }

    async fn commit(&self, commit: Commit) -> Stores<u64> {
        let partition = self.keys.partition_of(&commit.key);
        let revision = self.commit_number(commit).await?;
        self.kept(partition).await?;
        Ok(revision)
    }

    async fn touch(&self, touch: Touch) -> Stores<()> {
        self.touch_number(&touch).await?;
        self.kept(self.keys.partition_of(&touch.key)).await
    }

    async fn erase(&self, erase: Erase) -> Stores<()> {
        let partition = self.keys.partition_of(&erase.key);
        self.erase_number(erase).await?;
        self.kept(partition).await
    }

    async fn tombstone(&self, key: &Key) -> Stores<Option<Tombstone>> {
        self.find_tombstone(key).await
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
        self.claim_due(Queue { tenant, work, account }, now, limit, lease).await
    }

    async fn release(&self, key: &Key, fence: &Fence) -> Stores<()> {
        self.give_back(key, fence).await
    }

    async fn next_due(&self, tenant: &Tenant, work: Work, account: &str) -> Stores<Option<Timestamp>> {
        self.next_in(Queue { tenant, work, account }).await
    }

    async fn overdue(
        &self,
        tenant: &Tenant,
        work: Work,
        account: &str,
        now: Timestamp,
        most: usize,
    ) -> Stores<Overdue> {
        self.overdue_in(Queue { tenant, work, account }, now, most).await
    }

    async fn log(&self, partition: u32, after: Position, limit: usize) -> Stores<Vec<Logged>> {
        self.read_log(partition, after, limit).await
    }

    fn tail(&self, partition: u32) -> watch::Receiver<Position> {
        self.tails.follow(partition)
    }

    async fn trim_log(&self, older_than: Duration, most: u64) -> Stores<Trims> {
        self.trim(older_than, most).await
    }

    async fn inbox_put(&self, entry: Bytes, lease: Duration) -> Stores<InboxId> {
        let push = self.put_push(entry, lease).await?;
        self.kept(self.keys.read_inbox_id(push).0).await?;
        Ok(push)
    }

    async fn inbox_claim(&self, limit: usize, lease: Duration) -> Stores<Vec<Kept>> {
        self.claim_pushes(limit, lease).await
    }

    async fn inbox_waiting(&self) -> Stores<Waiting> {
        self.count_pushes().await
    }

    async fn inbox_done(&self, id: InboxId) -> Stores<()> {
        self.end_push(id).await
    }

    async fn inbox_all_done(&self, ids: &[InboxId]) -> Stores<()> {
        self.end_pushes(ids).await
    }

    async fn inbox_free(&self, ids: &[InboxId]) -> Stores<()> {
        self.free_pushes(ids).await
    }

    async fn inbox_failed(&self, id: InboxId, why: &str) -> Stores<bool> {
        self.fail_push(id, why).await
    }

    async fn quarantined(&self, limit: usize) -> Stores<Vec<(InboxId, Bytes, String)>> {
        self.list_quarantined(limit).await
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
        let partition = self.keys.partition_of(key);
        let under_way = self.under_way(partition).await?;
        let carried = self.park_push(account, key, &entry, now, capacity, besides).await?;
        if !carried.is_empty() {
            return Ok(carried);
        }
        let (account, key) = (account.to_owned(), key.clone());
        self.recent.keep(partition, Write::Parked { account, key, entry, now, capacity });
        drop(under_way);
        self.kept(partition).await?;
        Ok(carried)
    }

    async fn carrying(&self, key: &Key) -> Stores<Vec<Carried>> {
        self.carried_under(key).await
    }

    async fn bury(&self, key: &Key, tombstone: Tombstone) -> Stores<()> {
        self.bury_number(key, tombstone).await?;
        self.kept(self.keys.partition_of(key)).await
    }

    async fn parked(&self, key: &Key) -> Stores<Vec<Bytes>> {
        self.parked_for(key).await
    }

    async fn unpark(&self, key: &Key) -> Stores<()> {
        self.unpark_number(key).await
    }

    async fn sweep(&self, parked_before: Timestamp, now: Timestamp) -> Stores<u64> {
        self.sweep_all(parked_before, now).await
    }

    async fn record(&self, name: &str) -> Stores<Option<Record>> {
        self.find_record(name).await
    }

    async fn records(&self, prefix: &str) -> Stores<Vec<(String, Record)>> {
        self.find_records(prefix).await
    }

    async fn put_record(&self, name: &str, expected: Option<u64>, value: Bytes) -> Stores<u64> {
        let revision = self.write_record(name, expected, &value).await?;
        self.kept(self.keys.partition_of_name(name)).await?;
        Ok(revision)
    }

    async fn delete_record(&self, name: &str, expected: u64) -> Stores<()> {
        self.remove_record(name, expected).await?;
        self.kept(self.keys.partition_of_name(name)).await
    }

    async fn lease(&self, name: &str, holder: u64, duration: Duration) -> Stores<bool> {
        self.take_lease(name, holder, duration).await
    }

    async fn unlease(&self, name: &str, holder: u64) -> Stores<()> {
        self.return_lease(name, holder).await
    }

    /// A Redis that is away comes back: there is no failure for good.
    async fn extent(&self, partition: u32) -> Stores<Extent> {
        self.extent_of(partition).await
    }

    async fn export(&self, partition: u32, after: Option<Bytes>, limit: usize) -> Stores<Exported> {
        self.export_part(partition, after, limit).await
    }

    async fn import(&self, entries: Vec<Dump>) -> Stores<()> {
        self.take_in(entries).await
    }

    fn floor(&self, key: &Key) -> u64 {
        self.floor_of(key)
    }

    fn remembers(&self) -> Option<Duration> {
        Some(self.recent.window())
    }

    async fn unsettled(&self) -> Unsettled {
        self.next_unsettled().await
    }

    fn failed(&self) -> watch::Receiver<Option<String>> {
        self.never_fails.subscribe()
    }
}
