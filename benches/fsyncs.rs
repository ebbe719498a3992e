//! Counts fsyncs per 1,000 pushes that the whole service takes over HTTP, at 128 in flight: arriving pushes and commits
//! of earlier ones share transactions. A count, so no peer is needed; the spread says how it varies.

#![expect(
    clippy::print_stdout,
    clippy::indexing_slicing,
    reason = "a benchmark prints its row and stops when it is wrong"
)]

use std::sync::Arc;
use std::time::Instant;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit as _, Mac as _};
use jiff::SignedDuration;
use jiff::tz::Offset;
use prost::Message as _;
use sha2::Sha256;
use tokio::sync::oneshot;
use tokio::task::JoinSet;
use tokio_util::sync::CancellationToken;
use waybill::clock::Clock;
use waybill::config::{Config, Variables};
use waybill::proto::v1::Change;
use waybill::serve;
use waybill::store::embedded::{Embedded, Options};
use waybill::store::{Logged, Store as _};

const PUSHES: usize = 1000;
const IN_FLIGHT: usize = 128;
const ROUNDS: usize = 7;
const WARM_UP: usize = 1;
const TARGET: f64 = 20.0;

const SECRET: &str = "bench-security-token";

fn main() {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().expect("a runtime starts");
    let mut rows: Vec<(f64, f64)> = runtime.block_on(rounds());
    rows.sort_by(|one, other| one.0.total_cmp(&other.0));
    let (least, most) = (rows[0].0, rows[rows.len() - 1].0);
    let (median, rate) = rows[rows.len() / 2];
    let verdict = if median <= TARGET { "OK" } else { "SHORT" };
    println!("fsyncs per {PUSHES} pushes at {IN_FLIGHT} in flight, {ROUNDS} rounds");
    println!(
        "median {median:.0}  target <= {TARGET:.0}  spread {least:.0}..{most:.0}  {verdict}  ({rate:.0} durable pushes/s)"
    );
}

async fn rounds() -> Vec<(f64, f64)> {
    let home = tempfile::tempdir().expect("a temporary directory");
    let store = Arc::new(Embedded::open(home.path(), Options::default()).expect("the store opens"));
    let text = format!(
        "grpc.listen = \"127.0.0.1:0\"\nhttp.listen = \"127.0.0.1:0\"\nmetrics.listen = \"127.0.0.1:0\"\ninbox.workers = 128\nstorage.path = {:?}\n\
         [accounts.bench]\ncarrier = \"fedex\"\nregister_unknown = true\nbase_url = \"http://127.0.0.1:9\"\n\
         client_id = \"bench\"\nclient_secret = \"bench-client-secret\"\nwebhook_token = \"{SECRET}\"\n",
        home.path().display().to_string()
    );
    let config = Config::parse(Some(("bench".as_ref(), &text)), &Variables::new()).expect("a right configuration");
    let stop = CancellationToken::new();
    let (bound, is_bound) = oneshot::channel();
    let service = serve::run_on(store.clone(), config, Clock::system(), stop.clone(), |addresses| {
        let _ = bound.send(addresses);
    });
    let service = tokio::spawn(service);
    let http = is_bound.await.expect("the service is ready").http;
    let client = reqwest::Client::builder().build().expect("a client");

    // As many are in flight all the time, also between the rounds: what is counted is the steady state.
    let mut tail = store.tail(0);
    let mut seen = *tail.borrow_and_update();
    let sender = tokio::spawn(async move {
        let mut flying = JoinSet::new();
        for serial in 0.. {
            if flying.len() >= IN_FLIGHT {
                flying.join_next().await.expect("some are in flight").expect("and are answered");
            }
            flying.spawn(push(client.clone(), format!("http://{http}/webhooks/bench"), serial));
        }
    });
    let mut rows = Vec::new();
    let mut committed = 0;
    let mut round = (0, store.syncs(), Instant::now());
    while rows.len() < WARM_UP + ROUNDS {
        tail.changed().await.expect("the store lives");
        // Ingested, not only kept: every push has one change that brings its scan; its number's registration is another.
        let logged = store.log(0, seen, usize::MAX).await.expect("the log reads");
        let change = |logged: &Logged| Change::decode(&*logged.change).expect("a change");
        committed += logged.iter().filter(|logged| !change(logged).events.is_empty()).count();
        seen = logged.last().map_or(seen, |logged| logged.position);
        let (from, syncs, began) = round;
        if committed - from >= PUSHES {
            let pushes = (committed - from) as f64;
            let synced = u32::try_from(store.syncs() - syncs).expect("few syncs");
            rows.push((f64::from(synced) * PUSHES as f64 / pushes, pushes / began.elapsed().as_secs_f64()));
            round = (committed, store.syncs(), Instant::now());
        }
    }
    sender.abort();
    rows.drain(..WARM_UP);
    stop.cancel();
    service.await.expect("it ends").expect("well");
    rows
}

async fn push(client: reqwest::Client, url: String, serial: usize) {
    let number = format!("7760{serial:08}");
    // Of these days: a registration cuts off what lies months before it.
    let hour_ago = Clock::system().now() - SignedDuration::from_hours(1);
    let date = hour_ago.display_with_offset(Offset::UTC);
    let body = format!(
        r#"{{"trackResults":[{{"trackingNumberInfo":{{"trackingNumber":"{number}","trackingNumberUniqueId":"1~{number}~FX"}},"scanEvents":[{{"date":"{date}","eventType":"PU","eventDescription":"Picked up","exceptionCode":"","scanLocation":{{"city":"CLOVIS","stateOrProvinceCode":"CA","countryCode":"US"}},"locationId":"FATA","derivedStatusCode":"PU"}}]}}]}}"#
    );
    let mut mac = Hmac::<Sha256>::new_from_slice(SECRET.as_bytes()).expect("a key of any length");
    mac.update(body.as_bytes());
    let signature = STANDARD.encode(mac.finalize().into_bytes());
    let answer = client.post(url).header("fdx-signature", signature).body(body).send().await.expect("an answer");
    assert!(answer.status().is_success(), "{}", answer.status());
}
