//! Carriers that answer several numbers in one call and say of each by itself what is wrong with it.

use waybill_contract::{Outcome, Request};

use super::*;

fn parcels(bench: &Bench, courier: Courier) -> Vec<&Parcel> {
    bench.simulation.parcels().iter().filter(|parcel| parcel.carrier == courier).collect()
}

fn asked(number: &str) -> Item {
    Item::new(Number::parse(number).unwrap())
}

/// What came of each number.
fn outcomes(parsed: &Parsed) -> BTreeMap<&str, Outcome> {
    let named = parsed.reports.iter().map(|report| (report.number.as_ref().unwrap().as_str(), report.outcome));
    named.collect()
}

#[tokio::test]
async fn one_unknown_number_harms_no_other_of_its_batch() {
    for (courier, unknown) in [(Courier::Gls, "42249999999"), (Courier::Purolator, "333000000013")] {
        let bench = Bench::plain().await;
        bench.days(30);
        let token = bench.log_in(courier).await;
        let known = parcels(&bench, courier);
        let mut items: Vec<Item> = known.iter().map(|parcel| item(parcel)).collect();
        items.insert(1, asked(unknown));
        let parsed = bench.ask(courier, token.as_ref(), items).await.unwrap();
        let outcomes = outcomes(&parsed);
        assert_eq!(outcomes.len(), known.len() + 1, "{courier}");
        assert_eq!(outcomes[unknown], Outcome::NotFound, "{courier}");
        assert!(known.iter().all(|parcel| outcomes[parcel.number.as_str()] == Outcome::Found), "{courier}");
        let counts = bench.simulation.report().of(courier);
        assert_eq!((counts.calls - counts.logins, counts.violations), (1, 0), "{courier}");
    }
}

#[tokio::test]
async fn an_error_inside_strikes_the_first_number_of_gls_and_no_other() {
    let bench = Bench::plain().await;
    bench.days(30);
    let token = bench.log_in(Courier::Gls).await;
    bench.simulation.add_faults(vec!["gls:error_inside:next=1".parse().unwrap()]).unwrap();
    let known = parcels(&bench, Courier::Gls);
    let items: Vec<Item> = known.iter().map(|parcel| item(parcel)).collect();
    let struck = bench.ask(Courier::Gls, token.as_ref(), items.clone()).await.unwrap();
    let answered: Vec<&str> = known[1..].iter().map(|parcel| parcel.number.as_str()).collect();
    assert_eq!(outcomes(&struck).into_keys().collect::<Vec<_>>(), answered, "the first one is not answered");
    assert!(struck.warnings.iter().any(|warning| warning.detail.contains("E_500_01")), "{:?}", struck.warnings);
    let whole = bench.ask(Courier::Gls, token.as_ref(), items).await.unwrap();
    assert_eq!(outcomes(&whole).len(), known.len());
}

#[tokio::test]
async fn more_numbers_than_a_call_takes_are_a_violation() {
    for (courier, limit) in [(Courier::Gls, 10), (Courier::Purolator, 50)] {
        let bench = Bench::new(Options { copies: 17, ..Options::default() }).await;
        bench.days(30);
        let token = bench.log_in(courier).await;
        let items: Vec<Item> = parcels(&bench, courier).into_iter().map(item).collect();
        let whole = bench.ask(courier, token.as_ref(), items[..limit].to_vec()).await.unwrap();
        assert_eq!(outcomes(&whole).len(), limit, "{courier}");
        assert_eq!(bench.simulation.report().of(courier).violations, 0);
        bench.pass(seconds(1));
        assert!(bench.ask(courier, token.as_ref(), items[..=limit].to_vec()).await.is_err(), "{courier}");
        assert_eq!(bench.simulation.report().of(courier).violations, 1, "{courier}");
    }
}

#[tokio::test]
async fn gls_counts_the_day_and_nothing_shorter() {
    let bench = Bench::plain().await;
    let token = bench.log_in(Courier::Gls).await;
    let parcel = item(bench.parcel(Courier::Gls));
    for _ in 0..500 {
        assert!(bench.ask(Courier::Gls, token.as_ref(), vec![parcel.clone()]).await.is_ok());
    }
    match bench.ask(Courier::Gls, token.as_ref(), vec![parcel.clone()]).await.unwrap_err() {
        CarrierFault::Throttled { retry_after: Some(wait), .. } => assert!(wait > Duration::from_secs(23 * 3600)),
        other => panic!("{other}"),
    }
    assert_eq!(bench.simulation.report().of(Courier::Gls).violations, 1);
    bench.days(1);
    let token = bench.log_in(Courier::Gls).await;
    assert!(bench.ask(Courier::Gls, token.as_ref(), vec![parcel]).await.is_ok());
}

#[tokio::test]
async fn gls_names_the_parcel_shop_to_those_who_know_the_postal_code() {
    let bench = Bench::plain().await;
    let parcel = bench.parcel(Courier::Gls);
    let at_shop = parcel.uses[0].scans.iter().find(|scan| scan.step.point.is_some()).unwrap();
    bench.clock.set(at_shop.at.timestamp());
    let token = bench.log_in(Courier::Gls).await;
    for (postal_code, shop) in [(parcel.destination_postal_code, Some("2760188645")), ("00000", None)] {
        let asked = Item { destination_postal_code: Some(postal_code.into()), ..item(parcel) };
        let batch = Batch::of(asked.clone());
        let first = bench.ask(Courier::Gls, token.as_ref(), vec![asked]).await.unwrap();
        let follow_up = first.follow_up.expect("which shop it is can be asked");
        let answer = bench.fetch.send(follow_up.request, Some(follow_up.note)).await.unwrap();
        let context = bench.context(Courier::Gls, token.as_ref());
        let second = bench.account(Courier::Gls).opened.parse(&context, Asked::Batch(&batch), &answer).unwrap();
        let found = second.reports.first().and_then(|report| report.facts.pickup_point.clone());
        assert_eq!(found.and_then(|point| point.id).as_deref(), shop, "{postal_code}");
    }
}

#[tokio::test]
async fn purolator_looks_at_the_soap_action_the_envelope_and_the_token() {
    let bench = Bench::plain().await;
    let context = bench.context(Courier::Purolator, None);
    let batch = Batch::of(item(bench.parcel(Courier::Purolator)));
    let right = || bench.account(Courier::Purolator).opened.request(&context, &batch);
    let altered = |from: &str, to: &str| -> Request {
        let (parts, body) = right().into_parts();
        let body = str::from_utf8(&body).unwrap();
        assert!(body.contains(from), "{body}");
        Request::from_parts(parts, Bytes::from(body.replace(from, to)))
    };
    let mut action = right();
    action.headers_mut().insert("soapaction", http::HeaderValue::from_static("\"TrackPackagesByReference\""));
    for (request, words) in [
        (action, "SOAPAction"),
        (
            altered("http://purolator.com/pws/datatypes/v1", "http://purolator.com/pws/datatypes/v2"),
            "another namespace",
        ),
        (altered("</soap:Body></soap:Envelope>", ""), "well-formed"),
    ] {
        let answer = bench.send(request).await;
        let said = str::from_utf8(&answer.body).unwrap();
        assert_eq!(answer.status.as_u16(), 500, "{said}");
        assert!(said.contains("<faultcode>s:Client</faultcode>") && said.contains(words), "{said}");
    }
    let token = bench.simulation.world.keys.named(Courier::Purolator, "user token");
    let answer = bench.send(altered(&token, "stale")).await;
    let carrier = &bench.account(Courier::Purolator).opened;
    let fault = carrier.parse(&context, Asked::Batch(&batch), &answer).unwrap_err();
    assert_eq!((answer.status.as_u16(), fault.name()), (200, "UNAUTHORIZED"), "an error inside a 200");
    assert_eq!(bench.simulation.report().of(Courier::Purolator).unauthorized, 1);
    assert_eq!(bench.send(right()).await.status.as_u16(), 200);
}
