//! The service and the simulated couriers together in a temporary directory, in accelerated domain time: registers the
//! scripted parcels, records what happens to the orders, watches over gRPC, and tells what is seen until all have ended.

mod orders;

use std::collections::BTreeMap;
use std::time::Duration;

use anyhow::{Context as _, bail};
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan as _};
use tokio::sync::oneshot;
use tokio_util::sync::CancellationToken;
use tonic::transport::Channel;

use crate::clock::Clock;
use crate::config::{Backend, Config, Variables};
use crate::name::ShipmentName;
use crate::proto::v1;
use crate::proto::v1::orders_client::OrdersClient;
use crate::proto::v1::tracking_client::TrackingClient;
use crate::serve;
use crate::simulate::{Fault, Options, Parcel, Simulation};
use v1::explain_request::Question;
use v1::order_role::Role;

pub use orders::{STORIES, Story};

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
    /// The orders that are told of.
    pub orders: Vec<SeenOrder>,
    /// Changes since the last scene.
    pub changes: Vec<v1::Change>,
}

/// One order of the demo.
#[derive(Clone, Debug)]
pub struct SeenOrder {
    /// As told.
    pub story: &'static Story,
    /// As the service last answered; empty while nothing is known of it.
    pub order: v1::Order,
}

impl SeenOrder {
    /// Whether it has ended as told.
    pub fn ended(&self) -> bool {
        self.story.has_ended(&self.order)
    }
}

/// One parcel of the demo.
#[derive(Clone, Debug)]
pub struct Seen {
    /// As scripted.
    pub parcel: Parcel,
    /// As last told by the service: its newest generation.
    pub shipment: v1::Shipment,
    /// Whether it has been seen at its scripted end.
    pub reached: bool,
}

impl Seen {
    /// Whether it has ended as scripted. An end that is not final expires while the last parcels are still waited for.
    pub fn ended(&self) -> bool {
        self.is_at_end() || (self.reached && self.shipment.status() == v1::shipment::Status::Expired)
    }

    fn is_at_end(&self) -> bool {
        let end = v1::shipment::Status::from_str_name(self.parcel.end.name());
        let generations = i32::try_from(self.parcel.generations).unwrap_or(i32::MAX);
        end == Some(self.shipment.status()) && self.shipment.generation == generations
    }
}

/// How a demo ended.
#[derive(Clone, Debug)]
pub struct Outcome {
    /// All parcels and orders ended as scripted.
    pub complete: bool,
    /// What an agent is told who asks for each order at the end.
    pub answers: Vec<v1::Answer>,
    /// What was seen last.
    pub last: Scene,
}

/// Runs the demo with these faults from its start, showing every scene; its answers are in that language. `then` is called when
/// it is complete (or the time is over), before it is taken down.
pub async fn run(
    mut config: Config,
    faults: Vec<Fault>,
    language: &str,
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
    let port = Channel::from_shared(format!("http://{}", addresses.grpc))?;
    let port = port.connect().await.context("the service's gRPC port")?;
    let mut merchant = Merchant { tracking: TrackingClient::new(port.clone()), orders: OrdersClient::new(port) };
    let mut outcome = tokio::select! {
        outcome = follow(&mut merchant, &simulation, &clock, &mut show) => outcome?,
        () = stop.cancelled() => bail!("stopped before the parcels had ended"),
    };
    outcome.answers = merchant.answers(language).await?;
    then().await;
    stop.cancel();
    service.await??;
    simulation.stop().await;
    Ok(outcome)
}

/// Who calls the service.
struct Merchant {
    tracking: TrackingClient<Channel>,
    orders: OrdersClient<Channel>,
}

/// What the merchant does at its time.
enum Task {
    /// Registers the parcel with this place in the script.
    Register(usize),
    /// Records what happened to an order.
    Record(Box<v1::RecordOrderEventRequest>),
}

impl Merchant {
    async fn register(&mut self, parcel: &Parcel) -> anyhow::Result<v1::Shipment> {
        Ok(self.tracking.register_shipment(registration(parcel)).await?.into_inner())
    }

    /// The parcel that has this number now.
    async fn newest(&mut self, name: ShipmentName) -> anyhow::Result<v1::Shipment> {
        // A recycled number has become another parcel.
        let name = ShipmentName { generation: None, ..name }.to_string();
        let request = v1::GetShipmentRequest { name, ..Default::default() };
        Ok(self.tracking.get_shipment(request).await?.into_inner())
    }

    /// The orders as they are now; those of which nothing is known yet stay as they were.
    async fn look_at(&mut self, orders: &mut [SeenOrder]) -> anyhow::Result<()> {
        let names = orders.iter().map(|seen| seen.story.name()).collect();
        let asked = v1::BatchGetOrdersRequest { names };
        let results = self.orders.batch_get_orders(asked).await?.into_inner().results;
        for (seen, result) in orders.iter_mut().zip(results) {
            if let Some(v1::order_result::Result::Order(order)) = result.result {
                seen.order = order;
            }
        }
        Ok(())
    }

    async fn answers(&mut self, language: &str) -> anyhow::Result<Vec<v1::Answer>> {
        let mut answers = Vec::new();
        for story in STORIES {
            let question = Some(Question::Order(story.order_id.to_owned()));
            let request = v1::ExplainRequest { question, language: language.to_owned() };
            answers.push(self.tracking.explain(request).await?.into_inner());
        }
        Ok(answers)
    }
}

async fn follow(
    merchant: &mut Merchant,
    simulation: &Simulation,
    clock: &Clock,
    show: &mut impl FnMut(&Scene),
) -> anyhow::Result<Outcome> {
    let request = v1::WatchShipmentsRequest::default();
    let mut stream = merchant.tracking.watch_shipments(request).await?.into_inner();
    let mut seen: BTreeMap<(String, String), usize> = BTreeMap::new();
    let orders = STORIES.iter().map(|story| SeenOrder { story, order: v1::Order::default() }).collect();
    let mut scene = Scene { now: clock.now(), parcels: Vec::new(), orders, changes: Vec::new() };
    for (index, parcel) in simulation.parcels().iter().enumerate() {
        seen.insert((parcel.carrier.to_string(), parcel.number.clone()), index);
        let shipment = v1::Shipment { carrier: parcel.carrier.to_string(), ..v1::Shipment::default() };
        scene.parcels.push(Seen { parcel: parcel.clone(), shipment, reached: false });
    }
    let mut agenda = agenda(simulation);
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
                        seen.shipment = merchant.newest(name).await?;
                        seen.reached |= seen.is_at_end();
                    }
                    scene.changes.push(change);
                }
            }
            _ = frame.tick() => {
                scene.now = clock.now();
                while let Some((_, task)) = agenda.pop_if(|(at, _)| *at <= scene.now) {
                    match task {
                        Task::Record(request) => _ = merchant.orders.record_order_event(*request).await?,
                        Task::Register(index) => {
                            let Some(seen) = scene.parcels.get_mut(index) else { continue };
                            seen.shipment = merchant.register(&seen.parcel).await?;
                        }
                    }
                }
                merchant.look_at(&mut scene.orders).await?;
                show(&scene);
                scene.changes.clear();
                let ended = scene.parcels.iter().all(Seen::ended) && scene.orders.iter().all(SeenOrder::ended);
                let complete = ended && agenda.is_empty();
                if complete || tokio::time::Instant::now() >= until {
                    return Ok(Outcome { complete, answers: Vec::new(), last: scene });
                }
            }
        }
    }
}

/// All that is to be done, the first last.
fn agenda(simulation: &Simulation) -> Vec<(Timestamp, Task)> {
    let first_day = simulation.first_day();
    let recorded = STORIES.iter().flat_map(|story| story.events(first_day));
    let mut agenda: Vec<(Timestamp, Task)> =
        recorded.map(|(at, request)| (at, Task::Record(Box::new(request)))).collect();
    for (index, parcel) in simulation.parcels().iter().enumerate() {
        let at = if parcel.role == Role::Unspecified {
            Timestamp::MIN
        } else {
            // A second parcel is packed the day before it is handed over, when the first has long been on its way.
            let day = parcel.ship_date.saturating_sub(1.day());
            day.to_zoned(TimeZone::UTC).map_or(Timestamp::MIN, |start| start.timestamp())
        };
        agenda.push((at, Task::Register(index)));
    }
    agenda.sort_by_key(|(at, _)| std::cmp::Reverse(*at));
    agenda
}

/// What a shop would register.
pub fn registration(parcel: &Parcel) -> v1::RegisterShipmentRequest {
    let carrier = parcel.carrier.to_string();
    let in_place_of = parcel.in_place_of.as_ref().map(|number| format!("shipments/{carrier}/{number}"));
    v1::RegisterShipmentRequest {
        carrier,
        tracking_number: parcel.number.clone(),
        destination_country_code: parcel.destination_country.into(),
        destination_postal_code: parcel.destination_postal_code.into(),
        ship_date: Some(orders::date(parcel.ship_date)),
        service: parcel.service.unwrap_or_default().into(),
        order_id: parcel.order_id.clone(),
        order_role: parcel.role.into(),
        in_place_of: in_place_of.unwrap_or_default(),
        title: parcel.title.into(),
        ..v1::RegisterShipmentRequest::default()
    }
}
