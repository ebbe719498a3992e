//! What reads the bodies of carriers: their code tables with the operator's overrides, and for each carrier a stored counter
//! that says which state of them that is. It is raised when the tables or the overrides have changed.

pub(crate) mod overrides;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use tokio::signal::unix::{SignalKind, signal};
use tokio::sync::watch;
use tokio_util::sync::CancellationToken;
use waybill_contract::{Adapter, Parsed};

use crate::archive::BodyHash;
use crate::store::{self, Record, Store, StoreError};
pub use overrides::{OverrideError, Overrides};

/// The file of the overrides is looked at so often.
const LOOK: Duration = Duration::from_secs(1);

/// What reads now, over all carriers. Clones see the same.
#[derive(Clone, Debug)]
pub struct Mappings {
    current: Arc<watch::Sender<Arc<Tables>>>,
}

/// One state of what reads.
#[derive(Debug, Default)]
pub struct Tables {
    counters: BTreeMap<&'static str, i64>,
    overrides: Overrides,
}

impl Tables {
    /// The counter of a carrier; 1 is the first.
    pub fn counter(&self, carrier: &str) -> i64 {
        self.counters.get(carrier).copied().unwrap_or(1)
    }

    /// The operator's own.
    pub fn overrides(&self) -> &Overrides {
        &self.overrides
    }

    /// What an adapter read, with the operator's meanings.
    pub fn correct(&self, adapter: &Adapter, mut parsed: Parsed) -> Parsed {
        self.overrides.correct(adapter.id, &mut parsed);
        parsed
    }
}

#[derive(Serialize, Deserialize)]
struct Stored {
    fingerprint: String,
    counter: i64,
}

impl Mappings {
    /// Compares the tables of this program and the overrides with those that the store knows, and counts on where they
    /// differ.
    pub async fn load(
        store: &dyn Store,
        adapters: &[&'static Adapter],
        overrides: Overrides,
    ) -> Result<Self, StoreError> {
        let tables = tables(store, adapters, overrides).await?;
        Ok(Self { current: Arc::new(watch::Sender::new(Arc::new(tables))) })
    }

    /// What reads now. Whoever reads a body takes its counter from the same.
    pub fn now(&self) -> Arc<Tables> {
        Arc::clone(&self.current.borrow())
    }

    /// Reads the file of the overrides again when it changes and at SIGHUP, until `stop`. What is wrong with it is said, and
    /// what read before goes on reading.
    pub async fn renew(
        self,
        file: Option<PathBuf>,
        store: Arc<dyn Store>,
        adapters: &'static [&'static Adapter],
        stop: CancellationToken,
    ) {
        let Some(file) = file else { return };
        let mut hangup = match signal(SignalKind::hangup()) {
            Ok(hangup) => hangup,
            Err(error) => {
                tracing::warn!(%error, "SIGHUP is not heard: mapping.overrides is read at the start only");
                return;
            }
        };
        // Between the start and now it may have changed.
        let (mut before, mut wanted) = (None, false);
        loop {
            let now = written(&file);
            if wanted || now != before {
                (before, wanted) = (now, false);
                match Overrides::read(&file) {
                    Ok(overrides) if overrides == *self.now().overrides() => {}
                    Ok(overrides) => {
                        let codes = overrides.len();
                        match tables(&*store, adapters, overrides).await {
                            Ok(tables) => {
                                self.current.send_replace(Arc::new(tables));
                                tracing::info!(codes, "mapping.overrides read again");
                            }
                            Err(error) => {
                                wanted = true;
                                tracing::warn!(%error, "mapping.overrides not taken up yet: the store cannot count it");
                            }
                        }
                    }
                    Err(error) => tracing::error!(%error, "mapping.overrides stays as it was: mend the file"),
                }
            }
            tokio::select! {
                () = stop.cancelled() => return,
                _ = hangup.recv() => wanted = true,
                () = tokio::time::sleep(LOOK) => {}
            }
        }
    }
}

/// When the file was last written and how long it is; `None` while it is gone.
fn written(file: &Path) -> Option<(SystemTime, u64)> {
    let data = std::fs::metadata(file).ok()?;
    Some((data.modified().ok()?, data.len()))
}

async fn tables(store: &dyn Store, adapters: &[&'static Adapter], overrides: Overrides) -> Result<Tables, StoreError> {
    let mut counters = BTreeMap::new();
    for adapter in adapters {
        counters.insert(adapter.id, counter(store, adapter, &overrides).await?);
    }
    Ok(Tables { counters, overrides })
}

async fn counter(store: &dyn Store, adapter: &'static Adapter, overrides: &Overrides) -> Result<i64, StoreError> {
    let name = format!("mapping/{}", adapter.id);
    let fingerprint = fingerprint(adapter, overrides);
    let raise = |found: Option<&Record>| {
        let known: Option<Stored> = found.and_then(|record| serde_json::from_slice(&record.value).ok());
        let counter = match &known {
            Some(known) if known.fingerprint == fingerprint => return Ok((None, known.counter)),
            Some(known) => known.counter + 1,
            None => 1,
        };
        let stored = Stored { fingerprint: fingerprint.clone(), counter };
        let value = serde_json::to_vec(&stored).map_err(|error| StoreError::Damaged(error.to_string()))?;
        Ok((Some(Bytes::from(value)), counter))
    };
    store::alter(store, &name, raise).await
}

/// Tables live in files, text rules in code: the release counts for the latter.
fn fingerprint(adapter: &Adapter, overrides: &Overrides) -> String {
    let mut hash = Sha256::new();
    hash.update(env!("CARGO_PKG_VERSION"));
    for table in adapter.codes {
        hash.update(table().text());
    }
    overrides.add_to(adapter.id, &mut hash);
    BodyHash(hash.finalize().into()).to_string()
}

#[cfg(test)]
mod tests {
    use waybill_adapters::ADAPTERS;

    use super::*;
    use crate::store::embedded::Embedded;

    fn overrides(text: &str) -> Overrides {
        let home = tempfile::tempdir().unwrap();
        let file = home.path().join("codes.tsv");
        std::fs::write(&file, text).unwrap();
        Overrides::read(&file).unwrap()
    }

    #[tokio::test]
    async fn an_override_raises_its_carriers_counter_and_so_does_its_end() {
        let store = Embedded::in_memory().unwrap();
        let mut counters = Vec::new();
        for text in ["", "ups\tX\tHELD\t-\n", "# again\nups\tX\tHELD\t-\n", "ups\tX\tHELD\tWEATHER\n", "", ""] {
            let tables = Mappings::load(&store, ADAPTERS, overrides(text)).await.unwrap().now();
            counters.push((tables.counter("ups"), tables.counter("fedex")));
        }
        assert_eq!(counters, [(1, 1), (2, 1), (2, 1), (3, 1), (4, 1), (4, 1)]);
    }

    #[tokio::test]
    async fn an_upgrade_raises_nothing_where_nothing_is_overridden() {
        let adapter = waybill_adapters::by_id("ups").unwrap();
        let mut hash = Sha256::new();
        hash.update(env!("CARGO_PKG_VERSION"));
        adapter.codes.iter().for_each(|table| hash.update(table().text()));
        let plain = BodyHash(hash.finalize().into()).to_string();
        assert_eq!(fingerprint(adapter, &overrides("fedex\tX\tHELD\t-\n")), plain);
        assert_ne!(fingerprint(adapter, &overrides("ups\tX\tHELD\t-\n")), plain);
    }
}
