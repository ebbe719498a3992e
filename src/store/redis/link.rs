//! The connections: one to a server, or one to each node of a cluster, with all calls multiplexed. The client reconnects by
//! itself, with growing pauses; here each call gets its bound, and a connection that stays mute is given up.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use redis::aio::{AsyncPushSender, ConnectionLike, ConnectionManager, ConnectionManagerConfig};
use redis::cluster::{ClusterClient, ClusterConfig};
use redis::cluster_async::ClusterConnection;
use redis::{
    Client, ClientTlsConfig, Cmd, ConnectionAddr, ConnectionInfo, IntoConnectionInfo, Pipeline, ProtocolVersion,
    RedisError, RedisResult, TlsCertificates, Value,
};
use tokio::time::{Instant, timeout};

use crate::store::redis::Options;
use crate::store::redis::errors::refused;
use crate::store::{StoreError, Stores};

/// Calls that may wait to be written; more wait for room.
const QUEUE: usize = 4096;
/// The first pause between attempts to connect; it doubles, with jitter.
const SHORTEST_PAUSE: Duration = Duration::from_millis(20);
/// The longest one: what is back is found within this.
const LONGEST_PAUSE: Duration = Duration::from_millis(500);
/// Attempts before the client starts counting anew; it goes on for ever.
const ATTEMPTS: usize = 10_000;
/// A connection that gives no answer for so long is given up for a new one: its peer may be behind a dead link.
const MUTE: Duration = Duration::from_secs(2);

/// One connection, or one to each node, shared by all who call.
pub(super) struct Link {
    source: Source,
    response_timeout: Duration,
    state: Mutex<State>,
}

struct State {
    wire: Wire,
    /// When something was last answered, or the connection was made.
    answered: Instant,
    connection: u64,
}

#[derive(Clone)]
enum Wire {
    Server(ConnectionManager),
    Cluster(ClusterConnection),
}

#[derive(Clone)]
enum Source {
    Server { client: Client, config: ConnectionManagerConfig },
    Cluster(Box<ClusterClient>),
}

impl Link {
    /// Prepares the connection; it is made with the first call. `pushes` is told what the server says unasked.
    pub(super) fn open(options: &Options, pushes: Option<Arc<dyn AsyncPushSender>>) -> Stores<Self> {
        let source = Source::new(options, pushes).map_err(|error| match error {
            Wrong::Setting(why) => StoreError::Unavailable(why),
            Wrong::Client(error) => refused(&error),
        })?;
        let wire = source.connect().map_err(|error| refused(&error))?;
        let state = Mutex::new(State { wire, answered: Instant::now(), connection: 0 });
        Ok(Self { source, response_timeout: options.response_timeout, state })
    }

    /// One command.
    pub(super) async fn ask(&self, command: &Cmd) -> Stores<Value> {
        self.try_ask(command).await?.map_err(|error| refused(&error))
    }

    /// One command, with the server's refusal as it is.
    pub(super) async fn try_ask(&self, command: &Cmd) -> Stores<RedisResult<Value>> {
        let mut wire = self.wire();
        let asked = async {
            match &mut wire {
                Wire::Server(server) => server.req_packed_command(command).await,
                Wire::Cluster(cluster) => cluster.req_packed_command(command).await,
            }
        };
        // A refusal comes as a value.
        Ok(self.bounded(asked).await?.and_then(Value::extract_error))
    }

    /// Several commands for keys of one partition, in this order, on one way there and back.
    pub(super) async fn ask_all(&self, commands: &Pipeline) -> Stores<Vec<Value>> {
        let mut wire = self.wire();
        let asked = async {
            match &mut wire {
                Wire::Server(server) => server.req_packed_commands(commands, 0, commands.len()).await,
                Wire::Cluster(cluster) => cluster.req_packed_commands(commands, 0, commands.len()).await,
            }
        };
        self.bounded(asked).await?.map_err(|error| refused(&error))
    }

    /// Asks to be told what is published on these channels, also after a reconnection.
    pub(super) async fn subscribe(&self, channels: &[Vec<u8>]) -> Stores<()> {
        let wire = self.wire();
        let asked = async {
            match wire {
                Wire::Server(mut server) => server.subscribe(channels).await,
                Wire::Cluster(mut cluster) => {
                    for channel in channels {
                        cluster.ssubscribe(channel.as_slice()).await?;
                    }
                    Ok(())
                }
            }
        };
        self.bounded(asked).await?.map_err(|error| refused(&error))
    }

    /// Which connection this is: another number means that subscriptions must be made anew.
    pub(super) fn connection(&self) -> u64 {
        self.state.lock().unwrap_or_else(PoisonError::into_inner).connection
    }

    /// Whether this is a cluster.
    pub(super) fn is_cluster(&self) -> bool {
        matches!(self.source, Source::Cluster(_))
    }

    fn wire(&self) -> Wire {
        self.state.lock().unwrap_or_else(PoisonError::into_inner).wire.clone()
    }

    async fn bounded<T>(&self, asked: impl Future<Output = RedisResult<T>>) -> Stores<RedisResult<T>> {
        match timeout(self.response_timeout, asked).await {
            Ok(answer) => {
                // A refused connection is an answer, too: the client itself tries again.
                self.state.lock().unwrap_or_else(PoisonError::into_inner).answered = Instant::now();
                Ok(answer)
            }
            Err(_) => {
                self.give_up_if_mute();
                Err(StoreError::Unavailable(format!(
                    "Redis gave no answer within {} ms: is it running, reachable, and not busy with a slow command?",
                    self.response_timeout.as_millis()
                )))
            }
        }
    }

    fn give_up_if_mute(&self) {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        if state.answered.elapsed() < MUTE {
            return;
        }
        if let Ok(wire) = self.source.connect() {
            state.wire = wire;
            state.connection += 1;
        }
        state.answered = Instant::now();
    }
}

/// Why there is nothing to connect with.
enum Wrong {
    Setting(String),
    Client(RedisError),
}

impl From<RedisError> for Wrong {
    fn from(error: RedisError) -> Self {
        Self::Client(error)
    }
}

impl Source {
    fn new(options: &Options, pushes: Option<Arc<dyn AsyncPushSender>>) -> Result<Self, Wrong> {
        let nodes = options.nodes.iter().map(|node| node_of(node, options)).collect::<Result<Vec<_>, _>>()?;
        let certificates = certificates(options);
        if options.cluster {
            let mut builder = ClusterClient::builder(nodes)
                .use_protocol(ProtocolVersion::RESP3)
                .connection_timeout(options.connect_timeout)
                .response_timeout(options.response_timeout)
                .overall_response_timeout(None)
                .retries(16)
                .min_retry_wait(u64::try_from(SHORTEST_PAUSE.as_millis()).unwrap_or(u64::MAX))
                .max_retry_wait(u64::try_from(LONGEST_PAUSE.as_millis()).unwrap_or(u64::MAX));
            if let Some(username) = &options.username {
                builder = builder.username(username);
            }
            if let Some(password) = &options.password {
                builder = builder.password(password.reveal());
            }
            if let Some(certificates) = certificates {
                builder = builder.certs(certificates);
            }
            if let Some(pushes) = pushes {
                builder = builder.push_sender(move |push| pushes.send(push));
            }
            return Ok(Self::Cluster(Box::new(builder.build()?)));
        }
        let [node] = <[ConnectionInfo; 1]>::try_from(nodes).map_err(|nodes| {
            Wrong::Setting(format!(
                "{} nodes are named, and a single server is one: say that they are a cluster",
                nodes.len()
            ))
        })?;
        let client = match certificates {
            Some(certificates) => Client::build_with_tls(node, certificates)?,
            None => Client::open(node)?,
        };
        let mut config = ConnectionManagerConfig::new()
            .set_connection_timeout(Some(options.connect_timeout))
            // Each call is bounded here, waiting for a connection included.
            .set_response_timeout(None)
            .set_min_delay(SHORTEST_PAUSE)
            .set_max_delay(LONGEST_PAUSE)
            .set_number_of_retries(ATTEMPTS)
            .set_pipeline_buffer_size(QUEUE);
        if let Some(pushes) = pushes {
            config = config.set_push_sender(move |push| pushes.send(push)).set_automatic_resubscription();
        }
        Ok(Self::Server { client, config })
    }

    /// Begins anew; the connection itself is made with the first call.
    fn connect(&self) -> RedisResult<Wire> {
        match self {
            Self::Server { client, config } => {
                Ok(Wire::Server(ConnectionManager::new_lazy_with_config(client.clone(), config.clone())?))
            }
            Self::Cluster(client) => {
                Ok(Wire::Cluster(client.get_pending_async_connection_with_config(ClusterConfig::new())))
            }
        }
    }
}

fn node_of(node: &str, options: &Options) -> Result<ConnectionInfo, Wrong> {
    let plain = || {
        Wrong::Setting(format!(
            "a node of Redis must be like redis://host:6379 or, with TLS, rediss://host:6379, without user, password, database or parameters{}",
            // What may hold a password is not repeated.
            if node.contains('@') { String::new() } else { format!(": {node:?}") }
        ))
    };
    let url =
        redis::parse_redis_url(node).filter(|url| matches!(url.scheme(), "redis" | "rediss")).ok_or_else(plain)?;
    let bare =
        url.username().is_empty() && url.password().is_none() && url.query().is_none() && url.fragment().is_none();
    if !bare || !matches!(url.path(), "" | "/") || url.host().is_none() {
        return Err(plain());
    }
    let info = url.into_connection_info()?;
    let mut settings = info
        .redis_settings()
        .clone()
        .set_protocol(ProtocolVersion::RESP3)
        .set_lib_name("waybill", env!("CARGO_PKG_VERSION"));
    if let Some(username) = &options.username {
        settings = settings.set_username(username);
    }
    if let Some(password) = &options.password {
        settings = settings.set_password(password.reveal());
    }
    Ok(info.set_redis_settings(settings))
}

fn certificates(options: &Options) -> Option<TlsCertificates> {
    let secure = options.nodes.iter().any(|node| node.starts_with("rediss:"));
    secure.then(|| TlsCertificates {
        client_tls: options
            .tls
            .client
            .as_ref()
            .map(|client| ClientTlsConfig { client_cert: client.certificate.clone(), client_key: client.key.clone() }),
        root_cert: options.tls.ca.clone(),
    })
}

impl fmt::Debug for Link {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.source {
            Source::Server { client, .. } => write!(out, "Link({})", address(client.get_connection_info().addr())),
            Source::Cluster(_) => out.write_str("Link(cluster)"),
        }
    }
}

fn address(address: &ConnectionAddr) -> String {
    address.to_string()
}
