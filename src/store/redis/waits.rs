//! Waiting until what was written is also on so many replicas, or synced to the disk, where the settings want that. One wait
//! stands for all writes that were answered before it began. It holds its connection up, so reads have another; writes have
//! the same: a wait that met another server than they did would prove nothing.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use futures_util::FutureExt as _;
use futures_util::future::{BoxFuture, Shared, join_all};
use redis::{Pipeline, Script, Value, pipe};

use crate::store::redis::due::all;
use crate::store::redis::errors::damaged;
use crate::store::redis::keys::Keys;
use crate::store::redis::link::Link;
use crate::store::redis::{Options, reply};
use crate::store::{StoreError, Stores};

/// What a write waits for before it counts as done; nothing by default.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Wait {
    /// So many replicas have it.
    pub replicas: u32,
    /// It is synced to the disk: the primary's, and that of each of the replicas.
    pub disk: bool,
    /// For so long; whether it is kept is unknown then.
    pub timeout: Duration,
}

impl Wait {
    /// Whether anything is waited for.
    pub fn is_wanted(&self) -> bool {
        self.replicas > 0 || self.disk
    }

    /// The command, in milliseconds; none waits for ever.
    fn add_to(&self, asked: &mut Pipeline) {
        let millis = u64::try_from(self.timeout.as_millis()).unwrap_or(u64::MAX).max(1);
        if self.disk {
            asked.cmd("WAITAOF").arg(1).arg(self.replicas).arg(millis);
        } else {
            asked.cmd("WAIT").arg(self.replicas).arg(millis);
        }
    }

    /// Whether the answer says that it is where it is wanted.
    fn is_kept(&self, answer: Value) -> Stores<()> {
        let (disk, replicas) = if self.disk {
            let mut counts = reply::list(answer)?.into_iter();
            let mut next = || reply::number::<u32>(counts.next().unwrap_or_default());
            (next()?, next()?)
        } else {
            (1, reply::number(answer)?)
        };
        if disk > 0 && replicas >= self.replicas {
            return Ok(());
        }
        let (millis, wanted) = (self.timeout.as_millis(), self.replicas);
        Err(StoreError::Unavailable(if disk == 0 {
            format!(
                "it is written, and after {millis} ms Redis has not synced it to its disk: whether it outlives a power \
                 loss is unknown (storage.redis.wait_aof; see how slow its disk is)"
            )
        } else {
            format!(
                "it is written, and after {millis} ms {replicas} of the {wanted} replicas that \
                 storage.redis.wait_replicas wants have it: whether it outlives a failover is unknown (see whether the \
                 replicas of Redis run and are in step{})",
                if self.disk { ", each with appendonly yes for storage.redis.wait_aof" } else { "" }
            )
        }))
    }
}

/// The waits of all callers.
pub(super) struct Waits {
    shared: Arc<Rounds>,
}

struct Rounds {
    wait: Wait,
    link: Link,
    keys: Keys,
    /// Writes a key for the wait to wait for. No other process has its text: a server that knows it has met us before, one
    /// that has taken another's place, or came back, does not.
    mark: Mark,
    /// One for a server. Of a cluster one for each partition, as each can be on a node of its own.
    places: Vec<Place>,
}

/// A script.
struct Mark {
    text: String,
    hash: String,
}

/// Where one wait at a time stands for all.
#[derive(Default)]
struct Place {
    turn: tokio::sync::Mutex<()>,
    /// The wait that has not begun: it will stand for whatever is written until then.
    next: Mutex<Option<Round>>,
}

/// A wait, made by whichever of its callers goes on.
type Round = Shared<BoxFuture<'static, Stores<()>>>;

impl Waits {
    /// None where nothing is waited for.
    pub(super) async fn open(options: &Options, keys: &Keys) -> Stores<Option<Self>> {
        let wait = options.wait;
        if !wait.is_wanted() {
            return Ok(None);
        }
        let response_timeout = options.response_timeout + wait.timeout;
        let link = Link::open(&Options { response_timeout, ..options.clone() }, None)?;
        let places = if options.cluster { keys.partitions() } else { 1 };
        let places: Vec<Place> = (0..places).map(|_| Place::default()).collect();
        let count = u32::try_from(places.len()).unwrap_or(u32::MAX);
        let text = format!("-- {:032x}\nreturn redis.call('SET', KEYS[1], '')", rand::random::<u128>());
        let mark = Mark { hash: Script::new(&text).get_hash().to_owned(), text };
        let rounds = Rounds { wait, link, keys: keys.clone(), mark, places };
        all(join_all((0..count).map(|partition| rounds.meet(partition))).await)?;
        Ok(Some(Self { shared: Arc::new(rounds) }))
    }

    /// The connection for everything that is waited for.
    pub(super) fn link(&self) -> &Link {
        &self.shared.link
    }

    /// Ends when all that has been answered in a partition is where it is wanted, or after two times the time-out.
    pub(super) async fn kept(&self, partition: u32) -> Stores<()> {
        let rounds = &self.shared;
        let count = u32::try_from(rounds.places.len()).unwrap_or(u32::MAX).max(1);
        self.round(partition % count).await
    }

    fn round(&self, partition: u32) -> Round {
        let Some(place) = self.shared.place(partition) else { return async { Ok(()) }.boxed().shared() };
        // It must not keep alive what it lies in.
        let rounds = Arc::downgrade(&self.shared);
        let begin = || {
            let round = async move {
                let closed = || StoreError::Unavailable("the store is closed".to_owned());
                let rounds = rounds.upgrade().ok_or_else(closed)?;
                let place = rounds.place(partition).ok_or_else(closed)?;
                let _turn = place.turn.lock().await;
                // From here on it stands for nobody else: what is written now may come too late for it.
                drop(place.next().take());
                rounds.ask(partition).await
            };
            round.boxed().shared()
        };
        place.next().get_or_insert_with(begin).clone()
    }
}

impl Place {
    fn next(&self) -> MutexGuard<'_, Option<Round>> {
        self.next.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Rounds {
    fn place(&self, partition: u32) -> Option<&Place> {
        self.places.get(usize::try_from(partition).ok()?)
    }

    /// From here on the server of a partition knows the mark.
    async fn meet(&self, partition: u32) -> Stores<()> {
        let mut eval = redis::cmd("EVAL");
        eval.arg(&self.mark.text).arg(1).arg(self.keys.of(partition, &[b"w"]));
        self.link.ask(&eval).await.map(|_| ())
    }

    async fn ask(&self, partition: u32) -> Stores<()> {
        let mut asked = pipe();
        asked.ignore_errors();
        // Redis waits for what this connection has written last. Replicas and the disk take all writes of a node in one
        // order: where this one is, there are those before it.
        asked.cmd("EVALSHA").arg(&self.mark.hash).arg(1).arg(self.keys.of(partition, &[b"w"]));
        self.wait.add_to(&mut asked);
        let mut answers = self.link.ask_all(&asked).await?.into_iter();
        match answers.next().unwrap_or_default() {
            Value::Okay => self.wait.is_kept(answers.next().unwrap_or_default()),
            Value::ServerError(error) if error.code() == "NOSCRIPT" => {
                self.meet(partition).await?;
                Err(StoreError::Unavailable(
                    "Redis was restarted, or another has taken its place, just after the write: whether it is kept is unknown"
                        .to_owned(),
                ))
            }
            other => {
                reply::some_bytes(other)?;
                Err(damaged("Redis answered a script in words unknown"))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kept(replicas: u32, disk: bool, answer: Value) -> Result<(), String> {
        let wait = Wait { replicas, disk, timeout: Duration::from_millis(250) };
        wait.is_kept(answer).map_err(|error| error.to_string())
    }

    #[test]
    fn it_is_kept_where_at_least_as_many_have_it_as_are_wanted() {
        let both = |disk, replicas| Value::Array(vec![Value::Int(disk), Value::Int(replicas)]);
        assert_eq!(kept(1, false, Value::Int(1)), Ok(()));
        assert_eq!(kept(1, false, Value::Int(2)), Ok(()));
        assert_eq!(kept(0, true, both(1, 0)), Ok(()));
        assert_eq!(kept(2, true, both(1, 2)), Ok(()));
        for (replicas, disk, answer, told) in [
            (2, false, Value::Int(1), "1 of the 2 replicas that storage.redis.wait_replicas wants"),
            (1, true, both(1, 0), "0 of the 1 replicas"),
            (1, true, both(0, 1), "storage.redis.wait_aof"),
        ] {
            let error = kept(replicas, disk, answer).unwrap_err();
            assert!(error.contains("250 ms") && error.contains(told) && error.contains("unknown"), "{error}");
        }
    }
}
