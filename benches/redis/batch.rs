//! BatchGetShipments of a thousand against a bare MGET of the same bytes; and what a stock tonic service that does nothing but
//! that MGET reaches of it.

use waybill::proto::v1;

use super::calls::{connect, framed, unary};
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
    let (mut pairs, mut stock_pairs) = (Vec::new(), Vec::new());
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

        let before = Costs::now(&stock, &server);
        for _ in 0..ROUNDS {
            assert!(unary(&stock_connection, "BatchGetShipments", message.clone()).await > SHIPMENTS * 100);
        }
        let stocks = cost(&stock, &server, &before);
        if pair > 0 {
            pairs.push((ours, theirs));
            stock_pairs.push((stocks[0], theirs[0]));
        }
    }
    let part = |part: usize| pairs.iter().map(|(ours, theirs)| (ours[part], theirs[part])).collect::<Vec<_>>();
    let row = format!("BatchGet of {SHIPMENTS}, peer: MGET");
    table::compare(&format!("{row}: processor time, Redis's too"), "ms", &part(0), Target::AtLeast(0.5));
    table::compare(&format!("{row}: processor time of Redis"), "ms", &part(1), Target::None);
    table::compare(&format!("{row}: time, gRPC client on the same cores"), "ms", &part(2), Target::None);
    let row = "the same MGET by a stock tonic service, peer: MGET";
    table::compare(&format!("{row}: processor time, Redis's too"), "ms", &stock_pairs, Target::None);
    let row = format!("BatchGet of {SHIPMENTS}: how often Redis reads from a socket, which is round trips at most");
    table::figure(&row, "", trips, Target::None);
}

/// Milliseconds per call: all processor time, Redis's part of it, and the wall's time.
fn cost(process: &Process, server: &RedisServer, began: &Costs) -> [f64; 3] {
    Costs::now(process, server).since(began).map(|cost| cost / 1e3 / ROUNDS as f64)
}
