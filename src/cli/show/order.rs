//! Orders for people.

use comfy_table::Cell;

use super::words::{date, list, problem, status, timestamp, word};
use super::{ALARM, BOLD, paint, plain, table};
use crate::proto::v1;

/// One order, whole: what it is, its shipments, what was recorded.
pub(in crate::cli) fn order(order: &v1::Order) -> String {
    let mut text = brief(order);
    for found in &order.problems {
        text.push_str(&format!("{}\n", paint(ALARM, &problem(found))));
    }
    let mut facts = plain();
    let mut fact = |name: &str, value: String| {
        if !value.is_empty() {
            facts.add_row([Cell::new(name), Cell::new(value)]);
        }
    };
    fact("title", order.title.clone());
    fact("promised", order.promised_date.as_ref().map(date).unwrap_or_default());
    fact("waits for stock", order.backorder.as_ref().map(backorder).unwrap_or_default());
    fact("lines", list(order.lines.iter().map(line)));
    fact("labels", list(order.labels.iter().map(|(key, value)| format!("{key}={value}"))));
    if !facts.is_empty() {
        text.push_str(&format!("{}\n", facts.trim_fmt()));
    }
    if !order.shipments.is_empty() {
        let mut rows = plain();
        for shipment in &order.shipments {
            rows.add_row([
                Cell::new(shipment.name.trim_start_matches("shipments/")),
                Cell::new(word(shipment.role().as_str_name())),
                Cell::new(status(shipment.status())),
                Cell::new(list(shipment.problems.iter().map(|one| word(one.kind().as_str_name())))),
                Cell::new(match shipment.rebooked_as.as_str() {
                    "" => String::new(),
                    by => format!("sent again as {by}"),
                }),
            ]);
        }
        text.push_str(&format!("\n{}\n", rows.trim_fmt()));
    }
    if !order.events.is_empty() {
        let mut rows = plain();
        for event in &order.events {
            rows.add_row([
                Cell::new(event.time.as_ref().map(timestamp).unwrap_or_default()),
                Cell::new(word(event.kind().as_str_name())),
                Cell::new(&event.note),
            ]);
        }
        text.push_str(&format!("\n{}\n", rows.trim_fmt()));
    }
    text
}

/// One order, in a line.
pub(super) fn brief(order: &v1::Order) -> String {
    let closed = if order.closed { ", closed" } else { "" };
    format!("{}  {}{closed}\n", paint(BOLD, &order.name), word(order.status().as_str_name()))
}

/// Orders, a row each.
pub(in crate::cli) fn orders(orders: &[v1::Order]) -> String {
    if orders.is_empty() {
        return "No orders.\n".into();
    }
    let mut table = table(["ORDER", "STATUS", "FIRST TO SAY", "SHIPMENTS", "CHANGED"]);
    for order in orders {
        let headline = order.headline.as_ref().map(|headline| word(headline.kind().as_str_name()));
        table.add_row([
            Cell::new(&order.order_id),
            Cell::new(word(order.status().as_str_name())),
            Cell::new(headline.unwrap_or_default()),
            Cell::new(order.shipments.len()),
            Cell::new(order.update_time.as_ref().map(timestamp).unwrap_or_default()),
        ]);
    }
    format!("{}\n", table.trim_fmt())
}

/// The change of an order, behind its name.
pub(super) fn change(change: &v1::OrderChange) -> String {
    let (before, after) = (change.status_before(), change.status_after());
    let mut text = match before == after || before == v1::order::Status::Unspecified {
        true => format!("  {}", word(after.as_str_name())),
        false => format!("  {} → {}", word(before.as_str_name()), word(after.as_str_name())),
    };
    text.push('\n');
    for event in &change.events {
        text.push_str(&format!("  {}\n", told([word(event.kind().as_str_name()), event.note.clone()])));
    }
    for shipment in &change.shipments {
        text.push_str(&format!("  {} {}\n", shipment.name, status(shipment.status())));
    }
    text
}

fn backorder(backorder: &v1::Backorder) -> String {
    let when = match (&backorder.expected_ship_earliest, &backorder.expected_ship_latest) {
        (Some(earliest), Some(latest)) => format!("to be shipped {} to {}", date(earliest), date(latest)),
        (None, Some(latest)) => format!("to be shipped by {}", date(latest)),
        (Some(earliest), None) => format!("to be shipped from {}", date(earliest)),
        (None, None) => String::new(),
    };
    let slips = match backorder.slips {
        0 => String::new(),
        1 => "put off once".to_owned(),
        slips => format!("put off {slips} times"),
    };
    let overdue = if backorder.overdue { "that day is over" } else { "" };
    told([word(backorder.cause().as_str_name()), when, slips, overdue.to_owned()])
}

/// What there is of it.
fn told<const COUNT: usize>(parts: [String; COUNT]) -> String {
    list(parts.into_iter().filter(|part| !part.is_empty()))
}

fn line(line: &v1::OrderLine) -> String {
    let what = if line.title.is_empty() { &line.sku } else { &line.title };
    format!("{} × {what}", line.quantity)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_are_counted_as_people_count() {
        for (slips, said) in [(0, "to be shipped by 2026-06-20"), (1, "put off once"), (2, "put off 2 times")] {
            let day = crate::proto::Date { year: 2026, month: 6, day: 20 };
            let waits = v1::Backorder { slips, expected_ship_latest: Some(day), ..v1::Backorder::default() };
            assert!(backorder(&waits).ends_with(said), "{}", backorder(&waits));
        }
    }
}
