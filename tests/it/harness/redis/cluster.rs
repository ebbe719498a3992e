//! A Redis Cluster on loopback: three primaries with a replica each, which know each other from the start.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::time::Duration;

use redis::{FromRedisValue, RedisResult};
use tokio::time::Instant;

use super::super::{free_port, until};
use super::{Aof, Proxy, RedisServer};

const PRIMARIES: usize = 3;
const NODES: usize = 2 * PRIMARIES;
const SLOTS: u16 = 16384;

/// Milliseconds of silence after which a node is taken for dead; elections take about a second more.
const NODE_TIMEOUT: &str = "2000";

/// How a replica takes its primary's place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Failover {
    /// Together with a living primary: nothing is lost.
    Agreed,
    /// Without asking the primary, by vote of the other ones: what it had not been sent yet is lost.
    Force,
    /// Without asking anybody.
    Takeover,
}

/// The cluster. Nodes 0 to 2 begin as primaries, node 3 + n as the replica of node n.
#[derive(Debug)]
pub(crate) struct RedisCluster {
    nodes: Vec<Node>,
}

#[derive(Debug)]
struct Node {
    id: String,
    server: RedisServer,
    proxy: Option<Proxy>,
    /// Where it speaks TLS.
    secure: Option<u16>,
}

/// How clients come to the nodes.
#[derive(Clone, Copy, Debug)]
enum Front<'a> {
    Plain,
    Proxies,
    /// Through TLS, with this certificate and key of this authority, in PEM; so do the nodes among themselves.
    Tls {
        certificate: &'a str,
        key: &'a str,
        authority: &'a str,
    },
}

/// What a node says of another.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Said {
    id: String,
    primary_id: Option<String>,
    failed: bool,
    slots: Vec<(u16, u16)>,
}

impl Said {
    fn holds(&self, slot: u16) -> bool {
        self.slots.iter().any(|(first, last)| (*first..=*last).contains(&slot))
    }
}

impl RedisCluster {
    /// Starts it and waits until every slot is served and every replica is in step.
    pub(crate) async fn start() -> Self {
        Self::start_with(Aof::Always, &[], false).await
    }

    /// With a proxy before every node: the nodes tell clients, and each other's replicas, the proxies' ports.
    pub(crate) async fn start_behind_proxies() -> Self {
        Self::start_with(Aof::Always, &[], true).await
    }

    /// The same with settings for every node.
    pub(crate) async fn start_with(aof: Aof, settings: &[(&str, &str)], proxies: bool) -> Self {
        Self::start_at(aof, settings, if proxies { Front::Proxies } else { Front::Plain }).await
    }

    /// One whose clients and nodes speak TLS.
    pub(crate) async fn start_secure((certificate, key): (&str, &str), authority: &str) -> Self {
        Self::start_at(Aof::Off, &[], Front::Tls { certificate, key, authority }).await
    }

    async fn start_at(aof: Aof, settings: &[(&str, &str)], front: Front<'_>) -> Self {
        loop {
            if let Some(cluster) = Self::try_start(aof, settings, front).await {
                return cluster;
            }
        }
    }

    /// `None` if another program has taken a port meanwhile.
    async fn try_start(aof: Aof, settings: &[(&str, &str)], front: Front<'_>) -> Option<Self> {
        let mut ports = BTreeSet::new();
        while ports.len() < 3 * NODES {
            ports.insert(free_port());
        }
        let ports: Vec<u16> = ports.into_iter().collect();
        let ids: Vec<String> = (0..NODES).map(|index| format!("{:040x}", index + 1)).collect();
        let mut nodes = Vec::new();
        for (index, id) in ids.iter().enumerate() {
            let [port, bus, told] = [ports[3 * index], ports[3 * index + 1], ports[3 * index + 2]];
            let proxies = matches!(front, Front::Proxies);
            let secure = matches!(front, Front::Tls { .. }).then_some(told);
            let (bus, open) = (bus.to_string(), if proxies { told } else { port });
            let (open_text, secure_text) = (open.to_string(), told.to_string());
            let base = [
                ("cluster-enabled", "yes"),
                ("cluster-port", &bus),
                ("cluster-announce-port", &open_text),
                ("cluster-node-timeout", NODE_TIMEOUT),
                ("cluster-replica-validity-factor", "0"),
                ("cluster-allow-replica-migration", "no"),
            ];
            let tls = [
                ("tls-port", secure_text.as_str()),
                ("cluster-announce-tls-port", &secure_text),
                ("tls-cluster", "yes"),
                ("tls-replication", "yes"),
                ("tls-auth-clients", "no"),
                ("tls-cert-file", "tls.crt"),
                ("tls-key-file", "tls.key"),
                ("tls-ca-cert-file", "authority.crt"),
            ];
            let tls = if secure.is_some() { &tls[..] } else { &[] };
            let server = RedisServer::new(port, aof, &[&base[..], tls, settings].concat());
            if let Front::Tls { certificate, key, authority } = front {
                for (file, content) in [("tls.crt", certificate), ("tls.key", key), ("authority.crt", authority)] {
                    std::fs::write(server.home().join(file), content).unwrap();
                }
            }
            let proxy = if proxies { Some(Proxy::start_at(told, port).await.ok()?) } else { None };
            let known = secure.unwrap_or(open);
            nodes.push((Node { id: id.clone(), server, proxy, secure }, format!("127.0.0.1:{known}@{bus}")));
        }
        for (index, (node, _)) in nodes.iter().enumerate() {
            let addresses = nodes.iter().map(|(_, address)| address.as_str());
            std::fs::write(node.server.home().join("nodes.conf"), acquaintance(index, &ids, addresses)).unwrap();
        }
        let mut nodes: Vec<Node> = nodes.into_iter().map(|(node, _)| node).collect();
        for node in &mut nodes {
            node.server.spawn();
        }
        for node in &mut nodes {
            if !node.server.ready().await {
                return None;
            }
        }
        let cluster = Self { nodes };
        cluster.settled().await;
        Some(cluster)
    }

    /// Where clients find it: every node, without credentials.
    pub(crate) fn urls(&self) -> Vec<String> {
        let url = |node: &Node| match (node.secure, &node.proxy) {
            (Some(port), _) => format!("rediss://127.0.0.1:{port}"),
            (None, Some(proxy)) => proxy.url(),
            (None, None) => node.server.url(),
        };
        self.nodes.iter().map(url).collect()
    }

    /// The servers of all nodes.
    pub(crate) fn servers(&self) -> impl Iterator<Item = &RedisServer> {
        self.nodes.iter().map(|node| &node.server)
    }

    /// A node's server.
    pub(crate) fn server(&self, index: usize) -> &RedisServer {
        &self.nodes[index].server
    }

    /// The same, to kill it and to start it again.
    pub(crate) fn server_mut(&mut self, index: usize) -> &mut RedisServer {
        &mut self.nodes[index].server
    }

    /// The proxy before a node.
    pub(crate) fn proxy(&self, index: usize) -> &Proxy {
        self.nodes[index].proxy.as_ref().expect("started behind proxies")
    }

    /// The slot of a key.
    pub(crate) async fn slot(&self, key: &str) -> u16 {
        self.ask_any(&format!("CLUSTER KEYSLOT {key}")).await
    }

    /// The node that serves a slot.
    pub(crate) async fn primary(&self, slot: u16) -> usize {
        until("a node serves the slot", async || {
            let said = self.view(self.alive().next()?).await.ok()?;
            let primary = said.iter().find(|node| node.holds(slot) && !node.failed)?;
            Some(self.index(&primary.id))
        })
        .await
    }

    /// A replica of a node that runs.
    pub(crate) async fn replica(&self, primary: usize) -> usize {
        until("the node has a replica", async || {
            let said = self.view(self.alive().find(|index| *index != primary)?).await.ok()?;
            let id = Some(&self.nodes[primary].id);
            let replica = said.iter().find(|node| node.primary_id.as_ref() == id && !node.failed)?;
            Some(self.index(&replica.id)).filter(|index| self.server(*index).answers())
        })
        .await
    }

    /// Lets a replica take over the slots of a node, which may be dead or paused, and waits until all know it; gives the new
    /// primary.
    pub(crate) async fn fail_over(&self, primary: usize, how: Failover) -> usize {
        let replica = self.replica(primary).await;
        let command = match how {
            Failover::Agreed => "CLUSTER FAILOVER",
            Failover::Force => "CLUSTER FAILOVER FORCE",
            Failover::Takeover => "CLUSTER FAILOVER TAKEOVER",
        };
        let mut told: Option<Instant> = None;
        until("the replica has taken over", async || {
            // Redis gives up after 5 s what the machine was too busy for; one that has taken over refuses it.
            if told.is_none_or(|told| told.elapsed() > Duration::from_secs(6)) {
                let _: RedisResult<()> = self.server(replica).try_ask(command).await;
                told = Some(Instant::now());
            }
            self.agrees(|said| said.iter().any(|node| node.id == self.nodes[replica].id && !node.slots.is_empty()))
                .await
        })
        .await;
        replica
    }

    /// Moves a slot with its keys to another primary, as resharding tools do, while clients go on.
    pub(crate) async fn move_slot(&self, slot: u16, to: usize) {
        let from = self.primary(slot).await;
        if from == to {
            return;
        }
        self.move_keys(slot, from, to).await;
        let (source, target, target_id) = (self.server(from), self.server(to), &self.nodes[to].id);
        // The new owner first: else a client could be sent to and fro.
        let _: () = target.ask(&format!("CLUSTER SETSLOT {slot} NODE {target_id}")).await;
        let _: () = source.ask(&format!("CLUSTER SETSLOT {slot} NODE {target_id}")).await;
        until("all know where the slot is", async || {
            self.agrees(|said| said.iter().any(|node| node.id == *target_id && node.holds(slot))).await
        })
        .await;
    }

    /// The first half of it: the other primary has the keys, and the slot is still this one's.
    pub(crate) async fn move_keys(&self, slot: u16, from: usize, to: usize) {
        let (source, target) = (self.server(from), self.server(to));
        let (source_id, target_id) = (&self.nodes[from].id, &self.nodes[to].id);
        let _: () = target.ask(&format!("CLUSTER SETSLOT {slot} IMPORTING {source_id}")).await;
        let _: () = source.ask(&format!("CLUSTER SETSLOT {slot} MIGRATING {target_id}")).await;
        let mut connection = source.connect().await.unwrap();
        loop {
            let keys: Vec<Vec<u8>> = source.ask(&format!("CLUSTER GETKEYSINSLOT {slot} 16")).await;
            if keys.is_empty() {
                return;
            }
            let mut migrate = redis::cmd("MIGRATE");
            migrate.arg("127.0.0.1").arg(target.port()).arg("").arg(0).arg(5000).arg("KEYS").arg(keys);
            let _: String = migrate.query_async(&mut connection).await.unwrap();
        }
    }

    /// Waits until every slot is served, all living nodes agree by whom, and living replicas are in step.
    pub(crate) async fn settled(&self) {
        until("the cluster is whole", async || {
            let mut views = BTreeSet::new();
            for index in self.alive() {
                let server = self.server(index);
                let info: String = server.try_ask("CLUSTER INFO").await.ok()?;
                if !info.contains("cluster_state:ok") || !info.contains("cluster_slots_ok:16384") {
                    return None;
                }
                let replication: String = server.try_ask("INFO replication").await.ok()?;
                if replication.contains("role:slave") && !replication.contains("master_link_status:up") {
                    return None;
                }
                let mut view = self.view(index).await.ok()?;
                view.retain(|node| !node.slots.is_empty());
                view.sort_by(|one, other| one.id.cmp(&other.id));
                views.insert(view.into_iter().map(|node| (node.id, node.slots)).collect::<Vec<_>>());
            }
            (views.len() == 1).then_some(())
        })
        .await;
    }

    /// The nodes whose processes run and are not paused.
    fn alive(&self) -> impl Iterator<Item = usize> + '_ {
        (0..NODES).filter(|index| self.server(*index).answers())
    }

    /// Whether every living node says so.
    async fn agrees(&self, condition: impl Fn(&[Said]) -> bool) -> Option<()> {
        for index in self.alive() {
            if !condition(&self.view(index).await.ok()?) {
                return None;
            }
        }
        Some(())
    }

    async fn view(&self, index: usize) -> RedisResult<Vec<Said>> {
        let said: String = self.server(index).try_ask("CLUSTER NODES").await?;
        Ok(said.lines().map(parse).collect())
    }

    async fn ask_any<T: FromRedisValue>(&self, command: &str) -> T {
        let index = self.alive().next().expect("a node runs");
        self.server(index).ask(command).await
    }

    fn index(&self, id: &str) -> usize {
        self.nodes.iter().position(|node| node.id == id).expect("it is one of ours")
    }
}

/// The `nodes.conf` of a node: it begins knowing all, as if they had met long ago.
fn acquaintance<'a>(own: usize, ids: &[String], addresses: impl Iterator<Item = &'a str>) -> String {
    let mut text = String::new();
    for (index, (id, address)) in ids.iter().zip(addresses).enumerate() {
        let myself = if index == own { "myself," } else { "" };
        let epoch = index % PRIMARIES + 1;
        let line = if index < PRIMARIES {
            let share = |index: usize| index * usize::from(SLOTS) / PRIMARIES;
            let (first, last) = (share(index), share(index + 1) - 1);
            format!("{id} {address} {myself}master - 0 0 {epoch} connected {first}-{last}")
        } else {
            format!("{id} {address} {myself}slave {} 0 0 {epoch} connected", ids[index - PRIMARIES])
        };
        writeln!(text, "{line}").unwrap();
    }
    writeln!(text, "vars currentEpoch {PRIMARIES} lastVoteEpoch 0").unwrap();
    text
}

/// A line of CLUSTER NODES.
fn parse(line: &str) -> Said {
    let words: Vec<&str> = line.split(' ').collect();
    let slots = words[8..].iter().filter(|word| !word.starts_with('['));
    let range = |word: &&str| {
        let (first, last) = word.split_once('-').unwrap_or((word, word));
        (first.parse().unwrap(), last.parse().unwrap())
    };
    Said {
        id: words[0].to_owned(),
        primary_id: Some(words[3]).filter(|id| *id != "-").map(str::to_owned),
        failed: words[2].split(',').any(|flag| flag == "fail"),
        slots: slots.map(range).collect(),
    }
}
