//! Stories of orders, folded without a store.

mod backorder;
mod parcels;

use jiff::Timestamp;

use super::fold::{self, troubles};
use super::state::{Recorded, State};
use crate::ingest::timestamp;
use crate::proto::{Date, v1};
use v1::order::Status;
use v1::order_event::Kind;
use v1::order_headline::Kind as Headline;
use v1::order_role::Role;
use v1::shipment::Status as Shipped;

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

fn day(text: &str) -> Option<Date> {
    let date: jiff::civil::Date = text.parse().unwrap();
    Some(Date { year: date.year().into(), month: date.month().into(), day: date.day().into() })
}

fn event(id: &str, kind: Kind, time: &str) -> v1::OrderEvent {
    v1::OrderEvent {
        event_id: id.into(),
        kind: kind.into(),
        time: Some(timestamp(at(time))),
        ..v1::OrderEvent::default()
    }
}

/// An order with these events, recorded in this order.
fn told(events: &[v1::OrderEvent]) -> State {
    let mut state = State::new("A-1", at("2026-06-01T00:00:00Z"));
    for event in events {
        assert_eq!(state.record(event, at("2026-06-01T00:00:00Z")), Recorded::New);
    }
    state
}

fn parcel(number: &str, role: Role, status: Shipped) -> v1::Shipment {
    v1::Shipment {
        name: format!("shipments/ups/{number}@1"),
        carrier: "ups".into(),
        tracking_number: number.into(),
        generation: 1,
        revision: 3,
        order_id: "A-1".into(),
        order_role: role.into(),
        status: status.into(),
        ..v1::Shipment::default()
    }
}

fn problem(kind: v1::problem::Kind) -> v1::Problem {
    v1::Problem { kind: kind.into(), level: 1, ..v1::Problem::default() }
}

/// Status, headline, count of total.
fn short(state: &State, parcels: &[v1::Shipment]) -> (Status, Headline, i32, i32) {
    let order = fold::fold(state, parcels).order;
    let headline = order.headline.clone().unwrap();
    (order.status(), headline.kind(), headline.count, headline.total)
}

#[test]
fn what_is_answered_first_is_what_is_kept() {
    let state = State::new("A-1", at("2026-06-01T00:00:00.123456789Z"));
    let kept = State::decode(&state.encode()).unwrap();
    assert_eq!(fold::fold(&kept, &[]).order.create_time, fold::fold(&state, &[]).order.create_time);
}
