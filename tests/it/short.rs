//! GetShipment has a way of its own past tonic: whatever a call looks like, it is answered as tonic would.

use bytes::{Bytes, BytesMut};
use h2::client::SendRequest;
use http::HeaderMap;
use prost::Message as _;
use tokio::net::TcpStream;
use tonic::Code;
use waybill::proto::v1;

use crate::harness::{Service, bare, free_port, manual, within};

/// How a call goes out.
#[derive(Clone, Copy, Default)]
struct Odd {
    /// In pieces of so many bytes; 0 for one piece.
    pieces: usize,
    /// The end comes in a frame of its own.
    late_end: bool,
    /// The message is said to be compressed with this.
    encoding: Option<&'static str>,
    /// What stands before the message's length.
    flag: u8,
}

/// A call by hand: message and status.
async fn call(requests: &SendRequest<Bytes>, message: &[u8], odd: Odd) -> (Bytes, HeaderMap) {
    let mut frame = vec![odd.flag];
    frame.extend_from_slice(&u32::try_from(message.len()).unwrap().to_be_bytes());
    frame.extend_from_slice(message);
    let mut request = http::Request::post("http://waybill/waybill.v1.Tracking/GetShipment")
        .header("content-type", "application/grpc")
        .header("te", "trailers");
    if let Some(encoding) = odd.encoding {
        request = request.header("grpc-encoding", encoding);
    }
    let mut requests = requests.clone().ready().await.unwrap();
    let (response, mut body) = requests.send_request(request.body(()).unwrap(), false).unwrap();
    let pieces: Vec<&[u8]> = frame.chunks(if odd.pieces == 0 { frame.len() } else { odd.pieces }).collect();
    for (index, piece) in pieces.iter().enumerate() {
        let last = index + 1 == pieces.len();
        body.send_data(Bytes::copy_from_slice(piece), last && !odd.late_end).unwrap();
    }
    if odd.late_end {
        body.send_data(Bytes::new(), true).unwrap();
    }
    let response = within("the answer", response).await.unwrap();
    let head = response.headers().clone();
    assert_eq!(head["content-type"], "application/grpc");
    let mut body = response.into_body();
    let mut answer = BytesMut::new();
    while let Some(data) = within("the body", body.data()).await {
        answer.extend_from_slice(&data.unwrap());
    }
    let trailers = body.trailers().await.unwrap();
    (answer.freeze(), trailers.unwrap_or(head))
}

fn code(status: &HeaderMap) -> Code {
    Code::from_bytes(status["grpc-status"].as_bytes())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_call_is_answered_alike_however_it_comes() {
    let home = tempfile::tempdir().unwrap();
    let settings = "limits.message = \"1KiB\"";
    let mut service = Service::start_with(home.path(), free_port(), &manual(), settings, "").await;
    let registered = service.client.register_shipment(bare("fedex", "776012345678")).await.unwrap().into_inner();
    let socket = TcpStream::connect(service.bound.grpc).await.unwrap();
    let (requests, connection) = h2::client::handshake(socket).await.unwrap();
    tokio::spawn(connection);

    let asking = |name: &str| v1::GetShipmentRequest { name: name.to_owned(), ..Default::default() }.encode_to_vec();
    let known = asking(&registered.name);
    let plain = Odd::default();
    for odd in [
        plain,
        Odd { late_end: true, ..plain },
        Odd { pieces: 1, ..plain },
        Odd { pieces: 7, late_end: true, ..plain },
        Odd { encoding: Some("identity"), ..plain },
    ] {
        let (answer, status) = call(&requests, &known, odd).await;
        assert_eq!(code(&status), Code::Ok);
        let (prefix, message) = answer.split_first_chunk::<5>().unwrap();
        assert_eq!(prefix[..], [&[0][..], &u32::try_from(message.len()).unwrap().to_be_bytes()].concat());
        assert_eq!(v1::Shipment::decode(message).unwrap().name, registered.name);
    }
    // What is wrong is wrong by either way, and said in the same words.
    let (garbage, long) = (vec![0xff; 8], asking(&"x".repeat(2000)));
    for (message, odd, expected) in [
        (asking("shipments/fedex/776000000000"), plain, Code::NotFound),
        (asking("776012345678"), plain, Code::InvalidArgument),
        (garbage, plain, Code::Internal),
        (long, plain, Code::OutOfRange),
        (known.clone(), Odd { flag: 1, ..plain }, Code::Internal),
        (known.clone(), Odd { flag: 9, ..plain }, Code::Internal),
        (known.clone(), Odd { encoding: Some("gzip"), ..plain }, Code::Unimplemented),
    ] {
        let (answer, status) = call(&requests, &message, odd).await;
        // In two pieces, of which the first alone tells what tonic needs to refuse it.
        let (_, again) = call(&requests, &message, Odd { pieces: message.len() / 2 + 5, ..odd }).await;
        assert_eq!((answer.len(), code(&status)), (0, expected));
        assert_eq!((code(&again), again.get("grpc-message")), (expected, status.get("grpc-message")));
    }
}
