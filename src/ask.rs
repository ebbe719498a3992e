//! One exchange with a carrier: circuit, token, gate, request, fetch, parse, follow-ups. Every call is counted before it is
//! made, and its end is told to the account's circuit and health.

mod follow_up;
mod login;

use std::sync::Arc;
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use tokio::time::Instant;
use waybill_contract::{
    Asked, Batch, Context, Fault, FollowUp, Issuer, Parsed, Request, Response, Secret, Subscribe, Subscribed,
};

use crate::account::{Account, Parked};
use crate::circuit::{Broken, Ended, Endpoint, Pass, Standing};
use crate::clock::Clock;
use crate::fetch::{Fetch, FetchError};
use crate::gate::{self, Call, Caller, Closed};
use crate::health::{self, Class};
use crate::mapping::Mappings;
use crate::replica::Replica;
use crate::sealing::Sealing;
use crate::store::{Store, StoreError};
use crate::telemetry::{Metrics, PollOutcome};

/// Where a carrier does not say how long to wait after a throttle.
const THROTTLED_FOR: SignedDuration = SignedDuration::from_mins(1);

/// What a carrier may demand at most: absurd Retry-After values are cut to it.
pub const LONGEST_WAIT: SignedDuration = SignedDuration::from_hours(24);

/// A follow-up waits so long for the gate, in real time: the question it belongs to has just passed it. Within the grace of
/// a stop.
const PATIENCE: Duration = Duration::from_secs(6);

/// All follow-ups of one question together wait at most so long, and no longer than two exchanges can take: where carriers
/// are given little time, what a replica that died worked on is to be free soon.
const LONGEST_PATIENCE: Duration = Duration::from_secs(30);

/// What came of one question.
#[derive(Clone, Debug)]
pub struct Answer {
    /// Everything read, follow-ups included.
    pub parsed: Parsed,
    /// The raw answers, with whether each was odd (to be archived).
    pub bodies: Vec<(Response, bool)>,
    /// The state of the carrier's code tables that read it.
    pub mapping: i64,
    /// Why numbers may be left out of it.
    pub cut: Option<Cut>,
}

/// Why not all was asked that the answer to the first call asked for.
#[derive(Clone, Debug)]
pub enum Cut {
    /// There was more of it than one question may ask for, or it took too long.
    Bound,
    /// A follow-up failed.
    Failed(Box<AskError>),
}

/// Why there is no answer.
#[derive(Clone, Debug, thiserror::Error)]
pub enum AskError {
    /// The budget is used up for now.
    #[error("the account's budget of calls is used up until {}", .0.until)]
    Budget(Closed),
    /// The account's credentials are refused.
    #[error("the account is parked until {}: {}", .0.until, .0.why)]
    Parked(Parked),
    /// Calls fail, so none is made for a while.
    #[error("calls of this kind ({}) failed, so none is made {}", .endpoint.name(), waiting(.broken))]
    Circuit {
        /// What is left alone.
        endpoint: Endpoint,
        /// Until when.
        broken: Broken,
    },
    /// The carrier answered, but not with what was asked.
    #[error("{fault}")]
    Fault {
        /// What to do.
        fault: Fault,
        /// The answer, to be archived if it was not understood.
        response: Option<Response>,
    },
    /// There was no answer.
    #[error("{0}")]
    Fetch(#[from] FetchError),
    /// The counts could not be stored, so no call was made.
    #[error("{0}")]
    Store(#[from] StoreError),
}

impl AskError {
    /// For logs: one word, none of the carrier's, which may quote a number.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Budget(_) => "BUDGET",
            Self::Parked(_) => "PARKED",
            Self::Circuit { .. } => "CIRCUIT_OPEN",
            Self::Fault { fault, .. } => fault.name(),
            Self::Fetch(_) => "UNREACHABLE",
            Self::Store(_) => "STORE",
        }
    }
}

fn waiting(broken: &Broken) -> String {
    match broken {
        Broken::Open { until } => format!("until {until}"),
        Broken::Probing => "while one is tried".into(),
    }
}

/// A call that may be made: its circuit lets it pass, and the gate has counted it.
#[derive(Debug)]
pub struct Paid {
    call: Call,
    pass: Pass,
}

/// How a call is made.
struct Manner {
    endpoint: Endpoint,
    caller: Caller,
    paid: Option<Paid>,
    /// The note of a follow-up.
    note: Option<String>,
    /// Several numbers are asked for at once: one of them may be why an answer cannot be read, so the circuit takes that
    /// for no failure, and they are asked for in parts.
    many: bool,
}

/// What asking needs besides an account.
#[derive(Clone, Debug)]
pub struct Asker {
    /// Sends requests.
    pub fetch: Fetch,
    /// Keeps what is agreed with carriers.
    pub store: Arc<dyn Store>,
    /// Shares budgets and logins with the others.
    pub replica: Replica,
    /// Seals tokens; without it each replica has its own, in memory.
    pub sealing: Option<Sealing>,
    /// Domain time.
    pub clock: Clock,
    /// For contexts.
    pub issuer: Issuer,
    /// What reads.
    pub mappings: Mappings,
    /// Counts.
    pub metrics: Arc<Metrics>,
}

impl Asker {
    /// Asks for a batch of numbers.
    pub async fn ask(
        &self,
        account: &Account,
        batch: &Batch,
        caller: Caller,
        paid: Option<Paid>,
    ) -> Result<Answer, AskError> {
        let carrier = &account.settings.opened;
        let adapter = account.adapter();
        let many = batch.items().len() > 1;
        let tables = self.mappings.now();
        let parse = |cx: &Context<'_>, response: &Response| {
            carrier.parse(cx, Asked::Batch(batch), response).map(|parsed| tables.correct(adapter, parsed))
        };
        let (response, mut parsed) = self
            .exchange(
                account,
                Manner { endpoint: Endpoint::Poll, caller, paid, note: None, many },
                |cx| carrier.request(cx, batch),
                parse,
            )
            .await?;
        let mut bodies = vec![(response, odd(&parsed))];
        let cut = self.follow_up(account, batch, caller, parse, (&mut parsed, &mut bodies)).await;
        Ok(Answer { parsed, bodies, mapping: tables.counter(adapter.id), cut })
    }

    /// Sends what a push asked for (an activation), and reads the answer.
    pub async fn follow(&self, account: &Account, follow_up: FollowUp) -> Result<Parsed, AskError> {
        let FollowUp { request, note } = follow_up;
        let carrier = &account.settings.opened;
        let parse = |cx: &Context<'_>, response: &Response| carrier.parse(cx, Asked::Anything, response);
        // It belongs to a subscription.
        let manner =
            Manner { endpoint: Endpoint::Subscribe, caller: Caller::Person, paid: None, note: Some(note), many: false };
        let (_, parsed) = self.exchange(account, manner, |_| request.clone(), parse).await?;
        Ok(parsed)
    }

    /// Asks the carrier to push for these numbers.
    pub async fn subscribe(
        &self,
        account: &Account,
        batch: &Batch,
        callback: &str,
        caller: Caller,
    ) -> Result<Subscribed, AskError> {
        let Some(subscribe) = account.settings.opened.subscribe() else {
            return Ok(Subscribed::default());
        };
        let request = |cx: &Context<'_>| subscribe.request(cx, batch, callback);
        let parse = |cx: &Context<'_>, response: &Response| subscribe.parse(cx, batch, response);
        let manner =
            Manner { endpoint: Endpoint::Subscribe, caller, paid: None, note: None, many: batch.items().len() > 1 };
        let (_, subscribed) = self.exchange(account, manner, request, parse).await?;
        Ok(subscribed)
    }

    /// Ends a subscription of the carrier's; nothing where it has no call for that.
    pub async fn cancel(&self, account: &Account, id: &str) -> Result<(), AskError> {
        let cancel = account.settings.opened.subscribe().and_then(Subscribe::cancel);
        let Some(cancel) = cancel else { return Ok(()) };
        let (endpoint, caller) = (Endpoint::Subscribe, Caller::Schedule);
        let manner = Manner { endpoint, caller, paid: None, note: None, many: false };
        let parse = |cx: &Context<'_>, response: &Response| cancel.parse(cx, response);
        self.exchange(account, manner, |cx| cancel.request(cx, id), parse).await.map(drop)
    }

    /// One request and its answer; a refused token is renewed and the request made once more.
    async fn exchange<T>(
        &self,
        account: &Account,
        Manner { endpoint, caller, paid, note, many }: Manner,
        request: impl Fn(&Context<'_>) -> Request,
        parse: impl Fn(&Context<'_>, &Response) -> Result<T, Fault>,
    ) -> Result<(Response, T), AskError> {
        if let Some(parked) = account.parked(self.clock.now()) {
            return Err(AskError::Parked(parked));
        }
        let mut retried = false;
        account.earn_retry();
        let (mut pass, mut paid) = paid.map_or((None, None), |paid| (Some(paid.pass), Some(paid.call)));
        loop {
            let passed = match pass.take() {
                Some(pass) => pass,
                None => {
                    account.circuits.of(endpoint).admit().map_err(|broken| AskError::Circuit { endpoint, broken })?
                }
            };
            let token = self.token(account, caller, &mut paid).await?;
            let call = match paid.take() {
                Some(call) => call,
                None if note.is_some() => self.count_soon(account, caller).await?,
                None => self.count(account, caller).await?,
            };
            let call = if call.is_old() {
                drop(call);
                self.count(account, caller).await?
            } else {
                call
            };
            let exchange_id = exchange_id();
            let cx = self.context(account, &exchange_id, token.as_ref());
            let sent = self.fetch.send(request(&cx), note.clone()).await;
            drop(call);
            let response = match sent {
                Ok(response) => response,
                Err(error) => {
                    self.ended(account, (endpoint, many), passed, Some(health::of_fetch(&error)));
                    return Err(error.into());
                }
            };
            let result = parse(&cx, &response);
            self.ended(account, (endpoint, many), passed, result.as_ref().err().map(health::of_fault));
            match result {
                Ok(parsed) => {
                    self.unpark(account).await;
                    return Ok((response, parsed));
                }
                Err(fault @ Fault::Unauthorized { .. }) if account.refused(token.as_ref()) => {
                    // The refused token goes before anything else can fail, so that the next call begins with a login.
                    self.forget(account, token.as_ref()).await;
                    if retried || !account.spend_retry() {
                        return Err(AskError::Fault { fault, response: Some(response) });
                    }
                    retried = true;
                }
                Err(fault) => {
                    if matches!(fault, Fault::Unauthorized { .. }) {
                        self.forget(account, token.as_ref()).await;
                    }
                    return Err(self.fault(account, fault, Some(response)).await);
                }
            }
        }
    }

    /// Waits for the gate if it opens in a moment.
    async fn count_soon(&self, account: &Account, caller: Caller) -> Result<Call, AskError> {
        let (began, patience) = (Instant::now(), PATIENCE.min(patience(self.fetch.longest())));
        loop {
            match self.count(account, caller).await {
                Err(AskError::Budget(closed)) if began.elapsed() + self.clock.until(closed.until) <= patience => {
                    tokio::time::sleep(self.clock.until(closed.until).max(Duration::from_millis(1))).await;
                }
                other => return other,
            }
        }
    }

    /// Whether numbers may be asked for now; counts the call.
    pub async fn admit(&self, account: &Account, caller: Caller) -> Result<Paid, AskError> {
        let endpoint = Endpoint::Poll;
        let pass = account.circuits.of(endpoint).admit().map_err(|broken| AskError::Circuit { endpoint, broken })?;
        // Without a token and a way to get one no call would be made, so none is counted.
        if let Some(until) = account.circuits.of(Endpoint::Login).open_until()
            && self.lacks_token(account)
        {
            return Err(AskError::Circuit { endpoint: Endpoint::Login, broken: Broken::Open { until } });
        }
        Ok(Paid { call: self.count(account, caller).await?, pass })
    }

    /// Tells how a call ended to all who want to know.
    fn ended(
        &self,
        account: &Account,
        (endpoint, many): (Endpoint, bool),
        pass: Pass,
        failure: Option<(Class, String)>,
    ) {
        let outcome = failure.as_ref().map_or(PollOutcome::Answered, |(class, _)| PollOutcome::from(*class));
        self.metrics.polled(account.adapter().id, outcome);
        let turned = pass.end(match failure.as_ref().map(|(class, _)| class) {
            None => Ended::Answered,
            Some(Class::Throttled | Class::Unauthorized) => Ended::Refused,
            Some(Class::Malformed) if many => Ended::Refused,
            Some(Class::Unreachable | Class::Unavailable | Class::Malformed) => Ended::Failed,
        });
        match turned {
            None => {}
            Some(Standing::Closed) => {
                tracing::info!(
                    account = account.name(),
                    endpoint = endpoint.name(),
                    "the carrier is back: circuit closed"
                );
            }
            Some(Standing::Open { until, .. } | Standing::Probing { since: until }) => {
                let name = endpoint.name();
                tracing::warn!(account = account.name(), endpoint = name, %until, "calls fail: circuit open");
            }
        }
        let standing = account.circuits.of(endpoint).standing();
        self.metrics.circuit(account.name(), account.adapter().id, endpoint, standing);
        let now = self.clock.now();
        match failure {
            None => account.health.succeeded(now),
            Some(failure) => account.health.failed(endpoint, now, failure),
        }
    }

    /// Counts a call, over all replicas, before it is made.
    async fn count(&self, account: &Account, caller: Caller) -> Result<Call, AskError> {
        let admitted = account.gate.admit(&self.replica, caller).await;
        let call = admitted.map_err(|refused| match refused {
            gate::Refused::Closed(closed) => AskError::Budget(closed),
            gate::Refused::Store(error) => AskError::Store(error),
        })?;
        // Another replica may have told meanwhile that the credentials are refused.
        match account.parked(self.clock.now()) {
            Some(parked) => Err(AskError::Parked(parked)),
            None => Ok(call),
        }
    }

    /// The carrier took the credentials: the others may use them, too.
    async fn unpark(&self, account: &Account) {
        account.unpark();
        if account.gate.parked_until().is_some()
            && let Err(error) = account.gate.park(&*self.store, None).await
        {
            tracing::warn!(account = account.name(), %error, "the other replicas are not told that the account works");
        }
    }

    /// What a fault asks for. Carriers quote numbers in their words, so these are logged for debugging only; the
    /// shipment's freshness tells them to its reader.
    async fn fault(&self, account: &Account, fault: Fault, response: Option<Response>) -> AskError {
        tracing::debug!(account = account.name(), %fault, "in the carrier's words");
        let now = self.clock.now();
        match &fault {
            Fault::Unauthorized { detail } => {
                tracing::error!(account = account.name(), "credentials refused, account parked: check its settings");
                let until = account.park(now, detail);
                if let Err(error) = account.gate.park(&*self.store, Some(until)).await {
                    tracing::warn!(account = account.name(), %error, "the other replicas are not told of the parking");
                }
            }
            Fault::Throttled { retry_after, .. } => {
                let wait = retry_after.and_then(|wait| SignedDuration::try_from(wait).ok()).unwrap_or(THROTTLED_FOR);
                let until = now.checked_add(wait.min(LONGEST_WAIT)).unwrap_or(Timestamp::MAX);
                tracing::warn!(account = account.name(), %until, "the carrier throttles us");
                if let Err(error) = account.gate.block(&*self.store, until).await {
                    tracing::warn!(account = account.name(), %error, "the other replicas are not told of the throttle");
                }
            }
            Fault::Unavailable { .. } | Fault::Malformed { .. } => {
                tracing::warn!(account = account.name(), fault = fault.name(), "carrier fault");
            }
        }
        AskError::Fault { fault, response }
    }

    fn context<'a>(&'a self, account: &'a Account, exchange_id: &'a str, token: Option<&'a Secret>) -> Context<'a> {
        Context { now: self.clock.now(), exchange_id, account: account.name(), token, issuer: &self.issuer }
    }
}

fn patience(request_timeout: Duration) -> Duration {
    LONGEST_PATIENCE.min(request_timeout * 2)
}

/// How long a claim holds: longer than two calls with a login before each, or than one and its follow-ups with their waits
/// for the gate; and as long again, in which an unreadable batch is asked for in parts.
pub fn lease(request_timeout: Duration) -> Duration {
    (request_timeout * 4 + patience(request_timeout) * 2) * 2
}

/// A unique id for one exchange, as carriers ask for.
pub fn exchange_id() -> String {
    format!("{:032x}", rand::random::<u128>())
}

fn odd(parsed: &Parsed) -> bool {
    !parsed.warnings.is_empty()
}

#[cfg(test)]
mod tests;
