//! What a merchant changes of a generation: what was registered, and whether the carrier is asked. A generation that
//! another one replaces is not changed any more; callers see to that.

use std::collections::BTreeSet;

use super::{Kept, Registration, State};
use crate::name::ShipmentName;

/// A field of a registration.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Field {
    /// The account to ask with.
    Account,
    /// Destination, ISO 3166-1 alpha-2.
    DestinationCountryCode,
    /// Destination's postal code.
    DestinationPostalCode,
    /// The day it is shipped.
    ShipDate,
    /// The carrier's service.
    Service,
    /// All references.
    References,
    /// The merchant's order.
    OrderId,
    /// What it is for in its order.
    OrderRole,
    /// The shipment that it is sent in place of.
    InPlaceOf,
    /// The day promised to the customer.
    PromisedDate,
    /// A title for people.
    Title,
    /// All labels.
    Labels,
    /// One label, by its key.
    Label(String),
}

/// New values for some fields of a registration.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Amendment {
    /// The values; of fields that are not named they mean nothing.
    pub values: Registration,
    /// The fields. One whose value is empty is emptied.
    pub fields: BTreeSet<Field>,
}

impl Amendment {
    /// Whether the carrier is asked in another way with it.
    pub fn is_asked_with(&self) -> bool {
        let asked = |field: &Field| match field {
            Field::Account
            | Field::DestinationCountryCode
            | Field::DestinationPostalCode
            | Field::ShipDate
            | Field::Service => true,
            Field::References
            | Field::OrderId
            | Field::OrderRole
            | Field::InPlaceOf
            | Field::PromisedDate
            | Field::Title
            | Field::Labels
            | Field::Label(_) => false,
        };
        self.fields.iter().any(asked)
    }

    /// Puts the values in; whether anything changed.
    pub fn apply(&self, known: &mut Registration) -> bool {
        let before = known.clone();
        let values = &self.values;
        for field in &self.fields {
            match field {
                Field::Account => known.account.clone_from(&values.account),
                Field::DestinationCountryCode => {
                    known.destination_country_code.clone_from(&values.destination_country_code);
                }
                Field::DestinationPostalCode => {
                    known.destination_postal_code.clone_from(&values.destination_postal_code);
                }
                Field::ShipDate => known.ship_date = values.ship_date,
                Field::Service => known.service.clone_from(&values.service),
                Field::References => known.references.clone_from(&values.references),
                Field::OrderId => known.order_id.clone_from(&values.order_id),
                Field::OrderRole => known.order_role = values.order_role,
                Field::InPlaceOf => known.in_place_of.clone_from(&values.in_place_of),
                Field::PromisedDate => known.promised_date = values.promised_date,
                Field::Title => known.title.clone_from(&values.title),
                Field::Labels => known.labels.clone_from(&values.labels),
                Field::Label(key) => match values.labels.get(key) {
                    Some(value) => _ = known.labels.insert(key.clone(), value.clone()),
                    None => _ = known.labels.remove(key),
                },
            }
        }
        *known != before
    }
}

impl State {
    /// What is registered of a generation.
    pub fn registration(&self, generation: u32) -> Option<&Registration> {
        self.kept(generation).map(|kept| &kept.registration)
    }

    /// Changes what is registered of a generation; whether anything changed. Where it lies in the number's time was
    /// settled when it got its number: another ship date does not move it.
    pub fn amend(&mut self, generation: u32, amendment: &Amendment) -> bool {
        self.kept_mut(generation).is_some_and(|kept| {
            let order = kept.registration.order_id.clone();
            let changed = amendment.apply(&mut kept.registration);
            kept.left(order);
            changed
        })
    }

    /// Another parcel was sent in the place of a generation, or none was; whether that is a change.
    pub fn rebook(&mut self, generation: u32, by: Option<&ShipmentName>) -> bool {
        self.kept_mut(generation).is_some_and(|kept| {
            let before = std::mem::replace(&mut kept.rebooked_as, by.cloned());
            before != kept.rebooked_as
        })
    }

    /// The orders that the number's shipments are in or were in.
    pub fn orders(&self) -> BTreeSet<&str> {
        let all = self.generations.iter().flat_map(|kept| {
            let former = kept.former_orders.iter().map(String::as_str);
            former.chain([kept.registration.order_id.as_str()])
        });
        all.filter(|order| !order.is_empty()).collect()
    }

    /// Stops asking for a generation, or goes on; whether that is a change.
    pub fn stop(&mut self, generation: u32, stopped: bool) -> bool {
        self.kept_mut(generation).is_some_and(|kept| std::mem::replace(&mut kept.stopped, stopped) != stopped)
    }

    pub(super) fn kept(&self, generation: u32) -> Option<&Kept> {
        self.generations.iter().find(|kept| kept.marker.number == generation)
    }

    pub(super) fn kept_mut(&mut self, generation: u32) -> Option<&mut Kept> {
        self.generations.iter_mut().find(|kept| kept.marker.number == generation)
    }
}
