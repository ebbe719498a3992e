//! An answer for people, in paragraphs.

use super::{ALARM, BOLD, paint};
use crate::proto::v1;

/// Width of a line of running text.
const WIDTH: usize = 100;

/// What an agent is told: of the order and of each parcel the whole, what to do, and what happened last.
pub(in crate::cli) fn answer(answer: &v1::Answer) -> String {
    let mut text = String::new();
    match &answer.order {
        Some(said) => text.push_str(&format!("{}{}", order(said), if answer.parcels.is_empty() { "" } else { "\n" })),
        None if answer.parcels.len() > 1 => text.push_str(&format!("{}\n\n", paint(BOLD, &answer.headline))),
        None => {}
    }
    let parcels: Vec<String> = answer.parcels.iter().map(parcel).collect();
    text.push_str(&parcels.join("\n"));
    text
}

fn order(order: &v1::OrderAnswer) -> String {
    let style = if order.troubles.is_empty() { BOLD } else { ALARM };
    let titled = if order.title.is_empty() { String::new() } else { format!("  {}", order.title) };
    let mut text = format!("{}{titled}\n", order.order_id);
    text.push_str(&format!("{}\n{}\n", paint(style, &wrapped(&order.headline)), wrapped(&order.text)));
    text.push_str(&format!("→ {}\n", wrapped(&order.advice)));
    text.extend(order.milestones.iter().map(|happening| format!("  {}: {}\n", happening.when, happening.text)));
    text
}

fn parcel(parcel: &v1::ParcelAnswer) -> String {
    let style = if parcel.troubles.is_empty() { BOLD } else { ALARM };
    let titled = if parcel.title.is_empty() { String::new() } else { format!("  {}", parcel.title) };
    let mut text = format!("{} {}{titled}\n", parcel.carrier, parcel.tracking_number);
    text.push_str(&format!("{}\n{}\n", paint(style, &wrapped(&parcel.headline)), wrapped(&parcel.text)));
    let advice = |text: &str| format!("→ {}\n", wrapped(text));
    match parcel.troubles.as_slice() {
        [] => text.push_str(&advice(&parcel.advice)),
        troubles => text.extend(troubles.iter().map(|trouble| advice(&trouble.advice))),
    }
    for happening in &parcel.last_events {
        let place = if happening.r#where.is_empty() { String::new() } else { format!(", {}", happening.r#where) };
        text.push_str(&format!("  {}: {}{place}\n", happening.when, happening.text));
    }
    if let Some(contact) = &parcel.contact {
        let pages = [&contact.tracking_url, &contact.phone, &contact.contact, &contact.claim_url].map(String::as_str);
        text.extend(pages.into_iter().filter(|page| !page.is_empty()).map(|page| format!("  {page}\n")));
    }
    text
}

/// Lines of words.
fn wrapped(text: &str) -> String {
    let mut lines = vec![String::new()];
    for word in text.split_whitespace() {
        let full =
            lines.last().is_some_and(|line| !line.is_empty() && line.chars().count() + word.chars().count() >= WIDTH);
        if full {
            lines.push(String::new());
        }
        if let Some(line) = lines.last_mut() {
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
    }
    lines.join("\n")
}
