//! How batches are filled. On an embedded store in memory, in real time.

use std::path::Path;

use object_store::memory::InMemory;
use waybill_contract::{Issuer, Number};

use super::*;
use crate::account::Accounts;
use crate::archive::{Archive, Keep};
use crate::clock::Clock;
use crate::config::Config;
use crate::fetch::{Bounds, Fetch};
use crate::mapping::{Mappings, Overrides};
use crate::replica::Replica;
use crate::store::embedded::Embedded;
use crate::store::{Due, Store, Touch};
use crate::tenant::Tenant;
use crate::timeline::Registration;
use crate::unmapped::Unmapped;

const LEASE: Duration = Duration::from_secs(60);

async fn poller() -> (Poller, Arc<Account>) {
    let adapter = waybill_adapters::by_id("fedex").unwrap();
    let text = format!("[accounts.main]\ncarrier = \"fedex\"\n{}", adapter.example);
    let config = Config::parse(Some((Path::new("test.toml"), &text)), &BTreeMap::new()).unwrap();
    let clock = Clock::system();
    let accounts = Accounts::new(config.accounts.into_iter().map(|account| Account::new(account, clock.clone(), 0.1)));
    let account = Arc::clone(accounts.named("main").unwrap());
    let store: Arc<dyn Store> = Arc::new(Embedded::in_memory().unwrap());
    let keep = Keep { age: LEASE, bytes: 1 << 20, linger: Duration::from_secs(1) };
    let archive = Archive::new(Arc::new(InMemory::new()), [1; 32], keep);
    let ingest = Ingest {
        store: Arc::clone(&store),
        clock: clock.clone(),
        unmapped: Unmapped::new(Arc::clone(&store), archive.clone()),
        archive,
        accounts,
        left: Arc::default(),
        metrics: Arc::default(),
        erase_after_final: SignedDuration::from_hours(24),
        rules: Config::default().problems,
        told: tokio::sync::watch::Sender::new(()),
    };
    let bounds = Bounds { connect_timeout: LEASE, request_timeout: LEASE, body_limit: 1 << 20 };
    let asker = Asker {
        fetch: Fetch::new(bounds).unwrap(),
        store: Arc::clone(&store),
        replica: Replica::join(Arc::clone(&store)).await.unwrap(),
        sealing: None,
        clock,
        issuer: Issuer::new([2; 32]),
        mappings: Mappings::load(&*store, waybill_adapters::ADAPTERS, Overrides::default()).await.unwrap(),
        metrics: Arc::default(),
    };
    let wake: Arc<Notify> = Arc::default();
    let poller = Poller {
        subscriptions: Subscriptions::new(asker.clone(), ingest.clone(), None, LEASE, Arc::clone(&wake)),
        ingest,
        asker,
        calls: Arc::new(Semaphore::new(1)),
        calls_per_account: 1,
        lease: LEASE,
        wake,
    };
    (poller, account)
}

impl Poller {
    /// Registers a number that is to be asked for in so many milliseconds.
    async fn due_in(&self, number: &str, millis: i64, class: u8) {
        let adapter = waybill_adapters::by_id("fedex").unwrap();
        let number = Number::parse(number).unwrap();
        let key = Key { tenant: Tenant::default(), carrier: "fedex".into(), number };
        let registration = Some(Registration { at: self.ingest.clock.now(), ..Registration::default() });
        self.ingest.apply(&key, adapter, &Heard { registration, ..Heard::default() }).await.unwrap();
        let stored = self.ingest.store.load(&key).await.unwrap().unwrap();
        let at = self.ingest.clock.now() + SignedDuration::from_millis(millis);
        let due = Due { work: Work::Poll, at: Some(at), account: queue("", "fedex"), class };
        let touch =
            Touch { key, expected: stored.revision, generation: 1, freshness: None, due: vec![due], fence: None };
        self.ingest.store.touch(touch).await.unwrap();
    }

    async fn claimed(&self) -> Vec<Claimed> {
        let (now, queue) = (self.ingest.clock.now(), queue("", "fedex"));
        self.ingest.store.claim(&Tenant::default(), Work::Poll, &queue, now, 30, LEASE).await.unwrap()
    }

    /// How many a batch of what is due now holds when it has been filled, and how long that took.
    async fn filled(&self, account: &Account) -> (usize, Duration) {
        let mut claimed = self.claimed().await;
        let began = Instant::now();
        self.fill(account, (Work::Poll, &queue("", "fedex")), &mut claimed, &CancellationToken::new()).await;
        (claimed.len(), began.elapsed())
    }
}

#[tokio::test]
async fn a_batch_waits_a_second_at_most_for_what_is_due_in_it() {
    let (poller, account) = poller().await;
    for (index, millis) in [0, 150, 300, 450, 60_000].into_iter().enumerate() {
        poller.due_in(&format!("77600100000{index}"), millis, 4).await;
    }
    let (held, took) = poller.filled(&account).await;
    assert_eq!(held, 4);
    assert!(took < FILLED_WITHIN * 2, "{took:?}");
    // Nothing is due in the second that follows.
    poller.due_in("776001000010", 0, 4).await;
    let (held, took) = poller.filled(&account).await;
    assert!(held == 1 && took < FILLED_WITHIN / 2, "{held} after {took:?}");
}

#[tokio::test]
async fn what_somebody_waits_for_waits_for_no_company() {
    let (poller, account) = poller().await;
    poller.due_in("776001000001", 0, 0).await;
    poller.due_in("776001000002", 600, 4).await;
    let (held, took) = poller.filled(&account).await;
    assert!(held == 1 && took < FILLED_WITHIN / 2, "{held} after {took:?}");
}

#[tokio::test]
async fn a_batch_that_waits_goes_when_somebody_comes() {
    let (poller, account) = poller().await;
    poller.due_in("776001000001", 0, 4).await;
    poller.due_in("776001000002", 900, 4).await;
    let somebody = async {
        tokio::task::yield_now().await;
        poller.due_in("776001000003", 0, 0).await;
        poller.wake.notify_waiters();
    };
    let ((held, _), ()) = tokio::join!(poller.filled(&account), somebody);
    assert_eq!(held, 2, "the one for whom somebody waits came along, the other will be next");
}

#[tokio::test]
async fn one_that_cannot_be_given_back_keeps_none_of_the_others() {
    let (poller, _) = poller().await;
    for number in ["776001000001", "776001000002", "776001000003"] {
        poller.due_in(number, 0, 4).await;
    }
    let mut claimed = poller.claimed().await;
    assert_eq!(claimed.len(), 3);
    // As if its lease had ended, and another worked on it.
    claimed[0].fence.token += 1;
    poller.release(&claimed).await.unwrap();
    assert_eq!(poller.claimed().await.len(), 2);
}
