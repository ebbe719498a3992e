//! Places for connections and for pushes, in all and per peer. Where all are taken, the newest of the peer that has most
//! gives way, so that one peer cannot shut the others out.

use std::collections::{BTreeMap, HashMap};
use std::net::{IpAddr, Ipv6Addr};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use tokio_util::sync::CancellationToken;

/// The places of a port, or of a kind of work.
#[derive(Clone, Debug)]
pub struct Places {
    table: Arc<Mutex<Table>>,
    limit: usize,
    per_peer: usize,
}

#[derive(Debug, Default)]
struct Table {
    total: usize,
    next: u64,
    /// The connections of each peer, the newest last; under `None` those of proxies.
    peers: HashMap<Option<IpAddr>, BTreeMap<u64, CancellationToken>>,
}

/// A place of one connection or piece of work, given back when it is dropped.
#[derive(Debug)]
pub struct Place {
    places: Places,
    peer: Option<IpAddr>,
    id: u64,
    evicted: CancellationToken,
}

/// Whoever has one address of an IPv6 /64 has them all.
pub(super) fn key(address: IpAddr) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V4(address) => address.into(),
        IpAddr::V6(address) => Ipv6Addr::from_bits(address.to_bits() & (u128::MAX << 64)).into(),
    }
}

impl Places {
    /// So many, and of one peer.
    pub fn new(limit: usize, per_peer: usize) -> Self {
        Self { table: Arc::default(), limit, per_peer }
    }

    /// A place for a connection of this peer (of a proxy: `None`), if it may have one.
    pub fn enter(&self, address: Option<IpAddr>) -> Option<Place> {
        let peer = address.map(key);
        let mut table = self.table();
        if !table.has_room(peer, self.per_peer) {
            return None;
        }
        if table.total >= self.limit {
            table.make_room(peer)?;
        }
        table.next += 1;
        let (id, evicted) = (table.next, CancellationToken::new());
        table.add(peer, id, evicted.clone());
        Some(Place { places: self.clone(), peer, id, evicted })
    }

    fn table(&self) -> MutexGuard<'_, Table> {
        self.table.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Table {
    fn of(&self, peer: Option<IpAddr>) -> usize {
        self.peers.get(&peer).map_or(0, BTreeMap::len)
    }

    fn has_room(&self, peer: Option<IpAddr>, per_peer: usize) -> bool {
        peer.is_none() || self.of(peer) < per_peer
    }

    /// Takes the place of the newest connection of the peer that has most, unless that is about the newcomer itself.
    fn make_room(&mut self, newcomer: Option<IpAddr>) -> Option<()> {
        let named = self.peers.iter().filter(|(peer, _)| peer.is_some());
        let (peer, most) = named.max_by_key(|(_, connections)| connections.len())?;
        if most.len() <= self.of(newcomer) + 1 {
            return None;
        }
        let (peer, newest) = (*peer, *most.last_key_value()?.0);
        self.remove(peer, newest)?.cancel();
        Some(())
    }

    fn add(&mut self, peer: Option<IpAddr>, id: u64, evicted: CancellationToken) {
        self.total += 1;
        self.peers.entry(peer).or_default().insert(id, evicted);
    }

    fn remove(&mut self, peer: Option<IpAddr>, id: u64) -> Option<CancellationToken> {
        let connections = self.peers.get_mut(&peer)?;
        let evicted = connections.remove(&id)?;
        if connections.is_empty() {
            self.peers.remove(&peer);
        }
        self.total -= 1;
        Some(evicted)
    }
}

impl Place {
    /// Waits until it is given to another.
    pub async fn evicted(&self) {
        self.evicted.cancelled().await;
    }

    /// The proxy has said who it is for: `false` if that peer may have no more.
    pub(super) fn belongs_to(&mut self, address: IpAddr) -> bool {
        let peer = Some(key(address));
        let mut table = self.places.table();
        if !table.has_room(peer, self.places.per_peer) {
            return false;
        }
        let Some(evicted) = table.remove(self.peer, self.id) else { return false };
        table.add(peer, self.id, evicted);
        drop(table);
        self.peer = peer;
        true
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        self.places.table().remove(self.peer, self.id);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ip(text: &str) -> Option<IpAddr> {
        Some(text.parse().unwrap())
    }

    fn gone(place: &Place) -> bool {
        place.evicted.is_cancelled()
    }

    #[test]
    fn a_peer_has_only_so_many_and_gets_them_back() {
        let places = Places::new(10, 2);
        let first = places.enter(ip("192.0.2.1")).unwrap();
        let _second = places.enter(ip("::ffff:192.0.2.1")).unwrap();
        assert!(places.enter(ip("192.0.2.1")).is_none());
        drop(first);
        assert!(places.enter(ip("192.0.2.1")).is_some());
        let _one = places.enter(ip("2001:db8::1")).unwrap();
        let _same = places.enter(ip("2001:db8::2:1")).unwrap();
        assert!(places.enter(ip("2001:db8::3")).is_none(), "one /64 is one peer");
        assert!(places.enter(ip("2001:db8:0:1::1")).is_some());
    }

    #[test]
    fn where_all_are_taken_the_newest_of_the_greediest_gives_way() {
        let places = Places::new(4, 4);
        let mut greedy: Vec<Place> = (0..4).map(|_| places.enter(ip("192.0.2.66")).unwrap()).collect();
        assert!(places.enter(ip("192.0.2.66")).is_none(), "not for one more of its own");
        let _first = places.enter(ip("192.0.2.1")).unwrap();
        assert_eq!(greedy.iter().map(gone).collect::<Vec<_>>(), [false, false, false, true]);
        // An evicted place that is given back late gives back nothing.
        drop(greedy.pop());
        let _second = places.enter(ip("192.0.2.2")).unwrap();
        assert_eq!(greedy.iter().map(gone).collect::<Vec<_>>(), [false, false, true]);
        assert!(places.enter(ip("192.0.2.2")).is_none(), "nobody has more than two");
        assert_eq!(places.table().total, 4);
    }

    #[test]
    fn a_proxys_connections_are_counted_for_those_behind_it() {
        let places = Places::new(10, 1);
        let mut first = places.enter(None).unwrap();
        let mut second = places.enter(None).unwrap();
        assert!(first.belongs_to("192.0.2.1".parse().unwrap()));
        assert!(!second.belongs_to("192.0.2.1".parse().unwrap()));
        assert!(second.belongs_to("192.0.2.2".parse().unwrap()));
        drop((first, second));
        assert_eq!(places.table().total, 0);
        assert!(places.table().peers.is_empty());
    }
}
