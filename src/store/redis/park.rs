//! Pushes parked for numbers that nobody registered. Which numbers an account has parked lies in a slot of its own: noted
//! before the push is parked and once more after, and again by whoever takes the note away and finds something parked then,
//! so that nothing is parked unseen; what is noted without being parked is skipped, and goes with the sweep.

use bytes::Bytes;
use futures_util::future::join_all;
use jiff::Timestamp;
use redis::cmd;

use crate::store::redis::due::{all, text};
use crate::store::redis::errors::damaged;
use crate::store::redis::inbox::split_counted;
use crate::store::redis::legs::{NEWEST, read_carried};
use crate::store::redis::scripts::Call;
use crate::store::redis::{Redis, keys, reply};
use crate::store::{Carried, Key, StoreError, Stores};
use crate::tenant::Tenant;

/// Pushes kept for one parked number: a poll will tell what the oldest told.
const PER_NUMBER: usize = 100;
/// Numbers or tombstones that are swept in one step.
const STEP: usize = 500;

impl Redis {
    /// Parks a push unless its number is registered, or a leg besides these.
    pub(super) async fn park_push(
        &self,
        account: &str,
        key: &Key,
        entry: &Bytes,
        now: Timestamp,
        capacity: usize,
        besides: &[Carried],
    ) -> Stores<Vec<Carried>> {
        let partition = self.keys.partition_of(key);
        let (member, at) = (keys::member(key), now.as_millisecond());
        let index = self.keys.parked_by(&key.tenant, account);
        self.know_parker(&key.tenant, account).await?;
        let mut note = cmd("ZADD");
        note.arg(&index).arg("NX").arg(at).arg(&member);
        let new: u8 = reply::number(self.hot.ask(&note).await?)?;

        let mut call =
            Call::on([self.keys.number(partition, key), self.keys.parked(partition, key), self.keys.carried(key)]);
        call.text(account).number(at).arg(entry.as_ref()).number(PER_NUMBER).number(NEWEST);
        call.number(besides.len());
        for (key, generation) in besides {
            call.arg(keys::generation_member(&keys::member(key), *generation));
        }
        let answer = reply::list_of_bytes(self.scripts.park.run(self.written_on(&self.hot), &call).await?)?;
        let (word, carried) = answer.split_first().ok_or_else(|| damaged("a script answered nothing"))?;
        if word.as_ref() != b"ok" {
            if new == 1 {
                self.leave_park(key, account).await?;
            }
            return if carried.is_empty() { Err(StoreError::Conflict) } else { read_carried(&key.tenant, carried) };
        }

        let mut call = Call::on([index]);
        call.arg(member).number(at).number(capacity);
        let beyond = reply::list_of_bytes(self.scripts.park_index.run(&self.hot, &call).await?)?;
        for member in beyond {
            self.forget(&keys::read_member(&key.tenant, &member)?, account, None).await?;
        }
        Ok(Vec::new())
    }

    /// Notes that an account may have parked something.
    async fn know_parker(&self, tenant: &Tenant, account: &str) -> Stores<()> {
        let parker = [tenant.as_str().as_bytes(), b"\0", account.as_bytes()].concat();
        self.hot.ask(cmd("SADD").arg(self.keys.parkers()).arg(parker)).await?;
        Ok(())
    }

    /// What is parked for a number, oldest first.
    pub(super) async fn parked_for(&self, key: &Key) -> Stores<Vec<Bytes>> {
        let partition = self.keys.partition_of(key);
        let mut range = cmd("LRANGE");
        range.arg(self.keys.parked(partition, key)).arg(0).arg(-1);
        let pushes = reply::list_of_bytes(self.hot.ask(&range).await?)?;
        let entry = |push: &Bytes| {
            let (_, rest) = split_counted(push)?;
            let colon = rest.iter().position(|byte| *byte == b':')?;
            Some(rest.slice(colon + 1..))
        };
        pushes.iter().map(|push| entry(push).ok_or_else(|| damaged("a parked push is cut off"))).collect()
    }

    /// Forgets what is parked for a number.
    pub(super) async fn unpark_number(&self, key: &Key) -> Stores<()> {
        let partition = self.keys.partition_of(key);
        let call = Call::on([self.keys.parked(partition, key)]);
        for account in reply::list_of_bytes(self.scripts.unpark.run(&self.hot, &call).await?)? {
            self.leave_park(key, &text(account)?).await?;
        }
        Ok(())
    }

    /// The account has nothing parked for the number any more, unless it has parked again meanwhile: that is looked at after
    /// the note is gone, as whoever parks after that makes it anew.
    pub(super) async fn leave_park(&self, key: &Key, account: &str) -> Stores<()> {
        let (index, member) = (self.keys.parked_by(&key.tenant, account), keys::member(key));
        self.hot.ask(cmd("ZREM").arg(&index).arg(&member)).await?;
        self.park_indexed(key, account).await
    }

    /// Notes that an account has parked for a number, if it has.
    pub(super) async fn park_indexed(&self, key: &Key, account: &str) -> Stores<()> {
        // Nothing is older than this.
        let (_, first) = self.forget_pushes(key, account, Some(Timestamp::MIN.as_millisecond())).await?;
        if let Some(first) = first {
            self.know_parker(&key.tenant, account).await?;
            let mut note = cmd("ZADD");
            note.arg(self.keys.parked_by(&key.tenant, account)).arg("NX").arg(first).arg(keys::member(key));
            self.hot.ask(&note).await?;
        }
        Ok(())
    }

    /// Forgets what was parked before this, tombstones that have ended, and what crashes have left in the index of orders.
    pub(super) async fn sweep_all(&self, parked_before: Timestamp, now: Timestamp) -> Stores<u64> {
        let mut swept = 0;
        for parker in reply::list_of_bytes(self.bulk.ask(cmd("SMEMBERS").arg(self.keys.parkers())).await?)? {
            let parts = str::from_utf8(&parker).ok().and_then(|parker| parker.split_once('\0'));
            let parker = parts.and_then(|(tenant, account)| Some((Tenant::new(tenant)?, account)));
            let (tenant, account) = parker.ok_or_else(|| damaged("nobody has parked"))?;
            swept += self.sweep_parked(&tenant, account, parked_before.as_millisecond()).await?;
        }
        let partitions = 0..self.keys.partitions();
        swept += all(join_all(partitions.clone().map(|partition| self.sweep_tombs(partition, now))).await)?
            .into_iter()
            .sum::<u64>();
        all(join_all(partitions.map(|partition| self.sweep_orders(partition))).await)?;
        Ok(swept)
    }

    async fn sweep_parked(&self, tenant: &Tenant, account: &str, before: i64) -> Stores<u64> {
        let mut swept = 0;
        loop {
            let mut old = cmd("ZRANGEBYSCORE");
            old.arg(self.keys.parked_by(tenant, account)).arg("-inf").arg(format!("({before}"));
            old.arg("LIMIT").arg(0).arg(STEP);
            let old = reply::list_of_bytes(self.bulk.ask(&old).await?)?;
            let forgets = old
                .iter()
                .map(async |member| self.forget(&keys::read_member(tenant, member)?, account, Some(before)).await);
            swept += all(join_all(forgets).await)?.into_iter().sum::<u64>();
            if old.len() < STEP {
                return Ok(swept);
            }
        }
    }

    async fn sweep_tombs(&self, partition: u32, now: Timestamp) -> Stores<u64> {
        let mut call = Call::on([self.keys.of(partition, &[b"tombs"]), self.keys.of(partition, &[b"tombends"])]);
        call.number(now.as_millisecond()).number(STEP);
        let mut swept = 0;
        loop {
            let step: usize = reply::number(self.scripts.sweep_tombs.run(&self.bulk, &call).await?)?;
            swept += u64::try_from(step).unwrap_or(u64::MAX);
            if step < STEP {
                return Ok(swept);
            }
        }
    }

    /// Forgets what an account parked for a number, or only what is older; says how many pushes went. What is left keeps
    /// its place.
    async fn forget(&self, key: &Key, account: &str, before: Option<i64>) -> Stores<u64> {
        let (forgotten, first) = self.forget_pushes(key, account, before).await?;
        match first {
            Some(first) => {
                let mut note = cmd("ZADD");
                note.arg(self.keys.parked_by(&key.tenant, account)).arg("XX").arg(first).arg(keys::member(key));
                self.bulk.ask(&note).await?;
            }
            None => self.leave_park(key, account).await?,
        }
        Ok(forgotten)
    }

    /// How many pushes went, and since when the account has parked what is left.
    async fn forget_pushes(&self, key: &Key, account: &str, before: Option<i64>) -> Stores<(u64, Option<i64>)> {
        let mut call = Call::on([self.keys.parked(self.keys.partition_of(key), key)]);
        call.text(account).arg(before.map(|before| before.to_string()).unwrap_or_default().into_bytes());
        let mut answer = reply::list(self.scripts.forget.run(&self.bulk, &call).await?)?.into_iter();
        let forgotten = reply::number(answer.next().unwrap_or_default())?;
        Ok((forgotten, reply::read_number(&reply::some_bytes(answer.next().unwrap_or_default())?)))
    }
}
