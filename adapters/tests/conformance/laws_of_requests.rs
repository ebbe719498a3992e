//! What holds for every request of every carrier.

use std::rc::Rc;

use jiff::civil::date;
use waybill_contract::{Batch, Context, Depth, Item, Number, Parsed, Request, Secret, SecretAddress};

use crate::run;
use crate::story::Step;
use crate::world::{self, World};

const ELSEWHERE: &str = "https://carrier.example.test:8443";

/// The world of the example with every `base_url` and other `_url` elsewhere.
fn moved(world: &World, url: &str) -> World {
    let mut settings = world.settings.clone();
    let table = settings.as_object_mut().unwrap();
    table.insert("base_url".into(), url.into());
    for (name, value) in table.iter_mut().filter(|(name, _)| name.ends_with("_url")) {
        let _ = name;
        *value = url.into();
    }
    World::with(world.adapter, settings)
}

/// Every request that the stories make an account send.
fn requests(world: &World) -> Vec<(Rc<World>, String, Request)> {
    let mut found = Vec::new();
    for ran in run::corpus(world) {
        let (cx, carrier) = (ran.world.context(), &ran.world.carrier);
        let follow_up = match &ran.parsed {
            Some(Ok(Parsed { follow_up: Some(next), .. })) => Some(next.request.clone()),
            _ => None,
        };
        let request = match &ran.step {
            Step::Ask(question, _) => question.batch.as_ref().map(|batch| carrier.request(&cx, batch)),
            Step::Login(_) => carrier.login().map(|login| login.request(&cx)),
            Step::Subscribe(batch, _) => {
                carrier.subscribe().map(|subscribe| subscribe.request(&cx, batch, "https://waybill.example/webhooks/x"))
            }
            Step::Feed(from, until, _) => carrier.feed().map(|feed| feed.request(&cx, *from, *until)),
            Step::FollowUp(..) | Step::Push(_) => None,
        };
        found.extend(
            request.into_iter().chain(follow_up).map(|request| (ran.world.clone(), ran.story.clone(), request)),
        );
    }
    found
}

fn for_items(world: &World, items: Vec<Item>, depth: Depth) -> Request {
    world.carrier.request(&world.context(), &Batch::new(items, depth).unwrap())
}

fn bare(number: &str) -> Item {
    Item::new(Number::parse(number).unwrap())
}

#[test]
fn requests_stay_on_the_configured_host() {
    for world in world::all() {
        for base in [ELSEWHERE.to_owned(), format!("{ELSEWHERE}/below/here"), format!("{ELSEWHERE}/below/here/")] {
            for (_, story, request) in requests(&moved(&world, &base)) {
                let what = format!("{}/{story}: {}", world.adapter.id, request.uri());
                let uri = request.uri().to_string();
                assert!(uri.starts_with(base.trim_end_matches('/')), "{what} is not below {base}");
                let rest = &uri[base.trim_end_matches('/').len()..];
                assert!(rest.starts_with('/') && !rest.starts_with("//"), "{what}: joined wrongly");
            }
        }
    }
}

#[test]
fn requests_show_no_secret() {
    for world in world::all() {
        for (world, story, request) in requests(&world) {
            let secrets = world.secrets();
            assert!(
                secrets.iter().all(|secret| secret.len() >= 6),
                "{}: secrets too short to look for",
                world.adapter.id
            );
            let account = format!("{:?}", world.carrier);
            let address = match request.extensions().get() {
                Some(SecretAddress) => String::new(),
                None => request.uri().to_string(),
            };
            let shown = format!("{account} {:?} {address} {:?}", request.method(), request.headers());
            for secret in secrets {
                assert!(!shown.contains(secret.as_str()), "{}/{story}: {}", world.adapter.id, world.redact(&shown));
            }
        }
    }
}

#[test]
fn the_same_question_makes_the_same_request() {
    for world in world::all() {
        let again = requests(&World::new(world.adapter));
        for ((_, story, one), (.., other)) in requests(&world).iter().zip(&again) {
            assert_eq!(format!("{one:?}"), format!("{other:?}"), "{}/{story}", world.adapter.id);
        }
    }
}

#[test]
fn a_full_batch_asks_for_every_number() {
    for world in world::all() {
        let numbers: Vec<String> = (0..world.adapter.batch_limit).map(|n| format!("QW{:010}XX", n * 7919)).collect();
        for depth in [Depth::Sweep, Depth::Detail] {
            let request = for_items(&world, numbers.iter().map(|number| bare(number)).collect(), depth);
            let text = format!("{} {}", request.uri(), String::from_utf8_lossy(request.body()));
            if depth == Depth::Sweep || numbers.len() == 1 {
                for number in &numbers {
                    assert!(text.contains(number.as_str()), "{}: {number} is not asked for", world.adapter.id);
                }
            }
        }
    }
}

#[test]
fn stories_keep_the_batch_limit() {
    for world in world::all() {
        for ran in run::corpus(&world) {
            if let Step::Ask(question, _) = &ran.step {
                let count = question.batch.as_ref().map_or(0, |batch| batch.items().len());
                assert!(count <= world.adapter.batch_limit, "{}/{}: {count} numbers", world.adapter.id, ran.story);
            }
        }
    }
}

/// The shape of an address: how many of each sign that gives it structure.
fn shape(request: &Request) -> Vec<usize> {
    let text = request.uri().to_string();
    ['/', '?', '&', '=', '#', ';'].iter().map(|sign| text.matches(*sign).count()).collect()
}

#[test]
fn nothing_goes_into_an_address_unescaped() {
    for world in world::all() {
        for depth in [Depth::Sweep, Depth::Detail] {
            let plain = shape(&for_items(&world, vec![rich("QW0000000000XX", "12345", "DE", "plain")], depth));
            for number in ["QW/../..//00XX", "/./../QWQWQW//", "..QWQW.QWQW-/.", "QW-0.000/0-XX."] {
                let request = for_items(&world, vec![rich(number, "12345", "DE", "plain")], depth);
                let what = format!("{}: {}", world.adapter.id, request.uri());
                assert_eq!(shape(&request), plain, "{what}");
                assert!(!request.uri().path().split('/').any(|part| part == ".." || part == "."), "{what}");
            }
            let hostile = "1&a=b#c?d/../e;\"<f>\r\n%00\u{fc}";
            let request = for_items(&world, vec![rich("QW0000000000XX", hostile, hostile, hostile)], depth);
            assert_eq!(shape(&request), plain, "{}: {}", world.adapter.id, request.uri());
        }
    }
}

fn rich(number: &str, postal: &str, country: &str, service: &str) -> Item {
    Item {
        destination_country: Some(country.into()),
        destination_postal_code: Some(postal.into()),
        ship_date: Some(date(2026, 3, 1)),
        service: Some(service.into()),
        ..bare(number)
    }
}

/// What a JSON or XML body says must be readable again, whatever the number and the words around it.
#[test]
fn nothing_goes_into_a_body_unescaped() {
    for world in world::all() {
        let hostile = "1\"}],\"a\":[{\"<b>&c;]]>";
        let request = for_items(&world, vec![rich("QW/..//0-0.0XX", hostile, hostile, hostile)], Depth::Sweep);
        let body = String::from_utf8_lossy(request.body()).into_owned();
        if body.starts_with(['{', '[']) {
            serde_json::from_str::<serde::de::IgnoredAny>(&body)
                .unwrap_or_else(|why| panic!("{}: {why}: {body}", world.adapter.id));
        } else if body.starts_with('<') {
            assert!(!body.contains("<b>") && !body.contains("&c;"), "{}: {body}", world.adapter.id);
        }
    }
}

/// When a follow-up is sent, the answer that asked for it is parsed once more, with what belongs to that call.
#[test]
fn an_answer_asks_for_the_same_follow_up_with_the_token_and_the_id_of_each_call() {
    let later = Secret::new("token-of-a-later-login").unwrap();
    let mut with_token = 0;
    for world in world::all() {
        let corpus = run::corpus(&world);
        for poll in run::polls(&corpus) {
            let Ok(Parsed { follow_up: Some(before), .. }) = poll.parsed else { continue };
            let (world, what) = (poll.world, format!("{}/{}", poll.world.adapter.id, poll.story));
            let token = world.token().map(|_| &later);
            let cx = Context { exchange_id: "exchange-2", token, ..world.context() };
            let parsed = world.carrier.parse(&cx, poll.question.asked(), poll.response);
            let Ok(Parsed { follow_up: Some(after), .. }) = parsed else { panic!("{what}: {parsed:?}") };
            let told = written(&before.request).replace("exchange-1", "exchange-2");
            let told = world.token().map_or(told.clone(), |token| told.replace(token.reveal(), later.reveal()));
            assert_eq!((&before.note, told), (&after.note, written(&after.request)), "{what}");
            if token.is_some() {
                with_token += 1;
                assert!(written(&after.request).contains(later.reveal()), "{what}: no token");
            }
        }
    }
    assert!(with_token > 0 || std::env::var("ADAPTER").is_ok());
}

/// All that is sent.
fn written(request: &Request) -> String {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let headers = request.headers().iter().map(|(name, value)| format!("{name}: {}\n", text(value.as_bytes())));
    format!("{} {}\n{}{}", request.method(), request.uri(), headers.collect::<String>(), text(request.body()))
}
