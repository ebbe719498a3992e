//! What callers say of a shipment, and corrections with a crash at every place where one can be.

use std::collections::BTreeSet;

use prost::Message as _;
use tokio::sync::Notify;
use waybill_contract::{Event, Issuer, Kind, Outcome, Place, Time};

use super::*;
use crate::ask::Asker;
use crate::config::Config;
use crate::correction::{self, Corrected};
use crate::fetch::{Bounds, Fetch};
use crate::inbox::Inbox;
use crate::mapping::{Mappings, Overrides};
use crate::name::ShipmentName;
use crate::proto::v1::freshness::StaleReason;
use crate::quota::Quotas;
use crate::replica::Replica;
use crate::subscriptions::Subscriptions;
use crate::timeline::{Amendment, Declaration, Ending, Field};

const WRONG: &str = "7035114477138472";
const RIGHT: &str = "7035114477138489";

fn numbered(number: &str) -> Key {
    Key { number: Number::parse(number).unwrap(), ..key() }
}

fn adapter() -> &'static Adapter {
    waybill_adapters::by_id("canada_post").unwrap()
}

async fn register(ingest: &Ingest, key: &Key, order: &str) {
    let at = ingest.clock.now();
    let registration = Some(Registration { at, order_id: order.into(), ..Registration::default() });
    ingest.apply(key, adapter(), &Heard { registration, ..Heard::default() }).await.unwrap();
}

async fn shown(ingest: &Ingest, key: &Key) -> Option<v1::Shipment> {
    let shown = ingest.store.get(key, None).await.unwrap()?;
    let bytes = [shown.public, shown.freshness].concat();
    Some(v1::Shipment::decode(&*bytes).unwrap())
}

async fn say(ingest: &Ingest, key: &Key, what: What) -> Result<u32, Refusal> {
    ingest.say(key, adapter(), &Said { generation: None, revision: None, what }).await.unwrap()
}

fn stale(shipment: &v1::Shipment) -> StaleReason {
    shipment.freshness.as_ref().unwrap().stale_reason()
}

fn report() -> Report {
    let time = Time::iso("2026-06-15T00:10:00Z").unwrap();
    let event =
        Event { kind: Kind::Accepted, reason: None, code: Some("A".into()), text: None, time, place: Place::default() };
    Report { outcome: Outcome::Found, events: vec![event], ..Report::default() }
}

#[tokio::test]
async fn what_is_stopped_is_not_asked_until_it_is_resumed() {
    let (ingest, key) = (ingest(), key());
    register(&ingest, &key, "A").await;
    assert_eq!(say(&ingest, &key, What::Stopped).await, Ok(1));
    assert_eq!(claim(&ingest).await, None);
    let stopped = shown(&ingest, &key).await.unwrap();
    assert_eq!((stale(&stopped), stopped.stopped), (StaleReason::Stopped, true));
    assert_eq!(stopped.freshness.as_ref().unwrap().next_ask_time, None);

    // A push is taken, one that only says that something changed asks nobody, and neither does registering again.
    let (report, at) = (report(), pass(&ingest, 1));
    let seen = Seen { at, channel: v1::event::Channel::Push, body_sha256: [1; 32], mapping: 1 };
    let push = Heard { reports: vec![(&report, seen)], attempt: Some(Attempt::Answered), ..Heard::default() };
    ingest.apply(&key, adapter(), &push).await.unwrap();
    ingest.apply(&key, adapter(), &Heard { ask_now: true, ..Heard::default() }).await.unwrap();
    register(&ingest, &key, "A").await;
    let after = shown(&ingest, &key).await.unwrap();
    assert_eq!((after.events.len(), stale(&after)), (1, StaleReason::Stopped));
    assert!(after.freshness.as_ref().unwrap().last_success_time.is_some(), "the carrier did tell");
    assert_eq!(claim(&ingest).await, None);

    // Time still passes for it.
    let due = ingest.store.next_due(&Tenant::default(), Work::Timer, "").await.unwrap();
    assert!(due.is_some());
    let revision = after.revision;
    assert_eq!(say(&ingest, &key, What::Stopped).await, Ok(1));
    assert_eq!(shown(&ingest, &key).await.unwrap().revision, revision, "stopping again changes nothing");

    assert_eq!(say(&ingest, &key, What::Resumed).await, Ok(1));
    assert!(claim(&ingest).await.is_some(), "it is asked at once");
    let resumed = shown(&ingest, &key).await.unwrap();
    assert_eq!((stale(&resumed), resumed.stopped), (StaleReason::NotAskedYet, false));
}

#[tokio::test]
async fn a_change_holds_only_of_the_revision_it_was_made_for() {
    let (ingest, key) = (ingest(), key());
    register(&ingest, &key, "A").await;
    let titled = |title: &str| {
        let values = Registration { title: title.into(), ..Registration::default() };
        What::Amended(Amendment { values, fields: BTreeSet::from([Field::Title]) })
    };
    let at = |revision| Said { generation: None, revision: Some(revision), what: titled("Shoes") };
    let refused = ingest.say(&key, adapter(), &at(7)).await.unwrap();
    assert_eq!(refused, Err(Refusal::Outdated { given: 7, is: 1 }));
    assert_eq!(shown(&ingest, &key).await.unwrap().title, "");
    assert_eq!(ingest.say(&key, adapter(), &at(1)).await.unwrap(), Ok(1));
    let titled = shown(&ingest, &key).await.unwrap();
    assert_eq!((titled.title.as_str(), titled.revision), ("Shoes", 2));
    let unknown = Said { generation: Some(9), revision: None, what: What::Stopped };
    assert_eq!(ingest.say(&key, adapter(), &unknown).await.unwrap(), Err(Refusal::Unregistered));
    assert_eq!(say(&ingest, &numbered(RIGHT), What::Stopped).await, Err(Refusal::Unregistered));
}

#[tokio::test]
async fn an_account_that_is_changed_asks_at_once() {
    let (ingest, key) = (ingest(), key());
    register(&ingest, &key, "A").await;
    let values = Registration { account: "main".into(), ..Registration::default() };
    let amended = What::Amended(Amendment { values, fields: BTreeSet::from([Field::Account]) });
    assert_eq!(say(&ingest, &key, amended).await, Ok(1));
    assert_eq!(claim(&ingest).await, None, "in the old queue there is nothing left");
    let now = ingest.clock.now();
    let claimed = ingest.store.claim(&Tenant::default(), Work::Poll, "main", now, 9, LEASE).await.unwrap();
    assert_eq!(claimed.len(), 1);
}

#[tokio::test]
async fn too_many_labels_together_are_refused() {
    let (ingest, key) = (ingest(), key());
    register(&ingest, &key, "A").await;
    for index in 0..=MOST_LABELS {
        let label = format!("label{index}");
        let values = Registration { labels: [(label.clone(), "x".into())].into(), ..Registration::default() };
        let said = say(&ingest, &key, What::Amended(Amendment { values, fields: [Field::Label(label)].into() })).await;
        let expected = if index < MOST_LABELS { Ok(1) } else { Err(Refusal::Labels(MOST_LABELS + 1)) };
        assert_eq!(said, expected);
    }
    assert_eq!(shown(&ingest, &key).await.unwrap().labels.len(), MOST_LABELS);
}

#[tokio::test]
async fn an_end_belongs_to_the_shipment_of_which_it_was_said() {
    let (ingest, key) = (ingest(), key());
    register(&ingest, &key, "A").await;
    let ended = |time: &str| {
        What::Ended(Declaration {
            ending: Ending::Delivered,
            time: Some(time.parse().unwrap()),
            note: String::new(),
            by: String::new(),
            key_id: String::new(),
            at: ingest.clock.now(),
        })
    };
    assert_eq!(say(&ingest, &key, ended("2026-06-15T00:20:00Z")).await, Ok(1));
    // A year later the number is used again.
    pass(&ingest, 370 * 86_400);
    register(&ingest, &key, "B").await;
    assert_eq!(shown(&ingest, &key).await.unwrap().generation, 2);
    // Shortly before its registration, and long before: what a person says of it is of no older parcel.
    assert_eq!(say(&ingest, &key, ended("2027-06-20T00:00:00Z")).await, Ok(2));
    assert_eq!(say(&ingest, &key, ended("2026-06-15T00:20:00Z")).await, Ok(2));
    let ids = async |generation: u32| -> Vec<String> {
        let shown = ingest.store.get(&key, Some(generation)).await.unwrap().unwrap();
        let shipment = v1::Shipment::decode(&*shown.public).unwrap();
        shipment.events.into_iter().map(|event| event.id).collect()
    };
    assert_eq!((ids(1).await.len(), ids(2).await.len()), (1, 2));
    assert!(ingest.erase(&key, adapter(), Some(2)).await.unwrap());
    assert_eq!(ids(1).await.len(), 1);
}

async fn inbox(ingest: &Ingest) -> Inbox {
    let timeout = Duration::from_secs(1);
    let bounds = Bounds { connect_timeout: timeout, request_timeout: timeout, body_limit: 1 << 20 };
    let asker = Asker {
        fetch: Fetch::new(bounds).unwrap(),
        store: Arc::clone(&ingest.store),
        replica: Replica::join(Arc::clone(&ingest.store)).await.unwrap(),
        sealing: None,
        clock: ingest.clock.clone(),
        issuer: Issuer::new([2; 32]),
        mappings: Mappings::load(&*ingest.store, waybill_adapters::ADAPTERS, Overrides::default()).await.unwrap(),
        metrics: Arc::clone(&ingest.metrics),
    };
    let wake = Arc::new(Notify::new());
    Inbox {
        ingest: ingest.clone(),
        subscriptions: Subscriptions::new(asker.clone(), ingest.clone(), None, LEASE, Arc::clone(&wake)),
        asker,
        accounts: ingest.accounts.clone(),
        lease: LEASE,
        parking: 10,
        quotas: Quotas::new(Arc::clone(&ingest.store), ingest.clock.clone(), Config::default().quotas, [].into()),
        complaints: Arc::default(),
        wake,
        left: Arc::default(),
        held: Arc::default(),
    }
}

fn misnamed() -> What {
    let number = Number::parse(RIGHT).unwrap();
    What::Misnamed { carrier: "canada_post".into(), number, amendment: Amendment::default() }
}

/// Old and new shipment point at each other, and only the new one is asked for.
async fn assert_corrected(ingest: &Ingest) {
    let old = shown(ingest, &numbered(WRONG)).await.unwrap();
    let new = shown(ingest, &numbered(RIGHT)).await.unwrap();
    assert_eq!((&old.replaced_by, &new.replaces), (&new.name, &vec![old.name.clone()]));
    assert_eq!((old.order_id.as_str(), new.order_id.as_str()), ("A", "A"));
    assert_eq!((stale(&old), new.replaced_by.as_str()), (StaleReason::Stopped, ""));
    let queue = queue("", "canada_post");
    let now = ingest.clock.now();
    let claimed = ingest.store.claim(&Tenant::default(), Work::Poll, &queue, now, 9, LEASE).await.unwrap();
    let asked: Vec<String> = claimed.into_iter().map(|claimed| claimed.key.number.to_string()).collect();
    assert_eq!(asked, [RIGHT]);
}

#[tokio::test]
async fn a_correction_left_after_its_decision_is_carried_out_by_the_timer() {
    let ingest = ingest();
    let (inbox, old) = (inbox(&ingest).await, numbered(WRONG));
    register(&ingest, &old, "A").await;
    let revision = shown(&ingest, &old).await.unwrap().revision;
    say(&ingest, &old, misnamed()).await.unwrap();
    // The crash. Nothing is to be seen yet, and nothing else can be said until it is done.
    assert_eq!(shown(&ingest, &old).await.unwrap().revision, revision);
    assert_eq!(shown(&ingest, &numbered(RIGHT)).await, None);
    assert_eq!(say(&ingest, &old, What::Stopped).await, Err(Refusal::Unfinished));
    let due = ingest.store.next_due(&Tenant::default(), Work::Timer, "").await.unwrap().unwrap();
    assert!(due <= ingest.clock.now() + SignedDuration::from_mins(1), "somebody looks after it soon");
    correction::finish_all(&inbox, &old, adapter()).await.unwrap();
    assert_corrected(&ingest).await;
}

#[tokio::test]
async fn a_correction_left_after_the_registration_is_carried_out_to_the_end() {
    let ingest = ingest();
    let (inbox, old) = (inbox(&ingest).await, numbered(WRONG));
    register(&ingest, &old, "A").await;
    say(&ingest, &old, misnamed()).await.unwrap();
    let at = Some(ingest.clock.now());
    let registration = at.map(|at| Registration { at, order_id: "A".into(), ..Registration::default() });
    let in_place_of = Some(ShipmentName::pinned("canada_post", &old.number, 1));
    ingest.apply(&numbered(RIGHT), adapter(), &Heard { registration, in_place_of, ..Heard::default() }).await.unwrap();
    // The crash; then whoever repeats it finds the same shipment, not a second one.
    for _ in 0..2 {
        let done = correction::finish(&inbox, &old, adapter(), 1).await.unwrap();
        let goes_on = ShipmentName::pinned("canada_post", &Number::parse(RIGHT).unwrap(), 1);
        assert_eq!(done, Corrected::GoesOn(goes_on));
    }
    assert_corrected(&ingest).await;
    let replaced = say(&ingest, &old, What::Stopped).await;
    assert_eq!(replaced, Err(Refusal::Replaced { by: format!("shipments/canada_post/{RIGHT}@1") }));
}

#[tokio::test]
async fn a_number_of_another_order_is_not_taken_away_from_it() {
    let ingest = ingest();
    let (inbox, old, new) = (inbox(&ingest).await, numbered(WRONG), numbered(RIGHT));
    register(&ingest, &old, "A").await;
    register(&ingest, &new, "B").await;
    say(&ingest, &old, misnamed()).await.unwrap();
    let done = correction::finish(&inbox, &old, adapter(), 1).await.unwrap();
    assert!(matches!(done, Corrected::Taken { order, .. } if order == "B"));
    assert_eq!(shown(&ingest, &new).await.unwrap().order_id, "B");
    assert_eq!(say(&ingest, &old, What::Stopped).await, Ok(1), "the decision is taken back");
}

#[tokio::test]
async fn erasing_what_goes_on_erases_what_it_replaced() {
    let ingest = ingest();
    let (inbox, old, new) = (inbox(&ingest).await, numbered(WRONG), numbered(RIGHT));
    register(&ingest, &old, "A").await;
    say(&ingest, &old, misnamed()).await.unwrap();
    correction::finish(&inbox, &old, adapter(), 1).await.unwrap();
    assert!(ingest.erase(&new, adapter(), None).await.unwrap());
    assert_eq!((shown(&ingest, &old).await, shown(&ingest, &new).await), (None, None));
    let log = ingest.store.log(0, crate::store::Position::default(), 100).await.unwrap();
    let deleted: Vec<i32> = vec![v1::change::Aspect::Deleted.into()];
    let left: Vec<v1::Change> = log.iter().map(|logged| v1::Change::decode(&*logged.change).unwrap()).collect();
    assert!(left.iter().all(|change| change.aspects == deleted && change.replaced_by.is_empty()), "{left:?}");
    assert_eq!(left.len(), 2);
}

#[tokio::test]
async fn erasing_the_old_name_leaves_nothing_of_it_in_what_goes_on() {
    let ingest = ingest();
    let (inbox, old, new) = (inbox(&ingest).await, numbered(WRONG), numbered(RIGHT));
    register(&ingest, &old, "A").await;
    say(&ingest, &old, misnamed()).await.unwrap();
    correction::finish(&inbox, &old, adapter(), 1).await.unwrap();
    assert!(ingest.erase(&old, adapter(), None).await.unwrap());
    let kept = ingest.store.load(&new).await.unwrap().unwrap();
    let shipment = shown(&ingest, &new).await.unwrap();
    assert_eq!((shipment.order_id.as_str(), shipment.replaces.len()), ("A", 0));
    let holds = |bytes: &[u8]| bytes.windows(WRONG.len()).any(|window| window == WRONG.as_bytes());
    assert!(!holds(&kept.state) && kept.generations.iter().all(|shown| !holds(&shown.public)));
    let log = ingest.store.log(0, crate::store::Position::default(), 100).await.unwrap();
    let names = |logged: &&crate::store::Logged| holds(&logged.change);
    assert_eq!(log.iter().filter(names).count(), 1, "the name in its DELETED change, and nothing else");
}

#[tokio::test]
async fn what_may_be_lost_says_so_until_the_carrier_has_answered() {
    let (ingest, key) = (ingest(), key());
    register(&ingest, &key, "A").await;
    let answered = Heard { attempt: Some(Attempt::Answered), fence: claim(&ingest).await, ..Heard::default() };
    ingest.apply(&key, adapter(), &answered).await.unwrap();
    pass(&ingest, 1);
    assert_eq!(claim(&ingest).await, None, "nothing is due");
    let before = shown(&ingest, &key).await.unwrap();

    ingest.apply(&key, adapter(), &Heard { doubted: true, ..Heard::default() }).await.unwrap();
    let doubted = shown(&ingest, &key).await.unwrap();
    assert_eq!((stale(&before), stale(&doubted)), (StaleReason::Unspecified, StaleReason::PossiblyLost));
    assert_eq!(doubted.revision, before.revision, "nothing is known that was not");
    let fence = claim(&ingest).await;
    assert!(fence.is_some(), "it is asked for at once");
    let answered = Heard { attempt: Some(Attempt::Answered), fence, ..Heard::default() };
    ingest.apply(&key, adapter(), &answered).await.unwrap();
    assert_eq!(stale(&shown(&ingest, &key).await.unwrap()), StaleReason::Unspecified);

    say(&ingest, &key, What::Stopped).await.unwrap();
    ingest.apply(&key, adapter(), &Heard { doubted: true, ..Heard::default() }).await.unwrap();
    assert_eq!(stale(&shown(&ingest, &key).await.unwrap()), StaleReason::Stopped, "nobody asks for it");
}

#[tokio::test]
async fn what_was_lost_joins_what_was_committed_instead() {
    let (ingest, key) = (ingest(), key());
    register(&ingest, &key, "A").await;
    let lost = {
        let mut state = State::default();
        state.register(
            adapter(),
            Registration { at: ingest.clock.now(), order_id: "A".into(), ..Registration::default() },
        );
        let seen = Seen { at: ingest.clock.now(), channel: v1::event::Channel::Push, body_sha256: [1; 32], mapping: 1 };
        state.absorb(adapter(), &report(), &seen);
        state
    };
    for changed in [true, false] {
        let heard = Heard { known: Some(lost.clone()), ..Heard::default() };
        let applied = ingest.apply(&key, adapter(), &heard).await.unwrap();
        assert!(matches!(applied, Applied::Known { changed: found, .. } if found == changed), "{applied:?}");
    }
    assert_eq!(shown(&ingest, &key).await.unwrap().events.len(), 1);
    // And it is there by itself where nothing was committed instead.
    let other = numbered(RIGHT);
    let heard = Heard { known: Some(lost), ..Heard::default() };
    ingest.apply(&other, adapter(), &heard).await.unwrap();
    assert_eq!(shown(&ingest, &other).await.unwrap().order_id, "A");
}
