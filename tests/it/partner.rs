//! A parcel that one carrier hands over to another: both are asked, and the shipment has one timeline.

mod pushes;

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use jiff::SignedDuration;
use serde_json::{Value, json};
use waybill::clock::Clock;
use waybill::proto::v1;
use waybill::proto::v1::admin_client::AdminClient;

use crate::harness::{GENEROUS, Service, bare, fake_carrier, free_port, manual, stale, until, ups, within};
use v1::event::Kind;
use v1::freshness::StaleReason;
use v1::reread_bodies_response::{Correction, What};
use v1::shipment::Status;

const NUMBER: &str = "1Z7A21F40300011154";
const PARTNERS: &str = "9261290990166400012348";
const NAME: &str = "shipments/ups/1Z7A21F40300011154";

/// How far the post has come: it does not know the parcel, it has it, it has delivered it.
const UNKNOWN: usize = 0;
const TAKEN_OVER: usize = 1;
const DELIVERED: usize = 2;
/// It has something done to it that no table has.
const ODD: usize = 3;

fn of_ups() -> Value {
    let activity = json!({
        "location": {"address": {"city": "Albany", "stateProvince": "NY", "countryCode": "US"}},
        "status": {"type": "I", "description": "Transferred to Local Post Office for Delivery", "code": "YM"},
        "date": "20260613", "time": "221500", "gmtDate": "20260614", "gmtOffset": "-04:00", "gmtTime": "02:15:00",
    });
    json!({"trackResponse": {"shipment": [{"inquiryNumber": NUMBER, "package": [{
        "trackingNumber": NUMBER,
        "activity": [activity],
        "alternateTrackingNumber": [{"type": "USPS_PIC", "number": PARTNERS}],
    }]}]}})
}

fn of_usps(stage: usize) -> (u16, Value) {
    let event = |code: &str, text: &str, hour: u8| {
        json!({
            "eventType": text, "eventTimestamp": format!("2026-06-14T{hour:02}:04:00"),
            "GMTTimestamp": format!("2026-06-14T{:02}:04:00Z", hour + 4), "GMTOffset": "-04:00",
            "eventCity": "ALBANY", "eventState": "NY", "eventZIP": "12201", "eventCode": code,
        })
    };
    if stage == UNKNOWN {
        let error = json!({"code": "404", "message": "Not Found", "errors": [{"status": "404", "code": "404",
            "title": "Not Found", "detail": "No record of the item"}]});
        return (404, json!({"apiVersion": "v3", "error": error}));
    }
    let mut events = vec![event("OF", "Out for Delivery", 8), event("07", "Arrived at Post Office", 6)];
    if stage == DELIVERED {
        events.insert(0, event("01", "Delivered, Front Door/Porch", 12));
    }
    if stage == ODD {
        events = vec![event("ZQ", "Parcel looked at", 9)];
    }
    let latest = events[0]["eventType"].clone();
    (
        200,
        json!({"trackingNumber": PARTNERS, "statusCategory": "In Transit", "status": latest, "trackingEvents": events}),
    )
}

struct Carriers {
    url: String,
    stage: Arc<AtomicUsize>,
    /// How often the post was asked.
    asked: Arc<AtomicUsize>,
    /// How often UPS was.
    asked_own: Arc<AtomicUsize>,
}

async fn carriers() -> Carriers {
    let (stage, asked) = (Arc::new(AtomicUsize::new(UNKNOWN)), Arc::new(AtomicUsize::new(0)));
    let asked_own = Arc::new(AtomicUsize::new(0));
    let (now, counted, counted_own) = (Arc::clone(&stage), Arc::clone(&asked), Arc::clone(&asked_own));
    let url = fake_carrier(move |path, _| {
        if path.contains("oauth") {
            let token = json!({"access_token": "token", "token_type": "Bearer", "issued_at": 1, "expires_in": "28799"});
            return (200, token.to_string());
        }
        if path.ends_with(NUMBER) {
            counted_own.fetch_add(1, Ordering::SeqCst);
            return (200, of_ups().to_string());
        }
        assert!(path.ends_with(PARTNERS), "{path}");
        counted.fetch_add(1, Ordering::SeqCst);
        let (status, body) = of_usps(now.load(Ordering::SeqCst));
        (status, body.to_string())
    })
    .await;
    Carriers { url, stage, asked, asked_own }
}

fn usps(url: &str) -> String {
    format!(
        "[accounts.post]\ncarrier = \"usps\"\nbase_url = \"{url}\"\none_by_one = true\nclient_id = \"id\"\n\
         client_secret = \"s\"\n{GENEROUS}"
    )
}

async fn register(service: &Service) {
    let request =
        v1::RegisterShipmentRequest { carrier: "ups".into(), tracking_number: NUMBER.into(), ..Default::default() };
    service.client.clone().register_shipment(request).await.unwrap();
}

async fn get(service: &Service) -> v1::Shipment {
    service
        .client
        .clone()
        .get_shipment(v1::GetShipmentRequest { name: NAME.into(), ..Default::default() })
        .await
        .unwrap()
        .into_inner()
}

async fn when(service: &Service, what: &str, is: impl Fn(&v1::Shipment) -> bool) -> v1::Shipment {
    until(what, async || Some(get(service).await).filter(|shipment| is(shipment))).await
}

fn partner(shipment: &v1::Shipment) -> Option<&v1::freshness::Partner> {
    shipment.freshness.as_ref()?.partner.as_deref()
}

fn told_by(shipment: &v1::Shipment) -> Vec<(&str, &str)> {
    shipment
        .events
        .iter()
        .map(|event| (event.provenance.as_ref().unwrap().carrier.as_str(), event.carrier_text.as_str()))
        .collect()
}

fn pass(clock: &Clock, hours: i64) {
    clock.set(clock.now() + SignedDuration::from_hours(hours));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_the_partner_tells_joins_the_timeline_under_its_own_name() {
    let (home, clock, carriers) = (tempfile::tempdir().unwrap(), manual(), carriers().await);
    let accounts = format!("{}{}", ups(&carriers.url), usps(&carriers.url));
    let service = Service::start(home.path(), &clock, &accounts).await;
    register(&service).await;

    // The leg comes with the first answer, and makes the partner be asked at once; it does not know the parcel yet.
    let shipment = when(&service, "the partner was asked", |shipment| {
        partner(shipment).is_some_and(|partner| {
            partner.freshness.as_ref().is_some_and(|fresh| fresh.stale_reason() == StaleReason::NotFound)
        })
    })
    .await;
    let told = partner(&shipment).unwrap();
    assert_eq!((told.carrier.as_str(), told.tracking_number.as_str()), ("usps", PARTNERS));
    assert_eq!(stale(&shipment), StaleReason::Unspecified, "the number's own carrier did answer");
    assert_eq!(told_by(&shipment), [("", "Transferred to Local Post Office for Delivery")]);

    carriers.stage.store(TAKEN_OVER, Ordering::SeqCst);
    pass(&clock, 4);
    let shipment = when(&service, "it is on the round", |shipment| shipment.status() == Status::OutForDelivery).await;
    assert_eq!(
        told_by(&shipment),
        [
            ("", "Transferred to Local Post Office for Delivery"),
            ("usps", "Arrived at Post Office"),
            ("usps", "Out for Delivery"),
        ]
    );
    let freshness = partner(&shipment).unwrap().freshness.as_ref().unwrap();
    assert!(freshness.last_success_time.is_some() && freshness.next_ask_time.is_some(), "{freshness:?}");

    carriers.stage.store(DELIVERED, Ordering::SeqCst);
    pass(&clock, 1);
    let shipment = when(&service, "it is delivered", |shipment| shipment.status() == Status::Delivered).await;
    assert_eq!((shipment.carrier.as_str(), shipment.tracking_number.as_str()), ("ups", NUMBER));
    assert_eq!(shipment.events.len(), 4);

    // It is one shipment, and nobody watches the partner's number by itself.
    let listed = service.client.clone().list_shipments(v1::ListShipmentsRequest::default()).await.unwrap().into_inner();
    assert_eq!(listed.shipments.len(), 1);

    // When it is final, neither is asked.
    pass(&clock, 24 * 8);
    when(&service, "nothing is due", |shipment| {
        let asked_again = shipment.freshness.as_ref().is_some_and(|freshness| freshness.next_ask_time.is_some());
        shipment.r#final && !asked_again && partner(shipment).is_none()
    })
    .await;
    let asked = carriers.asked.load(Ordering::SeqCst);
    for _ in 0..3 {
        pass(&clock, 24);
        assert!(partner(&get(&service).await).is_none());
    }
    // One question may have been under way when it became final.
    assert!(carriers.asked.load(Ordering::SeqCst) <= asked + 1);
    service.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn without_an_account_of_the_partner_its_leg_is_shown_and_nobody_asked() {
    let (home, clock, carriers) = (tempfile::tempdir().unwrap(), manual(), carriers().await);
    let service = Service::start(home.path(), &clock, &ups(&carriers.url)).await;
    register(&service).await;
    let shipment = when(&service, "it is answered", |shipment| !shipment.events.is_empty()).await;
    assert_eq!(shipment.legs[0].tracking_number, PARTNERS);
    assert!(partner(&shipment).is_none());
    service.stop().await;

    // With one, also a shipment that was there before.
    let accounts = format!("{}{}", ups(&carriers.url), usps(&carriers.url));
    carriers.stage.store(TAKEN_OVER, Ordering::SeqCst);
    pass(&clock, 4);
    let service = Service::start(home.path(), &clock, &accounts).await;
    when(&service, "the partner is asked", |shipment| shipment.status() == Status::OutForDelivery).await;
    assert!(carriers.asked.load(Ordering::SeqCst) > 0);
    service.stop().await;
}

/// Reads the archived bodies of a carrier again.
async fn reread(service: &Service, carrier: &str, dry_run: bool) -> Vec<Correction> {
    let since_time = Some(prost_types::Timestamp { seconds: 0, nanos: 0 });
    let request = v1::RereadBodiesRequest { carrier: carrier.into(), since_time, dry_run };
    let mut admin = AdminClient::connect(format!("http://{}", service.bound.grpc)).await.unwrap();
    let mut stream = admin.reread_bodies(request).await.unwrap().into_inner();
    let mut found: Vec<Correction> = Vec::new();
    while let Some(message) = within("the reading goes on", stream.message()).await.unwrap() {
        match message.what.unwrap() {
            What::Correction(correction) => found.push(correction),
            What::Unreadable(body) => panic!("{body:?}"),
            What::Progress(_) => {}
        }
    }
    found
}

const SHOPS: &str = "EZ00998877";

/// EasyPost, which names another number for the parcel, and not whose it is.
async fn easypost(number: &'static str) -> String {
    let url = fake_carrier(move |path, _| {
        assert_eq!(path, "/trackers/batch");
        let detail = json!({
            "object": "TrackingDetail", "message": "Departed", "status": "in_transit", "status_detail": "departed_facility",
            "datetime": "2026-06-13T15:00:00Z", "source": "OSM", "carrier_code": "",
        });
        let tracker = json!({
            "id": "trk_1", "object": "Tracker", "tracking_code": SHOPS, "status": "in_transit", "carrier": "OSMWorldwide",
            "updated_at": "2026-06-13T16:00:00Z", "tracking_details": [detail],
            "carrier_detail": {"object": "CarrierDetail", "alternate_identifier": number},
        });
        (200, json!({"trackers": [tracker], "has_more": false}).to_string())
    })
    .await;
    format!("[accounts.shop]\ncarrier = \"easypost\"\nbase_url = \"{url}\"\napi_key = \"key\"\n{GENEROUS}")
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_partner_that_only_its_number_names_is_asked_where_the_number_can_be_nobody_elses() {
    // The last digit of the other is wrong: so it may be anybody's.
    for (number, is_asked) in [(PARTNERS, true), ("9261290990166400012345", false)] {
        let (home, clock, carriers) = (tempfile::tempdir().unwrap(), manual(), carriers().await);
        carriers.stage.store(TAKEN_OVER, Ordering::SeqCst);
        let accounts = format!("{}{}{}", easypost(number).await, ups(&carriers.url), usps(&carriers.url));
        let service = Service::start(home.path(), &clock, &accounts).await;
        service.client.clone().register_shipment(bare("easypost", SHOPS)).await.unwrap();
        let shown = async || {
            let name = format!("shipments/easypost/{SHOPS}");
            let request = v1::GetShipmentRequest { name, ..Default::default() };
            service.client.clone().get_shipment(request).await.unwrap().into_inner()
        };
        let tellers = if is_asked { 3 } else { 1 };
        let shipment = until("all who can be asked have answered", async || {
            Some(shown().await).filter(|shipment| shipment.events.len() == tellers)
        })
        .await;
        let leg = &shipment.legs[0];
        assert_eq!((leg.carrier.as_str(), leg.tracking_number.as_str()), ("", number), "the body names nobody");
        assert_eq!(partner(&shipment).map(|partner| partner.carrier.as_str()), is_asked.then_some("usps"));
        let status = if is_asked { Status::OutForDelivery } else { Status::InTransit };
        assert_eq!((shipment.status(), carriers.asked.load(Ordering::SeqCst) > 0), (status, is_asked));
        service.stop().await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_the_partner_told_is_read_again_with_its_own_tables() {
    let (home, clock, carriers) = (tempfile::tempdir().unwrap(), manual(), carriers().await);
    carriers.stage.store(ODD, Ordering::SeqCst);
    let file = home.path().join("codes.tsv");
    std::fs::write(&file, "").unwrap();
    let settings = format!("[mapping]\noverrides = \"{}\"\n", file.display());
    let accounts = format!("{}{}", ups(&carriers.url), usps(&carriers.url));
    let service = Service::start_with(home.path(), free_port(), &clock, &settings, &accounts).await;
    register(&service).await;
    let shipment = when(&service, "the partner has told", |shipment| shipment.events.len() == 2).await;
    let told = shipment.events.iter().find(|event| event.carrier_code == "ZQ").unwrap();
    assert_ne!(told.kind(), Kind::Held);

    std::fs::write(&file, "usps\tZQ\tHELD\tWEATHER\n").unwrap();
    let dry =
        until("the file is read", async || Some(reread(&service, "usps", true).await).filter(|dry| !dry.is_empty()))
            .await;
    let pinned = format!("{NAME}@1");
    assert_eq!(dry.iter().map(|one| &one.change.as_ref().unwrap().name).collect::<Vec<_>>(), [&pinned]);
    assert_eq!(reread(&service, "ups", false).await, [], "it is not in the other's bodies");
    let done = reread(&service, "usps", false).await;
    let change = done[0].change.as_ref().unwrap();
    assert_eq!((done.len(), &change.name, change.events.len()), (1, &pinned, 1));
    let corrected = get(&service).await;
    let event = corrected.events.iter().find(|event| event.carrier_code == "ZQ").unwrap();
    let by = event.provenance.as_ref().unwrap();
    assert_eq!((event.id.as_str(), event.kind(), by.carrier.as_str()), (told.id.as_str(), Kind::Held, "usps"));
    assert_eq!(corrected.events.len(), 2, "revised, and not told twice");
    assert_eq!(reread(&service, "usps", false).await, [], "to repeat it changes nothing");
    service.stop().await;
}
