//! What every command that changes one shipment is told: which one, and under which request id.

use clap::Args;

use super::client::Server;
use super::filter::name;
use super::output::Output;

#[derive(Debug, Args)]
pub(super) struct Named {
    /// The shipment: CARRIER/NUMBER, with @GENERATION for an older parcel of the number
    #[arg(value_parser = name)]
    pub(super) name: String,
    #[command(flatten)]
    pub(super) repeat: Repeat,
    #[command(flatten)]
    pub(super) server: Server,
    #[command(flatten)]
    pub(super) output: Output,
}

#[derive(Debug, Args)]
pub(super) struct Repeat {
    /// Makes repeating the command safe: what succeeded under this id is not done again for 24 hours
    #[arg(long, value_name = "ID")]
    request_id: Option<String>,
}

impl Repeat {
    /// As the API wants it: empty for none.
    pub(super) fn request_id(self) -> String {
        self.request_id.unwrap_or_default()
    }
}
