//! `serve` and `simulate`: from arguments to the parts of the service that do them, until a signal says stop.

use std::net::SocketAddr;
use std::path::PathBuf;

use clap::Args;
use tokio::signal::unix::{SignalKind, signal};
use tokio_util::sync::CancellationToken;

use super::exit::{Exit, Failure};
use super::output::{print, say};
use super::settings::Source;
use crate::clock::Clock;
use crate::config::Telemetry;
use crate::serve;
use crate::simulate::{Fault, Options, Simulation};
use crate::telemetry;

#[derive(Debug, Args)]
pub(super) struct Serve {
    #[command(flatten)]
    source: Source,
}

impl Serve {
    pub(super) fn run(self) -> Result<(), Failure> {
        let mut config = self.source.load()?;
        config.telemetry.otlp.instance.get_or_insert_with(telemetry::instance);
        block_on(async {
            let exporters = telemetry::start_exporting(&config.telemetry);
            let exporters = exporters.map_err(|why| Failure::new(Exit::Failed, why))?;
            let stop = stop_on_signal()?;
            let served = serve::run(config, Clock::system(), stop, |_| {}).await.map_err(failed);
            if let Some(exporters) = exporters {
                exporters.stop().await;
            }
            served
        })
    }
}

#[derive(Debug, Args)]
pub(super) struct Simulate {
    #[command(flatten)]
    source: Source,
    /// Where the simulated couriers listen
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:8090")]
    listen: SocketAddr,
    /// Where pushes of an account go, without the account's name; "none" for no pushes
    #[arg(long, value_name = "URL", default_value = "http://127.0.0.1:8080/webhooks")]
    push_to: String,
    /// Makes credentials and chances: the same seed, the same simulation
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// The script's first day, for parcels that are on their way already; today if not given
    #[arg(long, value_name = "DATE")]
    first_day: Option<jiff::civil::Date>,
    /// How many of each scripted parcel
    #[arg(long, default_value_t = 1)]
    copies: u32,
    /// How many times faster than real time the parcels travel
    #[arg(long, default_value_t = 1, value_parser = clap::value_parser!(u32).range(1..=1_000_000))]
    speed: u32,
    /// Write the accounts' configuration for `waybill serve --config FILE` here instead of printing it
    #[arg(long, value_name = "FILE")]
    accounts: Option<PathBuf>,
    /// Let a courier fail: carrier:trouble:rule, such as ups:throttled:next=3 or fedex:hang:chance=0.05; repeatable
    #[arg(long = "fault", value_name = "FAULT")]
    faults: Vec<Fault>,
}

impl Simulate {
    pub(super) fn run(self) -> Result<(), Failure> {
        start_telemetry(&self.source.load()?.telemetry)?;
        block_on(async {
            let stop = stop_on_signal()?;
            let clock = if self.speed == 1 { Clock::system() } else { Clock::fast_from_now(self.speed) };
            let push_base = (self.push_to != "none").then_some(self.push_to);
            let options = Options {
                listen: self.listen,
                push_base,
                seed: self.seed,
                copies: self.copies,
                first_day: self.first_day,
                faults: self.faults,
            };
            let simulation = Simulation::start(options, clock)
                .await
                .map_err(|error| Failure::new(Exit::Failed, format!("--listen {}: {error}", self.listen)))?;
            let accounts =
                format!("# Accounts of the simulated couriers at {}\n{}", simulation.address(), simulation.accounts());
            match self.accounts {
                Some(file) => std::fs::write(&file, accounts)
                    .map_err(|error| Failure::new(Exit::Failed, format!("--accounts {}: {error}", file.display())))?,
                None => print(&accounts)?,
            }
            say("# Parcels");
            for parcel in simulation.parcels() {
                say(&format!("# waybill register {} {}  # {}", parcel.carrier, parcel.number, parcel.story));
            }
            stop.cancelled().await;
            let report = serde_json::to_string(&simulation.report());
            simulation.stop().await;
            say(&report.unwrap_or_default());
            Ok(())
        })
    }
}

/// Logs as configured.
pub(super) fn start_telemetry(settings: &Telemetry) -> Result<(), Failure> {
    telemetry::start(settings).map_err(|why| Failure::new(Exit::Failed, why))
}

/// Runs on a runtime of all cores.
pub(super) fn block_on<T>(work: impl Future<Output = Result<T, Failure>>) -> Result<T, Failure> {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .map_err(|error| Failure::new(Exit::Failed, format!("no runtime: {error}")))?;
    let result = runtime.block_on(work);
    // What hangs in a blocking call must not hold up the end.
    runtime.shutdown_timeout(std::time::Duration::from_millis(500));
    result
}

/// Cancelled by SIGTERM or SIGINT.
pub(super) fn stop_on_signal() -> Result<CancellationToken, Failure> {
    let listen = |kind| signal(kind).map_err(|error| Failure::new(Exit::Failed, format!("signals: {error}")));
    let (mut terminate, mut interrupt) = (listen(SignalKind::terminate())?, listen(SignalKind::interrupt())?);
    let stop = CancellationToken::new();
    let cancel = stop.clone();
    tokio::spawn(async move {
        tokio::select! {
            _ = terminate.recv() => {}
            _ = interrupt.recv() => {}
        }
        cancel.cancel();
    });
    Ok(stop)
}

/// For people: the error and its causes.
#[expect(clippy::needless_pass_by_value, reason = "for map_err")]
pub(super) fn failed(error: anyhow::Error) -> Failure {
    Failure::new(Exit::Failed, format!("{error:#}"))
}
