//! What a Delhivery scan means: the pair of type and status says which way it goes, the NSL code what happened, and the
//! sentence beside them why. Nothing here knows times or places.

use std::sync::LazyLock;

use waybill_contract::phrases::{Prose, Rule, rule};
use waybill_contract::{CodeTable, Kind, Meaning, Oddity, Reason, Status as Word, Warning};

static CODES: LazyLock<CodeTable> =
    LazyLock::new(|| CodeTable::parse(include_str!("codes.tsv")).expect("the table is tested"));

/// The code table.
pub(super) fn codes() -> &'static CodeTable {
    &CODES
}

/// What a scan says of itself; codes in capitals, their words joined by `_`.
pub(super) struct Told<'t> {
    /// `TYPE/STATUS`.
    pair: String,
    /// How long the type is.
    kind: usize,
    nsl: String,
    text: Option<&'t str>,
}

/// A meaning, and whether only the pair gave it.
pub(super) struct Read {
    pub(super) meaning: Meaning,
    pub(super) by_pair: bool,
}

impl<'t> Told<'t> {
    pub(super) fn new(kind: Option<&str>, status: Option<&str>, nsl: Option<&str>, text: Option<&'t str>) -> Self {
        let (mut pair, mut code) = (String::with_capacity(24), String::new());
        join(&mut pair, kind);
        let kind = pair.len();
        pair.push('/');
        join(&mut pair, status);
        join(&mut code, nsl);
        Self { pair, kind, nsl: code, text }
    }

    /// `TYPE/STATUS`.
    pub(super) fn pair(&self) -> &str {
        &self.pair
    }

    fn kind(&self) -> &str {
        self.pair.get(..self.kind).unwrap_or_default()
    }

    /// `/STATUS`.
    fn status(&self) -> &str {
        self.pair.get(self.kind..).unwrap_or_default()
    }

    /// `TYPE/STATUS/NSL` as far as they are told: what makes scans of one moment different events.
    pub(super) fn code(&self) -> Option<String> {
        match (self.pair == "/", self.nsl.is_empty()) {
            (true, true) => None,
            (true, false) => Some(self.nsl.clone()),
            (false, true) => Some(self.pair.clone()),
            (false, false) => Some(format!("{}/{}", self.pair, self.nsl)),
        }
    }

    /// Whether the way has ended with it, or its type is not told.
    pub(super) fn ends(&self) -> bool {
        matches!(self.kind(), "" | "DL")
    }

    /// What it means; warns of codes that nobody knows.
    pub(super) fn read(&self, warnings: &mut Vec<Warning>) -> Read {
        let mut unmapped = |what: &str| Warning::new(Oddity::UnmappedCode, what).add_to(warnings);
        let pair = CODES.get(&self.pair).or_else(|| CODES.get(self.status()));
        if pair.is_none() && self.pair != "/" {
            unmapped(&self.pair);
        }
        let nsl = CODES.get(&self.nsl);
        if nsl.is_none() && !self.nsl.is_empty() {
            unmapped(&self.nsl);
        }
        let coarse = pair.or_else(|| CODES.get(self.kind())).or_else(|| self.forward());
        let fine = match nsl {
            // The sentence says why where the code does not.
            Some(nsl) if matches!(nsl.kind, Kind::DeliveryAttempted | Kind::Delayed) && nsl.reason.is_none() => {
                self.by_words(coarse).filter(says_why).or(Some(nsl))
            }
            Some(nsl) => Some(nsl),
            None => self.by_words(coarse),
        };
        let fine = fine.map(|fine| self.this_way(fine));
        let refined = coarse.zip(fine).and_then(|(coarse, fine)| refined(coarse, fine));
        let meaning = refined.or(coarse).or(fine).unwrap_or(Meaning::of(Kind::Unknown));
        if self.code().is_none() {
            unmapped("a scan without type, status and code");
        } else if meaning.kind == Kind::Unknown {
            unmapped(&self.pair);
        }
        Read { meaning, by_pair: fine.is_none() }
    }

    /// A status without a type, as customised pushes have it: the way it most often is.
    fn forward(&self) -> Option<Meaning> {
        let types = if self.kind == 0 { ["UD", "DL", "CN", "PP"].as_slice() } else { &[] };
        types.iter().find_map(|kind| CODES.get(&format!("{kind}{}", self.status())))
    }

    fn by_words(&self, coarse: Option<Meaning>) -> Option<Meaning> {
        let rules = match coarse.map(|coarse| coarse.kind) {
            Some(Kind::Delivered) => HANDED_OVER,
            Some(Kind::InTransit | Kind::Arrived | Kind::PickupFailed | Kind::PickupScheduled) | None => SENTENCES,
            Some(_) => return None,
        };
        Prose::of(self.text?).meaning(rules, |_| true)
    }

    /// A failed visit is a failed pickup before a reverse shipment is picked up, and a failed return on the way back.
    fn this_way(&self, fine: Meaning) -> Meaning {
        let failed =
            matches!(fine.kind, Kind::DeliveryAttempted | Kind::Refused | Kind::AddressUnusable | Kind::Undeliverable);
        match self.kind() {
            "PP" if failed => Meaning { kind: Kind::PickupFailed, ..fine },
            "RT" if failed => Meaning::of(Kind::ReturnAttempted),
            _ => fine,
        }
    }
}

/// Whether a sentence tells a cause or a problem rather than a movement.
fn says_why(words: &Meaning) -> bool {
    words.reason.is_some() || words.kind.effect().problem.is_some()
}

/// In capitals, with `_` for what stands between words.
fn join(key: &mut String, text: Option<&str>) {
    key.extend(text.unwrap_or_default().chars().map(|letter| match letter {
        ' ' | '/' => '_',
        letter => letter.to_ascii_uppercase(),
    }));
}

/// The finer meaning, if it does not contradict the pair's.
fn refined(coarse: Meaning, fine: Meaning) -> Option<Meaning> {
    let status = fine.kind.effect().status;
    let fits = match coarse.kind {
        Kind::InTransit | Kind::Arrived => {
            !matches!(status, Some(Word::InfoReceived | Word::Delivered | Word::Returned | Word::Cancelled))
        }
        Kind::OutForDelivery => {
            !matches!(status, Some(Word::InfoReceived | Word::InTransit | Word::Delivered | Word::Returned))
        }
        // Why it was not picked up; nothing else is said of it there.
        Kind::PickupFailed if fine.kind != Kind::Information => {
            let reason = fine.reason.filter(|_| status.is_none() || fine.kind.effect().problem.is_some());
            return Some(Meaning { kind: Kind::PickupFailed, reason });
        }
        Kind::DataReceived | Kind::PickupScheduled | Kind::OutForPickup | Kind::PickupFailed => {
            matches!(status, None | Some(Word::InfoReceived)) || fine.kind == Kind::PickedUp
        }
        Kind::Returning | Kind::ReturnOutForDelivery => {
            status.is_none() || fine.kind == Kind::ReturnAttempted || matches!(status, Some(Word::Exception))
        }
        Kind::Delivered => fine.kind.delivers(),
        _ => false,
    };
    fits.then_some(fine)
}

/// The carrier's sentences, in the order in which they count.
#[rustfmt::skip]
static SENTENCES: &[Rule] = {
    use Kind as K;
    use Reason as R;
    &[
        rule(&["received at"], K::Arrived, None),
        rule(&["bag received"], K::Arrived, None),
        rule(&["trip arrived"], K::Arrived, None),
        rule(&["vehicle arrived"], K::Arrived, None),
        rule(&["vehicle departed"], K::Departed, None),
        rule(&["added to bag"], K::Processed, None),
        rule(&["added to trip"], K::Processed, None),
        rule(&["manifest"], K::DataReceived, None),
        rule(&["pickup scheduled"], K::PickupScheduled, None),
        rule(&["pick-up scheduled"], K::PickupScheduled, None),
        rule(&["call placed"], K::Information, None),
        rule(&["maximum attempt"], K::Undeliverable, None),
        rule(&["max attempt"], K::Undeliverable, None),
        rule(&["in audit"], K::Investigation, Some(R::CarrierLoss)),
        rule(&["misplaced"], K::Investigation, Some(R::CarrierLoss)),
        rule(&["lost"], K::Lost, Some(R::CarrierLoss)),
        rule(&["damaged"], K::Damaged, Some(R::CarrierDamage)),
        rule(&["refused"], K::Refused, Some(R::RecipientRefused)),
        rule(&["rejected"], K::Refused, Some(R::RecipientRefused)),
        rule(&["cod", "not ready"], K::DeliveryAttempted, Some(R::PaymentRequired)),
        rule(&["amount", "not ready"], K::DeliveryAttempted, Some(R::PaymentRequired)),
        rule(&["payment", "not ready"], K::DeliveryAttempted, Some(R::PaymentRequired)),
        rule(&["future delivery"], K::DeliveryAttempted, Some(R::RecipientRequest)),
        rule(&["rescheduled"], K::DeliveryAttempted, Some(R::RecipientRequest)),
        rule(&["address", "updated"], K::AddressCorrected, None),
        rule(&["address", "corrected"], K::AddressCorrected, None),
        rule(&["out of delivery area"], K::AddressUnusable, Some(R::OutOfArea)),
        rule(&["shifted"], K::AddressUnusable, Some(R::RecipientMoved)),
        rule(&["untraceable"], K::AddressUnusable, Some(R::AddressWrong)),
        rule(&["address", "incomplete"], K::AddressUnusable, Some(R::AddressIncomplete)),
        rule(&["address"], K::AddressUnusable, Some(R::AddressWrong)),
        rule(&["not reachable"], K::DeliveryAttempted, Some(R::RecipientUnreachable)),
        rule(&["closed"], K::DeliveryAttempted, Some(R::RecipientClosed)),
        rule(&["not available"], K::DeliveryAttempted, Some(R::RecipientAbsent)),
        rule(&["unavailable"], K::DeliveryAttempted, Some(R::RecipientAbsent)),
        rule(&["locked"], K::DeliveryAttempted, Some(R::RecipientAbsent)),
        rule(&["out of station"], K::DeliveryAttempted, Some(R::RecipientAbsent)),
        rule(&["vehicle", "delay"], K::Delayed, Some(R::CarrierVehicle)),
        rule(&["vehicle", "break"], K::Delayed, Some(R::CarrierVehicle)),
        rule(&["vehicle", "late"], K::Delayed, Some(R::CarrierVehicle)),
        rule(&["connection missed"], K::Delayed, Some(R::CarrierMissedConnection)),
        rule(&["weather"], K::Delayed, Some(R::Weather)),
        rule(&["strike"], K::Delayed, Some(R::Strike)),
        rule(&["unable to receive"], K::Delayed, Some(R::CarrierCapacity)),
        rule(&["on hold"], K::Held, None),
        rule(&["picked up"], K::PickedUp, None),
        rule(&["pickup completed"], K::PickedUp, None),
        rule(&["departed"], K::Departed, None),
        rule(&["arrived"], K::Arrived, None),
        rule(&["out for delivery"], K::OutForDelivery, None),
    ]
};

/// To whom it was delivered.
static HANDED_OVER: &[Rule] = &[
    rule(&["neighbo"], Kind::DeliveredToNeighbour, None),
    rule(&["security guard"], Kind::DeliveredToReception, None),
    rule(&["reception"], Kind::DeliveredToReception, None),
];
