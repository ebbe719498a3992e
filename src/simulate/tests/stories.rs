//! What the script tells is what the adapters read.

use std::collections::BTreeSet;

use waybill_contract::{Effect, Kind, Number, Oddity, Outcome, Problem, Status};

use super::*;

#[tokio::test]
async fn each_story_is_read_by_its_adapter_as_it_is_told() {
    let all = Bench::plain().await;
    for parcel in all.simulation.parcels() {
        let bench = Bench::plain().await;
        bench.clock.set(after_end(parcel));
        let parsed = bench.ask_one(parcel).await.unwrap();
        let about = format!("{} {}: {}", parcel.carrier, parcel.title, parcel.story);
        let events: Vec<_> = parsed.reports.iter().flat_map(|report| &report.events).collect();
        let kinds: BTreeSet<Kind> = events.iter().map(|event| event.kind).collect();
        let problems: BTreeSet<Problem> = kinds.iter().filter_map(|kind| kind.effect().problem).collect();
        for kind in parcel.kinds {
            assert!(kinds.contains(kind), "{about}: {} is missing in {kinds:?}", kind.name());
        }
        for problem in parcel.problems {
            assert!(problems.contains(problem), "{about}: {} is missing in {problems:?}", problem.name());
        }
        let unmapped = parsed.warnings.iter().filter(|warning| warning.kind == Oddity::UnmappedCode).count();
        assert_eq!(unmapped > 0, parcel.kinds.contains(&Kind::Unknown), "{about}: {:?}", parsed.warnings);
        assert!(parsed.warnings.iter().all(|warning| warning.kind == Oddity::UnmappedCode), "{:?}", parsed.warnings);
        let facts = &parsed.reports[0].facts;
        let order = facts.references.iter().any(|one| one.value == parcel.order_id);
        let told = match parcel.carrier {
            Courier::Gls => (false, false),
            Courier::Purolator | Courier::Dpd | Courier::Inpost => (true, false),
            _ => (true, true),
        };
        assert_eq!((facts.service.is_some(), order), told, "{about}");
    }
}

/// The last word of each story, without the timeline's fold: a delivery after a return kind is a return.
#[tokio::test]
async fn each_story_ends_with_a_kind_that_says_so() {
    let all = Bench::plain().await;
    for parcel in all.simulation.parcels() {
        let bench = Bench::plain().await;
        bench.clock.set(after_end(parcel));
        let parsed = bench.ask_one(parcel).await.unwrap();
        let mut events: Vec<_> = parsed.reports.iter().flat_map(|report| &report.events).collect();
        let zone = waybill_contract::zone::named("UTC").unwrap();
        events.sort_by_key(|event| event.time.instant_in(&zone));
        let effects: Vec<Effect> = events.iter().map(|event| event.kind.effect()).collect();
        let last = effects.iter().rev().find_map(|effect| effect.status);
        let turned = effects.iter().any(|effect| effect.status == Some(Status::Returning));
        let end = match last {
            Some(Status::Delivered) if turned => Status::Returned,
            Some(Status::InfoReceived) => Status::Expired,
            other => other.unwrap_or_default(),
        };
        assert_eq!(end, parcel.end, "{} {}", parcel.carrier, parcel.story);
    }
}

#[tokio::test]
async fn each_scan_appears_at_its_time_and_not_before() {
    for courier in Courier::ALL {
        let bench = Bench::plain().await;
        let parcel = bench.parcel(courier);
        let token = bench.log_in(courier).await;
        let early = bench.ask(courier, token.as_ref(), vec![item(parcel)]).await.unwrap();
        assert!(early.reports.iter().all(|report| report.outcome == Outcome::NotFound), "{courier}");
        for (count, scan) in parcel.uses[0].scans.iter().enumerate() {
            bench.clock.set(scan.at.timestamp());
            let known = bench.ask_one(parcel).await.unwrap();
            // Two events may stand for one scan that says two things; never fewer.
            assert!(known.reports[0].events.len() > count, "{courier} at {}", scan.at);
            let told = known.reports[0].events.iter().filter_map(|event| event.time.instant()).max();
            assert!(told.is_none_or(|told| told == scan.at.timestamp()), "{courier} at {}", scan.at);
        }
        assert_eq!(bench.simulation.report().violations(), 0, "{courier}");
    }
}

#[tokio::test]
async fn estimates_move_and_deliveries_are_signed_for() {
    let all = Bench::plain().await;
    let delayed = all.simulation.parcels().iter().filter(|parcel| parcel.problems == [Problem::Delayed]);
    for parcel in delayed {
        let bench = Bench::plain().await;
        bench.days(2);
        let first = bench.ask_one(parcel).await.unwrap().reports[0].facts.estimate.clone().unwrap();
        bench.days(2);
        let second = bench.ask_one(parcel).await.unwrap().reports[0].facts.estimate.clone().unwrap();
        assert!(first.latest < second.latest, "{}: {first:?} {second:?}", parcel.carrier);
        bench.days(4);
        let facts = bench.ask_one(parcel).await.unwrap().reports[0].facts.clone();
        assert!(facts.delivery.unwrap().signed_by.is_some(), "{}", parcel.carrier);
    }
}

#[tokio::test]
async fn a_number_used_twice_has_two_results_at_fedex_and_one_after_the_other_at_ups() {
    let bench = Bench::plain().await;
    let twice = |courier| {
        let found = bench.simulation.parcels().iter().find(|parcel| parcel.carrier == courier && parcel.uses.len() > 1);
        found.unwrap()
    };
    let old = bench.ask_one(twice(Courier::Ups)).await.unwrap();
    assert_eq!(old.reports[0].events.len(), 4);
    bench.days(45);
    let fedex = bench.ask_one(twice(Courier::Fedex)).await.unwrap();
    assert_eq!(fedex.reports.len(), 2);
    assert_ne!(fedex.reports[0].instance, fedex.reports[1].instance);
    assert_eq!(twice(Courier::Fedex).generations, 2);
    let ups = bench.ask_one(twice(Courier::Ups)).await.unwrap();
    assert_eq!((ups.reports.len(), ups.reports[0].events.len()), (1, 6));
    assert_eq!(twice(Courier::Ups).generations, 1);
}

#[tokio::test]
async fn every_number_fits_a_format_of_its_adapter_and_is_used_once() {
    let bench = Bench::new(Options { copies: 40, ..Options::default() }).await;
    let mut seen = BTreeSet::new();
    for parcel in bench.simulation.parcels() {
        let adapter = waybill_adapters::by_id(parcel.carrier.id()).unwrap();
        let number = Number::parse(&parcel.number).unwrap();
        let mut checks = adapter.formats.iter().filter_map(|format| format.check);
        // None of these has a check digit that its adapter knows, or has it in this form.
        let unchecked = [Courier::CanadaPost, Courier::Gls, Courier::Dpd, Courier::Inpost].contains(&parcel.carrier)
            || parcel.service == Some("parcel-nl");
        let mut looks = crate::detect::candidates(&parcel.number).unwrap().into_iter();
        assert!(looks.any(|found| found.carrier == adapter.id), "{} {number}", parcel.carrier);
        assert!(unchecked || checks.any(|check| check(number.as_str())), "{} {number}", parcel.carrier);
        assert!(seen.insert((parcel.carrier, parcel.number.clone())), "{} twice", parcel.number);
    }
}

#[tokio::test]
async fn the_whole_script_ends_within_75_days_and_most_of_it_within_15() {
    let bench = Bench::plain().await;
    let begin = bench.clock.now();
    let days = |parcel: &Parcel| parcel.ends.duration_since(begin).as_hours() / 24;
    let parcels = bench.simulation.parcels();
    assert!(parcels.len() >= 12 && parcels.iter().all(|parcel| days(parcel) < 75));
    assert!(parcels.iter().filter(|parcel| days(parcel) < 15).count() * 4 >= parcels.len() * 3);
}
