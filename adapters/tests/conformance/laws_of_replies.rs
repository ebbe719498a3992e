//! What holds for every reply of every carrier.

use std::collections::HashSet;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, HeaderValue, StatusCode, header};
use waybill_contract::{Asked, Batch, Depth, Event, Fault, Item, Number, Oddity, Parsed, Response, Warning};

use crate::damage;
use crate::run::{self, Poll};
use crate::sound::{shows_no_secret, sound};
use crate::story::{Question, Step};
use crate::world::{self, World};

fn with_body(response: &Response, body: Bytes) -> Response {
    Response { body, ..response.clone() }
}

fn with_status(response: &Response, status: u16) -> Response {
    Response { status: StatusCode::from_u16(status).unwrap(), ..response.clone() }
}

fn parse(world: &World, question: &Question, response: &Response) -> Result<Parsed, Fault> {
    world.carrier.parse(&world.context(), question.asked(), response)
}

#[test]
fn every_reply_is_survived() {
    // There are hundreds of thousands of bodies: a thread for each half of the carriers.
    std::thread::scope(|scope| {
        for half in 0..2 {
            scope.spawn(move || world::all().skip(half).step_by(2).for_each(|world| survives(&world)));
        }
    });
}

fn survives(world: &World) {
    let corpus = run::corpus(world);
    for poll in run::polls(&corpus) {
        let world = poll.world;
        let what = format!("{}/{}", world.adapter.id, poll.story);
        let body = &poll.response.body;
        let damaged = damage::prefixes(body).chain(damage::flipped(body)).chain(damage::absurd(body));
        for body in damaged.chain(damage::foreign()) {
            let response = with_body(poll.response, body);
            let parsed = parse(world, poll.question, &response);
            sound(world, poll.question.batch.as_ref(), &parsed, &what);
            if let Err(fault) = &parsed {
                shows_no_secret(world, &format!("{fault} {fault:?}"), &what);
            }
            if poll.response.status != StatusCode::NOT_FOUND {
                let _ = parse(world, poll.question, &with_status(&response, 404));
            }
            let anything = Question { batch: None };
            sound(world, None, &parse(world, &anything, &response), &what);
        }
    }
}

#[test]
fn other_answers_are_survived() {
    for world in world::all() {
        for ran in run::corpus(&world) {
            let (world, cx) = (&ran.world, ran.world.context());
            let (Step::Login(Some(reply)) | Step::Subscribe(_, Some(reply)) | Step::Feed(_, _, Some(reply))) =
                &ran.step
            else {
                continue;
            };
            let damaged = damage::prefixes(&reply.body).chain(damage::flipped(&reply.body));
            for body in damaged.chain(damage::absurd(&reply.body)).chain(damage::foreign()) {
                let reply = with_body(reply, body);
                let what = format!("{}/{}", world.adapter.id, ran.story);
                let told = match &ran.step {
                    Step::Login(_) => format!("{:?}", world.carrier.login().unwrap().token(&cx, &reply)),
                    Step::Subscribe(batch, _) => {
                        format!("{:?}", world.carrier.subscribe().unwrap().parse(&cx, batch, &reply))
                    }
                    _ => format!("{:?}", world.carrier.feed().unwrap().parse(&cx, &reply)),
                };
                shows_no_secret(world, &told, &what);
            }
        }
    }
}

/// A cut body looks like fewer events or like an unknown parcel; it must be neither.
#[test]
fn a_cut_body_is_a_fault() {
    for world in world::all() {
        let corpus = run::corpus(&world);
        for poll in run::polls(&corpus).filter(|poll| poll.response.status.is_success()) {
            let world = poll.world;
            let whole = poll.response.body.trim_ascii();
            if poll.parsed.is_err() || !whole.starts_with(b"{") && !whole.starts_with(b"[") && !whole.starts_with(b"<")
            {
                continue;
            }
            for body in damage::prefixes(&Bytes::copy_from_slice(whole)) {
                let length = body.len();
                let parsed = parse(world, poll.question, &with_body(poll.response, body));
                assert!(
                    matches!(parsed, Err(Fault::Malformed { .. })),
                    "{}/{}: its first {length} bytes are read as if they were all: {parsed:?}",
                    world.adapter.id,
                    poll.story
                );
            }
        }
    }
}

#[test]
fn a_body_that_is_no_answer_is_malformed() {
    for world in world::all() {
        for body in ["", "null", "<html><body>Welcome</body></html>", "Welcome", "\"text\"", "17"] {
            for status in [200, 404] {
                let response = answer(status, body);
                let parsed = parse(&world, &run::ask("7023210039414604"), &response);
                assert!(
                    matches!(parsed, Err(Fault::Malformed { .. })),
                    "{}: {status} with {body:?} is {parsed:?}",
                    world.adapter.id
                );
            }
        }
    }
}

#[test]
fn the_same_reply_tells_the_same() {
    for world in world::all() {
        let corpus = run::corpus(&world);
        let again = run::corpus(&World::new(world.adapter));
        for (one, other) in corpus.iter().zip(&again) {
            assert_eq!(one.tells, other.tells, "{}/{}", world.adapter.id, one.story);
            assert_eq!(format!("{:?}", one.parsed), format!("{:?}", other.parsed));
        }
    }
}

fn answer(status: u16, body: &'static str) -> Response {
    let status = StatusCode::from_u16(status).unwrap();
    Response { status, headers: HeaderMap::new(), body: Bytes::from_static(body.as_bytes()), follow_up: None }
}

/// Whatever the adapter makes of that answer, as poll, login, subscription or feed.
fn faults(world: &World, response: &Response) -> Vec<(&'static str, Option<Fault>)> {
    let cx = world.context();
    let question = run::ask("7023210039414604");
    let batch = question.batch.as_ref().unwrap();
    let mut found = vec![("poll", parse(world, &question, response).err())];
    found.extend(world.carrier.login().map(|login| ("login", login.token(&cx, response).err())));
    found.extend(world.carrier.subscribe().map(|subscribe| ("subscribe", subscribe.parse(&cx, batch, response).err())));
    found.extend(world.carrier.feed().map(|feed| ("feed", feed.parse(&cx, response).err())));
    found
}

#[test]
fn a_status_line_has_one_meaning() {
    for world in world::all() {
        for body in
            ["", "<html><body>No</body></html>", "{\"junk\":true}", "[]", "{\"errors\":null}", "<a><b>no</b></a>"]
        {
            for status in [401, 403, 429, 408, 500, 502, 503, 504] {
                for (door, fault) in faults(&world, &answer(status, body)) {
                    let right = match (status, &fault) {
                        (401 | 403, Some(Fault::Unauthorized { .. })) => true,
                        (429, Some(Fault::Throttled { .. })) => true,
                        (408 | 500.., Some(Fault::Unavailable { status: told, .. })) => *told == status,
                        _ => false,
                    };
                    assert!(right, "{}: {door}: {status} with {body:?} is {fault:?}", world.adapter.id);
                }
            }
        }
    }
}

#[test]
fn retry_after_is_heard_in_both_forms() {
    for world in world::all() {
        for status in [429, 503] {
            for (value, seconds) in [("30", 30), ("Mon, 15 Jun 2026 12:02:00 GMT", 120)] {
                let mut response = answer(status, "");
                response.headers.insert(header::RETRY_AFTER, HeaderValue::from_static(value));
                response.headers.insert(header::DATE, HeaderValue::from_static("Mon, 15 Jun 2026 12:00:00 GMT"));
                for (door, fault) in faults(&world, &response) {
                    let (Some(Fault::Throttled { retry_after, .. }) | Some(Fault::Unavailable { retry_after, .. })) =
                        fault
                    else {
                        panic!("{}: {door}: {fault:?}", world.adapter.id)
                    };
                    assert_eq!(retry_after, Some(Duration::from_secs(seconds)), "{}: {door}", world.adapter.id);
                }
            }
        }
    }
}

#[test]
fn only_numbers_asked_for_are_answered() {
    for world in world::all() {
        let corpus = run::corpus(&world);
        for poll in run::polls(&corpus) {
            let world = poll.world;
            let what = format!("{}/{}", world.adapter.id, poll.story);
            sound(world, poll.question.batch.as_ref(), poll.parsed, &what);
            let other = run::ask("QW00112233XX");
            sound(world, other.batch.as_ref(), &parse(world, &other, poll.response), &what);
        }
    }
}

#[test]
fn the_order_of_a_batch_decides_nothing() {
    for world in world::all() {
        let corpus = run::corpus(&world);
        for poll in run::polls(&corpus) {
            let world = poll.world;
            let Some(batch) = &poll.question.batch else { continue };
            let backwards: Vec<Item> = batch.items().iter().rev().cloned().collect();
            let other = Question { batch: Batch::new(backwards, batch.depth()) };
            let both = [poll.parsed.clone(), parse(world, &other, poll.response)].map(sorted_reports);
            assert_eq!(both[0], both[1], "{}/{}", world.adapter.id, poll.story);
        }
    }
}

fn sorted_reports(parsed: Result<Parsed, Fault>) -> Vec<String> {
    let mut lines: Vec<String> = match parsed {
        Ok(parsed) => parsed.reports.iter().map(|report| format!("{report:?}")).collect(),
        Err(fault) => vec![fault.to_string()],
    };
    lines.sort();
    lines
}

const NOBODYS: &str = "9Q7Z";

/// Puts a code that nobody knows in the place of each code that the body has as a whole text.
#[test]
fn an_unknown_code_is_warned_of_and_harms_no_other_event() {
    for world in world::all() {
        let corpus = run::corpus(&world);
        for poll in run::polls(&corpus).filter(|poll| poll.response.status.is_success()) {
            let world = poll.world;
            let Ok(parsed) = poll.parsed else { continue };
            let codes: HashSet<&str> =
                events(parsed).filter_map(|event| event.code.as_deref()).flat_map(|code| code.split('/')).collect();
            for code in codes.into_iter().filter(|code| !code.is_empty()) {
                unknown_instead_of(world, &poll, parsed, code);
            }
        }
    }
}

fn unknown_instead_of(world: &World, poll: &Poll<'_>, parsed: &Parsed, code: &str) {
    let body = String::from_utf8_lossy(&poll.response.body);
    // A code that is a number may have lost its zeros.
    let padded = format!("{code:0>4}");
    let put = [code, &padded].iter().fold(body.clone().into_owned(), |body, code| {
        let quoted = body.replace(&format!("\"{code}\""), &format!("\"{NOBODYS}\""));
        quoted.replace(&format!(">{code}<"), &format!(">{NOBODYS}<"))
    });
    if put == body {
        return;
    }
    let response = with_body(poll.response, put.into());
    let changed = parse(world, poll.question, &response);
    let what = format!("{}/{}: {code} made unknown", world.adapter.id, poll.story);
    sound(world, poll.question.batch.as_ref(), &changed, &what);
    let Ok(changed) = changed else { return };
    let of_others = |event: &&Event| !event.code.iter().flat_map(|known| known.split('/')).any(|part| part == code);
    let now: Vec<&Event> = events(&changed).collect();
    for other in events(parsed).filter(of_others) {
        assert!(now.contains(&other), "{what}: {other:?} is gone");
    }
    let theirs = |event: &&&Event| event.code.iter().any(|known| known.contains(NOBODYS));
    if let Some(event) = now.iter().find(theirs) {
        // Whoever maps codes looks for it there.
        let names = |warning: &Warning| warning.kind == Oddity::UnmappedCode && warning.detail.contains(NOBODYS);
        assert!(changed.warnings.iter().any(names) || !code_alone(event), "{what}: not warned of by its name");
    }
}

/// Whether the unknown part is the whole code: a qualifier nobody knows may leave the code's own meaning.
fn code_alone(event: &Event) -> bool {
    event.code.as_deref() == Some(NOBODYS)
}

fn events(parsed: &Parsed) -> impl Iterator<Item = &Event> {
    parsed.reports.iter().flat_map(|report| &report.events)
}

#[test]
fn an_unknown_number_is_never_found_by_what_says_nothing() {
    for world in world::all() {
        let number = Number::parse("7023210039414604").unwrap();
        let batch = Batch::new([Item::new(number)], Depth::Sweep).unwrap();
        for body in ["{}", "[]", "<a/>"] {
            let parsed = world.carrier.parse(&world.context(), Asked::Batch(&batch), &answer(200, body));
            let found =
                parsed.as_ref().is_ok_and(|parsed| parsed.reports.iter().any(|report| !report.events.is_empty()));
            assert!(!found, "{}: {body} is {parsed:?}", world.adapter.id);
        }
    }
}
