//! The inbox and its quarantine, spread over the partitions in turn.

use std::collections::BTreeMap;
use std::sync::atomic::Ordering;
use std::time::Duration;

use bytes::Bytes;
use futures_util::future::join_all;
use redis::pipe;

use crate::store::redis::due::{all, some, text};
use crate::store::redis::errors::damaged;
use crate::store::redis::recent::Write;
use crate::store::redis::scripts::Call;
use crate::store::redis::{Redis, reply};
use crate::store::{DumpedPush, InboxId, Kept, Stores, Waiting};

/// How often a push is read before it is quarantined.
pub(super) const TRIES: u32 = 3;

impl Redis {
    /// Keeps pushes, each leased for so long; as many ids, in their order.
    pub(super) async fn put_pushes(&self, pushes: Vec<(Bytes, Duration)>) -> Stores<Vec<InboxId>> {
        let partition = self.turn.fetch_add(1, Ordering::Relaxed) % self.keys.partitions().max(1);
        let mut call = self.call_on_inbox(partition);
        call.key(self.keys.of(partition, &[b"m"]));
        for (entry, lease) in &pushes {
            call.number(lease.as_millis()).arg([b"0:", entry.as_ref()].concat());
        }
        let (first, under_way) =
            self.run(&self.scripts.inbox_put, self.written_on(&self.hot), partition, &call).await?;
        let first: u64 = reply::number(first)?;
        let ids = (first..).zip(pushes).map(|(id, (entry, _))| {
            let id = self.keys.inbox_id(partition, id);
            self.recent.keep(partition, Write::Push { id, entry });
            id
        });
        let ids = ids.collect();
        drop(under_way);
        Ok(ids)
    }

    /// Keeps one that a failover has lost, under the id that it had, and free at once.
    pub(super) async fn put_push_again(&self, push: InboxId, entry: &Bytes) -> Stores<()> {
        let push = DumpedPush { id: push, entry: entry.clone(), failures: 0, why: String::new() };
        self.take_in_waiting(&push).await
    }

    /// Takes pushes that nobody works on, oldest first.
    pub(super) async fn claim_pushes(&self, limit: usize, lease: Duration) -> Stores<Vec<Kept>> {
        if limit == 0 {
            return Ok(Vec::new());
        }
        let peeks = (0..self.keys.partitions()).map(|partition| self.peek_pushes(partition, limit));
        let mut free: Vec<(u64, u32)> = some(join_all(peeks).await)?.into_iter().flatten().collect();
        free.sort_unstable();
        let mut by_partition = BTreeMap::<u32, Vec<u64>>::new();
        for (id, partition) in free.into_iter().take(limit) {
            by_partition.entry(partition).or_default().push(id);
        }
        let claims = by_partition.into_iter().map(|(partition, ids)| self.claim_pushes_in(partition, ids, lease));
        let mut kept: Vec<(u64, Kept)> = some(join_all(claims).await)?.into_iter().flatten().collect();
        kept.sort_by_key(|(id, _)| *id);
        Ok(kept.into_iter().map(|(_, kept)| kept).collect())
    }

    /// How many there are, and the oldest.
    pub(super) async fn count_pushes(&self) -> Stores<Waiting> {
        let counts = (0..self.keys.partitions()).map(async |partition| {
            let ids = self.keys.of(partition, &[b"i"]);
            let mut commands = pipe();
            commands.cmd("ZCARD").arg(&ids).cmd("ZRANGE").arg(&ids).arg(0).arg(0);
            let mut answers = self.bulk.ask_all(&commands).await?.into_iter();
            let count: u64 = reply::number(answers.next().unwrap_or_default())?;
            let oldest = reply::list_of_bytes(answers.next().unwrap_or_default())?.pop();
            Ok((count, oldest.and_then(|id| reply::read_number::<u64>(&id)).map(|id| (id, partition))))
        });
        let counts: Vec<(u64, Option<(u64, u32)>)> = all(join_all(counts).await)?;
        let mut waiting = Waiting { count: counts.iter().map(|(count, _)| count).sum(), oldest: None };
        if let Some((id, partition)) = counts.iter().filter_map(|(_, oldest)| *oldest).min() {
            let mut get = redis::cmd("HGET");
            get.arg(self.keys.of(partition, &[b"ib"])).arg(id);
            let kept = reply::bytes(self.bulk.ask(&get).await?)?;
            waiting.oldest = kept.map(|kept| read_kept(&kept)).transpose()?.map(|(entry, _)| entry);
        }
        Ok(waiting)
    }

    /// A push is done.
    pub(super) async fn end_push(&self, push: InboxId) -> Stores<()> {
        let (partition, id) = self.keys.read_inbox_id(push);
        self.end_pushes_in(partition, &[id]).await
    }

    /// Several are done: one command for each partition they lie in.
    pub(super) async fn end_pushes(&self, pushes: &[InboxId]) -> Stores<()> {
        let ends =
            self.parted(pushes).into_iter().map(async |(partition, ids)| self.end_pushes_in(partition, &ids).await);
        all(join_all(ends).await)?;
        Ok(())
    }

    /// They are free for whoever claims next.
    pub(super) async fn free_pushes(&self, pushes: &[InboxId]) -> Stores<()> {
        let frees = self.parted(pushes).into_iter().map(async |(partition, ids)| {
            let mut free = redis::cmd("ZADD");
            // Those that are gone are not brought back.
            free.arg(self.keys.of(partition, &[b"il"])).arg("XX");
            for id in ids {
                free.arg(0).arg(id);
            }
            self.hot.ask(&free).await
        });
        all(join_all(frees).await)?;
        Ok(())
    }

    /// Which lie in which partition.
    fn parted(&self, pushes: &[InboxId]) -> BTreeMap<u32, Vec<u64>> {
        let mut by_partition = BTreeMap::<u32, Vec<u64>>::new();
        for (partition, id) in pushes.iter().map(|push| self.keys.read_inbox_id(*push)) {
            by_partition.entry(partition).or_default().push(id);
        }
        by_partition
    }

    async fn end_pushes_in(&self, partition: u32, ids: &[u64]) -> Stores<()> {
        let mut call = self.call_on_inbox(partition);
        for id in ids {
            call.number(id);
        }
        self.scripts.inbox_done.run(&self.hot, &call).await?;
        let ids: Vec<InboxId> = ids.iter().map(|id| self.keys.inbox_id(partition, *id)).collect();
        self.recent.end_pushes(partition, &ids);
        Ok(())
    }

    /// A push could not be read; says whether it is in quarantine now.
    pub(super) async fn fail_push(&self, push: InboxId, why: &str) -> Stores<bool> {
        let (partition, id) = self.keys.read_inbox_id(push);
        let mut call = self.call_on_inbox(partition);
        call.key(self.keys.of(partition, &[b"iq"])).key(self.keys.of(partition, &[b"iqb"]));
        call.number(id).text(why).number(TRIES);
        Ok(reply::number::<u8>(self.scripts.inbox_failed.run(&self.hot, &call).await?)? == 1)
    }

    /// The quarantine, oldest first.
    pub(super) async fn list_quarantined(&self, limit: usize) -> Stores<Vec<(InboxId, Bytes, String)>> {
        if limit == 0 {
            return Ok(Vec::new());
        }
        let ids = (0..self.keys.partitions()).map(async |partition| {
            let mut range = redis::cmd("ZRANGE");
            range.arg(self.keys.of(partition, &[b"iq"])).arg(0).arg(limit.saturating_sub(1));
            let ids = reply::list_of_bytes(self.bulk.ask(&range).await?)?;
            Ok(ids.into_iter().filter_map(|id| Some((reply::read_number::<u64>(&id)?, partition))).collect::<Vec<_>>())
        });
        let mut ids: Vec<(u64, u32)> = all(join_all(ids).await)?.into_iter().flatten().collect();
        ids.sort_unstable();
        ids.truncate(limit);
        let bodies = ids.iter().map(async |(id, partition)| {
            let mut get = redis::cmd("HGET");
            get.arg(self.keys.of(*partition, &[b"iqb"])).arg(*id);
            reply::bytes(self.bulk.ask(&get).await?)
        });
        let bodies = all(join_all(bodies).await)?;
        let mut found = Vec::new();
        for ((id, partition), body) in ids.into_iter().zip(bodies) {
            if let Some(body) = body {
                let (why, entry) = split_counted(&body).ok_or_else(|| damaged("a quarantined push is cut off"))?;
                found.push((self.keys.inbox_id(partition, id), entry, text(why)?));
            }
        }
        Ok(found)
    }

    async fn peek_pushes(&self, partition: u32, limit: usize) -> Stores<Vec<(u64, u32)>> {
        let mut call = Call::on([self.keys.of(partition, &[b"il"])]);
        call.number(limit);
        let ids = reply::list_of_bytes(self.scripts.inbox_peek.run(&self.bulk, &call).await?)?;
        Ok(ids.into_iter().filter_map(|id| Some((reply::read_number(&id)?, partition))).collect())
    }

    async fn claim_pushes_in(&self, partition: u32, ids: Vec<u64>, lease: Duration) -> Stores<Vec<(u64, Kept)>> {
        let mut call = Call::on([self.keys.of(partition, &[b"il"]), self.keys.of(partition, &[b"ib"])]);
        call.number(lease.as_millis()).number(ids.len());
        for id in &ids {
            call.number(id);
        }
        let mut claimed = Vec::new();
        for (id, kept) in reply::pairs(self.scripts.inbox_claim.run(&self.bulk, &call).await?)? {
            let id = reply::read_number(&id).ok_or_else(|| damaged("a push has no id"))?;
            let (entry, failures) = read_kept(&reply::some_bytes(kept)?)?;
            claimed.push((id, Kept { id: self.keys.inbox_id(partition, id), entry, failures }));
        }
        Ok(claimed)
    }

    fn call_on_inbox<'a>(&self, partition: u32) -> Call<'a> {
        Call::on([b"i".as_slice(), b"il", b"ib"].map(|name| self.keys.of(partition, &[name])))
    }
}

/// `failures:entry`.
pub(super) fn read_kept(kept: &Bytes) -> Stores<(Bytes, u32)> {
    let colon = kept.iter().position(|byte| *byte == b':');
    let read = colon.and_then(|colon| Some((kept.slice(colon + 1..), reply::read_number(kept.get(..colon)?)?)));
    read.ok_or_else(|| damaged("a push of the inbox is cut off"))
}

/// `length:first` and what follows it.
pub(super) fn split_counted(bytes: &Bytes) -> Option<(Bytes, Bytes)> {
    let colon = bytes.iter().position(|byte| *byte == b':')?;
    let length: usize = reply::read_number(bytes.get(..colon)?)?;
    let end = colon.checked_add(1)?.checked_add(length)?;
    (end <= bytes.len()).then(|| (bytes.slice(colon + 1..end), bytes.slice(end..)))
}
