//! The scripts, and calling them: by their hash, and by their text where the server does not know them (any more). Each
//! looks at everything it depends on before it writes anything, and reaches no key that it was not given.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};

use redis::{Cmd, ErrorKind, RedisResult, Script as Text, ServerErrorKind, Value};

use crate::store::Stores;
use crate::store::redis::errors::refused;
use crate::store::redis::link::Link;

const BASE: &str = include_str!("scripts/base.lua");
const DUE: &str = include_str!("scripts/due.lua");
const APPEND: &str = include_str!("scripts/append.lua");
const FITTING: &str = include_str!("scripts/fitting.lua");
const NOTES: &str = include_str!("scripts/notes.lua");

/// Primaries whose hashes are remembered; a cluster has as many at a time, and others after failovers.
const MOST_PRIMARIES: usize = 256;

/// How many digits the number of keys may have.
const DIGITS: usize = 20;

/// One script.
#[derive(Debug)]
pub(super) struct Script {
    text: String,
    hash: String,
    /// By the name of a primary that its text bears there.
    hashes: RwLock<HashMap<Arc<str>, Arc<str>>>,
}

/// All of them, each by the name of its file.
#[derive(Debug)]
pub(super) struct Scripts {
    pub(super) bury: Script,
    pub(super) claim: Script,
    pub(super) commit: Script,
    pub(super) delete_record: Script,
    pub(super) erase: Script,
    pub(super) forget: Script,
    pub(super) import_changes: Script,
    pub(super) import_number: Script,
    pub(super) import_parked: Script,
    pub(super) import_push: Script,
    pub(super) import_record: Script,
    pub(super) inbox_claim: Script,
    pub(super) inbox_done: Script,
    pub(super) inbox_failed: Script,
    pub(super) inbox_peek: Script,
    pub(super) inbox_put: Script,
    pub(super) intend: Script,
    pub(super) lease: Script,
    pub(super) look: Script,
    pub(super) old_intents: Script,
    pub(super) overdue: Script,
    pub(super) park: Script,
    pub(super) park_index: Script,
    pub(super) peek: Script,
    pub(super) put_record: Script,
    pub(super) raise: Script,
    pub(super) reclaim: Script,
    pub(super) records: Script,
    pub(super) release: Script,
    pub(super) remove_marked: Script,
    pub(super) repeat_record: Script,
    pub(super) settle: Script,
    pub(super) sweep_tombs: Script,
    pub(super) touch: Script,
    pub(super) trim: Script,
    pub(super) unlease: Script,
    pub(super) unpark: Script,
}

impl Scripts {
    pub(super) fn new() -> Self {
        Self {
            bury: Script::new(&[BASE, include_str!("scripts/bury.lua")]),
            claim: Script::new(&[BASE, DUE, include_str!("scripts/claim.lua")]),
            commit: Script::new(&[BASE, DUE, APPEND, NOTES, include_str!("scripts/commit.lua")]),
            delete_record: Script::new(&[BASE, include_str!("scripts/delete_record.lua")]),
            erase: Script::new(&[BASE, DUE, APPEND, NOTES, include_str!("scripts/erase.lua")]),
            forget: Script::new(&[BASE, include_str!("scripts/forget.lua")]),
            import_changes: Script::new(&[BASE, APPEND, include_str!("scripts/import_changes.lua")]),
            import_number: Script::new(&[BASE, DUE, include_str!("scripts/import_number.lua")]),
            import_parked: Script::new(&[BASE, include_str!("scripts/import_parked.lua")]),
            import_push: Script::new(&[BASE, FITTING, include_str!("scripts/import_push.lua")]),
            import_record: Script::new(&[BASE, FITTING, include_str!("scripts/import_record.lua")]),
            inbox_claim: Script::new(&[BASE, include_str!("scripts/inbox_claim.lua")]),
            inbox_done: Script::new(&[BASE, include_str!("scripts/inbox_done.lua")]),
            inbox_failed: Script::new(&[BASE, include_str!("scripts/inbox_failed.lua")]),
            inbox_peek: Script::new(&[BASE, include_str!("scripts/inbox_peek.lua")]),
            inbox_put: Script::new(&[BASE, include_str!("scripts/inbox_put.lua")]),
            intend: Script::new(&[BASE, include_str!("scripts/intend.lua")]),
            lease: Script::new(&[BASE, include_str!("scripts/lease.lua")]),
            look: Script::new(&[BASE, include_str!("scripts/look.lua")]),
            old_intents: Script::new(&[BASE, include_str!("scripts/old_intents.lua")]),
            overdue: Script::new(&[BASE, DUE, include_str!("scripts/overdue.lua")]),
            park: Script::new(&[BASE, include_str!("scripts/park.lua")]),
            park_index: Script::new(&[BASE, include_str!("scripts/park_index.lua")]),
            peek: Script::new(&[BASE, DUE, include_str!("scripts/peek.lua")]),
            put_record: Script::new(&[BASE, include_str!("scripts/put_record.lua")]),
            raise: Script::new(&[BASE, include_str!("scripts/raise.lua")]),
            reclaim: Script::new(&[BASE, DUE, include_str!("scripts/reclaim.lua")]),
            records: Script::new(&[BASE, include_str!("scripts/records.lua")]),
            release: Script::new(&[BASE, DUE, include_str!("scripts/release.lua")]),
            remove_marked: Script::new(&[BASE, include_str!("scripts/remove_marked.lua")]),
            repeat_record: Script::new(&[BASE, include_str!("scripts/repeat_record.lua")]),
            settle: Script::new(&[BASE, NOTES, include_str!("scripts/settle.lua")]),
            sweep_tombs: Script::new(&[BASE, include_str!("scripts/sweep_tombs.lua")]),
            touch: Script::new(&[BASE, DUE, include_str!("scripts/touch.lua")]),
            trim: Script::new(&[BASE, include_str!("scripts/trim.lua")]),
            unlease: Script::new(&[BASE, include_str!("scripts/unlease.lua")]),
            unpark: Script::new(&[BASE, include_str!("scripts/unpark.lua")]),
        }
    }
}

/// What a script is called with; all keys are of one slot.
#[derive(Debug, Default)]
pub(super) struct Call<'a> {
    keys: Vec<Vec<u8>>,
    arguments: Vec<Cow<'a, [u8]>>,
}

impl<'a> Call<'a> {
    /// On these keys.
    pub(super) fn on(keys: impl IntoIterator<Item = Vec<u8>>) -> Self {
        Self { keys: keys.into_iter().collect(), arguments: Vec::new() }
    }

    /// One more key.
    pub(super) fn key(&mut self, key: Vec<u8>) -> &mut Self {
        self.keys.push(key);
        self
    }

    /// One more argument.
    pub(super) fn arg(&mut self, argument: impl Into<Cow<'a, [u8]>>) -> &mut Self {
        self.arguments.push(argument.into());
        self
    }

    /// A text.
    pub(super) fn text(&mut self, text: &'a str) -> &mut Self {
        self.arg(text.as_bytes())
    }

    /// A whole number.
    pub(super) fn number(&mut self, number: impl ToString) -> &mut Self {
        self.arg(number.to_string().into_bytes())
    }

    fn command(&self, by: &str, what: &str) -> Cmd {
        let (keys, arguments) = (self.keys.iter().map(Vec::len), self.arguments.iter().map(|argument| argument.len()));
        let bytes = by.len() + what.len() + DIGITS + keys.sum::<usize>() + arguments.sum::<usize>();
        // In one piece: a call on many pushes is large, and would be moved again and again while it grows.
        let mut call = Cmd::with_capacity(self.keys.len() + self.arguments.len() + 3, bytes);
        call.arg(by).arg(what).arg(self.keys.len());
        for key in &self.keys {
            call.arg(key.as_slice());
        }
        for argument in &self.arguments {
            call.arg(argument.as_ref());
        }
        call
    }
}

impl Script {
    fn new(parts: &[&str]) -> Self {
        let text = parts.concat();
        let hash = Text::new(&text).get_hash().to_owned();
        Self { text, hash, hashes: RwLock::default() }
    }

    /// Runs it as the script of that primary; another one does not know it.
    pub(super) async fn run_on(&self, primary: &Arc<str>, link: &Link, call: &Call<'_>) -> Stores<RedisResult<Value>> {
        let known = self.hashes.read().unwrap_or_else(PoisonError::into_inner).get(primary).cloned();
        let hash = known.unwrap_or_else(|| {
            let hash: Arc<str> = Text::new(&self.text_on(primary)).get_hash().into();
            let mut hashes = self.hashes.write().unwrap_or_else(PoisonError::into_inner);
            if hashes.len() >= MOST_PRIMARIES {
                hashes.clear();
            }
            hashes.insert(Arc::clone(primary), Arc::clone(&hash));
            hash
        });
        link.try_ask(&call.command("EVALSHA", &hash)).await
    }

    /// Runs it by its whole text, so that the primary knows it from then on.
    pub(super) async fn teach(&self, primary: &str, link: &Link, call: &Call<'_>) -> Stores<Value> {
        link.ask(&call.command("EVAL", &self.text_on(primary))).await
    }

    fn text_on(&self, primary: &str) -> String {
        format!("-- {primary}\n{}", self.text)
    }

    /// Runs it.
    pub(super) async fn run(&self, link: &Link, call: &Call<'_>) -> Stores<Value> {
        match link.try_ask(&call.command("EVALSHA", &self.hash)).await? {
            Ok(answer) => Ok(answer),
            // After a restart, a failover or a flush: sent whole, it is known from then on.
            Err(error) if error.kind() == ErrorKind::Server(ServerErrorKind::NoScript) => {
                link.ask(&call.command("EVAL", &self.text)).await
            }
            Err(error) => Err(refused(&error)),
        }
    }
}
