//! `waybill get`, `refresh` and `delete`: calls about shipments by their names.

use clap::Args;

use super::client::{Server, wait};
use super::exit::Failure;
use super::filter::{Words, name};
use super::named::Named;
use super::output::{Output, print_line};
use super::results::Results;
use super::show;
use crate::proto::v1;

/// As many as a call takes.
const BATCH: usize = 1000;

#[derive(Debug, Args)]
pub(super) struct Get {
    /// The shipments: CARRIER/NUMBER, with @GENERATION for an older parcel of the number. With several each has a result
    /// of its own; one that is not there makes the exit code 1
    #[arg(value_parser = name, required = true, value_name = "NAME")]
    names: Vec<String>,
    #[command(flatten)]
    words: Words,
    #[command(flatten)]
    server: Server,
    #[command(flatten)]
    output: Output,
}

impl Get {
    pub(super) fn run(self) -> Result<(), Failure> {
        let Self { names, words, server, output } = self;
        let vocabulary = words.number();
        wait(async {
            let mut client = server.connect().await?;
            if let [name] = names.as_slice() {
                let request = v1::GetShipmentRequest { name: name.clone(), vocabulary };
                let shipment = server.answer(client.get_shipment(server.request(request))).await?;
                return output.print("Shipment", &shipment, show::shipment);
            }
            let mut results = Results::new(output);
            for names in names.chunks(BATCH) {
                let request = server.request(v1::BatchGetShipmentsRequest { names: names.to_vec(), vocabulary });
                let answer = server.answer(client.batch_get_shipments(request)).await?;
                for (name, result) in names.iter().zip(answer.results) {
                    results.print(("name", name.as_str().into()), result, show::shipment)?;
                }
            }
            results.end()
        })
    }
}

#[derive(Debug, Args)]
pub(super) struct Refresh {
    #[command(flatten)]
    named: Named,
}

impl Refresh {
    pub(super) fn run(self) -> Result<(), Failure> {
        let Named { name, repeat, server, output } = self.named;
        let request_id = repeat.request_id();
        let shipment = wait(async {
            let mut client = server.connect().await?;
            server
                .answer(client.refresh_shipment(server.request(v1::RefreshShipmentRequest { name, request_id })))
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
        let Named { name, repeat, server, output } = self.named;
        let request_id = repeat.request_id();
        let done = format!("{name} is erased");
        wait(async {
            let mut client = server.connect().await?;
            server.answer(client.delete_shipment(server.request(v1::DeleteShipmentRequest { name, request_id }))).await
        })?;
        // google.protobuf.Empty as JSON.
        print_line(if output.is_json() { "{}" } else { &done })
    }
}
