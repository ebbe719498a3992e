//! WatchShipments: an optional snapshot, then the change log from a cursor on, without gap or repetition.

use std::pin::Pin;
use std::time::Duration;

use bytes::Bytes;
use prost::Message as _;
use tokio::sync::mpsc;
use tokio_stream::StreamExt as _;
use tokio_stream::wrappers::ReceiverStream;
use tonic::Status;

use super::{Api, encoded, filter, refuse};
use crate::proto::served::WatchShipmentsResponse;
use crate::proto::{Encoded, v1};
use crate::store::{Position, StoreError};
use crate::tenant::Tenant;
use crate::watch::{Seen, Snapshot, Wanted};

/// `Change.left = true` as a trailing field: tag 100, varint, 1.
const LEFT: &[u8] = &[0xa0, 0x06, 0x01];

/// Messages that wait for a slow subscriber; behind them it falls back to reading the log.
const AHEAD: usize = 2;

type Message = Result<WatchShipmentsResponse, Status>;

/// The API's stream.
pub(super) type Stream = Pin<Box<dyn tokio_stream::Stream<Item = Message> + Send>>;

/// Opens a stream.
pub(super) async fn open(api: &Api, tenant: Tenant, request: v1::WatchShipmentsRequest) -> Result<Stream, Status> {
    let wanted = filter::wanted(request.filter.unwrap_or_default())?;
    let heartbeat = heartbeat(request.heartbeat_interval, api.limits.heartbeat)?;
    if request.snapshot && !request.cursor.is_empty() {
        return Err(refuse::field(
            "snapshot",
            "does not go together with a cursor: a cursor goes on where a stream ended",
        ));
    }
    // The tail is noted before the snapshot is read, so that nothing falls in between.
    let positions = match request.cursor.as_str() {
        "" => api.tails.iter().map(|tail| *tail.head().borrow()).collect(),
        cursor => api.tokens.positions(&tenant, cursor, api.tails.len()).map_err(|_| {
            refuse::field("cursor", "is not a cursor of this service and tenant: begin without, or with a snapshot")
        })?,
    };
    let counted = api.quotas.stream(&tenant).map_err(refuse::exceeded)?;
    let slot = api.streams.clone().try_acquire_owned().map_err(|_| refuse::too_many_streams())?;
    let (sender, receiver) = mpsc::channel(AHEAD);
    let mut watcher = Watcher { api: api.clone(), tenant, wanted, positions, snapshot: Snapshot::default(), sender };
    // A cursor that is too old is refused at once, not in the middle of a stream.
    watcher.first_read().await?;
    api.tasks.spawn(async move {
        watcher.api.metrics.watchers.inc();
        if let Err(Some(status)) = watcher.run(request.snapshot, heartbeat).await {
            // The subscriber may be gone or stalled: it gets the reason if there is room.
            let _ = watcher.sender.try_send(Err(status));
        }
        watcher.api.metrics.watchers.dec();
        drop((slot, counted));
    });
    // A stalled subscriber's queue has no room for the reason: whatever ends the queue, the stream never ends in silence.
    Ok(Box::pin(ReceiverStream::new(receiver).chain(tokio_stream::once(Err(refuse::resume("the stream was ended"))))))
}

fn heartbeat(asked: Option<prost_types::Duration>, default: Duration) -> Result<Duration, Status> {
    let Some(asked) = asked else { return Ok(default) };
    let asked = Duration::try_from(asked).map_err(|_| refuse::field("heartbeat_interval", "is negative"))?;
    if (Duration::from_secs(1)..=Duration::from_secs(300)).contains(&asked) {
        Ok(asked)
    } else {
        Err(refuse::field("heartbeat_interval", "is from 1 s to 300 s"))
    }
}

struct Watcher {
    api: Api,
    tenant: Tenant,
    wanted: Wanted,
    /// Everything up to here was sent or skipped by the filter.
    positions: Vec<Position>,
    snapshot: Snapshot,
    sender: mpsc::Sender<Message>,
}

/// What one look at the log came to.
#[derive(Default)]
struct Read {
    /// There was something.
    moved: bool,
    /// Some of it was sent.
    sent: bool,
}

/// Changes on their way into one message.
#[derive(Default)]
struct Batch {
    changes: Vec<Encoded>,
    bytes: usize,
}

impl Batch {
    fn add(&mut self, change: Encoded) {
        self.bytes += change.encoded_len();
        self.changes.push(change);
    }
}

/// `None`: the subscriber is gone.
type Ended = Option<Status>;

impl Watcher {
    async fn first_read(&self) -> Result<(), Status> {
        for (tail, position) in self.api.tails.iter().zip(&self.positions) {
            tail.read(*position).await.map_err(|error| self.refusal(error))?;
        }
        Ok(())
    }

    async fn run(&mut self, snapshot: bool, interval: Duration) -> Result<(), Ended> {
        let mut heads: Vec<_> = self.api.tails.iter().map(|tail| tail.head()).collect();
        if snapshot {
            self.show_all().await?;
        } else {
            // The first message tells where the stream begins.
            self.send(WatchShipmentsResponse { cursor: self.cursor(), ..Default::default() }).await?;
        }
        let mut snapshot_end = Vec::new();
        if snapshot {
            for tail in self.api.tails.iter() {
                snapshot_end.push(tail.end().await.map_err(|error| Some(self.refusal(error)))?);
            }
        }
        let mut sent = tokio::time::Instant::now();
        loop {
            for head in &mut heads {
                head.mark_unchanged();
            }
            let read = self.read_on().await?;
            if read.sent {
                sent = tokio::time::Instant::now();
            }
            // What the filter skips does not put off the heartbeat, which carries the cursor past it.
            if read.moved && sent.elapsed() < interval {
                continue;
            }
            if self.positions.iter().zip(&snapshot_end).all(|(position, end)| position >= end) {
                self.snapshot = Snapshot::default();
            }
            let changed = heads.iter_mut().map(|head| Box::pin(head.changed()));
            tokio::select! {
                () = self.sender.closed() => return Err(None),
                () = self.api.stop.cancelled() => {
                    self.send(WatchShipmentsResponse { cursor: self.cursor(), ..Default::default() }).await?;
                    return Err(Some(refuse::resume("the service stops")));
                }
                _ = any(changed) => {}
                () = tokio::time::sleep_until(sent + interval) => {
                    self.send(WatchShipmentsResponse { cursor: self.cursor(), ..Default::default() }).await?;
                    sent = tokio::time::Instant::now();
                }
            }
        }
    }

    /// Reads what is new in every partition and sends what is wanted of it.
    async fn read_on(&mut self) -> Result<Read, Ended> {
        let tails = self.api.tails.clone();
        let mut read = Read::default();
        let mut batch = Batch::default();
        for (index, tail) in tails.iter().enumerate() {
            let Some(position) = self.positions.get(index).copied() else { continue };
            let entries = tail.read(position).await.map_err(|error| Some(self.refusal(error)))?;
            for entry in entries {
                read.moved = true;
                if let Some(position) = self.positions.get_mut(index) {
                    *position = entry.position;
                }
                if entry.tenant != self.tenant || self.snapshot.has(&entry.change) {
                    continue;
                }
                let trailer = match self.wanted.look(&entry) {
                    Seen::In => Bytes::new(),
                    Seen::Left => Bytes::from_static(LEFT),
                    Seen::Out => continue,
                };
                batch.add(Encoded::new(entry.bytes.clone(), trailer));
                if batch.changes.len() >= self.api.limits.batch || batch.bytes >= self.api.limits.batch_bytes {
                    self.send_batch(&mut batch).await?;
                    read.sent = true;
                }
            }
        }
        if !batch.changes.is_empty() {
            self.send_batch(&mut batch).await?;
            read.sent = true;
        }
        Ok(read)
    }

    async fn send_batch(&self, batch: &mut Batch) -> Result<(), Ended> {
        let changes = std::mem::take(batch).changes;
        self.send(WatchShipmentsResponse { changes, cursor: self.cursor(), ..Default::default() }).await
    }

    async fn show_all(&mut self) -> Result<(), Ended> {
        let filter = filter::for_snapshot(&self.wanted);
        let mut after = None;
        loop {
            let page = self.api.store.list(&self.tenant, &filter, after, self.api.limits.batch).await;
            let page = page.map_err(|error| Some(refuse::store(error)))?;
            for shown in &page.shown {
                let shipment = v1::Shipment::decode(&*shown.public).map_err(|error| Some(refuse::damaged(&error)))?;
                self.snapshot.show(shipment.name, shipment.revision);
            }
            let last = page.next.is_none();
            let mut shipments: Vec<Encoded> = page.shown.into_iter().map(encoded).collect();
            while shipments.iter().map(Encoded::encoded_len).sum::<usize>() > self.api.limits.batch_bytes
                && shipments.len() > 1
            {
                let rest = shipments.split_off(shipments.len() / 2);
                self.send(WatchShipmentsResponse { shipments, ..Default::default() }).await?;
                shipments = rest;
            }
            let message = WatchShipmentsResponse {
                shipments,
                cursor: if last { self.cursor() } else { String::new() },
                snapshot_complete: last,
                ..Default::default()
            };
            self.send(message).await?;
            after = page.next;
            if last {
                return Ok(());
            }
        }
    }

    /// Where the log of each partition ends by now: all that the snapshot shows lies before. Read from the store, as the
    async fn send(&self, message: WatchShipmentsResponse) -> Result<(), Ended> {
        match self.sender.send_timeout(Ok(message), self.api.limits.stalled).await {
            Ok(()) => Ok(()),
            Err(mpsc::error::SendTimeoutError::Timeout(_)) => {
                Err(Some(refuse::resume("the subscriber took nothing for too long")))
            }
            Err(mpsc::error::SendTimeoutError::Closed(_)) => Err(None),
        }
    }

    fn cursor(&self) -> String {
        self.api.tokens.cursor(&self.tenant, &self.positions)
    }

    fn refusal(&self, error: StoreError) -> Status {
        match error {
            StoreError::Trimmed { oldest } => {
                let positions: Vec<Position> = self.positions.iter().map(|position| (*position).max(oldest)).collect();
                refuse::trimmed(self.api.tokens.cursor(&self.tenant, &positions))
            }
            other => refuse::store(other),
        }
    }
}

/// Waits for the first of them; for ever if there are none.
async fn any<F: Future + Unpin>(futures: impl Iterator<Item = F>) {
    let mut futures: Vec<F> = futures.collect();
    std::future::poll_fn(|cx| {
        if futures.iter_mut().any(|future| Pin::new(future).poll(cx).is_ready()) {
            std::task::Poll::Ready(())
        } else {
            std::task::Poll::Pending
        }
    })
    .await;
}
