//! The vocabulary that a read asks for. Without one the stored bytes go out as they are: nothing here is called for them.

use prost::Message as _;
use tonic::Status;

use super::refuse;
use crate::proto::{Encoded, v1};
use crate::vocabulary::{self, Table};

/// The table that is asked for by number.
pub(super) fn asked(number: i32) -> Result<Option<&'static Table>, Status> {
    use v1::rendering::Vocabulary;

    match Vocabulary::try_from(number) {
        Ok(Vocabulary::Unspecified) => Ok(None),
        Ok(vocabulary) => vocabulary::of(vocabulary).map(Some).ok_or_else(|| unknown(number)),
        Err(_) => Err(unknown(number)),
    }
}

fn unknown(number: i32) -> Status {
    let known = vocabulary::SERVICES.iter().map(|service| service.vocabulary.as_str_name());
    let known = known.collect::<Vec<_>>().join(", ");
    refuse::field("vocabulary", format!("is {number}, which this version does not know: it knows {known}"))
}

/// A stored shipment with the words of a table.
pub(super) fn shipment(table: &Table, shown: &Encoded) -> Result<Encoded, Status> {
    let mut shipment: v1::Shipment = shown.decoded().map_err(|error| refuse::damaged(&error))?;
    table.show(&mut shipment);
    Ok(Encoded::new(shipment.encode_to_vec().into(), bytes::Bytes::new()))
}

/// Many of them, if there is a table; others have their turn in between.
pub(super) async fn shipments(table: Option<&Table>, mut shown: Vec<Encoded>) -> Result<Vec<Encoded>, Status> {
    if let Some(table) = table {
        for one in &mut shown {
            *one = shipment(table, one)?;
            tokio::task::consume_budget().await;
        }
    }
    Ok(shown)
}

/// A change whose events have the words of a table.
pub(super) fn change(table: &Table, change: &v1::Change) -> bytes::Bytes {
    let mut change = change.clone();
    for event in &mut change.events {
        table.show_event(event);
    }
    change.encode_to_vec().into()
}
