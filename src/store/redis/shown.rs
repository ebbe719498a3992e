//! Reading generations as readers get them: the one command there is for it, and what it answers.

use redis::{Cmd, Value};

use crate::store::redis::{Redis, packed, reply};
use crate::store::{Key, Shown, Stores};

impl Redis {
    /// One generation, or the newest; one command in either case.
    pub(super) async fn get_shown(&self, key: &Key, generation: Option<u32>) -> Stores<Option<Shown>> {
        let partition = self.keys.partition_of(key);
        let fields = self.get_command(partition, key, generation);
        let mut values = reply::list(self.hot.ask(&fields).await?)?.into_iter();
        read_shown(&mut values, generation)
    }

    /// The one command that gets what [`read_shown`] reads.
    pub(super) fn get_command(&self, partition: u32, key: &Key, generation: Option<u32>) -> Cmd {
        let name = self.keys.number(partition, key);
        let mut command = Cmd::with_capacity(7, name.len() + 32);
        shown_fields(command.arg("HMGET").arg(name), generation);
        command
    }
}

/// The fields from which [`read_shown`] takes one generation.
pub(super) fn shown_fields(command: &mut Cmd, generation: Option<u32>) {
    command.arg("g").arg("p").arg("f");
    if let Some(generation) = generation {
        command.arg(format!("p{generation}")).arg(format!("f{generation}"));
    }
}

/// One generation, or the newest.
pub(super) fn read_shown(values: &mut impl Iterator<Item = Value>, wanted: Option<u32>) -> Stores<Option<Shown>> {
    let mut next = || reply::bytes(values.next().unwrap_or_default());
    let (newest, mut public, mut freshness) = (next()?, next()?, next()?);
    let newest = newest.and_then(|newest| reply::read_number(&newest));
    if let Some(wanted) = wanted {
        let (older, its_freshness) = (next()?, next()?);
        if newest != Some(wanted) {
            (public, freshness) = (older, its_freshness);
        }
    }
    Ok(match (wanted.or(newest), public) {
        (Some(generation), Some(public)) => {
            let public = packed::unpack(public)?;
            Some(Shown { generation, public, freshness: freshness.unwrap_or_default() })
        }
        _ => None,
    })
}
