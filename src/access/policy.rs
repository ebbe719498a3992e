//! Where a port may listen: on loopback always, elsewhere only guarded. Decided once, before anything is served.

use std::net::SocketAddr;

/// What guards a port.
#[derive(Clone, Copy, Debug)]
pub struct Guards {
    /// The operator says that something else does.
    pub insecure: bool,
    /// Connections are encrypted.
    pub tls: bool,
    /// Whether there is a key yet; `None` where none is asked for, or the store has not been opened yet.
    pub keys: Option<bool>,
}

/// Refuses an address at which strangers could listen in or call; says what to do.
pub fn check(address: SocketAddr, guards: Guards) -> Result<(), String> {
    if guards.insecure || address.ip().is_loopback() {
        return Ok(());
    }
    if !guards.tls {
        return Err(format!(
            "{address} is not a loopback address, and its connections are not encrypted: configure TLS, or guard the port \
             and set insecure = true, or listen on 127.0.0.1"
        ));
    }
    if guards.keys == Some(false) {
        return Err(format!(
            "{address} is not a loopback address, and there is no API key yet, so that anybody could call: make the first \
             with `waybill key create --title NAME --scope read --scope write --scope admin`, and start again"
        ));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn says(address: &str, insecure: bool, tls: bool, keys: Option<bool>) -> String {
        check(address.parse().unwrap(), Guards { insecure, tls, keys }).err().unwrap_or_default()
    }

    #[test]
    fn loopback_needs_nothing_and_insecure_means_what_it_says() {
        for address in ["127.0.0.1:1", "127.9.9.9:1", "[::1]:1"] {
            assert_eq!(says(address, false, false, Some(false)), "", "{address}");
        }
        for address in ["0.0.0.0:1", "[::]:1", "10.0.0.1:1", "[::ffff:10.0.0.1]:1"] {
            assert_eq!(says(address, true, false, Some(false)), "", "{address}");
        }
    }

    #[test]
    fn other_addresses_need_encryption_and_a_key() {
        for address in ["0.0.0.0:1", "[::]:1", "10.0.0.1:1", "[2001:db8::1]:1"] {
            assert!(says(address, false, false, Some(true)).contains("insecure = true"), "{address}");
            assert!(says(address, false, true, Some(false)).contains("waybill key create"), "{address}");
            assert_eq!(says(address, false, true, Some(true)), "", "{address}");
            assert_eq!(says(address, false, true, None), "", "{address}");
        }
    }
}
