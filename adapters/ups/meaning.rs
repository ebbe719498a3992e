//! What a UPS status means: first `statusCode`, then (type, code), then the type alone; the finer one wins where it does
//! not contradict. UPS's English words only make an unspecific meaning finer. Nothing here knows times or places.

use std::borrow::Cow;
use std::sync::LazyLock;

use waybill_contract::phrases::{Prose, Rule, rule};
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
        let number = status.status_code.get().or(status.description_code.get());
        // A summary without a type may have its status code where scans have their code.
        let alone = status.code.get().filter(|code| {
            let digits = code.len() == 3 && code.bytes().all(|byte| byte.is_ascii_digit());
            digits && number.is_none() && status.r#type.get().is_none()
        });
        let (kind, code) = (upper(status.r#type.get()), upper(status.code.get().filter(|_| alone.is_none())));
        Self {
            key: (!code.is_empty()).then(|| format!("{kind}/{code}")),
            number: number.or(alone).map(three_digits),
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
        let prose = Prose::of(text);
        if coarse.kind.delivers() && prose.has(&["return"]) && prose.has(&["sender", "shipper"]) {
            return (Meaning::of(Kind::Returned), true);
        }
        let allowed = |kind| refines(coarse.kind, kind) && (coarse.kind != Kind::Exception || after_pickup(kind));
        match prose.meaning(WORDS, allowed) {
            Some(Meaning { kind, reason }) => (Meaning { kind, reason: reason.or(coarse.reason) }, true),
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

/// UPS's words, what they mean, who caused it.
#[rustfmt::skip]
static WORDS: &[Rule] = {
    use Kind as K;
    use Reason as R;
    &[
        rule(&["return", "cancel", "sender"], K::ReturnCancelled, None),
        rule(&["return", "sender", "on vehicle"], K::ReturnOutForDelivery, None),
        rule(&["return", "sender", "out for delivery"], K::ReturnOutForDelivery, None),
        rule(&["return", "shipper", "out for delivery"], K::ReturnOutForDelivery, None),
        rule(&["refused"], K::Refused, Some(R::RecipientRefused)),
        rule(&["did not order"], K::Refused, Some(R::RecipientRefused)),
        rule(&["not want the"], K::Refused, Some(R::RecipientRefused)),
        rule(&["will be return"], K::Returning, None),
        rule(&["being return"], K::Returning, None),
        rule(&["to be return"], K::Returning, None),
        rule(&["returning to"], K::Returning, None),
        rule(&["returning the"], K::Returning, None),
        rule(&["return to the sender"], K::Returning, None),
        rule(&["return to sender"], K::Returning, None),
        rule(&["return to shipper"], K::Returning, None),
        rule(&["request", "return this package"], K::Returning, None),
        rule(&["request", "return the package"], K::Returning, None),
        rule(&["returned to", "sender"], K::Returned, None),
        rule(&["returned to", "shipper"], K::Returned, None),

        rule(&["neighbo"], K::DeliveredToNeighbour, None),
        rule(&["mail room"], K::DeliveredToReception, None),
        rule(&["mailroom"], K::DeliveredToReception, None),
        rule(&["reception"], K::DeliveredToReception, None),
        rule(&["front desk"], K::DeliveredToReception, None),
        rule(&["concierge"], K::DeliveredToReception, None),
        rule(&["mailbox"], K::DeliveredToMailbox, None),
        rule(&["mail box"], K::DeliveredToMailbox, None),
        rule(&["front door"], K::DeliveredToSafePlace, None),
        rule(&["back door"], K::DeliveredToSafePlace, None),
        rule(&["side door"], K::DeliveredToSafePlace, None),
        rule(&["porch"], K::DeliveredToSafePlace, None),
        rule(&["garage"], K::DeliveredToSafePlace, None),
        rule(&["patio"], K::DeliveredToSafePlace, None),
        rule(&["safe place"], K::DeliveredToSafePlace, None),
        rule(&["access point", "await"], K::AvailableForPickup, None),
        rule(&["access point", "ready for"], K::AvailableForPickup, None),
        rule(&["access point", "available for"], K::AvailableForPickup, None),
        rule(&["picked up by"], K::Collected, None),
        rule(&["collected by"], K::Collected, None),
        rule(&["^delivered to", "access point"], K::AvailableForPickup, None),
        rule(&["was delivered to", "access point"], K::AvailableForPickup, None),
        rule(&["held for customer pickup"], K::AvailableForPickup, None),
        rule(&["ready for customer pickup"], K::AvailableForPickup, None),
        rule(&["will be delivered", "access point"], K::HeadingToPickupPoint, None),
        rule(&["way to", "access point"], K::HeadingToPickupPoint, None),
        rule(&["transit to", "access point"], K::HeadingToPickupPoint, None),

        rule(&["charges", "paid"], K::Resolved, None),
        rule(&["duties"], K::CustomsPaymentRequired, Some(R::CustomsDuties)),
        rule(&["import charges"], K::CustomsPaymentRequired, Some(R::CustomsDuties)),
        rule(&["import fees"], K::CustomsPaymentRequired, Some(R::CustomsDuties)),
        rule(&["not", "been released"], K::CustomsHeld, None),
        rule(&["released", "agency"], K::CustomsCleared, None),
        rule(&["released", "customs"], K::CustomsCleared, None),
        rule(&["cleared customs"], K::CustomsCleared, None),
        rule(&["clearance", "completed"], K::CustomsCleared, None),
        rule(&["customs", "inspect"], K::CustomsHeld, Some(R::CustomsInspection)),
        rule(&["been received", "document"], K::Resolved, None),
        rule(&["been received", "paperwork"], K::Resolved, None),
        rule(&["been received", "information"], K::Resolved, None),
        rule(&["were received", "document"], K::Resolved, None),
        rule(&["invoice"], K::CustomsDocumentsRequired, Some(R::CustomsDocuments)),
        rule(&["paperwork"], K::CustomsDocumentsRequired, Some(R::CustomsDocuments)),
        rule(&["document"], K::CustomsDocumentsRequired, Some(R::CustomsDocuments)),
        rule(&["information", "clear"], K::CustomsDocumentsRequired, Some(R::CustomsDocuments)),
        rule(&["information", "customs"], K::CustomsDocumentsRequired, Some(R::CustomsDocuments)),
        rule(&["information", "broker"], K::CustomsDocumentsRequired, Some(R::CustomsDocuments)),
        rule(&["information", "importer"], K::CustomsDocumentsRequired, Some(R::CustomsDocuments)),
        rule(&["government"], K::CustomsHeld, Some(R::RegulatoryHold)),
        rule(&["agency"], K::CustomsHeld, Some(R::RegulatoryHold)),
        rule(&["regulat"], K::CustomsHeld, Some(R::RegulatoryHold)),
        rule(&["customs", "delay"], K::CustomsHeld, Some(R::CustomsDelay)),
        rule(&["customs", "held"], K::CustomsHeld, None),
        rule(&["customs", "hold"], K::CustomsHeld, None),
        rule(&["clearance", "delay"], K::CustomsHeld, Some(R::CustomsDelay)),
        rule(&["customs"], K::CustomsProcessing, None),
        rule(&["clearance"], K::CustomsProcessing, None),
        rule(&["clearing"], K::CustomsProcessing, None),

        rule(&["weather"], K::Delayed, Some(R::Weather)),
        rule(&["storm"], K::Delayed, Some(R::Weather)),
        rule(&["hurricane"], K::Delayed, Some(R::Weather)),
        rule(&["flood"], K::Delayed, Some(R::Weather)),
        rule(&["natural disaster"], K::Delayed, Some(R::ForceMajeure)),
        rule(&["emergency"], K::Delayed, Some(R::ForceMajeure)),
        rule(&["power outage"], K::Delayed, Some(R::ForceMajeure)),
        rule(&["mechanical"], K::Delayed, Some(R::CarrierVehicle)),
        rule(&["aircraft"], K::Delayed, Some(R::CarrierVehicle)),
        rule(&["late train"], K::Delayed, Some(R::CarrierMissedConnection)),
        rule(&["late trailer"], K::Delayed, Some(R::CarrierMissedConnection)),
        rule(&["late flight"], K::Delayed, Some(R::CarrierMissedConnection)),
        rule(&["missed", "connection"], K::Delayed, Some(R::CarrierMissedConnection)),
        rule(&["strike"], K::Delayed, Some(R::Strike)),
        rule(&["labor dispute"], K::Delayed, Some(R::Strike)),
        rule(&["work stoppage"], K::Delayed, Some(R::Strike)),
        rule(&["traffic"], K::Delayed, Some(R::Traffic)),
        rule(&["holiday"], K::Delayed, Some(R::Holiday)),
        rule(&["incorrectly sort"], K::Misrouted, Some(R::CarrierSorting)),
        rule(&["sorted incorrectly"], K::Misrouted, Some(R::CarrierSorting)),
        rule(&["missort"], K::Misrouted, Some(R::CarrierSorting)),
        rule(&["misrout"], K::Misrouted, Some(R::CarrierSorting)),
        rule(&["wrong facility"], K::Misrouted, Some(R::CarrierSorting)),
        rule(&["operating conditions"], K::Delayed, Some(R::CarrierDelay)),
        rule(&["volume", "delay"], K::Delayed, Some(R::CarrierCapacity)),
        rule(&["was missed"], K::Delayed, Some(R::CarrierDelay)),
        rule(&["being held", "payment"], K::Held, Some(R::PaymentRequired)),
        rule(&["being held"], K::Held, None),

        rule(&["not claimed"], K::NotCollected, Some(R::RecipientNotCollected)),
        rule(&["unclaimed"], K::NotCollected, Some(R::RecipientNotCollected)),
        rule(&["claim"], K::Claim, None),
        rule(&["damage", "repack"], K::DamageReported, Some(R::CarrierDamage)),
        rule(&["damage", "repair"], K::DamageReported, Some(R::CarrierDamage)),
        rule(&["damage", "remainder"], K::DamageReported, Some(R::CarrierDamage)),
        rule(&["damage", "discard"], K::Destroyed, Some(R::CarrierDamage)),
        rule(&["damage report"], K::DamageReported, None),
        rule(&["report", "damage"], K::DamageReported, None),
        rule(&["damage"], K::Damaged, Some(R::CarrierDamage)),
        rule(&["merchandise", "missing"], K::Lost, Some(R::CarrierLoss)),
        rule(&["lost and found"], K::Lost, Some(R::CarrierLoss)),
        rule(&["unable to locate"], K::Investigation, Some(R::CarrierLoss)),
        rule(&["investigat"], K::Investigation, None),
        rule(&["tracer"], K::Investigation, None),
        rule(&["search"], K::Investigation, Some(R::CarrierLoss)),
        rule(&["confiscat"], K::Seized, None),
        rule(&["seized"], K::Seized, None),
        rule(&["destroyed"], K::Destroyed, None),

        rule(&["address", "been corrected"], K::AddressCorrected, None),
        rule(&["address", "was corrected"], K::AddressCorrected, None),
        rule(&["address", "been updated"], K::AddressCorrected, None),
        rule(&["updated", "address"], K::AddressCorrected, None),
        rule(&["address", "was changed"], K::DeliveryChanged, None),
        rule(&["address", "been changed"], K::DeliveryChanged, None),
        rule(&["address", "incomplete"], K::AddressUnusable, Some(R::AddressIncomplete)),
        rule(&["address", "missing"], K::AddressUnusable, Some(R::AddressIncomplete)),
        rule(&["number", "missing"], K::AddressUnusable, Some(R::AddressIncomplete)),
        rule(&["is needed for delivery"], K::AddressUnusable, Some(R::AddressIncomplete)),
        rule(&["address information"], K::AddressUnusable, Some(R::AddressIncomplete)),
        rule(&["address", "incorrect"], K::AddressUnusable, Some(R::AddressWrong)),
        rule(&["street", "incorrect"], K::AddressUnusable, Some(R::AddressWrong)),
        rule(&["number is incorrect"], K::AddressUnusable, Some(R::AddressWrong)),
        rule(&["name is incorrect"], K::AddressUnusable, Some(R::AddressWrong)),
        rule(&["code is incorrect"], K::AddressUnusable, Some(R::AddressWrong)),
        rule(&[" has moved"], K::AddressUnusable, Some(R::RecipientMoved)),
        rule(&["unable to access"], K::DeliveryAttempted, Some(R::NoAccess)),
        rule(&["access to the"], K::DeliveryAttempted, Some(R::NoAccess)),
        rule(&["closed"], K::DeliveryAttempted, Some(R::RecipientClosed)),
        rule(&["was not available"], K::DeliveryAttempted, Some(R::RecipientAbsent)),
        rule(&["not home"], K::DeliveryAttempted, Some(R::RecipientAbsent)),
        rule(&["adult", "signature"], K::DeliveryAttempted, Some(R::RecipientIdentification)),
        rule(&["signature", "required"], K::DeliveryAttempted, Some(R::RecipientIdentification)),
        rule(&["funds", "required"], K::DeliveryAttempted, Some(R::PaymentRequired)),
        rule(&["delivery attempted"], K::DeliveryAttempted, None),
        rule(&["attempted to deliver"], K::DeliveryAttempted, None),
        rule(&["attempted delivery"], K::DeliveryAttempted, None),
        rule(&["delivery attempt was made"], K::DeliveryAttempted, None),
        rule(&["exceed", "weight"], K::Undeliverable, Some(R::ShipperDimensions)),
        rule(&["exceed", "size"], K::Undeliverable, Some(R::ShipperDimensions)),
        rule(&["prohibited"], K::Undeliverable, Some(R::ProhibitedGoods)),
        rule(&["hazardous"], K::Undeliverable, Some(R::ProhibitedGoods)),

        rule(&["delay", "reschedul"], K::Delayed, None),
        rule(&["reschedul"], K::DeliveryRescheduled, None),
        rule(&["delivery change"], K::DeliveryChanged, None),
        rule(&["instruction"], K::DeliveryChanged, None),
        rule(&["requested", "deliver"], K::DeliveryChanged, None),
        rule(&["requested", "hold"], K::DeliveryChanged, None),
        rule(&["alternate", "deliver"], K::DeliveryChanged, None),
        rule(&["updated", "delivery date"], K::EstimateUpdated, None),
        rule(&["new delivery date"], K::EstimateUpdated, None),
        rule(&["notice", "left"], K::RecipientNotified, None),
        rule(&["postcard"], K::RecipientNotified, None),
        rule(&["has been notified"], K::RecipientNotified, None),

        rule(&["transferred to", "post"], K::HandedToPartner, None),
        rule(&["tendered to"], K::HandedToPartner, None),
        rule(&["received by", "post"], K::ReceivedByPartner, None),
        rule(&["received by usps"], K::ReceivedByPartner, None),
        rule(&["out for delivery"], K::OutForDelivery, None),
        rule(&["loaded on delivery vehicle"], K::OutForDelivery, None),
        rule(&["^origin scan"], K::Accepted, None),
        rule(&["^destination scan"], K::ArrivedAtDeliveryFacility, None),
        rule(&["^import scan"], K::ArrivedInCountry, None),
        rule(&["^export scan"], K::Exported, None),
        rule(&["^warehouse scan"], K::Processed, None),
        rule(&["^arriv"], K::Arrived, None),
        rule(&["^depart"], K::Departed, None),
        rule(&["^pickup scan"], K::PickedUp, None),
        rule(&["^picked up"], K::PickedUp, None),
        rule(&["dropped off"], K::DroppedOff, None),
        rule(&["^drop-off"], K::DroppedOff, None),
        rule(&["have your package"], K::Accepted, None),
        rule(&["processing at ups"], K::PreparingForDelivery, None),
        rule(&["preparing for delivery"], K::PreparingForDelivery, None),
        rule(&["^processed at"], K::Processed, None),
        rule(&["created a label"], K::LabelCreated, None),
        rule(&["order processed"], K::DataReceived, None),
        rule(&["^delivered"], K::Delivered, None),
        rule(&["on the way"], K::InTransit, None),
        rule(&["in transit"], K::InTransit, None),
        rule(&["delay"], K::Delayed, None),
    ]
};
