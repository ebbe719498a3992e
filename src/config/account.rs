//! `[accounts.NAME]`: our own keys, and the carrier's settings, which become the adapter's struct.

use std::sync::Arc;
use std::time::Duration;

use serde::Deserialize;
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
}

const KEYS: [&str; 5] = ["carrier", "tenant", "register_unknown", "subscribe", "budgets"];

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
        let opened = (carrier.open)(settings).map_err(|error| refused(name, &table, &error.to_string()))?;
        let shown = shown(&table, &*opened);
        Ok(Self {
            name: name.into(),
            carrier,
            tenant,
            register_unknown: keys.register_unknown,
            subscribe: keys.subscribe,
            budgets,
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

/// The settings with "…" for every text that the adapter's own `Debug` does not show under the same name: what it
/// keeps as a `Secret` never is.
fn shown(settings: &Table, opened: &dyn Carrier) -> Table {
    let debug = format!("{opened:#?}");
    let plain = |key: &str, text: &str| {
        debug.lines().filter_map(|line| line.strip_prefix("    ")?.strip_prefix(key)?.strip_prefix(": ")).any(|rest| {
            let rest = rest.trim_end_matches(',');
            rest == format!("{text:?}") || rest.trim_end_matches('/') == text.trim_end_matches('/')
        })
    };
    let hidden = || Value::String("…".into());
    let shown = settings.iter().map(|(key, value)| {
        let value = match value {
            Value::Boolean(_) => value.clone(),
            Value::String(text) if plain(key, text) => value.clone(),
            Value::Integer(_) | Value::Float(_) if plain(key, &value.to_string()) => value.clone(),
            Value::Array(items) if !items.is_empty() => Value::Array(items.iter().map(|_| hidden()).collect()),
            _ => hidden(),
        };
        (key.clone(), value)
    });
    shown.collect()
}

/// Why the adapter did not take the settings, at the key that its message begins with.
fn refused(name: &str, settings: &Table, message: &str) -> ConfigError {
    let (path, why) = match message.split_once(": ") {
        Some((path, why)) if settings.contains_key(path.split(['.', '[']).next().unwrap_or(path)) => (Some(path), why),
        _ => (None, message),
    };
    ConfigError::new(without_value(why)).at(["accounts", name].into_iter().chain(path))
}

/// serde's errors quote the value that does not fit, which may be a secret.
fn without_value(message: &str) -> String {
    ["invalid type: ", "invalid value: "]
        .iter()
        .find_map(|phrase| message.strip_prefix(phrase)?.rsplit_once(", expected "))
        .map_or_else(|| message.into(), |(_, expected)| format!("does not fit, expected {expected}"))
}
