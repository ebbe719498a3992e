//! What a partition holds as entries that another store takes in, kind by kind. Nobody should write meanwhile; nothing here
//! looks at keys that are not known by name.

use std::collections::HashMap;
use std::sync::PoisonError;

use bytes::Bytes;
use futures_util::future::join_all;
use jiff::Timestamp;
use prost::Message;
use redis::{Value, cmd, pipe};

use crate::store::redis::agenda::SPAN;
use crate::store::redis::due::{all, instant, text};
use crate::store::redis::erase::read_tombstone;
use crate::store::redis::errors::damaged;
use crate::store::redis::inbox::{TRIES, read_kept, split_counted};
use crate::store::redis::keys::read_position;
use crate::store::redis::legs::read_legs;
use crate::store::redis::records::read_record;
use crate::store::redis::scripts::Call;
use crate::store::redis::{Redis, keys, meta, reply};
use crate::store::rows::{ListedRow, read};
use crate::store::{
    Due, Dump, DumpedChange, DumpedGeneration, DumpedNumber, DumpedParked, DumpedPush, DumpedTombstone, Exported,
    Extent, IMPORT, Key, Listed, Position, Shown, StoreError, Stores, Work,
};
use crate::tenant::Tenant;

/// Entries of a part at most: each costs a command or three, and they are sent together.
const PART: usize = 200;

/// Where each change belongs: a log entry does not say, its shipment does.
pub(super) type Owners = HashMap<Position, (Key, u32)>;

/// Where an export goes on.
#[derive(Clone, PartialEq, Message)]
struct Place {
    /// The kind: records, numbers, tombstones, inbox, quarantine, parked, log.
    #[prost(uint32, tag = "1")]
    section: u32,
    /// Of numbers the tenant, of parked pushes the account's entry.
    #[prost(bytes = "vec", tag = "2")]
    group: Vec<u8>,
    /// The last name.
    #[prost(bytes = "vec", tag = "3")]
    after: Vec<u8>,
    /// So many have been.
    #[prost(uint64, tag = "4")]
    rank: u64,
}

impl Place {
    fn next_section(&self) -> Option<Self> {
        (self.section < 6).then(|| Self { section: self.section + 1, ..Self::default() })
    }

    fn next_rank(&self, found: usize) -> Self {
        Self { rank: self.rank + u64::try_from(found).unwrap_or(u64::MAX), ..self.clone() }
    }
}

/// Some entries, and where to go on.
type Part = (Vec<Dump>, Option<Place>);

impl Redis {
    /// What a partition holds.
    pub(super) async fn extent_of(&self, partition: u32) -> Stores<Extent> {
        let of = |name: &[u8]| self.keys.of(partition, &[name]);
        let mut commands = pipe();
        commands.cmd("HLEN").arg(of(b"r")).cmd("HLEN").arg(of(b"tombs")).cmd("ZCARD").arg(of(b"i"));
        commands.cmd("ZCARD").arg(of(b"iq")).cmd("XLEN").arg(of(b"log"));
        commands.cmd("GET").arg(of(b"tail")).cmd("HMGET").arg(of(b"m")).arg("trimmed").arg("id");
        let tenants = self.tenants().await?;
        for tenant in &tenants {
            commands.cmd("ZCARD").arg(self.keys.names(partition, tenant));
        }
        let mut answers = self.bulk.ask_all(&commands).await?.into_iter();
        let mut next = || answers.next().unwrap_or_default();
        let mut entries: u64 = 0;
        for _ in 0..5 {
            entries += reply::number::<u64>(next())?;
        }
        let position = |value: Option<Bytes>| value.map_or(Ok(Position::default()), |text| read_position(&text));
        let newest = position(reply::bytes(next())?)?;
        let mut meta = reply::list(next())?.into_iter();
        let trimmed = position(reply::bytes(meta.next().unwrap_or_default())?)?;
        let version = reply::bytes(meta.next().unwrap_or_default())?.and_then(|id| reply::read_number(&id));
        for _ in &tenants {
            entries += reply::number::<u64>(next())?;
        }
        // What is parked is counted by account, over all partitions.
        if partition == 0 {
            for (tenant, account) in self.parking().await? {
                let count = self.bulk.ask(cmd("ZCARD").arg(self.keys.parked_by(&tenant, &account))).await?;
                entries += reply::number::<u64>(count)?;
            }
        }
        Ok(Extent { entries, newest, trimmed, version: version.unwrap_or_default() })
    }

    /// Some entries after a place.
    pub(super) async fn export_part(&self, partition: u32, after: Option<Bytes>, limit: usize) -> Stores<Exported> {
        let mut place = match after {
            Some(after) => Place::decode(after).map_err(|_| damaged("a place of an export cannot be read"))?,
            None => Place::default(),
        };
        let limit = limit.clamp(1, PART);
        loop {
            let (entries, next) = match place.section {
                0 => self.export_records(partition, &place, limit).await?,
                1 => self.export_numbers(partition, &place, limit).await?,
                2 => self.export_tombstones(partition, &place, limit).await?,
                3 | 4 => self.export_pushes(partition, &place, limit).await?,
                5 => self.export_parked(partition, &place, limit).await?,
                _ => self.export_log(partition, &place, limit).await?,
            };
            match next.or_else(|| place.next_section()) {
                Some(next) if entries.is_empty() => place = next,
                next => return Ok(Exported { entries, next: next.map(|next| next.encode_to_vec().into()) }),
            }
        }
    }

    async fn export_records(&self, partition: u32, place: &Place, limit: usize) -> Stores<Part> {
        let mut entries = Vec::new();
        let from = match place.after.as_slice() {
            [] => b"-".to_vec(),
            after => [b"(", after].concat(),
        };
        if place.after.is_empty() && partition == 0 {
            entries.push(Dump::HashKey(meta::hash_key(&self.bulk, self.keys.installation()).await?));
        }
        let mut call = Call::on([self.keys.of(partition, &[b"r"]), self.keys.of(partition, &[b"rn"])]);
        call.arg(from).text("+").number(limit);
        let found = reply::pairs(self.scripts.records.run(&self.bulk, &call).await?)?;
        let next = found.last().filter(|_| found.len() >= limit).map(|(name, _)| name.to_vec());
        for (name, record) in found {
            let record = read_record(&reply::some_bytes(record)?)?;
            let name = text(name)?;
            if name != IMPORT {
                entries.push(Dump::Record(name, record));
            }
        }
        Ok((entries, next.map(|after| Place { after, ..place.clone() })))
    }

    async fn export_numbers(&self, partition: u32, place: &Place, limit: usize) -> Stores<Part> {
        let Some(tenant) = self.tenants().await?.into_iter().find(|tenant| tenant.as_str().as_bytes() >= &*place.group)
        else {
            return Ok((Vec::new(), None));
        };
        let group = tenant.as_str().as_bytes().to_vec();
        let after = if group == place.group { place.after.as_slice() } else { &[] };
        let names = self.names_after(partition, &tenant, after, limit).await?;
        let mut members: Vec<&[u8]> = Vec::new();
        for name in &names {
            let (member, _) = keys::read_generation_member(name)?;
            if members.last() != Some(&member) {
                members.push(member);
            }
        }
        let loads = members.iter().map(async |member| {
            let key = keys::read_member(&tenant, member)?;
            self.dump_number(partition, key).await
        });
        let found = all(join_all(loads).await)?.into_iter().flatten().map(Dump::Number).collect();
        let next = match members.last().filter(|_| names.len() >= limit) {
            // Behind every generation of the last.
            Some(last) => Place { group, after: keys::generation_member(last, u32::MAX), ..place.clone() },
            // No tenant's name has this byte.
            None => Place { group: [&*group, b"\0"].concat(), after: Vec::new(), ..place.clone() },
        };
        Ok((found, Some(next)))
    }

    async fn names_after(&self, partition: u32, tenant: &Tenant, after: &[u8], limit: usize) -> Stores<Vec<Bytes>> {
        let mut range = cmd("ZRANGEBYLEX");
        range.arg(self.keys.names(partition, tenant));
        match after {
            [] => range.arg("-"),
            after => range.arg([b"(", after].concat()),
        };
        range.arg("+").arg("LIMIT").arg(0).arg(limit);
        reply::list_of_bytes(self.bulk.ask(&range).await?)
    }

    async fn dump_number(&self, partition: u32, key: Key) -> Stores<Option<DumpedNumber>> {
        let hash = self.keys.number(partition, &key);
        let Some(stored) = self.load_number(&key).await? else { return Ok(None) };
        let mut ask = cmd("HMGET");
        ask.arg(&hash);
        for work in Work::ALL {
            ask.arg(format!("d{}", keys::work_text(work)));
        }
        for shown in &stored.generations {
            for kind in ['l', 'o', 'c'] {
                ask.arg(format!("{kind}{}", shown.generation));
            }
        }
        let mut answers = reply::list(self.bulk.ask(&ask).await?)?.into_iter();
        let mut next = || reply::bytes(answers.next().unwrap_or_default());
        let accounts = Work::ALL.map(|_| next()).into_iter().collect::<Stores<Vec<_>>>()?;
        let mut generations = Vec::new();
        for shown in stored.generations {
            generations.push(read_generation(shown, next()?, next()?, next()?)?);
        }
        let mut due = Vec::new();
        for (work, account) in Work::ALL.into_iter().zip(accounts) {
            let Some(account) = account.map(text).transpose()? else { continue };
            due.extend(self.dump_due(partition, &key, work, account).await?);
        }
        Ok(Some(DumpedNumber { key, revision: stored.revision, state: stored.state, generations, due }))
    }

    /// The entry of a number, in its queue or leased.
    async fn dump_due(&self, partition: u32, key: &Key, work: Work, account: String) -> Stores<Option<Due>> {
        let [queue, _, leased] = self.keys.queue(partition, &keys::queue(&key.tenant, work, &account));
        let member = keys::member(key);
        let mut commands = pipe();
        commands.cmd("ZSCORE").arg(queue).arg(&member).cmd("HGET").arg(leased).arg(&member);
        let mut answers = self.bulk.ask_all(&commands).await?.into_iter();
        let score = match answers.next().unwrap_or_default() {
            Value::Nil => {
                let held = reply::bytes(answers.next().unwrap_or_default())?;
                let score = held.as_deref().and_then(|held| held.rsplit(|byte| *byte == b' ').next());
                // A lease on work that was taken away meanwhile has none.
                score.and_then(reply::read_number::<u64>)
            }
            score => Some(read_score(score)?),
        };
        let Some(score) = score else { return Ok(None) };
        let class = u8::try_from(score / SPAN).map_err(|_| damaged("due work has an impossible class"))?;
        Ok(Some(Due { work, at: Some(instant(score % SPAN)?), account, class }))
    }

    async fn export_tombstones(&self, partition: u32, place: &Place, limit: usize) -> Stores<Part> {
        let hashes = self.ranked(self.keys.of(partition, &[b"tombends"]), place.rank, limit).await?;
        let rows = self.fields_of(self.keys.of(partition, &[b"tombs"]), &hashes).await?;
        let mut entries = Vec::new();
        for (hash, row) in hashes.iter().zip(rows) {
            let row = row.ok_or_else(|| damaged("a tombstone has an end and is not there"))?;
            let (revision, row) = read_tombstone(&row)?;
            let (residue, modulus) = (row.residue, row.modulus);
            let tombstone = row.read()?;
            entries.push(Dump::Tombstone(DumpedTombstone {
                hash: hash.clone(),
                residue,
                modulus,
                tombstone,
                revision,
            }));
        }
        Ok((entries, (hashes.len() >= limit).then(|| place.next_rank(hashes.len()))))
    }

    async fn export_pushes(&self, partition: u32, place: &Place, limit: usize) -> Stores<Part> {
        let inbox = place.section == 3;
        let (ids, bodies): (&[u8], &[u8]) = if inbox { (b"i", b"ib") } else { (b"iq", b"iqb") };
        let ids = self.ranked(self.keys.of(partition, &[ids]), place.rank, limit).await?;
        let bodies = self.fields_of(self.keys.of(partition, &[bodies]), &ids).await?;
        let mut entries = Vec::new();
        for (id, body) in ids.iter().zip(bodies) {
            let broken = || damaged("a push is cut off");
            let (id, body) = (reply::read_number(id).ok_or_else(broken)?, body.ok_or_else(broken)?);
            let id = self.keys.inbox_id(partition, id);
            entries.push(if inbox {
                let (entry, failures) = read_kept(&body)?;
                Dump::Push(DumpedPush { id, entry, failures, why: String::new() })
            } else {
                let (why, entry) = split_counted(&body).ok_or_else(broken)?;
                Dump::Quarantined(DumpedPush { id, entry, failures: TRIES, why: text(why)? })
            });
        }
        Ok((entries, (ids.len() >= limit).then(|| place.next_rank(ids.len()))))
    }

    async fn export_parked(&self, partition: u32, place: &Place, limit: usize) -> Stores<Part> {
        let parking = self.parking().await?;
        let group = |tenant: &Tenant, account: &str| [tenant.as_str().as_bytes(), b"\0", account.as_bytes()].concat();
        let Some((tenant, account)) =
            parking.into_iter().find(|(tenant, account)| group(tenant, account) >= place.group)
        else {
            return Ok((Vec::new(), None));
        };
        let own = group(&tenant, &account);
        let rank = if own == place.group { place.rank } else { 0 };
        let mut range = cmd("ZRANGE");
        range.arg(self.keys.parked_by(&tenant, &account)).arg(rank);
        range.arg(rank + u64::try_from(limit).unwrap_or(u64::MAX) - 1);
        let found = reply::list_of_bytes(self.bulk.ask(&range).await?)?;
        let count = found.len();
        let mut entries = Vec::new();
        for member in found {
            let key = keys::read_member(&tenant, &member)?;
            if self.keys.partition_of(&key) == partition {
                entries.extend(self.dump_parked(partition, key, &account).await?);
            }
        }
        let here = Place { section: place.section, group: own.clone(), after: Vec::new(), rank };
        let next = match count >= limit {
            true => here.next_rank(count),
            false => Place { section: place.section, group: [&*own, b"\0"].concat(), ..Place::default() },
        };
        Ok((entries, Some(next)))
    }

    /// Everything that is parked for a number, in its order. Where several accounts have parked, it comes with the first.
    async fn dump_parked(&self, partition: u32, key: Key, account: &str) -> Stores<Vec<Dump>> {
        let mut range = cmd("LRANGE");
        range.arg(self.keys.parked(partition, &key)).arg(0).arg(-1);
        let mut pushes = Vec::new();
        for push in reply::list_of_bytes(self.bulk.ask(&range).await?)? {
            let broken = || damaged("a parked push is cut off");
            let (whose, rest) = split_counted(&push).ok_or_else(broken)?;
            let colon = rest.iter().position(|byte| *byte == b':').ok_or_else(broken)?;
            let at = rest.get(..colon).and_then(reply::read_number).ok_or_else(broken)?;
            pushes.push((text(whose)?, millisecond(at)?, rest.slice(colon + 1..)));
        }
        if pushes.iter().map(|(whose, ..)| whose.as_str()).min() != Some(account) {
            return Ok(Vec::new());
        }
        let mut firsts = HashMap::<String, Timestamp>::new();
        for (whose, at, _) in &pushes {
            if !firsts.contains_key(whose) {
                let mut ask = cmd("ZSCORE");
                ask.arg(self.keys.parked_by(&key.tenant, whose)).arg(keys::member(&key));
                let first = match self.bulk.ask(&ask).await? {
                    // A crash can have left the push without the note.
                    Value::Nil => *at,
                    score => millisecond(i64::try_from(read_score(score)?).unwrap_or(i64::MAX))?,
                };
                firsts.insert(whose.clone(), first);
            }
        }
        let dump = (0..).zip(pushes).map(|(id, (account, at, entry))| {
            let first = firsts.get(&account).copied().unwrap_or(at);
            Dump::Parked(DumpedParked { key: key.clone(), account, id, first, at, entry })
        });
        Ok(dump.collect())
    }

    async fn export_log(&self, partition: u32, place: &Place, limit: usize) -> Stores<Part> {
        let after = match place.after.as_slice() {
            [] => Position::default(),
            after => read_position(after)?,
        };
        let entries = match self.read_log(partition, after, limit).await {
            Err(StoreError::Trimmed { oldest }) => self.read_log(partition, oldest, limit).await?,
            entries => entries?,
        };
        if entries.is_empty() {
            return Ok((Vec::new(), None));
        }
        let known = self.owners.lock().unwrap_or_else(PoisonError::into_inner).take();
        let owners = match known.filter(|(of, _)| *of == partition) {
            Some((_, owners)) => owners,
            None => self.find_owners(partition).await?,
        };
        let next = entries.last().filter(|_| entries.len() >= limit).map(|last| keys::position_text(last.position));
        let dump = entries.into_iter().map(|entry| {
            Dump::Change(DumpedChange {
                partition: Some(partition),
                position: entry.position,
                tenant: entry.tenant,
                shipment: owners.get(&entry.position).cloned(),
                change: entry.change,
            })
        });
        let dump = dump.collect();
        *self.owners.lock().unwrap_or_else(PoisonError::into_inner) = next.is_some().then_some((partition, owners));
        Ok((dump, next.map(|after| Place { after: after.into_bytes(), ..place.clone() })))
    }

    /// Whose the changes of a partition's log are.
    async fn find_owners(&self, partition: u32) -> Stores<Owners> {
        let mut owners = Owners::new();
        for tenant in self.tenants().await? {
            let mut after = Vec::new();
            loop {
                let names = self.names_after(partition, &tenant, &after, PART).await?;
                let (mut commands, mut shipments) = (pipe(), Vec::new());
                for name in &names {
                    let (member, generation) = keys::read_generation_member(name)?;
                    let key = keys::read_member(&tenant, member)?;
                    commands.cmd("HGET").arg(self.keys.number(partition, &key)).arg(format!("e{generation}"));
                    shipments.push((key, generation));
                }
                let Some(last) = names.last() else { break };
                after = last.to_vec();
                for (shipment, entries) in shipments.into_iter().zip(self.bulk.ask_all(&commands).await?) {
                    let entries = reply::bytes(entries)?.unwrap_or_default();
                    owners.extend(entries.as_chunks::<12>().0.iter().map(|entry| (position(entry), shipment.clone())));
                }
            }
        }
        Ok(owners)
    }

    /// Every tenant that has or had a number, in order.
    async fn tenants(&self) -> Stores<Vec<Tenant>> {
        let found = reply::list_of_bytes(self.bulk.ask(cmd("SMEMBERS").arg(self.keys.tenants())).await?)?;
        let tenant = |found: Bytes| text(found).ok().and_then(|found| Tenant::new(&found));
        let mut tenants = found
            .into_iter()
            .map(|found| tenant(found).ok_or_else(|| damaged("a tenant is none")))
            .collect::<Stores<Vec<_>>>()?;
        tenants.sort();
        Ok(tenants)
    }

    /// Every account that has or had something parked, in order.
    async fn parking(&self) -> Stores<Vec<(Tenant, String)>> {
        let mut found = reply::list_of_bytes(self.bulk.ask(cmd("SMEMBERS").arg(self.keys.parkers())).await?)?;
        found.sort();
        let parker = |parker: Bytes| {
            let (tenant, account) = str::from_utf8(&parker).ok()?.split_once('\0')?;
            Some((Tenant::new(tenant)?, account.to_owned()))
        };
        found.into_iter().map(|found| parker(found).ok_or_else(|| damaged("nobody has parked"))).collect()
    }

    async fn ranked(&self, set: Vec<u8>, rank: u64, limit: usize) -> Stores<Vec<Bytes>> {
        let last = rank + u64::try_from(limit).unwrap_or(u64::MAX) - 1;
        reply::list_of_bytes(self.bulk.ask(cmd("ZRANGE").arg(set).arg(rank).arg(last)).await?)
    }

    async fn fields_of(&self, hash: Vec<u8>, names: &[Bytes]) -> Stores<Vec<Option<Bytes>>> {
        if names.is_empty() {
            return Ok(Vec::new());
        }
        let mut get = cmd("HMGET");
        get.arg(hash);
        for name in names {
            get.arg(name.as_ref());
        }
        reply::list(self.bulk.ask(&get).await?)?.into_iter().map(reply::bytes).collect()
    }
}

fn read_generation(
    shown: Shown,
    listed: Option<Bytes>,
    order: Option<Bytes>,
    legs: Option<Bytes>,
) -> Stores<DumpedGeneration> {
    let listed = listed.ok_or_else(|| damaged("it is not told how a shipment is listed"))?;
    let (stale, row) = listed.split_first().ok_or_else(|| damaged("it is not told how a shipment is listed"))?;
    let mut row: ListedRow = read(row)?;
    row.order_id = order.map(text).transpose()?.unwrap_or_default();
    let legs = read_legs(&legs.map(text).transpose()?.unwrap_or_default())?;
    Ok(DumpedGeneration { shown, listed: Listed { legs, ..row.listed()? }, stale: *stale == b'1' })
}

fn read_score(score: Value) -> Stores<u64> {
    let score = match score {
        Value::BulkString(text) => reply::read_number::<f64>(&text).map(Value::Double),
        other => Some(other),
    };
    reply::number(score.ok_or_else(|| damaged("a score is no number"))?)
}

fn millisecond(at: i64) -> Stores<Timestamp> {
    Timestamp::from_millisecond(at).map_err(|_| damaged("an instant is out of range"))
}

fn position(entry: &[u8; 12]) -> Position {
    let millis = entry.first_chunk().map_or(0, |millis| u64::from_be_bytes(*millis));
    let count = entry.last_chunk().map_or(0, |count| u32::from_be_bytes(*count));
    Position { millis, count }
}
