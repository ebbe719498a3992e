//! Waiting until what was written is also on so many replicas, or synced to the disk, where the settings want that. One wait
//! stands for all writes that were answered before it began. It holds its connection up, so reads have another; writes have
//! the same: a wait that met another server than they did would prove nothing.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock};
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

/// How often a partition is followed to the node that has it now.
const ATTEMPTS: usize = 3;

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
    /// Writes a key for the wait to wait for, and says which node of a cluster it is on. No other process has its text: a
    /// server that knows it has met us before, one that has taken another's place, or came back, does not.
    mark: Mark,
    /// On which node each partition was last; of a single server the name is empty.
    nodes: RwLock<Vec<Node>>,
    /// One for each node: a wait holds up its connection, and those of several partitions would stand in line there.
    places: Mutex<HashMap<Node, Arc<Place>>>,
}

/// A server, by its id within the cluster.
type Node = Arc<str>;

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
    next: Mutex<Option<Next>>,
}

struct Next {
    round: Round,
    /// In which partitions that was.
    partitions: BTreeSet<u32>,
}

/// A wait, made by whichever of its callers goes on.
type Round = Shared<BoxFuture<'static, Stores<Arc<Outcomes>>>>;

/// What came of it for each partition.
type Outcomes = BTreeMap<u32, Outcome>;

enum Outcome {
    /// What the wait said, or why there was none.
    Waited(Stores<()>),
    /// It was for another node than the one that has the partition.
    Elsewhere,
}

impl Waits {
    /// None where nothing is waited for.
    pub(super) async fn open(options: &Options, keys: &Keys) -> Stores<Option<Self>> {
        let wait = options.wait;
        if !wait.is_wanted() {
            return Ok(None);
        }
        let response_timeout = options.response_timeout + wait.timeout;
        let link = Link::open(&Options { response_timeout, ..options.clone() }, None)?;
        let node = if options.cluster { "redis.call('CLUSTER', 'MYID')" } else { "''" };
        let text = format!("-- {:032x}\nredis.call('SET', KEYS[1], '') return {node}", rand::random::<u128>());
        let mark = Mark { hash: Script::new(&text).get_hash().to_owned(), text };
        let met = if options.cluster { keys.partitions() } else { 1 };
        let nodes = RwLock::new((0..keys.partitions()).map(|_| Node::default()).collect());
        let rounds = Rounds { wait, link, keys: keys.clone(), mark, nodes, places: Mutex::default() };
        all(join_all((0..met).map(|partition| rounds.meet(partition))).await)?;
        Ok(Some(Self { shared: Arc::new(rounds) }))
    }

    /// The connection for everything that is waited for.
    pub(super) fn link(&self) -> &Link {
        &self.shared.link
    }

    /// Ends when all that has been answered in a partition is where it is wanted, or after two times the time-out.
    pub(super) async fn kept(&self, partition: u32) -> Stores<()> {
        for _ in 0..ATTEMPTS {
            if let Some(Outcome::Waited(waited)) = self.round(partition).await?.get(&partition) {
                return waited.clone();
            }
        }
        Err(StoreError::Unavailable(
            "it is written, and its slots are being moved from node to node: whether it is kept is unknown".to_owned(),
        ))
    }

    fn round(&self, partition: u32) -> Round {
        let node = self.shared.node(partition);
        let place = self.shared.place(&node);
        // It must not keep alive what it lies in.
        let (rounds, its_place) = (Arc::downgrade(&self.shared), Arc::downgrade(&place));
        let begin = || {
            let round = async move {
                let closed = || StoreError::Unavailable("the store is closed".to_owned());
                let rounds = rounds.upgrade().ok_or_else(closed)?;
                let place = its_place.upgrade().ok_or_else(closed)?;
                let _turn = place.turn.lock().await;
                // From here on it stands for nobody else: what is written now may come too late for it.
                let partitions = place.next().take().map(|next| next.partitions).unwrap_or_default();
                Ok(Arc::new(rounds.ask(&node, partitions).await))
            };
            Next { round: round.boxed().shared(), partitions: BTreeSet::new() }
        };
        let mut next = place.next();
        let next = next.get_or_insert_with(begin);
        next.partitions.insert(partition);
        next.round.clone()
    }
}

impl Place {
    fn next(&self) -> MutexGuard<'_, Option<Next>> {
        self.next.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Rounds {
    fn node(&self, partition: u32) -> Node {
        let nodes = self.nodes.read().unwrap_or_else(PoisonError::into_inner);
        usize::try_from(partition).ok().and_then(|place| nodes.get(place)).cloned().unwrap_or_default()
    }

    fn place(&self, node: &Node) -> Arc<Place> {
        let mut places = self.places.lock().unwrap_or_else(PoisonError::into_inner);
        Arc::clone(places.entry(Arc::clone(node)).or_default())
    }

    /// A partition's mark was left there.
    fn is_on(&self, partition: u32, node: &Node) {
        if self.node(partition) != *node {
            let mut nodes = self.nodes.write().unwrap_or_else(PoisonError::into_inner);
            if let Some(known) = usize::try_from(partition).ok().and_then(|place| nodes.get_mut(place)) {
                *known = Arc::clone(node);
            }
        }
    }

    /// From here on the server of a partition knows the mark.
    async fn meet(&self, partition: u32) -> Stores<()> {
        let mut eval = redis::cmd("EVAL");
        eval.arg(&self.mark.text).arg(1).arg(self.keys.of(partition, &[b"w"]));
        self.is_on(partition, &read_node(self.link.ask(&eval).await?)?);
        Ok(())
    }

    /// One wait for all that has been written in these partitions, which are on one node as far as is known.
    async fn ask(&self, node: &Node, partitions: BTreeSet<u32>) -> Outcomes {
        let mut outcomes = Outcomes::new();
        let mut others: Vec<u32> = partitions.into_iter().collect();
        let Some(last) = others.pop() else { return outcomes };
        let mut marked = vec![last];
        if self.link.is_cluster() {
            // Each proves that its partition is on that node; the wait comes behind all of them.
            let marks = join_all(others.iter().map(async |partition| self.mark(*partition).await)).await;
            for (partition, left) in others.into_iter().zip(marks) {
                match left {
                    Ok(left) if left == *node => marked.push(partition),
                    Ok(_) => drop(outcomes.insert(partition, Outcome::Elsewhere)),
                    Err(error) => drop(outcomes.insert(partition, Outcome::Waited(Err(error)))),
                }
            }
        } else {
            marked.extend(others);
        }
        let waited = self.wait(last).await;
        for partition in marked {
            let outcome = match &waited {
                Ok((left, waited)) if left == node => Outcome::Waited(waited.clone()),
                Err(error) if partition == last => Outcome::Waited(Err(error.clone())),
                // For these there was no wait.
                _ => Outcome::Elsewhere,
            };
            outcomes.insert(partition, outcome);
        }
        outcomes
    }

    /// Writes a partition's mark.
    async fn mark(&self, partition: u32) -> Stores<Node> {
        let mut asked = pipe();
        asked.ignore_errors();
        self.add_mark(&mut asked, partition);
        let mut answers = self.link.ask_all(&asked).await?.into_iter();
        self.marked(partition, answers.next().unwrap_or_default()).await
    }

    /// The same, and waits: for what this connection has written last. Replicas and the disk take all writes of a node in one
    /// order: where this one is, there are those before it.
    async fn wait(&self, partition: u32) -> Stores<(Node, Stores<()>)> {
        let mut asked = pipe();
        asked.ignore_errors();
        self.add_mark(&mut asked, partition);
        self.wait.add_to(&mut asked);
        let mut answers = self.link.ask_all(&asked).await?.into_iter();
        let node = self.marked(partition, answers.next().unwrap_or_default()).await?;
        Ok((node, self.wait.is_kept(answers.next().unwrap_or_default())))
    }

    fn add_mark(&self, asked: &mut Pipeline, partition: u32) {
        asked.cmd("EVALSHA").arg(&self.mark.hash).arg(1).arg(self.keys.of(partition, &[b"w"]));
    }

    /// The node that has written the mark.
    async fn marked(&self, partition: u32, answer: Value) -> Stores<Node> {
        if let Value::ServerError(error) = &answer
            && error.code() == "NOSCRIPT"
        {
            self.meet(partition).await?;
            return Err(StoreError::Unavailable(
                "Redis was restarted, or another has taken its place, just after the write: whether it is kept is unknown"
                    .to_owned(),
            ));
        }
        let node = read_node(answer)?;
        self.is_on(partition, &node);
        Ok(node)
    }
}

fn read_node(answer: Value) -> Stores<Node> {
    let node = reply::some_bytes(answer)?;
    Ok(str::from_utf8(&node).map_err(|_| damaged("a node's id is no text"))?.into())
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
