//! Logins, credentials and limits.

use super::*;

#[tokio::test]
async fn ups_tells_every_value_of_a_token_as_text_and_ends_it_after_its_time() {
    let bench = Bench::plain().await;
    let account = bench.account(Courier::Ups);
    let response = bench.send(account.opened.login().unwrap().request(&bench.context(Courier::Ups, None))).await;
    let token = body(&response);
    assert_eq!(token["expires_in"], "14399");
    assert!(token.as_object().unwrap().values().all(serde_json::Value::is_string), "{token}");

    let token = Secret::new(token["access_token"].as_str().unwrap()).unwrap();
    let parcel = item(bench.parcel(Courier::Ups));
    assert!(bench.ask(Courier::Ups, Some(&token), vec![parcel.clone()]).await.is_ok());
    bench.pass(seconds(14_399));
    let late = bench.ask(Courier::Ups, Some(&token), vec![parcel]).await.unwrap_err();
    assert_eq!(late.name(), "UNAUTHORIZED");
    assert_eq!(bench.simulation.report().of(Courier::Ups).logins, 1);
}

#[tokio::test]
async fn fedex_wants_the_secret_in_the_form_and_tells_the_life_as_a_number() {
    let bench = Bench::plain().await;
    let login = bench.account(Courier::Fedex).opened.login().unwrap().request(&bench.context(Courier::Fedex, None));
    assert!(login.headers().get("authorization").is_none());
    assert_eq!(body(&bench.send(login).await)["expires_in"], 3_600);
    let form = "grant_type=client_credentials&client_id=nobody&client_secret=nothing";
    let wrong = bench.raw("POST", "/fedex/oauth/token", &[], form).await;
    assert_eq!((wrong.status.as_u16(), &body(&wrong)["errors"][0]["code"]), (401, &"NOT.AUTHORIZED.ERROR".into()));
}

#[tokio::test]
async fn wrong_credentials_are_refused_in_each_carriers_words() {
    let bench = Bench::plain().await;
    let ups = bench.raw("GET", "/ups/api/track/v1/details/1Z5IM0A10300000010", &[("transId", "x")], "").await;
    assert_eq!((ups.status.as_u16(), &body(&ups)["response"]["errors"][0]["code"]), (401, &"250002".into()));
    let fedex = bench.raw("POST", "/fedex/track/v1/trackingnumbers", &[("authorization", "Bearer x")], "{}").await;
    assert_eq!((fedex.status.as_u16(), &body(&fedex)["errors"][0]["code"]), (401, &"NOT.AUTHORIZED.ERROR".into()));
    let dhl = bench.raw("GET", "/dhl_unified/track/shipments?trackingNumber=1", &[("dhl-api-key", "x")], "").await;
    assert_eq!((dhl.status.as_u16(), &body(&dhl)["title"]), (401, &"Unauthorized".into()));
    let pin = "/canada_post/vis/track/pin/1111222233334444/detail";
    let canada_post = bench.raw("GET", pin, &[("authorization", "Basic eDp5")], "").await;
    assert_eq!(canada_post.status.as_u16(), 401);
    assert!(str::from_utf8(&canada_post.body).unwrap().contains("<code>E002</code>"));
    let gls = "/gls/track-and-trace-v1/tracking/simple/trackids/42240322793";
    let gls = bench.raw("GET", gls, &[("authorization", "Bearer x")], "").await;
    assert_eq!(
        (gls.status.as_u16(), &body(&gls)["fault"]["detail"]["errorcode"]),
        (401, &"steps.jwt.TokenExpired".into())
    );
    let purolator = "/purolator/PWS/V1/Tracking/TrackingService.asmx";
    let purolator = bench.raw("POST", purolator, &[("authorization", "Basic eDp5")], "").await;
    assert_eq!((purolator.status.as_u16(), purolator.body.len()), (401, 0));
    let context = bench.context(Courier::Dpd, None);
    let dpd = bench.account(Courier::Dpd).opened.request(&context, &Batch::of(item(bench.parcel(Courier::Dpd))));
    let dpd = bench.send(dpd).await;
    assert_eq!(dpd.status.as_u16(), 500);
    assert!(str::from_utf8(&dpd.body).unwrap().contains("<faultCode>ERR_DELICOM_TOKEN_INCORRECT</faultCode>"));
    // InPost asks nobody who he is.
    for courier in Courier::ALL.into_iter().filter(|courier| *courier != Courier::Inpost) {
        assert_eq!(bench.simulation.report().of(courier).unauthorized, 1, "{courier}");
    }
}

#[tokio::test]
async fn what_is_unknown_is_told_as_each_carrier_tells_it() {
    let bench = Bench::plain().await;
    for courier in Courier::ALL {
        let number = bench.parcel(courier).number.replace(['1', '3'], "2");
        let token = bench.log_in(courier).await;
        let asked = vec![Item::new(Number::parse(&number).unwrap())];
        let parsed = bench.ask(courier, token.as_ref(), asked).await.unwrap();
        assert_eq!(parsed.reports[0].outcome.name(), "NOT_FOUND", "{courier}");
    }
    let dhl = bench.account(Courier::DhlUnified).opened.request(
        &bench.context(Courier::DhlUnified, None),
        &Batch::of(Item::new(Number::parse("0034040000000000").unwrap())),
    );
    bench.pass(seconds(5));
    let answer = bench.send(dhl).await;
    assert_eq!(answer.status.as_u16(), 404);
    assert_eq!(answer.headers["content-type"], "application/problem+json");
}

#[tokio::test]
async fn the_twenty_first_call_of_a_minute_is_a_violation_at_canada_post() {
    let bench = Bench::plain().await;
    let parcel = item(bench.parcel(Courier::CanadaPost));
    for _ in 0..20 {
        assert!(bench.ask(Courier::CanadaPost, None, vec![parcel.clone()]).await.is_ok());
    }
    let over = bench.ask(Courier::CanadaPost, None, vec![parcel.clone()]).await.unwrap_err();
    assert_eq!(over.name(), "THROTTLED");
    assert_eq!(bench.simulation.report().of(Courier::CanadaPost).violations, 1);
    bench.pass(seconds(60));
    assert!(bench.ask(Courier::CanadaPost, None, vec![parcel]).await.is_ok());
    let report = body(&bench.raw("GET", "/simulation/report", &[], "").await);
    assert_eq!(report["carriers"]["canada_post"]["calls"], 22);
    assert_eq!(report["carriers"]["canada_post"]["violations"], 1);
}

#[tokio::test]
async fn dhl_counts_five_seconds_and_the_day_in_gmt() {
    let bench = Bench::plain().await;
    let parcel = item(bench.parcel(Courier::DhlUnified));
    for _ in 0..250 {
        assert!(bench.ask(Courier::DhlUnified, None, vec![parcel.clone()]).await.is_ok());
        bench.pass(seconds(5));
    }
    let over = bench.ask(Courier::DhlUnified, None, vec![parcel.clone()]).await.unwrap_err();
    assert!(over.to_string().contains("Daily quota"), "{over}");
    bench.clock.set("2026-06-16T00:00:00Z".parse().unwrap());
    assert!(bench.ask(Courier::DhlUnified, None, vec![parcel.clone()]).await.is_ok());
    let soon = bench.ask(Courier::DhlUnified, None, vec![parcel]).await.unwrap_err();
    assert_eq!(soon.name(), "THROTTLED");
    assert_eq!(bench.simulation.report().of(Courier::DhlUnified).violations, 2);
}

#[tokio::test]
async fn fedex_answers_thirty_numbers_and_no_more() {
    let bench = Bench::new(Options { copies: 6, ..Options::default() }).await;
    bench.days(3);
    let token = bench.log_in(Courier::Fedex).await;
    let parcels = bench.simulation.parcels().iter().filter(|parcel| parcel.carrier == Courier::Fedex);
    let items: Vec<Item> = parcels.map(item).collect();
    let parsed = bench.ask(Courier::Fedex, token.as_ref(), items[..30].to_vec()).await.unwrap();
    assert!(parsed.reports.len() >= 30 && parsed.reports.iter().all(|report| !report.events.is_empty()));
    assert!(bench.ask(Courier::Fedex, token.as_ref(), items[..31].to_vec()).await.is_err());
    let counts = bench.simulation.report().of(Courier::Fedex);
    assert_eq!((counts.violations, counts.numbers_asked), (1, 61));
}

#[tokio::test]
async fn canada_post_wants_its_media_type_named() {
    let bench = Bench::plain().await;
    let batch = Batch::of(item(bench.parcel(Courier::CanadaPost)));
    let context = bench.context(Courier::CanadaPost, None);
    let mut request = bench.account(Courier::CanadaPost).opened.request(&context, &batch);
    request.headers_mut().insert("accept", http::HeaderValue::from_static("*/*"));
    assert_eq!(bench.send(request).await.status.as_u16(), 406);
}

#[tokio::test]
async fn what_is_stopped_leaves_its_address() {
    let bench = Bench::plain().await;
    let address = bench.simulation.address();
    bench.simulation.stop().await;
    let again = Simulation::start(Options { listen: address, ..Options::default() }, bench.clock).await.unwrap();
    assert_eq!(again.address(), address);
}
