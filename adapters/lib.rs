//! Every carrier Waybill speaks with, one static table. An adapter cannot do I/O: see `clippy.toml` and `Cargo.toml`.

mod amazon_shipping;
mod aramex;
mod australia_post;
mod blue_dart;
mod bring;
mod brt;
mod canada_post;
mod delhivery;
mod dhl_express;
mod dhl_unified;
mod dpd;
mod easypost;
mod ekart;
mod evri;
mod fedex;
mod gls;
mod hermes_de;
mod inpost;
mod la_poste;
mod ontrac;
mod postnl;
mod postnord;
mod purolator;
mod royal_mail;
mod sf_express;
mod ups;
mod usps;
mod xpressbees;

use waybill_contract::Adapter;

/// All adapters, sorted by id.
pub static ADAPTERS: &[&Adapter] = &[
    &amazon_shipping::ADAPTER,
    &aramex::ADAPTER,
    &australia_post::ADAPTER,
    &blue_dart::ADAPTER,
    &bring::ADAPTER,
    &brt::ADAPTER,
    &canada_post::ADAPTER,
    &delhivery::ADAPTER,
    &dhl_express::ADAPTER,
    &dhl_unified::ADAPTER,
    &dpd::ADAPTER,
    &easypost::ADAPTER,
    &ekart::ADAPTER,
    &evri::ADAPTER,
    &fedex::ADAPTER,
    &gls::ADAPTER,
    &hermes_de::ADAPTER,
    &inpost::ADAPTER,
    &la_poste::ADAPTER,
    &ontrac::ADAPTER,
    &postnl::ADAPTER,
    &postnord::ADAPTER,
    &purolator::ADAPTER,
    &royal_mail::ADAPTER,
    &sf_express::ADAPTER,
    &ups::ADAPTER,
    &usps::ADAPTER,
    &xpressbees::ADAPTER,
];

/// The adapter of that id.
pub fn by_id(id: &str) -> Option<&'static Adapter> {
    ADAPTERS.iter().copied().find(|adapter| adapter.id == id)
}
