//! The one file that knows axum's extractors: takes pushes, proves them, keeps them durably, and only then acknowledges.
//!
//! Unknown accounts, forged pushes and carriers that do not push all look the same from outside: 404.

use std::net::IpAddr;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::{Extension, Request, State};
use axum::response::{IntoResponse as _, Response};
use axum::routing::any;
use http::{HeaderValue, StatusCode, header};
use jiff::SignedDuration;
use tokio::sync::{Notify, mpsc};
use tracing::Instrument as _;
use waybill_contract::{Authentic, Context, Issuer, Push, Verified, Webhook};

use crate::account::{Account, Accounts};
use crate::ask::exchange_id;
use crate::clock::Clock;
use crate::inbox::{self, Held};
use crate::store::{Kept, Store};
use crate::telemetry::{Metrics, PushOutcome, trace};
use crate::transport::{Peer, Places, TooSlow};

/// What the HTTP side works with.
#[derive(Clone, Debug)]
pub struct Webhooks {
    /// Whose accounts there are.
    pub accounts: Accounts,
    /// Keeps pushes.
    pub store: Arc<dyn Store>,
    /// Domain time.
    pub clock: Clock,
    /// Issues and checks bearers.
    pub issuer: Issuer,
    /// To the workers; a push that does not fit they take up from the store.
    pub queue: mpsc::Sender<Kept>,
    /// Tells them that there is one.
    pub left: Arc<Notify>,
    /// Which pushes are leased to them.
    pub held: Arc<Held>,
    /// Counts.
    pub metrics: Arc<Metrics>,
    /// Largest body.
    pub body_limit: usize,
    /// For reading a body.
    pub read_timeout: Duration,
    /// Pushes worked on at a time; more are told to come again. Whoever sends many bodies slowly keeps out only himself.
    pub places: Places,
    /// How long the worker it is handed to has.
    pub lease: Duration,
}

/// The routes of the HTTP listener.
pub fn routes(webhooks: Webhooks) -> Router {
    Router::new()
        .route("/webhooks/{account}", any(take))
        .route("/webhooks/{account}/{*tail}", any(take))
        .with_state(webhooks)
}

async fn take(State(webhooks): State<Webhooks>, Extension(Peer(peer)): Extension<Peer>, request: Request) -> Response {
    let refused = || {
        webhooks.metrics.pushed("", PushOutcome::Refused);
        busy()
    };
    let Some(place) = webhooks.places.enter(Some(peer)) else { return refused() };
    let read = tokio::select! {
        read = read(&webhooks, peer, request) => read,
        () = place.evicted() => return refused(),
    };
    let (name, push) = match read {
        Ok(read) => read,
        Err(status) => {
            webhooks.metrics.pushed("", PushOutcome::TooLarge);
            return status.into_response();
        }
    };
    let Some((account, webhook)) =
        webhooks.accounts.named(&name).and_then(|account| Some((account, account.settings.opened.webhook()?)))
    else {
        webhooks.metrics.pushed("", PushOutcome::UnknownAccount);
        return StatusCode::NOT_FOUND.into_response();
    };
    webhooks.verify(account, webhook, &push).await
}

/// Reads the whole push within its bounds, whoever it is for. Compressed bodies are refused: no carrier sends any, and
/// they can be bombs.
async fn read(webhooks: &Webhooks, peer: IpAddr, request: Request) -> Result<(String, Push), StatusCode> {
    let (parts, body) = request.into_parts();
    if parts.headers.get(header::CONTENT_ENCODING).is_some_and(|encoding| encoding != "identity") {
        return Err(StatusCode::UNSUPPORTED_MEDIA_TYPE);
    }
    let path = parts.uri.path().strip_prefix("/webhooks/").unwrap_or_default();
    let (name, tail) = path.split_once('/').unwrap_or((path, ""));
    let body = tokio::time::timeout(webhooks.read_timeout, to_bytes(body, webhooks.body_limit));
    let body = body.await.map_err(|_| StatusCode::REQUEST_TIMEOUT)?.map_err(|error| {
        if TooSlow::caused(&error) { StatusCode::REQUEST_TIMEOUT } else { StatusCode::PAYLOAD_TOO_LARGE }
    })?;
    let push = Push {
        method: parts.method,
        tail: tail.into(),
        query: parts.uri.query().map(Into::into),
        headers: parts.headers,
        body,
        peer,
    };
    Ok((name.into(), push))
}

impl Webhooks {
    async fn verify(&self, account: &Account, webhook: &dyn Webhook, push: &Push) -> Response {
        let exchange_id = exchange_id();
        let now = self.clock.now();
        let cx = Context { now, exchange_id: &exchange_id, account: account.name(), token: None, issuer: &self.issuer };
        let carrier = account.adapter().id;
        match webhook.verify(&cx, push) {
            Ok(Verified::Message(authentic)) => {
                let span = trace::push(account.name(), carrier, &push.method, &push.headers);
                let response = self.keep(account, webhook, authentic).instrument(span.clone()).await;
                trace::answered(&span, response.status());
                response
            }
            Ok(Verified::BearerWanted { life }) => {
                self.metrics.pushed(carrier, PushOutcome::LoggedIn);
                let expires = now.checked_add(SignedDuration::try_from(life).unwrap_or_default()).unwrap_or(now);
                let bearer = self.issuer.issue(account.name(), expires);
                let grant = serde_json::json!({
                    "access_token": bearer.reveal(), "token_type": "Bearer", "expires_in": life.as_secs(),
                });
                let json = HeaderValue::from_static("application/json");
                let no_store = HeaderValue::from_static("no-store");
                ([(header::CONTENT_TYPE, json), (header::CACHE_CONTROL, no_store)], grant.to_string()).into_response()
            }
            Err(forged) => {
                self.metrics.pushed(carrier, PushOutcome::Forged);
                tracing::info!(account = account.name(), why = %forged, "push not proved, dropped");
                StatusCode::NOT_FOUND.into_response()
            }
        }
    }

    async fn keep(&self, account: &Account, webhook: &dyn Webhook, authentic: Authentic<'_>) -> Response {
        let carrier = account.adapter().id;
        let entry = inbox::encode(account, authentic.push(), self.clock.now());
        // Where the queue has no room nobody has the push, and whoever has room next may take it from the store.
        let place = self.queue.try_reserve();
        let lease = if place.is_ok() { self.lease } else { Duration::ZERO };
        let id = match self.store.inbox_put(entry.clone(), lease).await {
            Ok(id) => id,
            Err(error) => {
                self.metrics.pushed(carrier, PushOutcome::Refused);
                tracing::warn!(account = account.name(), %error, "push not kept, not acknowledged: the carrier will repeat it");
                return busy();
            }
        };
        self.metrics.pushed(carrier, PushOutcome::Accepted);
        account.health.pushed(self.clock.now());
        match place {
            Ok(place) => {
                self.held.take(id, lease);
                place.send(Kept { id, entry, failures: 0 });
            }
            Err(_) => self.left.notify_one(),
        }
        let reply = webhook.acknowledge(authentic);
        let mut response = Response::new(Body::from(reply.body));
        *response.status_mut() = reply.status;
        if let Some(content_type) = reply.content_type {
            response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(content_type));
        }
        response
    }
}

/// Nothing was kept: come again.
fn busy() -> Response {
    (StatusCode::SERVICE_UNAVAILABLE, [(header::RETRY_AFTER, HeaderValue::from_static("30"))]).into_response()
}
