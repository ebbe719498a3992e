//! Canada Post.

use http::header::{ACCEPT, ACCEPT_LANGUAGE, AUTHORIZATION};
use serde::Deserialize;
use waybill_contract::{
    Adapter, Asked, BaseUrl, Batch, Budget, Capabilities, Carrier, Context, Fault, IdentityTime, Parsed, Request,
    Response, Secret, Stage, Window, open,
};

/// Canada Post.
pub(crate) static ADAPTER: Adapter = Adapter {
    id: "canada_post",
    name: "Canada Post",
    country: "CA",
    home_zone: "America/Toronto",
    stage: Stage::Stable,
    batch_limit: 1,
    budgets: &[Budget { calls: 20, per: Window::Seconds(60) }],
    formats: &[],
    tracking_url: "https://www.canadapost-postescanada.ca/track-reperage/en#/details/{number}",
    contact: None,
    capabilities: Capabilities {
        poll: true,
        push: false,
        subscribe: false,
        feed: false,
        estimate: true,
        proof_of_delivery: true,
    },
    recycle_days: 30,
    not_found_grace_days: 7,
    reopened_by_scan: true,
    identity_time: IdentityTime::Civil,
    codes: &[],
    open: open::<Account>,
    example: r#"
user = "6e93d53968881714"
password = "0bfa9fcb9853d1f51ee57a"
"#,
};

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Account {
    #[serde(default = "production")]
    base_url: BaseUrl,
    user: String,
    password: Secret,
}

fn production() -> BaseUrl {
    BaseUrl::parse("https://soa-gw.canadapost.ca").expect("it is one")
}

impl Carrier for Account {
    fn request(&self, _cx: &Context<'_>, batch: &Batch) -> Request {
        let number =
            percent_encoding::utf8_percent_encode(batch.first().number.as_str(), percent_encoding::NON_ALPHANUMERIC);
        http::Request::builder()
            .uri(self.base_url.join(&format!("/vis/track/pin/{number}/detail")))
            .header(ACCEPT, "application/vnd.cpc.track-v2+xml")
            .header(ACCEPT_LANGUAGE, "en-CA")
            .header(AUTHORIZATION, self.password.basic(&self.user))
            .body(bytes::Bytes::new())
            .expect("the parts are valid")
    }

    fn parse(&self, _cx: &Context<'_>, _asked: Asked<'_>, response: &Response) -> Result<Parsed, Fault> {
        Err(response.fault(None).unwrap_or_else(|| Fault::malformed("not yet")))
    }
}
