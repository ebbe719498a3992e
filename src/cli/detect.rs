//! `waybill detect`: whose number it may be, by the table in this program; no server is asked.

use clap::Args;

use super::exit::{Exit, Failure};
use super::output::Output;
use super::show;
use crate::detect;
use crate::proto::v1;

#[derive(Debug, Args)]
pub(super) struct Detect {
    /// A tracking number as it was pasted, or the address of a tracking page
    #[arg(value_name = "NUMBER")]
    number: String,
    #[command(flatten)]
    output: Output,
}

impl Detect {
    pub(super) fn run(self) -> Result<(), Failure> {
        let candidates = detect::candidates(&self.number)
            .map_err(|why| Failure::new(Exit::Usage, format!("{:?} {why}", self.number)))?;
        if candidates.is_empty() {
            return Err(Failure::new(
                Exit::Failed,
                format!("{:?} is of no format that a carrier here has", self.number),
            ));
        }
        let found = v1::DetectCarrierResponse { candidates };
        self.output.print("DetectCarrierResponse", &found, |found| show::candidates(&found.candidates))
    }
}
