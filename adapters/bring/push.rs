//! Event Cast: a hook for each number, and its pushes, which say neither place nor text, so that the number is asked at once.
//! A hook cannot be edited and lives 30 days. The batch call must not be used: it gives an id for each number and one answer
//! for all, so that a single number that has its hook already would keep the others from theirs.

use bytes::Bytes;
use http::StatusCode;
use http::header::CONTENT_TYPE;
use jiff::{Timestamp, ToSpan as _};
use serde::Serialize;
use waybill_contract::{
    Authentic, Batch, Cancel, Context, Event, Facts, Fault, Forged, Leg, LegRole, Meaning, Number, Oddity, Parsed,
    Place, Push, Reply, Report, Request, Response, Subscribe, Subscribed, Time, Verified, Warning, Webhook, clean,
    lenient, proof,
};

use super::{Account, escape, report, wire};

const HOOKS: &str = "/event-cast/api/v1/webhooks";

/// Every status but `UNKNOWN`; there is no word for all.
const GROUPS: [&str; 18] = [
    "PRE_NOTIFIED",
    "HANDED_IN",
    "COLLECTED",
    "IN_TRANSIT",
    "TERMINAL",
    "INTERNATIONAL",
    "CUSTOMS",
    "TRANSPORT_TO_RECIPIENT",
    "READY_FOR_PICKUP",
    "NOTIFICATION_SENT",
    "ATTEMPTED_DELIVERY",
    "DELIVERY_ORDERED",
    "DELIVERY_CHANGED",
    "DELIVERY_CANCELLED",
    "DEVIATION",
    "DELIVERED",
    "RETURN",
    "DELIVERED_SENDER",
];

#[derive(Serialize)]
struct Hook<'a> {
    #[serde(rename = "trackingId")]
    tracking_id: &'a str,
    event_groups: [&'a str; 18],
    configuration: Configuration<'a>,
}

#[derive(Serialize)]
struct Configuration<'a> {
    url: &'a str,
    content_type: &'a str,
    headers: [Header<'a>; 1],
}

#[derive(Serialize)]
struct Header<'a> {
    key: &'a str,
    value: &'a str,
}

impl Subscribe for Account {
    fn limit(&self) -> usize {
        1
    }

    fn request(&self, _cx: &Context<'_>, batch: &Batch, callback: &str) -> Request {
        let token = self.webhook_token.as_ref().map(|tokens| tokens.current().reveal());
        let hook = Hook {
            tracking_id: batch.first().number.as_str(),
            event_groups: GROUPS,
            configuration: Configuration {
                url: callback,
                content_type: "application/json",
                headers: [Header { key: self.webhook_header.as_str(), value: token.unwrap_or_default() }],
            },
        };
        let body = serde_json::to_vec(&hook).expect("texts and lists of texts are JSON");
        let request = http::Request::post(self.base_url.join(HOOKS)).header(CONTENT_TYPE, "application/json");
        self.signed(request, body.into())
    }

    fn parse(&self, cx: &Context<'_>, batch: &Batch, response: &Response) -> Result<Subscribed, Fault> {
        let number = || batch.first().number.clone();
        let body = lenient::object::<wire::Cast<'_>>(&response.body);
        let reason = body.as_ref().ok().and_then(|body| body.reason.get()).and_then(clean);
        if response.status == StatusCode::CONFLICT {
            // There is such a hook already; how long it lives is not said, so that it is soon looked after.
            let expires = cx.now.checked_add(24.hours()).ok();
            return Ok(Subscribed { accepted: vec![number()], expires, ..Subscribed::default() });
        }
        let said = reason.as_deref().map(str::to_ascii_lowercase).unwrap_or_default();
        let of_number = ["trackingid", "tracking id", "reference", "shipment", "package"];
        if response.status == StatusCode::BAD_REQUEST && of_number.iter().any(|word| said.contains(word)) {
            let refused = vec![(number(), reason.unwrap_or_default())];
            return Ok(Subscribed { refused, ..Subscribed::default() });
        }
        done(response, reason)?;
        let body = body?;
        let id = body.id.get().ok_or_else(|| Fault::malformed("a hook without id"))?;
        let expires = body.expiry.get().and_then(expiry).or_else(|| cx.now.checked_add((30 * 24).hours()).ok());
        Ok(Subscribed { accepted: vec![number()], refused: Vec::new(), expires, id: Some(id.to_owned()) })
    }

    fn cancel(&self) -> Option<&dyn Cancel> {
        Some(self)
    }
}

/// An instant; of a day its begin, so that no hook is thought to live longer than it does.
fn expiry(text: &str) -> Option<Timestamp> {
    let time = Time::iso(text)?;
    time.instant().or_else(|| jiff::tz::Offset::UTC.to_timestamp(time.civil()).ok())
}

/// The fault of a call to Event Cast.
fn done(response: &Response, reason: Option<String>) -> Result<(), Fault> {
    if response.status.is_success() {
        return Ok(());
    }
    let status = response.status.as_u16();
    Err(response.fault(reason.clone()).unwrap_or_else(|| {
        Fault::malformed(format!("HTTP {status}: {}", reason.unwrap_or_else(|| "no reason given".into())))
    }))
}

impl Cancel for Account {
    fn request(&self, _cx: &Context<'_>, id: &str) -> Request {
        let uri = self.base_url.join(&format!("{HOOKS}/{}?includeWebhook=true", escape(id)));
        self.signed(http::Request::delete(uri), Bytes::new())
    }

    /// 204, 200 with the hook, or 404 where it has ended already.
    fn parse(&self, _cx: &Context<'_>, response: &Response) -> Result<(), Fault> {
        if response.status == StatusCode::NOT_FOUND {
            return Ok(());
        }
        let body = lenient::object::<wire::Cast<'_>>(&response.body);
        done(response, body.ok().and_then(|body| clean(body.reason.get()?)))
    }
}

impl Webhook for Account {
    fn verify<'p>(&self, _cx: &Context<'_>, push: &'p Push) -> Result<Verified<'p>, Forged> {
        proof::secret_header(push, self.webhook_token.as_ref(), &self.webhook_header).map(Verified::Message)
    }

    fn acknowledge(&self, _authentic: Authentic<'_>) -> Reply {
        Reply::ok()
    }

    /// The event is the package's. Which of its two numbers was subscribed is not said: both are asked.
    fn parse(&self, _cx: &Context<'_>, authentic: Authentic<'_>) -> Result<Parsed, Fault> {
        let body = lenient::object::<wire::Cast<'_>>(&authentic.push().body)?;
        let number = |id: Option<&str>| id.and_then(|id| Number::parse(id).ok());
        let (package, shipment) = (number(body.package.get()), number(body.shipment.get()));
        let named = package.clone().or_else(|| shipment.clone());
        let named = named.ok_or_else(|| Fault::malformed("neither package nor shipment"))?;
        let mut parsed = Parsed { poll_now: vec![named.clone()], ..Parsed::default() };
        let master = shipment.filter(|shipment| *shipment != named);
        parsed.poll_now.extend(master.clone());
        let code = body.status.get().and_then(report::status);
        let time = body.created.get().and_then(Time::iso);
        let (Some(code), Some(time)) = (code, time) else {
            parsed.warnings.push(Warning::new(Oddity::Field, "status or created"));
            return Ok(parsed);
        };
        let Meaning { kind, reason } = report::meaning_of(Some(&code), None, &mut parsed.warnings);
        let event = Event { kind, reason, code: Some(code), text: None, time, place: Place::default() };
        let leg = |number: Number| Leg { role: LegRole::Master, carrier: None, number: number.as_str().to_owned() };
        let facts = Facts { legs: master.map(leg).into_iter().collect(), ..Facts::default() };
        let as_of = body.pushed.get().and_then(Time::iso).and_then(|time| time.instant());
        parsed.reports.push(Report { number: Some(named), as_of, events: vec![event], facts, ..Report::default() });
        Ok(parsed)
    }

    fn signed_time_limit(&self) -> Option<std::time::Duration> {
        None
    }
}
