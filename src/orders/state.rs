//! What was recorded of an order: a set of events, so that recording again changes nothing and what two replicas recorded
//! apart joins without loss.

use std::collections::BTreeMap;

use jiff::Timestamp;
use prost::Message as _;

use crate::ingest::timestamp;
use crate::proto::{self, store as pb, v1};
use crate::store::StoreError;

/// Events that an order may have: a bound against callers that never stop.
pub const MOST_EVENTS: usize = 500;

/// All that is kept of an order beside what its shipments tell.
#[derive(Clone, Debug, PartialEq)]
pub struct State {
    /// The merchant's id of it.
    pub order_id: String,
    /// When it was first heard of.
    pub created: Timestamp,
    /// How far time has been looked at.
    pub passed: Timestamp,
    events: BTreeMap<String, v1::OrderEvent>,
}

/// What became of an event that is to be recorded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Recorded {
    /// It is new.
    New,
    /// It was recorded before, with the same content.
    Known,
    /// Its id was given to another event.
    Taken,
    /// There are too many already.
    Full,
}

impl State {
    /// Of an order that was not heard of before.
    pub fn new(order_id: &str, now: Timestamp) -> Self {
        // As exactly as it is kept: what was answered once is answered again.
        let created = Timestamp::from_microsecond(now.as_microsecond()).unwrap_or(now);
        Self { order_id: order_id.to_owned(), created, passed: Timestamp::MIN, events: BTreeMap::new() }
    }

    /// Puts an event in. One that was recorded without a time got that of its recording: without one, it is the same again.
    pub fn record(&mut self, event: &v1::OrderEvent, now: Timestamp) -> Recorded {
        if let Some(known) = self.events.get(&event.event_id) {
            let time = if event.time.is_none() { known.time } else { event.time };
            let again = v1::OrderEvent { time, record_time: known.record_time, ..event.clone() };
            return if again == *known { Recorded::Known } else { Recorded::Taken };
        }
        if self.events.len() >= MOST_EVENTS {
            return Recorded::Full;
        }
        let stamp = timestamp(now);
        let event = v1::OrderEvent { time: event.time.or(Some(stamp)), record_time: Some(stamp), ..event.clone() };
        self.events.insert(event.event_id.clone(), event);
        Recorded::New
    }

    /// Takes in what was recorded elsewhere; whether that is news. Of two events with one id the one recorded first holds.
    pub fn join(&mut self, other: Self) -> bool {
        let before = self.clone();
        for (id, event) in other.events {
            self.join_event(id, event);
        }
        self.created = self.created.min(other.created);
        self.passed = self.passed.max(other.passed);
        *self != before
    }

    /// Takes in one event as it was recorded.
    pub fn join_event(&mut self, id: String, event: v1::OrderEvent) {
        let key = |event: &v1::OrderEvent| (event.record_time.and_then(proto::instant), event.encode_to_vec());
        match self.events.get_mut(&id) {
            None => _ = self.events.insert(id, event),
            Some(known) if key(&event) < key(known) => *known = event,
            Some(_) => {}
        }
    }

    /// Whether anything was recorded.
    pub fn is_bare(&self) -> bool {
        self.events.is_empty()
    }

    /// When something was last recorded.
    pub fn last_recorded(&self) -> Option<Timestamp> {
        self.events.values().filter_map(|event| proto::instant(event.record_time?)).max()
    }

    /// The events by the time they happened; of one time in the order of their kinds.
    pub fn in_order(&self) -> Vec<v1::OrderEvent> {
        let mut events: Vec<v1::OrderEvent> = self.events.values().cloned().collect();
        events.sort_by_key(|event| (event.time.and_then(proto::instant), event.kind, event.event_id.clone()));
        events
    }

    /// As it is stored.
    pub fn encode(&self) -> Vec<u8> {
        let state = pb::OrderState {
            order_id: self.order_id.clone(),
            events: self.events.values().cloned().collect(),
            created_us: self.created.as_microsecond(),
            passed_us: self.passed.as_microsecond(),
        };
        state.encode_to_vec()
    }

    /// As it was stored.
    pub fn decode(stored: &[u8]) -> Result<Self, StoreError> {
        let stored = pb::OrderState::decode(stored).map_err(|error| StoreError::Damaged(error.to_string()))?;
        let instant = |micros: i64| Timestamp::from_microsecond(micros).unwrap_or(Timestamp::MIN);
        Ok(Self {
            order_id: stored.order_id,
            created: instant(stored.created_us),
            passed: instant(stored.passed_us),
            events: stored.events.into_iter().map(|event| (event.event_id.clone(), event)).collect(),
        })
    }
}
