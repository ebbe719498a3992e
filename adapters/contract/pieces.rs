//! Shipments of several pieces whose carrier tells each piece's events apart, asked for under one number.

use std::collections::HashMap;

use crate::kind::Kind;
use crate::report::Event;
use crate::time::Time;

/// The events of all pieces as those of the shipment. A delivery of one piece is a part of it as long as another is open;
/// the last delivery is the shipment's. What is told alike of several pieces is one event.
pub fn of_pieces(mut pieces: Vec<Vec<Event>>) -> Vec<Event> {
    if pieces.len() == 1 {
        return pieces.pop().unwrap_or_default();
    }
    let delivered = |events: &Vec<Event>| {
        let times = events.iter().filter(|event| event.kind.delivers()).map(|event| event.time.civil());
        times.max()
    };
    let ends: Option<Vec<_>> = pieces.iter().map(delivered).collect();
    let last = ends.and_then(|ends| ends.into_iter().max());
    let mut all: Vec<Event> = Vec::new();
    // Where the events of a time and kind stand: only those can be alike.
    let mut places: HashMap<(Time, Kind), Vec<usize>> = HashMap::new();
    for mut event in pieces.into_iter().flatten() {
        if event.kind.delivers() && last.is_none_or(|last| event.time.civil() < last) {
            event.kind = Kind::PartlyDelivered;
        }
        let alike = places.entry((event.time, event.kind)).or_default();
        if !alike.iter().any(|at| all.get(*at) == Some(&event)) {
            alike.push(all.len());
            all.push(event);
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::place::Place;

    fn piece(events: &[(&str, Kind)]) -> Vec<Event> {
        let event = |(time, kind): &(&str, Kind)| Event {
            kind: *kind,
            reason: None,
            code: Some(kind.name().into()),
            text: None,
            time: Time::iso(time).unwrap(),
            place: Place::default(),
        };
        events.iter().map(event).collect()
    }

    fn kinds(pieces: &[&[(&str, Kind)]]) -> Vec<Kind> {
        of_pieces(pieces.iter().map(|one| piece(one)).collect()).iter().map(|event| event.kind).collect()
    }

    #[test]
    fn the_last_delivery_is_the_shipments() {
        use Kind::{Accepted, Collected, Delivered, PartlyDelivered};
        const START: (&str, Kind) = ("2026-06-01T08:00:00", Accepted);
        const NOON: (&str, Kind) = ("2026-06-02T12:00:00", Delivered);
        const EVENING: (&str, Kind) = ("2026-06-02T18:00:00", Collected);
        assert_eq!(kinds(&[&[NOON, START]]), [Delivered, Accepted]);
        assert_eq!(kinds(&[&[NOON, START], &[START]]), [PartlyDelivered, Accepted]);
        assert_eq!(kinds(&[&[NOON, START], &[EVENING, START]]), [PartlyDelivered, Accepted, Collected]);
        assert_eq!(kinds(&[&[NOON], &[NOON, START]]), [Delivered, Accepted]);
    }
}
