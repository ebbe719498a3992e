//! Processes of a bench: the service as it is run, and this program in another role. What they use is read from /proc.

use std::io::{BufRead as _, BufReader, Write as _};
use std::net::TcpListener;
use std::path::Path;
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::time::Duration;

/// The first argument of this program in another role.
pub(crate) const ROLE: &str = "role";

/// A process that ends with its owner.
pub(crate) struct Process {
    child: Child,
    /// Of its gRPC side, or of its only one.
    pub(crate) grpc: u16,
    pub(crate) http: u16,
    metrics: u16,
    told: Option<(ChildStdin, BufReader<ChildStdout>)>,
}

impl Process {
    /// `waybill serve` on a directory; ready when this returns.
    pub(crate) async fn serve(home: &Path, settings: &str) -> Self {
        let process = Self::spawn(home, settings);
        while !process.is_ready().await {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        process
    }

    /// The same, and it may not be ready.
    pub(crate) fn spawn(home: &Path, settings: &str) -> Self {
        let ports @ [grpc, http, metrics] = [free_port(), free_port(), free_port()];
        let config = home.join("bench.toml");
        std::fs::write(&config, configuration(home, ports, settings)).unwrap();
        let mut command = Command::new(env!("CARGO_BIN_EXE_waybill"));
        command.arg("serve").arg("--config").arg(config).current_dir(home).env_clear();
        let child = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        Self { child, grpc, http, metrics, told: None }
    }

    /// This program in another role, which says its ports when it is ready and then does what it is told line by line.
    pub(crate) fn role(role: &str, arguments: &[&str]) -> Self {
        let mut command = Command::new(std::env::current_exe().unwrap());
        command.arg(ROLE).arg(role).args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut child = command.spawn().unwrap();
        let (stdin, stdout) = (child.stdin.take().unwrap(), BufReader::new(child.stdout.take().unwrap()));
        let mut process = Self { child, grpc: 0, http: 0, metrics: 0, told: Some((stdin, stdout)) };
        let ports = process.answer();
        let ports: Vec<u16> = ports.split(' ').filter_map(|port| port.parse().ok()).collect();
        let [grpc, http, metrics] = ports[..] else { panic!("{role} is not ready: {ports:?}") };
        (process.grpc, process.http, process.metrics) = (grpc, http, metrics);
        process
    }

    async fn is_ready(&self) -> bool {
        let answer = reqwest::get(format!("http://127.0.0.1:{}/readyz", self.metrics)).await;
        answer.is_ok_and(|answer| answer.status().is_success())
    }

    pub(crate) fn tell(&mut self, line: &str) {
        let (stdin, _) = self.told.as_mut().unwrap();
        writeln!(stdin, "{line}").unwrap();
    }

    pub(crate) fn answer(&mut self) -> String {
        let (_, stdout) = self.told.as_mut().unwrap();
        let mut line = String::new();
        stdout.read_line(&mut line).unwrap();
        line.trim_end().to_owned()
    }

    /// A number that `/metrics` shows.
    pub(crate) async fn metric(&self, name: &str) -> f64 {
        let answer = reqwest::get(format!("http://127.0.0.1:{}/metrics", self.metrics)).await.unwrap();
        let text = answer.bytes().await.unwrap();
        let text = String::from_utf8_lossy(&text);
        let mut values = text.lines().filter_map(|line| line.strip_prefix(name)?.rsplit_once(' '));
        values.next().map_or(0.0, |(_, value)| value.parse().unwrap())
    }

    /// Nanoseconds that its threads ran.
    pub(crate) fn cpu(&self) -> u64 {
        ran(self.child.id())
    }

    /// Bytes of it in memory.
    pub(crate) fn resident(&self) -> u64 {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id())).unwrap();
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).unwrap();
        line.trim().trim_end_matches(" kB").parse::<u64>().unwrap() * 1024
    }

    /// Ends it as a power cut would, but for the page cache.
    pub(crate) fn kill(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Nanoseconds that a process's threads ran.
pub(crate) fn ran(process: u32) -> u64 {
    let tasks = std::fs::read_dir(format!("/proc/{process}/task")).unwrap();
    let ran = |task: std::io::Result<std::fs::DirEntry>| {
        let text = std::fs::read_to_string(task.ok()?.path().join("schedstat")).ok()?;
        text.split(' ').next()?.parse::<u64>().ok()
    };
    tasks.filter_map(ran).sum()
}

/// The text of a configuration.
pub(crate) fn configuration(home: &Path, [grpc, http, metrics]: [u16; 3], settings: &str) -> String {
    let store = home.join("store").display().to_string();
    format!(
        "grpc.listen = \"127.0.0.1:{grpc}\"\nhttp.listen = \"127.0.0.1:{http}\"\n\
         metrics.listen = \"127.0.0.1:{metrics}\"\nstorage.path = {store:?}\n\
         telemetry.log_filter = \"warn\"\n{settings}"
    )
}

/// Below the ports of outgoing connections, so that it stays free.
fn free_port() -> u16 {
    loop {
        let port = rand::random_range(12_000..32_000);
        if TcpListener::bind(("127.0.0.1", port)).is_ok() {
            return port;
        }
    }
}
