//! Any adapter hears any push: as it came, with the signature that its carrier would make, and taken on trust as from the
//! inbox. What is signed is taken.

use waybill_contract::{Authentic, Push, Verified, proof};

use crate::{Account, laws, sent};

/// Whether the input is a push.
pub fn webhook(input: &[u8]) -> bool {
    let Some((account, push)) = sent::read(input) else { return false };
    if tells_secret(account, &push) {
        return false;
    }
    hear(account, &push);
    if let Some(signed) = sent::signed(account, &push) {
        let taken = hear(account, &signed);
        // USPS signs a time, which must be a recent one.
        assert!(taken || account.world.adapter.id == "usps", "{}: a signed push is refused", account.world.adapter.id);
    }
    read(account, proof::taken_on_trust(&push));
    true
}

/// Whether the sender writes a secret into what he tells. Some of it is shown, and shows no more than he knows; no carrier
/// does it.
fn tells_secret(account: &Account, push: &Push) -> bool {
    let told = [push.query.as_deref().unwrap_or_default().as_bytes(), &push.body];
    let secrets = account.world.secrets();
    let tells = |secret: &[u8]| told.iter().any(|told| told.windows(secret.len().max(1)).any(|part| part == secret));
    secrets.iter().any(|secret| tells(secret.as_bytes()))
}

fn hear(account: &Account, push: &Push) -> bool {
    let webhook = account.world.carrier.webhook().expect("only accounts that hear pushes are chosen");
    match webhook.verify(&account.world.context(), push) {
        Ok(Verified::Message(authentic)) => read(account, authentic),
        Ok(Verified::BearerWanted { life }) => assert!(life.as_secs() > 0, "a bearer that was never good"),
        Err(_) => return false,
    }
    true
}

fn read(account: &Account, authentic: Authentic<'_>) {
    let webhook = account.world.carrier.webhook().expect("only accounts that hear pushes are chosen");
    let push = authentic.push();
    let length = push.body.len() + push.query.as_ref().map_or(0, String::len);
    let acknowledgement = webhook.acknowledge(authentic);
    // A challenge or an id may be echoed, escaped.
    assert!(acknowledgement.body.len() <= 8 * length + 4096, "an answer of {} bytes", acknowledgement.body.len());
    laws::hold(account, None, &webhook.parse(&account.world.context(), authentic), length);
}
