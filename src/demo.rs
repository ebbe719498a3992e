//! The service and the simulated couriers together in a temporary directory, in accelerated domain time: registers the
//! scripted parcels, watches them over gRPC, and tells what is seen until all have ended.

use std::collections::BTreeMap;
use std::time::Duration;

use anyhow::{Context as _, bail};
use jiff::Timestamp;
use tokio::sync::oneshot;
use tokio_util::sync::CancellationToken;
use tonic::transport::Channel;

use crate::clock::Clock;
use crate::config::{Backend, Config, Variables};
use crate::name::ShipmentName;
use crate::proto::v1;
use crate::proto::v1::tracking_client::TrackingClient;
use crate::serve;
use crate::simulate::{Fault, Options, Parcel, Simulation};

/// A domain day takes a second.
const DAYS_PER_SECOND: u32 = 86_400;

/// The longest a demo may take, in real time.
const LIMIT: Duration = Duration::from_secs(110);

/// A thousand years: nobody looks longer.
const FOR_EVER: Duration = Duration::from_secs(1000 * 365 * 24 * 60 * 60);

/// How often the picture is brought up to date though nothing has come.
const FRAME: Duration = Duration::from_millis(250);

/// What is seen of the parcels at a moment.
#[derive(Clone, Debug)]
pub struct Scene {
    /// The domain time.
    pub now: Timestamp,
    /// The parcels in the order of the script.
    pub parcels: Vec<Seen>,
    /// Changes since the last scene.
    pub changes: Vec<v1::Change>,
}

/// One parcel of the demo.
#[derive(Clone, Debug)]
pub struct Seen {
    /// As scripted.
    pub parcel: Parcel,
    /// As last told by the service: its newest generation.
    pub shipment: v1::Shipment,
}

impl Seen {
    /// Whether it has ended as scripted.
    pub fn ended(&self) -> bool {
        let end = v1::shipment::Status::from_str_name(self.parcel.end.name());
        let generations = i32::try_from(self.parcel.generations).unwrap_or(i32::MAX);
        end == Some(self.shipment.status()) && self.shipment.generation == generations
    }
}

/// How a demo ended.
#[derive(Clone, Debug)]
pub struct Outcome {
    /// All parcels ended as scripted.
    pub complete: bool,
    /// What was seen last.
    pub last: Scene,
}

/// Runs the demo with these faults from its start, showing every scene. `then` is called when it is complete (or the time is over), before it is taken down.
pub async fn run(
    mut config: Config,
    faults: Vec<Fault>,
    stop: CancellationToken,
    mut show: impl FnMut(&Scene),
    then: impl AsyncFnOnce(),
) -> anyhow::Result<Outcome> {
    let home = tempfile::tempdir().context("a temporary directory is needed")?;
    let clock = Clock::fast_from_now(DAYS_PER_SECOND);
    let push_base = format!("http://{}/webhooks", config.http.listen);
    let options = Options { push_base: Some(push_base), faults, ..Options::default() };
    let simulation = Simulation::start(options, clock.clone()).await.context("the simulated couriers")?;

    let accounts = Config::parse(Some(("simulation".as_ref(), &simulation.accounts())), &Variables::new());
    config.accounts = accounts.context("the simulated couriers' accounts")?.accounts;
    config.public_url = Some(format!("http://{}", config.http.listen));
    config.storage.backend = Backend::Embedded;
    config.storage.path = home.path().join("store");
    // A day takes a second: what has ended would be erased while it is still looked at.
    config.retention.erase_after_final = FOR_EVER;
    config.archive.path = Some(home.path().join("archive"));

    let (bound, is_bound) = oneshot::channel();
    let service = tokio::spawn(serve::run(config, clock.clone(), stop.clone(), |addresses| {
        let _ = bound.send(addresses);
    }));
    let Ok(addresses) = is_bound.await else {
        service.await??;
        bail!("the service ended before it was ready");
    };
    let client =
        TrackingClient::connect(format!("http://{}", addresses.grpc)).await.context("the service's gRPC port")?;
    let outcome = tokio::select! {
        outcome = follow(client, &simulation, &clock, &mut show) => outcome?,
        () = stop.cancelled() => bail!("stopped before the parcels had ended"),
    };
    then().await;
    stop.cancel();
    service.await??;
    simulation.stop().await;
    Ok(outcome)
}

async fn follow(
    mut client: TrackingClient<Channel>,
    simulation: &Simulation,
    clock: &Clock,
    show: &mut impl FnMut(&Scene),
) -> anyhow::Result<Outcome> {
    let request = v1::WatchShipmentsRequest::default();
    let mut stream = client.watch_shipments(request).await?.into_inner();
    let mut seen: BTreeMap<(String, String), usize> = BTreeMap::new();
    let mut scene = Scene { now: clock.now(), parcels: Vec::new(), changes: Vec::new() };
    for parcel in simulation.parcels() {
        let shipment = client.register_shipment(registration(parcel)).await?.into_inner();
        seen.insert((shipment.carrier.clone(), shipment.tracking_number.clone()), scene.parcels.len());
        scene.parcels.push(Seen { parcel: parcel.clone(), shipment });
    }
    let until = tokio::time::Instant::now() + LIMIT;
    let mut frame = tokio::time::interval(FRAME);
    loop {
        tokio::select! {
            message = stream.message() => {
                let message = message?.context("the service ended the stream")?;
                for change in message.changes {
                    let Ok(name) = change.name.parse::<ShipmentName>() else { continue };
                    let key = (name.carrier.clone(), name.number.as_str().to_owned());
                    if let Some(seen) = seen.get(&key).and_then(|index| scene.parcels.get_mut(*index)) {
                        // The newest generation: a recycled number has become another parcel.
                        let newest = ShipmentName { generation: None, ..name }.to_string();
                        seen.shipment = client.get_shipment(v1::GetShipmentRequest { name: newest, ..Default::default() }).await?.into_inner();
                    }
                    scene.changes.push(change);
                }
            }
            _ = frame.tick() => {
                scene.now = clock.now();
                show(&scene);
                scene.changes.clear();
                let complete = scene.parcels.iter().all(Seen::ended);
                if complete || tokio::time::Instant::now() >= until {
                    return Ok(Outcome { complete, last: scene });
                }
            }
        }
    }
}

/// What a shop would register.
pub fn registration(parcel: &Parcel) -> v1::RegisterShipmentRequest {
    let date = |date: jiff::civil::Date| crate::proto::Date {
        year: date.year().into(),
        month: date.month().into(),
        day: date.day().into(),
    };
    v1::RegisterShipmentRequest {
        carrier: parcel.carrier.to_string(),
        tracking_number: parcel.number.clone(),
        destination_country_code: parcel.destination_country.into(),
        destination_postal_code: parcel.destination_postal_code.into(),
        ship_date: Some(date(parcel.ship_date)),
        service: parcel.service.unwrap_or_default().into(),
        order_id: parcel.order_id.clone(),
        title: parcel.title.into(),
        ..v1::RegisterShipmentRequest::default()
    }
}
