//! Which state of a carrier's code tables reads a body: a stored counter, raised when the tables have changed.

use std::collections::BTreeMap;
use std::sync::Arc;

use bytes::Bytes;
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use waybill_contract::Adapter;

use crate::archive::BodyHash;
use crate::store::{self, Record, Store, StoreError};

/// The counters of all carriers.
#[derive(Clone, Debug, Default)]
pub struct Mappings {
    counters: Arc<BTreeMap<&'static str, i64>>,
}

#[derive(Serialize, Deserialize)]
struct Stored {
    fingerprint: String,
    counter: i64,
}

impl Mappings {
    /// Compares the tables of this program with those that the store knows, and counts on where they differ.
    pub async fn load(store: &dyn Store, adapters: &[&'static Adapter]) -> Result<Self, StoreError> {
        let mut counters = BTreeMap::new();
        for adapter in adapters {
            counters.insert(adapter.id, counter(store, adapter).await?);
        }
        Ok(Self { counters: Arc::new(counters) })
    }

    /// The counter of a carrier; 1 is the first.
    pub fn of(&self, carrier: &str) -> i64 {
        self.counters.get(carrier).copied().unwrap_or(1)
    }
}

async fn counter(store: &dyn Store, adapter: &'static Adapter) -> Result<i64, StoreError> {
    let name = format!("mapping/{}", adapter.id);
    let fingerprint = fingerprint(adapter);
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
fn fingerprint(adapter: &Adapter) -> String {
    let mut hash = Sha256::new();
    hash.update(env!("CARGO_PKG_VERSION"));
    for table in adapter.codes {
        hash.update(table().text());
    }
    BodyHash(hash.finalize().into()).to_string()
}
