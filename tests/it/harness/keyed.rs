//! Callers with keys, and calls of any method by its path with the bytes of any message.

use bytes::{Buf as _, BufMut as _, Bytes};
use tonic::client::Grpc;
use tonic::codec::{Codec, DecodeBuf, Decoder, EncodeBuf, Encoder};
use tonic::metadata::{Ascii, MetadataValue};
use tonic::service::Interceptor;
use tonic::service::interceptor::InterceptedService;
use tonic::transport::Channel;
use tonic::{Request, Status, Streaming};
use waybill::proto::v1;
use waybill::proto::v1::admin_client::AdminClient;
use waybill::proto::v1::api_key::Scope;
use waybill::proto::v1::tracking_client::TrackingClient;

use super::{Service, within};

/// Every scope.
pub(crate) const ALL: [Scope; 3] = [Scope::Read, Scope::Write, Scope::Admin];

/// Puts authorizations on every call, as many as there are.
#[derive(Clone, Debug, Default)]
pub(crate) struct Bearer(pub(crate) Vec<String>);

impl Bearer {
    /// Of one key.
    pub(crate) fn of(secret: &str) -> Self {
        Self(vec![format!("Bearer {secret}")])
    }
}

impl Interceptor for Bearer {
    fn call(&mut self, mut request: Request<()>) -> Result<Request<()>, Status> {
        for text in &self.0 {
            let value: MetadataValue<Ascii> = text.parse().unwrap();
            request.metadata_mut().append("authorization", value);
        }
        Ok(request)
    }
}

type Connection = InterceptedService<Channel, Bearer>;

/// A caller with a key.
#[derive(Clone)]
pub(crate) struct Keyed {
    pub(crate) tracking: TrackingClient<Connection>,
    pub(crate) admin: AdminClient<Connection>,
    connection: Connection,
}

/// Bytes as they are.
#[derive(Clone, Copy, Default)]
struct Raw;

impl Codec for Raw {
    type Encode = Bytes;
    type Decode = Bytes;
    type Encoder = Self;
    type Decoder = Self;

    fn encoder(&mut self) -> Self {
        Self
    }

    fn decoder(&mut self) -> Self {
        Self
    }
}

impl Encoder for Raw {
    type Item = Bytes;
    type Error = Status;

    fn encode(&mut self, item: Bytes, buffer: &mut EncodeBuf<'_>) -> Result<(), Status> {
        buffer.put(item);
        Ok(())
    }
}

impl Decoder for Raw {
    type Item = Bytes;
    type Error = Status;

    fn decode(&mut self, buffer: &mut DecodeBuf<'_>) -> Result<Option<Bytes>, Status> {
        Ok(Some(buffer.copy_to_bytes(buffer.remaining())))
    }
}

impl Keyed {
    /// Calls a method by its path; of a stream, the first message.
    pub(crate) async fn first(&self, path: &str, message: impl Into<Bytes>) -> Result<Bytes, Status> {
        let mut stream = self.open(path, message).await?;
        let first = within("the method answers", stream.message()).await?;
        first.ok_or_else(|| Status::unknown("the stream ended in silence"))
    }

    /// Opens a method by its path, whatever it answers with.
    pub(crate) async fn open(&self, path: &str, message: impl Into<Bytes>) -> Result<Streaming<Bytes>, Status> {
        let mut client = Grpc::new(self.connection.clone());
        client.ready().await.unwrap();
        let path = path.parse().unwrap();
        let request = Request::new(message.into());
        // A method that answers once is a stream of one message on the wire.
        let answer = client.server_streaming(request, path, Raw);
        Ok(within("the method answers", answer).await?.into_inner())
    }
}

impl Service {
    /// Somebody who sends these authorizations.
    pub(crate) async fn caller(&self, bearer: Bearer) -> Keyed {
        let channel = Channel::from_shared(format!("http://{}", self.bound.grpc)).unwrap().connect().await.unwrap();
        let connection = InterceptedService::new(channel, bearer);
        let (tracking, admin) = (TrackingClient::new(connection.clone()), AdminClient::new(connection.clone()));
        Keyed { tracking, admin, connection }
    }

    /// Somebody with a key of that tenant and those scopes, made by `admin`.
    pub(crate) async fn keyed(&self, admin: &mut Keyed, tenant: &str, scopes: &[Scope]) -> Keyed {
        let made = admin.make(tenant, scopes, None).await.unwrap();
        self.caller(Bearer::of(&made.secret)).await
    }
}

impl Keyed {
    /// Makes a key.
    pub(crate) async fn make(
        &mut self,
        tenant: &str,
        scopes: &[Scope],
        ttl_seconds: Option<i64>,
    ) -> Result<v1::CreateApiKeyResponse, Status> {
        let request = v1::CreateApiKeyRequest {
            title: format!("key of {tenant}"),
            tenant: tenant.into(),
            scopes: scopes.iter().map(|scope| i32::from(*scope)).collect(),
            ttl: ttl_seconds.map(|seconds| prost_types::Duration { seconds, nanos: 0 }),
        };
        self.admin.create_api_key(request).await.map(tonic::Response::into_inner)
    }

    /// Revokes a key by its name.
    pub(crate) async fn revoke(&mut self, name: &str) -> Result<v1::ApiKey, Status> {
        let request = v1::RevokeApiKeyRequest { name: name.into() };
        self.admin.revoke_api_key(request).await.map(tonic::Response::into_inner)
    }

    /// The keys there are, ended ones too.
    pub(crate) async fn keys(&mut self) -> Vec<v1::ApiKey> {
        let request = v1::ListApiKeysRequest { show_ended: true };
        self.admin.list_api_keys(request).await.unwrap().into_inner().api_keys
    }

    /// Reads a shipment.
    pub(crate) async fn get(&mut self, name: &str) -> Result<v1::Shipment, Status> {
        let request = v1::GetShipmentRequest { name: name.into(), ..Default::default() };
        self.tracking.get_shipment(request).await.map(tonic::Response::into_inner)
    }

    /// Registers a shipment.
    pub(crate) async fn register(&mut self, request: v1::RegisterShipmentRequest) -> v1::Shipment {
        self.tracking.register_shipment(request).await.unwrap().into_inner()
    }

    /// Opens a stream and reads where it begins.
    pub(crate) async fn watch(
        &mut self,
        request: v1::WatchShipmentsRequest,
    ) -> (Streaming<v1::WatchShipmentsResponse>, v1::WatchShipmentsResponse) {
        let mut stream = self.tracking.watch_shipments(request).await.unwrap().into_inner();
        let first = within("the stream begins", stream.message()).await.unwrap().unwrap();
        (stream, first)
    }
}
