//! The archive of raw bodies: pushes, and polled bodies that changed a timeline or were not understood. Losing it loses
//! only rereading. Never in the same place as the shipments.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use hmac::{Hmac, KeyInit as _, Mac as _};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use object_store::path::Path;
use object_store::{ObjectStore, ObjectStoreExt as _};
use sha2::{Digest as _, Sha256};
use tokio_stream::StreamExt as _;

use crate::store::Key;

/// SHA-256 of a raw body: its name in the archive and in every event's provenance.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BodyHash(pub [u8; 32]);

impl BodyHash {
    /// The hash of these bytes.
    pub fn of(body: &[u8]) -> Self {
        Self(Sha256::digest(body).into())
    }
}

impl fmt::Display for BodyHash {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(out, "{byte:02x}"))
    }
}

impl fmt::Debug for BodyHash {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "BodyHash({self})")
    }
}

/// How long and how much is kept.
#[derive(Clone, Copy, Debug)]
pub struct Keep {
    /// Age in domain time.
    pub age: Duration,
    /// Bytes on disk; the oldest goes first.
    pub bytes: u64,
}

/// Raw bodies, zstd, by day and hash; and by shipment (under a keyed hash of its number), so that erasing finds them.
#[derive(Clone)]
pub struct Archive {
    objects: Arc<dyn ObjectStore>,
    key: [u8; 32],
    keep: Keep,
}

impl fmt::Debug for Archive {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Archive({})", self.objects)
    }
}

impl Archive {
    /// An archive in these objects; `key` hides the numbers.
    pub fn new(objects: Arc<dyn ObjectStore>, key: [u8; 32], keep: Keep) -> Self {
        Self { objects, key, keep }
    }

    /// Keeps a body that names these shipments.
    pub async fn put(
        &self,
        body: &Bytes,
        account: &str,
        shipments: &[Key],
        now: Timestamp,
    ) -> object_store::Result<()> {
        let hash = BodyHash::of(body);
        let day = TimeZone::UTC.to_datetime(now).date();
        let packed = zstd::bulk::compress(body, 3)
            .map_err(|source| object_store::Error::Generic { store: "zstd", source: source.into() })?;
        let name = format!("{hash}.{account}.zst");
        self.objects.put(&Path::from(format!("bodies/{day}/{name}")), packed.into()).await?;
        for shipment in shipments {
            let index = format!("shipments/{}/{day}.{name}", self.hidden(shipment));
            self.objects.put(&Path::from(index), Bytes::new().into()).await?;
        }
        Ok(())
    }

    /// Removes every body that names the shipment.
    pub async fn erase(&self, shipment: &Key) -> object_store::Result<()> {
        let prefix = Path::from(format!("shipments/{}", self.hidden(shipment)));
        let mut entries = self.objects.list(Some(&prefix));
        while let Some(entry) = entries.next().await {
            let entry = entry?.location;
            if let Some((day, name)) = entry.filename().and_then(|file| file.split_once('.')) {
                self.delete(&Path::from(format!("bodies/{day}/{name}"))).await?;
            }
            self.delete(&entry).await?;
        }
        Ok(())
    }

    /// Removes what is too old, then the oldest until the rest fits.
    pub async fn sweep(&self, now: Timestamp) -> object_store::Result<()> {
        let oldest = now.checked_sub(self.keep.age).unwrap_or(Timestamp::MIN);
        let oldest = TimeZone::UTC.to_datetime(oldest).date().to_string();
        // Sizes by day only: all names at once would be too many.
        let mut sizes: BTreeMap<String, u64> = BTreeMap::new();
        let mut bodies = self.objects.list(Some(&Path::from("bodies")));
        while let Some(entry) = bodies.next().await {
            let entry = entry?;
            let day = entry.location.parts().nth(1).map(|part| part.as_ref().to_owned()).unwrap_or_default();
            if day < oldest {
                self.delete(&entry.location).await?;
            } else {
                *sizes.entry(day).or_default() += entry.size;
            }
        }
        let mut total: u64 = sizes.values().sum();
        for day in sizes.keys() {
            let mut bodies = self.objects.list(Some(&Path::from(format!("bodies/{day}"))));
            while total > self.keep.bytes
                && let Some(entry) = bodies.next().await
            {
                let entry = entry?;
                self.delete(&entry.location).await?;
                total = total.saturating_sub(entry.size);
            }
        }
        let mut index = self.objects.list(Some(&Path::from("shipments")));
        while let Some(entry) = index.next().await {
            let entry = entry?.location;
            if entry.filename().is_some_and(|file| file.split('.').next().is_some_and(|day| day < oldest.as_str())) {
                self.delete(&entry).await?;
            }
        }
        Ok(())
    }

    async fn delete(&self, location: &Path) -> object_store::Result<()> {
        match self.objects.delete(location).await {
            Err(object_store::Error::NotFound { .. }) => Ok(()),
            other => other,
        }
    }

    fn hidden(&self, shipment: &Key) -> String {
        let mut mac = Hmac::<Sha256>::new_from_slice(&self.key).expect("HMAC takes keys of any length");
        for part in [shipment.tenant.as_str(), &shipment.carrier, shipment.number.as_str()] {
            mac.update(part.as_bytes());
            mac.update(b"\0");
        }
        let mac: [u8; 32] = mac.finalize().into_bytes().into();
        BodyHash(mac).to_string()
    }
}

#[cfg(test)]
mod tests {
    use object_store::memory::InMemory;
    use waybill_contract::Number;

    use super::*;
    use crate::tenant::Tenant;

    fn key(number: &str) -> Key {
        Key { tenant: Tenant::default(), carrier: "ups".into(), number: Number::parse(number).unwrap() }
    }

    async fn names(archive: &Archive) -> Vec<String> {
        let mut names: Vec<String> =
            archive.objects.list(None).map(|entry| entry.unwrap().location.to_string()).collect().await;
        names.sort();
        names
    }

    #[tokio::test]
    async fn erasing_removes_every_body_that_names_the_shipment_and_shows_no_number() {
        let keep = Keep { age: Duration::from_secs(30 * 86_400), bytes: 1 << 20 };
        let archive = Archive::new(Arc::new(InMemory::new()), [1; 32], keep);
        let now = "2026-03-01T10:00:00Z".parse().unwrap();
        archive.put(&Bytes::from_static(b"one"), "main", &[key("1Z0000000000000001")], now).await.unwrap();
        archive
            .put(&Bytes::from_static(b"both"), "main", &[key("1Z0000000000000001"), key("1Z0000000000000002")], now)
            .await
            .unwrap();
        archive.put(&Bytes::from_static(b"two"), "main", &[key("1Z0000000000000002")], now).await.unwrap();
        assert!(names(&archive).await.iter().all(|name| !name.contains("1Z")));
        archive.erase(&key("1Z0000000000000001")).await.unwrap();
        let left = names(&archive).await;
        let two = BodyHash::of(b"two").to_string();
        assert_eq!(left.iter().filter(|name| name.starts_with("bodies/")).count(), 1);
        assert!(left.iter().any(|name| name.contains(&two)));
    }

    #[tokio::test]
    async fn the_oldest_goes_first() {
        let keep = Keep { age: Duration::from_secs(30 * 86_400), bytes: 40 };
        let archive = Archive::new(Arc::new(InMemory::new()), [1; 32], keep);
        for (day, body) in [
            ("2026-01-01", "gone by age"),
            ("2026-02-25", "gone by size, as the older of two"),
            ("2026-02-26", "stays"),
        ] {
            let now = format!("{day}T10:00:00Z").parse().unwrap();
            archive.put(&Bytes::from_static(body.as_bytes()), "main", &[], now).await.unwrap();
        }
        archive.sweep("2026-02-27T00:00:00Z".parse().unwrap()).await.unwrap();
        let left = names(&archive).await;
        assert_eq!(left.len(), 1, "{left:?}");
        assert!(left[0].contains("2026-02-26"));
    }
}
