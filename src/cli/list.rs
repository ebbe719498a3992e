//! `waybill list`

use clap::Args;
use jiff::Timestamp;

use super::client::{Server, wait};
use super::exit::Failure;
use super::filter::{Filter, Words, instant};
use super::output::{Output, print, say};
use super::show;
use crate::proto::v1;

#[derive(Debug, Args)]
pub(super) struct List {
    #[command(flatten)]
    filter: Filter,
    /// Changed at or after this: a time (RFC 3339) or so long ago, such as 2h
    #[arg(long, value_name = "TIME", value_parser = instant)]
    updated_since: Option<Timestamp>,
    /// Only those that may be out of date
    #[arg(long)]
    stale: bool,
    /// Most shipments of a page
    #[arg(long, value_name = "COUNT", default_value_t = 100, value_parser = clap::value_parser!(i32).range(1..=1000))]
    page_size: i32,
    /// Go on after this: from the page before, whose conditions must be the same
    #[arg(long, value_name = "TOKEN")]
    page_token: Option<String>,
    /// Print all pages
    #[arg(long)]
    all: bool,
    #[command(flatten)]
    words: Words,
    #[command(flatten)]
    server: Server,
    #[command(flatten)]
    output: Output,
}

impl List {
    pub(super) fn run(self) -> Result<(), Failure> {
        let mut request = v1::ListShipmentsRequest {
            page_size: self.page_size,
            page_token: self.page_token.unwrap_or_default(),
            filter: self.filter.into_message(),
            updated_since: self
                .updated_since
                .map(|time| prost_types::Timestamp { seconds: time.as_second(), nanos: time.subsec_nanosecond() }),
            stale: self.stale,
            vocabulary: self.words.number(),
        };
        let (server, output) = (self.server, self.output);
        wait(async {
            let mut client = server.connect().await?;
            loop {
                let page = server.answer(client.list_shipments(server.request(request.clone()))).await?;
                output.print("ListShipmentsResponse", &page, |page| show::shipments(&page.shipments))?;
                request.page_token = page.next_page_token;
                if request.page_token.is_empty() {
                    return Ok(());
                }
                if !self.all {
                    if !output.is_json() {
                        say(&format!("there are more: add --all, or --page-token {}", request.page_token));
                    }
                    return Ok(());
                }
                if !output.is_json() {
                    print("\n")?;
                }
            }
        })
    }
}
