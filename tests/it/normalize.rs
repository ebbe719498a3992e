//! `waybill normalize`, run as a program over every body of the adapters' stories, and its form in detail.

use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use serde_json::{Value, json};
use waybill_adapters::ADAPTERS;

fn normalize(arguments: &[&str], body: &str) -> Output {
    let mut program = Command::new(env!("CARGO_BIN_EXE_waybill"))
        .arg("normalize")
        .args(arguments)
        .env_clear()
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // A program that ends with wrong usage does not read its input.
    let _ = program.stdin.take().unwrap().write_all(body.as_bytes());
    program.wait_with_output().unwrap()
}

fn json(output: &Output) -> Value {
    serde_json::from_slice(&output.stdout).unwrap_or_else(|_| panic!("{}", String::from_utf8_lossy(&output.stderr)))
}

fn err(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

/// A body of a story, and what the adapter's own suite made of it.
struct Body {
    place: String,
    arguments: Vec<String>,
    text: String,
    told: String,
}

/// What these answer is decided by a setting that is another in the example, with which `normalize` reads.
const OF_ANOTHER_ACCOUNT: [&str; 2] =
    ["brt/a_parcel_is_asked_by_its_shipment.story", "xpressbees/portal_asks_one_after_the_other.story"];

/// Every reply to a question and every push of a carrier's stories, but for pushes that are all in their address.
fn bodies(carrier: &str) -> Vec<Body> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("adapters/testdata").join(carrier);
    let mut paths: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    let mut bodies = Vec::new();
    for path in paths {
        let story = std::fs::read_to_string(&path).unwrap();
        let mut numbers: Option<Vec<String>> = None;
        let mut open: Option<Body> = None;
        for section in story.split("\n=== ").skip(1) {
            let (head, text) = section.split_once('\n').unwrap_or((section, ""));
            let mut words = head.split_whitespace();
            let arguments = match (words.next(), words.next()) {
                (Some("ask"), _) => {
                    let asked = text.lines().filter_map(|line| line.split_whitespace().next());
                    numbers = Some(asked.filter(|number| *number != "*").map(str::to_owned).collect());
                    // `normalize` is told numbers alone.
                    numbers.take_if(|_| text.contains(" service="));
                    continue;
                }
                (Some("told"), _) => {
                    let body = open.take().map(|body| Body { told: text.into(), ..body });
                    // What is not let in is not read by the suite; logins of carriers to us are no news of a parcel.
                    let read =
                        |body: &Body| !body.told.starts_with("forged") && !body.told.starts_with("verified, wants");
                    bodies.extend(body.filter(read));
                    continue;
                }
                (Some("reply"), Some(status)) => {
                    // Answers to logins and subscriptions are no bodies of tracking.
                    let Some(numbers) = numbers.take() else { continue };
                    let numbers = numbers.into_iter().map(|number| format!("--number={number}"));
                    ["--http-status".to_owned(), status.to_owned()].into_iter().chain(numbers).collect()
                }
                (Some("push"), Some("GET")) => continue,
                (Some("push"), _) => vec!["--webhook".to_owned()],
                _ => continue,
            };
            let (headers, body) = match text.strip_prefix('\n') {
                Some(body) => ("", body),
                None => text.split_once("\n\n").unwrap_or((text.trim_end(), "")),
            };
            let headers = headers.lines().filter(|line| line.contains(':') && !line.starts_with("peer:"));
            let headers = headers.map(|line| format!("--header={line}"));
            open = Some(Body {
                place: format!("{carrier}/{}: {head}", path.file_name().unwrap().display()),
                arguments: ["--carrier".to_owned(), carrier.to_owned()]
                    .into_iter()
                    .chain(arguments)
                    .chain(headers)
                    .collect(),
                text: body.trim_end_matches('\n').into(),
                told: String::new(),
            });
        }
    }
    bodies
}

/// What a story told, as far as it is part of the form: the fault's kind, and outcomes by number.
fn told(body: &Body) -> (Option<&str>, Vec<(String, &'static str)>) {
    let mut fault = None;
    let mut reports = Vec::<(String, &'static str)>::new();
    let mut changed = Vec::new();
    for line in body.told.lines() {
        let mut words = line.split_whitespace();
        match words.next() {
            Some("fault") => fault = words.next().map(|kind| kind.trim_end_matches(':')),
            Some("report") => {
                let number = Some(words.next().unwrap()).filter(|number| *number != "(no").unwrap_or_default();
                let outcome = words
                    .find_map(|word| ["FOUND", "NOT_FOUND", "INVALID_NUMBER"].into_iter().find(|known| *known == word));
                reports.push((number.to_owned(), outcome.unwrap()));
            }
            Some("poll") => changed.extend(words.nth(1).map(ToOwned::to_owned)),
            _ => {}
        }
    }
    changed.retain(|number| reports.iter().all(|(reported, _)| reported != number));
    reports.extend(changed.into_iter().map(|number| (number, "CHANGED")));
    reports.sort();
    (fault, reports)
}

fn any_key(value: &Value, wanted: &[&str]) -> bool {
    match value {
        Value::Object(object) => {
            object.iter().any(|(key, value)| wanted.contains(&key.as_str()) || any_key(value, wanted))
        }
        Value::Array(values) => values.iter().any(|value| any_key(value, wanted)),
        _ => false,
    }
}

fn keys(value: &Value) -> Vec<&str> {
    value.as_object().unwrap().keys().map(String::as_str).collect()
}

fn check(body: &Body) {
    let place = &body.place;
    let arguments: Vec<&str> = body.arguments.iter().map(String::as_str).collect();
    let output = normalize(&arguments, &body.text);
    let printed = json(&output);
    let (fault, told) = told(body);
    assert_eq!(printed["fault"]["kind"].as_str(), fault, "{place}");
    assert_eq!(output.status.code(), Some(if fault.is_some() { 3 } else { 0 }), "{place}");
    assert_eq!(keys(&printed), ["carrier", "fault", "reports", "warnings"], "{place}");
    assert!(!any_key(&printed, &["freshness", "seenTime", "createTime", "updateTime"]), "{place}");
    assert_eq!(
        err(&output).contains("taken on trust"),
        body.arguments.iter().any(|argument| argument == "--webhook"),
        "{place}"
    );

    let mut reports = Vec::new();
    for report in printed["reports"].as_array().unwrap() {
        assert_eq!(keys(report), ["outcome", "shipment", "trackingNumber"], "{place}");
        let number = report["trackingNumber"].as_str().unwrap();
        let outcome = match report["outcome"].as_str().unwrap() {
            "NOT_FOUND" => "NOT_FOUND",
            "INVALID_NUMBER" => "INVALID_NUMBER",
            "FOUND" => "FOUND",
            // A report of nothing but that.
            "CHANGED" if told.iter().any(|(told, outcome)| told == number && *outcome == "FOUND") => "FOUND",
            "CHANGED" => "CHANGED",
            other => panic!("{place}: {other}"),
        };
        let name = report["shipment"]["name"].as_str().unwrap_or_default();
        let escaped = number.replace('/', "%2F");
        assert!(
            number.is_empty() || name == format!("shipments/{}/{escaped}@1", printed["carrier"].as_str().unwrap()),
            "{place}"
        );
        assert!(report["shipment"]["status"].is_string(), "{place}");
        reports.push((number.to_owned(), outcome));
    }
    reports.sort();
    assert_eq!(reports, told, "{place}");
}

/// The bodies of one story of a carrier.
fn story(carrier: &str, name: &str) -> Vec<Body> {
    let mut bodies = bodies(carrier);
    bodies.retain(|body| body.place.starts_with(&format!("{carrier}/{name}.story")));
    bodies
}

#[test]
fn every_body_of_the_stories_comes_out_as_the_adapter_told() {
    let all: Vec<Body> = ADAPTERS
        .iter()
        .flat_map(|adapter| {
            let bodies = bodies(adapter.id);
            assert!(bodies.len() >= 10, "{}: only {} bodies", adapter.id, bodies.len());
            bodies
        })
        .collect();
    // Each says by itself what is wrong with it.
    let other = |body: &Body| OF_ANOTHER_ACCOUNT.iter().any(|story| body.place.starts_with(story));
    let wrong = |body: &&Body| !other(body) && std::panic::catch_unwind(|| check(body)).is_err();
    let wrong = std::thread::scope(|scope| {
        let parts =
            all.chunks(all.len().div_ceil(4)).map(|part| scope.spawn(move || part.iter().filter(wrong).count()));
        parts.collect::<Vec<_>>().into_iter().map(|part| part.join().unwrap()).sum::<usize>()
    });
    assert_eq!(wrong, 0, "of {} bodies", all.len());
}

#[test]
fn a_delivered_parcel_in_full() {
    let body = &story("fedex", "delivered")[0];
    let printed = json(&normalize(&["--carrier", "fedex", "-"], &body.text));
    assert_eq!(keys(&printed), ["carrier", "fault", "reports", "warnings"]);
    let [report] = printed["reports"].as_array().unwrap().as_slice() else { panic!("one report") };
    assert_eq!((&report["trackingNumber"], &report["outcome"]), (&json!("703118942265"), &json!("FOUND")));
    let shipment = &report["shipment"];
    assert_eq!(shipment["name"], "shipments/fedex/703118942265@1");
    assert_eq!(
        (&shipment["status"], &shipment["revision"], &shipment["direction"]),
        (&json!("DELIVERED"), &json!("1"), &json!("OUTBOUND"))
    );
    let kinds: Vec<&str> =
        shipment["events"].as_array().unwrap().iter().map(|event| event["kind"].as_str().unwrap()).collect();
    assert_eq!(
        kinds,
        [
            "DATA_RECEIVED",
            "PICKED_UP",
            "DEPARTED",
            "ARRIVED_AT_DELIVERY_FACILITY",
            "OUT_FOR_DELIVERY",
            "DELIVERED_TO_RECEPTION"
        ]
    );
    let delivered = json!({
        "local": "2026-06-11T10:33:00", "offset": "-06:00", "instant": "2026-06-11T16:33:00Z", "precision": "SECOND", "source": "SAID",
    });
    assert_eq!(shipment["delivered"]["time"], delivered);
    assert_eq!(shipment["events"][5]["time"], delivered);
    assert_eq!(shipment["events"][5]["provenance"]["channel"], "POLL");
    // One line where nobody looks, and the same again.
    let again = normalize(&["--carrier", "fedex"], &body.text);
    assert_eq!(again.stdout.iter().filter(|byte| **byte == b'\n').count(), 1);
    assert_eq!(json(&again), printed);
}

#[test]
fn not_found_names_the_asked_number_or_none() {
    let body = &story("canada_post", "not_found_as_404")[0];
    let common = ["--carrier", "canada_post", "--http-status", "404"];
    let output = normalize(&[&common[..], &["--number", "4009 1112 2233 3440"]].concat(), &body.text);
    assert_eq!(output.status.code(), Some(0));
    let report = &json(&output)["reports"][0];
    assert_eq!((&report["trackingNumber"], &report["outcome"]), (&json!("4009111222333440"), &json!("NOT_FOUND")));
    assert_eq!(report["shipment"]["status"], "PENDING");

    let output = normalize(&common, &body.text);
    assert_eq!(output.status.code(), Some(0));
    let report = json(&output)["reports"][0].clone();
    assert_eq!((&report["trackingNumber"], &report["outcome"]), (&json!(""), &json!("NOT_FOUND")));
    assert_eq!(report["shipment"], json!({ "carrier": "canada_post", "status": "PENDING", "direction": "OUTBOUND" }));
}

#[test]
fn a_parcel_that_the_body_does_not_name_is_told_all_the_same() {
    let body = &story("dpd", "delivered")[0];
    let read =
        |more: &[&str]| json(&normalize(&[&["--carrier", "dpd"], more].concat(), &body.text))["reports"][0].clone();
    let number = body.arguments.iter().find_map(|argument| argument.strip_prefix("--number=")).unwrap();
    let (mut named, unnamed) = (read(&["--number", number]), read(&[]));
    assert_eq!((&unnamed["trackingNumber"], &unnamed["outcome"]), (&json!(""), &json!("FOUND")));
    assert_eq!(unnamed["shipment"]["status"], "DELIVERED");
    let shipment = named["shipment"].as_object_mut().unwrap();
    shipment.retain(|key, _| !["name", "trackingNumber", "generation"].contains(&key.as_str()));
    assert_eq!(unnamed["shipment"], named["shipment"]);
}

#[test]
fn retry_after_counts_from_the_replys_own_date_or_is_null() {
    let wait = |headers: &[&str], body: &str| {
        let mut arguments = vec!["--carrier", "dhl_unified", "--http-status", "429"];
        arguments.extend(headers.iter().flat_map(|header| ["--header", *header]));
        let output = normalize(&arguments, body);
        assert_eq!(output.status.code(), Some(3));
        let printed = json(&output);
        assert_eq!((&printed["fault"]["kind"], &printed["reports"]), (&json!("THROTTLED"), &json!([])));
        printed["fault"]["retryAfter"].clone()
    };
    let rate = r#"{"status":429,"title":"Too Many Requests","detail":"later"}"#;
    let date = "Date: Mon, 15 Jun 2026 23:00:00 GMT";
    let until = "retry-after: Mon, 15 Jun 2026 23:01:30 GMT";
    assert_eq!(wait(&["Retry-After: 30"], rate), 30);
    assert_eq!(wait(&[until, date], rate), 90);
    assert_eq!(wait(&[until], rate), Value::Null);
    assert_eq!(wait(&[], rate), Value::Null);
    // Until midnight: known only if the reply says what time it is.
    let daily = r#"{"status":429,"title":"Too Many Requests","detail":"Daily quota exceeded"}"#;
    assert_eq!(wait(&[], daily), Value::Null);
    assert_eq!(wait(&[date], daily), 3600);
}

#[test]
fn a_push_that_says_only_that_something_changed() {
    let body = &story("ups", "push_without_time")[0];
    let output = normalize(&["--carrier", "ups", "--webhook"], &body.text);
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(err(&output), "the push is taken on trust: its signature is not checked\n");
    let printed = json(&output);
    let [report] = printed["reports"].as_array().unwrap().as_slice() else { panic!("one report") };
    assert_eq!((&report["trackingNumber"], &report["outcome"]), (&json!("1Z7A21F40300011225"), &json!("CHANGED")));
    assert_eq!(report["shipment"]["status"], "PENDING");
    assert_eq!(printed["warnings"][0]["kind"], "TIME");
}

#[test]
fn a_push_is_cut_to_the_numbers_that_are_given() {
    let body = &story("ups", "push_delivered")[0];
    let all = json(&normalize(&["--carrier", "ups", "--webhook"], &body.text));
    let number = all["reports"][0]["trackingNumber"].as_str().unwrap();
    let same = json(&normalize(&["--carrier", "ups", "--webhook", "--number", number], &body.text));
    assert_eq!(same, all);
    assert_eq!(same["reports"][0]["shipment"]["events"][0]["provenance"]["channel"], "PUSH");
    let none = json(&normalize(&["--carrier", "ups", "--webhook", "--number", "1Z0000000000000000"], &body.text));
    assert_eq!((&none["reports"], &none["warnings"][0]["kind"]), (&json!([]), &json!("UNASKED_NUMBER")));
}

#[test]
fn a_file_reads_like_stdin_and_wrong_usage_says_what_is_wrong() {
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), "<html>").unwrap();
    let path = file.path().to_str().unwrap();
    let output = normalize(&["--carrier", "ups", path], "");
    assert_eq!((output.status.code(), &json(&output)["fault"]["kind"]), (Some(3), &json!("MALFORMED")));

    for (arguments, why) in [
        (&["--carrier", "dodo"][..], "invalid value 'dodo'"),
        (&[], "--carrier"),
        (&["--carrier", "canada_post", "--webhook"], "Canada Post does not push"),
        (&["--carrier", "ups", "--http-status", "99"], "invalid value '99'"),
        (&["--carrier", "ups", "--header", "no colon"], "write 'Name: value'"),
        (&["--carrier", "ups", "--number", "1Z"], "4 to 50 characters"),
        (&["--carrier", "ups", "/not/there"], "/not/there: "),
    ] {
        let output = normalize(arguments, "{}");
        assert_eq!(output.status.code(), Some(2), "{arguments:?}: {}", err(&output));
        assert!(err(&output).contains(why), "{arguments:?}: {}", err(&output));
        assert!(output.stdout.is_empty());
    }
}
