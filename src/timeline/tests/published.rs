//! Revisions and changes.

use super::{ADAPTER, instant, newest, registered, registration, report, seen};
use crate::proto::v1;
use crate::timeline::{Published, Registration, State, publish};
use v1::change::Aspect;

/// A shipment that is told of step by step and published each time.
struct Log {
    state: State,
    shown: Option<v1::Shipment>,
}

impl Log {
    fn new() -> Self {
        Self { state: registered(), shown: None }
    }

    fn tell(&mut self, line: &str) -> Option<Published> {
        self.state.absorb(&ADAPTER, &report(&[line]), &seen("2026-03-05T00:00:00Z"));
        self.publish()
    }

    fn publish(&mut self) -> Option<Published> {
        let published = publish(self.shown.as_ref(), newest(&self.state), instant("2026-03-05T00:00:01Z"))?;
        self.shown = Some(published.shipment.clone());
        Some(published)
    }
}

fn aspects(published: &Published) -> Vec<Aspect> {
    published.change.aspects().collect()
}

#[test]
fn a_shipment_is_created_once() {
    let mut log = Log::new();
    let created = log.publish().unwrap();
    assert_eq!(aspects(&created), [Aspect::Created]);
    assert_eq!((created.change.revision_before, created.change.revision_after, created.shipment.revision), (0, 1, 1));
    assert_eq!(created.change.name, "shipments/test/T123@1");
    assert_eq!(created.shipment.update_time.unwrap().seconds, instant("2026-03-05T00:00:01Z").as_second());
    assert_eq!(log.publish(), None, "nothing has changed");
}

#[test]
fn changes_carry_what_changed_and_nothing_else() {
    let mut log = Log::new();
    log.publish();
    let accepted = log.tell("2026-03-02T12:00+01:00 ACCEPTED").unwrap();
    assert_eq!(aspects(&accepted), [Aspect::EventsAdded, Aspect::Status]);
    let delayed = log.tell("2026-03-02T13:00+01:00 DELAYED WEATHER").unwrap();
    assert_eq!(aspects(&delayed), [Aspect::EventsAdded, Aspect::Problem]);
    assert_eq!(delayed.change.problem_before, None);
    assert_eq!(delayed.change.problem_after.as_ref().unwrap().kind(), v1::problem::Kind::Delayed);
    assert_eq!(delayed.change.events.len(), 1);
    assert_eq!((delayed.change.revision_before, delayed.change.revision_after), (2, 3));
    let revisions: Vec<i64> = delayed.shipment.events.iter().map(|event| event.revision).collect();
    assert_eq!(revisions, [2, 3]);

    let revised = log.tell("2026-03-02T12:00+01:00 ACCEPTED text=Taken").unwrap();
    assert_eq!(aspects(&revised), [Aspect::EventsRevised]);
    assert_eq!((revised.change.events[0].carrier_text.as_str(), revised.change.events[0].revision), ("Taken", 4));
    assert_eq!(log.tell("2026-03-02T12:00+01:00 ACCEPTED text=Taken"), None);
}

#[test]
fn an_ended_shipment_that_goes_on_is_corrected() {
    let mut log = Log::new();
    log.publish();
    let delivered = log.tell("2026-03-02T12:00+01:00 DELIVERED").unwrap();
    assert_eq!(aspects(&delivered), [Aspect::EventsAdded, Aspect::Status, Aspect::Details]);
    let corrected = log.tell("2026-03-02T18:00+01:00 OUT_FOR_DELIVERY").unwrap();
    assert!(aspects(&corrected).contains(&Aspect::Corrected));
    assert_eq!(corrected.change.status_before(), v1::shipment::Status::Delivered);
    assert_eq!(corrected.change.status_after(), v1::shipment::Status::OutForDelivery);
    assert!(!aspects(&log.tell("2026-03-03T18:00+01:00 DELIVERED").unwrap()).contains(&Aspect::Corrected));
    assert!(aspects(&log.tell("2026-03-03T19:00+01:00 RETURNED").unwrap()).contains(&Aspect::Corrected));
}

#[test]
fn time_makes_final() {
    let mut log = Log::new();
    log.tell("2026-03-02T12:00+01:00 DELIVERED");
    log.state.pass(instant("2026-03-09T11:00:00Z"));
    let published = log.publish().unwrap();
    assert_eq!(aspects(&published), [Aspect::Final]);
    assert!(published.shipment.r#final && published.change.events.is_empty());
}

#[test]
fn expiry_is_a_status_and_no_correction_ends_it() {
    let mut log = Log::new();
    log.tell("2026-03-02T12:00+01:00 ACCEPTED");
    log.state.pass(instant("2026-06-02T12:00:00Z"));
    assert_eq!(aspects(&log.publish().unwrap()), [Aspect::Status, Aspect::Final]);
    let again = log.tell("2026-06-02T12:00+02:00 DELAYED").unwrap();
    assert_eq!(aspects(&again), [Aspect::EventsAdded, Aspect::Status, Aspect::Problem]);
}

#[test]
fn what_the_merchant_tells_is_a_detail() {
    let mut log = Log::new();
    log.publish();
    let labels = [("shop".to_owned(), "eu".to_owned())];
    log.state.register(&ADAPTER, Registration { labels: labels.clone().into(), ..registration() });
    let published = log.publish().unwrap();
    assert_eq!(aspects(&published), [Aspect::Details]);
    assert_eq!(published.change.labels, labels.into());
}

#[test]
fn events_taken_back_are_named() {
    let mut log = Log::new();
    log.publish();
    log.tell("2026-03-02T12:00+01:00 ARRIVED @B").unwrap();
    let old = log.shown.clone().unwrap().events[0].id.clone();
    // The event turns out to lie in an older use of the number.
    let mut other = newest(&log.state);
    other.events.clear();
    other.status = v1::shipment::Status::Pending.into();
    let published = publish(log.shown.as_ref(), other, instant("2026-03-06T00:00:00Z")).unwrap();
    assert_eq!(published.change.removed_event_ids, [old]);
    assert!(aspects(&published).contains(&Aspect::EventsRevised));
}

#[test]
fn provenance_alone_is_no_change() {
    let mut log = Log::new();
    log.publish();
    log.tell("2026-03-02T12:00+01:00 ARRIVED");
    let earlier = crate::timeline::Seen { mapping: 9, ..seen("2026-03-04T00:00:00Z") };
    log.state.absorb(&ADAPTER, &report(&["2026-03-02T12:00+01:00 ARRIVED"]), &earlier);
    assert_eq!(log.publish(), None);
}

#[test]
fn every_word_of_the_domain_has_its_name_in_the_api() {
    use waybill_contract::{KINDS, Problem, Reason, Status};
    for (_, name, _) in KINDS {
        assert!(v1::event::Kind::from_str_name(name).is_some(), "{name}");
    }
    for reason in Reason::ALL {
        assert!(v1::event::Reason::from_str_name(reason.name()).is_some(), "{}", reason.name());
    }
    for problem in Problem::ALL {
        assert!(v1::problem::Kind::from_str_name(problem.name()).is_some(), "{}", problem.name());
    }
    for status in Status::ALL {
        assert!(v1::shipment::Status::from_str_name(status.name()).is_some(), "{}", status.name());
    }
}
