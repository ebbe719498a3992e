//! What an answer brings for each number, and its raw bodies with what reading them again takes, made once for all numbers.

use std::collections::BTreeMap;
use std::sync::Arc;

use bytes::Bytes;
use jiff::Timestamp;
use waybill_contract::{Item, Number, Outcome, Report, Response};

use super::{Asked, Poller, depth};
use crate::account::Account;
use crate::archive::{Body, BodyHash};
use crate::ask::{Answer, Cut};
use crate::circumstances::{self, Circumstances};
use crate::ingest::Attempt;
use crate::proto::v1;
use crate::proto::v1::freshness::StaleReason;
use crate::store::Key;
use crate::timeline::Seen;
use crate::unmapped;

/// Bodies to be archived.
#[derive(Clone, Debug, Default)]
pub struct Bodies {
    bodies: Vec<(Bytes, BodyHash, Circumstances)>,
    /// Whoever is in a batch may be named by its body, whether there was news of it or not.
    shipments: Vec<Key>,
    seen: Timestamp,
}

impl Bodies {
    /// The answers of an exchange whose first body has this hash, to the question for these.
    pub(super) fn new<'r>(
        account: &Account,
        responses: impl IntoIterator<Item = &'r Response>,
        items: &[(Key, Item)],
        (exchange, seen): (BodyHash, Timestamp),
    ) -> Self {
        let asked: Vec<_> = items
            .iter()
            .map(|(key, item)| {
                let other = key.number != item.number || key.carrier != account.adapter().id;
                (item, other.then_some((key.carrier.as_str(), &key.number)))
            })
            .collect();
        let bodies = responses.into_iter().map(|response| {
            let circumstances = circumstances::of_answer(response, &asked, depth(items), exchange);
            (response.body.clone(), BodyHash::of(&response.body), circumstances)
        });
        Self { bodies: bodies.collect(), shipments: items.iter().map(|(key, _)| key.clone()).collect(), seen }
    }

    /// As the archive takes them.
    pub(super) fn of<'a>(&'a self, account: &'a Account) -> impl Iterator<Item = Body<'a>> {
        self.bodies.iter().map(|(bytes, hash, circumstances)| Body {
            bytes,
            hash: *hash,
            account: account.name(),
            shipments: &self.shipments,
            seen: self.seen,
            circumstances,
        })
    }
}

impl Poller {
    /// What an answer says of each number: odd bodies are archived and noted, the others go with the news that is in them.
    pub(super) async fn answered(&self, account: &Account, items: &[(Key, Item)], answer: Answer) -> Vec<(Key, Asked)> {
        for warning in &answer.parsed.warnings {
            self.ingest.metrics.warned(account.adapter().id, warning.kind);
        }
        let at = self.ingest.clock.now();
        let hash = answer.bodies.first().map_or(BodyHash([0; 32]), |(response, _)| BodyHash::of(&response.body));
        let seen = Seen { at, channel: v1::event::Channel::Poll, body_sha256: hash.0, mapping: answer.mapping };
        let (odd, plain) = answer.bodies.iter().partition::<Vec<_>, _>(|(_, odd)| *odd);
        let of = |bodies: &[&(Response, bool)]| {
            Arc::new(Bodies::new(account, bodies.iter().map(|(response, _)| response), items, (hash, at)))
        };
        let odd = of(&odd);
        for body in odd.of(account) {
            self.ingest.archive.keep(body).await;
        }
        if let Some(body) = odd.of(account).next() {
            let seen = unmapped::Seen { parsed: &answer.parsed, body: body.hash, at };
            self.ingest.unmapped.note(&account.settings.tenant, account.adapter(), seen);
        }
        let (plain, nothing) = (of(&plain), Arc::new(Bodies::default()));
        let mut told: BTreeMap<Number, Vec<Report>> = BTreeMap::new();
        for report in answer.parsed.reports {
            if let Some(number) = report.number.clone() {
                told.entry(number).or_default().push(report);
            }
        }
        let left_out = match &answer.cut {
            Some(Cut::Failed(error)) => self.attempt(account, error),
            Some(Cut::Bound) if !told.is_empty() => Attempt::Stale {
                reason: StaleReason::Budget,
                detail: "the carrier is asked for one number after the other, and there was no time left for this one: it is \
                         asked for in the next round"
                    .into(),
                not_before: None,
            },
            Some(Cut::Bound) | None => Attempt::Stale {
                reason: StaleReason::Malformed,
                detail: "the carrier's answer left this number out; it is asked again".into(),
                not_before: None,
            },
        };
        let mut result = Vec::new();
        for (key, item) in items {
            // Two shipments can have gone over into one.
            let asked = match told.get(&item.number).cloned() {
                Some(reports) => {
                    let found = reports.iter().any(|report| report.outcome == Outcome::Found);
                    Asked::Told { reports, seen, bodies: Arc::clone(if found { &plain } else { &nothing }) }
                }
                None => Asked::Untold(left_out.clone()),
            };
            result.push((key.clone(), asked));
        }
        result
    }
}
