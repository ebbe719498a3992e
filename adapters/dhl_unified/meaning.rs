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
    let by_text = by_text(service, &Words::of(status, event.description.get()), generic);
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
    key.push_str(text);
    if let Some(code) = key.get_mut(service.len()..) {
        code.make_ascii_uppercase();
    }
    Some(if text.contains(' ') { key.replace(' ', "_") } else { key })
}

/// A word of capitals, digits and joiners is a code; a sentence or a plain word is text.
fn looks_like_code(text: &str) -> bool {
    let fits = |byte: u8| byte.is_ascii_uppercase() || byte.is_ascii_digit() || b"_-./".contains(&byte);
    text.len() <= 100 && text.bytes().all(fits) && text.bytes().any(|byte| byte.is_ascii_alphanumeric())
}

/// `pre-transit`, `PRE_TRANSIT` and `Pre Transit` are one word.
fn same_word(left: &str, right: &str) -> bool {
    fn letters(text: &str) -> impl Iterator<Item = u8> {
        text.bytes().filter(u8::is_ascii_alphabetic).map(|byte| byte.to_ascii_lowercase())
    }
    right.len() <= 12 && letters(left).eq(letters(right))
}

/// Status and description in lower case, the joints of a worded code as spaces, and where the words begin: some fifty
/// key words are looked for in each sentence, so those that begin with one letter are chained.
struct Words {
    text: String,
    /// The last word that begins with a letter (modulo 32), as an index into `starts`.
    last: [usize; 32],
    /// Where a word begins, and the word before it that begins with the same letter.
    starts: Vec<(usize, usize)>,
}

impl Words {
    fn of(status: Option<&str>, description: Option<&str>) -> Self {
        let status = status.unwrap_or_default();
        let mut text = if status.contains('_') { status.replace('_', " ") } else { status.to_owned() };
        if let Some(description) = description.filter(|description| *description != status) {
            text.push('\n');
            text.push_str(description);
        }
        text.make_ascii_lowercase();
        let mut words = Self { text, last: [usize::MAX; 32], starts: Vec::with_capacity(24) };
        let mut inside = false;
        for (at, byte) in words.text.bytes().enumerate() {
            let letter = byte.is_ascii_alphanumeric() || byte >= 0x80;
            if letter
                && !inside
                && let Some(last) = words.last.get_mut(usize::from(byte & 31))
            {
                words.starts.push((at, *last));
                *last = words.starts.len() - 1;
            }
            inside = letter;
        }
        words
    }

    /// Whether one of these stands at the begin of a word.
    fn has(&self, phrases: &[&str]) -> bool {
        phrases.iter().any(|phrase| self.begins(phrase))
    }

    fn begins(&self, phrase: &str) -> bool {
        let first = phrase.bytes().next().unwrap_or_default();
        let mut word = self.last.get(usize::from(first & 31)).and_then(|last| self.starts.get(*last));
        while let Some((at, before)) = word {
            if self.text.as_bytes().get(*at..).is_some_and(|rest| rest.starts_with(phrase.as_bytes())) {
                return true;
            }
            word = self.starts.get(*before);
        }
        false
    }
}

/// The page's key words, in its order; finer where the sentence plainly says something else than the word alone.
fn by_text(service: &str, words: &Words, generic: Option<Generic>) -> Option<Meaning> {
    let has = |phrases: &[&str]| words.has(phrases);
    let kind = |kind| Some(Meaning::of(kind));
    let because = |kind, reason| Some(Meaning { kind, reason: Some(reason) });
    let at_end = generic == Some(Generic::Delivered);
    let announced = generic == Some(Generic::PreTransit);
    let fetched = at_end && has(&["picked up", "collected", "fetched", "removed from"]);

    if has(&["returned to sender", "return delivered"]) {
        return kind(if !at_end && has(&["be returned", "being returned"]) { Kind::Returning } else { Kind::Returned });
    }
    // Back inside of the network, not to the sender.
    const INSIDE: &[&str] = &[
        "repack",
        "returned to depot",
        "returned to the depot",
        "return to depot",
        "returned to the parcel cent",
        "returned to the delivery",
    ];
    if has(&["return"]) && !announced && (!has(INSIDE) || has(&["sender", "shipper"])) {
        return kind(if at_end { Kind::Returned } else { Kind::Returning });
    }
    if has(&["refus"]) {
        return because(Kind::Refused, Reason::RecipientRefused);
    }
    if has(&["loaded onto the delivery vehicle", "out for delivery", "with courier", "with delivery courier"]) {
        return kind(Kind::OutForDelivery);
    }
    let waiting = has(&["awaiting collection", "awaiting consignee collection", "awaiting recipient collection"]);
    let collecting = waiting || has(&["service point", "servicepoint"]) && has(&["collect"]);
    let available = has(&["available for collection", "available for pick"]);
    if has(&["ready for collection", "ready for pick", "packstation"]) || collecting || available {
        return kind(if fetched {
            Kind::Collected
        } else if announced || has(&["posted", "by the sender", "vom absender", "eingeliefert"]) {
            Kind::DroppedOff
        } else if has(&["will be", "is being", "on its way", "on the way", "redirect"]) && !has(&["ready for"]) {
            Kind::HeadingToPickupPoint
        } else {
            Kind::AvailableForPickup
        });
    }
    let absent = has(&["not home", "not at home", "not encountered", "sorry we missed you"]);
    if absent || has(&["could not be delivered", "attempt", "delivery was not possible", "delivery unsuccessful"]) {
        return match generic {
            Some(Generic::PreTransit) => kind(Kind::PickupFailed),
            _ if absent => because(Kind::DeliveryAttempted, Reason::RecipientAbsent),
            _ => kind(Kind::DeliveryAttempted),
        };
    }
    if has(&["instruction data", "electronically"]) || (has(&["announced"]) && generic != Some(Generic::Transit)) {
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
    if has(&["partial delivery", "partly delivered", "partially delivered"]) {
        return kind(Kind::PartlyDelivered);
    }
    if delivered(words, at_end) {
        let to_a_shop = has(&["parcel shop", "parcelshop", "service point", "servicepoint", "locker", "retail outlet"]);
        return kind(if has(&["neighbo"]) {
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
    if matches!(service, "parcel-de" | "post-de")
        && let Some(said) = german(words, at_end)
    {
        return kind(said);
    }
    if matches!(generic, Some(Generic::Transit | Generic::Failure)) {
        if has(&["missed delivery cycle"]) {
            return because(Kind::Delayed, Reason::CarrierMissedConnection);
        }
        if has(&["damage"]) {
            // Whether it goes on was not said.
            return because(Kind::DamageReported, Reason::CarrierDamage);
        }
        if has(&["recipient moved", "consignee moved", "customer moved"]) {
            return because(Kind::AddressUnusable, Reason::RecipientMoved);
        }
        if has(&["held", "on hold"]) && has(&["payment"]) {
            return because(Kind::Held, Reason::PaymentRequired);
        }
        if generic == Some(Generic::Failure) && has(&["recipient closed", "business closed", "premises closed"]) {
            return because(Kind::DeliveryAttempted, Reason::RecipientClosed);
        }
        if has(&["address information needed"]) {
            return because(Kind::AddressUnusable, Reason::AddressWrong);
        }
        if generic == Some(Generic::Failure) && has(&["address"]) && has(&["incomplete", "insufficient"]) {
            return because(Kind::AddressUnusable, Reason::AddressIncomplete);
        }
        if generic == Some(Generic::Failure) && has(&["address"]) && has(&["incorrect", "wrong", "invalid"]) {
            return because(Kind::AddressUnusable, Reason::AddressWrong);
        }
    }
    match service {
        "parcel-pl" => polish(words),
        _ if generic == Some(Generic::Transit)
            && has(&["brought to the retail outlet", "brought to a retail outlet", "brought to the parcel shop"]) =>
        {
            kind(Kind::HeadingToPickupPoint)
        }
        _ if matches!(generic, Some(Generic::Transit | Generic::Failure)) && has(&["delayed"]) => kind(Kind::Delayed),
        _ if matches!(generic, Some(Generic::Transit | Generic::Failure)) && has(&["on hold"]) => kind(Kind::Held),
        _ if generic == Some(Generic::Transit) => on_the_way(words),
        _ => None,
    }
}

/// `delivered` as something that has happened: not "will be delivered", not "not delivered".
fn delivered(words: &Words, at_end: bool) -> bool {
    words.has(&["delivered"])
        && !words.has(&["not delivered", "not been delivered", "cannot be delivered"])
        && (at_end
            || words.has(&["successfully delivered", "been delivered", "was delivered"])
            || words.text.lines().any(|line| line.starts_with("delivered")))
}

/// Finer words for what is under way in any case.
fn on_the_way(words: &Words) -> Option<Meaning> {
    let rules: [(&[&str], Kind); 8] = [
        (&["prepared for delivery"], Kind::PreparingForDelivery),
        (&["posted by the sender", "dropped off"], Kind::DroppedOff),
        (&["shipment picked up", "has been picked up", "was picked up"], Kind::PickedUp),
        (&["delivery facility", "delivery depot", "delivery base"], Kind::ArrivedAtDeliveryFacility),
        (&["processed"], Kind::Processed),
        (&["departed", "departure origin", "departure from", "has left"], Kind::Departed),
        (&["tendered to delivery"], Kind::HandedToPartner),
        (&["arrived", "arrival"], Kind::Arrived),
    ];
    let found = rules.iter().find(|(phrases, _)| words.has(phrases));
    // "Will be transported to the delivery base" is no arrival there.
    found.filter(|_| !words.has(&["will be", "recipient"])).map(|(_, kind)| Meaning::of(*kind))
}

/// DHL Paket's sentences where its answer came in German.
fn german(words: &Words, at_end: bool) -> Option<Kind> {
    let rules: [(&[&str], Kind); 9] = [
        (&["nachverpack"], Kind::DamageReported),
        (
            &["zurückgesandt", "rücksendung", "zurück an den absender"],
            if at_end { Kind::Returned } else { Kind::Returning },
        ),
        (&["elektronisch angekündigt", "auftragsdaten zu dieser sendung"], Kind::DataReceived),
        (&["zustellfahrzeug geladen"], Kind::OutForDelivery),
        (&["konnte nicht zugestellt werden", "zustellung war nicht möglich"], Kind::DeliveryAttempted),
        (&["zur abholung bereit", "zur abholung in der"], Kind::AvailableForPickup),
        (&["nicht abgeholt"], Kind::NotCollected),
        (&["abgeholt"], if at_end { Kind::Collected } else { Kind::PickedUp }),
        (&["erfolgreich zugestellt"], Kind::Delivered),
    ];
    rules.into_iter().find(|(phrases, _)| words.has(phrases)).map(|(_, kind)| kind)
}

/// parcel-pl answers in Polish whatever the language asked for, and without codes.
fn polish(words: &Words) -> Option<Meaning> {
    let absent = words.has(&["nie było w domu"]).then_some(Reason::RecipientAbsent);
    let rules = [
        ("próba doręczenia", Kind::DeliveryAttempted),
        ("oczekuje na odbiór", Kind::AvailableForPickup),
        ("odmowa przyjęcia", Kind::Refused),
        ("zwrot", Kind::Returning),
        ("doręczona do odbiorcy", Kind::Delivered),
    ];
    let (_, kind) = rules.iter().find(|(phrase, _)| words.has(&[phrase]))?;
    let reason = match kind {
        Kind::DeliveryAttempted => absent,
        Kind::Refused => Some(Reason::RecipientRefused),
        _ => None,
    };
    Some(Meaning { kind: *kind, reason })
}
