//! `waybill stop`, `resume` and `complete`: whether a shipment is asked for, and how it ended.

use clap::{Args, ValueEnum};
use jiff::Timestamp;

use super::client::wait;
use super::exit::Failure;
use super::filter::instant;
use super::named::Named;
use super::show;
use crate::proto::v1;
use v1::complete_shipment_request::Outcome;

#[derive(Debug, Args)]
pub(super) struct Stop {
    #[command(flatten)]
    named: Named,
}

impl Stop {
    pub(super) fn run(self) -> Result<(), Failure> {
        let Named { name, repeat, server, output } = self.named;
        let request = server.request(v1::StopTrackingRequest { name, request_id: repeat.request_id() });
        let shipment = wait(async {
            let mut client = server.connect().await?;
            server.answer(client.stop_tracking(request)).await
        })?;
        output.print("Shipment", &shipment, show::shipment)
    }
}

#[derive(Debug, Args)]
pub(super) struct Resume {
    #[command(flatten)]
    named: Named,
}

impl Resume {
    pub(super) fn run(self) -> Result<(), Failure> {
        let Named { name, repeat, server, output } = self.named;
        let request = server.request(v1::ResumeTrackingRequest { name, request_id: repeat.request_id() });
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
    /// How it ended
    #[arg(long = "as", value_name = "HOW")]
    ending: Ending,
    /// When: a time (RFC 3339) or so long ago, such as 2h; now if not given. What is repeated under a request id must be
    /// the same to the second: give a time
    #[arg(long, value_name = "TIME", value_parser = instant)]
    at: Option<Timestamp>,
    /// What else is to be known
    #[arg(long)]
    note: Option<String>,
    /// Who says so
    #[arg(long, value_name = "WHO")]
    by: Option<String>,
    #[command(flatten)]
    named: Named,
}

impl Complete {
    pub(super) fn run(self) -> Result<(), Failure> {
        let Self { ending, at, note, by, named: Named { name, repeat, server, output } } = self;
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
            request_id: repeat.request_id(),
        });
        let shipment = wait(async {
            let mut client = server.connect().await?;
            server.answer(client.complete_shipment(request)).await
        })?;
        output.print("Shipment", &shipment, show::shipment)
    }
}
