//! Pushes in a form agreed with one client: any JSON as texts under dotted paths, and which of them is what.

use std::borrow::Cow;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess};
use waybill_contract::lenient::{Shape, Text, any};

/// Paths in this client's pushes (`data.docket`), where they differ from the usual names.
#[derive(Debug, Default, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Fields {
    waybill: Option<String>,
    status_type: Option<String>,
    status: Option<String>,
    code: Option<String>,
    time: Option<String>,
    location: Option<String>,
    instructions: Option<String>,
    received_by: Option<String>,
}

/// A push's fields.
pub(super) struct Pushed<'f> {
    pub(super) waybill: Option<&'f str>,
    pub(super) status_type: Option<&'f str>,
    pub(super) status: Option<&'f str>,
    pub(super) code: Option<&'f str>,
    pub(super) time: Option<&'f str>,
    pub(super) location: Option<&'f str>,
    pub(super) instructions: Option<&'f str>,
    pub(super) received_by: Option<&'f str>,
}

impl Fields {
    /// Each field by its configured path, else by the first name that is usual for it.
    pub(super) fn of<'f>(&self, flat: &'f Flat<'_>) -> Pushed<'f> {
        let find = |path: &Option<String>, usual: &[&str]| match path {
            Some(path) => flat.at(path).or_else(|| flat.named(usual)),
            None => flat.named(usual),
        };
        Pushed {
            waybill: find(&self.waybill, &["awb", "waybill", "waybillno", "waybillnumber", "awbno", "awbnumber"]),
            status_type: find(&self.status_type, &["statustype", "scantype"]),
            status: find(&self.status, &["status", "currentstatus", "scan"]),
            code: find(&self.code, &["nslcode", "statuscode"]),
            time: find(
                &self.time,
                &["statusdatetime", "scandatetime", "statustime", "scantime", "datetime", "timestamp"],
            ),
            location: find(&self.location, &["statuslocation", "scannedlocation", "location"]),
            instructions: find(&self.instructions, &["instructions", "instruction", "remarks", "remark"]),
            received_by: find(&self.received_by, &["recievedby", "receivedby"]),
        }
    }
}

/// Any JSON: every text of it with its path.
#[derive(Default)]
pub(super) struct Flat<'a>(Vec<(String, Text<'a>)>);

impl Flat<'_> {
    fn at(&self, path: &str) -> Option<&str> {
        self.0.iter().find(|(known, _)| known == path).and_then(|(_, text)| text.get())
    }

    /// By the last name of a path, whatever its case and joints.
    fn named(&self, names: &[&str]) -> Option<&str> {
        names.iter().find_map(|name| {
            self.0.iter().find_map(|(path, text)| {
                let last = path.rsplit('.').next().unwrap_or_default();
                let letters = last.bytes().filter(u8::is_ascii_alphanumeric).map(|byte| byte.to_ascii_lowercase());
                letters.eq(name.bytes()).then(|| text.get()).flatten()
            })
        })
    }

    fn put(&mut self, name: &str, inner: Self) {
        self.0.extend(inner.0.into_iter().map(|(path, text)| match path.is_empty() {
            true => (name.to_owned(), text),
            false => (format!("{name}.{path}"), text),
        }));
    }
}

impl<'de: 'a, 'a> Shape<'de> for Flat<'a> {
    fn text(text: Cow<'de, str>) -> Self {
        Self(vec![(String::new(), Text::text(text))])
    }

    fn object<A: MapAccess<'de>>(mut map: A) -> Result<Self, A::Error> {
        let mut all = Self::default();
        while let Some((name, inner)) = map.next_entry::<Cow<'de, str>, Self>()? {
            all.put(&name, inner);
        }
        Ok(all)
    }

    /// One push tells one scan: of a list the first counts.
    fn list<A: SeqAccess<'de>>(mut list: A) -> Result<Self, A::Error> {
        let mut first = None;
        while let Some(inner) = list.next_element::<Self>()? {
            first.get_or_insert(inner);
        }
        Ok(first.unwrap_or_default())
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Flat<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        any(deserializer)
    }
}
