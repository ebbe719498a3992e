//! Simulated couriers: eight carriers on one local address that speak their true formats, with scripted parcels, limits
//! that count violations, pushes and faults on demand. For the demo, the tests and integrators; knows no adapter.

mod canada_post;
mod control;
mod courier;
mod dhl_unified;
mod dpd;
mod exchange;
mod faults;
mod fedex;
mod gls;
mod inpost;
mod keys;
mod limits;
mod number;
mod purolator;
mod push;
mod report;
mod script;
mod server;
#[cfg(test)]
mod tests;
mod ups;
mod world;
mod xml;

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use tokio::net::TcpListener;
use tokio::task::JoinHandle;
use tokio_util::sync::CancellationToken;

pub use self::courier::Courier;
pub use self::faults::{Fault, Rule, Trouble};
pub use self::report::{Counts, Pushes, Report};
pub use self::script::Parcel;
use self::world::World;
use crate::clock::Clock;
use crate::fetch::Fetch;

/// What to simulate.
#[derive(Clone, Debug)]
pub struct Options {
    /// Where to listen; port 0 takes a free one.
    pub listen: SocketAddr,
    /// Pushes of an account go to `{push_base}/{account}`, as if set in the carriers' portals. DHL pushes to the address
    /// given in a subscription. `None`: nobody else pushes.
    pub push_base: Option<String>,
    /// Makes credentials and chances.
    pub seed: u64,
    /// Faults in force from the start.
    pub faults: Vec<Fault>,
    /// How many of each scripted parcel, with numbers of their own.
    pub copies: u32,
    /// The script's first day, for parcels that are already on their way; the day of the start if `None`.
    pub first_day: Option<jiff::civil::Date>,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            listen: SocketAddr::from(([127, 0, 0, 1], 0)),
            push_base: None,
            seed: 1,
            faults: Vec::new(),
            copies: 1,
            first_day: None,
        }
    }
}

/// The running simulation; dropping it ends it.
#[derive(Debug)]
pub struct Simulation {
    world: Arc<World>,
    address: SocketAddr,
    tasks: Vec<JoinHandle<()>>,
}

impl Simulation {
    /// Starts it; the script begins on the clock's present day.
    pub async fn start(options: Options, clock: Clock) -> io::Result<Self> {
        let listener = TcpListener::bind(options.listen).await?;
        let address = listener.local_addr()?;
        let begin = clock.now();
        let first_day = options.first_day.unwrap_or_else(|| script::first_day(begin));
        let fetch = Fetch::new(push::BOUNDS).map_err(io::Error::other)?;
        let (outbox, messages) = push::Outbox::new(options.push_base);
        let world = Arc::new(World {
            begin,
            first_day,
            parcels: script::parcels(first_day, options.copies),
            keys: keys::Keys::new(options.seed),
            tokens: keys::Tokens::new(&clock),
            limits: limits::Limits::new(&clock),
            faults: faults::Faults::new(options.seed, options.faults),
            counters: report::Counters::default(),
            alerts: ups::Alerts::default(),
            subscriptions: dhl_unified::Subscriptions::default(),
            session: dpd::Session::default(),
            outbox,
            stop: CancellationToken::new(),
            clock,
        });
        let tasks = vec![
            tokio::spawn(server::run(Arc::clone(&world), listener)),
            tokio::spawn(push::tell(Arc::clone(&world))),
            tokio::spawn(push::deliver_all(Arc::clone(&world), fetch, messages)),
        ];
        Ok(Self { world, address, tasks })
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The accounts' tables for the service's configuration: `[accounts.<carrier>]` with address and credentials.
    pub fn accounts(&self) -> String {
        let base = |courier: Courier| format!("http://{}/{courier}", self.address);
        let keys = &self.world.keys;
        [
            ups::account(keys, &base(Courier::Ups)),
            fedex::account(keys, &base(Courier::Fedex)),
            dhl_unified::account(keys, &base(Courier::DhlUnified)),
            canada_post::account(keys, &base(Courier::CanadaPost)),
            gls::account(keys, &base(Courier::Gls)),
            purolator::account(keys, &base(Courier::Purolator)),
            dpd::account(keys, &base(Courier::Dpd)),
            inpost::account(keys, &base(Courier::Inpost)),
        ]
        .join("\n")
    }

    /// The day from which the script counts.
    pub fn first_day(&self) -> jiff::civil::Date {
        self.world.first_day
    }

    /// The scripted parcels.
    pub fn parcels(&self) -> &[Parcel] {
        &self.world.parcels
    }

    /// What has happened so far.
    pub fn report(&self) -> Report {
        self.world.counters.report()
    }

    /// Adds faults to those in force; says what is wrong with a rule.
    pub fn add_faults(&self, faults: Vec<Fault>) -> Result<(), String> {
        self.world.faults.add(faults)
    }

    /// Ends all faults.
    pub fn clear_faults(&self) {
        self.world.faults.clear();
    }

    /// The carriers forget every subscription, and tell nobody.
    pub fn lose_subscriptions(&self) {
        self.world.alerts.lose();
        self.world.subscriptions.lose();
    }

    /// From now on pushes go there, those that wait for another try as well.
    pub fn push_to(&self, push_base: Option<String>) {
        self.world.outbox.push_to(push_base);
    }

    /// Sends the pushes that were given up once more; returns how many.
    pub fn replay(&self) -> usize {
        self.world.outbox.replay()
    }

    /// Ends it and waits, a few seconds at most, until its address is free.
    pub async fn stop(mut self) {
        self.world.stop.cancel();
        for task in self.tasks.drain(..) {
            let abort = task.abort_handle();
            if tokio::time::timeout(Duration::from_secs(2), task).await.is_err() {
                abort.abort();
            }
        }
    }
}

impl Drop for Simulation {
    fn drop(&mut self) {
        self.world.stop.cancel();
    }
}
