//! `waybill carriers`: the carriers with the server's accounts, or without a server from the table in this program.

use clap::Args;
use clap::builder::PossibleValuesParser;
use waybill_adapters::{ADAPTERS, by_id};

use super::client::{Server, wait};
use super::exit::{Exit, Failure};
use super::output::{Output, print, say};
use super::show;
use crate::carriers;
use crate::proto::v1;

#[derive(Debug, Args)]
pub(super) struct Carriers {
    /// Print the settings of an account with this carrier, as an example for the configuration
    #[arg(long, value_name = "ID", value_parser = PossibleValuesParser::new(ADAPTERS.iter().map(|adapter| adapter.id)))]
    settings: Option<String>,
    #[command(flatten)]
    server: Server,
    #[command(flatten)]
    output: Output,
}

impl Carriers {
    pub(super) fn run(self) -> Result<(), Failure> {
        if let Some(adapter) = self.settings.as_deref().and_then(by_id) {
            let id = adapter.id;
            return print(&format!("[accounts.{id}]\ncarrier = \"{id}\"\n{}\n", adapter.example.trim()));
        }
        let carriers = match wait(ask(&self.server)) {
            Ok(carriers) => carriers,
            Err(failure) if failure.exit() == Exit::NoAnswer => {
                say(&format!("no server at {}: these are the carriers of this program", self.server.server));
                carriers::list(|_| Vec::new())
            }
            Err(failure) => return Err(failure),
        };
        self.output.print("ListCarriersResponse", &carriers, |found| show::carriers(&found.carriers))
    }
}

async fn ask(server: &Server) -> Result<v1::ListCarriersResponse, Failure> {
    let mut client = server.connect().await?;
    server.answer(client.list_carriers(server.request(v1::ListCarriersRequest {}))).await
}
