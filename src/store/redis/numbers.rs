//! Reading and writing numbers. A write tells the script in whose queues the number stands and which orders its
//! generations have, so that every key it needs is given; where that was a wrong guess, the script writes nothing, says
//! how it is, and is called again.

use std::sync::PoisonError;
use std::time::Duration;

use bytes::Bytes;
use hmac::Mac;
use prost::Message;
use redis::{Value, cmd};
use tokio::time::sleep;

use crate::store::redis::due::{millis_after, text};
use crate::store::redis::errors::damaged;
use crate::store::redis::legs::Indexed;
use crate::store::redis::orders::Marked;
use crate::store::redis::primary::{Primary, UnderWay};
use crate::store::redis::recent::Write;
use crate::store::redis::scripts::{Call, Script};
use crate::store::redis::{Redis, keys, packed, reply};
use crate::store::rows::ListedRow;
use crate::store::{
    Commit, Due, Fence, Freshness, GenerationCommit, Key, Shown, StoreError, Stored, Stores, Touch, Work,
};

/// How often a write is called again because the number was moved in between.
pub(super) const ATTEMPTS: usize = 8;

/// `replayed = true`, to be put behind an encoded `waybill.v1.Change`.
pub(super) const REPLAYED: &[u8] = &[0xa8, 0x01, 0x01];

/// In whose queues a number stands, as far as it is known.
pub(super) type Standing = [Option<String>; Work::ALL.len()];

/// What a write did.
#[derive(Default)]
pub(super) struct Done {
    revision: Bytes,
    pub(super) position: Bytes,
    /// Accounts that had parked for the number.
    pub(super) parkers: Vec<String>,
}

/// What a script answers.
pub(super) enum Answer {
    Done(Done),
    /// It needs to know this first.
    Again(Standing, Vec<Value>),
}

impl Redis {
    /// Everything of a number.
    pub(super) async fn load_number(&self, key: &Key) -> Stores<Option<Stored>> {
        let partition = self.keys.partition_of(key);
        let fields = reply::pairs(self.hot.ask(cmd("HGETALL").arg(self.keys.number(partition, key))).await?)?;
        let (mut stored, mut newest, mut shown) = (Stored::default(), None, Vec::<Shown>::new());
        let mut revision = None;
        for (field, value) in fields {
            let value = reply::some_bytes(value)?;
            let Some((kind, count)) = field.split_first() else { continue };
            match (kind, count.is_empty()) {
                (b'r', true) => revision = reply::read_number(&value),
                (b's', true) => stored.state = packed::unpack(value)?,
                (b'g', true) => newest = reply::read_number(&value),
                (b'p', _) => of_generation(&mut shown, count)?.public = packed::unpack(value)?,
                (b'f', _) => of_generation(&mut shown, count)?.freshness = value,
                (b'l', false) => {
                    of_generation(&mut shown, count)?;
                }
                _ => {}
            }
        }
        let Some(revision) = revision else { return Ok(None) };
        stored.revision = revision;
        // What is without a number here is of the newest, whose place in the list has nothing yet.
        if let Some(newest) = newest {
            if let Some(place) = shown.iter().position(|shown| shown.generation == 0) {
                let unnumbered = shown.swap_remove(place);
                shown.retain(|shown| shown.generation != newest);
                shown.push(Shown { generation: newest, ..unnumbered });
            }
            shown.sort_by_key(|shown| shown.generation);
            stored.generations = shown;
        }
        Ok(Some(stored))
    }

    /// Commits one number.
    pub(super) async fn commit_number(&self, commit: Commit) -> Stores<u64> {
        let (revision, under_way) = self.commit_as(&commit, None).await?;
        self.recent.keep(self.keys.partition_of(&commit.key), Write::Commit(commit, revision));
        drop(under_way);
        Ok(revision)
    }

    /// Commits what a failover has lost, with the revision that it had. `Fenced`: the primary is yet another one.
    pub(super) async fn commit_again(&self, commit: &Commit, revision: u64, primary: &Primary) -> Stores<()> {
        self.commit_as(commit, Some((revision, primary))).await.map(|_| ())
    }

    async fn commit_as(&self, commit: &Commit, again: Option<(u64, &Primary)>) -> Stores<(u64, Option<UnderWay>)> {
        let key = &commit.key;
        let partition = self.keys.partition_of(key);
        self.know(&key.tenant).await?;
        let (member, hash) = (keys::member(key), self.hash(key));
        let mut standing = self.guess(&commit.due, commit.fence.as_ref());
        let mut known = Indexed::guess(commit);
        let indexed: Vec<Indexed> = commit.generations.iter().map(|changed| Indexed::new(&changed.listed)).collect();
        let counts: Vec<u32> = commit.generations.iter().map(|changed| changed.generation).collect();
        let listed: Vec<Vec<u8>> = commit.generations.iter().map(listed_bytes).collect();
        let state = packed::pack(&packed::STATES, &commit.state);
        let shown = |changed: &GenerationCommit| packed::pack(&packed::SHOWN, &changed.public).into_owned();
        let shown: Vec<Vec<u8>> = commit.generations.iter().map(shown).collect();
        let mut marked: Vec<Marked> = Vec::new();
        for _ in 0..ATTEMPTS {
            marked.extend(self.mark_changes(partition, key, &counts, (&known, &indexed)).await?);
            let mut call = self.call_on_number(key, &member, commit.expected, commit.floor, again);
            let fence = commit.fence.as_ref().filter(|_| again.is_none());
            self.add_fence_and_dues(&mut call, partition, key, fence, &commit.due, &standing);
            call.arg(&*state).arg(hash.as_slice()).text(self.hint());
            Self::add_notes(&mut call, &marked);
            call.number(commit.generations.len());
            let generations = commit.generations.iter().zip(&shown).zip(&listed);
            for (((changed, shown), listed), indexed) in generations.zip(&indexed) {
                call.number(changed.generation).arg(listed.as_slice()).text(&indexed.order).text(&indexed.legs);
                add_freshness(&mut call, changed.freshness.as_ref());
                match &changed.change {
                    Some(change) if again.is_some() => call.text("1").arg([change.as_ref(), REPLAYED].concat()),
                    Some(change) => call.text("1").arg(change.as_ref()),
                    None => call.text("").text(""),
                };
                call.arg(shown.as_slice());
            }
            match self.written(&self.scripts.commit, partition, &call, again.map(|(_, primary)| primary)).await {
                Ok((Answer::Done(done), under_way)) => {
                    self.tails.reach(partition, &done.position)?;
                    // The script has taken back the notes of what is in the index now.
                    let stays = |marked: &Marked| {
                        counts.iter().zip(&indexed).any(|(generation, names)| marked.is_of(*generation, names))
                    };
                    marked.retain(|marked| !stays(marked));
                    self.settle_all(&marked).await;
                    return Ok((done.revision()?, under_way));
                }
                Ok((Answer::Again(now, found), _)) => {
                    standing = now;
                    known = Indexed::read(found)?;
                    if known.len() != commit.generations.len() {
                        return Err(damaged("Redis told of another number of orders"));
                    }
                }
                Err(error) => {
                    self.settle_failed(&marked, &error).await;
                    return Err(error);
                }
            }
        }
        self.settle_all(&marked).await;
        Err(StoreError::Conflict)
    }

    /// What each script that changes a number's revision begins with: the keys, and which revision is to be there and, after a
    /// failover, to be got again.
    pub(super) fn call_on_number<'a>(
        &self,
        key: &'a Key,
        member: &'a [u8],
        expected: Option<u64>,
        floor: u64,
        again: Option<(u64, &Primary)>,
    ) -> Call<'a> {
        let partition = self.keys.partition_of(key);
        let mut call = Call::on([
            self.keys.number(partition, key),
            self.keys.names(partition, &key.tenant),
            self.keys.of(partition, &[b"log"]),
            self.keys.of(partition, &[b"m"]),
            self.keys.of(partition, &[b"tail"]),
            self.keys.of(partition, &[b"tombs"]),
            self.keys.of(partition, &[b"heads"]),
            self.keys.of(partition, &[b"lapses"]),
            self.keys.of(partition, &[b"intents"]),
        ]);
        call.text(key.tenant.as_str()).arg(member).arg(text_of(expected));
        call.number(again.map_or(floor, |(_, primary)| primary.floor()));
        call.arg(text_of(again.map(|(revision, _)| revision)));
        call
    }

    /// Sets freshness and due entries; the revision stays.
    pub(super) async fn touch_number(&self, touch: &Touch) -> Stores<()> {
        let key = &touch.key;
        let partition = self.keys.partition_of(key);
        let member = keys::member(key);
        let mut standing = self.guess(&touch.due, touch.fence.as_ref());
        for _ in 0..ATTEMPTS {
            let mut call = Call::on([
                self.keys.number(partition, key),
                self.keys.of(partition, &[b"heads"]),
                self.keys.of(partition, &[b"lapses"]),
            ]);
            call.text(key.tenant.as_str()).arg(member.as_slice()).number(touch.expected);
            self.add_fence_and_dues(&mut call, partition, key, touch.fence.as_ref(), &touch.due, &standing);
            call.number(touch.generation);
            add_freshness(&mut call, touch.freshness.as_ref());
            match self.written(&self.scripts.touch, partition, &call, None).await? {
                (Answer::Done(_), under_way) => {
                    if key.is_order() && touch.due.iter().any(|due| due.work == Work::Order && due.at.is_some()) {
                        self.recent.keep(partition, Write::Woken(key.clone()));
                    }
                    drop(under_way);
                    return Ok(());
                }
                (Answer::Again(now, _), _) => standing = now,
            }
        }
        Err(StoreError::Conflict)
    }

    /// What stays of a number once it is erased.
    pub(super) fn hash(&self, key: &Key) -> [u8; 32] {
        let mut hash = self.hash_key.read().unwrap_or_else(PoisonError::into_inner).clone();
        hash.update(key.tenant.as_str().as_bytes());
        hash.update(b"\0");
        hash.update(&keys::member(key));
        hash.finalize().into_bytes().into()
    }

    /// In whose queues the number stands if it has not moved.
    fn guess(&self, dues: &[Due], fence: Option<&Fence>) -> Standing {
        let mut standing = Standing::default();
        for due in dues {
            set(&mut standing, due.work, due.account.clone());
        }
        if let Some(fence) = fence
            && let Some(account) = self.agenda.account_of(fence.token)
        {
            set(&mut standing, fence.work, account);
        }
        standing
    }

    fn add_fence_and_dues<'a>(
        &self,
        call: &mut Call<'a>,
        partition: u32,
        key: &Key,
        fence: Option<&Fence>,
        dues: &'a [Due],
        standing: &Standing,
    ) {
        match fence {
            Some(fence) => call.text(keys::work_text(fence.work)).number(fence.token),
            None => call.text("").text(""),
        };
        self.add_queues(call, partition, key, dues, standing);
        call.number(dues.len());
        for due in dues {
            call.text(keys::work_text(due.work)).text(&due.account).number(due.class.min(9));
            call.arg(due.at.map(|at| millis_after(at).to_string()).unwrap_or_default().into_bytes());
        }
    }

    /// The queues where the number stands, and those where it is put.
    pub(super) fn add_queues(&self, call: &mut Call<'_>, partition: u32, key: &Key, dues: &[Due], standing: &Standing) {
        let stands = Work::ALL.into_iter().zip(standing).filter_map(|(work, account)| Some((work, account.clone()?)));
        let put = dues.iter().map(|due| (due.work, due.account.clone()));
        let mut queues: Vec<(Work, String)> = stands.chain(put).collect();
        queues.sort();
        queues.dedup();
        call.number(queues.len());
        for (work, account) in queues {
            for key in self.keys.queue(partition, &keys::queue(&key.tenant, work, &account)) {
                call.key(key);
            }
            call.text(keys::work_text(work)).arg(account.into_bytes());
        }
    }

    /// Runs one of the scripts that write a number. Just after a failover it waits until all have written again what they
    /// wrote: gone on without that, the number would grow apart.
    pub(super) async fn written(
        &self,
        script: &Script,
        partition: u32,
        call: &Call<'_>,
        again: Option<&Primary>,
    ) -> Stores<(Answer, Option<UnderWay>)> {
        loop {
            let (answer, under_way) = match again {
                Some(primary) => (self.run_again(script, &self.hot, primary, call).await?, None),
                None => {
                    let (answer, under_way) = self.run(script, self.written_on(&self.hot), partition, call).await?;
                    (answer, Some(under_way))
                }
            };
            let mut answer = reply::list(answer)?.into_iter();
            let mut next = || answer.next().unwrap_or_default();
            match reply::some_bytes(next())?.as_ref() {
                b"ok" => {
                    let (revision, position) = (reply::some_bytes(next())?, reply::some_bytes(next())?);
                    self.learn_told(partition, next())?;
                    let parkers = reply::list(next())?;
                    let parkers =
                        parkers.into_iter().map(|account| text(reply::some_bytes(account)?)).collect::<Stores<_>>()?;
                    return Ok((Answer::Done(Done { revision, position, parkers }), under_way));
                }
                b"again" => {
                    let mut standing = Standing::default();
                    for account in &mut standing {
                        *account = reply::bytes(next())?.map(text).transpose()?;
                    }
                    return Ok((Answer::Again(standing, reply::list(next())?), under_way));
                }
                b"early" => {
                    drop(under_way);
                    sleep(Duration::from_millis(reply::number(next())?)).await;
                }
                b"conflict" => return Err(StoreError::Conflict),
                // There has been yet another failover. Whoever repeats has the partition to itself, and looks when it is done.
                b"raised" if again.is_some() => return Err(StoreError::Fenced),
                // Loaded before a failover that this process may not have heard of.
                b"raised" => {
                    drop(under_way);
                    self.look_again(partition).await?;
                    return Err(StoreError::Conflict);
                }
                b"fenced" => return Err(StoreError::Fenced),
                _ => return Err(damaged("a script answered in words unknown")),
            }
        }
    }
}

impl Done {
    pub(super) fn revision(&self) -> Stores<u64> {
        reply::read_number(&self.revision).ok_or_else(|| damaged("a revision is no number"))
    }
}

/// A revision, or nothing where there is none.
fn text_of(revision: Option<u64>) -> Vec<u8> {
    revision.map(|revision| revision.to_string()).unwrap_or_default().into_bytes()
}

fn set(standing: &mut Standing, work: Work, account: String) {
    if let Some((_, place)) = Work::ALL.into_iter().zip(standing.iter_mut()).find(|(other, _)| *other == work) {
        *place = Some(account);
    }
}

fn add_freshness<'a>(call: &mut Call<'a>, freshness: Option<&'a Freshness>) {
    match freshness {
        Some(Freshness { bytes, stale }) => call.text(if *stale { "1" } else { "0" }).arg(bytes.as_ref()),
        None => call.text("").text(""),
    };
}

/// How it is listed, without what stands beside it.
fn listed_bytes(changed: &GenerationCommit) -> Vec<u8> {
    ListedRow { order_id: String::new(), legs: Vec::new(), ..ListedRow::new(&changed.listed, false) }.encode_to_vec()
}

/// The names in which generations are indexed, a line each.
pub(super) fn read_indexed(found: Vec<Value>) -> Stores<Vec<(u32, String)>> {
    let mut indexed = Vec::new();
    let mut found = found.into_iter();
    while let (Some(count), Some(lines)) = (found.next(), found.next()) {
        indexed.push((reply::number(count)?, text(reply::some_bytes(lines)?)?));
    }
    Ok(indexed)
}

fn of_generation<'a>(shown: &'a mut Vec<Shown>, count: &[u8]) -> Stores<&'a mut Shown> {
    let generation = match count {
        [] => 0,
        count => reply::read_number(count).ok_or_else(|| damaged("a number has an unknown field"))?,
    };
    let place = match shown.iter().position(|shown| shown.generation == generation) {
        Some(place) => place,
        None => {
            shown.push(Shown { generation, ..Shown::default() });
            shown.len() - 1
        }
    };
    shown.get_mut(place).ok_or_else(|| damaged("a generation is nowhere"))
}
