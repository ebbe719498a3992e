//! What stays in memory for each idle subscriber, and for shipments that are tracked.

use std::time::Duration;

use waybill::proto::v1;

use super::calls::{call, connect, framed};
use super::processes::Process;
use super::sample::Sample;
use super::subscribers::Subscribers;
use super::table::{self, Target};

const SUBSCRIBERS: usize = 1000;
const SHIPMENTS: usize = 200_000;

pub(crate) async fn run() {
    let home = tempfile::tempdir().unwrap();
    let service = Process::serve(home.path(), "").await;
    let stock = Process::role("stock", &[]);
    let row = format!("memory of an idle subscriber, {SUBSCRIBERS} connections");
    table::figure(&row, "KiB", [idle(&service, true).await], Target::AtMost(40.0));
    table::figure("the same, stock tonic", "KiB", [idle(&stock, false).await], Target::None);
    drop((service, stock));

    let home = tempfile::tempdir().unwrap();
    let bare = Process::serve(home.path(), "").await.resident();
    let home = tempfile::tempdir().unwrap();
    Sample::take().await.fill(home.path(), SHIPMENTS).await;
    let service = Process::serve(home.path(), "").await;
    let per = |resident: u64| (resident as f64 - bare as f64) / (1 << 20) as f64 / (SHIPMENTS as f64 / 1e5);
    table::figure("memory of 100,000 shipments, started", "MiB", [per(service.resident())], Target::None);
    let connection = connect(service.grpc).await;
    let mut page_token = String::new();
    loop {
        // Read by hand, for its token alone.
        let request = v1::ListShipmentsRequest { page_size: 1000, page_token, ..Default::default() };
        let page = list(&connection, &request).await;
        page_token = page.next_page_token;
        if page_token.is_empty() {
            break;
        }
    }
    let row = "memory of 100,000 shipments, all listed once (256 MiB of pages are kept at most)";
    table::figure(row, "MiB", [per(service.resident())], Target::None);
}

async fn idle(server: &Process, greets: bool) -> f64 {
    // The first connections make what all share.
    let few = Subscribers::open(server.grpc, 20, greets).await;
    few.rest(Duration::from_millis(200)).await;
    let before = server.resident();
    let many = Subscribers::open(server.grpc, SUBSCRIBERS, greets).await;
    many.rest(Duration::from_secs(1)).await;
    (server.resident() as f64 - before as f64) / 1024.0 / SUBSCRIBERS as f64
}

async fn list(
    connection: &h2::client::SendRequest<bytes::Bytes>,
    request: &v1::ListShipmentsRequest,
) -> v1::ListShipmentsResponse {
    use prost::Message as _;
    let mut body = call(connection, "ListShipments", framed(request)).await;
    let mut answer = bytes::BytesMut::new();
    while let Some(data) = body.data().await {
        let data = data.unwrap();
        body.flow_control().release_capacity(data.len()).unwrap();
        answer.extend_from_slice(&data);
    }
    v1::ListShipmentsResponse::decode(answer.split_off(5)).unwrap()
}
