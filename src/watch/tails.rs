//! The tails of all partitions together: watchers wait for any of them with one registration.

use std::sync::Arc;

use tokio::sync::watch;
use tokio_util::sync::CancellationToken;

use super::{Entry, Messages, Tail};
use crate::store::{Position, Store, StoreError};

/// Every partition's tail, and what watchers share of them.
#[derive(Clone, Debug)]
pub struct Tails {
    each: Arc<[Tail]>,
    moved: watch::Receiver<()>,
    messages: Arc<Messages>,
}

impl Tails {
    /// Follows the log of every partition until told to stop; each future is to be run.
    pub fn follow(
        store: &Arc<dyn Store>,
        stop: &CancellationToken,
    ) -> (Self, Vec<impl Future<Output = ()> + Send + use<>>) {
        let (news, moved) = watch::channel(());
        let messages = Arc::new(Messages::default());
        let follow =
            |partition| Tail::follow(Arc::clone(store), partition, (news.clone(), Arc::clone(&messages)), stop.clone());
        let (each, followed): (Vec<_>, Vec<_>) = (0..store.partitions()).map(follow).unzip();
        (Self { each: each.into(), moved, messages }, followed)
    }

    /// How many.
    pub fn count(&self) -> usize {
        self.each.len()
    }

    /// The newest position of each.
    pub fn heads(&self) -> Vec<Position> {
        self.each.iter().map(Tail::head).collect()
    }

    /// The newest position of each log itself; see [`Tail::end`].
    pub async fn ends(&self) -> Result<Vec<Position>, StoreError> {
        let mut ends = Vec::with_capacity(self.each.len());
        for tail in self.each.iter() {
            ends.push(tail.end().await?);
        }
        Ok(ends)
    }

    /// The oldest place from where nothing is missing that comes after these positions.
    pub async fn oldest(&self, after: &[Position]) -> Result<Vec<Position>, StoreError> {
        let mut oldest = Vec::with_capacity(after.len());
        for (tail, position) in self.each.iter().zip(after) {
            oldest.push(match tail.read(*position, 1).await {
                Ok(_) => *position,
                Err(StoreError::Trimmed { oldest }) => oldest,
                Err(error) => return Err(error),
            });
        }
        Ok(oldest)
    }

    /// What is remembered of a partition after one position and before another.
    pub fn between(&self, partition: u32, after: Position, before: Position) -> Vec<Arc<Entry>> {
        let tail = usize::try_from(partition).ok().and_then(|place| self.each.get(place));
        tail.map(|tail| tail.between(after, before)).unwrap_or_default()
    }

    /// Changes whenever one of them moves; closes when they are not followed any more.
    pub fn moved(&self) -> watch::Receiver<()> {
        self.moved.clone()
    }

    /// Messages for watchers at the same place.
    pub fn messages(&self) -> &Messages {
        &self.messages
    }

    /// Entries of one partition after a position, as [`Tail::read`].
    pub async fn read(&self, partition: usize, after: Position, limit: usize) -> Result<Vec<Arc<Entry>>, StoreError> {
        match self.each.get(partition) {
            Some(tail) => tail.read(after, limit).await,
            None => Ok(Vec::new()),
        }
    }

    /// The same where memory reaches back far enough.
    pub fn recall(&self, partition: usize, after: Position, limit: usize) -> Option<Vec<Arc<Entry>>> {
        self.each.get(partition).and_then(|tail| tail.recall(after, limit))
    }
}
