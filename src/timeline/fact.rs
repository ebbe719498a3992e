//! What reports say of a shipment as a whole: every value with when it was told and which stretch of the number's time
//! it was about, so that the newest report of a stretch decides, in whatever order reports arrive.

use std::collections::BTreeMap;

use jiff::civil::Date;
use waybill_contract::{Estimate, Facts, Leg, PickupPoint, Place, Reference};

use super::instant::{DAY, Micros};
use super::telling::{clipped, clipped_place};

/// Values of one field that are kept; beyond, those told longest ago go.
const MOST_VALUES: usize = 32;
/// Uses of a number lie further apart than this, whatever cuts them.
const NEAR: Micros = 3 * DAY;

/// A value of a field. Of the proof's flags only "there is one" is ever told.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Value {
    Estimate(Estimate),
    SignedBy(String),
    LeftAt(String),
    Signature,
    Photo,
    Document,
    ProofUrl(String),
    PickupPoint(PickupPoint),
    Service(String),
    WeightGrams(u64),
    Pieces(u32),
    ShipDate(Date),
    Origin(Place),
    Destination(Place),
    Reference(Reference),
    Leg(Leg),
}

/// How new a report is: by its own time or its newest event, then by our seeing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Rank {
    pub(super) as_of: Option<Micros>,
    pub(super) seen: Micros,
}

/// Reports that told a value, none of them further than [`NEAR`] from the next in what it was about.
///
/// As points that are near enough are linked whatever their order, the spans of a value depend only on the reports.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Span {
    pub(super) about_first: Micros,
    pub(super) about_last: Micros,
    pub(super) first: Rank,
    pub(super) last: Rank,
}

/// Everything told of a number beside its events.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Told {
    pub(super) values: BTreeMap<Value, Vec<Span>>,
}

/// What became of a report's facts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Taken {
    /// A value is new, or another one is in force.
    pub(super) news: bool,
    /// A value in force was told again.
    pub(super) confirmed: bool,
}

impl Told {
    /// Takes the facts of a report of that rank, about the stretch in which `about` lies.
    pub(super) fn absorb(&mut self, facts: &Facts, rank: Rank, about: Micros) -> Taken {
        let mut taken = Taken::default();
        for value in values(facts) {
            let was_newest = self.is_newest(&value);
            let spans = self.values.entry(value.clone()).or_default();
            let known = spans.clone();
            let point = Span { about_first: about, about_last: about, first: rank, last: rank };
            add(spans, point);
            if *spans == known {
                continue;
            }
            // The same value, told once more by a newer report about the same stretch, confirms; all else is news.
            let same_spans =
                spans.len() == known.len() && spans.iter().zip(&known).all(|(span, before)| span.first == before.first);
            taken.confirmed = true;
            taken.news |= !(same_spans && was_newest);
        }
        self.trim();
        taken
    }

    /// Takes what was told elsewhere of the same number.
    pub(super) fn join(&mut self, other: Self) {
        for (value, spans) in other.values {
            let own = self.values.entry(value).or_default();
            for span in spans {
                add(own, span);
            }
        }
        self.trim();
    }

    /// Whether the value is the one last told in its field (for fields that hold one value).
    fn is_newest(&self, value: &Value) -> bool {
        let last = |spans: &Vec<Span>| spans.iter().map(|span| span.last).max();
        let Some(own) = self.values.get(value).and_then(last) else { return false };
        let rivals = self.values.iter().filter(|(other, _)| *other != value && same_field(other, value));
        is_union(value) || rivals.filter_map(|(_, spans)| last(spans)).all(|other| other < own)
    }

    fn trim(&mut self) {
        let mut counts: Vec<(std::mem::Discriminant<Value>, usize)> = Vec::new();
        for value in self.values.keys() {
            let field = std::mem::discriminant(value);
            match counts.last_mut() {
                Some((last, count)) if *last == field => *count += 1,
                _ => counts.push((field, 1)),
            }
        }
        for (field, count) in counts {
            for _ in MOST_VALUES..count {
                let of_field = self.values.iter().filter(|(value, _)| std::mem::discriminant(*value) == field);
                let oldest = of_field.min_by_key(|(_, spans)| spans.iter().map(|span| span.last).max());
                let Some(oldest) = oldest.map(|(value, _)| value.clone()) else { break };
                self.values.remove(&oldest);
            }
        }
    }

    /// Forgets what was told about a stretch of time.
    pub(super) fn forget(&mut self, within: impl Fn(&Span) -> bool) {
        for spans in self.values.values_mut() {
            spans.retain(|span| !within(span));
        }
        self.values.retain(|_, spans| !spans.is_empty());
    }

    /// The values told about a stretch, each with its first and last telling there.
    pub(super) fn about(&self, within: impl Fn(&Span) -> bool) -> Vec<(&Value, Rank, Rank)> {
        let inside = self.values.iter().filter_map(|(value, spans)| {
            let first = spans.iter().filter(|span| within(span)).map(|span| span.first).min()?;
            let last = spans.iter().filter(|span| within(span)).map(|span| span.last).max()?;
            Some((value, first, last))
        });
        inside.collect()
    }
}

fn same_field(one: &Value, other: &Value) -> bool {
    std::mem::discriminant(one) == std::mem::discriminant(other)
}

/// Fields whose values add up.
fn is_union(value: &Value) -> bool {
    use Value as V;
    matches!(value, V::Signature | V::Photo | V::Document | V::Reference(_) | V::Leg(_))
}

/// Adds a span to sorted spans and links those that are near.
fn add(spans: &mut Vec<Span>, new: Span) {
    spans.push(new);
    spans.sort_unstable();
    let mut linked: Vec<Span> = Vec::with_capacity(spans.len());
    for span in spans.drain(..) {
        match linked.last_mut() {
            Some(last) if span.about_first.saturating_sub(last.about_last) <= NEAR => {
                last.about_last = last.about_last.max(span.about_last);
                last.first = last.first.min(span.first);
                last.last = last.last.max(span.last);
            }
            _ => linked.push(span),
        }
    }
    *spans = linked;
}

fn values(facts: &Facts) -> Vec<Value> {
    let text = |text: &Option<String>| text.as_deref().filter(|text| !text.is_empty()).map(clipped);
    let place = |place: &Option<Place>| place.as_ref().map(clipped_place).filter(|place| !place.is_empty());
    let mut values = Vec::new();
    values.extend(facts.estimate.clone().map(Value::Estimate));
    if let Some(delivery) = &facts.delivery {
        values.extend(text(&delivery.signed_by).map(Value::SignedBy));
        values.extend(text(&delivery.left_at).map(Value::LeftAt));
        values.extend(delivery.proof.signature.then_some(Value::Signature));
        values.extend(delivery.proof.photo.then_some(Value::Photo));
        values.extend(delivery.proof.document.then_some(Value::Document));
        // Cut in two an address leads nowhere: a long one is left out.
        let url = delivery.proof.url.clone().filter(|url| !url.is_empty() && url.len() <= 2_000);
        values.extend(url.map(Value::ProofUrl));
    }
    values.extend(facts.pickup_point.as_ref().filter(|point| **point != PickupPoint::default()).map(|point| {
        Value::PickupPoint(PickupPoint {
            id: text(&point.id),
            name: text(&point.name),
            place: clipped_place(&point.place),
            collect_by: point.collect_by,
        })
    }));
    values.extend(text(&facts.service).map(Value::Service));
    values.extend(facts.weight_grams.filter(|grams| *grams > 0).map(Value::WeightGrams));
    values.extend(facts.pieces.filter(|pieces| *pieces > 0).map(Value::Pieces));
    values.extend(facts.ship_date.map(Value::ShipDate));
    values.extend(place(&facts.origin).map(Value::Origin));
    values.extend(place(&facts.destination).map(Value::Destination));
    let references = facts.references.iter().filter(|reference| !reference.value.is_empty());
    values.extend(references.map(|reference| {
        Value::Reference(Reference { kind: clipped(&reference.kind), value: clipped(&reference.value) })
    }));
    let legs = facts.legs.iter().filter(|leg| !leg.number.is_empty());
    values.extend(
        legs.map(|leg| Value::Leg(Leg { role: leg.role, carrier: leg.carrier.clone(), number: clipped(&leg.number) })),
    );
    values
}
