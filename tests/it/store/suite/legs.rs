//! Legs: what is carried on under a number of another carrier is found by it, and no push for it is parked unseen.

use waybill::store::{
    Carried, Commit, Erase, GenerationCommit, Key, Listed, MOST_CARRIED, Store, StoreError, Tombstone,
};
use waybill::tenant::Tenant;

use crate::store::sample::{at, bytes, changed, commit, generation, key, key_of};
use crate::store::suite::Opened;

const POST: &str = "9261290990166400012348";
const OTHER: &str = "9261290990166400099999";

/// A generation with these legs, sorted, each a carrier and a number.
pub(crate) fn carried_on(number: u32, legs: &[(&str, &str)]) -> GenerationCommit {
    let legs = legs.iter().map(|(carrier, number)| ((*carrier).to_owned(), key("", number).number)).collect();
    GenerationCommit { listed: Listed { status: 1, legs, ..Listed::default() }, ..changed(number, "a change") }
}

async fn put(store: &dyn Store, key: &Key, expected: Option<u64>, generations: Vec<GenerationCommit>) -> u64 {
    store.commit(Commit { generations, ..commit(key, expected) }).await.unwrap()
}

fn erase(key: &Key, expected: u64, generation: u32, state: Option<&str>) -> Erase {
    let tombstone = Tombstone { generation, last_event: at(7), until: at(1000) };
    let state = state.map(bytes);
    Erase { key: key.clone(), expected, floor: 0, generation, state, change: bytes("deleted"), tombstone }
}

pub(crate) async fn a_generation_is_found_by_its_legs(Opened { store, .. }: Opened) {
    let (one, two) = (key("ups", "1Z0001"), key("fedex", "7700"));
    let post = key("usps", POST);
    let carrying = async |leg: &Key| -> Vec<Carried> { store.carrying(leg).await.unwrap() };
    assert_eq!(carrying(&post).await, []);
    let first = put(&*store, &one, None, vec![carried_on(1, &[("", POST), ("usps", POST)])]).await;
    for leg in [&post, &key("", POST)] {
        assert_eq!(carrying(leg).await, [(one.clone(), 1)], "{leg:?}");
    }
    for leg in [key("ups", POST), key("usps", OTHER), key_of(&Tenant::new("other").unwrap(), "usps", POST)] {
        assert_eq!(carrying(&leg).await, [], "{leg:?}");
    }
    // The other generation has another, and a commit without news of legs leaves them.
    let second = put(&*store, &one, Some(first), vec![carried_on(2, &[("usps", OTHER), ("usps", POST)])]).await;
    let third =
        put(&*store, &one, Some(second), vec![carried_on(2, &[("usps", OTHER), ("usps", POST)]), changed(3, "x")])
            .await;
    put(&*store, &two, None, vec![generation(1), carried_on(2, &[("usps", POST)])]).await;
    assert_eq!(carrying(&post).await, [(two.clone(), 2), (one.clone(), 1), (one.clone(), 2)]);
    assert_eq!(carrying(&key("usps", OTHER)).await, [(one.clone(), 2)]);
    // What it no longer has is no longer found, and a commit that is refused changes nothing.
    let refused = Commit { generations: vec![carried_on(1, &[("usps", OTHER)])], ..commit(&one, Some(first)) };
    assert_eq!(store.commit(refused).await, Err(StoreError::Conflict));
    put(&*store, &one, Some(third), vec![carried_on(1, &[("", POST)]), carried_on(2, &[])]).await;
    assert_eq!(carrying(&post).await, [(two, 2)]);
    assert_eq!(carrying(&key("", POST)).await, [(one, 1)]);
    assert_eq!(carrying(&key("usps", OTHER)).await, []);
}

pub(crate) async fn what_is_erased_is_carried_on_under_no_number(Opened { store, .. }: Opened) {
    let (one, post, other) = (key("ups", "1Z0001"), key("usps", POST), key("usps", OTHER));
    let generations =
        vec![carried_on(1, &[("", POST), ("usps", POST)]), carried_on(2, &[("usps", OTHER), ("usps", POST)])];
    let revision = put(&*store, &one, None, generations).await;
    store.erase(erase(&one, revision, 1, Some("rest"))).await.unwrap();
    assert_eq!(store.carrying(&post).await, Ok(vec![(one.clone(), 2)]));
    assert_eq!(store.carrying(&key("", POST)).await, Ok(Vec::new()));
    let revision = store.load(&one).await.unwrap().unwrap().revision;
    store.erase(erase(&one, revision, 2, None)).await.unwrap();
    for leg in [&post, &other] {
        assert_eq!(store.carrying(leg).await, Ok(Vec::new()));
        assert_eq!(store.tombstone(leg).await, Ok(None), "the service says what is to be buried");
    }
    // Made again, it begins without them.
    put(&*store, &one, None, vec![generation(3)]).await;
    assert_eq!(store.carrying(&post).await, Ok(Vec::new()));
}

pub(crate) async fn a_push_for_a_leg_is_parked_only_past_those_who_have_it(Opened { store, .. }: Opened) {
    let (one, two, post) = (key("ups", "1Z0001"), key("fedex", "7700"), key("usps", POST));
    let park = async |besides: &[Carried]| store.park("post", &post, bytes("push"), at(0), 1, besides).await;
    let revision = put(&*store, &one, None, vec![carried_on(1, &[("usps", POST)])]).await;
    put(&*store, &two, None, vec![carried_on(4, &[("usps", POST)])]).await;
    let (first, second) = ((two, 4), (one.clone(), 1));
    let mut found = park(&[]).await.unwrap();
    found.sort();
    assert_eq!(found, [first.clone(), second.clone()]);
    assert_eq!(park(std::slice::from_ref(&first)).await, Ok(vec![second.clone()]));
    assert!(store.parked(&post).await.unwrap().is_empty(), "neither is parked");
    // It took no place from others.
    store.park("post", &key("usps", OTHER), bytes("other"), at(0), 1, &[]).await.unwrap();
    assert_eq!(store.parked(&key("usps", OTHER)).await.unwrap().len(), 1);
    assert_eq!(park(&[second, first.clone()]).await, Ok(Vec::new()));
    assert_eq!(store.parked(&post).await, Ok(vec![bytes("push")]));
    // A number of its own right is not parked for, whoever is carried on under it.
    store.unpark(&post).await.unwrap();
    store.commit(commit(&post, None)).await.unwrap();
    assert_eq!(park(&[]).await, Err(StoreError::Conflict));
    put(&*store, &one, Some(revision), vec![carried_on(1, &[])]).await;
    assert_eq!(store.carrying(&post).await, Ok(vec![first]));
}

/// What a carrier tells of every parcel is no number of one.
pub(crate) async fn of_many_that_share_a_number_some_are_found(Opened { store, .. }: Opened) {
    let post = key("usps", "000000");
    for number in 0..MOST_CARRIED + 3 {
        let shipment = key("ups", &format!("1Z{number:04}"));
        put(&*store, &shipment, None, vec![carried_on(1, &[("usps", "000000")])]).await;
    }
    let found = store.carrying(&post).await.unwrap();
    assert_eq!(found.len(), MOST_CARRIED);
    let mut parked = store.park("post", &post, bytes("push"), at(0), 10, &[]).await.unwrap();
    parked.sort();
    assert_eq!(parked, found);
    assert_eq!(store.park("post", &post, bytes("push"), at(0), 10, &found).await, Ok(Vec::new()));
}

pub(crate) async fn a_buried_number_keeps_the_later_of_two_tombstones(Opened { store, .. }: Opened) {
    let tombstone = |generation, last, until| Tombstone { generation, last_event: at(last), until: at(until) };
    let (post, own) = (key("usps", POST), key("usps", OTHER));
    store.bury(&post, tombstone(0, 50, 500)).await.unwrap();
    assert_eq!(store.tombstone(&post).await, Ok(Some(tombstone(0, 50, 500))));
    store.bury(&post, tombstone(0, 40, 600)).await.unwrap();
    assert_eq!(store.tombstone(&post).await, Ok(Some(tombstone(0, 50, 600))));
    // One that was registered goes on with its numbering, and no old load fits.
    let revision = put(&*store, &own, None, vec![changed(3, "gone")]).await;
    store.erase(erase(&own, revision, 3, None)).await.unwrap();
    store.bury(&own, tombstone(0, 90, 900)).await.unwrap();
    assert_eq!(store.tombstone(&own).await, Ok(Some(tombstone(3, 90, 1000))));
    assert!(put(&*store, &own, None, vec![generation(4)]).await > revision + 1);
    assert_eq!(store.sweep(at(0), at(700)).await, Ok(1));
    assert_eq!(store.tombstone(&post).await, Ok(None));
}
