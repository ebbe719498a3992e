//! The image, compose.yaml, the unit and the chart name what the service has: keys, ports, commands, times.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use waybill::config::{Config, Variables};

use super::read;
use crate::docs::keys;
use crate::harness::{Process, free_port, within};

const IMAGE: &str = "deploy/Dockerfile";
const COMPOSE: &str = "deploy/compose.yaml";
const UNIT: &str = "deploy/systemd/waybill.service";
const CHART: &str = "deploy/chart/waybill/templates/deployment.yaml";
const VALUES: &str = "deploy/chart/waybill/values.yaml";

fn files(directory: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(directory).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() { files(&path, found) } else { found.push(path) }
    }
}

/// Every `WAYBILL__…` in a text.
fn variables(text: &str) -> impl Iterator<Item = &str> {
    let words = text.split(|sign: char| !(sign.is_ascii_alphanumeric() || sign == '_'));
    words.filter(|word| word.starts_with("WAYBILL__"))
}

#[test]
fn every_variable_sets_a_key_that_there_is() {
    let (keys, mut found) = (keys(), Vec::new());
    files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("deploy"), &mut found);
    let mut named = BTreeMap::new();
    for path in found.iter().filter(|path| path.extension().is_none_or(|extension| extension != "png")) {
        let text = std::fs::read_to_string(path).unwrap();
        for variable in variables(&text) {
            let key = variable.trim_start_matches("WAYBILL__").to_lowercase().replace("__", ".");
            assert!(keys.contains(&key), "{}: {variable} sets nothing", path.display());
            *named.entry(path.extension().unwrap_or_default().to_owned()).or_insert(0) += 1;
        }
    }
    assert!(named.len() >= 3 && named.values().sum::<usize>() >= 25, "are they read rightly? {named:?}");
}

/// What a line sets: `NAME: value` or `NAME=value`, quoted or not, as `name` then `value` in a chart.
fn set(path: &str) -> Variables {
    let text = read(path).replace("\\\n", "\n");
    let mut variables = Variables::new();
    let mut lines = text.lines().map(|line| line.trim().trim_start_matches("ENV ").trim_start_matches("Environment="));
    while let Some(line) = lines.next() {
        if let Some(name) = line.strip_prefix("- name: ").filter(|name| name.starts_with("WAYBILL__")) {
            let value = lines.next().unwrap().trim().trim_start_matches("value: ");
            if !value.contains("{{") && value != "valueFrom:" {
                variables.insert(name.into(), value.trim_matches('"').into());
            }
            continue;
        }
        let pairs: Vec<&str> =
            if line.contains("__") && line.contains(": ") { vec![line] } else { line.split(' ').collect() };
        for pair in pairs.into_iter().filter(|pair| pair.starts_with("WAYBILL__")) {
            let (name, value) = pair.split_once(": ").or_else(|| pair.split_once('=')).expect("a variable has a value");
            variables.insert(name.into(), value.trim_end_matches(" \\").trim_matches(['"', '\'']).into());
        }
    }
    variables
}

#[test]
fn what_is_set_is_read_by_the_service() {
    let image = set(IMAGE);
    for path in [IMAGE, COMPOSE, UNIT, CHART] {
        let own = set(path);
        assert!(own.len() >= 2, "{path}: {own:?}");
        let mut all: Variables = if path == UNIT { Variables::new() } else { image.clone() };
        all.extend(own);
        all.insert("REDIS_PASSWORD".into(), "secret".into());
        let config = Config::parse(None, &all).unwrap_or_else(|error| panic!("{path}: {error}"));
        let everywhere = !config.grpc.listen.ip().is_loopback();
        assert_eq!(everywhere, path != UNIT, "{path}: a container is reached from outside, a machine when told to");
    }
    for path in [VALUES, "deploy/chart/waybill/ci/redis-cluster.yaml"] {
        let text = read(path);
        let (_, block) = text.split_once("\nconfig: |\n").unwrap();
        let block: Vec<&str> =
            block.lines().take_while(|line| line.is_empty() || line.starts_with("  ")).map(str::trim).collect();
        let secrets = ["UPS_SECRET", "UPS_WEBHOOK_SECRET"].map(|name| (name.to_owned(), "secret".to_owned()));
        Config::parse(Some((Path::new(path), &block.join("\n"))), &secrets.into()).unwrap();
    }
    Config::parse(Some((Path::new("waybill.toml"), &read("deploy/waybill.toml"))), &Variables::new()).unwrap();
}

#[test]
fn ports_are_the_same_everywhere() {
    let config = Config::parse(None, &set(IMAGE)).unwrap();
    let ports = [config.grpc.listen.port(), config.http.listen.port(), config.metrics.listen.port()];
    let defaults = Config::default();
    assert_eq!(ports, [defaults.grpc.listen.port(), defaults.http.listen.port(), defaults.metrics.listen.port()]);
    let [grpc, http, metrics] = ports;
    assert!(read(IMAGE).contains(&format!("EXPOSE {grpc} {http} {metrics}\n")));
    let compose = read(COMPOSE);
    assert_eq!(compose.matches(&format!(":{grpc}\"")).count(), 2);
    assert_eq!(compose.matches(&format!(":{http}\"]")).count(), 2);
    for replica in ["waybill-1", "waybill-2"] {
        assert!(compose.contains(&format!("\n  {replica}:\n")));
        assert!(read("deploy/prometheus/prometheus.yaml").contains(&format!("\"{replica}:{metrics}\"")));
    }
    let (chart, values) = (read(CHART), read(VALUES));
    for (name, port) in [("grpc", grpc), ("http", http), ("metrics", metrics)] {
        assert!(chart.contains(&format!("- name: {name}\n              containerPort: {port}\n")), "{name}");
        assert!(values.contains(&format!("  {name}Port: {port}\n")), "{name}");
    }
    assert!(compose.contains("WAYBILL__TELEMETRY__OTLP__ENDPOINT: http://collector:4317\n"));
    assert!(read("deploy/otel-collector.yaml").contains("endpoint: 0.0.0.0:4317\n"));
}

/// Whole seconds after a name.
fn seconds(path: &str, name: &str) -> Duration {
    let text = read(path);
    let (_, rest) = text.split_once(name).unwrap_or_else(|| panic!("{path}: no {name}"));
    let digits: String = rest.trim_start().chars().take_while(char::is_ascii_digit).collect();
    Duration::from_secs(digits.parse().unwrap())
}

#[test]
fn nobody_kills_the_service_before_its_grace_is_over() {
    let grace = Config::default().shutdown.grace + Duration::from_secs(2);
    let chart = seconds(VALUES, "\nterminationGracePeriodSeconds:") - seconds(VALUES, "\npreStopSeconds:");
    for given in [chart, seconds(COMPOSE, "stop_grace_period:"), seconds(UNIT, "TimeoutStopSec=")] {
        assert!(given >= grace, "{given:?} is less than {grace:?}");
    }
}

#[test]
fn commands_and_files_that_are_named_are_there() {
    let help = Command::new(env!("CARGO_BIN_EXE_waybill")).arg("help").env_clear().output().unwrap();
    let help = String::from_utf8(help.stdout).unwrap();
    let known: BTreeSet<&str> = help.lines().filter_map(|line| line.split_whitespace().next()).collect();
    let mut checked = 0;
    for path in [IMAGE, COMPOSE, UNIT, CHART, "deploy/chart/waybill/templates/NOTES.txt"] {
        let text = read(path).replace(['[', ']', '"', ','], " ");
        for (_, rest) in text.match_indices("/bin/waybill ").map(|(at, found)| (at, &text[at + found.len()..])) {
            let command = rest.split_whitespace().next().unwrap();
            // What else follows the name is no command of ours.
            if !command.bytes().all(|byte| byte.is_ascii_lowercase()) {
                continue;
            }
            assert!(known.contains(command), "{path}: there is no `waybill {command}`");
            checked += 1;
        }
    }
    assert!(checked >= 3, "only {checked} commands were found: are they read rightly?");
    // What compose.yaml mounts.
    let deploy = Path::new(env!("CARGO_MANIFEST_DIR")).join("deploy");
    let compose = read(COMPOSE);
    let mounted: BTreeSet<&str> = compose
        .split([' ', '"', '['])
        .filter_map(|word| word.strip_prefix("./"))
        .filter_map(|word| word.split(':').next())
        .collect();
    assert!(mounted.len() >= 5, "{mounted:?}");
    for source in mounted {
        assert!(deploy.join(source).exists(), "compose.yaml mounts {source}, which is not there");
    }
}

#[test]
fn versions_are_those_of_the_workspace() {
    let chart = read("deploy/chart/waybill/Chart.yaml");
    assert!(chart.contains(&format!("\nappVersion: {}\n", env!("CARGO_PKG_VERSION"))), "{chart}");
    assert!(read(IMAGE).contains(&format!("FROM rust:{}-", env!("CARGO_PKG_RUST_VERSION"))));
}

#[test]
fn everything_runs_without_privileges() {
    let (compose, chart, image, unit) = (read(COMPOSE), read(CHART), read(IMAGE), read(UNIT));
    let services = compose.split("\nservices:\n").nth(1).unwrap().split("\nnetworks:\n").next().unwrap();
    let others =
        services.lines().filter(|line| line.starts_with("  ") && !line.starts_with("   ") && line.ends_with(':'));
    // The two replicas share theirs.
    let others = others.filter(|line| !line.contains("waybill-")).count();
    assert_eq!(compose.matches("cap_drop: [ALL]").count(), others + 1);
    assert_eq!(compose.matches("no-new-privileges:true").count(), others + 1);
    let user = "65532";
    assert!(image.contains(&format!("USER {user}:{user}\n")) && image.contains(&format!("--chown={user}:{user}")));
    for line in [&*format!("runAsUser: {user}"), "runAsNonRoot: true", "readOnlyRootFilesystem: true", "drop: [ALL]"] {
        assert!(chart.contains(line), "{line}");
    }
    assert!(unit.contains("\nDynamicUser=yes\n") && unit.contains("\nCapabilityBoundingSet=\n"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_container_is_asked_whether_it_is_ready() {
    let home = tempfile::tempdir().unwrap();
    let mut process = Process::new(home.path(), free_port(), "", "");
    let ready = || {
        let mut command = tokio::process::Command::new(env!("CARGO_BIN_EXE_waybill"));
        command.args(["ready", "--config", "test.toml"]).current_dir(home.path()).env_clear();
        // As in the image: it listens on every address.
        command.env("WAYBILL__METRICS__LISTEN", format!("0.0.0.0:{}", process.metrics)).kill_on_drop(true);
        command.stdin(std::process::Stdio::null());
        command
    };
    let early = within("it ends", ready().output()).await.unwrap();
    assert_eq!(early.status.code(), Some(4), "{early:?}");
    let mut asked = ready();
    process.start().await;
    let output = within("it ends", asked.output()).await.unwrap();
    assert_eq!((output.status.code(), output.stdout.as_slice()), (Some(0), b"ready\n".as_slice()), "{output:?}");
}
