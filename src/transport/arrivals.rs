//! How fast connections may come, in all and of one peer. Whoever comes too fast costs an accept and a close, no more.

use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::time::Instant;

use super::places::key;

/// A peer is known for so long after it came: half of what may come in all is left to those who are not.
const KNOWN: Duration = Duration::from_secs(10);

/// So many peers are held before those are looked for that may be forgotten.
const FEW: usize = 1024;

/// So many a second, and at once after a pause.
#[derive(Clone, Copy, Debug)]
pub(super) struct Rate {
    /// One in so much time.
    each: Duration,
    /// Ahead of which so much may be used.
    ahead: Duration,
}

/// What has come.
#[derive(Debug)]
pub(super) struct Arrivals {
    total: Rate,
    per_peer: Rate,
    table: Mutex<Table>,
}

#[derive(Debug)]
struct Table {
    /// Until then all that may come in all is used.
    used: Instant,
    peers: HashMap<IpAddr, Seen>,
    /// Where the next look for those that may be forgotten is worth it.
    look_at: usize,
}

#[derive(Clone, Copy, Debug)]
struct Seen {
    /// Until then all that may come of it is used.
    used: Instant,
    last: Instant,
}

impl Rate {
    /// So many a second, and at once.
    pub(super) fn new(a_second: u32, at_once: usize) -> Self {
        let each = Duration::from_secs(1) / a_second.max(1);
        // A second's worth at least: connections that come together are no flood.
        let at_once = u32::try_from(at_once).unwrap_or(u32::MAX).max(a_second);
        Self { each, ahead: each.saturating_mul(at_once) }
    }

    /// One more, if it may be; `share` of what may come at once is not to be used.
    fn take(&self, used: Instant, now: Instant, share: u32) -> Option<Instant> {
        let then = used.max(now) + self.each;
        (then.duration_since(now) <= self.ahead / share).then_some(then)
    }
}

impl Arrivals {
    pub(super) fn new(total: Rate, per_peer: Rate) -> Self {
        let table = Table { used: Instant::now(), peers: HashMap::new(), look_at: FEW };
        Self { total, per_peer, table: Mutex::new(table) }
    }

    /// Whether a connection of this peer may come now; of a proxy (`None`) only the rate in all is asked for. One that may
    /// not come uses nothing up.
    pub(super) fn admit(&self, address: Option<IpAddr>, now: Instant) -> bool {
        let mut table = self.table();
        let peer = address.map(key);
        let seen = peer.and_then(|peer| table.peers.get(&peer).copied());
        let known = seen.is_some_and(|seen| now.duration_since(seen.last) < KNOWN);
        let Some(used) = self.total.take(table.used, now, if known { 2 } else { 1 }) else { return false };
        if let Some(peer) = peer {
            let Some(of_peer) = self.per_peer.take(seen.map_or(now, |seen| seen.used), now, 1) else { return false };
            table.note(peer, Seen { used: of_peer, last: now });
        }
        table.used = used;
        true
    }

    /// Whether one that has come by a proxy may stay, now that the proxy has said whose it is.
    pub(super) fn admit_behind_proxy(&self, address: IpAddr, now: Instant) -> bool {
        let mut table = self.table();
        let peer = key(address);
        let used = table.peers.get(&peer).map_or(now, |seen| seen.used);
        let Some(used) = self.per_peer.take(used, now, 1) else { return false };
        table.note(peer, Seen { used, last: now });
        true
    }

    fn table(&self) -> MutexGuard<'_, Table> {
        self.table.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Table {
    fn note(&mut self, peer: IpAddr, seen: Seen) {
        self.peers.insert(peer, seen);
        // Only those that were let in are held, so the rate in all bounds them.
        if self.peers.len() >= self.look_at {
            let now = seen.last;
            self.peers.retain(|_, seen| seen.used > now || now.duration_since(seen.last) < KNOWN);
            self.look_at = (self.peers.len() * 2).max(FEW);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ip(text: &str) -> Option<IpAddr> {
        Some(text.parse().unwrap())
    }

    fn admitted(arrivals: &Arrivals, address: Option<IpAddr>, now: Instant, times: usize) -> usize {
        (0..times).filter(|_| arrivals.admit(address, now)).count()
    }

    #[test]
    fn a_peer_comes_at_once_as_often_as_it_may_and_then_at_its_rate() {
        let arrivals = Arrivals::new(Rate::new(1000, 1000), Rate::new(10, 40));
        let now = Instant::now();
        assert_eq!(admitted(&arrivals, ip("192.0.2.1"), now, 100), 40);
        assert_eq!(admitted(&arrivals, ip("192.0.2.2"), now, 10), 10, "another is not touched");
        let later = now + Duration::from_secs(1);
        assert_eq!(admitted(&arrivals, ip("::ffff:192.0.2.1"), later, 100), 10);
        assert_eq!(admitted(&arrivals, ip("192.0.2.1"), later + Duration::from_secs(9), 100), 40);
    }

    #[test]
    fn many_that_come_again_and_again_leave_room_for_those_who_come_first() {
        let arrivals = Arrivals::new(Rate::new(100, 100), Rate::new(100, 100));
        let now = Instant::now();
        let flooders = || (0..50).map(|last| ip(&format!("192.0.2.{last}")));
        let came: usize = flooders().map(|flooder| admitted(&arrivals, flooder, now, 100)).sum();
        assert_eq!(
            came, 99,
            "each once, then all of them half of what there is: the first was known from its second on"
        );
        assert!(!arrivals.admit(ip("192.0.2.0"), now) && arrivals.admit(ip("198.51.100.1"), now));
        assert!(!arrivals.admit(ip("198.51.100.2"), now), "in all it is enough");
        let soon = now + Duration::from_millis(100);
        let again: usize = flooders().map(|flooder| admitted(&arrivals, flooder, soon, 100)).sum();
        assert_eq!(again, 0, "what has come back is for others");
        assert_eq!((0..20).filter(|last| arrivals.admit(ip(&format!("198.51.100.{}", 3 + last)), soon)).count(), 10);
    }

    #[test]
    fn a_proxy_has_no_rate_of_its_own_and_those_behind_it_have() {
        let arrivals = Arrivals::new(Rate::new(100, 100), Rate::new(1, 2));
        let now = Instant::now();
        assert_eq!(admitted(&arrivals, None, now, 200), 100);
        let behind = |last: u8| arrivals.admit_behind_proxy(IpAddr::from([192, 0, 2, last]), now);
        assert_eq!((1..=5).filter(|_| behind(1)).count(), 2);
        assert!(behind(2));
    }

    #[test]
    fn whoever_does_not_come_again_is_forgotten() {
        let arrivals = Arrivals::new(Rate::new(1_000_000, 1_000_000), Rate::new(100, 100));
        let mut now = Instant::now();
        for number in 0..20_000_u32 {
            assert!(arrivals.admit(Some(IpAddr::from(number.to_be_bytes())), now));
            now += Duration::from_millis(10);
        }
        assert!(arrivals.table().peers.len() <= 2 * FEW, "{}", arrivals.table().peers.len());
    }
}
