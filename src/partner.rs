//! The carrier that has taken a parcel over from the shipment's own, as its legs name it. Pure.

use waybill_contract::{Adapter, Number};

use crate::detect;
use crate::proto::v1;

/// Who carries it on, and under which number.
#[derive(Clone, Debug)]
pub struct Partner {
    /// The carrier.
    pub adapter: &'static Adapter,
    /// Its number for the parcel.
    pub number: Number,
}

impl Partner {
    /// The partner that a shipment names, if it is a carrier that can be asked. Where only its number is named, that says
    /// whose it is, or nobody is asked.
    pub fn of(shipment: &v1::Shipment, is_open: impl Fn(&Adapter) -> bool) -> Option<Self> {
        let legs = shipment.legs.iter().filter(|leg| leg.role() == v1::leg::Role::LastMile);
        legs.filter_map(|leg| {
            let number = Number::parse(&leg.tracking_number).ok()?;
            let adapter = match leg.carrier.as_str() {
                "" => detect::surely(&number, &is_open)?,
                id => waybill_adapters::by_id(id).filter(|adapter| is_open(adapter))?,
            };
            Some(Self { adapter, number })
        })
        .find(|partner| partner.adapter.id != shipment.carrier)
    }

    /// Under which numbers others carry a shipment on, so that it is found by them: each with its carrier, if that is known,
    /// and with none, for who reads nothing but the number. Sorted.
    pub fn names(shipment: &v1::Shipment, is_open: impl Fn(&Adapter) -> bool) -> Vec<(String, Number)> {
        let mut names = Vec::new();
        for leg in shipment.legs.iter().filter(|leg| leg.role() == v1::leg::Role::LastMile) {
            let Ok(number) = Number::parse(&leg.tracking_number) else { continue };
            let adapter = match leg.carrier.as_str() {
                "" => detect::surely(&number, &is_open),
                id => waybill_adapters::by_id(id),
            };
            let other = adapter.filter(|adapter| adapter.id != shipment.carrier);
            names.extend(other.map(|adapter| (adapter.id.to_owned(), number.clone())));
            if number.as_str() != shipment.tracking_number {
                names.push((String::new(), number));
            }
        }
        names.sort();
        names.dedup();
        names
    }

    /// What is known of how fresh it is; nothing where that was of another one.
    pub fn freshness(&self, before: Option<&v1::Freshness>) -> Option<v1::Freshness> {
        let before = before?.partner.as_ref()?;
        let same = before.carrier == self.adapter.id && before.tracking_number == self.number.as_str();
        before.freshness.as_deref().filter(|_| same).cloned()
    }
}
