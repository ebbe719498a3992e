//! The main job: scripted parcels of all simulated carriers are registered, asked for, pushed and watched to their ends.

use std::collections::BTreeSet;

use jiff::civil::date;
use waybill::clock::Clock;
use waybill::demo::registration;
use waybill::proto::v1;
use waybill::simulate::{Courier, Options};

use crate::harness::{Service, Watcher, at, free_port, name, simulate_with, until, within};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_scripted_parcel_reaches_its_end_by_polls_and_pushes() {
    let home = tempfile::tempdir().unwrap();
    let clock = Clock::fast(at("2026-06-15T00:30:00Z"), 4 * 86_400);
    let http = free_port();
    // The script begins days later: what is subscribed hears of it from its beginning.
    let options = Options { first_day: Some(date(2026, 6, 25)), ..Options::default() };
    let simulation = simulate_with(&clock, Some(http), options).await;
    let mut service = Service::start_with(home.path(), http, &clock, "", &simulation.accounts()).await;
    let mut watcher = Watcher::everything(&mut service.client).await;
    let mut client = service.client.clone();
    // At once: days pass in every second.
    let requests = simulation.parcels().iter().map(registration).collect();
    let request = v1::BatchRegisterShipmentsRequest { requests, ..Default::default() };
    let registered = client.batch_register_shipments(request).await.unwrap().into_inner().results;
    assert_eq!(registered.len(), simulation.parcels().len());
    for (result, parcel) in registered.into_iter().zip(simulation.parcels()) {
        let Some(v1::shipment_result::Result::Shipment(shipment)) = result.result else { panic!("{result:?}") };
        assert_eq!(shipment.order_id, parcel.order_id);
    }

    let watched = async {
        let mut open: BTreeSet<String> = simulation.parcels().iter().map(name).collect();
        while !open.is_empty() {
            let message = watcher.next().await.unwrap();
            for change in message.changes {
                let (unpinned, _) = change.name.split_once('@').expect("changes hold pinned names");
                let parcel = simulation.parcels().iter().find(|parcel| name(parcel) == unpinned).unwrap();
                let generation = format!("{unpinned}@{}", parcel.generations);
                let end = v1::shipment::Status::from_str_name(parcel.end.name()).unwrap();
                // Domain time runs on, at days a second: on a busy machine an end that is not final has expired before the
                // last parcel is there.
                if change.status_after() == v1::shipment::Status::Expired && end != v1::shipment::Status::Expired {
                    continue;
                }
                if change.name == generation && change.status_after() == end {
                    open.remove(unpinned);
                } else if change.name == generation {
                    open.insert(unpinned.to_owned());
                }
            }
        }
    };
    within("all parcels end", watched).await;

    let mut channels = BTreeSet::new();
    let listed = client.list_shipments(v1::ListShipmentsRequest::default()).await.unwrap().into_inner().shipments;
    let generations: u32 = simulation.parcels().iter().map(|parcel| parcel.generations).sum();
    assert_eq!(u32::try_from(listed.len()).unwrap(), generations);
    for parcel in simulation.parcels() {
        let shown = client
            .get_shipment(v1::GetShipmentRequest { name: name(parcel), ..Default::default() })
            .await
            .unwrap()
            .into_inner();
        let status = shown.status().as_str_name();
        assert!([parcel.end.name(), "EXPIRED"].contains(&status), "{}: {status}", parcel.story);
        assert!(listed.iter().any(|listed| listed.name == shown.name));
        let kinds: BTreeSet<&str> = shown.events.iter().map(|event| event.kind().as_str_name()).collect();
        for kind in parcel.kinds {
            assert!(kinds.contains(kind.name()), "{}: no {} in {kinds:?}", parcel.story, kind.name());
        }
        for event in &shown.events {
            let provenance = event.provenance.as_ref().expect("every event says where it is from");
            assert_eq!((provenance.body_sha256.len(), provenance.mapping > 0), (64, true), "{provenance:?}");
            channels.insert((shown.carrier.clone(), provenance.channel().as_str_name()));
        }
    }
    // Which way was faster with an event is chance; that both bring news is not.
    let seen = |carrier: &str, channel| channels.contains(&(carrier.to_owned(), channel));
    assert!(seen("fedex", "PUSH"), "{channels:?}");
    // The last one pushes, but no events.
    for polled in ["canada_post", "gls", "purolator", "inpost"] {
        assert!(seen(polled, "POLL") && !seen(polled, "PUSH"), "{channels:?}");
    }

    let report = simulation.report();
    assert_eq!(report.violations(), 0, "{report:?}");
    for courier in Courier::ALL {
        let counts = report.of(courier);
        let pushes = ![Courier::CanadaPost, Courier::Gls, Courier::Purolator].contains(&courier);
        // A token lives for 40 ms here: on a busy machine one can end on its way, and is renewed.
        assert!(counts.calls > 0 && counts.unauthorized <= counts.logins, "{courier}: {counts:?}");
        // UPS pushes what comes after a number's subscription: at days a second and on a busy machine, or with a store
        // farther away than the disk, that can be nothing.
        let late = courier == Courier::Ups && counts.subscribed > 0;
        assert!((counts.pushes.acknowledged > 0) == pushes || late, "{courier}: {counts:?}");
        // A token lives for hours of the carrier's days: one login for each life at most.
        let days = clock.now().duration_since(at("2026-06-15T00:30:00Z")).as_hours() / 24;
        let most = match courier {
            Courier::Ups => 24 * 60 * 60 / 14_399 * days,
            Courier::Fedex => 24 * days,
            Courier::Gls => 6 * days,
            // A login before the end of the day brings the same token once more; so many are allowed.
            Courier::Dpd => 10 * days,
            _ => 0,
        };
        // Renewed at nine tenths.
        assert!(counts.logins <= u64::try_from(most * 10 / 9 + 2).unwrap(), "{courier}: {counts:?} in {days} days");
    }
    let activated = report.of(Courier::DhlUnified);
    assert!(activated.activated > 0, "{activated:?}");
    service.stop().await;
    simulation.stop().await;
}

/// DHL allows one call in 5 s: twelve numbers at once must wait their turn.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn many_numbers_at_once_never_break_a_carriers_limit() {
    let home = tempfile::tempdir().unwrap();
    let clock = Clock::fast(at("2026-06-18T12:00:00Z"), 20);
    let options = Options { copies: 3, ..Options::default() };
    let simulation = simulate_with(&clock, None, options).await;
    let mut service = Service::start(home.path(), &clock, &simulation.accounts()).await;
    let mine: Vec<_> = simulation.parcels().iter().filter(|parcel| parcel.carrier == Courier::DhlUnified).collect();
    for parcel in &mine {
        service.client.register_shipment(registration(parcel)).await.unwrap();
    }
    let numbers = u64::try_from(mine.len()).unwrap();
    until("every number was asked", async || {
        (simulation.report().of(Courier::DhlUnified).numbers_asked >= numbers).then_some(())
    })
    .await;
    let counts = simulation.report().of(Courier::DhlUnified);
    assert_eq!((counts.violations, counts.numbers_asked), (0, numbers), "{counts:?}");
    service.stop().await;
}
