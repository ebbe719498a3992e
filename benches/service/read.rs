//! GetShipment on the embedded store against stock tonic that returns the same bytes.

use std::rc::Rc;
use std::time::{Duration, Instant};

use waybill::proto::v1;

use super::calls::{Bound, Load, Shape, framed};
use super::processes::Process;
use super::sample::{Sample, name};
use super::table::{self, Target};

const SHIPMENTS: usize = 10_000;
const PAIRS: usize = 7;
const SIDE: Duration = Duration::from_secs(1);

pub(crate) async fn run() {
    let home = tempfile::tempdir().unwrap();
    let sample = Sample::take().await;
    sample.fill(home.path(), SHIPMENTS).await;
    let length = sample.shown().public.len() + sample.shown().freshness.len();
    let service = Process::serve(home.path(), "").await;
    let stock = Process::role("stock", &[]);
    let request = |serial| framed(&v1::GetShipmentRequest { name: name(serial), ..Default::default() });
    let messages: Rc<[_]> = (0..SHIPMENTS).map(request).collect();
    explain(&service, &messages).await;
    for shape in [Shape { connections: 50, streams: 20 }, Shape { connections: 128, streams: 1 }] {
        let subject = Load::open(service.grpc, shape).await;
        let peer = Load::open(stock.grpc, shape).await;
        let (mut cpu, mut wall) = (Vec::new(), Vec::new());
        // The first pair warms up.
        for pair in 0..=PAIRS {
            let ours = side(&service, &subject, "GetShipment", &messages).await;
            let theirs = side(&stock, &peer, "GetShipment", &messages).await;
            if pair > 0 {
                cpu.push((ours.0, theirs.0));
                wall.push((ours.1, theirs.1));
            }
        }
        let Shape { connections, streams } = shape;
        let row = format!("read, {connections} × {streams}, {length} B");
        table::compare(&format!("{row}: processor time of the server"), "µs", &cpu, Target::AtLeast(0.9));
        table::compare(&format!("{row}: time per call, client on the same cores"), "µs", &wall, Target::None);
    }
}

/// Explain against GetShipment of the same shipments: an answer takes at most three times as long to make.
async fn explain(service: &Process, reads: &Rc<[bytes::Bytes]>) {
    let request = |serial| {
        let question = Some(v1::explain_request::Question::Name(name(serial)));
        framed(&v1::ExplainRequest { question, ..Default::default() })
    };
    let questions: Rc<[_]> = (0..SHIPMENTS).map(request).collect();
    let load = Load::open(service.grpc, Shape { connections: 50, streams: 20 }).await;
    let mut cpu = Vec::new();
    for pair in 0..=PAIRS {
        let answered = side(service, &load, "Explain", &questions).await;
        let read = side(service, &load, "GetShipment", reads).await;
        if pair > 0 {
            cpu.push((answered.0, read.0));
        }
    }
    table::compare("Explain against GetShipment: processor time of the server", "µs", &cpu, Target::AtLeast(1.0 / 3.0));
}

/// Microseconds per call: of the server's processor time, and of the wall's.
async fn side(server: &Process, load: &Load, method: &'static str, messages: &Rc<[bytes::Bytes]>) -> (f64, f64) {
    let (cpu, began) = (server.cpu(), Instant::now());
    let calls = load.call(method, messages, Bound::Time(SIDE)).await as f64;
    ((server.cpu() - cpu) as f64 / 1e3 / calls, began.elapsed().as_micros() as f64 / calls)
}
