//! A real shipment and a real change, made by the service itself from a push with eight scans, and stores full of copies.

use std::path::Path;
use std::sync::Arc;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use hmac::{Hmac, KeyInit as _, Mac as _};
use jiff::Timestamp;
use jiff::tz::Offset;
use prost::Message as _;
use sha2::Sha256;
use tokio::sync::oneshot;
use tokio::task::JoinSet;
use tokio_util::sync::CancellationToken;
use waybill::clock::Clock;
use waybill::config::{Config, Variables};
use waybill::proto::v1;
use waybill::serve;
use waybill::store::embedded::{Embedded, Options};
use waybill::store::{Commit, Due, Freshness, GenerationCommit, Key, Listed, Position, Shown, Store, Stored, Work};
use waybill::tenant::Tenant;
use waybill_contract::Number;

use super::processes::configuration;

/// Of one push.
pub(crate) const SCANS: usize = 8;

const SECRET: &str = "bench-security-token";

/// The account that takes the pushes.
pub(crate) fn account() -> String {
    format!(
        "[accounts.bench]\ncarrier = \"fedex\"\nregister_unknown = true\nbase_url = \"http://127.0.0.1:9\"\n\
         client_id = \"bench\"\nclient_secret = \"bench-client-secret\"\nwebhook_token = \"{SECRET}\"\n"
    )
}

/// The number of a shipment.
pub(crate) fn number(serial: usize) -> String {
    format!("7760{serial:08}")
}

/// A push of eight scans, about 2.3 KB, and its signature.
pub(crate) fn push(number: &str) -> (String, String) {
    push_of(number, SCANS)
}

/// A push of the first scans of ten.
pub(crate) fn push_of(number: &str, count: usize) -> (String, String) {
    let scans = [
        ("OC", "Shipment information sent to FedEx", 42, "CLOVIS", "CA"),
        ("PU", "Picked up", 38, "CLOVIS", "CA"),
        ("DP", "Left FedEx origin facility", 34, "FRESNO", "CA"),
        ("AR", "Arrived at FedEx hub", 30, "MEMPHIS", "TN"),
        ("DP", "Departed FedEx hub", 26, "MEMPHIS", "TN"),
        ("AR", "At destination sort facility", 22, "NEWARK", "NJ"),
        ("AR", "At local FedEx facility", 18, "NEW YORK", "NY"),
        ("OD", "On FedEx vehicle for delivery", 14, "NEW YORK", "NY"),
        ("AR", "At local FedEx facility", 6, "NEW YORK", "NY"),
        ("OD", "On FedEx vehicle for delivery", 2, "NEW YORK", "NY"),
    ];
    // Of these days: a registration cuts off what lies months before it.
    let now = Clock::system().now().as_second();
    let scan = |(code, text, hours, city, state): (&str, &str, i64, &str, &str)| {
        let date = Timestamp::from_second(now - hours * 3600).unwrap().display_with_offset(Offset::UTC);
        format!(
            r#"{{"date":"{date}","eventType":"{code}","eventDescription":"{text}","exceptionCode":"","exceptionDescription":"","scanLocation":{{"streetLines":[""],"city":"{city}","stateOrProvinceCode":"{state}","postalCode":"","countryCode":"US","residential":false}},"locationId":"FATA","derivedStatusCode":"{code}"}}"#
        )
    };
    let scans: Vec<String> = scans.into_iter().take(count).map(scan).collect();
    let body = format!(
        r#"{{"trackResults":[{{"trackingNumberInfo":{{"trackingNumber":"{number}","trackingNumberUniqueId":"1~{number}~FX"}},"scanEvents":[{}]}}]}}"#,
        scans.join(",")
    );
    let mut mac = Hmac::<Sha256>::new_from_slice(SECRET.as_bytes()).unwrap();
    mac.update(body.as_bytes());
    (body, STANDARD.encode(mac.finalize().into_bytes()))
}

/// What the service keeps of one shipment, and the change that it told.
pub(crate) struct Sample {
    stored: Stored,
    pub(crate) change: Bytes,
}

impl Sample {
    /// Lets the service take one push.
    pub(crate) async fn take() -> Self {
        Self::story(&[SCANS]).await.pop().unwrap()
    }

    /// Lets the service take pushes with so many of the scans, one after the other; what it keeps after each.
    pub(crate) async fn story(pushes: &[usize]) -> Vec<Self> {
        let home = tempfile::tempdir().unwrap();
        let store = Arc::new(Embedded::in_memory().unwrap());
        let text = configuration(home.path(), [0; 3], &account());
        let config = Config::parse(Some(("bench".as_ref(), &text)), &Variables::new()).unwrap();
        let (stop, (bound, is_bound)) = (CancellationToken::new(), oneshot::channel());
        let service = serve::run_on(store.clone(), config, Clock::system(), stop.clone(), |addresses| {
            let _ = bound.send(addresses);
        });
        let service = tokio::spawn(service);
        let http = is_bound.await.unwrap().http;
        let (mut tail, mut told, mut samples) = (store.tail(0), 0, Vec::new());
        for scans in pushes {
            let (body, signature) = push_of(&number(0), *scans);
            let request = reqwest::Client::new().post(format!("http://{http}/webhooks/bench"));
            let answer = request.header("fdx-signature", signature).body(body).send().await.unwrap();
            assert!(answer.status().is_success(), "{}", answer.status());
            // The number is registered first; the change that is wanted brings the scans.
            let change = loop {
                tail.changed().await.unwrap();
                let newest = store.log(0, Position::default(), usize::MAX).await.unwrap().pop().unwrap().change;
                if v1::Change::decode(&*newest).unwrap().events.len() == scans - told {
                    break newest;
                }
            };
            told = *scans;
            samples.push(Self { stored: store.load(&key(0)).await.unwrap().unwrap(), change });
        }
        stop.cancel();
        service.await.unwrap().unwrap();
        samples
    }

    /// As a reader gets it.
    pub(crate) fn shown(&self) -> &Shown {
        self.stored.generations.last().unwrap()
    }

    /// What it is made from.
    pub(crate) fn state(&self) -> &Bytes {
        &self.stored.state
    }

    /// A commit of a copy under another number.
    pub(crate) fn commit(&self, serial: usize, expected: Option<u64>) -> Commit {
        let shown = self.shown();
        let generation = GenerationCommit {
            generation: 1,
            public: shown.public.clone(),
            listed: Listed { status: 3, ..Listed::default() },
            change: Some(self.change.clone()),
            freshness: Some(Freshness { bytes: shown.freshness.clone(), stale: false }),
        };
        let due = Due { work: Work::Poll, at: Some(Timestamp::MAX), account: "bench".to_owned(), class: 5 };
        Commit {
            key: key(serial),
            expected,
            floor: 0,
            state: self.stored.state.clone(),
            generations: vec![generation],
            due: vec![due],
            fence: None,
        }
    }

    /// Fills a directory's store with copies.
    pub(crate) async fn fill(&self, home: &Path, count: usize) {
        let store = Arc::new(Embedded::open(&home.join("store"), Options::default()).unwrap());
        self.fill_store(store, count).await;
    }

    /// Fills a store with copies.
    pub(crate) async fn fill_store(&self, store: Arc<dyn Store>, count: usize) {
        const IN_FLIGHT: usize = 1000;
        let mut flying = JoinSet::new();
        for serial in 0..count {
            if flying.len() >= IN_FLIGHT {
                flying.join_next().await.unwrap().unwrap();
            }
            let (store, commit) = (Arc::clone(&store), self.commit(serial, None));
            flying.spawn(async move { store.commit(commit).await.unwrap() });
        }
        flying.join_all().await;
    }
}

/// The key of a copy.
pub(crate) fn key(serial: usize) -> Key {
    Key { tenant: Tenant::default(), carrier: "fedex".to_owned(), number: Number::parse(&number(serial)).unwrap() }
}

/// The unpinned name of a copy.
pub(crate) fn name(serial: usize) -> String {
    format!("shipments/fedex/{}", number(serial))
}
