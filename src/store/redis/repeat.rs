//! After a failover: what this process wrote in the last minute is looked for, and what is not there is written again, as
//! it was. What another writer has gone on without is left to the service, which joins it.

use std::collections::BTreeMap;
use std::time::Duration;

use bytes::Bytes;
use jiff::Timestamp;
use redis::{cmd, pipe};
use tokio::time::{Instant, sleep};

use crate::store::redis::primary::Primary;
use crate::store::redis::recent::Write;
use crate::store::redis::records::read_record;
use crate::store::redis::scripts::Call;
use crate::store::redis::{Redis, reply};
use crate::store::{Commit, InboxId, Key, StoreError, Stores, Unsettled};

/// Other processes repeat what they wrote, on which ours may stand: they get so long.
const PATIENCE: Duration = Duration::from_secs(1);
const PAUSE: Duration = Duration::from_millis(20);
/// Numbers, pushes or records that are looked for at a time.
const STEP: usize = 200;

/// What became of one number.
enum Found {
    /// All of it is there.
    Held,
    /// What it stands on is not there (yet).
    Gap,
    /// Somebody has gone on without it.
    Diverged,
}

impl Redis {
    /// Writes again what is gone from a partition. A failure is said and leaves the rest to the service.
    pub(super) async fn repeat(&self, partition: u32, primary: &Primary) {
        let writes = self.recent.of(partition);
        let (mut commits, mut erased) = (BTreeMap::<&Key, Vec<(&Commit, u64)>>::new(), Vec::new());
        let (mut pushes, mut records, mut parked) = (Vec::new(), BTreeMap::new(), Vec::new());
        for write in &writes {
            match &**write {
                Write::Commit(commit, revision) => commits.entry(&commit.key).or_default().push((commit, *revision)),
                Write::Erase(erase) => erased.push((&erase.key, erase.generation)),
                Write::Push { id, entry } => pushes.push((*id, entry)),
                Write::Record { name, revision, value } => {
                    records.insert(name.as_str(), (*revision, Some(value)));
                }
                Write::Deleted { name, revision } => {
                    records.insert(name.as_str(), (*revision, None));
                }
                Write::Parked { account, key, entry, now, capacity } => {
                    parked.push((account.as_str(), key, entry, *now, *capacity));
                }
            }
        }
        for (key, generation) in erased {
            if self.has_generation(partition, key, generation).await.unwrap_or(true) {
                self.tell(Unsettled::Erased { key: key.clone(), generation });
            }
        }
        let done = [
            self.repeat_pushes(partition, &pushes).await,
            self.repeat_records(partition, &records).await,
            self.repeat_parked(&parked).await,
        ];
        for error in done.into_iter().filter_map(Result::err) {
            tracing::error!(%error, partition, "after a failover of Redis not all could be written again");
        }
        self.repeat_commits(partition, primary, commits).await;
    }

    async fn has_generation(&self, partition: u32, key: &Key, generation: u32) -> Stores<bool> {
        let mut exists = cmd("HGET");
        exists.arg(self.keys.number(partition, key)).arg(format!("l{generation}"));
        Ok(reply::bytes(self.bulk.ask(&exists).await?)?.is_some())
    }

    async fn repeat_commits(&self, partition: u32, primary: &Primary, commits: BTreeMap<&Key, Vec<(&Commit, u64)>>) {
        let until = Instant::now() + PATIENCE;
        let mut left: Vec<(&Key, Vec<(&Commit, u64)>)> = commits.into_iter().collect();
        loop {
            let mut gaps = Vec::new();
            for step in left.chunks(STEP) {
                let revisions = self.revisions(partition, step.iter().map(|(key, _)| *key)).await;
                let revisions = revisions.unwrap_or_else(|_| vec![None; step.len()]);
                for ((key, commits), revision) in step.iter().zip(revisions) {
                    match self.repeat_number(primary, commits, revision).await {
                        Found::Held => {}
                        Found::Gap => gaps.push((*key, commits.clone())),
                        Found::Diverged => self.diverged(key, commits),
                    }
                }
            }
            left = gaps;
            if left.is_empty() {
                return;
            }
            if Instant::now() >= until {
                break;
            }
            sleep(PAUSE).await;
        }
        for (key, commits) in left {
            self.diverged(key, &commits);
        }
    }

    /// The last state holds all that those before it had.
    fn diverged(&self, key: &Key, commits: &[(&Commit, u64)]) {
        if let Some((last, _)) = commits.last() {
            self.tell(Unsettled::Diverged { key: key.clone(), state: last.state.clone() });
        }
    }

    async fn revisions<'k>(&self, partition: u32, keys: impl Iterator<Item = &'k Key>) -> Stores<Vec<Option<u64>>> {
        let mut commands = pipe();
        for key in keys {
            commands.cmd("HGET").arg(self.keys.number(partition, key)).arg("r");
        }
        let found = self.bulk.ask_all(&commands).await?;
        found.into_iter().map(|found| Ok(reply::bytes(found)?.and_then(|found| reply::read_number(&found)))).collect()
    }

    async fn repeat_number(&self, primary: &Primary, commits: &[(&Commit, u64)], revision: Option<u64>) -> Found {
        let last = commits.last().map_or(0, |(_, revision)| *revision);
        match revision {
            Some(revision) if revision >= primary.floor() => return Found::Diverged,
            Some(revision) if revision >= last => return Found::Held,
            _ => {}
        }
        let Some(first) = commits.iter().position(|(commit, _)| commit.expected == revision) else { return Found::Gap };
        for (commit, revision) in commits.iter().skip(first) {
            match self.commit_again(commit, *revision, primary).await {
                Ok(_) => {}
                Err(StoreError::Conflict) => return Found::Gap,
                Err(error) => {
                    tracing::warn!(%error, "a commit could not be made again after a failover of Redis");
                    return Found::Gap;
                }
            }
        }
        Found::Held
    }

    async fn repeat_pushes(&self, partition: u32, pushes: &[(InboxId, &Bytes)]) -> Stores<()> {
        for step in pushes.chunks(STEP) {
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
        }
        Ok(())
    }

    async fn repeat_records(&self, partition: u32, records: &BTreeMap<&str, (u64, Option<&Bytes>)>) -> Stores<()> {
        for (name, (revision, value)) in records {
            let mut get = cmd("HGET");
            get.arg(self.keys.of(partition, &[b"r"])).arg(*name);
            let found = reply::bytes(self.bulk.ask(&get).await?)?.map(|found| read_record(&found)).transpose()?;
            match (found, value) {
                (found, Some(value)) if found.as_ref().is_none_or(|found| found.revision < *revision) => {
                    let mut call =
                        Call::on([b"r".as_slice(), b"rn", b"m"].map(|name| self.keys.of(partition, &[name])));
                    call.text(name).number(revision).arg(value.as_ref());
                    self.scripts.import_record.run(&self.bulk, &call).await?;
                }
                (Some(found), None) if found.revision <= *revision => {
                    let mut call = Call::on([b"r".as_slice(), b"rn"].map(|name| self.keys.of(partition, &[name])));
                    call.text(name).number(found.revision);
                    self.scripts.delete_record.run(&self.bulk, &call).await?;
                }
                _ => {}
            }
        }
        Ok(())
    }

    async fn repeat_parked(&self, parked: &[(&str, &Key, &Bytes, Timestamp, usize)]) -> Stores<()> {
        for (account, key, entry, now, capacity) in parked {
            if self.parked_for(key).await?.contains(entry) {
                continue;
            }
            match self.park_push(account, key, entry, *now, *capacity).await {
                // Registered meanwhile: it is read once more, and finds the shipment.
                Err(StoreError::Conflict) => self.tell(Unsettled::Push((*entry).clone())),
                other => other?,
            }
        }
        Ok(())
    }
}
