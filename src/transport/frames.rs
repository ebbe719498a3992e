//! What a peer sends over HTTP/2, seen frame by frame before h2 does: whether it has greeted, how long a frame or a head has
//! been under way, and how many frames came that only cost. Reads no payload.

use tokio::time::Instant;

use super::ended::Cut;

const PREFACE: &[u8] = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";
const HEAD: usize = 9;

const DATA: u8 = 0;
const HEADERS: u8 = 1;
const RST_STREAM: u8 = 3;
const SETTINGS: u8 = 4;
const CONTINUATION: u8 = 9;

const END_STREAM: u8 = 1;
const END_HEADERS: u8 = 4;

/// Every so many bytes that we send allow a frame that only costs: peers answer what we say with WINDOW_UPDATE and PING (gRPC's
/// Go client sends both for each message, be it empty: 37 bytes with its head and trailers, 17 for the answer to the PING),
/// and an answer to a PING alone does not pay for the next.
const BYTES_FOR_ONE: u64 = 24;

/// A call that is reset has cost us a call: it counts for so many frames.
const COST_OF_RESET: u64 = 4;

/// The state of what was read.
#[derive(Debug)]
pub(super) struct Frames {
    preface: usize,
    head: [u8; HEAD],
    have: usize,
    payload: usize,
    /// The frame under way.
    began: Option<Instant>,
    /// The head of a request that is spread over several frames.
    head_began: Option<Instant>,
    greeted: bool,
    burst: u64,
    left: u64,
    /// Bytes sent that are not enough for one yet.
    paid: u64,
    refilled: Instant,
}

impl Frames {
    /// For a connection that began now and may send `burst` frames at once that only cost.
    pub(super) fn new(burst: u32, now: Instant) -> Self {
        let burst = u64::from(burst);
        Self {
            preface: 0,
            head: [0; HEAD],
            have: 0,
            payload: 0,
            began: None,
            head_began: None,
            greeted: false,
            burst,
            left: burst,
            paid: 0,
            refilled: now,
        }
    }

    /// Whether preface and SETTINGS have come.
    pub(super) fn greeted(&self) -> bool {
        self.greeted
    }

    /// Since when something that has begun is not whole.
    pub(super) fn partial_since(&self) -> Option<Instant> {
        self.began.into_iter().chain(self.head_began).min()
    }

    /// We sent so much.
    pub(super) fn sent(&mut self, bytes: usize) {
        self.paid += bytes as u64;
        self.left = (self.left + self.paid / BYTES_FOR_ONE).min(self.burst);
        self.paid %= BYTES_FOR_ONE;
    }

    /// These bytes came; `Err` tells why the peer is to be cut.
    pub(super) fn came(&mut self, mut bytes: &[u8], now: Instant) -> Result<(), Cut> {
        while let Some(first) = bytes.first() {
            if self.preface < PREFACE.len() {
                if PREFACE.get(self.preface) != Some(first) {
                    return Err(Cut::NotHttp2);
                }
                self.preface += 1;
                bytes = bytes.get(1..).unwrap_or_default();
            } else if self.have < HEAD {
                self.began.get_or_insert(now);
                if let Some(place) = self.head.get_mut(self.have) {
                    *place = *first;
                }
                self.have += 1;
                bytes = bytes.get(1..).unwrap_or_default();
                if self.have == HEAD {
                    self.begin(now)?;
                }
            } else {
                let taken = self.payload.min(bytes.len());
                self.payload -= taken;
                bytes = bytes.get(taken..).unwrap_or_default();
            }
            if self.have == HEAD && self.payload == 0 {
                self.end();
            }
        }
        Ok(())
    }

    fn begin(&mut self, now: Instant) -> Result<(), Cut> {
        let [high, middle, low, kind, flags, ..] = self.head;
        self.payload = u32::from_be_bytes([0, high, middle, low]) as usize;
        let cost = match kind {
            DATA if self.payload > 0 || flags & END_STREAM != 0 => 0,
            HEADERS => 0,
            RST_STREAM => COST_OF_RESET,
            _ => 1,
        };
        if kind == HEADERS && flags & END_HEADERS == 0 {
            self.head_began.get_or_insert(now);
        }
        if cost > 0 { self.pay(cost, now) } else { Ok(()) }
    }

    fn end(&mut self) {
        let [_, _, _, kind, flags, ..] = self.head;
        if kind == SETTINGS {
            self.greeted = true;
        }
        if matches!(kind, HEADERS | CONTINUATION) && flags & END_HEADERS != 0 {
            self.head_began = None;
        }
        self.have = 0;
        self.began = None;
    }

    fn pay(&mut self, cost: u64, now: Instant) -> Result<(), Cut> {
        // A fifth of the burst comes back in a second.
        let millis = u64::try_from(now.duration_since(self.refilled).as_millis()).unwrap_or(u64::MAX);
        let back = millis.saturating_mul(self.burst) / 5_000;
        if back > 0 {
            self.left = self.left.saturating_add(back).min(self.burst);
            self.refilled = now;
        }
        self.left = self.left.checked_sub(cost).ok_or(Cut::Flood)?;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    const PING: u8 = 6;

    fn frame(kind: u8, flags: u8, payload: &[u8]) -> Vec<u8> {
        let length = u32::try_from(payload.len()).unwrap().to_be_bytes();
        [&length[1..], &[kind, flags, 0, 0, 0, 1], payload].concat()
    }

    fn greeted(now: Instant) -> Frames {
        let mut frames = Frames::new(10, now);
        frames.came(&[PREFACE, &frame(SETTINGS, 0, &[0; 6])].concat(), now).unwrap();
        frames
    }

    #[tokio::test]
    async fn a_greeting_is_whole_when_its_last_byte_has_come() {
        let now = Instant::now();
        let mut frames = Frames::new(10, now);
        let greeting = [PREFACE, &frame(SETTINGS, 0, &[0; 6])].concat();
        for byte in &greeting {
            assert!(!frames.greeted());
            frames.came(&[*byte], now).unwrap();
        }
        assert!(frames.greeted() && frames.partial_since().is_none());
        Frames::new(10, now).came(b"GET / HTTP/1.1\r\n", now).unwrap_err();
    }

    #[tokio::test]
    async fn what_has_begun_is_under_way_until_it_is_whole() {
        let now = Instant::now();
        let later = now + Duration::from_secs(1);
        let mut frames = greeted(now);
        let half = frame(HEADERS, END_HEADERS | END_STREAM, b"a head");
        frames.came(&half[..10], now).unwrap();
        frames.came(&half[10..12], later).unwrap();
        assert_eq!(frames.partial_since(), Some(now));
        frames.came(&half[12..], later).unwrap();
        assert_eq!(frames.partial_since(), None);
        // A head in several frames is under way between them, too.
        frames.came(&frame(HEADERS, 0, b"a"), now).unwrap();
        frames.came(&frame(CONTINUATION, 0, b"b"), later).unwrap();
        assert_eq!(frames.partial_since(), Some(now));
        frames.came(&frame(CONTINUATION, END_HEADERS, b"c"), later).unwrap();
        assert_eq!(frames.partial_since(), None);
    }

    #[tokio::test]
    async fn floods_are_noticed_and_what_is_paid_for_is_none() {
        let now = Instant::now();
        // The greeting itself has cost one of ten.
        for (kind, payload, many) in
            [(PING, &[0; 8][..], 9), (SETTINGS, &[], 9), (DATA, &[], 9), (RST_STREAM, &[0; 4], 2)]
        {
            let mut frames = greeted(now);
            let one = frame(kind, 0, payload);
            frames.came(&one.repeat(many), now).unwrap();
            assert_eq!(frames.came(&one, now), Err(Cut::Flood), "{kind}");
        }
        let mut frames = greeted(now);
        frames.came(&frame(PING, 0, &[0; 8]).repeat(9), now).unwrap();
        frames.came(&frame(PING, 0, &[0; 8]).repeat(2), now + Duration::from_secs(1)).unwrap();
        let mut frames = greeted(now);
        for _ in 0..100 {
            frames.came(&frame(DATA, 0, b"some"), now).unwrap();
            frames.came(&frame(HEADERS, END_HEADERS, b"some"), now).unwrap();
            // A call's answer allows for a PING and a WINDOW_UPDATE.
            frames.came(&frame(PING, 0, &[0; 8]), now).unwrap();
            frames.came(&frame(8, 0, &[0; 4]), now).unwrap();
            frames.sent(64);
        }
        // Nor does it where the answer is as good as empty, and goes out piece by piece.
        for _ in 0..1000 {
            for sent in [17, 12, 14, 11] {
                frames.sent(sent);
            }
            frames.came(&frame(PING, 0, &[0; 8]), now).unwrap();
            frames.came(&frame(8, 0, &[0; 4]), now).unwrap();
        }
        // Answers to PINGs do not.
        let flood = (0..100).try_for_each(|_| {
            frames.sent(17);
            frames.came(&frame(PING, 0, &[0; 8]), now)
        });
        assert_eq!(flood, Err(Cut::Flood));
    }
}
