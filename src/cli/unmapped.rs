//! `waybill unmapped`: codes of carriers that nobody maps, and how to map them.

use clap::Args;
use clap::builder::PossibleValuesParser;
use waybill_adapters::ADAPTERS;

use super::client::{Server, wait};
use super::exit::Failure;
use super::output::{Output, print, print_line};
use super::show;
use crate::proto::{self, v1};

#[derive(Debug, Args)]
pub(super) struct Unmapped {
    /// Only of this carrier
    #[arg(long, value_name = "ID", value_parser = PossibleValuesParser::new(ADAPTERS.iter().map(|adapter| adapter.id)))]
    carrier: Option<String>,
    #[command(flatten)]
    server: Server,
    #[command(flatten)]
    output: Output,
}

impl Unmapped {
    pub(super) fn run(self) -> Result<(), Failure> {
        let server = self.server;
        let carrier = self.carrier.unwrap_or_default();
        let found = wait(async {
            let mut client = server.connect_admin().await?;
            let mut request = v1::ListUnmappedCodesRequest { carrier, page_size: 1000, ..Default::default() };
            let mut found = Vec::new();
            loop {
                let page = server.answer(client.list_unmapped_codes(server.request(request.clone()))).await?;
                found.extend(page.unmapped_codes);
                if page.next_page_token.is_empty() {
                    return Ok(found);
                }
                request.page_token = page.next_page_token;
            }
        })?;
        if !self.output.is_json() {
            return print(&show::unmapped(&found));
        }
        found.iter().try_for_each(|code| print_line(&proto::to_json("UnmappedCode", code).to_string()))
    }
}
