//! Codes of carriers that nobody maps, as they are seen: kept by tenant and carrier in one named record each, with one archived
//! body that shows the code. What is new is written within seconds, repetitions are counted in memory and written now and
//! then: a process that dies loses a minute's counts and no code, for a code is seen again.

mod book;
mod finding;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use bytes::Bytes;
use jiff::Timestamp;
use prost::Message as _;
use tokio::sync::Notify;
use tokio_util::sync::CancellationToken;
use waybill_contract::{Adapter, Number, Parsed};

use crate::archive::{Archive, BodyHash};
use crate::mapping::Tables;
use crate::proto::store as pb;
use crate::store::{self, Key, Record, Store, StoreError};
use crate::tenant::Tenant;
use book::Note;

/// Codes of a carrier that are kept for a tenant; beyond, those not seen for longest go.
pub const MOST: usize = 500;

/// Repetitions are written so often.
const EVERY: Duration = Duration::from_secs(60);

/// What is new waits so long after the last writing at most.
const SOON: Duration = Duration::from_secs(2);

/// Whose, and which carrier's.
type Of = (Tenant, &'static str);

/// The codes that nobody maps. Clones see the same.
#[derive(Clone)]
pub struct Unmapped {
    shared: Arc<Shared>,
}

struct Shared {
    store: Arc<dyn Store>,
    archive: Archive,
    open: Mutex<BTreeMap<Of, Open>>,
    fresh: Notify,
}

/// What is not written yet.
#[derive(Debug, Default)]
struct Open {
    notes: BTreeMap<String, Note>,
    /// Codes that are written, with a body: they can wait.
    known: BTreeSet<String>,
}

/// Shows nothing: what is in it are a tenant's parcels.
impl fmt::Debug for Unmapped {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Unmapped(…)")
    }
}

/// A body in which codes may be unmapped.
#[derive(Clone, Copy, Debug)]
pub struct Seen<'a> {
    /// What was read in it.
    pub parsed: &'a Parsed,
    /// Its hash; it is in the archive.
    pub body: BodyHash,
    /// When it came.
    pub at: Timestamp,
}

/// A code as it is listed.
#[derive(Clone, Debug)]
pub struct Listed {
    /// The carrier's id.
    pub carrier: String,
    /// What is known of it.
    pub code: pb::UnmappedCode,
}

impl Unmapped {
    /// Kept in this store, with bodies in this archive.
    pub fn new(store: Arc<dyn Store>, archive: Archive) -> Self {
        Self { shared: Arc::new(Shared { store, archive, open: Mutex::default(), fresh: Notify::new() }) }
    }

    /// Takes note of what nobody maps in a body.
    pub fn note(&self, tenant: &Tenant, adapter: &'static Adapter, seen: Seen<'_>) {
        let found = finding::unmapped(adapter, seen.parsed);
        if found.is_empty() {
            return;
        }
        let mut fresh = false;
        let mut all = self.shared.lock();
        let open = all.entry((tenant.clone(), adapter.id)).or_default();
        for found in found {
            fresh |= !open.known.contains(&found.what);
            if open.notes.len() < MOST || open.notes.contains_key(&found.what) {
                let key = found.number.clone().map(|number| key(tenant, adapter.id, number));
                if found.text_alone && key.is_none() {
                    // It may be somebody's, and nobody could have it erased.
                    continue;
                }
                let note = Note::of(found, key, seen.body, seen.at);
                let what = note.code.what.clone();
                match open.notes.get_mut(&what) {
                    Some(known) => known.join(note),
                    None => drop(open.notes.insert(what, note)),
                }
            }
        }
        drop(all);
        if fresh {
            self.shared.fresh.notify_one();
        }
    }

    /// Writes what was noted until `stop`, and then what is left.
    pub async fn run(self, stop: CancellationToken) {
        loop {
            tokio::select! {
                () = stop.cancelled() => break,
                () = self.shared.fresh.notified() => {}
                () = tokio::time::sleep(EVERY) => {}
            }
            self.write().await;
            tokio::select! {
                () = stop.cancelled() => break,
                () = tokio::time::sleep(SOON) => {}
            }
        }
        self.write().await;
    }

    /// Writes what was noted; what cannot be written is kept for the next time.
    async fn write(&self) {
        let open: Vec<(Of, BTreeMap<String, Note>)> = {
            let mut all = self.shared.lock();
            let taken = all.iter_mut().map(|(of, open)| (of.clone(), std::mem::take(&mut open.notes)));
            taken.filter(|(_, notes)| !notes.is_empty()).collect()
        };
        for (of, notes) in open {
            if let Err(error) = self.shared.write(&of, &notes).await {
                tracing::warn!(carrier = of.1, %error, "unmapped codes not kept yet");
                self.shared.put_back(&of, notes);
            }
        }
    }

    /// The codes that nobody maps, by carrier and code, of one carrier or of all: without those that the tables of now map.
    pub async fn list(
        &self,
        tenant: &Tenant,
        carrier: Option<&str>,
        tables: &Tables,
    ) -> Result<Vec<Listed>, StoreError> {
        self.write().await;
        let mut listed = Vec::new();
        for (name, record) in self.shared.store.records(&format!("unmapped/{tenant}/")).await? {
            let of = name.rsplit('/').next().unwrap_or_default();
            let Some(adapter) = waybill_adapters::by_id(of).filter(|_| carrier.is_none_or(|carrier| carrier == of))
            else {
                continue;
            };
            let codes = book::decode(&record)?.codes.into_iter();
            let open = codes.filter(|code| !book::is_mapped(adapter, code, tables));
            listed.extend(open.map(|code| Listed { carrier: of.to_owned(), code }));
        }
        listed.sort_by(|one, other| (&one.carrier, &one.code.what).cmp(&(&other.carrier, &other.code.what)));
        Ok(listed)
    }

    /// Forgets what a shipment's bodies showed: it is erased. How often a code was seen stays.
    pub async fn forget(&self, key: &Key) -> Result<(), StoreError> {
        let Some(adapter) = waybill_adapters::by_id(&key.carrier) else { return Ok(()) };
        let of = (key.tenant.clone(), adapter.id);
        if let Some(open) = self.shared.lock().get_mut(&of) {
            open.notes.retain(|_, note| !note.forget(key));
        }
        self.shared.forget(&of, key).await
    }
}

impl Shared {
    fn lock(&self) -> MutexGuard<'_, BTreeMap<Of, Open>> {
        self.open.lock().unwrap_or_else(PoisonError::into_inner)
    }

    async fn write(&self, of: &Of, notes: &BTreeMap<String, Note>) -> Result<(), StoreError> {
        let hide = |key: &Key| self.archive.hidden(key);
        let known = store::alter(&*self.store, &name(of), |found| {
            let mut codes = found.map(book::decode).transpose()?.unwrap_or_default();
            for note in notes.values() {
                book::add(&mut codes, note, hide);
            }
            book::trim(&mut codes);
            let known = codes.codes.iter().filter(|code| code.example.is_some());
            let known: BTreeSet<String> = known.map(|code| code.what.clone()).collect();
            Ok((Some(Bytes::from(codes.encode_to_vec())), known))
        })
        .await?;
        if let Some(open) = self.lock().get_mut(of) {
            open.known = known;
        }
        // After the writing: an erasure that began before it is seen here, one that begins later finds what is written.
        for key in notes.values().filter_map(|note| note.key.as_ref()) {
            if self.store.get(key, None).await?.is_none() {
                self.forget(of, key).await?;
            }
        }
        Ok(())
    }

    async fn forget(&self, of: &Of, key: &Key) -> Result<(), StoreError> {
        let hidden = self.archive.hidden(key);
        store::alter(&*self.store, &name(of), |found: Option<&Record>| {
            let Some(mut codes) = found.map(book::decode).transpose()? else { return Ok((None, ())) };
            let changed = book::forget(&mut codes, hidden);
            Ok((changed.then(|| Bytes::from(codes.encode_to_vec())), ()))
        })
        .await
    }

    fn put_back(&self, of: &Of, notes: BTreeMap<String, Note>) {
        let mut all = self.lock();
        let open = all.entry(of.clone()).or_default();
        for (what, note) in notes {
            let room = open.notes.len() < MOST;
            match open.notes.get_mut(&what) {
                Some(newer) => newer.join(note),
                None if room => drop(open.notes.insert(what, note)),
                None => {}
            }
        }
    }
}

fn name((tenant, carrier): &Of) -> String {
    format!("unmapped/{tenant}/{carrier}")
}

fn key(tenant: &Tenant, carrier: &str, number: Number) -> Key {
    Key { tenant: tenant.clone(), carrier: carrier.to_owned(), number }
}

#[cfg(test)]
mod tests {
    use object_store::memory::InMemory;

    use super::*;
    use crate::archive::Keep;
    use crate::mapping::{Mappings, Overrides};
    use crate::store::embedded::Embedded;
    use waybill_contract::{Event, Kind, Oddity, Place, Report, Time, Warning};

    const NUMBER: &str = "1Z12345E0205271688";

    fn of(store: &Arc<dyn Store>) -> Unmapped {
        let keep = Keep { age: EVERY, bytes: 1 << 20, linger: SOON };
        Unmapped::new(Arc::clone(store), Archive::new(Arc::new(InMemory::new()), [1; 32], keep))
    }

    fn body(code: &str) -> Parsed {
        let time = Time::date("2026-06-15".parse().unwrap());
        let (code, text) = (Some(code.to_owned()), Some(format!("{code} in words")));
        let event =
            Event { kind: Kind::Unknown, reason: None, code: code.clone(), text, time, place: Place::default() };
        let number = Number::parse(NUMBER).ok();
        Parsed {
            reports: vec![Report { number, events: vec![event], ..Report::default() }],
            warnings: vec![Warning::new(Oddity::UnmappedCode, code.unwrap_or_default())],
            ..Parsed::default()
        }
    }

    fn seen<'a>(parsed: &'a Parsed, second: i64) -> Seen<'a> {
        Seen { parsed, body: BodyHash([7; 32]), at: Timestamp::new(second, 0).unwrap() }
    }

    #[tokio::test]
    async fn replicas_count_together_and_nothing_grows_without_end() {
        let store: Arc<dyn Store> = Arc::new(Embedded::in_memory().unwrap());
        let tables = Mappings::load(&*store, &[], Overrides::default()).await.unwrap().now();
        let (one, other, tenant) = (of(&store), of(&store), Tenant::default());
        let adapter = waybill_adapters::by_id("ups").unwrap();
        for second in [30, 10, 20] {
            one.note(&tenant, adapter, seen(&body("X/Q0Q"), second));
            other.note(&tenant, adapter, seen(&body("X/Q0Q"), second + 1));
        }
        other.write().await;
        let listed = one.list(&tenant, None, &tables).await.unwrap();
        let [Listed { carrier, code }] = listed.as_slice() else { panic!("{listed:?}") };
        assert_eq!(
            (carrier.as_str(), code.what.as_str(), code.said.as_str(), code.count),
            ("ups", "X/Q0Q", "X/Q0Q", 6)
        );
        assert_eq!((code.first_us, code.last_us), (10_000_000, 31_000_000));
        assert_eq!(code.example, None, "the number is not registered: nothing of it is kept");
        assert_eq!(one.list(&Tenant::new("other").unwrap(), None, &tables).await.unwrap().len(), 0);
        assert_eq!(one.list(&tenant, Some("fedex"), &tables).await.unwrap().len(), 0);

        for serial in 0..2 * MOST {
            one.note(&tenant, adapter, seen(&body(&format!("X/{serial}")), 100 + i64::try_from(serial).unwrap()));
            if serial % 100 == 0 {
                one.write().await;
            }
        }
        let listed = one.list(&tenant, None, &tables).await.unwrap();
        assert_eq!(listed.len(), MOST);
        assert!(listed.iter().all(|listed| listed.code.what != "X/Q0Q"), "the one not seen for longest has gone");
    }
}
