//! Problems that no carrier tells: published when they begin and when they end, once, over a restart; and what an agent is
//! told of them.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use serde_json::{Value, json};
use tonic::Code;
use waybill::proto::{Date, v1};

use crate::harness::{Service, Watcher, at, fake_carrier, fields, manual, settled, until, ups};
use v1::explain_request::Question;
use v1::problem::Kind;

const NUMBER: &str = "1Z7A21F40300011154";
const NAME: &str = "shipments/ups/1Z7A21F40300011154";

fn body(delivered: bool) -> Value {
    let activity = |kind: &str, code: &str, text: &str, date: &str| {
        json!({
            "location": {"address": {"city": "Albany", "stateProvince": "NY", "countryCode": "US"}},
            "status": {"type": kind, "description": text, "code": code},
            "date": date, "time": "120000", "gmtDate": date, "gmtOffset": "-04:00", "gmtTime": "16:00:00",
        })
    };
    let mut activities = vec![activity("I", "DP", "Departed from Facility", "20260613")];
    if delivered {
        activities.insert(0, activity("D", "FS", "DELIVERED", "20260619"));
    }
    json!({"trackResponse": {"shipment": [{"inquiryNumber": NUMBER, "package": [{
        "trackingNumber": NUMBER, "activity": activities,
    }]}]}})
}

async fn carrier(delivered: Arc<AtomicBool>) -> String {
    let url = fake_carrier(move |path, _| {
        if path.contains("oauth") {
            let token = json!({"access_token": "token", "token_type": "Bearer", "issued_at": 1, "expires_in": "28799"});
            return (200, token.to_string());
        }
        (200, body(delivered.load(Ordering::SeqCst)).to_string())
    });
    ups(&url.await)
}

async fn ask(service: &Service, question: Question, language: &str) -> Result<v1::Answer, tonic::Status> {
    let request = v1::ExplainRequest { question: Some(question), language: language.to_owned() };
    service.client.clone().explain(request).await.map(tonic::Response::into_inner)
}

/// Problems with their levels, as a change has them after.
fn words(problems: &[v1::Problem]) -> Vec<(Kind, i32)> {
    problems.iter().map(|problem| (problem.kind(), problem.level)).collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn each_problem_begins_and_ends_once_over_a_restart_and_is_explained() {
    let (home, clock, delivered) = (tempfile::tempdir().unwrap(), manual(), Arc::new(AtomicBool::new(false)));
    let contact = "contact = { phone = \"+1 555 0100\", claims = \"https://claims.example/\" }\n";
    let accounts = carrier(Arc::clone(&delivered)).await + contact;
    let mut service = Service::start(home.path(), &clock, &accounts).await;
    let mut watcher = Watcher::everything(&mut service.client).await;
    let registration = v1::RegisterShipmentRequest {
        carrier: "ups".into(),
        tracking_number: NUMBER.into(),
        order_id: "1001".into(),
        references: vec![v1::Reference { kind: "purchase_order".into(), value: "po 47/11".into() }],
        promised_date: Some(Date { year: 2026, month: 6, day: 17 }),
        ..Default::default()
    };
    service.client.clone().register_shipment(registration).await.unwrap();
    let names = [NAME.to_owned()];
    let shipment = settled(&service.client, &clock, &names).await.remove(0);
    assert_eq!((shipment.status(), shipment.problems.len()), (v1::shipment::Status::InTransit, 0));
    let answer = ask(&service, Question::Order("1001".into()), "").await.unwrap();
    assert!(answer.text.contains("We promised delivery by Wednesday, 17 June."), "{}", answer.text);

    let of_reference = ask(&service, Question::Reference("PO47/11".into()), "").await.unwrap();
    assert_eq!(of_reference.parcels[0].name, answer.parcels[0].name);

    // The promised day has passed in New York.
    clock.set(at("2026-06-18T05:00:00Z"));
    let late = watcher.change(|change| !change.problems_after.is_empty()).await;
    assert_eq!(words(&late.problems_after), [(Kind::Late, 1)]);
    assert_eq!((late.aspects().collect::<Vec<_>>(), late.events.len()), (vec![v1::change::Aspect::Problem], 0));
    let answer = ask(&service, Question::Number("1z 7a21 f403 0001 1154".into()), "de-DE").await.unwrap();
    assert_eq!(answer.language, "de");
    assert!(answer.text.contains("Der Tag, den wir zugesagt hatten, ist vorbei"), "{}", answer.text);
    let parcel = &answer.parcels[0];
    assert_eq!(
        (parcel.name.as_str(), parcel.turn()),
        ("shipments/ups/1Z7A21F40300011154@1", v1::problem::Party::Carrier)
    );
    let contact = parcel.contact.as_ref().unwrap();
    assert!(contact.tracking_url.contains(NUMBER) && contact.contact.contains("ups.com"));
    assert_eq!((contact.phone.as_str(), contact.claim_url.as_str()), ("+1 555 0100", "https://claims.example/"));
    assert_eq!(parcel.last_events.len(), 1);

    service.stop().await;
    let mut service = Service::start(home.path(), &clock, &accounts).await;
    watcher.open(&mut service.client, v1::WatchShipmentsRequest::default()).await.unwrap();

    // Thursday was the fourth business day without news. Whether the timer or the carrier's answer comes first: both count.
    clock.set(at("2026-06-19T20:00:00Z"));
    settled(&service.client, &clock, &names).await;
    let stalled = watcher.change(|change| change.problems_after.len() > 1).await;
    assert_eq!(words(&stalled.problems_after), [(Kind::Stalled, 1), (Kind::Late, 1)]);
    assert_eq!(words(&stalled.problems_before), [(Kind::Late, 1)]);
    let grounds = stalled.problems_after[0].grounds.as_ref().unwrap();
    assert_eq!((grounds.rule.as_str(), grounds.days), ("problems.stalled.in_transit", 4));
    let listed = |kind: Kind| {
        let filter = v1::ShipmentFilter { problems: vec![kind.into()], ..Default::default() };
        v1::ListShipmentsRequest { filter: Some(filter), ..Default::default() }
    };
    for (kind, count) in [(Kind::Late, 1), (Kind::Stalled, 1), (Kind::Lost, 0)] {
        let page = service.client.clone().list_shipments(listed(kind)).await.unwrap().into_inner();
        assert_eq!(page.shipments.len(), count, "{kind:?}");
    }

    delivered.store(true, Ordering::SeqCst);
    clock.set(at("2026-06-21T00:00:00Z"));
    let ended = watcher.change(|change| change.problems_after.is_empty()).await;
    assert_eq!(ended.status_after(), v1::shipment::Status::Delivered);
    let answer = ask(&service, Question::Name(NAME.into()), "en").await.unwrap();
    assert!(answer.headline.starts_with("The parcel was delivered"), "{}", answer.headline);
    assert!(answer.text.contains("That was 2 days later than promised."), "{}", answer.text);
    let began = |kind: Kind| {
        let has = |problems: &[v1::Problem]| problems.iter().any(|problem| problem.kind() == kind);
        watcher.changes.iter().filter(|change| has(&change.problems_after) && !has(&change.problems_before)).count()
    };
    assert_eq!([began(Kind::Late), began(Kind::Stalled)], [1, 1]);
    service.stop().await;
}

#[tokio::test]
async fn a_question_that_cannot_be_answered_is_refused_by_its_field() {
    let home = tempfile::tempdir().unwrap();
    let service = Service::start(home.path(), &manual(), "").await;
    let missing = v1::ExplainRequest::default();
    let refused = service.client.clone().explain(missing).await.unwrap_err();
    assert_eq!((refused.code(), fields(&refused)), (Code::InvalidArgument, vec!["question".to_owned()]));
    for (question, code, field) in [
        (Question::Name("ups".into()), Code::InvalidArgument, Some("name")),
        (Question::Name(NAME.into()), Code::NotFound, None),
        (Question::Order(String::new()), Code::InvalidArgument, Some("order")),
        (Question::Order("nobody's".into()), Code::NotFound, None),
        (Question::Number("?".into()), Code::InvalidArgument, Some("number")),
        (Question::Number(NUMBER.into()), Code::NotFound, None),
        (Question::Reference(" ".into()), Code::InvalidArgument, Some("reference")),
        (Question::Reference("PO 1".into()), Code::NotFound, None),
    ] {
        let refused = ask(&service, question.clone(), "").await.unwrap_err();
        assert_eq!(refused.code(), code, "{question:?}: {refused:?}");
        assert_eq!(fields(&refused), field.map(str::to_owned).into_iter().collect::<Vec<_>>(), "{question:?}");
    }
    let long = ask(&service, Question::Name(NAME.into()), &"x".repeat(36)).await.unwrap_err();
    assert_eq!(fields(&long), ["language"]);
    service.stop().await;
}

#[tokio::test]
async fn a_number_is_answered_by_every_carrier_that_has_it_and_by_what_goes_on_in_its_place() {
    let home = tempfile::tempdir().unwrap();
    let service = Service::start(home.path(), &manual(), "").await;
    let mut client = service.client.clone();
    for carrier in ["gls", "brt"] {
        client.register_shipment(crate::harness::bare(carrier, "50123456789")).await.unwrap();
    }
    let both = ask(&service, Question::Number("501-234-567-89".into()), "").await.unwrap();
    let carriers: Vec<&str> = both.parcels.iter().map(|parcel| parcel.carrier.as_str()).collect();
    assert_eq!(carriers.len(), 2, "{carriers:?}");
    assert!(both.headline.starts_with("2 parcels have this number."), "{}", both.headline);

    let corrected = v1::UpdateShipmentRequest {
        shipment: Some(v1::Shipment {
            name: "shipments/gls/50123456789".into(),
            carrier: "gls".into(),
            tracking_number: "50123456780".into(),
            ..Default::default()
        }),
        update_mask: Some(prost_types::FieldMask { paths: vec!["tracking_number".into()] }),
        ..Default::default()
    };
    client.update_shipment(corrected).await.unwrap();
    let answer = until("the correction is carried out", async || {
        let answer = ask(&service, Question::Name("shipments/gls/50123456789".into()), "").await.unwrap();
        Some(answer).filter(|answer| answer.parcels[0].tracking_number == "50123456780")
    });
    assert_eq!(answer.await.parcels[0].name, "shipments/gls/50123456780@1");
    service.stop().await;
}
