//! One way to change a named record, for all who count or remember something in one: read it, work out what becomes of
//! it, write that unless somebody came in between; then again.

use bytes::Bytes;

use super::{Record, Store, StoreError, Stores};

/// Losing this often against other writers is worse than bad luck.
const ATTEMPTS: usize = 100;

/// Writes what is worked out from the record as it is (`None`: there is none yet), and gives what is said besides.
///
/// `work_out` may be called several times. Where it gives nothing to write, the record stays as it is.
pub async fn alter<T>(
    store: &dyn Store,
    name: &str,
    mut work_out: impl FnMut(Option<&Record>) -> Stores<(Option<Bytes>, T)>,
) -> Stores<T> {
    for _ in 0..ATTEMPTS {
        let found = store.record(name).await?;
        let (value, said) = work_out(found.as_ref())?;
        let Some(value) = value else { return Ok(said) };
        match store.put_record(name, found.map(|record| record.revision), value).await {
            Ok(_) => return Ok(said),
            Err(StoreError::Conflict) => {}
            Err(error) => return Err(error),
        }
    }
    Err(StoreError::Unavailable("too many writers of one record".into()))
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::store::embedded::{Embedded, Options};

    fn one_more(found: Option<&Record>) -> Stores<(Option<Bytes>, u8)> {
        let count = found.map_or(0, |record| record.value[0]) + 1;
        Ok((Some(Bytes::from(vec![count])), count))
    }

    #[tokio::test(flavor = "multi_thread")]
    async fn writers_of_one_record_lose_nothing_of_each_other() {
        let home = tempfile::tempdir().unwrap();
        let store = Arc::new(Embedded::open(&home.path().join("store"), Options::default()).unwrap());
        let mut writers = tokio::task::JoinSet::new();
        for _ in 0..20 {
            let store = Arc::clone(&store);
            writers.spawn(async move { alter(&*store, "count", one_more).await.unwrap() });
        }
        let mut said = writers.join_all().await;
        said.sort_unstable();
        assert_eq!(said, (1..=20).collect::<Vec<u8>>());

        let before = store.record("count").await.unwrap().unwrap();
        let seen = alter(&*store, "count", |found| Ok((None, found.map(|record| record.value[0])))).await.unwrap();
        let after = store.record("count").await.unwrap().unwrap();
        assert_eq!((seen, before.value[0]), (Some(20), 20));
        assert_eq!(before.revision, after.revision, "nothing to write, nothing written");
    }
}
