//! A Redis that is there and takes no writes: its memory is full, or it has become a replica.

use crate::harness::redis::RedisServer;
use crate::harness::{bare, free_port, until};
use waybill::proto::v1;

use super::{Fleet, Pushing, Settings, Watching, come_again, settle, ups};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_takes_no_writes_is_said_to_and_gone_on_with_when_it_does() {
    let server = RedisServer::start().await;
    let fleet = Fleet::start(Settings { nodes: vec![server.url()], ..Settings::default() }).await;
    let mut watching = Watching::start(&fleet, 0).await;
    let mut pushing = Pushing::start(&fleet, &fleet.webhooks([0]));
    let mut client = fleet.client(0).await;
    let replica_of_nobody = format!("REPLICAOF 127.0.0.1 {}", free_port());
    let faults = [
        ("CONFIG SET maxmemory 1", "CONFIG SET maxmemory 0", "raise maxmemory"),
        (replica_of_nobody.as_str(), "REPLICAOF NO ONE", "this Redis is a replica"),
    ];
    for (number, (begin, end, why)) in ups::numbers(faults.len()).into_iter().zip(faults) {
        pushing.more(10).await;
        let _: () = server.ask(begin).await;
        let refused = pushing.refused();
        until("pushes are refused", async || (pushing.refused() >= refused + 4).then_some(())).await;
        let acknowledged = pushing.acknowledged();
        let status = client.register_shipment(bare("ups", &number)).await.unwrap_err();
        come_again(&status);
        assert!(status.message().contains(why), "{status:?}");
        // What is there can be read.
        let request =
            v1::GetShipmentRequest { name: format!("shipments/fedex/{}", fleet.fedex[0]), ..Default::default() };
        client.get_shipment(request).await.unwrap();
        let said = fleet.processes[0].said();
        let told = said.iter().any(|line| line.contains("not acknowledged") && line.contains(why));
        assert!(told, "{said:?}");
        let (_, metrics) = fleet.probe(0, "/metrics").await;
        let refusals = metrics.lines().find(|line| line.contains("{carrier=\"fedex\",outcome=\"refused\"}"));
        assert!(refusals.is_some_and(|line| !line.ends_with(" 0")), "{metrics}");
        // Whoever reads is served, by this replica as by any other: sent away they would not be.
        assert_eq!(fleet.probe(0, "/readyz").await.0, 200);
        until("more pushes are refused", async || (pushing.refused() >= refused + 8).then_some(())).await;
        assert_eq!(pushing.acknowledged(), acknowledged, "nothing is acknowledged that is not kept");
        let _: () = server.ask(end).await;
        pushing.more(10).await;
        client.register_shipment(bare("ups", &number)).await.unwrap();
    }
    pushing.end().await;
    settle(&fleet, &pushing, &watching).await;
    watching.end();
    fleet.stop().await;
}
