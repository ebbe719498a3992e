//! Seals what the store must not be able to read: carriers' tokens. AES-256-GCM with a key of the configuration; the
//! record's name is authenticated with it, so that one record never passes for another.

use std::fmt;

use bytes::Bytes;
use hmac::{Hmac, KeyInit as _, Mac as _};
use ring::aead::{AES_256_GCM, Aad, LessSafeKey, NONCE_LEN, Nonce, UnboundKey};
use sha2::Sha256;

use crate::store::StoreError;

/// A key, ready for use. Cheap to clone.
#[derive(Clone)]
pub struct Sealing {
    key: LessSafeKey,
}

impl fmt::Debug for Sealing {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Sealing")
    }
}

impl Sealing {
    /// With the key of the configuration, from which one for this purpose is derived.
    pub fn new(key: &[u8; 32]) -> Self {
        let mut derived = Hmac::<Sha256>::new_from_slice(key).expect("HMAC takes keys of any length");
        derived.update(b"waybill sealed records 1");
        let key = UnboundKey::new(&AES_256_GCM, &derived.finalize().into_bytes()).expect("SHA-256 gives 32 bytes");
        Self { key: LessSafeKey::new(key) }
    }

    /// Seals a record's value. Nonces are random: of one key they may be some billions.
    pub fn seal(&self, name: &str, plain: &[u8]) -> Result<Bytes, StoreError> {
        let nonce: [u8; NONCE_LEN] = rand::random();
        let mut sealed = plain.to_vec();
        self.key
            .seal_in_place_append_tag(Nonce::assume_unique_for_key(nonce), Aad::from(name), &mut sealed)
            .map_err(|_| StoreError::Damaged("a record is too large to be sealed".into()))?;
        Ok(Bytes::from([nonce.as_slice(), &sealed].concat()))
    }

    /// Opens what was sealed under that name and with this key.
    pub fn open(&self, name: &str, sealed: &[u8]) -> Option<Vec<u8>> {
        let (nonce, sealed) = sealed.split_first_chunk::<NONCE_LEN>()?;
        let mut plain = sealed.to_vec();
        let length = self
            .key
            .open_in_place(Nonce::assume_unique_for_key(*nonce), Aad::from(name), &mut plain)
            .map(|opened| opened.len())
            .ok()?;
        plain.truncate(length);
        Some(plain)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_key_opens_and_only_under_its_name() {
        let sealing = Sealing::new(&[7; 32]);
        let sealed = sealing.seal("token/ups", b"canary").unwrap();
        assert!(!sealed.windows(6).any(|part| part == b"canary"));
        assert_ne!(sealed, sealing.seal("token/ups", b"canary").unwrap(), "the same is never sealed alike");
        assert_eq!(sealing.open("token/ups", &sealed).as_deref(), Some(b"canary".as_slice()));
        assert_eq!(sealing.open("token/fedex", &sealed), None);
        assert_eq!(Sealing::new(&[8; 32]).open("token/ups", &sealed), None);
        let mut changed = sealed.to_vec();
        *changed.last_mut().unwrap() ^= 1;
        assert_eq!(sealing.open("token/ups", &changed), None);
        assert_eq!(sealing.open("token/ups", b"short"), None);
    }
}
