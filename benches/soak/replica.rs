//! One replica: the whole service as `waybill serve` runs it, in a process of its own, but for its clock, which runs faster and
//! says the same in all of them.

use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::sync::{Arc, Mutex};
use std::time::SystemTime;

use jiff::{SignedDuration, Timestamp};
use tempfile::TempDir;
use tokio::io::{AsyncBufReadExt as _, AsyncReadExt as _, BufReader};
use tokio::net::TcpStream;
use tokio::process::{Child, Command};
use tokio_util::sync::CancellationToken;
use waybill::clock::Clock;
use waybill::config::{Config, Variables};
use waybill::proto::v1::tracking_client::TrackingClient;
use waybill::{serve, telemetry};

use super::judge::Judge;
use super::{Client, free_port, until, within};

/// The first argument of this program as a replica.
pub(crate) const ROLE: &str = "replica";

/// The machine's time, which all processes share.
pub(crate) fn wall_millis() -> u64 {
    let passed = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap();
    u64::try_from(passed.as_millis()).unwrap()
}

/// The clock that said `start` when the machine's said `began`, wherever it is made.
pub(crate) fn clock(began: u64, start: Timestamp, factor: u32) -> Clock {
    let passed = SignedDuration::from_millis(i64::try_from(wall_millis() - began).unwrap());
    Clock::fast(start + passed * i32::try_from(factor).unwrap(), factor)
}

/// Serves until its standard input ends.
pub(crate) async fn play(config: &str, clock: Clock) {
    let text = std::fs::read_to_string(config).unwrap();
    let config = Config::parse(Some((Path::new("soak.toml"), &text)), &Variables::new()).unwrap();
    telemetry::start(&config.telemetry).unwrap();
    let stop = CancellationToken::new();
    let told = stop.clone();
    tokio::spawn(async move {
        let _ = tokio::io::stdin().read_to_end(&mut Vec::new()).await;
        told.cancel();
    });
    serve::run(config, clock, stop, |_| {}).await.unwrap();
}

/// What all of them share.
pub(crate) fn settings(shared: &Path, redis: &str, public: u16, accounts: &str) -> String {
    let archive = shared.join("archive").display().to_string();
    format!(
        "public_url = \"http://127.0.0.1:{public}\"\narchive.path = {archive:?}\n\
         telemetry.log_filter = \"warn,waybill::poller=info\"\ntelemetry.log_format = \"json\"\n\
         [storage]\nbackend = \"redis\"\nkey = \"MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=\"\n\
         [storage.redis]\nnodes = [{redis:?}]\nresponse_timeout = \"3s\"\n{accounts}"
    )
}

/// A replica that runs.
pub(crate) struct Replica {
    child: Child,
    home: TempDir,
    http: u16,
    grpc: u16,
    metrics: u16,
    errors: Arc<Mutex<Vec<String>>>,
    warnings: Arc<Mutex<u64>>,
    dropped: Arc<Mutex<u64>>,
}

impl Replica {
    /// Starts one and waits until it is ready.
    pub(crate) async fn start(http: u16, settings: &str, time: &[String]) -> Self {
        let (home, grpc, metrics) = (tempfile::tempdir().unwrap(), free_port(), free_port());
        let config: PathBuf = home.path().join("soak.toml");
        let text = format!(
            "http.listen = \"127.0.0.1:{http}\"\ngrpc.listen = \"127.0.0.1:{grpc}\"\n\
             metrics.listen = \"127.0.0.1:{metrics}\"\n{settings}"
        );
        std::fs::write(&config, text).unwrap();
        let mut command = Command::new(std::env::current_exe().unwrap());
        command.arg(ROLE).arg(&config).args(time).current_dir(home.path()).env_clear();
        let mut child = command.stdin(Stdio::piped()).stderr(Stdio::piped()).kill_on_drop(true).spawn().unwrap();
        let mut lines = BufReader::new(child.stderr.take().unwrap()).lines();
        let (errors, warnings) = (Arc::<Mutex<Vec<String>>>::default(), Arc::<Mutex<u64>>::default());
        let dropped = Arc::<Mutex<u64>>::default();
        let (kept, counted, late) = (Arc::clone(&errors), Arc::clone(&warnings), Arc::clone(&dropped));
        tokio::spawn(async move {
            while let Ok(Some(line)) = lines.next_line().await {
                // What is no line of the log is a panic.
                if line.contains("\"level\":\"WARN\"") {
                    *counted.lock().unwrap() += 1;
                } else if line.contains("a late result was dropped") {
                    *late.lock().unwrap() += 1;
                } else if !line.contains("\"level\":\"INFO\"") {
                    kept.lock().unwrap().push(line);
                }
            }
        });
        let replica = Self { child, home, http, grpc, metrics, errors, warnings, dropped };
        until("a replica is ready", async || {
            TcpStream::connect(("127.0.0.1", grpc)).await.ok()?;
            Some(())
        })
        .await;
        replica
    }

    pub(crate) async fn client(&self) -> Client {
        TrackingClient::connect(format!("http://127.0.0.1:{}", self.grpc)).await.unwrap()
    }

    /// Where it takes pushes.
    pub(crate) fn webhooks(&self) -> String {
        format!("http://127.0.0.1:{}/webhooks", self.http)
    }

    /// Bytes of it in memory.
    pub(crate) fn resident(&self) -> f64 {
        let id = self.child.id().expect("it runs");
        let status = std::fs::read_to_string(format!("/proc/{id}/status")).unwrap();
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).unwrap();
        line.trim().trim_end_matches(" kB").parse::<f64>().unwrap() * 1024.0
    }

    /// How many answers of carriers it dropped, since another replica had taken over their due entries.
    pub(crate) fn dropped(&self) -> u64 {
        *self.dropped.lock().unwrap()
    }

    /// Stops it in order; what it said that was worse than a warning.
    pub(crate) async fn stop(mut self, judge: &mut Judge) -> Vec<String> {
        drop(self.child.stdin.take());
        let well = within("a replica ends", self.child.wait()).await.is_ok_and(|status| status.success());
        judge.hold("it stops in order", well, "it did not");
        println!("a replica warned {} times", self.warnings.lock().unwrap());
        std::mem::take(&mut *self.errors.lock().unwrap())
    }
}
