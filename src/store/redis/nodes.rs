//! What to connect to, and with which credentials and certificates.

use redis::cluster::{ClusterClient, ClusterClientBuilder};
use redis::{
    Client, ClientTlsConfig, ConnectionInfo, IntoConnectionInfo, ProtocolVersion, RedisError, TlsCertificates,
};

use crate::store::redis::Options;
use crate::store::redis::errors::refused;
use crate::store::{StoreError, Stores};

/// The one server.
pub(super) fn server(options: &Options) -> Stores<Client> {
    let [node] = <[ConnectionInfo; 1]>::try_from(nodes(options)?).map_err(|nodes| {
        StoreError::Unavailable(format!(
            "{} nodes of Redis are named, and a single server is one: say that they are a cluster",
            nodes.len()
        ))
    })?;
    let client = match certificates(options) {
        Some(certificates) => Client::build_with_tls(node, certificates),
        None => Client::open(node),
    };
    client.map_err(|error| unusable(&error))
}

/// A cluster, with its login.
pub(super) fn cluster(options: &Options) -> Stores<ClusterClientBuilder> {
    let mut builder = ClusterClient::builder(nodes(options)?);
    if let Some(username) = &options.username {
        builder = builder.username(username);
    }
    if let Some(password) = &options.password {
        builder = builder.password(password.reveal());
    }
    if let Some(certificates) = certificates(options) {
        builder = builder.certs(certificates);
    }
    Ok(builder)
}

/// The client cannot be made of what is set.
pub(super) fn unusable(error: &RedisError) -> StoreError {
    match refused(error) {
        StoreError::Unavailable(why) => StoreError::Unavailable(format!(
            "the settings of Redis (storage.redis.nodes, ca, certificate, key) cannot be used: {why}"
        )),
        other => other,
    }
}

fn nodes(options: &Options) -> Stores<Vec<ConnectionInfo>> {
    options.nodes.iter().map(|node| node_of(node, options)).collect()
}

fn node_of(node: &str, options: &Options) -> Stores<ConnectionInfo> {
    let plain = || {
        StoreError::Unavailable(format!(
            "a node of Redis must be like redis://host:6379 or, with TLS, rediss://host:6379, without user, password, database or parameters{}",
            // What may hold a password is not repeated.
            if node.contains('@') { String::new() } else { format!(": {node:?}") }
        ))
    };
    let url =
        redis::parse_redis_url(node).filter(|url| matches!(url.scheme(), "redis" | "rediss")).ok_or_else(plain)?;
    let bare =
        url.username().is_empty() && url.password().is_none() && url.query().is_none() && url.fragment().is_none();
    if !bare || !matches!(url.path(), "" | "/") || url.host().is_none() {
        return Err(plain());
    }
    let info = url.into_connection_info().map_err(|error| unusable(&error))?;
    let mut settings = info
        .redis_settings()
        .clone()
        .set_protocol(ProtocolVersion::RESP3)
        .set_lib_name("waybill", env!("CARGO_PKG_VERSION"));
    if let Some(username) = &options.username {
        settings = settings.set_username(username);
    }
    if let Some(password) = &options.password {
        settings = settings.set_password(password.reveal());
    }
    Ok(info.set_redis_settings(settings))
}

fn certificates(options: &Options) -> Option<TlsCertificates> {
    let secure = options.nodes.iter().any(|node| node.starts_with("rediss:"));
    secure.then(|| TlsCertificates {
        client_tls: options
            .tls
            .client
            .as_ref()
            .map(|client| ClientTlsConfig { client_cert: client.certificate.clone(), client_key: client.key.clone() }),
        root_cert: options.tls.ca.clone(),
    })
}
