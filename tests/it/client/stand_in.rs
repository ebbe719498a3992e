//! A server that remembers what it was asked and answers the same every time.

use std::collections::VecDeque;
use std::future::pending;
use std::sync::{Arc, Mutex};

use bytes::Bytes;
use prost::Message as _;
use tokio::net::TcpListener;
use tokio_stream::Iter;
use tokio_stream::wrappers::TcpListenerStream;
use tonic::{Code, Request, Response, Status};
use tonic_types::{ErrorDetails, StatusExt as _};
use waybill::proto::served::tracking_server::{Tracking, TrackingServer};
use waybill::proto::{Encoded, served, v1};

/// The last thing that was asked.
#[derive(Clone, Debug)]
pub(super) enum Asked {
    Register(v1::RegisterShipmentRequest),
    BatchRegister,
    Get(String),
    BatchGet(Vec<String>),
    Refresh(v1::RefreshShipmentRequest),
    Delete(v1::DeleteShipmentRequest),
    Update(Box<v1::UpdateShipmentRequest>),
    Stop(v1::StopTrackingRequest),
    Resume(v1::ResumeTrackingRequest),
    Complete(v1::CompleteShipmentRequest),
    List(v1::ListShipmentsRequest),
    Watch,
}

pub(super) struct StandIn {
    pub(super) address: String,
    memory: Arc<Mutex<Memory>>,
}

/// What a stream says before it ends.
pub(super) type Script = Vec<Result<served::WatchShipmentsResponse, Status>>;

#[derive(Default)]
struct Memory {
    asked: Option<Asked>,
    watched: Vec<v1::WatchShipmentsRequest>,
    batches: Vec<v1::BatchRegisterShipmentsRequest>,
    scripts: VecDeque<Script>,
    deadline: Option<String>,
}

enum Manner {
    Answering,
    Refusing(Status),
    Silent,
    Streaming,
}

struct Service {
    manner: Manner,
    memory: Arc<Mutex<Memory>>,
}

impl StandIn {
    /// Answers everything.
    pub(super) async fn start() -> Self {
        Self::with(Manner::Answering).await
    }

    /// Refuses everything.
    pub(super) async fn refusing(status: Status) -> Self {
        Self::with(Manner::Refusing(status)).await
    }

    /// Never answers.
    pub(super) async fn silent() -> Self {
        Self::with(Manner::Silent).await
    }

    /// Each stream says what is in the next script; beyond the last one they are refused for good.
    pub(super) async fn streaming(scripts: Vec<Script>) -> Self {
        let server = Self::with(Manner::Streaming).await;
        server.memory.lock().unwrap().scripts = scripts.into();
        server
    }

    async fn with(manner: Manner) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        let memory = Arc::<Mutex<Memory>>::default();
        let service = TrackingServer::new(Service { manner, memory: Arc::clone(&memory) });
        let serving = tonic::transport::Server::builder().add_service(service);
        // It ends with the test's runtime.
        tokio::spawn(serving.serve_with_incoming(TcpListenerStream::new(listener)));
        Self { address, memory }
    }

    /// What was asked last.
    pub(super) fn asked(&self) -> Asked {
        self.memory.lock().unwrap().asked.clone().expect("something was asked")
    }

    /// What streams were asked for.
    pub(super) fn watched(&self) -> Vec<v1::WatchShipmentsRequest> {
        self.memory.lock().unwrap().watched.clone()
    }

    /// The batches that were to be registered.
    pub(super) fn batches(&self) -> Vec<v1::BatchRegisterShipmentsRequest> {
        self.memory.lock().unwrap().batches.clone()
    }

    /// The deadline that came with it.
    pub(super) fn deadline(&self) -> Option<String> {
        self.memory.lock().unwrap().deadline.clone()
    }
}

/// A delivered parcel.
fn parcel() -> v1::Shipment {
    let time =
        |local: &str, offset: &str| v1::Time { local: local.into(), offset: offset.into(), ..v1::Time::default() };
    let place = |city: &str| v1::Place { city: city.into(), country_code: "DE".into(), ..v1::Place::default() };
    let event = |kind: v1::event::Kind, at: v1::Time, city: &str, text: &str| v1::Event {
        kind: kind.into(),
        time: Some(at),
        place: Some(place(city)),
        carrier_text: text.into(),
        ..v1::Event::default()
    };
    let delivered = time("2026-03-03T14:15:00", "+01:00");
    v1::Shipment {
        name: "shipments/ups/1Z999@1".into(),
        carrier: "ups".into(),
        tracking_number: "1Z999".into(),
        status: v1::shipment::Status::Delivered.into(),
        status_time: Some(delivered.clone()),
        events: vec![
            event(v1::event::Kind::Arrived, time("2026-03-02", ""), "Leipzig", "Arrived at facility"),
            event(v1::event::Kind::OutForDelivery, time("2026-03-03T09:00:00", ""), "Berlin", ""),
            event(v1::event::Kind::Delivered, delivered.clone(), "Berlin", "Delivered"),
            v1::Event {
                note: "the customer phoned".into(),
                provenance: Some(v1::event::Provenance {
                    channel: v1::event::Channel::Merchant.into(),
                    key_id: "k1".into(),
                    by: "Anna".into(),
                    ..v1::event::Provenance::default()
                }),
                ..event(v1::event::Kind::Delivered, delivered.clone(), "", "")
            },
        ],
        replaces: vec!["shipments/ups/1Z998@1".into()],
        delivered: Some(v1::Delivery {
            time: Some(delivered),
            signed_by: "Meier".into(),
            proof: Some(v1::delivery::Proof { signature: true, ..v1::delivery::Proof::default() }),
            ..v1::Delivery::default()
        }),
        weight_grams: 1250,
        freshness: Some(v1::Freshness {
            last_success_time: Some(prost_types::Timestamp { seconds: 1_772_544_000, nanos: 0 }),
            ..v1::Freshness::default()
        }),
        ..v1::Shipment::default()
    }
}

fn encoded(message: &impl prost::Message) -> Encoded {
    Encoded::new(message.encode_to_vec().into(), Bytes::new())
}

/// A batch of a stream: the parcel is delivered.
pub(super) fn delivered(cursor: &str) -> Result<served::WatchShipmentsResponse, Status> {
    let change = v1::Change {
        name: "shipments/ups/1Z999@1".into(),
        revision_before: 3,
        revision_after: 4,
        aspects: vec![v1::change::Aspect::EventsAdded.into(), v1::change::Aspect::Status.into()],
        events: parcel().events.split_off(2),
        status_before: v1::shipment::Status::OutForDelivery.into(),
        status_after: v1::shipment::Status::Delivered.into(),
        ..v1::Change::default()
    };
    let changes = vec![encoded(&change)];
    Ok(served::WatchShipmentsResponse { changes, cursor: cursor.into(), ..Default::default() })
}

/// A heartbeat.
pub(super) fn heartbeat(cursor: &str) -> Result<served::WatchShipmentsResponse, Status> {
    Ok(served::WatchShipmentsResponse { cursor: cursor.into(), ..Default::default() })
}

/// A part of a snapshot; the last one has a cursor.
pub(super) fn shown(cursor: &str) -> Result<served::WatchShipmentsResponse, Status> {
    let shipments = vec![encoded(&parcel())];
    let snapshot_complete = !cursor.is_empty();
    let cursor = cursor.into();
    Ok(served::WatchShipmentsResponse { shipments, cursor, snapshot_complete, ..Default::default() })
}

/// The parcel, or a refusal that names a field.
fn result(refused: bool, field: &str) -> served::ShipmentResult {
    if !refused {
        return served::ShipmentResult { shipment: Some(encoded(&parcel())), error: None };
    }
    let details = ErrorDetails::with_bad_request_violation(field, "there is no dodo any more");
    let status = Status::with_error_details(Code::InvalidArgument, "no dodo", details);
    let error = tonic_types::Status::decode(status.details()).unwrap();
    served::ShipmentResult { shipment: None, error: Some(error) }
}

impl Service {
    async fn answer<Q, A>(
        &self,
        request: Request<Q>,
        asked: impl FnOnce(Q) -> Asked,
        answer: A,
    ) -> Result<Response<A>, Status> {
        {
            let mut memory = self.memory.lock().unwrap();
            memory.deadline =
                request.metadata().get("grpc-timeout").and_then(|value| value.to_str().ok()).map(Into::into);
            memory.asked = Some(asked(request.into_inner()));
        }
        match &self.manner {
            Manner::Answering | Manner::Streaming => Ok(Response::new(answer)),
            Manner::Refusing(status) => Err(status.clone()),
            Manner::Silent => pending().await,
        }
    }
}

#[tonic::async_trait]
impl Tracking for Service {
    type WatchShipmentsStream = Iter<std::vec::IntoIter<Result<served::WatchShipmentsResponse, Status>>>;

    async fn register_shipment(
        &self,
        request: Request<v1::RegisterShipmentRequest>,
    ) -> Result<Response<Encoded>, Status> {
        self.answer(request, Asked::Register, encoded(&parcel())).await
    }

    async fn get_shipment(&self, request: Request<v1::GetShipmentRequest>) -> Result<Response<Encoded>, Status> {
        self.answer(request, |request| Asked::Get(request.name), encoded(&parcel())).await
    }

    async fn batch_register_shipments(
        &self,
        request: Request<v1::BatchRegisterShipmentsRequest>,
    ) -> Result<Response<served::BatchRegisterShipmentsResponse>, Status> {
        // Carrier "dodo" is refused.
        let results = request.get_ref().requests.iter().map(|item| result(item.carrier == "dodo", "carrier")).collect();
        self.memory.lock().unwrap().batches.push(request.get_ref().clone());
        self.answer(request, |_| Asked::BatchRegister, served::BatchRegisterShipmentsResponse { results }).await
    }

    async fn batch_get_shipments(
        &self,
        request: Request<v1::BatchGetShipmentsRequest>,
    ) -> Result<Response<served::BatchGetShipmentsResponse>, Status> {
        let results = request.get_ref().names.iter().map(|name| result(name.contains("/dodo/"), "names")).collect();
        let asked = |request: v1::BatchGetShipmentsRequest| Asked::BatchGet(request.names);
        self.answer(request, asked, served::BatchGetShipmentsResponse { results }).await
    }

    async fn refresh_shipment(
        &self,
        request: Request<v1::RefreshShipmentRequest>,
    ) -> Result<Response<Encoded>, Status> {
        self.answer(request, Asked::Refresh, encoded(&parcel())).await
    }

    async fn update_shipment(&self, request: Request<v1::UpdateShipmentRequest>) -> Result<Response<Encoded>, Status> {
        self.answer(request, |request| Asked::Update(Box::new(request)), encoded(&parcel())).await
    }

    async fn stop_tracking(&self, request: Request<v1::StopTrackingRequest>) -> Result<Response<Encoded>, Status> {
        self.answer(request, Asked::Stop, encoded(&parcel())).await
    }

    async fn resume_tracking(&self, request: Request<v1::ResumeTrackingRequest>) -> Result<Response<Encoded>, Status> {
        self.answer(request, Asked::Resume, encoded(&parcel())).await
    }

    async fn complete_shipment(
        &self,
        request: Request<v1::CompleteShipmentRequest>,
    ) -> Result<Response<Encoded>, Status> {
        self.answer(request, Asked::Complete, encoded(&parcel())).await
    }

    async fn delete_shipment(&self, request: Request<v1::DeleteShipmentRequest>) -> Result<Response<()>, Status> {
        self.answer(request, Asked::Delete, ()).await
    }

    async fn list_shipments(
        &self,
        request: Request<v1::ListShipmentsRequest>,
    ) -> Result<Response<served::ListShipmentsResponse>, Status> {
        let last = request.get_ref().page_token == "page-2";
        let next_page_token = if last { String::new() } else { "page-2".into() };
        let page = served::ListShipmentsResponse { shipments: vec![encoded(&parcel())], next_page_token };
        self.answer(request, Asked::List, page).await
    }

    async fn watch_shipments(
        &self,
        request: Request<v1::WatchShipmentsRequest>,
    ) -> Result<Response<Self::WatchShipmentsStream>, Status> {
        let script = {
            let mut memory = self.memory.lock().unwrap();
            memory.watched.push(request.get_ref().clone());
            memory.scripts.pop_front()
        };
        let beyond = || Status::invalid_argument("that was all");
        let script = script.ok_or_else(beyond)?;
        self.answer(request, |_| Asked::Watch, tokio_stream::iter(script)).await
    }

    async fn explain(&self, request: Request<v1::ExplainRequest>) -> Result<Response<v1::Answer>, Status> {
        let v1::ExplainRequest { language, question } = request.into_inner();
        let headline = format!("{question:?} in {language}");
        Ok(Response::new(v1::Answer { headline, parcels: vec![v1::ParcelAnswer::default(); 2], ..Default::default() }))
    }

    async fn list_carriers(
        &self,
        _request: Request<v1::ListCarriersRequest>,
    ) -> Result<Response<v1::ListCarriersResponse>, Status> {
        let carrier = v1::Carrier { id: "ups".into(), accounts: vec!["main".into()], ..v1::Carrier::default() };
        Ok(Response::new(v1::ListCarriersResponse { carriers: vec![carrier] }))
    }

    async fn detect_carrier(
        &self,
        _request: Request<v1::DetectCarrierRequest>,
    ) -> Result<Response<v1::DetectCarrierResponse>, Status> {
        Err(Status::unimplemented("the client detects without a server"))
    }
}
