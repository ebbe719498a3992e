//! What must be true of whatever an adapter read, from whatever body: the suite and the fuzz targets hold it to this.

use std::collections::HashSet;

use waybill_contract::{Asked, Batch, Fault, Kind, Oddity, Parsed};

use crate::world::World;

/// Panics with what is wrong and where. `batch` is what was asked; `None` for anything.
pub(crate) fn sound(world: &World, batch: Option<&Batch>, parsed: &Result<Parsed, Fault>, what: &str) {
    let Ok(parsed) = parsed else { return };
    let asked = batch.map_or(Asked::Anything, Asked::Batch);
    let mut seen = HashSet::new();
    for report in &parsed.reports {
        match &report.number {
            Some(number) => assert!(asked.wants(number), "{what}: {number} was not asked for"),
            None => assert!(batch.is_none(), "{what}: a report without a number"),
        }
        let key = (report.number.clone(), report.instance.clone());
        assert!(seen.insert(key), "{what}: two reports on one number and instance");
        for event in &report.events {
            assert!(event.code.is_some() || event.text.is_some(), "{what}: an event with neither code nor text");
        }
    }
    let unknown = parsed.reports.iter().flat_map(|report| &report.events).any(|event| event.kind == Kind::Unknown);
    let warned = parsed.warnings.iter().any(|warning| warning.kind == Oddity::UnmappedCode);
    assert!(!unknown || warned, "{what}: an event of unknown kind without a warning");
    if !parsed.warnings.is_empty() {
        shows_no_secret(world, &format!("{:?}", parsed.warnings), what);
    }
}

/// What is said to operators and written into logs holds no secret of the account.
pub(crate) fn shows_no_secret(world: &World, text: &str, what: &str) {
    for secret in world.secrets() {
        assert!(!text.contains(secret.as_str()), "{what}: shows a secret");
    }
}
