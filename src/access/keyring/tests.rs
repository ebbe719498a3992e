//! The door: who is let in, until when, and what is noted of it.

use super::*;
use crate::access::Scope;
use crate::proto::v1;
use crate::store::embedded::Embedded;

const HOUR: SignedDuration = SignedDuration::from_hours(1);

struct World {
    store: Arc<dyn Store>,
    clock: Clock,
    ring: Keyring,
}

impl World {
    async fn new() -> Self {
        let store: Arc<dyn Store> = Arc::new(Embedded::in_memory().unwrap());
        let clock = Clock::manual("2026-06-15T00:30:00Z".parse().unwrap());
        let ring = Keyring::load(Arc::clone(&store), clock.clone(), []).await.unwrap();
        Self { store, clock, ring }
    }

    async fn make(&self, tenant: &str, ttl: Option<SignedDuration>) -> (ApiKey, Secret) {
        let request = v1::CreateApiKeyRequest {
            title: "a test".into(),
            tenant: tenant.into(),
            scopes: vec![v1::api_key::Scope::Read.into()],
            ttl: ttl.map(|ttl| prost_types::Duration { seconds: ttl.as_secs(), nanos: 0 }),
        };
        let new = NewKey::check(request, &Tenant::default()).unwrap();
        self.ring.create(new).await.unwrap().unwrap()
    }

    fn says(&self, bearer: &str) -> Result<Tenant, Refused> {
        self.ring.identify(Some(bearer)).map(|caller| caller.identity.tenant)
    }
}

#[tokio::test]
async fn the_first_key_shuts_the_door_for_good() {
    let world = World::new().await;
    let before = world.ring.identify(None).unwrap();
    assert_eq!((before.identity, world.ring.required()), (Identity::anonymous(), false));
    let (key, secret) = world.make("a", None).await;
    assert!(before.ended.is_cancelled(), "whoever came before the door was shut");
    assert_eq!(world.ring.identify(None).unwrap_err(), Refused::Missing);
    let caller = world.ring.identify(Some(secret.reveal())).unwrap();
    assert_eq!((caller.identity.tenant.as_str(), caller.identity.key.as_deref()), ("a", Some(&*key.id)));
    assert_eq!(caller.identity.scopes, [Scope::Read].into_iter().collect());
    assert!(world.ring.revoke(&key.id, None).await.unwrap().is_some());
    assert!(caller.ended.is_cancelled());
    assert_eq!(world.ring.identify(None).unwrap_err(), Refused::Missing, "also when all are revoked");
    let again = Keyring::load(Arc::clone(&world.store), world.clock.clone(), []).await.unwrap();
    assert_eq!(again.identify(None).unwrap_err(), Refused::Missing, "and after a restart");
    assert_eq!(again.identify(Some(secret.reveal())).unwrap_err(), Refused::Revoked);
}

#[test]
fn looking_a_key_up_waits_for_nothing_and_strangers_learn_nothing() {
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let (world, key, secret) = runtime.block_on(async {
        let world = World::new().await;
        let (key, secret) = world.make("a", None).await;
        (world, key, secret)
    });
    // Outside of any runtime: no store could be asked.
    drop(runtime);
    let text = secret.reveal();
    assert!(world.says(text).is_ok());
    let other = if key.id.starts_with('0') { "1" } else { "0" };
    let last = if text.ends_with('A') { "E" } else { "A" };
    let unknown = text.replacen(&key.id, &format!("{other}{}", &key.id[1..]), 1);
    let wrong = format!("{}{last}", &text[..text.len() - 1]);
    assert_eq!((world.says(&unknown), world.says(&wrong)), (Err(Refused::Unknown), Err(Refused::Unknown)));
    let body = &text["waybill_".len()..];
    for garbled in
        ["", " ", "waybill_", &key.id, body, &text[..text.len() - 1], &format!("{text}A"), &format!(" {text}")]
    {
        assert_eq!(world.says(garbled), Err(Refused::Garbled), "{garbled:?}");
    }
    assert!(!format!("{:?} {key:?} {secret:?}", world.ring).contains(&body[11..]));
}

#[tokio::test]
async fn a_key_ends_when_its_time_is_over() {
    let world = World::new().await;
    let (key, secret) = world.make("a", Some(HOUR)).await;
    let caller = world.ring.identify(Some(secret.reveal())).unwrap();
    assert_eq!(key.expires, Some(world.clock.now() + HOUR));
    world.clock.set(world.clock.now() + HOUR - SignedDuration::from_secs(1));
    world.ring.end_expired();
    assert!(world.says(secret.reveal()).is_ok() && !caller.ended.is_cancelled());
    world.clock.set(world.clock.now() + SignedDuration::from_secs(1));
    assert_eq!(world.says(secret.reveal()), Err(Refused::Expired));
    world.ring.end_expired();
    assert!(caller.ended.is_cancelled());
}

#[tokio::test]
async fn other_processes_keys_and_revocations_are_taken_over() {
    let world = World::new().await;
    let other = Keyring::load(Arc::clone(&world.store), world.clock.clone(), []).await.unwrap();
    let (key, secret) = world.make("elsewhere", None).await;
    assert!(other.identify(None).is_ok(), "not known there yet");
    other.refresh().await.unwrap();
    let caller = other.identify(Some(secret.reveal())).unwrap();
    let names: Vec<String> = other.tenants().borrow().iter().map(ToString::to_string).collect();
    assert_eq!(names, ["default", "elsewhere"]);
    // What was read before a revocation and comes after it does not bring the key back.
    let stale = keys::list(&*world.store).await.unwrap();
    world.ring.revoke(&key.id, None).await.unwrap();
    other.refresh().await.unwrap();
    other.take(stale);
    assert_eq!(other.identify(Some(secret.reveal())).unwrap_err(), Refused::Revoked);
    assert!(caller.ended.is_cancelled());
}

#[tokio::test]
async fn a_use_is_noted_once_a_minute_and_never_in_the_way() {
    let world = World::new().await;
    let (key, secret) = world.make("a", None).await;
    let name = format!("api-key/{}", key.id);
    let revision = async || world.store.record(&name).await.unwrap().unwrap().revision;
    let made = revision().await;
    world.ring.note_uses().await;
    assert_eq!(revision().await, made, "not used yet");
    world.says(secret.reveal()).unwrap();
    assert_eq!(revision().await, made, "a call writes nothing");
    let of = Tenant::new("a").unwrap();
    let listed = world.ring.list(Some(&of)).await.unwrap();
    assert_eq!(listed[0].last_used, Some(world.clock.now()), "and is listed all the same");
    world.ring.note_uses().await;
    let noted = revision().await;
    assert!(noted > made);
    world.clock.set(world.clock.now() + SignedDuration::from_secs(59));
    world.says(secret.reveal()).unwrap();
    world.ring.note_uses().await;
    assert_eq!(revision().await, noted, "within the minute");
    world.clock.set(world.clock.now() + SignedDuration::from_secs(1));
    world.says(secret.reveal()).unwrap();
    world.ring.note_uses().await;
    assert!(revision().await > noted);
    assert_eq!(keys::list(&*world.store).await.unwrap()[0].last_used, Some(world.clock.now()));
}

#[tokio::test]
async fn a_tenant_reaches_its_own_keys_only() {
    let world = World::new().await;
    let ((mine, _), (theirs, secret)) = (world.make("a", None).await, world.make("b", None).await);
    let a = Tenant::new("a").unwrap();
    let ids = |keys: Vec<ApiKey>| keys.into_iter().map(|key| key.id).collect::<Vec<_>>();
    assert_eq!(ids(world.ring.list(Some(&a)).await.unwrap()), [mine.id]);
    assert_eq!(world.ring.list(None).await.unwrap().len(), 2);
    assert_eq!(world.ring.revoke(&theirs.id, Some(&a)).await.unwrap(), None);
    assert!(world.says(secret.reveal()).is_ok());
    let first = world.ring.revoke(&theirs.id, None).await.unwrap().unwrap();
    world.clock.set(world.clock.now() + HOUR);
    let again = world.ring.revoke(&theirs.id, None).await.unwrap().unwrap();
    assert_eq!(again.revoked, first.revoked, "the first revocation stays");
}

#[tokio::test]
async fn a_tenant_has_so_many_keys_at_a_time_and_takes_none_from_others() {
    let world = World::new().await;
    let (_, first) = world.make("a", Some(HOUR)).await;
    for _ in 1..MOST_KEYS {
        world.make("a", None).await;
    }
    let request = v1::CreateApiKeyRequest { title: "more".into(), scopes: vec![1], ..Default::default() };
    let more = NewKey::check(request, &Tenant::new("a").unwrap()).unwrap();
    assert!(world.ring.create(more.clone()).await.unwrap().is_none());
    world.make("b", None).await;
    world.clock.set(world.clock.now() + HOUR);
    assert_eq!(world.says(first.reveal()), Err(Refused::Expired));
    assert!(world.ring.create(more).await.unwrap().is_some(), "an ended key makes room");
}

#[test]
fn everything_wrong_with_a_new_key_is_said_at_once() {
    let (default, other) = (Tenant::default(), Tenant::new("other").unwrap());
    let fields = |request: &v1::CreateApiKeyRequest, caller: &Tenant| -> Vec<&str> {
        let wrong = NewKey::check(request.clone(), caller).err().unwrap_or_default();
        wrong.iter().map(|(field, _)| *field).collect()
    };
    let good = v1::CreateApiKeyRequest {
        title: "x".repeat(128),
        tenant: "other".into(),
        scopes: vec![1, 2, 3, 3],
        ttl: Some(prost_types::Duration { seconds: 1, nanos: 0 }),
    };
    assert_eq!((fields(&good, &default), fields(&good, &other)), (vec![], vec![]));
    let bad = v1::CreateApiKeyRequest {
        title: " ".into(),
        tenant: "A B".into(),
        scopes: vec![],
        ttl: Some(prost_types::Duration::default()),
    };
    assert_eq!(fields(&bad, &default), ["title", "tenant", "scopes", "ttl"]);
    for (field, request) in [
        ("title", v1::CreateApiKeyRequest { title: "x".repeat(129), ..good.clone() }),
        ("title", v1::CreateApiKeyRequest { title: "a\nb".into(), ..good.clone() }),
        ("scopes", v1::CreateApiKeyRequest { scopes: vec![1, 0], ..good.clone() }),
        ("scopes", v1::CreateApiKeyRequest { scopes: vec![4], ..good.clone() }),
        ("ttl", v1::CreateApiKeyRequest { ttl: Some(prost_types::Duration { seconds: -1, nanos: 0 }), ..good.clone() }),
        (
            "ttl",
            v1::CreateApiKeyRequest {
                ttl: Some(prost_types::Duration { seconds: i64::MAX, nanos: i32::MAX }),
                ..good.clone()
            },
        ),
    ] {
        assert_eq!(fields(&request, &default), [field], "{request:?}");
    }
    let elsewhere = v1::CreateApiKeyRequest { tenant: "default".into(), ..good };
    assert_eq!(fields(&elsewhere, &other), ["tenant"]);
}

#[tokio::test]
async fn of_the_keys_that_have_ended_the_oldest_are_forgotten() {
    let world = World::new().await;
    let (_, others) = world.make("b", Some(HOUR)).await;
    let mut secrets = Vec::new();
    for _ in 0..2 {
        for _ in 0..MOST_ENDED - 10 {
            secrets.push(world.make("a", Some(HOUR)).await.1);
            // Of keys made at one instant none is the oldest.
            world.clock.set(world.clock.now() + SignedDuration::from_secs(1));
        }
        world.clock.set(world.clock.now() + HOUR * 2);
    }
    let (_, living) = world.make("a", None).await;
    let tenant = Tenant::new("a");
    for ring in [world.ring.clone(), Keyring::load(Arc::clone(&world.store), world.clock.clone(), []).await.unwrap()] {
        assert_eq!(ring.list(tenant.as_ref()).await.unwrap().len(), MOST_ENDED + 1);
        assert!(ring.identify(Some(living.reveal())).is_ok());
        let refused = |secret: &Secret| ring.identify(Some(secret.reveal())).unwrap_err();
        assert_eq!(refused(&secrets[0]), Refused::Unknown);
        assert_eq!(refused(secrets.last().unwrap()), Refused::Expired);
        assert_eq!(refused(&others), Refused::Expired, "another tenant's are not counted");
    }
}
