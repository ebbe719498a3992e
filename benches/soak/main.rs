//! `make soak`: three replicas of the service, each a process of its own, on one Redis with simulated couriers, thousands of
//! parcels, pushes, polls and watchers. Domain time runs so fast that all parcels end within SOAK_MINUTES (5); the budgets of a
//! day and more are held to. Ends with a verdict: 0, or 1 if anything did not hold.

#![expect(clippy::print_stdout, clippy::indexing_slicing, clippy::panic, reason = "a bench prints and may stop")]
#![expect(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    reason = "a bench stops when it is wrong, and trusts its peer"
)]
#![expect(dead_code, reason = "the parts are shared with other benches and with the tests, which use more of them")]

mod judge;
mod memory;
mod replica;
mod watchers;

#[path = "../../tests/it/harness/redis/server.rs"]
mod server;
#[path = "../../tests/it/harness/waiting.rs"]
mod waiting;

use std::process::ExitCode;
use std::time::Duration;

use jiff::SignedDuration;
use tokio::time::{Instant, interval};
use tonic::Code;
use tonic::transport::Channel;
use waybill::clock::Clock;
use waybill::demo::registration;
use waybill::proto::v1;
use waybill::proto::v1::tracking_client::TrackingClient;
use waybill::simulate::{Courier, Options, Parcel, Simulation};

use judge::Judge;
use memory::Samples;
use replica::Replica;
use server::{Aof, RedisServer};
use waiting::{free_port, until, within};
use watchers::Watchers;

const REPLICAS: usize = 3;
/// How many of each scripted parcel.
const COPIES: u32 = 150;
/// Of DHL's fewer: it allows 250 calls a day.
const COPIES_OF_DHL: usize = 20;
/// Registered by one call.
const AT_ONCE: usize = 100;
/// So much of the script is played; all but some parcels, which are not to be heard of for weeks, end in it.
const SCRIPT: SignedDuration = SignedDuration::from_hours(14 * 24);
/// How long after its last scan a parcel's end is known at the latest, by asking.
const KNOWN: SignedDuration = SignedDuration::from_hours(36);
/// Where pushes go to, changes so often.
const TURN: Duration = Duration::from_secs(1);
/// What a busy machine may need beyond its time.
const PATIENCE: Duration = Duration::from_secs(60);

pub(crate) type Client = TrackingClient<Channel>;

/// As the service's own program.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).filter(|word| word != "--bench").collect();
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    if let [role, config, began, start, factor] = words.as_slice()
        && role == replica::ROLE
    {
        let clock = replica::clock(began.parse().unwrap(), start.parse().unwrap(), factor.parse().unwrap());
        runtime.block_on(replica::play(config, clock));
        return ExitCode::SUCCESS;
    }
    let number = |name: &str, usual: u32| std::env::var(name).map_or(usual, |text| text.parse().expect(name));
    let time = Duration::from_secs(u64::from(number("SOAK_MINUTES", 5)) * 60);
    if runtime.block_on(soak(time, number("SOAK_COPIES", COPIES))) { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

async fn soak(time: Duration, copies: u32) -> bool {
    let (start, began) = (Clock::system().now(), Instant::now());
    let wall = replica::wall_millis();
    let factor = u32::try_from(SCRIPT.as_secs().unsigned_abs() / time.as_secs()).unwrap().max(1);
    let clock = replica::clock(wall, start, factor);
    let simulation = Simulation::start(Options { copies, ..Options::default() }, clock.clone()).await.unwrap();
    let redis = RedisServer::start_with(Aof::EverySecond, &[]).await;
    let shared = tempfile::tempdir().unwrap();
    let mut replicas = Vec::new();
    let public = free_port();
    for place in 0..REPLICAS {
        let http = if place == 0 { public } else { free_port() };
        let settings = replica::settings(shared.path(), &redis.url(), public, &simulation.accounts());
        replicas
            .push(Replica::start(http, &settings, &[wall.to_string(), start.to_string(), factor.to_string()]).await);
    }
    let parcels = wanted(&simulation);
    println!(
        "{} parcels, {REPLICAS} replicas, {} min; a day takes {:.1} s",
        parcels.len(),
        time.as_secs() / 60,
        86_400.0 / f64::from(factor)
    );
    let mut clients = Vec::new();
    for replica in &replicas {
        clients.push(replica.client().await);
    }
    let watchers = Watchers::open(&clients).await;
    let empty = memory::used(&redis).await;
    let mut samples = Samples::default();
    let register = tokio::spawn(register(clients.clone(), parcels.iter().map(registration).collect()));
    let (mut turns, mut turn) = (interval(TURN), 0);
    while began.elapsed() < time {
        turns.tick().await;
        turn += 1;
        simulation.push_to(Some(replicas[turn % REPLICAS].webhooks()));
        samples.take(&replicas, &redis).await;
        if turn % 30 == 0 {
            println!("{}", watchers.so_far(began.elapsed()));
        }
    }
    register.await.unwrap();

    let mut judge = Judge::default();
    let late = judge::all_end(&clients, &parcels, &clock, PATIENCE).await;
    let ended = parcels.iter().filter(|parcel| judge::should_have_ended(parcel, &clock)).count();
    let said = format!("{ended} of {} parcels had to end, and have as scripted", parcels.len());
    judge.hold(&said, late.is_empty() && ended * 10 > parcels.len() * 8, &format!("{} have not: {late:?}", late.len()));
    judge.watched(watchers, &clients, &parcels, PATIENCE).await;
    judge.couriers(&simulation.report());
    judge.double_calls(&simulation.report(), replicas.iter().map(Replica::dropped).sum());
    samples.judge(&mut judge);
    simulation.push_to(None);
    memory::explain(&redis, empty, parcels.len(), &mut judge).await;
    for replica in replicas {
        let errors = replica.stop(&mut judge).await;
        judge.hold("no ERROR in its log", errors.is_empty(), &errors.join("\n"));
    }
    simulation.stop().await;
    judge.verdict()
}

/// Those that are registered.
fn wanted(simulation: &Simulation) -> Vec<Parcel> {
    let mut of_dhl = 0;
    let all = simulation.parcels();
    let stories = all.iter().filter(|parcel| parcel.carrier == Courier::DhlUnified);
    let stories = stories.map(|parcel| parcel.story).collect::<std::collections::BTreeSet<_>>().len();
    let mut fits = |parcel: &&Parcel| {
        of_dhl += usize::from(parcel.carrier == Courier::DhlUnified);
        parcel.carrier != Courier::DhlUnified || of_dhl <= COPIES_OF_DHL * stories
    };
    all.iter().filter(|parcel| fits(parcel)).cloned().collect()
}

/// With one replica after the other. What is refused because the store is slow is tried again.
async fn register(clients: Vec<Client>, requests: Vec<v1::RegisterShipmentRequest>) {
    for (chunk, client) in requests.chunks(AT_ONCE).zip(clients.iter().cycle()) {
        let mut left = chunk.to_vec();
        while !left.is_empty() {
            let batch = v1::BatchRegisterShipmentsRequest { requests: left.clone(), ..Default::default() };
            let answer = client.clone().batch_register_shipments(batch).await.unwrap().into_inner();
            let refused = answer.results.into_iter().zip(left).filter_map(|(result, request)| match result.result {
                Some(v1::shipment_result::Result::Error(status)) => {
                    assert_eq!(status.code, i32::from(Code::Unavailable), "{status:?}");
                    Some(request)
                }
                _ => None,
            });
            left = refused.collect();
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
    }
}
