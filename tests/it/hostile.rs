//! Couriers that hang, drip, cut off, answer for another parcel, or say 200 with an error inside: whatever one does, the
//! others are asked as often and stay as fresh as if it behaved, and it holds no more connections than its share.

use jiff::SignedDuration;
use waybill::demo::registration;
use waybill::proto::v1;
use waybill::simulate::{Courier, Parcel};

use crate::harness::{Service, accounts_with, free_port, manual, name, settled, simulate, stale};
use v1::freshness::StaleReason;

/// Little room: as many calls at once as there are accounts.
const SETTINGS: &str = "[poll]\nconcurrency = 8\n";

/// Steps of two hours.
const STEPS: usize = 6;

/// Who has to suffer nothing.
const HEALTHY: [Courier; 2] = [Courier::Fedex, Courier::CanadaPost];

/// What was seen of the healthy couriers, and of the other one.
#[derive(Debug)]
struct Seen {
    /// Numbers that the healthy ones were asked for.
    asked: u64,
    /// Reads of their shipments, and how many of them were fresh.
    reads: u64,
    fresh: u64,
    /// What became of the other one's shipments.
    hostile: Vec<v1::Shipment>,
    /// Most calls that it had to bear at once.
    at_once: u64,
}

async fn shown(service: &Service, parcel: &Parcel) -> v1::Shipment {
    let request = v1::GetShipmentRequest { name: name(parcel), ..Default::default() };
    service.client.clone().get_shipment(request).await.unwrap().into_inner()
}

/// Half a day of asking while UPS behaves so.
async fn run(fault: Option<&str>) -> Seen {
    let (home, clock) = (tempfile::tempdir().unwrap(), manual());
    let simulation = simulate(&clock, None).await;
    clock.set(clock.now() + SignedDuration::from_hours(24 * 2));
    let accounts = accounts_with(&simulation, "subscribe = false\n");
    let service = Service::start_with(home.path(), free_port(), &clock, SETTINGS, &accounts).await;
    let of = |couriers: &[Courier]| -> Vec<&Parcel> {
        simulation.parcels().iter().filter(|parcel| couriers.contains(&parcel.carrier)).collect()
    };
    let (healthy, hostile) = (of(&HEALTHY), of(&[Courier::Ups]));
    let (first, rest) = hostile.split_first().unwrap();
    // A token is held, so that the fault meets the asking.
    service.client.clone().register_shipment(registration(first)).await.unwrap();
    settled(&service.client, &clock, &[name(first)]).await;
    simulation.add_faults(fault.iter().map(|fault| fault.parse().unwrap()).collect()).unwrap();
    for parcel in rest.iter().chain(&healthy) {
        service.client.clone().register_shipment(registration(parcel)).await.unwrap();
    }
    let mut seen = Seen { asked: 0, reads: 0, fresh: 0, hostile: Vec::new(), at_once: 0 };
    let names: Vec<String> = healthy.iter().map(|parcel| name(parcel)).collect();
    for _ in 0..STEPS {
        for shipment in settled(&service.client, &clock, &names).await {
            seen.reads += 1;
            seen.fresh += u64::from(stale(&shipment) == StaleReason::Unspecified);
        }
        clock.set(clock.now() + SignedDuration::from_hours(2));
    }
    let report = simulation.report();
    assert_eq!(report.violations(), 0, "{report:?}");
    seen.asked = HEALTHY.iter().map(|courier| report.of(*courier).numbers_asked).sum();
    seen.at_once = report.of(Courier::Ups).most_at_once;
    if fault.is_some() {
        for parcel in rest {
            seen.hostile.push(shown(&service, parcel).await);
        }
    }
    simulation.stop().await;
    service.stop().await;
    seen
}

fn share(seen: u64, of: u64) -> f64 {
    f64::from(u32::try_from(seen).unwrap()) / f64::from(u32::try_from(of).unwrap())
}

fn fresh(seen: &Seen) -> f64 {
    share(seen.fresh, seen.reads)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whatever_one_courier_does_costs_the_others_nothing() {
    let behaved = run(None).await;
    assert!(behaved.asked > 25 && fresh(&behaved) > 0.5, "{behaved:?}");
    for trouble in ["hang", "drip", "truncated", "wrong_parcel", "error_inside"] {
        let seen = run(Some(&format!("ups:{trouble}:chance=1"))).await;
        let asked = share(seen.asked, behaved.asked);
        assert!(asked >= 0.95, "{trouble}: the others were asked {asked} times as often");
        assert!(fresh(&seen) >= 0.95 * fresh(&behaved), "{trouble}: {} instead of {}", fresh(&seen), fresh(&behaved));
        assert_eq!(seen.at_once, 1, "{trouble}: its share of eight calls at once among eight accounts");
        let reasons: Vec<StaleReason> = seen.hostile.iter().map(stale).collect();
        for shipment in &seen.hostile {
            assert!(shipment.events.is_empty(), "{trouble}: nothing is believed: {shipment:?}");
            assert_ne!(stale(shipment), StaleReason::Unspecified, "{trouble}: {shipment:?}");
        }
        if trouble == "wrong_parcel" {
            assert!(reasons.contains(&StaleReason::Malformed), "{reasons:?}");
        }
    }
}
