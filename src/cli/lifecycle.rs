//! `waybill stop`, `resume` and `complete`: whether a shipment is asked for, and how it ended.

use clap::{Args, ValueEnum};
use jiff::Timestamp;

use super::client::{Server, wait};
use super::exit::Failure;
use super::filter::{instant, name};
use super::output::Output;
use super::show;
use crate::proto::v1;
use v1::complete_shipment_request::Outcome;

#[derive(Debug, Args)]
pub(super) struct Stop {
    /// The shipment: CARRIER/NUMBER, with @GENERATION for an older parcel of the number
    #[arg(value_parser = name)]
    name: String,
    #[command(flatten)]
    server: Server,
    #[command(flatten)]
    output: Output,
}

impl Stop {
    pub(super) fn run(self) -> Result<(), Failure> {
        let Self { name, server, output } = self;
        let request = server.request(v1::StopTrackingRequest { name, ..v1::StopTrackingRequest::default() });
        let shipment = wait(async {
            let mut client = server.connect().await?;
            server.answer(client.stop_tracking(request)).await
        })?;
        output.print("Shipment", &shipment, show::shipment)
    }
}

#[derive(Debug, Args)]
pub(super) struct Resume {
    /// The shipment: CARRIER/NUMBER, with @GENERATION for an older parcel of the number
    #[arg(value_parser = name)]
    name: String,
    #[command(flatten)]
    server: Server,
    #[command(flatten)]
    output: Output,
}

impl Resume {
    pub(super) fn run(self) -> Result<(), Failure> {
        let Self { name, server, output } = self;
        let request = server.request(v1::ResumeTrackingRequest { name, ..v1::ResumeTrackingRequest::default() });
        let shipment = wait(async {
            let mut client = server.connect().await?;
            server.answer(client.resume_tracking(request)).await
        })?;
        output.print("Shipment", &shipment, show::shipment)
    }
}

/// How it ended.
#[derive(Clone, Copy, Debug, ValueEnum)]
enum Ending {
    /// It reached the recipient
    Delivered,
    /// It is lost
    Lost,
    /// It is back with the shipper
    Returned,
}

#[derive(Debug, Args)]
pub(super) struct Complete {
    /// The shipment: CARRIER/NUMBER, with @GENERATION for an older parcel of the number
    #[arg(value_parser = name)]
    name: String,
    /// How it ended
    #[arg(long = "as", value_name = "HOW")]
    ending: Ending,
    /// When: a time (RFC 3339) or so long ago, such as 2h; now if not given
    #[arg(long, value_name = "TIME", value_parser = instant)]
    at: Option<Timestamp>,
    /// What else is to be known
    #[arg(long)]
    note: Option<String>,
    /// Who says so
    #[arg(long, value_name = "WHO")]
    by: Option<String>,
    #[command(flatten)]
    server: Server,
    #[command(flatten)]
    output: Output,
}

impl Complete {
    pub(super) fn run(self) -> Result<(), Failure> {
        let Self { name, ending, at, note, by, server, output } = self;
        let outcome = match ending {
            Ending::Delivered => Outcome::Delivered,
            Ending::Lost => Outcome::Lost,
            Ending::Returned => Outcome::Returned,
        };
        let request = server.request(v1::CompleteShipmentRequest {
            name,
            outcome: outcome.into(),
            time: at.map(|at| prost_types::Timestamp { seconds: at.as_second(), nanos: at.subsec_nanosecond() }),
            note: note.unwrap_or_default(),
            by: by.unwrap_or_default(),
            ..v1::CompleteShipmentRequest::default()
        });
        let shipment = wait(async {
            let mut client = server.connect().await?;
            server.answer(client.complete_shipment(request)).await
        })?;
        output.print("Shipment", &shipment, show::shipment)
    }
}
