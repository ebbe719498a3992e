//! The simulated GLS's JSON. Its times have an offset without a colon.

use jiff::Zoned;
use serde_json::{Value, json};

use crate::simulate::exchange::put;
use crate::simulate::script::{Known, Scan};

/// The row of a parcel; its status is the coarser word of the newest event.
pub(super) fn parcel(known: &Known<'_>, events: bool, links: bool) -> Value {
    let number = known.parcel.number.as_str();
    let mut row = json!({
        "requested": number, "unitno": number, "status": status(known.latest.step.code),
        "statusDateTime": time(&known.latest.at),
    });
    if links {
        let href = format!("/tracking/deliveryinfo/parcelid/{number}?{{originaldestinationpostalcode}}");
        put(&mut row, "_links", json!({"deliveryInfo": {"href": href, "templated": true}}));
    }
    if events {
        put(&mut row, "events", known.newest_first().map(event).collect());
    }
    row
}

/// The row of a number with which something is wrong.
pub(super) fn failed(number: &str, code: &str, message: &str) -> Value {
    json!({"requested": number, "errorCode": code, "errorMessage": message})
}

/// Which parcel shop it is.
pub(super) fn shop(id: &str) -> Value {
    let href = format!("https://api.gls-group.net/parcel-shop-management/v2/active-public-parcel-shops/GLS_DE/{id}");
    json!({"parcelshopDelivery": {
        "parcelshopId": id, "partnerId": "GLS_DE",
        "_links": {"parcelShopManagement": {"href": href, "templated": false}},
    }})
}

/// What is only data, and what a shop reports, comes from no town.
fn event(scan: &Scan) -> Value {
    let step = scan.step;
    let at_depot = ["INBOUD", "OUTBOD", "OUTDEL"].iter().any(|group| step.code.starts_with(group));
    let told = |text: &'static str| if at_depot { text } else { "" };
    json!({
        "code": step.code, "city": told(step.site.city), "postalCode": told(step.site.postal_code),
        "country": step.site.country, "description": step.text, "eventDateTime": time(&scan.at),
    })
}

fn status(code: &str) -> &'static str {
    match code {
        "INTIAL.PREADVICE" | "INTIAL.E48_DATA" => "PREADVICE",
        "OUTDEL.NORMAL" => "INDELIVERY",
        "DELIVD.PARCELSHOP" => "DELIVEREDPS",
        "CANCEL.NORMAL" => "CANCELED",
        code if code.starts_with("DELIVD.") => "DELIVERED",
        _ => "INTRANSIT",
    }
}

fn time(at: &Zoned) -> String {
    at.strftime("%Y-%m-%dT%H:%M:%S%z").to_string()
}
