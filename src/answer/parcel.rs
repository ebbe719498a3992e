//! The answer about one parcel: which sentences are said, in which order.

use fluent_bundle::FluentValue;
use jiff::Timestamp;
use waybill_contract::Adapter;

use super::Language;
use super::when::{When, clock_of, date_of};
use crate::name::ShipmentName;
use crate::proto::{self, v1};
use crate::timeline::date_from;
use v1::freshness::StaleReason;
use v1::order_role::Role;
use v1::problem::{Kind, Party, Source};
use v1::shipment::Status;

/// Events that are shown.
const LAST_EVENTS: usize = 5;

/// Explains a shipment as it is read, with its freshness.
pub fn parcel(
    language: &'static Language,
    adapter: &'static Adapter,
    shipment: &v1::Shipment,
    now: Timestamp,
) -> v1::ParcelAnswer {
    of_order_part(language, adapter, shipment, now, false)
}

/// The same, and whether the order needs no more of it: a return that was refunded or exchanged, or what was sent back.
pub(super) fn of_order_part(
    language: &'static Language,
    adapter: &'static Adapter,
    shipment: &v1::Shipment,
    now: Timestamp,
    settled: bool,
) -> v1::ParcelAnswer {
    let when = When::new(language, now, shipment, adapter);
    let telling = Telling { adapter, shipment, when, settled };
    let status_text = telling.status();
    let wrong: Vec<String> = shipment.problems.iter().map(|problem| telling.wrong_and_why(problem)).collect();
    let troubles =
        shipment.problems.iter().zip(&wrong).map(|(problem, wrong)| telling.trouble(problem, wrong)).collect();
    let (arrival, next_step) = (telling.arrival(), telling.next_step());
    let (turn, advice, freshness_text) = (telling.turn(), telling.advice(), telling.freshness());
    let turn_text = telling.say(&format!("turn-{}", telling.party_in_words(turn)));
    let gravest = shipment.problems.first().map(|problem| telling.wrong(problem));
    let (role, again) = (telling.role(), telling.rebooked());
    let headline = joined([status_text.as_str()].into_iter().chain(gravest.as_deref()).chain([&*again]));
    let details = telling.details();
    let special = Some(role.as_str()).filter(|_| shipment.order_role() != Role::Outbound);
    let details_text = joined(details.iter().map(String::as_str));
    let sentences = special.into_iter().chain([status_text.as_str(), details_text.as_str()]);
    let sentences = sentences.chain(wrong.iter().map(String::as_str)).chain([&*again]);
    let text = joined(sentences.chain([&*arrival, &*next_step, &*turn_text, &*freshness_text]));
    v1::ParcelAnswer {
        name: shipment.name.clone(),
        carrier: adapter.name.to_owned(),
        tracking_number: shipment.tracking_number.clone(),
        title: shipment.title.clone(),
        headline,
        text,
        status: shipment.status,
        status_text,
        troubles,
        next_step,
        arrival,
        estimated_delivery: shipment.estimated_delivery.clone(),
        promised_date: shipment.promised_date,
        turn: turn.into(),
        turn_text,
        advice,
        contact: Some(v1::Contact {
            contact: adapter.contact.unwrap_or_default().to_owned(),
            tracking_url: adapter.tracking_page(&shipment.tracking_number),
            // Whoever knows the accounts adds what they say.
            ..v1::Contact::default()
        }),
        last_events: shipment.events.iter().rev().take(LAST_EVENTS).map(|event| telling.happening(event)).collect(),
        freshness_text,
        freshness: shipment.freshness.clone(),
        order_id: shipment.order_id.clone(),
        role: shipment.order_role,
        role_text: joined([&*role, &*again]),
        details_text,
    }
}

/// What is wrong with a shipment before all else, in a sentence; nothing if no more than its status says.
pub(super) fn gravest(
    language: &'static Language,
    adapter: &'static Adapter,
    shipment: &v1::Shipment,
    now: Timestamp,
) -> String {
    let when = When::new(language, now, shipment, adapter);
    let telling = Telling { adapter, shipment, when, settled: false };
    let problem = shipment.problems.iter().find(|problem| problem.kind() != Kind::Returning);
    problem.map(|problem| telling.wrong(problem)).unwrap_or_default()
}

/// Carrier and number of a shipment's name, as people read them.
fn named(name: &str) -> Option<String> {
    let name: ShipmentName = name.parse().ok()?;
    let carrier = waybill_adapters::by_id(&name.carrier)?.name;
    Some(format!("{carrier} {}", name.number.as_str()))
}

/// Sentences as a paragraph.
pub(super) fn joined<'a>(sentences: impl IntoIterator<Item = &'a str>) -> String {
    let said: Vec<&str> = sentences.into_iter().filter(|sentence| !sentence.is_empty()).collect();
    said.join(" ")
}

/// The part of a message's key that a word of the API is: `CUSTOMS_HELD` is `customs-held`.
pub(super) fn kebab(word: &str) -> String {
    word.to_ascii_lowercase().replace('_', "-")
}

pub(super) fn party(party: Party) -> &'static str {
    match party {
        Party::Recipient => "recipient",
        Party::Shipper => "shipper",
        Party::Carrier => "carrier",
        Party::Unspecified => "nobody",
    }
}

/// The same party of a parcel that goes the other way.
pub(super) fn other_way(turn: Party) -> Party {
    match turn {
        Party::Recipient => Party::Shipper,
        Party::Shipper => Party::Recipient,
        other => other,
    }
}

fn is_lateness(kind: Kind) -> bool {
    matches!(kind, Kind::Late | Kind::ExpectedLate | Kind::Overdue)
}

/// Whether the reason says no more than the problem.
fn is_implied(problem: &v1::Problem) -> bool {
    use v1::event::Reason;
    matches!(
        (problem.kind(), problem.reason()),
        (Kind::NotCollected, Reason::RecipientNotCollected)
            | (Kind::Refused, Reason::RecipientRefused)
            | (Kind::Damaged, Reason::CarrierDamage)
            | (Kind::Lost | Kind::Investigation, Reason::CarrierLoss)
            | (Kind::Delayed, Reason::CarrierDelay)
            | (Kind::CustomsDocuments, Reason::CustomsDocuments)
            | (Kind::CustomsPayment, Reason::CustomsDuties)
    )
}

fn is_end(status: Status) -> bool {
    matches!(status, Status::Delivered | Status::Returned | Status::Cancelled)
}

struct Telling<'a> {
    adapter: &'static Adapter,
    shipment: &'a v1::Shipment,
    when: When,
    /// Its order needs no more of it.
    settled: bool,
}

impl Telling<'_> {
    fn say(&self, key: &str) -> String {
        self.say_with(key, &[])
    }

    /// Every message may name the carrier, and say of a return something else.
    fn say_with<'v>(&self, key: &str, values: &[(&'v str, FluentValue<'v>)]) -> String {
        let role = if self.is_return() { "return" } else { "out" };
        let mut all = vec![("carrier", self.adapter.name.into()), ("role", role.into())];
        all.extend_from_slice(values);
        self.when.language.say(key, &all)
    }

    /// What a status is called in the messages; one that is not known is not there.
    fn key(&self, of: &str) -> String {
        let back = matches!(self.shipment.status(), Status::Returning | Status::Returned);
        let word = match (self.shipment.problem.as_ref(), of) {
            (_, "next" | "advice") if self.is_rebooked() => "REBOOKED",
            (_, "next" | "advice") if self.settled => "SETTLED",
            // What comes next on the way back, or of what is only late, does not depend on why.
            (Some(problem), "next") if !back && !is_lateness(problem.kind()) => problem.kind().as_str_name(),
            (Some(problem), "advice") => problem.kind().as_str_name(),
            (_, "status" | "advice") if self.is_collected() => "COLLECTED",
            (None, "next") if self.is_near() => "IN_TRANSIT_NEAR",
            (None, "next" | "advice") if self.is_unasked() => "UNASKED",
            _ if self.shipment.stopped && !is_end(self.shipment.status()) && of != "status" => "STOPPED",
            _ => self.shipment.status().as_str_name(),
        };
        format!("{of}-{}", kebab(word))
    }

    /// Whether it was handed out at a pickup point: neither door nor neighbours know of it.
    fn is_collected(&self) -> bool {
        let there = self.shipment.events.iter().rev().find(|event| event.status() == Status::Delivered);
        self.shipment.status() == Status::Delivered
            && there.is_some_and(|event| event.kind() == v1::event::Kind::Collected)
    }

    /// Whether it has come to the depot from which it is delivered.
    fn is_near(&self) -> bool {
        let moved = self.shipment.events.iter().rev().find(|event| event.status() == Status::InTransit);
        self.shipment.status() == Status::InTransit
            && moved.is_some_and(|event| event.kind() == v1::event::Kind::ArrivedAtDeliveryFacility)
    }

    /// Whether nobody can ask about it: what it does is not seen here.
    fn is_unasked(&self) -> bool {
        let fresh = self.shipment.freshness.as_ref();
        let unasked = fresh.is_some_and(|fresh| fresh.stale_reason() == StaleReason::NoAccount);
        unasked && !self.shipment.stopped && self.shipment.status() == Status::Pending
    }

    /// Whether the customer sends it back: the merchant is the recipient then.
    fn is_return(&self) -> bool {
        self.shipment.order_role() == Role::Return
    }

    fn is_rebooked(&self) -> bool {
        !self.shipment.rebooked_as.is_empty()
    }

    /// What it is for in its order.
    fn role(&self) -> String {
        match self.shipment.order_role() {
            Role::Unspecified => String::new(),
            Role::Outbound => self.say("role-outbound"),
            Role::Return => self.say("role-return"),
            Role::Exchange => self.say("role-exchange"),
            Role::Replacement => match named(&self.shipment.in_place_of) {
                Some(parcel) => self.say_with("role-replacement-of", &[("parcel", parcel.into())]),
                None => self.say("role-replacement"),
            },
        }
    }

    /// Under what it was sent again, if it was.
    fn rebooked(&self) -> String {
        match named(&self.shipment.rebooked_as) {
            Some(parcel) => self.say_with("rebooked-as", &[("parcel", parcel.into())]),
            None if self.is_rebooked() => self.say("rebooked-again"),
            None => String::new(),
        }
    }

    fn status(&self) -> String {
        let time = self.shipment.status_time.as_ref();
        let values = [("on", self.when.on_day_of(time).into()), ("since", self.when.day_of(time).into())];
        let status = self.say_with(&self.key("status"), &values);
        let stopped = self.shipment.stopped && !is_end(self.shipment.status());
        let stopped = if stopped { self.say("status-stopped") } else { String::new() };
        joined([status.as_str(), stopped.as_str()])
    }

    /// What belongs to the status.
    fn details(&self) -> Vec<String> {
        match self.shipment.status() {
            Status::Delivered => self.delivered(),
            Status::AvailableForPickup => self.pickup(),
            Status::InTransit | Status::OutForDelivery | Status::Exception | Status::Returning | Status::Expired => {
                self.last_seen().into_iter().collect()
            }
            _ => Vec::new(),
        }
    }

    fn delivered(&self) -> Vec<String> {
        let Some(delivered) = &self.shipment.delivered else { return Vec::new() };
        let mut said = Vec::new();
        if !delivered.signed_by.is_empty() {
            said.push(self.say_with("signed-for", &[("name", delivered.signed_by.as_str().into())]));
        }
        if !delivered.left_at.is_empty() {
            said.push(self.say_with("left-at", &[("text", delivered.left_at.as_str().into())]));
        }
        let promised = self.shipment.promised_date.as_ref().and_then(date_from);
        let came = delivered.time.as_ref().and_then(date_of);
        if let Some((promised, came)) = promised.zip(came) {
            let days = When::days_between(promised, came);
            said.push(if days > 0 {
                self.say_with("promise-broken", &[("days", days.into())])
            } else {
                self.say_with("promise-kept", &[("day", self.when.day(promised).into())])
            });
        }
        said
    }

    fn pickup(&self) -> Vec<String> {
        let Some(point) = &self.shipment.pickup_point else { return Vec::new() };
        let (mut said, place) = (Vec::new(), self.pickup_place());
        if !place.is_empty() {
            said.push(self.say_with("pickup-at", &[("place", place.into())]));
        }
        if let Some(day) = point.collect_by.as_ref().and_then(date_from) {
            said.push(self.say_with("collect-by", &[("day", self.when.day(day).into())]));
        }
        said
    }

    /// Where it waits; empty if that is not known.
    fn pickup_place(&self) -> String {
        let Some(point) = &self.shipment.pickup_point else { return String::new() };
        let place = point.place.as_ref();
        let city = place.map_or("", |place| if place.city.is_empty() { &place.text } else { &place.city });
        let named = [point.display_name.as_str(), city].into_iter().filter(|part| !part.is_empty());
        named.collect::<Vec<_>>().join(", ")
    }

    fn last_seen(&self) -> Option<String> {
        let event = self.shipment.events.last()?;
        let happening = self.happening(event);
        let on = self.when.on_day_of(event.time.as_ref());
        let mut values = vec![("on", on.into()), ("event", happening.text.into())];
        if happening.r#where.is_empty() {
            return Some(self.say_with("seen-last", &values));
        }
        values.push(("place", happening.r#where.into()));
        Some(self.say_with("seen-last-at", &values))
    }

    fn wrong(&self, problem: &v1::Problem) -> String {
        let values =
            [("attempts", problem.attempts.into()), ("since", self.when.day_of(problem.since.as_ref()).into())];
        if problem.kind() == Kind::Lost && self.is_noted(problem) {
            return self.say("wrong-lost-noted");
        }
        self.say_with(&format!("wrong-{}", kebab(problem.kind().as_str_name())), &values)
    }

    /// Whether a person said so here, and no carrier.
    fn is_noted(&self, problem: &v1::Problem) -> bool {
        let told = |event: &&v1::Event| problem.event_ids.contains(&event.id);
        let mut channels = self.shipment.events.iter().filter(told).map(|event| event.provenance.as_ref());
        let is_ours = |told: Option<&v1::event::Provenance>| {
            told.is_some_and(|told| told.channel() == v1::event::Channel::Merchant)
        };
        channels.next().is_some_and(is_ours) && channels.all(is_ours)
    }

    fn wrong_and_why(&self, problem: &v1::Problem) -> String {
        let mut said = vec![self.wrong(problem)];
        if problem.reason() != v1::event::Reason::Unspecified && !is_implied(problem) {
            let reason = self.say(&format!("reason-{}", kebab(problem.reason().as_str_name())));
            said.push(self.say_with("because", &[("reason", reason.into())]));
        }
        if problem.source() != Source::Derived && problem.since.is_some() {
            said.push(self.say_with("since", &[("since", self.when.day_of(problem.since.as_ref()).into())]));
        }
        let told_already = self.shipment.status() == Status::AvailableForPickup;
        if let Some(day) = problem.deadline.as_ref().and_then(date_from).filter(|_| !told_already) {
            said.push(self.say_with("last-day", &[("day", self.when.day(day).into())]));
        }
        joined(said.iter().map(String::as_str))
    }

    /// What is wrong, as it has been put in words, with how it is known and what to do.
    fn trouble(&self, problem: &v1::Problem, wrong: &str) -> v1::Trouble {
        let by_dates = !matches!(problem.kind(), Kind::Returning | Kind::CollectionDue | Kind::ExpectedLate);
        let known = problem.source() == Source::Derived && by_dates;
        let known = if known { self.say("decided-here") } else { String::new() };
        let text = joined([wrong, known.as_str()]);
        let advice = if self.is_rebooked() {
            self.say("advice-rebooked-trouble")
        } else {
            self.say(&format!("advice-{}", kebab(problem.kind().as_str_name())))
        };
        v1::Trouble { problem: Some(problem.clone()), text, advice }
    }

    fn next_step(&self) -> String {
        self.say(&self.key("next"))
    }

    fn advice(&self) -> String {
        let known = match self.shipment.status() {
            Status::AvailableForPickup => !self.pickup_place().is_empty(),
            _ => self.shipment.delivered.as_ref().is_some_and(|delivered| !delivered.left_at.is_empty()),
        };
        self.say_with(&self.key("advice"), &[("place", if known { "noted" } else { "none" }.into())])
    }

    fn turn(&self) -> Party {
        if self.is_rebooked() || self.settled {
            return Party::Unspecified;
        }
        if let Some(problem) = &self.shipment.problem {
            let handing_over = matches!(problem.kind(), Kind::NotHandedOver | Kind::PickupFailed);
            // Claims and searches are the merchant's, who is the recipient of a return.
            let merchants = self.is_return() && problem.act() == Party::Shipper && !handing_over;
            return if merchants { Party::Recipient } else { problem.act() };
        }
        match self.shipment.status() {
            Status::AvailableForPickup => Party::Recipient,
            Status::Delivered | Status::Returned | Status::Expired if self.is_return() => Party::Recipient,
            Status::Pending | Status::InfoReceived | Status::Returned | Status::Expired => Party::Shipper,
            Status::Delivered | Status::Cancelled | Status::Unspecified => Party::Unspecified,
            _ => Party::Carrier,
        }
    }

    /// The part of the key: a return goes from the customer to the merchant.
    fn party_in_words(&self, turn: Party) -> &'static str {
        party(if self.is_return() { other_way(turn) } else { turn })
    }

    /// When it should arrive, and what was promised.
    fn arrival(&self) -> String {
        let status = self.shipment.status();
        if self.is_rebooked() || is_end(status) || status == Status::AvailableForPickup || status == Status::Expired {
            return String::new();
        }
        if status == Status::Returning {
            return self.say("arrival-back-unknown");
        }
        joined([self.expected().as_str(), self.promised().as_str()])
    }

    fn expected(&self) -> String {
        let Some(estimate) = &self.shipment.estimated_delivery else { return self.say("arrival-unknown") };
        let latest = estimate.latest.as_ref();
        let Some(last) = latest.and_then(date_of) else { return self.say("arrival-unknown") };
        let first = estimate.earliest.as_ref().and_then(date_of).unwrap_or(last);
        let on = self.when.on(last);
        if last < self.when.today {
            return self.say_with("arrival-missed", &[("on", on.into())]);
        }
        if first < last {
            let (from, to) = (self.when.day(first), self.when.day(last));
            return self.say_with("arrives-between", &[("from", from.into()), ("to", to.into())]);
        }
        let clocks = (estimate.earliest.as_ref().and_then(clock_of), latest.and_then(clock_of));
        match clocks {
            (Some(from), Some(to)) if from < to => {
                self.say_with("arrives-at", &[("on", on.into()), ("from", from.into()), ("to", to.into())])
            }
            // The end of a day is no time to wait for.
            (_, Some(to)) if ("00:01".."23:00").contains(&to.as_str()) => {
                self.say_with("arrives-until", &[("on", on.into()), ("to", to.into())])
            }
            _ => self.say_with("arrives-on", &[("on", on.into())]),
        }
    }

    fn promised(&self) -> String {
        let Some(promised) = self.shipment.promised_date.as_ref().and_then(date_from) else { return String::new() };
        let key = if promised < self.when.today { "promise-past" } else { "promise-ahead" };
        self.say_with(key, &[("day", self.when.day(promised).into())])
    }

    fn freshness(&self) -> String {
        let nothing = v1::Freshness::default();
        let fresh = self.shipment.freshness.as_ref().unwrap_or(&nothing);
        let no_account = fresh.stale_reason() == StaleReason::NoAccount;
        let answered = match fresh.last_success_time.and_then(proto::instant) {
            Some(at) => self.say_with("fresh-answered", &[("ago", self.when.ago(at).into())]),
            // Who was never asked has nothing to answer, and will not be asked again.
            None if no_account => return self.say("stale-no-account"),
            None => self.say("fresh-never"),
        };
        let stale = match fresh.stale_reason() {
            StaleReason::Unspecified => String::new(),
            // It has just been said.
            StaleReason::NotAskedYet if fresh.last_success_time.is_none() => String::new(),
            reason => self.say(&format!("stale-{}", kebab(reason.as_str_name()))),
        };
        let next = match fresh.next_ask_time.and_then(proto::instant) {
            Some(at) => self.say_with("fresh-next", &[("ahead", self.when.ahead(at).into())]),
            None => self.say("fresh-no-next"),
        };
        joined([answered.as_str(), stale.as_str(), next.as_str()])
    }

    fn happening(&self, event: &v1::Event) -> v1::Happening {
        let place = event.place.as_ref();
        let part = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
        let r#where = place.and_then(|place| part(&place.city).or_else(|| part(&place.text))).unwrap_or_default();
        v1::Happening {
            text: self.say(&format!("event-{}", kebab(event.kind().as_str_name()))),
            when: event.time.as_ref().map(|time| self.when.moment(time)).unwrap_or_default(),
            r#where,
            event_id: event.id.clone(),
        }
    }
}
