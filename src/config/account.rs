//! `[accounts.NAME]`: our own keys, and the carrier's settings, which become the adapter's struct.

use std::sync::Arc;
use std::time::Duration;

use serde::{Deserialize, Serialize};
use toml::{Table, Value};
use waybill_adapters::{ADAPTERS, by_id};
use waybill_contract::{Adapter, Budget, Carrier, Window};

use super::{ConfigError, typed, units};
use crate::tenant::Tenant;

/// An account with a carrier, open.
#[derive(Clone, Debug)]
pub struct Account {
    /// Its name in the configuration and in `/webhooks/{name}`.
    pub name: String,
    /// The carrier.
    pub carrier: &'static Adapter,
    /// Whose it is.
    pub tenant: Tenant,
    /// Whether a push for a number nobody registered registers it.
    pub register_unknown: bool,
    /// Whether to ask the carrier to push.
    pub subscribe: bool,
    /// Limits on calls, all at once.
    pub budgets: Vec<Budget>,
    /// Whom the merchant asks, where it is not whom everybody asks.
    pub contact: Contact,
    /// The carrier's side of it.
    pub opened: Arc<dyn Carrier>,
    /// For `waybill config`: the carrier's settings without what is secret.
    shown: Table,
}

/// Our keys of an account's table; all others are the carrier's.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Keys {
    carrier: String,
    #[serde(default)]
    tenant: Option<String>,
    #[serde(default)]
    register_unknown: bool,
    #[serde(default = "yes")]
    subscribe: bool,
    #[serde(default)]
    budgets: Option<Vec<Limit>>,
    #[serde(default)]
    contact: Contact,
}

/// Where a merchant asks about a parcel, as an answer names it. Empty parts say nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields, default)]
pub struct Contact {
    /// A page for questions, in place of the carrier's own.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub page: String,
    /// A phone number.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub phone: String,
    /// The form for claims.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub claims: String,
}

const KEYS: [&str; 6] = ["carrier", "tenant", "register_unknown", "subscribe", "budgets", "contact"];

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Limit {
    calls: u32,
    per: String,
}

fn yes() -> bool {
    true
}

impl Account {
    /// Opens an account from its table, in which references to secrets have been resolved.
    pub fn open(name: &str, mut table: Table) -> Result<Self, ConfigError> {
        let fits = (1..=63).contains(&name.len())
            && name.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'_' | b'-'));
        if !fits {
            return Err(ConfigError::new("an account's name is 1 to 63 of a-z, 0-9, _ and -").at(["accounts", name]));
        }
        let ours: Table = KEYS.iter().filter_map(|key| table.remove_entry(*key)).collect();
        let keys: Keys = typed(ours).map_err(|error| error.under(["accounts", name]))?;
        let fail = |key: &str, why: String| ConfigError::new(why).at(["accounts", name, key]);

        let carrier = by_id(&keys.carrier).ok_or_else(|| {
            let known: Vec<&str> = ADAPTERS.iter().map(|adapter| adapter.id).collect();
            fail("carrier", format!("no carrier is called {:?}; there are {}", keys.carrier, known.join(", ")))
        })?;
        let tenant = match keys.tenant {
            None => Tenant::default(),
            Some(id) => {
                Tenant::new(&id).ok_or_else(|| fail("tenant", "a tenant is 1 to 63 of a-z, 0-9, _ and -".into()))?
            }
        };
        let budgets = match keys.budgets {
            None => carrier.budgets.to_vec(),
            Some(limits) if limits.is_empty() => {
                return Err(fail(
                    "budgets",
                    "an empty list would lift every limit; leave it out for the carrier's".into(),
                ));
            }
            Some(limits) => limits.iter().map(budget).collect::<Result<_, _>>().map_err(|why| fail("budgets", why))?,
        };
        let settings =
            serde_json::to_value(&table).map_err(|error| ConfigError::new(error.to_string()).at(["accounts", name]))?;
        let opened = (carrier.open)(settings).map_err(|error| refused(name, carrier, &table, &error.to_string()))?;
        let shown = shown(carrier, &table, &*opened);
        Ok(Self {
            name: name.into(),
            carrier,
            tenant,
            register_unknown: keys.register_unknown,
            subscribe: keys.subscribe,
            budgets,
            contact: keys.contact,
            opened: opened.into(),
            shown,
        })
    }

    /// Its table as it is in effect, without secrets.
    pub(super) fn to_table(&self) -> Table {
        let mut table = Table::new();
        table.insert("carrier".into(), self.carrier.id.into());
        table.insert("tenant".into(), self.tenant.as_str().into());
        table.insert("register_unknown".into(), self.register_unknown.into());
        table.insert("subscribe".into(), self.subscribe.into());
        let budgets = self.budgets.iter().map(|budget| {
            let per = match budget.per {
                Window::DayGmt => "day".into(),
                Window::Seconds(seconds) => units::write_duration(Duration::from_secs(seconds.into())),
            };
            Value::Table(Table::from_iter([
                ("calls".into(), Value::Integer(budget.calls.into())),
                ("per".into(), Value::String(per)),
            ]))
        });
        table.insert("budgets".into(), Value::Array(budgets.collect()));
        if self.contact != Contact::default() {
            let contact = Value::try_from(&self.contact).expect("texts are a table");
            table.insert("contact".into(), contact);
        }
        table.extend(self.shown.clone());
        table
    }
}

fn budget(limit: &Limit) -> Result<Budget, String> {
    if limit.calls == 0 {
        return Err("calls must be at least 1".into());
    }
    let per = match limit.per.as_str() {
        "day" => Window::DayGmt,
        text => {
            let duration = units::read_duration(text)?;
            let seconds = u32::try_from(duration.as_secs()).unwrap_or(0);
            if seconds == 0 || duration.subsec_nanos() != 0 {
                return Err(format!("per = {text:?} is no whole number of seconds; or write \"day\""));
            }
            Window::Seconds(seconds)
        }
    };
    Ok(Budget { calls: limit.calls, per })
}

/// The settings with "…" for every text that may be secret: all but those that the adapter's own `Debug` shows under the
/// same name (what it keeps as a `Secret` it never does), and those that are one of a few words it takes.
fn shown(adapter: &Adapter, settings: &Table, opened: &dyn Carrier) -> Table {
    let debug = format!("{opened:#?}");
    let shown = settings.iter().map(|(key, value)| {
        let value = match value {
            Value::Boolean(_) => value.clone(),
            Value::String(text) if debug_shows(&debug, key, text) || is_choice(adapter, settings, key) => value.clone(),
            Value::Integer(_) | Value::Float(_) if debug_shows(&debug, key, &value.to_string()) => value.clone(),
            Value::Array(items) if !items.is_empty() => Value::Array(items.iter().map(|_| HIDDEN.into()).collect()),
            _ => HIDDEN.into(),
        };
        (key.clone(), value)
    });
    shown.collect()
}

/// Stands for a secret. No adapter takes it for one, so what is printed is not read back as if it were whole.
const HIDDEN: &str = "…";

/// Whether the pretty `Debug` has the field with just this value, bare or in `Some`.
fn debug_shows(debug: &str, key: &str, text: &str) -> bool {
    let mut lines = debug.lines().map(str::trim_start);
    while let Some(line) = lines.next() {
        let Some(value) = line.strip_prefix(key).and_then(|rest| rest.strip_prefix(": ")) else { continue };
        let value = if value == "Some(" { lines.next().unwrap_or_default() } else { value };
        let value = value.trim_end_matches(',');
        if value == format!("{text:?}") || value.trim_end_matches('/') == text.trim_end_matches('/') {
            return true;
        }
    }
    false
}

/// Whether the adapter takes only some words for the key: those are no secrets.
fn is_choice(adapter: &Adapter, settings: &Table, key: &str) -> bool {
    let mut other = settings.clone();
    other.insert(key.into(), HIDDEN.into());
    refusal(adapter, &other).is_some_and(|why| why.contains("unknown variant"))
}

/// Why the adapter does not take the settings, if it does not.
fn refusal(adapter: &Adapter, settings: &Table) -> Option<String> {
    let settings = serde_json::to_value(settings).ok()?;
    (adapter.open)(settings).err().map(|error| error.to_string())
}

/// An adapter's refusal, at the key that is the cause.
fn refused(name: &str, adapter: &Adapter, settings: &Table, message: &str) -> ConfigError {
    let (path, why) = match message.split_once(": ") {
        Some((path, why)) if settings.contains_key(path.split(['.', '[']).next().unwrap_or(path)) => (Some(path), why),
        _ => (culprit(adapter, settings, message), message),
    };
    ConfigError::new(without_value(why)).at(["accounts", name].into_iter().chain(path))
}

/// The key without which the adapter says something else. Where a word decides what the others mean, they come first.
fn culprit<'s>(adapter: &Adapter, settings: &'s Table, message: &str) -> Option<&'s str> {
    let without = |key: &str| {
        let mut rest = settings.clone();
        rest.remove(key);
        rest
    };
    let causes = settings.keys().filter(|key| refusal(adapter, &without(key)).as_deref() != Some(message));
    let (choices, others): (Vec<&String>, Vec<&String>) = causes.partition(|key| is_choice(adapter, settings, key));
    // What is missing is no key that is there.
    let missing = message.contains("missing field");
    others.first().or(choices.first()).filter(|_| !missing).map(|key| key.as_str())
}

/// serde's errors quote the value that does not fit, which may be a secret.
fn without_value(message: &str) -> String {
    ["invalid type: ", "invalid value: "]
        .iter()
        .find_map(|phrase| message.strip_prefix(phrase)?.rsplit_once(", expected "))
        .map_or_else(|| message.into(), |(_, expected)| format!("does not fit, expected {expected}"))
}
