//! What holds for every push: only proved ones are read, and they tell what a poll tells.

use std::collections::BTreeSet;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, HeaderValue};
use waybill_contract::{Event, IdentityTime, Parsed, Push, Webhook, proof};

use crate::damage;
use crate::run::{self, Ran};
use crate::sound::sound;
use crate::story::Step;
use crate::world::{self, World};

/// The pushes of the stories that are proved.
fn proved(corpus: &[Ran]) -> impl Iterator<Item = (String, &World, &Push, &dyn Webhook)> {
    run::pushes(corpus).filter(|(ran, push)| run::verifies(&ran.world, push)).map(|(ran, push)| {
        let name = format!("{}/{}", ran.world.adapter.id, ran.story);
        (name, &*ran.world, push, ran.world.carrier.webhook().unwrap())
    })
}

/// Header names that carry a proof.
fn proves(name: &str) -> bool {
    ["authorization", "signature", "hmac", "secret", "token", "credential", "api-key", "apikey"]
        .iter()
        .any(|word| name.contains(word))
}

/// A handshake may be proved by another thing than a signature.
fn is_signed(push: &Push) -> bool {
    push.headers.keys().any(|name| name.as_str().contains("signature") || name.as_str().contains("hmac"))
}

fn altered(value: &HeaderValue) -> HeaderValue {
    let mut bytes = value.as_bytes().to_vec();
    // Not the last byte: the last base64 character may hold bits that do not count.
    let at = bytes.len() * 2 / 3;
    bytes[at] = if bytes[at] == b'A' { b'B' } else { b'A' };
    HeaderValue::from_bytes(&bytes).unwrap()
}

#[test]
fn a_push_without_its_proof_is_refused() {
    for world in world::all() {
        let corpus = run::corpus(&world);
        for (what, world, push, webhook) in proved(&corpus) {
            let cx = world.context();
            let bare = Push { headers: HeaderMap::new(), tail: String::new(), query: None, ..push.clone() };
            assert!(webhook.verify(&cx, &bare).is_err(), "{what}: a bare push is taken");
            let names: Vec<_> = push.headers.keys().filter(|name| proves(name.as_str())).cloned().collect();
            for name in &names {
                let mut without = push.clone();
                without.headers.remove(name);
                assert!(webhook.verify(&cx, &without).is_err(), "{what}: taken without {name}");
                let mut other = push.clone();
                other.headers.insert(name, altered(&push.headers[name]));
                assert!(webhook.verify(&cx, &other).is_err(), "{what}: taken with an altered {name}");
                let mut empty = push.clone();
                empty.headers.insert(name, HeaderValue::from_static(""));
                assert!(webhook.verify(&cx, &empty).is_err(), "{what}: taken with an empty {name}");
            }
            if names.is_empty() {
                let tail = Push { tail: format!("{}x", push.tail), ..push.clone() };
                let query = Push { query: push.query.as_ref().map(|query| format!("{query}x")), ..push.clone() };
                let refused = [tail, query].iter().any(|push| webhook.verify(&cx, push).is_err());
                assert!(refused, "{what}: neither header nor path nor query proves it");
            }
        }
    }
}

#[test]
fn a_signed_push_tells_nothing_that_was_altered() {
    for world in world::all() {
        let corpus = run::corpus(&world);
        for (what, world, push, webhook) in proved(&corpus) {
            let cx = world.context();
            if !is_signed(push) {
                continue;
            }
            let bodies = damage::flipped(&push.body).chain([Bytes::new(), [&push.body[..], b" "].concat().into()]);
            let told = format!("{:?}", webhook.parse(&cx, proof::taken_on_trust(push)));
            for body in bodies.filter(|body| body != &push.body) {
                let other = Push { body, ..push.clone() };
                // Some sign a part of the body; then nothing else of it may be read.
                let tells = || format!("{:?}", webhook.parse(&cx, proof::taken_on_trust(&other)));
                assert!(webhook.verify(&cx, &other).is_err() || tells() == told, "{what}: an altered body is taken");
            }
        }
    }
}

#[test]
fn a_signed_time_grows_old() {
    for world in world::all() {
        let corpus = run::corpus(&world);
        for (what, world, push, webhook) in proved(&corpus) {
            if let Some(limit) = webhook.signed_time_limit().filter(|_| is_signed(push)) {
                let late = world.context_after(limit + Duration::from_secs(3600));
                assert!(webhook.verify(&late, push).is_err(), "{what}: a push of an hour past its limit is taken");
            }
        }
    }
}

#[test]
fn another_accounts_bearer_is_refused() {
    for world in world::all() {
        let corpus = run::corpus(&world);
        for (what, world, push, webhook) in proved(&corpus) {
            if !push.header("authorization").is_some_and(|value| value.contains("wbp1.")) {
                continue;
            }
            let other = waybill_contract::Context { account: "somebody_else", ..world.context() };
            assert!(webhook.verify(&other, push).is_err(), "{what}: another account's bearer is taken");
            let late = world.context_after(Duration::from_secs(30 * 86_400));
            assert!(webhook.verify(&late, push).is_err(), "{what}: an expired bearer is taken");
        }
    }
}

#[test]
fn every_push_is_survived() {
    for world in world::all() {
        let corpus = run::corpus(&world);
        for (what, world, push, webhook) in proved(&corpus) {
            let cx = world.context();
            let damaged = damage::prefixes(&push.body).chain(damage::flipped(&push.body));
            for body in damaged.chain(damage::absurd(&push.body)).chain(damage::foreign()) {
                let push = Push { body, ..push.clone() };
                let _ = webhook.verify(&cx, &push);
                let parsed = webhook.parse(&cx, proof::taken_on_trust(&push));
                sound(world, None, &parsed, &what);
            }
        }
    }
}

#[test]
fn a_forged_story_is_forged() {
    for world in world::all() {
        let corpus = run::corpus(&world);
        for (ran, push) in run::pushes(&corpus) {
            if ran.story.starts_with("forged") {
                assert!(!run::verifies(&ran.world, push), "{}/{}: is taken", world.adapter.id, ran.story);
            }
        }
    }
}

fn identities(world: &World, parsed: &Parsed) -> BTreeSet<(String, String)> {
    let time = |event: &Event| match (world.adapter.identity_time, event.time.instant()) {
        (IdentityTime::Utc, Some(instant)) => instant.to_string(),
        _ => event.time.civil().to_string(),
    };
    let name = |event: &Event| event.code.clone().or_else(|| event.text.clone()).unwrap_or_default();
    parsed.reports.iter().flat_map(|report| &report.events).map(|event| (name(event), time(event))).collect()
}

#[test]
fn the_same_scan_by_poll_and_push_is_one_event() {
    for world in world::all() {
        let corpus = run::corpus(&world);
        let mut pushed_events = false;
        let mut compared = false;
        for story in run::stories(&world).iter().map(|story| story.name()) {
            let parts = corpus.iter().filter(|ran| ran.story == story).filter_map(|ran| {
                let parsed = ran.parsed.as_ref()?.as_ref().ok()?;
                Some((matches!(ran.step, Step::Push(_)), identities(&world, parsed)))
            });
            let (pushes, polls): (Vec<_>, Vec<_>) = parts.partition(|(push, _)| *push);
            let [pushed, polled] =
                [pushes, polls].map(|side| side.into_iter().flat_map(|(_, found)| found).collect::<BTreeSet<_>>());
            pushed_events |= !pushed.is_empty();
            if story.starts_with("same_scan_by_poll_and_push") {
                let lost: Vec<_> = pushed.difference(&polled).collect();
                assert!(!pushed.is_empty() && lost.is_empty(), "{}/{story}: {lost:?} of {polled:?}", world.adapter.id);
                compared = true;
            }
        }
        assert!(compared || !pushed_events, "{}: no same_scan_by_poll_and_push*.story", world.adapter.id);
    }
}
