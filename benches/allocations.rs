//! Allocations of one GetShipment in the whole service: HTTP/2, the key's check, the store, the answer. A count, so no
//! peer is needed: all of the service runs on one thread that counts, the client on another that does not.

#![expect(clippy::print_stdout, clippy::unwrap_used, reason = "a benchmark prints its row and stops when it is wrong")]
#![expect(dead_code, reason = "the parts are shared with another bench, which uses more of them")]
#![expect(clippy::panic, clippy::indexing_slicing, clippy::disallowed_methods, reason = "the shared parts may stop")]

use std::path::Path;
use std::rc::Rc;
use std::sync::mpsc;

use tokio::runtime::{Builder, Runtime};
use tokio_util::sync::CancellationToken;
use waybill::clock::Clock;
use waybill::config::{Config, Variables};
use waybill::proto::v1;
use waybill::serve;

use calls::{Bound, Load, Shape, framed};
use sample::{Sample, name};
use table::Target;

#[path = "service/calls.rs"]
mod calls;
#[path = "service/processes.rs"]
mod processes;
#[path = "service/sample.rs"]
mod sample;
#[path = "service/table.rs"]
mod table;

const SHIPMENTS: usize = 100;
const FEW: u64 = 1_000;
const MANY: u64 = 5_000;

fn main() {
    let home = tempfile::tempdir().unwrap();
    one_thread().block_on(async { Sample::take().await.fill(home.path(), SHIPMENTS).await });
    // What starting and stopping take is in both.
    let (few, many) = (counted(home.path(), FEW), counted(home.path(), MANY));
    let per_call = (many as f64 - few as f64) / (MANY - FEW) as f64;
    println!("{}", table::HEAD);
    table::figure("allocations of a GetShipment", "", [per_call], Target::AtMost(30.0));
}

fn one_thread() -> Runtime {
    Builder::new_current_thread().enable_all().build().unwrap()
}

/// Allocations of a service that answers so many calls.
fn counted(home: &Path, calls: u64) -> u64 {
    let text = processes::configuration(home, [0; 3], "");
    let config = Config::parse(Some(("bench".as_ref(), &text)), &Variables::new()).unwrap();
    let (stop, (bound, is_bound)) = (CancellationToken::new(), mpsc::channel());
    let stopper = stop.clone();
    let client = std::thread::spawn(move || {
        let port = is_bound.recv().unwrap();
        one_thread().block_on(async {
            let load = Load::open(port, Shape { connections: 2, streams: 10 }).await;
            let request = |serial| framed(&v1::GetShipmentRequest { name: name(serial), ..Default::default() });
            let messages: Rc<[_]> = (0..SHIPMENTS).map(request).collect();
            assert!(load.read(&messages, Bound::Calls(calls)).await >= calls);
        });
        stopper.cancel();
    });
    let counted = allocation_counter::measure(|| {
        let service = serve::run(config, Clock::system(), stop, |addresses| {
            let _ = bound.send(addresses.grpc.port());
        });
        one_thread().block_on(service).unwrap();
    });
    client.join().unwrap();
    counted.count_total
}
