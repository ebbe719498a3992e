//! UPS's shipments and alerts into our reports: which package answers which number, its events and its facts.
//! Nothing here knows requests, status lines or accounts.

use jiff::civil::Date;
use waybill_contract::lenient::Text;
use waybill_contract::{
    Asked, Delivery, Estimate, Event, Facts, Leg, LegRole, Meaning, Number, Oddity, Outcome, Parsed, PickupPoint,
    Place, Proof, Reference, Report, Time, Warning, clean, country, grams,
};

use super::meaning::Told;
use super::when::{self, Moment};
use super::wire::{Activity, Address, Alert, Numbered, Package, Shipment};

/// A poll's body on its way into our words.
pub(super) struct Reading<'q> {
    asked: Asked<'q>,
    parsed: Parsed,
}

impl<'q> Reading<'q> {
    /// The reports on what was asked.
    pub(super) fn of(shipments: &[Shipment<'_>], asked: Asked<'q>) -> Parsed {
        let mut reading = Self { asked, parsed: Parsed::default() };
        for shipment in shipments {
            reading.shipment(shipment);
        }
        reading.parsed
    }

    fn shipment(&mut self, shipment: &Shipment<'_>) {
        for notice in shipment.warnings.iter() {
            match notice.code.get() {
                None | Some("TW0001") => {}
                Some(code) => self.warn(Oddity::Carrier, format!("warning {code}")),
            }
        }
        let inquiry = shipment.inquiry_number.get().and_then(|text| Number::parse(text).ok());
        let mut packages = shipment.package.iter().filter(|package| !blank(package)).peekable();
        if packages.peek().is_none() {
            if shipment.warnings.iter().all(|notice| notice.code.get().is_none()) {
                self.warn(Oddity::Field, "neither package nor warning");
            }
            if let Some(number) = self.number(None, inquiry.as_ref(), &[]) {
                self.add(Report::not_found(number));
            }
            return;
        }
        let ship_date = self.date("pickupDate", &shipment.pickup_date);
        for package in packages {
            let own = package.tracking_number.get().and_then(|text| Number::parse(text).ok());
            let Some(number) = self.number(own, inquiry.as_ref(), &package.alternate_tracking_number) else { continue };
            let events = self.events(package);
            let facts = Facts { ship_date, ..self.facts(package, number.as_ref()) };
            self.add(Report { number, events, facts, ..Report::default() });
        }
    }

    /// The number that a package is a report on: its own, never its place in the list; else what UPS says it was asked.
    fn number(
        &mut self,
        own: Option<Number>,
        inquiry: Option<&Number>,
        others: &[Numbered<'_>],
    ) -> Option<Option<Number>> {
        let named = own.as_ref().or(inquiry);
        match named {
            None if matches!(self.asked, Asked::Anything) => return Some(None),
            None => return self.asked.only().cloned().map(Some),
            Some(number) if self.asked.wants(number) => return Some(Some(number.clone())),
            Some(_) => {}
        }
        // The post's number of a Ground Saver parcel finds it as well.
        let mut numbers = others.iter().filter_map(|other| Number::parse(other.number.get()?).ok());
        let found = numbers.find(|number| self.asked.wants(number));
        if found.is_none() {
            let warning = Warning::new(Oddity::UnaskedNumber, "a package of the same shipment, or another answer");
            if !self.parsed.warnings.contains(&warning) {
                self.parsed.warnings.push(warning);
            }
        }
        found.map(Some)
    }

    /// One report per number: a package told twice is told together.
    fn add(&mut self, report: Report) {
        match self.parsed.reports.iter_mut().find(|known| known.number == report.number) {
            Some(known) if report.outcome == Outcome::Found => {
                known.outcome = Outcome::Found;
                known.events.extend(report.events);
                if known.facts == Facts::default() {
                    known.facts = report.facts;
                }
            }
            Some(_) => {}
            None => self.parsed.reports.push(report),
        }
    }

    fn events(&mut self, package: &Package<'_>) -> Vec<Event> {
        let warnings = &mut self.parsed.warnings;
        let mut events: Vec<Event> =
            package.activity.iter().filter_map(|activity| scanned(activity, warnings)).collect();
        warnings.extend((0..package.activity.odd()).map(|_| Warning::new(Oddity::Event, "an activity is no object")));
        let current = Told::new(&package.current_status);
        if current.is_empty() {
            return events;
        }
        // Its codes were warned of with the activity that has them.
        let meaning = current.meaning(&mut Vec::new());
        let Some(status) = meaning.kind.effect().status else { return events };
        if events.iter().any(|event| event.kind.effect().status == Some(status)) {
            return events;
        }
        let dated = package.delivery_date.iter().find(|date| date.r#type.get() == Some("DEL"));
        let day = dated.and_then(|dated| when::date(dated.date.get()?));
        match day {
            Some(day) if meaning.kind.delivers() => {
                let told = Some(&package.delivery_time).filter(|time| time.r#type.get() == Some("DEL"));
                let at = told.and_then(|told| when::time(told.end_time.get()?));
                let time = at.map_or_else(|| Time::date(day), |at| Time::local(day.to_datetime(at)));
                events.push(event(current, meaning, time, Place::default()));
            }
            _ => self.warn(Oddity::Summary, format!("currentStatus is {}", meaning.kind.name())),
        }
        events
    }

    fn facts(&mut self, package: &Package<'_>, number: Option<&Number>) -> Facts {
        let mut facts = Facts {
            estimate: self.estimate(package),
            delivery: delivery(package),
            service: package.service.description.get().or(package.service.code.get()).and_then(clean),
            weight_grams: self.weight(package),
            pieces: package.package_count.get().and_then(|text| text.parse().ok()).filter(|count| *count > 0),
            ..Facts::default()
        };
        if let Some(day) = self.date("pickupByDate", &package.access_point_information.pickup_by_date) {
            facts.pickup_point = Some(PickupPoint { collect_by: Some(day), ..PickupPoint::default() });
        }
        for row in package.reference_number.iter() {
            let kind = row.r#type.get().map(str::to_ascii_lowercase).unwrap_or_default();
            facts.references.extend(row.number.get().and_then(clean).map(|value| Reference { kind, value }));
        }
        for row in package.alternate_tracking_number.iter() {
            alternate(&mut facts, row.r#type.get().unwrap_or_default(), &row.number, number);
        }
        for row in package.package_address.iter() {
            let end = match row.r#type.get() {
                Some("ORIGIN") => &mut facts.origin,
                Some("DESTINATION") => &mut facts.destination,
                _ => continue,
            };
            *end = Some(place(&row.address, None)).filter(|place| !place.is_empty());
        }
        facts
    }

    /// The rescheduled day before the scheduled one; hours only of the window kinds that have them.
    fn estimate(&mut self, package: &Package<'_>) -> Option<Estimate> {
        let of = |kind: &str| package.delivery_date.iter().find(|date| date.r#type.get() == Some(kind));
        let day = ["RDD", "SDD"].into_iter().find_map(|kind| self.date(kind, &of(kind)?.date))?;
        let time = &package.delivery_time;
        match time.r#type.get() {
            Some("EDW" | "CDW" | "IDW") => Some(when::window(day, time.start_time.get(), time.end_time.get())),
            Some("CMT" | "EOD") => Some(when::window(day, None, time.end_time.get())),
            _ => Some(when::window(day, None, None)),
        }
    }

    fn weight(&mut self, package: &Package<'_>) -> Option<u64> {
        let (text, unit) = (package.weight.weight.get()?, package.weight.unit_of_measurement.or_empty());
        let grams = grams(text, unit);
        if grams.is_none() && text.bytes().any(|byte| matches!(byte, b'1'..=b'9')) {
            self.warn(Oddity::Field, format!("weight in {unit:?}"));
        }
        grams
    }

    fn date(&mut self, field: &str, text: &Text<'_>) -> Option<Date> {
        let day = when::date(text.get()?);
        if day.is_none() {
            self.warn(Oddity::Time, field);
        }
        day
    }

    fn warn(&mut self, kind: Oddity, detail: impl Into<String>) {
        self.parsed.warnings.push(Warning::new(kind, detail));
    }
}

/// A package that says nothing, as in lists of `null`.
fn blank(package: &Package<'_>) -> bool {
    package.tracking_number.get().is_none()
        && package.activity.is_empty()
        && package.delivery_date.is_empty()
        && Told::new(&package.current_status).is_empty()
}

fn scanned(activity: &Activity<'_>, warnings: &mut Vec<Warning>) -> Option<Event> {
    let moment = Moment {
        date: activity.date.get(),
        time: activity.time.get(),
        gmt_date: activity.gmt_date.get(),
        gmt_time: activity.gmt_time.get(),
        offset: activity.gmt_offset.get(),
    };
    let place = place(&activity.location.address, activity.location.slic.get());
    told(Told::new(&activity.status), &moment, place, warnings)
}

/// The event of a push.
pub(super) fn pushed(alert: &Alert<'_>, warnings: &mut Vec<Warning>) -> Option<Event> {
    let dated = alert.local_activity_date.get().is_some() || alert.gmt_activity_date.get().is_some();
    let delivered = !dated && alert.activity_status.r#type.get() == Some("D");
    let (date, time) = match delivered {
        true => (&alert.actual_delivery_date, &alert.actual_delivery_time),
        false => (&alert.local_activity_date, &alert.local_activity_time),
    };
    let moment = Moment {
        date: date.get(),
        time: time.get(),
        gmt_date: alert.gmt_activity_date.get(),
        gmt_time: alert.gmt_activity_time.get(),
        offset: alert.gmt_offset.get(),
    };
    told(Told::new(&alert.activity_status), &moment, place(&alert.activity_location, None), warnings)
}

/// An event, if it says what happened and when.
fn told(told: Told<'_>, moment: &Moment<'_>, place: Place, warnings: &mut Vec<Warning>) -> Option<Event> {
    if told.is_empty() {
        warnings.push(Warning::new(Oddity::Event, "an activity without status"));
        return None;
    }
    let time = moment.read(warnings);
    if time.is_none() {
        warnings.push(Warning::new(Oddity::Time, "an activity without a date"));
    }
    let time = time?;
    let meaning = told.meaning(warnings);
    Some(event(told, meaning, time, place))
}

fn event(told: Told<'_>, meaning: Meaning, time: Time, place: Place) -> Event {
    let text = told.text.and_then(clean);
    Event { kind: meaning.kind, reason: meaning.reason, code: told.identity(), text, time, place }
}

fn place(address: &Address<'_>, slic: Option<&str>) -> Place {
    let named = |text: &Text<'_>| text.get().and_then(clean);
    let country_code = address.country_code.get().and_then(country).or_else(|| address.country.get().and_then(country));
    Place {
        city: named(&address.city),
        region: named(&address.state_province),
        postal_code: named(&address.postal_code),
        text: named(&address.country).filter(|_| country_code.is_none()),
        country_code,
        facility: slic.and_then(clean),
    }
}

/// Who took it and what proof there is. The images themselves are not kept.
fn delivery(package: &Package<'_>) -> Option<Delivery> {
    let told = &package.delivery_information;
    let photo = &told.delivery_photo;
    let delivery = Delivery {
        signed_by: told.received_by.get().and_then(clean),
        left_at: told.location.get().and_then(clean),
        proof: Proof {
            signature: told.signature.image.get().is_some(),
            // V can be looked at; U was not stored, N may not be shown.
            photo: photo.photo.get().is_some() || photo.photo_disposition_code.get() == Some("V"),
            document: told.pod.content.get().is_some(),
            url: None,
        },
    };
    (delivery != Delivery::default()).then_some(delivery)
}

/// What a push says besides its event.
pub(super) fn told_by(alert: &Alert<'_>, warnings: &mut Vec<Warning>) -> Facts {
    let mut facts = Facts::default();
    if let Some(text) = alert.scheduled_delivery_date.get() {
        let day = when::date(text);
        let (start, end) = (alert.delivery_start_time.get(), alert.delivery_end_time.get());
        facts.estimate = day.map(|day| when::window(day, start, end));
        if day.is_none() {
            warnings.push(Warning::new(Oddity::Time, "scheduledDeliveryDate"));
        }
    }
    let proof = Proof { photo: alert.delivery_photo.get().is_some(), ..Proof::default() };
    let delivery = Delivery { signed_by: alert.received_by.get().and_then(clean), left_at: None, proof };
    facts.delivery = (delivery != Delivery::default()).then_some(delivery);
    alternate(&mut facts, "", &alert.alternate_tracking_number, None);
    facts
}

/// Another number of the parcel: the post's for the last mile, else only a reference.
fn alternate(facts: &mut Facts, kind: &str, number: &Text<'_>, asked: Option<&Number>) {
    let Some(value) = number.get().and_then(clean) else { return };
    if asked.is_some_and(|asked| Number::parse(&value).as_ref() == Ok(asked)) {
        return;
    }
    let digits = value.bytes().all(|byte| byte.is_ascii_digit());
    if kind.starts_with("USPS") || digits && (20..=34).contains(&value.len()) && value.starts_with(['9', '4']) {
        facts.legs.push(Leg { role: LegRole::LastMile, carrier: Some("usps".into()), number: value });
    } else {
        facts.references.push(Reference { kind: "alternate_tracking_number".into(), value });
    }
}
