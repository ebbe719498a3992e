//! What stories cannot show: a login at another host than the API's, told by the configuration.

use jiff::Timestamp;
use waybill_contract::{Issuer, Settings};

use super::*;

const NEWER: &str = r#"
client_id = "kT4wYexampleEvriClient"
client_secret = "n8Vq2exampleEvriSecret"
api_key = "3f9c01d7example5b2a"
login_url = "https://login.example"
login_path = "/oauth2/token?tenant=one"
audience = "https://api.hermesworld.co.uk"
credentials_in = "header"
"#;

fn account(settings: &str) -> Result<Box<dyn Carrier>, serde_json::Error> {
    let settings: Settings = toml::from_str(settings).unwrap();
    (ADAPTER.open)(settings)
}

#[test]
fn newer_accounts_log_in_by_header() {
    let account = account(NEWER).unwrap();
    let issuer = Issuer::new([7; 32]);
    let cx = Context { now: Timestamp::UNIX_EPOCH, exchange_id: "1", account: "evri", token: None, issuer: &issuer };
    let request = account.login().unwrap().request(&cx);
    assert_eq!(request.uri(), "https://login.example/oauth2/token?tenant=one");
    assert_eq!(request.body(), "grant_type=client_credentials&audience=https%3A%2F%2Fapi.hermesworld.co.uk");
    let basic = "Basic a1Q0d1lleGFtcGxlRXZyaUNsaWVudDpuOFZxMmV4YW1wbGVFdnJpU2VjcmV0";
    assert_eq!(request.headers()[AUTHORIZATION], basic);
}

#[test]
fn a_path_that_is_none_is_refused() {
    for path in ["", "oauth/token", "//elsewhere.example/token", "/oauth token"] {
        let settings = NEWER.replace("/oauth2/token?tenant=one", path);
        assert!(account(&settings).unwrap_err().to_string().starts_with("login_path"), "{path}");
    }
}
