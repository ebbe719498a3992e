//! Sending one push: the bearer UPS must fetch first, the address InPost tries first, the attempts, and their steps.

use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use http::HeaderValue;
use http::header::{AUTHORIZATION, CONTENT_TYPE, USER_AGENT};
use jiff::{SignedDuration, Timestamp};
use serde::Deserialize;
use tokio::sync::{Mutex, Semaphore, mpsc};
use tokio_util::task::TaskTracker;
use waybill_contract::Request;

use super::{Destination, Message, strike};
use crate::fetch::{Bounds, Fetch};
use crate::simulate::courier::Courier;
use crate::simulate::exchange::basic;
use crate::simulate::faults::Trouble;
use crate::simulate::ups;
use crate::simulate::world::World;

/// Sends in flight at once.
const IN_FLIGHT: usize = 64;
/// A message held back goes at the latest after so long.
const HELD_BACK: SignedDuration = SignedDuration::from_hours(24);

/// Of every attempt.
pub(in crate::simulate) const BOUNDS: Bounds = Bounds {
    connect_timeout: Duration::from_secs(2),
    request_timeout: Duration::from_secs(10),
    body_limit: 64 * 1_024,
};

/// When to try again, in domain minutes. FedEx documents three tries at five minutes each, DPD that it goes on for 48
/// hours. InPost promises none, and one had better not count on it. For the others nothing is documented, and this is what
/// a patient sender does.
const fn steps(courier: Courier) -> &'static [i64] {
    match courier {
        Courier::Fedex => &[5, 5, 5],
        Courier::Dpd => &[5, 15, 40, 120, 240, 480, 960, 1_020],
        Courier::Inpost => &[],
        Courier::Ups | Courier::DhlUnified | Courier::CanadaPost | Courier::Gls | Courier::Purolator => {
            &[1, 2, 4, 8, 16, 32, 60, 60]
        }
    }
}

/// Under a clock that runs fast, a receiver still gets this much real time to come back.
fn breath(attempt: usize) -> Duration {
    Duration::from_millis(500 << attempt.min(3))
}

/// What the senders share.
struct Sender {
    world: Arc<World>,
    fetch: Fetch,
    /// UPS's bearer from the receiver, and its end.
    bearer: Mutex<Option<(String, Timestamp)>>,
    /// The address that InPost's Manager has saved.
    saved: Mutex<Option<String>>,
}

/// Sends what comes, many at once, until the simulation ends.
pub(in crate::simulate) async fn deliver_all(world: Arc<World>, fetch: Fetch, mut messages: mpsc::Receiver<Message>) {
    let sender =
        Arc::new(Sender { world: Arc::clone(&world), fetch, bearer: Mutex::new(None), saved: Mutex::new(None) });
    let in_flight = Arc::new(Semaphore::new(IN_FLIGHT));
    let tasks = TaskTracker::new();
    loop {
        let message = tokio::select! {
            () = world.stop.cancelled() => break,
            message = messages.recv() => message,
        };
        let Some(message) = message else { break };
        world.counters.count(message.courier, |counts| counts.pushes.messages += 1);
        let struck = strike(&world, message.courier);
        let copies = match struck {
            Some(Trouble::PushLost) => 0,
            Some(Trouble::PushDuplicated) => 2,
            _ => 1,
        };
        for _ in 0..copies {
            let (sender, in_flight, message) = (Arc::clone(&sender), Arc::clone(&in_flight), message.clone());
            tasks.spawn(async move {
                if struck == Some(Trouble::PushDisordered) {
                    sender.hold_back(message.courier).await;
                }
                sender.deliver(message, &in_flight).await;
            });
        }
    }
    tasks.close();
    tasks.wait().await;
}

impl Sender {
    /// Waits until a later message of the same carrier was sent.
    async fn hold_back(&self, courier: Courier) {
        let mut sent = self.world.outbox.sent.subscribe();
        let before = sent.borrow().get(&courier).copied();
        let latest = self.world.clock.now().saturating_add(HELD_BACK).unwrap_or(Timestamp::MAX);
        tokio::select! {
            _ = sent.wait_for(|sent| sent.get(&courier).copied() > before) => {}
            _ = self.world.wait_until(latest) => {}
        }
    }

    async fn deliver(&self, message: Message, in_flight: &Semaphore) {
        let courier = message.courier;
        let mut steps = steps(courier).iter().enumerate();
        loop {
            let ended;
            {
                let Ok(_permit) = in_flight.acquire().await else { return };
                let taken = tokio::select! {
                    () = self.world.stop.cancelled() => return,
                    taken = self.attempt(&message) => taken,
                };
                // Before anybody can see that it failed: a hand-set clock may go on at once.
                ended = self.world.clock.now();
                self.world.counters.count(courier, |counts| {
                    counts.pushes.sent += 1;
                    *if taken { &mut counts.pushes.acknowledged } else { &mut counts.pushes.refused } += 1;
                });
                if taken {
                    self.world.outbox.sent.send_modify(|sent| *sent.entry(courier).or_default() += 1);
                    return;
                }
            }
            let Some((attempt, minutes)) = steps.next() else { break };
            let step = SignedDuration::from_mins(*minutes);
            let next = ended.saturating_add(step).unwrap_or(Timestamp::MAX);
            let breath = Some(breath(attempt)).filter(|breath| self.world.clock.passes_in(*breath) > step);
            let (due, _) = tokio::join!(
                self.world.wait_until(next),
                tokio::time::timeout(breath.unwrap_or_default(), self.world.stop.cancelled()),
            );
            if !due {
                return;
            }
        }
        self.world.counters.count(courier, |counts| counts.pushes.missed += 1);
        self.world.outbox.give_up(message);
    }

    /// One attempt: whether the receiver took it.
    async fn attempt(&self, message: &Message) -> bool {
        let Some(address) = self.world.outbox.address(message) else { return false };
        let Ok(mut request) = post(&address, message.body.clone(), "application/json") else { return false };
        *request.method_mut() = message.method.clone();
        request.headers_mut().extend(message.headers.clone());
        let is_account_of_ups = matches!((message.courier, &message.destination), (Courier::Ups, Destination::Account));
        if is_account_of_ups && !self.sign_as_ups(&mut request).await {
            return false;
        }
        if message.courier == Courier::Inpost && !self.is_saved(&address).await {
            return false;
        }
        let Ok(response) = self.fetch.send(request, None).await else { return false };
        let status = response.status.as_u16();
        if message.echo.as_ref().is_some_and(|echo| response.body != echo.as_bytes()) {
            return false;
        }
        match message.courier {
            // Nothing else counts as received.
            Courier::Fedex => matches!(status, 200 | 202),
            Courier::Ups if status != 200 => {
                // The bearer may be why: the next attempt fetches another.
                *self.bearer.lock().await = None;
                false
            }
            _ => (200..300).contains(&status),
        }
    }

    async fn sign_as_ups(&self, request: &mut Request) -> bool {
        let Some(bearer) = self.bearer().await else { return false };
        let (id, _) = ups::webhook_client(&self.world.keys);
        let headers = request.headers_mut();
        headers.insert(USER_AGENT, HeaderValue::from_static("UPSPubSubTrackingService"));
        let (Ok(bearer), Ok(id)) = (HeaderValue::try_from(format!("Bearer {bearer}")), HeaderValue::try_from(id))
        else {
            return false;
        };
        headers.insert(AUTHORIZATION, bearer);
        headers.insert("x-api-key", id);
        true
    }

    /// InPost's Manager saves an address only when a GET of it is answered with 200; before that nothing is pushed there.
    async fn is_saved(&self, address: &str) -> bool {
        let mut saved = self.saved.lock().await;
        if saved.as_deref() == Some(address) {
            return true;
        }
        let Ok(request) = http::Request::get(address).body(Bytes::new()) else { return false };
        let answered = self.fetch.send(request, None).await.is_ok_and(|answer| answer.status == 200);
        if answered {
            *saved = Some(address.to_owned());
        }
        answered
    }

    /// UPS logs in to the receiver with the client credentials set in its portal.
    async fn bearer(&self) -> Option<String> {
        let mut bearer = self.bearer.lock().await;
        let now = self.world.clock.now();
        // A clock that runs fast ages a bearer on its way.
        let margin = self.world.clock.passes_in(Duration::from_secs(1));
        if let Some((text, ends)) = &*bearer
            && ends.duration_since(now) > margin
        {
            return Some(text.clone());
        }
        let address = format!("{}/oauth/token", self.world.outbox.account_address(Courier::Ups)?);
        let form = Bytes::from_static(b"grant_type=client_credentials");
        let mut request = post(&address, form, "application/x-www-form-urlencoded").ok()?;
        let (id, secret) = ups::webhook_client(&self.world.keys);
        request.headers_mut().insert(AUTHORIZATION, HeaderValue::try_from(basic(&id, &secret)).ok()?);
        let answer = self.fetch.send(request, None).await.ok().filter(|answer| answer.status.is_success())?;
        let granted: Granted = serde_json::from_slice(&answer.body).ok()?;
        let ends = now.saturating_add(SignedDuration::from_secs(granted.expires_in.seconds())).ok()?;
        *bearer = Some((granted.access_token.clone(), ends));
        Some(granted.access_token)
    }
}

#[derive(Deserialize)]
struct Granted {
    access_token: String,
    expires_in: Seconds,
}

/// A number, or a number in a text.
#[derive(Deserialize)]
#[serde(untagged)]
enum Seconds {
    Number(i64),
    Text(String),
}

impl Seconds {
    fn seconds(&self) -> i64 {
        match self {
            Self::Number(seconds) => *seconds,
            Self::Text(text) => text.trim().parse().unwrap_or_default(),
        }
    }
}

fn post(address: &str, body: Bytes, content_type: &'static str) -> Result<Request, http::Error> {
    http::Request::post(address).header(CONTENT_TYPE, content_type).body(body)
}
