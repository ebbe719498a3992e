//! The credentials of the simulated accounts, all derived from the seed, and the tokens the carriers issue.

use std::collections::HashMap;
use std::sync::Mutex;
use std::time::Duration;

use hmac::{Hmac, KeyInit as _, Mac as _};
use jiff::{SignedDuration, Timestamp};
use sha2::Sha256;

use super::courier::Courier;
use super::exchange::hex;
use crate::clock::Clock;

/// Calls that were sent with a good token may arrive a little after its end.
const GRACE: Duration = Duration::from_secs(2);

/// HMAC-SHA256.
pub(super) fn mac(key: &[u8], text: &[u8]) -> [u8; 32] {
    let mut mac = Hmac::<Sha256>::new_from_slice(key).expect("HMAC takes keys of any length");
    mac.update(text);
    mac.finalize().into_bytes().into()
}

/// Derives invented credentials: the same seed gives the same.
#[derive(Debug)]
pub(super) struct Keys {
    seed: u64,
}

impl Keys {
    pub(super) fn new(seed: u64) -> Self {
        Self { seed }
    }

    /// Thirty-two hexadecimal characters that go by this name.
    pub(super) fn named(&self, courier: Courier, name: &str) -> String {
        let text = format!("waybill simulation/{courier}/{name}");
        hex(&mac(&self.seed.to_be_bytes(), text.as_bytes())).chars().take(32).collect()
    }

    /// The same in the form of a UUID.
    pub(super) fn uuid(&self, courier: Courier, name: &str) -> String {
        let digits = self.named(courier, name);
        let part = |from: usize, to: usize| digits.get(from..to).unwrap_or_default().to_owned();
        [part(0, 8), part(8, 12), part(12, 16), part(16, 20), part(20, 32)].join("-")
    }
}

/// The tokens that are good.
#[derive(Debug)]
pub(super) struct Tokens {
    grace: SignedDuration,
    issued: Mutex<Issued>,
}

#[derive(Debug, Default)]
struct Issued {
    count: u64,
    ends: HashMap<(Courier, String), Timestamp>,
}

impl Tokens {
    pub(super) fn new(clock: &Clock) -> Self {
        Self { grace: clock.passes_in(GRACE), issued: Mutex::default() }
    }

    pub(super) fn issue(&self, keys: &Keys, courier: Courier, now: Timestamp, life: SignedDuration) -> String {
        let mut issued = self.issued.lock().expect("no code panics while it holds this lock");
        issued.count += 1;
        let token = keys.named(courier, &format!("token {}", issued.count));
        let end = now.saturating_add(life).and_then(|end| end.saturating_add(self.grace)).unwrap_or(Timestamp::MAX);
        issued.ends.retain(|_, end| *end > now);
        issued.ends.insert((courier, token.clone()), end);
        token
    }

    pub(super) fn good(&self, courier: Courier, token: Option<&str>, now: Timestamp) -> bool {
        let issued = self.issued.lock().expect("no code panics while it holds this lock");
        token.and_then(|token| issued.ends.get(&(courier, token.to_owned()))).is_some_and(|end| now < *end)
    }

    /// Ends every token of a carrier before its time.
    pub(super) fn forget(&self, courier: Courier) {
        let mut issued = self.issued.lock().expect("no code panics while it holds this lock");
        issued.ends.retain(|(of, _), _| *of != courier);
    }
}
