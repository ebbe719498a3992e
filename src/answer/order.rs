//! The answer about an order: what is said of it first, what it waits for, and what is true of its parcels together.

mod backorder;
mod headline;

use jiff::Timestamp;
use jiff::tz::TimeZone;
use waybill_contract::Adapter;

use super::Language;
use super::parcel::{joined, kebab, of_order_part, other_way, party};
use super::several::overview;
use super::when::{When, date_of, zone_of};
use crate::orders::moves;
use crate::proto::{self, v1};
use crate::timeline::date_from;
use v1::order::Status;
use v1::order_event::Kind as Event;
use v1::order_headline::Kind;
use v1::order_role::Role;
use v1::problem::Party;
use v1::shipment::Status as Shipped;

/// Milestones that are shown.
const MILESTONES: usize = 5;

/// Explains an order as it is read, with its shipments as they are read.
pub fn of_order(
    language: &'static Language,
    order: &v1::Order,
    shipments: &[(&'static Adapter, &v1::Shipment)],
    now: Timestamp,
) -> v1::Answer {
    let live = || shipments.iter().filter(|(_, shipment)| shipment.replaced_by.is_empty());
    // Of several parcels nobody knows which was sent back.
    let is_outbound = |shipment: &v1::Shipment| !matches!(shipment.order_role(), Role::Return | Role::Exchange);
    let sent_back = live().any(|(_, one)| one.order_role() == Role::Return && moves(one))
        && live().filter(|(_, one)| is_outbound(one) && one.status() != Shipped::Cancelled).count() == 1;
    let explained = live().map(|(adapter, shipment)| {
        let back = shipment.order_role() == Role::Return && is_there(shipment);
        let back = back && matches!(order.status(), Status::Refunded | Status::Exchanged);
        let settled = back || (sent_back && is_outbound(shipment) && shipment.status() == Shipped::Delivered);
        let answer = of_order_part(language, adapter, shipment, now, settled);
        Parcel { adapter, shipment, answer }
    });
    let mut parcels: Vec<Parcel<'_>> = explained.collect();
    parcels.sort_by_key(|one| (one.is_rebooked(), one.answer.troubles.is_empty()));
    let zone = parcels.first().map_or(TimeZone::UTC, |one| zone_of(one.shipment, one.adapter));
    let when = When::within(language, now, zone.clone());
    let headline = order.headline.clone().unwrap_or_default();
    let said = Telling { order, headline, parcels: &parcels, when, zone }.all();
    Answered { parcels, said }.together(language)
}

/// An order's shipment with what is said of it.
struct Parcel<'a> {
    adapter: &'static Adapter,
    shipment: &'a v1::Shipment,
    answer: v1::ParcelAnswer,
}

impl Parcel<'_> {
    fn is_return(&self) -> bool {
        self.shipment.order_role() == Role::Return
    }

    fn is_rebooked(&self) -> bool {
        !self.shipment.rebooked_as.is_empty()
    }

    /// Whether it counts: it was neither called off nor sent again.
    fn counts(&self) -> bool {
        !self.is_rebooked() && self.shipment.status() != Shipped::Cancelled
    }

    fn is_there(&self) -> bool {
        is_there(self.shipment)
    }

    /// Whose turn it is, the merchant being the shipper of all that there is of an order.
    fn turn(&self) -> Party {
        if self.is_return() { other_way(self.answer.turn()) } else { self.answer.turn() }
    }
}

/// Whether it has come to where it was sent, or back from there.
fn is_there(shipment: &v1::Shipment) -> bool {
    matches!(shipment.status(), Shipped::Delivered | Shipped::Returned)
}

/// What is said of an order, and the part of it that a single parcel does not say itself.
struct Said {
    order: v1::OrderAnswer,
    beside_parcel: Option<String>,
}

struct Answered<'a> {
    parcels: Vec<Parcel<'a>>,
    said: Said,
}

impl Answered<'_> {
    fn together(self, language: &'static Language) -> v1::Answer {
        let Self { parcels, said } = self;
        let text = match (parcels.as_slice(), &said.beside_parcel) {
            ([only], Some(beside)) => joined([beside.as_str(), only.answer.text.as_str()]),
            (all, _) => {
                let texts: Vec<String> = all.iter().map(|one| titled(language, &one.answer)).collect();
                joined([said.order.text.as_str()].into_iter().chain(texts.iter().map(String::as_str)))
            }
        };
        v1::Answer {
            language: language.tag().to_owned(),
            headline: said.order.headline.clone(),
            text,
            parcels: parcels.into_iter().map(|one| one.answer).collect(),
            order: Some(said.order),
        }
    }
}

/// A parcel's text, after what tells it from the others.
fn titled(language: &'static Language, parcel: &v1::ParcelAnswer) -> String {
    let number = format!("{} {}", parcel.carrier, parcel.tracking_number);
    let title = if parcel.title.is_empty() { number } else { format!("{} ({number})", parcel.title) };
    language.say("order-parcel", &[("parcel", title.into()), ("text", parcel.text.as_str().into())])
}

/// The key of what is said of a word of the API; of one that says nothing, too.
fn key(of: &str, word: &str) -> String {
    let word = if word.ends_with("_UNSPECIFIED") { "UNSPECIFIED" } else { word };
    format!("{of}-{}", kebab(word))
}

struct Telling<'a> {
    order: &'a v1::Order,
    headline: v1::OrderHeadline,
    parcels: &'a [Parcel<'a>],
    when: When,
    /// In which the merchant's days are told.
    zone: TimeZone,
}

impl Telling<'_> {
    fn all(&self) -> Said {
        let is_trouble = headline::is_trouble(self.headline.kind());
        let head = self.head();
        let status =
            self.say_with(&key("order-status", self.order.status().as_str_name()), &[("on", self.status_day().into())]);
        let (waits, noted) = (self.waits(), self.noted());
        let is_slipped = self.headline.kind() == Kind::BackorderSlipped && !waits.is_empty();
        let overview = if is_trouble && !is_slipped { self.overview() } else { String::new() };
        let (status_text, headline) = if is_slipped {
            (status, waits.clone())
        } else if is_trouble {
            (status, joined([head.as_str(), self.gravest().as_str()]))
        } else {
            (head.clone(), joined([head.as_str(), waits.as_str()]))
        };
        let said_status = if is_trouble { status_text.as_str() } else { "" };
        let said_waits = if is_trouble && !is_slipped { waits.as_str() } else { "" };
        let (arrival, next_step, advice) = (self.arrival(), self.next_step(), self.advice());
        let (turn, carrier) = self.turn();
        let turn_text = match (turn, carrier) {
            (Party::Carrier, None) => self.say("order-turn-carrier"),
            (_, carrier) => {
                let carrier = carrier.map_or("", |adapter| adapter.name);
                self.say_with(&format!("turn-{}", party(turn)), &[("carrier", carrier.into())])
            }
        };
        let freshness_text = self.freshness();
        let crossed =
            self.crossed().map(|word| self.say_with(&format!("order-{word}"), &[("on", self.called_off().into())]));
        let headline = joined([headline.as_str()].into_iter().chain(crossed.as_deref()));
        let begin = joined([headline.as_str(), said_status, said_waits, &*noted]);
        let text = joined([begin.as_str(), &*overview, &*arrival, &*next_step, &*turn_text, &*freshness_text]);
        let answer = v1::OrderAnswer {
            name: self.order.name.clone(),
            order_id: self.order.order_id.clone(),
            title: self.order.title.clone(),
            status: self.order.status,
            status_text,
            headline_kind: self.headline.kind,
            headline,
            text,
            troubles: self.troubles(),
            backorder: self.order.backorder.clone(),
            backorder_text: joined([waits.as_str(), noted.as_str()]),
            next_step,
            arrival,
            promised_date: self.order.promised_date,
            turn: turn.into(),
            turn_text,
            advice,
            milestones: self.milestones(),
            lines: self.lines(),
            labels: self.order.labels.clone(),
            freshness_text,
            closed: self.order.closed,
        };
        let beside_parcel = match self.headline.kind() {
            // Why, and what then, the parcel says.
            kind if headline::is_of_parcels(kind) => Some(joined([head.as_str(), said_waits, &*noted])),
            // Not with what the parcel says comes next.
            kind if headline::is_on_its_way(kind) && crossed.is_none() => Some(begin),
            _ => None,
        };
        Said { order: answer, beside_parcel }
    }

    fn say(&self, key: &str) -> String {
        self.when.language.say(key, &[])
    }

    fn say_with<'v>(&self, key: &str, values: &[(&'v str, fluent_bundle::FluentValue<'v>)]) -> String {
        self.when.language.say(key, values)
    }

    /// The parcels that are on their way to the customer, or were.
    fn forward(&self) -> impl Iterator<Item = &Parcel<'_>> {
        self.parcels.iter().filter(|one| one.counts() && !one.is_return())
    }

    fn exchange(&self) -> impl Iterator<Item = &Parcel<'_>> {
        self.forward().filter(|one| one.shipment.order_role() == Role::Exchange)
    }

    /// Parcels that the headline names.
    fn named(&self) -> Vec<&Parcel<'_>> {
        let names = &self.headline.shipments;
        names.iter().filter_map(|name| self.parcels.iter().find(|one| one.shipment.name == *name)).collect()
    }

    /// The only parcel that there is trouble with.
    fn only_named(&self) -> Option<&Parcel<'_>> {
        let named = self.named();
        named.first().copied().filter(|_| self.headline.count == 1)
    }

    /// How many are where, if there are several.
    fn overview(&self) -> String {
        let forward: Vec<&v1::ParcelAnswer> = self.forward().map(|one| &one.answer).collect();
        if forward.len() > 1 { overview(self.when.language, &forward) } else { String::new() }
    }

    fn next_step(&self) -> String {
        if let Some(word) = self.crossed() {
            return self.say(&format!("next-order-{word}"));
        }
        let only = self.only_named().filter(|_| headline::is_of_parcels(self.headline.kind()));
        match (self.headline.kind(), only) {
            (Kind::ParcelComingBack, _) => self.say("next-order-coming-back"),
            (_, Some(only)) => only.answer.next_step.clone(),
            (kind, None) if headline::is_of_parcels(kind) => self.say("next-order-parcels"),
            (Kind::BackorderSlipped, _) => self.say("next-order-backordered"),
            (kind, _) => self.say(&key("next-order", kind.as_str_name())),
        }
    }

    fn advice(&self) -> String {
        if let Some(word) = self.crossed() {
            return self.say(&format!("advice-order-{word}"));
        }
        let only = self.only_named().filter(|_| headline::is_of_parcels(self.headline.kind()));
        match (self.headline.kind(), only) {
            (Kind::UnderWay | Kind::PartlyShipped, _) if self.parcels.is_empty() => self.say("advice-order-untracked"),
            (Kind::ParcelComingBack, _) => self.say("advice-order-coming-back"),
            (_, Some(only)) => {
                only.answer.troubles.first().map_or_else(|| only.answer.advice.clone(), |first| first.advice.clone())
            }
            (kind, None) if headline::is_of_parcels(kind) => self.say("advice-order-parcels"),
            (Kind::Backordered | Kind::BackorderSlipped, _) => self.say(self.backorder_advice()),
            (kind, _) => self.say(&key("advice-order", kind.as_str_name())),
        }
    }

    /// Whose turn it is, and which carrier's.
    fn turn(&self) -> (Party, Option<&'static Adapter>) {
        let kind = self.headline.kind();
        if headline::is_of_parcels(kind) && kind != Kind::ParcelComingBack {
            let only = self.only_named();
            let first = only.or_else(|| self.named().first().copied());
            return first.map_or((Party::Shipper, None), |first| (first.turn(), only.map(|only| only.adapter)));
        }
        let turn = match kind {
            _ if self.crossed().is_some() => Party::Shipper,
            Kind::UnderWay if self.parcels.is_empty() => Party::Shipper,
            Kind::Delivered | Kind::Refunded | Kind::Exchanged | Kind::Cancelled => Party::Unspecified,
            Kind::ReadyForPickup | Kind::ReturnApproved => Party::Recipient,
            Kind::UnderWay | Kind::OutForDelivery | Kind::ReturnUnderWay => Party::Carrier,
            Kind::PartlyDelivered if self.headline.count < self.headline.total => Party::Carrier,
            Kind::ExchangeUnderWay if self.exchange().any(|one| moves(one.shipment)) => Party::Carrier,
            _ => Party::Shipper,
        };
        let mut awaited: Vec<&'static Adapter> = self.awaited().iter().map(|one| one.adapter).collect();
        awaited.dedup_by_key(|adapter| adapter.id);
        let only = if let [only] = awaited.as_slice() { Some(*only) } else { None };
        (turn, only)
    }

    /// The parcels whose arrival is the order's.
    fn awaited(&self) -> Vec<&Parcel<'_>> {
        let open = |one: &&Parcel<'_>| !one.is_there();
        match self.order.status() {
            Status::Returning => {
                self.parcels.iter().filter(|one| one.counts() && one.is_return()).filter(open).collect()
            }
            Status::Exchanged => self.exchange().filter(open).collect(),
            Status::Cancelled
            | Status::ReturnRequested
            | Status::ReturnApproved
            | Status::Returned
            | Status::Refunded => Vec::new(),
            _ => self.forward().filter(open).collect(),
        }
    }

    /// When all of it should have arrived, and what was promised.
    fn arrival(&self) -> String {
        let unsent = matches!(
            self.order.status(),
            Status::Unspecified | Status::Placed | Status::Confirmed | Status::Backordered | Status::InPreparation
        );
        let expected = match self.awaited().as_slice() {
            [] if unsent => self.say("order-arrival-unsent"),
            [] if self.order.status() == Status::Shipped => self.say("order-arrival-untracked"),
            [] => return String::new(),
            [only] => {
                let promised = if only.answer.promised_date.is_none() { self.promised() } else { String::new() };
                return joined([only.answer.arrival.as_str(), promised.as_str()]);
            }
            several => self.last_arrival(several),
        };
        joined([expected.as_str(), self.promised().as_str()])
    }

    fn last_arrival(&self, awaited: &[&Parcel<'_>]) -> String {
        let latest = awaited.iter().map(|one| {
            let estimate = one.shipment.estimated_delivery.as_ref()?;
            estimate.latest.as_ref().and_then(date_of)
        });
        let latest: Option<Vec<_>> = latest.collect();
        let Some(last) = latest.and_then(|days| days.into_iter().max()) else {
            return self.say("order-arrival-unknown");
        };
        let key = if last < self.when.today { "order-arrival-missed" } else { "order-arrives-last" };
        self.say_with(key, &[("on", self.when.on(last).into())])
    }

    fn promised(&self) -> String {
        let Some(promised) = self.order.promised_date.as_ref().and_then(date_from) else { return String::new() };
        let waits = self.order.backorder.as_ref();
        let sent = waits.and_then(|waits| waits.expected_ship_earliest.or(waits.expected_ship_latest));
        let key = match promised {
            past if past < self.when.today => "promise-past",
            early if sent.as_ref().and_then(date_from).is_some_and(|sent| early < sent) => "promise-lost",
            _ => "promise-ahead",
        };
        self.say_with(key, &[("day", self.when.day(promised).into())])
    }

    fn freshness(&self) -> String {
        let recorded = self.order.events.iter().filter_map(|event| proto::instant(event.record_time?)).max();
        let noted = match recorded {
            Some(at) => self.say_with("order-noted", &[("ago", self.when.ago(at).into())]),
            None => self.say("order-not-noted"),
        };
        let counted: Vec<&Parcel<'_>> = self.parcels.iter().filter(|one| one.counts()).collect();
        let answered = counted.iter().map(|one| {
            let fresh = one.shipment.freshness.as_ref()?;
            fresh.last_success_time.and_then(proto::instant)
        });
        let answered: Option<Vec<Timestamp>> = answered.collect();
        let carriers = match answered.map(|all| (all.len(), all.into_iter().min())) {
            // The headline says that it has none.
            Some((_, None)) if self.order.status() == Status::Shipped => String::new(),
            Some((_, None)) => self.say("order-no-parcels"),
            Some((count, Some(oldest))) => {
                let count = i64::try_from(count).unwrap_or(i64::MAX);
                let values = [("count", count.into()), ("ago", self.when.ago(oldest).into())];
                self.say_with("order-carriers-answered", &values)
            }
            None => self.say("order-carriers-silent"),
        };
        joined([noted.as_str(), carriers.as_str()])
    }

    fn milestones(&self) -> Vec<v1::Happening> {
        self.order.events.iter().rev().take(MILESTONES).map(|event| self.milestone(event)).collect()
    }

    fn milestone(&self, event: &v1::OrderEvent) -> v1::Happening {
        let ships = self.ships(event.expected_ship_earliest.as_ref(), event.expected_ship_latest.as_ref());
        let happened = match ships.filter(|_| event.kind() == Event::Backordered) {
            Some(when) => self.say_with("order-event-backordered-until", &[("when", when.into())]),
            None => self.say(&format!("order-event-{}", kebab(event.kind().as_str_name()))),
        };
        let text = if event.note.is_empty() {
            happened
        } else {
            self.say_with("order-event-noted", &[("event", happened.into()), ("note", event.note.as_str().into())])
        };
        let time = event.time.and_then(proto::instant).map(|at| self.here(at));
        v1::Happening {
            text,
            when: time.map(|time| self.when.moment(&time)).unwrap_or_default(),
            r#where: String::new(),
            event_id: event.event_id.clone(),
        }
    }

    /// An instant as a clock on the wall there shows it.
    fn here(&self, at: Timestamp) -> v1::Time {
        let local = at.to_zoned(self.zone.clone()).strftime("%Y-%m-%dT%H:%M:%S").to_string();
        v1::Time { local, ..v1::Time::default() }
    }

    fn lines(&self) -> Vec<String> {
        let lines = self.order.lines.iter().map(|line| {
            let what = if line.title.is_empty() { &line.sku } else { &line.title };
            self.say_with("order-line", &[("count", line.quantity.to_string().into()), ("what", what.as_str().into())])
        });
        lines.collect()
    }
}
