//! What stays in memory for each tracked shipment with its timers, beside the store: timers are entries of the store, and
//! the service sleeps until the first of them.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use prost::Message as _;
use tokio::task::JoinSet;
use waybill::clock::Clock;
use waybill::proto::v1;
use waybill::store::embedded::{Embedded, Options};
use waybill::store::{Commit, Due, Freshness, GenerationCommit, Listed, Store, Work};

use super::processes::Process;
use super::sample::{key, name};
use super::table::{self, Target};

const SHIPMENTS: usize = 1_000_000;
const IN_FLIGHT: usize = 4000;
/// Longer than a round of whatever fires timers.
const ROUNDS: Duration = Duration::from_secs(8);

pub(crate) async fn run() {
    let home = tempfile::tempdir().unwrap();
    let service = Process::serve(home.path(), "").await;
    tokio::time::sleep(ROUNDS).await;
    let bare = service.resident();
    drop(service);

    let home = tempfile::tempdir().unwrap();
    fill(home.path()).await;
    let service = Process::serve(home.path(), "").await;
    tokio::time::sleep(ROUNDS).await;
    let each = (service.resident() as f64 - bare as f64) / SHIPMENTS as f64;
    table::figure("memory of a tracked shipment with timers, 1,000,000 of them", "B", [each], Target::AtMost(100.0));
}

/// Short shipments: what is kept of each lies in the store, however long it is.
async fn fill(home: &std::path::Path) {
    let store = Arc::new(Embedded::open(&home.join("store"), Options::default()).unwrap());
    let now = Clock::system().now();
    let mut flying = JoinSet::new();
    for serial in 0..SHIPMENTS {
        if flying.len() >= IN_FLIGHT {
            flying.join_next().await.unwrap().unwrap();
        }
        let at = now.checked_add(Duration::from_secs(3600 + serial as u64)).ok();
        let due = |work, account: &str| Due { work, at, account: account.to_owned(), class: 5 };
        let public = v1::Shipment { name: format!("{}@1", name(serial)), revision: 1, ..v1::Shipment::default() };
        let commit = Commit {
            key: key(serial),
            expected: None,
            floor: 0,
            state: Bytes::new(),
            generations: vec![GenerationCommit {
                generation: 1,
                public: public.encode_to_vec().into(),
                listed: Listed { status: 3, ..Listed::default() },
                change: None,
                freshness: Some(Freshness::default()),
            }],
            due: vec![due(Work::Timer, ""), due(Work::Poll, "bench")],
            fence: None,
        };
        let store = Arc::clone(&store);
        flying.spawn(async move { store.commit(commit).await.unwrap() });
    }
    flying.join_all().await;
}
