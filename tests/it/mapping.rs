//! Codes that nobody maps: seen in production, listed, mapped by the operator's file, and what was told before corrected by
//! reading archived bodies again.

use std::path::Path;
use std::process::Output;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use jiff::SignedDuration;
use serde_json::{Value, json};
use tokio::process::Command;
use tonic::Code;
use tonic::transport::Channel;
use waybill::archive::BodyHash;
use waybill::clock::Clock;
use waybill::proto::v1;
use waybill::proto::v1::admin_client::AdminClient;
use waybill::simulate::Simulation;

use crate::harness::{
    GENEROUS, Process, Service, Watcher, archived_body, bare, fake_carrier, fedex_push, fedex_scan, fields, free_port,
    get, manual, reason, simulate, until, within,
};
use v1::change::Aspect;
use v1::event::Kind;
use v1::reread_bodies_response::{Correction, Progress, Unreadable, What};
use v1::shipment::Status;

const NUMBER: &str = "776001000001";
const NAME: &str = "shipments/fedex/776001000001";

/// A code that no table has.
const CODE: &str = "ZQ";

fn scan(code: &str, hour: u8) -> String {
    fedex_scan(NUMBER, code, "Parcel looked at", &format!("2026-06-14T{hour:02}:05:00-04:00")).to_string()
}

async fn admin(service: &Service) -> AdminClient<Channel> {
    AdminClient::connect(format!("http://{}", service.bound.grpc)).await.unwrap()
}

async fn unmapped(service: &Service) -> Vec<v1::UnmappedCode> {
    let request = v1::ListUnmappedCodesRequest { carrier: "fedex".into(), ..Default::default() };
    admin(service).await.list_unmapped_codes(request).await.unwrap().into_inner().unmapped_codes
}

async fn shown(service: &Service, name: &str) -> v1::Shipment {
    let request = v1::GetShipmentRequest { name: name.into(), ..Default::default() };
    service.client.clone().get_shipment(request).await.unwrap().into_inner()
}

async fn kinds(service: &Service, name: &str) -> Vec<&'static str> {
    shown(service, name).await.events.iter().map(|event| event.kind().as_str_name()).collect()
}

/// What a reading told.
#[derive(Debug, Default)]
struct Told {
    corrections: Vec<Correction>,
    unreadable: Vec<Unreadable>,
    end: Progress,
}

fn since(seconds: i64) -> Option<prost_types::Timestamp> {
    Some(prost_types::Timestamp { seconds, nanos: 0 })
}

async fn reread(service: &Service, dry_run: bool) -> Told {
    let request = v1::RereadBodiesRequest { carrier: "fedex".into(), since_time: since(0), dry_run };
    let mut stream = admin(service).await.reread_bodies(request).await.unwrap().into_inner();
    let mut told = Told::default();
    while let Some(message) = within("the reading goes on", stream.message()).await.unwrap() {
        assert!(!told.end.done, "nothing comes after the end");
        match message.what.unwrap() {
            What::Correction(correction) => told.corrections.push(correction),
            What::Unreadable(body) => told.unreadable.push(body),
            What::Progress(progress) => told.end = progress,
        }
    }
    assert!(told.end.done, "{told:?}");
    told
}

async fn metric(service: &Service, name: &str) -> u64 {
    let text = String::from_utf8(get(&service.probe("/metrics")).await.body.to_vec()).unwrap();
    let line = text.lines().find_map(|line| line.strip_prefix(&format!("{name}{{carrier=\"fedex\"}} ")));
    line.unwrap_or_default().parse().unwrap_or_default()
}

fn settings(home: &Path) -> String {
    format!("[mapping]\noverrides = \"{}\"\n", home.join("codes.tsv").display())
}

async fn push(service: &Service, simulation: &Simulation, body: &str) {
    let url = service.url("/webhooks/fedex");
    assert_eq!(fedex_push(&url, simulation, body.to_owned()).await.status, 200);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_unknown_code_is_listed_mapped_by_a_file_and_corrected_by_reading_again() {
    let (home, clock) = (tempfile::tempdir().unwrap(), manual());
    let simulation = simulate(&clock, None).await;
    let file = home.path().join("codes.tsv");
    std::fs::write(&file, "# none yet\n").unwrap();
    let accounts = simulation.accounts();
    let mut service = Service::start_with(home.path(), free_port(), &clock, &settings(home.path()), &accounts).await;
    let mut watcher = Watcher::everything(&mut service.client).await;
    service.client.register_shipment(bare("fedex", NUMBER)).await.unwrap();
    let bodies = [scan("PU", 8), scan(CODE, 9), scan(CODE, 10)];
    for body in &bodies {
        push(&service, &simulation, body).await;
    }
    let before = ["PICKED_UP", "UNKNOWN", "UNKNOWN"];
    until("all scans are there", async || (kinds(&service, NAME).await == before).then_some(())).await;

    // Counted, and listed with a body that shows it.
    let listed = until("the code is listed", async || {
        let listed = unmapped(&service).await;
        listed.iter().any(|code| code.count == 2).then_some(listed)
    })
    .await;
    let [code] = listed.as_slice() else { panic!("{listed:?}") };
    assert_eq!((code.carrier.as_str(), code.code.as_str(), code.override_code.as_str()), ("fedex", CODE, CODE));
    assert_eq!((code.text.as_str(), code.kind()), ("Parcel looked at", Kind::Unspecified));
    assert!(bodies[1..].iter().any(|body| BodyHash::of(body.as_bytes()).to_string() == code.body_sha256), "{code:?}");
    until("the body is archived", async || archived_body(home.path(), &code.body_sha256).await).await;
    assert_eq!(metric(&service, "waybill_unmapped_codes_total").await, 2);

    // The file is read while the service runs; a mistake in it changes nothing.
    std::fs::write(&file, "fedex\tZQ\tSLEEPING\t-\n").unwrap();
    assert_eq!(reread(&service, true).await.corrections, []);
    std::fs::write(&file, "# mapped at once\nfedex\tZQ\tDELIVERED\t-\n").unwrap();
    let dry = until("the file is read", async || {
        let told = reread(&service, true).await;
        (!told.corrections.is_empty()).then_some(told)
    })
    .await;
    let [Correction { change: Some(change), events_before }] = dry.corrections.as_slice() else { panic!("{dry:?}") };
    assert_eq!((change.status_before(), change.status_after()), (Status::InTransit, Status::Delivered));
    let kinds_of = |events: &[v1::Event]| events.iter().map(v1::Event::kind).collect::<Vec<_>>();
    assert_eq!(kinds_of(events_before), [Kind::Unknown, Kind::Unknown]);
    assert_eq!(kinds_of(&change.events), [Kind::Delivered, Kind::Delivered]);
    assert_eq!((dry.end.bodies, dry.end.unreadable, dry.end.shipments, dry.end.corrected), (3, 0, 1, 1));
    assert_eq!(kinds(&service, NAME).await, before, "a dry run changes nothing");
    assert_eq!(unmapped(&service).await, [], "what is mapped is not listed");

    // Subscribers get one change, whatever the number of bodies; to repeat it changes nothing.
    let done = reread(&service, false).await;
    assert_eq!(done.corrections.len(), 1);
    let aspects = |change: &v1::Change| change.aspects().collect::<Vec<_>>();
    let seen = watcher.change(|change| change.aspects().any(|aspect| aspect == Aspect::Corrected)).await;
    assert_eq!(aspects(&seen), [Aspect::EventsRevised, Aspect::Status, Aspect::Corrected, Aspect::Details]);
    assert_eq!((seen.status_after(), seen.events.len()), (Status::Delivered, 2));
    assert_eq!(kinds(&service, NAME).await, ["PICKED_UP", "DELIVERED", "DELIVERED"]);
    let provenance = |shipment: v1::Shipment| -> Vec<v1::event::Provenance> {
        shipment.events.into_iter().filter_map(|event| event.provenance).collect()
    };
    let told = provenance(shown(&service, NAME).await);
    assert_eq!(told.iter().map(|told| told.mapping).collect::<Vec<_>>(), [2, 2, 2]);
    assert_eq!(told[1].body_sha256, BodyHash::of(bodies[1].as_bytes()).to_string(), "first told where it was");
    for dry_run in [false, true] {
        let again = reread(&service, dry_run).await;
        assert_eq!((again.corrections.len(), again.end.bodies, again.end.corrected), (0, 3, 0));
    }
    // What comes now is read as mapped, and counted no more.
    push(&service, &simulation, &scan(CODE, 11)).await;
    let next = watcher.change(|change| change.revision_before >= seen.revision_after).await;
    assert_eq!((next.revision_before, kinds_of(&next.events)), (seen.revision_after, vec![Kind::Delivered]));
    assert!(!aspects(&next).contains(&Aspect::Corrected));
    assert_eq!(metric(&service, "waybill_unmapped_codes_total").await, 2);

    // An erased shipment does not come back, and leaves nothing of itself in the list.
    service
        .client
        .delete_shipment(v1::DeleteShipmentRequest { name: NAME.into(), ..Default::default() })
        .await
        .unwrap();
    assert_eq!(reread(&service, false).await.end, Progress { done: true, ..Progress::default() });
    let gone = v1::GetShipmentRequest { name: NAME.into(), ..Default::default() };
    assert_eq!(service.client.get_shipment(gone).await.unwrap_err().code(), Code::NotFound);
    std::fs::write(&file, "# taken away again\n").unwrap();
    let listed =
        until("the code is open again", async || Some(unmapped(&service).await).filter(|listed| !listed.is_empty()))
            .await;
    assert_eq!((listed[0].code.as_str(), listed[0].count, listed.len()), (CODE, 2, 1));
    assert_eq!((listed[0].text.as_str(), listed[0].body_sha256.as_str()), ("", ""));
    service.stop().await;
}

async fn waybill(process: &Process, arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_waybill"));
    command.args(arguments).env_clear().env("WAYBILL_SERVER", format!("http://127.0.0.1:{}", process.grpc));
    within("the command ends", command.kill_on_drop(true).output()).await.unwrap()
}

fn lines(output: &Output) -> Vec<Value> {
    let text = String::from_utf8(output.stdout.clone()).unwrap();
    assert!(output.status.success(), "{output:?}");
    text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

/// FedEx that tells the same of every number of a batch, once it tells anything that can be read.
async fn fedex(garbled: Arc<AtomicBool>) -> String {
    let hour_ago = Clock::system().now() - SignedDuration::from_hours(1);
    let time = hour_ago.strftime("%Y-%m-%dT%H:%M:%S+00:00").to_string();
    fake_carrier(move |path, body| {
        if path == "/oauth/token" {
            return (200, json!({"access_token": "token", "expires_in": 3600}).to_string());
        }
        if garbled.load(Ordering::SeqCst) {
            return (200, r#"{"output": {"completeTrack"#.into());
        }
        let asked: Value = serde_json::from_str(body).unwrap();
        let numbers = asked["trackingInfo"].as_array().unwrap().iter();
        let results = numbers.map(|one| {
            let number = one["trackingNumberInfo"]["trackingNumber"].as_str().unwrap();
            let scan = fedex_scan(number, CODE, "Parcel looked at", &time);
            json!({"trackingNumber": number, "trackResults": scan["trackResults"]})
        });
        (200, json!({"output": {"completeTrackResults": results.collect::<Vec<_>>()}}).to_string())
    })
    .await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn answers_are_read_again_after_a_restart_and_what_cannot_be_read_is_named() {
    let home = tempfile::tempdir().unwrap();
    let garbled = Arc::new(AtomicBool::new(true));
    let url = fedex(Arc::clone(&garbled)).await;
    let account = format!(
        "[accounts.fedex]\ncarrier = \"fedex\"\nbase_url = \"{url}\"\nclient_id = \"id\"\nclient_secret = \"s\"\n{GENEROUS}"
    );
    std::fs::write(home.path().join("codes.tsv"), "").unwrap();
    let mut process = Process::new(home.path(), free_port(), &settings(home.path()), &account);
    process.start().await;
    let mut client = process.client().await;
    let names = [NAME, "shipments/fedex/776001000002"];
    for name in names {
        let number = name.rsplit('/').next().unwrap();
        client.register_shipment(bare("fedex", number)).await.unwrap();
        until("it was asked", async || {
            let request = v1::GetShipmentRequest { name: name.into(), ..Default::default() };
            let freshness = client.get_shipment(request).await.unwrap().into_inner().freshness.unwrap_or_default();
            (freshness.stale_reason() == v1::freshness::StaleReason::Malformed).then_some(())
        })
        .await;
    }
    garbled.store(false, Ordering::SeqCst);
    for name in names {
        client.refresh_shipment(v1::RefreshShipmentRequest { name: name.into(), ..Default::default() }).await.unwrap();
    }
    let listed = lines(&waybill(&process, &["unmapped", "--carrier", "fedex", "--json"]).await);
    assert_eq!((listed.len(), &listed[0]["code"], &listed[0]["count"]), (1, &json!(CODE), &json!("2")), "{listed:?}");
    let said = waybill(&process, &["unmapped", "--text"]).await;
    let said = String::from_utf8_lossy(&said.stdout);
    assert!(said.contains("fedex<TAB>ZQ<TAB>KIND"), "{said}");
    let body = listed[0]["bodySha256"].as_str().unwrap();
    assert!(said.contains(&format!("waybill body {body}")), "it goes by all of its hash: {said}");
    assert!(lines(&waybill(&process, &["unmapped", "--carrier", "ups", "--json"]).await).is_empty());

    // A file that is wrong keeps the service from starting, and says where. FedEx tells nothing any more that would do instead
    // of what is archived.
    garbled.store(true, Ordering::SeqCst);
    process.terminate().await;
    assert!(process.wait().await.success());
    std::fs::write(home.path().join("codes.tsv"), "\nfedex ZQ HELD -\n").unwrap();
    let config = home.path().join("test.toml");
    let config = config.to_str().unwrap();
    let refused = waybill(&process, &["serve", "--config", config]).await;
    let why = String::from_utf8_lossy(&refused.stderr).into_owned();
    assert!(!refused.status.success() && why.contains("codes.tsv, line 2: has too few columns"), "{why}");
    std::fs::write(home.path().join("codes.tsv"), "fedex\tZQ\tHELD\tWEATHER\n").unwrap();
    process.start().await;

    let ask = async |more: &[&str]| {
        let arguments = [&["reread", "--carrier", "fedex", "--since", "1h"], more].concat();
        waybill(&process, &arguments).await
    };
    let told = lines(&ask(&["--dry-run", "--json"]).await);
    let of = |what: &str| told.iter().filter(|told| told.get(what).is_some()).collect::<Vec<_>>();
    let corrected: Vec<&str> =
        of("correction").iter().map(|told| told["correction"]["change"]["name"].as_str().unwrap()).collect();
    assert_eq!(corrected.len(), 2, "{told:?}");
    assert!(names.iter().all(|name| corrected.contains(&format!("{name}@1").as_str())), "{corrected:?}");
    let unreadable = of("unreadable");
    let garbage = BodyHash::of(br#"{"output": {"completeTrack"#).to_string();
    assert!(!unreadable.is_empty() && unreadable.iter().all(|told| told["unreadable"]["bodySha256"] == garbage));
    let done = ask(&["--text"]).await;
    let said = String::from_utf8_lossy(&done.stdout).into_owned();
    assert!(said.contains("unknown code ZQ") && said.contains("→ held (weather)"), "{said}");
    assert!(said.contains("of 2 shipments read again") && said.contains("; 2 corrected"), "{said}");
    let again = String::from_utf8_lossy(&ask(&["--text"]).await.stdout).into_owned();
    assert!(again.contains("; 0 corrected") && !again.contains('→'), "{again}");
    let mut client = process.client().await;
    for name in names {
        let request = v1::GetShipmentRequest { name: name.into(), ..Default::default() };
        let shipment = client.get_shipment(request).await.unwrap().into_inner();
        assert_eq!(shipment.events.iter().map(v1::Event::kind).collect::<Vec<_>>(), [Kind::Held], "{name}");
    }
    process.terminate().await;
    assert!(process.wait().await.success());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_asked_wrongly_is_refused_by_its_field() {
    let (home, clock) = (tempfile::tempdir().unwrap(), manual());
    let account = "[accounts.fedex]\ncarrier = \"fedex\"\nclient_id = \"id\"\nclient_secret = \"s\"\n";
    let service = Service::start(home.path(), &clock, account).await;
    let mut admin = admin(&service).await;
    for (carrier, since_time, field) in
        [("dodo", since(0), "carrier"), ("fedex", None, "since_time"), ("fedex", since(i64::MAX), "since_time")]
    {
        let request = v1::RereadBodiesRequest { carrier: carrier.into(), since_time, dry_run: true };
        let refused = admin.reread_bodies(request).await.unwrap_err();
        assert_eq!((refused.code(), fields(&refused)), (Code::InvalidArgument, vec![field.to_owned()]));
    }
    let nobodys = v1::RereadBodiesRequest { carrier: "ups".into(), since_time: since(0), dry_run: true };
    let refused = admin.reread_bodies(nobodys).await.unwrap_err();
    assert_eq!((refused.code(), reason(&refused)), (Code::FailedPrecondition, "NO_ACCOUNT".to_owned()));
    for (request, field) in [
        (v1::ListUnmappedCodesRequest { carrier: "dodo".into(), ..Default::default() }, "carrier"),
        (v1::ListUnmappedCodesRequest { page_size: -1, ..Default::default() }, "page_size"),
        (v1::ListUnmappedCodesRequest { page_token: "mine".into(), ..Default::default() }, "page_token"),
    ] {
        let refused = admin.list_unmapped_codes(request).await.unwrap_err();
        assert_eq!((refused.code(), fields(&refused)), (Code::InvalidArgument, vec![field.to_owned()]));
    }
    service.stop().await;
}
