//! From Evri's lists to reports, one for each barcode. An image is never kept, only that there is one.

use waybill_contract::lenient::{List, Text};
use waybill_contract::{
    Asked, Delivery, Estimate, Event, Fault, Number, Oddity, Parsed, Place, Proof, Report, Time, Warning, clean,
};

use super::{meaning, wire};

/// Reads a body of any kind. No reports and no warnings: a list with nothing in it.
pub(super) fn read(asked: Asked<'_>, answer: &wire::Answer<'_>) -> Result<Parsed, Fault> {
    let empty = answer.items.is_empty() && answer.items.odd() == 0;
    let mut reading = Reading { asked, parsed: Parsed::default(), understood: empty };
    reading.list(&answer.items, asked.only());
    if reading.understood {
        Ok(reading.parsed)
    } else {
        Err(Fault::malformed("neither events nor an estimate or proof"))
    }
}

struct Reading<'a> {
    asked: Asked<'a>,
    parsed: Parsed,
    understood: bool,
}

impl Reading<'_> {
    fn list(&mut self, items: &List<wire::Item<'_>>, number: Option<&Number>) {
        if items.odd() > 0 {
            self.warn(Oddity::Event, "something in a list that is no object");
        }
        for item in items.iter() {
            self.item(item, number);
        }
    }

    /// What it holds, and what it is itself.
    fn item(&mut self, item: &wire::Item<'_>, number: Option<&Number>) {
        let own = item.barcode.get().and_then(|text| Number::parse(text).ok());
        let number = own.as_ref().or(number);
        let lists =
            [&item.events, &item.tracking_events, &item.results, &item.etas, &item.signatures, &item.safe_place_photos];
        for list in lists.into_iter().filter(|list| list.given()) {
            self.understood = true;
            self.list(list, number);
        }
        let there = |texts: &[&Text<'_>]| texts.iter().any(|text| text.get().is_some());
        if is_event(item) {
            let event = event(item, &mut self.parsed.warnings);
            if let Some(report) = self.report(number) {
                report.events.extend(event);
            }
        }
        if there(&[&item.from_date_time, &item.to_date_time, &item.display_string]) {
            let estimate = estimate(item);
            if estimate.is_none() {
                self.warn(Oddity::Time, "an estimate without a readable time");
            }
            if let Some(report) = self.report(number) {
                report.facts.estimate = estimate;
            }
        }
        let signed = there(&[&item.printed_name, &item.signed_at]);
        let image = item.image_base64.get().is_some();
        if signed || image || item.taken_at.get().is_some() {
            let (signature, photo) = (signed && image, !signed);
            let signed_by = item.printed_name.get().and_then(clean);
            if let Some(report) = self.report(number) {
                let delivery: &mut Delivery = report.facts.delivery.get_or_insert_default();
                delivery.signed_by = delivery.signed_by.take().or(signed_by);
                let Proof { signature: before, photo: other, .. } = delivery.proof;
                delivery.proof = Proof { signature: signature || before, photo: photo || other, ..Proof::default() };
            }
        }
    }

    /// The report on a number, if one is wanted.
    fn report(&mut self, number: Option<&Number>) -> Option<&mut Report> {
        self.understood = true;
        let wanted = match number {
            Some(number) => self.asked.wants(number),
            None => matches!(self.asked, Asked::Anything),
        };
        if !wanted {
            self.warn(Oddity::UnaskedNumber, "barcode");
            return None;
        }
        let reports = &mut self.parsed.reports;
        let place = reports.iter().position(|report| report.number.as_ref() == number);
        let place = place.unwrap_or_else(|| {
            reports.push(Report { number: number.cloned(), ..Report::default() });
            reports.len() - 1
        });
        reports.get_mut(place)
    }

    fn warn(&mut self, kind: Oddity, detail: &str) {
        Warning::new(kind, detail).add_to(&mut self.parsed.warnings);
    }
}

fn is_event(item: &wire::Item<'_>) -> bool {
    let texts = [&item.date_time, &item.tracking_point_code, &item.tracking_stage_code];
    let points = [&item.tracking_point, &item.tracking_stage];
    texts.iter().any(|text| text.get().is_some()) || points.iter().any(|point| point.get().is_some())
}

fn event(item: &wire::Item<'_>, warnings: &mut Vec<Warning>) -> Option<Event> {
    let Some(time) = item.date_time.get().and_then(Time::iso) else {
        Warning::new(Oddity::Time, "dateTime").add_to(warnings);
        return None;
    };
    let (point, stage) = (&item.tracking_point, &item.tracking_stage);
    let code = |texts: &[&Text<'_>]| texts.iter().find_map(|text| text.get()).map(str::to_ascii_uppercase);
    let point_code = code(&[&point.tracking_point_code, &item.tracking_point_code, &point.tracking_point_id]);
    let stage_code = code(&[&stage.tracking_stage_code, &item.tracking_stage_code, &point.tracking_stage_code]);
    let text = point.description.get().or(item.description.get()).or(stage.description.get()).and_then(clean);
    if point_code.is_none() && stage_code.is_none() && text.is_none() {
        Warning::new(Oddity::Event, "an event that says nothing").add_to(warnings);
        return None;
    }
    let (meaning, unmapped) = meaning::of(stage_code.as_deref(), point_code.as_deref(), text.as_deref());
    if let Some(code) = unmapped {
        Warning::new(Oddity::UnmappedCode, code.chars().take(100).collect::<String>()).add_to(warnings);
    }
    let code = point_code.or(stage_code);
    Some(Event { kind: meaning.kind, reason: meaning.reason, code, text, time, place: Place::default() })
}

/// From one time to another, or the one that is told.
fn estimate(item: &wire::Item<'_>) -> Option<Estimate> {
    let [from, to] = [&item.from_date_time, &item.to_date_time].map(|text| text.get().and_then(Time::iso));
    let latest = to.or(from)?;
    Some(Estimate { earliest: from.filter(|from| *from != latest), latest })
}
