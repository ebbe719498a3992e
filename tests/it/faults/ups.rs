//! A UPS that remembers who asked for what and when, and keeps its answers to a replica back when told to.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::extract::Request;
use serde_json::json;
use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio::time::Instant;
use waybill::clock::Clock;

/// Calls in a second that its account allows: so few that there is always something to ask for, and as many as three replicas
/// can share.
const A_SECOND: usize = 6;

/// Calls that were sent in time may arrive closer together than they were sent.
const JITTER: Duration = Duration::from_millis(50);

/// What a process that goes on does before it has looked at anything.
const AT_ONCE: Duration = Duration::from_millis(250);

/// Numbers of UPS; one check digit fits all of these.
pub(super) fn numbers(count: usize) -> Vec<String> {
    (0..count).map(|index| format!("1Z7A21F4030001{index:04}")).collect()
}

/// A question for a number.
#[derive(Clone, Debug)]
struct Question {
    at: Instant,
    replica: usize,
    number: String,
}

/// The carrier.
pub(super) struct Ups {
    url: String,
    questions: Arc<Mutex<Vec<Question>>>,
    /// To whom it says nothing for now.
    keeps_from: watch::Sender<Option<usize>>,
}

impl Ups {
    pub(super) async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let questions: Arc<Mutex<Vec<Question>>> = Arc::default();
        let (keeps_from, keeps) = watch::channel(None);
        let day = Clock::system().now().strftime("%Y%m%d").to_string();
        let asked = Arc::clone(&questions);
        let respond = move |request: Request| {
            let (asked, mut keeps, day) = (Arc::clone(&asked), keeps.clone(), day.clone());
            async move {
                let path = request.uri().path().trim_start_matches('/').to_owned();
                let (replica, path) = path.split_once('/').unwrap();
                let replica = replica.parse().unwrap();
                let answer = match path.strip_prefix("api/track/v1/details/") {
                    Some(number) => {
                        let question = Question { at: Instant::now(), replica, number: number.to_owned() };
                        asked.lock().unwrap().push(question);
                        keeps.wait_for(|from| *from != Some(replica)).await.unwrap();
                        told(number, &day)
                    }
                    None => json!({"access_token": "token", "expires_in": "14399"}),
                };
                let response = http::Response::builder().header("content-type", "application/json");
                response.body(Body::from(answer.to_string())).unwrap()
            }
        };
        tokio::spawn(async move { axum::serve(listener, Router::new().fallback(respond)).await.unwrap() });
        Self { url, questions, keeps_from }
    }

    /// The account's table for a replica.
    pub(super) fn account(&self, replica: usize) -> String {
        format!(
            "[accounts.ups]\ncarrier = \"ups\"\nbase_url = \"{}/{replica}\"\nclient_id = \"id\"\nclient_secret = \"s\"\n\
             webhook_client_id = \"w\"\nwebhook_client_secret = \"s\"\nsubscribe = false\n\
             budgets = [{{ calls = {A_SECOND}, per = \"1s\" }}]\n",
            self.url
        )
    }

    /// Says nothing to this replica, or to all of them what it has kept back.
    pub(super) fn keep_from(&self, replica: Option<usize>) {
        self.keeps_from.send_replace(replica);
    }

    /// How many questions there were.
    pub(super) fn asked(&self) -> usize {
        self.questions.lock().unwrap().len()
    }

    /// The last number that a replica asked for.
    pub(super) fn last_of(&self, replica: usize) -> Option<String> {
        let questions = self.questions.lock().unwrap();
        questions.iter().rev().find(|question| question.replica == replica).map(|question| question.number.clone())
    }

    /// Who asked for a number.
    pub(super) fn askers(&self, number: &str) -> BTreeSet<usize> {
        let questions = self.questions.lock().unwrap();
        questions.iter().filter(|question| question.number == number).map(|question| question.replica).collect()
    }

    /// Numbers that a replica asked for.
    pub(super) fn asked_by(&self, replica: usize) -> BTreeSet<String> {
        let questions = self.questions.lock().unwrap();
        let mine = questions.iter().filter(|question| question.replica == replica);
        mine.map(|question| question.number.clone()).collect()
    }

    /// Numbers that were asked for more than once.
    pub(super) fn repeated(&self) -> BTreeSet<String> {
        let (mut seen, mut repeated) = (BTreeSet::new(), BTreeSet::new());
        for question in self.questions.lock().unwrap().iter() {
            if !seen.insert(question.number.clone()) {
                repeated.insert(question.number.clone());
            }
        }
        repeated
    }

    /// Holds the questions of all to the account's budget: no stretch of a second has more. A replica that was stopped
    /// between its last look at the budget and the wire sends that one question when it goes on, whoever has its place by then.
    pub(super) fn within_budget(&self, went_on: Option<(usize, Instant)>) {
        let mut questions = self.questions.lock().unwrap().clone();
        let late = |question: &Question| {
            went_on.is_some_and(|(replica, at)| {
                question.replica == replica && question.at >= at && question.at < at + AT_ONCE
            })
        };
        if let Some(place) = questions.iter().position(late) {
            questions.remove(place);
        }
        for stretch in questions.windows(A_SECOND + 1) {
            let took = stretch[A_SECOND].at - stretch[0].at;
            assert!(took >= Duration::from_secs(1) - JITTER, "{} questions in {took:?}: {stretch:?}", A_SECOND + 1);
        }
    }
}

fn told(number: &str, day: &str) -> serde_json::Value {
    let activity = json!([{
        "location": {"address": {"city": "Hodgkins", "stateProvince": "IL", "countryCode": "US"}},
        "status": {"type": "I", "description": "Departed from Facility", "code": "DP", "statusCode": "005"},
        "date": day, "time": "000000", "gmtDate": day, "gmtOffset": "+00:00", "gmtTime": "00:00:00",
    }]);
    let package = json!([{"trackingNumber": number, "activity": activity}]);
    json!({"trackResponse": {"shipment": [{"inquiryNumber": number, "package": package}]}})
}
