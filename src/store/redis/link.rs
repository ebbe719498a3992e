//! The connections: one to a server, or one to each node of a cluster, with all calls multiplexed. Each call gets its bound,
//! waiting for a lost connection included, and a connection that stays mute is given up.

use std::fmt;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use redis::aio::{AsyncPushSender, ConnectionLike, MultiplexedConnection};
use redis::cluster::{ClusterClient, ClusterConfig};
use redis::cluster_async::ClusterConnection;
use redis::{Cmd, Pipeline, ProtocolVersion, RedisResult, Value};
use tokio::time::{Instant, timeout};

use crate::store::redis::errors::refused;
use crate::store::redis::keeper::{Keeper, LONGEST_PAUSE, SHORTEST_PAUSE};
use crate::store::redis::{Options, nodes};
use crate::store::{StoreError, Stores};

/// A connection that has given no answer for so long is given up for a new one: its peer may be behind a dead link.
const MUTE: Duration = Duration::from_secs(2);
/// How often the client of a cluster tries a call again: after a move, a failover, while a slot is moved.
const RETRIES: u32 = 16;

/// One connection, or one to each node, shared by all who call.
pub(super) struct Link {
    wire: Wire,
    response_timeout: Duration,
    opened: Instant,
    /// Since how many milliseconds after that nothing is answered; 0 as long as something is.
    mute: AtomicU64,
}

enum Wire {
    Server(Keeper),
    Cluster {
        client: Box<ClusterClient>,
        /// The connection, and which one it is.
        current: Mutex<(u64, ClusterConnection)>,
    },
}

/// A connection for one call.
enum Taken {
    Server(MultiplexedConnection),
    Cluster(ClusterConnection),
}

impl Link {
    /// Begins to connect, and goes on for ever. `pushes` is told what the server says unasked.
    pub(super) fn open(options: &Options, pushes: Option<Arc<dyn AsyncPushSender>>) -> Stores<Self> {
        let wire = if options.cluster {
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
            let client = Box::new(builder.build().map_err(|error| nodes::unusable(&error))?);
            let current = Mutex::new((1, connect(&client)));
            Wire::Cluster { client, current }
        } else {
            Wire::Server(Keeper::start(nodes::server(options)?, options.connect_timeout, pushes))
        };
        Ok(Self { wire, response_timeout: options.response_timeout, opened: Instant::now(), mute: AtomicU64::new(0) })
    }

    /// One command.
    pub(super) async fn ask(&self, command: &Cmd) -> Stores<Value> {
        self.try_ask(command).await?.map_err(|error| refused(&error))
    }

    /// One command, with the server's refusal as it is.
    pub(super) async fn try_ask(&self, command: &Cmd) -> Stores<RedisResult<Value>> {
        self.ask_within(command, self.response_timeout).await
    }

    /// The first command: connecting may take its time.
    pub(super) async fn ask_first(&self, command: &Cmd, connecting: Duration) -> Stores<Value> {
        self.ask_within(command, self.response_timeout + connecting).await?.map_err(|error| refused(&error))
    }

    async fn ask_within(&self, command: &Cmd, patience: Duration) -> Stores<RedisResult<Value>> {
        let answer = self.bounded(patience, async |taken| match taken {
            Taken::Server(server) => server.send_packed_command(command).await,
            Taken::Cluster(cluster) => cluster.req_packed_command(command).await,
        });
        // A refusal comes as a value.
        Ok(answer.await?.and_then(Value::extract_error))
    }

    /// Several commands for keys of one partition, in this order, on one way there and back.
    pub(super) async fn ask_all(&self, commands: &Pipeline) -> Stores<Vec<Value>> {
        let answers = self.bounded(self.response_timeout, async |taken| match taken {
            Taken::Server(server) => server.req_packed_commands(commands, 0, commands.len()).await,
            Taken::Cluster(cluster) => cluster.req_packed_commands(commands, 0, commands.len()).await,
        });
        answers.await?.map_err(|error| refused(&error))
    }

    /// Asks to be told what is published on these channels, as long as the connection lasts.
    pub(super) async fn subscribe(&self, channels: &[Vec<u8>]) -> Stores<()> {
        let done = self.bounded(self.response_timeout, async |taken| match taken {
            Taken::Server(server) => server.subscribe(channels).await,
            Taken::Cluster(cluster) => {
                // Each is of another slot; the client follows them from node to node.
                for channel in channels {
                    cluster.ssubscribe(channel.as_slice()).await?;
                }
                Ok(())
            }
        });
        done.await?.map_err(|error| refused(&error))
    }

    /// Which connection this is: another number means that subscriptions must be made anew.
    pub(super) fn connection(&self) -> u64 {
        match &self.wire {
            Wire::Server(keeper) => keeper.connection(),
            Wire::Cluster { current, .. } => current.lock().unwrap_or_else(PoisonError::into_inner).0,
        }
    }

    /// How long an answer may take.
    pub(super) fn patience(&self) -> Duration {
        self.response_timeout
    }

    /// Whether this is a cluster.
    pub(super) fn is_cluster(&self) -> bool {
        matches!(self.wire, Wire::Cluster { .. })
    }

    async fn bounded<T>(
        &self,
        patience: Duration,
        call: impl AsyncFnOnce(&mut Taken) -> RedisResult<T>,
    ) -> Stores<RedisResult<T>> {
        let mut number = 0;
        let asked = async {
            let (mut taken, connection) = self.take().await?;
            number = connection;
            Ok(call(&mut taken).await)
        };
        let answer = timeout(patience, asked).await;
        match answer {
            Ok(Err(error)) => Err(error),
            Ok(Ok(answer)) => {
                self.is_heard();
                if let (Wire::Server(keeper), Err(error)) = (&self.wire, &answer)
                    && error.is_unrecoverable_error()
                {
                    keeper.give_up(number);
                }
                Ok(answer)
            }
            Err(_) => Err(self.unanswered(number)),
        }
    }

    async fn take(&self) -> Stores<(Taken, u64)> {
        match &self.wire {
            Wire::Server(keeper) => {
                let (connection, number) = keeper.take().await?;
                Ok((Taken::Server(connection), number))
            }
            Wire::Cluster { current, .. } => {
                let current = current.lock().unwrap_or_else(PoisonError::into_inner);
                Ok((Taken::Cluster(current.1.clone()), current.0))
            }
        }
    }

    fn is_heard(&self) {
        // Each call comes here, and seldom is there anything to write.
        if self.mute.load(Ordering::Relaxed) != 0 {
            self.mute.store(0, Ordering::Relaxed);
        }
    }

    /// How long nothing has been answered, now that there was no answer.
    fn mute_for(&self) -> Duration {
        let now = u64::try_from(self.opened.elapsed().as_millis()).unwrap_or(u64::MAX).max(1);
        let since = self.mute.compare_exchange(0, now, Ordering::Relaxed, Ordering::Relaxed).err().unwrap_or(now);
        Duration::from_millis(now.saturating_sub(since))
    }

    fn unanswered(&self, number: u64) -> StoreError {
        if let Wire::Server(keeper) = &self.wire
            && let Some(error) = keeper.error()
        {
            return error;
        }
        let mute_for = self.mute_for();
        if number != 0 && mute_for >= MUTE {
            self.is_heard();
            match &self.wire {
                Wire::Server(keeper) => keeper.give_up(number),
                Wire::Cluster { client, current } => {
                    let mut current = current.lock().unwrap_or_else(PoisonError::into_inner);
                    if current.0 == number {
                        *current = (number + 1, connect(client));
                    }
                }
            }
        }
        StoreError::Unavailable(format!(
            "Redis gave no answer within {} ms: is it running, reachable, and not busy with a slow command?",
            self.response_timeout.as_millis()
        ))
    }
}

/// Begins to connect to a cluster; whoever calls waits for it.
fn connect(client: &ClusterClient) -> ClusterConnection {
    client.get_pending_async_connection_with_config(ClusterConfig::new())
}

impl fmt::Debug for Link {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.wire {
            Wire::Server(keeper) => write!(out, "Link({})", keeper.address()),
            Wire::Cluster { .. } => out.write_str("Link(cluster)"),
        }
    }
}
