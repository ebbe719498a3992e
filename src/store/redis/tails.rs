//! The ends of the partitions' logs, followed once for all who watch. Every commit tells of itself on a channel; a look at
//! all of them now and then makes up for what was not heard. An end only moves forward.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use futures_util::future::join_all;
use redis::aio::{AsyncPushSender, SendError};
use redis::{PushInfo, PushKind, Value, cmd};
use tokio::sync::{Notify, watch};

use crate::store::redis::errors::damaged;
use crate::store::redis::keys::{Keys, read_position};
use crate::store::redis::link::Link;
use crate::store::redis::reply;
use crate::store::{Position, Stores};

/// Every so many looks at the logs, the primaries are looked at, too.
const ROUNDS: u32 = 16;

/// The end of each partition's log.
#[derive(Debug)]
pub(super) struct Tails {
    keys: Keys,
    ends: Vec<watch::Sender<Position>>,
    /// On which channel each is told.
    channels: HashMap<Vec<u8>, u32>,
    /// Told where a partition may have another primary.
    doubts: Vec<Notify>,
}

impl Tails {
    /// Of an installation.
    pub(super) fn new(keys: Keys) -> Self {
        let ends = (0..keys.partitions()).map(|_| watch::Sender::new(Position::default())).collect();
        let channels = (0..keys.partitions()).map(|partition| (keys.of(partition, &[b"tail"]), partition)).collect();
        let doubts = (0..keys.partitions()).map(|_| Notify::new()).collect();
        Self { keys, ends, channels, doubts }
    }

    /// Follows one of them.
    pub(super) fn follow(&self, partition: u32) -> watch::Receiver<Position> {
        let end = usize::try_from(partition).ok().and_then(|place| self.ends.get(place));
        end.map_or_else(|| watch::Sender::new(Position::default()).subscribe(), watch::Sender::subscribe)
    }

    /// An end has got so far, as a stream says it; nothing if there was no change.
    pub(super) fn reach(&self, partition: u32, position: &[u8]) -> Stores<()> {
        if position.is_empty() {
            return Ok(());
        }
        let position = read_position(position)?;
        if let Some(end) = usize::try_from(partition).ok().and_then(|place| self.ends.get(place)) {
            end.send_if_modified(|end| {
                let ahead = position > *end;
                *end = position.max(*end);
                ahead
            });
        }
        Ok(())
    }

    /// Hears what commits tell of themselves.
    pub(super) fn listener(self: &Arc<Self>) -> Arc<dyn AsyncPushSender> {
        let tails = Arc::downgrade(self);
        Arc::new(move |push: PushInfo| -> Result<(), SendError> {
            let tails = tails.upgrade().ok_or(SendError)?;
            if let (PushKind::Message | PushKind::SMessage, [Value::BulkString(channel), Value::BulkString(position)]) =
                (push.kind, push.data.as_slice())
                && let Some(partition) = tails.channels.get(channel)
            {
                // What cannot be read is seen when the ends are looked at.
                let _ = tails.reach(*partition, position);
            }
            Ok(())
        })
    }

    /// Looks where the ends are. One that cannot be seen, or is long in coming, hides none of the others; an error says that
    /// there is one.
    pub(super) async fn look(&self, link: &Link) -> Stores<()> {
        let keys = self.channels();
        let before: Vec<Position> = self.ends.iter().map(|end| *end.borrow()).collect();
        let ends = (0..self.keys.partitions()).zip(&keys).zip(before);
        if link.is_cluster() {
            let looks = ends.map(async |((partition, key), before)| {
                self.see(partition, before, link.ask(cmd("GET").arg(key)).await?)
            });
            return join_all(looks).await.into_iter().fold(Ok(()), Result::and);
        }
        let found = reply::list(link.ask(cmd("MGET").arg(&keys)).await?)?;
        ends.zip(found).try_for_each(|(((partition, _), before), found)| self.see(partition, before, found))
    }

    /// Where an end is, and where it was before that was asked.
    fn see(&self, partition: u32, before: Position, found: Value) -> Stores<()> {
        let position = reply::bytes(found)?.unwrap_or_default();
        let end = if position.is_empty() { Position::default() } else { read_position(&position)? };
        if end < before {
            // Another, which has not all of it.
            self.doubt(partition);
        }
        self.reach(partition, &position)
    }

    /// Listens and looks until it is stopped.
    pub(super) async fn run(self: Arc<Self>, link: Link, every: Duration) {
        let mut away = false;
        let mut listens = None;
        for round in 0_u32.. {
            let connection = link.connection();
            // Where nothing is written, no call would notice.
            if (listens.is_some() && listens != Some(connection)) || round % ROUNDS == ROUNDS - 1 {
                self.doubt_all();
            }
            if listens != Some(connection) && link.subscribe(&self.channels()).await.is_ok() {
                listens = Some(connection);
            }
            match self.look(&link).await {
                Ok(()) if away => {
                    away = false;
                    self.doubt_all();
                    tracing::info!("the change log in Redis is followed again");
                }
                Ok(()) => {}
                Err(error) => {
                    if !away {
                        tracing::warn!(%error, "the change log in Redis cannot be followed for now");
                        // Whoever is back may be another.
                        self.doubt_all();
                    }
                    away = true;
                }
            }
            tokio::time::sleep(every).await;
        }
    }

    /// Each partition may have another primary.
    pub(super) fn doubt_all(&self) {
        self.doubts.iter().for_each(Notify::notify_one);
    }

    fn doubt(&self, partition: u32) {
        if let Some(doubt) = self.doubt_of(partition) {
            doubt.notify_one();
        }
    }

    /// How many there are.
    pub(super) fn partitions(&self) -> u32 {
        self.keys.partitions()
    }

    /// Waits until a partition may have another primary.
    pub(super) async fn doubted(&self, partition: u32) {
        match self.doubt_of(partition) {
            Some(doubt) => doubt.notified().await,
            None => std::future::pending().await,
        }
    }

    fn doubt_of(&self, partition: u32) -> Option<&Notify> {
        usize::try_from(partition).ok().and_then(|place| self.doubts.get(place))
    }

    fn channels(&self) -> Vec<Vec<u8>> {
        (0..self.keys.partitions()).map(|partition| self.keys.of(partition, &[b"tail"])).collect()
    }
}

/// What a script tells its commits with.
pub(super) fn hint(cluster: bool) -> &'static str {
    if cluster { "SPUBLISH" } else { "PUBLISH" }
}

/// Reads an entry of the log.
pub(super) fn read_entry(entry: Value) -> Stores<(Position, Vec<(bytes::Bytes, Value)>)> {
    let mut parts = reply::list(entry)?.into_iter();
    let (Some(position), Some(fields)) = (parts.next(), parts.next()) else {
        return Err(damaged("an entry of the log is cut off"));
    };
    Ok((read_position(&reply::some_bytes(position)?)?, reply::pairs(fields)?))
}
