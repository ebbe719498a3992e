//! The client's commands, run as programs against a server that says what it is told to.

mod changes;
mod stand_in;

use std::collections::HashMap;
use std::process::Output;
use std::time::Duration;

use serde_json::{Value, json};
use tokio::process::Command;
use tonic::{Code, Status};
use tonic_types::{ErrorDetails, StatusExt as _};
use waybill::proto::v1;

use stand_in::{Asked, StandIn, delivered, heartbeat, shown};

async fn waybill(server: &str, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_waybill"));
    command.args(arguments).env_clear().env("WAYBILL_SERVER", server).kill_on_drop(true);
    tokio::time::timeout(Duration::from_secs(30), command.output()).await.expect("it ends").expect("it starts")
}

fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

fn err(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

#[tokio::test]
async fn register_says_everything_and_prints_the_shipment() {
    let server = StandIn::start().await;
    let output = waybill(
        &server.address,
        &[
            "register",
            "ups",
            "1z 999",
            "--account",
            "main",
            "--country",
            "DE",
            "--postal-code",
            "10115",
            "--ship-date",
            "2026-03-01",
            "--service",
            "ground",
            "--reference",
            "purchase_order=A1",
            "--reference",
            "B2",
            "--order",
            "42",
            "--promised",
            "2026-03-05",
            "--title",
            "Shoes",
            "--label",
            "shop=berlin",
            "--role",
            "replacement",
            "--in-place-of",
            "ups/1Z998",
        ],
    )
    .await;
    assert_eq!(output.status.code(), Some(0), "{}", err(&output));
    let printed: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(printed["name"], "shipments/ups/1Z999@1");
    assert_eq!(printed["status"], "DELIVERED");
    let Asked::Register(request) = server.asked() else { panic!("something else was asked") };
    let date = |day| Some(waybill::proto::Date { year: 2026, month: 3, day });
    let reference = |kind: &str, value: &str| v1::Reference { kind: kind.into(), value: value.into() };
    assert_eq!(
        request,
        v1::RegisterShipmentRequest {
            carrier: "ups".into(),
            tracking_number: "1z 999".into(),
            account: "main".into(),
            destination_country_code: "DE".into(),
            destination_postal_code: "10115".into(),
            ship_date: date(1),
            service: "ground".into(),
            references: vec![reference("purchase_order", "A1"), reference("", "B2")],
            order_id: "42".into(),
            promised_date: date(5),
            title: "Shoes".into(),
            labels: [("shop".to_owned(), "berlin".to_owned())].into(),
            request_id: String::new(),
            order_role: v1::order_role::Role::Replacement.into(),
            in_place_of: "shipments/ups/1Z998".into(),
        }
    );
}

#[tokio::test]
async fn get_prints_a_timeline_for_people() {
    let server = StandIn::start().await;
    let output = waybill(&server.address, &["get", "ups/1Z999@1", "--text"]).await;
    let text = out(&output);
    assert_eq!(output.status.code(), Some(0), "{}", err(&output));
    assert!(matches!(server.asked(), Asked::Get(name) if name == "shipments/ups/1Z999@1"));
    let lines: Vec<&str> = text.lines().map(str::trim).collect();
    assert_eq!(lines.first(), Some(&"shipments/ups/1Z999@1"));
    assert_eq!(lines.get(1), Some(&"delivered since 2026-03-03 14:15 +01:00"));
    for expected in [
        "delivered      2026-03-03 14:15 +01:00, signed by Meier, has a signature",
        "weight         1.250 kg",
        "freshness      carrier answered 2026-03-03 13:20:00 UTC",
        "2026-03-02               arrived            Leipzig, DE   Arrived at facility",
        "2026-03-03 09:00 local   out for delivery   Berlin, DE",
        "2026-03-03 14:15 +01:00  delivered          Berlin, DE    Delivered",
    ] {
        let squeezed = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(lines.iter().any(|line| squeezed(line) == squeezed(expected)), "{expected:?} is missing in\n{text}");
    }
    assert!(!text.contains('\u{1b}'), "colours where there is no terminal");
}

#[tokio::test]
async fn refresh_and_delete_name_the_shipment() {
    let server = StandIn::start().await;
    let output = waybill(&server.address, &["refresh", "shipments/ups/1Z999"]).await;
    assert_eq!(output.status.code(), Some(0), "{}", err(&output));
    assert!(matches!(server.asked(), Asked::Refresh(asked) if asked.name == "shipments/ups/1Z999"));
    // Numbers may have a slash, and names escape it.
    let output = waybill(&server.address, &["delete", "ups/12/34"]).await;
    assert_eq!((output.status.code(), out(&output).as_str()), (Some(0), "{}\n"));
    assert!(matches!(server.asked(), Asked::Delete(asked) if asked.name == "shipments/ups/12%2F34"));
}

#[tokio::test]
async fn list_asks_for_pages_until_there_are_no_more() {
    let server = StandIn::start().await;
    let conditions = [
        "list",
        "--status",
        "in-transit",
        "--problem",
        "CUSTOMS",
        "--carrier",
        "ups",
        "--order",
        "42",
        "--label",
        "a=b",
        "--name",
        "ups/1Z999",
        "--updated-since",
        "2026-03-01T00:00:00Z",
        "--stale",
        "--page-size",
        "1",
    ];
    let output = waybill(&server.address, &conditions).await;
    let page: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(page["nextPageToken"], "page-2");
    let Asked::List(request) = server.asked() else { panic!("something else was asked") };
    assert_eq!((request.page_size, request.stale, request.page_token.as_str()), (1, true, ""));
    assert_eq!(request.updated_since.unwrap().seconds, 1_772_323_200);
    let filter = v1::ShipmentFilter {
        statuses: vec![v1::shipment::Status::InTransit.into()],
        problems: vec![v1::problem::Kind::Customs.into()],
        carriers: vec!["ups".into()],
        order_id: "42".into(),
        labels: [("a".to_owned(), "b".to_owned())].into(),
        names: vec!["shipments/ups/1Z999".into()],
    };
    assert_eq!(request.filter, Some(filter));

    let output = waybill(&server.address, &["list", "--all", "--page-size", "1"]).await;
    let pages: Vec<Value> = out(&output).lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(pages.len(), 2);
    assert!(pages.iter().all(|page| page["shipments"].as_array().unwrap().len() == 1));

    let output = waybill(&server.address, &["list", "--text", "--page-size", "1"]).await;
    assert!(out(&output).contains("ups/1Z999@1") && err(&output).contains("--page-token page-2"), "{}", out(&output));
}

fn asks_to_wait(wait: Duration) -> Status {
    let details = ErrorDetails::with_retry_info(Some(wait));
    Status::with_error_details(Code::Unavailable, "the service stops: resume with the last cursor", details)
}

#[tokio::test]
async fn watch_prints_each_batch_and_goes_on_where_a_stream_broke() {
    let scripts = vec![
        vec![delivered("after-1"), heartbeat("after-2"), Err(asks_to_wait(Duration::from_millis(800)))],
        // A stream that ends without a word is no end either, nor is one that begins with a refusal.
        vec![heartbeat("after-3")],
        vec![Err(Status::resource_exhausted("too many streams"))],
    ];
    let server = StandIn::streaming(scripts).await;
    let began = std::time::Instant::now();
    let output = waybill(&server.address, &["watch", "--cursor", "before", "--carrier", "ups"]).await;
    assert!(began.elapsed() > Duration::from_millis(800), "it waits as long as the server says");
    let batches: Vec<Value> = out(&output).lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(batches.len(), 3);
    assert_eq!(batches[0]["changes"][0]["statusAfter"], "DELIVERED");
    assert_eq!(batches[1], json!({ "cursor": "after-2" }));
    let watched = server.watched();
    let cursors: Vec<&str> = watched.iter().map(|request| request.cursor.as_str()).collect();
    assert_eq!(cursors, ["before", "after-2", "after-3", "after-3"]);
    assert!(watched.iter().all(|request| !request.snapshot && request.filter == watched[0].filter));
    assert_eq!(watched[0].filter.as_ref().unwrap().carriers, ["ups"]);
    // The last refusal cannot mend.
    assert_eq!(output.status.code(), Some(2));
    let said = err(&output);
    for words in ["the service stops", "the server ended the stream; next try in", "too many streams", "that was all"] {
        assert!(said.contains(words), "{words:?} is missing in {said}");
    }
    assert_eq!(said.matches("the stream goes on").count(), 1, "{said}");
}

#[tokio::test]
async fn watch_prints_for_people_and_says_where_to_go_on() {
    let server = StandIn::streaming(vec![vec![delivered("after-1"), heartbeat("after-2")]]).await;
    let output = waybill(&server.address, &["watch", "--text", "--heartbeat", "5s"]).await;
    let text = out(&output);
    assert!(text.starts_with("shipments/ups/1Z999@1  out for delivery → delivered\n"), "{text}");
    assert!(text.contains("cursor after-1\n"), "{text}");
    assert!(err(&output).contains("to go on: --cursor after-2"), "{}", err(&output));
    assert_eq!(server.watched()[0].heartbeat_interval.unwrap().seconds, 5);
}

#[tokio::test]
async fn a_snapshot_that_breaks_off_is_begun_again_and_a_whole_one_is_not() {
    let broken = || Err(asks_to_wait(Duration::ZERO));
    let scripts = vec![vec![shown(""), broken()], vec![shown(""), shown("after-1"), broken()]];
    let server = StandIn::streaming(scripts).await;
    let output = waybill(&server.address, &["watch", "--snapshot"]).await;
    assert_eq!(out(&output).lines().count(), 3);
    let asked: Vec<(bool, String)> =
        server.watched().into_iter().map(|request| (request.snapshot, request.cursor)).collect();
    assert_eq!(asked, [(true, String::new()), (true, String::new()), (false, "after-1".to_owned())]);
    assert_eq!(err(&output).matches("it is begun again").count(), 1, "{}", err(&output));
}

#[tokio::test]
async fn a_watch_ends_where_trying_again_is_in_vain() {
    for (code, exit) in [
        (Code::InvalidArgument, 2),
        (Code::Unauthenticated, 1),
        (Code::PermissionDenied, 1),
        (Code::OutOfRange, 1),
        (Code::Unimplemented, 1),
    ] {
        let server = StandIn::streaming(vec![vec![heartbeat("after-1"), Err(Status::new(code, "no more"))]]).await;
        let output = waybill(&server.address, &["watch"]).await;
        assert_eq!((output.status.code(), server.watched().len()), (Some(exit), 1), "{code:?}: {}", err(&output));
    }
    // A server that was never there may be a wrong address.
    let output = waybill("http://127.0.0.1:1", &["watch"]).await;
    assert_eq!(output.status.code(), Some(4), "{}", err(&output));
}

#[tokio::test]
async fn a_file_is_registered_in_batches_with_a_result_for_each_line() {
    let server = StandIn::start().await;
    let home = tempfile::tempdir().unwrap();
    let file = home.path().join("shipments.jsonl");
    let mut lines: Vec<String> = (0..1002)
        .map(|index| match index {
            // Blank: no line of the batch.
            1 => String::new(),
            2 => "nonsense".into(),
            3 => json!({ "carrier": "ups", "number": "1Z999" }).to_string(),
            4 => json!({ "carrier": "dodo", "trackingNumber": "1Z999" }).to_string(),
            _ => json!({ "carrier": "ups", "trackingNumber": format!("1Z{index}"), "labels": { "shop": "x" } })
                .to_string(),
        })
        .collect();
    std::fs::write(&file, lines.join("\n")).unwrap();
    let path = file.display().to_string();
    let output = waybill(&server.address, &["register", "--file", &path, "--request-id", "import"]).await;
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(err(&output), "error: 3 of 1001 failed\n");
    let printed: Vec<Value> = out(&output).lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let numbers: Vec<u64> = printed.iter().map(|result| result["line"].as_u64().unwrap()).collect();
    assert_eq!(numbers, (1..=1002).filter(|line| *line != 2).collect::<Vec<u64>>());
    for (index, found) in [(1, "expected"), (2, "number"), (3, "there is no dodo any more")] {
        let error = &printed[index]["error"];
        assert!(error["code"] == 3 && error.to_string().contains(found), "{found:?} is missing in {error}");
    }
    assert_eq!(printed[1000]["shipment"]["name"], "shipments/ups/1Z999@1");
    let batches = server.batches();
    let sizes: Vec<(usize, &str)> =
        batches.iter().map(|batch| (batch.requests.len(), batch.request_id.as_str())).collect();
    assert_eq!(sizes, [(998, "import-1"), (1, "import-1002")]);
    assert_eq!(batches[1].requests[0].tracking_number, "1Z1001");
    assert_eq!(batches[1].requests[0].labels["shop"], "x");

    // Long lines make smaller batches; none is beyond what a server takes.
    lines = (0..3)
        .map(|_| json!({ "carrier": "ups", "trackingNumber": "1", "title": "x".repeat(500_000) }).to_string())
        .collect();
    std::fs::write(&file, lines.join("\n")).unwrap();
    let output = waybill(&server.address, &["register", "--file", &path, "--text"]).await;
    assert_eq!(output.status.code(), Some(0), "{}", err(&output));
    assert_eq!(server.batches().len(), 5);
    assert!(
        out(&output).starts_with("shipments/ups/1Z999@1  delivered since 2026-03-03 14:15 +01:00\n"),
        "{}",
        out(&output)
    );
    let output =
        waybill(&server.address, &["register", "--file", &home.path().join("none").display().to_string()]).await;
    assert_eq!(output.status.code(), Some(2), "{}", err(&output));
}

#[tokio::test]
async fn get_takes_several_names() {
    let server = StandIn::start().await;
    let output = waybill(&server.address, &["get", "ups/1Z999", "dodo/1Z999", "ups/1Z999@1"]).await;
    assert_eq!((output.status.code(), err(&output).as_str()), (Some(1), "error: 1 of 3 failed\n"));
    let Asked::BatchGet(names) = server.asked() else { panic!("something else was asked") };
    assert_eq!(names, ["shipments/ups/1Z999", "shipments/dodo/1Z999", "shipments/ups/1Z999@1"]);
    let printed: Vec<Value> = out(&output).lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(
        (&printed[0]["shipment"]["status"], &printed[1]["name"]),
        (&"DELIVERED".into(), &"shipments/dodo/1Z999".into())
    );
    assert_eq!(printed[1]["error"]["details"][0]["@type"], "type.googleapis.com/google.rpc.BadRequest");
    let output = waybill(&server.address, &["get", "ups/1Z999", "dodo/1Z999", "--text"]).await;
    let said = "shipments/dodo/1Z999: the request is not valid: no dodo\n  names: there is no dodo any more\n";
    assert!(out(&output).contains(said), "{}", out(&output));
}

#[tokio::test]
async fn request_ids_are_handed_on() {
    let server = StandIn::start().await;
    let id = ["--request-id", "one"];
    let commands = [
        &["register", "ups", "1Z999"][..],
        &["refresh", "ups/1Z999"],
        &["delete", "ups/1Z999"],
        &["update", "ups/1Z999", "--title", "Shoes"],
        &["stop", "ups/1Z999"],
        &["resume", "ups/1Z999"],
        &["complete", "ups/1Z999", "--as", "lost"],
    ];
    for arguments in commands {
        let output = waybill(&server.address, &[arguments, &id].concat()).await;
        assert_eq!(output.status.code(), Some(0), "{}", err(&output));
        let asked = match server.asked() {
            Asked::Register(request) => request.request_id,
            Asked::Refresh(request) => request.request_id,
            Asked::Delete(request) => request.request_id,
            Asked::Update(request) => request.request_id,
            Asked::Stop(request) => request.request_id,
            Asked::Resume(request) => request.request_id,
            Asked::Complete(request) => request.request_id,
            other => panic!("{other:?}"),
        };
        assert_eq!(asked, "one", "{arguments:?}");
    }
}

#[tokio::test]
async fn carriers_come_from_the_server_with_its_accounts_or_from_the_program() {
    let server = StandIn::start().await;
    let output = waybill(&server.address, &["carriers"]).await;
    let printed: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(printed, json!({ "carriers": [{ "id": "ups", "accounts": ["main"] }] }));

    let output = waybill("http://127.0.0.1:1", &["carriers", "--json"]).await;
    assert_eq!(output.status.code(), Some(0), "{}", err(&output));
    let printed: Value = serde_json::from_slice(&output.stdout).unwrap();
    let ids: Vec<&str> =
        printed["carriers"].as_array().unwrap().iter().map(|carrier| carrier["id"].as_str().unwrap()).collect();
    let known: Vec<&str> = waybill_adapters::ADAPTERS.iter().map(|adapter| adapter.id).collect();
    assert_eq!(ids, known);

    for id in known {
        let output = waybill("http://127.0.0.1:1", &["carriers", "--settings", id]).await;
        let file = (std::path::Path::new("waybill.toml"), &*out(&output));
        let config = waybill::config::Config::parse(Some(file), &waybill::config::Variables::new()).unwrap();
        assert_eq!(config.accounts[0].carrier.id, id);
    }
}

#[tokio::test]
async fn a_refusal_is_said_in_plain_words_with_all_details() {
    let mut details = ErrorDetails::new();
    details.add_bad_request_violation("carrier", "no carrier is called \"dodo\"");
    let server =
        StandIn::refusing(Status::with_error_details(Code::InvalidArgument, "carrier is unknown", details)).await;
    let output = waybill(&server.address, &["register", "dodo", "12345"]).await;
    assert_eq!(output.status.code(), Some(2));
    let said = "error: the request is not valid: carrier is unknown\n  carrier: no carrier is called \"dodo\"\n";
    assert_eq!((err(&output).as_str(), out(&output).as_str()), (said, ""));

    let server = StandIn::refusing(Status::not_found("shipments/ups/1Z999 is not registered")).await;
    let output = waybill(&server.address, &["get", "ups/1Z999"]).await;
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(err(&output), "error: not found: shipments/ups/1Z999 is not registered\n");

    let mut details = ErrorDetails::new();
    details.set_retry_info(Some(Duration::from_secs(30))).set_error_info(
        "BUDGET",
        "waybill",
        HashMap::from([("account".to_owned(), "main".to_owned())]),
    );
    let server = StandIn::refusing(Status::with_error_details(Code::ResourceExhausted, "no calls left", details)).await;
    let output = waybill(&server.address, &["refresh", "ups/1Z999"]).await;
    assert_eq!(output.status.code(), Some(4));
    let said = "error: too much is asked at once: no calls left\n  reason BUDGET, account = main\n  try again in 30s\n";
    assert_eq!(err(&output), said);
}

#[tokio::test]
async fn a_server_that_is_not_there_or_silent_is_told_from_one_that_refuses() {
    let output = waybill("http://127.0.0.1:1", &["get", "ups/1Z999"]).await;
    assert_eq!(output.status.code(), Some(4));
    assert!(err(&output).starts_with("error: no server answers at http://127.0.0.1:1: "), "{}", err(&output));
    let output = waybill("localhost", &["get", "ups/1Z999"]).await;
    assert_eq!(output.status.code(), Some(2));
    assert!(err(&output).contains("write http://HOST:PORT"), "{}", err(&output));

    let server = StandIn::silent().await;
    let output = waybill(&server.address, &["get", "ups/1Z999", "--timeout", "200ms"]).await;
    assert_eq!(output.status.code(), Some(4), "{}", err(&output));
    assert!(server.deadline().is_some(), "the server is told how long the caller waits");
}

#[tokio::test]
async fn wrong_usage_is_said_before_anything_is_asked() {
    for (arguments, why) in [
        (&["get", "1Z999"][..], "write CARRIER/NUMBER"),
        (&["list", "--status", "gone"], "one of PENDING"),
        (&["list", "--page-size", "1001"], "1..=1000"),
        (&["list", "--updated-since", "yesterday"], "or a duration as 2h"),
        (&["register", "ups", "1Z999", "--ship-date", "1.3.2026"], "YYYY-MM-DD"),
        (&["register", "ups", "1Z999", "--label", "x"], "KEY=VALUE"),
        (&["watch", "--snapshot", "--cursor", "c"], "cannot be used with"),
        (&["register", "ups"], "<NUMBER>"),
        (&["register", "--file", "-", "--order", "1"], "cannot be used with"),
        (&["register", "ups", "1Z999", "--file", "-"], "cannot be used with"),
        (&["get"], "<NAME>"),
        (&["carriers", "--settings", "dodo"], "invalid value 'dodo'"),
        (&["nonsense"], "unrecognized subcommand"),
        (&[], "Usage:"),
    ] {
        let output = waybill("http://127.0.0.1:1", arguments).await;
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert!(err(&output).contains(why), "{arguments:?}: {}", err(&output));
    }
}

#[tokio::test]
async fn help_and_version_say_how_it_ends() {
    let output = waybill("", &["--help"]).await;
    assert_eq!(output.status.code(), Some(0));
    assert!(out(&output).contains("Exit codes:") && out(&output).contains("  3  normalize: "), "{}", out(&output));
    let output = waybill("", &["--version"]).await;
    assert_eq!(out(&output), concat!("waybill ", env!("CARGO_PKG_VERSION"), "\n"));
}
