//! What a partner pushes under its own number for a parcel is told to the shipment that is carried on.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::Sha256;
use tonic::Code;
use v1::event::Channel;

use super::*;
use crate::harness::{archived_body, post};

const SECRET: &str = "usps-push-secret-of-thirty-two-c";
const POSTS: &str = "shipments/usps/9261290990166400012348";

/// An account of the post that pushes, with more settings.
fn pushing(url: &str, name: &str, more: &str) -> String {
    let account = usps(url).replace("accounts.post", &format!("accounts.{name}"));
    format!("{account}webhook_secret = \"{SECRET}\"\n{more}")
}

fn both(carriers: &Carriers, more: &str) -> String {
    format!("{}{}", ups(&carriers.url), pushing(&carriers.url, "post", more))
}

/// One scan as the post tells it, of which nothing but the day is chosen.
fn scan(code: &str, text: &str, day: &str, hour: u8) -> Value {
    json!({
        "eventType": text, "eventTimestamp": format!("{day}T{hour:02}:04:00"),
        "GMTTimestamp": format!("{day}T{:02}:04:00Z", hour + 4), "GMTOffset": "-04:00",
        "eventCity": "ALBANY", "eventState": "NY", "eventZIP": "12201", "eventCode": code,
    })
}

fn told(events: &[Value]) -> Value {
    json!({"trackingNumber": PARTNERS, "status": events[0]["eventType"], "statusCategory": "In Transit", "trackingEvents": events})
}

fn on_the_round() -> Value {
    told(&[scan("OF", "Out for Delivery", "2026-06-14", 8)])
}

/// Pushes as the post, to an account.
async fn push(service: &Service, clock: &Clock, account: &str, payload: &Value) {
    let (timestamp, payload) = (clock.now().to_string(), payload.to_string());
    let mut mac = Hmac::<Sha256>::new_from_slice(SECRET.as_bytes()).unwrap();
    mac.update(timestamp.as_bytes());
    mac.update(payload.as_bytes());
    let signature = STANDARD.encode(mac.finalize().into_bytes());
    let body = json!({"subscriptionId": "3f1d2c4b-5a69-4788-9796-a5b4c3d2e1f0", "subscriptionType": "TRACKING",
        "timestamp": timestamp, "payload": payload, "links": []});
    let headers = [("x-hmac", signature.as_str()), ("content-type", "application/json")];
    let answer = post(&service.url(&format!("/webhooks/{account}")), &headers, body.to_string()).await;
    assert_eq!(answer.status, 200);
}

/// Stops the service and starts it again: what was acknowledged before is done then.
async fn again(service: Service, home: &tempfile::TempDir, clock: &Clock, accounts: &str) -> Service {
    service.stop().await;
    Service::start(home.path(), clock, accounts).await
}

async fn named(service: &Service, name: &str) -> Result<v1::Shipment, tonic::Status> {
    let request = v1::GetShipmentRequest { name: name.into(), ..Default::default() };
    service.client.clone().get_shipment(request).await.map(tonic::Response::into_inner)
}

async fn listed(service: &Service, names: &[&str]) -> Vec<String> {
    let names = names.iter().map(|name| (*name).to_owned()).collect();
    let filter = Some(v1::ShipmentFilter { names, ..Default::default() });
    let request = v1::ListShipmentsRequest { filter, ..Default::default() };
    let listed = service.client.clone().list_shipments(request).await.unwrap().into_inner();
    listed.shipments.into_iter().map(|shipment| shipment.name).collect()
}

async fn explained(service: &Service, number: &str) -> Result<Vec<String>, tonic::Status> {
    let question = Some(v1::explain_request::Question::Number(number.to_owned()));
    let request = v1::ExplainRequest { question, ..Default::default() };
    let answer = service.client.clone().explain(request).await?.into_inner();
    Ok(answer.parcels.into_iter().map(|parcel| parcel.name).collect())
}

/// The channel by which each event of the partner came first.
fn channels(shipment: &v1::Shipment) -> Vec<(&str, Channel)> {
    let by = |event: &v1::Event| event.provenance.clone().unwrap();
    let partners = shipment.events.iter().filter(|event| by(event).carrier == "usps");
    partners.map(|event| (event.carrier_text.as_str(), by(event).channel())).collect()
}

/// The leg is known, and the partner was asked and knew nothing.
async fn leg_found(service: &Service) -> v1::Shipment {
    when(service, "the partner was asked", |shipment| {
        let fresh = partner(shipment).and_then(|partner| partner.freshness.as_ref());
        fresh.is_some_and(|fresh| fresh.stale_reason() == StaleReason::NotFound)
    })
    .await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_push_of_the_partner_joins_and_what_a_poll_repeats_is_one_event() {
    let (home, clock, carriers) = (tempfile::tempdir().unwrap(), manual(), carriers().await);
    // An account that registers what it does not know registers nothing that belongs to a shipment.
    let service = Service::start(home.path(), &clock, &both(&carriers, "register_unknown = true\n")).await;
    register(&service).await;
    leg_found(&service).await;
    let asked = carriers.asked.load(Ordering::SeqCst);
    push(&service, &clock, "post", &on_the_round()).await;
    let shipment = when(&service, "it is on the round", |shipment| shipment.status() == Status::OutForDelivery).await;
    assert_eq!(channels(&shipment), [("Out for Delivery", Channel::Push)]);
    let fresh = partner(&shipment).unwrap().freshness.clone().unwrap();
    assert_eq!(fresh.stale_reason(), StaleReason::Unspecified, "the partner has answered");
    assert_eq!(carriers.asked.load(Ordering::SeqCst), asked, "nobody had to ask");

    carriers.stage.store(TAKEN_OVER, Ordering::SeqCst);
    pass(&clock, 4);
    let shipment = when(&service, "the poll has come", |shipment| shipment.events.len() > 2).await;
    assert_eq!(
        channels(&shipment),
        [("Arrived at Post Office", Channel::Poll), ("Out for Delivery", Channel::Push)],
        "told twice, it is one event"
    );

    // Whoever has the number on the label finds the shipment, which says its own name.
    let pinned = format!("{NAME}@1");
    assert_eq!(named(&service, POSTS).await.unwrap().name, pinned);
    assert_eq!(named(&service, &format!("{POSTS}@1")).await.unwrap_err().code(), Code::NotFound);
    let request = v1::BatchGetShipmentsRequest { names: vec![POSTS.into()], ..Default::default() };
    let batch = service.client.clone().batch_get_shipments(request).await.unwrap().into_inner().results;
    let Some(v1::shipment_result::Result::Shipment(shipment)) = &batch[0].result else { panic!("{batch:?}") };
    assert_eq!(shipment.name, pinned);
    assert_eq!(listed(&service, &[POSTS, NAME]).await, std::slice::from_ref(&pinned));
    let all = listed(&service, &[]).await;
    assert_eq!(all, std::slice::from_ref(&pinned), "nothing is registered under the partner's number");
    assert_eq!(explained(&service, "9261 2909 9016 6400 0123 48").await.unwrap(), [pinned]);
    let delete = v1::DeleteShipmentRequest { name: POSTS.into(), ..Default::default() };
    assert_eq!(service.client.clone().delete_shipment(delete).await.unwrap_err().code(), Code::NotFound);
    service.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_push_from_before_the_leg_was_known_is_taken_up_with_it() {
    let (home, clock, carriers) = (tempfile::tempdir().unwrap(), manual(), carriers().await);
    let accounts = both(&carriers, "");
    let service = Service::start(home.path(), &clock, &accounts).await;
    push(&service, &clock, "post", &on_the_round()).await;
    let service = again(service, &home, &clock, &accounts).await;
    assert_eq!(named(&service, POSTS).await.unwrap_err().code(), Code::NotFound, "it is parked");
    register(&service).await;
    let shipment = when(&service, "it is on the round", |shipment| shipment.status() == Status::OutForDelivery).await;
    assert_eq!(channels(&shipment), [("Out for Delivery", Channel::Push)]);
    service.stop().await;
}

/// UPS knows these, and the post a number for each, of which it is not asked to know more.
async fn many(count: usize) -> (Vec<(String, String)>, Carriers) {
    let numbers: Vec<(String, String)> =
        (0..count).map(|n| (format!("1Z7A21F4030001{n:04}"), format!("926129099016640001{n:04}"))).collect();
    let (known, counted) = (numbers.clone(), Arc::new(AtomicUsize::new(0)));
    let url = fake_carrier(move |path, _| match known.iter().find(|(own, _)| path.ends_with(own)) {
        Some((own, posts)) => (200, of_ups().to_string().replace(NUMBER, own).replace(PARTNERS, posts)),
        None if path.contains("oauth") => {
            let token = json!({"access_token": "token", "token_type": "Bearer", "issued_at": 1, "expires_in": "28799"});
            (200, token.to_string())
        }
        None => {
            let (status, body) = of_usps(UNKNOWN);
            (status, body.to_string())
        }
    });
    let (stage, asked, asked_own) = (Arc::clone(&counted), Arc::clone(&counted), counted);
    (numbers, Carriers { url: url.await, stage, asked, asked_own })
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whichever_comes_first_the_leg_or_the_push_it_joins() {
    let (home, clock, (numbers, carriers)) = (tempfile::tempdir().unwrap(), manual(), many(24).await);
    let service = Service::start(home.path(), &clock, &both(&carriers, "")).await;
    // Each is answered for at once, while the pushes come.
    let registered = async {
        for (own, _) in &numbers {
            service.client.clone().register_shipment(bare("ups", own)).await.unwrap();
        }
    };
    let pushed = async {
        for (_, posts) in &numbers {
            let payload = on_the_round().to_string().replace(PARTNERS, posts);
            push(&service, &clock, "post", &serde_json::from_str(&payload).unwrap()).await;
        }
    };
    tokio::join!(registered, pushed);
    for (own, _) in &numbers {
        let name = format!("shipments/ups/{own}");
        let shipment = until("the push has joined", async || {
            let shipment = named(&service, &name).await.unwrap();
            Some(shipment).filter(|shipment| shipment.status() == Status::OutForDelivery)
        });
        assert_eq!(channels(&shipment.await), [("Out for Delivery", Channel::Push)]);
    }
    service.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_push_that_says_no_more_than_that_there_is_news_has_the_partner_asked_and_nobody_else() {
    let (home, clock, carriers) = (tempfile::tempdir().unwrap(), manual(), carriers().await);
    let service = Service::start(home.path(), &clock, &both(&carriers, "")).await;
    register(&service).await;
    leg_found(&service).await;
    carriers.stage.store(TAKEN_OVER, Ordering::SeqCst);
    let of_own = carriers.asked_own.load(Ordering::SeqCst);
    // The clock stands: nothing is due by itself.
    push(&service, &clock, "post", &json!({"trackingNumber": PARTNERS})).await;
    let shipment = when(&service, "it is on the round", |shipment| shipment.status() == Status::OutForDelivery).await;
    let told = [("Arrived at Post Office", Channel::Poll), ("Out for Delivery", Channel::Poll)];
    assert_eq!(channels(&shipment), told);
    assert_eq!(carriers.asked_own.load(Ordering::SeqCst), of_own);
    service.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_erased_does_not_come_back_under_the_number_of_its_leg() {
    let (home, clock, carriers) = (tempfile::tempdir().unwrap(), manual(), carriers().await);
    let accounts = both(&carriers, "register_unknown = true\n");
    let service = Service::start(home.path(), &clock, &accounts).await;
    register(&service).await;
    leg_found(&service).await;
    push(&service, &clock, "post", &on_the_round()).await;
    let shipment = when(&service, "it is on the round", |shipment| shipment.status() == Status::OutForDelivery).await;
    let provenance = shipment.events.last().unwrap().provenance.clone().unwrap();
    // Its body is in the archive once the service has stopped.
    let service = again(service, &home, &clock, &accounts).await;
    assert!(archived_body(home.path(), &provenance.body_sha256).await.is_some());
    let delete = v1::DeleteShipmentRequest { name: NAME.into(), ..Default::default() };
    service.client.clone().delete_shipment(delete).await.unwrap();
    assert!(archived_body(home.path(), &provenance.body_sha256).await.is_none());
    assert_eq!(named(&service, POSTS).await.unwrap_err().code(), Code::NotFound);
    assert_eq!(explained(&service, PARTNERS).await.unwrap_err().code(), Code::NotFound);

    // Neither what was told before, nor more of the same parcel, nor that there is news.
    carriers.stage.store(DELIVERED, Ordering::SeqCst);
    for payload in [
        on_the_round(),
        told(&[scan("01", "Delivered, Front Door/Porch", "2026-06-14", 12)]),
        json!({"trackingNumber": PARTNERS}),
    ] {
        push(&service, &clock, "post", &payload).await;
    }
    let service = again(service, &home, &clock, &accounts).await;
    assert_eq!(listed(&service, &[]).await, Vec::<String>::new());

    // Another parcel under the same number is another's business.
    clock.set(clock.now() + SignedDuration::from_hours(24 * 80));
    let day = clock.now().to_string()[..10].to_owned();
    push(&service, &clock, "post", &told(&[scan("03", "USPS in possession of item", &day, 1)])).await;
    let shipment = until("it is registered", async || named(&service, POSTS).await.ok()).await;
    assert_eq!((shipment.name, shipment.events.len()), (format!("{POSTS}@1"), 1));
    service.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_push_of_one_tenants_account_reaches_no_shipment_of_another() {
    let (home, clock, carriers) = (tempfile::tempdir().unwrap(), manual(), carriers().await);
    let theirs = pushing(&carriers.url, "theirs", "tenant = \"other\"\n");
    let accounts = format!("{}{theirs}", both(&carriers, ""));
    let service = Service::start(home.path(), &clock, &accounts).await;
    register(&service).await;
    let before = leg_found(&service).await;
    push(&service, &clock, "theirs", &on_the_round()).await;
    let service = again(service, &home, &clock, &accounts).await;
    assert_eq!(get(&service).await.events, before.events);
    push(&service, &clock, "post", &on_the_round()).await;
    when(&service, "its own account's push has come", |shipment| shipment.events.len() == 2).await;
    service.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn where_the_number_is_registered_by_itself_both_are_told() {
    let (home, clock, carriers) = (tempfile::tempdir().unwrap(), manual(), carriers().await);
    let service = Service::start(home.path(), &clock, &both(&carriers, "")).await;
    register(&service).await;
    leg_found(&service).await;
    service.client.clone().register_shipment(bare("usps", PARTNERS)).await.unwrap();
    push(&service, &clock, "post", &on_the_round()).await;
    when(&service, "the whole way is told of it", |shipment| shipment.status() == Status::OutForDelivery).await;
    let own = named(&service, POSTS).await.unwrap();
    assert_eq!((own.name.as_str(), own.status()), (format!("{POSTS}@1").as_str(), Status::OutForDelivery));
    assert_eq!(own.events[0].provenance.as_ref().unwrap().carrier, "", "there it is the carrier itself");
    assert_eq!(listed(&service, &[POSTS]).await.len(), 2);
    let mut both = explained(&service, PARTNERS).await.unwrap();
    both.sort();
    assert_eq!(both, [format!("{NAME}@1"), format!("{POSTS}@1")]);
    service.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_a_partner_pushes_of_another_use_of_its_number_is_parked() {
    let (home, clock, carriers) = (tempfile::tempdir().unwrap(), manual(), carriers().await);
    carriers.stage.store(DELIVERED, Ordering::SeqCst);
    let accounts = both(&carriers, "");
    let service = Service::start(home.path(), &clock, &accounts).await;
    register(&service).await;
    when(&service, "it is delivered", |shipment| shipment.status() == Status::Delivered).await;
    pass(&clock, 24 * 8);
    let before = when(&service, "it is final", |shipment| shipment.r#final).await;
    // What comes late of the same parcel still joins.
    push(&service, &clock, "post", &told(&[scan("10", "Arrived at USPS Regional Facility", "2026-06-14", 3)])).await;
    let late = when(&service, "the late one has come", |shipment| shipment.events.len() > before.events.len()).await;
    pass(&clock, 24 * 70);
    let day = clock.now().to_string()[..10].to_owned();
    push(&service, &clock, "post", &told(&[scan("03", "USPS in possession of item", &day, 1)])).await;
    let service = again(service, &home, &clock, &accounts).await;
    assert_eq!(get(&service).await.events, late.events);
    carriers.stage.store(UNKNOWN, Ordering::SeqCst);
    let own = service.client.clone().register_shipment(bare("usps", PARTNERS)).await.unwrap().into_inner();
    assert_eq!((own.events.len(), own.events[0].kind()), (1, Kind::Accepted), "a registration finds it");
    service.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_the_partner_pushed_is_read_again_with_its_own_tables() {
    let (home, clock, carriers) = (tempfile::tempdir().unwrap(), manual(), carriers().await);
    let file = home.path().join("codes.tsv");
    std::fs::write(&file, "").unwrap();
    let settings = format!("[mapping]\noverrides = \"{}\"\n", file.display());
    let service = Service::start_with(home.path(), free_port(), &clock, &settings, &both(&carriers, "")).await;
    register(&service).await;
    leg_found(&service).await;
    push(&service, &clock, "post", &told(&[scan("ZQ", "Parcel looked at", "2026-06-14", 9)])).await;
    when(&service, "it has come", |shipment| shipment.events.len() == 2).await;
    std::fs::write(&file, "usps\tZQ\tHELD\tWEATHER\n").unwrap();
    let dry =
        until("the file is read", async || Some(reread(&service, "usps", true).await).filter(|dry| !dry.is_empty()));
    assert_eq!(dry.await.len(), 1);
    let done = reread(&service, "usps", false).await;
    assert_eq!(done[0].change.as_ref().unwrap().name, format!("{NAME}@1"));
    let corrected = get(&service).await;
    let event = corrected.events.iter().find(|event| event.carrier_code == "ZQ").unwrap();
    assert_eq!((event.kind(), corrected.events.len()), (Kind::Held, 2));
    assert_eq!(reread(&service, "usps", false).await, [], "to repeat it changes nothing");
    service.stop().await;
}
