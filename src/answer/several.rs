//! The answer about several parcels: what is said of them together.

use super::Language;
use super::parcel::joined;
use crate::proto::v1;
use v1::shipment::Status;

/// Explains the parcels that have a number: mostly it is one.
pub fn of_number(language: &'static Language, mut parcels: Vec<v1::ParcelAnswer>) -> v1::Answer {
    parcels.sort_by_key(|parcel| parcel.troubles.is_empty());
    let (headline, text) = match parcels.as_slice() {
        [only] => (only.headline.clone(), only.text.clone()),
        all => {
            let counted = counted(language, "number-several", &all.iter().collect::<Vec<_>>());
            let troubled = all.iter().filter(|parcel| !parcel.troubles.is_empty()).count();
            let headline = joined([counted.as_str(), say(language, "order-troubled", troubled).as_str()]);
            let texts = all.iter().map(|parcel| parcel.text.as_str());
            let text = joined([headline.as_str()].into_iter().chain(texts));
            (headline, text)
        }
    };
    v1::Answer { language: language.tag().to_owned(), headline, text, parcels, order: None }
}

/// How many parcels an order has, and how many of them are where.
pub(super) fn overview(language: &'static Language, parcels: &[&v1::ParcelAnswer]) -> String {
    counted(language, "order-several", parcels)
}

fn counted(language: &'static Language, several: &str, parcels: &[&v1::ParcelAnswer]) -> String {
    let of = |statuses: &[Status]| parcels.iter().filter(|parcel| statuses.contains(&parcel.status())).count();
    let delivered = of(&[Status::Delivered]);
    let all = delivered == parcels.len();
    let under_way = [
        Status::InTransit,
        Status::OutForDelivery,
        Status::AvailableForPickup,
        Status::DeliveryAttempted,
        Status::Exception,
    ];
    let sentences = [
        say(language, several, parcels.len()),
        say(language, if all { "order-all-delivered" } else { "order-delivered" }, delivered),
        say(language, "order-under-way", of(&under_way)),
        say(language, "order-waiting", of(&[Status::Pending, Status::InfoReceived])),
        say(language, "order-back", of(&[Status::Returning, Status::Returned])),
        say(language, "order-over", of(&[Status::Cancelled, Status::Expired])),
    ];
    joined(sentences.iter().map(String::as_str))
}

fn say(language: &'static Language, key: &str, count: usize) -> String {
    let count = i64::try_from(count).unwrap_or(i64::MAX);
    if count == 0 { String::new() } else { language.say(key, &[("count", count.into())]) }
}
