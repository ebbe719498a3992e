//! Keys over the wire: who is let in to what, until when, and what those who are not are told.

use jiff::SignedDuration;
use tonic::{Code, Status, Streaming};
use tonic_health::pb::HealthCheckRequest;
use tonic_health::pb::health_client::HealthClient;
use waybill::access::methods::{METHODS, Needs};
use waybill::clock::Clock;
use waybill::proto::v1;
use waybill::proto::v1::api_key::Scope;

use crate::harness::{ALL, Bearer, Keyed, Service, bare, fields, manual, reason, store_of, until, within};

const NUMBER: &str = "1Z5IM0A10300000012";
const NAME: &str = "shipments/ups/1Z5IM0A10300000012";

struct World {
    _home: tempfile::TempDir,
    clock: Clock,
    service: Service,
    admin: Keyed,
    /// The admin's own key.
    key: v1::ApiKey,
}

impl World {
    /// A service with one key, which may do everything.
    async fn new() -> Self {
        let (home, clock) = (tempfile::tempdir().unwrap(), manual());
        let service = Service::start(home.path(), &clock, "").await;
        let made = service.caller(Bearer::default()).await.make("", &ALL, None).await.unwrap();
        let admin = service.caller(Bearer::of(&made.secret)).await;
        Self { _home: home, clock, service, admin, key: made.api_key.unwrap() }
    }
}

/// Reads a stream to its end.
async fn end<M>(mut stream: Streaming<M>) -> Status {
    loop {
        match within("the stream ends", stream.message()).await {
            Ok(Some(_)) => {}
            Ok(None) => return Status::ok("in silence"),
            Err(status) => return status,
        }
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_first_key_shuts_the_door_also_for_streams_that_are_open() {
    let (home, clock) = (tempfile::tempdir().unwrap(), manual());
    let service = Service::start(home.path(), &clock, "").await;
    let mut anybody = service.caller(Bearer::default()).await;
    let name = anybody.register(bare("ups", NUMBER)).await.name;
    let (stream, _) = anybody.watch(v1::WatchShipmentsRequest::default()).await;
    let made = anybody.make("", &[Scope::Read], None).await.unwrap();
    let ended = end(stream).await;
    assert_eq!((ended.code(), reason(&ended).as_str()), (Code::Unauthenticated, "API_KEY_ENDED"));
    let refused = anybody.get(NAME).await.unwrap_err();
    assert_eq!((refused.code(), reason(&refused).as_str()), (Code::Unauthenticated, "API_KEY_MISSING"));
    assert!(refused.message().contains("authorization: Bearer"), "{refused}");
    let mut keyed = service.caller(Bearer::of(&made.secret)).await;
    assert_eq!(keyed.get(NAME).await.unwrap().name, name, "what was there before is the default tenant's");
    service.stop().await;

    let service = Service::start(home.path(), &clock, "").await;
    let refused = service.caller(Bearer::default()).await.get(NAME).await.unwrap_err();
    assert_eq!(refused.code(), Code::Unauthenticated, "a restart opens nothing");
    assert!(service.caller(Bearer::of(&made.secret)).await.get(NAME).await.is_ok());
    service.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_method_refuses_strangers_and_keys_without_its_scope() {
    let World { service, mut admin, .. } = World::new().await;
    let stranger = service.caller(Bearer::default()).await;
    let mut keyed = Vec::new();
    for scope in ALL {
        keyed.push((scope, service.keyed(&mut admin, "", &[scope]).await));
    }
    let mut tried = 0;
    for method in METHODS.iter().filter(|method| method.needs != Needs::Nothing) {
        let refused = stranger.first(method.path, Vec::new()).await.unwrap_err();
        assert_eq!(refused.code(), Code::Unauthenticated, "{}", method.path);
        for (scope, caller) in &keyed {
            // An empty reflection request gets no answer; that it is let in is seen by the stream's being open.
            let answer = caller.open(method.path, Vec::new()).await.map(drop);
            let denied = answer.is_err_and(|status| status.code() == Code::PermissionDenied);
            let needed =
                matches!(method.needs, Needs::Scope(needed) if needed.name() != scope.as_str_name().to_lowercase());
            assert_eq!(denied, needed, "{} with {scope:?}", method.path);
            tried += 1;
        }
    }
    assert!(tried >= 30, "{tried}");
    let (_, reader) = keyed.swap_remove(0);
    let refused = reader.clone().admin.list_api_keys(v1::ListApiKeysRequest::default()).await.unwrap_err();
    assert_eq!(reason(&refused), "SCOPE_MISSING");
    assert!(refused.message().contains("admin"), "it says which: {refused}");
    service.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_no_method_is_told_to_those_with_a_key_only() {
    let World { service, admin, .. } = World::new().await;
    let stranger = service.caller(Bearer::default()).await;
    for path in ["/waybill.v1.Tracking/NoSuchCall", "/waybill.v1.Nothing/At", "/waybill.v1.Tracking/Get%53hipment", "/"]
    {
        assert_eq!(stranger.first(path, Vec::new()).await.unwrap_err().code(), Code::Unauthenticated, "{path}");
        assert_eq!(admin.first(path, Vec::new()).await.unwrap_err().code(), Code::Unimplemented, "{path}");
    }
    let channel = tonic::transport::Channel::from_shared(format!("http://{}", service.bound.grpc)).unwrap();
    let mut health = HealthClient::new(channel.connect().await.unwrap());
    for service in ["", "waybill.v1.Tracking", "waybill.v1.Admin"] {
        assert!(health.check(HealthCheckRequest { service: service.into() }).await.is_ok(), "health needs no key");
    }
    service.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn garbled_doubled_and_unknown_keys_are_refused_without_telling_them_apart() {
    let World { service, mut admin, .. } = World::new().await;
    let made = admin.make("", &ALL, None).await.unwrap();
    let secret = made.secret.as_str();
    let id = made.api_key.unwrap().name.trim_start_matches("apiKeys/").to_owned();
    assert!(secret.starts_with(&format!("waybill_{id}_")), "the id can be read in the secret");
    let get = async |bearer: &[&str]| {
        let bearer = Bearer(bearer.iter().map(|text| (*text).to_owned()).collect());
        service.caller(bearer).await.get(NAME).await.unwrap_err()
    };
    let good = format!("Bearer {secret}");
    for fine in [good.clone(), format!("bearer {secret}"), format!("BEARER  {secret}")] {
        assert_eq!(get(&[&fine]).await.code(), Code::NotFound, "{fine}");
    }
    let (last, rest) = (secret.chars().last().unwrap(), &secret[..secret.len() - 1]);
    let wrong = get(&[&format!("Bearer {rest}{}", if last == 'A' { 'E' } else { 'A' })]).await;
    let unknown = get(&[&good.replace(&id, &"0".repeat(id.len()))]).await;
    assert_eq!((wrong.code(), reason(&wrong).as_str()), (Code::Unauthenticated, "API_KEY_UNKNOWN"));
    assert_eq!((wrong.message(), wrong.details()), (unknown.message(), unknown.details()));
    for garbled in [&[secret][..], &["Bearer"], &["Bearer "], &["Basic d2F5YmlsbA=="], &[&good, &good], &[&good, "x"]] {
        let refused = get(garbled).await;
        assert_eq!(
            (refused.code(), reason(&refused).as_str()),
            (Code::Unauthenticated, "API_KEY_GARBLED"),
            "{garbled:?}"
        );
        assert!(!format!("{refused:?}").contains(rest), "no refusal repeats a secret");
    }
    service.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_revoked_key_is_refused_at_once_and_its_streams_end() {
    let World { service, mut admin, key, clock, .. } = World::new().await;
    let made = admin.make("", &[Scope::Read], None).await.unwrap();
    let mut keyed = service.caller(Bearer::of(&made.secret)).await;
    let (stream, _) = keyed.watch(v1::WatchShipmentsRequest::default()).await;
    let (mine, _) = admin.watch(v1::WatchShipmentsRequest::default()).await;
    let name = made.api_key.unwrap().name;
    let revoked = admin.revoke(&name).await.unwrap();
    let now = prost_types::Timestamp { seconds: clock.now().as_second(), nanos: 0 };
    assert_eq!(revoked.revoke_time, Some(now));
    let refused = keyed.get(NAME).await.unwrap_err();
    assert_eq!((refused.code(), reason(&refused).as_str()), (Code::Unauthenticated, "API_KEY_REVOKED"));
    let ended = end(stream).await;
    assert_eq!((ended.code(), reason(&ended).as_str()), (Code::Unauthenticated, "API_KEY_ENDED"));

    clock.set(clock.now() + SignedDuration::from_hours(1));
    assert_eq!(admin.revoke(&name).await.unwrap(), revoked, "revoking it again changes nothing");
    let living = admin.admin.list_api_keys(v1::ListApiKeysRequest::default()).await.unwrap().into_inner().api_keys;
    assert_eq!(living.iter().map(|key| &key.name).collect::<Vec<_>>(), [&key.name]);
    assert_eq!(admin.keys().await.len(), 2);
    // The others' streams go on; and a key may revoke itself, which is the last thing it does.
    let revoked = admin.revoke(&key.name).await.unwrap();
    assert_eq!(revoked.name, key.name);
    assert_eq!(end(mine).await.code(), Code::Unauthenticated);
    assert_eq!(admin.get(NAME).await.unwrap_err().code(), Code::Unauthenticated);
    let refused = service.caller(Bearer::default()).await.get(NAME).await.unwrap_err();
    assert_eq!(reason(&refused), "API_KEY_MISSING", "without any key left the door stays shut");
    service.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_key_whose_time_is_over_is_refused_and_its_streams_end() {
    let World { service, mut admin, clock, .. } = World::new().await;
    let made = admin.make("", &[Scope::Read], Some(3600)).await.unwrap();
    let mut keyed = service.caller(Bearer::of(&made.secret)).await;
    let (stream, _) = keyed.watch(v1::WatchShipmentsRequest::default()).await;
    clock.set(clock.now() + SignedDuration::from_secs(3599));
    assert_eq!(keyed.get(NAME).await.unwrap_err().code(), Code::NotFound);
    clock.set(clock.now() + SignedDuration::from_secs(1));
    let refused = keyed.get(NAME).await.unwrap_err();
    assert_eq!((refused.code(), reason(&refused).as_str()), (Code::Unauthenticated, "API_KEY_EXPIRED"));
    assert_eq!(reason(&end(stream).await), "API_KEY_ENDED");
    let ended = admin.keys().await.into_iter().find(|key| key.expire_time.is_some()).unwrap();
    assert_eq!(Some(ended.name), made.api_key.map(|key| key.name));
    service.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_use_is_kept_over_a_restart() {
    let (home, clock) = (tempfile::tempdir().unwrap(), manual());
    let service = Service::start(home.path(), &clock, "").await;
    let made = service.caller(Bearer::default()).await.make("", &ALL, None).await.unwrap();
    assert_eq!(made.api_key.unwrap().last_use_time, None);
    clock.set(clock.now() + SignedDuration::from_hours(1));
    let used = prost_types::Timestamp { seconds: clock.now().as_second(), nanos: 0 };
    let mut admin = service.caller(Bearer::of(&made.secret)).await;
    assert_eq!(admin.keys().await[0].last_use_time, Some(used));
    drop(admin);
    service.stop().await;
    clock.set(clock.now() + SignedDuration::from_hours(1));
    let service = Service::start(home.path(), &clock, "").await;
    let anybody = Bearer::of(&made.secret);
    let again = service.caller(anybody).await.make("other", &ALL, None).await.unwrap();
    let mut other = service.caller(Bearer::of(&again.secret)).await;
    assert_eq!(other.keys().await.len(), 1);
    service.stop().await;
    // Read where nobody's use comes in between.
    let store = store_of(home.path()).await;
    let keys = waybill::access::keys::list(&*store).await.unwrap();
    let seconds: Vec<_> = keys.iter().map(|key| key.last_used.map(jiff::Timestamp::as_second)).collect();
    assert_eq!(seconds, [Some(used.seconds + 3600), Some(used.seconds + 3600)]);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn keys_are_managed_within_a_tenant_and_by_the_default_tenant_for_all() {
    let World { service, mut admin, .. } = World::new().await;
    let mut a = service.keyed(&mut admin, "a", &ALL).await;
    let mut b = service.keyed(&mut admin, "b", &ALL).await;
    let made = a.make("", &[Scope::Read], None).await.unwrap().api_key.unwrap();
    assert_eq!(made.tenant, "a");
    let tenants = |keys: Vec<v1::ApiKey>| {
        let mut tenants: Vec<String> = keys.into_iter().map(|key| key.tenant).collect();
        tenants.sort();
        tenants
    };
    assert_eq!(tenants(a.keys().await), ["a", "a"]);
    assert_eq!(tenants(b.keys().await), ["b"]);
    assert_eq!(tenants(admin.keys().await), ["a", "a", "b", "default"]);
    let (theirs, nobodys) =
        (b.revoke(&made.name).await.unwrap_err(), b.revoke("apiKeys/0000000000").await.unwrap_err());
    assert_eq!((theirs.code(), nobodys.code()), (Code::NotFound, Code::NotFound));
    assert_eq!(reason(&theirs), reason(&nobodys));
    let refused = b.make("a", &ALL, None).await.unwrap_err();
    assert_eq!((refused.code(), fields(&refused)), (Code::InvalidArgument, vec!["tenant".to_owned()]));
    let refused = b.revoke("apiKeys/").await.unwrap_err();
    assert_eq!((refused.code(), fields(&refused)), (Code::InvalidArgument, vec!["name".to_owned()]));
    assert!(admin.revoke(&made.name).await.unwrap().revoke_time.is_some());

    let wrong = v1::CreateApiKeyRequest { tenant: "A B".into(), scopes: vec![9], ..Default::default() };
    let refused = admin.admin.create_api_key(wrong).await.unwrap_err();
    assert_eq!((refused.code(), fields(&refused).join(" ").as_str()), (Code::InvalidArgument, "title tenant scopes"));
    service.stop().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn time_passes_for_a_tenant_that_has_nothing_but_a_key() {
    let World { service, mut admin, clock, .. } = World::new().await;
    let mut keyed = service.keyed(&mut admin, "new", &ALL).await;
    let registered = keyed.register(bare("ups", NUMBER)).await;
    assert_eq!(registered.status(), v1::shipment::Status::Pending);
    clock.set(clock.now() + SignedDuration::from_hours(24 * 61));
    until("it expires", async || {
        let shipment = keyed.get(NAME).await.unwrap();
        (shipment.status() == v1::shipment::Status::Expired).then_some(())
    })
    .await;
    service.stop().await;
}
