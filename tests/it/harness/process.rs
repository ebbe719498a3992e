//! `waybill serve` as a program: started, asked whether it is ready, told to end or killed.

use std::path::{Path, PathBuf};
use std::process::{ExitStatus, Stdio};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::io::{AsyncBufReadExt as _, BufReader};
use tokio::net::TcpStream;
use tokio::process::{Child, Command};
use tokio::task::JoinHandle;
use tokio::time::Instant;
use waybill::proto::v1::tracking_client::TrackingClient;

use super::service::configuration;
use super::{Client, free_port, get, until, within};

/// A directory, ports and a configuration that outlive the process.
pub(crate) struct Process {
    home: PathBuf,
    pub(crate) http: u16,
    pub(crate) grpc: u16,
    pub(crate) metrics: u16,
    child: Option<(Child, JoinHandle<()>)>,
    lines: Arc<Mutex<Vec<String>>>,
}

impl Process {
    /// Writes the configuration; `start` starts it.
    pub(crate) fn new(home: &Path, http: u16, settings: &str, accounts: &str) -> Self {
        let (grpc, metrics) = (free_port(), free_port());
        let text = configuration(home, (http, grpc, metrics), settings, accounts);
        std::fs::write(home.join("test.toml"), text).unwrap();
        Self { home: home.to_owned(), http, grpc, metrics, child: None, lines: Arc::default() }
    }

    /// Starts it and waits until it is ready; says how long that took.
    pub(crate) async fn start(&mut self) -> Duration {
        let began = Instant::now();
        self.spawn();
        let url = self.probe("/readyz");
        until("the process is ready", async || {
            assert!(self.exited().is_none(), "the process ended: {:?}", self.said());
            TcpStream::connect(("127.0.0.1", self.metrics)).await.ok()?;
            (get(&url).await.status == 200).then_some(())
        })
        .await;
        began.elapsed()
    }

    /// Starts it without waiting.
    pub(crate) fn spawn(&mut self) {
        let mut command = Command::new(env!("CARGO_BIN_EXE_waybill"));
        command.args(["serve", "--config"]).arg(self.home.join("test.toml")).current_dir(&self.home).env_clear();
        let mut child = command.stdin(Stdio::null()).stderr(Stdio::piped()).kill_on_drop(true).spawn().unwrap();
        let stderr = child.stderr.take().unwrap();
        let lines = Arc::clone(&self.lines);
        let reader = tokio::spawn(async move {
            let mut read = BufReader::new(stderr).lines();
            while let Ok(Some(line)) = read.next_line().await {
                lines.lock().unwrap().push(line);
            }
        });
        self.child = Some((child, reader));
    }

    /// An address under its HTTP side.
    pub(crate) fn url(&self, path: &str) -> String {
        format!("http://127.0.0.1:{}{path}", self.http)
    }

    /// An address of its metrics listener.
    pub(crate) fn probe(&self, path: &str) -> String {
        format!("http://127.0.0.1:{}{path}", self.metrics)
    }

    /// Its number.
    pub(crate) fn id(&self) -> u32 {
        self.child.as_ref().and_then(|(child, _)| child.id()).expect("it runs")
    }

    pub(crate) async fn client(&self) -> Client {
        TrackingClient::connect(format!("http://127.0.0.1:{}", self.grpc)).await.unwrap()
    }

    /// Ends it without any warning, as a power cut would but for the page cache.
    pub(crate) async fn kill(&mut self) {
        let (mut child, reader) = self.child.take().expect("it runs");
        child.kill().await.unwrap();
        reader.await.unwrap();
    }

    /// Asks it to end.
    pub(crate) async fn terminate(&self) {
        self.signal("TERM").await;
    }

    /// Sends it a signal.
    pub(crate) async fn signal(&self, name: &str) {
        let told = Command::new("sh").arg("-c").arg(format!("kill -{name} {}", self.id())).status().await.unwrap();
        assert!(told.success());
    }

    /// Waits for its end.
    pub(crate) async fn wait(&mut self) -> ExitStatus {
        let (mut child, reader) = self.child.take().expect("it runs");
        let status = within("the process ends", child.wait()).await.unwrap();
        reader.await.unwrap();
        status
    }

    fn exited(&mut self) -> Option<ExitStatus> {
        self.child.as_mut().and_then(|(child, _)| child.try_wait().unwrap())
    }

    /// Everything it wrote to stderr so far.
    pub(crate) fn said(&self) -> Vec<String> {
        self.lines.lock().unwrap().clone()
    }
}

/// What it said is needed where a test fails.
impl Drop for Process {
    fn drop(&mut self) {
        if std::thread::panicking() {
            let ended = self.exited();
            eprintln!("waybill serve, ended: {ended:?}, said:\n{}", self.said().join("\n"));
        }
    }
}
