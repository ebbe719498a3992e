//! The raw bodies of one exchange, with what reading them again takes, made once for all the numbers that were asked for.

use bytes::Bytes;
use jiff::Timestamp;
use waybill_contract::{Depth, Item, Response};

use crate::account::Account;
use crate::archive::{Body, BodyHash};
use crate::circumstances::{self, Circumstances};
use crate::store::Key;

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
        let depth = if items.len() == 1 { Depth::Detail } else { Depth::Sweep };
        let asked: Vec<_> = items
            .iter()
            .map(|(key, item)| {
                let other = key.number != item.number || key.carrier != account.adapter().id;
                (item, other.then_some((key.carrier.as_str(), &key.number)))
            })
            .collect();
        let bodies = responses.into_iter().map(|response| {
            let circumstances = circumstances::of_answer(response, &asked, depth, exchange);
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
