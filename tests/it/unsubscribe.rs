//! Subscriptions that end before their time: by the carrier's word, and by ours.

use jiff::SignedDuration;
use serde_json::Value;
use waybill::clock::Clock;
use waybill::demo::registration;
use waybill::proto::v1;
use waybill::simulate::{Courier, Parcel, Simulation};

use crate::harness::{Service, credential, free_port, manual, name, send, simulate, until};

const COURIER: Courier = Courier::DhlUnified;

/// DHL, as somebody sees it who has the account's key: the ids of subscriptions that there are, with their numbers.
struct Portal<'s> {
    simulation: &'s Simulation,
    key: String,
    clock: &'s Clock,
}

impl Portal<'_> {
    async fn call(&self, method: &str, path: &str) -> waybill_contract::Response {
        let url = format!("http://{}/dhl_unified/tracking/push/v1/{path}", self.simulation.address());
        send(method, &url, &[("dhl-api-key", &self.key)], bytes::Bytes::new()).await
    }

    async fn subscriptions(&self) -> Vec<(String, Vec<String>)> {
        let listed = self.call("GET", "subscriptions").await;
        let listed: Value = serde_json::from_slice(&listed.body).unwrap();
        let one = |one: &Value| {
            let id = one["self"].as_str().unwrap().rsplit('/').next().unwrap().to_owned();
            let numbers = one["shipmentIDs"].as_array().unwrap().iter();
            (id, numbers.map(|number| number.as_str().unwrap().to_owned()).collect())
        };
        listed["subscriptions"].as_array().unwrap().iter().map(one).collect()
    }

    /// Waits until there are those that satisfy this; a call of DHL's is allowed all five seconds.
    async fn shows(&self, what: &str, step: SignedDuration, wanted: impl Fn(&[(String, Vec<String>)]) -> bool) {
        until(what, async || {
            self.clock.set(self.clock.now() + step);
            Some(self.subscriptions().await).filter(|shown| wanted(shown)).map(drop)
        })
        .await;
    }
}

fn holds(numbers: &[&str]) -> impl Fn(&[(String, Vec<String>)]) -> bool {
    let mut wanted: Vec<String> = numbers.iter().map(|&number| number.to_owned()).collect();
    wanted.sort();
    move |shown| {
        let mut held: Vec<String> = shown.iter().flat_map(|(_, numbers)| numbers.clone()).collect();
        held.sort();
        held == wanted
    }
}

/// Two parcels of DHL that are on their way for as long as the test looks at them.
fn parcels(simulation: &Simulation) -> [&Parcel; 2] {
    let mut parcels: Vec<&Parcel> = simulation.parcels().iter().filter(|parcel| parcel.carrier == COURIER).collect();
    parcels.sort_by_key(|parcel| std::cmp::Reverse(parcel.ends));
    [parcels[0], parcels[1]]
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn one_that_the_carrier_ends_is_made_anew_at_once_and_those_that_nobody_wants_are_cancelled() {
    let (home, clock, http) = (tempfile::tempdir().unwrap(), manual(), free_port());
    let simulation = simulate(&clock, Some(http)).await;
    let mut service = Service::start_with(home.path(), http, &clock, "", &simulation.accounts()).await;
    let client = &mut service.client;
    let [first, second] = parcels(&simulation);
    let portal =
        Portal { simulation: &simulation, key: credential(&simulation, "dhl_unified", "api_key"), clock: &clock };
    let moment = SignedDuration::from_secs(10);
    for parcel in [first, second] {
        client.register_shipment(registration(parcel)).await.unwrap();
    }
    let both = [first.number.as_str(), second.number.as_str()];
    portal.shows("both are subscribed once DHL knows them", SignedDuration::from_mins(20), holds(&both)).await;
    // Their handshakes are answered, too.
    until("they are activated", async || {
        clock.set(clock.now() + moment);
        let subscriptions = portal.subscriptions().await.len();
        (simulation.report().of(COURIER).activated >= u64::try_from(subscriptions).unwrap()).then_some(())
    })
    .await;

    // Somebody ends one at the portal: DHL tells, and a push that says so is enough.
    let (ended, _) = portal.subscriptions().await.remove(0);
    let before = clock.now();
    assert_eq!(portal.call("DELETE", &format!("subscription/{ended}")).await.status, 204);
    portal
        .shows("it is made anew", moment, |shown| holds(&both)(shown) && shown.iter().all(|(id, _)| *id != ended))
        .await;
    assert!(clock.now().duration_since(before) < SignedDuration::from_hours(2), "no poll has found it out");

    // Nobody is to ask for the first: the other's is left as it is, also where they share one.
    let stop = v1::StopTrackingRequest { name: name(first), ..Default::default() };
    client.stop_tracking(stop.clone()).await.unwrap();
    let kept = |shown: &[(String, Vec<String>)]| shown.iter().any(|(_, numbers)| numbers.contains(&second.number));
    until("it is not counted any more", async || {
        clock.set(clock.now() + moment);
        let account = crate::accounts::account(&service, "dhl_unified").await;
        (account.subscriptions.unwrap().active == 1).then_some(())
    })
    .await;
    assert!(kept(&portal.subscriptions().await));

    // The number of the second was wrong: what is subscribed for it is cancelled.
    let client = &mut service.client;
    let right = "00340434161094042557";
    let update = v1::UpdateShipmentRequest {
        shipment: Some(v1::Shipment { name: name(second), tracking_number: right.into(), ..Default::default() }),
        update_mask: Some(prost_types::FieldMask { paths: vec!["tracking_number".into()] }),
        ..Default::default()
    };
    client.update_shipment(update).await.unwrap();
    portal.shows("nothing is subscribed that nobody wants", moment, <[_]>::is_empty).await;

    // The first goes on, and is erased.
    client.resume_tracking(v1::ResumeTrackingRequest { name: name(first), ..Default::default() }).await.unwrap();
    portal.shows("it is subscribed again", moment, holds(&both[..1])).await;
    client.delete_shipment(v1::DeleteShipmentRequest { name: name(first), ..Default::default() }).await.unwrap();
    portal.shows("nor what is erased", moment, <[_]>::is_empty).await;
    assert_eq!(simulation.report().of(COURIER).violations, 0);
    service.stop().await;
}
