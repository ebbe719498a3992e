//! The simulated DPD's SOAP: rows oldest first, whose times are local, in the American way and without a zone, and texts in
//! lines of their own. The parcel is not named.

use jiff::tz::TimeZone;
use jiff::{Timestamp, Zoned};
use waybill_contract::zone;

use crate::simulate::exchange::Answer;
use crate::simulate::script::{Known, Scan};
use crate::simulate::xml::{element, escape};

/// A fault; what DPD itself says stands in its detail.
pub(super) fn fault(status: u16, code: &str, words: &str) -> Answer {
    let (code, words) = (escape(code), escape(words));
    envelope(
        status,
        &format!(
            "<soap:Fault><faultcode>soap:Server</faultcode><faultstring>Fault occured</faultstring><detail>\
             <authenticationFault xmlns=\"http://dpd.com/common/service/types/Authentication/2.0\"><faults xmlns=\"\">\
             <faultCode>{code}</faultCode><message>{words}</message></faults></authenticationFault></detail></soap:Fault>"
        ),
    )
}

/// A token; its end is UTC and does not say so.
pub(super) fn grant(delis_id: &str, token: &str, ends: Timestamp) -> Answer {
    let ends = ends.strftime("%Y-%m-%dT%H:%M:%S%.6f");
    envelope(
        200,
        &format!(
            "<getAuthResponse xmlns=\"http://dpd.com/common/service/types/LoginService/2.1\"><return xmlns=\"\">\
             <delisId>{delis_id}</delisId><customerUid>{delis_id}</customerUid><authToken>{token}</authToken>\
             <depot>0522</depot><authTokenExpires>{ends}</authTokenExpires></return></getAuthResponse>"
        ),
    )
}

/// What is known of a parcel, and the last step of its progress bar while that is still to come.
pub(super) fn tracking(known: &Known<'_>) -> Answer {
    let mut xml = String::from(
        "<getTrackingDataResponse xmlns=\"http://dpd.com/common/service/types/ParcelLifeCycleService/2.0\"><trackingresult>",
    );
    shipment_info(&mut xml, known);
    for (scan, later) in known.scans.iter().zip((0..known.scans.len()).rev()) {
        row(&mut xml, scan, later == 0);
    }
    if known.handed().is_none() {
        xml.push_str("<statusInfo><status>Delivered</status>");
        line(&mut xml, "label", "Parcel delivered");
        flags(&mut xml, false, false);
        xml.push_str("</statusInfo>");
    }
    xml.push_str("</trackingresult></getTrackingDataResponse>");
    envelope(200, &xml)
}

fn envelope(status: u16, body: &str) -> Answer {
    let envelope = format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<soap:Envelope xmlns:soap=\"http://schemas.xmlsoap.org/soap/envelope/\">\
         <soap:Body>{body}</soap:Body></soap:Envelope>"
    );
    Answer::new(status, "text/xml; charset=utf-8", envelope)
}

fn shipment_info(xml: &mut String, known: &Known<'_>) {
    xml.push_str("<shipmentInfo>");
    if let Some((_, (name, _))) = known.handed().filter(|(_, (name, _))| !name.is_empty()) {
        item(xml, "receiver", "Received by:", name);
    } else if let Some((from, to)) = known.expected().and_then(|expected| expected.window) {
        let (day, from, to) = (from.strftime("%d.%m.%Y"), from.strftime("%H:%M"), to.strftime("%H:%M"));
        let words = format!("Your parcel will be delivered on {day} between {from} and {to}.");
        item(xml, "predictInformation", "", &words);
    }
    item(xml, "serviceDescription", "Your DPD service:", known.parcel.story_of.service.1);
    element(xml, "status", "SHIPMENT");
    flags(xml, false, false);
    xml.push_str("</shipmentInfo>");
}

fn row(xml: &mut String, scan: &Scan, current: bool) {
    let step = scan.step;
    let (code, _) = step.code.split_once('/').unwrap_or((step.code, ""));
    xml.push_str("<statusInfo>");
    element(xml, "status", code);
    line(xml, "label", step.text);
    flags(xml, true, current);
    line(xml, "location", &format!("{} ({})", step.site.city, step.site.country));
    line(xml, "date", &time(&scan.at));
    if let Some((_, why)) = step.cause {
        item(xml, "errorItems", "", why);
    }
    xml.push_str("</statusInfo>");
}

fn flags(xml: &mut String, reached: bool, current: bool) {
    element(xml, "statusHasBeenReached", if reached { "true" } else { "false" });
    element(xml, "isCurrentStatus", if current { "true" } else { "false" });
    element(xml, "showContactInfo", "false");
}

/// A `ContentLine`.
fn line(xml: &mut String, name: &str, text: &str) {
    xml.extend(["<", name, ">"]);
    element(xml, "content", text);
    xml.extend(["<bold>true</bold><paragraph>false</paragraph></", name, ">"]);
}

/// A `ContentItem`: what heads it, and one line.
fn item(xml: &mut String, name: &str, head: &str, text: &str) {
    xml.extend(["<", name, ">"]);
    if !head.is_empty() {
        line(xml, "label", head);
    }
    line(xml, "content", text);
    xml.extend(["</", name, ">"]);
}

/// The Dutch unit's clock.
fn time(at: &Zoned) -> String {
    let here = zone::named("Europe/Amsterdam").unwrap_or(TimeZone::UTC);
    at.with_time_zone(here).strftime("%-m/%-d/%Y %-I:%M:%S %p").to_string()
}
