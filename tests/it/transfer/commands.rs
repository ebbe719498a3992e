//! The commands as programs: a service is moved with its keys and its subscribers' cursors, and kills in between cost nothing.

use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::process::{Output, Stdio};
use std::time::Duration;

use rand::rngs::StdRng;
use rand::{RngExt as _, SeedableRng as _};
use tokio::process::Command;
use waybill::proto::v1;
use waybill::store::Store;
use waybill::store::embedded::Embedded;

use super::{fill, small};
use crate::harness::redis::RedisServer;
use crate::harness::{Process, Watcher, bare, free_port, within};

/// Whatever else the tests of the service run on.
const EMBEDDED: &str = "[storage]\nbackend = \"embedded\"\n";

fn command(home: &Path, store: &str, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_waybill"));
    command.args(arguments).current_dir(home).env_clear().env("WAYBILL__STORAGE__PATH", store);
    command.stdin(Stdio::null()).kill_on_drop(true);
    command
}

async fn waybill(home: &Path, store: &str, arguments: &[&str]) -> Output {
    within("it ends", command(home, store, arguments).output()).await.unwrap()
}

fn said(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

async fn works(home: &Path, store: &str, arguments: &[&str]) -> String {
    let output = waybill(home, store, arguments).await;
    assert_eq!(output.status.code(), Some(0), "{arguments:?}: {}", said(&output));
    said(&output)
}

async fn fails(home: &Path, store: &str, code: i32, arguments: &[&str]) -> String {
    let output = waybill(home, store, arguments).await;
    assert_eq!(output.status.code(), Some(code), "{arguments:?}: {}", said(&output));
    said(&output)
}

async fn register(client: &mut crate::harness::Client, numbers: std::ops::Range<usize>) {
    for number in numbers {
        client.register_shipment(bare("ups", &format!("1ZMOVED{number:03}"))).await.unwrap();
    }
}

async fn listed(client: &mut crate::harness::Client) -> Vec<v1::Shipment> {
    let request = v1::ListShipmentsRequest { page_size: 100, ..Default::default() };
    client.list_shipments(request).await.unwrap().into_inner().shipments
}

/// A subscriber who is away, and what there was to see.
struct Away {
    watcher: Watcher,
    shipments: Vec<v1::Shipment>,
}

/// A service with shipments, some of which its subscriber has not seen yet; stopped at last.
async fn had_a_subscriber(old: &mut Process) -> Away {
    old.start().await;
    let mut client = old.client().await;
    register(&mut client, 0..10).await;
    let mut watcher = Watcher::default();
    let snapshot = v1::WatchShipmentsRequest { snapshot: true, ..Default::default() };
    watcher.open(&mut client, snapshot).await.unwrap();
    while watcher.cursor.is_empty() {
        watcher.next().await.unwrap();
    }
    register(&mut client, 10..20).await;
    let shipments = listed(&mut client).await;
    drop(client);
    Away { watcher, shipments }
}

async fn stop(process: &mut Process) {
    process.terminate().await;
    process.wait().await;
}

/// The old cursor is good on the new service: no change is missing and none comes twice (the watcher looks).
async fn goes_on(new: &mut Process, away: Away) {
    let Away { mut watcher, shipments } = away;
    new.start().await;
    let mut client = new.client().await;
    let plain = |shipments: Vec<v1::Shipment>| -> Vec<v1::Shipment> {
        let mut plain: Vec<_> =
            shipments.into_iter().map(|shipment| v1::Shipment { freshness: None, ..shipment }).collect();
        plain.sort_by(|one, other| one.name.cmp(&other.name));
        plain
    };
    assert_eq!(plain(listed(&mut client).await), plain(shipments));
    register(&mut client, 20..22).await;
    watcher.open(&mut client, v1::WatchShipmentsRequest::default()).await.unwrap();
    while watcher.changes.len() < 12 {
        watcher.next().await.unwrap();
    }
    let mut names: Vec<&str> = watcher.changes.iter().map(|change| change.name.as_str()).collect();
    // Between shipments no order is promised.
    names.sort_unstable();
    let wanted: Vec<String> = (10..22).map(|number| format!("shipments/ups/1ZMOVED{number:03}@1")).collect();
    assert_eq!(names, wanted);
    drop(client);
    stop(new).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_service_moves_with_its_shipments_and_its_subscribers() {
    let (old_home, new_home) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let home = old_home.path();
    let mut old = Process::new(home, free_port(), EMBEDDED, "");
    let away = had_a_subscriber(&mut old).await;
    let held = fails(home, "store", 1, &["export", "moved.waybill"]).await;
    assert!(held.contains("a service holds the store: stop it first"), "{held}");
    assert!(!home.join("moved.waybill").exists());
    stop(&mut old).await;

    let exported = works(home, "store", &["export", "moved.waybill"]).await;
    assert!(exported.contains("Exported 20 numbers, 0 erased numbers, 20 changes"), "{exported}");
    let file = home.join("moved.waybill");
    assert_eq!(file.metadata().unwrap().permissions().mode() & 0o777, 0o600, "it holds secrets");
    let there = fails(home, "store", 2, &["export", "moved.waybill"]).await;
    assert!(there.contains("is there already"), "{there}");
    let complete = works(home, "store", &["export", "moved.waybill", "--resume"]).await;
    assert!(complete.contains("complete already"), "{complete}");
    let whole = works(home, "nowhere", &["import", "moved.waybill", "--check"]).await;
    assert!(whole.contains("The file is whole: 20 numbers") && !home.join("nowhere").exists(), "{whole}");
    let none = fails(home, "nowhere", 1, &["export", "none.waybill"]).await;
    assert!(none.contains("there is no store") && !home.join("none.waybill").exists(), "{none}");
    let mixed = fails(home, "store", 1, &["import", "moved.waybill"]).await;
    assert!(mixed.contains("import into an empty store"), "{mixed}");

    let mut new = Process::new(new_home.path(), free_port(), EMBEDDED, "");
    std::fs::copy(&file, new_home.path().join("moved.waybill")).unwrap();
    let imported = works(new_home.path(), "store", &["import", "moved.waybill"]).await;
    assert!(imported.contains("Imported 20 numbers"), "{imported}");
    let again = works(new_home.path(), "store", &["import", "moved.waybill"]).await;
    assert!(again.contains("nothing was done"), "{again}");
    goes_on(&mut new, away).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_service_that_outgrew_its_machine_goes_on_in_redis() {
    let home = tempfile::tempdir().unwrap();
    let home = home.path();
    let server = RedisServer::start().await;
    let mut old = Process::new(home, free_port(), EMBEDDED, "");
    let away = had_a_subscriber(&mut old).await;
    stop(&mut old).await;
    works(home, "store", &["export", "moved.waybill"]).await;

    let settings = format!("[storage]\nbackend = \"redis\"\n[storage.redis]\nnodes = [\"{}\"]\n", server.url());
    let mut new = Process::new(home, free_port(), &settings, "");
    let imported = works(home, "store", &["import", "moved.waybill", "--config", "test.toml"]).await;
    assert!(imported.contains("No service may be started") && imported.contains("Imported 20 numbers"), "{imported}");
    goes_on(&mut new, away).await;

    // And out of it again: what is exported is all that it had and got.
    let back = works(home, "store", &["export", "back.waybill", "--config", "test.toml"]).await;
    assert!(
        back.contains("must be stopped until the export has ended") && back.contains("Exported 22 numbers"),
        "{back}"
    );
    let left = works(home, "third", &["import", "back.waybill"]).await;
    assert!(left.contains("22 numbers") && left.contains("the changes of the log were left behind"), "{left}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn killed_again_and_again_both_come_to_their_end() {
    const NUMBERS: usize = 4000;
    let seed = rand::random();
    eprintln!("seed {seed}");
    let mut random = StdRng::seed_from_u64(seed);
    let home = tempfile::tempdir().unwrap();
    let home = home.path();
    let store: std::sync::Arc<dyn Store> = std::sync::Arc::new(Embedded::open(&home.join("store"), small()).unwrap());
    fill(&store, NUMBERS).await;
    drop(store);
    for (name, store) in [("export", "store"), ("import", "other")] {
        let (mut kills, mut resume) = (0, false);
        loop {
            let arguments: &[&str] = if resume { &[name, "file", "--resume"] } else { &[name, "file"] };
            let mut child = command(home, store, arguments).stderr(Stdio::piped()).spawn().unwrap();
            // At any moment of its life; it is left alone once it was killed often enough.
            let patience =
                Duration::from_millis(random.random_range(1..400)) + Duration::from_secs(60) * u32::from(kills >= 6);
            match tokio::time::timeout(patience, child.wait()).await {
                Err(_) => {
                    child.kill().await.unwrap();
                    kills += 1;
                    resume = resume || if name == "export" { home.join("file").exists() } else { true };
                }
                Ok(status) => {
                    let output = child.wait_with_output().await.unwrap();
                    if status.unwrap().success() {
                        break;
                    }
                    // Killed before anything was written.
                    let said = said(&output);
                    assert!(
                        name == "export"
                            && (said.contains("begin anew")
                                || said.contains("does not begin like an export")
                                || said.contains("without its trailer")),
                        "{said}"
                    );
                    std::fs::remove_file(home.join("file")).unwrap();
                    resume = false;
                }
            }
        }
        eprintln!("{name}: {kills} kills");
        if name == "import" {
            works(home, "other", &["export", "again"]).await;
        }
    }
    let read = |name: &str| waybill::transfer::check(&*std::fs::read(home.join(name)).unwrap(), |_| {}).unwrap();
    let (first, again) = (read("file"), read("again"));
    assert_eq!(first.counts["number"], NUMBERS as u64);
    assert_eq!(first.counts, again.counts);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_wrong_is_said_with_what_to_do() {
    let home = tempfile::tempdir().unwrap();
    let home = home.path();
    let store: std::sync::Arc<dyn Store> = std::sync::Arc::new(Embedded::open(&home.join("store"), small()).unwrap());
    fill(&store, 600).await;
    drop(store);
    let full = fails(home, "store", 1, &["export", "/dev/full"]).await;
    assert!(full.contains("/dev/full: the file cannot be written") && full.contains("make room"), "{full}");

    // Through a pipe, with plain lines of progress.
    let exported = waybill(home, "store", &["export", "-"]).await;
    assert_eq!(exported.status.code(), Some(0));
    assert!(said(&exported).contains(" entries\n") && !said(&exported).contains('\u{1b}'), "{}", said(&exported));
    std::fs::write(home.join("cut"), &exported.stdout[..exported.stdout.len() / 2]).unwrap();
    let cut = fails(home, "other", 1, &["import", "cut"]).await;
    assert!(cut.contains("cut: the file ends after") && cut.contains("waybill export --resume"), "{cut}");
    assert!(!home.join("other").exists(), "a file that can be read twice is looked through before anything is written");

    // A pipe cannot: what is cut there is in the store, which says so and is not served.
    let mut through = command(home, "other", &["import", "-"]);
    through.stdin(std::fs::File::open(home.join("cut")).unwrap());
    let cut = within("it ends", through.output()).await.unwrap();
    assert_eq!(cut.status.code(), Some(1), "{}", said(&cut));
    let serve = fails(home, "other", 1, &["serve"]).await;
    assert!(serve.contains("an import into the store is not complete: go on with `waybill import --resume"), "{serve}");
    std::fs::write(home.join("whole"), &exported.stdout).unwrap();
    let went_on = works(home, "other", &["import", "whole", "--resume"]).await;
    assert!(went_on.contains("Imported 600 numbers"), "{went_on}");

    let missing = fails(home, "other", 1, &["import", "missing"]).await;
    assert!(missing.contains("missing: No such file"), "{missing}");
    let usage = fails(home, "store", 2, &["export", "-", "--resume"]).await;
    assert!(usage.contains("--resume"), "{usage}");
}
