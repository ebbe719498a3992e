//! A reply as an input: a byte for the account, one for what it answers and one for the status line; then a head like
//! HTTP's, whose first line is the numbers asked for; an empty line; the body.

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use waybill_contract::{Batch, Depth, Item, Number, Response};

use crate::{ACCOUNTS, Account};

/// The line of the head that gives a follow-up's note.
const NOTE: &str = "follow-up";

const STATUSES: [u16; 16] = [200, 201, 202, 204, 207, 400, 401, 403, 404, 406, 408, 410, 422, 429, 500, 503];

/// What was asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Door {
    /// A poll; anything is asked for where there are no numbers.
    Sweep,
    /// The same, in detail.
    Detail,
    /// A login.
    Login,
    /// A subscription.
    Subscribe,
    /// The end of one.
    Cancel,
    /// A delta feed.
    Feed,
}

const DOORS: [Door; 6] = [Door::Sweep, Door::Detail, Door::Login, Door::Subscribe, Door::Cancel, Door::Feed];

/// A reply, with what it answers.
pub(crate) struct Reply {
    /// Whose it is.
    pub(crate) account: &'static Account,
    /// What it answers.
    pub(crate) door: Door,
    /// The numbers asked for, if there are any.
    pub(crate) batch: Option<Batch>,
    /// The reply.
    pub(crate) response: Response,
}

/// Reads an input; `None` for one that names no account.
pub(crate) fn read(input: &[u8]) -> Option<Reply> {
    let (&[account, door, status], rest) = input.split_first_chunk::<3>()?;
    let account = ACCOUNTS.get(usize::from(account))?;
    let (head, body) = halves(rest);
    let (numbers, lines) = head.split_once('\n').unwrap_or((head, ""));
    let door = *DOORS.get(usize::from(door)).unwrap_or(&Door::Sweep);
    let depth = if door == Door::Detail { Depth::Detail } else { Depth::Sweep };
    let numbers = numbers.split(' ').filter_map(|text| Number::parse(text).ok());
    let batch = Batch::new(numbers.take(account.world.adapter.batch_limit).map(Item::new), depth);
    let status = STATUSES.get(usize::from(status)).copied().unwrap_or(200);
    let status = StatusCode::from_u16(status).expect("the table holds statuses");
    let follow_up = lines.lines().find_map(|line| line.strip_prefix(NOTE)?.strip_prefix(": ")).map(str::to_owned);
    let response = Response { status, headers: headers(lines), body: Bytes::copy_from_slice(body), follow_up };
    Some(Reply { account, door, batch, response })
}

/// Writes an input; `None` if a status or an account is not among those that there are.
pub(crate) fn write(account: &Account, door: Door, batch: Option<&Batch>, response: &Response) -> Option<Vec<u8>> {
    let account = ACCOUNTS.iter().position(|known| std::ptr::eq(known, account))?;
    let door = DOORS.iter().position(|known| *known == door)?;
    let status = STATUSES.iter().position(|known| *known == response.status.as_u16())?;
    let bytes = [account, door, status].map(|index| u8::try_from(index).expect("there are fewer than 256 of each"));
    let numbers: Vec<&str> = batch.iter().flat_map(|batch| batch.items()).map(|item| item.number.as_str()).collect();
    let mut head = numbers.join(" ") + "\n";
    let note = response.follow_up.iter().map(|note| (NOTE, note.as_str()));
    let said = response.headers.iter().filter_map(|(name, value)| Some((name.as_str(), value.to_str().ok()?)));
    for (name, value) in note.chain(said.filter(|(name, _)| *name != "content-type")) {
        head += &format!("{name}: {value}\n");
    }
    Some([&bytes[..], head.as_bytes(), b"\n", &response.body].concat())
}

/// Head and body; without an empty line all is body.
pub(crate) fn halves(input: &[u8]) -> (&str, &[u8]) {
    let end = input.windows(2).position(|pair| pair == b"\n\n");
    let head = end.and_then(|end| Some((str::from_utf8(input.get(..end)?).ok()?, input.get(end + 2..)?)));
    head.unwrap_or(("", input))
}

pub(crate) fn headers(lines: &str) -> HeaderMap {
    let pairs = lines.lines().filter_map(|line| line.split_once(": "));
    let valid =
        pairs.filter_map(|(name, value)| Some((HeaderName::try_from(name).ok()?, HeaderValue::try_from(value).ok()?)));
    valid.take(32).collect()
}
