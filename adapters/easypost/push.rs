//! Webhooks, whose address is entered by hand in EasyPost's dashboard, and trackers as subscriptions: EasyPost pushes for
//! every tracker of the account. Signatures count over the raw body: read and written again it is another one.

use std::time::Duration;

use unicode_normalization::UnicodeNormalization as _;
use waybill_contract::proof::{Encoding, hmac_sha256_by};
use waybill_contract::{
    Asked, Authentic, Batch, Cancel, Context, Fault, Forged, Number, Parsed, Push, Reply, Request, Response, Subscribe,
    Subscribed, Verified, Webhook, lenient,
};

use super::{Account, escape, failures, report, wire};

impl Webhook for Account {
    fn verify<'p>(&self, _cx: &Context<'_>, push: &'p Push) -> Result<Verified<'p>, Forged> {
        let keys = self.webhook_secret.as_ref().ok_or(Forged("no secret is configured"))?;
        // EasyPost signs with the decomposed form, in which an accent is a character of its own.
        let keys = keys.iter().map(|key| key.reveal().nfkd().collect::<String>());
        let signature = push.header("x-hmac-signature").map(str::trim);
        let signature = signature.map(|text| text.strip_prefix("hmac-sha256-hex=").unwrap_or(text));
        hmac_sha256_by(push, keys, &[&push.body], signature, Encoding::Hex).map(Verified::Message)
    }

    fn acknowledge(&self, _authentic: Authentic<'_>) -> Reply {
        Reply::ok()
    }

    fn parse(&self, _cx: &Context<'_>, authentic: Authentic<'_>) -> Result<Parsed, Fault> {
        let body: wire::Tracker<'_> = lenient::object(&authentic.push().body)?;
        let event = body.description.get();
        let mut parsed = Parsed::default();
        match body.all() {
            Some(trackers) if event.is_none_or(|event| event.starts_with("tracker.")) => {
                report::add(Asked::Anything, &trackers, &mut parsed);
            }
            // Batches, refunds, claims and the like are no concern of ours.
            _ if event.is_some_and(|event| !event.starts_with("tracker.")) => {}
            _ => return Err(Fault::malformed("an event without a tracker")),
        }
        Ok(parsed)
    }

    fn signed_time_limit(&self) -> Option<Duration> {
        None
    }
}

impl Subscribe for Account {
    fn limit(&self) -> usize {
        1
    }

    /// A tracker that is there already is answered again.
    fn request(&self, _cx: &Context<'_>, batch: &Batch, _callback: &str) -> Request {
        self.create(batch.first())
    }

    fn parse(&self, _cx: &Context<'_>, batch: &Batch, response: &Response) -> Result<Subscribed, Fault> {
        let body = lenient::object::<wire::Tracker<'_>>(&response.body);
        let failure = body.as_ref().ok().and_then(|body| body.error.get());
        let number = &batch.first().number;
        if failures::of_number(response, failure).is_some() {
            let why = failures::told(failure).unwrap_or_else(|| "refused".into());
            return Ok(Subscribed { refused: vec![(number.clone(), why)], ..Subscribed::default() });
        }
        if let Some(fault) = failures::fault(response, failure) {
            return Err(fault);
        }
        let body = body?;
        let id = body.id.get().ok_or_else(|| Fault::malformed("a tracker without id"))?;
        let named = body.tracking_code.get().and_then(|code| Number::parse(code).ok());
        if named.as_ref() != Some(number) {
            return Err(Fault::malformed("a tracker of another number"));
        }
        Ok(Subscribed { accepted: vec![number.clone()], id: Some(id.to_owned()), ..Subscribed::default() })
    }

    fn cancel(&self) -> Option<&dyn Cancel> {
        Some(self)
    }
}

impl Cancel for Account {
    fn request(&self, _cx: &Context<'_>, id: &str) -> Request {
        let mut request = self.bare(&format!("/trackers/{}", escape(id)));
        *request.method_mut() = http::Method::DELETE;
        request
    }

    fn parse(&self, _cx: &Context<'_>, response: &Response) -> Result<(), Fault> {
        if response.status == http::StatusCode::NOT_FOUND {
            return Ok(());
        }
        let body: wire::Tracker<'_> = lenient::object(&response.body).unwrap_or_default();
        failures::fault(response, body.error.get()).map_or(Ok(()), Err)
    }
}
