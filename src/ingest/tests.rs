//! What meets in ingest at the same time must not undo each other. On an embedded store in memory and a hand-set clock.

mod erased;
mod said;

use std::path::Path;
use std::time::Duration;

use object_store::memory::InMemory;
use waybill_contract::Number;

use super::*;
use crate::archive::Keep;
use crate::config::Config;
use crate::proto::v1::freshness::StaleReason;
use crate::store::Work;
use crate::store::embedded::Embedded;
use crate::tenant::Tenant;
use crate::timeline::{Registration, Seen};

const BEGIN: &str = "2026-06-15T00:30:00Z";
const LEASE: Duration = Duration::from_secs(60);

fn ingest() -> Ingest {
    let adapter = waybill_adapters::by_id("canada_post").unwrap();
    let text = format!("[accounts.main]\ncarrier = \"canada_post\"\n{}", adapter.example);
    let config = Config::parse(Some((Path::new("test.toml"), &text)), &std::collections::BTreeMap::new()).unwrap();
    let clock = Clock::manual(BEGIN.parse().unwrap());
    let accounts = config.accounts.into_iter().map(|account| Account::new(account, clock.clone(), 0.1));
    let keep = Keep { age: Duration::from_secs(86_400), bytes: 1 << 20, linger: Duration::from_secs(1) };
    let store: Arc<dyn Store> = Arc::new(Embedded::in_memory().unwrap());
    let archive = Archive::new(Arc::new(InMemory::new()), [1; 32], keep);
    Ingest {
        unmapped: Unmapped::new(Arc::clone(&store), archive.clone()),
        store,
        clock: clock.clone(),
        archive,
        accounts: Accounts::new(accounts),
        left: Arc::default(),
        metrics: Arc::default(),
        erase_after_final: SignedDuration::from_hours(24),
        rules: Config::default().problems,
        told: watch::Sender::new(()),
    }
}

fn key() -> Key {
    Key { tenant: Tenant::default(), carrier: "canada_post".into(), number: Number::parse("7035114477138472").unwrap() }
}

fn pass(ingest: &Ingest, seconds: i64) -> Timestamp {
    ingest.clock.set(ingest.clock.now() + SignedDuration::from_secs(seconds));
    ingest.clock.now()
}

async fn claim(ingest: &Ingest) -> Option<Fence> {
    let queue = queue("", "canada_post");
    let now = ingest.clock.now();
    let claimed = ingest.store.claim(&Tenant::default(), Work::Poll, &queue, now, 9, LEASE).await.unwrap();
    claimed.into_iter().next().map(|claimed| claimed.fence)
}

fn unknown() -> Attempt {
    Attempt::Stale { reason: StaleReason::NotFound, detail: String::new(), not_before: None }
}

#[tokio::test]
async fn what_is_wanted_while_an_answer_is_under_way_is_asked_again() {
    let (ingest, key) = (ingest(), key());
    let adapter = waybill_adapters::by_id(&key.carrier).unwrap();
    let registration = Some(Registration { at: ingest.clock.now(), ..Registration::default() });
    ingest.apply(&key, adapter, &Heard { registration, ..Heard::default() }).await.unwrap();
    let fence = claim(&ingest).await;
    assert!(fence.is_some(), "what is new is asked at once");
    let asked_at = Some(pass(&ingest, 1));

    pass(&ingest, 1);
    ingest.apply(&key, adapter, &Heard { ask_now: true, ..Heard::default() }).await.unwrap();
    pass(&ingest, 1);
    let answer = Heard { attempt: Some(unknown()), asked_at, fence, ..Heard::default() };
    ingest.apply(&key, adapter, &answer).await.unwrap();
    let fence = claim(&ingest).await;
    assert!(fence.is_some(), "the answer is older than the wish");

    let asked_at = Some(pass(&ingest, 1));
    let answer = Heard { attempt: Some(unknown()), asked_at, fence, ..Heard::default() };
    ingest.apply(&key, adapter, &answer).await.unwrap();
    pass(&ingest, 60);
    assert_eq!(claim(&ingest).await, None, "the second answer settles it");
}

#[tokio::test]
async fn an_answer_without_news_leaves_the_revision() {
    let (ingest, key) = (ingest(), key());
    let adapter = waybill_adapters::by_id(&key.carrier).unwrap();
    let registration = Some(Registration { at: ingest.clock.now(), ..Registration::default() });
    ingest.apply(&key, adapter, &Heard { registration, ..Heard::default() }).await.unwrap();
    let before = ingest.store.load(&key).await.unwrap().unwrap();
    let answer = Heard { attempt: Some(unknown()), asked_at: Some(pass(&ingest, 1)), ..Heard::default() };
    let applied = ingest.apply(&key, adapter, &answer).await.unwrap();
    assert!(matches!(applied, Applied::Known { changed: false, .. }));
    let after = ingest.store.load(&key).await.unwrap().unwrap();
    assert_eq!((after.revision, &after.state), (before.revision, &before.state));
    assert_ne!(after.generations[0].freshness, before.generations[0].freshness);
}
