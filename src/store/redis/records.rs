//! Small named records with compare-and-set, and named leases, which end by Redis's own clock.

use std::time::Duration;

use bytes::Bytes;
use futures_util::future::join_all;
use redis::cmd;

use crate::store::redis::due::{all, text};
use crate::store::redis::errors::damaged;
use crate::store::redis::recent::{KEEP, Write};
use crate::store::redis::scripts::Call;
use crate::store::redis::{Redis, reply};
use crate::store::{Record, StoreError, Stores};

/// Records that are read in one step.
const STEP: usize = 500;
/// So long it is known that a record was deleted: longer than anybody who wrote it repeats that after a failover.
const DELETED: Duration = KEEP.saturating_mul(2);

impl Redis {
    /// A record.
    pub(super) async fn find_record(&self, name: &str) -> Stores<Option<Record>> {
        let partition = self.keys.partition_of_name(name);
        let mut get = cmd("HGET");
        get.arg(self.keys.of(partition, &[b"r"])).arg(name);
        reply::bytes(self.bulk.ask(&get).await?)?.map(|found| read_record(&found)).transpose()
    }

    /// Records whose names begin so.
    pub(super) async fn find_records(&self, prefix: &str) -> Stores<Vec<(String, Record)>> {
        let partitions = (0..self.keys.partitions()).map(|partition| self.find_records_in(partition, prefix));
        Ok(all(join_all(partitions).await)?.into_iter().flatten().collect())
    }

    async fn find_records_in(&self, partition: u32, prefix: &str) -> Stores<Vec<(String, Record)>> {
        let mut from = [b"[", prefix.as_bytes()].concat();
        // No text has this byte.
        let end = [b"(", prefix.as_bytes(), b"\xff"].concat();
        let mut records = Vec::new();
        loop {
            let mut call = Call::on([self.keys.of(partition, &[b"r"]), self.keys.of(partition, &[b"rn"])]);
            call.arg(from.as_slice()).arg(end.as_slice()).number(STEP);
            let found = reply::pairs(self.scripts.records.run(&self.bulk, &call).await?)?;
            let count = found.len();
            if let Some((last, _)) = found.last() {
                from = [b"(", last.as_ref()].concat();
            }
            for (name, record) in found {
                records.push((text(name)?, read_record(&reply::some_bytes(record)?)?));
            }
            if count < STEP {
                return Ok(records);
            }
        }
    }

    /// Writes a record if it is as expected; returns its revision.
    pub(super) async fn write_record(&self, name: &str, expected: Option<u64>, value: &Bytes) -> Stores<u64> {
        let partition = self.keys.partition_of_name(name);
        let mut call = self.call_on_records(partition);
        call.key(self.keys.of(partition, &[b"m"])).text(name);
        call.arg(expected.map(|expected| expected.to_string()).unwrap_or_default().into_bytes()).arg(value.as_ref());
        let (revision, under_way) =
            self.run(&self.scripts.put_record, self.written_on(&self.bulk), partition, &call).await?;
        let revision = reply::some_bytes(revision)?;
        if revision.is_empty() {
            return Err(StoreError::Conflict);
        }
        let revision = reply::read_number(&revision).ok_or_else(|| damaged("a record's revision is no number"))?;
        self.recent.keep(partition, Write::Record { name: name.to_owned(), revision, value: value.clone() });
        drop(under_way);
        Ok(revision)
    }

    /// Deletes a record if it is as expected.
    pub(super) async fn remove_record(&self, name: &str, expected: u64) -> Stores<()> {
        let partition = self.keys.partition_of_name(name);
        let mut call = self.call_on_records(partition);
        call.key(self.deleted(partition, name)).text(name).number(expected).number(DELETED.as_millis());
        let under_way = self.under_way(partition).await?;
        if reply::number::<u8>(self.scripts.delete_record.run(self.written_on(&self.bulk), &call).await?)? != 1 {
            return Err(StoreError::Conflict);
        }
        self.recent.keep(partition, Write::Deleted { name: name.to_owned(), revision: expected });
        drop(under_way);
        Ok(())
    }

    /// Writes a record that a failover may have lost again, or deletes it again, with the revision of then.
    pub(super) async fn repeat_record(&self, name: &str, revision: u64, value: Option<&Bytes>) -> Stores<()> {
        let partition = self.keys.partition_of_name(name);
        let mut call = self.call_on_records(partition);
        call.key(self.keys.of(partition, &[b"m"])).key(self.deleted(partition, name));
        call.text(name).number(revision).number(DELETED.as_millis());
        if let Some(value) = value {
            call.arg(value.as_ref());
        }
        self.scripts.repeat_record.run(&self.bulk, &call).await?;
        Ok(())
    }

    /// Takes or renews the lease on a name.
    pub(super) async fn take_lease(&self, name: &str, holder: u64, duration: Duration) -> Stores<bool> {
        let mut call = self.call_on_lease(name);
        call.number(holder).number(duration.as_millis().clamp(1, 1 << 50));
        Ok(reply::number::<u8>(self.scripts.lease.run(&self.bulk, &call).await?)? == 1)
    }

    /// Gives it back.
    pub(super) async fn return_lease(&self, name: &str, holder: u64) -> Stores<()> {
        let mut call = self.call_on_lease(name);
        call.number(holder);
        self.scripts.unlease.run(&self.bulk, &call).await?;
        Ok(())
    }

    fn call_on_records<'a>(&self, partition: u32) -> Call<'a> {
        Call::on([self.keys.of(partition, &[b"r"]), self.keys.of(partition, &[b"rn"])])
    }

    /// Where it is noted that a record was deleted.
    fn deleted(&self, partition: u32, name: &str) -> Vec<u8> {
        self.keys.of(partition, &[b"rd:", name.as_bytes()])
    }

    fn call_on_lease<'a>(&self, name: &str) -> Call<'a> {
        Call::on([self.keys.of(self.keys.partition_of_name(name), &[b"lease:", name.as_bytes()])])
    }
}

/// `revision:value`.
pub(super) fn read_record(found: &Bytes) -> Stores<Record> {
    let colon = found.iter().position(|byte| *byte == b':');
    let read = colon.and_then(|colon| {
        Some(Record { revision: reply::read_number(found.get(..colon)?)?, value: found.slice(colon + 1..) })
    });
    read.ok_or_else(|| damaged("a record is cut off"))
}
