//! What the replicas know of an account together: who holds how many places of each short window, what has been taken of
//! the day, and until when the carrier is not to be asked. A named record of the store; says who gets what. Pure.
//!
//! A window of N calls has N *places*. A replica that holds one may make a call in it, and the next one a window's length
//! after that call's end; so however the clocks differ, all of them together never exceed N in any stretch. A place is
//! given back only when it has cooled, and a replica that is gone keeps its places until a window's length after it was
//! found gone. A tenth of the places is for people; these are held only while somebody needs them.

use std::collections::BTreeMap;

use bytes::Bytes;
use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use super::Caller;
use crate::slice::{self, Taken};

/// How far the clocks of two machines may differ where a time of one is judged by the other.
const SKEW: SignedDuration = SignedDuration::from_secs(60);

/// Of longer windows a replica takes only what it is about to use, in small lots: what it holds when it dies is not used
/// by anybody for a window's length.
const SHORT: u32 = 60;

/// Everything, as it is stored.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Ledger {
    /// The GMT day that `today` counts.
    pub(super) day: Option<Date>,
    /// Calls taken of that day.
    pub(super) today: u32,
    /// The carrier said not to ask before.
    pub(super) blocked_until: Option<Timestamp>,
    /// The carrier refuses the credentials; tried again then.
    pub(super) parked_until: Option<Timestamp>,
    /// By the names of the replicas.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub(super) shares: BTreeMap<u64, Share>,
}

/// What a replica has.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Share {
    /// By the length of the window in seconds.
    pub(super) windows: BTreeMap<u32, Held>,
    /// When it ended, in order: it makes no more calls.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) left: Option<Timestamp>,
}

/// Places of a window, and whether more are wanted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Held {
    /// Of those for anybody.
    pub(super) general: u32,
    /// Of those for people.
    pub(super) people: u32,
    /// The schedule has calls to make for which there is no place.
    pub(super) schedule_wants: bool,
    /// Somebody waits.
    pub(super) person_wants: bool,
}

impl Held {
    /// The places.
    pub(super) fn places(&self) -> u32 {
        self.general + self.people
    }

    /// Those that a caller may use, where so many of those for anybody may be used again.
    pub(super) fn for_caller(&self, caller: Caller, keep: u32) -> u32 {
        let general = self.general.min(keep);
        match caller {
            Caller::Schedule => general,
            Caller::Person => general + self.people,
        }
    }

    /// No more than these places.
    pub(super) fn at_most(self, other: Self) -> Self {
        Self { general: self.general.min(other.general), people: self.people.min(other.people), ..self }
    }

    fn wants(&self) -> bool {
        self.schedule_wants || self.person_wants
    }
}

/// What a replica needs of a window.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Needs {
    /// Places that have not cooled.
    pub(super) busy: u32,
    /// The most of them lately.
    pub(super) peak: u32,
    /// Somebody has wanted to call lately.
    pub(super) active: bool,
    /// The schedule wants places now or has lately wanted some in vain.
    pub(super) schedule: bool,
    /// So does a person.
    pub(super) person: bool,
}

impl Ledger {
    /// As stored; an unreadable record counts as none.
    pub(super) fn decode(bytes: &[u8]) -> Self {
        serde_json::from_slice(bytes).unwrap_or_default()
    }

    /// For the store.
    pub(super) fn encode(&self) -> Bytes {
        serde_json::to_vec(self).map(Bytes::from).unwrap_or_default()
    }

    /// Begins a day. Where another's clock is ahead, its day has begun.
    pub(super) fn turn(&mut self, today: Date) {
        if self.day.is_none_or(|day| day < today) {
            self.day = Some(today);
            self.today = 0;
        }
    }

    /// Takes calls of the present day, in a lot of at most so many.
    pub(super) fn cut(&mut self, allowed: u32, most: u32) -> u32 {
        let mut taken = Taken { window: self.day, taken: self.today };
        let cut = taken.cut(self.day, allowed, most);
        self.today = taken.taken;
        cut
    }

    /// Gives back what was not used of a lot.
    pub(super) fn hand_back(&mut self, day: Option<Date>, unused: u32) {
        let mut taken = Taken { window: self.day, taken: self.today };
        taken.hand_back(day, unused);
        self.today = taken.taken;
    }

    /// Frees the places of those that are gone, once their calls count no more. `gone` says when each was found gone.
    pub(super) fn bury(&mut self, gone: &BTreeMap<u64, Timestamp>, now: Timestamp) {
        self.shares.retain(|name, share| {
            let Some(found) = gone.get(name) else { return true };
            let left = share.left;
            share.windows.retain(|seconds, held| {
                (held.schedule_wants, held.person_wants) = (false, false);
                let length = SignedDuration::from_secs((*seconds).into());
                let long_ago = left.is_some_and(|left| now.duration_since(left) >= length + SKEW);
                !long_ago && now.duration_since(*found) < length
            });
            !share.windows.is_empty()
        });
    }

    /// What a replica gets of a window of `calls`, where this ledger has the others' shares and not its own; and how many
    /// of the places for anybody it may go on using, the rest being given back as they cool.
    pub(super) fn part(&self, seconds: u32, calls: u32, mine: Held, needs: Needs) -> (Held, u32) {
        let others: Vec<Held> = self.shares.values().filter_map(|share| share.windows.get(&seconds)).copied().collect();
        let reserve = calls / 10;
        let all = calls - reserve;
        let sum = |of: fn(&Held) -> u32| others.iter().map(of).sum::<u32>();
        let free = all.saturating_sub(sum(|held| held.general) + mine.general);
        let free_for_people = reserve.saturating_sub(sum(|held| held.people) + mine.people);
        let calling = needs.schedule || needs.person;
        let rivals = others.iter().any(Held::wants);
        let claimants = 1 + others.iter().filter(|held| held.general > 0 || held.schedule_wants).count();
        let claimants = u32::try_from(claimants).unwrap_or(u32::MAX);
        let fair = all.div_ceil(claimants).max(1);

        // As many as are good for, if others want some; else all that there are.
        let goal = match (needs.active, rivals) {
            (false, _) => 0,
            (true, false) => all,
            (true, true) if calling => fair,
            (true, true) => fair.min(needs.peak.max(1)),
        };
        let most = if seconds > SHORT { needs.busy.saturating_add(slice::size(calls, 100, 100)) } else { all };
        let goal = goal.min(most);
        // What is free is for him who waits.
        let waits = !needs.person && others.iter().any(|held| held.person_wants);
        let mut general = match goal.checked_sub(mine.general) {
            Some(more) if calling && !waits => mine.general + more.min(free),
            _ => mine.general,
        };
        let mut keep = general.min(goal);
        if needs.person && general == mine.general {
            general += free.min(1);
            keep = keep.max(general.min(mine.general + 1));
        }
        if waits && free + free_for_people == 0 {
            keep = keep.min(general.saturating_sub(1));
        }
        let general = if keep < general { keep.max(general.min(needs.busy)) } else { general };

        let used_by_people = needs.busy.saturating_sub(general);
        let people = if needs.person {
            let part = if rivals { (reserve / claimants).max(1) } else { reserve };
            mine.people + free_for_people.min(part)
        } else {
            mine.people.min(used_by_people)
        };
        let held = Held {
            general,
            people,
            schedule_wants: needs.active && needs.schedule && general < all,
            person_wants: needs.active && needs.person && general + people <= needs.busy,
        };
        (held, keep)
    }
}
