//! Real Redis servers and clusters, and a way between them and the service that a test can cut.

mod cluster;
mod proxy;
mod server;

use super::{free_port, until, within};

pub(crate) use cluster::{Failover, RedisCluster};
pub(crate) use proxy::Proxy;
pub(crate) use server::{Aof, RedisServer};
