//! Waybill, the service: everything that touches the world. The pure rings are `adapters` and `adapters/contract`.

pub mod archive;
pub mod carriers;
pub mod cli;
pub mod clock;
pub mod config;
pub mod fetch;
pub mod gate;
pub mod name;
pub mod normalize;
pub mod proto;
pub mod simulate;
pub mod store;
pub mod telemetry;
pub mod tenant;
pub mod timeline;
