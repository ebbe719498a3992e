//! Australia Post's JSON, borrowed from the body. Decides no meaning but that of errors, of which every key is optional.

use std::fmt;
use waybill_contract::excerpt;

use serde::Deserialize;
use waybill_contract::lenient::{List, Text, Texts};

/// Results, or an error: in a list, or as the whole body.
#[derive(Default, Deserialize)]
#[serde(default, bound(deserialize = "'de: 'a"))]
pub(super) struct Body<'a> {
    pub(super) tracking_results: List<Row<'a>>,
    errors: List<Failure<'a>>,
    pub(super) warnings: List<Failure<'a>>,
    code: Text<'a>,
    error_code: Text<'a>,
    error: Text<'a>,
    message: Text<'a>,
    error_description: Text<'a>,
}

impl<'a> Body<'a> {
    pub(super) fn failures(&self) -> impl Iterator<Item = Failure<'a>> {
        let whole = Failure {
            code: self.code.clone(),
            error_code: self.error_code.clone(),
            error: self.error.clone(),
            message: self.message.clone(),
            error_description: self.error_description.clone(),
            ..Failure::default()
        };
        let all = self.errors.iter().cloned().chain([whole]);
        all.filter(|failure| failure.code().or(failure.words()).is_some())
    }
}

#[derive(Clone, Default, Deserialize)]
#[serde(default, bound(deserialize = "'de: 'a"))]
pub(super) struct Failure<'a> {
    code: Text<'a>,
    error_code: Text<'a>,
    error: Text<'a>,
    message: Text<'a>,
    error_description: Text<'a>,
    messages: Texts<'a>,
    name: Text<'a>,
    error_name: Text<'a>,
}

/// What an error says.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Verdict {
    /// There is nothing of the number, or nothing yet.
    Nothing,
    Throttled,
    Unauthorized,
    Unavailable,
    /// A mistake in the call, or an error that is not documented.
    Unclear,
}

impl Failure<'_> {
    pub(super) fn code(&self) -> Option<&str> {
        self.code.get().or(self.error_code.get()).or(self.error.get())
    }

    fn words(&self) -> Option<&str> {
        let words = self.message.get().or(self.error_description.get()).or(self.name.get()).or(self.error_name.get());
        words.or_else(|| self.messages.texts().next())
    }

    /// By the code, where it is one of those known; else by its words, since codes of the gateway are from memory.
    pub(super) fn verdict(&self) -> Verdict {
        match self.code().unwrap_or_default().to_ascii_uppercase().as_str() {
            "ESB-10001" | "ESB-20010" => return Verdict::Nothing,
            "API_001" | "41001" => return Verdict::Unauthorized,
            "API_002" => return Verdict::Throttled,
            "51101" | "UNPROCESSABLE_ENTITY" => return Verdict::Unclear,
            _ => {}
        }
        let words = format!("{} {}", self.code().unwrap_or_default(), self.words().unwrap_or_default());
        let words = words.to_ascii_lowercase().replace('_', " ");
        let has = |all: &[&str]| all.iter().any(|one| words.contains(one));
        if has(&["too many requests", "rate limit", "quota"]) {
            Verdict::Throttled
        } else if has(&["invalid tracking id", "not trackable", "no tracking", "not found for tracking"]) {
            Verdict::Nothing
        } else if has(&["unauthori", "forbidden", "authentication", "api key", "customer not found"]) {
            Verdict::Unauthorized
        } else if has(&["unavailable", "internal server", "internal error", "timeout", "timed out"]) {
            Verdict::Unavailable
        } else {
            Verdict::Unclear
        }
    }
}

/// Code and words, cut: words are prose.
impl fmt::Display for Failure<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = match (self.code(), self.words()) {
            (Some(code), Some(words)) => format!("{code} {words}"),
            (code, words) => code.or(words).unwrap_or_default().to_owned(),
        };
        out.write_str(&excerpt(&text))
    }
}

/// What is told of one number asked for.
#[derive(Default, Deserialize)]
#[serde(default, bound(deserialize = "'de: 'a"))]
pub(super) struct Row<'a> {
    pub(super) tracking_id: Text<'a>,
    pub(super) status: Text<'a>,
    pub(super) errors: List<Failure<'a>>,
    pub(super) warnings: List<Failure<'a>>,
    pub(super) trackable_items: List<Item<'a>>,
    /// The older shape.
    pub(super) consignment: List<Item<'a>>,
    pub(super) events: List<Event<'a>>,
}

/// An article, or a consignment with its articles in it.
#[derive(Default, Deserialize)]
#[serde(default, bound(deserialize = "'de: 'a"))]
pub(super) struct Item<'a> {
    pub(super) article_id: Text<'a>,
    pub(super) consignment_id: Text<'a>,
    pub(super) number_of_items: Text<'a>,
    pub(super) product_type: Text<'a>,
    pub(super) status: Text<'a>,
    pub(super) events: List<Event<'a>>,
    pub(super) items: List<Item<'a>>,
}

#[derive(Default, Deserialize)]
#[serde(default, bound(deserialize = "'de: 'a"))]
pub(super) struct Event<'a> {
    pub(super) description: Text<'a>,
    pub(super) date: Text<'a>,
    pub(super) location: Text<'a>,
}
