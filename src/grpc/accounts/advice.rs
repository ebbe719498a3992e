//! What is wrong with an account and what to do about it, in plain words; nothing of what the carrier said.

use jiff::{SignedDuration, Timestamp};

use super::{Picture, pb};
use crate::circuit::{Endpoint, Standing};
use crate::health::{Class, day};

/// A renewal that is overdue for so long will not come by itself.
const OVERDUE: SignedDuration = SignedDuration::from_hours(6);

impl Picture<'_> {
    /// A sentence or two for each thing that somebody should know; empty if all is well.
    pub(super) fn advice(&self, state: pb::State, until: Option<Timestamp>) -> String {
        let all = [self.about_state(state, until), self.about_subscribing(), self.about_pushes(), self.about_address()];
        all.into_iter().flatten().collect::<Vec<_>>().join(" ")
    }

    fn about_state(&self, state: pb::State, until: Option<Timestamp>) -> Option<String> {
        let (name, carrier) = (self.account.name(), self.account.adapter().name);
        let tried = match until {
            None => "is being tried just now".to_owned(),
            Some(until) if until > self.now => format!("is tried again at {}", minute(until)),
            // Nothing has been due since.
            Some(_) => "is tried again with the next call that is due".to_owned(),
        };
        Some(match state {
            pb::State::Parked => format!(
                "{carrier} refuses the credentials of [accounts.{name}]: correct them and restart; the account {tried}."
            ),
            pb::State::CircuitOpen => format!(
                "{carrier} fails: {}. Its shipments stay as they are known, so that it is not called in vain; it {tried}, and \
                 all goes on by itself once it answers. {}",
                self.failures(),
                self.about_class()
            ),
            pb::State::Throttled => format!(
                "{carrier} asked us to ask less; it {tried}. If this comes back, lower budgets in [accounts.{name}], or see \
                 who else calls with these credentials."
            ),
            pb::State::NoBudget => format!(
                "The schedule has used up its calls and {tried}; what is most worth knowing was asked first. Ask {carrier} \
                 for more and raise budgets in [accounts.{name}], or let it push."
            ),
            pb::State::Failing => {
                format!("{carrier} fails: {}. It is asked again by itself. {}", self.failures(), self.about_class())
            }
            pb::State::Ok | pb::State::NotAskedYet | pb::State::Unspecified => return None,
        })
    }

    /// How many calls have failed, since when, and how the last one did.
    fn failures(&self) -> String {
        let Some(last) = &self.known.last_failure else { return "calls are not answered".into() };
        let (endpoint, detail) = (last.endpoint.name(), &last.detail);
        match (self.known.failures, self.known.failing_since) {
            (0, _) => {
                format!("half of its calls or more, the last of them at {} ({endpoint}): {detail}", minute(last.at))
            }
            (1, _) | (_, None) => format!("the last call ({endpoint}): {detail}"),
            (failures, Some(since)) => {
                format!("{failures} calls in a row since {}, the last ({endpoint}): {detail}", minute(since))
            }
        }
    }

    /// What the last failure asks for.
    fn about_class(&self) -> &'static str {
        match self.known.last_failure.as_ref().map(|failure| failure.class) {
            Some(Class::Unreachable) => {
                "If it lasts, check the network, DNS and firewall from here, base_url, and the carrier's status page."
            }
            Some(Class::Unavailable) => "If it lasts, see the carrier's status page or ask its support.",
            Some(Class::Malformed) => {
                "If it lasts, the carrier's format has changed: the body is in the archive; upgrade, or report it."
            }
            Some(Class::Unauthorized) => "If it lasts, check the credentials.",
            Some(Class::Throttled) | None => "If it lasts, ask the carrier's support.",
        }
    }

    fn about_subscribing(&self) -> Option<String> {
        let standing = self.account.circuits.of(Endpoint::Subscribe).standing();
        if self.subscribes && standing != Standing::Closed {
            return Some(
                "Subscribing fails: numbers are asked for meanwhile, those subscribed are pushed for yet.".into(),
            );
        }
        let late = self.next_renewal.filter(|due| self.now.duration_since(*due) >= OVERDUE)?;
        Some(format!(
            "Subscriptions wait since {} to be renewed: the budget leaves no calls for that, or the account may not call.",
            minute(late)
        ))
    }

    /// Pushes that should have come and did not.
    fn about_pushes(&self) -> Option<String> {
        let today = day(self.now);
        let lately = |days: &std::collections::BTreeMap<_, u64>| -> u64 {
            days.iter()
                .filter(|(date, _)| today.yesterday().is_ok_and(|from| **date >= from))
                .map(|(_, count)| count)
                .sum()
        };
        let missed = lately(&self.known.missed);
        if missed == 0 {
            return None;
        }
        if lately(&self.known.pushes) == 0 {
            return Some(format!(
                "No push has come since yesterday, though {missed} were to: check that public_url is reached from outside \
                 and what the carrier's portal says of the webhook."
            ));
        }
        Some(format!("{missed} pushes did not come since yesterday; those subscriptions are made anew by themselves."))
    }

    /// The carrier could push and is not asked to.
    fn about_address(&self) -> Option<String> {
        let could = self.account.settings.subscribe && self.account.settings.opened.subscribe().is_some();
        (could && !self.subscribes)
            .then(|| "It could push, which saves calls: set public_url to where it reaches our HTTP port.".into())
    }
}

fn minute(at: Timestamp) -> String {
    jiff::tz::TimeZone::UTC.to_datetime(at).strftime("%Y-%m-%d %H:%M:%S UTC").to_string()
}
