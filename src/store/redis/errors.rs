//! What Redis's refusals and silences mean to the store's callers.

use redis::{ErrorKind, RedisError, ServerErrorKind};

use crate::store::StoreError;

/// An error of the client or the server.
pub(super) fn refused(error: &RedisError) -> StoreError {
    let code = error.code().unwrap_or_default();
    let detail = error.detail().unwrap_or_default();
    let said = || if detail.is_empty() { error.to_string() } else { format!("{code} {detail}") };
    if let Some(why) = insecure(&error.to_string()) {
        return StoreError::Unavailable(why);
    }
    match (error.kind(), code) {
        (_, "OOM") => StoreError::Full(format!(
            "Redis has reached its memory limit: raise maxmemory or remove what else it holds ({})",
            said()
        )),
        (ErrorKind::Server(ServerErrorKind::ReadOnly), _) => StoreError::Full(format!(
            "this Redis is a replica and takes no writes: name the primary, or wait for the failover ({})",
            said()
        )),
        (_, "MISCONF") => {
            StoreError::Full(format!("Redis cannot save to its disk and refuses writes: see its log ({})", said()))
        }
        (_, "NOREPLICAS") => StoreError::Full(format!("Redis has too few replicas to take writes ({})", said())),
        (_, "WRONGTYPE") => StoreError::Damaged(format!(
            "a key of Waybill's holds what another program wrote: give each its own prefix ({})",
            said()
        )),
        (ErrorKind::AuthenticationFailed, _) | (_, "WRONGPASS" | "NOAUTH") => StoreError::Unavailable(format!(
            "Redis refuses the login: set the user and password that its ACL has ({})",
            said()
        )),
        (ErrorKind::Server(ServerErrorKind::NoPerm), _) => StoreError::Unavailable(format!(
            "the ACL user may not do this: give it the commands and keys that the manual lists ({})",
            said()
        )),
        (ErrorKind::Server(ServerErrorKind::BusyLoading), _) => {
            StoreError::Unavailable("Redis is still loading its data".to_owned())
        }
        (ErrorKind::Server(ServerErrorKind::ClusterDown), _) => {
            StoreError::Unavailable(format!("the Redis cluster does not cover every slot ({})", said()))
        }
        (ErrorKind::Server(ServerErrorKind::MasterDown), _) => {
            StoreError::Unavailable("this Redis has lost its primary".to_owned())
        }
        (ErrorKind::Server(ServerErrorKind::Moved | ServerErrorKind::Ask | ServerErrorKind::CrossSlot), _) => {
            StoreError::Unavailable(format!("this Redis is part of a cluster: say so in the settings ({})", said()))
        }
        (_, "ERR") if detail.contains("The user executing the script") => StoreError::Unavailable(format!(
            "the ACL user may not do all that a script does: give it what `waybill doctor --acl` prints ({})",
            said()
        )),
        // Not what a server answers of itself: a script met what it could not work with.
        (_, "ERR") if detail.contains("user_script") && !detail.contains("non local key") => {
            StoreError::Damaged(format!("a script met data that Waybill does not write ({detail})"))
        }
        // An answer that a broken connection has cut off.
        (ErrorKind::Parse, _) => StoreError::Unavailable(format!("Redis's answer cannot be read ({})", said())),
        (ErrorKind::UnexpectedReturnType, _) => {
            StoreError::Damaged(format!("Redis answers in an unknown form ({})", said()))
        }
        _ => StoreError::Unavailable(format!("Redis: {}", said())),
    }
}

/// What TLS has against the server, or the server against us; with the setting that is meant.
fn insecure(said: &str) -> Option<String> {
    let after = |begin: &str| Some(said.split_once(begin)?.1);
    if let Some(why) = after("invalid peer certificate: ") {
        return Some(if why.contains("not valid for name") || why.contains("NotValidForName") {
            format!(
                "the certificate of Redis is for another host than storage.redis.nodes names: use a name that it has ({why})"
            )
        } else if why.contains("UnknownIssuer") || why.contains("BadSignature") {
            format!(
                "the certificate of Redis is of an authority that is not trusted: name its PEM file in storage.redis.ca ({why})"
            )
        } else {
            format!("the certificate of Redis does not hold: renew it, and see whether the clocks are right ({why})")
        });
    }
    if let Some(why) = after("received fatal alert: ") {
        return Some(if why.contains("CertificateRequired") {
            format!("Redis asks for a certificate: set storage.redis.certificate and storage.redis.key ({why})")
        } else {
            format!(
                "Redis refuses our certificate: storage.redis.certificate must be of an authority that its tls-ca-cert-file names ({why})"
            )
        });
    }
    None
}

/// Stored data, or an answer, that this program would not have written.
pub(super) fn damaged(what: impl Into<String>) -> StoreError {
    StoreError::Damaged(what.into())
}
