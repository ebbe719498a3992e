//! Reading archived bodies again with the tables and overrides of now: finds them by shipment, parses them as they came, and
//! has ingest correct each shipment in one step. Memory is bounded, whatever the archive holds; to be repeated it is harmless.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use jiff::Timestamp;
use tokio::sync::mpsc;
use waybill_contract::{Adapter, Asked, Context, Number, Parsed, proof};

use crate::archive::{Again, Named, Place, is_gone};
use crate::ask::{Asker, exchange_id};
use crate::circumstances::{self, Origin};
use crate::ingest::{Corrected, Ingest, Told};
use crate::mapping::Tables;
use crate::proto::v1;
use crate::store::{Key, StoreError};
use crate::tenant::Tenant;
use crate::timeline::Seen;
use v1::reread_bodies_response::{Correction, Progress, Unreadable, What};

/// Places of bodies that are remembered at once, some 100 bytes each.
const PLACES: usize = 200_000;

/// Bodies that are in memory at once, in bytes.
const BYTES: u64 = 32 << 20;

/// Packs are joined and erased from meanwhile; what keeps happening so often is a defect.
const SEARCHES: usize = 20;

/// What is read again.
#[derive(Clone, Debug)]
pub struct Reading {
    /// The only writer.
    pub ingest: Ingest,
    /// For the tables of now and for contexts.
    pub asker: Asker,
    /// Whose shipments.
    pub tenant: Tenant,
    /// Of which carrier.
    pub adapter: &'static Adapter,
    /// Bodies that came at or after this.
    pub since: Timestamp,
    /// Nothing is committed.
    pub dry_run: bool,
}

/// What a round came to.
enum Round {
    /// Everything from there on is still to be read; nothing if `None`.
    Read(Option<u64>),
    /// Packs have changed: what lies from there on is to be looked for again.
    Moved(u64),
}

/// Nobody listens any more.
struct Unwanted;

type Out = mpsc::Sender<What>;
type Bodies = BTreeMap<u64, Vec<Place>>;

/// What a body says today.
struct Read {
    parsed: Parsed,
    seen: Seen,
    /// Numbers that are a partner's, each with the carrier and number of a shipment that it carries on.
    carried_on: Vec<(Number, (String, Number))>,
    /// It was pushed: then it is archived under its own numbers alone, with which what they carry on is erased, too.
    pushed: bool,
}

impl Reading {
    /// Reads, and tells what comes of it. Ends early when nobody listens any more.
    pub async fn run(self, out: &Out) -> Result<(), StoreError> {
        self.ingest.archive.flush().await;
        let accounts = self.ingest.accounts.of(&self.tenant, self.adapter.id);
        let accounts: BTreeSet<String> = accounts.map(|account| account.name().to_owned()).collect();
        let tables = self.asker.mappings.now();
        let mut progress = Progress::default();
        let (mut from, mut searches) = (Some(0), 0);
        while let Some(begin) = from {
            let read = self.round(begin, &accounts, &tables, &mut progress, out).await?;
            match read {
                Err(Unwanted) => return Ok(()),
                Ok(Round::Read(next)) => (from, searches) = (next, 0),
                Ok(Round::Moved(begin)) if searches < SEARCHES => (from, searches) = (Some(begin), searches + 1),
                Ok(Round::Moved(_)) => {
                    return Err(StoreError::Unavailable("archive: its packs change all the time, try again".into()));
                }
            }
        }
        let _ = out.send(What::Progress(Progress { done: true, ..progress })).await;
        Ok(())
    }

    async fn round(
        &self,
        begin: u64,
        accounts: &BTreeSet<String>,
        tables: &Arc<Tables>,
        progress: &mut Progress,
        out: &Out,
    ) -> Result<Result<Round, Unwanted>, StoreError> {
        let named = match self.ingest.archive.named(accounts.clone(), self.since, begin, PLACES).await {
            Ok(named) => named,
            Err(error) if is_gone(&error) => return Ok(Ok(Round::Moved(begin))),
            Err(error) => return Err(unarchived(&error)),
        };
        let mut open: Bodies = named.bodies.clone();
        while let Some((first, _)) = open.first_key_value() {
            let first = *first;
            let group = take(&mut open);
            let Some(bodies) = self.read(&named, &group).await? else { return Ok(Ok(Round::Moved(first))) };
            if self.correct(&group, bodies, tables, progress, out).await?.is_err()
                || out.send(What::Progress(*progress)).await.is_err()
            {
                return Ok(Err(Unwanted));
            }
        }
        Ok(Ok(Round::Read(named.next)))
    }

    async fn read(&self, named: &Named, group: &Bodies) -> Result<Option<Vec<Again>>, StoreError> {
        let places: BTreeSet<Place> = group.values().flatten().copied().collect();
        let places: Vec<Place> = places.into_iter().collect();
        match self.ingest.archive.bodies(named, &places).await {
            Err(error) if is_gone(&error) => Ok(None),
            bodies => bodies.map_err(|error| unarchived(&error)),
        }
    }

    /// Parses the bodies of these shipments and corrects each of them.
    async fn correct(
        &self,
        group: &Bodies,
        bodies: Vec<Again>,
        tables: &Tables,
        progress: &mut Progress,
        out: &Out,
    ) -> Result<Result<(), Unwanted>, StoreError> {
        let mut told: BTreeMap<Key, Vec<Told>> = BTreeMap::new();
        for body in bodies {
            // A body of several shipments is read with each group that has some of them, and counted with one.
            let counts = body.shipments.iter().min().is_some_and(|first| group.contains_key(first));
            progress.bodies += i64::from(counts);
            match self.parse(&body, tables) {
                Ok(mut read) => {
                    if read.pushed {
                        self.add_carried(&mut read).await?;
                    }
                    for (key, report) in self.reports(read, &body, group) {
                        told.entry(key).or_default().push(report);
                    }
                }
                Err(why) if counts => {
                    progress.unreadable += 1;
                    let (body_sha256, account) = (body.hash.to_string(), body.account);
                    if out.send(What::Unreadable(Unreadable { body_sha256, account, why })).await.is_err() {
                        return Ok(Err(Unwanted));
                    }
                }
                Err(_) => {}
            }
            tokio::task::consume_budget().await;
        }
        for (key, told) in told {
            let Some(adapter) = waybill_adapters::by_id(&key.carrier) else { continue };
            let Some(corrected) = self.ingest.reread(&key, adapter, &told, self.dry_run).await? else { continue };
            progress.shipments += 1;
            for Corrected { change, events_before } in corrected {
                progress.corrected += 1;
                let correction = Correction { change: Some(change), events_before };
                if out.send(What::Correction(correction)).await.is_err() {
                    return Ok(Err(Unwanted));
                }
            }
        }
        Ok(Ok(()))
    }

    /// What the body says today.
    fn parse(&self, body: &Again, tables: &Tables) -> Result<Read, String> {
        let account = self.ingest.accounts.named(&body.account).ok_or("its account is not configured any more")?;
        let kept = circumstances::origin(&body.circumstances, body.bytes.clone());
        let origin = kept.ok_or("what came with it was not kept: an older release archived it")?;
        let exchange_id = exchange_id();
        let cx = Context {
            // Of then: what a body leaves out is not to be made up from today.
            now: body.seen,
            exchange_id: &exchange_id,
            account: account.name(),
            token: None,
            issuer: &self.asker.issuer,
        };
        let carrier = &account.settings.opened;
        let mut of_partner = Vec::new();
        let (parsed, channel, hash) = match origin {
            Origin::Answer { response, batch, exchange, carried_on } => {
                of_partner = carried_on;
                (carrier.parse(&cx, Asked::Batch(&batch), &response), v1::event::Channel::Poll, exchange)
            }
            Origin::Push(push) => {
                let webhook = carrier.webhook().ok_or("the account has no webhook any more")?;
                // Only proved pushes get into the archive.
                (webhook.parse(&cx, proof::taken_on_trust(&push)), v1::event::Channel::Push, body.hash)
            }
        };
        let parsed = parsed.map_err(|fault| fault.to_string())?;
        let pushed = channel == v1::event::Channel::Push;
        let mapping = tables.counter(self.adapter.id);
        let seen = Seen { at: body.seen, channel, body_sha256: hash.0, mapping };
        Ok(Read { parsed: tables.correct(self.adapter, parsed), seen, carried_on: of_partner, pushed })
    }

    /// The shipments that a push is told to beside its own.
    async fn add_carried(&self, read: &mut Read) -> Result<(), StoreError> {
        for report in &read.parsed.reports {
            let Some(number) = report.number.clone() else { continue };
            let key = Key { tenant: self.tenant.clone(), carrier: self.adapter.id.to_owned(), number };
            let carried = self.ingest.store.carrying(&key).await?;
            let shipments: BTreeSet<Key> = carried.into_iter().map(|(shipment, _)| shipment).collect();
            for shipment in shipments {
                let Some(adapter) = waybill_adapters::by_id(&shipment.carrier) else { continue };
                let leg = (&key, self.adapter);
                if self.ingest.speaks_of_carried(&shipment, adapter, leg, &[report]).await? {
                    read.carried_on.push((key.number.clone(), (shipment.carrier, shipment.number)));
                }
            }
        }
        Ok(())
    }

    /// The reports on shipments of the group. A shipment that the archive does not know to be named could not be erased.
    fn reports(&self, read: Read, body: &Again, group: &Bodies) -> Vec<(Key, Told)> {
        let Read { parsed, seen, carried_on, pushed } = read;
        let mut reports = Vec::new();
        for report in parsed.reports {
            let Some(number) = report.number.clone() else { continue };
            let key = |carrier, number| Key { tenant: self.tenant.clone(), carrier, number };
            let own = key(self.adapter.id.to_owned(), number);
            let others = carried_on.iter().filter(|(carried, _)| *carried == own.number);
            let others = others.map(|(_, (carrier, number))| key(carrier.clone(), number.clone()));
            for key in others.chain([own.clone()]) {
                let partner = (key.carrier != self.adapter.id).then_some(self.adapter);
                let hidden = self.ingest.archive.hidden(if pushed { &own } else { &key });
                if group.contains_key(&hidden) && body.shipments.contains(&hidden) {
                    reports.push((key, Told { report: report.clone(), seen, partner }));
                }
            }
        }
        reports
    }
}

/// Takes shipments whose bodies fit into memory; at least one.
fn take(open: &mut Bodies) -> Bodies {
    let (mut group, mut bytes) = (Bodies::new(), 0_u64);
    while let Some(entry) = open.first_entry() {
        let length: u64 = entry.get().iter().map(|place| place.length).sum();
        if !group.is_empty() && bytes + length > BYTES {
            break;
        }
        bytes += length;
        let (shipment, places) = entry.remove_entry();
        group.insert(shipment, places);
    }
    group
}

fn unarchived(error: &object_store::Error) -> StoreError {
    StoreError::Unavailable(format!("archive: {error}"))
}
