//! The scripted parcels: what happens to each, in the carrier's codes, at which local time and place.
//! Pure data; how a carrier writes it down is the carrier's file's job.

mod canada_post;
mod dhl_unified;
mod dpd;
mod fedex;
mod gls;
mod inpost;
mod orders;
mod purolator;
mod sites;
mod ups;

use jiff::civil::Date;
use jiff::tz::{Offset, TimeZone};
use jiff::{SignedDuration, Timestamp, ToSpan as _, Zoned};
use waybill_contract::{Kind, Problem, Status, zone};

pub(super) use self::sites::Site;
use super::courier::Courier;
use super::number;
use crate::proto::v1::order_role::Role;

/// A parcel of the script, as somebody who registers it knows it, and what a reader may expect of it.
#[derive(Clone, Debug)]
pub struct Parcel {
    /// The carrier's id.
    pub carrier: Courier,
    /// The tracking number, with a right check digit.
    pub number: String,
    /// What is in it.
    pub title: &'static str,
    /// What happens to it, in one line.
    pub story: &'static str,
    /// The merchant's order; some have several parcels.
    pub order_id: String,
    /// What it is for in its order; unspecified where it is the only one.
    pub role: Role,
    /// The tracking number of the carrier's that it is sent in place of.
    pub in_place_of: Option<String>,
    /// The day it is handed over (planned); of the first use of the number that the script plays.
    pub ship_date: Date,
    /// The carrier's word for the service, where asking needs one.
    pub service: Option<&'static str>,
    /// ISO 3166-1 alpha-2.
    pub destination_country: &'static str,
    /// Of the recipient.
    pub destination_postal_code: &'static str,
    /// The status it ends with.
    pub end: Status,
    /// When it has ended, or will have.
    pub ends: Timestamp,
    /// Parcels that use this number one after the other from the start on; the newest ends as said.
    pub generations: u32,
    /// Kinds of events that must be seen, not all of them.
    pub kinds: &'static [Kind],
    /// Problems that must be seen on the way.
    pub problems: &'static [Problem],
    pub(super) story_of: &'static Story,
    pub(super) uses: Vec<Use>,
}

/// One use of a number.
#[derive(Clone, Debug)]
pub(super) struct Use {
    pub(super) shipped: Date,
    pub(super) scans: Vec<Scan>,
}

/// A step at its time.
#[derive(Clone, Debug)]
pub(super) struct Scan {
    pub(super) at: Zoned,
    pub(super) step: &'static Step,
}

/// A parcel as it is written in the script.
#[derive(Debug)]
pub(super) struct Story {
    /// Makes the number.
    pub(super) serial: u32,
    pub(super) title: &'static str,
    pub(super) line: &'static str,
    /// The carrier's code and name of the service.
    pub(super) service: (&'static str, &'static str),
    pub(super) grams: u32,
    pub(super) from: &'static Site,
    pub(super) to: &'static Site,
    /// Each begins with the day of shipping. Only the last may lie partly in the past.
    pub(super) uses: &'static [(i32, &'static [Step])],
    pub(super) end: Status,
    pub(super) kinds: &'static [Kind],
    pub(super) problems: &'static [Problem],
}

/// One scan or notice. Days count from the simulation's first day; times are local to the place.
#[derive(Debug)]
pub(super) struct Step {
    pub(super) day: i32,
    pub(super) hour: i8,
    pub(super) minute: i8,
    pub(super) site: &'static Site,
    /// In the carrier's code, parts divided by slashes as the carrier's file says.
    pub(super) code: &'static str,
    pub(super) text: &'static str,
    /// The carrier's exception code and its text.
    pub(super) cause: Option<(&'static str, &'static str)>,
    /// From now on the estimate: day, from hour, to hour (equal: any time of the day).
    pub(super) estimate: Option<(i32, i8, i8)>,
    /// Handed over, to the recipient or back to the shipper: to whom and where.
    pub(super) handed: Option<(&'static str, &'static str)>,
    /// The pickup point's id and name.
    pub(super) point: Option<(&'static str, &'static str)>,
}

/// A step of a story.
pub(super) const fn step(
    (day, hour, minute): (i32, i8, i8),
    site: &'static Site,
    code: &'static str,
    text: &'static str,
) -> Step {
    Step { day, hour, minute, site, code, text, cause: None, estimate: None, handed: None, point: None }
}

impl Step {
    pub(super) const fn because(self, code: &'static str, text: &'static str) -> Self {
        Self { cause: Some((code, text)), ..self }
    }

    pub(super) const fn estimate(self, day: i32, from: i8, to: i8) -> Self {
        Self { estimate: Some((day, from, to)), ..self }
    }

    pub(super) const fn handed(self, to: &'static str, place: &'static str) -> Self {
        Self { handed: Some((to, place)), ..self }
    }

    pub(super) const fn at_point(self, id: &'static str, name: &'static str) -> Self {
        Self { point: Some((id, name)), ..self }
    }
}

/// What the carrier knows of one use of a number at some time: never empty.
#[derive(Clone, Copy, Debug)]
pub(super) struct Known<'a> {
    pub(super) parcel: &'a Parcel,
    pub(super) shipped: Date,
    /// Oldest first.
    pub(super) scans: &'a [Scan],
    pub(super) latest: &'a Scan,
    /// The day from which the script counts.
    first_day: Date,
}

/// A span of time in which delivery is expected, local to the destination.
#[derive(Clone, Debug)]
pub(super) struct Expected {
    pub(super) date: Date,
    pub(super) window: Option<(Zoned, Zoned)>,
    /// Whether an earlier estimate was given up for it.
    pub(super) moved: bool,
}

impl<'a> Known<'a> {
    /// The estimate in force, unless the parcel is with its recipient.
    pub(super) fn expected(&self) -> Option<Expected> {
        let mut told = self.scans.iter().filter_map(|scan| scan.step.estimate);
        let (mut day, mut from, mut to) = told.next()?;
        let first = day;
        for later in told {
            (day, from, to) = later;
        }
        let date = plus(self.first_day, day);
        let zone = zone_of(self.parcel.story_of.to);
        let window = (from < to).then(|| local(date, from, 0, 0, &zone).zip(local(date, to, 0, 0, &zone))).flatten();
        Some(Expected { date, window, moved: day != first })
    }

    /// The day estimated first.
    pub(super) fn first_expected(&self) -> Option<Date> {
        let (day, ..) = self.scans.iter().find_map(|scan| scan.step.estimate)?;
        Some(plus(self.first_day, day))
    }

    /// Where and to whom it was handed, if that is the latest news.
    pub(super) fn handed(&self) -> Option<(&'a Scan, (&'static str, &'static str))> {
        self.latest.step.handed.map(|handed| (self.latest, handed))
    }

    /// The pickup point of which was last spoken.
    pub(super) fn point(&self) -> Option<(&'static str, &'static str)> {
        self.newest_first().find_map(|scan| scan.step.point)
    }

    /// Its scans, newest first, as carriers list them.
    pub(super) fn newest_first(&self) -> impl Iterator<Item = &'a Scan> {
        self.scans.iter().rev()
    }

    /// The same with only the latest scan shown.
    pub(super) fn only_latest(self) -> Self {
        Self { scans: self.scans.get(self.scans.len().saturating_sub(1)..).unwrap_or_default(), ..self }
    }
}

impl Parcel {
    /// What is known of each use of the number by then, oldest use first.
    pub(super) fn known(&self, first_day: Date, by: Timestamp) -> impl Iterator<Item = Known<'_>> {
        self.uses.iter().filter_map(move |one| {
            let count = one.scans.partition_point(|scan| scan.at.timestamp() <= by);
            let scans = one.scans.get(..count)?;
            Some(Known { parcel: self, shipped: one.shipped, scans, latest: scans.last()?, first_day })
        })
    }

    /// What a carrier that shows one use of a number shows by then: the newest.
    pub(super) fn newest(&self, first_day: Date, by: Timestamp) -> Option<Known<'_>> {
        self.known(first_day, by).last()
    }
}

/// The parcels of a script whose first day this is, `copies` of each with numbers of their own.
pub(super) fn parcels(first_day: Date, copies: u32) -> Vec<Parcel> {
    let carriers = [
        (Courier::Ups, ups::STORIES),
        (Courier::Fedex, fedex::STORIES),
        (Courier::DhlUnified, dhl_unified::STORIES),
        (Courier::CanadaPost, canada_post::STORIES),
        (Courier::Gls, gls::STORIES),
        (Courier::Purolator, purolator::STORIES),
        (Courier::Dpd, dpd::STORIES),
        (Courier::Inpost, inpost::STORIES),
    ];
    let mut parcels = Vec::new();
    for copy in 0..copies.max(1) {
        for (carrier, stories) in carriers {
            parcels.extend(stories.iter().map(|story| parcel(carrier, story, copy, first_day)));
        }
    }
    parcels
}

/// The day that the script calls 0.
pub(super) fn first_day(begin: Timestamp) -> Date {
    Offset::UTC.to_datetime(begin).date()
}

fn parcel(carrier: Courier, story: &'static Story, copy: u32, first_day: Date) -> Parcel {
    let numbered = |serial| copy.saturating_mul(100).saturating_add(serial);
    let serial = numbered(story.serial);
    let (first, role) = orders::part(story.serial);
    let uses: Vec<Use> = story.uses.iter().map(|(shipped, steps)| one_use(story, *shipped, steps, first_day)).collect();
    let played = |one: &&Use| one.shipped >= first_day;
    let last = uses.last().and_then(|one| one.scans.last()).map(|scan| scan.at.timestamp()).unwrap_or_default();
    let ends =
        if story.end == Status::Expired { last.saturating_add(SignedDuration::from_hours(60 * 24)) } else { Ok(last) };
    Parcel {
        carrier,
        number: number::of(carrier, story.service.0, serial),
        title: story.title,
        story: story.line,
        order_id: format!("ORDER-{}", 10_000_u32.saturating_add(numbered(first))),
        role,
        in_place_of: (role == Role::Replacement).then(|| number::of(carrier, story.service.0, numbered(first))),
        ship_date: uses.iter().find(played).map_or(first_day, |one| one.shipped),
        service: (carrier == Courier::DhlUnified).then_some(story.service.0),
        destination_country: story.to.country,
        destination_postal_code: story.to.postal_code,
        end: story.end,
        ends: ends.unwrap_or(last),
        generations: u32::try_from(uses.iter().filter(played).count()).unwrap_or(u32::MAX),
        kinds: story.kinds,
        problems: story.problems,
        story_of: story,
        uses,
    }
}

fn one_use(story: &Story, shipped: i32, steps: &'static [Step], first_day: Date) -> Use {
    let scans = steps.iter().zip(0_u32..).filter_map(|(step, index)| {
        // Scans fall on odd seconds, and not on the same for every parcel.
        let second = i8::try_from((index * 17 + story.serial * 23 + 7) % 60).unwrap_or_default();
        let at = local(plus(first_day, step.day), step.hour, step.minute, second, &zone_of(step.site))?;
        Some(Scan { at, step })
    });
    Use { shipped: plus(first_day, shipped), scans: scans.collect() }
}

fn plus(date: Date, days: i32) -> Date {
    date.saturating_add(days.days())
}

fn local(date: Date, hour: i8, minute: i8, second: i8, zone: &TimeZone) -> Option<Zoned> {
    date.at(hour, minute, second, 0).to_zoned(zone.clone()).ok()
}

fn zone_of(site: &Site) -> TimeZone {
    zone::named(site.zone).unwrap_or(TimeZone::UTC)
}
