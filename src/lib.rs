//! Waybill, the service: everything that touches the world. The pure rings are `adapters` and `adapters/contract`.

pub mod clock;
pub mod name;
pub mod proto;
pub mod schedule;
pub mod store;
pub mod tenant;
pub mod timeline;
