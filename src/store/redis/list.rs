//! Listing: a walk over the partitions' names in their order, by carrier, order or name, that looks at a bounded number of
//! rows for one page. Several partitions are read at once; nothing ever scans the keyspace.

use std::collections::{BTreeMap, HashMap};

use bytes::Bytes;
use futures_util::future::join_all;
use redis::{Cmd, Pipeline, Value, cmd, pipe};

use crate::store::redis::due::{all, text};
use crate::store::redis::errors::damaged;
use crate::store::redis::shown::{read_shown, shown_fields};
use crate::store::redis::{Redis, keys, reply};
use crate::store::rows::{ListedRow, read};
use crate::store::{Filter, Key, ORDERS, Page, Shown, Stores};
use crate::tenant::Tenant;

/// Rows looked at for one page, matching or not.
const LOOKED_AT: usize = 4_000;
/// Bytes of one page.
const PAGE_BYTES: usize = 2 << 20;
/// Rows that are fetched at once.
const ROWS: usize = 512;
/// Stretches of names that are read at once, until one turns out to be long.
const STRETCHES: usize = 16;
/// Names that are read of one stretch.
const NAMES: usize = 128;

/// A generation's name, where it lies.
type Name = (u32, Bytes);

/// Names of one partition between two bounds, as Redis writes bounds.
#[derive(Clone, Debug)]
struct Stretch {
    partition: u32,
    from: Vec<u8>,
    to: Vec<u8>,
}

/// What a page has gathered.
struct Walk<'a> {
    redis: &'a Redis,
    tenant: &'a Tenant,
    filter: &'a Filter,
    names: HashMap<Vec<u8>, Vec<Option<u32>>>,
    limit: usize,
    page: Page,
    looked_at: usize,
    bytes: usize,
    /// Where the page ends, once it is full.
    end: Option<Name>,
}

impl Redis {
    /// One page. It can be short, even empty, and still not be the last: `next` alone says so.
    pub(super) async fn list_page(
        &self,
        tenant: &Tenant,
        filter: &Filter,
        after: Option<Bytes>,
        limit: usize,
    ) -> Stores<Page> {
        if limit == 0 {
            return Ok(Page { shown: Vec::new(), next: Some(after.unwrap_or_default()) });
        }
        let after = after.as_deref().and_then(read_place);
        let mut names = HashMap::<Vec<u8>, Vec<Option<u32>>>::new();
        for (carrier, number, generation) in &filter.names {
            let number = [carrier.as_bytes(), b"\0", number.as_str().as_bytes()].concat();
            names.entry(number).or_default().push(*generation);
        }
        let page = Page::default();
        let mut walk = Walk { redis: self, tenant, filter, names, limit, page, looked_at: 0, bytes: 0, end: None };
        if filter.order_id.is_empty() {
            walk.stretches(after).await?;
        } else {
            walk.order(after).await?;
        }
        let mut page = walk.page;
        page.next = walk.end.map(|end| place(&end));
        Ok(page)
    }
}

impl Walk<'_> {
    /// Walks the names of every partition, or of those that the filter names.
    async fn stretches(&mut self, after: Option<Name>) -> Stores<()> {
        let mut left = self.wanted(after);
        left.reverse();
        let mut long = false;
        while !left.is_empty() && self.end.is_none() {
            let count = if long { 1 } else { STRETCHES };
            let most = if long { ROWS } else { NAMES };
            let now: Vec<Stretch> = (0..count).filter_map(|_| left.pop()).collect();
            let found = all(join_all(now.iter().map(|stretch| self.names_in(stretch, most))).await)?;
            let mut found = now.into_iter().zip(found);
            let mut names = Vec::new();
            let mut rest = None;
            for (stretch, some) in found.by_ref() {
                let whole = some.len() < most;
                names.extend(some.into_iter().map(|name| (stretch.partition, name)));
                if !whole {
                    rest = Some(stretch);
                    break;
                }
            }
            if let Some(stretch) = rest {
                // It goes on after what was read of it, and those behind it are read again.
                long = true;
                let mut again: Vec<Stretch> = found.map(|(stretch, _)| stretch).collect();
                let from = names.last().map(|(_, name)| [b"(", name.as_ref()].concat()).unwrap_or_default();
                again.insert(0, Stretch { from, ..stretch });
                left.extend(again.into_iter().rev());
            }
            let last = left.is_empty();
            self.look(names, last).await?;
        }
        Ok(())
    }

    /// Walks the shipments of an order, sorted by name.
    async fn order(&mut self, after: Option<Name>) -> Stores<()> {
        let mut range = cmd("ZRANGE");
        range.arg(self.redis.keys.order(self.tenant, &self.filter.order_id)).arg(0).arg(-1);
        let mut names = Vec::new();
        for entry in reply::list_of_bytes(self.redis.bulk.ask(&range).await?)? {
            let (member, _) = keys::read_generation_member(&entry)?;
            let key = keys::read_member(self.tenant, member)?;
            names.push((self.redis.keys.partition_of(&key), entry));
        }
        names.sort_unstable();
        names.retain(|name| after.as_ref().is_none_or(|after| name > after));
        self.look(names, true).await
    }

    /// The stretches that are to be walked, in order.
    fn wanted(&self, after: Option<Name>) -> Vec<Stretch> {
        let mut prefixes = Vec::<(u32, Vec<u8>)>::new();
        let partitions = 0..self.redis.keys.partitions();
        if !self.filter.names.is_empty() {
            for (carrier, number, generation) in &self.filter.names {
                let key = Key { tenant: self.tenant.clone(), carrier: carrier.clone(), number: number.clone() };
                let member = keys::member(&key);
                let prefix = match generation {
                    Some(generation) => keys::generation_member(&member, *generation),
                    None => [&member, b"\0".as_slice()].concat(),
                };
                prefixes.push((self.redis.keys.partition_of(&key), prefix));
            }
        } else if !self.filter.carriers.is_empty() {
            for partition in partitions {
                let prefix = |carrier: &String| (partition, [carrier.as_bytes(), b"\0"].concat());
                prefixes.extend(self.filter.carriers.iter().map(prefix));
            }
        } else {
            prefixes.extend(partitions.map(|partition| (partition, Vec::new())));
        }
        prefixes.sort();
        prefixes.dedup_by(|later, earlier| later.0 == earlier.0 && later.1.starts_with(&earlier.1));
        let stretch = |(partition, prefix): (u32, Vec<u8>)| {
            let mut from = if prefix.is_empty() { b"-".to_vec() } else { [b"[", prefix.as_slice()].concat() };
            if let Some((reached, name)) = &after {
                // All of a stretch that sorts before the place has been shown.
                if partition < *reached
                    || partition == *reached && name.as_ref() > prefix.as_slice() && !name.starts_with(&prefix)
                {
                    return None;
                }
                if partition == *reached && name.starts_with(&prefix) {
                    from = [b"(", name.as_ref()].concat();
                }
            }
            // All carriers: orders, which are no carrier's, sort behind them.
            let end = if prefix.is_empty() { Some(ORDERS.as_bytes().to_vec()) } else { end_of(&prefix) };
            let to = match end {
                Some(end) => [b"(", end.as_slice()].concat(),
                None => b"+".to_vec(),
            };
            Some(Stretch { partition, from, to })
        };
        prefixes.into_iter().filter_map(stretch).collect()
    }

    async fn names_in(&self, stretch: &Stretch, most: usize) -> Stores<Vec<Bytes>> {
        let mut range = cmd("ZRANGEBYLEX");
        range.arg(self.redis.keys.names(stretch.partition, self.tenant));
        range.arg(&stretch.from).arg(&stretch.to).arg("LIMIT").arg(0).arg(most);
        reply::list_of_bytes(self.redis.bulk.ask(&range).await?)
    }

    /// Looks at these; `last` if there are no others behind them.
    async fn look(&mut self, names: Vec<Name>, last: bool) -> Stores<()> {
        let mut names = names.as_slice();
        while !names.is_empty() && self.end.is_none() {
            let room = (self.limit - self.page.shown.len()).min(ROWS);
            let step = if self.is_selective() { ROWS } else { room }.min(LOOKED_AT - self.looked_at).min(names.len());
            let (now, rest) = names.split_at(step);
            names = rest;
            self.look_at(now, room).await?;
            if self.end.is_none() && self.looked_at >= LOOKED_AT && !(last && names.is_empty()) {
                self.end = now.last().cloned();
            }
        }
        Ok(())
    }

    async fn look_at(&mut self, names: &[Name], room: usize) -> Stores<()> {
        let mut wanted: Vec<&Name> = names.iter().filter(|name| self.name_matches(&name.1)).collect();
        if self.is_selective() {
            let rows = self.fetch(&wanted, |_, _| {}, |_, _| Ok(())).await?;
            let rows = wanted.into_iter().zip(rows);
            wanted = rows.filter_map(|(name, row)| row.is_some().then_some(name)).collect();
        }
        wanted.truncate(room);
        let full = wanted.len() >= room;
        // Once more how it is listed: it may have changed since.
        let shown = self.fetch(
            &wanted,
            |command, generation| shown_fields(command, Some(generation)),
            |values, generation| read_shown(values, Some(generation)),
        );
        let shown: Vec<Option<Option<Shown>>> = shown.await?;
        for (name, shown) in wanted.iter().zip(shown) {
            let Some(shown) = shown.flatten() else { continue };
            self.bytes += shown.public.len() + shown.freshness.len();
            self.page.shown.push(shown);
            if self.page.shown.len() >= self.limit || self.bytes >= PAGE_BYTES {
                self.end = Some((*name).clone());
                return Ok(());
            }
        }
        self.looked_at += names.len();
        if full && self.page.shown.len() < self.limit && wanted.last().copied() != names.last() {
            // Some went while they were read: those behind them are still to be seen, on the next page.
            self.end = wanted.last().map(|name| (*name).clone());
        }
        Ok(())
    }

    /// Reads how these are listed and some fields more; nothing of those that do not match.
    async fn fetch<T>(
        &self,
        names: &[&Name],
        fields: impl Fn(&mut Cmd, u32),
        read_fields: impl Fn(&mut std::vec::IntoIter<Value>, u32) -> Stores<T>,
    ) -> Stores<Vec<Option<T>>> {
        let mut by_partition = BTreeMap::<u32, (Pipeline, Vec<(usize, u32)>)>::new();
        for (place, (partition, name)) in names.iter().enumerate() {
            let (member, generation) = keys::read_generation_member(name)?;
            let (commands, places) = by_partition.entry(*partition).or_insert_with(|| (pipe(), Vec::new()));
            let tenant = self.tenant.as_str().as_bytes();
            let mut command = cmd("HMGET");
            command.arg(self.redis.keys.of(*partition, &[b"n:", tenant, b"\0", member]));
            command.arg(format!("l{generation}")).arg(format!("o{generation}"));
            fields(&mut command, generation);
            commands.add_command(command);
            places.push((place, generation));
        }
        let asked = by_partition.into_values().map(async |(commands, places)| {
            Ok(places.into_iter().zip(self.redis.bulk.ask_all(&commands).await?).collect::<Vec<_>>())
        });
        let mut found: Vec<Option<T>> = names.iter().map(|_| None).collect();
        for ((place, generation), values) in all(join_all(asked).await)?.into_iter().flatten() {
            let mut values = reply::list(values)?.into_iter();
            let listed = reply::bytes(values.next().unwrap_or_default())?;
            let order = reply::bytes(values.next().unwrap_or_default())?;
            let Some(listed) = listed else { continue };
            let (stale, row) =
                listed.split_first().ok_or_else(|| damaged("it is not told how a shipment is listed"))?;
            let mut row: ListedRow = read(row)?;
            row.stale = *stale == b'1';
            row.order_id = order.map(text).transpose()?.unwrap_or_default();
            if row.matches(self.filter)
                && let Some(found) = found.get_mut(place)
            {
                *found = Some(read_fields(&mut values, generation)?);
            }
        }
        Ok(found)
    }

    /// Whether the rows decide, so that few of them may match.
    fn is_selective(&self) -> bool {
        let filter = self.filter;
        !filter.statuses.is_empty()
            || !filter.problems.is_empty()
            || !filter.labels.is_empty()
            || filter.updated_since.is_some()
            || filter.stale
    }

    /// Carrier and name, for walks that do not go by them.
    fn name_matches(&self, name: &[u8]) -> bool {
        let filter = self.filter;
        let Ok((member, generation)) = keys::read_generation_member(name) else { return false };
        let of_carrier =
            |carrier: &String| member.strip_prefix(carrier.as_bytes()).is_some_and(|rest| rest.starts_with(b"\0"));
        let fits = |wanted: &Option<u32>| wanted.is_none_or(|wanted| wanted == generation);
        (filter.carriers.is_empty() || filter.carriers.iter().any(of_carrier))
            && (filter.names.is_empty() || self.names.get(member).is_some_and(|wanted| wanted.iter().any(fits)))
    }
}

/// The end of everything that begins so; nothing if that is everything.
fn end_of(prefix: &[u8]) -> Option<Vec<u8>> {
    let mut end = prefix.to_vec();
    while let Some(last) = end.pop() {
        if let Some(next) = last.checked_add(1) {
            end.push(next);
            return Some(end);
        }
    }
    None
}

/// Where a page ended: partition and name.
fn place((partition, name): &Name) -> Bytes {
    [&partition.to_be_bytes(), name.as_ref()].concat().into()
}

fn read_place(place: &[u8]) -> Option<Name> {
    let (partition, name) = place.split_first_chunk()?;
    Some((u32::from_be_bytes(*partition), Bytes::copy_from_slice(name)))
}
