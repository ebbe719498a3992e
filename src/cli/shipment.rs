//! `waybill get`, `refresh` and `delete`: calls about one shipment.

use clap::Args;

use super::client::{Server, wait};
use super::exit::Failure;
use super::filter::name;
use super::output::{Output, print_line};
use super::show;
use crate::proto::v1;

#[derive(Debug, Args)]
struct Named {
    /// The shipment: CARRIER/NUMBER, with @GENERATION for an older parcel of the number
    #[arg(value_parser = name)]
    name: String,
    #[command(flatten)]
    server: Server,
    #[command(flatten)]
    output: Output,
}

#[derive(Debug, Args)]
pub(super) struct Get {
    #[command(flatten)]
    named: Named,
}

impl Get {
    pub(super) fn run(self) -> Result<(), Failure> {
        let Named { name, server, output } = self.named;
        let shipment = wait(async {
            let mut client = server.connect().await?;
            server.answer(client.get_shipment(server.request(v1::GetShipmentRequest { name }))).await
        })?;
        output.print("Shipment", &shipment, show::shipment)
    }
}

#[derive(Debug, Args)]
pub(super) struct Refresh {
    #[command(flatten)]
    named: Named,
}

impl Refresh {
    pub(super) fn run(self) -> Result<(), Failure> {
        let Named { name, server, output } = self.named;
        let shipment = wait(async {
            let mut client = server.connect().await?;
            server
                .answer(
                    client.refresh_shipment(server.request(v1::RefreshShipmentRequest { name, ..Default::default() })),
                )
                .await
        })?;
        output.print("Shipment", &shipment, show::shipment)
    }
}

#[derive(Debug, Args)]
pub(super) struct Delete {
    #[command(flatten)]
    named: Named,
}

impl Delete {
    pub(super) fn run(self) -> Result<(), Failure> {
        let Named { name, server, output } = self.named;
        let done = format!("{name} is erased");
        wait(async {
            let mut client = server.connect().await?;
            server
                .answer(
                    client.delete_shipment(server.request(v1::DeleteShipmentRequest { name, ..Default::default() })),
                )
                .await
        })?;
        // google.protobuf.Empty as JSON.
        print_line(if output.is_json() { "{}" } else { &done })
    }
}
