//! `serve`, `simulate` and `demo`: from arguments to the parts of the service that do them.

use clap::Args;

use super::exit::{Exit, Failure};
use super::settings::Source;
use crate::telemetry;

// The service, the simulated couriers and the demo are not part of this tree yet: the three `run` below end here
// until `crate::serve`, `crate::simulate` and `crate::demo` are there.
const NOT_HERE: &str = "this build holds the client and normalize only";

#[derive(Debug, Args)]
pub(super) struct Serve {
    #[command(flatten)]
    source: Source,
}

impl Serve {
    pub(super) fn run(self) -> Result<(), Failure> {
        let config = self.source.load()?;
        telemetry::start(&config.telemetry).map_err(|why| Failure::new(Exit::Failed, why))?;
        Err(Failure::new(Exit::Failed, NOT_HERE))
    }
}

#[derive(Debug, Args)]
pub(super) struct Simulate {}

impl Simulate {
    pub(super) fn run(self) -> Result<(), Failure> {
        Err(Failure::new(Exit::Failed, NOT_HERE))
    }
}

#[derive(Debug, Args)]
pub(super) struct Demo {
    /// Stay up when all parcels have ended
    #[arg(long)]
    keep: bool,
}

impl Demo {
    pub(super) fn run(self) -> Result<(), Failure> {
        let Self { keep: _ } = self;
        Err(Failure::new(Exit::Failed, NOT_HERE))
    }
}
