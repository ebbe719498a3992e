//! Lays tables over each other and remembers where each value comes from, so that errors can say it.

use std::collections::BTreeMap;
use std::fmt;
use std::path::{Path, PathBuf};

use toml::{Table, Value};

use super::ConfigError;

/// Begins every variable that is part of the configuration.
const PREFIX: &str = "WAYBILL__";

/// Where a value was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// In a file.
    File(PathBuf),
    /// In an environment variable.
    Variable(String),
}

impl fmt::Display for Origin {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File(path) => write!(out, "{}", path.display()),
            Self::Variable(name) => write!(out, "variable {name}"),
        }
    }
}

/// The tables so far.
#[derive(Debug)]
pub(super) struct Layers {
    pub(super) table: Table,
    origins: BTreeMap<String, Origin>,
    /// Values that variables gave without quotes and that read as something else than text: path and raw text.
    pub(super) unquoted: Vec<(Vec<String>, String)>,
}

impl Layers {
    /// Begins with the defaults.
    pub(super) fn new(table: Table) -> Self {
        Self { table, origins: BTreeMap::new(), unquoted: Vec::new() }
    }

    /// Lays a file over.
    pub(super) fn add_file(&mut self, path: &Path, text: &str) -> Result<(), ConfigError> {
        let origin = Origin::File(path.to_owned());
        let table = text.parse::<Table>().map_err(|error| {
            // Not the error's own display: it quotes the line, which may hold a secret.
            let line =
                error.span().map_or(0, |span| text.bytes().take(span.start).filter(|byte| *byte == b'\n').count());
            ConfigError::new(format!("line {}: {}", line + 1, error.message())).from(origin.clone())
        })?;
        lay_over(&mut self.table, table, &mut Vec::new(), &mut |path| {
            self.origins.insert(path.join("."), origin.clone());
        });
        Ok(())
    }

    /// Lays a variable over; one of another name is left alone.
    pub(super) fn add_variable(&mut self, name: &str, text: &str) {
        let Some(rest) = name.strip_prefix(PREFIX) else { return };
        let path: Vec<String> = rest.split("__").map(str::to_ascii_lowercase).collect();
        self.origins.insert(path.join("."), Origin::Variable(name.into()));
        let wants_text = matches!(find(&self.table, &path), Some(Value::String(_)));
        let value = match value(text) {
            Some(quoted @ Value::String(_)) => quoted,
            Some(other) if !wants_text => {
                // A list is meant as one, whatever is wrong with it.
                if !matches!(other, Value::Array(_) | Value::Table(_)) {
                    self.unquoted.push((path.clone(), text.into()));
                }
                other
            }
            _ => Value::String(text.into()),
        };
        set(&mut self.table, &path, value);
    }

    /// Where the value at that path, the nearest one above it or the first below it was written.
    pub(super) fn origin(&self, path: &str) -> Option<&Origin> {
        let mut above = path;
        loop {
            if let Some(origin) = self.origins.get(above) {
                return Some(origin);
            }
            match above.rsplit_once('.') {
                Some((parent, _)) => above = parent,
                None => break,
            }
        }
        let below = format!("{path}.");
        self.origins.range(below.clone()..).next().filter(|(key, _)| key.starts_with(&below)).map(|(_, origin)| origin)
    }
}

/// A variable's text as TOML. A bare date stays text: no key holds one, and some identifiers look like it.
fn value(text: &str) -> Option<Value> {
    let mut table = format!("value = {text}").parse::<Table>().ok()?;
    let value = table.remove("value").filter(|value| !matches!(value, Value::Datetime(_)))?;
    table.is_empty().then_some(value)
}

fn lay_over(under: &mut Table, over: Table, path: &mut Vec<String>, written: &mut impl FnMut(&[String])) {
    for (key, value) in over {
        path.push(key.clone());
        match (under.get_mut(&key), value) {
            (Some(Value::Table(under)), Value::Table(over)) => lay_over(under, over, path, written),
            (_, Value::Table(over)) if !over.is_empty() => {
                let mut table = Table::new();
                lay_over(&mut table, over, path, written);
                under.insert(key, Value::Table(table));
            }
            (_, value) => {
                written(path);
                under.insert(key, value);
            }
        }
        path.pop();
    }
}

fn find<'t>(table: &'t Table, path: &[String]) -> Option<&'t Value> {
    let (last, parents) = path.split_last()?;
    parents.iter().try_fold(table, |table, key| table.get(key)?.as_table())?.get(last)
}

/// Sets a value, with the tables on the way to it; what is no table there gives way, and the types complain later.
pub(super) fn set(table: &mut Table, path: &[String], value: Value) {
    match path {
        [] => {}
        [key] => {
            table.insert(key.clone(), value);
        }
        [key, rest @ ..] => {
            let entry = table.entry(key.clone()).or_insert_with(|| Value::Table(Table::new()));
            if !entry.is_table() {
                *entry = Value::Table(Table::new());
            }
            if let Value::Table(inner) = entry {
                set(inner, rest, value);
            }
        }
    }
}
