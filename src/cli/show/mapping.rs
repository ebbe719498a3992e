//! Mappings for people: the codes that nobody maps, and what a corrected one changes.

use comfy_table::Cell;

use super::words::{kind_of, status, timestamp, word};
use super::{BOLD, DIM, coloured, paint, plain, table};
use crate::proto::v1;
use v1::reread_bodies_response::Correction;

/// The codes, a row each.
pub(in crate::cli) fn unmapped(codes: &[v1::UnmappedCode]) -> String {
    if codes.is_empty() {
        return "Every code that was seen is mapped.\n".into();
    }
    let mut table = table(["CARRIER", "CODE", "SEEN", "LAST", "GUESSED", "WORDS", "BODY"]);
    for code in codes {
        let last = code.last_seen_time.as_ref().map(timestamp).unwrap_or_default();
        table.add_row([
            Cell::new(&code.carrier),
            Cell::new(&code.code),
            Cell::new(code.count),
            Cell::new(last),
            Cell::new(meaning(code.kind(), code.reason())),
            Cell::new(&code.text),
            Cell::new(code.body_sha256.get(..12).unwrap_or_default()),
        ]);
    }
    let mut text = format!("{}\n", table.trim_fmt());
    if let Some(code) = codes.iter().find(|code| !code.override_code.is_empty()) {
        let line = format!("{}<TAB>{}<TAB>KIND<TAB>REASON or -", code.carrier, code.override_code);
        let hint = format!("To map one, write a line into the file that mapping.overrides names: {line}");
        text.push_str(&format!("\n{}\n", paint(DIM, &hint)));
    }
    // The table has room for its beginning only, and a body goes by all of it.
    if let Some(code) = codes.iter().find(|code| !code.body_sha256.is_empty()) {
        let hint = format!("To see the body of {}, {}: waybill body {}", code.carrier, code.code, code.body_sha256);
        text.push_str(&format!("{}\n", paint(DIM, &hint)));
    }
    text
}

/// What an event means, with its reason.
fn meaning(kind: v1::event::Kind, reason: v1::event::Reason) -> String {
    match word(reason.as_str_name()) {
        reason if reason.is_empty() => word(kind.as_str_name()),
        reason => format!("{} ({reason})", word(kind.as_str_name())),
    }
}

/// A shipment that comes out otherwise: its status, then its events, before and after.
pub(in crate::cli) fn correction(correction: &Correction) -> String {
    let Some(change) = &correction.change else { return String::new() };
    let mut text = paint(BOLD, &change.name);
    let (before, after) = (change.status_before(), change.status_after());
    match before == after {
        true => text.push_str(&format!("  {}\n", coloured(after))),
        false => text.push_str(&format!("  {} → {}\n", status(before), coloured(after))),
    }
    let mut rows = plain();
    let mut any = false;
    for event in &change.events {
        let old = correction.events_before.iter().find(|old| old.id == event.id);
        rows.add_row([
            Cell::new(event.time.as_ref().map(super::time).unwrap_or_default()),
            Cell::new(&event.carrier_code),
            Cell::new(old.map_or_else(|| "new".to_owned(), said)),
            Cell::new(format!("→ {}", said(event))),
        ]);
        any = true;
    }
    if any {
        text.push_str(&format!("{}\n", rows.trim_fmt()));
    }
    if !change.removed_event_ids.is_empty() {
        text.push_str(&format!("  {} events taken back\n", change.removed_event_ids.len()));
    }
    text
}

fn said(event: &v1::Event) -> String {
    match word(event.reason().as_str_name()) {
        reason if reason.is_empty() => kind_of(event),
        reason => format!("{} ({reason})", kind_of(event)),
    }
}
