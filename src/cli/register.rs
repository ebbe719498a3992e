//! `waybill register`

mod file;

use std::path::PathBuf;

use clap::Args;

use super::client::{Server, wait};
use super::exit::Failure;
use super::filter::{date, name, pair, role};
use super::named::Repeat;
use super::output::Output;
use super::show;
use crate::proto::{Date, v1};

#[derive(Debug, Args)]
pub(super) struct Register {
    #[command(flatten)]
    one: One,
    /// Register many: JSON of RegisterShipmentRequest, one object a line, such as {"carrier": "ups", "trackingNumber":
    /// "1Z999"}; "-" reads stdin. Each line has a result of its own; a failed one makes the exit code 1
    #[arg(long, value_name = "FILE", conflicts_with = "One")]
    file: Option<PathBuf>,
    #[command(flatten)]
    repeat: Repeat,
    #[command(flatten)]
    server: Server,
    #[command(flatten)]
    output: Output,
}

#[derive(Debug, Args)]
struct One {
    /// The carrier's id, see `waybill carriers`
    #[arg(required_unless_present = "file")]
    carrier: Option<String>,
    /// The tracking number
    #[arg(required_unless_present = "file")]
    number: Option<String>,
    /// The account to ask with; not needed where there is one for the carrier
    #[arg(long, value_name = "NAME")]
    account: Option<String>,
    /// Destination, ISO 3166-1 alpha-2
    #[arg(long, value_name = "COUNTRY")]
    country: Option<String>,
    /// Destination's postal code
    #[arg(long, value_name = "CODE")]
    postal_code: Option<String>,
    /// The day it is shipped
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = date)]
    ship_date: Option<Date>,
    /// The carrier's service, where it has its own tracking per service
    #[arg(long)]
    service: Option<String>,
    /// A reference of the shipper; repeatable
    #[arg(long, value_name = "[KIND=]VALUE")]
    reference: Vec<String>,
    /// The merchant's order
    #[arg(long, value_name = "ORDER")]
    order: Option<String>,
    /// What it is for in the order: OUTBOUND, RETURN, EXCHANGE or REPLACEMENT
    #[arg(long, value_parser = role, requires = "order")]
    role: Option<v1::order_role::Role>,
    /// The shipment of the order that it is sent in place of
    #[arg(long, value_name = "CARRIER/NUMBER", value_parser = name, requires = "order")]
    in_place_of: Option<String>,
    /// The day promised to the customer
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = date)]
    promised: Option<Date>,
    /// A title for people
    #[arg(long)]
    title: Option<String>,
    /// A label; repeatable
    #[arg(long, value_name = "KEY=VALUE", value_parser = pair)]
    label: Vec<(String, String)>,
}

impl Register {
    pub(super) fn run(self) -> Result<(), Failure> {
        let Self { one, file, repeat, server, output } = self;
        let request_id = repeat.request_id();
        if let Some(file) = file {
            let request_id = Some(request_id.as_str()).filter(|id| !id.is_empty());
            return file::run(&file, request_id, &server, output);
        }
        let message = v1::RegisterShipmentRequest { request_id, ..one.into_message() };
        let shipment = wait(async {
            let mut client = server.connect().await?;
            server.answer(client.register_shipment(server.request(message))).await
        })?;
        output.print("Shipment", &shipment, show::shipment)
    }
}

impl One {
    fn into_message(self) -> v1::RegisterShipmentRequest {
        v1::RegisterShipmentRequest {
            carrier: self.carrier.unwrap_or_default(),
            tracking_number: self.number.unwrap_or_default(),
            account: self.account.unwrap_or_default(),
            destination_country_code: self.country.unwrap_or_default(),
            destination_postal_code: self.postal_code.unwrap_or_default(),
            ship_date: self.ship_date,
            service: self.service.unwrap_or_default(),
            references: self.reference.into_iter().map(reference).collect(),
            order_id: self.order.unwrap_or_default(),
            promised_date: self.promised,
            title: self.title.unwrap_or_default(),
            labels: self.label.into_iter().collect(),
            request_id: String::new(),
            order_role: self.role.unwrap_or_default().into(),
            in_place_of: self.in_place_of.unwrap_or_default(),
        }
    }
}

/// `VALUE` or `KIND=VALUE`.
pub(super) fn reference(text: String) -> v1::Reference {
    match text.split_once('=') {
        Some((kind, value)) => v1::Reference { kind: kind.into(), value: value.into() },
        None => v1::Reference { kind: String::new(), value: text },
    }
}
