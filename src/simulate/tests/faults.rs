//! Trouble on demand.

use super::super::{Rule, Trouble};
use super::*;
use crate::fetch::FetchError;

#[test]
fn a_fault_is_read_from_text() {
    let fault: Fault = "ups:throttled:next=3:retry_after=30".parse().unwrap();
    assert_eq!(
        fault,
        Fault { carrier: Courier::Ups, trouble: Trouble::Throttled, rule: Rule::Next(3), retry_after: Some(30) }
    );
    assert_eq!("fedex:hang:chance=0.5".parse::<Fault>().unwrap().rule, Rule::Chance(0.5));
    for wrong in
        ["", "ups", "ups:throttled", "tnt:hang:next=1", "ups:late:next=1", "ups:hang:next=0", "ups:hang:every=0"]
    {
        assert!(wrong.parse::<Fault>().is_err(), "{wrong}");
    }
    assert!("ups:hang:chance=1.5".parse::<Fault>().unwrap_err().contains("from 0 to 1"));
    assert!("tnt:hang:next=1".parse::<Fault>().unwrap_err().contains("canada_post, gls, purolator, dpd, inpost"));
    assert!("ups:late:next=1".parse::<Fault>().unwrap_err().contains("token_expired"));
}

#[tokio::test]
async fn the_next_calls_get_the_fault_and_then_no_more() {
    let bench = Bench::struck("canada_post:throttled:next=2:retry_after=30").await;
    let parcel = item(bench.parcel(Courier::CanadaPost));
    for _ in 0..2 {
        match bench.ask(Courier::CanadaPost, None, vec![parcel.clone()]).await.unwrap_err() {
            CarrierFault::Throttled { retry_after, .. } => assert_eq!(retry_after, Some(Duration::from_secs(30))),
            other => panic!("{other}"),
        }
    }
    assert!(bench.ask(Courier::CanadaPost, None, vec![parcel]).await.is_ok());
    let counts = bench.simulation.report().of(Courier::CanadaPost);
    assert_eq!((counts.faults, counts.violations, counts.calls), (2, 0, 3));
}

#[tokio::test]
async fn errors_come_in_each_carriers_words() {
    let bench = Bench::plain().await;
    for courier in Courier::ALL {
        let parcel = bench.parcel(courier);
        let token = bench.log_in(courier).await;
        for (trouble, name) in [
            (Trouble::Throttled, "THROTTLED"),
            (Trouble::ServerError, "UNAVAILABLE"),
            (Trouble::Unavailable, "UNAVAILABLE"),
            (Trouble::TokenExpired, "UNAUTHORIZED"),
        ] {
            let fault = Fault { carrier: courier, trouble, rule: Rule::Next(1), retry_after: None };
            bench.simulation.add_faults(vec![fault]).unwrap();
            let told = bench.ask(courier, token.as_ref(), vec![item(parcel)]).await.unwrap_err();
            assert_eq!(told.name(), name, "{courier} {trouble:?}");
        }
    }
}

#[tokio::test]
async fn half_a_body_is_malformed_and_every_other_one_is_whole() {
    for courier in Courier::ALL {
        let bench = Bench::plain().await;
        bench.days(2);
        let token = bench.log_in(courier).await;
        let fault = Fault { carrier: courier, trouble: Trouble::Truncated, rule: Rule::Every(2), retry_after: None };
        bench.simulation.add_faults(vec![fault]).unwrap();
        let parcel = item(bench.parcel(courier));
        assert!(bench.ask(courier, token.as_ref(), vec![parcel.clone()]).await.is_ok(), "{courier}");
        bench.pass(seconds(5));
        let cut = bench.ask(courier, token.as_ref(), vec![parcel.clone()]).await.unwrap_err();
        assert_eq!(cut.name(), "MALFORMED", "{courier}");
        bench.pass(seconds(5));
        assert!(bench.ask(courier, token.as_ref(), vec![parcel]).await.is_ok(), "{courier}");
    }
}

#[tokio::test]
async fn a_hanging_call_ends_with_the_callers_patience_or_the_simulation() {
    let bench = Bench::struck("dhl_unified:hang:next=1").await;
    let impatient = Fetch::new(Bounds { request_timeout: Duration::from_millis(50), ..BOUNDS }).unwrap();
    let batch = Batch::of(item(bench.parcel(Courier::DhlUnified)));
    let context = bench.context(Courier::DhlUnified, None);
    let request = bench.account(Courier::DhlUnified).opened.request(&context, &batch);
    assert!(matches!(impatient.send(request, None).await, Err(FetchError::Timeout(_))));
    bench.simulation.stop().await;
}

#[tokio::test]
async fn an_expired_token_stays_expired_and_a_new_login_helps() {
    let bench = Bench::plain().await;
    let parcel = item(bench.parcel(Courier::Fedex));
    let old = bench.log_in(Courier::Fedex).await;
    bench.simulation.add_faults(vec!["fedex:token_expired:next=1".parse().unwrap()]).unwrap();
    for _ in 0..2 {
        let refused = bench.ask(Courier::Fedex, old.as_ref(), vec![parcel.clone()]).await.unwrap_err();
        assert_eq!(refused.name(), "UNAUTHORIZED");
    }
    let new = bench.log_in(Courier::Fedex).await;
    assert!(bench.ask(Courier::Fedex, new.as_ref(), vec![parcel]).await.is_ok());
}

#[tokio::test]
async fn faults_are_posted_listed_and_cleared_over_http() {
    let bench = Bench::plain().await;
    let posted = r#"{"carrier":"fedex","trouble":"server_error","rule":{"every":1}}"#;
    assert_eq!(bench.raw("POST", "/simulation/faults", &[], posted).await.status.as_u16(), 200);
    let listed = body(&bench.raw("GET", "/simulation/faults", &[], "").await);
    assert_eq!(listed[0]["rule"]["every"], 1);
    assert_eq!(bench.raw("POST", "/fedex/oauth/token", &[], "").await.status.as_u16(), 500);
    assert_eq!(bench.raw("DELETE", "/simulation/faults", &[], "").await.status.as_u16(), 204);
    assert_eq!(bench.raw("POST", "/fedex/oauth/token", &[], "").await.status.as_u16(), 401);
    let wrong = bench.raw("POST", "/simulation/faults", &[], r#"{"carrier":"fedex","trouble":"rain"}"#).await;
    assert_eq!(wrong.status.as_u16(), 400);
    assert!(body(&wrong)["error"].as_str().unwrap().contains("\"rule\""));
}

#[tokio::test]
async fn chance_is_drawn_from_the_seed() {
    let strikes = async |seed| {
        let faults = vec!["ups:unavailable:chance=0.5".parse().unwrap()];
        let bench = Bench::new(Options { seed, faults, ..Options::default() }).await;
        let mut drawn = Vec::new();
        for _ in 0..32 {
            drawn.push(bench.raw("POST", "/ups/security/v1/oauth/token", &[], "").await.status.as_u16() == 503);
        }
        drawn
    };
    let first = strikes(7).await;
    assert_eq!(first, strikes(7).await);
    assert_ne!(first, strikes(8).await);
}
