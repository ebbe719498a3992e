//! How somebody could try to reach another tenant, method by method. A new method gets a row here.

use bytes::Bytes;
use prost::Message;
use tonic::Code;
use waybill::proto::v1;

/// The request id that the other tenant registered with.
pub(super) const REQUEST: &str = "the-same-request";

/// What the other tenant has.
pub(super) struct Prey {
    pub(super) name: String,
    pub(super) pinned: String,
    pub(super) carrier: String,
    pub(super) number: String,
    pub(super) account: String,
    pub(super) cursor: String,
    pub(super) page_token: String,
    pub(super) key: String,
    pub(super) shipment: v1::Shipment,
}

impl Prey {
    /// Texts that are nobody else's.
    pub(super) fn marks(&self) -> Vec<String> {
        let mut marks = vec![
            self.number.clone(),
            self.account.clone(),
            self.key.clone(),
            self.shipment.order_id.clone(),
            self.shipment.title.clone(),
            "aurora".to_owned(),
            "AURORA0001".to_owned(),
        ];
        marks.extend(self.shipment.labels.values().cloned());
        marks
    }
}

/// What an attempt gets.
#[derive(Clone, Copy, Debug)]
pub(super) enum Expect {
    /// As if it did not exist.
    NotFound,
    /// A field cannot be the caller's.
    Invalid(&'static str),
    /// An answer without any content.
    Empty,
    /// An answer about the caller's own.
    Own,
    /// Results of which each is an error with this code.
    Each(Code),
}

use Expect::{Each, Empty, Invalid, NotFound, Own};

type Attempts = Vec<(Bytes, Expect)>;
type Row = (&'static str, fn(&Prey) -> Attempts);

/// A method's path and the attempts. `RegisterShipment` stands last: it makes something of the caller's own.
pub(super) const ROWS: &[Row] = &[
    ("/waybill.v1.Tracking/GetShipment", |prey| {
        named(prey, |name| v1::GetShipmentRequest { name, ..Default::default() })
    }),
    ("/waybill.v1.Tracking/RefreshShipment", |prey| {
        named(prey, |name| v1::RefreshShipmentRequest { name, ..Default::default() })
    }),
    ("/waybill.v1.Tracking/DeleteShipment", |prey| {
        named(prey, |name| v1::DeleteShipmentRequest { name, ..Default::default() })
    }),
    ("/waybill.v1.Tracking/UpdateShipment", update),
    ("/waybill.v1.Tracking/StopTracking", |prey| {
        named(prey, |name| v1::StopTrackingRequest { name, ..Default::default() })
    }),
    ("/waybill.v1.Tracking/ResumeTracking", |prey| {
        named(prey, |name| v1::ResumeTrackingRequest { name, ..Default::default() })
    }),
    ("/waybill.v1.Tracking/CompleteShipment", |prey| {
        let outcome = v1::complete_shipment_request::Outcome::Lost.into();
        named(prey, |name| v1::CompleteShipmentRequest { name, outcome, ..Default::default() })
    }),
    ("/waybill.v1.Tracking/BatchGetShipments", |prey| {
        let names = vec![prey.name.clone(), prey.pinned.clone()];
        attempts([(v1::BatchGetShipmentsRequest { names, ..Default::default() }, Each(Code::NotFound))])
    }),
    ("/waybill.v1.Tracking/ListShipments", list),
    ("/waybill.v1.Tracking/WatchShipments", watch),
    ("/waybill.v1.Tracking/Explain", |prey| {
        use v1::explain_request::Question;
        let ask = |question| v1::ExplainRequest { question: Some(question), ..Default::default() };
        attempts([
            (ask(Question::Name(prey.name.clone())), NotFound),
            (ask(Question::Order(prey.shipment.order_id.clone())), NotFound),
            (ask(Question::Number(prey.number.clone())), NotFound),
            (ask(Question::Reference(prey.shipment.references[0].value.clone())), NotFound),
        ])
    }),
    ("/waybill.v1.Orders/GetOrder", |prey| attempts([(v1::GetOrderRequest { name: order(prey) }, NotFound)])),
    ("/waybill.v1.Orders/BatchGetOrders", |prey| {
        attempts([(v1::BatchGetOrdersRequest { names: vec![order(prey)] }, Each(Code::NotFound))])
    }),
    ("/waybill.v1.Orders/ListOrders", |prey| {
        let foreign = v1::ListOrdersRequest { page_token: prey.page_token.clone(), page_size: 1, ..Default::default() };
        attempts([(v1::ListOrdersRequest::default(), Own), (foreign, Invalid("page_token"))])
    }),
    ("/waybill.v1.Orders/DeleteOrder", |prey| {
        let request = v1::DeleteOrderRequest { name: order(prey), with_shipments: true, ..Default::default() };
        attempts([(request, NotFound)])
    }),
    ("/waybill.v1.Tracking/ListCarriers", |_| attempts([(v1::ListCarriersRequest {}, Own)])),
    ("/waybill.v1.Tracking/DetectCarrier", |prey| {
        attempts([(v1::DetectCarrierRequest { text: prey.name.clone() }, Own)])
    }),
    ("/waybill.v1.Admin/CreateApiKey", |_| {
        let request = v1::CreateApiKeyRequest {
            title: "mine".into(),
            tenant: "aurora".into(),
            scopes: vec![v1::api_key::Scope::Read.into()],
            ttl: None,
        };
        attempts([(request, Invalid("tenant"))])
    }),
    ("/waybill.v1.Admin/ListApiKeys", |_| attempts([(v1::ListApiKeysRequest { show_ended: true }, Own)])),
    ("/waybill.v1.Admin/RevokeApiKey", |prey| {
        attempts([(v1::RevokeApiKeyRequest { name: prey.key.clone() }, NotFound)])
    }),
    ("/waybill.v1.Admin/ListAccounts", |_| attempts([(v1::ListAccountsRequest::default(), Own)])),
    ("/waybill.v1.Admin/ListUnmappedCodes", |prey| {
        let carrier = prey.carrier.clone();
        attempts([(v1::ListUnmappedCodesRequest { carrier, ..Default::default() }, Own)])
    }),
    ("/waybill.v1.Admin/RereadBodies", |prey| {
        let since_time = Some(prost_types::Timestamp::default());
        attempts([(v1::RereadBodiesRequest { carrier: prey.carrier.clone(), since_time, dry_run: true }, Own)])
    }),
    ("/waybill.v1.Tracking/BatchRegisterShipments", |prey| {
        let requests = vec![with_account(prey)];
        attempts([(v1::BatchRegisterShipmentsRequest { requests, ..Default::default() }, Each(Code::InvalidArgument))])
    }),
    ("/waybill.v1.Orders/RecordOrderEvent", |_| {
        let event = v1::OrderEvent {
            event_id: "mine".into(),
            kind: v1::order_event::Kind::Placed.into(),
            ..v1::OrderEvent::default()
        };
        attempts([(v1::RecordOrderEventRequest { name: "orders/mine".into(), event: Some(event) }, Own)])
    }),
    ("/waybill.v1.Tracking/RegisterShipment", register),
];

/// The other's order, by its name.
fn order(prey: &Prey) -> String {
    format!("orders/{}", prey.shipment.order_id)
}

fn attempts<M: Message>(requests: impl IntoIterator<Item = (M, Expect)>) -> Attempts {
    requests.into_iter().map(|(request, expected)| (request.encode_to_vec().into(), expected)).collect()
}

/// A shipment by its names.
fn named<M: Message>(prey: &Prey, request: impl Fn(String) -> M) -> Attempts {
    attempts([(request(prey.name.clone()), NotFound), (request(prey.pinned.clone()), NotFound)])
}

/// Other values, and another number: at the revision that the other's shipment has, and at none.
fn update(prey: &Prey) -> Attempts {
    let mut all = Attempts::new();
    for (path, revision) in [("title", 0), ("tracking_number", 0), ("tracking_number", prey.shipment.revision)] {
        let update_mask = Some(prost_types::FieldMask { paths: vec![path.to_owned()] });
        all.extend(named(prey, |name| {
            let shipment = Some(v1::Shipment {
                name,
                revision,
                title: "mine".into(),
                tracking_number: "MINE0001".into(),
                ..v1::Shipment::default()
            });
            v1::UpdateShipmentRequest { shipment, update_mask: update_mask.clone(), ..Default::default() }
        }));
    }
    all
}

/// Filters that only the other's shipments match.
fn filters(prey: &Prey) -> Vec<v1::ShipmentFilter> {
    let names = vec![prey.name.clone(), prey.pinned.clone()];
    vec![
        v1::ShipmentFilter { names, ..Default::default() },
        v1::ShipmentFilter { order_id: prey.shipment.order_id.clone(), ..Default::default() },
        v1::ShipmentFilter { labels: prey.shipment.labels.clone(), ..Default::default() },
        v1::ShipmentFilter { carriers: vec![prey.carrier.clone()], ..Default::default() },
        v1::ShipmentFilter { statuses: vec![prey.shipment.status], ..Default::default() },
        v1::ShipmentFilter::default(),
    ]
}

fn list(prey: &Prey) -> Attempts {
    let filtered = filters(prey).into_iter().map(|filter| {
        let request = v1::ListShipmentsRequest { filter: Some(filter), page_size: 1000, ..Default::default() };
        (request, Empty)
    });
    let foreign = v1::ListShipmentsRequest { page_token: prey.page_token.clone(), page_size: 1, ..Default::default() };
    attempts(filtered.chain([(foreign, Invalid("page_token"))]))
}

fn watch(prey: &Prey) -> Attempts {
    let snapshots = filters(prey).into_iter().map(|filter| {
        let request = v1::WatchShipmentsRequest { filter: Some(filter), snapshot: true, ..Default::default() };
        (request, Own)
    });
    let foreign = v1::WatchShipmentsRequest { cursor: prey.cursor.clone(), ..Default::default() };
    attempts(snapshots.chain([(foreign, Invalid("cursor"))]))
}

/// The other's number, to be asked for with the other's account.
fn with_account(prey: &Prey) -> v1::RegisterShipmentRequest {
    v1::RegisterShipmentRequest {
        carrier: prey.carrier.clone(),
        tracking_number: prey.number.clone(),
        account: prey.account.clone(),
        ..Default::default()
    }
}

fn register(prey: &Prey) -> Attempts {
    let same = v1::RegisterShipmentRequest { account: String::new(), request_id: REQUEST.into(), ..with_account(prey) };
    attempts([(with_account(prey), Invalid("account")), (same, Own)])
}
