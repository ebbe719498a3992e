//! The simulated couriers, looked at through the real adapters over real HTTP on a hand-set clock.

mod batches;
mod calls;
mod faults;
mod pushes;
mod receiver;
mod stories;
mod unsigned;

use std::collections::BTreeMap;
use std::path::Path;
use std::time::Duration;

use bytes::Bytes;
use jiff::{SignedDuration, Timestamp};
use waybill_contract::{
    Asked, Batch, Context, Depth, Fault as CarrierFault, Issuer, Item, Number, Parsed, Request, Response, Secret,
};

use super::{Courier, Fault, Options, Parcel, Simulation};
use crate::clock::Clock;
use crate::config::{Account, Config};
use crate::fetch::{Bounds, Fetch};

const BOUNDS: Bounds =
    Bounds { connect_timeout: Duration::from_secs(5), request_timeout: Duration::from_secs(5), body_limit: 1 << 20 };

const BEGIN: &str = "2026-06-15T00:30:00Z";

/// A simulation, the accounts that the real configuration makes of its tables, and a client.
struct Bench {
    simulation: Simulation,
    clock: Clock,
    accounts: BTreeMap<Courier, Account>,
    issuer: Issuer,
    fetch: Fetch,
}

impl Bench {
    async fn new(options: Options) -> Self {
        Self::on(Clock::manual(BEGIN.parse().unwrap()), options).await
    }

    async fn on(clock: Clock, options: Options) -> Self {
        let simulation = Simulation::start(options, clock.clone()).await.unwrap();
        let text = simulation.accounts();
        let config = Config::parse(Some((Path::new("simulated.toml"), &text)), &BTreeMap::new()).unwrap();
        let accounts = config.accounts.into_iter().map(|account| (account.name.parse().unwrap(), account)).collect();
        Self { simulation, clock, accounts, issuer: Issuer::new([9; 32]), fetch: Fetch::new(BOUNDS).unwrap() }
    }

    async fn plain() -> Self {
        Self::new(Options::default()).await
    }

    async fn struck(fault: &str) -> Self {
        Self::new(Options { faults: vec![fault.parse().unwrap()], ..Options::default() }).await
    }

    fn pass(&self, time: SignedDuration) {
        self.clock.set(self.clock.now() + time);
    }

    fn days(&self, days: i64) {
        self.pass(SignedDuration::from_hours(days * 24));
    }

    fn account(&self, courier: Courier) -> &Account {
        &self.accounts[&courier]
    }

    fn context<'a>(&'a self, courier: Courier, token: Option<&'a Secret>) -> Context<'a> {
        Context { now: self.clock.now(), exchange_id: "exchange-1", account: courier.id(), token, issuer: &self.issuer }
    }

    async fn send(&self, request: Request) -> Response {
        self.fetch.send(request, None).await.unwrap()
    }

    /// A request to the simulation by hand.
    async fn raw(&self, method: &str, path: &str, headers: &[(&str, &str)], body: &str) -> Response {
        let mut request =
            http::Request::builder().method(method).uri(format!("http://{}{path}", self.simulation.address()));
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        self.send(request.body(Bytes::from(body.to_owned())).unwrap()).await
    }

    async fn log_in(&self, courier: Courier) -> Option<Secret> {
        let login = self.account(courier).opened.login()?;
        let context = self.context(courier, None);
        let response = self.send(login.request(&context)).await;
        Some(login.token(&context, &response).unwrap().secret)
    }

    async fn ask(&self, courier: Courier, token: Option<&Secret>, items: Vec<Item>) -> Result<Parsed, CarrierFault> {
        let context = self.context(courier, token);
        let batch = Batch::new(items, Depth::Detail).unwrap();
        let carrier = &self.account(courier).opened;
        let response = self.send(carrier.request(&context, &batch)).await;
        carrier.parse(&context, Asked::Batch(&batch), &response)
    }

    /// One number, after a login of its own.
    async fn ask_one(&self, parcel: &Parcel) -> Result<Parsed, CarrierFault> {
        let token = self.log_in(parcel.carrier).await;
        self.ask(parcel.carrier, token.as_ref(), vec![item(parcel)]).await
    }

    fn parcel(&self, courier: Courier) -> &Parcel {
        self.simulation.parcels().iter().find(|parcel| parcel.carrier == courier).unwrap()
    }
}

fn item(parcel: &Parcel) -> Item {
    Item {
        service: parcel.service.map(str::to_owned),
        destination_country: Some(parcel.destination_country.to_owned()),
        ..Item::new(Number::parse(&parcel.number).unwrap())
    }
}

fn body(response: &Response) -> serde_json::Value {
    serde_json::from_slice(&response.body).unwrap()
}

fn seconds(count: i64) -> SignedDuration {
    SignedDuration::from_secs(count)
}

/// An hour after the parcel's end by its script.
fn after_end(parcel: &Parcel) -> Timestamp {
    parcel.ends + SignedDuration::from_hours(1)
}
