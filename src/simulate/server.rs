//! The one HTTP server of all simulated carriers: strikes calls with faults, counts them, and hands them on.

use std::sync::Arc;
use std::time::Duration;

use axum::body::{Body, to_bytes};
use axum::extract::{Request, State};
use axum::response::Response;
use axum::routing::any;
use axum::{Router, serve};
use tokio::net::TcpListener;
use tokio_stream::StreamExt as _;

use super::control;
use super::courier::Courier;
use super::exchange::{Answer, Call};
use super::faults::Trouble;
use super::world::World;

const BODY_LIMIT: usize = 1_024 * 1_024;
/// Between the bytes of a body that drips.
const DRIP: Duration = Duration::from_secs(1);
/// Longer than any caller waits.
const HANGING: Duration = Duration::from_secs(600);

/// Serves until the simulation ends.
pub(super) async fn run(world: Arc<World>, listener: TcpListener) {
    let stop = world.stop.clone();
    let router = Router::new().fallback(any(answer)).with_state(world);
    if let Err(error) = serve(listener, router).with_graceful_shutdown(stop.cancelled_owned()).await {
        tracing::error!(%error, "the simulated couriers' server has failed");
    }
}

async fn answer(State(world): State<Arc<World>>, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    let Ok(body) = to_bytes(body, BODY_LIMIT).await else { return respond(Answer::empty(413)) };
    let path = parts.uri.path();
    let (first, rest) = path.strip_prefix('/').and_then(|path| path.split_once('/')).unwrap_or_default();
    let call = Call {
        method: parts.method,
        path: format!("/{rest}"),
        query: parts.uri.query().unwrap_or_default().to_owned(),
        headers: parts.headers,
        body,
        now: world.clock.now(),
    };
    if first == "simulation" {
        return respond(control::answer(&world, &call));
    }
    match first.parse::<Courier>() {
        Ok(courier) => {
            let under_way = world.counters.enter(courier);
            respond_while(carrier(&world, courier, &call).await, under_way)
        }
        Err(why) => respond(Answer::new(404, "text/plain", why)),
    }
}

async fn carrier(world: &World, courier: Courier, call: &Call) -> Answer {
    world.counters.count(courier, |counts| counts.calls += 1);
    let is_login = courier.login_path() == Some(&call.path);
    let could = |trouble: Trouble| match trouble {
        Trouble::TokenExpired => !is_login,
        other => !other.is_of_pushes(),
    };
    let Some(struck) = world.faults.draw(courier, could) else { return world.answer(courier, call) };
    world.counters.count(courier, |counts| counts.faults += 1);
    match struck.trouble {
        Trouble::Hang => {
            let _ = tokio::time::timeout(HANGING, world.stop.cancelled()).await;
            Answer::empty(504)
        }
        Trouble::Drip => world.answer(courier, call).dripping(DRIP),
        Trouble::Truncated => world.answer(courier, call).truncated(),
        Trouble::WrongParcel => {
            let mine = world.parcels.iter().filter(|parcel| parcel.carrier == courier);
            let numbers: Vec<&str> = mine.map(|parcel| parcel.number.as_str()).collect();
            world.answer(courier, call).of_another(&numbers)
        }
        Trouble::ErrorInside => world.error_inside(courier, call, struck),
        _ => world.trouble(courier, struck),
    }
}

fn respond(answer: Answer) -> Response {
    respond_while(answer, ())
}

/// Holds on to `until_sent` for as long as the body is on its way.
fn respond_while(answer: Answer, until_sent: impl Send + 'static) -> Response {
    let body = match answer.pause {
        None => Body::from(answer.body),
        Some(pause) => {
            let bytes = tokio_stream::iter(answer.body).throttle(pause);
            Body::from_stream(bytes.map(move |byte| {
                let _still = &until_sent;
                Ok::<_, std::convert::Infallible>(bytes::Bytes::copy_from_slice(&[byte]))
            }))
        }
    };
    let mut response = Response::new(body);
    *response.status_mut() = answer.status;
    *response.headers_mut() = answer.headers;
    response
}
