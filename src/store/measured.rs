//! A store whose calls are timed; everything else is the store's inside.

use std::sync::Arc;
use std::time::Duration;

use async_trait::async_trait;
use bytes::Bytes;
use jiff::Timestamp;
use tokio::sync::watch;
use tokio::time::Instant;

use crate::store::{
    Carried, Claimed, Commit, Dump, Erase, Exported, Extent, Fence, Filter, InboxId, Kept, Key, Logged, Overdue, Page,
    Position, Record, Shown, Store, Stored, Stores, Tombstone, Touch, Trims, Unsettled, Waiting, Work,
};
use crate::telemetry::Health;
use crate::tenant::Tenant;

/// Times each call.
#[derive(Debug)]
pub struct Measured {
    inner: Arc<dyn Store>,
    health: Health,
}

impl Measured {
    /// This store, timed.
    pub fn new(inner: Arc<dyn Store>, health: Health) -> Self {
        Self { inner, health }
    }

    async fn timed<T>(&self, operation: &'static str, call: impl Future<Output = T> + Send) -> T {
        let began = Instant::now();
        let result = call.await;
        self.health.stored(operation, began.elapsed());
        result
    }
}

#[async_trait]
impl Store for Measured {
    fn partitions(&self) -> u32 {
        self.inner.partitions()
    }

    async fn load(&self, key: &Key) -> Stores<Option<Stored>> {
        self.timed("load", self.inner.load(key)).await
    }

    async fn get(&self, key: &Key, generation: Option<u32>) -> Stores<Option<Shown>> {
        self.timed("get", self.inner.get(key, generation)).await
    }

    async fn get_many(&self, wanted: &[(Key, Option<u32>)]) -> Vec<Stores<Option<Shown>>> {
        self.timed("get_many", self.inner.get_many(wanted)).await
    }

    async fn list(&self, tenant: &Tenant, filter: &Filter, after: Option<Bytes>, limit: usize) -> Stores<Page> {
        self.timed("list", self.inner.list(tenant, filter, after, limit)).await
    }

    async fn commit(&self, commit: Commit) -> Stores<u64> {
        self.timed("commit", self.inner.commit(commit)).await
    }

    async fn touch(&self, touch: Touch) -> Stores<()> {
        self.timed("touch", self.inner.touch(touch)).await
    }

    async fn erase(&self, erase: Erase) -> Stores<()> {
        self.timed("erase", self.inner.erase(erase)).await
    }

    async fn tombstone(&self, key: &Key) -> Stores<Option<Tombstone>> {
        self.timed("tombstone", self.inner.tombstone(key)).await
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
        self.timed("claim", self.inner.claim(tenant, work, account, now, limit, lease)).await
    }

    async fn release(&self, key: &Key, fence: &Fence) -> Stores<()> {
        self.timed("release", self.inner.release(key, fence)).await
    }

    async fn next_due(&self, tenant: &Tenant, work: Work, account: &str) -> Stores<Option<Timestamp>> {
        self.timed("next_due", self.inner.next_due(tenant, work, account)).await
    }

    async fn overdue(
        &self,
        tenant: &Tenant,
        work: Work,
        account: &str,
        now: Timestamp,
        most: usize,
    ) -> Stores<Overdue> {
        self.timed("overdue", self.inner.overdue(tenant, work, account, now, most)).await
    }

    async fn log(&self, partition: u32, after: Position, limit: usize) -> Stores<Vec<Logged>> {
        self.timed("log", self.inner.log(partition, after, limit)).await
    }

    fn tail(&self, partition: u32) -> watch::Receiver<Position> {
        self.inner.tail(partition)
    }

    async fn trim_log(&self, older_than: Duration, most: u64) -> Stores<Trims> {
        self.timed("trim_log", self.inner.trim_log(older_than, most)).await
    }

    async fn inbox_put(&self, entry: Bytes, lease: Duration) -> Stores<InboxId> {
        self.timed("inbox_put", self.inner.inbox_put(entry, lease)).await
    }

    async fn inbox_claim(&self, limit: usize, lease: Duration) -> Stores<Vec<Kept>> {
        self.timed("inbox_claim", self.inner.inbox_claim(limit, lease)).await
    }

    async fn inbox_waiting(&self) -> Stores<Waiting> {
        self.timed("inbox_waiting", self.inner.inbox_waiting()).await
    }

    async fn inbox_done(&self, id: InboxId) -> Stores<()> {
        self.timed("inbox_done", self.inner.inbox_done(id)).await
    }

    async fn inbox_all_done(&self, ids: &[InboxId]) -> Stores<()> {
        self.timed("inbox_done", self.inner.inbox_all_done(ids)).await
    }

    async fn inbox_free(&self, ids: &[InboxId]) -> Stores<()> {
        self.timed("inbox_free", self.inner.inbox_free(ids)).await
    }

    async fn inbox_failed(&self, id: InboxId, why: &str) -> Stores<bool> {
        self.timed("inbox_failed", self.inner.inbox_failed(id, why)).await
    }

    async fn quarantined(&self, limit: usize) -> Stores<Vec<(InboxId, Bytes, String)>> {
        self.timed("quarantined", self.inner.quarantined(limit)).await
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
        self.timed("park", self.inner.park(account, key, entry, now, capacity, besides)).await
    }

    async fn carrying(&self, key: &Key) -> Stores<Vec<Carried>> {
        self.timed("carrying", self.inner.carrying(key)).await
    }

    async fn bury(&self, key: &Key, tombstone: Tombstone) -> Stores<()> {
        self.timed("bury", self.inner.bury(key, tombstone)).await
    }

    async fn parked(&self, key: &Key) -> Stores<Vec<Bytes>> {
        self.timed("parked", self.inner.parked(key)).await
    }

    async fn unpark(&self, key: &Key) -> Stores<()> {
        self.timed("unpark", self.inner.unpark(key)).await
    }

    async fn sweep(&self, parked_before: Timestamp, now: Timestamp) -> Stores<u64> {
        self.timed("sweep", self.inner.sweep(parked_before, now)).await
    }

    async fn record(&self, name: &str) -> Stores<Option<Record>> {
        self.timed("record", self.inner.record(name)).await
    }

    async fn records(&self, prefix: &str) -> Stores<Vec<(String, Record)>> {
        self.timed("records", self.inner.records(prefix)).await
    }

    async fn put_record(&self, name: &str, expected: Option<u64>, value: Bytes) -> Stores<u64> {
        self.timed("put_record", self.inner.put_record(name, expected, value)).await
    }

    async fn delete_record(&self, name: &str, expected: u64) -> Stores<()> {
        self.timed("delete_record", self.inner.delete_record(name, expected)).await
    }

    async fn lease(&self, name: &str, holder: u64, duration: Duration) -> Stores<bool> {
        self.timed("lease", self.inner.lease(name, holder, duration)).await
    }

    async fn unlease(&self, name: &str, holder: u64) -> Stores<()> {
        self.timed("unlease", self.inner.unlease(name, holder)).await
    }

    fn floor(&self, key: &Key) -> u64 {
        self.inner.floor(key)
    }

    fn remembers(&self) -> Option<Duration> {
        self.inner.remembers()
    }

    async fn unsettled(&self) -> Unsettled {
        self.inner.unsettled().await
    }

    async fn extent(&self, partition: u32) -> Stores<Extent> {
        self.timed("extent", self.inner.extent(partition)).await
    }

    async fn export(&self, partition: u32, after: Option<Bytes>, limit: usize) -> Stores<Exported> {
        self.timed("export", self.inner.export(partition, after, limit)).await
    }

    async fn import(&self, entries: Vec<Dump>) -> Stores<()> {
        self.timed("import", self.inner.import(entries)).await
    }

    fn failed(&self) -> watch::Receiver<Option<String>> {
        self.inner.failed()
    }
}
