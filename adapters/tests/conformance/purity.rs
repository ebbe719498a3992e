//! The lower rings cannot do I/O: nothing that does is among what they are built from.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use serde::Deserialize;

#[derive(Deserialize)]
struct Lock {
    package: Vec<Package>,
}

#[derive(Deserialize)]
struct Package {
    name: String,
    #[serde(default)]
    dependencies: Vec<String>,
}

/// The lock file holds every dependency of every target, the tests' own among them: more than is built, so it proves more.
#[test]
fn the_lower_rings_are_built_without_a_runtime_or_a_network() {
    let lock = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../Cargo.lock");
    let lock: Lock = toml::from_str(&std::fs::read_to_string(lock).unwrap()).unwrap();
    let mut graph: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for package in &lock.package {
        let needs = package.dependencies.iter().filter_map(|line| line.split(' ').next());
        graph.entry(&package.name).or_default().extend(needs);
    }
    for ring in ["waybill-adapters", "waybill-contract"] {
        let mut reached = BTreeSet::from([ring]);
        let mut next = vec![ring];
        while let Some(name) = next.pop() {
            next.extend(graph[name].iter().filter(|need| reached.insert(**need)));
        }
        for banned in ["tokio", "reqwest", "tonic", "hyper", "mio", "socket2"] {
            assert!(!reached.contains(banned), "{ring} is built from {banned}");
        }
    }
}
