//! The simulated Purolator's SOAP: scans by type, newest first, whose local times know no zone and lose their first zeros.

use crate::simulate::exchange::Answer;
use crate::simulate::script::{Known, Scan, Site};
use crate::simulate::xml::{element, escape};

/// A fault, under whatever status.
pub(super) fn fault(status: u16, code: &str, words: &str) -> Answer {
    let (code, words) = (escape(code), escape(words));
    envelope(
        status,
        "",
        &format!(
            "<s:Fault><faultcode>{code}</faultcode><faultstring xml:lang=\"en-US\">{words}</faultstring></s:Fault>"
        ),
    )
}

/// The whole request is refused, under a 200.
pub(super) fn refused(reference: &str, code: &str, words: &str) -> Answer {
    answer(reference, &information(Some((code, words))))
}

/// One answer for each PIN: its scans; none of them yet; or an error of its own, if nobody knows it.
pub(super) fn list<'a>(reference: &str, pins: impl Iterator<Item = (&'a str, Option<Known<'a>>, bool)>) -> Answer {
    let mut xml = format!("{}<TrackingInformationList>", information(None));
    for (pin, known, is_scripted) in pins {
        xml.push_str("<TrackingInformation>");
        xml.extend(["<PIN><Value>", &escape(pin), "</Value></PIN>"]);
        match known {
            Some(known) => scans(&mut xml, &known),
            None => xml.push_str("<Scans/>"),
        }
        match is_scripted {
            true => xml.push_str("<ResponseInformation i:nil=\"true\"/>"),
            false => xml.push_str(&information(Some(("1300001", "PIN not found")))),
        }
        xml.push_str("</TrackingInformation>");
    }
    xml.push_str("</TrackingInformationList>");
    answer(reference, &xml)
}

fn answer(reference: &str, inner: &str) -> Answer {
    let mut header = String::from("<s:Header><h:ResponseContext xmlns:h=\"http://purolator.com/pws/datatypes/v1\">");
    element(&mut header, "h:ResponseReference", reference);
    header.push_str("</h:ResponseContext></s:Header>");
    let body = format!(
        "<TrackPackagesByPinResponse xmlns=\"http://purolator.com/pws/datatypes/v1\" \
         xmlns:i=\"http://www.w3.org/2001/XMLSchema-instance\">{inner}</TrackPackagesByPinResponse>"
    );
    envelope(200, &header, &body)
}

fn envelope(status: u16, header: &str, body: &str) -> Answer {
    let envelope = format!(
        "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\">{header}<s:Body>{body}</s:Body></s:Envelope>"
    );
    Answer::new(status, "text/xml; charset=utf-8", envelope)
}

fn information(error: Option<(&str, &str)>) -> String {
    let mut xml = String::from("<ResponseInformation>");
    match error {
        None => xml.push_str("<Errors/>"),
        Some((code, words)) => {
            xml.push_str("<Errors><Error>");
            element(&mut xml, "Code", code);
            element(&mut xml, "Description", words);
            xml.push_str("<AdditionalInformation/></Error></Errors>");
        }
    }
    xml.push_str("<InformationalMessages i:nil=\"true\"/></ResponseInformation>");
    xml
}

/// The newest row twice: Purolator repeats rows in one answer.
fn scans(xml: &mut String, known: &Known<'_>) {
    xml.push_str("<Scans>");
    for one in std::iter::once(known.latest).chain(known.newest_first()) {
        scan(xml, known, one);
    }
    xml.push_str("</Scans>");
}

fn scan(xml: &mut String, known: &Known<'_>, scan: &Scan) {
    let step = scan.step;
    match step.code {
        "Other" => xml.push_str("<Scan>"),
        code => xml.extend(["<Scan i:type=\"", code, "Scan\">"]),
    }
    element(xml, "ScanType", step.code);
    xml.extend(["<PIN><Value>", &known.parcel.number, "</Value></PIN><Depot>"]);
    element(xml, "Name", &depot(step.text, step.site));
    xml.push_str("</Depot>");
    element(xml, "ScanDate", &scan.at.strftime("%Y-%m-%d").to_string());
    let clock = scan.at.strftime("%H%M%S").to_string();
    element(xml, "ScanTime", clock.trim_start_matches('0'));
    element(xml, "Description", step.text);
    element(xml, "Comment", "");
    element(xml, "SummaryScanIndicator", "false");
    details(xml, known, scan);
    xml.push_str("</Scan>");
}

fn details(xml: &mut String, known: &Known<'_>, scan: &Scan) {
    let service = known.parcel.story_of.service.1;
    let mut with = |fields: &[(&str, &str)]| {
        xml.push_str("<ScanDetails>");
        fields.iter().for_each(|(name, text)| element(xml, name, text));
        xml.push_str("</ScanDetails>");
    };
    match scan.step.code {
        "Delivery" => with(&[
            ("DeliverySignature", scan.step.handed.map(|(name, _)| name).unwrap_or_default()),
            ("SignatureImage", ""),
            ("SignatureImageSize", "0"),
            ("SignatureImageFormat", "GIF"),
            ("DeliveryAddress", ""),
            ("DeliveryCompanyName", ""),
            ("PremiumServiceText", ""),
            ("ProductTypeText", service),
            ("SpecialHandlingText", ""),
            ("PaymentTypeText", "Sender"),
        ]),
        "OnDelivery" => with(&[("DeliveryAddress", "")]),
        "Undeliverable" => with(&[("AttemptedDeliveryAddress", ""), ("DeliveryCompanyName", "")]),
        "ProofOfPickUp" => with(&[
            ("PickUpConfirmationNumber", known.parcel.number.get(4..).unwrap_or_default()),
            ("PickUpAddress", ""),
            ("PickUpContactName", ""),
            ("PickUpCompanyName", ""),
            ("PickUpLocation", "FrontDesk"),
            // In Purolator's own spelling.
            ("CommitedDeliveryDate", &known.first_expected().map(|day| day.to_string()).unwrap_or_default()),
            ("PremiumServiceText", ""),
            ("ProductTypeText", service),
            ("SpecialHandlingText", ""),
            ("PaymentTypeText", "Sender"),
        ]),
        _ => {}
    }
}

/// Town and province; what the shipper's system says comes from no depot.
fn depot(text: &str, site: &Site) -> String {
    let province = if site.region == "QC" { "PQ" } else { site.region };
    match text {
        "Shipment created" => String::new(),
        text if text.contains("sort facility") => format!("{} SORT CTR/CTR TRIE, {province}", site.city.to_uppercase()),
        _ => format!("{}, {province}", site.city.to_uppercase()),
    }
}
