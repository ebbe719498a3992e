//! Keys of the tables: byte strings whose order is the order of reading. Tenant and number hold no zero byte, so zero
//! ends them; free text goes in with its length.

use jiff::Timestamp;
use waybill_contract::Number;

use crate::store::{Key, Position, StoreError, Stores, Work};
use crate::tenant::Tenant;

/// Flips the sign bit, so that numbers before zero sort first.
const SIGN: u128 = 1 << 127;
/// Bytes of an instant.
pub(super) const INSTANT: usize = 16;
/// Bytes that follow a number in the key of a generation.
const GENERATION: usize = 5;

/// Everything of a tenant.
pub(super) fn tenant(tenant: &Tenant) -> Vec<u8> {
    let mut key = Vec::with_capacity(tenant.as_str().len() + 1);
    key.extend_from_slice(tenant.as_str().as_bytes());
    key.push(0);
    key
}

/// Everything of a tenant with one carrier.
pub(super) fn carrier(of: &Tenant, carrier: &str) -> Vec<u8> {
    let mut key = tenant(of);
    key.extend_from_slice(carrier.as_bytes());
    key.push(0);
    key
}

/// A number.
pub(super) fn number(key: &Key) -> Vec<u8> {
    let (tenant, number) = (key.tenant.as_str(), key.number.as_str());
    // In one piece, with room for a generation: this is on the way of every read.
    let mut bytes = Vec::with_capacity(tenant.len() + key.carrier.len() + number.len() + 2 + GENERATION);
    bytes.extend_from_slice(tenant.as_bytes());
    bytes.push(0);
    bytes.extend_from_slice(key.carrier.as_bytes());
    bytes.push(0);
    bytes.extend_from_slice(key.number.as_str().as_bytes());
    bytes
}

/// Reads the key of a number.
pub(super) fn read_number(number: &[u8]) -> Stores<Key> {
    let broken = || damaged("a number's key names no tenant");
    let zero = number.iter().position(|byte| *byte == 0).ok_or_else(broken)?;
    let (tenant, name) = number.split_at_checked(zero).ok_or_else(broken)?;
    let tenant = str::from_utf8(tenant).ok().and_then(Tenant::new).ok_or_else(broken)?;
    read_name(&tenant, name.get(1..).unwrap_or_default())
}

/// Reads the key of a generation.
pub(super) fn read_generation(key: &[u8]) -> Stores<(Key, u32)> {
    let number = generations_beside(key).strip_suffix(b"\0").unwrap_or_default();
    Ok((read_number(number)?, generation_of(key)?))
}

/// What every generation of a number begins with; no other number's does.
pub(super) fn generations(number: &[u8]) -> Vec<u8> {
    let mut key = Vec::with_capacity(number.len() + 5);
    key.extend_from_slice(number);
    key.push(0);
    key
}

/// One generation of a number.
pub(super) fn generation(number: &[u8], generation: u32) -> Vec<u8> {
    let mut key = generations(number);
    key.extend_from_slice(&generation.to_be_bytes());
    key
}

/// The same, of a number that is not needed any more.
pub(super) fn into_generation(mut number: Vec<u8>, generation: u32) -> Vec<u8> {
    number.push(0);
    number.extend_from_slice(&generation.to_be_bytes());
    number
}

/// What every generation of the number begins with, from the key of one.
pub(super) fn generations_beside(generation: &[u8]) -> &[u8] {
    generation.split_last_chunk::<4>().map_or(generation, |(number, _)| number)
}

/// The generation at the end of such a key.
pub(super) fn generation_of(key: &[u8]) -> Stores<u32> {
    let bytes = key.last_chunk().ok_or_else(|| damaged("a generation's key is too short"))?;
    Ok(u32::from_be_bytes(*bytes))
}

/// The one entry of a number for one kind of work.
pub(super) fn due_of(number: &[u8], work: Work) -> Vec<u8> {
    let mut key = generations(number);
    key.push(work_byte(work));
    key
}

/// The queue of one account.
pub(super) fn due_queue(of: &Tenant, work: Work, account: &str) -> Vec<u8> {
    let mut key = tenant(of);
    key.push(work_byte(work));
    push_text(&mut key, account);
    key
}

/// An entry of a queue: most valuable first, then longest overdue.
pub(super) fn due(queue: &[u8], class: u8, at: Timestamp, key: &Key) -> Vec<u8> {
    let mut entry = queue.to_vec();
    entry.push(class);
    entry.extend_from_slice(&instant(at));
    entry.extend_from_slice(key.carrier.as_bytes());
    entry.push(0);
    entry.extend_from_slice(key.number.as_str().as_bytes());
    entry
}

/// Where the entries of a class begin.
pub(super) fn due_class(queue: &[u8], class: u8) -> Vec<u8> {
    let mut key = queue.to_vec();
    key.push(class);
    key
}

/// Takes an entry of a queue apart: class, instant, number.
pub(super) fn read_due(queue: &[u8], of: &Tenant, entry: &[u8]) -> Stores<(u8, Timestamp, Key)> {
    let broken = || damaged("a due entry's key is cut off");
    let rest = entry.strip_prefix(queue).ok_or_else(broken)?;
    let (class, rest) = rest.split_first().ok_or_else(broken)?;
    let (at, rest) = rest.split_at_checked(INSTANT).ok_or_else(broken)?;
    Ok((*class, read_instant(at)?, read_name(of, rest)?))
}

/// Reads `carrier 0 number`; the number is what follows the last zero.
fn read_name(of: &Tenant, name: &[u8]) -> Stores<Key> {
    let broken = || damaged("a key names no tracking number");
    let zero = name.iter().rposition(|byte| *byte == 0).ok_or_else(broken)?;
    let carrier = name.get(..zero).and_then(|carrier| str::from_utf8(carrier).ok()).ok_or_else(broken)?;
    let number = name.get(zero + 1..).and_then(|number| str::from_utf8(number).ok()).ok_or_else(broken)?;
    let number = Number::parse(number).map_err(|_| broken())?;
    Ok(Key { tenant: of.clone(), carrier: carrier.to_owned(), number })
}

/// The shipments of an order.
pub(super) fn order(of: &Tenant, order_id: &str) -> Vec<u8> {
    let mut key = tenant(of);
    push_text(&mut key, order_id);
    key
}

/// A generation in the index by order: the order's prefix, then its key without the tenant.
pub(super) fn order_entry(of: &Tenant, order_id: &str, generation: &[u8]) -> Vec<u8> {
    let mut key = order(of, order_id);
    key.extend_from_slice(generation.get(of.as_str().len() + 1..).unwrap_or_default());
    key
}

/// A generation in the index by leg: what begins the leg's number, then its key without the tenant.
pub(super) fn leg_entry(leg: &Key, generation: &[u8]) -> Vec<u8> {
    let mut key = generations(&number(leg));
    key.extend_from_slice(generation.get(leg.tenant.as_str().len() + 1..).unwrap_or_default());
    key
}

/// The generation of such an entry.
pub(super) fn read_leg_entry(leg: &Key, entry: &[u8]) -> Stores<(Key, u32)> {
    let name = entry.strip_prefix(generations(&number(leg)).as_slice());
    let name = name.ok_or_else(|| damaged("a leg names no shipment"))?;
    read_generation(&[tenant(&leg.tenant).as_slice(), name].concat())
}

/// A position of the log.
pub(super) fn position(position: Position) -> [u8; 12] {
    let mut key = [0; 12];
    let (millis, count) = key.split_at_mut(8);
    millis.copy_from_slice(&position.millis.to_be_bytes());
    count.copy_from_slice(&position.count.to_be_bytes());
    key
}

/// Reads the position at the end of a key.
pub(super) fn read_position(key: &[u8]) -> Stores<Position> {
    let bytes: &[u8; 12] = key.last_chunk().ok_or_else(|| damaged("a log position is cut off"))?;
    let millis = bytes.first_chunk().map(|millis| u64::from_be_bytes(*millis)).unwrap_or_default();
    let count = bytes.last_chunk().map(|count| u32::from_be_bytes(*count)).unwrap_or_default();
    Ok(Position { millis, count })
}

/// A log entry in the index by shipment.
pub(super) fn log_of(generation: &[u8], at: Position) -> Vec<u8> {
    let mut key = generation.to_vec();
    key.extend_from_slice(&position(at));
    key
}

/// One push parked for a number.
pub(super) fn parked(number: &[u8], id: u64) -> Vec<u8> {
    let mut key = generations(number);
    key.extend_from_slice(&id.to_be_bytes());
    key
}

/// The number of a parked push.
pub(super) fn number_of_parked(parked: &[u8]) -> Stores<&[u8]> {
    let number = parked.split_last_chunk::<8>().and_then(|(number, _)| number.strip_suffix(b"\0"));
    number.ok_or_else(|| damaged("a parked push names no number"))
}

/// A number parked by an account.
pub(super) fn park_of(number: &[u8], account: &str) -> Vec<u8> {
    let mut key = generations(number);
    push_text(&mut key, account);
    key
}

/// The numbers an account has parked.
pub(super) fn park_account(of: &Tenant, account: &str) -> Vec<u8> {
    let mut key = tenant(of);
    push_text(&mut key, account);
    key
}

/// The same, from the key of one of the numbers.
pub(super) fn park_account_of(number: &[u8], account: &str) -> Vec<u8> {
    let tenant = number.iter().position(|byte| *byte == 0).map_or(number.len(), |zero| zero + 1);
    let mut key = number.get(..tenant).unwrap_or_default().to_vec();
    push_text(&mut key, account);
    key
}

/// The account at the end of [`park_of`]'s key.
pub(super) fn read_park_account(number: &[u8], key: &[u8]) -> Stores<String> {
    let text = key.strip_prefix(number).and_then(|rest| rest.get(4..));
    let text = text.and_then(|text| str::from_utf8(text).ok());
    text.map(str::to_owned).ok_or_else(|| damaged("a parked number names no account"))
}

/// Takes the key of [`park_age`] apart: when it was first parked, and the number.
pub(super) fn read_park_age(key: &[u8]) -> Stores<(String, Timestamp, Vec<u8>)> {
    let broken = || damaged("an entry of the parked numbers is cut off");
    let tenant = key.iter().position(|byte| *byte == 0).ok_or_else(broken)?;
    let rest = key.get(tenant + 1..).ok_or_else(broken)?;
    let (length, rest) = rest.split_first_chunk().ok_or_else(broken)?;
    let length = usize::try_from(u32::from_be_bytes(*length)).map_err(|_| broken())?;
    let (account, rest) = rest.split_at_checked(length).ok_or_else(broken)?;
    let (first, number) = rest.split_at_checked(INSTANT).ok_or_else(broken)?;
    let account = str::from_utf8(account).map_err(|_| broken())?;
    Ok((account.to_owned(), read_instant(first)?, number.to_vec()))
}

/// A number an account has parked, longest parked first.
pub(super) fn park_age(account: &[u8], first: Timestamp, number: &[u8]) -> Vec<u8> {
    let mut key = account.to_vec();
    key.extend_from_slice(&instant(first));
    key.extend_from_slice(number);
    key
}

/// An id, in order.
pub(super) fn id(id: u64) -> [u8; 8] {
    id.to_be_bytes()
}

/// Reads the id at the end of a key.
pub(super) fn read_id(key: &[u8]) -> Stores<u64> {
    key.last_chunk().map(|id| u64::from_be_bytes(*id)).ok_or_else(|| damaged("an id is cut off"))
}

/// The end of everything that begins so.
pub(super) fn after_prefix(prefix: &[u8]) -> Option<Vec<u8>> {
    let mut end = prefix.to_vec();
    while let Some(last) = end.pop() {
        if let Some(next) = last.checked_add(1) {
            end.push(next);
            return Some(end);
        }
    }
    None
}

/// An instant whose bytes sort like it.
pub(super) fn instant(at: Timestamp) -> [u8; INSTANT] {
    (u128::from_be_bytes(at.as_nanosecond().to_be_bytes()) ^ SIGN).to_be_bytes()
}

fn read_instant(bytes: &[u8]) -> Stores<Timestamp> {
    let broken = || damaged("an instant is out of range");
    let bytes: [u8; INSTANT] = bytes.try_into().map_err(|_| broken())?;
    let nanoseconds = i128::from_be_bytes((u128::from_be_bytes(bytes) ^ SIGN).to_be_bytes());
    Timestamp::from_nanosecond(nanoseconds).map_err(|_| broken())
}

fn push_text(key: &mut Vec<u8>, text: &str) {
    let length = u32::try_from(text.len()).expect("texts in keys are far shorter than 4 GiB");
    key.extend_from_slice(&length.to_be_bytes());
    key.extend_from_slice(text.as_bytes());
}

fn work_byte(work: Work) -> u8 {
    match work {
        Work::Poll => 1,
        Work::Timer => 2,
        Work::Subscribe => 3,
        Work::Partner => 4,
        Work::Order => 5,
    }
}

fn damaged(what: &str) -> StoreError {
    StoreError::Damaged(what.to_owned())
}
