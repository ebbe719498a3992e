//! Puts the service together, runs it until it is told to stop, and stops it in order.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use anyhow::Context as _;
use jiff::SignedDuration;
use tokio::sync::{Notify, Semaphore, mpsc, watch};
use tokio_util::sync::CancellationToken;
use tokio_util::task::TaskTracker;
use waybill_adapters::ADAPTERS;
use waybill_contract::Issuer;

use crate::access::{Keyring, policy};
use crate::account::{Account, Accounts};
use crate::archive::{self, Archive, Keep};
use crate::ask::{self, Asker};
use crate::backend;
use crate::clock::Clock;
use crate::config::{self, Config};
use crate::cursor::Tokens;
use crate::failover::Failover;
use crate::fetch::{Bounds, Fetch};
use crate::gate;
use crate::grpc::{self, Api, Limits, Seats};
use crate::health;
use crate::inbox::{Held, Inbox};
use crate::ingest::Ingest;
use crate::keys;
use crate::mapping::{Mappings, Overrides};
use crate::orders::{self, Orders};
use crate::poller::Poller;
use crate::probes::{self, Probes};
use crate::quota::Quotas;
use crate::replica::Replica;
use crate::request_id::RequestIds;
use crate::rest::{self, Rest};
use crate::sealing::Sealing;
use crate::store::Store;
use crate::store::measured::Measured;
use crate::subscriptions::Subscriptions;
use crate::telemetry::{self, Metrics, Samples};
use crate::timers;
use crate::transfer;
use crate::transport::{self, Certificates, Places, Port, TlsError, Trusted};
use crate::unmapped::Unmapped;
use crate::watch::Tails;
use crate::webhooks::{self, Webhooks};

/// Pushes handed to workers without a detour over the store. They are in memory, each of up to `webhook.body_limit`.
const INBOX_QUEUE: usize = 128;

/// How long a raw body waits in memory for others to be archived with.
const LINGER: Duration = Duration::from_secs(1);

/// How often old log entries, parked pushes and archived bodies are looked for.
const HOUSEKEEPING: Duration = Duration::from_secs(600);

/// Calls at a time to one account, at most.
const CALLS_PER_ACCOUNT: usize = 4;

/// The addresses that were bound, once the service is ready.
#[derive(Clone, Copy, Debug)]
pub struct Bound {
    /// gRPC.
    pub grpc: SocketAddr,
    /// Webhooks.
    pub http: SocketAddr,
    /// Metrics and health.
    pub metrics: SocketAddr,
}

/// Runs the service until `stop`; `bound` is told when it takes calls.
pub async fn run(
    config: Config,
    clock: Clock,
    stop: CancellationToken,
    bound: impl FnOnce(Bound),
) -> anyhow::Result<()> {
    let store = backend::open(&config.storage).await?;
    let storage = config.storage.clone();
    let mut serving = Box::pin(run_on(store, config, clock, stop.clone(), bound));
    tokio::select! {
        served = &mut serving => served,
        unfit = backend::watch_over(&storage) => {
            // What is under way ends in order; nothing more is taken.
            stop.cancel();
            serving.await?;
            Err(unfit.into())
        }
    }
}

/// Runs the service on a store that is open already.
pub async fn run_on(
    store: Arc<dyn Store>,
    config: Config,
    clock: Clock,
    stop: CancellationToken,
    bound: impl FnOnce(Bound),
) -> anyhow::Result<()> {
    if transfer::is_unfinished(&*store).await? {
        anyhow::bail!("an import into the store is not complete: go on with `waybill import --resume FILE`");
    }
    let tenants = config.accounts.iter().map(|account| account.tenant.clone());
    let keys = Keyring::load(Arc::clone(&store), clock.clone(), tenants).await?;
    let tls = config.speaks_tls(&config.grpc);
    let guards = policy::Guards { insecure: config.insecure, tls, keys: Some(keys.required()) };
    policy::check(config.grpc.listen, guards).map_err(|why| anyhow::anyhow!("grpc.listen: {why}"))?;
    let metrics = Arc::new(Metrics::default());
    let ports = Ports::open(&config, &metrics)?;
    let addresses = ports.bound()?;

    let parts = Parts::assemble(&config, Arc::clone(&store), clock, keys, metrics).await?;
    let (replica, accounts, held) = (parts.asker.replica.clone(), parts.accounts.clone(), Arc::clone(&parts.held));
    let (ready, is_ready) = watch::channel(false);
    let tasks = TaskTracker::new();
    let packs = parts.ingest.archive.clone();
    let packing = tokio::spawn(packs.clone().run());
    parts.start(&config, &tasks, ports, is_ready, &stop);
    tasks.close();
    ready.send_replace(true);
    let Bound { grpc, http, metrics } = addresses;
    tracing::info!(%grpc, %http, %metrics, accounts = config.accounts.len(), "ready");
    bound(addresses);

    let mut failed = store.failed();
    let failure = tokio::select! {
        () = stop.cancelled() => None,
        Ok(why) = failed.wait_for(Option::is_some) => why.clone(),
    };
    ready.send_replace(false);
    stop.cancel();
    if let Some(why) = failure {
        // Nothing more can be made durable; whatever is under way must not be acknowledged.
        anyhow::bail!("the store failed, restart after mending it: {why}");
    }
    tracing::info!("stopping: no new work is taken");
    // A tenth of the grace is left for the runtime's own end.
    let ended = async {
        tasks.wait().await;
        // Only now nobody has anything to archive any more, and no call is made: what is held of budgets the others need not
        // wait for.
        packs.close();
        let (handed_back, packed) = tokio::join!(gate::hand_back(&replica, &accounts), packing);
        if let Err(error) = handed_back {
            tracing::warn!(%error, "budgets not handed back; they are free when the lease ends");
        }
        if packed.is_err() {
            tracing::error!("the archive broke off: what it had not written is read again");
        }
        if let Err(error) = replica.leave().await {
            tracing::warn!(%error, "the others wait for the lease of this replica to end");
        }
    };
    if tokio::time::timeout(config.shutdown.grace * 9 / 10, ended).await.is_err() {
        tracing::warn!("not everything ended in time; leases end by themselves, nothing acknowledged is lost");
    }
    held.hand_back(&*store).await;
    Ok(())
}

/// The ports, before they are served.
struct Ports {
    grpc: Port,
    http: Port,
    metrics: Port,
}

impl Ports {
    fn open(config: &Config, metrics: &Metrics) -> anyhow::Result<Self> {
        let limits = &config.limits;
        let bounds = Arc::new(config.transport());
        let listen = |key: &str, address: SocketAddr| {
            transport::listen(address, limits.send_buffer).with_context(|| format!("{key} {address}"))
        };
        let port =
            |name, key: &str, port: &config::Port, certificates: fn(&config::Tls) -> Result<Certificates, TlsError>| {
                let certificates = config.tls.as_ref().filter(|_| port.tls).map(certificates).transpose()?;
                anyhow::Ok(Port {
                    listener: listen(key, port.listen)?,
                    bounds: Arc::clone(&bounds),
                    trusted: Trusted::new(&config.trusted_proxies),
                    proxy_protocol: port.proxy_protocol,
                    certificates,
                    counts: metrics.refusals.of_port(name),
                })
            };
        Ok(Self {
            grpc: port("grpc", "grpc.listen", &config.grpc, Certificates::grpc)?,
            http: port("http", "http.listen", &config.http.port(), Certificates::http)?,
            metrics: Port {
                listener: listen("metrics.listen", config.metrics.listen)?,
                bounds,
                trusted: Trusted::default(),
                proxy_protocol: false,
                certificates: None,
                counts: metrics.refusals.of_port("metrics"),
            },
        })
    }

    fn bound(&self) -> std::io::Result<Bound> {
        let [grpc, http, metrics] = [&self.grpc, &self.http, &self.metrics].map(|port| port.listener.local_addr());
        Ok(Bound { grpc: grpc?, http: http?, metrics: metrics? })
    }
}

/// What the tasks share.
struct Parts {
    keys: Keyring,
    accounts: Accounts,
    asker: Asker,
    ingest: Ingest,
    tokens: Tokens,
    request_ids: RequestIds,
    quotas: Quotas,
    held: Arc<Held>,
}

impl Parts {
    async fn assemble(
        config: &Config,
        store: Arc<dyn Store>,
        clock: Clock,
        keys: Keyring,
        metrics: Arc<Metrics>,
    ) -> anyhow::Result<Self> {
        let store: Arc<dyn Store> = Arc::new(Measured::new(store, metrics.health.clone()));
        let mut accounts = Vec::new();
        for settings in &config.accounts {
            let account = Account::new(settings.clone(), clock.clone(), config.poll.retry_budget);
            account.gate.look(&*store).await?;
            accounts.push(account);
        }
        let accounts = Accounts::new(accounts);
        for account in accounts.iter() {
            metrics.expect(account.name(), account.adapter().id);
        }
        health::restore(&*store, &accounts).await?;
        let fetch = Fetch::new(Bounds {
            connect_timeout: config.poll.connect_timeout,
            request_timeout: config.poll.request_timeout,
            body_limit: config.poll.body_limit,
        })?
        .carrying_trace(config.telemetry.otlp.trace_carriers);
        let asker = Asker {
            fetch,
            store: Arc::clone(&store),
            replica: Replica::join(Arc::clone(&store)).await?,
            sealing: config.storage.key.as_ref().map(|key| Sealing::new(key.reveal())),
            clock: clock.clone(),
            issuer: Issuer::new(keys::named(&*store, "issued-bearers").await?),
            mappings: Mappings::load(&*store, ADAPTERS, read_overrides(config)?).await?,
            metrics: Arc::clone(&metrics),
        };
        let archive = open_archive(config, keys::named(&*store, "archive").await?)?;
        let ingest = Ingest {
            store: Arc::clone(&store),
            clock: clock.clone(),
            unmapped: Unmapped::new(Arc::clone(&store), archive.clone()),
            archive,
            accounts: accounts.clone(),
            left: Arc::default(),
            metrics,
            erase_after_final: SignedDuration::try_from(config.retention.erase_after_final)?,
            rules: config.problems.clone(),
            told: watch::Sender::new(()),
        };
        Ok(Self {
            keys,
            accounts,
            asker,
            ingest,
            tokens: Tokens::new(keys::named(&*store, "tokens").await?),
            request_ids: RequestIds::new(Arc::clone(&store), clock.clone(), keys::named(&*store, "request-ids").await?),
            quotas: Quotas::new(store, clock, config.quotas.clone(), config.own_quotas()),
            held: Arc::default(),
        })
    }

    /// Starts every task; all end after `stop`.
    fn start(
        self,
        config: &Config,
        tasks: &TaskTracker,
        ports: Ports,
        ready: watch::Receiver<bool>,
        stop: &CancellationToken,
    ) {
        let Self { keys, accounts, asker, ingest, tokens, request_ids, quotas, held } = self;
        let wake = Arc::new(Notify::new());

        let lease = ask::lease(config.poll.request_timeout);
        let (url, polls) = (config.public_url.clone(), Arc::clone(&wake));
        let subscriptions = Subscriptions::new(asker.clone(), ingest.clone(), url, lease, polls);

        let poller = Poller {
            ingest: ingest.clone(),
            asker: asker.clone(),
            subscriptions: subscriptions.clone(),
            calls: Arc::new(Semaphore::new(config.poll.concurrency.get())),
            calls_per_account: share(config.poll.concurrency.get(), accounts.iter().count()),
            lease,
            wake: Arc::clone(&wake),
        };
        for account in accounts.iter() {
            tasks.spawn(poller.clone().run(Arc::clone(account), stop.clone()));
            if subscriptions.possible(account) {
                tasks.spawn(subscriptions.clone().run(Arc::clone(account), stop.clone()));
            }
        }
        tasks.spawn(health::keep(Arc::clone(&ingest.store), accounts.clone(), stop.clone()));
        tasks.spawn(asker.replica.clone().keep(stop.clone()));
        let (mappings, overrides) = (asker.mappings.clone(), config.mapping.overrides.clone());
        tasks.spawn(mappings.renew(overrides, Arc::clone(&ingest.store), ADAPTERS, stop.clone()));
        tasks.spawn(gate::keep(asker.replica.clone(), accounts.clone(), stop.clone()));

        let inbox = Inbox {
            ingest: ingest.clone(),
            asker: asker.clone(),
            subscriptions: subscriptions.clone(),
            accounts: accounts.clone(),
            lease: config.inbox.lease,
            parking: config.parking.numbers.get(),
            quotas: quotas.clone(),
            complaints: Arc::default(),
            wake: Arc::clone(&wake),
            left: Arc::clone(&ingest.left),
            held: Arc::clone(&held),
        };
        let left = Arc::clone(&inbox.left);
        let (queue, queued) = mpsc::channel(INBOX_QUEUE);
        tasks.spawn(inbox.clone().run(queued, config.inbox.workers.get(), stop.clone()));

        let orders = Orders { ingest: ingest.clone() };
        tasks.spawn(timers::run_all(inbox.clone(), orders.clone(), keys.tenants(), stop.clone()));
        tasks.spawn(orders::run_all(orders.clone(), keys.tenants(), stop.clone()));
        tasks.spawn(keys.clone().run(stop.clone()));
        let keep = (config.parking.keep, config.log.clone());
        let (replica, archive) = (asker.replica.clone(), config.archive_path());
        tasks.spawn(housekeeping(replica, ingest.clone(), request_ids.clone(), keep, archive, stop.clone()));
        tasks.spawn(ingest.unmapped.clone().run(stop.clone()));
        let samples = Samples {
            store: Arc::clone(&ingest.store),
            clock: ingest.clock.clone(),
            accounts: accounts.clone(),
            tenants: keys.tenants(),
            health: ingest.metrics.health.clone(),
            every: config.telemetry.sample_interval,
        };
        tasks.spawn(samples.run(stop.clone()));
        let (otlp, metrics) = (config.telemetry.otlp.clone(), Arc::clone(&ingest.metrics));
        tasks.spawn(telemetry::send_metrics(otlp, metrics, stop.clone()));

        let (tails, followed) = Tails::follow(&ingest.store, stop);
        for follow in followed {
            tasks.spawn(follow);
        }
        let failover = Failover { ingest: ingest.clone(), orders: orders.clone(), tails: tails.clone() };
        tasks.spawn(failover.run(stop.clone()));
        let seats = Arc::new(Seats::new(config.watch.stalled, Arc::clone(&ingest.metrics)));
        tasks.spawn(Arc::clone(&seats).watch_over(stop.clone()));

        let webhooks = Webhooks {
            accounts: accounts.clone(),
            store: Arc::clone(&ingest.store),
            clock: ingest.clock.clone(),
            issuer: asker.issuer.clone(),
            queue,
            left,
            held,
            metrics: Arc::clone(&ingest.metrics),
            body_limit: config.webhook.body_limit,
            read_timeout: config.webhook.read_timeout,
            places: Places::new(config.webhook.concurrency.get(), config.webhook.concurrency.get()),
            lease: config.inbox.lease,
        };
        let probes = Probes { metrics: Arc::clone(&ingest.metrics), store: Arc::clone(&ingest.store), ready };
        let Ports { grpc: grpc_port, http: http_port, metrics: metrics_port } = ports;
        let certificates = [&grpc_port, &http_port].into_iter().filter_map(|port| port.certificates.clone()).collect();
        tasks.spawn(transport::renew(certificates, stop.clone()));
        tasks.spawn(transport::serve_http(metrics_port, probes::routes(probes), stop.clone()));

        let api = Api {
            keys,
            store: Arc::clone(&ingest.store),
            metrics: Arc::clone(&ingest.metrics),
            ingest,
            accounts,
            orders,
            poller,
            inbox,
            tokens,
            request_ids,
            quotas,
            tails,
            seats,
            streams: Arc::new(Semaphore::new(config.watch.max_streams.get())),
            rereading: Arc::new(Semaphore::new(1)),
            wake,
            limits: Limits {
                page: config.limits.page_size.get(),
                batch: config.watch.batch_changes.get(),
                batch_bytes: config.watch.batch_bytes,
                heartbeat: config.watch.heartbeat,
            },
            tasks: tasks.clone(),
            stop: stop.clone(),
        };
        let (message, stop) = (config.limits.message, stop.clone());
        let (settings, public_url) = (config.http.clone(), config.public_url.clone());
        tasks.spawn(async move {
            let (service, calls) = grpc::routes(api, message).await;
            let pushes = webhooks::routes(webhooks);
            let is_served = settings.api;
            let rest = || rest::routes(Rest { calls, settings, public_url });
            let http = if is_served { pushes.merge(rest()) } else { pushes };
            tokio::join!(
                transport::serve_http(http_port, http, stop.clone()),
                transport::serve_grpc(grpc_port, service, grpc::streams(), stop)
            );
        });
    }
}

/// Calls at a time to one account: no more than its part of all, so that couriers that hang leave the others theirs.
fn share(all: usize, accounts: usize) -> usize {
    (all / accounts.max(1)).clamp(1, CALLS_PER_ACCOUNT)
}

fn read_overrides(config: &Config) -> anyhow::Result<Overrides> {
    let file = config.mapping.overrides.as_deref();
    Ok(file.map(Overrides::read).transpose().context("mapping.overrides")?.unwrap_or_default())
}

fn open_archive(config: &Config, key: [u8; 32]) -> anyhow::Result<Archive> {
    let path = config.archive_path();
    // No push is to be read again because it waits here.
    let linger = LINGER.min(config.inbox.lease / 4);
    let keep = Keep { age: config.archive.keep, bytes: config.archive.limit, linger };
    archive::open(&path, key, keep).with_context(|| format!("archive.path {}", path.display()))
}

/// Removes what has been kept for long enough; one replica does so at a time.
async fn housekeeping(
    replica: Replica,
    ingest: Ingest,
    request_ids: RequestIds,
    (parking_keep, log): (Duration, config::Log),
    archive_path: PathBuf,
    stop: CancellationToken,
) {
    loop {
        tokio::select! {
            () = stop.cancelled() => return,
            () = tokio::time::sleep(HOUSEKEEPING) => {}
        }
        let now = ingest.clock.now();
        // Whoever takes the lease keeps it for the round, so that the others have none to do.
        match ingest.store.lease("housekeeping", replica.name(), HOUSEKEEPING * 9 / 10).await {
            Ok(true) => {}
            Ok(false) => {
                request_ids.recount().await;
                continue;
            }
            Err(error) => {
                tracing::warn!(%error, "nothing swept");
                continue;
            }
        }
        let parked_before = now.checked_sub(parking_keep).unwrap_or(jiff::Timestamp::MIN);
        if let Err(error) = ingest.store.sweep(parked_before, now).await {
            tracing::warn!(%error, "parked pushes not swept");
        }
        match ingest.store.trim_log(log.keep, log.max_changes.get()).await {
            Ok(trims) => ingest.metrics.trimmed(trims),
            Err(error) => tracing::warn!(%error, "change log not trimmed"),
        }
        if let Err(error) = request_ids.sweep().await {
            tracing::warn!(%error, "request ids not swept");
        }
        if let Err(error) = ingest.archive.sweep(now).await {
            tracing::warn!(%error, "archive not swept");
        }
        if let Err(error) = archive::clear_halves(&archive_path) {
            tracing::warn!(%error, "halves of packs in archive.path not removed");
        }
    }
}
