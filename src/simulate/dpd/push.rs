//! The simulated Tracking Push Service of the German unit: one scan a call, by GET, in the query of an address in which the
//! secret stands. DPD repeats for 48 hours what is not answered with the record's own id.

use bytes::Bytes;
use form_urlencoded::Serializer;
use http::{HeaderMap, Method};
use jiff::tz::TimeZone;
use waybill_contract::zone;

use super::ME;
use crate::simulate::push::{Destination, Message};
use crate::simulate::script::Known;
use crate::simulate::world::World;

/// A push for the latest scan, if the service has a word for it.
pub(in crate::simulate) fn push(world: &World, known: &Known<'_>) -> Option<Message> {
    let step = known.latest.step;
    let (_, status) = step.code.split_once('/').filter(|(_, status)| !status.is_empty())?;
    let number = known.parcel.number.as_str();
    let id = format!("{}{:02}", number.get(5..).unwrap_or_default(), known.scans.len());
    let here = zone::named("Europe/Berlin").unwrap_or(TimeZone::UTC);
    let date = known.latest.at.with_time_zone(here).strftime("%d%m%Y%H%M%S").to_string();
    let story = known.parcel.story_of;
    let services = format!("{}_{}_{}", story.service.0, story.to.country, story.to.postal_code.replace(' ', ""));
    let mut query = Serializer::new(String::new());
    query.append_pair("pushid", &id).append_pair("pnr", number).append_pair("depot", step.site.facility);
    query.append_pair("status", status).append_pair("statusdate", &date);
    query.append_pair("ref", &known.parcel.order_id).append_pair("services", &services);
    if let Some((_, (name, _))) = known.handed().filter(|(_, (name, _))| !name.is_empty()) {
        query.append_pair("receiver", name);
    }
    Some(Message {
        courier: ME,
        destination: Destination::Secret(format!("{}?{}", world.keys.named(ME, "push secret"), query.finish())),
        method: Method::GET,
        headers: HeaderMap::new(),
        body: Bytes::new(),
        echo: Some(format!("<push><pushid>{id}</pushid><status>OK</status></push>")),
    })
}
