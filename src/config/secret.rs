//! References to secrets: a text "file:/path" or "env:NAME" stands for what is there.

use std::path::Path;

use toml::{Table, Value};

use super::{ConfigError, Variables};

/// Puts what they stand for in place of the references of an account's table.
pub(super) fn resolve(name: &str, table: &mut Table, variables: &Variables) -> Result<(), ConfigError> {
    for (key, value) in table.iter_mut() {
        in_value(value, variables).map_err(|why| ConfigError::new(why).at(["accounts", name, key]))?;
    }
    Ok(())
}

/// The same in the table at that path of the configuration, if it is there.
pub(super) fn resolve_at(table: &mut Table, path: &[&str], variables: &Variables) -> Result<(), ConfigError> {
    let Some((first, rest)) = path.split_first() else { return Ok(()) };
    let Some(first) = table.get_mut(*first) else { return Ok(()) };
    let value = rest.iter().try_fold(first, |value, key| value.as_table_mut()?.get_mut(*key));
    let Some(Value::Table(table)) = value else { return Ok(()) };
    below(table, path, variables)
}

/// The same in a table and those in it, so that errors name the key.
fn below(table: &mut Table, path: &[&str], variables: &Variables) -> Result<(), ConfigError> {
    for (key, value) in table.iter_mut() {
        let path: Vec<&str> = path.iter().copied().chain([key.as_str()]).collect();
        match value {
            Value::Table(table) => below(table, &path, variables)?,
            value => in_value(value, variables).map_err(|why| ConfigError::new(why).at(path))?,
        }
    }
    Ok(())
}

fn in_value(value: &mut Value, variables: &Variables) -> Result<(), String> {
    match value {
        Value::String(text) => {
            if let Some(path) = text.strip_prefix("file:") {
                *text = from_file(Path::new(path))?;
            } else if let Some(name) = text.strip_prefix("env:") {
                *text = variables.get(name).cloned().ok_or_else(|| format!("the variable {name} is not set"))?;
            }
            Ok(())
        }
        Value::Array(values) => values.iter_mut().try_for_each(|value| in_value(value, variables)),
        Value::Table(table) => table.iter_mut().try_for_each(|(_, value)| in_value(value, variables)),
        _ => Ok(()),
    }
}

fn from_file(path: &Path) -> Result<String, String> {
    let text = std::fs::read_to_string(path).map_err(|error| format!("cannot read {}: {error}", path.display()))?;
    // Editors and `echo` end a file with a line feed that is no part of the secret.
    Ok(text.trim_end_matches(['\r', '\n']).into())
}
