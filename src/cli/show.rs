//! Shipments, changes and carriers for people: tables and timelines as text with colours, which the output leaves out
//! where they are not wanted.

mod accounts;
mod answer;
mod mapping;
mod order;
mod words;

use anstyle::{AnsiColor, Style};
use comfy_table::{Cell, ContentArrangement, LineStyle, Table, presets};

use crate::proto::v1;
pub(super) use accounts::accounts;
pub(super) use answer::answer;
pub(super) use mapping::{correction, unmapped};
pub(super) use order::{order, orders};
use words::{estimate, kind_of, list, place, problem, time};
pub(super) use words::{status, timestamp, word};

/// One shipment, whole: what it is, then its timeline.
pub(super) fn shipment(shipment: &v1::Shipment) -> String {
    let mut text = format!("{}\n{}", paint(BOLD, &shipment.name), standing(shipment));
    text.push_str(&shipment.rendering.as_ref().map(|theirs| words::rendering(theirs) + "\n").unwrap_or_default());
    let mut facts = plain();
    let mut fact = |name: &str, value: String| {
        if !value.is_empty() {
            facts.add_row([Cell::new(name), Cell::new(value)]);
        }
    };
    fact("goes on as", shipment.replaced_by.clone());
    fact("in place of", shipment.replaces.join(", "));
    fact("title", shipment.title.clone());
    fact("order", shipment.order_id.clone());
    fact("sent in place of", shipment.in_place_of.clone());
    fact("sent again as", shipment.rebooked_as.clone());
    fact("expected", shipment.estimated_delivery.as_ref().map(estimate).unwrap_or_default());
    let first =
        shipment.first_estimated_delivery.as_ref().filter(|first| Some(*first) != shipment.estimated_delivery.as_ref());
    fact("first expected", first.map(estimate).unwrap_or_default());
    fact("promised", shipment.promised_date.as_ref().map(words::date).unwrap_or_default());
    fact("first attempt", shipment.first_attempt.as_ref().map(time).unwrap_or_default());
    fact("delivered", shipment.delivered.as_ref().map(words::delivery).unwrap_or_default());
    fact("pickup point", shipment.pickup_point.as_ref().map(words::pickup_point).unwrap_or_default());
    fact("service", shipment.service.clone());
    fact("weight", if shipment.weight_grams > 0 { words::weight(shipment.weight_grams) } else { String::new() });
    fact("pieces", if shipment.pieces > 0 { shipment.pieces.to_string() } else { String::new() });
    fact("from", shipment.origin.as_ref().map(place).unwrap_or_default());
    fact("to", shipment.destination.as_ref().map(place).unwrap_or_default());
    fact("references", list(shipment.references.iter().map(words::reference)));
    fact("labels", list(shipment.labels.iter().map(|(key, value)| format!("{key}={value}"))));
    fact("other numbers", list(shipment.legs.iter().map(words::leg)));
    fact("account", shipment.account.clone());
    fact("freshness", shipment.freshness.as_ref().map(words::freshness).unwrap_or_default());
    if !facts.is_empty() {
        text.push_str(&format!("{}\n", facts.trim_fmt()));
    }
    text.push('\n');
    if shipment.events.is_empty() {
        text.push_str("No events yet.\n");
    } else {
        text.push_str(&timeline(&shipment.events));
    }
    text
}

/// One shipment, in a line or two.
pub(super) fn brief(shipment: &v1::Shipment) -> String {
    let theirs = shipment.rendering.as_ref().map(|theirs| format!("  {}\n", words::rendering(theirs)));
    format!("{}  {}{}", paint(BOLD, &shipment.name), standing(shipment), theirs.unwrap_or_default())
}

/// Shipments, a row each.
pub(super) fn shipments(shipments: &[v1::Shipment]) -> String {
    if shipments.is_empty() {
        return "No shipments.\n".into();
    }
    let mut table = table(["SHIPMENT", "STATUS", "SINCE", "PROBLEM", "EXPECTED", "ORDER"]);
    let theirs = shipments.iter().find_map(|shipment| shipment.rendering.as_ref()).map(words::service);
    if let (Some(service), Some(head)) = (theirs, table.header().cloned()) {
        let head = head.cell_iter().map(|cell| cell.content()).chain([service.to_uppercase()]);
        table.set_header(head.collect::<Vec<_>>());
    }
    for shipment in shipments {
        let theirs = shipment.rendering.as_ref().map(|theirs| Cell::new(words::theirs(theirs)));
        let row = [
            Cell::new(shipment.name.trim_start_matches("shipments/")),
            Cell::new(status(shipment.status())).fg(colour(shipment.status())),
            Cell::new(shipment.status_time.as_ref().map(time).unwrap_or_default()),
            Cell::new(shipment.problem.as_ref().map(|problem| word(problem.kind().as_str_name())).unwrap_or_default()),
            Cell::new(shipment.estimated_delivery.as_ref().map(estimate).unwrap_or_default()),
            Cell::new(&shipment.order_id),
        ];
        table.add_row(row.into_iter().chain(theirs));
    }
    format!("{}\n", table.trim_fmt())
}

/// A batch of a watch; nothing for a heartbeat.
pub(super) fn batch(batch: &v1::WatchShipmentsResponse) -> String {
    let mut text = String::new();
    for shipment in &batch.shipments {
        text.push_str(&brief(shipment));
    }
    for one in &batch.orders {
        text.push_str(&order::brief(one));
    }
    if batch.snapshot_complete {
        text.push_str(&paint(DIM, "that is all there is now; changes follow"));
        text.push('\n');
    }
    for one in &batch.changes {
        text.push_str(&change(one));
    }
    if !text.is_empty() && !batch.cursor.is_empty() {
        text.push_str(&paint(DIM, &format!("cursor {}", batch.cursor)));
        text.push('\n');
    }
    text
}

/// Carriers, a row each.
pub(super) fn carriers(carriers: &[v1::Carrier]) -> String {
    let mut table = table(["ID", "NAME", "COUNTRY", "STAGE", "CAN", "BATCH", "ACCOUNTS"]);
    for carrier in carriers {
        let can = [
            ("poll", carrier.polls),
            ("push", carrier.pushes),
            ("subscribe", carrier.subscribes),
            ("feed", carrier.feeds),
            ("estimate", carrier.estimates),
            ("proof", carrier.proves_delivery),
        ];
        table.add_row([
            carrier.id.clone(),
            carrier.display_name.clone(),
            carrier.country_code.clone(),
            word(carrier.stage().as_str_name()),
            list(can.into_iter().filter(|(_, can)| *can).map(|(name, _)| name.to_owned())),
            carrier.batch_limit.to_string(),
            carrier.accounts.join(", "),
        ]);
    }
    format!("{}\n", table.trim_fmt())
}

/// Whose number it may be, the likeliest first.
pub(super) fn candidates(candidates: &[v1::CarrierCandidate]) -> String {
    let mut table = table(["CARRIER", "NUMBER", "FORMAT", "CHECK DIGIT", "TRACKING PAGE"]);
    for candidate in candidates {
        table.add_row([
            candidate.carrier.clone(),
            candidate.tracking_number.clone(),
            candidate.format.clone(),
            if candidate.check_digit { "right" } else { "none" }.to_owned(),
            candidate.tracking_url.clone(),
        ]);
    }
    format!("{}\n", table.trim_fmt())
}

/// Status, since when, what is wrong; one or two lines.
fn standing(shipment: &v1::Shipment) -> String {
    let mut text = coloured(shipment.status());
    if let Some(since) = &shipment.status_time {
        text.push_str(&format!(" since {}", time(since)));
    }
    if shipment.direction() == v1::shipment::Direction::Return {
        text.push_str(", on the way back");
    }
    if shipment.r#final {
        text.push_str(", final");
    }
    if shipment.stopped {
        text.push_str(", tracking stopped");
    }
    text.push('\n');
    for found in &shipment.problems {
        text.push_str(&format!("{}\n", paint(ALARM, &problem(found))));
    }
    text
}

/// A change, in some lines.
pub(super) fn change(change: &v1::Change) -> String {
    use v1::change::Aspect;

    let has = |aspect: Aspect| change.aspects().any(|found| found == aspect);
    let mut text = paint(BOLD, &change.name);
    if has(Aspect::Deleted) {
        return format!("{text}  erased\n");
    }
    if has(Aspect::Created) {
        text.push_str("  new");
    }
    if let Some(of_order) = &change.order {
        return text + &order::change(of_order);
    }
    if change.status_before() == change.status_after() || has(Aspect::Created) {
        text.push_str(&format!("  {}", coloured(change.status_after())));
    } else {
        text.push_str(&format!("  {} → {}", status(change.status_before()), coloured(change.status_after())));
    }
    for (aspect, words) in [(Aspect::Corrected, ", corrected"), (Aspect::Final, ", final")] {
        if has(aspect) {
            text.push_str(words);
        }
    }
    if has(Aspect::Replaced) {
        text.push_str(&match change.replaced_by.as_str() {
            "" => ", in place of another".to_owned(),
            by => format!(", goes on as {by}"),
        });
    }
    if change.left {
        text.push_str(&paint(DIM, "  (matches the conditions no longer)"));
    }
    text.push('\n');
    if has(Aspect::Problem) {
        let now = change.problem_after.as_ref().map_or_else(|| "no problem any more".into(), problem);
        text.push_str(&format!("  {}\n", paint(ALARM, &now)));
    }
    if has(Aspect::Estimate) {
        let now = change.estimate_after.as_ref().map_or_else(|| "unknown".into(), estimate);
        text.push_str(&format!("  expected {now}\n"));
    }
    text.push_str(&timeline(&change.events));
    if !change.removed_event_ids.is_empty() {
        text.push_str(&format!("  {} events taken back\n", change.removed_event_ids.len()));
    }
    text
}

/// A row an event, oldest first.
fn timeline(events: &[v1::Event]) -> String {
    if events.is_empty() {
        return String::new();
    }
    let mut table = plain();
    for event in events {
        let mut what = kind_of(event);
        if event.reason() != v1::event::Reason::Unspecified {
            what.push_str(&format!(" ({})", word(event.reason().as_str_name())));
        }
        let theirs = event.rendering.as_ref().map(|theirs| Cell::new(words::theirs(theirs)));
        let row = [
            Cell::new(event.time.as_ref().map(time).unwrap_or_default()),
            Cell::new(what).fg(colour(event.status())),
            Cell::new(event.place.as_ref().map(place).unwrap_or_default()),
            Cell::new(words::told(event)),
        ];
        table.add_row(row.into_iter().chain(theirs));
    }
    format!("{}\n", table.trim_fmt())
}

const BOLD: Style = Style::new().bold();
const DIM: Style = Style::new().dimmed();
const ALARM: Style = AnsiColor::Yellow.on_default();

fn paint(style: Style, text: &str) -> String {
    format!("{style}{text}{style:#}")
}

fn coloured(of: v1::shipment::Status) -> String {
    use v1::shipment::Status;

    let colour = match of {
        Status::Delivered => AnsiColor::Green,
        Status::Exception => AnsiColor::Red,
        Status::DeliveryAttempted | Status::Returning | Status::Returned | Status::AvailableForPickup => {
            AnsiColor::Yellow
        }
        _ => AnsiColor::Cyan,
    };
    paint(colour.on_default().bold(), &status(of))
}

/// A status on a screen.
pub(super) fn colour(of: v1::shipment::Status) -> comfy_table::Color {
    use comfy_table::Color;
    use v1::shipment::Status;

    match of {
        Status::Delivered => Color::Green,
        Status::Exception => Color::Red,
        Status::DeliveryAttempted | Status::Returning | Status::Returned | Status::AvailableForPickup => Color::Yellow,
        _ => Color::Reset,
    }
}

/// A table with a head and a line below it.
pub(super) fn table<const COLUMNS: usize>(head: [&str; COLUMNS]) -> Table {
    let mut table = Table::new();
    let style = presets::NOTHING.header_separator(LineStyle::new('─', '─', '─', '─'));
    table.load_style(style).set_header(head);
    fit(&mut table);
    table
}

/// Columns and nothing else.
fn plain() -> Table {
    let mut table = Table::new();
    table.load_style(presets::NOTHING);
    fit(&mut table);
    table
}

/// Folds columns to the terminal's width; one that does not know its width is taken for 100 columns wide.
pub(super) fn fit(table: &mut Table) {
    table.set_content_arrangement(ContentArrangement::Dynamic);
    if table.width().is_some_and(|width| width < 20) {
        table.set_width(100);
    }
}
