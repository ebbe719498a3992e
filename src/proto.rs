//! The generated protobuf code: the API (`v1`), the private state (`store`), and the service's side of the API, in
//! which stored bytes stand in for messages that it never decodes (`served`).

use std::sync::LazyLock;

use bytes::{Buf, BufMut, Bytes};
use jiff::Timestamp;
use prost::DecodeError;
use prost::encoding::{DecodeContext, WireType};
use prost_reflect::{DescriptorPool, DynamicMessage, MessageDescriptor, MethodDescriptor};

#[allow(
    clippy::all,
    clippy::allow_attributes_without_reason,
    missing_docs,
    unreachable_pub,
    unused_qualifications,
    reason = "generated"
)]
mod generated {
    pub mod google {
        pub mod r#type {
            tonic::include_proto!("google.r#type");
        }
    }
    pub mod waybill {
        pub mod v1 {
            tonic::include_proto!("waybill.v1");
        }
        pub mod store {
            pub mod v1 {
                tonic::include_proto!("waybill.store.v1");
            }
        }
    }
    pub mod served {
        include!(concat!(env!("OUT_DIR"), "/served/waybill.v1.rs"));
    }
}

pub use generated::google::r#type::Date;
pub use generated::waybill::store::v1 as store;
pub use generated::waybill::v1;

/// A duration that somebody sends; `None` if it is negative or none. `prost_types` itself negates the seconds, and there is
/// one number of them that overflows.
pub fn duration(sent: prost_types::Duration) -> Option<std::time::Duration> {
    Some(sent).filter(|sent| sent.seconds >= 0)?.try_into().ok()
}

/// An instant that is stored or sent; `None` where it is beyond what a clock can tell.
pub fn instant(time: prost_types::Timestamp) -> Option<Timestamp> {
    Timestamp::new(time.seconds, time.nanos).ok()
}

/// The service's side of the API.
pub mod served {
    use super::Encoded;

    pub use super::generated::served::{admin_server, orders_server, tracking_server};

    /// `waybill.v1.ShipmentResult` of an encoded shipment.
    #[derive(Clone, PartialEq, prost::Message)]
    pub struct ShipmentResult {
        /// The shipment, or
        #[prost(message, optional, tag = "1")]
        pub shipment: Option<Encoded>,
        /// why there is none.
        #[prost(message, optional, tag = "2")]
        pub error: Option<tonic_types::Status>,
    }

    /// `waybill.v1.BatchRegisterShipmentsResponse` of encoded shipments.
    #[derive(Clone, PartialEq, prost::Message)]
    pub struct BatchRegisterShipmentsResponse {
        /// In the order of the requests.
        #[prost(message, repeated, tag = "1")]
        pub results: Vec<ShipmentResult>,
    }

    /// `waybill.v1.BatchGetShipmentsResponse` of encoded shipments.
    #[derive(Clone, PartialEq, prost::Message)]
    pub struct BatchGetShipmentsResponse {
        /// In the order of the names.
        #[prost(message, repeated, tag = "1")]
        pub results: Vec<ShipmentResult>,
    }

    /// `waybill.v1.ListShipmentsResponse` of encoded shipments.
    #[derive(Clone, PartialEq, prost::Message)]
    pub struct ListShipmentsResponse {
        /// The shipments.
        #[prost(message, repeated, tag = "1")]
        pub shipments: Vec<Encoded>,
        /// For the next page.
        #[prost(string, tag = "2")]
        pub next_page_token: String,
    }

    /// `waybill.v1.WatchShipmentsResponse` of encoded shipments and changes.
    #[derive(Clone, PartialEq, prost::Message)]
    pub struct WatchShipmentsResponse {
        /// Part of the snapshot.
        #[prost(message, repeated, tag = "1")]
        pub shipments: Vec<Encoded>,
        /// Changes.
        #[prost(message, repeated, tag = "2")]
        pub changes: Vec<Encoded>,
        /// Go on after this.
        #[prost(string, tag = "3")]
        pub cursor: String,
        /// The snapshot is complete with this batch.
        #[prost(bool, tag = "4")]
        pub snapshot_complete: bool,
        /// Fills it up.
        #[prost(bytes = "bytes", tag = "5")]
        pub padding: bytes::Bytes,
        /// Part of the snapshot.
        #[prost(message, repeated, tag = "6")]
        pub orders: Vec<Encoded>,
    }
}

/// The descriptors of everything under `proto/`.
pub const DESCRIPTORS: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/descriptors.bin"));

/// A message as stored bytes, with more fields appended: protobuf lets fields come in any order, and the last wins.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Encoded {
    body: Bytes,
    trailer: Bytes,
}

impl Encoded {
    /// The stored bytes, and fields to append.
    pub fn new(body: Bytes, trailer: Bytes) -> Self {
        Self { body, trailer }
    }

    /// What it is.
    pub fn decoded<M: prost::Message + Default>(&self) -> Result<M, DecodeError> {
        M::decode(Buf::chain(&*self.body, &*self.trailer))
    }
}

impl prost::Message for Encoded {
    fn encode_raw(&self, buffer: &mut impl BufMut) {
        buffer.put_slice(&self.body);
        buffer.put_slice(&self.trailer);
    }

    fn merge_field(
        &mut self,
        tag: u32,
        wire_type: WireType,
        buffer: &mut impl Buf,
        context: DecodeContext,
    ) -> Result<(), DecodeError> {
        // The service only sends these; a decoder is asked for by the trait.
        prost::encoding::skip_field(wire_type, tag, buffer, context)
    }

    fn encoded_len(&self) -> usize {
        self.body.len() + self.trailer.len()
    }

    fn clear(&mut self) {
        *self = Self::default();
    }
}

static POOL: LazyLock<DescriptorPool> =
    LazyLock::new(|| DescriptorPool::decode(DESCRIPTORS).expect("protox made these descriptors at build time"));

/// Reads the protobuf JSON form of a message of `waybill.v1`; a field that it has not is an error.
pub fn from_json<M: prost::Message + Default>(name: &str, json: &str) -> Result<M, String> {
    let mut deserializer = serde_json::Deserializer::from_str(json);
    let dynamic =
        DynamicMessage::deserialize(descriptor(name), &mut deserializer).map_err(|error| error.to_string())?;
    deserializer.end().map_err(|error| error.to_string())?;
    dynamic.transcode_to().map_err(|error| error.to_string())
}

fn descriptor(name: &str) -> MessageDescriptor {
    POOL.get_message_by_name(&format!("waybill.v1.{name}")).expect("callers name messages of waybill.v1")
}

/// Every file of definitions.
pub fn files() -> impl Iterator<Item = prost_reflect::FileDescriptor> {
    POOL.files()
}

/// A method of our services by its path over gRPC.
pub fn method(path: &str) -> Option<MethodDescriptor> {
    let (service, name) = path.strip_prefix('/')?.split_once('/')?;
    POOL.get_service_by_name(service)?.methods().find(|method| method.name() == name)
}

/// Every call of our services, as `waybill.v1.Tracking/GetShipment`.
pub fn calls() -> impl Iterator<Item = String> {
    let ours = POOL.services().filter(|service| service.package_name() == "waybill.v1");
    ours.flat_map(|service| {
        let of = service.full_name().to_owned();
        service.methods().map(move |method| format!("{of}/{}", method.name())).collect::<Vec<_>>()
    })
}

/// The `trace_parent` of a stored [`store::InboxEntry`], without decoding the rest; empty if there is none.
pub fn trace_of(entry: &[u8]) -> String {
    #[derive(Clone, PartialEq, prost::Message)]
    struct Traced {
        #[prost(string, tag = "10")]
        trace_parent: String,
    }
    <Traced as prost::Message>::decode(entry).map(|traced| traced.trace_parent).unwrap_or_default()
}

/// Whether a message of `waybill.v1` has a field of that name.
pub fn has_field(message: &str, field: &str) -> bool {
    let descriptor = POOL.get_message_by_name(&format!("waybill.v1.{message}"));
    descriptor.is_some_and(|descriptor| descriptor.get_field_by_name(field).is_some())
}

/// The protobuf JSON form of a message of `waybill.v1`, defaults left out.
pub fn to_json<M: prost::Message>(name: &str, message: &M) -> serde_json::Value {
    let mut dynamic = DynamicMessage::new(descriptor(name));
    dynamic.transcode_from(message).expect("the message has the named type");
    let options = prost_reflect::SerializeOptions::new();
    dynamic.serialize_with_options(serde_json::value::Serializer, &options).expect("JSON can hold every message")
}
