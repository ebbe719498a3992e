//! The targets' seeds, made from the stories, and a dictionary of the names that bodies are made of.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use waybill_contract::{Batch, Depth, Response};

use crate::reply::{self, Door};
use crate::story::Step;
use crate::{ACCOUNTS, Account, sent, stories};

/// Writes them to a folder for each target, and the dictionary beside those. What is there already stays.
pub fn seeds(corpus: &Path) {
    let mut seeds = Seeds { corpus: corpus.into(), names: BTreeSet::new() };
    for account in ACCOUNTS.iter() {
        for story in stories(account.world.adapter.id) {
            if story.account() == account.toml.as_deref() {
                let steps = story.steps(&account.world);
                for (index, told) in steps.iter().enumerate() {
                    let name = format!("{}-{}-{index}", account.world.adapter.id, story.name());
                    seeds.step(account, &name, &told.step);
                }
            }
        }
    }
    let lines: Vec<String> = seeds.names.iter().map(|name| format!("\"{name}\"\n")).collect();
    fs::write(corpus.join("dictionary"), lines.concat()).expect("the corpus can be written");
}

struct Seeds {
    corpus: PathBuf,
    names: BTreeSet<String>,
}

impl Seeds {
    fn step(&mut self, account: &Account, name: &str, step: &Step) {
        let (door, batch, response) = match step {
            Step::Ask(question, Some(response)) | Step::FollowUp(question, response) => {
                question.batch.iter().for_each(|batch| self.numbers(batch));
                let detail = question.batch.as_ref().is_some_and(|batch| batch.depth() == Depth::Detail);
                (if detail { Door::Detail } else { Door::Sweep }, question.batch.as_ref(), response)
            }
            Step::Login(Some(response)) => (Door::Login, None, response),
            Step::Subscribe(batch, Some(response)) => (Door::Subscribe, Some(batch), response),
            Step::Feed(_, _, Some(response)) => (Door::Feed, None, response),
            Step::Push(push) => {
                self.learn(&push.body);
                self.put("words", name, &push.body);
                if let Some(input) = sent::write(account, push) {
                    self.put("webhook", name, &input);
                }
                return;
            }
            Step::Ask(_, None) | Step::Login(None) | Step::Subscribe(_, None) | Step::Feed(_, _, None) => return,
        };
        self.learn(&response.body);
        self.put("words", name, &response.body);
        let compact = Response { body: compact(&response.body), ..response.clone() };
        if let Some(input) = reply::write(account, door, batch, &compact) {
            self.put("parse", name, &input);
        }
    }

    fn numbers(&self, batch: &Batch) {
        for number in batch.items().iter().map(|item| item.number.as_str()) {
            self.put("number", &number.replace(['/', '.'], "_"), number.as_bytes());
        }
    }

    /// Keys of JSON, and names of XML's elements and attributes.
    fn learn(&mut self, body: &[u8]) {
        let text = String::from_utf8_lossy(body);
        let parts: Vec<&str> = text.split(['"', '<', '>', '/', ' ', '=', '\n', '\\']).collect();
        let is_name = |part: &&str| {
            let mut bytes = part.bytes();
            (3..40).contains(&part.len()) && bytes.all(|byte| byte.is_ascii_alphanumeric() || byte == b'_')
        };
        let digits = |part: &&str| part.bytes().any(|byte| byte.is_ascii_digit());
        let names = parts.into_iter().filter(is_name).filter(|part| !digits(part));
        self.names.extend(names.map(str::to_owned));
    }

    fn put(&self, target: &str, name: &str, input: &[u8]) {
        let folder = self.corpus.join(target);
        fs::create_dir_all(&folder).expect("the corpus can be written");
        fs::write(folder.join(name), input).expect("the corpus can be written");
    }
}

/// Without the line ends and indents that make a story readable: small inputs are mutated more.
fn compact(body: &[u8]) -> bytes::Bytes {
    match str::from_utf8(body) {
        Ok(text) => text.lines().map(str::trim_start).collect::<Vec<_>>().join("\n").into(),
        Err(_) => bytes::Bytes::copy_from_slice(body),
    }
}
