//! After a failover: what this process wrote in the last minute is looked for, and what is not there is written again, as
//! it was. What another writer has gone on without is left to the service, which joins it. Everybody else waits meanwhile:
//! a Redis that does not answer is asked no more than once at a time.

use std::collections::BTreeMap;
use std::iter;
use std::time::Duration;

use bytes::Bytes;
use jiff::Timestamp;
use redis::pipe;
use tokio::time::{Instant, sleep};

use crate::store::redis::primary::Primary;
use crate::store::redis::recent::Write;
use crate::store::redis::{Redis, erase, reply};
use crate::store::{Commit, Erase, InboxId, Key, StoreError, Stores, Tombstone, Unsettled};

/// So long after a raise nothing but what is lost is written of numbers: whoever lives has noticed by then, and has written
/// again what others may stand on.
const GRACE: Duration = Duration::from_secs(1);
/// In a cluster one may first have to find that its connections stand still, twice. `append.lua` knows it as the longest.
const GRACE_OF_CLUSTER: Duration = Duration::from_secs(2);
const PAUSE: Duration = Duration::from_millis(20);
/// Numbers, pushes or records that are looked for at a time.
const STEP: usize = 200;

/// How often an erasure is tried again because somebody else was writing.
const ATTEMPTS: usize = 8;

/// How a number is found.
#[derive(Clone, Copy, Debug, Default)]
struct Standing {
    revision: Option<u64>,
    /// The revision that its erasure had, or 0.
    erased: u64,
}

/// What became of one number.
enum Found {
    /// All of it is there.
    Held,
    /// What it stands on is not there (yet).
    Gap,
    /// Somebody has gone on without it.
    Diverged,
    /// Redis does not tell.
    Unanswered,
    /// Redis has yet another primary.
    Outdated,
}

impl Redis {
    /// How long others get to write again what they wrote.
    pub(super) fn grace(&self) -> Duration {
        if self.hot.is_cluster() { GRACE_OF_CLUSTER } else { GRACE }
    }

    /// Writes again what is gone from a partition. What fails of numbers and pushes is left to the service; where Redis does
    /// not answer it is an error, and to be done once more. Where there is yet another primary it ends early: for that one
    /// all is to be repeated.
    pub(super) async fn repeat(&self, partition: u32, primary: &Primary) -> Stores<()> {
        let writes = self.recent.of(partition);
        let (mut histories, mut erased) = (BTreeMap::<&Key, Vec<&Write>>::new(), Vec::new());
        let (mut pushes, mut records, mut parked, mut buried) = (Vec::new(), BTreeMap::new(), Vec::new(), Vec::new());
        for write in &writes {
            match &**write {
                Write::Erase(erase, revision) if erase.state.is_none() => erased.push((erase, *revision)),
                Write::Commit(Commit { key, .. }, _) | Write::Erase(Erase { key, .. }, _) => {
                    histories.entry(key).or_default().push(write);
                }
                Write::Buried { key, tombstone } => buried.push((key, tombstone)),
                Write::Push { id, entry } => pushes.push((*id, entry)),
                Write::Record { name, revision, value } => newest(&mut records, name, *revision, Some(value)),
                Write::Deleted { name, revision } => newest(&mut records, name, *revision, None),
                Write::Parked { account, key, entry, now, capacity } => {
                    parked.push((account.as_str(), key, entry, *now, *capacity));
                }
                // These wait for what is repeated elsewhere.
                Write::Woken(_) => {}
            }
        }
        let mut answers = true;
        for (erase, revision) in erased {
            let again = match answers {
                true => self.repeat_erasure(partition, primary, erase, revision).await,
                false => Err(unanswered()),
            };
            match again {
                Ok(()) => {}
                Err(StoreError::Fenced) => return Ok(()),
                Err(error) => {
                    answers = !matches!(error, StoreError::Unavailable(_));
                    tracing::debug!(%error, partition, "an erasure is left to the service after a failover of Redis");
                    self.tell(unsettled(erase));
                }
            }
        }
        // Others wait for these, and not for ever.
        self.repeat_histories(partition, primary, histories).await?;
        let mut left = pushes.as_slice();
        if let Err(error) = self.repeat_pushes(partition, &mut left).await {
            tracing::warn!(%error, partition, "pushes are left to the service after a failover of Redis");
            // They may be there: read twice rather than never.
            left.iter().for_each(|(_, entry)| self.tell(Unsettled::Push((*entry).clone())));
        }
        let buried = self.repeat_buried(&buried).await;
        let mut all = Ok(());
        for done in [buried, self.repeat_records(&records).await, self.repeat_parked(&parked).await] {
            match done {
                Err(error @ StoreError::Unavailable(_)) => all = Err(error),
                Err(error) => {
                    tracing::error!(%error, partition, "after a failover of Redis not all could be written again");
                }
                Ok(()) => {}
            }
        }
        all
    }

    /// Erases a number again, unless the tombstone tells that this is known.
    async fn repeat_erasure(&self, partition: u32, primary: &Primary, erase: &Erase, revision: u64) -> Stores<()> {
        for _ in 0..ATTEMPTS {
            let stands = self.standings(partition, iter::once(&erase.key)).await?.pop().unwrap_or_default();
            if stands.erased >= revision {
                return Ok(());
            }
            if stands.revision.is_some_and(|is| is >= primary.floor()) {
                break;
            }
            match self.erase_again(erase, stands.revision, revision, primary).await {
                Err(StoreError::Conflict) => {}
                done => return done,
            }
        }
        Err(StoreError::Conflict)
    }

    /// An error where Redis does not answer.
    async fn repeat_histories(
        &self,
        partition: u32,
        primary: &Primary,
        histories: BTreeMap<&Key, Vec<&Write>>,
    ) -> Stores<()> {
        let until = Instant::now() + self.grace();
        let mut left: Vec<(&Key, Vec<&Write>)> = histories.into_iter().collect();
        loop {
            let (mut gaps, mut answers) = (Vec::new(), true);
            for step in left.chunks(STEP) {
                let standings = match answers {
                    true => self.standings(partition, step.iter().map(|(key, _)| *key)).await.ok(),
                    false => None,
                };
                answers = standings.is_some();
                let standings = standings.unwrap_or_else(|| vec![Standing::default(); step.len()]);
                for ((key, history), standing) in step.iter().zip(standings) {
                    let found = match answers {
                        true => self.repeat_number(primary, history, standing).await,
                        false => Found::Unanswered,
                    };
                    match found {
                        Found::Held => {}
                        Found::Gap => gaps.push((*key, history.clone())),
                        Found::Diverged => self.diverged(history),
                        Found::Unanswered => {
                            answers = false;
                            gaps.push((*key, history.clone()));
                        }
                        Found::Outdated => return Ok(()),
                    }
                }
            }
            left = gaps;
            if left.is_empty() {
                return Ok(());
            }
            if Instant::now() >= until {
                if !answers {
                    return Err(unanswered());
                }
                break;
            }
            sleep(PAUSE).await;
        }
        for (_, history) in left {
            self.diverged(&history);
        }
        Ok(())
    }

    /// The last state holds all that those before it had; what was to be erased from it is erased after it is back.
    fn diverged(&self, history: &[&Write]) {
        let last = history.iter().rev().find_map(|write| match write {
            Write::Commit(commit, _) => Some(commit),
            _ => None,
        });
        if let Some(last) = last {
            self.tell(Unsettled::Diverged { key: last.key.clone(), state: last.state.clone() });
        }
        for write in history {
            if let Write::Erase(erase, _) = write {
                self.tell(unsettled(erase));
            }
        }
    }

    async fn standings(&self, partition: u32, keys: impl Iterator<Item = &Key>) -> Stores<Vec<Standing>> {
        let mut commands = pipe();
        for key in keys {
            commands.cmd("HGET").arg(self.keys.number(partition, key)).arg("r");
            commands.cmd("HGET").arg(self.keys.of(partition, &[b"tombs"])).arg(self.hash(key).as_slice());
        }
        let mut found = self.hot.ask_all(&commands).await?.into_iter();
        let mut standings = Vec::new();
        while let (Some(revision), Some(tombstone)) = (found.next(), found.next()) {
            let revision = reply::bytes(revision)?.and_then(|revision| reply::read_number(&revision));
            let erased = reply::bytes(tombstone)?.map(|stored| erase::read_tombstone(&stored)).transpose()?;
            standings.push(Standing { revision, erased: erased.map_or(0, |(revision, _)| revision) });
        }
        Ok(standings)
    }

    async fn repeat_number(&self, primary: &Primary, history: &[&Write], standing: Standing) -> Found {
        let last = history.last().and_then(|write| revisions(write)).map_or(0, |(_, revision)| revision);
        match standing {
            Standing { revision: Some(revision), .. } if revision >= primary.floor() => return Found::Diverged,
            Standing { revision: Some(revision), .. } if revision >= last => return Found::Held,
            // It was erased since, by another.
            Standing { revision: None, erased } if erased >= last => return Found::Held,
            _ => {}
        }
        let stands_on_it = |write: &&Write| {
            let above = |revision| standing.revision.is_some() || revision > standing.erased;
            revisions(write).is_some_and(|(expected, revision)| expected == standing.revision && above(revision))
        };
        let Some(first) = history.iter().position(stands_on_it) else { return Found::Gap };
        for write in history.iter().skip(first) {
            let again = match write {
                Write::Commit(commit, revision) => self.commit_again(commit, *revision, primary).await,
                Write::Erase(erase, revision) => {
                    self.erase_again(erase, Some(erase.expected), *revision, primary).await
                }
                _ => Ok(()),
            };
            match again {
                Ok(()) => {}
                Err(StoreError::Conflict) => return Found::Gap,
                Err(StoreError::Fenced) => return Found::Outdated,
                Err(error) => {
                    tracing::warn!(%error, "a commit could not be made again after a failover of Redis");
                    let is_away = matches!(error, StoreError::Unavailable(_));
                    return if is_away { Found::Unanswered } else { Found::Gap };
                }
            }
        }
        Found::Held
    }

    /// Where it fails, those are left that were not seen to.
    async fn repeat_pushes(&self, partition: u32, left: &mut &[(InboxId, &Bytes)]) -> Stores<()> {
        while !left.is_empty() {
            let (step, later) = left.split_at(left.len().min(STEP));
            let mut commands = pipe();
            for (push, _) in step {
                commands.cmd("HGET").arg(self.keys.of(partition, &[b"ib"])).arg(self.keys.read_inbox_id(*push).1);
            }
            let found = self.bulk.ask_all(&commands).await?;
            for ((push, entry), found) in step.iter().zip(found) {
                if reply::bytes(found)?.is_none() {
                    self.put_push_again(*push, entry).await?;
                }
            }
            *left = later;
        }
        Ok(())
    }

    async fn repeat_records(&self, records: &BTreeMap<&str, (u64, Option<&Bytes>)>) -> Stores<()> {
        for (name, (revision, value)) in records {
            self.repeat_record(name, *revision, *value).await?;
        }
        Ok(())
    }

    async fn repeat_buried(&self, buried: &[(&Key, &Tombstone)]) -> Stores<()> {
        for (key, tombstone) in buried {
            self.bury_again(key, tombstone).await?;
        }
        Ok(())
    }

    async fn repeat_parked(&self, parked: &[(&str, &Key, &Bytes, Timestamp, usize)]) -> Stores<()> {
        for (account, key, entry, now, capacity) in parked {
            if self.parked_for(key).await?.contains(entry) {
                continue;
            }
            if self.find_tombstone(key).await?.is_some() {
                // Erased meanwhile, and with it what was parked, or before: it is read once more, and tells.
                self.tell(Unsettled::Push((*entry).clone()));
                continue;
            }
            match self.park_push(account, key, entry, *now, *capacity, &[]).await {
                Ok(carried) if carried.is_empty() => {}
                // Registered meanwhile, or found to be a leg: it is read once more, and finds the shipment.
                Ok(_) | Err(StoreError::Conflict) => self.tell(Unsettled::Push((*entry).clone())),
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }
}

/// The revision on which a write of a number stands, and the one that it got.
fn revisions(write: &Write) -> Option<(Option<u64>, u64)> {
    match write {
        Write::Commit(commit, revision) => Some((commit.expected, *revision)),
        Write::Erase(erase, revision) => Some((Some(erase.expected), *revision)),
        _ => None,
    }
}

fn unanswered() -> StoreError {
    StoreError::Unavailable("Redis did not answer just now".to_owned())
}

fn unsettled(erase: &Erase) -> Unsettled {
    let Erase { key, generation, tombstone, .. } = erase;
    Unsettled::Erased { key: key.clone(), generation: *generation, last_event: tombstone.last_event }
}

/// Notes what became of a record last. Of two writers in one process the later can have noted its write first.
fn newest<'w>(
    records: &mut BTreeMap<&'w str, (u64, Option<&'w Bytes>)>,
    name: &'w str,
    revision: u64,
    value: Option<&'w Bytes>,
) {
    let later = (revision, value.is_none());
    if records.get(name).is_none_or(|(revision, value)| later > (*revision, value.is_none())) {
        records.insert(name, (revision, value));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_that_became_of_a_record_counts_in_whatever_order_it_was_noted() {
        let (old, new) = (Bytes::from_static(b"old"), Bytes::from_static(b"new"));
        let what = [(1, Some(&old)), (2, Some(&new)), (2, None)];
        for order in [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]] {
            let mut records = BTreeMap::new();
            for (revision, value) in order.map(|place| what[place]) {
                newest(&mut records, "name", revision, value);
            }
            assert_eq!(records, BTreeMap::from([("name", (2, None))]), "{order:?}");
        }
    }
}
