//! Packs as objects: naming, listing, reading, writing and deleting them. Every wait has a bound.

use std::fmt;
use std::ops::Range;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use jiff::Timestamp;
use jiff::civil::Date;
use object_store::path::Path;
use object_store::{ObjectMeta, ObjectStore, ObjectStoreExt as _};
use tokio::task::JoinSet;
use tokio_stream::StreamExt as _;

use super::pack::{Beginning, Damaged, Index, Pack};

/// For one object; the largest has some 16 MiB.
const PATIENCE: Duration = Duration::from_secs(30);

/// Packs whose indexes are read at the same time.
const AT_ONCE: usize = 16;

/// So much is read of a pack to see its index; most indexes are smaller.
const FIRST: u64 = 32 << 10;

/// A pack that is there, ordered by age.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Held {
    pub(super) day: Date,
    pub(super) path: Path,
    pub(super) size: u64,
}

impl Held {
    /// A new name: by the day, then by the time of the first body. No two processes give the same.
    pub(super) fn name(day: Date, since: Timestamp) -> Path {
        Path::from(format!("packs/{day}/{:013}-{:016x}.zst", since.as_millisecond(), rand::random::<u64>()))
    }

    /// A new name for what is left of it.
    pub(super) fn renamed(&self) -> Path {
        let file = self.path.filename().unwrap_or_default();
        let since = file.split('-').next().unwrap_or_default();
        Path::from(format!("packs/{}/{since}-{:016x}.zst", self.day, rand::random::<u64>()))
    }

    /// What was listed, if it is a pack.
    fn of(meta: ObjectMeta) -> Option<Self> {
        let day = meta.location.parts().nth(1)?.as_ref().parse().ok()?;
        let size = meta.size;
        meta.location.filename()?.ends_with(".zst").then_some(Self { day, path: meta.location, size })
    }
}

/// Where packs are.
#[derive(Clone)]
pub(super) struct Objects(Arc<dyn ObjectStore>);

impl fmt::Debug for Objects {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}", self.0)
    }
}

impl Objects {
    pub(super) fn new(objects: Arc<dyn ObjectStore>) -> Self {
        Self(objects)
    }

    /// All packs.
    pub(super) async fn list(&self) -> object_store::Result<Vec<Held>> {
        let mut packs = Vec::new();
        let mut listed = self.0.list(Some(&Path::from("packs")));
        while let Some(meta) = patiently(async { listed.next().await.transpose() }).await? {
            packs.extend(Held::of(meta));
        }
        Ok(packs)
    }

    /// The packs whose index is as wanted; `None` is one that cannot be read.
    pub(super) async fn search(
        &self,
        wanted: impl Fn(Option<&Index>) -> bool + Clone + Send + 'static,
    ) -> object_store::Result<Vec<Held>> {
        let (mut found, mut reading) = (Vec::new(), JoinSet::new());
        let mut packs = self.list().await?.into_iter();
        loop {
            while reading.len() < AT_ONCE
                && let Some(held) = packs.next()
            {
                let (objects, wanted) = (self.clone(), wanted.clone());
                reading.spawn(async move {
                    let index = objects.index(&held).await?;
                    let fits = index.is_some_and(|index| wanted(index.as_ref().ok()));
                    Ok::<_, object_store::Error>(fits.then_some(held))
                });
            }
            let Some(read) = reading.join_next().await else { return Ok(found) };
            found.extend(read.map_err(failed)??);
        }
    }

    async fn index(&self, held: &Held) -> object_store::Result<Option<Result<Index, Damaged>>> {
        Ok(self.contents(held).await?.map(|contents| contents.map(|(index, _)| index)))
    }

    /// The index of a pack and where its first frame begins; `None` if it is gone.
    pub(super) async fn contents(&self, held: &Held) -> object_store::Result<Option<Result<(Index, u64), Damaged>>> {
        let mut length = FIRST;
        loop {
            let range = 0..length.min(held.size);
            let Some(begin) = found(patiently(self.0.get_range(&held.path, range)).await)? else { return Ok(None) };
            match Index::begin(&begin) {
                Ok(Beginning::Whole(index, end)) => {
                    let end = u64::try_from(end).map_err(failed)?;
                    return Ok(Some(Ok((index, end))));
                }
                Ok(Beginning::Longer(longer)) if longer <= held.size && longer > length => length = longer,
                Ok(Beginning::Longer(_)) => return Ok(Some(Err(Damaged::short()))),
                Err(error) => return Ok(Some(Err(error))),
            }
        }
    }

    /// A part of a pack; `None` if it is gone.
    pub(super) async fn part(&self, held: &Held, range: Range<u64>) -> object_store::Result<Option<Bytes>> {
        found(patiently(self.0.get_range(&held.path, range)).await)
    }

    /// A whole pack; `None` if it is gone.
    pub(super) async fn read(&self, held: &Held) -> object_store::Result<Option<Result<Pack, Damaged>>> {
        let read = patiently(async { self.0.get(&held.path).await?.bytes().await }).await;
        found(read).map(|object| object.map(Pack::decode))
    }

    /// Writes a pack.
    pub(super) async fn write(&self, path: &Path, object: Bytes) -> object_store::Result<()> {
        patiently(self.0.put(path, object.into())).await.map(drop)
    }

    /// Deletes a pack, if it is there.
    pub(super) async fn delete(&self, path: &Path) -> object_store::Result<()> {
        found(patiently(self.0.delete(path)).await).map(drop)
    }
}

impl Pack {
    /// Its object; `None` if nothing is in it.
    pub(super) fn object(&self) -> std::io::Result<Option<Bytes>> {
        if self.is_empty() { Ok(None) } else { self.encode().map(|object| Some(object.into())) }
    }
}

/// Work for the processor that must not hold up others.
pub(super) async fn apart<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, Damaged> + Send + 'static,
) -> object_store::Result<T> {
    tokio::task::spawn_blocking(work).await.map_err(failed)?.map_err(failed)
}

async fn patiently<T>(work: impl Future<Output = object_store::Result<T>>) -> object_store::Result<T> {
    tokio::time::timeout(PATIENCE, work).await.map_err(failed)?
}

fn found<T>(result: object_store::Result<T>) -> object_store::Result<Option<T>> {
    match result {
        Err(object_store::Error::NotFound { .. }) => Ok(None),
        other => other.map(Some),
    }
}

fn failed(source: impl std::error::Error + Send + Sync + 'static) -> object_store::Error {
    object_store::Error::Generic { store: "archive", source: Box::new(source) }
}
