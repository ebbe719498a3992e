//! Accounts for people: a row each with what to do below, or one account whole.

use comfy_table::{Cell, Color};

use super::words::{list, timestamp, word};
use super::{ALARM, BOLD, DIM, paint, plain, table};
use crate::proto::v1;
use v1::account::{Circuit, State};

/// The accounts, a row each; `whole` shows everything that is known of each.
pub(in crate::cli) fn accounts(accounts: &[v1::Account], whole: bool) -> String {
    if accounts.is_empty() {
        return "No accounts: add [accounts.NAME] to the configuration, see waybill carriers --settings ID.\n".into();
    }
    if whole { accounts.iter().map(one).collect() } else { overview(accounts) }
}

fn overview(accounts: &[v1::Account]) -> String {
    let mut table =
        table(["ACCOUNT", "CARRIER", "STATE", "BUDGET LEFT", "PUSHED", "LAST ANSWER", "LAST PUSH", "OVERDUE SINCE"]);
    for account in accounts {
        let optional = |time: &Option<prost_types::Timestamp>| Cell::new(time.as_ref().map(clock).unwrap_or_default());
        table.add_row([
            Cell::new(name(account)),
            Cell::new(&account.carrier),
            Cell::new(word(account.state().as_str_name())).fg(colour(account.state())),
            Cell::new(list(account.budgets.iter().map(left))),
            Cell::new(account.subscriptions.as_ref().map(|found| found.active.to_string()).unwrap_or_default()),
            optional(&account.last_success_time),
            optional(&account.last_push_time),
            optional(&account.overdue_since),
        ]);
    }
    let mut text = format!("{}\n", table.trim_fmt());
    for account in accounts.iter().filter(|account| !account.advice.is_empty()) {
        text.push_str(&format!("\n{}: {}\n", paint(BOLD, name(account)), account.advice));
    }
    text
}

/// Everything that is known of an account.
fn one(account: &v1::Account) -> String {
    let mut facts = plain();
    let mut fact = |name: &str, value: String| {
        if !value.is_empty() {
            facts.add_row([Cell::new(name), Cell::new(value)]);
        }
    };
    let optional = |time: &Option<prost_types::Timestamp>| time.as_ref().map(timestamp).unwrap_or_default();
    fact("carrier", account.carrier.clone());
    fact("waiting until", optional(&account.waiting_until));
    for budget in &account.budgets {
        let mut parts = vec![left(budget), format!("{} to the schedule", budget.left_for_schedule)];
        parts.extend(budget.reset_time.as_ref().map(|time| format!("free again at {}", timestamp(time))));
        fact("budget left", list(parts.into_iter()));
    }
    fact("token", account.token.as_ref().map(token).unwrap_or_default());
    fact("subscriptions", account.subscriptions.as_ref().map(subscriptions).unwrap_or_default());
    for circuit in &account.circuits {
        fact(&format!("{} circuit", word(circuit.endpoint().as_str_name())), circuit_words(circuit));
    }
    fact("last answer", optional(&account.last_success_time));
    fact("last push", optional(&account.last_push_time));
    for day in &account.days {
        let missed = if day.missed > 0 { format!(", {} missed", day.missed) } else { String::new() };
        fact(&format!("pushes {}", day.date), format!("{}{missed}", day.pushes));
    }
    fact("last failure", account.last_failure.as_ref().map(failure).unwrap_or_default());
    fact("next ask", optional(&account.next_ask_time));
    fact("overdue since", optional(&account.overdue_since));
    let advice =
        if account.advice.is_empty() { paint(DIM, "Nothing is to be done.") } else { paint(ALARM, &account.advice) };
    let state = word(account.state().as_str_name());
    format!("{}  {state}\n{advice}\n{}\n", paint(BOLD, name(account)), facts.trim_fmt())
}

fn name(account: &v1::Account) -> &str {
    account.name.trim_start_matches("accounts/")
}

/// "230 of 250 a day".
fn left(budget: &v1::account::Budget) -> String {
    let window = match &budget.window {
        None => "a day".to_owned(),
        Some(window) if window.seconds == 1 => "a second".to_owned(),
        Some(window) => format!("in {} s", window.seconds),
    };
    format!("{} of {} {window}", budget.left, budget.calls)
}

fn token(token: &v1::account::Token) -> String {
    if token.renewing {
        return "a login is under way".into();
    }
    match &token.expire_time {
        Some(expires) if token.held => format!("held until {}", timestamp(expires)),
        _ => "none: the next call begins with a login".into(),
    }
}

fn subscriptions(found: &v1::account::Subscriptions) -> String {
    let mut parts = vec![format!("{} active", found.active), format!("{} not", found.inactive)];
    parts.extend(found.next_time.as_ref().map(|time| format!("next renewal {}", timestamp(time))));
    list(parts.into_iter())
}

fn circuit_words(circuit: &Circuit) -> String {
    let at = |before: &str, time: &Option<prost_types::Timestamp>| {
        time.as_ref().map(|time| format!("{before} {}", timestamp(time))).unwrap_or_default()
    };
    let parts =
        [word(circuit.state().as_str_name()), at("since", &circuit.since), at("tried again at", &circuit.retry_time)];
    list(parts.into_iter().filter(|part| !part.is_empty()))
}

fn failure(failure: &v1::account::Failure) -> String {
    let when = failure.time.as_ref().map(timestamp).unwrap_or_default();
    let row = if failure.in_a_row > 1 { format!(", {} in a row", failure.in_a_row) } else { String::new() };
    let what = word(failure.class().as_str_name());
    format!("{when}, {} call {what}: {}{row}", word(failure.endpoint().as_str_name()), failure.detail)
}

/// Without the year: the table is wide.
fn clock(time: &prost_types::Timestamp) -> String {
    timestamp(time).get(5..16).unwrap_or_default().to_owned()
}

fn colour(state: State) -> Color {
    match state {
        State::Ok => Color::Green,
        State::Parked | State::CircuitOpen => Color::Red,
        State::Failing | State::Throttled | State::NoBudget => Color::Yellow,
        State::NotAskedYet | State::Unspecified => Color::Reset,
    }
}
