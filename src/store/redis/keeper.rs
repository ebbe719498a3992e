//! Keeps one connection to one server: makes it, and makes it again when it is lost, with growing, uneven pauses, so that
//! replicas do not all come at once. There is never more than one attempt at a time.

use std::sync::Arc;
use std::time::Duration;

use redis::aio::{AsyncPushSender, MultiplexedConnection};
use redis::{AsyncConnectionConfig, Client, PushInfo, PushKind};
use tokio::sync::watch;
use tokio::task::AbortHandle;
use tokio::time::{Instant, sleep};

use crate::store::redis::errors::refused;
use crate::store::{StoreError, Stores};

/// The first pause between attempts to connect; it doubles.
pub(super) const SHORTEST_PAUSE: Duration = Duration::from_millis(20);
/// The longest one: what is back is found within this.
pub(super) const LONGEST_PAUSE: Duration = Duration::from_millis(500);
/// A connection that has given no answer for so long is given up for a new one: its peer may be behind a dead link.
pub(super) const MUTE: Duration = Duration::from_secs(2);
/// A connection that lasts so long was a good one: after it, pauses begin anew.
const GOOD: Duration = Duration::from_secs(1);
/// Calls that may wait to be written; more wait for room.
const QUEUE: usize = 4096;

/// The connection there is.
#[derive(Clone, Default)]
struct Live {
    /// Which one it is, from 1.
    number: u64,
    connection: Option<MultiplexedConnection>,
    /// Why there is none.
    error: Option<StoreError>,
    /// The server is there and will not have us: nobody waits for it.
    refused: bool,
}

/// Keeps it until it is dropped.
pub(super) struct Keeper {
    address: String,
    live: watch::Receiver<Live>,
    /// The number of the last connection that was given up.
    given_up: watch::Sender<u64>,
    task: AbortHandle,
}

impl Keeper {
    /// Begins to connect.
    pub(super) fn start(client: Client, connect_timeout: Duration, pushes: Option<Arc<dyn AsyncPushSender>>) -> Self {
        let address = client.get_connection_info().addr().to_string();
        let (tell, live) = watch::channel(Live::default());
        let given_up = watch::Sender::new(0);
        let config = AsyncConnectionConfig::new()
            .set_connection_timeout(Some(connect_timeout))
            // Each call is bounded by whoever makes it.
            .set_response_timeout(None)
            .set_pipeline_buffer_size(QUEUE);
        let task = tokio::spawn(keep(client, config, pushes, tell, given_up.clone())).abort_handle();
        Self { address, live, given_up, task }
    }

    /// The connection, once there is one, and its number.
    pub(super) async fn take(&self) -> Stores<(MultiplexedConnection, u64)> {
        if let Some(taken) = taken(&self.live.borrow()) {
            return taken;
        }
        let mut live = self.live.clone();
        loop {
            if let Some(taken) = taken(&live.borrow_and_update()) {
                return taken;
            }
            if live.changed().await.is_err() {
                // Only when the runtime ends.
                std::future::pending::<()>().await;
            }
        }
    }

    /// Why there is no connection, if there is none.
    pub(super) fn error(&self) -> Option<StoreError> {
        let live = self.live.borrow();
        live.error.clone().filter(|_| live.connection.is_none())
    }

    /// Which connection there is, or was last.
    pub(super) fn connection(&self) -> u64 {
        self.live.borrow().number
    }

    /// This one is of no use any more.
    pub(super) fn give_up(&self, number: u64) {
        give_up(&self.given_up, number);
    }

    /// Where it leads.
    pub(super) fn address(&self) -> &str {
        &self.address
    }
}

impl Drop for Keeper {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// What there is to be taken, if there is anything.
fn taken(live: &Live) -> Option<Stores<(MultiplexedConnection, u64)>> {
    match live {
        Live { number, connection: Some(connection), .. } => Some(Ok((connection.clone(), *number))),
        Live { error: Some(error), refused: true, .. } => Some(Err(error.clone())),
        _ => None,
    }
}

async fn keep(
    client: Client,
    config: AsyncConnectionConfig,
    pushes: Option<Arc<dyn AsyncPushSender>>,
    live: watch::Sender<Live>,
    given_up: watch::Sender<u64>,
) {
    let mut lost = given_up.subscribe();
    let (mut number, mut pause) = (0, SHORTEST_PAUSE);
    loop {
        let next = number + 1;
        let (pushes, given_up) = (pushes.clone(), given_up.clone());
        // Also without subscriptions: a connection that is lost says so, although nobody asks it anything.
        let config = config.clone().set_push_sender(move |push: PushInfo| match push.kind {
            PushKind::Disconnection => {
                give_up(&given_up, next);
                Ok(())
            }
            _ => pushes.as_ref().map_or(Ok(()), |pushes| pushes.send(push)),
        });
        match client.get_multiplexed_async_connection_with_config(&config).await {
            Ok(connection) => {
                number = next;
                let began = Instant::now();
                live.send_replace(Live { number, connection: Some(connection), error: None, refused: false });
                if lost.wait_for(|lost| *lost >= number).await.is_err() {
                    return;
                }
                live.send_replace(Live { number, connection: None, error: None, refused: false });
                if began.elapsed() >= GOOD {
                    pause = SHORTEST_PAUSE;
                }
            }
            Err(error) => {
                live.send_modify(|live| {
                    live.refused = !error.is_io_error();
                    live.error = Some(refused(&error));
                });
            }
        }
        sleep(pause.mul_f64(rand::random_range(0.5..=1.0))).await;
        pause = (pause * 2).min(LONGEST_PAUSE);
    }
}

fn give_up(given_up: &watch::Sender<u64>, number: u64) {
    given_up.send_if_modified(|last| {
        let later = number > *last;
        *last = number.max(*last);
        later
    });
}
