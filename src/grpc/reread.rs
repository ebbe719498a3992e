//! `RereadBodies`: checks what is asked, and hands on what the reading tells. Ends with its caller.

use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use jiff::Timestamp;
use tokio::sync::mpsc;
use tokio_stream::wrappers::ReceiverStream;
use tokio_stream::{Stream, StreamExt as _};
use tonic::Status;

use super::{Api, refuse};
use crate::proto::v1;
use crate::reread::Reading;
use crate::store::StoreError;
use crate::tenant::Tenant;
use v1::reread_bodies_response::What;

/// Messages that wait for their reader; then the reading waits.
const WAITING: usize = 16;

/// Another reading is waited for so long: one that was called off ends in a moment.
const PATIENCE: Duration = Duration::from_secs(5);

/// What is told.
pub(super) type Told = Pin<Box<dyn Stream<Item = Result<v1::RereadBodiesResponse, Status>> + Send>>;

/// Begins to read.
pub(super) async fn open(api: &Api, tenant: Tenant, request: v1::RereadBodiesRequest) -> Result<Told, Status> {
    let id = request.carrier.as_str();
    let adapter = waybill_adapters::by_id(id).ok_or_else(|| refuse::field("carrier", refuse::no_carrier(id)))?;
    let since = request
        .since_time
        .ok_or_else(|| refuse::field("since_time", "is required: bodies that came at or after it are read"))?;
    let since = Timestamp::new(since.seconds, since.nanos)
        .map_err(|error| refuse::field("since_time", format!("is no time: {error}")))?;
    if api.accounts.of(&tenant, adapter.id).next().is_none() {
        return Err(refuse::no_account(adapter.id));
    }
    let turn = tokio::time::timeout(PATIENCE, Arc::clone(&api.rereading).acquire_owned()).await;
    let turn = turn.map_err(|_| refuse::rereading())?.map_err(|_| refuse::rereading())?;
    let reading = Reading {
        ingest: api.ingest.clone(),
        asker: api.poller.asker.clone(),
        tenant,
        adapter,
        since,
        dry_run: request.dry_run,
    };
    let (out, told) = mpsc::channel::<What>(WAITING);
    let (failed, failure) = mpsc::channel::<Status>(1);
    let stop = api.stop.clone();
    api.tasks.spawn(async move {
        let ended = tokio::select! {
            read = reading.run(&out) => read,
            // Whoever takes nothing is cut off by the port.
            () = out.closed() => Ok(()),
            () = stop.cancelled() => Err(StoreError::Unavailable("the service stops: read again later".into())),
        };
        if let Err(error) = ended {
            // There is room for the one.
            let _ = failed.try_send(refuse::store(error));
        }
        drop(turn);
    });
    let told = ReceiverStream::new(told).map(|what| Ok(v1::RereadBodiesResponse { what: Some(what) }));
    Ok(Box::pin(told.chain(ReceiverStream::new(failure).map(Err))))
}
