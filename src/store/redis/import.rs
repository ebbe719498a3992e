//! Entries of an export put where they belong. Whatever is put twice is as if it were put once, so an import that was
//! interrupted goes on without looking.

use std::collections::BTreeMap;

use bytes::Bytes;
use futures_util::future::join_all;
use prost::Message as _;
use redis::{cmd, pipe};

use crate::store::redis::due::{all, millis_after};
use crate::store::redis::errors::damaged;
use crate::store::redis::keys::position_text;
use crate::store::redis::legs::{Indexed, lines};
use crate::store::redis::scripts::Call;
use crate::store::redis::{Redis, keys, meta, packed, reply};
use crate::store::rows::{ListedRow, TombstoneRow};
use crate::store::{
    Dump, DumpedChange, DumpedNumber, DumpedParked, DumpedPush, DumpedTombstone, Key, Position, Record, Stores,
};

/// Entries that are on their way at once.
const AT_ONCE: usize = 64;

impl Redis {
    /// Puts all of them: the changes of a partition in their order, and after the numbers that they are noted with.
    pub(super) async fn take_in(&self, entries: Vec<Dump>) -> Stores<()> {
        let (mut changes, mut others, mut logs) = (Vec::new(), Vec::new(), Vec::new());
        let mut parked = BTreeMap::<Key, Vec<DumpedParked>>::new();
        for entry in entries {
            match entry {
                Dump::Change(change) => changes.push(change),
                Dump::Log { partition, newest, trimmed } => logs.push((partition, newest, trimmed)),
                Dump::Parked(push) => parked.entry(push.key.clone()).or_default().push(push),
                other => others.push(other),
            }
        }
        for some in others.chunks(AT_ONCE) {
            all(join_all(some.iter().map(|entry| self.take_in_one(entry))).await)?;
        }
        // Those of a number one after the other: their order is kept.
        let parked: Vec<Vec<DumpedParked>> = parked.into_values().collect();
        for some in parked.chunks(AT_ONCE) {
            all(join_all(some.iter().map(|pushes| self.take_in_parked(pushes))).await)?;
        }
        for partition in 0..self.keys.partitions() {
            let own: Vec<&DumpedChange> =
                changes.iter().filter(|change| self.partition_of_change(change) == partition).collect();
            for some in own.chunks(AT_ONCE) {
                self.take_in_changes(partition, some, None).await?;
            }
        }
        for (partition, newest, trimmed) in logs {
            self.take_in_changes(partition, &[], Some((newest, trimmed))).await?;
        }
        // Which of them it was tells nobody: all are waited for.
        all(join_all((0..self.keys.partitions()).map(|partition| self.kept(partition))).await)?;
        Ok(())
    }

    async fn take_in_one(&self, entry: &Dump) -> Stores<()> {
        match entry {
            Dump::HashKey(key) => self.take_in_hash_key(key).await,
            Dump::Record(name, record) => self.take_in_record(name, record).await,
            Dump::Number(number) => self.take_in_number(number).await,
            Dump::Tombstone(tombstone) => self.take_in_tombstone(tombstone).await,
            Dump::Push(push) => self.take_in_waiting(push).await,
            Dump::Quarantined(push) => {
                let body = [format!("{}:{}", push.why.len(), push.why).as_bytes(), &push.entry].concat();
                self.take_in_push(push, [b"iq", b"iqb", b"ib"], &body, None).await
            }
            Dump::Parked(_) | Dump::Change(_) | Dump::Log { .. } => Ok(()),
        }
    }

    async fn take_in_hash_key(&self, key: &Bytes) -> Stores<()> {
        meta::adopt(&self.bulk, self.keys.installation(), self.keys.partitions(), key).await?;
        self.hash_by(key)
    }

    async fn take_in_record(&self, name: &str, record: &Record) -> Stores<()> {
        let partition = self.keys.partition_of_name(name);
        let mut call = Call::on([b"r".as_slice(), b"rn", b"m"].map(|key| self.keys.of(partition, &[key])));
        call.text(name).number(record.revision).arg(record.value.as_ref());
        self.scripts.import_record.run(self.written_on(&self.bulk), &call).await?;
        Ok(())
    }

    async fn take_in_number(&self, dumped: &DumpedNumber) -> Stores<()> {
        let key = &dumped.key;
        self.know(&key.tenant).await?;
        let (partition, member) = (self.keys.partition_of(key), keys::member(key));
        let indexed: Vec<(u32, Indexed)> =
            dumped.generations.iter().map(|dumped| (dumped.shown.generation, Indexed::new(&dumped.listed))).collect();
        let orders: Vec<(u32, &str)> =
            indexed.iter().flat_map(|(count, indexed)| indexed.names().map(|name| (*count, name))).collect();
        let marked = self.mark(partition, key, &[], &orders).await?;

        let mut call = Call::on([
            self.keys.number(partition, key),
            self.keys.names(partition, &key.tenant),
            self.keys.of(partition, &[b"heads"]),
            self.keys.of(partition, &[b"lapses"]),
        ]);
        call.text(key.tenant.as_str()).arg(member.as_slice());
        call.number(dumped.due.len());
        for due in &dumped.due {
            for queue in self.keys.queue(partition, &keys::queue(&key.tenant, due.work, &due.account)) {
                call.key(queue);
            }
            call.text(keys::work_text(due.work)).text(&due.account);
        }
        call.number(dumped.due.len());
        for due in &dumped.due {
            call.text(keys::work_text(due.work)).text(&due.account).number(due.class.min(9));
            call.arg(due.at.map(|at| millis_after(at).to_string()).unwrap_or_default().into_bytes());
        }
        let fields = fields(dumped);
        call.number(fields.len() * 2);
        for (name, value) in fields {
            call.arg(name.into_bytes()).arg(value);
        }
        call.number(dumped.generations.len());
        for dumped in &dumped.generations {
            call.arg(keys::generation_member(&member, dumped.shown.generation));
        }
        let mut answer =
            reply::list(self.scripts.import_number.run(self.written_on(&self.bulk), &call).await?)?.into_iter();
        if reply::some_bytes(answer.next().unwrap_or_default())?.as_ref() != b"ok" {
            return Err(damaged("a number is due elsewhere than its export says: something else writes to this store"));
        }
        self.learn_told(partition, answer.next().unwrap_or_default())?;
        self.settle_all(&marked).await;
        Ok(())
    }

    async fn take_in_tombstone(&self, dumped: &DumpedTombstone) -> Stores<()> {
        let row = TombstoneRow {
            generation: dumped.tombstone.generation,
            last_event: dumped.tombstone.last_event.into(),
            until: dumped.tombstone.until.into(),
            revision: 0,
            residue: dumped.residue,
            modulus: dumped.modulus,
        };
        let value = [format!("{}:", dumped.revision).as_bytes(), &row.encode_to_vec()].concat();
        let partitions = match dumped.partition(self.keys.partitions()) {
            Some(partition) => partition..partition + 1,
            None => 0..self.keys.partitions(),
        };
        let puts = partitions.map(async |partition| {
            let mut commands = pipe();
            commands.cmd("HSET").arg(self.keys.of(partition, &[b"tombs"])).arg(dumped.hash.as_ref()).arg(&value);
            commands.cmd("ZADD").arg(self.keys.of(partition, &[b"tombends"]));
            commands.arg(millis_after(dumped.tombstone.until)).arg(dumped.hash.as_ref());
            self.bulk.ask_all(&commands).await
        });
        all(join_all(puts).await)?;
        Ok(())
    }

    /// A push that waits to be read, by nobody for now.
    pub(super) async fn take_in_waiting(&self, push: &DumpedPush) -> Stores<()> {
        let body = [format!("{}:", push.failures).as_bytes(), &push.entry].concat();
        self.take_in_push(push, [b"i", b"ib", b"iqb"], &body, Some(b"il")).await
    }

    async fn take_in_push(
        &self,
        push: &DumpedPush,
        names: [&[u8]; 3],
        body: &[u8],
        leases: Option<&[u8]>,
    ) -> Stores<()> {
        let (partition, id) = self.keys.read_inbox_id(push.id);
        let mut call = Call::on(names.map(|name| self.keys.of(partition, &[name])));
        call.key(self.keys.of(partition, &[b"m"])).number(id).arg(body);
        match leases {
            Some(leases) => call.text("1").key(self.keys.of(partition, &[leases])),
            None => call.text(""),
        };
        self.scripts.import_push.run(self.written_on(&self.bulk), &call).await?;
        Ok(())
    }

    async fn take_in_parked(&self, pushes: &[DumpedParked]) -> Stores<()> {
        for parked in pushes {
            let (key, account) = (&parked.key, &parked.account);
            let parker = [key.tenant.as_str().as_bytes(), b"\0", account.as_bytes()].concat();
            self.bulk.ask(cmd("SADD").arg(self.keys.parkers()).arg(parker)).await?;
            let mut note = cmd("ZADD");
            note.arg(self.keys.parked_by(&key.tenant, account));
            note.arg(parked.first.as_millisecond()).arg(keys::member(key));
            self.bulk.ask(&note).await?;
            let head = format!("{}:{account}{}:", account.len(), parked.at.as_millisecond());
            let mut call = Call::on([self.keys.parked(self.keys.partition_of(key), key)]);
            call.arg([head.as_bytes(), &parked.entry].concat());
            self.scripts.import_parked.run(self.written_on(&self.bulk), &call).await?;
        }
        Ok(())
    }

    /// Changes of one partition, or where its log goes on.
    async fn take_in_changes(
        &self,
        partition: u32,
        changes: &[&DumpedChange],
        ends: Option<(Position, Position)>,
    ) -> Stores<()> {
        let mut call = Call::on([self.keys.of(partition, &[b"log"]), self.keys.of(partition, &[b"tail"])]);
        call.text(self.hint()).number(changes.len());
        for change in changes {
            call.arg(position_text(change.position).into_bytes()).text(change.tenant.as_str());
            call.arg(change.change.as_ref());
            match &change.shipment {
                Some((key, generation)) => {
                    call.number(generation).key(self.keys.number(self.keys.partition_of(key), key))
                }
                None => call.text(""),
            };
        }
        let (newest, trimmed) = match ends {
            Some((newest, trimmed)) => (position_text(newest), position_text(trimmed)),
            None => (String::new(), String::new()),
        };
        call.arg(newest.into_bytes()).arg(trimmed.into_bytes()).key(self.keys.of(partition, &[b"m"]));
        let end = reply::some_bytes(self.scripts.import_changes.run(self.written_on(&self.bulk), &call).await?)?;
        self.tails.reach(partition, &end)
    }

    /// Where a change belongs; one that names no number may be anywhere.
    fn partition_of_change(&self, change: &DumpedChange) -> u32 {
        let of_number = || change.shipment.as_ref().map_or(0, |(key, _)| self.keys.partition_of(key));
        change.partition.unwrap_or_else(of_number)
    }
}

/// The fields of a number's hash.
fn fields(dumped: &DumpedNumber) -> Vec<(String, Vec<u8>)> {
    let mut fields = vec![
        ("r".to_owned(), dumped.revision.to_string().into_bytes()),
        ("s".to_owned(), packed::pack(&packed::STATES, &dumped.state).into_owned()),
    ];
    let newest = dumped.generations.iter().map(|dumped| dumped.shown.generation).max();
    if let Some(newest) = newest {
        fields.push(("g".to_owned(), newest.to_string().into_bytes()));
    }
    for generation in &dumped.generations {
        let shown = &generation.shown;
        let count = shown.generation;
        // The newest stands without its number, where it is read most.
        let of = |kind: char| if Some(count) == newest { kind.to_string() } else { format!("{kind}{count}") };
        fields.push((of('p'), packed::pack(&packed::SHOWN, &shown.public).into_owned()));
        if !shown.freshness.is_empty() {
            fields.push((of('f'), shown.freshness.to_vec()));
        }
        let row = ListedRow { order_id: String::new(), legs: Vec::new(), ..ListedRow::new(&generation.listed, false) };
        let stale = if generation.stale { b"1" } else { b"0" };
        fields.push((format!("l{count}"), [stale.as_slice(), &row.encode_to_vec()].concat()));
        if !generation.listed.order_id.is_empty() {
            fields.push((format!("o{count}"), generation.listed.order_id.clone().into_bytes()));
        }
        if !generation.listed.legs.is_empty() {
            fields.push((format!("c{count}"), lines(&generation.listed).into_bytes()));
        }
    }
    fields
}
