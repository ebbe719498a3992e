//! The key that commands send along: where it comes from, and that it is neither shown nor sent in the clear.

use std::fmt;
use std::path::Path;

use clap::Args;
use http::Uri;
use tonic::metadata::{Ascii, MetadataValue};
use tonic::service::Interceptor;
use tonic::{Request, Status};
use waybill_contract::Secret;

use super::exit::{Exit, Failure};

/// A file with a key is small; anything else is another file.
const LONGEST: u64 = 4096;

/// What to show to the server.
#[derive(Clone, Debug, Args)]
pub(super) struct Credential {
    /// The API key, as `waybill key create` printed it, or file:/path of a file that holds it
    #[arg(long, value_name = "KEY", env = "WAYBILL_API_KEY", hide_env_values = true)]
    api_key: Option<Hidden>,
    /// Send the key though the connection is not encrypted and leaves this machine: something else guards the way
    #[arg(long, env = "WAYBILL_INSECURE", value_parser = clap::builder::FalseyValueParser::new())]
    insecure: bool,
}

/// A text that no message shows.
#[derive(Clone)]
struct Hidden(String);

impl From<String> for Hidden {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl fmt::Debug for Hidden {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Hidden(…)")
    }
}

/// Puts the key on every call.
#[derive(Clone, Debug)]
pub(super) struct Bearer(Option<MetadataValue<Ascii>>);

impl Interceptor for Bearer {
    fn call(&mut self, mut request: Request<()>) -> Result<Request<()>, Status> {
        if let Some(bearer) = &self.0 {
            request.metadata_mut().insert("authorization", bearer.clone());
        }
        Ok(request)
    }
}

impl Credential {
    /// What to send to this server.
    pub(super) fn bearer(&self, server: &Uri) -> Result<Bearer, Failure> {
        let Some(Hidden(text)) = &self.api_key else { return Ok(Bearer(None)) };
        let wrong = |why: String| Failure::new(Exit::Usage, format!("--api-key (WAYBILL_API_KEY): {why}"));
        if !self.insecure && server.scheme_str() == Some("http") && !is_this_machine(server) {
            let host = server.host().unwrap_or_default();
            return Err(wrong(format!(
                "it would be sent in the clear to {host}, for anybody on the way to read: use a server at https://, or add \
                 --insecure if something else guards the way"
            )));
        }
        let secret = match text.strip_prefix("file:") {
            Some(path) => read(Path::new(path)).map_err(wrong)?,
            None => text.clone(),
        };
        let secret = Secret::new(secret.trim())
            .ok_or_else(|| wrong("this is no key: it has characters that no key has, or none at all".to_owned()))?;
        let mut bearer = MetadataValue::try_from(format!("Bearer {}", secret.reveal()))
            .map_err(|_| wrong("this is no key: it has characters that no key has".to_owned()))?;
        bearer.set_sensitive(true);
        Ok(Bearer(Some(bearer)))
    }
}

fn read(path: &Path) -> Result<String, String> {
    let cannot = |error: std::io::Error| format!("cannot read {}: {error}", path.display());
    if std::fs::metadata(path).map_err(cannot)?.len() > LONGEST {
        return Err(format!("{} is too large to hold a key", path.display()));
    }
    std::fs::read_to_string(path).map_err(cannot)
}

fn is_this_machine(server: &Uri) -> bool {
    let host = server.host().unwrap_or_default();
    let host = host.trim_start_matches('[').trim_end_matches(']');
    host.eq_ignore_ascii_case("localhost")
        || host.parse::<std::net::IpAddr>().is_ok_and(|address| address.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bearer(key: &str, server: &str, insecure: bool) -> Result<Bearer, Failure> {
        let credential = Credential { api_key: Some(key.to_owned().into()), insecure };
        assert!(!format!("{credential:?}").contains("s3cret"));
        credential.bearer(&server.parse().unwrap())
    }

    #[test]
    fn a_key_stays_on_this_machine_unless_the_way_is_guarded() {
        for server in ["http://127.0.0.1:1", "http://[::1]:1", "http://localhost:1", "https://waybill.example.com"] {
            assert!(bearer("s3cret", server, false).is_ok(), "{server}");
        }
        for server in ["http://10.0.0.1:1", "http://waybill.example.com", "http://localhost.example.com:1"] {
            let refused = format!("{:?}", bearer("s3cret", server, false).unwrap_err());
            assert!(refused.contains("--insecure") && refused.contains("https://"), "{refused}");
            assert!(!refused.contains("s3cret"), "{refused}");
            assert!(bearer("s3cret", server, true).is_ok(), "{server}");
        }
    }

    #[test]
    fn a_key_comes_from_a_file_too_and_shows_nowhere() {
        let home = tempfile::tempdir().unwrap();
        let path = home.path().join("key");
        std::fs::write(&path, "s3cret-of-a-file\n").unwrap();
        let found = bearer(&format!("file:{}", path.display()), "http://127.0.0.1:1", false).unwrap();
        assert_eq!(found.0.as_ref().map(|value| value.as_bytes()), Some(&b"Bearer s3cret-of-a-file"[..]));
        assert!(!format!("{found:?}").contains("s3cret"), "{found:?}");
        let missing = format!("file:{}", home.path().join("missing").display());
        for (key, why) in [(&*missing, "cannot read"), ("s3cret\u{e4}", "no key"), ("", "no key")] {
            let refused = format!("{:?}", bearer(key, "http://127.0.0.1:1", false).unwrap_err());
            assert!(refused.contains(why) && !refused.contains("s3cret"), "{refused}");
        }
    }
}
