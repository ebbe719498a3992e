//! A store's entries as messages of the file, and back: whatever does not parse is named.

use jiff::Timestamp;
use waybill_contract::Number;

use crate::proto::store::export_entry::Entry;
use crate::proto::store::exported_due::Work as PbWork;
use crate::proto::store::{
    ExportedChange, ExportedDue, ExportedGeneration, ExportedKey, ExportedLeg, ExportedNumber, ExportedParked,
    ExportedPosition, ExportedPush, ExportedRecord, ExportedTombstone,
};
use crate::store::{
    Due, Dump, DumpedChange, DumpedGeneration, DumpedNumber, DumpedParked, DumpedPush, DumpedTombstone, Key, Listed,
    Position, Record, Shown, Tombstone, Work,
};
use crate::tenant::Tenant;

/// An entry of a partition; `None` if the file says it elsewhere.
pub(super) fn write(partition: u32, entry: Dump) -> Option<Entry> {
    Some(match entry {
        Dump::HashKey(key) => Entry::HashKey(key.to_vec()),
        Dump::Record(name, Record { revision, value }) => {
            Entry::Record(ExportedRecord { name, revision, value: value.to_vec() })
        }
        Dump::Number(number) => Entry::Number(ExportedNumber {
            key: Some(key(&number.key)),
            revision: number.revision,
            state: number.state.to_vec(),
            generations: number.generations.into_iter().map(generation).collect(),
            due: number.due.into_iter().filter_map(due).collect(),
        }),
        Dump::Tombstone(dumped) => Entry::Tombstone(ExportedTombstone {
            hash: dumped.hash.to_vec(),
            residue: dumped.residue,
            modulus: dumped.modulus,
            generation: dumped.tombstone.generation,
            last_event_time: Some(time(dumped.tombstone.last_event)),
            until: Some(time(dumped.tombstone.until)),
            revision: dumped.revision,
        }),
        Dump::Change(change) => {
            let (key, generation) = change.shipment.as_ref().map(|(of, generation)| (key(of), *generation)).unzip();
            Entry::Change(ExportedChange {
                partition,
                position: Some(position(change.position)),
                tenant: change.tenant.as_str().to_owned(),
                key,
                generation: generation.unwrap_or_default(),
                change: change.change.to_vec(),
            })
        }
        Dump::Push(of) => Entry::Push(push(of)),
        Dump::Quarantined(of) => Entry::Quarantined(push(of)),
        Dump::Parked(parked) => Entry::Parked(ExportedParked {
            key: Some(key(&parked.key)),
            account: parked.account,
            id: parked.id,
            first_time: Some(time(parked.first)),
            park_time: Some(time(parked.at)),
            entry: parked.entry.to_vec(),
        }),
        // Where a log stands is in the header.
        Dump::Log { .. } => return None,
    })
}

/// The entry; `None` if it is only there for the file's sake.
pub(super) fn read(entry: Entry) -> Result<Option<Dump>, String> {
    Ok(Some(match entry {
        Entry::Header(_) => return Err("the file has a second header: it was put together of two".into()),
        Entry::Place(_) | Entry::Trailer(_) => return Ok(None),
        Entry::HashKey(key) => Dump::HashKey(key.into()),
        Entry::Record(ExportedRecord { name, revision, value }) => {
            Dump::Record(name, Record { revision, value: value.into() })
        }
        Entry::Number(number) => Dump::Number(DumpedNumber {
            key: read_key(number.key)?,
            revision: number.revision,
            state: number.state.into(),
            generations: number.generations.into_iter().map(read_generation).collect::<Result<_, _>>()?,
            due: number.due.into_iter().map(read_due).collect::<Result<_, _>>()?,
        }),
        Entry::Tombstone(dumped) => Dump::Tombstone(DumpedTombstone {
            hash: dumped.hash.into(),
            residue: dumped.residue,
            modulus: dumped.modulus,
            tombstone: Tombstone {
                generation: dumped.generation,
                last_event: read_time(dumped.last_event_time)?,
                until: read_time(dumped.until)?,
            },
            revision: dumped.revision,
        }),
        Entry::Change(change) => {
            let shipment = change.key.map(|key| Ok::<_, String>((read_key(Some(key))?, change.generation)));
            Dump::Change(DumpedChange {
                partition: Some(change.partition),
                position: read_position(change.position.as_ref()),
                tenant: read_tenant(&change.tenant)?,
                shipment: shipment.transpose()?,
                change: change.change.into(),
            })
        }
        Entry::Push(push) => Dump::Push(read_push(push)),
        Entry::Quarantined(push) => Dump::Quarantined(read_push(push)),
        Entry::Parked(parked) => Dump::Parked(DumpedParked {
            key: read_key(parked.key)?,
            account: parked.account,
            id: parked.id,
            first: read_time(parked.first_time)?,
            at: read_time(parked.park_time)?,
            entry: parked.entry.into(),
        }),
    }))
}

fn key(key: &Key) -> ExportedKey {
    ExportedKey {
        tenant: key.tenant.as_str().to_owned(),
        carrier: key.carrier.clone(),
        number: key.number.as_str().to_owned(),
    }
}

fn read_key(key: Option<ExportedKey>) -> Result<Key, String> {
    let key = key.ok_or("the file holds an entry without its number")?;
    let number =
        Number::parse(&key.number).map_err(|error| format!("the file holds a number that is none: {error}"))?;
    Ok(Key { tenant: read_tenant(&key.tenant)?, carrier: key.carrier, number })
}

fn read_tenant(tenant: &str) -> Result<Tenant, String> {
    Tenant::new(tenant).ok_or_else(|| format!("the file holds a tenant that is none: {tenant:?}"))
}

fn generation(dumped: DumpedGeneration) -> ExportedGeneration {
    let DumpedGeneration { shown, listed, stale } = dumped;
    ExportedGeneration {
        generation: shown.generation,
        public: shown.public.to_vec(),
        freshness: shown.freshness.to_vec(),
        stale,
        status: listed.status,
        problems: listed.problems,
        order_id: listed.order_id,
        update_time: Some(time(listed.updated)),
        labels: listed.labels.into_iter().collect(),
        legs: listed
            .legs
            .into_iter()
            .map(|(carrier, number)| ExportedLeg { carrier, number: number.to_string() })
            .collect(),
    }
}

fn read_generation(of: ExportedGeneration) -> Result<DumpedGeneration, String> {
    Ok(DumpedGeneration {
        shown: Shown { generation: of.generation, public: of.public.into(), freshness: of.freshness.into() },
        listed: Listed {
            status: of.status,
            problems: of.problems,
            order_id: of.order_id,
            updated: read_time(of.update_time)?,
            labels: of.labels.into_iter().collect(),
            legs: of.legs.into_iter().map(read_leg).collect::<Result<_, _>>()?,
        },
        stale: of.stale,
    })
}

fn read_leg(of: ExportedLeg) -> Result<(String, Number), String> {
    let number = Number::parse(&of.number);
    Ok((of.carrier, number.map_err(|error| format!("the file holds a number that is none: {error}"))?))
}

fn due(of: Due) -> Option<ExportedDue> {
    let work = match of.work {
        Work::Poll => PbWork::Poll,
        Work::Timer => PbWork::Timer,
        Work::Subscribe => PbWork::Subscribe,
        Work::Partner => PbWork::Partner,
        Work::Order => PbWork::Order,
    };
    let at = of.at.map(time);
    at.map(|at| ExportedDue { work: work.into(), time: Some(at), account: of.account, class: of.class.into() })
}

fn read_due(of: ExportedDue) -> Result<Due, String> {
    let work = match of.work() {
        PbWork::Poll => Work::Poll,
        PbWork::Timer => Work::Timer,
        PbWork::Subscribe => Work::Subscribe,
        PbWork::Partner => Work::Partner,
        PbWork::Order => Work::Order,
        PbWork::Unspecified => return Err("the file holds work of a kind that this version does not know".into()),
    };
    let class = u8::try_from(of.class).map_err(|_| "the file holds work of an impossible class")?;
    Ok(Due { work, at: Some(read_time(of.time)?), account: of.account, class })
}

fn push(of: DumpedPush) -> ExportedPush {
    ExportedPush { id: of.id, entry: of.entry.to_vec(), failures: of.failures, why: of.why }
}

fn read_push(of: ExportedPush) -> DumpedPush {
    DumpedPush { id: of.id, entry: of.entry.into(), failures: of.failures, why: of.why }
}

pub(super) fn position(of: Position) -> ExportedPosition {
    ExportedPosition { millis: of.millis, count: of.count }
}

/// None is the beginning.
pub(super) fn read_position(of: Option<&ExportedPosition>) -> Position {
    of.map_or_else(Position::default, |of| Position { millis: of.millis, count: of.count })
}

pub(super) fn time(at: Timestamp) -> prost_types::Timestamp {
    prost_types::Timestamp { seconds: at.as_second(), nanos: at.subsec_nanosecond() }
}

/// As it was written: before 1970 jiff's nanoseconds are negative, and so they stay.
fn read_time(of: Option<prost_types::Timestamp>) -> Result<Timestamp, String> {
    let of = of.ok_or("the file holds an entry without its time")?;
    Timestamp::new(of.seconds, of.nanos).map_err(|error| format!("the file holds an impossible time: {error}"))
}
