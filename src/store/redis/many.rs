//! Reading many shipments at once, in few round trips.

use std::collections::BTreeMap;

use futures_util::future::join_all;
use redis::{Pipeline, pipe};

use crate::store::redis::shown::read_shown;
use crate::store::redis::{Redis, reply};
use crate::store::{Key, Shown, Stores};

/// How many are read on one way there and back.
const AT_ONCE: usize = 250;

impl Redis {
    /// Generations, or the newest of each number: some at once on each way there and back, on a cluster those of one
    /// partition. As many answers, in their order.
    pub(super) async fn get_all_shown(&self, wanted: &[(Key, Option<u32>)]) -> Vec<Stores<Option<Shown>>> {
        let mut parts = BTreeMap::<usize, (Pipeline, Vec<(usize, Option<u32>)>)>::new();
        for (place, (key, generation)) in wanted.iter().enumerate() {
            let partition = self.keys.partition_of(key);
            let part =
                if self.hot.is_cluster() { usize::try_from(partition).unwrap_or_default() } else { place / AT_ONCE };
            let (commands, places) = parts.entry(part).or_insert_with(|| (pipe(), Vec::new()));
            commands.add_command(self.get_command(partition, key, *generation));
            places.push((place, *generation));
        }
        let asked = parts.into_values().map(async |(commands, places)| (places, self.bulk.ask_all(&commands).await));
        let mut found: Vec<Stores<Option<Shown>>> = wanted.iter().map(|_| Ok(None)).collect();
        for (places, answers) in join_all(asked).await {
            let answers = match answers {
                Ok(answers) => answers.into_iter().map(Ok).collect(),
                Err(error) => vec![Err(error); places.len()],
            };
            for ((place, generation), values) in places.into_iter().zip(answers) {
                let read = |values| read_shown(&mut reply::list(values)?.into_iter(), generation);
                if let Some(found) = found.get_mut(place) {
                    *found = values.and_then(read);
                }
            }
        }
        found
    }
}
