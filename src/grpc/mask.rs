//! The field mask of UpdateShipment: which fields of a shipment a caller changes.

use std::collections::BTreeSet;

use super::register::Violations;
use crate::proto::{has_field, v1};
use crate::timeline::Field;

/// Paths of a mask: all fields, and some labels one by one.
const PATHS: usize = 100;

/// What the mask names.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Mask {
    /// Of what is registered.
    pub(super) fields: BTreeSet<Field>,
    /// The carrier.
    pub(super) carrier: bool,
    /// The tracking number.
    pub(super) number: bool,
}

/// Reads the mask. Without one the fields that have a value are changed (AIP-134).
pub(super) fn read(shipment: &v1::Shipment, mask: Option<&prost_types::FieldMask>, wrong: &mut Violations) -> Mask {
    let paths = mask.map(|mask| mask.paths.as_slice()).unwrap_or_default();
    let mut named = Mask::default();
    if paths.is_empty() {
        named.fields = every_field().filter(|field| has_value(shipment, field)).collect();
        (named.carrier, named.number) = (!shipment.carrier.is_empty(), !shipment.tracking_number.is_empty());
    }
    if paths.len() > PATHS {
        wrong.add_bare("update_mask", format!("has {} paths, at most {PATHS} are taken", paths.len()));
    }
    for path in paths.iter().take(PATHS) {
        match path.as_str() {
            "*" => {
                named.fields.extend(every_field());
                // A name has both: what is left empty stays.
                named.carrier |= !shipment.carrier.is_empty();
                named.number |= !shipment.tracking_number.is_empty();
            }
            "carrier" => named.carrier = true,
            "tracking_number" => named.number = true,
            "destination" => named.fields.extend([Field::DestinationCountryCode, Field::DestinationPostalCode]),
            path => match field(path) {
                Some(field) => _ = named.fields.insert(field),
                None => wrong.add_bare("update_mask", why_not(path)),
            },
        }
    }
    named
}

fn every_field() -> impl Iterator<Item = Field> {
    use Field as F;
    [
        F::Account,
        F::DestinationCountryCode,
        F::DestinationPostalCode,
        F::ShipDate,
        F::Service,
        F::References,
        F::OrderId,
        F::OrderRole,
        F::InPlaceOf,
        F::PromisedDate,
        F::Title,
        F::Labels,
    ]
    .into_iter()
}

fn field(path: &str) -> Option<Field> {
    Some(match path {
        "account" => Field::Account,
        "destination.country_code" => Field::DestinationCountryCode,
        "destination.postal_code" => Field::DestinationPostalCode,
        "ship_date" => Field::ShipDate,
        "service" => Field::Service,
        "references" => Field::References,
        "order_id" => Field::OrderId,
        "order_role" => Field::OrderRole,
        "in_place_of" => Field::InPlaceOf,
        "promised_date" => Field::PromisedDate,
        "title" => Field::Title,
        "labels" => Field::Labels,
        path => {
            // Keys may have dots; in backticks (AIP-161) or not, a key is all that follows.
            let key = path.strip_prefix("labels.")?;
            let key = key.strip_prefix('`').and_then(|key| key.strip_suffix('`')).unwrap_or(key);
            Field::Label(Some(key).filter(|key| !key.is_empty())?.to_owned())
        }
    })
}

fn has_value(shipment: &v1::Shipment, field: &Field) -> bool {
    let destination = shipment.destination.as_ref();
    match field {
        Field::Account => !shipment.account.is_empty(),
        Field::DestinationCountryCode => destination.is_some_and(|place| !place.country_code.is_empty()),
        Field::DestinationPostalCode => destination.is_some_and(|place| !place.postal_code.is_empty()),
        Field::ShipDate => shipment.ship_date.is_some(),
        Field::Service => !shipment.service.is_empty(),
        Field::References => !shipment.references.is_empty(),
        Field::OrderId => !shipment.order_id.is_empty(),
        Field::OrderRole => shipment.order_role != 0,
        Field::InPlaceOf => !shipment.in_place_of.is_empty(),
        Field::PromisedDate => shipment.promised_date.is_some(),
        Field::Title => !shipment.title.is_empty(),
        Field::Labels => !shipment.labels.is_empty(),
        Field::Label(key) => shipment.labels.contains_key(key),
    }
}

/// What a mask may name.
const CAN: &str = "it may name account, destination, ship_date, service, references, order_id, \
                   order_role, in_place_of, promised_date, title, labels, labels.KEY, carrier, tracking_number";

fn why_not(path: &str) -> String {
    let first = path.split('.').next().unwrap_or_default();
    if has_field("Shipment", first) {
        format!("names {path:?}, which cannot be changed: {CAN}")
    } else {
        format!("names {path:?}, which is no field of a shipment: {CAN}")
    }
}

/// The values that the mask names, as a registration has them.
pub(super) fn values(shipment: &v1::Shipment, mask: &Mask) -> v1::RegisterShipmentRequest {
    let mut values = v1::RegisterShipmentRequest::default();
    let destination = shipment.destination.clone().unwrap_or_default();
    for field in &mask.fields {
        match field {
            Field::Account => values.account.clone_from(&shipment.account),
            Field::DestinationCountryCode => values.destination_country_code.clone_from(&destination.country_code),
            Field::DestinationPostalCode => values.destination_postal_code.clone_from(&destination.postal_code),
            Field::ShipDate => values.ship_date = shipment.ship_date,
            Field::Service => values.service.clone_from(&shipment.service),
            Field::References => values.references.clone_from(&shipment.references),
            Field::OrderId => values.order_id.clone_from(&shipment.order_id),
            Field::OrderRole => values.order_role = shipment.order_role,
            Field::InPlaceOf => values.in_place_of.clone_from(&shipment.in_place_of),
            Field::PromisedDate => values.promised_date = shipment.promised_date,
            Field::Title => values.title.clone_from(&shipment.title),
            Field::Labels => values.labels.clone_from(&shipment.labels),
            Field::Label(key) => {
                let value = shipment.labels.get_key_value(key);
                values.labels.extend(value.map(|(key, value)| (key.clone(), value.clone())));
            }
        }
    }
    values
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(shipment: &v1::Shipment, paths: &[&str]) -> Mask {
        let mut wrong = Violations::default();
        let paths = paths.iter().map(|path| (*path).to_owned()).collect();
        let mask = read(shipment, Some(&prost_types::FieldMask { paths }), &mut wrong);
        assert!(wrong.is_empty());
        mask
    }

    #[test]
    fn a_label_is_named_by_all_that_follows() {
        let none = v1::Shipment::default();
        for (path, key) in [("labels.shop", "shop"), ("labels.a.b", "a.b"), ("labels.`a.b`", "a.b")] {
            assert_eq!(named(&none, &[path]).fields, [Field::Label(key.into())].into(), "{path}");
        }
    }

    #[test]
    fn without_a_mask_what_has_a_value_is_changed() {
        let shipment = v1::Shipment { title: "Shoes".into(), carrier: "ups".into(), ..v1::Shipment::default() };
        let mask = named(&shipment, &[]);
        assert_eq!(mask, Mask { fields: [Field::Title].into(), carrier: true, number: false });
        let values = values(&shipment, &mask);
        assert_eq!(values, v1::RegisterShipmentRequest { title: "Shoes".into(), ..Default::default() });
    }

    #[test]
    fn a_star_empties_what_has_no_value_but_the_name() {
        let mask = named(&v1::Shipment::default(), &["*"]);
        assert_eq!((mask.fields.len(), mask.carrier, mask.number), (12, false, false));
    }

    #[test]
    fn what_cannot_be_changed_is_told_from_what_is_not_there() {
        assert!(why_not("status").contains("cannot be changed"));
        assert!(why_not("destination.city").contains("cannot be changed"));
        assert!(why_not("colour").contains("no field"));
    }
}
