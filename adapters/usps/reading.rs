//! Reads a body answer by answer: one, a list, older builds' wrapping or a push's payload; found and refused.

use waybill_contract::{Asked, Fault, Number, Oddity, Parsed, Report, Response, Warning};

use super::{refusal, report, wire, without_routing};

/// Reads a body. `this` is the number that it answers, where it may name none.
pub(super) fn read(asked: Asked<'_>, this: Option<&Number>, response: &Response) -> Result<Parsed, Fault> {
    let answers = match wire::read(&response.body) {
        Ok(answers) => answers,
        Err(fault) => return Err(response.fault(None).unwrap_or(fault)),
    };
    let said = answers.first().and_then(refusal::detail);
    if let Some(fault) = response.fault(said) {
        return Err(fault);
    }
    let mut reading = Reading { asked, this, response, parsed: Parsed::default(), fault: None };
    let entry = answers.len() > 1;
    for answer in answers.iter() {
        let named = answer.tracking_number.get().or(answer.status_code.get()).is_some();
        reading.answer(answer, entry || named)?;
    }
    if answers.odd() > 0 {
        let what = format!("{} answers are no objects", answers.odd());
        reading.parsed.warnings.push(Warning::new(Oddity::Field, what));
    }
    let nothing = reading.parsed.reports.is_empty() && reading.parsed.warnings.is_empty();
    match reading.fault {
        // A number that failed for now is asked again; if all did, the whole call failed.
        Some(fault) if reading.parsed.reports.is_empty() => Err(fault),
        None if nothing => Err(Fault::malformed("an empty list of answers")),
        _ => Ok(reading.parsed),
    }
}

/// A body while it is read.
struct Reading<'r> {
    asked: Asked<'r>,
    this: Option<&'r Number>,
    response: &'r Response,
    parsed: Parsed,
    fault: Option<Fault>,
}

impl Reading<'_> {
    fn answer(&mut self, answer: &wire::Answer<'_>, entry: bool) -> Result<(), Fault> {
        match &answer.payload {
            wire::Payload::Answer(inner) => return self.answer(inner, true),
            wire::Payload::Text(text) => {
                for inner in wire::read(text.as_bytes())?.iter() {
                    self.answer(inner, true)?;
                }
                return Ok(());
            }
            wire::Payload::Nothing => {}
        }
        if let Some(outer) = answer.track_results.get() {
            return self.answer(outer, entry);
        }
        if answer.track_info.given() {
            return answer.track_info.iter().try_for_each(|inner| self.answer(inner, true));
        }
        let is_refused = answer.error.get().is_some() || answer.fault.get().is_some();
        if is_refused && answer.tracking_events.is_empty() {
            return self.refused(answer, entry);
        }
        if !self.response.status.is_success() || !answer.says_something() {
            let status = self.response.status.as_u16();
            return Err(Fault::malformed(format_args!("HTTP {status} with neither events nor a status")));
        }
        let Some(number) = self.number(answer) else { return Ok(()) };
        if let Some(detail) = refusal::detail(answer) {
            self.parsed.warnings.push(Warning::new(Oddity::Carrier, detail));
        }
        report::add(number, answer, &mut self.parsed);
        Ok(())
    }

    fn refused(&mut self, answer: &wire::Answer<'_>, entry: bool) -> Result<(), Fault> {
        match refusal::read(answer, self.response, entry) {
            Ok(told) => {
                let Some(number) = self.number(answer) else {
                    // A refusal that names no number, to a question for several.
                    let detail = refusal::detail(answer).unwrap_or_default();
                    self.fault.get_or_insert(Fault::malformed(detail));
                    return Ok(());
                };
                self.parsed.warnings.extend(told.warning);
                report::keep(Report { number, outcome: told.outcome, ..Report::default() }, &mut self.parsed);
                Ok(())
            }
            Err(fault) if entry => {
                let name = fault.name();
                self.parsed.warnings.push(Warning::new(Oddity::Carrier, format!("an answer failed: {name}")));
                self.fault.get_or_insert(fault);
                Ok(())
            }
            Err(fault) => Err(fault),
        }
    }

    /// The number an answer is about, if it is wanted; inside it is none where anything was asked and none is said.
    fn number(&mut self, answer: &wire::Answer<'_>) -> Option<Option<Number>> {
        let said = answer.tracking_number.get().and_then(|text| Number::parse(text).ok());
        let Asked::Batch(batch) = self.asked else { return Some(said) };
        let Some(said) = said else { return self.this.cloned().map(Some) };
        // The routing code of the destination stands before the number in the bar code, and not always in answers.
        let numbers = || batch.items().iter().map(|item| &item.number);
        let unrouted = |number: &&Number| without_routing(number.as_str()) == without_routing(said.as_str());
        let found = numbers().find(|number| **number == said).or_else(|| numbers().find(unrouted));
        if found.is_none() {
            self.parsed.warnings.push(Warning::new(Oddity::UnaskedNumber, "trackingNumber"));
        }
        found.cloned().map(Some)
    }
}
