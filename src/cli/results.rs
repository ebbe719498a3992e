//! Results of batches: an object or some lines for each, and in the end how many failed.

use serde_json::Value;

use super::exit::{Exit, Failure};
use super::output::{Output, print, print_line};
use super::trouble;
use crate::proto::{self, v1};
use v1::shipment_result::Result as Outcome;

/// Details that a program of this version knows; others would be no JSON to it.
const KNOWN_DETAILS: &str = "type.googleapis.com/google.rpc.";

/// Prints results as they come.
pub(super) struct Results {
    output: Output,
    all: usize,
    failed: usize,
}

impl Results {
    pub(super) fn new(output: Output) -> Self {
        Self { output, all: 0, failed: 0 }
    }

    /// Prints one, with what it is the result of.
    pub(super) fn print(
        &mut self,
        (key, value): (&str, Value),
        mut result: v1::ShipmentResult,
        text: impl FnOnce(&v1::Shipment) -> String,
    ) -> Result<(), Failure> {
        let first = self.all == 0;
        self.all += 1;
        if !matches!(result.result, Some(Outcome::Shipment(_))) {
            self.failed += 1;
        }
        if let Some(Outcome::Error(error)) = &mut result.result {
            error.details.retain(|detail| detail.type_url.starts_with(KNOWN_DETAILS));
        }
        if self.output.is_json() {
            let mut json = proto::to_json("ShipmentResult", &result);
            if let Value::Object(fields) = &mut json {
                fields.insert(key.to_owned(), value);
            }
            return print_line(&json.to_string());
        }
        let label = match value {
            Value::String(text) => text,
            other => format!("{key} {other}"),
        };
        match result.result {
            // A shipment may take many lines, or one.
            Some(Outcome::Shipment(shipment)) => {
                let text = text(&shipment);
                let apart = if first || text.lines().nth(1).is_none() { "" } else { "\n" };
                print(&format!("{apart}{text}"))
            }
            Some(Outcome::Error(error)) => print_line(&format!("{label}: {}", trouble::of_item(&error))),
            None => print_line(&format!("{label}: the server says nothing of it")),
        }
    }

    /// Fails if one of them has.
    pub(super) fn end(self) -> Result<(), Failure> {
        match self.failed {
            0 => Ok(()),
            failed => Err(Failure::new(Exit::Failed, format!("{failed} of {} failed", self.all))),
        }
    }
}
