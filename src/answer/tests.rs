//! Every word that the API has must have its words for people, in every language, and nothing else may show.

mod orders;

use std::collections::{BTreeMap, BTreeSet};

use fluent_bundle::FluentResource;
use jiff::Timestamp;

use super::*;
use crate::proto::v1;
use v1::event::Channel;
use v1::freshness::StaleReason;
use v1::order_role::Role;
use v1::problem::{Kind, Party, Source};
use v1::shipment::Status;

fn now() -> Timestamp {
    "2026-03-04T12:00:00Z".parse().unwrap()
}

fn time(local: &str) -> v1::Time {
    v1::Time { local: local.to_owned(), ..v1::Time::default() }
}

fn seconds(text: &str) -> prost_types::Timestamp {
    prost_types::Timestamp { seconds: text.parse::<Timestamp>().unwrap().as_second(), nanos: 0 }
}

fn all<T>(from: impl Fn(i32) -> Option<T>) -> Vec<T> {
    // Zero says nothing.
    (1..200).filter_map(from).collect()
}

fn answer(language: &str, shipment: &v1::Shipment) -> v1::ParcelAnswer {
    let adapter = waybill_adapters::by_id("dhl_express").unwrap();
    parcel(Language::best(language), adapter, shipment, now())
}

/// Messages of a file with the variables that each uses.
fn messages(text: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut current = String::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        if let Some((key, _)) =
            line.split_once(" =").filter(|_| line.starts_with(|first: char| first.is_ascii_lowercase()))
        {
            current = key.to_owned();
            assert!(found.insert(current.clone(), BTreeSet::new()).is_none(), "{key} is there twice");
        }
        for part in line.split('$').skip(1) {
            let end = part.find(|letter: char| !letter.is_ascii_alphanumeric()).unwrap_or(part.len());
            found.get_mut(&current).unwrap().insert(part[..end].to_owned());
        }
    }
    found
}

fn file(tag: &str) -> String {
    std::fs::read_to_string(format!("{}/src/answer/languages/{tag}.ftl", env!("CARGO_MANIFEST_DIR"))).unwrap()
}

#[test]
fn every_language_has_every_message_with_the_same_variables() {
    let english = messages(&file("en"));
    assert!(english.len() > 300, "{}", english.len());
    let tags: Vec<&str> = Language::all().iter().map(Language::tag).collect();
    assert!(tags.contains(&"en") && tags.contains(&"de"), "{tags:?}");
    for tag in tags {
        let text = file(tag);
        FluentResource::try_new(text.clone()).unwrap_or_else(|(_, errors)| panic!("{tag}: {errors:?}"));
        let those = messages(&text);
        for (key, variables) in &english {
            assert_eq!(those.get(key), Some(variables), "{tag}: {key}");
        }
        assert_eq!(those.len(), english.len(), "{tag}: {:?}", those.keys().find(|key| !english.contains_key(*key)));
    }
}

#[test]
fn a_language_is_found_by_its_tag_its_language_or_english() {
    for (wanted, found) in [
        ("de", "de"),
        ("de-AT", "de"),
        ("DE_at", "de"),
        ("de-Latn-CH", "de"),
        ("en-GB", "en"),
        ("", "en"),
        ("xx", "en"),
        ("-", "en"),
        ("deutsch", "en"),
    ] {
        assert_eq!(Language::best(wanted).tag(), found, "{wanted}");
    }
}

/// Fails at whatever is no text for people.
fn is_for_people(text: &str, of: &str) {
    assert!(!text.is_empty(), "{of}");
    for mark in ["{", "}", "$", "_", "  ", " .", " ,", "??"] {
        assert!(!text.contains(mark), "{of}: {mark:?} in {text:?}");
    }
    // Carriers' names are in capitals; longer words are the API's.
    let shouted = |word: &str| word.len() > 5 && word.chars().all(|letter| letter.is_ascii_uppercase());
    assert!(!text.split(|letter: char| !letter.is_alphanumeric()).any(shouted), "{of}: {text:?}");
    assert!(text.ends_with(['.', '”', '“']), "{of}: {text:?}");
}

#[test]
fn every_combination_says_status_next_step_turn_and_freshness() {
    let statuses = all(|number| Status::try_from(number).ok());
    let mut kinds: Vec<Option<Kind>> = all(|number| Kind::try_from(number).ok()).into_iter().map(Some).collect();
    kinds.push(None);
    let stale = (0..20).filter_map(|number| StaleReason::try_from(number).ok());
    let stale: Vec<StaleReason> = stale.collect();
    let mut count = 0;
    let roles = [Role::Unspecified, Role::Return];
    for (language, role) in Language::all().iter().flat_map(|language| roles.map(|role| (language, role))) {
        for (index, &status) in statuses.iter().enumerate() {
            for (place, kind) in kinds.iter().enumerate() {
                let problem = kind.map(|kind| v1::Problem {
                    kind: kind.into(),
                    act: i32::try_from(place % 3).unwrap() + 1,
                    since: Some(time("2026-03-02T10:00:00")),
                    source: if place % 2 == 0 { Source::Told } else { Source::Derived }.into(),
                    attempts: i32::try_from(place % 3).unwrap(),
                    ..v1::Problem::default()
                });
                let freshness = v1::Freshness {
                    stale_reason: stale[(index + place) % stale.len()].into(),
                    last_success_time: (place % 2 == 0).then(|| seconds("2026-03-04T11:00:00Z")),
                    next_ask_time: (place % 3 == 0).then(|| seconds("2026-03-06T11:00:00Z")),
                    ..v1::Freshness::default()
                };
                let shipment = v1::Shipment {
                    status: status.into(),
                    problem: problem.clone(),
                    problems: problem.into_iter().collect(),
                    status_time: (place % 2 == 0).then(|| time("2026-03-03")),
                    freshness: Some(freshness),
                    stopped: place % 5 == 4,
                    order_role: role.into(),
                    rebooked_as: if place % 11 == 7 { "shipments/ups/1Z5IM0A10300000012@1" } else { "" }.into(),
                    ..v1::Shipment::default()
                };
                let of = format!("{} {role:?} {status:?} {kind:?}", language.tag());
                let answer = answer(language.tag(), &shipment);
                for part in [&answer.status_text, &answer.next_step, &answer.turn_text, &answer.freshness_text] {
                    is_for_people(part, &of);
                    assert!(answer.text.contains(part.as_str()), "{of}: no {part:?} in {:?}", answer.text);
                }
                is_for_people(&answer.headline, &of);
                is_for_people(&answer.text, &of);
                is_for_people(&answer.advice, &of);
                for trouble in &answer.troubles {
                    is_for_people(&trouble.text, &of);
                    is_for_people(&trouble.advice, &of);
                }
                count += 1;
            }
        }
    }
    assert!(count > 1200, "{count}");
}

#[test]
fn every_reason_and_every_event_has_its_words() {
    for language in Language::all() {
        for reason in all(|number| v1::event::Reason::try_from(number).ok()) {
            let problem = v1::Problem { kind: Kind::Other.into(), reason: reason.into(), ..v1::Problem::default() };
            for role in [Role::Outbound, Role::Return] {
                let (problem, order_role) = (problem.clone(), role.into());
                let problems = vec![problem.clone()];
                let shipment = v1::Shipment { problems, problem: Some(problem), order_role, ..Default::default() };
                let said = &answer(language.tag(), &shipment).troubles[0].text;
                is_for_people(said, &format!("{} {reason:?}", language.tag()));
                assert!(said.contains(':') || language.tag() == "en", "{said}");
                assert!(said.len() > 60, "no reason in {said:?}");
            }
        }
        for kind in all(|number| v1::event::Kind::try_from(number).ok()) {
            let event = v1::Event { kind: kind.into(), time: Some(time("2026-03-04T09:30:00")), ..Default::default() };
            let shipment = v1::Shipment { events: vec![event], ..Default::default() };
            let shown = answer(language.tag(), &shipment).last_events.remove(0);
            is_for_people(&format!("{}.", shown.text), &format!("{} {kind:?}", language.tag()));
            assert!(shown.when.contains("09:30"), "{}", shown.when);
        }
    }
}

#[test]
fn an_answer_reads_as_a_person_would_say_it() {
    let problem = v1::Problem {
        kind: Kind::Delayed.into(),
        reason: v1::event::Reason::Weather.into(),
        since: Some(time("2026-03-03T08:00:00")),
        act: Party::Carrier.into(),
        source: Source::Told.into(),
        ..v1::Problem::default()
    };
    let event = v1::Event {
        id: "e1".into(),
        kind: v1::event::Kind::Delayed.into(),
        time: Some(time("2026-03-03T08:00:00")),
        place: Some(v1::Place { city: "Leipzig".into(), country_code: "DE".into(), ..Default::default() }),
        ..v1::Event::default()
    };
    let shipment = v1::Shipment {
        tracking_number: "1234567890".into(),
        status: Status::InTransit.into(),
        problem: Some(problem.clone()),
        problems: vec![problem],
        events: vec![event],
        promised_date: Some(crate::proto::Date { year: 2026, month: 3, day: 4 }),
        estimated_delivery: Some(v1::Estimate {
            earliest: Some(time("2026-03-05T09:00:00")),
            latest: Some(time("2026-03-05T12:00:00")),
            ..v1::Estimate::default()
        }),
        freshness: Some(v1::Freshness {
            last_success_time: Some(seconds("2026-03-04T11:58:00Z")),
            next_ask_time: Some(seconds("2026-03-04T13:05:00Z")),
            ..v1::Freshness::default()
        }),
        destination: Some(v1::Place { country_code: "DE".into(), ..Default::default() }),
        ..v1::Shipment::default()
    };
    assert_eq!(
        answer("en", &shipment).text,
        "The parcel is on its way with DHL Express. The last news came yesterday from Leipzig: Delayed. DHL Express says that \
         it is delayed. The reason given is the weather. This has been so since yesterday. The parcel should arrive \
         tomorrow between 09:00 and 12:00. We promised delivery by today. The next step is that it moves on, later than planned. \
         It is DHL Express’s turn. DHL Express last answered 2 minutes ago. We will ask again in an hour."
    );
    let german = answer("de", &shipment);
    assert!(german.text.contains("morgen zwischen 09:00 und 12:00 Uhr"), "{}", german.text);
    assert_eq!(german.contact.unwrap().tracking_url.matches("1234567890").count(), 1);
}

#[test]
fn a_delivery_is_measured_by_the_promise() {
    let delivered = |day: &str| v1::Shipment {
        status: Status::Delivered.into(),
        status_time: Some(time(day)),
        delivered: Some(v1::Delivery { time: Some(time(day)), signed_by: "SMITH".into(), ..Default::default() }),
        promised_date: Some(crate::proto::Date { year: 2026, month: 2, day: 27 }),
        ..v1::Shipment::default()
    };
    let said = |day| answer("en", &delivered(day)).text;
    assert!(said("2026-02-27T10:00:00").contains("That was in time: we had promised Friday, 27 February."));
    assert!(said("2026-02-28T10:00:00").contains("That was a day later than promised."));
    assert!(said("2026-03-02").starts_with("The parcel was delivered on Monday, 2 March. Signed for by SMITH."));
    assert!(said("2026-03-02").contains("That was 3 days later than promised."));
    assert!(said("2025-03-02").contains("on Sunday, 2 March 2025"));
}

#[test]
fn who_does_not_find_a_delivery_is_told_where_to_look() {
    let delivered = |kind: v1::event::Kind, left_at: &str| v1::Shipment {
        status: Status::Delivered.into(),
        status_time: Some(time("2026-03-02")),
        events: vec![
            v1::Event { kind: kind.into(), status: Status::Delivered.into(), ..Default::default() },
            v1::Event { kind: v1::event::Kind::ProofOfDelivery.into(), ..Default::default() },
        ],
        delivered: Some(v1::Delivery { left_at: left_at.into(), ..Default::default() }),
        ..v1::Shipment::default()
    };
    let at_home = answer("en", &delivered(v1::event::Kind::Delivered, ""));
    assert!(at_home.advice.contains("neighbours") && !at_home.advice.contains("noted"), "{}", at_home.advice);
    assert_eq!(at_home.details_text, "");
    let noted = answer("en", &delivered(v1::event::Kind::DeliveredToSafePlace, "Porch"));
    assert!(noted.advice.contains("at the place noted"), "{}", noted.advice);
    assert_eq!(noted.details_text, "DHL Express noted where it was left: “Porch”.");
    assert!(noted.text.contains(&noted.details_text), "{}", noted.text);
    let collected = delivered(v1::event::Kind::Collected, "");
    assert_eq!(answer("en", &collected).headline, "The parcel was collected on Monday, 2 March.");
    assert_eq!(answer("de", &collected).headline, "Das Paket wurde am Montag, 2. März abgeholt.");
    for language in ["en", "de"] {
        let said = answer(language, &collected);
        is_for_people(&said.advice, language);
        assert!(!said.advice.contains("neighbours") && !said.advice.contains("Nachbarn"), "{}", said.advice);
        let returned = answer(language, &v1::Shipment { order_role: Role::Return.into(), ..collected.clone() });
        is_for_people(&returned.headline, language);
    }
}

#[test]
fn who_cannot_be_asked_has_not_failed_to_answer() {
    let freshness = v1::Freshness { stale_reason: StaleReason::NoAccount.into(), ..Default::default() };
    let shipment =
        v1::Shipment { status: Status::Pending.into(), freshness: Some(freshness), ..v1::Shipment::default() };
    let said = answer("en", &shipment);
    assert_eq!(said.freshness_text, "We have no account with DHL Express, so nobody is asking it.");
    assert!(said.advice.starts_with("Look it up on the tracking page"), "{}", said.advice);
    assert!(said.next_step.contains("we will see nothing of it here"), "{}", said.next_step);
    is_for_people(&answer("de", &shipment).text, "de");
}

#[test]
fn what_a_person_said_the_carrier_has_not_said() {
    let lost = |channel: Channel| {
        let problem = v1::Problem { kind: Kind::Lost.into(), event_ids: vec!["e1".into()], ..Default::default() };
        let event = v1::Event {
            id: "e1".into(),
            kind: v1::event::Kind::Lost.into(),
            provenance: Some(v1::event::Provenance { channel: channel.into(), ..Default::default() }),
            ..v1::Event::default()
        };
        let problems = vec![problem.clone()];
        v1::Shipment { problem: Some(problem), problems, events: vec![event], ..v1::Shipment::default() }
    };
    let said = |channel| answer("en", &lost(channel)).headline;
    assert!(said(Channel::Poll).ends_with("DHL Express says that it is lost."), "{}", said(Channel::Poll));
    assert!(said(Channel::Merchant).ends_with("It was noted here as lost."), "{}", said(Channel::Merchant));
}

#[test]
fn the_next_step_is_not_where_it_is_already() {
    let at = |kind: v1::event::Kind| {
        let scan = v1::Event { kind: kind.into(), status: Status::InTransit.into(), ..Default::default() };
        let notice = v1::Event { kind: v1::event::Kind::Information.into(), ..Default::default() };
        v1::Shipment { status: Status::InTransit.into(), events: vec![scan, notice], ..v1::Shipment::default() }
    };
    let next = |kind| answer("en", &at(kind)).next_step;
    assert_eq!(
        next(v1::event::Kind::Departed),
        "The next step is the depot near the customer, then the delivery round."
    );
    assert_eq!(next(v1::event::Kind::ArrivedAtDeliveryFacility), "The next step is the delivery round.");
}

#[test]
fn who_does_not_know_where_it_waits_asks_first() {
    let waits = |display_name: &str| v1::Shipment {
        status: Status::AvailableForPickup.into(),
        pickup_point: Some(v1::PickupPoint { display_name: display_name.into(), ..Default::default() }),
        ..v1::Shipment::default()
    };
    assert!(answer("en", &waits("Kiosk")).advice.starts_with("Tell the customer where it waits"));
    for language in ["en", "de"] {
        is_for_people(&answer(language, &waits("")).advice, language);
    }
    assert!(answer("en", &waits("")).advice.starts_with("Find out from DHL Express"));
}

#[test]
fn several_parcels_of_a_number_are_counted_and_those_in_trouble_come_first() {
    let of = |status: Status, kind: Option<Kind>| {
        let problem = kind.map(|kind| v1::Problem { kind: kind.into(), ..Default::default() });
        let problems = problem.clone().into_iter().collect();
        answer("en", &v1::Shipment { status: status.into(), problem, problems, ..Default::default() })
    };
    let parcels = vec![of(Status::Delivered, None), of(Status::InTransit, Some(Kind::Late)), of(Status::Pending, None)];
    let several = of_number(Language::best("en"), parcels);
    assert_eq!(
        several.headline,
        "3 parcels have this number. One is delivered. One is under way. One is not with the carrier yet. One has a problem."
    );
    assert_eq!(several.parcels[0].status(), Status::InTransit);
    let both = vec![of(Status::Delivered, None), of(Status::Delivered, None)];
    assert!(of_number(Language::best("de"), both).headline.contains("Alle sind zugestellt."));
    let only = of_number(Language::best("en"), vec![of(Status::Pending, None)]);
    assert_eq!((only.headline, only.text), (only.parcels[0].headline.clone(), only.parcels[0].text.clone()));
}
