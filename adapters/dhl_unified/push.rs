//! Unified Push: subscriptions of at most ten numbers, the activation that DHL asks for, and its messages.
//! Never calls the `self` URL of a body: only the id at its end is taken, and the rest is the configured host.

use bytes::Bytes;
use http::header::CONTENT_TYPE;
use jiff::Timestamp;
use serde::Serialize;
use waybill_contract::{
    Asked, Authentic, Batch, Cancel, Context, Fault, FollowUp, Forged, Item, Oddity, Parsed, Push, Reply, Request,
    Response, Secret, Subscribe, Subscribed, Verified, Warning, Webhook, proof,
};

use super::{Account, escape, read, report, wire};

/// The note of the follow-up that activates a subscription.
pub(super) const ACTIVATION: &str = "activation";

const SUBSCRIPTIONS: &str = "/tracking/push/v1/subscription";
const HOOK_SECRET: &str = "dhl-api-hook-secret";

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Subscription<'a> {
    hook: Hook<'a>,
    format: &'a str,
    #[serde(rename = "type")]
    kind: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    service: Option<&'a str>,
    events: [&'a str; 5],
    #[serde(rename = "shipmentIDs")]
    shipment_ids: Vec<&'a str>,
}

#[derive(Serialize)]
struct Hook<'a> {
    uri: &'a str,
    authentication: Authentication<'a>,
}

#[derive(Serialize)]
struct Authentication<'a> {
    #[serde(rename = "type")]
    kind: &'a str,
    header: &'a str,
    token: &'a str,
}

impl Subscribe for Account {
    fn limit(&self) -> usize {
        10
    }

    fn request(&self, _cx: &Context<'_>, batch: &Batch, callback: &str) -> Request {
        let service = self.service(batch.first());
        let mine = batch.items().iter().filter(|item| self.service(item) == service);
        let token = self.webhook_token.as_ref().map(|tokens| tokens.current().reveal());
        let subscription = Subscription {
            hook: Hook {
                uri: callback,
                authentication: Authentication {
                    kind: "ApiKeyAuthentication",
                    header: self.webhook_header.as_str(),
                    token: token.unwrap_or_default(),
                },
            },
            format: "Default",
            kind: "Shipment",
            service,
            events: ["Pre-Transit", "Transit", "Delivered", "Failure", "Unknown"],
            shipment_ids: mine.map(|item| item.number.as_str()).collect(),
        };
        let body = serde_json::to_vec(&subscription).expect("texts and lists of texts are JSON");
        let request = http::Request::post(self.base_url.join(SUBSCRIPTIONS)).header(CONTENT_TYPE, "application/json");
        self.signed(request, Bytes::from(body))
    }

    /// A subscription is for one service: numbers of another than the first one's wait for a subscription of their own.
    fn parse(&self, cx: &Context<'_>, batch: &Batch, response: &Response) -> Result<Subscribed, Fault> {
        if !response.status.is_success() {
            let problem = read(&response.body).ok().and_then(|body| self.problem(&body));
            return Err(self.fault(cx, response, problem));
        }
        let body = read(&response.body)?;
        let id = body.own_url.get().and_then(id_of).or(body.subscription_id.get());
        let id = id.ok_or_else(|| Fault::malformed("a subscription without id"))?;
        let service = self.service(batch.first());
        let (mine, others): (Vec<&Item>, Vec<&Item>) =
            batch.items().iter().partition(|item| self.service(item) == service);
        let other = |item: &Item| (item.number.clone(), "of another service than the first number".to_owned());
        Ok(Subscribed {
            accepted: mine.into_iter().map(|item| item.number.clone()).collect(),
            refused: others.into_iter().map(other).collect(),
            expires: body.expires.get().and_then(|text| text.parse::<Timestamp>().ok()),
            id: Some(id.to_owned()),
        })
    }

    fn cancel(&self) -> Option<&dyn Cancel> {
        Some(self)
    }
}

impl Cancel for Account {
    fn request(&self, _cx: &Context<'_>, id: &str) -> Request {
        let request = http::Request::delete(self.base_url.join(&format!("{SUBSCRIPTIONS}/{}", escape(id))));
        self.signed(request, Bytes::new())
    }

    /// 204, or 404 where it has ended already.
    fn parse(&self, cx: &Context<'_>, response: &Response) -> Result<(), Fault> {
        if response.status.is_success() || response.status == http::StatusCode::NOT_FOUND {
            return Ok(());
        }
        let problem = read(&response.body).ok().and_then(|body| self.problem(&body));
        Err(self.fault(cx, response, problem))
    }
}

impl Webhook for Account {
    fn verify<'p>(&self, _cx: &Context<'_>, push: &'p Push) -> Result<Verified<'p>, Forged> {
        proof::secret_header(push, self.webhook_token.as_ref(), &self.webhook_header).map(Verified::Message)
    }

    fn acknowledge(&self, _authentic: Authentic<'_>) -> Reply {
        Reply::ok()
    }

    fn parse(&self, _cx: &Context<'_>, authentic: Authentic<'_>) -> Result<Parsed, Fault> {
        let push = authentic.push();
        let body = read(&push.body)?;
        let scope = body.scope.get().unwrap_or_default();
        let tell = |what: String| Parsed { warnings: vec![Warning::new(Oddity::Carrier, what)], ..Parsed::default() };
        match scope {
            "subscription.validate" => self.activate(&body, push),
            "subscription.push" if !body.shipments.given() => Err(Fault::malformed("a push without shipments")),
            _ if body.shipments.given() => Ok(report::shipments(Asked::Anything, &body)),
            "subscription.created" | "subscription.ready" => Ok(Parsed::default()),
            "subscription.activate" => Ok(tell("a subscription waits for DHL's approval".into())),
            "subscription.delete" | "subscription.deleted" => {
                let id = body.own_url.get().and_then(id_of).or(body.subscription_id.get());
                let ended = id.into_iter().map(str::to_owned).collect();
                Ok(Parsed { ended, ..tell("a subscription has ended".into()) })
            }
            "subscription.failure" => {
                let failure = body.failure.get();
                let title = failure.and_then(|failure| failure.title.get()).unwrap_or("no reason given");
                let status = failure.and_then(|failure| failure.status.get()).unwrap_or("-");
                let title: String = title.chars().filter(|letter| !letter.is_control()).take(100).collect();
                Ok(tell(format!("a subscription failed: {title} ({status})")))
            }
            _ => Err(Fault::malformed("a push without a scope that is known")),
        }
    }

    fn signed_time_limit(&self) -> Option<std::time::Duration> {
        None
    }
}

impl Account {
    /// Answers the handshake: DHL pushes only after its secret came back to it.
    fn activate(&self, body: &wire::Body<'_>, push: &Push) -> Result<Parsed, Fault> {
        let id = body.own_url.get().and_then(id_of).or(body.subscription_id.get());
        let id = id.ok_or_else(|| Fault::malformed("a handshake without a subscription's id"))?;
        let secret = body.secret.get().or_else(|| push.header(HOOK_SECRET)).and_then(Secret::new);
        let secret = secret.ok_or_else(|| Fault::malformed("a handshake without a secret"))?;
        let request = http::Request::post(self.base_url.join(&format!("{SUBSCRIPTIONS}/{}", escape(id))))
            .header(HOOK_SECRET, secret.header());
        let follow_up = FollowUp { request: self.signed(request, Bytes::new()), note: ACTIVATION.into() };
        Ok(Parsed { follow_up: Some(follow_up), ..Parsed::default() })
    }

    /// 204 is all that DHL says.
    pub(super) fn activated(&self, cx: &Context<'_>, response: &Response) -> Result<Parsed, Fault> {
        if response.status.is_success() {
            return Ok(Parsed::default());
        }
        let problem = read(&response.body).ok().and_then(|body| self.problem(&body));
        Err(self.fault(cx, response, problem))
    }
}

/// The last segment of a subscription's URL.
fn id_of(url: &str) -> Option<&str> {
    let path = url.split(['?', '#']).next()?.trim_end_matches('/');
    let id = path.rsplit('/').next()?;
    (1..=100).contains(&id.len()).then_some(id).filter(|id| *id != "." && *id != "..")
}
