//! Waiting for a condition with a deadline, and ports.

use std::fs::{self, File};
use std::net::TcpListener;
use std::path::Path;
use std::time::Duration;

use tokio::time::{Instant, MissedTickBehavior, interval, timeout};

/// Nothing a test waits for takes longer; only a broken service does.
pub(crate) const PATIENCE: Duration = Duration::from_secs(30);

/// Waits until the condition gives something; panics with `what` when it does not in time.
pub(crate) async fn until<T>(what: &str, mut condition: impl AsyncFnMut() -> Option<T>) -> T {
    let end = Instant::now() + PATIENCE;
    let mut look = interval(Duration::from_millis(10));
    look.set_missed_tick_behavior(MissedTickBehavior::Delay);
    loop {
        look.tick().await;
        if let Some(found) = condition().await {
            return found;
        }
        assert!(Instant::now() < end, "waited in vain: {what}");
    }
}

/// Waits for a future; panics with `what` when it does not end in time.
pub(crate) async fn within<T>(what: &str, future: impl Future<Output = T>) -> T {
    timeout(PATIENCE, future).await.unwrap_or_else(|_| panic!("waited in vain: {what}"))
}

/// A port that is free and stays so while nobody listens on it: it lies below the ports of outgoing connections, and no other
/// test is given it before this process ends.
pub(crate) fn free_port() -> u16 {
    let given = Path::new(env!("CARGO_TARGET_TMPDIR")).join("ports");
    fs::create_dir_all(&given).unwrap();
    loop {
        let port = rand::random_range(12_000..32_000);
        let mark = File::create(given.join(port.to_string())).unwrap();
        if mark.try_lock().is_ok() && TcpListener::bind(("127.0.0.1", port)).is_ok() {
            // The lock goes with the process.
            std::mem::forget(mark);
            return port;
        }
    }
}
