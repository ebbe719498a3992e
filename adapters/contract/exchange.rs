//! What goes to a carrier and comes back: plain data in the vocabulary of the `http` crate.

use std::fmt;
use std::time::Duration;

use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use jiff::Timestamp;
use jiff::civil::Date;

use crate::number::Number;
use crate::proof::Issuer;
use crate::secret::Secret;

/// A request to a carrier, ready to send.
pub type Request = http::Request<Bytes>;

/// An extension of a request whose address holds the account's secrets, because the carrier takes them nowhere else.
///
/// Whoever sends requests shows no more of an address than its host; this says of which ones that is a must.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SecretAddress;

/// A carrier's answer, whole and capped in size.
#[derive(Clone, Debug)]
pub struct Response {
    /// Status line.
    pub status: StatusCode,
    /// Headers.
    pub headers: HeaderMap,
    /// Body.
    pub body: Bytes,
    /// The note of the follow-up this answers; `None` for the first request.
    pub follow_up: Option<String>,
}

/// Everything an adapter may know of the world.
#[derive(Clone, Debug)]
pub struct Context<'a> {
    /// The time.
    pub now: Timestamp,
    /// Unique for each exchange (carriers ask for transaction ids).
    pub exchange_id: &'a str,
    /// The name of the account in the configuration.
    pub account: &'a str,
    /// The token that [`crate::Login`] got, where the carrier has logins.
    pub token: Option<&'a Secret>,
    /// Makes and checks the bearers that we issue to carriers.
    pub issuer: &'a Issuer,
}

impl Context<'_> {
    /// How long until the next day in GMT begins, when carriers' quotas of the day begin anew.
    pub fn until_next_day(&self) -> Duration {
        Duration::from_secs(86_400_u64.saturating_sub(self.now.as_second().rem_euclid(86_400).unsigned_abs()))
    }
}

/// One number to ask for, with what carriers want besides.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// The number.
    pub number: Number,
    /// ISO 3166-1 alpha-2.
    pub destination_country: Option<String>,
    /// Some carriers tell more to those who know it.
    pub destination_postal_code: Option<String>,
    /// Tells uses of a recycled number apart.
    pub ship_date: Option<Date>,
    /// The carrier's service, where it has its own tracking per service.
    pub service: Option<String>,
}

impl Item {
    /// A bare number.
    pub fn new(number: Number) -> Self {
        Self { number, destination_country: None, destination_postal_code: None, ship_date: None, service: None }
    }
}

/// How much is asked for, where a carrier's batch call says less than its single call.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Depth {
    /// The cheap question for many.
    #[default]
    Sweep,
    /// Everything there is.
    Detail,
}

/// The numbers of one call: never empty, no number twice, at most the adapter's limit.
#[derive(Clone, Debug)]
pub struct Batch {
    items: Vec<Item>,
    depth: Depth,
}

impl Batch {
    /// A batch of these; `None` if there are none. A number given twice is asked once.
    pub fn new(items: impl IntoIterator<Item = Item>, depth: Depth) -> Option<Self> {
        let mut unique: Vec<Item> = Vec::new();
        for item in items {
            if unique.iter().all(|known| known.number != item.number) {
                unique.push(item);
            }
        }
        (!unique.is_empty()).then_some(Self { items: unique, depth })
    }

    /// A batch of one.
    pub fn of(item: Item) -> Self {
        Self { items: vec![item], depth: Depth::Detail }
    }

    /// The first number; there always is one.
    pub fn first(&self) -> &Item {
        self.items.first().expect("a batch is never empty")
    }

    /// The numbers.
    pub fn items(&self) -> &[Item] {
        &self.items
    }

    /// How much is asked for.
    pub fn depth(&self) -> Depth {
        self.depth
    }

    /// How many follow-ups the question may have: pages and addresses, and one call for each number. More are a mistake.
    pub fn follow_ups(&self) -> usize {
        const BESIDE: usize = 5;
        self.items.len().saturating_add(BESIDE)
    }
}

/// What a body answers: the numbers of a batch, or whatever it speaks of (`normalize`, pushes).
#[derive(Clone, Copy, Debug)]
pub enum Asked<'a> {
    /// Only these are reported.
    Batch(&'a Batch),
    /// Every number of the body counts as asked.
    Anything,
}

impl<'a> Asked<'a> {
    /// The item asked for under that number; compares clean numbers.
    pub fn item(&self, number: &Number) -> Option<&'a Item> {
        match self {
            Self::Batch(batch) => batch.items().iter().find(|item| &item.number == number),
            Self::Anything => None,
        }
    }

    /// Whether a report on that number is wanted.
    pub fn wants(&self, number: &Number) -> bool {
        matches!(self, Self::Anything) || self.item(number).is_some()
    }

    /// The number to report what a body says under: the one it names, if that is wanted, and where it names none the only
    /// one asked for, or none if anything was. `None` if it speaks of another number.
    pub fn number_of(&self, named: Option<Number>) -> Option<Option<Number>> {
        match named {
            Some(number) => self.wants(&number).then_some(Some(number)),
            None if matches!(self, Self::Anything) => Some(None),
            None => self.only().cloned().map(Some),
        }
    }

    /// The one number asked for, where a body names none; `None` where anything or several were asked.
    pub fn only(&self) -> Option<&'a Number> {
        match self {
            Self::Batch(batch) => match batch.items() {
                [item] => Some(&item.number),
                _ => None,
            },
            Self::Anything => None,
        }
    }
}

/// Why nothing could be read, by what the caller must do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Ask less often; not before this long, if the carrier says how long.
    Throttled {
        /// From the reply's Retry-After, or the carrier's documented window.
        retry_after: Option<Duration>,
        /// The carrier's code or words.
        detail: String,
    },
    /// The credentials or the token are refused: log in once more, then park the account.
    Unauthorized {
        /// The carrier's code or words.
        detail: String,
    },
    /// The carrier does not work just now: ask later.
    Unavailable {
        /// The HTTP status.
        status: u16,
        /// From the reply's Retry-After.
        retry_after: Option<Duration>,
        /// The carrier's code or words.
        detail: String,
    },
    /// The body is not what the carrier documents: keep it and tell an operator.
    Malformed {
        /// What was expected and what came.
        why: String,
    },
}

impl Fault {
    /// The name used by `waybill normalize` and in metrics.
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Throttled { .. } => "THROTTLED",
            Self::Unauthorized { .. } => "UNAUTHORIZED",
            Self::Unavailable { .. } => "UNAVAILABLE",
            Self::Malformed { .. } => "MALFORMED",
        }
    }

    /// What an error's words alone mean, where neither status nor code says it: refused credentials, too many calls, an
    /// outage. `None` for all else; what they may say of a number is to be looked for before.
    pub fn in_words(text: &str) -> Option<Self> {
        const CREDENTIALS: &[&str] = &[
            "authenticat",
            "authoriz",
            "authoris",
            "access denied",
            "access token",
            "invalid_token",
            "credential",
            "username",
            "user token",
            "usertoken",
            "client application identifier",
        ];
        const CALLS: &[&str] = &["rate limit", "too many requests", "throttl", "quota", "spike arrest"];
        const OUTAGE: &[&str] = &["unavailable", "try again", "internal", "system error", "timeout", "timed out"];
        let words = text.to_lowercase();
        let has = |phrases: &[&str]| phrases.iter().any(|phrase| words.contains(phrase));
        let detail = excerpt(text);
        if has(CREDENTIALS) {
            Some(Self::Unauthorized { detail })
        } else if has(CALLS) {
            Some(Self::Throttled { retry_after: None, detail })
        } else if has(OUTAGE) {
            Some(Self::Unavailable { status: 200, retry_after: None, detail })
        } else {
            None
        }
    }

    /// A body that cannot be read. What a parser says of it may repeat much of it, so it is cut.
    pub fn malformed(why: impl fmt::Display) -> Self {
        Self::Malformed { why: excerpt(&why.to_string()) }
    }
}

/// As much of a carrier's words as a fault repeats: the first 200 characters.
pub fn excerpt(words: &str) -> String {
    words.chars().take(200).collect()
}

impl fmt::Display for Fault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Throttled { retry_after: Some(wait), detail } => {
                write!(out, "throttled for {} s: {detail}", wait.as_secs())
            }
            Self::Throttled { retry_after: None, detail } => write!(out, "throttled: {detail}"),
            Self::Unauthorized { detail } => write!(out, "credentials refused: {detail}"),
            Self::Unavailable { status, detail, .. } => write!(out, "carrier unavailable (HTTP {status}): {detail}"),
            Self::Malformed { why } => write!(out, "reply not understood: {why}"),
        }
    }
}

impl std::error::Error for Fault {}

impl Response {
    /// The fault that a status line alone means; `None` for 2xx and for statuses that carriers give a meaning in the body.
    ///
    /// 401 and 403 are `Unauthorized`, 429 `Throttled`, 408 and 5xx `Unavailable`, for every carrier.
    /// `detail` is the carrier's code or words, if the adapter could read any.
    pub fn fault(&self, detail: Option<String>) -> Option<Fault> {
        let status = self.status.as_u16();
        if self.status.is_success() {
            return None;
        }
        let detail = detail.unwrap_or_else(|| format!("HTTP {status}"));
        match status {
            401 | 403 => Some(Fault::Unauthorized { detail }),
            429 => Some(Fault::Throttled { retry_after: self.retry_after(), detail }),
            408 | 500.. => Some(Fault::Unavailable { status, retry_after: self.retry_after(), detail }),
            _ => None,
        }
    }

    /// The fault of a status that the body names, for carriers that tell of errors inside a 200.
    ///
    /// As [`Response::fault`] of a reply with that status line; `None` where no fault follows from it alone.
    pub fn fault_of(&self, named: u16, detail: Option<String>) -> Option<Fault> {
        let status = StatusCode::from_u16(named).ok()?;
        Self { status, headers: self.headers.clone(), body: Bytes::new(), follow_up: None }.fault(detail)
    }

    /// Retry-After (RFC 9110 §10.2.3), in seconds or as a date that counts from the reply's `Date` header.
    pub fn retry_after(&self) -> Option<Duration> {
        let text = self.headers.get(http::header::RETRY_AFTER)?.to_str().ok()?.trim();
        if !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()) {
            // Absurd values are cut by the caller; a year is beyond any carrier's meaning.
            return Some(Duration::from_secs(text.parse().unwrap_or(u64::MAX).min(31_536_000)));
        }
        let until = http_date(text)?;
        let wait = until.duration_since(self.date()?);
        Some(Duration::try_from(wait).unwrap_or_default().min(Duration::from_secs(31_536_000)))
    }

    /// When the carrier answered, by its `Date` header (RFC 9110 §6.6.1).
    pub fn date(&self) -> Option<Timestamp> {
        http_date(self.headers.get(http::header::DATE)?.to_str().ok()?)
    }
}

/// An IMF-fixdate (RFC 9110 §5.6.7), which is always GMT.
fn http_date(text: &str) -> Option<Timestamp> {
    jiff::fmt::rfc2822::parse(text).ok().map(|zoned| zoned.timestamp())
}
