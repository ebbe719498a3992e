//! Settings of Redis's replicas: a failover makes one of them the primary, and its settings those that count. Nothing of it
//! keeps the service from starting, as what is kept now is kept by the primary.

use super::{Finding, Judged, Risk, Severity};
use crate::store::redis::facts::Facts;

/// Accepted: what is left is warned of.
const RISKS: [Risk; 4] = [Risk::NoPersistence, Risk::SnapshotsOnly, Risk::NoSync, Risk::Eviction];

pub(super) fn judge(facts: &Facts, findings: &mut Vec<Finding>) {
    // The strictest of the primaries: whose replica it is does not matter, it has as much to hold as any.
    let needed = facts.nodes.iter().map(|node| node.memory_limit).min().unwrap_or_default();
    for node in &facts.replicas {
        let mut found = Vec::new();
        let mut judged = Judged { node, allow: &RISKS, findings: &mut found };
        if !node.loading {
            judged.disk();
        }
        judged.memory();
        found.retain(|finding| RISKS.iter().any(|risk| risk.name() == finding.name));
        if node.memory_limit != 0 && (needed == 0 || node.memory_limit < needed) {
            let shown = |limit: u64| if limit == 0 { "none".to_owned() } else { format!("{} MiB", limit >> 20) };
            found.push(Finding {
                name: "replica-memory",
                severity: Severity::Warned,
                node: node.address.clone(),
                what: format!("its maxmemory is {}, and its primary's {}", shown(node.memory_limit), shown(needed)),
                harm: "after a failover to it, what fits now need not fit",
                remedy: "CONFIG SET maxmemory as on its primary, and the same in its redis.conf".to_owned(),
                lasting: true,
            });
        }
        for finding in &mut found {
            finding.what = format!("it is a replica, which a failover can make the primary, and {}", finding.what);
        }
        findings.append(&mut found);
    }
}

#[cfg(test)]
mod tests {
    use super::super::judge;
    use super::*;
    use crate::store::redis::facts::Node;

    fn found(primary: u64, change: impl FnOnce(&mut Node)) -> Vec<(&'static str, Severity)> {
        let node = Node {
            version: (7, 2, 0),
            run_id: "one".to_owned(),
            primary: true,
            replicas: 1,
            append_only: Some(true),
            append_sync: Some("always".to_owned()),
            memory_limit: primary,
            ..Node::default()
        };
        let mut replica = Node { primary: false, ..node.clone() };
        change(&mut replica);
        let facts = Facts { nodes: vec![node], replicas: vec![replica], ..Facts::default() };
        judge(&facts, &[]).iter().map(|one| (one.name, one.severity)).collect()
    }

    #[test]
    fn what_would_be_refused_of_a_primary_is_warned_of_at_a_replica() {
        assert_eq!(found(0, |_| {}), []);
        assert_eq!(found(0, |node| node.append_sync = Some("everysec".to_owned())), [], "that is no risk");
        let name = |found: Vec<(&'static str, Severity)>| {
            assert!(found.iter().all(|(_, severity)| *severity == Severity::Warned), "{found:?}");
            found.iter().map(|(name, _)| *name).collect::<Vec<_>>()
        };
        assert_eq!(name(found(0, |node| node.append_only = Some(false))), ["no-persistence"]);
        assert_eq!(name(found(0, |node| node.append_sync = Some("no".to_owned()))), ["no-sync"]);
        assert_eq!(name(found(0, |node| node.eviction = Some("allkeys-lru".to_owned()))), ["eviction"]);
        assert_eq!(name(found(0, |node| node.memory_limit = 1 << 30)), ["replica-memory"]);
        assert_eq!(name(found(1 << 31, |node| node.memory_limit = 1 << 30)), ["replica-memory"]);
        assert_eq!(name(found(1 << 30, |node| node.memory_limit = 1 << 30)), [""; 0]);
        assert_eq!(name(found(1 << 30, |node| node.memory_limit = 0)), [""; 0]);
    }
}
