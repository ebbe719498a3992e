//! Which primary holds each partition. Scripts that write bear its name, so that one which took over, or came back from
//! its disk, knows none of them: no failover is missed, however short, and none costs anything while there is none.

use std::collections::BTreeSet;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError, RwLock, Weak};

use futures_util::future::join_all;
use redis::{ErrorKind, ServerErrorKind, Value, cmd};
use tokio::sync::{OwnedRwLockReadGuard, RwLock as Turns};
use tokio::time::{sleep, timeout};

use crate::store::redis::errors::{damaged, refused};
use crate::store::redis::keys::read_position;
use crate::store::redis::link::Link;
use crate::store::redis::scripts::{Call, Script};
use crate::store::redis::tails::Tails;
use crate::store::redis::{AGAIN, Redis, reply};
use crate::store::{Key, Position, StoreError, Stores, Unsettled};

/// Revisions from one epoch to the next.
const REVISIONS: u64 = 1_000_000;
/// How often a call is made again because the primary was another one again.
const ATTEMPTS: usize = 4;

/// The primary of a partition, as this process knows it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Primary {
    /// Its run and the replication it leads; empty before the first look.
    pub(super) name: Arc<str>,
    /// Rises with every primary of the partition.
    epoch: u64,
}

impl Primary {
    /// What it commits has no revision below this.
    pub(super) fn floor(&self) -> u64 {
        self.epoch.saturating_mul(REVISIONS)
    }
}

/// Held while a call is under way and what it did is noted: a raise waits for it, so that what is repeated is all there is.
/// Whoever raises, and repeats, holds the whole: nothing of it may look at the primary, which would wait for itself.
pub(super) type UnderWay = OwnedRwLockReadGuard<()>;

/// The primaries of all partitions.
pub(super) struct Primaries {
    partitions: Vec<(RwLock<Primary>, Arc<Turns<()>>)>,
    /// Those that have taken over from others.
    heard_of: Mutex<BTreeSet<Arc<str>>>,
}

impl fmt::Debug for Primaries {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Primaries").finish_non_exhaustive()
    }
}

impl Primaries {
    pub(super) fn new(partitions: u32) -> Self {
        Self { partitions: (0..partitions).map(|_| Default::default()).collect(), heard_of: Mutex::default() }
    }

    fn of(&self, partition: u32) -> Stores<&(RwLock<Primary>, Arc<Turns<()>>)> {
        let place = usize::try_from(partition).ok();
        place.and_then(|place| self.partitions.get(place)).ok_or_else(|| damaged("a partition that is not there"))
    }

    /// Whether it is known as the primary of any partition.
    fn has(&self, name: &str) -> bool {
        let is = |known: &RwLock<Primary>| &*known.read().unwrap_or_else(PoisonError::into_inner).name == name;
        self.partitions.iter().any(|(known, _)| is(known))
    }

    /// Whether nobody has heard of it before, of those who find it at several partitions.
    fn hear(&self, name: &Arc<str>) -> bool {
        let mut heard_of = self.heard_of.lock().unwrap_or_else(PoisonError::into_inner);
        if self.has(name) || heard_of.contains(name) {
            return false;
        }
        heard_of.retain(|name| self.has(name));
        heard_of.insert(Arc::clone(name))
    }

    fn known(&self, partition: u32) -> Stores<Primary> {
        Ok(self.of(partition)?.0.read().unwrap_or_else(PoisonError::into_inner).clone())
    }
}

/// What the script that raises answers.
struct Looked {
    primary: Primary,
    ended: Position,
    began: Position,
}

impl Redis {
    /// No revision of a number below this is given any more.
    pub(super) fn floor_of(&self, key: &Key) -> u64 {
        self.primaries.known(self.keys.partition_of(key)).map_or(0, |primary| primary.floor())
    }

    /// Runs a script that writes to a partition, on the primary that holds it now. Whoever has to repeat what was written
    /// notes it before giving the second value back.
    pub(super) async fn run(
        &self,
        script: &Script,
        link: &Link,
        partition: u32,
        call: &Call<'_>,
    ) -> Stores<(Value, UnderWay)> {
        let mut looked_at = None;
        for _ in 0..ATTEMPTS {
            let under_way = self.under_way(partition).await?;
            let primary = self.primaries.known(partition)?;
            if looked_at.as_ref() == Some(&primary) {
                // It only has not heard this one yet.
                return Ok((script.teach(&primary.name, link, call).await?, under_way));
            }
            if !primary.name.is_empty() {
                match script.run_on(&primary.name, link, call).await? {
                    Ok(answer) => return Ok((answer, under_way)),
                    Err(error) if unknown(&error) => {}
                    Err(error) => return Err(refused(&error)),
                }
            }
            drop(under_way);
            looked_at = Some(self.look_at_primary(partition, &primary).await?);
        }
        Err(one_after_the_other())
    }

    /// The same while a raise is under way, on the primary that it is about.
    pub(super) async fn run_again(
        &self,
        script: &Script,
        link: &Link,
        primary: &Primary,
        call: &Call<'_>,
    ) -> Stores<Value> {
        match script.run_on(&primary.name, link, call).await? {
            Ok(answer) => Ok(answer),
            Err(error) if unknown(&error) => script.teach(&primary.name, link, call).await,
            Err(error) => Err(refused(&error)),
        }
    }

    /// Looks whose primary the partition has now; where it is not the one that was known, what this process wrote in the
    /// last minute is written again before anybody goes on. That takes its time, in which there may be yet another: it is
    /// over when it has begun and ended with the same.
    pub(super) async fn look_at_primary(&self, partition: u32, before: &Primary) -> Stores<Primary> {
        let (place, turns) = self.primaries.of(partition)?;
        let _alone = self.in_turn(turns.write()).await?;
        let mut known = self.primaries.known(partition)?;
        if known != *before {
            return Ok(known);
        }
        for _ in 0..ATTEMPTS {
            let looked = self.raise(partition, &known).await?;
            if looked.primary == known {
                return Ok(known);
            }
            let is_first = known.name.is_empty();
            if !is_first {
                let epoch = looked.primary.epoch;
                let is_news = self.primaries.hear(&looked.primary.name);
                if is_news {
                    tracing::warn!(partition, epoch, "Redis has another primary, or has restarted");
                } else {
                    tracing::debug!(partition, epoch, "another primary has this partition, too");
                }
                if is_news {
                    self.doubted_indexes.notify_one();
                }
                // It may have more partitions than this, and nobody waits for long for what is written again there.
                self.tails.doubt_all();
                // Until it is done the primary is not known, and whoever comes next looks again.
                Box::pin(self.repeat(partition, &looked.primary)).await?;
                let (ended, began) = (looked.ended, looked.began);
                self.tell(Unsettled::Failover { partition, ended, began });
            }
            known = looked.primary;
            *place.write().unwrap_or_else(PoisonError::into_inner) = known.clone();
            if is_first {
                return Ok(known);
            }
        }
        Err(one_after_the_other())
    }

    async fn raise(&self, partition: u32, known: &Primary) -> Stores<Looked> {
        let mut call = Call::on([b"m".as_slice(), b"log", b"tail"].map(|name| self.keys.of(partition, &[name])));
        let seen = *self.tails.follow(partition).borrow();
        call.text(&known.name).number(known.epoch).number(seen.millis).number(seen.count);
        call.number(self.grace().as_millis());
        let mut answer = reply::list(self.scripts.raise.run(&self.hot, &call).await?)?.into_iter();
        let mut next = || reply::some_bytes(answer.next().unwrap_or_default());
        let name = String::from_utf8(next()?.to_vec()).map_err(|_| damaged("a primary's name is no text"))?;
        let epoch = reply::read_number(&next()?).ok_or_else(|| damaged("an epoch is no number"))?;
        let (ended, began) = (next()?, next()?);
        self.tails.reach(partition, &began)?;
        let position = |text: &[u8]| if text.is_empty() { Ok(Position::default()) } else { read_position(text) };
        let primary = Primary { name: name.into(), epoch };
        Ok(Looked { primary, ended: position(&ended)?, began: position(&began)? })
    }

    /// To be held while something is written that is noted, by a script without the name.
    pub(super) async fn under_way(&self, partition: u32) -> Stores<UnderWay> {
        self.in_turn(Arc::clone(&self.primaries.of(partition)?.1).read_owned()).await
    }

    /// A turn at a partition, which others may have: a call, which ends in time, or a raise, which can repeat much.
    async fn in_turn<G>(&self, turn: impl Future<Output = G>) -> Stores<G> {
        let patience = self.written_on(&self.hot).patience() + self.grace();
        let busy = "Redis has had a failover, and what was written last is still being written again";
        timeout(patience, turn).await.map_err(|_| StoreError::Unavailable(busy.to_owned()))
    }

    /// Looks at partitions' primaries wherever those are in doubt: where nothing is written, nobody else would notice in time.
    /// Each by itself, so that one that does not answer, or has much to write again, holds up none of the others.
    pub(super) async fn look_where_in_doubt(me: Weak<Self>, tails: Arc<Tails>) {
        let partitions = tails.partitions();
        join_all((0..partitions).map(async |partition| {
            loop {
                tails.doubted(partition).await;
                while let Some(store) = me.upgrade()
                    && let Err(error) = store.look_when_it_answers(partition).await
                {
                    tracing::debug!(%error, partition, "whose primary it is will be looked at later");
                    drop(store);
                    sleep(AGAIN).await;
                }
            }
        }))
        .await;
    }

    /// Others wait while it is looked at: not for a Redis that is away.
    async fn look_when_it_answers(&self, partition: u32) -> Stores<()> {
        self.hot.ask(cmd("EXISTS").arg(self.keys.of(partition, &[b"m"]))).await?;
        self.look_again(partition).await
    }

    /// Looks at a partition's primary because there are signs of another one: its log ends before what was seen of it, or
    /// its epoch is another.
    pub(super) async fn look_again(&self, partition: u32) -> Stores<()> {
        let known = self.primaries.known(partition)?;
        self.look_at_primary(partition, &known).await.map(|_| ())
    }
}

fn one_after_the_other() -> StoreError {
    StoreError::Unavailable("Redis has one primary after the other: see its logs".to_owned())
}

fn unknown(error: &redis::RedisError) -> bool {
    error.kind() == ErrorKind::Server(ServerErrorKind::NoScript)
}
