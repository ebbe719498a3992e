//! Listing: a walk over keys in their order, by carrier, order or name, that reads a bounded amount for one page.

use std::collections::HashMap;
use std::ops::ControlFlow;

use bytes::Bytes;

use crate::store::embedded::keys;
use crate::store::embedded::read::View;
use crate::store::embedded::rows::{ListedRow, read};
use crate::store::embedded::tables::{FRESHNESS, LISTED, ORDERS, ReadSlot, SHOWN};
use crate::store::{self, Filter, Key, Page, Shown, Stores};
use crate::tenant::Tenant;

/// Rows looked at for one page, matching or not; takes about half a millisecond.
const LOOKED_AT: usize = 4_000;
/// Bytes of one page.
const PAGE_BYTES: usize = 2 << 20;

/// One page. A page can be short, even empty, and still not be the last: `next` alone says so.
pub(super) fn list(view: &View, tenant: &Tenant, filter: &Filter, after: Option<&[u8]>, limit: usize) -> Stores<Page> {
    let prefix = keys::tenant(tenant);
    // The place is the last key looked at, without the tenant, which the caller names anew.
    let after = after.map(|place| [prefix.as_slice(), place].concat());
    let mut walk = Walk {
        shown: view.open(SHOWN)?,
        freshness: view.open(FRESHNESS)?,
        filter,
        names: names(filter),
        limit,
        page: Page::default(),
        looked_at: 0,
        bytes: 0,
        last: None,
        full: limit == 0,
    };
    if walk.full {
        walk.last = after;
    } else if !filter.order_id.is_empty() {
        walk_order(view, tenant, filter, after.as_deref(), &mut walk)?;
    } else if !filter.names.is_empty() {
        walk_names(view, tenant, filter, after.as_deref(), &mut walk)?;
    } else {
        walk_carriers(view, tenant, filter, after.as_deref(), &mut walk)?;
    }
    let mut page = walk.page;
    if walk.full {
        let place = walk.last.as_deref().and_then(|last| last.get(prefix.len()..));
        page.next = Some(Bytes::copy_from_slice(place.unwrap_or_default()));
    }
    Ok(page)
}

/// What a page has gathered.
struct Walk<'a> {
    shown: ReadSlot,
    freshness: ReadSlot,
    filter: &'a Filter,
    names: Names,
    limit: usize,
    page: Page,
    looked_at: usize,
    bytes: usize,
    last: Option<Vec<u8>>,
    full: bool,
}

impl Walk<'_> {
    /// Looks at one row; breaks when the page is full.
    fn look(&mut self, generation: &[u8], row: &ListedRow) -> Stores<ControlFlow<()>> {
        if row.matches(self.filter) && self.key_matches(generation) {
            let public = self.shown.get(generation)?.unwrap_or_default();
            let freshness = self.freshness.get(generation)?.unwrap_or_default();
            self.bytes += public.len() + freshness.len();
            let number = keys::generation_of(generation)?;
            self.page.shown.push(Shown { generation: number, public, freshness });
        }
        self.looked_at += 1;
        self.full = self.page.shown.len() >= self.limit || self.bytes >= PAGE_BYTES || self.looked_at >= LOOKED_AT;
        if self.full {
            self.last = Some(generation.to_vec());
            return Ok(ControlFlow::Break(()));
        }
        Ok(ControlFlow::Continue(()))
    }

    /// Whether a walk over all carriers has come to the orders, which are no carrier's and sort behind them.
    fn is_beyond(&self, generation: &[u8]) -> bool {
        let name = generation.iter().position(|byte| *byte == 0).and_then(|zero| generation.get(zero + 1..));
        self.filter.carriers.is_empty() && name.is_some_and(|name| name.starts_with(store::ORDERS.as_bytes()))
    }

    /// Carrier and name, for walks that do not go by them.
    fn key_matches(&self, generation: &[u8]) -> bool {
        let filter = self.filter;
        if filter.carriers.is_empty() && filter.names.is_empty() {
            return true;
        }
        let name = generation.iter().position(|byte| *byte == 0).and_then(|zero| generation.get(zero + 1..));
        let Some((number, count)) = name.and_then(|name| name.split_last_chunk::<4>()) else {
            return false;
        };
        let of_carrier =
            |carrier: &String| number.strip_prefix(carrier.as_bytes()).is_some_and(|rest| rest.starts_with(b"\0"));
        let fits = |generation: &Option<u32>| generation.is_none_or(|generation| generation.to_be_bytes() == *count);
        (filter.carriers.is_empty() || filter.carriers.iter().any(of_carrier))
            && (filter.names.is_empty() || self.names.get(number).is_some_and(|wanted| wanted.iter().any(fits)))
    }
}

/// The filter's names as keys have them, with the generations that are wanted of each. There may be a thousand: a row is
/// compared with one.
type Names = HashMap<Vec<u8>, Vec<Option<u32>>>;

fn names(filter: &Filter) -> Names {
    let mut names = Names::new();
    for (carrier, number, generation) in &filter.names {
        let number = [carrier.as_bytes(), b"\0", number.as_str().as_bytes(), b"\0"].concat();
        names.entry(number).or_default().push(*generation);
    }
    names
}

fn walk_carriers(
    view: &View,
    tenant: &Tenant,
    filter: &Filter,
    after: Option<&[u8]>,
    walk: &mut Walk<'_>,
) -> Stores<()> {
    let mut prefixes: Vec<Vec<u8>> = filter.carriers.iter().map(|carrier| keys::carrier(tenant, carrier)).collect();
    if prefixes.is_empty() {
        prefixes.push(keys::tenant(tenant));
    }
    walk_prefixes(view, prefixes, after, walk)
}

fn walk_names(view: &View, tenant: &Tenant, filter: &Filter, after: Option<&[u8]>, walk: &mut Walk<'_>) -> Stores<()> {
    let prefix = |(carrier, number, generation): &(String, waybill_contract::Number, Option<u32>)| {
        let key = Key { tenant: tenant.clone(), carrier: carrier.clone(), number: number.clone() };
        let number = keys::number(&key);
        generation.map_or_else(|| keys::generations(&number), |generation| keys::generation(&number, generation))
    };
    walk_prefixes(view, filter.names.iter().map(prefix).collect(), after, walk)
}

/// Walks what begins with one of these, each row once.
fn walk_prefixes(view: &View, mut prefixes: Vec<Vec<u8>>, after: Option<&[u8]>, walk: &mut Walk<'_>) -> Stores<()> {
    prefixes.sort();
    prefixes.dedup_by(|later, earlier| later.starts_with(earlier));
    let listed = view.open(LISTED)?;
    for prefix in &prefixes {
        // All of a prefix that sorts before the place has been shown.
        if after.is_some_and(|after| after > prefix.as_slice() && !after.starts_with(prefix)) {
            continue;
        }
        listed.scan(prefix, after, |generation, row| match walk.is_beyond(generation) {
            true => Ok(ControlFlow::Break(())),
            false => walk.look(generation, &read(row)?),
        })?;
        if walk.full {
            break;
        }
    }
    Ok(())
}

fn walk_order(view: &View, tenant: &Tenant, filter: &Filter, after: Option<&[u8]>, walk: &mut Walk<'_>) -> Stores<()> {
    let (listed, orders) = (view.open(LISTED)?, view.open(ORDERS)?);
    let prefix = keys::order(tenant, &filter.order_id);
    let own = keys::tenant(tenant);
    let after = after.and_then(|after| after.get(own.len()..)).map(|place| [prefix.as_slice(), place].concat());
    orders.scan(&prefix, after.as_deref(), |entry, _| {
        let name = entry.get(prefix.len()..).unwrap_or_default();
        let generation = [own.as_slice(), name].concat();
        match listed.row(&generation)? {
            Some(row) => walk.look(&generation, &row),
            None => Ok(ControlFlow::Continue(())),
        }
    })
}
