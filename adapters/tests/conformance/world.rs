//! What an adapter sees in the suite: its example account, a fixed clock, fixed ids and keys.

use std::path::PathBuf;
use std::time::Duration;

use jiff::Timestamp;
use waybill_adapters::ADAPTERS;
use waybill_contract::{Adapter, Carrier, Context, Issuer, Secret, Settings};

use crate::story::Story;

/// One adapter with its example account.
pub(crate) struct World {
    pub(crate) adapter: &'static Adapter,
    pub(crate) settings: Settings,
    pub(crate) carrier: Box<dyn Carrier>,
    pub(crate) now: Timestamp,
    issuer: Issuer,
    token: Option<Secret>,
    secrets: Vec<String>,
}

/// Every adapter, or the one that `ADAPTER=ups` asks for.
pub(crate) fn adapters() -> impl Iterator<Item = &'static Adapter> {
    let only = std::env::var("ADAPTER").ok();
    assert!(only.as_ref().is_none_or(|id| waybill_adapters::by_id(id).is_some()), "no adapter is called {only:?}");
    ADAPTERS.iter().copied().filter(move |adapter| only.as_ref().is_none_or(|id| id == adapter.id))
}

/// Their worlds.
pub(crate) fn all() -> impl Iterator<Item = World> {
    adapters().map(World::new)
}

impl World {
    pub(crate) fn new(adapter: &'static Adapter) -> Self {
        let settings: Settings = toml::from_str(adapter.example).expect("the example is TOML");
        Self::with(adapter, settings)
    }

    /// With other settings than the example's.
    pub(crate) fn with(adapter: &'static Adapter, settings: Settings) -> Self {
        let carrier = (adapter.open)(settings.clone()).unwrap_or_else(|why| panic!("{}: {why}", adapter.id));
        let token = carrier.login().map(|_| Secret::new("token-that-the-login-got").unwrap());
        let now = "2026-06-15T12:00:00Z".parse().unwrap();
        let secrets = secrets(&settings, carrier.as_ref(), token.as_ref());
        Self { adapter, settings, carrier, now, issuer: Issuer::new([7; 32]), token, secrets }
    }

    /// The world of a story: its own account, if it has one, with this world's base URL, if that has one.
    pub(crate) fn of_story(&self, story: &Story) -> Self {
        let mut settings = self.settings.clone();
        if let Some(account) = story.account() {
            let moved = settings.get("base_url").cloned();
            settings = toml::from_str(account).unwrap_or_else(|why| panic!("{}: {why}", story.path.display()));
            settings.as_object_mut().unwrap().extend(moved.map(|url| ("base_url".to_owned(), url)));
        }
        Self::with(self.adapter, settings)
    }

    pub(crate) fn context(&self) -> Context<'_> {
        Context {
            now: self.now,
            exchange_id: "exchange-1",
            account: self.adapter.id,
            token: self.token.as_ref(),
            issuer: &self.issuer,
        }
    }

    /// What the login got, where there are logins.
    pub(crate) fn token(&self) -> Option<&Secret> {
        self.token.as_ref()
    }

    /// The same, later.
    pub(crate) fn context_after(&self, wait: Duration) -> Context<'_> {
        Context { now: self.now + wait, ..self.context() }
    }

    /// A bearer that we issued to the carrier, good for an hour.
    pub(crate) fn bearer(&self) -> Secret {
        self.issuer.issue(self.adapter.id, self.now + Duration::from_secs(3600))
    }

    pub(crate) fn folder(&self) -> PathBuf {
        PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("testdata").join(self.adapter.id)
    }

    /// The account's secrets: texts under a name like one, and texts that Debug does not show, in whatever case.
    pub(crate) fn secrets(&self) -> &[String] {
        &self.secrets
    }

    /// Puts `(secret)` in the place of every secret, plain, percent-encoded or as Basic credentials.
    pub(crate) fn redact(&self, text: &str) -> String {
        let mut text = text.to_owned();
        for secret in self.secrets() {
            let escaped = percent_encoding::utf8_percent_encode(secret, percent_encoding::NON_ALPHANUMERIC).to_string();
            text = text.replace(secret, "(secret)").replace(&escaped, "(secret)");
        }
        text
    }
}

fn secrets(settings: &Settings, carrier: &dyn Carrier, token: Option<&Secret>) -> Vec<String> {
    let debug = format!("{carrier:?}").to_lowercase();
    let mut found: Vec<String> = token.iter().map(|token| token.reveal().to_owned()).collect();
    for (name, value) in settings.as_object().unwrap() {
        let named = ["secret", "password", "token", "key", "credential"].iter().any(|word| name.contains(word));
        let texts = match value.as_array() {
            Some(pair) => pair.iter().filter_map(|one| one.as_str()).collect(),
            None => Vec::from_iter(value.as_str()),
        };
        found.extend(texts.into_iter().filter(|text| named || !debug.contains(&text.to_lowercase())).map(Into::into));
    }
    found
}
