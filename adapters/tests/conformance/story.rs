//! Reads a story file into steps. The format:
//!
//! ```text
//! # what this shows
//! === account                      TOML of another account than the adapter's example, for the whole story
//! === ask [detail]
//! NUMBER [country=DE] [postal=10115] [shipped=2026-03-01] [service=express]     one line each; `*` asks for anything
//! === reply 200                    also the answer to a login, subscribe or feed
//! header: value
//!
//! body, to the next `=== ` line, without the line ends before it
//! === told                         written by BLESS=1
//! === follow-up reply 200          the answer to the follow-up of the parse before
//! === push POST tail/of/path?query=1        `peer: 192.0.2.9` among its headers is the sender's address,
//! === login                                 `{bearer}` in a header is a bearer that we issued
//! === subscribe NUMBER NUMBER
//! === feed 2026-06-15T10:00:00Z 2026-06-15T11:00:00Z
//! ```

use std::net::IpAddr;
use std::path::{Path, PathBuf};

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue};
use jiff::Timestamp;
use waybill_contract::{Batch, Depth, Item, Number, Push, Response};

use crate::world::World;

/// A file, as sections to be written back as they were.
pub(crate) struct Story {
    pub(crate) path: PathBuf,
    pub(crate) before: String,
    pub(crate) sections: Vec<Section>,
}

/// `=== head`, then text to the next one.
pub(crate) struct Section {
    pub(crate) head: String,
    pub(crate) text: String,
}

/// What is asked; `batch` is `None` for `*`.
#[derive(Clone, Debug)]
pub(crate) struct Question {
    pub(crate) batch: Option<Batch>,
}

/// One exchange of a story.
#[derive(Clone, Debug)]
pub(crate) enum Step {
    Ask(Question, Option<Response>),
    FollowUp(Question, Response),
    Push(Push),
    Login(Option<Response>),
    Subscribe(Batch, Option<Response>),
    Feed(Timestamp, Timestamp, Option<Response>),
}

/// A step, the section it ends with, and what the story says it told.
pub(crate) struct Told {
    pub(crate) step: Step,
    pub(crate) last: usize,
    pub(crate) told: Option<String>,
}

impl Story {
    pub(crate) fn read(path: &Path) -> Self {
        let text = std::fs::read_to_string(path).unwrap();
        let mut story = Self { path: path.into(), before: String::new(), sections: Vec::new() };
        for line in text.split_inclusive('\n') {
            if let Some(head) = line.strip_prefix("=== ") {
                story.sections.push(Section { head: head.trim().into(), text: String::new() });
            } else if let Some(section) = story.sections.last_mut() {
                section.text.push_str(line);
            } else {
                story.before.push_str(line);
            }
        }
        story
    }

    pub(crate) fn name(&self) -> String {
        self.path.file_stem().unwrap().to_string_lossy().into_owned()
    }

    /// The account it wants instead of the example.
    pub(crate) fn account(&self) -> Option<&str> {
        self.sections.iter().find(|section| section.head == "account").map(|section| section.text.as_str())
    }

    pub(crate) fn write(&self) {
        let mut text = self.before.clone();
        for section in &self.sections {
            text.push_str(&format!("=== {}\n{}", section.head, section.text));
        }
        std::fs::write(&self.path, text.trim_end().to_owned() + "\n").unwrap();
    }

    /// The steps, in order. Panics with the place of what it cannot read.
    pub(crate) fn steps(&self, world: &World) -> Vec<Told> {
        let mut steps: Vec<Told> = Vec::new();
        for (index, section) in self.sections.iter().enumerate() {
            let at = || format!("{}: === {}", self.path.display(), section.head);
            let (word, rest) = section.head.split_once(' ').unwrap_or((&section.head, ""));
            let step = match word {
                "ask" => Step::Ask(question(&section.text, rest).unwrap_or_else(|why| panic!("{}: {why}", at())), None),
                "login" => Step::Login(None),
                "subscribe" => Step::Subscribe(batch(rest.split_whitespace(), Depth::Detail), None),
                "feed" => {
                    let (from, until) = rest.split_once(' ').expect("feed has two instants");
                    Step::Feed(from.parse().expect("an instant"), until.parse().expect("an instant"), None)
                }
                "push" => Step::Push(push(world, rest, &section.text)),
                "reply" => {
                    let reply = response(rest, &section.text);
                    let before = steps.last_mut().unwrap_or_else(|| panic!("{}: replies to nothing", at()));
                    match &mut before.step {
                        Step::Ask(_, empty @ None)
                        | Step::Login(empty @ None)
                        | Step::Subscribe(_, empty @ None)
                        | Step::Feed(_, _, empty @ None) => *empty = Some(reply),
                        _ => panic!("{}: replies to nothing", at()),
                    }
                    before.last = index;
                    continue;
                }
                "follow-up" => {
                    let asked = steps.iter().rev().find_map(|told| match &told.step {
                        Step::Ask(question, _) | Step::FollowUp(question, _) => Some(question.clone()),
                        _ => None,
                    });
                    let asked = asked.unwrap_or(Question { batch: None });
                    Step::FollowUp(asked, response(rest.trim_start_matches("reply").trim(), &section.text))
                }
                "told" => {
                    let before = steps.last_mut().unwrap_or_else(|| panic!("{}: tells of nothing", at()));
                    before.told = Some(section.text.trim().into());
                    continue;
                }
                "account" => continue,
                _ => panic!("{}: no such section", at()),
            };
            steps.push(Told { step, last: index, told: None });
        }
        steps
    }
}

fn question(text: &str, depth: &str) -> Result<Question, String> {
    let depth = match depth {
        "" => Depth::Sweep,
        "detail" => Depth::Detail,
        other => return Err(format!("{other} is no depth")),
    };
    let lines: Vec<&str> = text.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    match lines.as_slice() {
        [] => Err("asks for nothing".into()),
        ["*"] => Ok(Question { batch: None }),
        _ => Ok(Question { batch: Some(batch(lines.iter().copied(), depth)) }),
    }
}

fn batch<'a>(lines: impl Iterator<Item = &'a str>, depth: Depth) -> Batch {
    Batch::new(lines.map(item), depth).expect("a story asks for something")
}

fn item(line: &str) -> Item {
    let mut words = line.split_whitespace();
    let mut item = Item::new(Number::parse(words.next().unwrap()).unwrap_or_else(|why| panic!("{line}: {why}")));
    for word in words {
        match word.split_once('=') {
            Some(("country", value)) => item.destination_country = Some(value.into()),
            Some(("postal", value)) => item.destination_postal_code = Some(value.into()),
            Some(("shipped", value)) => item.ship_date = Some(value.parse().expect("a date")),
            Some(("service", value)) => item.service = Some(value.into()),
            _ => panic!("{word}: country=, postal=, shipped= or service= is known"),
        }
    }
    item
}

fn response(status: &str, text: &str) -> Response {
    let (headers, _, body) = message(text, None);
    Response { status: code(status), headers, body, follow_up: None }
}

fn verb(method: &str) -> http::Method {
    method.parse().unwrap_or_else(|_| panic!("{method:?} is no HTTP method: `=== push POST`"))
}

fn code(status: &str) -> http::StatusCode {
    status.trim().parse().unwrap_or_else(|_| panic!("{status:?} is no HTTP status: `=== reply 200`"))
}

fn push(world: &World, head: &str, text: &str) -> Push {
    let (method, target) = head.split_once(' ').unwrap_or((head, ""));
    let (tail, query) = match target.trim().split_once('?') {
        Some((tail, query)) => (tail, Some(query.to_owned())),
        None => (target.trim(), None),
    };
    let (headers, peer, body) = message(text, Some(world.bearer().reveal()));
    let tail = tail.trim_start_matches('/').to_owned();
    Push { method: verb(method), tail, query, headers, body, peer }
}

/// Headers to the first empty line (none if that is the first), then the body without the line ends at its end.
fn message(text: &str, bearer: Option<&str>) -> (HeaderMap, IpAddr, Bytes) {
    let mut headers = HeaderMap::new();
    let mut peer = IpAddr::from([192, 0, 2, 1]);
    let mut rest = text;
    while let Some((line, after)) = rest.split_once('\n') {
        rest = after;
        if line.trim().is_empty() {
            break;
        }
        let header = line.split_once(':').filter(|(name, _)| HeaderName::try_from(name.trim()).is_ok());
        let (name, value) = header.unwrap_or_else(|| {
            panic!("{line}: no header; an empty line must stand before the body, also where there are no headers")
        });
        let value = value.trim().replace("{bearer}", bearer.unwrap_or("{bearer}"));
        if name == "peer" {
            peer = value.parse().expect("an address");
        } else {
            headers.append(
                HeaderName::try_from(name.trim()).expect("it was one above"),
                HeaderValue::try_from(value).unwrap_or_else(|why| panic!("{line}: {why}")),
            );
        }
    }
    (headers, peer, Bytes::copy_from_slice(rest.trim_end_matches(['\n', '\r']).as_bytes()))
}
