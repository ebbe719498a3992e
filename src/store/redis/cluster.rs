//! The connections to the nodes of a cluster, as one. A node can hang while its kernel goes on taking what is sent: no
//! connection is lost, and nobody tells the client of the one that took its place. And the client itself can come to stand
//! still over a failover: redis 1.8 waits for its lock on the nodes while it does not look at the calls that are to have it
//! before. So calls that get no answer are noted by their slots, and other connections are tried beside the ones there are,
//! which stay until the others answer better.

use std::collections::HashMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::time::Duration;

use redis::aio::{AsyncPushSender, ConnectionLike as _};
use redis::cluster::{ClusterClient, ClusterConfig};
use redis::cluster_async::ClusterConnection;
use redis::cluster_routing::Slot;
use redis::{Arg, Cmd, ProtocolVersion, Value, cmd};
use tokio::time::{Instant, sleep, timeout};

use crate::store::Stores;
use crate::store::redis::keeper::{LONGEST_PAUSE, SHORTEST_PAUSE};
use crate::store::redis::{Options, nodes};

/// How often the client tries a call again: after a move, a failover, while a slot is moved.
const RETRIES: u32 = 16;

/// All that is known of a cluster.
pub(super) struct Cluster {
    client: ClusterClient,
    /// The connections, and which ones they are.
    current: Mutex<(u64, ClusterConnection)>,
    /// How long others are given to connect and to answer once.
    patience: Duration,
    /// Whether any slot is mute: each call looks here, and seldom further.
    any: AtomicBool,
    mute: Mutex<Mute>,
}

/// Slots from which calls got no answer, and none since.
#[derive(Default)]
struct Mute {
    slots: HashMap<Slot, Silence>,
    /// A task that looks for better connections runs.
    looked_after: bool,
}

struct Silence {
    since: Instant,
    /// One that it holds, or could.
    key: Vec<u8>,
}

impl Cluster {
    /// Begins to connect; whoever calls waits for it.
    pub(super) fn open(options: &Options, pushes: Option<Arc<dyn AsyncPushSender>>) -> Stores<Arc<Self>> {
        let mut builder = nodes::cluster(options)?
            .use_protocol(ProtocolVersion::RESP3)
            .connection_timeout(options.connect_timeout)
            .response_timeout(options.response_timeout)
            .overall_response_timeout(None)
            .retries(RETRIES)
            .min_retry_wait(u64::try_from(SHORTEST_PAUSE.as_millis()).unwrap_or(u64::MAX))
            .max_retry_wait(u64::try_from(LONGEST_PAUSE.as_millis()).unwrap_or(u64::MAX));
        if let Some(pushes) = pushes {
            builder = builder.push_sender(move |push| pushes.send(push));
        }
        let client = builder.build().map_err(|error| nodes::unusable(&error))?;
        let connection = client.get_pending_async_connection_with_config(ClusterConfig::new());
        Ok(Arc::new(Self {
            client,
            current: Mutex::new((1, connection)),
            patience: options.connect_timeout + options.response_timeout,
            any: AtomicBool::new(false),
            mute: Mutex::default(),
        }))
    }

    /// The connections.
    pub(super) fn take(&self) -> ClusterConnection {
        self.current().1.clone()
    }

    /// Which ones they are.
    pub(super) fn connection(&self) -> u64 {
        self.current().0
    }

    /// This call got an answer.
    pub(super) fn hear(&self, command: Option<&Cmd>) {
        if self.any.load(Ordering::Relaxed)
            && let Some(key) = command.and_then(key_of)
        {
            self.unmute(Slot::for_key(key));
        }
    }

    /// This one got none.
    pub(super) fn miss(self: &Arc<Self>, command: Option<&Cmd>) {
        let Some(key) = command.and_then(key_of) else { return };
        let mut mute = self.mute();
        let silence = || Silence { since: Instant::now(), key: key.to_vec() };
        mute.slots.entry(Slot::for_key(key)).or_insert_with(silence);
        self.any.store(true, Ordering::Relaxed);
        if !mute.looked_after {
            mute.looked_after = true;
            tokio::spawn(look_after(Arc::downgrade(self)));
        }
    }

    fn unmute(&self, slot: Slot) {
        let mut mute = self.mute();
        mute.slots.remove(&slot);
        self.any.store(!mute.slots.is_empty(), Ordering::Relaxed);
    }

    /// A key of the slot that has been mute for longest; `None` if none is, and then nobody looks after them.
    fn longest_mute(&self) -> Option<Vec<u8>> {
        let mut mute = self.mute();
        let longest = mute.slots.values().min_by_key(|silence| silence.since).map(|silence| silence.key.clone());
        mute.looked_after = longest.is_some();
        longest
    }

    /// Takes other connections if they answer where the ones there are do not.
    async fn try_others(&self, key: &[u8]) {
        let mut old = self.take();
        let others = async {
            let mut others = self.client.get_async_connection_with_config(ClusterConfig::new()).await.ok()?;
            answers(&mut others, key).await.then_some(others)
        };
        let tried = timeout(self.patience, async {
            tokio::select! {
                biased;
                true = answers(&mut old, key) => None,
                Some(others) = others => Some(others),
                else => std::future::pending().await,
            }
        });
        match tried.await {
            Ok(None) => self.unmute(Slot::for_key(key)),
            Ok(Some(others)) => {
                let mut current = self.current();
                *current = (current.0 + 1, others);
                drop(current);
                // What goes on to be mute is noted anew.
                let mut mute = self.mute();
                mute.slots.clear();
                self.any.store(false, Ordering::Relaxed);
            }
            // The node is still away, and nobody has taken its place.
            Err(_) => {}
        }
    }

    fn current(&self) -> MutexGuard<'_, (u64, ClusterConnection)> {
        self.current.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn mute(&self) -> MutexGuard<'_, Mute> {
        self.mute.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Tries other connections for as long as a slot is mute, one after the other. At once: whoever has to write again what a
/// failover has lost has little time for it.
async fn look_after(cluster: Weak<Cluster>) {
    while let Some(cluster) = cluster.upgrade()
        && let Some(key) = cluster.longest_mute()
    {
        cluster.try_others(&key).await;
        drop(cluster);
        sleep(LONGEST_PAUSE.mul_f64(rand::random_range(0.5..=1.0))).await;
    }
}

/// Whether who holds the key answers.
async fn answers(connection: &mut ClusterConnection, key: &[u8]) -> bool {
    let answer = connection.req_packed_command(cmd("EXISTS").arg(key)).await;
    answer.and_then(Value::extract_error).is_ok()
}

/// The first key of a command.
fn key_of(command: &Cmd) -> Option<&[u8]> {
    let mut words = command.args_iter();
    let place = match words.next()? {
        Arg::Simple(b"EVAL" | b"EVALSHA") => 2,
        Arg::Simple(b"XINFO") => 1,
        _ => 0,
    };
    match words.nth(place)? {
        Arg::Simple(key) => Some(key),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_command_lies_where_its_first_key_does() {
        for words in ["GET k 1", "EVALSHA 00 2 k l a", "EVAL {script} 1 k", "XINFO STREAM k"] {
            let mut command = Cmd::new();
            for word in words.split(' ') {
                command.arg(word);
            }
            assert_eq!(key_of(&command), Some(&b"k"[..]), "{words}");
        }
        assert_eq!(key_of(&cmd("PING")), None);
    }
}
