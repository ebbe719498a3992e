//! A client that knows nothing of us beforehand: it learns the API by reflection, builds messages by field names, and
//! calls methods by path.

use std::collections::BTreeMap;

use bytes::{Buf as _, BufMut as _};
use prost::Message as _;
use prost_reflect::{DescriptorPool, DynamicMessage, MessageDescriptor, MethodDescriptor, Value};
use tonic::client::Grpc;
use tonic::codec::{Codec, DecodeBuf, Decoder, EncodeBuf, Encoder};
use tonic::transport::Channel;
use tonic::{Request, Status};
use tonic_reflection::pb::v1::ServerReflectionRequest;
use tonic_reflection::pb::v1::server_reflection_client::ServerReflectionClient;
use tonic_reflection::pb::v1::server_reflection_request::MessageRequest;
use tonic_reflection::pb::v1::server_reflection_response::MessageResponse;

use crate::harness::{Service, manual, simulate, until, within};

/// Messages of one method, whatever they are.
#[derive(Clone)]
struct Dynamic {
    reply: MessageDescriptor,
}

impl Codec for Dynamic {
    type Encode = DynamicMessage;
    type Decode = DynamicMessage;
    type Encoder = Self;
    type Decoder = Self;

    fn encoder(&mut self) -> Self {
        self.clone()
    }

    fn decoder(&mut self) -> Self {
        self.clone()
    }
}

impl Encoder for Dynamic {
    type Item = DynamicMessage;
    type Error = Status;

    fn encode(&mut self, item: DynamicMessage, buffer: &mut EncodeBuf<'_>) -> Result<(), Status> {
        buffer.put_slice(&item.encode_to_vec());
        Ok(())
    }
}

impl Decoder for Dynamic {
    type Item = DynamicMessage;
    type Error = Status;

    fn decode(&mut self, buffer: &mut DecodeBuf<'_>) -> Result<Option<DynamicMessage>, Status> {
        let bytes = buffer.copy_to_bytes(buffer.remaining());
        let decoded = DynamicMessage::decode(self.reply.clone(), bytes);
        decoded.map(Some).map_err(|error| Status::internal(error.to_string()))
    }
}

struct Generic {
    channel: Channel,
    pool: DescriptorPool,
}

impl Generic {
    /// Learns everything that the server says it serves.
    async fn learn(url: String) -> Self {
        let channel = Channel::from_shared(url).unwrap().connect().await.unwrap();
        let services = ask(&channel, MessageRequest::ListServices(String::new())).await;
        let MessageResponse::ListServicesResponse(services) = services else { panic!("no list: {services:?}") };
        let names: Vec<String> = services.service.into_iter().map(|service| service.name).collect();
        assert!(names.contains(&"grpc.health.v1.Health".to_owned()), "{names:?}");
        let service = names.into_iter().find(|name| name.ends_with(".Tracking")).expect("the API is listed");

        let mut files = BTreeMap::new();
        let mut wanted = vec![MessageRequest::FileContainingSymbol(service)];
        while let Some(want) = wanted.pop() {
            let MessageResponse::FileDescriptorResponse(reply) = ask(&channel, want).await else { panic!("no file") };
            for file in reply.file_descriptor_proto {
                let file = prost_types::FileDescriptorProto::decode(&*file).unwrap();
                for dependency in &file.dependency {
                    if !files.contains_key(dependency) {
                        wanted.push(MessageRequest::FileByFilename(dependency.clone()));
                    }
                }
                files.insert(file.name().to_owned(), file);
            }
        }
        let set = prost_types::FileDescriptorSet { file: files.into_values().collect() };
        Self { channel, pool: DescriptorPool::from_file_descriptor_set(set).unwrap() }
    }

    fn method(&self, name: &str) -> MethodDescriptor {
        let services: Vec<_> = self.pool.services().collect();
        let mut methods = services.iter().flat_map(|service| service.methods().collect::<Vec<_>>());
        methods.find(|method| method.name() == name).expect("the method is described")
    }

    fn prepare(&self, method: &MethodDescriptor, json: &str) -> (Request<DynamicMessage>, http::uri::PathAndQuery) {
        let mut json = serde_json::Deserializer::from_str(json);
        let message = DynamicMessage::deserialize(method.input(), &mut json).unwrap();
        let path = format!("/{}/{}", method.parent_service().full_name(), method.name());
        (Request::new(message), path.parse().unwrap())
    }

    async fn call(&self, name: &str, json: &str) -> Result<DynamicMessage, Status> {
        let method = self.method(name);
        let (request, path) = self.prepare(&method, json);
        let mut client = Grpc::new(self.channel.clone());
        client.ready().await.unwrap();
        Ok(client.unary(request, path, Dynamic { reply: method.output() }).await?.into_inner())
    }

    async fn watch(&self, name: &str, json: &str) -> tonic::Streaming<DynamicMessage> {
        let method = self.method(name);
        assert!(method.is_server_streaming());
        let (request, path) = self.prepare(&method, json);
        let mut client = Grpc::new(self.channel.clone());
        client.ready().await.unwrap();
        client.server_streaming(request, path, Dynamic { reply: method.output() }).await.unwrap().into_inner()
    }
}

async fn ask(channel: &Channel, question: MessageRequest) -> MessageResponse {
    let request = ServerReflectionRequest { host: String::new(), message_request: Some(question) };
    let mut client = ServerReflectionClient::new(channel.clone());
    let replies = client.server_reflection_info(tokio_stream::once(request)).await;
    let mut replies = replies.unwrap().into_inner();
    replies.message().await.unwrap().unwrap().message_response.unwrap()
}

fn text(message: &DynamicMessage, field: &str) -> String {
    message.get_field_by_name(field).unwrap().as_str().unwrap().to_owned()
}

fn word(message: &DynamicMessage, field: &str) -> String {
    let json = serde_json::to_value(message).unwrap();
    json[field].as_str().unwrap_or_default().to_owned()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn reflection_alone_is_enough_to_register_get_list_and_watch() {
    let (home, clock) = (tempfile::tempdir().unwrap(), manual());
    let simulation = simulate(&clock, None).await;
    clock.set(clock.now() + jiff::SignedDuration::from_hours(24 * 4));
    let service = Service::start(home.path(), &clock, &simulation.accounts()).await;
    let client = Generic::learn(format!("http://{}", service.bound.grpc)).await;

    let mut stream = client.watch("WatchShipments", r#"{"snapshot": true, "heartbeatInterval": "5s"}"#).await;
    let first = within("the snapshot", stream.message()).await.unwrap().unwrap();
    assert_eq!(first.get_field_by_name("snapshot_complete").unwrap().as_bool(), Some(true));

    let parcel = simulation.parcels().iter().find(|parcel| parcel.story.contains("front door")).unwrap();
    let json = format!(
        r#"{{"carrier": "ups", "trackingNumber": "{}", "orderId": "42", "labels": {{"shop": "x"}},
             "shipDate": {{"year": 2026, "month": 6, "day": 16}}}}"#,
        parcel.number
    );
    let registered = client.call("RegisterShipment", &json).await.unwrap();
    let name = text(&registered, "name");
    assert_eq!(name, format!("shipments/ups/{}@1", parcel.number));

    let mut seen = Vec::new();
    while !seen.contains(&"IN_TRANSIT".to_owned()) && !seen.contains(&"DELIVERED".to_owned()) {
        let message = within("changes come", stream.message()).await.unwrap().unwrap();
        let changes = message.get_field_by_name("changes").unwrap().into_owned();
        for change in changes.as_list().unwrap().iter().filter_map(Value::as_message) {
            assert_eq!(text(change, "name"), name);
            seen.push(word(change, "statusAfter"));
        }
    }
    let shown = client.call("GetShipment", &format!(r#"{{"name": "{name}"}}"#)).await.unwrap();
    assert_eq!(Some(&word(&shown, "status")), seen.last());
    assert!(!shown.get_field_by_name("events").unwrap().as_list().unwrap().is_empty());
    let listed = until("it is listed by its order", async || {
        let listed = client.call("ListShipments", r#"{"filter": {"orderId": "42"}, "pageSize": 10}"#).await.unwrap();
        Some(listed.get_field_by_name("shipments").unwrap().as_list().unwrap().len())
    });
    assert_eq!(listed.await, 1);

    let refused = client.call("GetShipment", r#"{"name": "parcels/1"}"#).await.unwrap_err();
    assert_eq!(refused.code(), tonic::Code::InvalidArgument);
    service.stop().await;
}
