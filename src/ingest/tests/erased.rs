//! What a failover of the store's engine leaves of something that was erased meanwhile does not bring it back.

use super::*;
use crate::orders::Orders;
use crate::timeline::State;

async fn register(ingest: &Ingest, key: &Key) -> u32 {
    let adapter = waybill_adapters::by_id(&key.carrier).unwrap();
    let registration = Some(Registration { at: ingest.clock.now(), ..Registration::default() });
    let registered = ingest.apply(key, adapter, &Heard { registration, ..Heard::default() }).await.unwrap();
    let Applied::Known { generation, .. } = registered else { panic!("it is not registered") };
    generation
}

async fn state(ingest: &Ingest, key: &Key) -> Option<State> {
    ingest.store.load(key).await.unwrap().map(|stored| State::decode(&stored.state).unwrap())
}

#[tokio::test]
async fn a_lost_state_brings_back_no_generation_that_was_erased() {
    let (ingest, key) = (ingest(), key());
    let adapter = waybill_adapters::by_id(&key.carrier).unwrap();
    assert_eq!(register(&ingest, &key).await, 1);
    let lost = Heard { known: state(&ingest, &key).await, ..Heard::default() };
    pass(&ingest, 60);
    assert!(ingest.erase(&key, adapter, None).await.unwrap());

    let joined = ingest.apply(&key, adapter, &lost).await.unwrap();
    assert!(matches!(joined, Applied::Unregistered));
    assert!(state(&ingest, &key).await.is_none());

    assert_eq!(register(&ingest, &key).await, 2);
    let before = state(&ingest, &key).await;
    assert!(matches!(ingest.apply(&key, adapter, &lost).await.unwrap(), Applied::Known { changed: false, .. }));
    assert_eq!(state(&ingest, &key).await, before);

    // What was registered after the erasure, and is lost, does come back.
    let lost = Heard { known: before.clone(), ..Heard::default() };
    let stored = ingest.store.load(&key).await.unwrap().unwrap();
    let tombstone = ingest.store.tombstone(&key).await.unwrap().unwrap();
    let erase = crate::store::Erase {
        key: key.clone(),
        expected: stored.revision,
        floor: 0,
        generation: 2,
        state: None,
        change: bytes::Bytes::new(),
        tombstone,
    };
    ingest.store.erase(erase).await.unwrap();
    ingest.apply(&key, adapter, &lost).await.unwrap();
    assert_eq!(state(&ingest, &key).await, before);
}

#[tokio::test]
async fn a_lost_order_that_was_erased_stays_away_and_one_made_since_stays() {
    let orders = Orders { ingest: ingest() };
    let (ingest, tenant) = (&orders.ingest, Tenant::default());
    let key = Key::order(&tenant, "A-1");
    let event = |id: &str| v1::OrderEvent {
        event_id: id.into(),
        kind: v1::order_event::Kind::Placed.into(),
        ..v1::OrderEvent::default()
    };
    orders.record(&tenant, "A-1", &event("before")).await.unwrap().unwrap();
    let lost = ingest.store.load(&key).await.unwrap().unwrap().state;
    let seen = v1::Change {
        order_id: "A-1".into(),
        revision_after: 1,
        commit_time: Some(timestamp(ingest.clock.now())),
        order: Some(Box::new(v1::OrderChange { events: vec![event("before")], ..v1::OrderChange::default() })),
        ..v1::Change::default()
    };
    let erased = pass(ingest, 60);
    assert!(orders.erase(&tenant, "A-1").await.unwrap());

    orders.rejoin(&key, &lost).await.unwrap();
    assert!(!orders.restore(&tenant, &seen).await.unwrap());
    assert!(!orders.is_known(&tenant, "A-1").await.unwrap());

    pass(ingest, 60);
    orders.record(&tenant, "A-1", &event("since")).await.unwrap().unwrap();
    orders.rejoin(&key, &lost).await.unwrap();
    assert!(!orders.restore(&tenant, &seen).await.unwrap(), "{seen:?}");
    assert!(!orders.erase_again(&key, erased).await.unwrap());
    let order = orders.see(&tenant, "A-1").await.unwrap().unwrap().order;
    let ids: Vec<&str> = order.events.iter().map(|event| &*event.event_id).collect();
    assert_eq!(ids, ["since"]);
    assert!(orders.erase_again(&key, ingest.clock.now()).await.unwrap());
}
