//! What holds for every adapter's static data.

use std::collections::HashSet;

use regex::Regex;
use waybill_adapters::{ADAPTERS, by_id};
use waybill_contract::{Kind, zone};

use crate::world;

#[test]
fn ids_are_sorted_and_unique() {
    assert!(ADAPTERS.is_sorted_by(|one, other| one.id < other.id));
    let shape = Regex::new("^[a-z][a-z0-9_]*$").unwrap();
    for adapter in ADAPTERS {
        assert!(shape.is_match(adapter.id), "{}", adapter.id);
        assert_eq!(by_id(adapter.id).map(|found| found.name), Some(adapter.name));
    }
}

#[test]
fn the_data_is_sane() {
    for adapter in world::adapters() {
        let id = adapter.id;
        assert!(adapter.country.len() == 2 && adapter.country.bytes().all(|byte| byte.is_ascii_uppercase()), "{id}");
        assert!(zone::named(adapter.home_zone).is_some(), "{id}: {} is no zone", adapter.home_zone);
        assert!(adapter.batch_limit >= 1, "{id}: a batch holds a number");
        assert!(adapter.budgets.iter().all(|budget| budget.calls > 0), "{id}: a budget allows calls");
        let link = adapter.tracking_url;
        assert!(link.starts_with("https://") && link.contains("{number}"), "{id}: {link}");
        assert!(adapter.recycle_days > 0, "{id}: recycled after no days");
    }
}

#[test]
fn number_formats_compile_and_checks_take_any_text() {
    for adapter in world::adapters() {
        assert!(!adapter.formats.is_empty(), "{}: has no number formats", adapter.id);
        for format in adapter.formats {
            Regex::new(&format!("^(?:{})$", format.pattern)).unwrap_or_else(|why| panic!("{}: {why}", adapter.id));
            for odd in
                ["", "0", "A", "-./", "1Z", "99999999999999999999999999999999999999999999999999", "\u{663}\u{fc}"]
            {
                let _ = format.check.map(|check| check(odd));
            }
        }
    }
}

#[test]
fn the_example_opens_and_an_unknown_setting_is_named() {
    for world in world::all() {
        assert!(!world.secrets().is_empty(), "{}: an account without a secret?", world.adapter.id);
        let mut settings = world.settings.clone();
        settings.as_object_mut().unwrap().insert("pasword_of_nobody".into(), "x".into());
        let why = (world.adapter.open)(settings).expect_err("an unknown setting is an error").to_string();
        assert!(why.contains("pasword_of_nobody"), "{}: {why}", world.adapter.id);
        assert!(world.secrets().iter().all(|secret| !why.contains(secret)), "{}: shows a secret", world.adapter.id);
    }
}

#[test]
fn a_bad_base_url_is_refused_at_once() {
    for world in world::all() {
        for bad in ["", "carrier.example", "ftp://carrier.example", "https://", "https://carrier.example/?a=b"] {
            let mut settings = world.settings.clone();
            settings.as_object_mut().unwrap().insert("base_url".into(), bad.into());
            assert!((world.adapter.open)(settings).is_err(), "{}: {bad:?} is taken", world.adapter.id);
        }
    }
}

#[test]
fn capabilities_are_what_the_account_can_do() {
    for world in world::all() {
        let said = world.adapter.capabilities;
        let id = world.adapter.id;
        assert_eq!(said.push, world.carrier.webhook().is_some(), "{id}: push");
        assert_eq!(said.subscribe, world.carrier.subscribe().is_some(), "{id}: subscribe");
        assert_eq!(said.feed, world.carrier.feed().is_some(), "{id}: feed");
        assert!(said.poll || said.push || said.feed, "{id}: can do nothing");
    }
}

#[test]
fn code_tables_are_sorted_unique_and_mapped() {
    for adapter in world::adapters() {
        assert!(!adapter.codes.is_empty(), "{}: has no code table", adapter.id);
        for table in adapter.codes {
            let table = table();
            let mut seen = HashSet::new();
            for (code, meaning) in table.rows() {
                assert!(seen.insert(code) && table.get(code) == Some(meaning), "{}: {code}", adapter.id);
                assert!(meaning.kind != Kind::Unknown, "{}: {code} is in the table and unknown", adapter.id);
                assert_eq!(code.trim(), code, "{}: {code:?}", adapter.id);
            }
            assert!(!seen.is_empty(), "{}: an empty code table", adapter.id);
        }
    }
}
