//! The service in this process, on free ports, with a clock of the test's choice.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use tokio::sync::oneshot;
use tokio::task::JoinHandle;
use tokio_util::sync::CancellationToken;
use tonic::transport::Channel;
use waybill::clock::Clock;
use waybill::config::Config;
use waybill::proto::v1::tracking_client::TrackingClient;
use waybill::serve::{self, Bound};
use waybill::store::Store;

use super::{backend, free_port, within};

/// A client of the API.
pub(crate) type Client = TrackingClient<Channel>;

/// The service while it runs.
pub(crate) struct Service {
    pub(crate) client: Client,
    pub(crate) bound: Bound,
    pub(crate) stop: CancellationToken,
    running: JoinHandle<anyhow::Result<()>>,
}

/// The text of a configuration: `settings` (sections, keys) over what a test needs, then the accounts.
pub(crate) fn configuration(
    home: &Path,
    (http, grpc, metrics): (u16, u16, u16),
    settings: &str,
    accounts: &str,
) -> String {
    let store = home.join("store");
    let mut table: toml::Table = settings.parse().unwrap();
    table.entry("public_url").or_insert_with(|| format!("http://127.0.0.1:{http}").into());
    for (section, key, value) in [
        ("grpc", "listen", format!("127.0.0.1:{grpc}")),
        ("http", "listen", format!("127.0.0.1:{http}")),
        ("metrics", "listen", format!("127.0.0.1:{metrics}")),
        ("storage", "path", store.display().to_string()),
    ] {
        let section = table.entry(section).or_insert_with(|| toml::Table::new().into());
        section.as_table_mut().unwrap().entry(key).or_insert_with(|| value.into());
    }
    backend::choose(home, table["storage"].as_table_mut().unwrap());
    let archive = table.entry("archive").or_insert_with(|| toml::Table::new().into());
    let path = store.join("archive").display().to_string();
    archive.as_table_mut().unwrap().entry("path").or_insert_with(|| path.into());
    format!("{table}\n{accounts}")
}

pub(super) fn parsed(text: &str) -> Config {
    Config::parse(Some((Path::new("test.toml"), text)), &BTreeMap::new()).unwrap()
}

fn tell(bound: oneshot::Sender<Bound>) -> impl FnOnce(Bound) {
    move |addresses| {
        let _ = bound.send(addresses);
    }
}

impl Service {
    /// Starts it on a free port.
    pub(crate) async fn start(home: &Path, clock: &Clock, accounts: &str) -> Self {
        Self::start_with(home, free_port(), clock, "", accounts).await
    }

    /// Starts it with its HTTP side on a known port, so that carriers can be told before.
    pub(crate) async fn start_with(home: &Path, http: u16, clock: &Clock, settings: &str, accounts: &str) -> Self {
        let config = parsed(&configuration(home, (http, 0, 0), settings, accounts));
        let clock = clock.clone();
        Self::begin(|stop, bound| serve::run(config, clock, stop, tell(bound))).await
    }

    /// Starts it on a store that the test holds, too.
    pub(crate) async fn start_on(store: Arc<dyn Store>, home: &Path, clock: &Clock, settings: &str) -> Self {
        let config = parsed(&configuration(home, (free_port(), 0, 0), settings, ""));
        let clock = clock.clone();
        Self::begin(|stop, bound| serve::run_on(store, config, clock, stop, tell(bound))).await
    }

    async fn begin<R>(run: impl FnOnce(CancellationToken, oneshot::Sender<Bound>) -> R) -> Self
    where
        R: Future<Output = anyhow::Result<()>> + Send + 'static,
    {
        let stop = CancellationToken::new();
        let (bound, is_bound) = oneshot::channel();
        let mut running = tokio::spawn(run(stop.clone(), bound));
        let bound = within("the service is ready", async {
            tokio::select! {
                Ok(bound) = is_bound => bound,
                ended = &mut running => panic!("the service ended: {ended:?}"),
            }
        });
        let bound = bound.await;
        let client = TrackingClient::connect(format!("http://{}", bound.grpc)).await.unwrap();
        Self { client, bound, stop, running }
    }

    /// An address under the HTTP side.
    pub(crate) fn url(&self, path: &str) -> String {
        format!("http://{}{path}", self.bound.http)
    }

    /// An address of the metrics listener.
    pub(crate) fn probe(&self, path: &str) -> String {
        format!("http://{}{path}", self.bound.metrics)
    }

    /// A connection of its own.
    pub(crate) async fn connect(&self) -> Client {
        TrackingClient::connect(format!("http://{}", self.bound.grpc)).await.unwrap()
    }

    /// Stops it in order; its directory is free afterwards.
    pub(crate) async fn stop(self) {
        let Self { client, stop, running, .. } = self;
        drop(client);
        stop.cancel();
        within("the service stops", running).await.unwrap().unwrap();
    }
}
