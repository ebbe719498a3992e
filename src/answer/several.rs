//! The answer about several parcels: what is said of them together.

use super::Language;
use super::parcel::joined;
use crate::proto::v1;
use v1::shipment::Status;

/// Explains an order by its parcels.
pub fn of_order(language: &'static Language, parcels: Vec<v1::ParcelAnswer>) -> v1::Answer {
    together(language, "order-several", parcels)
}

/// Explains the parcels that have a number: mostly it is one.
pub fn of_number(language: &'static Language, parcels: Vec<v1::ParcelAnswer>) -> v1::Answer {
    together(language, "number-several", parcels)
}

fn together(language: &'static Language, several: &str, mut parcels: Vec<v1::ParcelAnswer>) -> v1::Answer {
    parcels.sort_by_key(|parcel| parcel.troubles.is_empty());
    let (headline, text) = match parcels.as_slice() {
        [only] => (only.headline.clone(), only.text.clone()),
        all => {
            let headline = counted(language, several, all);
            let texts = all.iter().map(|parcel| parcel.text.as_str());
            let text = joined([headline.as_str()].into_iter().chain(texts));
            (headline, text)
        }
    };
    v1::Answer { language: language.tag().to_owned(), headline, text, parcels }
}

/// How many are where.
fn counted(language: &'static Language, several: &str, parcels: &[v1::ParcelAnswer]) -> String {
    let of = |statuses: &[Status]| parcels.iter().filter(|parcel| statuses.contains(&parcel.status())).count();
    let say = |key: &str, count: usize| {
        let count = i64::try_from(count).unwrap_or(i64::MAX);
        if count == 0 { String::new() } else { language.say(key, &[("count", count.into())]) }
    };
    let delivered = of(&[Status::Delivered]);
    let all = delivered == parcels.len();
    let troubled = parcels.iter().filter(|parcel| !parcel.troubles.is_empty()).count();
    let under_way = [
        Status::InTransit,
        Status::OutForDelivery,
        Status::AvailableForPickup,
        Status::DeliveryAttempted,
        Status::Exception,
    ];
    let sentences = [
        say(several, parcels.len()),
        if all { say("order-all-delivered", delivered) } else { say("order-delivered", delivered) },
        say("order-under-way", of(&under_way)),
        say("order-waiting", of(&[Status::Pending, Status::InfoReceived])),
        say("order-back", of(&[Status::Returning, Status::Returned])),
        say("order-over", of(&[Status::Cancelled, Status::Expired])),
        say("order-troubled", troubled),
    ];
    joined(sentences.iter().map(String::as_str))
}
