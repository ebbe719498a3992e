//! Laws of the set: absorbing is idempotent, commutative and associative, and stored bytes mean what was stored.

use jiff::civil::{Date, DateTime, date};
use jiff::tz::Offset;
use proptest::prelude::{Just, ProptestConfig, Strategy, any, prop_oneof, proptest};
use proptest::sample::select;
use proptest::{collection, option, prop_assert, prop_assert_eq};
use waybill_contract::{
    Delivery, Estimate, Event, Facts, Kind, Leg, LegRole, OffsetSource, Place, Precision, Proof, Reason, Reference,
    Report, Time,
};

use super::{ADAPTER, HOUR, derive, instant, newest, number, registered};
use crate::proto::v1::event::Channel;
use crate::timeline::{Declaration, Ending, Seen, State};

/// Few values of everything, so that reports collide in identity, time, facility and mapping.
fn times() -> impl Strategy<Value = Time> {
    let civil = (0_i8..4, select(vec![0_i8, 2, 9])).prop_map(|(day, hour)| date(2026, 10, 23 + day).at(hour, 30, 0, 0));
    let offset = select(vec![None, Some(0), Some(1), Some(2), Some(-5)]);
    let precision = select(vec![Precision::Day, Precision::Minute, Precision::Second]);
    let source = select(vec![OffsetSource::Said, OffsetSource::Carrier, OffsetSource::Place]);
    (civil, offset, precision, source).prop_map(|(civil, offset, precision, source): (DateTime, Option<i8>, _, _)| {
        match precision {
            Precision::Day => Time::date(civil.date()),
            precision => Time::from_parts(civil, offset.map(Offset::constant), precision, source),
        }
    })
}

fn places() -> impl Strategy<Value = Place> {
    let text = |words: &'static [&'static str]| option::of(select(words)).prop_map(|word| word.map(str::to_owned));
    (text(&["K1", "K2", "K3"]), text(&["Köln", "Bonn"]), text(&["DE", "US", "JP"])).prop_map(
        |(facility, city, country)| Place { facility, city, country_code: country.map(Into::into), ..Place::default() },
    )
}

fn events() -> impl Strategy<Value = Event> {
    let kinds = vec![
        Kind::Accepted,
        Kind::Arrived,
        Kind::Delayed,
        Kind::OutForDelivery,
        Kind::DeliveryAttempted,
        Kind::Delivered,
        Kind::Returning,
        Kind::Lost,
        Kind::Resolved,
        Kind::Unknown,
    ];
    let reasons = option::of(select(vec![Reason::Weather, Reason::RecipientAbsent]));
    let code = select(vec![None, Some("A"), Some("B"), Some("")]);
    let text = select(vec![None, Some("taken"), Some("sorted"), Some("")]);
    (select(kinds), reasons, code, text, times(), places()).prop_map(|(kind, reason, code, text, time, place)| Event {
        kind,
        reason,
        code: code.map(str::to_owned),
        text: text.map(str::to_owned),
        time,
        place,
    })
}

fn facts() -> impl Strategy<Value = Facts> {
    let estimate = option::of(times().prop_map(|latest| Estimate { earliest: None, latest }));
    let delivery = option::of((option::of(select(vec!["MEIER", "KURZ"])), any::<bool>()).prop_map(|(name, photo)| {
        Delivery { signed_by: name.map(str::to_owned), left_at: None, proof: Proof { photo, ..Proof::default() } }
    }));
    let service = option::of(select(vec!["Ground", "Express"]));
    let reference = option::of(select(vec!["R1", "R2"]));
    let leg = option::of(select(vec![LegRole::Return, LegRole::LastMile]));
    let day = option::of((1_i8..4).prop_map(|day| Date::constant(2026, 10, day)));
    (estimate, delivery, service, reference, leg, day, option::of(places())).prop_map(
        |(estimate, delivery, service, reference, leg, ship_date, destination)| Facts {
            estimate,
            delivery,
            service: service.map(str::to_owned),
            references: reference
                .map(|value| Reference { kind: String::new(), value: value.to_owned() })
                .into_iter()
                .collect(),
            legs: leg.map(|role| Leg { role, carrier: None, number: "L1".into() }).into_iter().collect(),
            ship_date,
            destination,
            ..Facts::default()
        },
    )
}

/// What may be told: by a carrier's body, or by a person.
#[derive(Clone, Debug)]
enum Telling {
    Body(Box<Report>, Seen),
    Person(Declaration),
}

impl Telling {
    /// Whether it was news.
    fn take(&self, state: &mut State) -> bool {
        match self {
            Self::Body(report, seen) => state.absorb(&ADAPTER, report, seen).news,
            Self::Person(declaration) => state.declare(&ADAPTER, 1, declaration).news,
        }
    }
}

/// Mostly bodies, sometimes a person.
fn tellings() -> impl Strategy<Value = Telling> {
    prop_oneof![
        4 => bodies().prop_map(|(report, seen)| Telling::Body(Box::new(report), seen)),
        1 => declarations().prop_map(Telling::Person),
    ]
}

/// Few values of everything, so that people repeat and contradict each other.
fn declarations() -> impl Strategy<Value = Declaration> {
    let ending = select(vec![Ending::Delivered, Ending::Lost, Ending::Returned]);
    let word = |words: &'static [&'static str]| select(words).prop_map(str::to_owned);
    let who = (word(&["", "Anna", "Ben"]), word(&["", "k1", "k2"]), word(&["", "phoned", "mailed"]));
    (ending, 0_i32..4, 0_i32..4, who).prop_map(|(ending, hours, said, (by, key_id, note))| Declaration {
        ending,
        time: Some(instant("2026-10-25T06:30:00Z") + HOUR * hours),
        note,
        by,
        key_id,
        at: instant("2026-10-26T00:00:00Z") + HOUR * said,
    })
}

/// A body: what it says and how it came.
fn bodies() -> impl Strategy<Value = (Report, Seen)> {
    let as_of = option::of((0_i32..5).prop_map(|hours| instant("2026-10-25T00:00:00Z") + HOUR * hours));
    let report = (collection::vec(events(), 0..5), facts(), as_of, any::<bool>()).prop_map(
        |(events, facts, as_of, latest_only)| Report { events, facts, as_of, latest_only, ..Report::default() },
    );
    let channel = prop_oneof![Just(Channel::Poll), Just(Channel::Push)];
    let seen = (0_i32..6, channel, 0_u8..3, 1_i64..4).prop_map(|(hours, channel, body, mapping)| Seen {
        at: instant("2026-10-25T00:00:00Z") + HOUR * hours,
        channel,
        body_sha256: [body; 32],
        mapping,
    });
    (report, seen)
}

fn absorbed<'t>(tellings: impl IntoIterator<Item = &'t Telling>) -> State {
    let mut state = registered();
    for telling in tellings {
        telling.take(&mut state);
    }
    state
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_order_of_tellings_does_not_matter(
        (tellings, shuffled) in collection::vec(tellings(), 1..7)
            .prop_flat_map(|tellings| (Just(tellings.clone()), Just(tellings).prop_shuffle())),
    ) {
        let (one, other) = (absorbed(&tellings), absorbed(&shuffled));
        prop_assert_eq!(derive(&one), derive(&other));
        prop_assert_eq!(one.encode(), other.encode());
    }

    #[test]
    fn taking_again_changes_nothing(tellings in collection::vec(tellings(), 1..6)) {
        let once = absorbed(&tellings);
        let mut twice = once.clone();
        for telling in &tellings {
            prop_assert_eq!(telling.take(&mut twice), false);
        }
        prop_assert_eq!(once, twice);
    }

    #[test]
    fn a_crash_between_any_two_tellings_changes_nothing(
        tellings in collection::vec(tellings(), 1..6),
        at in 0_usize..6,
    ) {
        let mut stored = registered();
        for (index, telling) in tellings.iter().enumerate() {
            if index == at {
                stored = State::decode(&stored.encode()).unwrap();
                // What had been taken before is taken again.
                for telling in &tellings[..index] {
                    telling.take(&mut stored);
                }
            }
            telling.take(&mut stored);
        }
        prop_assert_eq!(stored, absorbed(&tellings));
    }

    #[test]
    fn states_that_grew_apart_join_to_what_one_would_have_become(
        (common, one, other) in (
            collection::vec(tellings(), 0..4), collection::vec(tellings(), 0..4), collection::vec(tellings(), 0..4),
        ),
    ) {
        let all = |more: &[Telling]| absorbed(common.iter().chain(more));
        let whole = absorbed(common.iter().chain(&one).chain(&other));
        let mut joined = all(&one);
        let news = joined.rejoin(all(&other));
        prop_assert_eq!(joined.encode(), whole.encode());
        prop_assert_eq!(derive(&joined), derive(&whole));
        prop_assert_eq!(news, joined != all(&one));
        prop_assert!(!joined.rejoin(all(&other)), "twice is once");
    }

    #[test]
    fn without_news_nothing_is_shown_differently(tellings in collection::vec(tellings(), 1..6)) {
        let mut state = registered();
        let mut before = derive(&state);
        for telling in &tellings {
            let news = telling.take(&mut state);
            let after = derive(&state);
            if !news {
                prop_assert_eq!(&before, &after);
            }
            before = after;
        }
    }

    #[test]
    fn stored_bytes_mean_what_was_stored(tellings in collection::vec(tellings(), 0..6)) {
        let state = absorbed(&tellings);
        let again = State::decode(&state.encode()).unwrap();
        prop_assert_eq!(&again, &state);
        prop_assert_eq!(again.derive(&ADAPTER, &number()), derive(&state));
    }

    #[test]
    fn what_a_person_said_stays_whatever_carriers_tell(
        declaration in declarations(),
        bodies in collection::vec(bodies(), 0..6),
    ) {
        let mut state = registered();
        let declared = state.declare(&ADAPTER, 1, &declaration);
        for (report, seen) in &bodies {
            state.absorb(&ADAPTER, report, seen);
        }
        let shipment = newest(&state);
        let event = shipment.events.iter().find(|event| event.id == declared.event_id).expect("it is there");
        let provenance = event.provenance.as_ref().unwrap();
        prop_assert_eq!(provenance.channel(), Channel::Merchant);
        prop_assert_eq!((&provenance.by, &provenance.key_id), (&declaration.by, &declaration.key_id));
        prop_assert_eq!(&event.note, &declaration.note);
    }
}

/// Two uses of a number, a hundred days apart, in pieces.
fn pieces() -> impl Strategy<Value = Vec<Vec<&'static str>>> {
    let lines = vec![
        "2026-03-02T10:00+01:00 LABEL_CREATED",
        "2026-03-02 ACCEPTED",
        "2026-03-03T12:00 ARRIVED @K1",
        "2026-03-04T12:00+01:00 DELIVERED",
        "2026-06-20T10:00+02:00 LABEL_CREATED",
        "2026-06-21T12:00 ACCEPTED",
        "2026-06-22 DEPARTED",
        "2026-06-23T12:00+02:00 OUT_FOR_DELIVERY",
    ];
    let cuts = collection::vec(any::<bool>(), lines.len());
    (Just(lines).prop_shuffle(), cuts).prop_map(|(lines, cuts)| {
        let mut bodies: Vec<Vec<&str>> = vec![Vec::new()];
        for (line, cut) in lines.into_iter().zip(cuts) {
            if cut {
                bodies.push(Vec::new());
            }
            bodies.last_mut().unwrap().push(line);
        }
        bodies
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn two_uses_of_a_number_are_told_apart_in_any_order(bodies in pieces()) {
        let mut state = registered();
        for lines in &bodies {
            state.absorb(&ADAPTER, &super::report(lines), &super::seen("2026-07-01T00:00:00Z"));
        }
        let mut once = registered();
        let all: Vec<&str> = bodies.concat();
        once.absorb(&ADAPTER, &super::report(&all), &super::seen("2026-07-01T00:00:00Z"));
        prop_assert_eq!(derive(&state).generations.len(), 2);
        prop_assert_eq!(derive(&state), derive(&once));
    }
}

/// Bodies told at once are the same as told apart, but for facilities that one body names beside each other.
#[test]
fn one_body_of_many_is_the_many() {
    let lines = ["2026-03-02T12:00+01:00 ACCEPTED", "2026-03-02T13:00 ARRIVED @K1", "2026-03-03 OUT_FOR_DELIVERY"];
    let seen = super::seen("2026-03-05T00:00:00Z");
    let mut once = registered();
    once.absorb(&ADAPTER, &super::report(&lines), &seen);
    let mut apart = registered();
    for line in lines {
        apart.absorb(&ADAPTER, &super::report(&[line]), &seen);
    }
    assert_eq!(once, apart);
}
