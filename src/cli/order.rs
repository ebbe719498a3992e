//! `waybill order`: what happens to merchants' orders, and what they have come to.

use clap::{Args, Subcommand};
use jiff::Timestamp;

use super::client::{Server, wait};
use super::exit::Failure;
use super::filter::{date, instant, pair, problem, word};
use super::named::Repeat;
use super::output::{Output, print_line, say};
use super::show;
use crate::clock::Clock;
use crate::orders;
use crate::proto::{Date, v1};
use v1::backorder::Cause;
use v1::order::Status;
use v1::order_event::Kind;

#[derive(Debug, Subcommand)]
pub(super) enum Order {
    /// Record what happened to an order: placed, packed, backordered, shipped, returned …
    Record(Record),
    /// Show orders with their shipments
    Get(Get),
    /// List orders
    List(List),
    /// Erase an order
    Delete(Delete),
}

impl Order {
    pub(super) fn run(self) -> Result<(), Failure> {
        match self {
            Self::Record(command) => command.run(),
            Self::Get(command) => command.run(),
            Self::List(command) => command.run(),
            Self::Delete(command) => command.run(),
        }
    }
}

#[derive(Debug, Args)]
pub(super) struct Record {
    /// The merchant's id of the order
    order: String,
    /// What happened, such as PLACED, PACKED, BACKORDERED, SHIPPED, CANCELLED or REFUNDED; UPDATED for other values alone
    #[arg(value_parser = kind)]
    kind: Kind,
    /// Makes repeating it safe: recorded under this id once, whenever; made of kind and time if not given
    #[arg(long, value_name = "ID")]
    id: Option<String>,
    /// When: a time (RFC 3339) or so long ago, such as 2h; now if not given
    #[arg(long, value_name = "TIME", value_parser = instant)]
    at: Option<Timestamp>,
    /// What else is to be known
    #[arg(long)]
    note: Option<String>,
    /// BACKORDERED: the first day that it may be shipped
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = date)]
    ship_from: Option<Date>,
    /// BACKORDERED: the last day by which it should be shipped
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = date)]
    ship_by: Option<Date>,
    /// BACKORDERED: why, such as SUPPLIER_LATE
    #[arg(long, value_parser = cause)]
    cause: Option<Cause>,
    /// What was ordered, instead of what was told before; repeatable
    #[arg(long, value_name = "SKU=QUANTITY", value_parser = line)]
    line: Vec<v1::OrderLine>,
    /// A label to set; repeatable
    #[arg(long, value_name = "KEY=VALUE", value_parser = pair)]
    label: Vec<(String, String)>,
    /// A label to take away; repeatable
    #[arg(long, value_name = "KEY")]
    remove_label: Vec<String>,
    /// The day promised to the customer
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = date)]
    promised: Option<Date>,
    /// A title for people
    #[arg(long)]
    title: Option<String>,
    #[command(flatten)]
    server: Server,
    #[command(flatten)]
    output: Output,
}

impl Record {
    fn run(self) -> Result<(), Failure> {
        let name = orders::name(&self.order);
        let time = self.at.map(crate::ingest::timestamp);
        let event_id = self.id.unwrap_or_else(|| {
            let at = self.at.unwrap_or_else(|| Clock::system().now());
            format!("{}-{}", self.kind.as_str_name().to_lowercase(), at.strftime("%Y-%m-%dT%H:%M:%SZ"))
        });
        let event = v1::OrderEvent {
            event_id,
            kind: self.kind.into(),
            time,
            record_time: None,
            note: self.note.unwrap_or_default(),
            expected_ship_earliest: self.ship_from,
            expected_ship_latest: self.ship_by,
            cause: self.cause.unwrap_or_default().into(),
            lines: self.line,
            set_labels: self.label.into_iter().collect(),
            remove_labels: self.remove_label,
            promised_date: self.promised,
            title: self.title.unwrap_or_default(),
        };
        let request = self.server.request(v1::RecordOrderEventRequest { name, event: Some(event) });
        let order = wait(async {
            let mut client = self.server.connect_orders().await?;
            self.server.answer(client.record_order_event(request)).await
        })?;
        self.output.print("Order", &order, show::order)
    }
}

#[derive(Debug, Args)]
pub(super) struct Get {
    /// The merchant's ids of the orders
    #[arg(required = true, value_name = "ORDER")]
    orders: Vec<String>,
    #[command(flatten)]
    server: Server,
    #[command(flatten)]
    output: Output,
}

impl Get {
    fn run(self) -> Result<(), Failure> {
        wait(async {
            let mut client = self.server.connect_orders().await?;
            for order in &self.orders {
                let request = self.server.request(v1::GetOrderRequest { name: orders::name(order) });
                let order = self.server.answer(client.get_order(request)).await?;
                self.output.print("Order", &order, show::order)?;
            }
            Ok(())
        })
    }
}

#[derive(Debug, Args)]
pub(super) struct List {
    /// One of these statuses, such as BACKORDERED; repeatable
    #[arg(long, value_parser = status)]
    status: Vec<Status>,
    /// One of these problems, of the order or of a shipment of it, such as BACKORDER_SLIPPED; repeatable
    #[arg(long, value_parser = problem)]
    problem: Vec<v1::problem::Kind>,
    /// This label; repeatable, all must be there
    #[arg(long, value_name = "KEY=VALUE", value_parser = pair)]
    label: Vec<(String, String)>,
    /// Changed at or after this: a time (RFC 3339) or so long ago, such as 2h
    #[arg(long, value_name = "TIME", value_parser = instant)]
    updated_since: Option<Timestamp>,
    #[command(flatten)]
    server: Server,
    #[command(flatten)]
    output: Output,
}

impl List {
    fn run(self) -> Result<(), Failure> {
        let filter = v1::OrderFilter {
            statuses: self.status.into_iter().map(i32::from).collect(),
            problems: self.problem.into_iter().map(i32::from).collect(),
            labels: self.label.into_iter().collect(),
        };
        let mut request = v1::ListOrdersRequest {
            page_size: 1000,
            page_token: String::new(),
            filter: Some(filter),
            updated_since: self.updated_since.map(crate::ingest::timestamp),
        };
        let (server, output) = (self.server, self.output);
        let found = wait(async {
            let mut client = server.connect_orders().await?;
            let mut found = Vec::new();
            loop {
                let page = server.answer(client.list_orders(server.request(request.clone()))).await?;
                found.extend(page.orders);
                if page.next_page_token.is_empty() {
                    return Ok(found);
                }
                request.page_token = page.next_page_token;
            }
        })?;
        if !output.is_json() {
            return super::output::print(&show::orders(&found));
        }
        found.iter().try_for_each(|order| print_line(&crate::proto::to_json("Order", order).to_string()))
    }
}

#[derive(Debug, Args)]
pub(super) struct Delete {
    /// The merchant's id of the order
    order: String,
    /// Erase its shipments, too
    #[arg(long)]
    with_shipments: bool,
    #[command(flatten)]
    repeat: Repeat,
    #[command(flatten)]
    server: Server,
}

impl Delete {
    fn run(self) -> Result<(), Failure> {
        let request = v1::DeleteOrderRequest {
            name: orders::name(&self.order),
            with_shipments: self.with_shipments,
            request_id: self.repeat.request_id(),
        };
        let request = self.server.request(request);
        wait(async {
            let mut client = self.server.connect_orders().await?;
            self.server.answer(client.delete_order(request)).await
        })?;
        say("erased");
        Ok(())
    }
}

fn kind(text: &str) -> Result<Kind, String> {
    word(text, Kind::from_str_name, |number| Kind::try_from(number).ok().map(|kind| kind.as_str_name()))
}

fn cause(text: &str) -> Result<Cause, String> {
    word(text, Cause::from_str_name, |number| Cause::try_from(number).ok().map(|cause| cause.as_str_name()))
}

fn status(text: &str) -> Result<Status, String> {
    word(text, Status::from_str_name, |number| Status::try_from(number).ok().map(|status| status.as_str_name()))
}

/// `SKU=2`.
fn line(text: &str) -> Result<v1::OrderLine, String> {
    let read = text.rsplit_once('=').and_then(|(sku, quantity)| Some((sku, quantity.parse().ok()?)));
    let (sku, quantity) = read.ok_or_else(|| "write SKU=QUANTITY, such as SHOE-42=1".to_owned())?;
    Ok(v1::OrderLine { sku: sku.to_owned(), title: String::new(), quantity })
}
