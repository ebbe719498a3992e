//! What a Redis says of itself, as far as it matters for keeping what was acknowledged. Looks and never writes.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::time::Duration;

use futures_util::future::join_all;
use redis::{Cmd, Pipeline, Value, cmd};

use super::link::Link;
use super::{Options, Wait, errors, keys, meta, permissions, reply};
use crate::clock::MachineClock;
use crate::store::{StoreError, Stores};

/// Slots of every cluster.
pub(super) const SLOTS: u32 = 16_384;

/// What was found.
#[derive(Clone, Debug, Default)]
pub struct Facts {
    /// The single server, or every primary of the cluster that answered.
    pub nodes: Vec<Node>,
    /// Primaries that did not, with the reason.
    pub unreachable: Vec<(String, String)>,
    /// Replicas that could be asked, where all there is is looked at.
    pub replicas: Vec<Node>,
    /// And those that could not: nobody but Redis need reach them.
    pub unseen: Vec<String>,
    /// Whether the settings say that it is a cluster.
    pub cluster: bool,
    /// Slots that are served, of a cluster.
    pub slots: Option<u32>,
    /// As whom we are known.
    pub username: String,
    /// What our keys begin with.
    pub prefix: String,
    /// The installation under that prefix, if there is one.
    pub installation: Option<Installed>,
    /// The layout that this program writes.
    pub layout: u32,
    /// The partitions of the settings.
    pub partitions: u32,
    /// What writes wait for.
    pub wait: Wait,
}

/// An installation that is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Installed {
    /// Its layout.
    pub layout: u32,
    /// Its partitions.
    pub partitions: u32,
}

/// Whose program it is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Engine {
    /// Redis.
    #[default]
    Redis,
    /// Valkey.
    Valkey,
    /// One that only speaks like them.
    Other(String),
}

impl fmt::Display for Engine {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Redis => out.write_str("Redis"),
            Self::Valkey => out.write_str("Valkey"),
            Self::Other(name) => out.write_str(name),
        }
    }
}

/// What one server says.
#[derive(Clone, Debug, Default)]
pub struct Node {
    /// Host and port.
    pub address: String,
    /// Whose program it is.
    pub engine: Engine,
    /// Its version.
    pub version: (u32, u32, u32),
    /// Another one after each restart; empty if it says nothing of itself.
    pub run_id: String,
    /// Whether it is a primary.
    pub primary: bool,
    /// Its replicas.
    pub replicas: u32,
    /// Where they say they are, host and port.
    pub replicas_at: Vec<String>,
    /// Whether it was a replica and has taken its primary's place.
    pub took_over: bool,
    /// Whether it still reads its files.
    pub loading: bool,
    /// Whether it is a node of a cluster.
    pub cluster: bool,
    /// Whether it says that the cluster is down.
    pub cluster_down: bool,
    /// Whether there is an append-only file; `None` if that cannot be seen.
    pub append_only: Option<bool>,
    /// `appendfsync`.
    pub append_sync: Option<String>,
    /// `no-appendfsync-on-rewrite`.
    pub no_sync_on_rewrite: bool,
    /// `save`.
    pub save: Option<String>,
    /// Fields of INFO that tell of failed writes to disk.
    pub write_troubles: Vec<String>,
    /// `maxmemory-policy`.
    pub eviction: Option<String>,
    /// `maxmemory`, 0 for none.
    pub memory_limit: u64,
    /// Bytes in use.
    pub memory_used: u64,
    /// Bytes of its machine.
    pub memory_of_machine: u64,
    /// Between its clock and ours, less what the question may have taken.
    pub clock_apart: Duration,
    /// Commands that our user may not use.
    pub forbidden: Vec<String>,
}

impl Node {
    /// Program and version.
    pub fn shown(&self) -> String {
        let (major, minor, patch) = self.version;
        format!("{} {major}.{minor}.{patch}", self.engine)
    }
}

/// Looks at a Redis as often as it is asked to, over the same connections.
#[derive(Debug)]
pub struct Observer {
    options: Options,
    /// To each server that was looked at last.
    links: BTreeMap<String, Link>,
}

/// How much is looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Depth {
    /// All there is.
    Whole,
    /// Everything but what our user may do: calls show that by themselves.
    Settings,
}

impl Observer {
    /// Connects to nothing yet.
    pub fn new(options: Options) -> Self {
        Self { options, links: BTreeMap::new() }
    }

    /// Asks the server, or all primaries of the cluster.
    pub async fn look(&mut self, depth: Depth) -> Stores<Facts> {
        let (url, first) = self.first_that_answers(depth).await?;
        let options = &self.options;
        let mut facts = Facts {
            cluster: options.cluster,
            username: options.username.clone().unwrap_or_else(|| "default".to_owned()),
            prefix: options.prefix.clone(),
            layout: meta::LAYOUT,
            partitions: options.partitions,
            wait: options.wait,
            ..Facts::default()
        };
        let scheme = if url.starts_with("rediss:") { "rediss" } else { "redis" };
        if !(first.cluster && options.cluster) {
            let installed = installed(self.link(&url)?, &facts.prefix).await;
            // Of a cluster that is not said to be one, the key may be elsewhere.
            facts.installation = if first.cluster { installed.unwrap_or_default() } else { installed? };
            facts.nodes.push(first);
            self.replicas(scheme, depth, &mut facts).await;
            return Ok(facts);
        }
        let (primaries, slots) = primaries(self.link(&url)?).await?;
        facts.slots = Some(slots);
        let mut used = BTreeSet::from([url]);
        for address in primaries {
            let url = format!("{scheme}://{address}");
            match self.node(&url, depth).await {
                Ok(found) => facts.nodes.push(found),
                Err(error) => facts.unreachable.push((address, error.to_string())),
            }
            // Only the node that holds the key answers.
            if let Ok(Some(installed)) = installed(self.link(&url)?, &facts.prefix).await {
                facts.installation = Some(installed);
            }
            used.insert(url);
        }
        self.links.retain(|url, _| used.contains(url));
        self.replicas(scheme, depth, &mut facts).await;
        Ok(facts)
    }

    /// Asks the replicas of all that was found, at once: those that cannot be reached cost the start one time-out.
    async fn replicas(&self, scheme: &str, depth: Depth, facts: &mut Facts) {
        if depth != Depth::Whole {
            return;
        }
        let addresses: BTreeSet<String> = facts.nodes.iter().flat_map(|node| node.replicas_at.clone()).collect();
        let asked = join_all(addresses.iter().map(async |address| {
            let nodes = vec![format!("{scheme}://{address}")];
            let link = Link::open(&Options { nodes, cluster: false, ..self.options.clone() }, None)?;
            link.ask_first(&cmd("PING"), self.options.connect_timeout).await?;
            node(&link, address).await
        }))
        .await;
        for (address, asked) in addresses.into_iter().zip(asked) {
            match asked {
                // What says nothing of itself says nothing of its settings.
                Ok(node) if !node.run_id.is_empty() => facts.replicas.push(node),
                _ => facts.unseen.push(address),
            }
        }
    }

    /// Of the nodes that are named.
    async fn first_that_answers(&mut self, depth: Depth) -> Stores<(String, Node)> {
        let mut last = StoreError::Unavailable("no node of Redis is named".to_owned());
        for url in self.options.nodes.clone() {
            match self.node(&url, depth).await {
                Ok(found) => return Ok((url, found)),
                Err(error) => last = error,
            }
        }
        Err(last)
    }

    async fn node(&mut self, url: &str, depth: Depth) -> Stores<Node> {
        let (prefix, connecting) = (self.options.prefix.clone(), self.options.connect_timeout);
        let disk = self.options.wait.disk;
        let link = self.link(url)?;
        let address = url.split_once("://").map_or(url, |(_, address)| address).trim_end_matches('/');
        // Connecting may take its time; what is refused is refused again below.
        let _ = link.ask_first(&cmd("PING"), connecting).await;
        let mut found = node(link, address).await?;
        if depth == Depth::Whole {
            found.forbidden.extend(forbidden(link, &prefix, disk).await?);
        }
        Ok(found)
    }

    /// A connection to one server, of a cluster or not.
    fn link(&mut self, url: &str) -> Stores<&Link> {
        let link = match self.links.remove(url) {
            Some(link) => link,
            None => Link::open(&Options { nodes: vec![url.to_owned()], cluster: false, ..self.options.clone() }, None)?,
        };
        Ok(self.links.entry(url.to_owned()).or_insert(link))
    }
}

/// Asks one server.
async fn node(link: &Link, address: &str) -> Stores<Node> {
    let mut node = Node { address: address.to_owned(), ..Node::default() };
    match optional(link, &cmd("INFO")).await? {
        Some(info) => read_info(&text(&info), &mut node),
        None => node.forbidden.push("INFO".to_owned()),
    }
    let config = async |name: &str| -> Stores<Option<String>> {
        let found = optional(link, cmd("CONFIG").arg("GET").arg(name)).await?;
        Ok(found.and_then(|found| pairs(found).remove(name)))
    };
    node.append_sync = config("appendfsync").await?;
    node.save = config("save").await?;
    node.no_sync_on_rewrite = config("no-appendfsync-on-rewrite").await?.as_deref() == Some("yes");
    if node.cluster
        && let Some(info) = optional(link, cmd("CLUSTER").arg("INFO")).await?
    {
        node.cluster_down = !text(&info).contains("cluster_state:ok");
    }
    let clock = MachineClock::system();
    let (wall, began) = (clock.wall_millis(), clock.running());
    if let Some(time) = optional(link, &cmd("TIME")).await? {
        let took = clock.running().saturating_sub(began);
        let theirs = match reply::list(time)?.as_slice() {
            [seconds, ..] => text(seconds).parse::<u64>().unwrap_or_default().saturating_mul(1000),
            [] => 0,
        };
        // Whole seconds of theirs are compared, so one is given away.
        let apart = Duration::from_millis(theirs.abs_diff(wall));
        node.clock_apart = apart.saturating_sub(took).saturating_sub(Duration::from_secs(1));
    }
    Ok(node)
}

/// An answer, or nothing where the server does not know the command or forbids it.
async fn optional(link: &Link, command: &Cmd) -> Stores<Option<Value>> {
    match link.try_ask(command).await? {
        Ok(value) => Ok(Some(value)),
        Err(error) if error.code() == Some("NOPERM") || error.code() == Some("ERR") => Ok(None),
        Err(error) if error.code() == Some("LOADING") => Ok(None),
        Err(error) => Err(errors::refused(&error)),
    }
}

fn read_info(info: &str, node: &mut Node) {
    let fields: BTreeMap<&str, &str> =
        info.lines().filter_map(|line| line.split_once(':')).map(|(name, value)| (name, value.trim())).collect();
    let field = |name: &str| fields.get(name).copied().unwrap_or_default();
    let number = |name: &str| field(name).parse::<u64>().unwrap_or_default();
    let yes = |name: &str| field(name) == "1";
    let (engine, version) = match field("server_name") {
        "valkey" => (Engine::Valkey, field("valkey_version")),
        "" | "redis" if !fields.contains_key("dragonfly_version") => (Engine::Redis, field("redis_version")),
        "" | "redis" => (Engine::Other("Dragonfly".to_owned()), field("redis_version")),
        other => (Engine::Other(other.to_owned()), field("redis_version")),
    };
    node.engine = engine;
    node.version = read_version(version);
    node.run_id = field("run_id").to_owned();
    node.primary = field("role") == "master";
    node.replicas = u32::try_from(number("connected_slaves")).unwrap_or(u32::MAX);
    node.replicas_at = (0..node.replicas).filter_map(|place| replica_at(field(&format!("slave{place}")))).collect();
    // Only who was a replica knows where another history ended.
    node.took_over = node.primary && !matches!(field("second_repl_offset"), "" | "-1");
    node.loading = yes("loading") || yes("async_loading");
    node.cluster = yes("cluster_enabled");
    node.append_only = fields.get("aof_enabled").map(|value| *value == "1");
    for trouble in ["aof_last_write_status", "rdb_last_bgsave_status", "aof_last_bgrewrite_status"] {
        if fields.get(trouble).is_some_and(|value| *value == "err") {
            node.write_troubles.push(format!("{trouble}:err"));
        }
    }
    node.eviction = fields.get("maxmemory_policy").map(|policy| (*policy).to_owned());
    node.memory_limit = number("maxmemory");
    node.memory_used = number("used_memory");
    node.memory_of_machine = number("total_system_memory");
}

/// `ip=127.0.0.1,port=6380,state=online,…`
fn replica_at(said: &str) -> Option<String> {
    let value = |name: &str| said.split(',').find_map(|part| part.strip_prefix(name)?.strip_prefix('='));
    let (host, port) = (value("ip")?, value("port")?);
    let bracketed = if host.contains(':') { format!("[{host}]") } else { host.to_owned() };
    Some(format!("{bracketed}:{port}"))
}

fn read_version(text: &str) -> (u32, u32, u32) {
    let mut parts = text.split('.').map(|part| part.parse().unwrap_or_default());
    let mut next = || parts.next().unwrap_or_default();
    (next(), next(), next())
}

/// The addresses of the primaries that serve slots, and how many slots are served by ones that live.
async fn primaries(link: &Link) -> Stores<(Vec<String>, u32)> {
    let said = link.ask(cmd("CLUSTER").arg("NODES")).await?;
    let (mut addresses, mut covered) = (Vec::new(), 0);
    for line in text(&said).lines() {
        let mut words = line.split(' ');
        let (Some(_), Some(address), Some(flags)) = (words.next(), words.next(), words.next()) else { continue };
        let flags: Vec<&str> = flags.split(',').collect();
        let ranges = words.skip(5).filter(|word| !word.starts_with('['));
        let slots: u32 = ranges.map(count).sum();
        if slots == 0 || !flags.contains(&"master") || flags.contains(&"fail") {
            continue;
        }
        covered += slots;
        // host:port@bus,hostname; a node that does not know its own host yet names none.
        let (address, hostname) = address.split_once(',').unwrap_or((address, ""));
        let address = address.split('@').next().unwrap_or(address);
        let (host, port) = address.rsplit_once(':').unwrap_or((address, "6379"));
        let host = if hostname.is_empty() { host } else { hostname.split(',').next().unwrap_or(hostname) };
        let bracketed = if host.contains(':') { format!("[{host}]") } else { host.to_owned() };
        addresses.push(format!("{bracketed}:{port}"));
    }
    Ok((addresses, covered))
}

/// Slots of a range as CLUSTER NODES writes it.
fn count(range: &str) -> u32 {
    let (first, last) = range.split_once('-').unwrap_or((range, range));
    match (first.parse::<u32>(), last.parse::<u32>()) {
        (Ok(first), Ok(last)) if last >= first => last - first + 1,
        _ => 0,
    }
}

/// Commands that our user may not use: they are queued, which shows it, and never run.
async fn forbidden(link: &Link, prefix: &str, disk: bool) -> Stores<Vec<String>> {
    let name = format!("{prefix}:doctor");
    let mut asked = Pipeline::new();
    asked.ignore_errors();
    asked.cmd("MULTI");
    for command in permissions::needed(disk) {
        let mut words = Cmd::new();
        for word in *command {
            words.arg(match *word {
                "K" | "C" => name.as_str(),
                word => word,
            });
        }
        asked.add_command(words);
    }
    asked.cmd("DISCARD");
    let answers = link.ask_all(&asked).await?;
    let refused = |answer: &&Value| matches!(answer, Value::ServerError(error) if error.code() == "NOPERM");
    if answers.first().as_ref().is_some_and(refused) {
        // What cannot be tried is shown by the calls themselves.
        return Ok(Vec::new());
    }
    let tried = permissions::needed(disk).zip(answers.iter().skip(1));
    Ok(tried.filter(|(_, answer)| refused(answer)).map(|(command, _)| permissions::name(command)).collect())
}

async fn installed(link: &Link, prefix: &str) -> Stores<Option<Installed>> {
    let found = optional(link, cmd("GET").arg(keys::installation(prefix))).await?;
    found.map(|found| meta::read(found, prefix)).transpose().map(Option::flatten)
}

fn text(value: &Value) -> String {
    match value {
        Value::BulkString(bytes) => String::from_utf8_lossy(bytes).into_owned(),
        Value::SimpleString(text) | Value::VerbatimString { text, .. } => text.clone(),
        Value::Int(number) => number.to_string(),
        _ => String::new(),
    }
}

/// The answer to CONFIG GET, in either protocol.
fn pairs(value: Value) -> BTreeMap<String, String> {
    match value {
        Value::Map(pairs) => pairs.iter().map(|(name, value)| (text(name), text(value))).collect(),
        Value::Array(flat) => {
            let mut pairs = BTreeMap::new();
            for pair in flat.chunks(2) {
                if let [name, value] = pair {
                    pairs.insert(text(name), text(value));
                }
            }
            pairs
        }
        _ => BTreeMap::new(),
    }
}
