//! A real Redis server on a free port in a directory of its own; killed, paused and started again as its owner wishes. It
//! ends with its owner. A server that is not installed is a failure: `make test` brings it.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::sync::atomic::{AtomicBool, Ordering};

use redis::aio::MultiplexedConnection;
use redis::{Cmd, FromRedisValue, RedisResult};
use tempfile::TempDir;
use tokio::process::{Child, Command};

use super::{free_port, until, within};

/// When the append-only file is synced.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Aof {
    /// Before each answer.
    Always,
    /// Once a second.
    EverySecond,
    /// There is none.
    Off,
}

/// A server with its port and directory, which outlive its process.
#[derive(Debug)]
pub(crate) struct RedisServer {
    // Before the directory, so that it ends first.
    child: Option<Child>,
    paused: AtomicBool,
    home: TempDir,
    port: u16,
    arguments: Vec<String>,
    password: Option<String>,
}

impl RedisServer {
    /// One that loses nothing it has acknowledged.
    pub(crate) async fn start() -> Self {
        Self::start_with(Aof::Always, &[]).await
    }

    /// One with these settings of `redis.conf` as well; an empty value stands for "".
    pub(crate) async fn start_with(aof: Aof, settings: &[(&str, &str)]) -> Self {
        loop {
            let mut server = Self::new(free_port(), aof, settings);
            if server.launch().await {
                return server;
            }
        }
    }

    /// One that speaks TLS, too, with this certificate and key in PEM, and the port of that. Where `clients` names an
    /// authority, only who has a certificate of it is let in.
    pub(crate) async fn start_secure((certificate, key): (&str, &str), clients: Option<&str>) -> (Self, u16) {
        loop {
            let secure = free_port();
            let port = secure.to_string();
            let asked = if clients.is_some() { "yes" } else { "no" };
            let settings = [
                ("tls-port", port.as_str()),
                ("tls-cert-file", "tls.crt"),
                ("tls-key-file", "tls.key"),
                ("tls-ca-cert-file", "clients.crt"),
                ("tls-auth-clients", asked),
            ];
            let mut server = Self::new(free_port(), Aof::Always, &settings);
            let authority = clients.unwrap_or(certificate);
            for (file, content) in [("tls.crt", certificate), ("tls.key", key), ("clients.crt", authority)] {
                std::fs::write(server.home().join(file), content).unwrap();
            }
            if server.launch().await {
                return (server, secure);
            }
        }
    }

    /// A replica of this one, in step.
    pub(crate) async fn start_replica(&self) -> Self {
        let replica = Self::start_with(Aof::Always, &[("replicaof", &format!("127.0.0.1 {}", self.port))]).await;
        until("the replica is in step", async || {
            (replica.info("master_link_status").await == "up" && self.info("slave0").await.contains("state=online"))
                .then_some(())
        })
        .await;
        replica
    }

    /// One that has not been started.
    pub(super) fn new(port: u16, aof: Aof, settings: &[(&str, &str)]) -> Self {
        let home = directory();
        let (port_text, directory) = (port.to_string(), home.path().display().to_string());
        let (append, sync) = match aof {
            Aof::Always => ("yes", "always"),
            Aof::EverySecond => ("yes", "everysec"),
            Aof::Off => ("no", "no"),
        };
        let base = [
            ("port", port_text.as_str()),
            ("bind", "127.0.0.1"),
            ("dir", &directory),
            ("logfile", "redis.log"),
            ("save", ""),
            ("appendonly", append),
            ("appendfsync", sync),
            ("maxmemory-policy", "noeviction"),
            ("enable-debug-command", "local"),
            ("repl-diskless-sync-delay", "0"),
        ];
        let pairs = base.iter().chain(settings);
        let arguments = pairs.flat_map(|(name, value)| [format!("--{name}"), (*value).to_owned()]).collect();
        let password = settings.iter().find(|(name, _)| *name == "requirepass").map(|(_, value)| (*value).to_owned());
        Self { child: None, paused: AtomicBool::new(false), home, port, arguments, password }
    }

    /// Starts the process and waits until it answers; `false` if another program has taken the port meanwhile.
    async fn launch(&mut self) -> bool {
        self.spawn();
        self.ready().await
    }

    pub(super) fn spawn(&mut self) {
        let mut command = Command::new(program("redis-server"));
        command.args(&self.arguments).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        let child = command.kill_on_drop(true).spawn();
        self.child =
            Some(child.expect("redis-server is needed: `make test` brings it, or `apt-get install redis-server`"));
    }

    /// Waits until it has read its files and answers.
    pub(super) async fn ready(&mut self) -> bool {
        let id = self.id().to_string();
        let answers = until("Redis answers", async || {
            if self.child.as_mut().and_then(|child| child.try_wait().unwrap()).is_some() {
                return Some(false);
            }
            let mut connection = self.connect().await.ok()?;
            let info: String = redis::cmd("INFO").arg("server").query_async(&mut connection).await.ok()?;
            let ours = info.lines().any(|line| line.strip_prefix("process_id:") == Some(id.as_str()));
            let pong: RedisResult<String> = redis::cmd("PING").query_async(&mut connection).await;
            (ours && pong.is_ok()).then_some(true)
        });
        if answers.await {
            return true;
        }
        let log = std::fs::read_to_string(self.home.path().join("redis.log")).unwrap_or_default();
        assert!(log.contains("Address already in use"), "redis-server does not start:\n{log}");
        self.child = None;
        false
    }

    /// Its port.
    pub(crate) fn port(&self) -> u16 {
        self.port
    }

    /// Its directory.
    pub(crate) fn home(&self) -> &Path {
        self.home.path()
    }

    /// Where it listens, without credentials.
    pub(crate) fn url(&self) -> String {
        format!("redis://127.0.0.1:{}", self.port)
    }

    /// Whether its process runs, or is paused.
    pub(crate) fn runs(&self) -> bool {
        self.child.is_some()
    }

    /// Whether it runs and answers.
    pub(super) fn answers(&self) -> bool {
        self.runs() && !self.paused.load(Ordering::Relaxed)
    }

    /// Its process's number.
    pub(crate) fn id(&self) -> u32 {
        self.child.as_ref().and_then(Child::id).expect("it runs")
    }

    /// For one that is never dropped: it is killed, and its directory removed, when this process is gone, however it went.
    #[expect(clippy::zombie_processes, reason = "it ends after this process")]
    pub(crate) fn end_with_this_process(&self) {
        let mut keeper = std::process::Command::new("sh");
        keeper.args(["-c", "read _; kill -KILL \"$0\"; rm -rf \"$1\""]).arg(self.id().to_string()).arg(self.home());
        let mut keeper = keeper.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        // Open for as long as this process lives.
        std::mem::forget(keeper.stdin.take());
    }

    /// Ends it without any warning.
    pub(crate) async fn kill(&mut self) {
        let mut child = self.child.take().expect("it runs");
        child.kill().await.unwrap();
        self.paused.store(false, Ordering::Relaxed);
    }

    /// Starts it again on its port and its data.
    pub(crate) async fn start_again(&mut self) {
        assert!(self.child.is_none(), "it runs");
        until("its port is free again", async || self.launch().await.then_some(())).await;
    }

    /// Its process is paused: connections stay, nothing is answered.
    pub(crate) async fn pause(&self) {
        self.signal("STOP").await;
        self.paused.store(true, Ordering::Relaxed);
    }

    /// And goes on.
    pub(crate) async fn go_on(&self) {
        self.signal("CONT").await;
        self.paused.store(false, Ordering::Relaxed);
    }

    async fn signal(&self, name: &str) {
        let told = Command::new("sh").arg("-c").arg(format!("kill -{name} {}", self.id())).status().await.unwrap();
        assert!(told.success());
    }

    /// A connection as the default user.
    pub(crate) async fn connect(&self) -> RedisResult<MultiplexedConnection> {
        let url = match &self.password {
            Some(password) => format!("redis://:{password}@127.0.0.1:{}", self.port),
            None => self.url(),
        };
        redis::Client::open(url)?.get_multiplexed_async_connection().await
    }

    /// Asks it; words are parted by spaces.
    pub(crate) async fn ask<T: FromRedisValue>(&self, command: &str) -> T {
        self.try_ask(command).await.unwrap_or_else(|error| panic!("{command}: {error}"))
    }

    /// The same, where it may refuse.
    pub(crate) async fn try_ask<T: FromRedisValue>(&self, command: &str) -> RedisResult<T> {
        let mut words = Cmd::new();
        for word in command.split(' ') {
            words.arg(word);
        }
        within("Redis answers", async { words.query_async(&mut self.connect().await?).await }).await
    }

    /// A field of INFO.
    pub(crate) async fn info(&self, field: &str) -> String {
        let info: String = self.ask("INFO everything").await;
        let mut fields = info.lines().filter_map(|line| line.split_once(':'));
        let (_, value) = fields.find(|(name, _)| *name == field).unwrap_or_else(|| panic!("INFO has no {field}"));
        value.to_owned()
    }

    /// How often each command has been called since it started, or since `CONFIG RESETSTAT`.
    pub(crate) async fn calls(&self) -> BTreeMap<String, u64> {
        let info: String = self.ask("INFO commandstats").await;
        let lines = info.lines().filter_map(|line| line.strip_prefix("cmdstat_")?.split_once(":calls="));
        lines.map(|(name, rest)| (name.to_owned(), rest.split(',').next().unwrap().parse().unwrap())).collect()
    }
}

/// In memory where there is room: no test takes the power away, and what is synced there is there after any kill.
fn directory() -> TempDir {
    let memory = Path::new("/dev/shm");
    let roomy = rustix::fs::statvfs(memory).is_ok_and(|disk| disk.f_bavail.saturating_mul(disk.f_frsize) > 1 << 30);
    if roomy && let Ok(directory) = tempfile::tempdir_in(memory) {
        return directory;
    }
    tempfile::tempdir().unwrap()
}

/// A program of Redis: the installed one, else where `make test` has unpacked it.
fn program(name: &str) -> PathBuf {
    let installed = std::env::var_os("PATH").unwrap_or_default();
    let unpacked = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/tools/redis");
    let mut places = std::env::split_paths(&installed).chain([unpacked]).map(|place| place.join(name));
    places.find(|path| path.is_file()).unwrap_or_else(|| name.into())
}
