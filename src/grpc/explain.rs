//! Explain: which shipments a question is about, and the answer about them.

use std::collections::BTreeSet;

use tonic::Status;
use waybill_adapters::ADAPTERS;
use waybill_contract::{Adapter, Number};

use super::{Api, carried, refuse};
use crate::answer::{self, Language};
use crate::detect;
use crate::name::ShipmentName;
use crate::proto::{Encoded, v1};
use crate::store::Key;
use crate::tenant::Tenant;
use v1::explain_request::Question;

/// The longest language tag that is looked at.
const LONGEST_TAG: usize = 35;

pub(super) async fn explain(api: &Api, tenant: &Tenant, request: v1::ExplainRequest) -> Result<v1::Answer, Status> {
    if request.language.len() > LONGEST_TAG {
        return Err(refuse::field("language", format!("is longer than {LONGEST_TAG} bytes: give a BCP 47 tag")));
    }
    let language = Language::best(&request.language);
    let Some(question) = request.question else {
        return Err(refuse::field("question", "is missing: set name, order, number or reference"));
    };
    match question {
        Question::Name(name) => {
            let name = refuse::name(&name)?;
            let shipment = decoded(&api.read(tenant, &name).await?)?;
            let shipment = current(api, tenant, shipment).await?;
            Ok(answer::of_number(language, parcels(api, language, vec![shipment])))
        }
        Question::Order(order_id) => {
            if order_id.is_empty() {
                return Err(refuse::field("order", "is empty"));
            }
            let seen = api.orders.see(tenant, &order_id).await.map_err(refuse::store)?;
            let seen = seen.ok_or_else(|| refuse::no_order(&order_id))?;
            Ok(answer::of_order(language, &seen.order, &known(&seen.shipments), api.ingest.clock.now()))
        }
        Question::Reference(reference) => {
            let shipments = of_reference(api, tenant, &reference).await?;
            Ok(answer::of_number(language, parcels(api, language, shipments)))
        }
        Question::Number(number) => {
            let shipments = of_number(api, tenant, &number).await?;
            Ok(answer::of_number(language, parcels(api, language, shipments)))
        }
    }
}

fn parcels(api: &Api, language: &'static Language, shipments: Vec<v1::Shipment>) -> Vec<v1::ParcelAnswer> {
    let now = api.ingest.clock.now();
    known(&shipments).into_iter().map(|(adapter, shipment)| answer::parcel(language, adapter, shipment, now)).collect()
}

/// Those of carriers that this program knows.
fn known(shipments: &[v1::Shipment]) -> Vec<(&'static Adapter, &v1::Shipment)> {
    shipments.iter().filter_map(|shipment| Some((waybill_adapters::by_id(&shipment.carrier)?, shipment))).collect()
}

fn decoded(shown: &Encoded) -> Result<v1::Shipment, Status> {
    shown.decoded().map_err(|error| refuse::store(crate::store::StoreError::Damaged(error.to_string())))
}

/// The shipment that goes on in the place of one whose carrier or number was corrected.
async fn current(api: &Api, tenant: &Tenant, mut shipment: v1::Shipment) -> Result<v1::Shipment, Status> {
    let mut seen = BTreeSet::new();
    while !shipment.replaced_by.is_empty() && seen.insert(shipment.name.clone()) {
        let name = refuse::name(&shipment.replaced_by)?;
        match api.read(tenant, &name).await {
            Ok(next) => shipment = decoded(&next)?,
            // It is being erased: what was known before still is.
            Err(refused) if refused.code() == tonic::Code::NotFound => break,
            Err(refused) => return Err(refused),
        }
    }
    Ok(shipment)
}

/// The shipments of every carrier that have a number, those of the carriers whose format a pasted text has, and those that
/// others carry on under one of these numbers.
async fn of_number(api: &Api, tenant: &Tenant, text: &str) -> Result<Vec<v1::Shipment>, Status> {
    let candidates = detect::candidates(text).map_err(|why| refuse::field("number", why.to_string()))?;
    let mut wanted = BTreeSet::new();
    for candidate in &candidates {
        if let Ok(number) = Number::parse(&candidate.tracking_number) {
            wanted.insert((candidate.carrier.clone(), number));
        }
    }
    for text in [text.to_owned(), text.replace('-', "")] {
        if let Ok(number) = Number::parse(&text) {
            wanted.extend(ADAPTERS.iter().map(|adapter| (adapter.id.to_owned(), number.clone())));
        }
    }
    let numbers: BTreeSet<Number> = wanted.iter().map(|(_, number)| number.clone()).collect();
    let keys: Vec<_> =
        wanted.into_iter().map(|(carrier, number)| (Key { tenant: tenant.clone(), carrier, number }, None)).collect();
    let mut shipments: Vec<v1::Shipment> = Vec::new();
    for shown in api.store.get_many(&keys).await {
        let Some(shown) = shown.map_err(refuse::store)? else { continue };
        let shipment = current(api, tenant, decoded(&super::encoded(shown))?).await?;
        if shipments.iter().all(|known| known.name != shipment.name) {
            shipments.push(shipment);
        }
    }
    for number in numbers {
        let key = Key { tenant: tenant.clone(), carrier: String::new(), number };
        for (shipment, _) in carried::under(api, &key).await? {
            let shipment = current(api, tenant, shipment).await?;
            if shipments.iter().all(|known| known.name != shipment.name) {
                shipments.push(shipment);
            }
        }
    }
    if shipments.is_empty() {
        return Err(refuse::nothing_found("number", text));
    }
    Ok(shipments)
}

/// The shipments that have a reference.
async fn of_reference(api: &Api, tenant: &Tenant, reference: &str) -> Result<Vec<v1::Shipment>, Status> {
    if reference.trim().is_empty() {
        return Err(refuse::field("reference", "is empty"));
    }
    let found = carried::under(api, &Key::reference(tenant, reference)).await?;
    let mut shipments: Vec<v1::Shipment> = Vec::new();
    for (shipment, _) in found {
        let shipment = current(api, tenant, shipment).await?;
        if shipments.iter().all(|known| known.name != shipment.name) {
            shipments.push(shipment);
        }
    }
    if shipments.is_empty() {
        return Err(refuse::nothing_found("reference", reference));
    }
    Ok(shipments)
}

/// With whom the tenant asks about its parcels, where the accounts say so.
pub(super) fn with_contacts(api: &Api, tenant: &Tenant, mut answer: v1::Answer) -> v1::Answer {
    for parcel in &mut answer.parcels {
        let Ok(name) = parcel.name.parse::<ShipmentName>() else { continue };
        let Some(account) = api.accounts.of(tenant, &name.carrier).next() else { continue };
        let (own, contact) = (&account.settings.contact, parcel.contact.get_or_insert_default());
        if !own.page.is_empty() {
            contact.contact.clone_from(&own.page);
        }
        contact.phone.clone_from(&own.phone);
        contact.claim_url.clone_from(&own.claims);
    }
    answer
}
