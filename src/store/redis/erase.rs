//! Erasing numbers, and what stays of them.

use prost::Message;
use redis::cmd;

use crate::store::redis::due::millis_after;
use crate::store::redis::errors::damaged;
use crate::store::redis::legs::names;
use crate::store::redis::numbers::{ATTEMPTS, Answer, REPLAYED, Standing, read_indexed};
use crate::store::redis::orders::Marked;
use crate::store::redis::primary::{Primary, UnderWay};
use crate::store::redis::recent::Write;
use crate::store::redis::{Redis, keys, packed, reply};
use crate::store::rows::{TombstoneRow, read};
use crate::store::{Erase, Key, StoreError, Stores, Tombstone};

impl Redis {
    /// Erases a generation, and the number with its last one.
    pub(super) async fn erase_number(&self, erase: Erase) -> Stores<()> {
        let (revision, under_way) = self.erase_as(&erase, Some(erase.expected), None).await?;
        self.recent.keep(self.keys.partition_of(&erase.key), Write::Erase(erase, revision));
        drop(under_way);
        Ok(())
    }

    /// Erases again, with the revision that this had, what a failover has brought back or has lost as well; `is` is the
    /// number's revision now. `Fenced`: the primary is yet another one.
    pub(super) async fn erase_again(
        &self,
        erase: &Erase,
        is: Option<u64>,
        revision: u64,
        primary: &Primary,
    ) -> Stores<()> {
        self.erase_as(erase, is, Some((revision, primary))).await.map(|_| ())
    }

    async fn erase_as(
        &self,
        erase: &Erase,
        expected: Option<u64>,
        again: Option<(u64, &Primary)>,
    ) -> Stores<(u64, Option<UnderWay>)> {
        let key = &erase.key;
        let partition = self.keys.partition_of(key);
        let (member, hash) = (keys::member(key), self.hash(key));
        let row = TombstoneRow {
            generation: erase.tombstone.generation,
            last_event: erase.tombstone.last_event.into(),
            until: erase.tombstone.until.into(),
            // Beside the row, where the script reads it.
            revision: 0,
            residue: partition,
            modulus: self.keys.partitions(),
        };
        let row = row.encode_to_vec();
        let mut standing = Standing::default();
        let mut indexed: Vec<(u32, String)> = Vec::new();
        let mut marked: Vec<Marked> = Vec::new();
        for _ in 0..ATTEMPTS {
            let gone: Vec<(u32, &str)> =
                indexed.iter().flat_map(|(count, lines)| names(lines).map(|name| (*count, name))).collect();
            marked.extend(self.mark(partition, key, &gone, &[]).await?);
            let mut call = self.call_on_number(key, &member, expected, erase.floor, again);
            call.key(self.keys.of(partition, &[b"tombends"])).key(self.keys.parked(partition, key));
            self.add_queues(&mut call, partition, key, &[], &standing);
            call.number(erase.generation);
            match &erase.state {
                Some(state) => call.text("1").arg(packed::pack(&packed::STATES, state)),
                None => call.text("").text(""),
            };
            call.arg(hash.as_slice()).arg(row.as_slice()).number(millis_after(erase.tombstone.until));
            match again {
                // An order has no generations: whoever hears this would take it for the one that is there now.
                Some((revision, _)) if key.is_order() && expected > Some(revision) => call.text(""),
                Some(_) => call.arg([erase.change.as_ref(), REPLAYED].concat()),
                None => call.arg(erase.change.as_ref()),
            };
            call.text(self.hint());
            Self::add_notes(&mut call, &marked);
            match self.written(&self.scripts.erase, partition, &call, again.map(|(_, primary)| primary)).await {
                Ok((Answer::Done(done), under_way)) => {
                    self.tails.reach(partition, &done.position)?;
                    self.settle_all(&marked).await;
                    self.leave_parks(key, &done.parkers).await;
                    return Ok((done.revision()?, under_way));
                }
                Ok((Answer::Again(now, found), _)) => {
                    standing = now;
                    indexed = read_indexed(found)?;
                }
                Err(error) => {
                    self.settle_failed(&marked, &error).await;
                    return Err(error);
                }
            }
        }
        self.settle_all(&marked).await;
        Err(StoreError::Conflict)
    }

    /// The tombstone of a number.
    pub(super) async fn find_tombstone(&self, key: &Key) -> Stores<Option<Tombstone>> {
        let partition = self.keys.partition_of(key);
        let mut get = cmd("HGET");
        get.arg(self.keys.of(partition, &[b"tombs"])).arg(self.hash(key).as_slice());
        let Some(found) = reply::bytes(self.hot.ask(&get).await?)? else { return Ok(None) };
        read_tombstone(&found)?.1.read().map(Some)
    }

    /// Uncounts a number that is not parked any more. It is erased: what cannot be done now is found by a sweep.
    async fn leave_parks(&self, key: &Key, parkers: &[String]) {
        for account in parkers {
            if let Err(error) = self.leave_park(key, account).await {
                tracing::debug!(%error, "a number that is not parked any more is still counted");
            }
        }
    }
}

/// A tombstone as it is stored: the revision of the erasure, and the row.
pub(super) fn read_tombstone(stored: &[u8]) -> Stores<(u64, TombstoneRow)> {
    let broken = || damaged("a tombstone is cut off");
    let colon = stored.iter().position(|byte| *byte == b':').ok_or_else(broken)?;
    let (revision, row) = stored.split_at_checked(colon).ok_or_else(broken)?;
    Ok((reply::read_number(revision).ok_or_else(broken)?, read(row.get(1..).unwrap_or_default())?))
}
