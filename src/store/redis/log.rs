//! Reading and trimming the change log.

use std::time::Duration;

use futures_util::future::join_all;
use redis::pipe;

use crate::store::redis::due::all;
use crate::store::redis::errors::damaged;
use crate::store::redis::keys::{position_text, read_position};
use crate::store::redis::scripts::Call;
use crate::store::redis::tails::read_entry;
use crate::store::redis::{Redis, reply};
use crate::store::{Logged, Position, StoreError, Stores, Trims};
use crate::tenant::Tenant;

/// Entries that go in one step.
const STEP: u64 = 500;

impl Redis {
    /// Entries of a partition after a position.
    pub(super) async fn read_log(&self, partition: u32, after: Position, limit: usize) -> Stores<Vec<Logged>> {
        if partition >= self.keys.partitions() {
            return Ok(Vec::new());
        }
        let mut commands = pipe();
        commands
            .cmd("XRANGE")
            .arg(self.keys.of(partition, &[b"log"]))
            .arg(format!("({}", position_text(after)))
            .arg("+")
            .arg("COUNT")
            .arg(limit)
            // Afterwards: what was trimmed in between is noticed.
            .cmd("HGET")
            .arg(self.keys.of(partition, &[b"m"]))
            .arg("trimmed");
        let mut answers = self.bulk.ask_all(&commands).await?.into_iter();
        let (entries, trimmed) = (answers.next().unwrap_or_default(), answers.next().unwrap_or_default());
        if let Some(trimmed) = reply::bytes(trimmed)? {
            let oldest = read_position(&trimmed)?;
            if after < oldest {
                return Err(StoreError::Trimmed { oldest });
            }
        }
        reply::list(entries)?.into_iter().map(read_logged).collect()
    }

    /// Removes what is older from every partition, and of each what is beyond its share of `most`.
    pub(super) async fn trim(&self, older_than: Duration, most: u64) -> Stores<Trims> {
        let share = most.div_ceil(u64::from(self.keys.partitions()));
        let trims = (0..self.keys.partitions()).map(|partition| self.trim_partition(partition, older_than, share));
        let mut trimmed = Trims::default();
        for trims in all(join_all(trims).await)? {
            trimmed += trims;
        }
        Ok(trimmed)
    }

    async fn trim_partition(&self, partition: u32, older_than: Duration, most: u64) -> Stores<Trims> {
        let mut call = Call::on([self.keys.of(partition, &[b"log"]), self.keys.of(partition, &[b"m"])]);
        // Beyond this many milliseconds, or entries, nothing can be.
        call.number(older_than.as_millis().min(1 << 50)).number(most.min(1 << 50)).number(STEP);
        let mut trimmed = Trims::default();
        loop {
            let mut step = reply::list(self.scripts.trim.run(&self.bulk, &call).await?)?.into_iter();
            let (aged, cut) = (step.next().unwrap_or_default(), step.next().unwrap_or_default());
            let step = Trims { aged: reply::number(aged)?, cut: reply::number(cut)? };
            trimmed += step;
            if step.all() < STEP {
                return Ok(trimmed);
            }
        }
    }
}

fn read_logged(entry: redis::Value) -> Stores<Logged> {
    let (position, fields) = read_entry(entry)?;
    let (mut tenant, mut change) = (None, None);
    for (field, value) in fields {
        match field.as_ref() {
            b"t" => tenant = str::from_utf8(&reply::some_bytes(value)?).ok().and_then(Tenant::new),
            b"c" => change = Some(reply::some_bytes(value)?),
            _ => {}
        }
    }
    match (tenant, change) {
        (Some(tenant), Some(change)) => Ok(Logged { position, tenant, change }),
        _ => Err(damaged("a log entry names no tenant")),
    }
}
