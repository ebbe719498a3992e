//! The API over HTTP with JSON, for helpdesks and browsers: every route is a row of [`ROUTES`]. It reads and writes HTTP and
//! decides nothing else: calls go through the same guard to the same services as those over gRPC.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::extract::Request;
use axum::response::{IntoResponse as _, Response};
use axum::routing::any;
use bytes::Bytes;
use http::header::{
    ALLOW, AUTHORIZATION, CONTENT_SECURITY_POLICY, CONTENT_TYPE, ETAG, HeaderName, IF_NONE_MATCH, RETRY_AFTER, VARY,
    WWW_AUTHENTICATE, X_CONTENT_TYPE_OPTIONS,
};
use http::request::Parts;
use http::{Extensions, HeaderValue, Method, StatusCode};
use tonic::{Code, Status};
use tower_http::cors::{AllowOrigin, CorsLayer};

use crate::access::Identity;
use crate::config;
use crate::grpc::{Local, LocalCall};
use crate::transport::{Ending, Peer};
use problem::Problem;

mod answer;
mod docs;
mod events;
mod fields;
mod nearby;
mod openapi;
mod problem;
mod request;
mod route;
mod schema;

pub use openapi::text as openapi;
pub use route::{Body, Call, Does, Page, Quota, ROUTES, Route};

/// The longest that a call takes to be answered: callers over gRPC set their own bound.
const LONGEST: Duration = Duration::from_secs(60);

/// A message of so many bytes is long: a page of many shipments.
const LONG: usize = 64 * 1024;

/// What the API over HTTP works with.
#[derive(Clone, Debug)]
pub struct Rest {
    /// The services.
    pub calls: Local,
    /// Bounds, and whose pages may call.
    pub settings: config::Http,
    /// Where the port can be reached from outside.
    pub public_url: Option<String>,
}

/// The routes.
pub fn routes(rest: Rest) -> Router {
    let cors = cors(&rest.settings.cors_origins);
    let rest = Arc::new(rest);
    let mut paths: BTreeMap<&str, Vec<&'static Route>> = BTreeMap::new();
    for route in ROUTES {
        paths.entry(route.path).or_default().push(route);
    }
    let mut router = Router::new();
    for (path, routes) in paths {
        let (rest, routes) = (Arc::clone(&rest), Arc::<[&Route]>::from(routes));
        let answer = move |request: Request| {
            let (rest, routes) = (Arc::clone(&rest), Arc::clone(&routes));
            Box::pin(async move { dressed(Box::pin(rest.answer(&routes, request)).await) })
        };
        router = router.route(path, any(answer));
    }
    let nothing = |request: Request| async move { dressed(Problem::no_route(request.uri().path()).into_response()) };
    let router = router.route("/v1", any(nothing)).route("/v1/", any(nothing)).route("/v1/{*path}", any(nothing));
    match cors {
        Some(cors) => router.layer(cors),
        None => router,
    }
}

/// What every answer has.
fn dressed(mut response: Response) -> Response {
    let headers = response.headers_mut();
    headers.insert(X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    headers.append(VARY, HeaderValue::from_static("authorization"));
    // Nothing here loads or runs anything, the reference page included.
    let policy =
        "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    headers.insert(CONTENT_SECURITY_POLICY, HeaderValue::from_static(policy));
    response
}

/// Lets scripts of these pages call; none unless the configuration names some.
fn cors(origins: &[String]) -> Option<CorsLayer> {
    if origins.is_empty() {
        return None;
    }
    let allowed = if origins.iter().any(|origin| origin == "*") {
        AllowOrigin::any()
    } else {
        AllowOrigin::list(origins.iter().filter_map(|origin| origin.parse::<HeaderValue>().ok()))
    };
    let exposed = [
        ETAG,
        RETRY_AFTER,
        WWW_AUTHENTICATE,
        HeaderName::from_static("ratelimit"),
        HeaderName::from_static("ratelimit-policy"),
    ];
    let sent = [AUTHORIZATION, CONTENT_TYPE, IF_NONE_MATCH, request::IDEMPOTENCY_KEY, request::LAST_EVENT_ID];
    let layer = CorsLayer::new()
        .allow_origin(allowed)
        .allow_methods([Method::GET, Method::POST, Method::PATCH, Method::DELETE])
        .allow_headers(sent)
        .expose_headers(exposed)
        .max_age(Duration::from_secs(3600));
    Some(layer)
}

impl Rest {
    /// Answers a request to a path that has these routes.
    async fn answer(&self, routes: &[&'static Route], request: Request) -> Response {
        let (parts, body) = request.into_parts();
        let allowed = allowed(routes);
        if parts.method == Method::OPTIONS {
            let mut response = answer::empty(StatusCode::NO_CONTENT);
            response.headers_mut().insert(ALLOW, HeaderValue::from_str(&allowed).expect("methods fit a header"));
            return response;
        }
        let is_it = |route: &&&Route| {
            parts.method.as_str() == route.method || (parts.method == Method::HEAD && has_head(route))
        };
        let Some(route) = routes.iter().find(is_it) else { return Problem::method(&allowed).into_response() };
        let answered = match route.does {
            Does::Page(page) => self.page(&page, &parts),
            Does::Call(call) => Box::pin(self.call(&call, route.path, &parts, body)).await,
        };
        answered.unwrap_or_else(|problem| problem.into_response())
    }

    fn page(&self, page: &Page, parts: &Parts) -> Result<Response, Problem> {
        let kind = page.kind.split(';').next().unwrap_or_default();
        if !answer::is_accepted(&parts.headers, kind) {
            return Err(Problem::not_acceptable(kind));
        }
        self.check_query(parts)?;
        let text = (page.text)().as_bytes();
        Ok(answer::tagged(page.kind, text.into(), &parts.headers, "public, max-age=300"))
    }

    fn check_query(&self, parts: &Parts) -> Result<(), Problem> {
        let limit = self.settings.query_limit;
        let length = parts.uri.query().map_or(0, str::len);
        if length > limit { Err(Problem::too_long(limit)) } else { Ok(()) }
    }

    async fn call(
        &self,
        call: &Call,
        path: &'static str,
        parts: &Parts,
        body: axum::body::Body,
    ) -> Result<Response, Problem> {
        let kind = if call.streams() { events::KIND } else { answer::KIND };
        if !answer::is_accepted(&parts.headers, kind) {
            return Err(Problem::not_acceptable(kind));
        }
        self.check_query(parts)?;
        // Before the body is read: nobody but callers may make us read one.
        let identity = self.admit(call, parts)?;
        let body = request::body(parts, body, self.settings.body_limit).await?;
        let message = request::message(call, path, parts, &body)?;
        let mut extensions = Extensions::new();
        if let Some(ending) = parts.extensions.get::<Ending>() {
            extensions.insert(ending.clone());
        }
        let made = LocalCall { path: call.rpc, headers: &parts.headers, extensions, message };
        let answered = tokio::time::timeout(LONGEST, async {
            if call.streams() {
                return self.calls.stream(made).await.map(|messages| events::respond(messages, *call));
            }
            let encoded = self.calls.call(made).await?;
            Ok(match json(call, encoded).await? {
                None => answer::empty(StatusCode::NO_CONTENT),
                Some(json) if [Method::GET, Method::HEAD].contains(&parts.method) => {
                    answer::tagged(kind, json, &parts.headers, "private, no-cache")
                }
                Some(json) => answer::text(kind, json),
            })
        });
        let answered = answered.await.unwrap_or_else(|_| {
            let why = format!("there was no answer within {} s: it may be done all the same", LONGEST.as_secs());
            Err(Status::new(Code::DeadlineExceeded, why))
        });
        let mut response = answered.unwrap_or_else(|status| Problem::of(&status, call).into_response());
        if let Some(quota) = call.quota {
            answer::limits(&mut response, self.calls.quotas(), &identity.tenant, quota).await;
        }
        Ok(response)
    }

    /// Who calls. Before the first key over gRPC anybody may who reaches the port, which is meant for loopback; this port is
    /// for carriers, too, so here nobody may whom a proxy or a browser's page might have brought.
    fn admit(&self, call: &Call, parts: &Parts) -> Result<Identity, Problem> {
        let identity = self.calls.admit(call.rpc, &parts.headers).map_err(|status| Problem::of(&status, call))?;
        let peer = parts.extensions.get::<Peer>();
        if identity.key.is_some() || nearby::is_near(self, peer, &parts.headers) {
            Ok(identity)
        } else {
            Err(Problem::strangers())
        }
    }
}

/// A call's answer as JSON. What is long is written where it holds up nobody.
async fn json(call: &Call, encoded: Bytes) -> Result<Option<Bytes>, Status> {
    let output = call.descriptor().output();
    if encoded.len() < LONG {
        return answer::body(&output, &encoded);
    }
    let written = tokio::task::spawn_blocking(move || answer::body(&output, &encoded)).await;
    written.unwrap_or_else(|_| Err(Status::internal("the answer could not be written: ask again")))
}

/// Whether HEAD is answered beside GET: of a stream there is nothing to say ahead.
fn has_head(route: &Route) -> bool {
    let streams = matches!(route.does, Does::Call(call) if call.streams());
    route.method == "GET" && !streams
}

/// What a path takes, for the header Allow.
fn allowed(routes: &[&Route]) -> String {
    let mut methods: Vec<&str> = routes.iter().map(|route| route.method).collect();
    if routes.iter().any(|route| has_head(route)) {
        methods.push("HEAD");
    }
    methods.push("OPTIONS");
    methods.join(", ")
}
