//! Any adapter reads any answer to any question: polls and their follow-ups, logins, subscriptions, feeds.

use waybill_contract::{Asked, Batch, Fault, Parsed, Response};

use crate::laws;
use crate::reply::{self, Door, Reply};

/// Whether the input is a reply.
pub fn parse(input: &[u8]) -> bool {
    let Some(reply) = reply::read(input) else { return false };
    let Reply { account, door, batch, response } = &reply;
    let (cx, carrier) = (account.world.context(), &account.world.carrier);
    let length = response.body.len();
    match door {
        Door::Sweep | Door::Detail => {
            let parsed = poll(&reply, batch.as_ref(), response);
            if let Ok(Parsed { follow_up: Some(next), .. }) = parsed {
                let answer = Response { follow_up: Some(next.note), ..response.clone() };
                let _ = poll(&reply, batch.as_ref(), &answer);
            }
        }
        Door::Login => {
            let Some(login) = carrier.login() else { return false };
            let _ = login.token(&cx, response);
        }
        Door::Subscribe | Door::Cancel => {
            let (Some(subscribe), Some(batch)) = (carrier.subscribe(), batch) else { return false };
            if *door == Door::Subscribe {
                let _ = subscribe.parse(&cx, batch, response);
            } else if let Some(cancel) = subscribe.cancel() {
                let _ = cancel.parse(&cx, response);
                laws::stays(account, &cancel.request(&cx, batch.first().number.as_str()));
            }
        }
        Door::Feed => {
            let Some(feed) = carrier.feed() else { return false };
            laws::hold(account, None, &feed.parse(&cx, response), length);
        }
    }
    true
}

/// Reads it twice: the same must come of the same.
fn poll(reply: &Reply, batch: Option<&Batch>, response: &Response) -> Result<Parsed, Fault> {
    let world = &reply.account.world;
    let read = || world.carrier.parse(&world.context(), batch.map_or(Asked::Anything, Asked::Batch), response);
    let parsed = read();
    laws::hold(reply.account, batch, &parsed, response.body.len());
    match (&parsed, &read()) {
        (Ok(one), Ok(other)) => {
            assert_eq!(one.reports, other.reports, "{}", world.adapter.id);
            assert_eq!(one.warnings, other.warnings, "{}", world.adapter.id);
        }
        (one, other) => assert_eq!(one.as_ref().err(), other.as_ref().err(), "{}", world.adapter.id),
    }
    parsed
}
