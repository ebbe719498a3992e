//! BatchGetShipments of a thousand against a bare MGET of the same bytes; and what a stock tonic service reaches of it that does
//! nothing but that MGET, or gets the same bytes out of hashes.

use redis::AsyncCommands as _;
use waybill::proto::v1;

use super::calls::{connect, framed, unary};
use super::peers::{OF_HASHES, hash};
use super::processes::Process;
use super::read::fill;
use super::sample::{Sample, name};
use super::server::RedisServer;
use super::setting::{self, Costs, Count};
use super::table::{self, Target};

/// The most that one call gets.
pub(crate) const SHIPMENTS: usize = 1000;
const ROUNDS: usize = 20;
const PAIRS: usize = 7;

pub(crate) async fn run() {
    let (server, home) = (setting::server().await, tempfile::tempdir().unwrap());
    fill(&server, &Sample::take().await, SHIPMENTS).await;
    let service = setting::service(&server, home.path(), "").await;
    let mut bare = Process::role("many", &[&server.url()]);
    let stock = Process::role("stock", &[&server.url()]);
    let (connection, stock_connection) = (connect(service.grpc).await, connect(stock.grpc).await);
    let message =
        framed(&v1::BatchGetShipmentsRequest { names: (0..SHIPMENTS).map(name).collect(), ..Default::default() });
    hash_all(&server).await;
    let (mut pairs, mut stock_pairs) = (Vec::new(), [Vec::new(), Vec::new()]);
    let mut trips = Vec::new();
    for pair in 0..=PAIRS {
        let counted = Count::take(&server).await;
        let before = Costs::now(&service, &server);
        for _ in 0..ROUNDS {
            assert!(unary(&connection, "BatchGetShipments", message.clone()).await > SHIPMENTS * 100);
        }
        let ours = cost(&service, &server, &before);
        let counted = Count::take(&server).await.since(&counted);
        trips.push(counted.reads / ROUNDS as f64);
        assert!(counted.calls(&["hmget"]) >= (ROUNDS * SHIPMENTS) as f64, "{counted:?}");

        let before = Costs::now(&bare, &server);
        bare.tell(&ROUNDS.to_string());
        assert_eq!(bare.answer(), "done");
        let theirs = cost(&bare, &server, &before);

        for (method, pairs) in ["BatchGetShipments", OF_HASHES].into_iter().zip(&mut stock_pairs) {
            let before = Costs::now(&stock, &server);
            for _ in 0..ROUNDS {
                assert!(unary(&stock_connection, method, message.clone()).await > SHIPMENTS * 100);
            }
            if pair > 0 {
                pairs.push((cost(&stock, &server, &before)[0], theirs[0]));
            }
        }
        if pair > 0 {
            pairs.push((ours, theirs));
        }
    }
    let part = |part: usize| pairs.iter().map(|(ours, theirs)| (ours[part], theirs[part])).collect::<Vec<_>>();
    let row = format!("BatchGet of {SHIPMENTS}, peer: MGET");
    table::compare(&format!("{row}: processor time, Redis's too"), "ms", &part(0), Target::AtLeast(0.5));
    table::compare(&format!("{row}: processor time of Redis"), "ms", &part(1), Target::None);
    table::compare(&format!("{row}: time, gRPC client on the same cores"), "ms", &part(2), Target::None);
    for (what, pairs) in ["the same MGET", "the same out of hashes of three fields"].into_iter().zip(&stock_pairs) {
        let row = format!("{what} by a stock tonic service, peer: MGET: processor time, Redis's too");
        table::compare(&row, "ms", pairs, Target::None);
    }
    let row = format!("BatchGet of {SHIPMENTS}: how often Redis reads from a socket, which is round trips at most");
    table::figure(&row, "", trips, Target::None);
}

/// The same bytes once more, as fields.
async fn hash_all(server: &RedisServer) {
    let mut connection = server.connect().await.unwrap();
    for serial in 0..SHIPMENTS {
        let value: Vec<u8> = connection.get(name(serial)).await.unwrap();
        let fields = [("g", &b"1"[..]), ("p", &value), ("f", b"")];
        let () = connection.hset_multiple(hash(&name(serial)), &fields).await.unwrap();
    }
}

/// Milliseconds per call: all processor time, Redis's part of it, and the wall's time.
fn cost(process: &Process, server: &RedisServer, began: &Costs) -> [f64; 3] {
    Costs::now(process, server).since(began).map(|cost| cost / 1e3 / ROUNDS as f64)
}
