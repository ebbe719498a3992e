//! Whether a Redis is fit to keep what was acknowledged: rules over facts. Nothing here asks Redis anything; `facts` does.

mod replicas;
mod waits;

use std::fmt;
use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::facts::{Engine, Facts, Node};
use super::permissions;

/// The oldest version whose commands are enough, of Redis.
const OLDEST_REDIS: (u32, u32) = (7, 0);
/// And of Valkey.
const OLDEST_VALKEY: (u32, u32) = (7, 2);
/// Clocks further apart than this are warned of.
const CLOCK_APART: Duration = Duration::from_secs(2);
/// Memory in use beyond this share is warned of, in percent.
const FULL: u64 = 85;

/// A setting of Redis with which it can lose what was acknowledged; `storage.redis.allow` accepts it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Risk {
    /// Nothing is written to disk.
    NoPersistence,
    /// Snapshots without an append-only file.
    SnapshotsOnly,
    /// The append-only file is not synced by Redis.
    NoSync,
    /// Keys may be evicted.
    Eviction,
}

impl Risk {
    /// As in `storage.redis.allow`.
    pub fn name(self) -> &'static str {
        match self {
            Self::NoPersistence => "no-persistence",
            Self::SnapshotsOnly => "snapshots-only",
            Self::NoSync => "no-sync",
            Self::Eviction => "eviction",
        }
    }
}

/// How bad a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The service does not start.
    Refused,
    /// The service says it and goes on.
    Warned,
}

/// Something that is not as it should be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// A word to find it by.
    pub name: &'static str,
    /// How bad it is.
    pub severity: Severity,
    /// The server; empty for the installation as a whole.
    pub node: String,
    /// What was found.
    pub what: String,
    /// What it can lose, or what goes wrong.
    pub harm: &'static str,
    /// What to do.
    pub remedy: String,
    /// Whether it comes from settings, and not from what the server is going through just now.
    pub lasting: bool,
}

/// In one line.
impl fmt::Display for Finding {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.node.is_empty() {
            write!(out, "{}: ", self.node)?;
        }
        write!(out, "{}: {}. To mend it: {}", self.what, self.harm, self.remedy)
    }
}

/// Everything that is not as it should be, the worst first.
pub fn judge(facts: &Facts, allow: &[Risk]) -> Vec<Finding> {
    let mut findings = Vec::new();
    for node in &facts.nodes {
        let mut judged = Judged { node, allow, findings: &mut findings };
        judged.rights(facts);
        if !node.run_id.is_empty() {
            judged.kind(facts);
            // While it reads its append-only file Redis says that it has none; it is looked at again when it has read it.
            if !node.loading {
                judged.disk();
            }
            judged.waits(facts);
            judged.memory();
        }
    }
    replicas::judge(facts, &mut findings);
    installation(facts, &mut findings);
    findings.sort_by_key(|finding| finding.severity);
    findings
}

/// Rules about one server.
struct Judged<'a> {
    node: &'a Node,
    allow: &'a [Risk],
    findings: &'a mut Vec<Finding>,
}

impl Judged<'_> {
    /// What it is: version, role, cluster or not, ready or not, its clock.
    fn kind(&mut self, facts: &Facts) {
        let node = self.node;
        let oldest = match &node.engine {
            Engine::Redis => Some(OLDEST_REDIS),
            Engine::Valkey => Some(OLDEST_VALKEY),
            Engine::Other(_) => None,
        };
        let shown = node.shown();
        match oldest {
            Some((major, minor)) if node.version < (major, minor, 0) => self.refuse(
                "version",
                format!("this is {shown}"),
                "commands that Waybill needs are missing",
                format!("run {} {major}.{minor} or later", node.engine),
            ),
            Some(_) => {}
            None => self.warn(
                "version",
                format!("this is {shown}, which Waybill is not tested with"),
                "it may not keep what Redis promises",
                "run Redis 7.0 or later, or Valkey 7.2 or later".to_owned(),
            ),
        }
        if node.cluster && !facts.cluster {
            self.refuse(
                "cluster",
                "it is a node of a cluster".to_owned(),
                "a part of the keys cannot be reached",
                "set storage.redis.cluster = true".to_owned(),
            );
        }
        if !node.cluster && facts.cluster {
            self.refuse(
                "cluster",
                "it is a single server and no node of a cluster".to_owned(),
                "the commands of a cluster are refused",
                "set storage.redis.cluster = false, or name nodes of a cluster".to_owned(),
            );
        }
        if !node.primary {
            self.refuse_for_now(
                "replica",
                "it is a replica".to_owned(),
                "writes are refused, and reads can be old",
                "name the primary in storage.redis.nodes, by an address that follows a failover".to_owned(),
            );
        }
        if node.loading {
            self.refuse_for_now(
                "loading",
                "it is still loading its data".to_owned(),
                "nothing can be read or written until then",
                "wait, and start again".to_owned(),
            );
        }
        if node.cluster && node.cluster_down {
            self.refuse_for_now(
                "cluster-down",
                "it says that the cluster is down".to_owned(),
                "nothing can be read or written",
                "look at CLUSTER NODES and CLUSTER INFO: bring the failed primaries back, or give their slots to others"
                    .to_owned(),
            );
        }
        if node.cluster && node.replicas == 0 {
            self.warn(
                "no-replica",
                "it is a primary without a replica".to_owned(),
                "when its machine is lost, so are its slots",
                "give it a replica".to_owned(),
            );
        }
        if node.clock_apart > CLOCK_APART {
            self.warn(
                "clock",
                format!("its clock and this machine's are {} s apart", node.clock_apart.as_secs()),
                "work is due too early or too late, and ages are shown wrong",
                "let NTP set both".to_owned(),
            );
        }
    }

    /// What is left after a crash or a power loss.
    fn disk(&mut self) {
        let node = self.node;
        let Some(append_only) = node.append_only else { return };
        let snapshots = node.save.as_deref().is_some_and(|save| !save.trim().is_empty());
        let always = "CONFIG SET appendonly yes, CONFIG SET appendfsync always, and the same in redis.conf";
        if !append_only && !snapshots {
            self.risk(
                Risk::NoPersistence,
                "it writes nothing to disk (appendonly no, save \"\")".to_owned(),
                "a restart of Redis loses everything",
                always,
            );
        } else if !append_only {
            self.risk(
                Risk::SnapshotsOnly,
                format!("it has no append-only file, only snapshots (save {:?})", node.save.as_deref().unwrap_or("")),
                "a crash of Redis loses everything since the last snapshot",
                always,
            );
        } else {
            match node.append_sync.as_deref() {
                Some("always") => {}
                Some("no") => self.risk(
                    Risk::NoSync,
                    "it never syncs its append-only file (appendfsync no)".to_owned(),
                    "a power loss can lose the last half minute",
                    "CONFIG SET appendfsync always (or everysec), and the same in redis.conf",
                ),
                Some(other) => self.warn(
                    "everysec",
                    format!("it syncs its append-only file once a second (appendfsync {other})"),
                    "a power loss of its machine can lose up to two seconds; what a replica of the service that goes on \
                     had committed is absorbed again",
                    "CONFIG SET appendfsync always, and the same in redis.conf, where the disk is fast enough".to_owned(),
                ),
                None => self.warn(
                    "hidden",
                    "appendfsync cannot be seen: CONFIG GET is refused".to_owned(),
                    "a power loss loses what it allows",
                    "see to it that it is \"always\", or allow the ACL user +config|get".to_owned(),
                ),
            }
            if node.no_sync_on_rewrite && node.append_sync.as_deref() != Some("no") {
                self.risk(
                    Risk::NoSync,
                    "it does not sync its append-only file while it is rewritten (no-appendfsync-on-rewrite yes)"
                        .to_owned(),
                    "a power loss meanwhile can lose the last half minute",
                    "CONFIG SET no-appendfsync-on-rewrite no, and the same in redis.conf",
                );
            }
        }
        for trouble in &node.write_troubles {
            self.refuse_for_now(
                "disk",
                format!("it could not write its data to disk ({trouble})"),
                "it refuses writes, or loses them at the next crash",
                "see its log; make room on its disk, or mend it".to_owned(),
            );
        }
    }

    /// What happens when memory runs out, and how near that is.
    fn memory(&mut self) {
        let node = self.node;
        if let Some(policy) = node.eviction.as_deref().filter(|policy| *policy != "noeviction") {
            self.risk(
                Risk::Eviction,
                format!("when its memory is full it throws keys away (maxmemory-policy {policy})"),
                "records, due work and log entries vanish unseen",
                "CONFIG SET maxmemory-policy noeviction, and the same in redis.conf",
            );
        }
        let limit = if node.memory_limit == 0 { node.memory_of_machine } else { node.memory_limit };
        if limit > 0 && node.memory_used.saturating_mul(100) / limit >= FULL {
            let (used, limit) = (node.memory_used >> 20, limit >> 20);
            let of = if node.memory_limit == 0 { "its machine's memory" } else { "maxmemory" };
            self.warn(
                "memory",
                format!("it uses {used} MiB of {limit} MiB ({of})"),
                "when that is full, pushes and registrations are refused until there is room",
                "give it more memory, keep less (log.keep, retention.erase_after_final), or make it a cluster of more nodes"
                    .to_owned(),
            );
        }
    }

    /// What the ACL user may do.
    fn rights(&mut self, facts: &Facts) {
        if self.node.forbidden.is_empty() {
            return;
        }
        self.refuse(
            "permissions",
            format!("its user {:?} may not use {}", facts.username, self.node.forbidden.join(", ")),
            "calls fail when they need it",
            format!("ACL SETUSER {} {}", facts.username, permissions::rules(&facts.prefix, facts.wait.disk)),
        );
    }

    fn risk(&mut self, risk: Risk, what: String, harm: &'static str, remedy: &str) {
        let allowed = self.allow.contains(&risk);
        let remedy = if allowed {
            remedy.to_owned()
        } else {
            format!("{remedy}; or accept it with storage.redis.allow = [\"{}\"]", risk.name())
        };
        let severity = if allowed { Severity::Warned } else { Severity::Refused };
        self.find(risk.name(), severity, what, harm, remedy, true);
    }

    fn refuse(&mut self, name: &'static str, what: String, harm: &'static str, remedy: String) {
        self.find(name, Severity::Refused, what, harm, remedy, true);
    }

    /// It may be otherwise in a moment.
    fn refuse_for_now(&mut self, name: &'static str, what: String, harm: &'static str, remedy: String) {
        self.find(name, Severity::Refused, what, harm, remedy, false);
    }

    fn warn(&mut self, name: &'static str, what: String, harm: &'static str, remedy: String) {
        self.find(name, Severity::Warned, what, harm, remedy, true);
    }

    fn find(
        &mut self,
        name: &'static str,
        severity: Severity,
        what: String,
        harm: &'static str,
        remedy: String,
        lasting: bool,
    ) {
        let node = self.node.address.clone();
        self.findings.push(Finding { name, severity, node, what, harm, remedy, lasting });
    }
}

/// Rules about all of it together.
fn installation(facts: &Facts, findings: &mut Vec<Finding>) {
    let mut refuse = |name, what, harm, remedy: &str, lasting| {
        let (node, remedy) = (String::new(), remedy.to_owned());
        findings.push(Finding { name, severity: Severity::Refused, node, what, harm, remedy, lasting });
    };
    if let Some(covered) = facts.slots.filter(|covered| *covered != super::facts::SLOTS) {
        refuse(
            "slots",
            format!("the cluster serves {covered} of its {} slots", super::facts::SLOTS),
            "shipments in the others can be neither read nor written",
            "bring the failed primaries back, or give their slots to others (redis-cli --cluster fix)",
            false,
        );
    }
    for unreachable in &facts.unreachable {
        refuse(
            "unreachable",
            format!("{} is a primary of the cluster and cannot be reached: {}", unreachable.0, unreachable.1),
            "shipments in its slots can be neither read nor written",
            "let this machine reach every node by the address that the cluster announces (cluster-announce-ip)",
            false,
        );
    }
    if let Some(installed) = facts.installation {
        if installed.layout != facts.layout {
            refuse(
                "layout",
                format!(
                    "under the prefix {:?} there is an installation of layout {}, and this program writes layout {}",
                    facts.prefix, installed.layout, facts.layout
                ),
                "neither could read what the other writes",
                "run the version that fits, or choose another storage.redis.prefix and move with export and import",
                true,
            );
        } else if installed.partitions != facts.partitions {
            refuse(
                "partitions",
                format!(
                    "the installation has {} partitions, and storage.redis.partitions is {}",
                    installed.partitions, facts.partitions
                ),
                "shipments would be looked for in the wrong place",
                "set the number that is there; export and import change it",
                true,
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::facts::Installed;
    use super::*;

    /// One server with which nothing is wrong.
    fn fit() -> Facts {
        let node = Node {
            address: "redis:6379".to_owned(),
            version: (7, 0, 15),
            run_id: "one".to_owned(),
            primary: true,
            append_only: Some(true),
            append_sync: Some("always".to_owned()),
            eviction: Some("noeviction".to_owned()),
            ..Node::default()
        };
        Facts { nodes: vec![node], prefix: "waybill".to_owned(), layout: 1, partitions: 64, ..Facts::default() }
    }

    fn with(change: impl FnOnce(&mut Facts, &mut Node)) -> Facts {
        let mut facts = fit();
        let mut node = facts.nodes.pop().unwrap();
        change(&mut facts, &mut node);
        facts.nodes.push(node);
        facts
    }

    fn names(facts: &Facts, allow: &[Risk]) -> Vec<(&'static str, Severity)> {
        judge(facts, allow).iter().map(|finding| (finding.name, finding.severity)).collect()
    }

    #[test]
    fn each_rule_finds_its_fault_and_nothing_else() {
        use Severity::{Refused, Warned};
        assert_eq!(names(&fit(), &[]), []);
        let text = |text: &str| Some(text.to_owned());
        for (facts, name, severity) in [
            (with(|_, node| node.version = (6, 2, 14)), "version", Refused),
            (with(|_, node| (node.engine, node.version) = (Engine::Valkey, (7, 0, 0))), "version", Refused),
            (with(|_, node| node.engine = Engine::Other("Dragonfly".to_owned())), "version", Warned),
            (with(|_, node| (node.cluster, node.replicas) = (true, 1)), "cluster", Refused),
            (with(|facts, _| facts.cluster = true), "cluster", Refused),
            (with(|_, node| node.primary = false), "replica", Refused),
            (with(|_, node| node.loading = true), "loading", Refused),
            (with(|_, node| (node.loading, node.append_only) = (true, Some(false))), "loading", Refused),
            (with(|_, node| node.clock_apart = Duration::from_secs(3)), "clock", Warned),
            (with(|_, node| node.append_only = Some(false)), "no-persistence", Refused),
            (with(|_, node| (node.append_only, node.save) = (Some(false), text("60 1"))), "snapshots-only", Refused),
            (with(|_, node| node.append_sync = text("no")), "no-sync", Refused),
            (with(|_, node| node.append_sync = text("everysec")), "everysec", Warned),
            (with(|_, node| node.append_sync = None), "hidden", Warned),
            (with(|_, node| node.no_sync_on_rewrite = true), "no-sync", Refused),
            (with(|_, node| node.write_troubles.push("rdb_last_bgsave_status:err".to_owned())), "disk", Refused),
            (with(|_, node| node.eviction = text("volatile-lru")), "eviction", Refused),
            (with(|_, node| (node.memory_used, node.memory_limit) = (86, 100)), "memory", Warned),
            (with(|_, node| (node.memory_used, node.memory_of_machine) = (86, 100)), "memory", Warned),
            (with(|_, node| node.forbidden.push("GET".to_owned())), "permissions", Refused),
            (
                with(|_, node| *node = Node { forbidden: vec!["INFO".to_owned()], ..Node::default() }),
                "permissions",
                Refused,
            ),
            (with(|facts, _| facts.slots = Some(16_383)), "slots", Refused),
            (with(|facts, _| facts.unreachable.push(("a:1".to_owned(), "no".to_owned()))), "unreachable", Refused),
            (with(|facts, _| facts.installation = Some(Installed { layout: 2, partitions: 64 })), "layout", Refused),
            (with(|facts, _| facts.installation = Some(Installed { layout: 1, partitions: 8 })), "partitions", Refused),
        ] {
            assert_eq!(names(&facts, &[]), [(name, severity)], "{facts:?}");
        }
        let whole = with(|facts, node| {
            facts.cluster = true;
            facts.slots = Some(super::super::facts::SLOTS);
            node.cluster = true;
            node.replicas = 1;
            facts.installation = Some(Installed { layout: 1, partitions: 64 });
            (node.memory_used, node.memory_limit) = (84, 100);
        });
        assert_eq!(names(&whole, &[]), []);
        let alone = with(|facts, node| (facts.cluster, node.cluster) = (true, true));
        assert_eq!(names(&alone, &[]), [("no-replica", Warned)]);
        let down = with(|facts, node| {
            (facts.cluster, node.cluster, node.cluster_down, node.replicas) = (true, true, true, 1);
        });
        assert_eq!(names(&down, &[]), [("cluster-down", Refused)]);
    }

    #[test]
    fn what_is_allowed_by_name_is_warned_of_and_nothing_more() {
        let facts = with(|_, node| {
            node.append_only = Some(false);
            node.eviction = Some("allkeys-lru".to_owned());
        });
        let found = judge(&facts, &[Risk::NoPersistence]);
        assert_eq!(found.iter().map(|one| one.name).collect::<Vec<_>>(), ["eviction", "no-persistence"]);
        assert_eq!(found[0].severity, Severity::Refused);
        assert_eq!(found[1].severity, Severity::Warned);
        assert!(found[0].to_string().contains("storage.redis.allow = [\"eviction\"]"), "{}", found[0]);
        assert!(!found[1].remedy.contains("allow"), "{}", found[1]);
        for risk in [Risk::NoPersistence, Risk::SnapshotsOnly, Risk::NoSync, Risk::Eviction] {
            assert_eq!(serde_json::to_string(&risk).unwrap(), format!("{:?}", risk.name()));
        }
    }
}
