//! The one table of the API over HTTP. It drives the router, the OpenAPI document, the reference page and the README's
//! table: a new route is a row.

use prost_reflect::{FieldDescriptor, MethodDescriptor};
use tonic::Code;

use super::{docs, openapi};
use crate::proto;
use crate::quota::Counted;

/// A method and a path, and what they are answered by.
#[derive(Clone, Copy, Debug)]
pub struct Route {
    /// The method.
    pub method: &'static str,
    /// The path; parts in braces take anything.
    pub path: &'static str,
    /// What answers.
    pub does: Does,
}

/// What answers a route.
#[derive(Clone, Copy, Debug)]
pub enum Does {
    /// A call of the API.
    Call(Call),
    /// A page, the same for everybody, for which no key is needed.
    Page(Page),
}

/// A call of the API and how a request becomes its message. What is neither in the path nor in the body stands in the query.
#[derive(Clone, Copy, Debug)]
pub struct Call {
    /// The path of the method over gRPC.
    pub rpc: &'static str,
    /// A field that the path says, and how: parts in braces are those of the path.
    pub said: Option<(&'static str, &'static str)>,
    /// What the body is.
    pub body: Body,
    /// What of the tenant's it uses up.
    pub quota: Option<Quota>,
    /// What it may be refused with, beside what any call may.
    pub refusals: &'static [Code],
}

/// What the body of a request is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Body {
    /// There is none.
    None,
    /// The message, but for what the path says.
    Message,
    /// One field of it.
    Field(&'static str),
}

/// What of a tenant's a call uses up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Quota {
    /// So many in a stretch of time.
    Of(Counted),
    /// So many streams at a time.
    Streams,
}

/// A page.
#[derive(Clone, Copy, Debug)]
pub struct Page {
    /// What it is, in a sentence.
    pub is: &'static str,
    /// Its content type.
    pub kind: &'static str,
    /// Its text, which is made once.
    pub text: fn() -> &'static str,
}

/// How the path of one shipment says its name.
const NAME: &str = "shipments/{carrier}/{number}";

const ONE: &str = "/v1/shipments/{carrier}/{number}";

/// How the path of an order says its name: what is left of it, whatever it is.
const ORDER_NAME: &str = "orders/{order=**}";

const ORDER: &str = "/v1/orders/{order}";

/// Every route there is.
pub static ROUTES: &[Route] = &[
    call("POST", "/v1/shipments", "/waybill.v1.Tracking/RegisterShipment")
        .takes(Body::Message)
        .uses(Quota::Of(Counted::Registrations))
        .refused(&[Code::Aborted, Code::ResourceExhausted]),
    call("POST", "/v1/shipments/batch-register", "/waybill.v1.Tracking/BatchRegisterShipments")
        .takes(Body::Message)
        .uses(Quota::Of(Counted::Registrations))
        .refused(&[Code::Aborted, Code::ResourceExhausted]),
    call("GET", "/v1/shipments", "/waybill.v1.Tracking/ListShipments"),
    call("POST", "/v1/shipments/batch-get", "/waybill.v1.Tracking/BatchGetShipments").takes(Body::Message),
    call("GET", ONE, "/waybill.v1.Tracking/GetShipment").says("name", NAME).refused(&[Code::NotFound]),
    call("PATCH", ONE, "/waybill.v1.Tracking/UpdateShipment")
        .says("shipment.name", NAME)
        .takes(Body::Field("shipment"))
        .refused(&[
            Code::NotFound,
            Code::Aborted,
            Code::AlreadyExists,
            Code::FailedPrecondition,
            Code::ResourceExhausted,
        ]),
    call("DELETE", ONE, "/waybill.v1.Tracking/DeleteShipment").says("name", NAME).refused(&[
        Code::NotFound,
        Code::Aborted,
        Code::ResourceExhausted,
    ]),
    call("POST", "/v1/shipments/{carrier}/{number}/refresh", "/waybill.v1.Tracking/RefreshShipment")
        .says("name", NAME)
        .takes(Body::Message)
        .uses(Quota::Of(Counted::Refreshes))
        .refused(ACTED),
    call("POST", "/v1/shipments/{carrier}/{number}/stop", "/waybill.v1.Tracking/StopTracking")
        .says("name", NAME)
        .takes(Body::Message)
        .refused(ACTED),
    call("POST", "/v1/shipments/{carrier}/{number}/resume", "/waybill.v1.Tracking/ResumeTracking")
        .says("name", NAME)
        .takes(Body::Message)
        .refused(ACTED),
    call("POST", "/v1/shipments/{carrier}/{number}/complete", "/waybill.v1.Tracking/CompleteShipment")
        .says("name", NAME)
        .takes(Body::Message)
        .refused(ACTED),
    call("GET", "/v1/orders", "/waybill.v1.Orders/ListOrders"),
    call("POST", "/v1/orders/batch-get", "/waybill.v1.Orders/BatchGetOrders").takes(Body::Message),
    call("GET", ORDER, "/waybill.v1.Orders/GetOrder").says("name", ORDER_NAME).refused(&[Code::NotFound]),
    call("DELETE", ORDER, "/waybill.v1.Orders/DeleteOrder").says("name", ORDER_NAME).refused(ACTED),
    call("POST", "/v1/orders/{order}/events", "/waybill.v1.Orders/RecordOrderEvent")
        .says("name", ORDER_NAME)
        .takes(Body::Field("event"))
        .uses(Quota::Of(Counted::Registrations))
        .refused(&[Code::Aborted, Code::FailedPrecondition, Code::ResourceExhausted]),
    call("GET", "/v1/answers", "/waybill.v1.Tracking/Explain").refused(&[Code::NotFound]),
    call("GET", "/v1/changes", "/waybill.v1.Tracking/WatchShipments")
        .uses(Quota::Streams)
        .refused(&[Code::OutOfRange, Code::ResourceExhausted]),
    call("GET", "/v1/carriers", "/waybill.v1.Tracking/ListCarriers"),
    call("GET", "/v1/carriers/detect", "/waybill.v1.Tracking/DetectCarrier"),
    page("/v1/openapi.json", "This API as an OpenAPI 3.1 document.", "application/json", openapi::text),
    page("/v1/docs", "This API to be read by people.", "text/html; charset=utf-8", docs::text),
];

/// What may come of acting on one shipment.
const ACTED: &[Code] = &[Code::NotFound, Code::Aborted, Code::FailedPrecondition, Code::ResourceExhausted];

const fn call(method: &'static str, path: &'static str, rpc: &'static str) -> Route {
    Route { method, path, does: Does::Call(Call { rpc, said: None, body: Body::None, quota: None, refusals: &[] }) }
}

const fn page(path: &'static str, is: &'static str, kind: &'static str, text: fn() -> &'static str) -> Route {
    Route { method: "GET", path, does: Does::Page(Page { is, kind, text }) }
}

/// How the rows of the table are written; of a page they change nothing.
impl Route {
    const fn takes(mut self, body: Body) -> Self {
        if let Does::Call(call) = &mut self.does {
            call.body = body;
        }
        self
    }

    const fn says(mut self, field: &'static str, template: &'static str) -> Self {
        if let Does::Call(call) = &mut self.does {
            call.said = Some((field, template));
        }
        self
    }

    const fn uses(mut self, quota: Quota) -> Self {
        if let Does::Call(call) = &mut self.does {
            call.quota = Some(quota);
        }
        self
    }

    const fn refused(mut self, refusals: &'static [Code]) -> Self {
        if let Does::Call(call) = &mut self.does {
            call.refusals = refusals;
        }
        self
    }
}

impl Call {
    /// The method that is called.
    pub fn descriptor(&self) -> MethodDescriptor {
        proto::method(self.rpc).expect("a test holds the table against the API")
    }

    /// Whether it answers with a stream.
    pub fn streams(&self) -> bool {
        self.descriptor().is_server_streaming()
    }

    /// Whether a request can have a body.
    pub fn has_body(&self) -> bool {
        self.body != Body::None
    }

    /// Whether the body is this field of the message.
    pub fn is_body(&self, field: &FieldDescriptor) -> bool {
        matches!(self.body, Body::Field(name) if name == field.name())
    }

    /// Whether the path says this field of the message, on its own.
    pub fn is_said(&self, field: &FieldDescriptor) -> bool {
        self.said.is_some_and(|(said, _)| said == field.name())
    }
}

/// The routes of a path, as it stands in the table.
#[cfg(test)]
pub(super) fn at(path: &str) -> Vec<&'static Route> {
    ROUTES.iter().filter(|route| route.path == path).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::access::methods;

    #[test]
    fn every_row_is_of_the_api_and_none_is_twice() {
        let mut seen = BTreeSet::new();
        for route in ROUTES {
            assert!(seen.insert((route.method, route.path)), "{} {} stands twice", route.method, route.path);
            let Does::Call(call) = route.does else { continue };
            let method = proto::method(call.rpc).unwrap_or_else(|| panic!("{} is no method", call.rpc));
            assert!(methods::find(call.rpc).is_some(), "{} has no row in the table of methods", call.rpc);
            assert!(!method.is_client_streaming());
            if let Body::Field(field) = call.body {
                assert!(method.input().get_field_by_name(field).is_some(), "{}: no field {field}", route.path);
            }
            let Some((field, template)) = call.said else { continue };
            let mut message = method.input();
            for name in field.split('.') {
                let field = message.get_field_by_name(name).unwrap_or_else(|| panic!("no field {field}"));
                if let prost_reflect::Kind::Message(inner) = field.kind() {
                    message = inner;
                }
            }
            for part in template.split('/').filter(|part| part.starts_with('{')) {
                let part = part.replace("=**", "");
                assert!(route.path.split('/').any(|other| other == part), "{}: {part} is not in the path", route.path);
            }
        }
    }
}
