//! GetShipment on Redis against stock tonic that does one GET of the same bytes a call.

use std::rc::Rc;
use std::time::Duration;

use bytes::Bytes;
use redis::AsyncCommands as _;
use waybill::proto::v1;

use super::calls::{Bound, Load, Shape, framed};
use super::processes::Process;
use super::sample::{Sample, name};
use super::server::RedisServer;
use super::setting::{self, Costs};
use super::table::{self, Target};

const SHIPMENTS: usize = 10_000;
const PAIRS: usize = 7;
const SIDE: Duration = Duration::from_secs(1);

/// What one side cost per call, in microseconds: the server's processor time, Redis's, and the wall's.
type Cost = [f64; 3];

pub(crate) async fn run() {
    let (server, home) = (setting::server().await, tempfile::tempdir().unwrap());
    let sample = Sample::take().await;
    fill(&server, &sample, SHIPMENTS).await;
    let length = sample.shown().public.len() + sample.shown().freshness.len();
    let service = setting::service(&server, home.path(), "").await;
    let stock = Process::role("stock", &[&server.url()]);
    let request = |serial| framed(&v1::GetShipmentRequest { name: name(serial), ..Default::default() });
    let messages: Rc<[_]> = (0..SHIPMENTS).map(request).collect();
    for shape in [Shape { connections: 50, streams: 20 }, Shape { connections: 128, streams: 1 }] {
        let subject = Load::open(service.grpc, shape).await;
        let peer = Load::open(stock.grpc, shape).await;
        let mut pairs = Vec::new();
        // The first pair warms up.
        for pair in 0..=PAIRS {
            let ours = side(&service, &server, &subject, &messages).await;
            let theirs = side(&stock, &server, &peer, &messages).await;
            if pair > 0 {
                pairs.push((ours, theirs));
            }
        }
        let part = |part: usize| pairs.iter().map(|(ours, theirs)| (ours[part], theirs[part])).collect::<Vec<_>>();
        let Shape { connections, streams } = shape;
        let row = format!("read, {connections} × {streams}, {length} B, peer GET in stock tonic");
        table::compare(&format!("{row}: processor time of the server"), "µs", &part(0), Target::AtLeast(1.0));
        table::compare(&format!("{row}: processor time of Redis"), "µs", &part(1), Target::None);
        table::compare(&format!("{row}: time per call, client on the same cores"), "µs", &part(2), Target::None);
    }
}

/// So many copies, as the service keeps them and as plain values under their names.
pub(crate) async fn fill(server: &RedisServer, sample: &Sample, count: usize) {
    sample.fill_store(setting::store(server).await, count).await;
    let shown = sample.shown();
    let value = [&shown.public[..], &shown.freshness[..]].concat();
    let mut connection = server.connect().await.unwrap();
    for serial in 0..count {
        let () = connection.set(name(serial), &value).await.unwrap();
    }
}

async fn side(process: &Process, server: &RedisServer, load: &Load, messages: &Rc<[Bytes]>) -> Cost {
    let began = Costs::now(process, server);
    let calls = load.read(messages, Bound::Time(SIDE)).await as f64;
    let [all, redis, wall] = Costs::now(process, server).since(&began);
    [all - redis, redis, wall].map(|cost| cost / calls)
}
