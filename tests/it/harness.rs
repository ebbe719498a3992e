//! What the tests of the whole service share: the service in this process or as a program, simulated couriers, watchers,
//! and waiting for a condition with a deadline.

mod backend;
mod bodies;
mod collector;
mod fake;
mod keyed;
pub(crate) mod orders;
mod process;
mod pushes;
pub(crate) mod redis;
mod service;
mod settled;
mod waiting;
mod watcher;
pub(crate) mod web;

use jiff::Timestamp;
use tonic::Status;
use tonic_types::{ErrorDetails, StatusExt as _};
use waybill::clock::Clock;
use waybill::proto::v1;
use waybill::proto::v1::freshness::StaleReason;
use waybill::simulate::{Courier, Options, Parcel, Simulation};

pub(crate) use backend::{is_shared, store_of};
pub(crate) use bodies::archived_body;
pub(crate) use collector::{Collector, attributes};
pub(crate) use fake::{fake_carrier, fake_with_logins, ups};
pub(crate) use keyed::{ALL, Bearer, Keyed};
pub(crate) use process::Process;
pub(crate) use pushes::{fedex_push, fedex_scan, fedex_signature, fedex_signed};
pub(crate) use service::{Client, Service};
pub(crate) use settled::settled;
pub(crate) use waiting::{PATIENCE, free_port, until, within};
pub(crate) use watcher::Watcher;
pub(crate) use web::{get, post, send};

/// Budgets that never close, for tests of something else.
pub(crate) const GENEROUS: &str = "budgets = [{ calls = 100000, per = \"1s\" }]\n";

/// A hand-set clock at a fixed instant: the start of a day, so that the script's first day is whole.
pub(crate) fn manual() -> Clock {
    Clock::manual(at("2026-06-15T00:30:00Z"))
}

pub(crate) fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

/// Simulated couriers that push to the service at this HTTP port, or do not push.
pub(crate) async fn simulate(clock: &Clock, push_to: Option<u16>) -> Simulation {
    simulate_with(clock, push_to, Options::default()).await
}

pub(crate) async fn simulate_with(clock: &Clock, push_to: Option<u16>, options: Options) -> Simulation {
    let push_base = push_to.map(|port| format!("http://127.0.0.1:{port}/webhooks"));
    Simulation::start(Options { push_base, ..options }, clock.clone()).await.unwrap()
}

/// The accounts' tables with more keys in every one.
pub(crate) fn accounts_with(simulation: &Simulation, keys: &str) -> String {
    let head = |line: &str| line.starts_with("[accounts.");
    let lines = simulation.accounts();
    lines.lines().map(|line| format!("{line}\n{}", if head(line) { keys } else { "" })).collect()
}

/// The value of a key in an account's table.
pub(crate) fn credential(simulation: &Simulation, account: &str, key: &str) -> String {
    let tables: toml::Table = simulation.accounts().parse().unwrap();
    tables["accounts"][account][key].as_str().unwrap().to_owned()
}

/// The first scripted parcel of a carrier with a part of its story.
pub(crate) fn parcel<'a>(simulation: &'a Simulation, courier: Courier, story: &str) -> &'a Parcel {
    let mut parcels = simulation.parcels().iter();
    parcels.find(|parcel| parcel.carrier == courier && parcel.story.contains(story)).expect("it is scripted")
}

/// The unpinned name of a parcel's shipment.
pub(crate) fn name(parcel: &Parcel) -> String {
    format!("shipments/{}/{}", parcel.carrier, parcel.number)
}

/// Nothing but carrier and number.
pub(crate) fn bare(carrier: &str, number: &str) -> v1::RegisterShipmentRequest {
    v1::RegisterShipmentRequest { carrier: carrier.into(), tracking_number: number.into(), ..Default::default() }
}

/// Why a shipment is stale.
pub(crate) fn stale(shipment: &v1::Shipment) -> StaleReason {
    shipment.freshness.as_ref().map(v1::Freshness::stale_reason).unwrap_or_default()
}

/// Fields that a refusal names.
pub(crate) fn fields(status: &Status) -> Vec<String> {
    let details: ErrorDetails = status.get_error_details();
    let violations = details.bad_request().map(|bad| bad.field_violations.clone()).unwrap_or_default();
    violations.into_iter().map(|violation| violation.field).collect()
}

/// The ErrorInfo's reason of a refusal.
pub(crate) fn reason(status: &Status) -> String {
    status.get_error_details().error_info().map(|info| info.reason.clone()).unwrap_or_default()
}
