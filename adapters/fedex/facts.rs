//! What FedEx says of a shipment as a whole.

use jiff::civil::Date;
use waybill_contract::lenient::{List, Object};
use waybill_contract::{
    Delivery, Estimate, Event, Facts, Leg, LegRole, Number, Oddity, PickupPoint, Place, Proof, Reference, Time,
    Warning, clean, grams,
};

use super::report::place;
use super::wire;

pub(super) fn of(tracked: &wire::Tracked<'_>, number: &Number, events: &[Event], warnings: &mut Vec<Warning>) -> Facts {
    let (references, legs) = identifiers(tracked, number, events);
    let service = &tracked.service_detail;
    Facts {
        estimate: estimate(tracked, warnings),
        delivery: delivery(tracked, events),
        pickup_point: pickup_point(&tracked.hold_at_location),
        service: clean(service.description.or_empty()).or_else(|| clean(service.r#type.or_empty())),
        weight_grams: weight(&tracked.package_details.weight_and_dimensions.weight)
            .or_else(|| weight(&tracked.shipment_details.weight)),
        pieces: tracked.package_details.count.or_empty().parse().ok().filter(|count| *count > 0),
        references,
        ship_date: date(tracked, "SHIP").or_else(|| date(tracked, "ACTUAL_PICKUP")),
        origin: first_place([&tracked.origin_location, &tracked.shipper_information]),
        destination: first_place([
            &tracked.last_updated_destination_address,
            &tracked.recipient_information,
            &tracked.destination_location,
        ]),
        legs,
    }
}

/// The time told under that type.
pub(super) fn date_time<'t>(tracked: &'t wire::Tracked<'_>, of: &str) -> Option<&'t str> {
    let mut told = tracked.date_and_times.iter().filter(|told| told.r#type.or_empty() == of);
    told.find_map(|told| Some(told.date_time.or_empty()).filter(|text| !text.is_empty()))
}

/// The day of SHIP and ACTUAL_PICKUP: midnight in Memphis stands for no time, and the day is all that is wanted.
fn date(tracked: &wire::Tracked<'_>, of: &str) -> Option<Date> {
    Some(Time::iso(date_time(tracked, of)?)?.civil().date())
}

/// The estimated window, else the estimate, else what the service or the contract promises.
fn estimate(tracked: &wire::Tracked<'_>, warnings: &mut Vec<Warning>) -> Option<Estimate> {
    let mut read = |text: &str, name: &str| {
        let time = Time::iso(text);
        if time.is_none() && !text.is_empty() {
            warnings.push(Warning::new(Oddity::Time, format!("{name} is no time")));
        }
        time
    };
    let window = &tracked.estimated_delivery_time_window.window;
    let begins = read(window.begins.or_empty(), "estimatedDeliveryTimeWindow.window.begins");
    if let Some(latest) = read(window.ends.or_empty(), "estimatedDeliveryTimeWindow.window.ends") {
        // A window that has no length is a lone time.
        return Some(match begins.filter(|begins| begins.civil() < latest.civil()) {
            None => Estimate { earliest: None, latest: whole_day(latest) },
            begins => Estimate { earliest: begins, latest },
        });
    }
    if let Some(begins) = begins {
        // No end: some time on that day.
        return Some(Estimate { earliest: Some(begins), latest: begins.to_the_day() });
    }
    let standard = &tracked.standard_transit_time_window.window;
    let told = [
        (date_time(tracked, "ESTIMATED_DELIVERY").unwrap_or_default(), "dateAndTimes[ESTIMATED_DELIVERY]"),
        (standard.ends.or_empty(), "standardTransitTimeWindow.window.ends"),
        (date_time(tracked, "COMMITMENT").unwrap_or_default(), "dateAndTimes[COMMITMENT]"),
    ];
    let latest = whole_day(told.into_iter().find_map(|(text, name)| read(text, name))?);
    Some(Estimate { earliest: None, latest })
}

/// Nothing is promised for midnight: it is how a lone time says that only the day is known. A window's end may mean it.
fn whole_day(time: Time) -> Time {
    if time.is_midnight() { time.to_the_day() } else { time }
}

fn delivery(tracked: &wire::Tracked<'_>, events: &[Event]) -> Option<Delivery> {
    let details = &tracked.delivery_details;
    let signed_by =
        [&details.signed_by_name, &details.received_by_name].into_iter().find_map(|name| signer(name.or_empty()));
    let ended = events.iter().any(|event| event.code.as_deref().is_some_and(|code| code.starts_with("DL")));
    let left_at = clean(details.location_description.or_empty()).or_else(|| clean(details.location_type.or_empty()));
    let left_at = left_at.filter(|_| ended || signed_by.is_some());
    let images = || tracked.available_images.iter().map(|image| image.r#type.or_empty());
    let proof = Proof {
        signature: images().any(|image| image.contains("SIGNATURE")),
        photo: images().any(|image| image.contains("PICTURE") || image.contains("PHOTO")),
        document: false,
        url: None,
    };
    let delivery = Delivery { signed_by, left_at, proof };
    (delivery != Delivery::default()).then_some(delivery)
}

/// A name; FedEx also writes there that it needed none.
fn signer(name: &str) -> Option<String> {
    let lower = name.to_ascii_lowercase();
    let nobody = lower.starts_with("signature ") || lower == "not required" || lower == "no signature";
    clean(name).filter(|_| !nobody)
}

fn pickup_point(location: &wire::Location<'_>) -> Option<PickupPoint> {
    let mut place = place(location);
    let point = PickupPoint { id: place.facility.take(), name: clean(location.company()), place, collect_by: None };
    (point != PickupPoint::default()).then_some(point)
}

/// The first that names a city or a country.
fn first_place<'t, const N: usize>(locations: [&'t Object<wire::Location<'t>>; N]) -> Option<Place> {
    let places = locations.into_iter().map(|location| place(location));
    places.into_iter().find(|place| place.city.is_some() || place.country_code.is_some())
}

/// Kilograms if they are given: FedEx rounds each unit by itself.
fn weight(weights: &List<wire::Weight<'_>>) -> Option<u64> {
    ["KG", "LB"].into_iter().find_map(|unit| {
        let mut of = weights.iter().filter(|weight| weight.unit.get().is_some_and(|said| begins(said, unit)));
        of.next().and_then(|weight| grams(weight.value.get()?, unit))
    })
}

fn begins(text: &str, with: &str) -> bool {
    text.get(..with.len()).is_some_and(|begin| begin.eq_ignore_ascii_case(with))
}

/// References, and the numbers of other parts of the way.
fn identifiers(tracked: &wire::Tracked<'_>, number: &Number, events: &[Event]) -> (Vec<Reference>, Vec<Leg>) {
    let (mut references, mut legs) = (Vec::new(), Vec::new());
    let postal = tracked.tracking_number_info.carrier_code.or_empty() == "FXSP"
        || events.iter().any(|event| matches!(event.code.as_deref(), Some("OX" | "AX")));
    for identifier in tracked.additional_tracking_info.package_identifiers.iter() {
        let kind = identifier.r#type.or_empty();
        for value in identifier.values.texts().chain(identifier.value.texts()).filter_map(clean) {
            let clean_number = Number::parse(&value).ok();
            let of_the_post = postal && value.len() >= 20 && value.bytes().all(|byte| byte.is_ascii_digit());
            let role = match kind {
                "STANDARD_MPS" => Some(LegRole::Master),
                "RETURNED_TO_SHIPPER_TRACKING_NUMBER" => Some(LegRole::Return),
                "PARTNER_CARRIER_NUMBER" => Some(LegRole::LastMile),
                "TRACKING_NUMBER_OR_DOORTAG" if of_the_post => Some(LegRole::LastMile),
                _ => None,
            };
            if role.is_some() || kind == "TRACKING_NUMBER_OR_DOORTAG" {
                // The number itself, told again.
                if clean_number.as_ref() == Some(number) {
                    continue;
                }
            }
            match role {
                Some(role) => {
                    let carrier = match role {
                        LegRole::LastMile => postal.then(|| "usps".into()),
                        _ => Some("fedex".into()),
                    };
                    let leg = Leg { role, carrier, number: value };
                    if !legs.contains(&leg) {
                        legs.push(leg);
                    }
                }
                None => {
                    let reference = Reference { kind: kind.to_ascii_lowercase(), value };
                    if !references.contains(&reference) {
                        references.push(reference);
                    }
                }
            }
        }
    }
    // Asked for by door tag: the parcel's own number.
    let own = tracked.tracking_number_info.tracking_number.or_empty();
    if let Some(own) = Number::parse(own).ok().filter(|own| own != number) {
        references.push(Reference { kind: "tracking_number".into(), value: own.as_str().into() });
    }
    (references, legs)
}
