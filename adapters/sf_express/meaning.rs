//! What an SF route means: the two-level status where it is told, made finer by the opCode, and the remark's words for
//! causes and for what has no code. Remarks name couriers and their phones, which go no further.

use std::borrow::Cow;
use std::sync::LazyLock;

use waybill_contract::phrases::{Prose, Rule, rule};
use waybill_contract::{CodeTable, Kind, Meaning, Oddity, Reason, Status as Word, Warning};

use super::wire::Route;

static CODES: LazyLock<CodeTable> =
    LazyLock::new(|| CodeTable::parse(include_str!("codes.tsv")).expect("the table is tested"));

/// The code table.
pub(super) fn codes() -> &'static CodeTable {
    &CODES
}

/// The opCode, which polls and pushes both have, else the two-level status that only some have.
pub(super) fn code(route: &Route<'_>) -> Option<String> {
    let levels = || {
        let first = route.first_status_code.get()?;
        Some(match route.secondary_status_code.get() {
            Some(secondary) => format!("{first}/{secondary}"),
            None => format!("{first}/"),
        })
    };
    route.op_code.get().map(str::to_ascii_uppercase).or_else(levels)
}

/// What a route means; warns of codes that nobody knows.
pub(super) fn of(route: &Route<'_>, warnings: &mut Vec<Warning>) -> Meaning {
    let op_code = route.op_code.get();
    let by_code = op_code.and_then(|code| CODES.get_in_capitals(code));
    let by_levels = levels(route);
    let mut unmapped = |what: String| Warning::new(Oddity::UnmappedCode, what).add_to(warnings);
    if let Some(code) = op_code.filter(|_| by_code.is_none()) {
        unmapped(format!("opCode {}", code.to_ascii_uppercase()));
    }
    if let Some(first) = route.first_status_code.get().filter(|_| by_levels.is_none()) {
        unmapped(format!("firstStatusCode {first}"));
    }
    let known = match (by_levels, by_code) {
        (Some(levels), Some(code)) if refines(levels.kind, code.kind) => Some(code),
        (levels, code) => levels.or(code),
    };
    // Most codes say all there is.
    let settled = known.filter(|known| {
        !matches!(known.kind, Kind::Forwarded | Kind::CustomsProcessing | Kind::DeliveryAttempted | Kind::Exception)
    });
    if let Some(settled) = settled {
        return settled;
    }
    let prose = Prose::new(format!("{}\n{}", route.remark.or_empty(), route.reason_name.or_empty()));
    let Some(known) = known else {
        let said = prose.meaning(REMARKS, |kind| happened(kind, &prose));
        if op_code.is_none() && route.first_status_code.get().is_none() {
            unmapped("a route without code".into());
        }
        return said.unwrap_or(Meaning::of(Kind::Unknown));
    };
    match known.kind {
        // Sent on to another address, or back.
        Kind::Forwarded if prose.has(&["退"]) => Meaning::of(Kind::Returning),
        Kind::CustomsProcessing if prose.has(&["已清关", "清关完成", "已放行"]) => {
            Meaning::of(Kind::CustomsCleared)
        }
        Kind::DeliveryAttempted | Kind::Exception => with_cause(known, &prose),
        _ => known,
    }
}

/// The two-level status. Which numbers mean returned and forwarded is not sure, so their names decide.
fn levels(route: &Route<'_>) -> Option<Meaning> {
    let first = route.first_status_code.get();
    let names = [route.secondary_status_name.get(), route.first_status_name.get()].into_iter().flatten();
    if let Some(named) = names.filter_map(|name| Prose::new(name).meaning(NAMES, |_| true)).next() {
        return Some(named);
    }
    let secondary = route.secondary_status_code.get().and_then(|code| CODES.get_under("secondary", code));
    let first = first.and_then(|code| CODES.get_under("first", code));
    match (first, secondary) {
        (Some(first), Some(secondary)) if refines(first.kind, secondary.kind) => Some(secondary),
        (first, secondary) => first.or(secondary),
    }
}

/// The names that decide more than their numbers.
const NAMES: &[Rule] = &[
    rule(&["已退回"], Kind::Returned, None),
    rule(&["退回中"], Kind::Returning, None),
    rule(&["已转寄"], Kind::Forwarded, None),
    rule(&["转寄"], Kind::Forwarded, None),
    rule(&["已清关"], Kind::CustomsCleared, None),
    rule(&["清关中"], Kind::CustomsProcessing, None),
];

/// Whether the second kind says more than the first without contradicting it.
fn refines(coarse: Kind, fine: Kind) -> bool {
    let (status, effect) = (coarse.effect().status, fine.effect());
    match coarse {
        // 13 means a failed delivery beside the opCodes of one; of others less is known.
        Kind::DeliveryAttempted => true,
        Kind::InTransit | Kind::OutForDelivery if effect.problem.is_some() => true,
        Kind::InTransit => matches!(effect.status, Some(Word::InTransit | Word::Returning)),
        // Put into a locker or brought to a store on the round.
        Kind::OutForDelivery if fine == Kind::AvailableForPickup => true,
        // A picture of the signature comes after the signature.
        Kind::Delivered => fine.delivers() || fine == Kind::ProofOfDelivery,
        // The names that decided it are finer than codes.
        Kind::Returned | Kind::Forwarded | Kind::CustomsProcessing | Kind::CustomsCleared => false,
        _ => effect.status == status,
    }
}

/// Why it was not delivered, as far as the remark says.
fn with_cause(known: Meaning, prose: &Prose<'_>) -> Meaning {
    match prose.meaning(CAUSES, |_| true) {
        Some(Meaning { kind: Kind::Refused, reason }) => Meaning { kind: Kind::Refused, reason },
        Some(Meaning { reason, .. }) => Meaning { reason, ..known },
        None => known,
    }
}

/// Words that stand in a sentence about what has not happened yet, or did not.
fn happened(kind: Kind, prose: &Prose<'_>) -> bool {
    match kind {
        Kind::Delivered => !prose.has(&["准备签收", "待签收", "未签收", "拒绝签收", "无法签收", "签收失败", "拒收"]),
        Kind::OutForDelivery => !prose.has(&["不成功", "未成功", "失败", "异常", "滞留"]),
        _ => true,
    }
}

/// The remark's words, where no code says what happened.
#[rustfmt::skip]
static REMARKS: &[Rule] = {
    use Kind as K;
    &[
        rule(&["签收"], K::Delivered, None),
        rule(&["已领取"], K::Delivered, None),
        rule(&["派送"], K::OutForDelivery, None),
        rule(&["派件"], K::OutForDelivery, None),
        rule(&["待取"], K::AvailableForPickup, None),
        rule(&["自取"], K::AvailableForPickup, None),
        rule(&["投柜"], K::AvailableForPickup, None),
        rule(&["丰巢"], K::AvailableForPickup, None),
        rule(&["不成功"], K::DeliveryAttempted, None),
        rule(&["滞留"], K::DeliveryAttempted, None),
        rule(&["异常"], K::DeliveryAttempted, None),
        rule(&["退回"], K::Returning, None),
        rule(&["退件"], K::Returning, None),
        rule(&["拒收"], K::Returning, Some(Reason::RecipientRefused)),
        rule(&["揽收"], K::PickedUp, None),
        rule(&["收取"], K::PickedUp, None),
        rule(&["收件"], K::PickedUp, None),
        rule(&["清关"], K::CustomsProcessing, None),
        rule(&["海关"], K::CustomsProcessing, None),
        rule(&["到达"], K::Arrived, None),
        rule(&["发车"], K::Departed, None),
        rule(&["发往"], K::Departed, None),
        rule(&["离开"], K::Departed, None),
        rule(&["运输"], K::InTransit, None),
        rule(&["转运"], K::InTransit, None),
        rule(&["运送"], K::InTransit, None),
        rule(&["途中"], K::InTransit, None),
    ]
};

/// Causes of a failed delivery.
#[rustfmt::skip]
static CAUSES: &[Rule] = {
    use Kind as K;
    use Reason as R;
    &[
        rule(&["拒收"], K::Refused, Some(R::RecipientRefused)),
        rule(&["拒绝签收"], K::Refused, Some(R::RecipientRefused)),
        rule(&["无人"], K::DeliveryAttempted, Some(R::RecipientAbsent)),
        rule(&["不在"], K::DeliveryAttempted, Some(R::RecipientAbsent)),
        rule(&["无法联系"], K::DeliveryAttempted, Some(R::RecipientUnreachable)),
        rule(&["联系不上"], K::DeliveryAttempted, Some(R::RecipientUnreachable)),
        rule(&["未联系上"], K::DeliveryAttempted, Some(R::RecipientUnreachable)),
        rule(&["地址", "不详"], K::DeliveryAttempted, Some(R::AddressIncomplete)),
        rule(&["地址", "错误"], K::DeliveryAttempted, Some(R::AddressWrong)),
        rule(&["地址", "有误"], K::DeliveryAttempted, Some(R::AddressWrong)),
        rule(&["改期"], K::DeliveryAttempted, Some(R::RecipientRequest)),
        rule(&["约定"], K::DeliveryAttempted, Some(R::RecipientRequest)),
        rule(&["客户要求"], K::DeliveryAttempted, Some(R::RecipientRequest)),
        rule(&["公司休息"], K::DeliveryAttempted, Some(R::RecipientClosed)),
        rule(&["放假"], K::DeliveryAttempted, Some(R::RecipientClosed)),
        rule(&["天气"], K::DeliveryAttempted, Some(R::Weather)),
    ]
};

/// A remark without phone numbers and without the courier's name behind the words that announce it.
pub(super) fn masked(remark: &str) -> Cow<'_, str> {
    const GIVEN_TO: &str = "快件交给";
    const NAMES: [&str; 6] = ["派件人:", "派件人：", "快递员:", "快递员：", "收派员:", "收派员："];
    /// As many digits in a row are a phone's number, or a parcel's.
    const PHONE: usize = 7;
    const ENDS: &[char] = &['，', ',', '（', '(', '）', ')', '。', '、', ';', '；', ' '];
    let mut text = Cow::Borrowed(remark);
    // Each remark is looked through, so that no search is prepared for it: what holds no words of a name is passed over.
    let announced = remark.contains(':') || remark.contains('：');
    let given = remark.as_bytes().array_windows().any(|part: &[u8; GIVEN_TO.len()]| part == GIVEN_TO.as_bytes());
    let words = [GIVEN_TO].into_iter().filter(|_| given).chain(NAMES.into_iter().filter(|_| announced));
    for words in words {
        if let Some((before, after)) = text.split_once(words) {
            let name = after.find(ENDS).unwrap_or(after.len());
            text = format!("{before}{words}***{}", after.get(name..).unwrap_or_default()).into();
        }
    }
    if text.bytes().filter(u8::is_ascii_digit).count() < PHONE {
        return text;
    }
    let mut out = String::with_capacity(text.len());
    let mut rest = &*text;
    while let Some(at) = rest.find(|character: char| character.is_ascii_digit()) {
        let (before, digits) = rest.split_at(at);
        let end = digits.find(|character: char| !character.is_ascii_digit()).unwrap_or(digits.len());
        let (digits, after) = digits.split_at(end);
        out.push_str(before);
        out.push_str(if digits.len() < PHONE { digits } else { "***" });
        rest = after;
    }
    out.push_str(rest);
    out.into()
}
