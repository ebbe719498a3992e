//! What stories show badly: the legend's words, times one by one, and the turn of the year.

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use waybill_contract::{Asked, Batch, Carrier, Context, Issuer, Item, Kind, Number, Precision, Response};

use super::report::{codes, meaning};
use super::{Account, Soap, italian, soap_production, when};

#[test]
fn the_words_of_every_code_mean_what_it_means() {
    for line in codes().text().lines().filter(|line| !line.starts_with('#')) {
        let columns: Vec<&str> = line.split('\t').collect();
        assert_eq!(meaning(columns[3]), codes().get(columns[0]), "{line}");
    }
}

#[test]
fn other_words_are_known_by_their_phrases() {
    for (text, kind) in [
        ("SPEDIZIONE CONSEGNATA", Some(Kind::Delivered)),
        ("Non consegnata", Some(Kind::DeliveryAttempted)),
        ("Consegnata parzialmente", Some(Kind::PartlyDelivered)),
        ("Spedizione in consegna", Some(Kind::OutForDelivery)),
        ("DISPONIBILE PER IL RITIRO", Some(Kind::AvailableForPickup)),
        ("Ritirata al BRT-fermopoint di Via Esempio", Some(Kind::Collected)),
        ("RITIRATA DAL MITTENTE", Some(Kind::PickedUp)),
        ("Rifiutata", Some(Kind::Refused)),
        ("Spedizione in giacenza", Some(Kind::Undeliverable)),
        ("TELETRASPORTATA", None),
    ] {
        assert_eq!(meaning(text).map(|meaning| meaning.kind), kind, "{text}");
    }
}

#[test]
fn every_habit_of_writing_a_time_is_read() {
    for (date, clock, told, precision) in [
        ("31.05.2026", Some("10.42"), "2026-05-31T10:42:00", Precision::Minute),
        ("31/05/2026", Some("10:42"), "2026-05-31T10:42:00", Precision::Minute),
        ("2026-05-31", Some("10.42.31"), "2026-05-31T10:42:31", Precision::Second),
        ("20260531", Some("soon"), "2026-05-31T00:00:00", Precision::Day),
        ("31.05.2026", None, "2026-05-31T00:00:00", Precision::Day),
    ] {
        let time = when::of(date, clock).unwrap();
        assert_eq!((time.civil().to_string().as_str(), time.precision()), (told, precision), "{date} {clock:?}");
    }
    for date in ["", "31.05", "32.05.2026", "0", "31.05.26", "yesterday"] {
        assert_eq!(when::of(date, Some("10.42")), None, "{date}");
    }
}

/// What a SOAP account asks next, on that day, after that answer to a question for one shipment.
fn next(now: &str, shipped: Option<&str>, follow_up: Option<&str>) -> Option<String> {
    let soap = Soap { base_url: soap_production(), language: italian() };
    let issuer = Issuer::new([7; 32]);
    let cx = Context { now: now.parse().unwrap(), exchange_id: "1", account: "brt", token: None, issuer: &issuer };
    let mut item = Item::new(Number::parse("169990109536").unwrap());
    item.ship_date = shipped.map(|day| day.parse().unwrap());
    let body = Bytes::from_static(b"<return><ESITO>-11</ESITO></return>");
    let response =
        Response { status: StatusCode::OK, headers: HeaderMap::new(), body, follow_up: follow_up.map(Into::into) };
    let batch = Batch::of(item);
    Account::Soap(soap).parse(&cx, Asked::Batch(&batch), &response).unwrap().follow_up.map(|next| next.note)
}

#[test]
fn the_old_year_is_asked_once_when_the_year_has_turned() {
    assert_eq!(next("2027-01-04T09:00:00Z", None, None).as_deref(), Some("2026 169990109536"));
    assert_eq!(next("2027-01-04T09:00:00Z", None, Some("2026 169990109536")), None);
    assert_eq!(next("2027-01-04T09:00:00Z", Some("2026-12-30"), None), None);
    assert_eq!(next("2027-06-04T09:00:00Z", None, None), None);
}
