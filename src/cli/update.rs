//! `waybill update`

use clap::Args;

use super::client::wait;
use super::exit::{Exit, Failure};
use super::filter::{date, name, pair, role};
use super::named::Named;
use super::register::reference;
use super::show;
use crate::proto::{Date, v1};

#[derive(Debug, Args)]
pub(super) struct Update {
    /// The right carrier's id: the shipment goes on under it
    #[arg(long, value_name = "ID")]
    carrier: Option<String>,
    /// The right tracking number: the shipment goes on under it
    #[arg(long)]
    number: Option<String>,
    /// The account to ask with
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
    /// The carrier's service
    #[arg(long)]
    service: Option<String>,
    /// A reference of the shipper, instead of those there are; repeatable
    #[arg(long, value_name = "[KIND=]VALUE")]
    reference: Vec<String>,
    /// The merchant's order
    #[arg(long, value_name = "ORDER")]
    order: Option<String>,
    /// What it is for in the order: OUTBOUND, RETURN, EXCHANGE or REPLACEMENT
    #[arg(long, value_parser = role)]
    role: Option<v1::order_role::Role>,
    /// The shipment of the order that it is sent in place of
    #[arg(long, value_name = "CARRIER/NUMBER", value_parser = name)]
    in_place_of: Option<String>,
    /// The day promised to the customer
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = date)]
    promised: Option<Date>,
    /// A title for people
    #[arg(long)]
    title: Option<String>,
    /// A label, beside those there are; repeatable
    #[arg(long, value_name = "KEY=VALUE", value_parser = pair)]
    label: Vec<(String, String)>,
    /// A field to empty: account, destination.country_code, destination.postal_code, ship_date, service, references,
    /// order_id, order_role, in_place_of, promised_date, title, labels or labels.KEY; repeatable
    #[arg(long, value_name = "FIELD")]
    clear: Vec<String>,
    /// Only if the shipment is at this revision
    #[arg(long, value_name = "REVISION")]
    revision: Option<i64>,
    #[command(flatten)]
    named: Named,
}

impl Update {
    pub(super) fn run(self) -> Result<(), Failure> {
        let (server, output) = (self.named.server.clone(), self.named.output);
        let message = self.into_message();
        if message.update_mask.as_ref().is_none_or(|mask| mask.paths.is_empty()) {
            return Err(Failure::new(Exit::Usage, "nothing to change: say what, such as --title TITLE"));
        }
        let shipment = wait(async {
            let mut client = server.connect().await?;
            Box::pin(server.answer(client.update_shipment(server.request(message)))).await
        })?;
        output.print("Shipment", &shipment, show::shipment)
    }

    /// What is given is what the mask names.
    fn into_message(self) -> v1::UpdateShipmentRequest {
        let mut paths = self.clear;
        let mut given = |path: &str, is: bool| {
            if is {
                paths.push(path.to_owned());
            }
        };
        given("carrier", self.carrier.is_some());
        given("tracking_number", self.number.is_some());
        given("account", self.account.is_some());
        given("destination.country_code", self.country.is_some());
        given("destination.postal_code", self.postal_code.is_some());
        given("ship_date", self.ship_date.is_some());
        given("service", self.service.is_some());
        given("references", !self.reference.is_empty());
        given("order_id", self.order.is_some());
        given("order_role", self.role.is_some());
        given("in_place_of", self.in_place_of.is_some());
        given("promised_date", self.promised.is_some());
        given("title", self.title.is_some());
        for (key, _) in &self.label {
            given(&format!("labels.{key}"), true);
        }
        let destination = v1::Place {
            country_code: self.country.unwrap_or_default(),
            postal_code: self.postal_code.unwrap_or_default(),
            ..v1::Place::default()
        };
        let shipment = v1::Shipment {
            name: self.named.name,
            revision: self.revision.unwrap_or_default(),
            carrier: self.carrier.unwrap_or_default(),
            tracking_number: self.number.unwrap_or_default(),
            account: self.account.unwrap_or_default(),
            destination: Some(destination),
            ship_date: self.ship_date,
            service: self.service.unwrap_or_default(),
            references: self.reference.into_iter().map(reference).collect(),
            order_id: self.order.unwrap_or_default(),
            order_role: self.role.unwrap_or_default().into(),
            in_place_of: self.in_place_of.unwrap_or_default(),
            promised_date: self.promised,
            title: self.title.unwrap_or_default(),
            labels: self.label.into_iter().collect(),
            ..v1::Shipment::default()
        };
        let update_mask = Some(prost_types::FieldMask { paths });
        let request_id = self.named.repeat.request_id();
        v1::UpdateShipmentRequest { shipment: Some(shipment), update_mask, request_id }
    }
}
