//! Listing: every filter, pages, and pages while others write.

use std::collections::HashMap;
use std::sync::Arc;

use waybill::store::{Commit, Filter, GenerationCommit, Key, Listed, Store};
use waybill_contract::Number;

use crate::store::sample::{at, bytes, commit, freshness, generation, key, publics, tenant};
use crate::store::suite::Opened;

async fn put(store: &Arc<dyn Store>, key: &Key, number: u32, text: &str, stale: bool, listed: Listed) {
    let expected = store.load(key).await.unwrap().map(|stored| stored.revision);
    let shown = GenerationCommit { public: bytes(text), listed, freshness: freshness("", stale), ..generation(number) };
    store.commit(Commit { generations: vec![shown], ..commit(key, expected) }).await.unwrap();
}

fn labels(labels: &[(&str, &str)]) -> Vec<(String, String)> {
    labels.iter().map(|(key, value)| ((*key).to_owned(), (*value).to_owned())).collect()
}

/// Everything that matches, by pages of this size.
async fn all(store: &Arc<dyn Store>, filter: &Filter, limit: usize) -> Vec<String> {
    let (mut found, mut after) = (Vec::new(), None);
    loop {
        let page = store.list(&tenant(), filter, after, limit).await.unwrap();
        assert!(page.shown.len() <= limit);
        found.extend(publics(&page.shown));
        after = page.next;
        if after.is_none() {
            return found;
        }
    }
}

async fn listed(store: &Arc<dyn Store>, filter: Filter) -> Vec<String> {
    let mut found = all(store, &filter, 100).await;
    found.sort();
    found
}

/// `a1`: in transit, order X, blue. `a2`: its next generation, delivered, order Y. `b`: of another carrier, with a
/// problem, stale, blue and big. `c`: plain.
async fn samples(store: &Arc<dyn Store>) {
    let (a, b, c) = (key("ups", "1Z0001"), key("fedex", "1Z0001"), key("ups", "1Z0002"));
    let first = Listed {
        status: 3,
        order_id: "X".to_owned(),
        updated: at(1),
        labels: labels(&[("colour", "blue")]),
        ..Listed::default()
    };
    put(store, &a, 1, "a1", false, first).await;
    let second = Listed { status: 7, order_id: "Y".to_owned(), updated: at(2), ..Listed::default() };
    put(store, &a, 2, "a2", false, second).await;
    let other = Listed {
        status: 3,
        problems: vec![2, 4],
        order_id: "X".to_owned(),
        updated: at(3),
        labels: labels(&[("colour", "blue"), ("size", "big")]),
        ..Listed::default()
    };
    put(store, &b, 1, "b", true, other).await;
    put(store, &c, 1, "c", false, Listed { status: 1, updated: at(4), ..Listed::default() }).await;
}

fn name(carrier: &str, number: &str, generation: Option<u32>) -> (String, Number, Option<u32>) {
    (carrier.to_owned(), Number::parse(number).unwrap(), generation)
}

pub(crate) async fn each_filter_selects(Opened { store, .. }: Opened) {
    assert!(listed(&store, Filter::default()).await.is_empty());
    samples(&store).await;
    let none = Filter::default;
    assert_eq!(listed(&store, none()).await, ["a1", "a2", "b", "c"]);
    assert_eq!(listed(&store, Filter { statuses: vec![3], ..none() }).await, ["a1", "b"]);
    assert_eq!(listed(&store, Filter { statuses: vec![1, 7], ..none() }).await, ["a2", "c"]);
    assert_eq!(listed(&store, Filter { problems: vec![4], ..none() }).await, ["b"]);
    assert_eq!(listed(&store, Filter { carriers: vec!["ups".to_owned()], ..none() }).await, ["a1", "a2", "c"]);
    let both = vec!["ups".to_owned(), "fedex".to_owned(), "ups".to_owned()];
    assert_eq!(listed(&store, Filter { carriers: both, ..none() }).await, ["a1", "a2", "b", "c"]);
    assert!(listed(&store, Filter { carriers: vec!["up".to_owned()], ..none() }).await.is_empty());
    assert_eq!(listed(&store, Filter { order_id: "X".to_owned(), ..none() }).await, ["a1", "b"]);
    assert!(listed(&store, Filter { order_id: "Z".to_owned(), ..none() }).await.is_empty());
    let blue = labels(&[("colour", "blue")]);
    assert_eq!(listed(&store, Filter { labels: blue, ..none() }).await, ["a1", "b"]);
    let both = labels(&[("size", "big"), ("colour", "blue")]);
    assert_eq!(listed(&store, Filter { labels: both, ..none() }).await, ["b"]);
    assert_eq!(listed(&store, Filter { updated_since: Some(at(3)), ..none() }).await, ["b", "c"]);
    assert_eq!(listed(&store, Filter { stale: true, ..none() }).await, ["b"]);
    let names = vec![name("ups", "1Z0001", None)];
    assert_eq!(listed(&store, Filter { names, ..none() }).await, ["a1", "a2"]);
    let names = vec![name("ups", "1Z0001", Some(2)), name("fedex", "1Z0001", Some(1)), name("ups", "1Z0002", Some(9))];
    assert_eq!(listed(&store, Filter { names, ..none() }).await, ["a2", "b"]);
    let twice = vec![name("ups", "1Z0001", Some(2)), name("ups", "1Z0001", None), name("ups", "1Z0001", None)];
    assert_eq!(listed(&store, Filter { names: twice, ..none() }).await, ["a1", "a2"]);
}

pub(crate) async fn filters_join(Opened { store, .. }: Opened) {
    samples(&store).await;
    let ups = || Filter { carriers: vec!["ups".to_owned()], ..Filter::default() };
    assert_eq!(listed(&store, Filter { statuses: vec![3], ..ups() }).await, ["a1"]);
    assert_eq!(listed(&store, Filter { order_id: "X".to_owned(), ..ups() }).await, ["a1"]);
    assert!(listed(&store, Filter { stale: true, ..ups() }).await.is_empty());
    let names = vec![name("ups", "1Z0001", None), name("fedex", "1Z0001", None)];
    assert_eq!(listed(&store, Filter { names: names.clone(), ..ups() }).await, ["a1", "a2"]);
    let by_order = Filter { names, order_id: "X".to_owned(), ..Filter::default() };
    assert_eq!(listed(&store, by_order).await, ["a1", "b"]);
}

pub(crate) async fn an_order_is_found_by_its_newest_id(Opened { store, .. }: Opened) {
    let key = key("ups", "1Z0001");
    let of = |order_id: &str| Listed { status: 1, order_id: order_id.to_owned(), ..Listed::default() };
    let by = |order_id: &str| Filter { order_id: order_id.to_owned(), ..Filter::default() };
    put(&store, &key, 1, "one", false, of("X")).await;
    put(&store, &key, 1, "one", false, of("X/Y")).await;
    assert!(listed(&store, by("X")).await.is_empty());
    assert_eq!(listed(&store, by("X/Y")).await, ["one"]);
    put(&store, &key, 1, "one", false, of("")).await;
    assert!(listed(&store, by("X/Y")).await.is_empty());
    assert_eq!(listed(&store, Filter::default()).await, ["one"]);
}

pub(crate) async fn pages_show_each_once(Opened { store, .. }: Opened) {
    for number in 0..60 {
        let carrier = ["ups", "fedex", "dhl"][number % 3];
        let order_id = if number % 2 == 0 { "even".to_owned() } else { String::new() };
        let listed = Listed { status: i32::try_from(number % 4).unwrap(), order_id, ..Listed::default() };
        put(&store, &key(carrier, &format!("1Z{number:04}")), 1, &number.to_string(), false, listed).await;
    }
    let names = (0..60).map(|number| name("ups", &format!("1Z{number:04}"), None)).collect();
    let filters = [
        (Filter::default(), 60),
        (Filter { statuses: vec![1], ..Filter::default() }, 15),
        (Filter { carriers: vec!["ups".to_owned(), "dhl".to_owned()], ..Filter::default() }, 40),
        (Filter { order_id: "even".to_owned(), ..Filter::default() }, 30),
        (Filter { names, ..Filter::default() }, 20),
    ];
    for (filter, count) in filters {
        let whole = all(&store, &filter, 1000).await;
        assert_eq!(whole.len(), count, "{filter:?}");
        for limit in [1, 2, 7, 59, 60] {
            assert_eq!(all(&store, &filter, limit).await, whole, "{limit} {filter:?}");
        }
    }
}

pub(crate) async fn what_matches_throughout_appears_once_while_others_write(Opened { store, .. }: Opened) {
    let steady = |number: u32| key("ups", &format!("1Z{:04}", number * 10));
    let blue = || Listed { status: 1, labels: labels(&[("steady", "yes")]), ..Listed::default() };
    for number in 0..50 {
        put(&store, &steady(number), 1, &format!("steady {number}"), false, blue()).await;
    }
    let done = Arc::new(std::sync::atomic::AtomicBool::new(false));
    let writing = tokio::spawn({
        let (store, done) = (store.clone(), done.clone());
        async move {
            for round in 0_u32.. {
                if done.load(std::sync::atomic::Ordering::Relaxed) {
                    break;
                }
                // New neighbours, and the steady ones committed again.
                let neighbour = key("ups", &format!("1Z{:04}", round * 7 % 1000));
                if round * 7 % 10 != 0 {
                    put(&store, &neighbour, 1, "neighbour", false, Listed { status: 2, ..Listed::default() }).await;
                }
                put(&store, &steady(round % 50), 1, &format!("steady {}", round % 50), false, blue()).await;
            }
        }
    });
    for limit in [1, 3, 17] {
        let filter = Filter { labels: labels(&[("steady", "yes")]), ..Filter::default() };
        let mut times: HashMap<String, u32> = HashMap::new();
        for text in all(&store, &filter, limit).await {
            *times.entry(text).or_default() += 1;
        }
        assert_eq!(times.len(), 50, "{limit}");
        assert!(times.values().all(|times| *times == 1), "{limit}: {times:?}");
    }
    done.store(true, std::sync::atomic::Ordering::Relaxed);
    writing.await.unwrap();
}
