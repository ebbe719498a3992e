//! The API's keys as the store keeps them: named records that hold a hash and no secret. They stay when they have ended,
//! but for the oldest of very many.

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jiff::{SignedDuration, Timestamp};
use prost::Message as _;
use sha2::{Digest as _, Sha256};
use waybill_contract::Secret;

use super::{Scope, Scopes};
use crate::proto::store::KeyRecord;
use crate::proto::{self, v1};
use crate::store::{self, Record, Store, StoreError, Stores};
use crate::tenant::Tenant;

/// What the records' names begin with.
const RECORDS: &str = "api-key/";
/// What every key begins with, so that people and scanners for leaked secrets know it.
const MARK: &str = "waybill_";
/// Characters of an id that we make.
const ID: usize = 10;
/// Bytes of chance in a secret.
const CHANCE: usize = 32;
/// Characters of a title.
const TITLE: usize = 128;
/// The longest life of a key that ends.
const LONGEST: SignedDuration = SignedDuration::from_hours(100 * 366 * 24);

/// A key, without its secret.
#[derive(Clone, PartialEq, Eq)]
pub struct ApiKey {
    /// The readable part of the secret.
    pub id: String,
    /// SHA-256 of the secret: with 256 bits of chance in it nothing slower is needed.
    pub sha256: [u8; 32],
    /// What people call it.
    pub title: String,
    /// Whose shipments it sees.
    pub tenant: Tenant,
    /// What it allows.
    pub scopes: Scopes,
    /// When it was made.
    pub created: Timestamp,
    /// When it ends.
    pub expires: Option<Timestamp>,
    /// When it was last used, to about a minute.
    pub last_used: Option<Timestamp>,
    /// When it was revoked.
    pub revoked: Option<Timestamp>,
}

/// Shows what tells keys apart; the hash is nobody's business.
impl fmt::Debug for ApiKey {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("ApiKey").field("id", &self.id).field("tenant", &self.tenant).finish_non_exhaustive()
    }
}

/// A key to make.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewKey {
    title: String,
    tenant: Tenant,
    scopes: Scopes,
    ttl: Option<SignedDuration>,
}

/// A field that is wrong, and why.
pub type Wrong = (&'static str, String);

impl NewKey {
    /// Reads what a caller of this tenant asks for, or says everything that is wrong with it.
    pub fn check(request: v1::CreateApiKeyRequest, caller: &Tenant) -> Result<Self, Vec<Wrong>> {
        let mut wrong = Vec::new();
        let title = request.title.trim();
        match title.chars().count() {
            0 => wrong.push(("title", "is missing: say what the key is for".to_owned())),
            length if length > TITLE => {
                wrong.push(("title", format!("has {length} characters, at most {TITLE} are kept")));
            }
            _ if title.chars().any(char::is_control) => wrong.push(("title", "has control characters".to_owned())),
            _ => {}
        }
        let tenant = tenant(&request.tenant, caller).map_err(|why| wrong.push(("tenant", why))).ok();
        let scopes = scopes(&request.scopes).map_err(|why| wrong.push(("scopes", why))).ok();
        let ttl = request.ttl.map(ttl).transpose().map_err(|why| wrong.push(("ttl", why))).ok();
        match (tenant, scopes, ttl) {
            (Some(tenant), Some(scopes), Some(ttl)) if wrong.is_empty() => {
                Ok(Self { title: title.to_owned(), tenant, scopes, ttl })
            }
            _ => Err(wrong),
        }
    }

    /// Whose key it will be.
    pub fn tenant(&self) -> &Tenant {
        &self.tenant
    }
}

fn tenant(named: &str, caller: &Tenant) -> Result<Tenant, String> {
    if named.is_empty() || named == caller.as_str() {
        return Ok(caller.clone());
    }
    // Whether the other tenant exists is not told.
    if *caller != Tenant::default() {
        return Err("can be named only with a key of the tenant default: leave it out".to_owned());
    }
    Tenant::new(named).ok_or_else(|| "is 1 to 63 of a-z, 0-9, _ and -".to_owned())
}

fn scopes(named: &[i32]) -> Result<Scopes, String> {
    let scopes: Option<Scopes> = named.iter().map(|scope| read_scope(*scope)).collect();
    match scopes {
        Some(scopes) if !scopes.is_empty() => Ok(scopes),
        Some(_) => Err("is empty: give one or more of READ, WRITE and ADMIN".to_owned()),
        None => Err("has one that is none of READ, WRITE and ADMIN".to_owned()),
    }
}

fn ttl(ttl: prost_types::Duration) -> Result<SignedDuration, String> {
    let ttl = proto::duration(ttl).and_then(|ttl| SignedDuration::try_from(ttl).ok());
    ttl.filter(|ttl| ttl.is_positive() && *ttl <= LONGEST)
        .ok_or_else(|| "is more than 0 s and at most 100 years; leave it out for a key that does not end".to_owned())
}

fn read_scope(scope: i32) -> Option<Scope> {
    match v1::api_key::Scope::try_from(scope).ok()? {
        v1::api_key::Scope::Unspecified => None,
        v1::api_key::Scope::Read => Some(Scope::Read),
        v1::api_key::Scope::Write => Some(Scope::Write),
        v1::api_key::Scope::Admin => Some(Scope::Admin),
    }
}

fn write_scope(scope: Scope) -> i32 {
    match scope {
        Scope::Read => v1::api_key::Scope::Read,
        Scope::Write => v1::api_key::Scope::Write,
        Scope::Admin => v1::api_key::Scope::Admin,
    }
    .into()
}

fn write_time(time: Timestamp) -> prost_types::Timestamp {
    prost_types::Timestamp { seconds: time.as_second(), nanos: time.subsec_nanosecond() }
}

/// The id in a key's text, if it has the form of one.
pub fn id_of(text: &str) -> Option<&str> {
    let (id, secret) = text.strip_prefix(MARK)?.split_once('_')?;
    let fits = (8..=12).contains(&id.len())
        && id.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9'))
        && URL_SAFE_NO_PAD.decode(secret).is_ok_and(|chance| chance.len() == CHANCE);
    fits.then_some(id)
}

/// What is kept of a key's text.
pub fn hash(text: &str) -> [u8; 32] {
    Sha256::digest(text).into()
}

/// The id in a key's name, "apiKeys/{id}".
pub fn id_of_name(name: &str) -> Option<&str> {
    let id = name.strip_prefix("apiKeys/")?;
    let fits = (1..=12).contains(&id.len()) && id.bytes().all(|byte| byte.is_ascii_alphanumeric());
    fits.then_some(id)
}

impl ApiKey {
    /// Whether it is good for nothing any more.
    pub fn ended(&self, now: Timestamp) -> bool {
        self.revoked.is_some() || self.expires.is_some_and(|end| end <= now)
    }

    /// As the API tells it.
    pub fn message(&self) -> v1::ApiKey {
        v1::ApiKey {
            name: format!("apiKeys/{}", self.id),
            title: self.title.clone(),
            tenant: self.tenant.as_str().to_owned(),
            scopes: self.scopes.iter().map(write_scope).collect(),
            create_time: Some(write_time(self.created)),
            expire_time: self.expires.map(write_time),
            last_use_time: self.last_used.map(write_time),
            revoke_time: self.revoked.map(write_time),
        }
    }

    fn encode(&self) -> bytes::Bytes {
        let record = KeyRecord {
            sha256: self.sha256.to_vec(),
            title: self.title.clone(),
            tenant: self.tenant.as_str().to_owned(),
            scopes: self.scopes.iter().map(write_scope).collect(),
            create_time: Some(write_time(self.created)),
            expire_time: self.expires.map(write_time),
            last_use_time: self.last_used.map(write_time),
            revoke_time: self.revoked.map(write_time),
        };
        record.encode_to_vec().into()
    }

    fn decode(id: &str, record: &Record) -> Stores<Self> {
        let damaged = || StoreError::Damaged(format!("the record of the API key {id} cannot be read"));
        let time = |time: Option<prost_types::Timestamp>| {
            time.map(|time| Timestamp::new(time.seconds, time.nanos).map_err(|_| damaged())).transpose()
        };
        let record = KeyRecord::decode(&*record.value).map_err(|_| damaged())?;
        Ok(Self {
            id: id.to_owned(),
            sha256: record.sha256.try_into().map_err(|_| damaged())?,
            title: record.title,
            tenant: Tenant::new(&record.tenant).ok_or_else(damaged)?,
            // A scope of a later release allows nothing in this one.
            scopes: record.scopes.into_iter().filter_map(read_scope).collect(),
            created: time(record.create_time)?.ok_or_else(damaged)?,
            expires: time(record.expire_time)?,
            last_used: time(record.last_use_time)?,
            revoked: time(record.revoke_time)?,
        })
    }
}

/// Makes a key and keeps it; the secret is in the answer and nowhere else.
pub async fn create(store: &dyn Store, new: NewKey, now: Timestamp) -> Stores<(ApiKey, Secret)> {
    loop {
        let digit = || char::from_digit(rand::random_range(0..36), 36).expect("these are the digits of base 36");
        let id: String = std::iter::repeat_with(digit).take(ID).collect();
        let text = format!("{MARK}{id}_{}", URL_SAFE_NO_PAD.encode(rand::random::<[u8; CHANCE]>()));
        let key = ApiKey {
            sha256: hash(&text),
            title: new.title.clone(),
            tenant: new.tenant.clone(),
            scopes: new.scopes,
            created: now,
            expires: new.ttl.map(|ttl| now.checked_add(ttl).unwrap_or(Timestamp::MAX)),
            last_used: None,
            revoked: None,
            id,
        };
        match store.put_record(&record_name(&key.id), None, key.encode()).await {
            Ok(_) => return Ok((key, Secret::new(text).expect("a mark, an id and base64 fit a header"))),
            // The id is taken.
            Err(StoreError::Conflict) => {}
            Err(error) => return Err(error),
        }
    }
}

/// Every key there ever was, oldest first.
pub async fn list(store: &dyn Store) -> Stores<Vec<ApiKey>> {
    let records = store.records(RECORDS).await?;
    let keys = records.iter().map(|(name, record)| ApiKey::decode(name.strip_prefix(RECORDS).unwrap_or(name), record));
    let mut keys = keys.collect::<Stores<Vec<_>>>()?;
    keys.sort_by(|one, other| (one.created, &one.id).cmp(&(other.created, &other.id)));
    Ok(keys)
}

/// Revokes a key that `may` be revoked by the caller; one that is revoked stays as it is. `None` if there is no such key.
pub async fn revoke(
    store: &dyn Store,
    id: &str,
    may: impl Fn(&ApiKey) -> bool + Send,
    now: Timestamp,
) -> Stores<Option<ApiKey>> {
    let alter = |key: &mut ApiKey| {
        let first = key.revoked.is_none();
        key.revoked.get_or_insert(now);
        first
    };
    change(store, id, may, alter).await
}

/// Notes when a key was used, unless a later use is known.
pub async fn note_use(store: &dyn Store, id: &str, at: Timestamp) -> Stores<()> {
    let alter = |key: &mut ApiKey| {
        let later = key.last_used < Some(at);
        key.last_used = key.last_used.max(Some(at));
        later
    };
    change(store, id, |_| true, alter).await.map(drop)
}

/// Forgets a key that has ended.
pub async fn forget(store: &dyn Store, id: &str) -> Stores<()> {
    let name = record_name(id);
    loop {
        let Some(record) = store.record(&name).await? else { return Ok(()) };
        match store.delete_record(&name, record.revision).await {
            // Its last use was noted meanwhile.
            Err(StoreError::Conflict) => {}
            other => return other,
        }
    }
}

/// Changes a record; `alter` says whether there is something to write. `None` if there is no such key, or it `may` not be changed.
async fn change(
    store: &dyn Store,
    id: &str,
    may: impl Fn(&ApiKey) -> bool + Send,
    alter: impl Fn(&mut ApiKey) -> bool + Send,
) -> Stores<Option<ApiKey>> {
    let name = record_name(id);
    let change = |found: Option<&Record>| {
        let Some(mut key) = found.map(|record| ApiKey::decode(id, record)).transpose()?.filter(&may) else {
            return Ok((None, None));
        };
        let value = alter(&mut key).then(|| key.encode());
        Ok((value, Some(key)))
    };
    store::alter(store, &name, change).await
}

fn record_name(id: &str) -> String {
    format!("{RECORDS}{id}")
}
