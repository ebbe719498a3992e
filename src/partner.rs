//! The carrier that has taken a parcel over from the shipment's own, as its legs name it. Pure.

use waybill_contract::{Adapter, Number};

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
    /// The partner that a shipment names, if it is a carrier that we know.
    pub fn of(shipment: &v1::Shipment) -> Option<Self> {
        let legs = shipment.legs.iter().filter(|leg| leg.role() == v1::leg::Role::LastMile);
        legs.filter(|leg| leg.carrier != shipment.carrier).find_map(|leg| {
            let adapter = waybill_adapters::by_id(&leg.carrier)?;
            Some(Self { adapter, number: Number::parse(&leg.tracking_number).ok()? })
        })
    }

    /// What is known of how fresh it is; nothing where that was of another one.
    pub fn freshness(&self, before: Option<&v1::Freshness>) -> Option<v1::Freshness> {
        let before = before?.partner.as_ref()?;
        let same = before.carrier == self.adapter.id && before.tracking_number == self.number.as_str();
        before.freshness.as_deref().filter(|_| same).cloned()
    }
}
