//! What a UPS status means: first `statusCode`, then (type, code), then the type alone; the finer one wins where it does
//! not contradict. UPS's English words only make an unspecific meaning finer. Nothing here knows times or places.

use std::borrow::Cow;
use std::sync::LazyLock;

use waybill_contract::{CodeTable, Kind, Meaning, Oddity, Reason, Status as Word, Warning};

use super::wire;

static CODES: LazyLock<CodeTable> =
    LazyLock::new(|| CodeTable::parse(include_str!("codes.tsv")).expect("the table is tested"));

/// The code table.
pub(super) fn codes() -> &'static CodeTable {
    &CODES
}

/// Status codes that UPS documents as saying nothing.
const SAYS_NOTHING: [&str; 3] = ["000", "148", "163"];

/// A status as told, normalised.
pub(super) struct Told<'a> {
    kind: Cow<'a, str>,
    code: Cow<'a, str>,
    /// `type/code`, where there is a code.
    key: Option<String>,
    /// The status code compares as an integer; as text it has three digits.
    number: Option<Cow<'a, str>>,
    pub(super) text: Option<&'a str>,
}

impl<'a> Told<'a> {
    pub(super) fn new(status: &'a wire::Status<'_>) -> Self {
        let (kind, code) = (upper(status.r#type.get()), upper(status.code.get()));
        Self {
            key: (!code.is_empty()).then(|| format!("{kind}/{code}")),
            number: status.status_code.get().or(status.description_code.get()).map(three_digits),
            text: status.description.get().or(status.simplified_text_description.get()),
            kind,
            code,
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.kind.is_empty() && self.code.is_empty() && self.number.is_none() && self.text.is_none()
    }

    /// `type/code`, or `type//statusCode` where there is no code: polls and pushes agree on it, and some leave out the
    /// status code of a scan that has a code.
    pub(super) fn identity(self) -> Option<String> {
        let Self { kind, number, text, .. } = self;
        let bare = || (text.is_none() && !kind.is_empty()).then(|| kind.clone().into_owned());
        self.key.or_else(|| Some(format!("{kind}//{}", number?))).or_else(bare)
    }

    /// What it means; warns of codes that nobody knows.
    pub(super) fn meaning(&self, warnings: &mut Vec<Warning>) -> Meaning {
        let number = self.number.as_deref();
        let digits = |text: &&str| text.bytes().all(|byte| byte.is_ascii_digit());
        let said = number.filter(digits).and_then(|number| CODES.get(number));
        let unknown_number = said.is_none() && number.is_some_and(|number| !SAYS_NOTHING.contains(&number));
        let row = self.row();
        let by_type = CODES.get(&self.kind);
        let known = self.both(said, row, by_type);
        let coarse = known.or(by_type).unwrap_or(Meaning::of(Kind::Unknown));
        let (meaning, by_words) = self.by_words(coarse);
        // A code that nobody knows beside a status code that says what happened is no loss.
        let unspecific = said.is_none_or(|said| said.kind == Kind::Exception && !by_words);
        let unknown_code = !self.code.is_empty() && row.is_none() && unspecific;
        if unknown_number || unknown_code || meaning.kind == Kind::Unknown || known.is_none() && by_type.is_none() {
            let number = number.map(|number| format!(" {number}")).unwrap_or_default();
            warnings.push(Warning::new(Oddity::UnmappedCode, format!("{}/{}{number}", self.kind, self.code)));
        }
        meaning
    }

    /// What (type, code) says. The table writes codes of digits without leading zeros.
    fn row(&self) -> Option<Meaning> {
        CODES.get(self.key.as_deref()?).or_else(|| {
            let digits = self.code.bytes().all(|byte| byte.is_ascii_digit());
            let short = self.code.parse::<u32>().ok().filter(|_| digits)?;
            CODES.get(&format!("{}/{short}", self.kind))
        })
    }

    /// The status code's meaning or the finer one of (type, code).
    fn both(&self, said: Option<Meaning>, row: Option<Meaning>, by_type: Option<Meaning>) -> Option<Meaning> {
        let silent = |meaning: Meaning| meaning.kind.effect().status.is_none();
        match (&*self.kind, said) {
            // An update tells of a photo or a date, whatever the status beside it.
            ("U", said) => row.or(said.filter(|said| silent(*said))).or(by_type),
            // Voided, returned; delivered to a freight station only.
            ("MV", _) => by_type,
            ("RS", Some(said)) if silent(said) => Some(said),
            ("RS", _) => row.or(by_type),
            ("DO" | "DD" | "W", Some(said)) if said.kind.delivers() => row.or(by_type),
            (kind, Some(said)) => match row {
                Some(row) if refines(said.kind, row.kind) || exception(kind, said, row) => {
                    let reason = row.reason.or(said.reason.filter(|_| row.kind == said.kind));
                    Some(Meaning { kind: row.kind, reason })
                }
                _ => Some(said),
            },
            (_, None) => row,
        }
    }

    /// The finer meaning that UPS's words give to an unspecific one, and whether they gave any.
    fn by_words(&self, coarse: Meaning) -> (Meaning, bool) {
        let Some(text) = self.text.filter(|_| unspecific(coarse)) else { return (coarse, false) };
        let text = text.to_ascii_lowercase();
        let says = |words: &[&str]| {
            words.iter().all(|word| match word.strip_prefix('^') {
                Some(begin) => text.starts_with(begin),
                None => text.contains(word),
            })
        };
        if coarse.kind.delivers() && says(&["return"]) && (says(&["sender"]) || says(&["shipper"])) {
            return (Meaning::of(Kind::Returned), true);
        }
        let allowed = |kind| refines(coarse.kind, kind) && (coarse.kind != Kind::Exception || after_pickup(kind));
        let found = WORDS.iter().find(|(words, kind, _)| allowed(*kind) && says(words));
        match found {
            Some((_, kind, reason)) => (Meaning { kind: *kind, reason: reason.or(coarse.reason) }, true),
            None => (coarse, false),
        }
    }
}

/// Borrowed where it is in upper case already, as it should be.
fn upper(text: Option<&str>) -> Cow<'_, str> {
    let text = text.unwrap_or_default();
    match text.bytes().any(|byte| byte.is_ascii_lowercase()) {
        true => text.to_ascii_uppercase().into(),
        false => text.into(),
    }
}

fn three_digits(text: &str) -> Cow<'_, str> {
    match text.parse::<u16>() {
        Ok(number) if text.len() != 3 => format!("{number:03}").into(),
        _ => upper(Some(text)),
    }
}

/// A status code of plain transit on an exception: the exception's own code says more.
fn exception(kind: &str, said: Meaning, row: Meaning) -> bool {
    kind == "X" && said.kind == Kind::InTransit && !row.kind.delivers()
}

/// What an exception's words may mean: nothing that would end or begin the way by a misread word.
fn after_pickup(kind: Kind) -> bool {
    !kind.delivers() && !matches!(kind.effect().status, Some(Word::InfoReceived | Word::Cancelled))
}

/// Meanings that words may make finer.
fn unspecific(meaning: Meaning) -> bool {
    use Kind as K;
    match meaning.kind {
        K::Unknown | K::InTransit | K::Exception | K::Information | K::Delivered | K::CustomsHeld => true,
        K::OutForDelivery | K::Returned | K::Lost | K::Destroyed | K::Damaged => true,
        K::Delayed => meaning.reason.is_none_or(|reason| reason == Reason::ForceMajeure),
        K::AddressUnusable | K::Undeliverable | K::DeliveryAttempted | K::CustomsDocumentsRequired => {
            meaning.reason.is_none()
        }
        _ => false,
    }
}

/// Whether the second kind only says more than the first.
fn refines(coarse: Kind, fine: Kind) -> bool {
    use Kind as K;
    let status = fine.effect().status;
    match coarse {
        K::Unknown | K::Exception => true,
        K::InTransit => matches!(status, None | Some(Word::InTransit | Word::OutForDelivery)),
        K::Information => status.is_none(),
        K::Delivered => fine.delivers() || matches!(fine, K::Returned | K::AvailableForPickup | K::PartlyDelivered),
        K::Delayed => status.is_none() && fine.effect().problem.is_some(),
        K::CustomsHeld if matches!(fine, K::CustomsCleared | K::Resolved) => true,
        K::CustomsProcessing | K::CustomsHeld => {
            matches!(
                fine,
                K::CustomsHeld | K::CustomsDocumentsRequired | K::CustomsPaymentRequired | K::CustomsRejected
            )
        }
        K::CustomsDocumentsRequired => matches!(fine, K::CustomsDocumentsRequired | K::CustomsPaymentRequired),
        K::AddressUnusable => matches!(fine, K::AddressUnusable | K::AddressCorrected | K::DeliveryAttempted),
        K::Undeliverable => status == Some(Word::Exception),
        K::Damaged => matches!(fine, K::Damaged | K::DamageReported | K::Destroyed),
        K::Lost => matches!(fine, K::Lost | K::Investigation),
        K::Destroyed => matches!(fine, K::Destroyed | K::Seized),
        K::Returned => matches!(fine, K::Returned | K::Returning),
        K::Returning => {
            matches!(fine, K::Returning | K::ReturnOutForDelivery | K::ReturnAttempted | K::ReturnCancelled)
        }
        K::OutForDelivery => matches!(fine, K::OutForDelivery | K::ArrivingSoon | K::ReturnOutForDelivery),
        K::HandedToPartner => matches!(fine, K::HandedToPartner | K::ReceivedByPartner),
        K::LabelCreated | K::DataReceived => status == Some(Word::InfoReceived),
        K::DeliveryChanged => matches!(fine, K::DeliveryChanged | K::DeliveryRescheduled),
        same => same == fine,
    }
}

/// All of the words, what they mean, who caused it; the first that fits counts. `^` is the text's begin.
#[rustfmt::skip]
const WORDS: &[(&[&str], Kind, Option<Reason>)] = {
    use Kind as K;
    use Reason as R;
    &[
        (&["return", "cancel", "sender"], K::ReturnCancelled, None),
        (&["return", "sender", "on vehicle"], K::ReturnOutForDelivery, None),
        (&["return", "sender", "out for delivery"], K::ReturnOutForDelivery, None),
        (&["return", "shipper", "out for delivery"], K::ReturnOutForDelivery, None),
        (&["refused"], K::Refused, Some(R::RecipientRefused)),
        (&["did not order"], K::Refused, Some(R::RecipientRefused)),
        (&["not want the"], K::Refused, Some(R::RecipientRefused)),
        (&["will be return"], K::Returning, None),
        (&["being return"], K::Returning, None),
        (&["to be return"], K::Returning, None),
        (&["returning to"], K::Returning, None),
        (&["returning the"], K::Returning, None),
        (&["return to the sender"], K::Returning, None),
        (&["return to sender"], K::Returning, None),
        (&["return to shipper"], K::Returning, None),
        (&["request", "return this package"], K::Returning, None),
        (&["request", "return the package"], K::Returning, None),
        (&["returned to", "sender"], K::Returned, None),
        (&["returned to", "shipper"], K::Returned, None),

        (&["neighbo"], K::DeliveredToNeighbour, None),
        (&["mail room"], K::DeliveredToReception, None),
        (&["mailroom"], K::DeliveredToReception, None),
        (&["reception"], K::DeliveredToReception, None),
        (&["front desk"], K::DeliveredToReception, None),
        (&["concierge"], K::DeliveredToReception, None),
        (&["mailbox"], K::DeliveredToMailbox, None),
        (&["mail box"], K::DeliveredToMailbox, None),
        (&["front door"], K::DeliveredToSafePlace, None),
        (&["back door"], K::DeliveredToSafePlace, None),
        (&["side door"], K::DeliveredToSafePlace, None),
        (&["porch"], K::DeliveredToSafePlace, None),
        (&["garage"], K::DeliveredToSafePlace, None),
        (&["patio"], K::DeliveredToSafePlace, None),
        (&["safe place"], K::DeliveredToSafePlace, None),
        (&["access point", "await"], K::AvailableForPickup, None),
        (&["access point", "ready for"], K::AvailableForPickup, None),
        (&["access point", "available for"], K::AvailableForPickup, None),
        (&["picked up by"], K::Collected, None),
        (&["collected by"], K::Collected, None),
        (&["^delivered to", "access point"], K::AvailableForPickup, None),
        (&["was delivered to", "access point"], K::AvailableForPickup, None),
        (&["held for customer pickup"], K::AvailableForPickup, None),
        (&["ready for customer pickup"], K::AvailableForPickup, None),
        (&["will be delivered", "access point"], K::HeadingToPickupPoint, None),
        (&["way to", "access point"], K::HeadingToPickupPoint, None),
        (&["transit to", "access point"], K::HeadingToPickupPoint, None),

        (&["charges", "paid"], K::Resolved, None),
        (&["duties"], K::CustomsPaymentRequired, Some(R::CustomsDuties)),
        (&["import charges"], K::CustomsPaymentRequired, Some(R::CustomsDuties)),
        (&["import fees"], K::CustomsPaymentRequired, Some(R::CustomsDuties)),
        (&["not", "been released"], K::CustomsHeld, None),
        (&["released", "agency"], K::CustomsCleared, None),
        (&["released", "customs"], K::CustomsCleared, None),
        (&["cleared customs"], K::CustomsCleared, None),
        (&["clearance", "completed"], K::CustomsCleared, None),
        (&["customs", "inspect"], K::CustomsHeld, Some(R::CustomsInspection)),
        (&["been received", "document"], K::Resolved, None),
        (&["been received", "paperwork"], K::Resolved, None),
        (&["been received", "information"], K::Resolved, None),
        (&["were received", "document"], K::Resolved, None),
        (&["invoice"], K::CustomsDocumentsRequired, Some(R::CustomsDocuments)),
        (&["paperwork"], K::CustomsDocumentsRequired, Some(R::CustomsDocuments)),
        (&["document"], K::CustomsDocumentsRequired, Some(R::CustomsDocuments)),
        (&["information", "clear"], K::CustomsDocumentsRequired, Some(R::CustomsDocuments)),
        (&["information", "customs"], K::CustomsDocumentsRequired, Some(R::CustomsDocuments)),
        (&["information", "broker"], K::CustomsDocumentsRequired, Some(R::CustomsDocuments)),
        (&["information", "importer"], K::CustomsDocumentsRequired, Some(R::CustomsDocuments)),
        (&["government"], K::CustomsHeld, Some(R::RegulatoryHold)),
        (&["agency"], K::CustomsHeld, Some(R::RegulatoryHold)),
        (&["regulat"], K::CustomsHeld, Some(R::RegulatoryHold)),
        (&["customs", "delay"], K::CustomsHeld, Some(R::CustomsDelay)),
        (&["customs", "held"], K::CustomsHeld, None),
        (&["customs", "hold"], K::CustomsHeld, None),
        (&["clearance", "delay"], K::CustomsHeld, Some(R::CustomsDelay)),
        (&["customs"], K::CustomsProcessing, None),
        (&["clearance"], K::CustomsProcessing, None),
        (&["clearing"], K::CustomsProcessing, None),

        (&["weather"], K::Delayed, Some(R::Weather)),
        (&["storm"], K::Delayed, Some(R::Weather)),
        (&["hurricane"], K::Delayed, Some(R::Weather)),
        (&["flood"], K::Delayed, Some(R::Weather)),
        (&["natural disaster"], K::Delayed, Some(R::ForceMajeure)),
        (&["emergency"], K::Delayed, Some(R::ForceMajeure)),
        (&["power outage"], K::Delayed, Some(R::ForceMajeure)),
        (&["mechanical"], K::Delayed, Some(R::CarrierVehicle)),
        (&["aircraft"], K::Delayed, Some(R::CarrierVehicle)),
        (&["late train"], K::Delayed, Some(R::CarrierMissedConnection)),
        (&["late trailer"], K::Delayed, Some(R::CarrierMissedConnection)),
        (&["late flight"], K::Delayed, Some(R::CarrierMissedConnection)),
        (&["missed", "connection"], K::Delayed, Some(R::CarrierMissedConnection)),
        (&["strike"], K::Delayed, Some(R::Strike)),
        (&["labor dispute"], K::Delayed, Some(R::Strike)),
        (&["work stoppage"], K::Delayed, Some(R::Strike)),
        (&["traffic"], K::Delayed, Some(R::Traffic)),
        (&["holiday"], K::Delayed, Some(R::Holiday)),
        (&["incorrectly sort"], K::Misrouted, Some(R::CarrierSorting)),
        (&["sorted incorrectly"], K::Misrouted, Some(R::CarrierSorting)),
        (&["missort"], K::Misrouted, Some(R::CarrierSorting)),
        (&["misrout"], K::Misrouted, Some(R::CarrierSorting)),
        (&["wrong facility"], K::Misrouted, Some(R::CarrierSorting)),
        (&["operating conditions"], K::Delayed, Some(R::CarrierDelay)),
        (&["volume", "delay"], K::Delayed, Some(R::CarrierCapacity)),

        (&["not claimed"], K::NotCollected, Some(R::RecipientNotCollected)),
        (&["unclaimed"], K::NotCollected, Some(R::RecipientNotCollected)),
        (&["claim"], K::Claim, None),
        (&["damage", "repack"], K::DamageReported, Some(R::CarrierDamage)),
        (&["damage", "repair"], K::DamageReported, Some(R::CarrierDamage)),
        (&["damage", "remainder"], K::DamageReported, Some(R::CarrierDamage)),
        (&["damage", "discard"], K::Destroyed, Some(R::CarrierDamage)),
        (&["damage report"], K::DamageReported, None),
        (&["report", "damage"], K::DamageReported, None),
        (&["damage"], K::Damaged, Some(R::CarrierDamage)),
        (&["lost and found"], K::Lost, Some(R::CarrierLoss)),
        (&["unable to locate"], K::Investigation, Some(R::CarrierLoss)),
        (&["investigat"], K::Investigation, None),
        (&["tracer"], K::Investigation, None),
        (&["search"], K::Investigation, Some(R::CarrierLoss)),
        (&["confiscat"], K::Seized, None),
        (&["seized"], K::Seized, None),
        (&["destroyed"], K::Destroyed, None),

        (&["address", "been corrected"], K::AddressCorrected, None),
        (&["address", "was corrected"], K::AddressCorrected, None),
        (&["address", "been updated"], K::AddressCorrected, None),
        (&["updated", "address"], K::AddressCorrected, None),
        (&["address", "been changed"], K::DeliveryChanged, None),
        (&["address", "incomplete"], K::AddressUnusable, Some(R::AddressIncomplete)),
        (&["address", "missing"], K::AddressUnusable, Some(R::AddressIncomplete)),
        (&["number", "missing"], K::AddressUnusable, Some(R::AddressIncomplete)),
        (&["is needed for delivery"], K::AddressUnusable, Some(R::AddressIncomplete)),
        (&["address information"], K::AddressUnusable, Some(R::AddressIncomplete)),
        (&["address", "incorrect"], K::AddressUnusable, Some(R::AddressWrong)),
        (&["street", "incorrect"], K::AddressUnusable, Some(R::AddressWrong)),
        (&["number is incorrect"], K::AddressUnusable, Some(R::AddressWrong)),
        (&["name is incorrect"], K::AddressUnusable, Some(R::AddressWrong)),
        (&["code is incorrect"], K::AddressUnusable, Some(R::AddressWrong)),
        (&[" has moved"], K::AddressUnusable, Some(R::RecipientMoved)),
        (&["unable to access"], K::DeliveryAttempted, Some(R::NoAccess)),
        (&["access to the"], K::DeliveryAttempted, Some(R::NoAccess)),
        (&["closed"], K::DeliveryAttempted, Some(R::RecipientClosed)),
        (&["was not available"], K::DeliveryAttempted, Some(R::RecipientAbsent)),
        (&["not home"], K::DeliveryAttempted, Some(R::RecipientAbsent)),
        (&["adult", "signature"], K::DeliveryAttempted, Some(R::RecipientIdentification)),
        (&["signature", "required"], K::DeliveryAttempted, Some(R::RecipientIdentification)),
        (&["funds", "required"], K::DeliveryAttempted, Some(R::PaymentRequired)),
        (&["delivery attempted"], K::DeliveryAttempted, None),
        (&["attempted to deliver"], K::DeliveryAttempted, None),
        (&["attempted delivery"], K::DeliveryAttempted, None),
        (&["delivery attempt was made"], K::DeliveryAttempted, None),
        (&["exceed", "weight"], K::Undeliverable, Some(R::ShipperDimensions)),
        (&["exceed", "size"], K::Undeliverable, Some(R::ShipperDimensions)),
        (&["prohibited"], K::Undeliverable, Some(R::ProhibitedGoods)),
        (&["hazardous"], K::Undeliverable, Some(R::ProhibitedGoods)),

        (&["delay", "reschedul"], K::Delayed, None),
        (&["reschedul"], K::DeliveryRescheduled, None),
        (&["delivery change"], K::DeliveryChanged, None),
        (&["instruction"], K::DeliveryChanged, None),
        (&["requested", "deliver"], K::DeliveryChanged, None),
        (&["requested", "hold"], K::DeliveryChanged, None),
        (&["alternate", "deliver"], K::DeliveryChanged, None),
        (&["updated", "delivery date"], K::EstimateUpdated, None),
        (&["new delivery date"], K::EstimateUpdated, None),
        (&["notice", "left"], K::RecipientNotified, None),
        (&["postcard"], K::RecipientNotified, None),
        (&["has been notified"], K::RecipientNotified, None),

        (&["transferred to", "post"], K::HandedToPartner, None),
        (&["tendered to"], K::HandedToPartner, None),
        (&["received by", "post"], K::ReceivedByPartner, None),
        (&["received by usps"], K::ReceivedByPartner, None),
        (&["out for delivery"], K::OutForDelivery, None),
        (&["loaded on delivery vehicle"], K::OutForDelivery, None),
        (&["^origin scan"], K::Accepted, None),
        (&["^destination scan"], K::ArrivedAtDeliveryFacility, None),
        (&["^import scan"], K::ArrivedInCountry, None),
        (&["^export scan"], K::Exported, None),
        (&["^warehouse scan"], K::Processed, None),
        (&["^arriv"], K::Arrived, None),
        (&["^depart"], K::Departed, None),
        (&["^pickup scan"], K::PickedUp, None),
        (&["^picked up"], K::PickedUp, None),
        (&["dropped off"], K::DroppedOff, None),
        (&["^drop-off"], K::DroppedOff, None),
        (&["have your package"], K::Accepted, None),
        (&["processing at ups"], K::PreparingForDelivery, None),
        (&["preparing for delivery"], K::PreparingForDelivery, None),
        (&["^processed at"], K::Processed, None),
        (&["created a label"], K::LabelCreated, None),
        (&["order processed"], K::DataReceived, None),
        (&["^delivered"], K::Delivered, None),
        (&["on the way"], K::InTransit, None),
        (&["in transit"], K::InTransit, None),
        (&["delay"], K::Delayed, None),
    ]
};
