//! Whether a server can do what writes are to wait for.

use std::time::Duration;

use super::Judged;
use crate::store::redis::facts::{Engine, Facts};

/// Within so long a server that syncs once a second has synced whatever was written.
const SYNCED: Duration = Duration::from_secs(2);
/// The first version with WAITAOF.
const WAITAOF: (u32, u32, u32) = (7, 2, 0);

impl Judged<'_> {
    pub(super) fn waits(&mut self, facts: &Facts) {
        let (node, wait) = (self.node, facts.wait);
        let lacks_it = !matches!(node.engine, Engine::Other(_)) && node.version < WAITAOF;
        if wait.disk && lacks_it {
            self.refuse(
                "wait-aof",
                format!("this is {}, which has no WAITAOF", node.shown()),
                "with storage.redis.wait_aof every write is refused",
                "run Redis or Valkey 7.2 or later, or set storage.redis.wait_aof = false".to_owned(),
            );
        } else if wait.disk && node.append_only == Some(false) {
            self.refuse(
                "wait-aof",
                "it has no append-only file (appendonly no)".to_owned(),
                "with storage.redis.wait_aof every write is refused",
                "CONFIG SET appendonly yes, and the same in redis.conf; or set storage.redis.wait_aof = false"
                    .to_owned(),
            );
        }
        if wait.disk && wait.timeout < SYNCED && node.append_sync.as_deref() == Some("everysec") {
            self.warn(
                "wait-timeout",
                format!(
                    "it syncs once a second (appendfsync everysec), and writes wait {} ms for that",
                    wait.timeout.as_millis()
                ),
                "most pushes are answered with 503, and calls with UNAVAILABLE, although all is well",
                "set storage.redis.wait_timeout = \"2s\", or CONFIG SET appendfsync always, and the same in redis.conf"
                    .to_owned(),
            );
        }
        if node.primary && node.replicas < wait.replicas {
            self.warn(
                "wait-replicas",
                format!("it has {} replicas, and writes wait for {}", node.replicas, wait.replicas),
                "pushes are answered with 503 and nothing counts as kept until it has them",
                "bring its replicas back or give it more, or set storage.redis.wait_replicas lower".to_owned(),
            );
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Severity, judge};
    use super::*;
    use crate::store::redis::Wait;
    use crate::store::redis::facts::Node;

    fn found(wait: Wait, change: impl FnOnce(&mut Node)) -> Vec<(&'static str, Severity)> {
        let mut node = Node {
            version: (7, 2, 0),
            run_id: "one".to_owned(),
            primary: true,
            replicas: 1,
            append_only: Some(true),
            append_sync: Some("always".to_owned()),
            ..Node::default()
        };
        change(&mut node);
        let facts = Facts { nodes: vec![node], wait, ..Facts::default() };
        judge(&facts, &[super::super::Risk::NoPersistence]).iter().map(|one| (one.name, one.severity)).collect()
    }

    #[test]
    fn a_server_that_cannot_do_what_is_waited_for_is_told_of() {
        let (disk, one) = (Wait { disk: true, ..Wait::default() }, Wait { replicas: 1, ..Wait::default() });
        assert_eq!(found(Wait::default(), |node| (node.version, node.replicas) = ((7, 0, 15), 0)), []);
        assert_eq!(found(Wait { replicas: 1, ..disk }, |_| {}), []);
        assert_eq!(found(disk, |node| node.version = (7, 0, 15)), [("wait-aof", Severity::Refused)]);
        let none = found(disk, |node| node.append_only = Some(false));
        assert_eq!(none, [("wait-aof", Severity::Refused), ("no-persistence", Severity::Warned)]);
        let disk = |millis| Wait { disk: true, timeout: Duration::from_millis(millis), ..Wait::default() };
        let everysec = |node: &mut Node| node.append_sync = Some("everysec".to_owned());
        let (late, risk) = (("wait-timeout", Severity::Warned), ("everysec", Severity::Warned));
        assert_eq!(found(disk(250), everysec), [risk, late]);
        assert_eq!(found(disk(2000), everysec), [risk]);
        assert_eq!(found(disk(250), |_| {}), []);
        assert_eq!(found(one, |node| node.replicas = 0), [("wait-replicas", Severity::Warned)]);
    }
}
