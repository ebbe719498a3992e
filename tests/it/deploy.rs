//! What stands in `deploy/` fits the service: dashboard and alerts name metrics that there are, every alert is tested and
//! says what to do. promtool itself runs the alerts' tests (`make alerts`).

mod files;

use std::collections::BTreeSet;
use std::path::Path;

use jiff::Timestamp;
use serde_json::Value;
use waybill::proto::v1::event::Channel;
use waybill::telemetry::{
    AgedBy, BudgetOf, ByAccount, ByCarrier, CircuitOf, KnownBy, Metrics, PollOutcome, PushOutcome, Unlabelled,
};
use waybill_contract::Oddity;

fn read(path: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// Every name that Prometheus reads of us: a family without a label set yet is not shown, so each gets one.
fn there_are() -> BTreeSet<String> {
    let metrics = Metrics::default();
    metrics.polled("ups", PollOutcome::Answered);
    metrics.pushed("ups", PushOutcome::Accepted);
    metrics.warned("ups", Oddity::UnmappedCode);
    metrics.events.get_or_create(&ByCarrier { carrier: "ups" }).inc();
    metrics.changes.get_or_create(&ByCarrier { carrier: "ups" }).inc();
    let health = &metrics.health;
    let (carrier, status) = ("ups", "IN_TRANSIT");
    health.shipments.get_or_create(&KnownBy { carrier, status }).set(1);
    health.knowledge_age.get_or_create(&AgedBy { carrier, status, quantile: "1" }).set(1.0);
    let account = ByAccount { account: "main".into() };
    health.overdue.get_or_create(&account).set(1);
    health.overdue_age.get_or_create(&account).set(1.0);
    health.account_parked.get_or_create(&account).set(1);
    metrics.over_quota.get_or_create(&account).inc();
    let budget = BudgetOf { account: "main".into(), window: "day".into() };
    health.budget_used.get_or_create(&budget).set(1);
    health.budget_allowed.get_or_create(&budget).set(1);
    let circuit = CircuitOf { account: "main".into(), carrier, endpoint: "POLL" };
    let (port, refusals) = (metrics.refusals.of_port("grpc"), &metrics.refusals);
    drop(port.open());
    port.cut("flood");
    refusals.call("key_missing");
    metrics.circuits.get_or_create(&circuit).set(0);
    health.store_memory.get_or_create(&Unlabelled {}).set(60.0);
    health.heard(carrier, Channel::Push, Timestamp::UNIX_EPOCH, Timestamp::UNIX_EPOCH);
    health.stored("commit", std::time::Duration::from_millis(1));
    let text = metrics.encode();
    let lines = text.lines().filter(|line| !line.starts_with('#'));
    lines.filter_map(|line| line.split(['{', ' ']).next()).map(str::to_owned).collect()
}

/// Names of metrics in an expression.
fn named(expression: &str) -> impl Iterator<Item = &str> {
    let words = expression.split(|sign: char| !sign.is_ascii_alphanumeric() && sign != '_');
    words.filter(|word| word.starts_with("waybill_") || word.starts_with("process_"))
}

fn strings<'a>(value: &'a Value, key: &str, found: &mut Vec<&'a str>) {
    match value {
        Value::Object(fields) => {
            for (name, value) in fields {
                match value {
                    Value::String(text) if name == key => found.push(text),
                    _ => strings(value, key, found),
                }
            }
        }
        Value::Array(values) => values.iter().for_each(|value| strings(value, key, found)),
        _ => {}
    }
}

#[test]
fn the_dashboard_shows_metrics_that_there_are() {
    let dashboard: Value = serde_json::from_str(&read("deploy/grafana/waybill.json")).unwrap();
    let there_are = there_are();
    let mut expressions = Vec::new();
    strings(&dashboard, "expr", &mut expressions);
    strings(&dashboard, "query", &mut expressions);
    let mut shown = BTreeSet::new();
    for expression in expressions {
        for name in named(expression).filter(|name| *name != "waybill") {
            assert!(there_are.contains(name), "there is no {name}: {expression}");
            shown.insert(name.to_owned());
        }
    }
    assert!(shown.len() >= 20, "only {shown:?} are shown");
    // And nothing that an operator asks is left out: every family has its place.
    let families = there_are.iter().filter(|name| name.starts_with("waybill_")).map(|name| {
        let name = name.strip_suffix("_bucket").or(name.strip_suffix("_sum")).or(name.strip_suffix("_count"));
        name.map(str::to_owned)
    });
    for family in families.flatten() {
        assert!(shown.iter().any(|name| name.starts_with(&family)), "{family} is on no panel");
    }
    let ids: Vec<i64> =
        dashboard["panels"].as_array().unwrap().iter().map(|panel| panel["id"].as_i64().unwrap()).collect();
    assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len(), "ids are unique");
}

/// `- alert: Name` with the text up to the next one.
fn alerts(rules: &str) -> Vec<(&str, &str)> {
    let parts = rules.split("- alert: ").skip(1);
    parts.filter_map(|part| part.split_once('\n')).map(|(name, rest)| (name.trim(), rest)).collect()
}

#[test]
fn every_alert_is_about_metrics_that_there_are_says_what_to_do_and_is_tested() {
    let (rules, tests) = (read("deploy/prometheus/alerts.yaml"), read("deploy/prometheus/alerts_test.yaml"));
    let there_are = there_are();
    let alerts = alerts(&rules);
    assert!(alerts.len() >= 10);
    for (name, rule) in alerts {
        let (expression, rest) = rule.split_once("labels:").unwrap();
        for metric in named(expression).filter(|metric| *metric != "waybill") {
            assert!(there_are.contains(metric), "{name}: there is no {metric}");
        }
        assert!(rest.contains("summary: ") && rest.contains("runbook: "), "{name} says what to do");
        assert!(
            rest.contains("severity: page") != rest.contains("severity: ticket"),
            "{name} is for one of two readers"
        );
        for case in ["fires", "is quiet"] {
            assert!(tests.contains(&format!("- name: {name} {case}\n")), "no test: {name} {case}");
        }
    }
    for metric in named(&tests).filter(|metric| *metric != "waybill") {
        assert!(there_are.contains(metric), "the tests feed {metric}, which there is not");
    }
}
