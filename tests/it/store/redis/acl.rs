//! The user that `waybill doctor --acl` prints may do all that is needed, also where a call seldom comes.

use waybill::store::Store as _;
use waybill::store::redis::{Options, Redis, permissions};
use waybill_contract::Secret;

use crate::harness::redis::{Aof, RedisCluster};
use crate::store::redis::patient;
use crate::store::sample::{commit, key};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_has_moved_out_of_a_slot_that_is_being_moved_is_read() {
    let cluster = RedisCluster::start_with(Aof::Off, &[], false).await;
    let rules = permissions::rules("waybill", false).replace("PASSWORD", "s3cret");
    for server in cluster.servers() {
        let _: () = server.ask(&format!("ACL SETUSER waybill {rules}")).await;
    }
    let (username, password) = (Some("waybill".to_owned()), Secret::new("s3cret"));
    let options = Options { username, password, ..Options::cluster(cluster.urls()) };
    let store = Redis::open(patient(options)).await.unwrap();
    let key = key("ups", "1Z0001");
    store.commit(commit(&key, None)).await.unwrap();
    let shown = store.get(&key, None).await.unwrap();
    let slot = cluster.slot("waybill:1:{53}:m").await;
    let from = cluster.primary(slot).await;
    cluster.move_keys(slot, from, (from + 1) % 3).await;
    assert_eq!(store.get(&key, None).await.unwrap(), shown);
}
