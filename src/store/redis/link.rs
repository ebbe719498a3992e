//! The connections: one to a server, or one to each node of a cluster, with all calls multiplexed. Each call gets its bound,
//! waiting for a lost connection included, and a connection that stays mute is given up.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use redis::aio::{AsyncPushSender, ConnectionLike, MultiplexedConnection};
use redis::cluster_async::ClusterConnection;
use redis::{Cmd, Pipeline, RedisError, RedisResult, Value};
use tokio::time::{Instant, timeout};

use crate::store::redis::cluster::Cluster;
use crate::store::redis::errors::refused;
use crate::store::redis::keeper::{Keeper, MUTE};
use crate::store::redis::{Options, nodes};
use crate::store::{StoreError, Stores};

/// One connection, or one to each node, shared by all who call.
pub(super) struct Link {
    wire: Wire,
    response_timeout: Duration,
    opened: Instant,
    /// Since how many milliseconds after that a server has answered nothing; 0 as long as it answers something.
    mute: AtomicU64,
}

enum Wire {
    Server(Keeper),
    Cluster(Arc<Cluster>),
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
            Wire::Cluster(Cluster::open(options, pushes)?)
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
        let answer = self.bounded(patience, Some(command), async |taken| match taken {
            Taken::Server(server) => server.send_packed_command(command).await,
            Taken::Cluster(cluster) => cluster.req_packed_command(command).await,
        });
        // A refusal comes as a value.
        Ok(answer.await?.and_then(Value::extract_error))
    }

    /// Several commands for keys of one partition, in this order, on one way there and back.
    pub(super) async fn ask_all(&self, commands: &Pipeline) -> Stores<Vec<Value>> {
        let answers = self.bounded(self.response_timeout, commands.cmd_iter().next(), async |taken| match taken {
            Taken::Server(server) => server.req_packed_commands(commands, 0, commands.len()).await,
            Taken::Cluster(cluster) => cluster.req_packed_commands(commands, 0, commands.len()).await,
        });
        answers.await?.map_err(|error| refused(&error))
    }

    /// Asks to be told what is published on these channels, as long as the connection lasts.
    pub(super) async fn subscribe(&self, channels: &[Vec<u8>]) -> Stores<()> {
        let done = self.bounded(self.response_timeout, None, async |taken| match taken {
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
            Wire::Cluster(cluster) => cluster.connection(),
        }
    }

    /// How long an answer may take.
    pub(super) fn patience(&self) -> Duration {
        self.response_timeout
    }

    /// Whether this is a cluster.
    pub(super) fn is_cluster(&self) -> bool {
        matches!(self.wire, Wire::Cluster(_))
    }

    /// `first` is what is asked first, and says to which part of a cluster the call goes.
    async fn bounded<T>(
        &self,
        patience: Duration,
        first: Option<&Cmd>,
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
                self.heard(number, first, answer.as_ref().err());
                Ok(answer)
            }
            Err(_) => Err(self.unanswered(number, first)),
        }
    }

    async fn take(&self) -> Stores<(Taken, u64)> {
        match &self.wire {
            Wire::Server(keeper) => {
                let (connection, number) = keeper.take().await?;
                Ok((Taken::Server(connection), number))
            }
            Wire::Cluster(cluster) => Ok((Taken::Cluster(cluster.take()), 0)),
        }
    }

    fn heard(&self, number: u64, first: Option<&Cmd>, error: Option<&RedisError>) {
        match &self.wire {
            Wire::Server(keeper) => {
                self.is_heard();
                if error.is_some_and(RedisError::is_unrecoverable_error) {
                    keeper.give_up(number);
                }
            }
            // That there is no way to a node, its client says itself.
            Wire::Cluster(_) if error.is_some_and(RedisError::is_io_error) => {}
            Wire::Cluster(cluster) => cluster.hear(first),
        }
    }

    fn is_heard(&self) {
        // Each call comes here, and seldom is there anything to write.
        if self.mute.load(Ordering::Relaxed) != 0 {
            self.mute.store(0, Ordering::Relaxed);
        }
    }

    /// How long a server has answered nothing, now that there was no answer.
    fn mute_for(&self) -> Duration {
        let now = u64::try_from(self.opened.elapsed().as_millis()).unwrap_or(u64::MAX).max(1);
        let since = self.mute.compare_exchange(0, now, Ordering::Relaxed, Ordering::Relaxed).err().unwrap_or(now);
        Duration::from_millis(now.saturating_sub(since))
    }

    fn unanswered(&self, number: u64, first: Option<&Cmd>) -> StoreError {
        match &self.wire {
            Wire::Server(keeper) => {
                if let Some(error) = keeper.error() {
                    return error;
                }
                let mute_for = self.mute_for();
                if number != 0 && mute_for >= MUTE {
                    self.is_heard();
                    keeper.give_up(number);
                }
            }
            Wire::Cluster(cluster) => cluster.miss(first),
        }
        StoreError::Unavailable(format!(
            "Redis gave no answer within {} ms: is it running, reachable, and not busy with a slow command?",
            self.response_timeout.as_millis()
        ))
    }
}

impl fmt::Debug for Link {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.wire {
            Wire::Server(keeper) => write!(out, "Link({})", keeper.address()),
            Wire::Cluster(_) => out.write_str("Link(cluster)"),
        }
    }
}
