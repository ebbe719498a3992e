//! A proxy before a server that lets a network fail: connections are cut, frozen, slowed, or cut within an answer.

use std::net::Ipv4Addr;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::tcp::{OwnedReadHalf, OwnedWriteHalf};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tokio::task::JoinHandle;

/// The proxy; ends with the test's runtime, or when it is dropped.
#[derive(Debug)]
pub(crate) struct Proxy {
    port: u16,
    shared: Arc<Shared>,
    listening: JoinHandle<()>,
}

#[derive(Debug)]
struct Shared {
    target: u16,
    rule: watch::Sender<Rule>,
    /// Bytes of answers that still pass; the connection that carries the next one is cut.
    allowance: Mutex<Option<u64>>,
    taken: AtomicU64,
    asked: AtomicU64,
    answered: AtomicU64,
    held: watch::Sender<u64>,
}

#[derive(Clone, Copy, Debug, Default)]
struct Rule {
    /// Connections made under an earlier one are cut.
    round: u64,
    frozen: bool,
    refusing: bool,
    delay: Duration,
    holding: Option<&'static str>,
    /// So many of those that are held pass.
    passing: u64,
}

impl Rule {
    fn holds(&self, passing: &[u8]) -> bool {
        self.holding.is_some_and(|text| passing.windows(text.len()).any(|found| found == text.as_bytes()))
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    Question,
    Answer,
}

impl Proxy {
    /// Before the server at this port of loopback, which need not be there yet.
    pub(crate) async fn start(target: u16) -> Self {
        Self::start_at(0, target).await.unwrap()
    }

    /// The same, at a port of the caller's choice.
    pub(crate) async fn start_at(port: u16, target: u16) -> std::io::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await?;
        let port = listener.local_addr()?.port();
        let shared = Arc::new(Shared {
            target,
            rule: watch::Sender::default(),
            allowance: Mutex::default(),
            taken: AtomicU64::default(),
            asked: AtomicU64::default(),
            answered: AtomicU64::default(),
            held: watch::Sender::default(),
        });
        let listening = tokio::spawn(Arc::clone(&shared).listen(listener));
        Ok(Self { port, shared, listening })
    }

    /// Where clients go, without credentials.
    pub(crate) fn url(&self) -> String {
        format!("redis://127.0.0.1:{}", self.port)
    }

    /// Cuts every connection there is; new ones are taken.
    pub(crate) fn cut(&self) {
        self.shared.rule.send_modify(|rule| rule.round += 1);
    }

    /// Cuts new connections as soon as they are made, or takes them again.
    pub(crate) fn refuse(&self, refusing: bool) {
        self.shared.rule.send_modify(|rule| rule.refusing = refusing);
    }

    /// Nothing passes either way, on connections there are and on new ones: they stay open and silent.
    pub(crate) fn freeze(&self) {
        self.shared.rule.send_modify(|rule| rule.frozen = true);
    }

    /// Everything passes again, what was held back first.
    pub(crate) fn thaw(&self) {
        self.shared.rule.send_modify(|rule| rule.frozen = false);
    }

    /// What comes waits so long before it passes, each way.
    pub(crate) fn delay(&self, delay: Duration) {
        self.shared.rule.send_modify(|rule| rule.delay = delay);
    }

    /// A connection whose next bytes have this text in them is held before they pass, either way.
    pub(crate) fn hold(&self, text: &'static str) {
        self.shared.rule.send_modify(|rule| rule.holding = Some(text));
    }

    /// Waits until so many were held.
    pub(crate) async fn has_held(&self, count: u64) {
        self.shared.held.subscribe().wait_for(|held| *held >= count).await.unwrap();
    }

    /// Of those that are held the first so many pass.
    pub(crate) fn let_pass(&self, count: u64) {
        self.shared.rule.send_modify(|rule| rule.passing = count);
    }

    /// All that is held passes.
    pub(crate) fn let_go(&self) {
        self.shared.rule.send_modify(|rule| rule.holding = None);
    }

    /// So many more bytes of answers pass, over all connections; the one that carries the next byte is cut before it. Once.
    pub(crate) fn cut_answers_after(&self, bytes: u64) {
        *self.shared.allowance.lock().unwrap() = Some(bytes);
    }

    /// Whether [`Self::cut_answers_after`] still waits for its byte.
    pub(crate) fn will_cut(&self) -> bool {
        self.shared.allowance.lock().unwrap().is_some()
    }

    /// Connections made to it so far, refused ones included.
    pub(crate) fn connections(&self) -> u64 {
        self.shared.taken.load(Ordering::Relaxed)
    }

    /// Bytes that have passed: questions, answers.
    pub(crate) fn passed(&self) -> (u64, u64) {
        (self.shared.asked.load(Ordering::Relaxed), self.shared.answered.load(Ordering::Relaxed))
    }
}

impl Drop for Proxy {
    fn drop(&mut self) {
        self.cut();
        self.listening.abort();
    }
}

impl Shared {
    async fn listen(self: Arc<Self>, listener: TcpListener) {
        while let Ok((client, _)) = listener.accept().await {
            self.taken.fetch_add(1, Ordering::Relaxed);
            if !self.rule.borrow().refusing {
                tokio::spawn(Arc::clone(&self).carry(client));
            }
        }
    }

    async fn carry(self: Arc<Self>, client: TcpStream) {
        let mut rule = self.rule.subscribe();
        let round = rule.borrow().round;
        let work = async {
            let Ok(server) = TcpStream::connect((Ipv4Addr::LOCALHOST, self.target)).await else {
                return;
            };
            // Delays are ours alone.
            let _ = (client.set_nodelay(true), server.set_nodelay(true));
            let ((from_client, to_client), (from_server, to_server)) = (client.into_split(), server.into_split());
            tokio::select! {
                () = self.pass(from_client, to_server, Way::Question) => {}
                () = self.pass(from_server, to_client, Way::Answer) => {}
            }
        };
        tokio::select! {
            () = work => {}
            _ = rule.wait_for(|rule| rule.round != round) => {}
        }
    }

    /// Until one side ends, or the allowance is used up.
    async fn pass(&self, mut from: OwnedReadHalf, mut to: OwnedWriteHalf, way: Way) {
        let mut rule = self.rule.subscribe();
        let mut buffer = vec![0; 16 << 10];
        loop {
            let Ok(count @ 1..) = from.read(&mut buffer).await else {
                return;
            };
            let delay = rule.borrow().delay;
            if !delay.is_zero() {
                tokio::time::sleep(delay).await;
            }
            let mut turn = 0;
            if rule.borrow().holds(&buffer[..count]) {
                self.held.send_modify(|held| {
                    *held += 1;
                    turn = *held;
                });
            }
            let passes = |rule: &Rule| !rule.frozen && (rule.holding.is_none() || rule.passing >= turn);
            if rule.wait_for(passes).await.is_err() {
                return;
            }
            let allowed = if way == Way::Answer { self.allow(count) } else { count };
            if to.write_all(&buffer[..allowed]).await.is_err() || allowed < count {
                return;
            }
            let passed = if way == Way::Answer { &self.answered } else { &self.asked };
            passed.fetch_add(count as u64, Ordering::Relaxed);
        }
    }

    fn allow(&self, count: usize) -> usize {
        let mut allowance = self.allowance.lock().unwrap();
        match *allowance {
            Some(left) if left < count as u64 => {
                *allowance = None;
                usize::try_from(left).unwrap()
            }
            Some(left) => {
                *allowance = Some(left - count as u64);
                count
            }
            None => count,
        }
    }
}
