//! From the start of the process after `kill -9` to the first answer, with many shipments in the store.

use std::time::{Duration, Instant};

use waybill::proto::v1;

use super::calls::{connect, framed, unary};
use super::processes::Process;
use super::sample::{Sample, name};
use super::table::{self, Target};

const SHIPMENTS: usize = 200_000;
const ROUNDS: usize = 7;

pub(crate) async fn run() {
    let home = tempfile::tempdir().unwrap();
    Sample::take().await.fill(home.path(), SHIPMENTS).await;
    let mut service = Process::serve(home.path(), "").await;
    let mut took = Vec::new();
    for round in 0..ROUNDS {
        // It has just written: a registration is durable before it is answered.
        let registration = v1::RegisterShipmentRequest {
            carrier: "fedex".to_owned(),
            tracking_number: format!("RESTART{round:05}"),
            ..Default::default()
        };
        unary(&connect(service.grpc).await, "RegisterShipment", framed(&registration)).await;
        service.kill();
        let began = Instant::now();
        service = Process::spawn(home.path(), "");
        while tokio::net::TcpStream::connect(("127.0.0.1", service.grpc)).await.is_err() {
            assert!(began.elapsed() < Duration::from_secs(60), "it does not start");
            tokio::time::sleep(Duration::from_micros(200)).await;
        }
        let connection = connect(service.grpc).await;
        let request = framed(&v1::GetShipmentRequest { name: name(round * 1000), ..Default::default() });
        assert!(unary(&connection, "GetShipment", request).await > 100);
        took.push(began.elapsed().as_secs_f64() * 1e3);
    }
    let row = format!("first read after kill -9, {SHIPMENTS} shipments, process start included");
    table::figure(&row, "ms", took, Target::AtMost(100.0));
}
