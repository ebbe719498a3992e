//! What each method needs: one table, held complete by a test. What is not in it is refused before it reaches a service.

use super::Scope;

/// What a call must bring.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Needs {
    /// Nothing: whoever checks the health of a service has no key.
    Nothing,
    /// Any key.
    Key,
    /// A key with this scope.
    Scope(Scope),
}

/// A method of a gRPC service.
#[derive(Clone, Copy, Debug)]
pub struct Method {
    /// Its path, as it stands in a request.
    pub path: &'static str,
    /// What a call must bring.
    pub needs: Needs,
    /// Whether it answers with a stream, which ends with its key.
    pub streams: bool,
    /// Whether its requests are a stream, too: the caller may pause in it.
    pub dialogue: bool,
}

const fn call(path: &'static str, needs: Needs) -> Method {
    Method { path, needs, streams: false, dialogue: false }
}

const fn stream(path: &'static str, needs: Needs) -> Method {
    Method { path, needs, streams: true, dialogue: false }
}

const fn dialogue(path: &'static str, needs: Needs) -> Method {
    Method { path, needs, streams: true, dialogue: true }
}

const READ: Needs = Needs::Scope(Scope::Read);
const WRITE: Needs = Needs::Scope(Scope::Write);
const ADMIN: Needs = Needs::Scope(Scope::Admin);

/// Every method there is.
pub const METHODS: &[Method] = &[
    call("/waybill.v1.Tracking/GetShipment", READ),
    call("/waybill.v1.Tracking/BatchGetShipments", READ),
    call("/waybill.v1.Tracking/ListShipments", READ),
    stream("/waybill.v1.Tracking/WatchShipments", READ),
    call("/waybill.v1.Tracking/Explain", READ),
    call("/waybill.v1.Tracking/ListCarriers", READ),
    call("/waybill.v1.Tracking/DetectCarrier", READ),
    call("/waybill.v1.Tracking/RegisterShipment", WRITE),
    call("/waybill.v1.Tracking/BatchRegisterShipments", WRITE),
    call("/waybill.v1.Tracking/UpdateShipment", WRITE),
    call("/waybill.v1.Tracking/StopTracking", WRITE),
    call("/waybill.v1.Tracking/ResumeTracking", WRITE),
    call("/waybill.v1.Tracking/CompleteShipment", WRITE),
    call("/waybill.v1.Tracking/RefreshShipment", WRITE),
    call("/waybill.v1.Tracking/DeleteShipment", WRITE),
    call("/waybill.v1.Orders/GetOrder", READ),
    call("/waybill.v1.Orders/BatchGetOrders", READ),
    call("/waybill.v1.Orders/ListOrders", READ),
    call("/waybill.v1.Orders/RecordOrderEvent", WRITE),
    call("/waybill.v1.Orders/DeleteOrder", WRITE),
    call("/waybill.v1.Admin/CreateApiKey", ADMIN),
    call("/waybill.v1.Admin/ListApiKeys", ADMIN),
    call("/waybill.v1.Admin/RevokeApiKey", ADMIN),
    call("/waybill.v1.Admin/ListAccounts", ADMIN),
    call("/waybill.v1.Admin/ListUnmappedCodes", ADMIN),
    stream("/waybill.v1.Admin/RereadBodies", ADMIN),
    call("/grpc.health.v1.Health/Check", Needs::Nothing),
    stream("/grpc.health.v1.Health/Watch", Needs::Nothing),
    dialogue("/grpc.reflection.v1.ServerReflection/ServerReflectionInfo", Needs::Key),
    dialogue("/grpc.reflection.v1alpha.ServerReflection/ServerReflectionInfo", Needs::Key),
];

/// The method of a path.
pub fn find(path: &str) -> Option<&'static Method> {
    METHODS.iter().find(|method| method.path == path)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use prost::Message as _;
    use prost_types::FileDescriptorSet;

    use super::*;

    #[test]
    fn the_table_has_every_method_that_is_served_and_no_other() {
        let mut served = BTreeMap::new();
        for descriptors in [
            crate::proto::DESCRIPTORS,
            tonic_health::pb::FILE_DESCRIPTOR_SET,
            tonic_reflection::pb::v1::FILE_DESCRIPTOR_SET,
            tonic_reflection::pb::v1alpha::FILE_DESCRIPTOR_SET,
        ] {
            for file in FileDescriptorSet::decode(descriptors).unwrap().file {
                for service in &file.service {
                    for method in &service.method {
                        let path = format!("/{}.{}/{}", file.package(), service.name(), method.name());
                        served.insert(path, (method.server_streaming(), method.client_streaming()));
                    }
                }
            }
        }
        let row = |method: &Method| (method.path.to_owned(), (method.streams, method.dialogue));
        let table: BTreeMap<String, (bool, bool)> = METHODS.iter().map(row).collect();
        assert_eq!(table.len(), METHODS.len(), "a method is twice in the table");
        assert_eq!(table, served, "table on the left, what is served on the right: give each method what it needs");
    }

    #[test]
    fn only_health_is_open_and_what_is_not_in_the_table_is_not_found() {
        for method in METHODS {
            let open = method.path.starts_with("/grpc.health.");
            assert_eq!(method.needs == Needs::Nothing, open, "{}", method.path);
            assert_eq!(find(method.path).map(|found| found.path), Some(method.path));
        }
        for path in
            ["", "/", "/waybill.v1.Tracking/", "/waybill.v1.tracking/GetShipment", "/waybill.v1.Tracking/Get%53hipment"]
        {
            assert!(find(path).is_none(), "{path}");
        }
    }
}
