//! `demo`: a live picture of the timelines as they fill. On a terminal it is drawn over itself, elsewhere changes are
//! printed as they come and the picture at the end.

use std::fmt::Write as _;
use std::io::{self, IsTerminal as _};

use clap::Args;
use comfy_table::{Cell, Table, presets};
use jiff::tz::TimeZone;

use super::exit::{Exit, Failure};
use super::output::{print, say};
use super::run::{block_on, failed, start_telemetry, stop_on_signal};
use super::settings::Source;
use super::show;
use crate::answer::{self, Language};
use crate::demo::{self, Outcome, Scene, Seen};
use crate::simulate::Fault;

/// Events shown of one parcel.
const LAST_EVENTS: usize = 12;

#[derive(Debug, Args)]
pub(super) struct Demo {
    #[command(flatten)]
    source: Source,
    /// Stay up when all parcels have ended, until Ctrl-C
    #[arg(long)]
    keep: bool,
    /// Language of the answers at the end, such as de or en-GB; English where it is not known
    #[arg(long, value_name = "TAG", default_value = "")]
    language: String,
    /// Let a courier fail: carrier:trouble:rule, such as ups:unavailable:chance=0.7 or dhl_unified:hang:every=2; repeatable
    #[arg(long = "fault", value_name = "FAULT")]
    faults: Vec<Fault>,
}

impl Demo {
    pub(super) fn run(self) -> Result<(), Failure> {
        let mut config = self.source.load()?;
        // What is simulated is of no interest to the collector.
        config.telemetry.otlp.endpoint = None;
        let mut telemetry = config.telemetry.clone();
        if std::env::var_os("WAYBILL__TELEMETRY__LOG_FILTER").is_none() {
            // The picture is the point; warnings of scripted mishaps would tear it.
            telemetry.log_filter = "error".into();
        }
        start_telemetry(&telemetry)?;
        let grpc = config.grpc.listen;
        block_on(async {
            let stop = stop_on_signal()?;
            let mut picture = Picture { terminal: io::stdout().is_terminal(), lines: 0 };
            say("Simulated couriers and the service run together; a day takes a second.\n");
            if !self.faults.is_empty() {
                say(&format!("A courier fails: what to do says waybill accounts --server http://{grpc}\n"));
            }
            let (keep, faults, language) = (self.keep, self.faults, self.language);
            let wait = stop.clone();
            let outcome = demo::run(
                config,
                faults,
                &language,
                stop,
                |scene| picture.show(scene),
                async || {
                    if keep {
                        say(&format!("All is still up: waybill list --server http://{grpc}; Ctrl-C ends it."));
                        wait.cancelled().await;
                    }
                },
            );
            let outcome = outcome.await.map_err(failed)?;
            picture.end(&outcome.last)?;
            let Scene { parcels, orders, .. } = &outcome.last;
            if outcome.complete {
                print(&answers(Language::best(&language), &outcome))?;
                let (parcels, orders) = (parcels.len(), orders.len());
                print(&format!("\nAll {parcels} parcels and {orders} orders have ended as scripted.\n"))?;
                return Ok(());
            }
            for seen in parcels.iter().filter(|seen| !seen.ended()) {
                say(&format!(
                    "{} {} is {}, not {}",
                    seen.parcel.carrier,
                    seen.parcel.number,
                    seen.shipment.status().as_str_name(),
                    seen.parcel.end.name()
                ));
            }
            for seen in orders.iter().filter(|seen| !seen.ended()) {
                let (story, headline) = (seen.story, seen.order.headline.clone().unwrap_or_default());
                say(&format!(
                    "{} is {} ({}, put off {} times), not {} ({}, {} times)",
                    story.order_id,
                    seen.order.status().as_str_name(),
                    headline.kind().as_str_name(),
                    headline.slips,
                    story.end.as_str_name(),
                    story.headline.as_str_name(),
                    story.slips
                ));
            }
            Err(Failure::new(Exit::Failed, "not all parcels and orders ended in time"))
        })
    }
}

struct Picture {
    terminal: bool,
    /// Lines drawn before, to go back over.
    lines: usize,
}

impl Picture {
    fn show(&mut self, scene: &Scene) {
        let text = if self.terminal {
            let picture = draw(scene);
            let back = if self.lines == 0 { String::new() } else { format!("\x1b[{}A\x1b[J", self.lines) };
            self.lines = picture.lines().count();
            format!("{back}{picture}")
        } else {
            scene.changes.iter().map(show::change).collect()
        };
        // A reader that has gone does not end the demo: its exit code is the result.
        let _ = print(&text);
    }

    fn end(&mut self, scene: &Scene) -> Result<(), Failure> {
        if !self.terminal {
            print(&draw(scene))?;
        }
        Ok(())
    }
}

/// What an agent is told who asks for each parcel, and for each order that something was recorded of.
fn answers(language: &'static Language, outcome: &Outcome) -> String {
    let mut text = "\nWhere is my parcel? An agent is told:\n".to_owned();
    for seen in &outcome.last.parcels {
        if let Some(adapter) = waybill_adapters::by_id(&seen.shipment.carrier) {
            let answer = answer::parcel(language, adapter, &seen.shipment, outcome.last.now);
            let _ = writeln!(text, "  {} {}: {}", answer.carrier, answer.tracking_number, answer.headline);
        }
    }
    text.push_str("\nWhere is my order? An agent is told:\n");
    for (seen, answer) in outcome.last.orders.iter().zip(&outcome.answers) {
        let _ = write!(text, "\n# {}: {}\n{}", seen.story.order_id, seen.story.line, show::answer(answer));
    }
    text
}

fn draw(scene: &Scene) -> String {
    let mut table = Table::new();
    table.load_style(presets::UTF8_BORDERS_ONLY);
    show::fit(&mut table);
    table.set_header(["", "CARRIER", "PARCEL", "STATUS", "TIMELINE", "NEWEST"]);
    for seen in &scene.parcels {
        let shipment = &seen.shipment;
        let newest = shipment.events.last().map(|event| {
            let city = event.place.as_ref().map(|place| place.city.as_str()).unwrap_or_default();
            let text =
                if city.is_empty() { event.carrier_text.clone() } else { format!("{}, {city}", event.carrier_text) };
            let time = event.time.as_ref().map(|time| time.local.replace('T', " ")).unwrap_or_default();
            format!("{} {text}", time.get(5..16).unwrap_or(&time))
        });
        let mut problem = show::status(shipment.status());
        if let Some(wrong) = &shipment.problem {
            let _ = write!(problem, " ({})", show::word(wrong.kind().as_str_name()));
        }
        table.add_row([
            Cell::new(if seen.ended() { "✓" } else { " " }),
            Cell::new(&shipment.carrier),
            Cell::new(seen.parcel.story),
            Cell::new(problem).fg(show::colour(shipment.status())),
            Cell::new(trace(seen)),
            Cell::new(newest.unwrap_or_default()),
        ]);
    }
    let time = TimeZone::UTC.to_datetime(scene.now);
    let ended = scene.parcels.iter().filter(|seen| seen.ended()).count();
    let (time, all) = (time.strftime("%Y-%m-%d %H:%M"), scene.parcels.len());
    format!("{time}  {ended} of {all} parcels have ended\n{table}\n{}\n", orders(scene))
}

fn orders(scene: &Scene) -> Table {
    let mut table = Table::new();
    table.load_style(presets::UTF8_BORDERS_ONLY);
    show::fit(&mut table);
    table.set_header(["", "ORDER", "STORY", "STATUS", "SAID FIRST"]);
    for seen in &scene.orders {
        let headline = seen.order.headline.clone().unwrap_or_default();
        let counted =
            if headline.total > 0 { format!(" {}/{}", headline.count, headline.total) } else { String::new() };
        table.add_row([
            Cell::new(if seen.ended() { "✓" } else { " " }),
            Cell::new(seen.story.order_id),
            Cell::new(seen.story.line),
            Cell::new(show::word(seen.order.status().as_str_name())),
            Cell::new(format!("{}{counted}", show::word(headline.kind().as_str_name()))),
        ]);
    }
    table
}

/// One sign for each of the last events: how far it had come.
fn trace(seen: &Seen) -> String {
    use crate::proto::v1::shipment::Status;
    let events = &seen.shipment.events;
    let skipped = events.len().saturating_sub(LAST_EVENTS);
    let signs = events.iter().skip(skipped).map(|event| match event.status() {
        Status::Pending | Status::InfoReceived | Status::Unspecified => '·',
        Status::InTransit => '→',
        Status::OutForDelivery => '▸',
        Status::AvailableForPickup => '⌂',
        Status::DeliveryAttempted => '↯',
        Status::Delivered => '●',
        Status::Exception => '✗',
        Status::Returning => '←',
        Status::Returned => '○',
        Status::Cancelled | Status::Expired => '∅',
    });
    let more = if skipped > 0 { "…" } else { "" };
    let generation =
        if seen.shipment.generation > 1 { format!("@{} ", seen.shipment.generation) } else { String::new() };
    format!("{generation}{more}{}", signs.collect::<String>())
}
