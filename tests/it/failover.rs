//! The service over a failover that loses writes: Redis comes back as it was at its last snapshot.

use tempfile::TempDir;
use tonic::Code;
use waybill::proto::v1;

use crate::harness::redis::{Aof, RedisServer};
use crate::harness::{Client, Process, Watcher, bare, free_port, get, until};

/// Two replicas on a Redis that keeps what it is told to save and nothing else.
struct Pair {
    server: RedisServer,
    processes: [Process; 2],
    _homes: [TempDir; 2],
}

impl Pair {
    async fn start() -> Self {
        let server = RedisServer::start_with(Aof::Off, &[("save", "")]).await;
        let homes = [tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap()];
        let text = format!(
            "[storage]\nbackend = \"redis\"\n[storage.redis]\nnodes = [\"{}\"]\n\
             allow = [\"no-persistence\", \"snapshots-only\"]\n[archive]\npath = \"{}\"\n",
            server.url(),
            homes[0].path().join("archive").display(),
        );
        let mut processes = homes.each_ref().map(|home| Process::new(home.path(), free_port(), &text, ""));
        for process in &mut processes {
            process.start().await;
        }
        Self { server, processes, _homes: homes }
    }

    async fn save(&self) {
        self.server.ask::<String>("SAVE").await;
    }

    async fn lose(&mut self) {
        self.server.kill().await;
        self.server.start_again().await;
    }

    async fn metrics(&self, replica: usize) -> String {
        let metrics = get(&self.processes[replica].probe("/metrics")).await;
        String::from_utf8(metrics.body.to_vec()).unwrap()
    }

    async fn counted(&self, replica: usize, counter: &str) -> u64 {
        let metrics = self.metrics(replica).await;
        let line = metrics.lines().find(|line| line.starts_with(counter));
        line.and_then(|line| line.rsplit(' ').next()?.parse().ok()).unwrap()
    }
}

async fn register(client: &mut Client, number: &str, order: &str) -> v1::Shipment {
    let request = v1::RegisterShipmentRequest { order_id: order.into(), ..bare("fedex", number) };
    client.register_shipment(request).await.unwrap().into_inner()
}

async fn shown(client: &mut Client, number: &str) -> Option<v1::Shipment> {
    until("Redis is back", async || {
        let request = v1::GetShipmentRequest { name: format!("shipments/fedex/{number}"), ..Default::default() };
        match client.get_shipment(request).await {
            Ok(shipment) => Some(Some(shipment.into_inner())),
            Err(status) if status.code() == Code::NotFound => Some(None),
            Err(_) => None,
        }
    })
    .await
}

async fn erase(client: &mut Client, number: &str) {
    let name = format!("shipments/fedex/{number}");
    client.delete_shipment(v1::DeleteShipmentRequest { name, ..Default::default() }).await.unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_its_writer_outlives_is_there_again_and_subscribers_are_told_that_it_is_no_news() {
    let mut pair = Pair::start().await;
    let (mut writer, mut reader) = (pair.processes[0].client().await, pair.processes[1].client().await);
    let mut watcher = Watcher::everything(&mut reader).await;
    let kept = register(&mut writer, "449044304137821", "saved").await;
    let erased = register(&mut writer, "020207021381215", "erased").await;
    watcher.change(|change| change.name == erased.name).await;
    pair.save().await;
    let again = register(&mut writer, "449044304137821", "changed").await;
    let new = register(&mut writer, "568838414941", "new").await;
    erase(&mut writer, "020207021381215").await;
    watcher.change(|change| change.name == erased.name && change.revision_after > 1).await;
    assert_eq!((kept.revision, again.revision, new.revision), (1, 2, 1));
    let seen = watcher.changes.len();
    pair.lose().await;

    for shipment in [&again, &new] {
        // They come in any order.
        let again = |change: &v1::Change| change.replayed && change.name == shipment.name;
        let change = loop {
            match watcher.changes.iter().find(|change| again(change)) {
                Some(change) => break change.clone(),
                None => drop(watcher.next().await.unwrap()),
            }
        };
        assert_eq!(change.revision_after, shipment.revision);
        let same = |first: &&v1::Change| first.name == change.name && first.revision_after == change.revision_after;
        let first = watcher.changes[..seen].iter().find(same).expect("it was seen before");
        assert_eq!(v1::Change { replayed: true, ..first.clone() }, change);
    }
    for (number, shipment) in [("449044304137821", &again), ("568838414941", &new)] {
        let found = shown(&mut reader, number).await.expect("it is there again");
        assert_eq!((found.revision, &found.order_id), (shipment.revision, &shipment.order_id));
    }
    until("what was erased is erased again", async || {
        shown(&mut reader, "020207021381215").await.is_none().then_some(())
    })
    .await;
    // Whatever is new stands above all that was given.
    let later = register(&mut reader, "568838414941", "later").await;
    assert!(later.revision >= 1_000_000, "{later:?}");
    watcher.change(|change| change.revision_after == later.revision).await;
    assert_eq!(pair.counted(1, "waybill_store_lost_changes_total").await, 0);
    let memory = pair.metrics(1).await;
    assert!(
        memory.contains("\nwaybill_store_memory_seconds{} 60.0\n"),
        "all of the last minute is remembered: {memory}"
    );
    until("each partition is raised", async || {
        (pair.counted(1, "waybill_store_failovers_total").await == 64).then_some(())
    })
    .await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_goes_with_its_writer_is_told_of_and_made_good_where_it_can_be() {
    let mut pair = Pair::start().await;
    let (mut writer, mut reader) = (pair.processes[0].client().await, pair.processes[1].client().await);
    let mut watcher = Watcher::everything(&mut reader).await;
    let erased = register(&mut writer, "020207021381215", "erased").await;
    let changed = register(&mut writer, "449044304137821", "saved").await;
    watcher.change(|change| change.name == changed.name).await;
    pair.save().await;
    let new = register(&mut writer, "568838414941", "new").await;
    let changed = register(&mut writer, "449044304137821", "changed").await;
    erase(&mut writer, "020207021381215").await;
    for (name, revision) in [(&new.name, 1), (&changed.name, 2), (&erased.name, 2)] {
        watcher.until_seen(name, revision).await;
    }
    pair.server.kill().await;
    pair.processes[0].kill().await;
    pair.server.start_again().await;

    // Those of the shipments, and of their orders as far as these had been told.
    until("what was lost is counted", async || {
        (pair.counted(1, "waybill_store_lost_changes_total").await >= 3).then_some(())
    })
    .await;
    assert!(
        pair.processes[1].said().iter().any(|line| line.contains("\"ERROR\"") && line.contains("has lost changes"))
    );
    // Each partition is looked after by itself.
    let found =
        until("it is registered again, as far as was seen", async || shown(&mut reader, "568838414941").await).await;
    assert!(found.order_id == "new" && found.revision >= 1_000_000, "{found:?}");
    assert!(shown(&mut reader, "020207021381215").await.is_none(), "what was erased stays erased");
    let found = shown(&mut reader, "449044304137821").await.unwrap();
    assert_eq!((found.revision, found.order_id.as_str()), (1, "saved"), "what nobody can bring back");
    pair.processes[1].terminate().await;
    assert_eq!(pair.processes[1].wait().await.code(), Some(0));
}
