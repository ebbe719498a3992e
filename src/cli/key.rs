//! `waybill key`: keys of the API, through the server that holds the store, or on the store itself while none does. That
//! is how the first key is made.

use std::net::Ipv4Addr;
use std::sync::Arc;
use std::time::Duration;

use clap::{Args, Subcommand, ValueEnum};
use comfy_table::Cell;

use super::client::{Server, wait};
use super::credential::Credential;
use super::encryption::Encryption;
use super::exit::{Exit, Failure};
use super::output::{Output, say};
use super::settings::Source;
use super::show;
use crate::access::Keyring;
use crate::access::keys::{NewKey, id_of_name};
use crate::backend;
use crate::clock::Clock;
use crate::config::Backend;
use crate::proto::v1;
use crate::store::embedded::{Embedded, Options};
use crate::store::{Store, StoreError};
use crate::tenant::Tenant;

#[derive(Debug, Subcommand)]
pub(super) enum Key {
    /// Make a key; its secret is printed once
    Create(Create),
    /// List the keys, without their secrets
    List(List),
    /// Revoke a key: it is refused from the next call on, and streams that it opened end
    Revoke(Revoke),
}

impl Key {
    pub(super) fn run(self) -> Result<(), Failure> {
        match self {
            Self::Create(command) => command.run(),
            Self::List(command) => command.run(),
            Self::Revoke(command) => command.run(),
        }
    }
}

/// Where the keys are.
#[derive(Debug, Args)]
struct Place {
    #[command(flatten)]
    source: Source,
    /// Ask this server; else the store of the configuration is used, or the server on this machine that holds it
    #[arg(long, value_name = "URL", env = "WAYBILL_SERVER")]
    server: Option<String>,
    /// How long to wait for an answer
    #[arg(long, value_name = "DURATION", default_value = "30s", value_parser = humantime::parse_duration)]
    timeout: Duration,
    #[command(flatten)]
    credential: Credential,
    #[command(flatten)]
    encryption: Encryption,
    #[command(flatten)]
    output: Output,
}

/// A scope on the command line.
#[derive(Clone, Copy, Debug, ValueEnum)]
enum Scope {
    /// Reading and watching
    Read,
    /// Registering, changing, refreshing and erasing
    Write,
    /// Keys and accounts
    Admin,
}

impl From<Scope> for i32 {
    fn from(scope: Scope) -> Self {
        match scope {
            Scope::Read => v1::api_key::Scope::Read,
            Scope::Write => v1::api_key::Scope::Write,
            Scope::Admin => v1::api_key::Scope::Admin,
        }
        .into()
    }
}

#[derive(Debug, Args)]
pub(super) struct Create {
    /// What the key is for
    #[arg(long)]
    title: String,
    /// What it allows; may be given several times
    #[arg(long = "scope", value_name = "SCOPE", required = true)]
    scopes: Vec<Scope>,
    /// Whose shipments it sees; else the tenant of the key this is called with, or "default"
    #[arg(long)]
    tenant: Option<String>,
    /// How long it is good for, such as 90d; else for ever
    #[arg(long, value_name = "DURATION", value_parser = humantime::parse_duration)]
    ttl: Option<Duration>,
    #[command(flatten)]
    place: Place,
}

impl Create {
    fn run(self) -> Result<(), Failure> {
        let ttl = self.ttl.map(prost_types::Duration::try_from).transpose();
        let request = v1::CreateApiKeyRequest {
            title: self.title,
            tenant: self.tenant.unwrap_or_default(),
            scopes: self.scopes.into_iter().map(Into::into).collect(),
            ttl: ttl.map_err(|_| Failure::new(Exit::Usage, "--ttl: is too long"))?,
        };
        // Before a store is made for it.
        let new = NewKey::check(request.clone(), &Tenant::default()).map_err(|wrong| {
            let said: Vec<String> = wrong.iter().map(|(field, why)| format!("--{field}: {why}")).collect();
            Failure::new(Exit::Usage, said.join("\n"))
        })?;
        let made = wait(async {
            match self.place.open(true).await? {
                Keys::Store(ring) => {
                    let made = ring.create(new).await.map_err(of_store)?;
                    let (key, secret) = made.ok_or_else(|| {
                        Failure::new(Exit::Failed, "the tenant has as many keys as it may have: revoke some")
                    })?;
                    let secret = secret.reveal().to_owned();
                    Ok(v1::CreateApiKeyResponse { api_key: Some(key.message()), secret })
                }
                Keys::Server(server) => {
                    let mut client = server.connect_admin().await?;
                    server.answer(client.create_api_key(server.request(request))).await
                }
            }
        })?;
        self.place.output.print("CreateApiKeyResponse", &made, |made| format!("{}\n", made.secret))?;
        say(
            "Keep the secret: it cannot be shown again. Send it with --api-key or WAYBILL_API_KEY, or as \"authorization: \
             Bearer …\". Once there is a key, every call needs one.",
        );
        Ok(())
    }
}

#[derive(Debug, Args)]
pub(super) struct List {
    /// Also those that were revoked or have ended
    #[arg(long)]
    ended: bool,
    #[command(flatten)]
    place: Place,
}

impl List {
    fn run(self) -> Result<(), Failure> {
        let found = wait(async {
            match self.place.open(false).await? {
                Keys::Store(ring) => {
                    let keys = ring.list(None).await.map_err(of_store)?;
                    let now = Clock::system().now();
                    let shown = keys.iter().filter(|key| self.ended || !key.ended(now));
                    Ok(v1::ListApiKeysResponse { api_keys: shown.map(|key| key.message()).collect() })
                }
                Keys::Server(server) => {
                    let mut client = server.connect_admin().await?;
                    let request = server.request(v1::ListApiKeysRequest { show_ended: self.ended });
                    server.answer(client.list_api_keys(request)).await
                }
            }
        })?;
        self.place.output.print("ListApiKeysResponse", &found, |found| table(&found.api_keys))
    }
}

#[derive(Debug, Args)]
pub(super) struct Revoke {
    /// The key's id: what stands between waybill_ and the next _ in its secret
    id: String,
    #[command(flatten)]
    place: Place,
}

impl Revoke {
    fn run(self) -> Result<(), Failure> {
        let name = if self.id.starts_with("apiKeys/") { self.id } else { format!("apiKeys/{}", self.id) };
        // Somebody may give the whole secret; it must go no further.
        let Some(id) = id_of_name(&name) else {
            return Err(Failure::new(
                Exit::Usage,
                "this is no key's id: give what stands between waybill_ and the next _, as `waybill key list` shows it",
            ));
        };
        let revoked = wait(async {
            match self.place.open(false).await? {
                Keys::Store(ring) => {
                    let revoked = ring.revoke(id, None).await.map_err(of_store)?;
                    let revoked = revoked.ok_or_else(|| Failure::new(Exit::Failed, format!("there is no key {id}")))?;
                    Ok(revoked.message())
                }
                Keys::Server(server) => {
                    let mut client = server.connect_admin().await?;
                    let request = server.request(v1::RevokeApiKeyRequest { name: name.clone() });
                    server.answer(client.revoke_api_key(request)).await
                }
            }
        })?;
        self.place.output.print("ApiKey", &revoked, |key| table(std::slice::from_ref(key)))
    }
}

/// The keys' keeper.
enum Keys {
    Store(Keyring),
    Server(Server),
}

impl Place {
    /// A server that is named, else the store, else the server that holds it. An embedded store that is not there is made only for
    /// a new key, and only if no server answers: it may have its store elsewhere.
    async fn open(&self, make: bool) -> Result<Keys, Failure> {
        if let Some(server) = &self.server {
            return Ok(Keys::Server(self.server_at(server)));
        }
        let config = self.source.load()?;
        if config.storage.backend == Backend::Redis {
            // It is shared: whether a server runs makes no difference.
            let store = backend::open(&config.storage).await?;
            say("The store in Redis is opened directly.");
            return Ok(Keys::Store(Keyring::load(store, Clock::system(), []).await.map_err(of_store)?));
        }
        let scheme = if config.speaks_tls(&config.grpc) { "https" } else { "http" };
        let path = config.storage.path;
        let mut listens = config.grpc.listen;
        if listens.ip().is_unspecified() {
            listens.set_ip(Ipv4Addr::LOCALHOST.into());
        }
        let server = self.server_at(&format!("{scheme}://{listens}"));
        if !Embedded::is_there(&path) {
            match server.connect_admin().await {
                Ok(_) => return Ok(Keys::Server(server)),
                Err(failure) if failure.exit() != Exit::NoAnswer => return Err(failure),
                Err(_) if !make => {
                    let (path, server) = (path.display(), server.server);
                    let why =
                        format!("there is no store at {path} and no server at {server}: give --config or --server");
                    return Err(Failure::new(Exit::NoAnswer, why));
                }
                Err(_) => {}
            }
        }
        match Embedded::open(&path, Options::default()) {
            Ok(store) => {
                say(&format!("No server holds the store at {}: it is opened directly.", path.display()));
                let store: Arc<dyn Store> = Arc::new(store);
                Ok(Keys::Store(Keyring::load(store, Clock::system(), []).await.map_err(of_store)?))
            }
            Err(StoreError::Held) => Ok(Keys::Server(server)),
            Err(error) => Err(Failure::new(Exit::Failed, format!("storage.path {}: {error}", path.display()))),
        }
    }

    fn server_at(&self, address: &str) -> Server {
        Server {
            server: address.to_owned(),
            timeout: self.timeout,
            credential: self.credential.clone(),
            encryption: self.encryption.clone(),
        }
    }
}

#[expect(clippy::needless_pass_by_value, reason = "for map_err")]
fn of_store(error: StoreError) -> Failure {
    Failure::new(Exit::Failed, format!("the store: {error}"))
}

/// Keys for people, a row each.
fn table(keys: &[v1::ApiKey]) -> String {
    if keys.is_empty() {
        return "No keys.\n".into();
    }
    let mut table = show::table(["KEY", "TITLE", "TENANT", "SCOPES", "MADE", "LAST USED", "ENDS"]);
    for key in keys {
        let scopes: Vec<String> = key.scopes().map(|scope| show::word(scope.as_str_name())).collect();
        let ends = match (key.revoke_time, key.expire_time) {
            (Some(revoked), _) => format!("revoked {}", show::timestamp(&revoked)),
            (None, Some(end)) => show::timestamp(&end),
            (None, None) => String::new(),
        };
        table.add_row([
            Cell::new(key.name.trim_start_matches("apiKeys/")),
            Cell::new(&key.title),
            Cell::new(&key.tenant),
            Cell::new(scopes.join(", ")),
            Cell::new(key.create_time.as_ref().map(show::timestamp).unwrap_or_default()),
            Cell::new(key.last_use_time.as_ref().map(show::timestamp).unwrap_or_default()),
            Cell::new(ends),
        ]);
    }
    format!("{}\n", table.trim_fmt())
}
