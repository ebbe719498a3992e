//! Claiming due work: from every partition, the most valuable first, in few commands. Instants are kept to the millisecond,
//! rounded up, so that nothing is claimed before it is due.

use std::collections::BTreeMap;
use std::time::Duration;

use bytes::Bytes;
use futures_util::future::join_all;
use jiff::Timestamp;
use redis::{Value, cmd};

use crate::store::redis::agenda::{AHEAD, SPAN};
use crate::store::redis::errors::damaged;
use crate::store::redis::scripts::Call;
use crate::store::redis::{Redis, keys, reply};
use crate::store::{Claimed, Fence, Key, Overdue, StoreError, Stores, Work};
use crate::tenant::Tenant;

/// The most that is claimed at once.
const MOST: usize = 128;
/// How often a claim begins anew because others were faster.
const ROUNDS: usize = 32;
/// Classes there are: 0 to 9.
const CLASSES: u8 = 10;

/// One account's queue.
#[derive(Clone, Copy, Debug)]
pub(super) struct Queue<'a> {
    pub(super) tenant: &'a Tenant,
    pub(super) work: Work,
    pub(super) account: &'a str,
}

/// An entry that was seen in a queue; ordered as it is claimed.
type Seen = (u64, Bytes, u32);

impl Redis {
    /// Claims what is due.
    pub(super) async fn claim_due(
        &self,
        queue: Queue<'_>,
        now: Timestamp,
        limit: usize,
        lease: Duration,
    ) -> Stores<Vec<Claimed>> {
        let (limit, now) = (limit.min(MOST), millis_before(now));
        let mut claimed = Vec::new();
        if limit == 0 {
            return Ok(claimed);
        }
        let id = keys::queue(queue.tenant, queue.work, queue.account);
        self.look_around(now).await?;
        // Of no counter, which a failover could set back.
        let fence = Fence { work: queue.work, token: rand::random() };
        for _ in 0..ROUNDS {
            self.reclaim(&id).await?;
            let wanted = limit - claimed.len();
            let due = self.agenda.due(&id, now, wanted);
            if due.is_empty() {
                break;
            }
            let peeked = join_all(due.into_iter().map(|partition| self.peek(partition, &id, now, wanted))).await;
            let mut seen: Vec<Seen> = some(peeked)?.into_iter().flatten().collect();
            seen.sort_unstable();
            seen.truncate(wanted);
            let mut by_partition = BTreeMap::<u32, Vec<Seen>>::new();
            for entry in seen {
                by_partition.entry(entry.2).or_default().push(entry);
            }
            let claims = by_partition
                .into_iter()
                .map(|(partition, entries)| self.claim_in(partition, &id, queue, &fence, lease, entries));
            match some(join_all(claims).await) {
                Ok(done) => claimed.extend(done.into_iter().flatten()),
                Err(error) if claimed.is_empty() => return Err(error),
                Err(_) => break,
            }
            if claimed.len() >= limit {
                break;
            }
        }
        claimed.sort_by(|one, other| (one.class, one.at, &one.key).cmp(&(other.class, other.at, &other.key)));
        Ok(claimed)
    }

    /// When the next entry that nobody works on is due.
    pub(super) async fn next_in(&self, queue: Queue<'_>) -> Stores<Option<Timestamp>> {
        let id = keys::queue(queue.tenant, queue.work, queue.account);
        if let Some(now) = self.agenda.last_now() {
            self.look_around(now).await?;
        }
        self.reclaim(&id).await?;
        let (next, sure) = self.agenda.next(&id);
        if sure {
            return next.map(instant).transpose();
        }
        let looks = (0..self.keys.partitions()).map(|partition| self.look_far(partition, &id));
        all(join_all(looks).await)?;
        self.agenda.looked_far(&id);
        self.agenda.next(&id).0.map(instant).transpose()
    }

    /// How much is due, leased or not.
    pub(super) async fn overdue_in(&self, queue: Queue<'_>, now: Timestamp, most: usize) -> Stores<Overdue> {
        let (id, now) = (keys::queue(queue.tenant, queue.work, queue.account), millis_before(now));
        self.look_around(now).await?;
        let busy = self.agenda.busy(&id, now);
        let counts = busy.into_iter().map(|partition| self.count_overdue(partition, &id, now, most));
        let mut overdue = Overdue::default();
        for (count, oldest) in all(join_all(counts).await)? {
            overdue.count = overdue.count.saturating_add(count).min(most);
            overdue.oldest = match (overdue.oldest, oldest) {
                (Some(one), Some(other)) => Some(one.min(other)),
                (one, other) => one.or(other),
            };
        }
        Ok(overdue)
    }

    /// Gives a claimed entry back.
    pub(super) async fn give_back(&self, key: &Key, fence: &Fence) -> Stores<()> {
        let partition = self.keys.partition_of(key);
        let guess = self.agenda.account_of(fence.token);
        if let Some(account) = &guess
            && self.give_back_to(partition, key, fence, account).await?
        {
            return Ok(());
        }
        // It may stand in another account's queue by now.
        let mut standing = cmd("HGET");
        standing.arg(self.keys.number(partition, key)).arg(format!("d{}", keys::work_text(fence.work)));
        let account = reply::bytes(self.hot.ask(&standing).await?)?;
        let account = account.map(text).transpose()?.filter(|account| guess.as_ref() != Some(account));
        match account {
            Some(account) if self.give_back_to(partition, key, fence, &account).await? => Ok(()),
            _ => Err(StoreError::Fenced),
        }
    }

    async fn give_back_to(&self, partition: u32, key: &Key, fence: &Fence, account: &str) -> Stores<bool> {
        let id = keys::queue(&key.tenant, fence.work, account);
        let mut call = self.call_on_queue(partition, &id);
        call.arg(keys::member(key)).number(fence.token);
        let mut answer = reply::list(self.scripts.release.run(&self.hot, &call).await?)?.into_iter();
        if answer.next().map(reply::some_bytes).transpose()?.as_deref() != Some(b"ok") {
            return Ok(false);
        }
        self.learn_told(partition, answer.next().unwrap_or_default())?;
        Ok(true)
    }

    /// Looks at every partition if that was long ago.
    async fn look_around(&self, now: u64) -> Stores<()> {
        if self.agenda.is_fresh(now) {
            return Ok(());
        }
        let _looking = self.agenda.looking.lock().await;
        if self.agenda.is_fresh(now) {
            return Ok(());
        }
        let covered = now.saturating_add(AHEAD).min(SPAN - 1);
        some(join_all((0..self.keys.partitions()).map(|partition| self.look_at(partition, covered))).await)?;
        self.agenda.looked(covered);
        Ok(())
    }

    async fn look_at(&self, partition: u32, covered: u64) -> Stores<()> {
        let turn = self.agenda.turn();
        let mut call = Call::on([self.keys.of(partition, &[b"heads"]), self.keys.of(partition, &[b"lapses"])]);
        call.number(covered);
        let mut answer = reply::list(self.scripts.look.run(&self.bulk, &call).await?)?.into_iter();
        let mut due = Vec::new();
        for (head, at) in reply::pairs(answer.next().unwrap_or_default())? {
            let (id, class) = read_head(&head)?;
            due.push((id, class, reply::number(at)?));
        }
        let mut lapses = Vec::new();
        for (id, remaining) in reply::pairs(answer.next().unwrap_or_default())? {
            let remaining = reply::number::<i64>(remaining)?;
            lapses.push((id.to_vec(), Duration::from_millis(u64::try_from(remaining).unwrap_or(0))));
        }
        self.agenda.learn_look((partition, turn, covered), due, lapses);
        Ok(())
    }

    async fn look_far(&self, partition: u32, id: &[u8]) -> Stores<()> {
        let mut scores = cmd("ZMSCORE");
        scores.arg(self.keys.of(partition, &[b"heads"]));
        for class in 0..CLASSES {
            scores.arg(head(id, class));
        }
        let answer = reply::list(self.bulk.ask(&scores).await?)?;
        let mut heads = Vec::new();
        for (class, at) in (0..CLASSES).zip(answer) {
            if at != Value::Nil {
                heads.push((class, reply::number(at)?));
            }
        }
        self.agenda.learn_queue(partition, id, heads, None);
        Ok(())
    }

    /// Brings back what was leased for too long, where that is known.
    async fn reclaim(&self, id: &[u8]) -> Stores<()> {
        let lapsed = self.agenda.lapsed(id);
        some(join_all(lapsed.into_iter().map(|partition| self.reclaim_in(partition, id))).await)?;
        Ok(())
    }

    async fn reclaim_in(&self, partition: u32, id: &[u8]) -> Stores<()> {
        let call = self.call_on_queue(partition, id);
        let mut answer = reply::list(self.scripts.reclaim.run(&self.bulk, &call).await?)?.into_iter();
        let heads = read_heads(answer.next().unwrap_or_default())?;
        let lapse = match reply::some_bytes(answer.next().unwrap_or_default())? {
            none if none.is_empty() => None,
            some => reply::read_number(&some).map(Duration::from_millis),
        };
        self.agenda.learn_queue(partition, id, heads, Some(lapse));
        Ok(())
    }

    async fn peek(&self, partition: u32, id: &[u8], now: u64, most: usize) -> Stores<Vec<Seen>> {
        let mut call = Call::on([self.keys.of(partition, &[b"q:", id])]);
        call.number(now).number(most);
        let mut answer = reply::list(self.scripts.peek.run(&self.bulk, &call).await?)?.into_iter();
        let mut seen = Vec::new();
        for (member, score) in reply::pairs(answer.next().unwrap_or_default())? {
            seen.push((reply::number(score)?, member, partition));
        }
        let heads = read_heads(answer.next().unwrap_or_default())?;
        self.agenda.learn_queue(partition, id, heads, None);
        Ok(seen)
    }

    async fn claim_in(
        &self,
        partition: u32,
        id: &[u8],
        queue: Queue<'_>,
        fence: &Fence,
        lease: Duration,
        entries: Vec<Seen>,
    ) -> Stores<Vec<Claimed>> {
        let mut call = self.call_on_queue(partition, id);
        call.number(fence.token).number(lease.as_millis()).number(entries.len());
        for (score, member, _) in &entries {
            call.arg(member.as_ref()).number(score);
        }
        let mut answer = reply::list(self.run(&self.scripts.claim, &self.bulk, partition, &call).await?.0)?.into_iter();
        let done = reply::list(answer.next().unwrap_or_default())?;
        self.learn_told(partition, answer.next().unwrap_or_default())?;
        let mut claimed = Vec::new();
        for ((score, member, _), done) in entries.into_iter().zip(done) {
            if reply::number::<u8>(done)? == 1 {
                let class = u8::try_from(score / SPAN).map_err(|_| damaged("a due entry is of no class"))?;
                let key = keys::read_member(queue.tenant, &member)?;
                claimed.push(Claimed { key, at: instant(score % SPAN)?, class, fence: fence.clone() });
            }
        }
        if !claimed.is_empty() {
            self.agenda.claimed(partition, id, (fence.token, queue.account), lease);
        }
        Ok(claimed)
    }

    async fn count_overdue(
        &self,
        partition: u32,
        id: &[u8],
        now: u64,
        most: usize,
    ) -> Stores<(usize, Option<Timestamp>)> {
        let mut call = Call::on([self.keys.of(partition, &[b"q:", id]), self.keys.of(partition, &[b"t:", id])]);
        call.number(now).number(most);
        let answer = reply::list_of_bytes(self.scripts.overdue.run(&self.bulk, &call).await?)?;
        let [count, oldest] = answer.as_slice() else { return Err(damaged("Redis counted nothing")) };
        let count = reply::read_number(count).ok_or_else(|| damaged("Redis counted in no number"))?;
        Ok((count, reply::read_number(oldest).map(instant).transpose()?))
    }

    /// What scripts that change queues tell of them: queue, class, first instant.
    pub(super) fn learn_told(&self, partition: u32, told: Value) -> Stores<()> {
        let mut told = reply::list(told)?.into_iter();
        while let (Some(id), Some(class), Some(at)) = (told.next(), told.next(), told.next()) {
            let at = reply::read_number(&reply::some_bytes(at)?);
            self.agenda.learn_head(partition, reply::some_bytes(id)?.to_vec(), reply::number(class)?, at);
        }
        Ok(())
    }

    /// The keys and the first argument of the scripts that work on one queue.
    fn call_on_queue<'a>(&self, partition: u32, id: &'a [u8]) -> Call<'a> {
        let mut call = Call::on(self.keys.queue(partition, id));
        call.key(self.keys.of(partition, &[b"heads"])).key(self.keys.of(partition, &[b"lapses"])).arg(id);
        call
    }
}

/// All answers; the first error if there is one.
pub(super) fn all<T>(answers: Vec<Stores<T>>) -> Stores<Vec<T>> {
    answers.into_iter().collect()
}

/// Those partitions that answered; an error only if none did. What lies in the others waits until they are back.
pub(super) fn some<T>(answers: Vec<Stores<T>>) -> Stores<Vec<T>> {
    let mut failed = None;
    let mut found = Vec::with_capacity(answers.len());
    for answer in answers {
        match answer {
            Ok(answer) => found.push(answer),
            Err(error) => failed = Some(error),
        }
    }
    match failed {
        Some(error) if found.is_empty() => Err(error),
        _ => Ok(found),
    }
}

/// When something is due, for a score: not before its instant.
pub(super) fn millis_after(at: Timestamp) -> u64 {
    let millis = at.as_nanosecond().div_euclid(1_000_000) + i128::from(at.as_nanosecond().rem_euclid(1_000_000) != 0);
    u64::try_from(millis.clamp(0, i128::from(SPAN - 1))).unwrap_or_default()
}

fn millis_before(now: Timestamp) -> u64 {
    u64::try_from(now.as_nanosecond().div_euclid(1_000_000).clamp(0, i128::from(SPAN - 1))).unwrap_or_default()
}

pub(super) fn instant(millis: u64) -> Stores<Timestamp> {
    let millis = i64::try_from(millis).ok().and_then(|millis| Timestamp::from_millisecond(millis).ok());
    millis.ok_or_else(|| damaged("an instant is out of range"))
}

fn head(id: &[u8], class: u8) -> Vec<u8> {
    [id, b"\0", class.to_string().as_bytes()].concat()
}

fn read_head(head: &[u8]) -> Stores<(Vec<u8>, u8)> {
    let zero = head.iter().rposition(|byte| *byte == 0);
    let parts = zero.and_then(|zero| head.split_at_checked(zero));
    let read = parts.and_then(|(id, class)| Some((id.to_vec(), reply::read_number(class.strip_prefix(b"\0")?)?)));
    read.ok_or_else(|| damaged("the head of a queue names none"))
}

fn read_heads(heads: Value) -> Stores<Vec<(u8, u64)>> {
    let mut read = Vec::new();
    let mut heads = reply::list(heads)?.into_iter();
    while let (Some(class), Some(at)) = (heads.next(), heads.next()) {
        read.push((reply::number(class)?, reply::number(at)?));
    }
    Ok(read)
}

/// An account's name.
pub(super) fn text(bytes: Bytes) -> Stores<String> {
    String::from_utf8(bytes.into()).map_err(|_| damaged("a name is no text"))
}
