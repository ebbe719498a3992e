//! What a DHL event means: the service's code, then the words of its text in the page's order, then `statusCode`.
//! Never takes `statusCode` for more than it is: the coarsest of three.

use std::sync::LazyLock;

use waybill_contract::{CodeTable, Kind, Meaning, Reason};

use super::wire;

static CODES: LazyLock<CodeTable> =
    LazyLock::new(|| CodeTable::parse(include_str!("codes.tsv")).expect("the conformance suite reads every table"));

/// `service/code`.
pub(super) fn codes() -> &'static CodeTable {
    &CODES
}

/// What one event says.
pub(super) struct Said {
    pub(super) meaning: Meaning,
    /// `service/CODE`, the same by poll and by push.
    pub(super) code: Option<String>,
    /// What no table and no rule has.
    pub(super) unmapped: Option<String>,
}

/// DHL's unified word.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Generic {
    PreTransit,
    Transit,
    Delivered,
    Failure,
}

impl Generic {
    /// `None` for `unknown`, a missing word, and words that are not documented.
    pub(super) fn of(event: &wire::Event<'_>) -> Option<Self> {
        let word = event.status_code.get()?;
        let words = [
            ("pre-transit", Self::PreTransit),
            ("transit", Self::Transit),
            ("delivered", Self::Delivered),
            ("failure", Self::Failure),
        ];
        words.iter().find(|(known, _)| known.eq_ignore_ascii_case(word)).map(|(_, generic)| *generic)
    }

    fn kind(generic: Option<Self>) -> Kind {
        match generic {
            Some(Self::PreTransit) => Kind::DataReceived,
            Some(Self::Transit) => Kind::InTransit,
            Some(Self::Delivered) => Kind::Delivered,
            // Which failure it is, nobody said: a problem, and the status stays.
            Some(Self::Failure) => Kind::Exception,
            None => Kind::Unknown,
        }
    }
}

/// Code, then text, then the generic word.
pub(super) fn of(service: &str, event: &wire::Event<'_>) -> Said {
    let (status, detailed) = (event.status.get(), event.status_detailed.get());
    // Some divisions only repeat the generic word in `status`: then the finer field goes first.
    let repeats = status.is_some_and(|status| event.status_code.get().is_some_and(|word| same_word(word, status)));
    let (first, second) = if repeats { (detailed, status) } else { (status, detailed) };
    for place in [first, second, event.description.get()].into_iter().flatten() {
        if let Some(code) = key(service, place)
            && let Some(meaning) = CODES.get(&code)
        {
            return Said { meaning, code: Some(code), unmapped: None };
        }
    }
    let plausible = [if repeats { None } else { status }, detailed];
    let code =
        plausible.into_iter().flatten().find(|text| looks_like_code(text)).map(|text| format!("{service}/{text}"));
    let generic = Generic::of(event);
    let by_text = by_text(service, &words(status, event.description.get()), generic);
    let unmapped = match (&code, by_text) {
        (Some(code), _) => Some(code.clone()),
        (None, Some(_)) => None,
        (None, None) => {
            let word = event.status_code.get().filter(|word| word.len() <= 20).unwrap_or("none");
            Some(format!("{service}: a text without code in no rule, statusCode {word}"))
        }
    };
    Said { meaning: by_text.unwrap_or(Meaning::of(Generic::kind(generic))), code, unmapped }
}

/// The table's key for a text that may be a code. Divisions whose codes are words also write them with spaces.
fn key(service: &str, text: &str) -> Option<String> {
    let worded = matches!(service, "parcel-nl" | "dgf" | "svb");
    if text.len() > 100 || (!worded && text.contains(' ')) {
        return None;
    }
    let mut key = String::with_capacity(service.len() + 1 + text.len());
    key.push_str(service);
    key.push('/');
    key.extend(text.chars().map(|letter| if letter == ' ' { '_' } else { letter.to_ascii_uppercase() }));
    Some(key)
}

/// A word of capitals, digits and joiners is a code; a sentence or a plain word is text.
fn looks_like_code(text: &str) -> bool {
    let fits = |byte: u8| byte.is_ascii_uppercase() || byte.is_ascii_digit() || b"_-./".contains(&byte);
    text.len() <= 100 && text.bytes().all(fits) && text.bytes().any(|byte| byte.is_ascii_alphanumeric())
}

fn same_word(left: &str, right: &str) -> bool {
    let letters = |text: &str| -> Vec<u8> {
        text.bytes().filter(u8::is_ascii_alphabetic).map(|byte| byte.to_ascii_lowercase()).collect()
    };
    letters(left) == letters(right)
}

/// Status and description in lower case, the joints of a worded code as spaces.
fn words(status: Option<&str>, description: Option<&str>) -> String {
    let status = status.unwrap_or_default();
    let mut words = status.replace('_', " ");
    if let Some(description) = description.filter(|description| *description != status) {
        words.push('\n');
        words.push_str(description);
    }
    words.to_lowercase()
}

/// The page's key words, in its order; finer where the sentence plainly says something else than the word alone.
fn by_text(service: &str, text: &str, generic: Option<Generic>) -> Option<Meaning> {
    let has = |words: &[&str]| words.iter().any(|word| text.contains(word));
    let kind = |kind| Some(Meaning::of(kind));
    let because = |kind, reason| Some(Meaning { kind, reason: Some(reason) });
    let at_end = generic == Some(Generic::Delivered);
    let announced = generic == Some(Generic::PreTransit);
    let fetched = at_end && has(&["picked up", "collected", "fetched", "removed from"]);

    if has(&["returned to sender", "return delivered"]) {
        return kind(if !at_end && has(&["be returned", "being returned"]) { Kind::Returning } else { Kind::Returned });
    }
    if text.contains("return") && !announced {
        return kind(if at_end { Kind::Returned } else { Kind::Returning });
    }
    if text.contains("refus") {
        return because(Kind::Refused, Reason::RecipientRefused);
    }
    if has(&["loaded onto the delivery vehicle", "out for delivery", "with courier", "with delivery courier"]) {
        return kind(Kind::OutForDelivery);
    }
    let collecting = has(&["service point", "servicepoint"]) && text.contains("collect");
    if has(&["ready for collection", "ready for pick", "packstation"]) || collecting {
        return kind(if fetched {
            Kind::Collected
        } else if announced || has(&["posted", "by the sender"]) {
            Kind::DroppedOff
        } else if has(&["will be", "is being", "on its way", "on the way", "redirect"]) && !text.contains("ready for") {
            Kind::HeadingToPickupPoint
        } else {
            Kind::AvailableForPickup
        });
    }
    if has(&["could not be delivered", "not home", "attempt"]) {
        return match generic {
            Some(Generic::PreTransit) => kind(Kind::PickupFailed),
            _ if text.contains("not home") => because(Kind::DeliveryAttempted, Reason::RecipientAbsent),
            _ => kind(Kind::DeliveryAttempted),
        };
    }
    if has(&["instruction data", "electronically"]) || (text.contains("announced") && generic != Some(Generic::Transit))
    {
        return kind(Kind::DataReceived);
    }
    if has(&["customs", "clearance"]) {
        return kind(if has(&["processing complete", "completed", "cleared", "released"]) {
            Kind::CustomsCleared
        } else if generic == Some(Generic::Failure) || has(&["held", "on hold", "delay"]) {
            Kind::CustomsHeld
        } else {
            Kind::CustomsProcessing
        });
    }
    if delivered(text, at_end) {
        let to_a_shop = has(&["parcel shop", "parcelshop", "service point", "servicepoint", "locker", "retail outlet"]);
        return kind(if text.contains("neighbo") {
            Kind::DeliveredToNeighbour
        } else if has(&["drop-off location", "preferred location", "safe place"]) {
            Kind::DeliveredToSafePlace
        } else if has(&["mailbox", "letterbox", "letter box"]) {
            Kind::DeliveredToMailbox
        } else if to_a_shop {
            // "Delivered" may only mean handed to the shop or put into the locker.
            if fetched { Kind::Collected } else { Kind::AvailableForPickup }
        } else {
            Kind::Delivered
        });
    }
    if fetched {
        return kind(Kind::Collected);
    }
    match service {
        "parcel-pl" => polish(text),
        _ if matches!(generic, Some(Generic::Transit | Generic::Failure)) && has(&["delayed"]) => kind(Kind::Delayed),
        _ if matches!(generic, Some(Generic::Transit | Generic::Failure)) && has(&["on hold"]) => kind(Kind::Held),
        _ if generic == Some(Generic::Transit) => on_the_way(text),
        _ => None,
    }
}

/// `delivered` as something that has happened: not "will be delivered", not "not delivered".
fn delivered(text: &str, at_end: bool) -> bool {
    let negated = ["not delivered", "not been delivered", "undelivered", "cannot be delivered"];
    let done = ["successfully delivered", "been delivered", "was delivered"];
    text.contains("delivered")
        && !negated.iter().any(|words| text.contains(words))
        && (at_end
            || done.iter().any(|words| text.contains(words))
            || text.lines().any(|line| line.starts_with("delivered")))
}

/// Finer words for what is under way in any case.
fn on_the_way(text: &str) -> Option<Meaning> {
    let rules: [(&[&str], Kind); 6] = [
        (&["posted by the sender", "dropped off"], Kind::DroppedOff),
        (&["shipment picked up", "has been picked up", "was picked up"], Kind::PickedUp),
        (&["delivery facility", "delivery depot", "delivery base"], Kind::ArrivedAtDeliveryFacility),
        (&["processed"], Kind::Processed),
        (&["departed", "has left"], Kind::Departed),
        (&["arrived", "arrival"], Kind::Arrived),
    ];
    let found = rules.iter().find(|(words, _)| words.iter().any(|word| text.contains(word)));
    // "Will be transported to the delivery base" is no arrival there.
    found.filter(|_| !text.contains("will be") && !text.contains("recipient")).map(|(_, kind)| Meaning::of(*kind))
}

/// parcel-pl answers in Polish whatever the language asked for, and without codes.
fn polish(text: &str) -> Option<Meaning> {
    let absent = text.contains("nie było w domu").then_some(Reason::RecipientAbsent);
    let rules = [
        ("próba doręczenia", Kind::DeliveryAttempted),
        ("oczekuje na odbiór", Kind::AvailableForPickup),
        ("odmowa przyjęcia", Kind::Refused),
        ("zwrot", Kind::Returning),
        ("doręczona do odbiorcy", Kind::Delivered),
    ];
    let (_, kind) = rules.iter().find(|(words, _)| text.contains(words))?;
    let reason = match kind {
        Kind::DeliveryAttempted => absent,
        Kind::Refused => Some(Reason::RecipientRefused),
        _ => None,
    };
    Some(Meaning { kind: *kind, reason })
}
