//! What DPD's codes mean, and what its words add to them: codes are coarse, and a return to the sender has none by poll.

use std::borrow::Cow;
use std::sync::LazyLock;

use waybill_contract::phrases::{Prose, Rule, rule};
use waybill_contract::{CodeTable, Kind, Meaning, Reason};

static CODES: LazyLock<CodeTable> = LazyLock::new(|| {
    CodeTable::parse(include_str!("codes.tsv")).expect("the table is checked by the conformance suite")
});

pub(super) fn codes() -> &'static CodeTable {
    &CODES
}

/// One scan's codes in the three channels; events have the first, so that a scan is one event however it is told.
pub(super) const SAME: [&[&str]; 5] = [
    &["Delivered", "DELIVERED", "delivery_customer"],
    &["Courier", "OUT_FOR_DELIVERY", "delivery_carload"],
    &["ParcelShop", "delivery_shop"],
    &["PickedUp", "pickup_driver"],
    &["BetweenDepots", "ON_THE_ROAD"],
];

/// What a row says.
pub(super) struct Said<'a> {
    pub(super) code: Option<Cow<'a, str>>,
    pub(super) meaning: Meaning,
    /// The code is in no table, or there is none and the words do not help.
    pub(super) unmapped: bool,
}

/// The meaning of a code and of all the words around it, the short text first.
pub(super) fn of<'a, 'w>(code: Option<&'a str>, words: impl Iterator<Item = &'w str>) -> Said<'a> {
    let row = code.and_then(|code| CODES.rows().find(|(known, _)| known.eq_ignore_ascii_case(code)));
    let named = row.map(|(known, _)| {
        let names = SAME.iter().find(|names| names.contains(&known));
        names.and_then(|names| names.first()).copied().unwrap_or(known)
    });
    let mut text = String::new();
    words.for_each(|word| {
        text.push_str(&word.to_lowercase());
        text.push('\n');
    });
    let told = row.map(|(_, meaning)| meaning);
    let short = Prose::new(text.lines().next().unwrap_or_default().to_owned());
    let refined = refine(told, &short, &Prose::new(text));
    Said {
        code: named.map(Cow::Borrowed).or(code.map(Cow::Borrowed)),
        meaning: refined.or(told).unwrap_or(Meaning::of(Kind::Unknown)),
        unmapped: told.is_none() && (code.is_some() || refined.is_none()),
    }
}

/// The way back to the sender, or its end.
const RETURN: &[Rule] = &[
    rule(&["return to sender"], Kind::Returning, None),
    rule(&["return to the sender"], Kind::Returning, None),
    rule(&["returned to sender"], Kind::Returning, None),
    rule(&["returned to the sender"], Kind::Returning, None),
    rule(&["back to the sender"], Kind::Returning, None),
    rule(&["retour afzender"], Kind::Returning, None),
    rule(&["retour naar de afzender"], Kind::Returning, None),
    rule(&["retour naar afzender"], Kind::Returning, None),
    rule(&["terug naar de afzender"], Kind::Returning, None),
    rule(&["teruggestuurd naar de afzender"], Kind::Returning, None),
    rule(&["retour à l'expéditeur"], Kind::Returning, None),
    rule(&["retourné à l'expéditeur"], Kind::Returning, None),
    rule(&["zurück an den absender"], Kind::Returning, None),
    rule(&["zurück an den versender"], Kind::Returning, None),
    rule(&["rücksendung an den"], Kind::Returning, None),
];

/// How a delivery went.
const DELIVERED: &[Rule] = &[
    rule(&["neighbo"], Kind::DeliveredToNeighbour, None),
    rule(&["buren"], Kind::DeliveredToNeighbour, None),
    rule(&["buur"], Kind::DeliveredToNeighbour, None),
    rule(&["voisin"], Kind::DeliveredToNeighbour, None),
    rule(&["nachbar"], Kind::DeliveredToNeighbour, None),
    rule(&["letterbox"], Kind::DeliveredToMailbox, None),
    rule(&["mailbox"], Kind::DeliveredToMailbox, None),
    rule(&["brievenbus"], Kind::DeliveredToMailbox, None),
    rule(&["boîte aux lettres"], Kind::DeliveredToMailbox, None),
    rule(&["briefkasten"], Kind::DeliveredToMailbox, None),
    rule(&["safe place"], Kind::DeliveredToSafePlace, None),
    rule(&["collected", "shop"], Kind::Collected, None),
    rule(&["picked up", "consignee"], Kind::Collected, None),
    rule(&["opgehaald", "shop"], Kind::Collected, None),
];

/// Why a delivery failed, or what the obstacle is.
const FAILED: &[Rule] = &[
    rule(&["refus"], Kind::Refused, Some(Reason::RecipientRefused)),
    rule(&["geweiger"], Kind::Refused, Some(Reason::RecipientRefused)),
    rule(&["verweiger"], Kind::Refused, Some(Reason::RecipientRefused)),
    rule(&["address", "incomplete"], Kind::AddressUnusable, Some(Reason::AddressIncomplete)),
    rule(&["adres", "onvolledig"], Kind::AddressUnusable, Some(Reason::AddressIncomplete)),
    rule(&["adresse", "unvollständig"], Kind::AddressUnusable, Some(Reason::AddressIncomplete)),
    rule(&["address", "incorrect"], Kind::AddressUnusable, Some(Reason::AddressWrong)),
    rule(&["address", "wrong"], Kind::AddressUnusable, Some(Reason::AddressWrong)),
    rule(&["address", "not found"], Kind::AddressUnusable, Some(Reason::AddressWrong)),
    rule(&["adres", "onjuist"], Kind::AddressUnusable, Some(Reason::AddressWrong)),
    rule(&["adresse", "falsch"], Kind::AddressUnusable, Some(Reason::AddressWrong)),
    rule(&["not at home"], Kind::DeliveryAttempted, Some(Reason::RecipientAbsent)),
    rule(&["nobody"], Kind::DeliveryAttempted, Some(Reason::RecipientAbsent)),
    rule(&["no one"], Kind::DeliveryAttempted, Some(Reason::RecipientAbsent)),
    rule(&["absent"], Kind::DeliveryAttempted, Some(Reason::RecipientAbsent)),
    rule(&["niet thuis"], Kind::DeliveryAttempted, Some(Reason::RecipientAbsent)),
    rule(&["afwezig"], Kind::DeliveryAttempted, Some(Reason::RecipientAbsent)),
    rule(&["nicht angetroffen"], Kind::DeliveryAttempted, Some(Reason::RecipientAbsent)),
    rule(&["closed"], Kind::DeliveryAttempted, Some(Reason::RecipientClosed)),
    rule(&["gesloten"], Kind::DeliveryAttempted, Some(Reason::RecipientClosed)),
    rule(&["geschlossen"], Kind::DeliveryAttempted, Some(Reason::RecipientClosed)),
];

/// What the words say more than the code. Long texts also tell what may happen yet: of a return they are believed only
/// where the parcel merely moves.
fn refine(told: Option<Meaning>, short: &Prose<'_>, all: &Prose<'_>) -> Option<Meaning> {
    let kind = told.map_or(Kind::Unknown, |meaning| meaning.kind);
    let moves = matches!(kind, Kind::InTransit | Kind::Arrived | Kind::Processed | Kind::ArrivedAtDeliveryFacility);
    let prose = if moves { all } else { short };
    if let Some(returning) = prose.meaning(RETURN, |_| true) {
        match kind {
            Kind::Delivered => return Some(Meaning::of(Kind::Returned)),
            Kind::OutForDelivery => return Some(Meaning::of(Kind::ReturnOutForDelivery)),
            Kind::Unknown | Kind::Exception | Kind::DeliveryAttempted => return Some(returning),
            _ if moves => return Some(returning),
            _ => {}
        }
    }
    match kind {
        Kind::Delivered => all.meaning(DELIVERED, |_| true),
        Kind::Exception => all.meaning(FAILED, |_| true),
        // An attempt remains one; a reason that is told beside it helps.
        Kind::DeliveryAttempted => all.meaning(FAILED, |_| true).map(|found| match found.kind {
            Kind::Refused => found,
            _ => Meaning { kind, reason: found.reason },
        }),
        _ => None,
    }
}
