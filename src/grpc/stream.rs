//! WatchShipments: an optional snapshot, then the change log from a cursor on, without gap or repetition. A stream does
//! nothing until its subscriber has room for a message: an idle or a slow one is a cursor, not a queue.

use std::fmt;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use prost::Message as _;
use tokio::sync::watch;
use tokio::time::{Instant, Sleep};
use tokio_util::sync::CancellationToken;
use tonic::Status;

use super::framed::frame;
use super::seats::{Feed, Place};
use super::snapshot::{Of, Part, Showing};
use super::{Api, Limits, filter, refuse, render};
use crate::clock::Clock;
use crate::cursor::Tokens;
use crate::proto::served::WatchShipmentsResponse;
use crate::proto::{self, Encoded, v1};
use crate::store::{Position, Store, StoreError};
use crate::telemetry::Metrics;
use crate::telemetry::trace::Delivery;
use crate::tenant::Tenant;
use crate::transport::Ending;
use crate::vocabulary::Table;
use crate::watch::{Entry, Message, READ, Seen, Snapshot, Tails, Wanted};

/// While the store does not answer, it is looked at so often.
const AWAY: Duration = Duration::from_millis(500);

/// `Change.left = true` as a trailing field: tag 100, varint, 1.
const LEFT: &[u8] = &[0xa0, 0x06, 0x01];

/// Opens a stream.
pub(super) async fn open(
    api: &Api,
    tenant: Tenant,
    ending: Option<Ending>,
    request: v1::WatchShipmentsRequest,
) -> Result<Feed, Status> {
    let wanted = Wanted { orders: request.orders, ..filter::wanted(request.filter.unwrap_or_default())? };
    let interval = heartbeat(request.heartbeat_interval, api.limits.heartbeat)?;
    let table = render::asked(request.vocabulary)?;
    if request.snapshot && !request.cursor.is_empty() {
        return Err(refuse::field(
            "snapshot",
            "does not go together with a cursor: a cursor goes on where a stream ended",
        ));
    }
    // The tail is noted before the snapshot is read, so that nothing falls in between.
    let positions = match request.cursor.as_str() {
        "" => api.tails.heads(),
        cursor => api.tokens.positions(&tenant, cursor, api.tails.count()).map_err(|_| {
            refuse::field("cursor", "is not a cursor of this service and tenant: begin without, or with a snapshot")
        })?,
    };
    let refusals = &api.metrics.refusals;
    // Where tenants share the places, none has more of them than are free: so none, nor several, can take all.
    let shared = api.keys.tenants().borrow().len() > 1;
    if shared && api.quotas.open_streams(&tenant) >= api.streams.available_permits() {
        refusals.call("streams");
        return Err(refuse::too_many_streams());
    }
    let of_tenant = api.quotas.stream(&tenant).map_err(|exceeded| {
        refusals.call("quota_streams");
        refuse::exceeded(exceeded)
    })?;
    let of_all = api.streams.clone().try_acquire_owned().map_err(|_| {
        refusals.call("streams");
        refuse::too_many_streams()
    })?;
    let place = Place::new(of_all, of_tenant);
    let now = Instant::now();
    let watcher = Box::new(Watcher {
        store: Arc::clone(&api.store),
        tails: api.tails.clone(),
        tokens: api.tokens.clone(),
        limits: api.limits,
        metrics: Arc::clone(&api.metrics),
        clock: api.ingest.clock.clone(),
        stop: api.stop.clone(),
        ending,
        moved: api.tails.moved(),
        alarm: Box::pin(tokio::time::sleep_until(now + interval)),
        stage: if request.snapshot {
            let orders = wanted.of_orders().then(|| filter::for_orders(&wanted));
            Stage::Show(Box::new(Showing::new(filter::for_snapshot(&wanted), orders, api.ingest.clock.now())))
        } else {
            Stage::Begin
        },
        as_stored: wanted.is_everything() && table.is_none(),
        table,
        tenant,
        wanted,
        positions,
        snapshot: Snapshot::default(),
        snapshot_end: Vec::new(),
        sent: now,
        interval,
    });
    // A cursor that is too old is refused at once, not in the middle of a stream.
    watcher.first_read().await?;
    Ok(api.seats.seat(watcher, place, api.tasks.token()))
}

fn heartbeat(asked: Option<prost_types::Duration>, default: Duration) -> Result<Duration, Status> {
    let Some(asked) = asked else { return Ok(default) };
    let asked = proto::duration(asked).ok_or_else(|| refuse::field("heartbeat_interval", "is negative"))?;
    if (Duration::from_secs(1)..=Duration::from_secs(300)).contains(&asked) {
        Ok(asked)
    } else {
        Err(refuse::field("heartbeat_interval", "is from 1 s to 300 s"))
    }
}

/// Where a stream is in its life.
enum Stage {
    /// The first message tells where the stream begins.
    Begin,
    /// The snapshot.
    Show(Box<Showing>),
    /// The log.
    Follow,
    /// The service stops, and the last cursor is out.
    Stop,
}

/// One stream.
pub(super) struct Watcher {
    store: Arc<dyn Store>,
    tails: Tails,
    tokens: Tokens,
    limits: Limits,
    metrics: Arc<Metrics>,
    clock: Clock,
    stop: CancellationToken,
    /// Of the connection, which may have had its time.
    ending: Option<Ending>,
    moved: watch::Receiver<()>,
    /// The next heartbeat, or earlier: it is put off only when it rings.
    alarm: Pin<Box<Sleep>>,
    stage: Stage,
    tenant: Tenant,
    wanted: Wanted,
    /// Whose words are wanted besides ours.
    table: Option<&'static Table>,
    /// The filter lets everything through, in no other words than ours: others may get the same messages.
    as_stored: bool,
    /// Everything up to here was sent or skipped by the filter.
    positions: Vec<Position>,
    snapshot: Snapshot,
    snapshot_end: Vec<Position>,
    /// When the last message was handed out.
    sent: Instant,
    interval: Duration,
}

/// Shows nothing: who watches what is the caller's affair.
impl fmt::Debug for Watcher {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Watcher").finish_non_exhaustive()
    }
}

/// What one look at the log came to.
struct Read {
    /// There was something.
    moved: bool,
    /// Some of it is wanted.
    frame: Option<Bytes>,
}

/// Changes on their way into one message.
#[derive(Default)]
struct Batch {
    changes: Vec<Encoded>,
    bytes: usize,
    delivery: Delivery,
}

impl Batch {
    fn add(&mut self, entry: &Entry, trailer: &'static [u8], table: Option<&Table>) {
        let bytes = table.map_or_else(|| entry.bytes.clone(), |table| render::change(table, &entry.change));
        let change = Encoded::new(bytes, Bytes::from_static(trailer));
        self.bytes += change.encoded_len();
        self.delivery.add(&entry.change);
        self.changes.push(change);
    }

    fn full(&self, limits: &Limits) -> bool {
        self.changes.len() >= limits.batch || self.bytes >= limits.batch_bytes
    }
}

impl Watcher {
    /// The next message; an error ends the stream.
    pub(super) async fn next(mut self: Box<Self>) -> (Box<Self>, Result<Bytes, Status>) {
        let frame = self.go_on().await;
        self.sent = Instant::now();
        (self, frame)
    }

    async fn first_read(&self) -> Result<(), Status> {
        for (partition, position) in self.positions.iter().enumerate() {
            if let Err(error) = self.tails.read(partition, *position, 1).await {
                return Err(self.refusal(error).await);
            }
        }
        Ok(())
    }

    async fn go_on(&mut self) -> Result<Bytes, Status> {
        if self.is_over() {
            return self.last_words();
        }
        match &mut self.stage {
            Stage::Begin => {
                self.stage = Stage::Follow;
                Ok(self.heartbeat())
            }
            Stage::Show(showing) => {
                let part = loop {
                    match showing.next(&*self.store, &self.tenant, &self.limits, &mut self.snapshot).await {
                        Err(StoreError::Unavailable(_)) if pauses(&self.stop).await => {}
                        Err(StoreError::Unavailable(_)) => return self.last_words(),
                        part => break part.map_err(refuse::store)?,
                    }
                };
                self.show(part).await
            }
            Stage::Follow | Stage::Stop => self.follow().await,
        }
    }

    async fn show(&mut self, part: Part) -> Result<Bytes, Status> {
        let mut message = match part.of {
            Of::Shipments => {
                let shipments = render::shipments(self.table, part.shown).await?;
                WatchShipmentsResponse { shipments, ..Default::default() }
            }
            Of::Orders => WatchShipmentsResponse { orders: part.shown, ..Default::default() },
        };
        if part.last {
            self.snapshot_end = self.ends().await?;
            self.stage = Stage::Follow;
            message.cursor = self.cursor();
            message.snapshot_complete = true;
        }
        Ok(frame(message))
    }

    async fn follow(&mut self) -> Result<Bytes, Status> {
        loop {
            if self.is_over() {
                return self.last_words();
            }
            self.moved.mark_unchanged();
            let (read, away) = match self.read_on().await {
                Ok(read) => (read, false),
                // The stream goes on where it is once the store is back: were everybody sent away, everybody would come again.
                Err(StoreError::Unavailable(_)) => (Read { moved: false, frame: None }, true),
                Err(error) => return Err(self.refusal(error).await),
            };
            if let Some(frame) = read.frame {
                return Ok(frame);
            }
            if !self.snapshot_end.is_empty() && self.positions.iter().zip(&self.snapshot_end).all(|(at, end)| at >= end)
            {
                self.snapshot = Snapshot::default();
                self.snapshot_end = Vec::new();
            }
            // What the filter skips does not put off the heartbeat, which carries the cursor past it.
            if self.sent.elapsed() >= self.interval {
                return Ok(self.heartbeat());
            }
            if read.moved {
                tokio::task::consume_budget().await;
                continue;
            }
            tokio::select! {
                moved = self.moved.changed() => if moved.is_err() {
                    return self.last_words();
                },
                () = announced(self.ending.as_ref()) => return self.last_words(),
                () = rings(&mut self.alarm, self.sent + self.interval) => {}
                () = tokio::time::sleep(AWAY), if away => {}
            }
        }
    }

    /// Reads what is new in every partition, at most a message's worth of what is wanted.
    async fn read_on(&mut self) -> Result<Read, StoreError> {
        if self.as_stored && self.snapshot.is_empty() {
            let shared = self.tails.messages().behind(&self.tenant, &self.positions, || self.put_together());
            if let Some(Message { to, frame, delivery }) = shared {
                self.positions = to;
                self.hand_out(&delivery);
                return Ok(Read { moved: true, frame });
            }
        }
        let (mut batch, mut moved) = (Batch::default(), false);
        for partition in 0..self.positions.len() {
            let Some(after) = self.positions.get(partition).copied() else { continue };
            for entry in self.tails.read(partition, after, READ).await? {
                if batch.full(&self.limits) {
                    break;
                }
                if let Some(position) = self.positions.get_mut(partition) {
                    *position = entry.position;
                    moved = true;
                }
                if entry.tenant != self.tenant || self.snapshot.has(&entry.change) {
                    continue;
                }
                match self.wanted.look(&entry) {
                    Seen::In => batch.add(&entry, &[], self.table),
                    Seen::Left => batch.add(&entry, LEFT, self.table),
                    Seen::Out => {}
                }
            }
        }
        self.hand_out(&batch.delivery);
        Ok(Read { moved, frame: self.message(batch.changes, &self.positions) })
    }

    /// The message for everybody who wants everything and is where this one is; `None` if the store has to be read, or if
    /// there is nothing.
    fn put_together(&self) -> Option<Message> {
        let (mut batch, mut to) = (Batch::default(), self.positions.clone());
        for (partition, position) in to.iter_mut().enumerate() {
            for entry in self.tails.recall(partition, *position, READ)? {
                if batch.full(&self.limits) {
                    break;
                }
                *position = entry.position;
                if entry.tenant == self.tenant && self.wanted.look(&entry) == Seen::In {
                    batch.add(&entry, &[], None);
                }
            }
        }
        let delivery = Arc::new(batch.delivery);
        (to != self.positions).then(|| Message { frame: self.message(batch.changes, &to), to, delivery })
    }

    fn message(&self, changes: Vec<Encoded>, positions: &[Position]) -> Option<Bytes> {
        if changes.is_empty() {
            return None;
        }
        self.metrics.watch_encodes.inc_by(u64::try_from(changes.len()).unwrap_or(u64::MAX));
        let cursor = self.tokens.cursor(&self.tenant, positions);
        Some(frame(WatchShipmentsResponse { changes, cursor, ..Default::default() }))
    }

    /// This subscriber gets the message next.
    fn hand_out(&self, delivery: &Delivery) {
        if let Some(committed) = delivery.send() {
            self.metrics.health.delivered(committed, self.clock.now());
        }
    }

    fn is_over(&self) -> bool {
        self.stop.is_cancelled() || self.ending.as_ref().is_some_and(Ending::is_announced)
    }

    /// A stream ends with its cursor, if it has one yet.
    fn last_words(&mut self) -> Result<Bytes, Status> {
        match std::mem::replace(&mut self.stage, Stage::Stop) {
            Stage::Begin | Stage::Follow => Ok(self.heartbeat()),
            Stage::Show(_) | Stage::Stop => {
                Err(refuse::resume("the service stops, or the connection has had its time"))
            }
        }
    }

    fn heartbeat(&self) -> Bytes {
        frame(WatchShipmentsResponse { cursor: self.cursor(), ..Default::default() })
    }

    fn cursor(&self) -> String {
        self.tokens.cursor(&self.tenant, &self.positions)
    }

    /// The end of each log; waits for a store that is away.
    async fn ends(&self) -> Result<Vec<Position>, Status> {
        loop {
            match self.tails.ends().await {
                Err(StoreError::Unavailable(_)) if pauses(&self.stop).await => {}
                ends => return ends.map_err(refuse::store),
            }
        }
    }

    async fn refusal(&self, error: StoreError) -> Status {
        match error {
            // Each partition's log begins elsewhere: where one has lost nothing, the cursor stays.
            StoreError::Trimmed { .. } => match self.tails.oldest(&self.positions).await {
                Ok(oldest) => refuse::trimmed(self.tokens.cursor(&self.tenant, &oldest)),
                Err(error) => refuse::store(error),
            },
            other => refuse::store(other),
        }
    }
}

/// Gives a store that is away a moment to come back; `false` if the service stops meanwhile.
async fn pauses(stop: &CancellationToken) -> bool {
    tokio::time::timeout(AWAY, stop.cancelled()).await.is_err()
}

async fn announced(ending: Option<&Ending>) {
    match ending {
        Some(ending) => ending.announced().await,
        None => std::future::pending().await,
    }
}

/// Waits until then. The alarm may be set earlier: to put it off with every message would cost more than it ringing for
/// nothing now and then.
async fn rings(alarm: &mut Pin<Box<Sleep>>, then: Instant) {
    loop {
        alarm.as_mut().await;
        if alarm.deadline() >= then {
            return;
        }
        alarm.as_mut().reset(then);
    }
}
