//! Replicas of the service as programs, on one store and with one archive, with the carriers they ask.

use tempfile::TempDir;
use waybill::clock::Clock;
use waybill::demo::registration;
use waybill::fetch::Fetch;
use waybill::proto::v1;
use waybill::simulate::{Courier, Options, Simulation};

use crate::harness::{Client, Process, bare, free_port, name, simulate_with, until, web, within};

use super::{Ups, come_again};

/// The same for all of them.
const KEY: &str = "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=";

/// What differs from test to test.
pub(super) struct Settings {
    /// How many replicas.
    pub(super) replicas: usize,
    /// URLs of Redis.
    pub(super) nodes: Vec<String>,
    /// Whether they are a cluster's.
    pub(super) cluster: bool,
    /// For an answer of Redis: where speed is not what is tested, the machine's other work must not show.
    pub(super) response_timeout: &'static str,
    /// Copies of each of FedEx's scripted parcels.
    pub(super) copies: u32,
}

impl Default for Settings {
    fn default() -> Self {
        Self { replicas: 1, nodes: Vec::new(), cluster: false, response_timeout: "2s", copies: 2 }
    }
}

/// The replicas. FedEx is the simulated one, which counts what is over its limits; it pushes when the test says so.
pub(super) struct Fleet {
    pub(super) processes: Vec<Process>,
    pub(super) simulation: Simulation,
    /// Numbers of FedEx, all registered.
    pub(super) fedex: Vec<String>,
    pub(super) ups: Ups,
    /// Asks what machines of the operator ask.
    fetch: Fetch,
    _homes: Vec<TempDir>,
}

impl Fleet {
    /// Starts all of them and registers FedEx's parcels.
    pub(super) async fn start(settings: Settings) -> Self {
        let clock = Clock::system();
        let today = jiff::tz::TimeZone::UTC.to_datetime(clock.now()).date();
        let first_day = Some(today.checked_sub(jiff::SignedDuration::from_hours(24 * 2)).unwrap());
        let options = Options { copies: settings.copies, first_day, ..Options::default() };
        let simulation = simulate_with(&clock, None, options).await;
        let ups = Ups::start().await;
        let fedex_only = {
            let mut tables: toml::Table = simulation.accounts().parse().unwrap();
            tables["accounts"].as_table_mut().unwrap().retain(|account, _| account == "fedex");
            tables.to_string()
        };
        let archive = tempfile::tempdir().unwrap();
        let text = format!(
            "[storage]\nbackend = \"redis\"\nkey = \"{KEY}\"\n\
             [storage.redis]\nnodes = {:?}\ncluster = {}\nresponse_timeout = \"{}\"\n\
             [archive]\npath = \"{}\"\n[inbox]\nlease = \"3s\"\n[poll]\nrequest_timeout = \"1s\"\n",
            settings.nodes,
            settings.cluster,
            settings.response_timeout,
            archive.path().display(),
        );
        let (mut processes, mut homes) = (Vec::new(), vec![archive]);
        for replica in 0..settings.replicas {
            let home = tempfile::tempdir().unwrap();
            let accounts = format!("{fedex_only}\n{}", ups.account(replica));
            let mut process = Process::new(home.path(), free_port(), &text, &accounts);
            process.start().await;
            processes.push(process);
            homes.push(home);
        }
        let parcels = simulation.parcels().iter().filter(|parcel| parcel.carrier == Courier::Fedex);
        let parcels: Vec<_> = parcels.filter(|parcel| parcel.generations == 1).collect();
        let fedex = parcels.iter().map(|parcel| parcel.number.clone()).collect();
        let registrations: Vec<_> = parcels.iter().map(|parcel| registration(parcel)).collect();
        let names: Vec<_> = parcels.iter().map(|parcel| name(parcel)).collect();
        let fetch = web::client();
        let fleet = Self { processes, simulation, fedex, ups, fetch, _homes: homes };
        let mut client = fleet.client(0).await;
        for registration in registrations {
            register(&mut client, registration).await;
        }
        // What their polls bring is over before anything goes wrong.
        for name in names {
            until("it was asked for", async || {
                let shipment = client
                    .get_shipment(v1::GetShipmentRequest { name: name.clone(), ..Default::default() })
                    .await
                    .ok()?;
                (!is_unasked(shipment.get_ref())).then_some(())
            })
            .await;
        }
        fleet
    }

    /// A caller of a replica.
    pub(super) async fn client(&self, replica: usize) -> Client {
        self.processes[replica].client().await
    }

    /// Asks a replica's metrics listener: the status, and what it says.
    pub(super) async fn probe(&self, replica: usize, path: &str) -> (u16, String) {
        let url = self.processes[replica].probe(path);
        let answer = web::send_by(&self.fetch, "GET", &url, &[], bytes::Bytes::new()).await;
        (answer.status.as_u16(), String::from_utf8_lossy(&answer.body).into_owned())
    }

    /// Questions to UPS that a replica has given up, since the answer took too long.
    pub(super) async fn given_up(&self, replica: usize) -> usize {
        let (_, metrics) = self.probe(replica, "/metrics").await;
        let counted = |line: &&str| {
            line.starts_with("waybill_polls_total{") && line.contains("\"ups\"") && line.contains("\"unreachable\"")
        };
        let count = metrics.lines().find(counted).and_then(|line| line.rsplit(' ').next());
        count.map_or(0, |count| count.parse().unwrap())
    }

    /// Where FedEx pushes to.
    pub(super) fn webhooks(&self, replicas: impl IntoIterator<Item = usize>) -> Vec<String> {
        replicas.into_iter().map(|replica| self.processes[replica].url("/webhooks/fedex")).collect()
    }

    /// Everything ends in order.
    pub(super) async fn stop(mut self) {
        for process in &self.processes {
            process.terminate().await;
        }
        for process in &mut self.processes {
            assert_eq!(process.wait().await.code(), Some(0), "{:?}", process.said());
        }
        assert_eq!(self.simulation.report().violations(), 0);
        self.simulation.stop().await;
    }
}

/// Registers, as often as it is told to come again.
pub(super) async fn register(client: &mut Client, request: v1::RegisterShipmentRequest) {
    until("it is registered", async || match client.register_shipment(request.clone()).await {
        Ok(_) => Some(()),
        Err(status) => {
            come_again(&status);
            None
        }
    })
    .await;
}

/// Registers numbers of UPS, all at once.
pub(super) async fn register_ups(client: &mut Client, numbers: &[String]) {
    let requests = numbers.iter().map(|number| bare("ups", number)).collect();
    let request = v1::BatchRegisterShipmentsRequest { requests, ..Default::default() };
    let response = within("they are registered", client.batch_register_shipments(request)).await.unwrap().into_inner();
    let registered = |one: &v1::ShipmentResult| matches!(one.result, Some(v1::shipment_result::Result::Shipment(_)));
    assert!(response.results.iter().all(registered), "{response:?}");
}

/// Whether nobody has asked the carrier for it, or the answer is not committed.
pub(super) fn is_unasked(shipment: &v1::Shipment) -> bool {
    crate::harness::stale(shipment) == v1::freshness::StaleReason::NotAskedYet
}
