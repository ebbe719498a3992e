//! A receiver as the service is one: issues bearers, verifies with the adapter, activates subscriptions.

use std::net::Ipv4Addr;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use axum::Router;
use axum::extract::{Request as Incoming, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse as _, Response as Outgoing};
use axum::routing::any;
use tokio::net::TcpListener;
use tokio::sync::mpsc;
use waybill_contract::{Push, Verified};

use super::*;

/// What a push turned out to be.
#[derive(Debug)]
pub(super) struct Heard {
    pub(super) courier: Courier,
    pub(super) body: Bytes,
    /// `None` for a forged one.
    pub(super) parsed: Option<Parsed>,
}

pub(super) struct Receiver {
    pub(super) bench: Arc<Bench>,
    pub(super) heard: mpsc::Receiver<Heard>,
    pub(super) refusing: Arc<AtomicBool>,
    /// It takes pushes and answers nothing but 200.
    pub(super) forgetting: Arc<AtomicBool>,
    pub(super) base: String,
}

#[derive(Clone)]
struct Shared {
    bench: Arc<Bench>,
    tell: mpsc::Sender<Heard>,
    refusing: Arc<AtomicBool>,
    forgetting: Arc<AtomicBool>,
}

impl Receiver {
    pub(super) async fn new(options: Options) -> Self {
        Self::on(Clock::manual(BEGIN.parse().unwrap()), options).await
    }

    pub(super) async fn on(clock: Clock, options: Options) -> Self {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
        let base = format!("http://{}/webhooks", listener.local_addr().unwrap());
        let bench = Arc::new(Bench::on(clock, Options { push_base: Some(base.clone()), ..options }).await);
        let (tell, heard) = mpsc::channel(1_000);
        let refusing = Arc::new(AtomicBool::new(false));
        let forgetting = Arc::new(AtomicBool::new(false));
        let shared = Shared {
            bench: Arc::clone(&bench),
            tell,
            refusing: Arc::clone(&refusing),
            forgetting: Arc::clone(&forgetting),
        };
        let router = Router::new().fallback(any(receive)).with_state(shared);
        tokio::spawn(async move { axum::serve(listener, router).await.unwrap() });
        Self { bench, heard, refusing, forgetting, base }
    }

    /// The next push; panics when none comes.
    pub(super) async fn next(&mut self) -> Heard {
        let heard = tokio::time::timeout(Duration::from_secs(20), self.heard.recv()).await;
        heard.expect("a push comes").unwrap()
    }

    /// The next push of a carrier; most push for the whole account.
    pub(super) async fn next_of(&mut self, courier: Courier) -> Heard {
        loop {
            let heard = self.next().await;
            if heard.courier == courier {
                return heard;
            }
        }
    }

    /// Subscribes the parcels of a carrier.
    pub(super) async fn subscribe(&self, courier: Courier, parcels: &[&Parcel]) {
        let token = self.bench.log_in(courier).await;
        let context = self.bench.context(courier, token.as_ref());
        let subscribe = self.bench.account(courier).opened.subscribe().unwrap();
        let batch = Batch::new(parcels.iter().map(|parcel| item(parcel)), Depth::Detail).unwrap();
        let request = subscribe.request(&context, &batch, &format!("{}/{courier}", self.base));
        let response = self.bench.send(request).await;
        let subscribed = subscribe.parse(&context, &batch, &response).unwrap();
        assert_eq!(subscribed.accepted.len(), parcels.len(), "{courier}: {:?}", subscribed.refused);
    }
}

async fn receive(State(shared): State<Shared>, incoming: Incoming) -> Outgoing {
    let (parts, body) = incoming.into_parts();
    let path = parts.uri.path().strip_prefix("/webhooks/").unwrap().to_owned();
    let (account, tail) = path.split_once('/').unwrap_or((&path, ""));
    let courier: Courier = account.parse().unwrap();
    let push = Push {
        method: parts.method,
        tail: tail.to_owned(),
        query: parts.uri.query().map(str::to_owned),
        headers: parts.headers,
        body: axum::body::to_bytes(body, 1 << 20).await.unwrap(),
        peer: Ipv4Addr::LOCALHOST.into(),
    };
    if shared.refusing.load(Ordering::SeqCst) {
        let _ = shared.tell.send(Heard { courier, body: push.body, parsed: None }).await;
        return StatusCode::SERVICE_UNAVAILABLE.into_response();
    }
    let (answer, parsed) = hear(&shared.bench, courier, &push);
    if let Some(follow_up) = parsed.as_ref().and_then(|parsed| parsed.follow_up.as_ref()) {
        let fetch = &shared.bench.fetch;
        let activated = fetch.send(follow_up.request.clone(), Some(follow_up.note.clone())).await.unwrap();
        assert_eq!(activated.status.as_u16(), 204);
    }
    // Neither a login nor the look at an address is a push.
    let is_look = courier == Courier::Inpost && push.method == http::Method::GET;
    if !path.ends_with("/oauth/token") && !is_look {
        shared.tell.send(Heard { courier, body: push.body, parsed }).await.unwrap();
    }
    if shared.forgetting.load(Ordering::SeqCst) { StatusCode::OK.into_response() } else { answer }
}

/// Without an await: what an adapter lends cannot be held over one.
fn hear(bench: &Bench, courier: Courier, push: &Push) -> (Outgoing, Option<Parsed>) {
    let context = bench.context(courier, None);
    let webhook = bench.account(courier).opened.webhook().unwrap();
    match webhook.verify(&context, push) {
        Err(_) => (StatusCode::NOT_FOUND.into_response(), None),
        Ok(Verified::BearerWanted { life }) => {
            let ends = bench.clock.now() + SignedDuration::try_from(life).unwrap();
            let bearer = bench.issuer.issue(courier.id(), ends);
            let granted = format!(r#"{{"access_token":"{}","expires_in":{}}}"#, bearer.reveal(), life.as_secs());
            (granted.into_response(), None)
        }
        Ok(Verified::Message(authentic)) => {
            let parsed = webhook.parse(&context, authentic).unwrap();
            let reply = webhook.acknowledge(authentic);
            ((reply.status, reply.body).into_response(), Some(parsed))
        }
    }
}
