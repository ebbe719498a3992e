//! The tables against the services' own lists, against our kinds, and against what a shipment is.

mod lists;
mod shipments;

use std::collections::BTreeSet;

use waybill_contract::{CodeTable, KINDS, Kind, Reason, Status};

use super::table::{ALL, Because, Ours, Table};
use super::*;
use lists::{LISTS, List};

/// An event that leaves a shipment with this status.
fn event(status: Status, kind: Kind, reason: Option<Reason>) -> v1::Event {
    let reason = reason.and_then(|reason| v1::event::Reason::from_str_name(reason.name())).unwrap_or_default();
    v1::Event {
        id: format!("{}-{}", kind.name(), reason.as_str_name()),
        kind: v1::event::Kind::from_str_name(kind.name()).unwrap().into(),
        reason: reason.into(),
        status: v1::shipment::Status::from_str_name(status.name()).unwrap().into(),
        ..v1::Event::default()
    }
}

/// A shipment as these events leave it; the last that raises a problem raised the one that is open.
fn shipment(status: Status, events: Vec<v1::Event>) -> v1::Shipment {
    let raised = events.iter().rev().find_map(|event| Some((kind(event).effect().problem?, event)));
    let problem = raised.map(|(problem, event)| v1::Problem {
        kind: v1::problem::Kind::from_str_name(problem.name()).unwrap().into(),
        reason: event.reason,
        event_ids: vec![event.id.clone()],
        ..v1::Problem::default()
    });
    let status = v1::shipment::Status::from_str_name(status.name()).unwrap().into();
    v1::Shipment { status, problem, events, ..v1::Shipment::default() }
}

fn shown(table: &Table, mut shipment: v1::Shipment) -> v1::Rendering {
    table.show(&mut shipment);
    assert!(shipment.events.iter().all(|event| event.rendering.is_some()));
    shipment.rendering.unwrap()
}

fn shown_event(table: &Table, mut event: v1::Event) -> v1::Rendering {
    table.show_event(&mut event);
    event.rendering.unwrap()
}

/// A status that a shipment can have after such an event.
fn usual(kind: Kind) -> Status {
    let effect = kind.effect();
    effect.status.unwrap_or(if effect.informational() { Status::InfoReceived } else { Status::InTransit })
}

fn words(rendering: &v1::Rendering) -> (&str, &str) {
    (&rendering.status, &rendering.detail)
}

#[test]
fn the_words_of_each_table_are_those_of_the_services_list() {
    assert_eq!(LISTS.len(), ALL.len());
    for (table, List { statuses, details }) in ALL.iter().zip(LISTS) {
        let set = |words: &str| words.split_whitespace().map(str::to_owned).collect::<BTreeSet<_>>();
        let used = |words: &mut dyn Iterator<Item = &'static str>| {
            words.filter(|word| !word.is_empty()).map(str::to_owned).collect::<BTreeSet<_>>()
        };
        let id = table.service.id;
        assert_eq!(used(&mut table.rows.iter().filter_map(|row| row.status)), set(statuses), "{id}");
        assert_eq!(used(&mut table.rows.iter().map(|row| row.detail)), set(details), "{id}");
    }
}

#[test]
fn words_that_name_their_status_stand_beside_it() {
    for id in ["aftership", "17track"] {
        let table = ALL.iter().find(|table| table.service.id == id).unwrap();
        for row in &table.rows {
            let named = row.detail.split('_').next();
            assert_eq!(named, row.status, "{id}: {}", row.detail);
        }
    }
}

#[test]
fn every_word_is_reached_but_those_that_nothing_here_can_mean() {
    let mut unused = Vec::new();
    for table in ALL.iter() {
        let reached: BTreeSet<usize> = table.ours.values().map(|(row, _)| *row).collect();
        let rows = table.rows.iter().enumerate().filter(|(index, _)| !reached.contains(index));
        unused.extend(rows.map(|(_, row)| format!("{} {}", row.status.unwrap(), row.detail)));
    }
    let nameless = |tag: &str, numbers: std::ops::RangeInclusive<u32>| {
        numbers.map(|number| format!("{tag} {tag}_{number:03}")).collect::<Vec<_>>()
    };
    let expected: Vec<String> = [
        nameless("Pending", 2..=6),
        nameless("InTransit", 10..=13),
        nameless("Exception", 14..=15),
        ["SP COLLECT_AT_LOCAL_PO", "SP CUSTOMER_TO_COLLECT_FROM_CARRIER", "9 11", "30 ", "31 ", "32 "]
            .map(str::to_owned)
            .to_vec(),
    ]
    .concat();
    assert_eq!(unused, expected);
}

#[test]
fn every_kind_with_an_effect_has_a_word_of_its_own() {
    for table in ALL.iter() {
        for (kind, name, effect) in KINDS {
            let plain = |status| table.ours.contains_key(&Ours { status, kind: Some(*kind), because: None });
            assert!(effect.informational() || plain(None), "{}: {name}", table.service.id);
        }
    }
}

#[test]
fn what_of_ours_a_row_names_is_shown_so() {
    let mut checked = 0;
    for table in ALL.iter() {
        for (ours, (index, tells)) in &table.ours {
            let row = &table.rows[*index];
            let expected = |rendering: &v1::Rendering, status| {
                let default = shown(table, shipment(status, Vec::new())).status;
                let theirs = row.status.unwrap_or(&default);
                assert_eq!(words(rendering), (theirs, row.detail), "{} {ours:?}", table.service.id);
                assert_eq!((rendering.text.as_str(), rendering.vocabulary()), (row.text, table.service.vocabulary));
            };
            checked += 1;
            let Some(kind) = ours.kind else {
                let status = ours.status.unwrap();
                expected(&shown(table, known_to_nobody(status, ours.because)), status);
                continue;
            };
            let status = ours.status.unwrap_or_else(|| usual(kind));
            let reason = if let Some(Because::Reason(reason)) = ours.because { Some(reason) } else { None };
            let event = event(status, kind, reason);
            let mut whole = shipment(status, vec![event.clone()]);
            if ours.because == Some(Because::Signed) {
                whole.delivered = Some(v1::Delivery { signed_by: "Meier".into(), ..v1::Delivery::default() });
            } else {
                expected(&shown_event(table, event), status);
            }
            if *tells || !kind.effect().informational() {
                expected(&shown(table, whole), status);
            } else {
                assert_eq!(shown(table, whole), shown(table, shipment(status, Vec::new())), "{ours:?}");
            }
        }
    }
    assert!(checked > 700, "{checked}");
}

/// Without events; perhaps the carrier has said that it does not know it.
fn known_to_nobody(status: Status, because: Option<Because>) -> v1::Shipment {
    use v1::freshness::StaleReason;

    let reason = match because {
        Some(Because::NotFound) => StaleReason::NotFound,
        Some(Because::InvalidNumber) => StaleReason::InvalidNumber,
        _ => StaleReason::Unspecified,
    };
    let freshness = Some(v1::Freshness { stale_reason: reason.into(), ..v1::Freshness::default() });
    v1::Shipment { freshness, ..shipment(status, Vec::new()) }
}

#[test]
fn whatever_is_told_has_words_that_go_together() {
    for table in ALL.iter() {
        let defaults: Vec<v1::Rendering> =
            Status::ALL.iter().map(|status| shown(table, shipment(*status, Vec::new()))).collect();
        let pairs: BTreeSet<(&str, &str)> = table
            .rows
            .iter()
            .flat_map(|row| {
                let inherited = defaults.iter().map(|default| default.status.as_str());
                let statuses: Vec<&str> = row.status.map_or_else(|| inherited.collect(), |status| vec![status]);
                statuses.into_iter().map(|status| (status, row.detail))
            })
            .collect();
        for (status, default) in Status::ALL.iter().zip(&defaults) {
            for (kind, _, _) in KINDS {
                // A reason that is nowhere beside a kind is none; one such stands for all.
                let named = |reason: &Reason| {
                    let because = Some(Because::Reason(*reason));
                    table.ours.keys().any(|ours| ours.kind == Some(*kind) && ours.because == because)
                };
                let named: Vec<Reason> = Reason::ALL.iter().copied().filter(named).collect();
                let other = Reason::ALL.iter().copied().find(|reason| !named.contains(reason));
                for reason in named.into_iter().chain(other).map(Some).chain([None]) {
                    let told = event(*status, *kind, reason);
                    let one = shown_event(table, told.clone());
                    let whole = shown(table, shipment(*status, vec![told]));
                    for rendering in [&one, &whole] {
                        assert!(pairs.contains(&words(rendering)) && !rendering.status.is_empty(), "{rendering:?}");
                    }
                    // Whatever comes after an end, the end is what is told.
                    assert!(!status.is_end() || whole.status == default.status, "{kind:?} hides {status:?}: {whole:?}");
                }
            }
        }
    }
}

/// EasyPost is a source as well: what the adapter reads there is shown in the same words again.
#[test]
fn easyposts_own_words_come_back() {
    let codes = CodeTable::parse(include_str!("../../adapters/easypost/codes.tsv")).unwrap();
    let table = of(v1::rendering::Vocabulary::Easypost).unwrap();
    let (mut same, mut other) = (0, Vec::new());
    for (code, meaning) in codes.rows() {
        let Some((status, detail)) = code.split_once('/') else { continue };
        let after = meaning.kind.effect().status.unwrap_or(match status {
            "pre_transit" => Status::InfoReceived,
            "failure" => Status::Exception,
            "return_to_sender" => Status::Returning,
            _ => Status::InTransit,
        });
        let back = shown_event(table, event(after, meaning.kind, meaning.reason));
        if back.detail == detail {
            same += 1;
        } else {
            other.push(format!("{code} as {}/{}", back.status, back.detail));
        }
    }
    // Here the adapter itself reads several of their words as one kind.
    let expected = [
        "*/arrived_at_destination as in_transit/arrived_at_facility",
        "*/awaiting_information as in_transit/held",
        "*/departed_origin_facility as in_transit/departed_facility",
        "*/expired as in_transit/status_update",
        "*/failure as in_transit/delivery_exception",
        "failure/awaiting_information as failure/held",
        "failure/expired as failure/status_update",
        "failure/failure as in_transit/delivery_exception",
        "in_transit/label_created as in_transit/in_transit",
        "pre_transit/expired as pre_transit/status_update",
    ];
    assert_eq!(other, expected);
    assert!(same > 30, "{same}");
}
