//! Follow-ups without an end, which no carrier here asks for. On an embedded store in memory, with a real courier on
//! loopback, in real time.

use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::{collections::BTreeMap, net::SocketAddr};

use bytes::Bytes;
use tokio::net::TcpListener;
use waybill_contract::{Carrier, FollowUp, Item, Number, Report};

use super::*;
use crate::config::Config;
use crate::fetch::Bounds;
use crate::mapping::Overrides;
use crate::store::embedded::Embedded;

const LONG: Duration = Duration::from_secs(60);

/// Asks for one page more whatever comes.
#[derive(Debug)]
struct Endless(SocketAddr);

impl Endless {
    fn page(&self) -> Request {
        http::Request::get(format!("http://{}/", self.0)).body(Bytes::new()).unwrap()
    }
}

impl Carrier for Endless {
    fn request(&self, _cx: &Context<'_>, _batch: &Batch) -> Request {
        self.page()
    }

    fn parse(&self, _cx: &Context<'_>, asked: Asked<'_>, _response: &Response) -> Result<Parsed, Fault> {
        let Asked::Batch(batch) = asked else { return Ok(Parsed::default()) };
        let reports = vec![Report::not_found(Some(batch.first().number.clone()))];
        let follow_up = Some(FollowUp { request: self.page(), note: "more".into() });
        Ok(Parsed { reports, follow_up, ..Parsed::default() })
    }
}

/// A courier that counts its calls.
async fn courier() -> (SocketAddr, Arc<AtomicUsize>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let calls: Arc<AtomicUsize> = Arc::default();
    let counted = Arc::clone(&calls);
    let answer = axum::routing::get(move || {
        counted.fetch_add(1, Ordering::SeqCst);
        std::future::ready("{}")
    });
    tokio::spawn(async move { axum::serve(listener, axum::Router::new().fallback(answer)).await.unwrap() });
    (address, calls)
}

async fn asker() -> Asker {
    let store: Arc<dyn Store> = Arc::new(Embedded::in_memory().unwrap());
    let bounds = Bounds { connect_timeout: LONG, request_timeout: LONG, body_limit: 1 << 20 };
    Asker {
        fetch: Fetch::new(bounds).unwrap(),
        replica: Replica::join(Arc::clone(&store)).await.unwrap(),
        sealing: None,
        clock: Clock::system(),
        issuer: Issuer::new([2; 32]),
        mappings: Mappings::load(&*store, waybill_adapters::ADAPTERS, Overrides::default()).await.unwrap(),
        metrics: Arc::default(),
        store,
    }
}

#[tokio::test]
async fn a_question_asks_no_more_than_what_was_asked_can_need() {
    let (address, calls) = courier().await;
    let asker = asker().await;
    let adapter = waybill_adapters::by_id("fedex").unwrap();
    let text = format!("[accounts.main]\ncarrier = \"fedex\"\n{}", adapter.example);
    let config = Config::parse(Some((Path::new("test.toml"), &text)), &BTreeMap::new()).unwrap();
    let mut settings = config.accounts.into_iter().next().unwrap();
    settings.opened = Arc::new(Endless(address));
    let account = Account::new(settings, asker.clock.clone(), 0.1);
    for (numbers, most) in [(1, 6), (30, 35)] {
        let items = (0..numbers).map(|serial| Item::new(Number::parse(&format!("7760010000{serial:02}")).unwrap()));
        let batch = Batch::new(items, waybill_contract::Depth::Sweep).unwrap();
        let before = calls.load(Ordering::SeqCst);
        let answer = asker.ask(&account, &batch, Caller::Schedule, None).await.unwrap();
        assert!(matches!(answer.cut, Some(Cut::Bound)), "{answer:?}");
        assert_eq!((answer.bodies.len(), calls.load(Ordering::SeqCst) - before), (most + 1, most + 1));
    }
}
