//! The scripts, and calling them: by their hash, and by their text where the server does not know them (any more). Each
//! looks at everything it depends on before it writes anything, and reaches no key that it was not given.

use redis::{Cmd, ErrorKind, Script as Text, ServerErrorKind, Value, cmd};

use crate::store::Stores;
use crate::store::redis::errors::refused;
use crate::store::redis::link::Link;

/// One script.
#[derive(Debug)]
pub(super) struct Script {
    text: String,
    hash: String,
}

/// All of them.
#[derive(Debug)]
pub(super) struct Scripts {}

impl Scripts {
    pub(super) fn new() -> Self {
        Self {}
    }
}

impl Script {
    fn new(parts: &[&str]) -> Self {
        let text = parts.concat();
        let hash = Text::new(&text).get_hash().to_owned();
        Self { text, hash }
    }

    /// Runs it. Both lists go as they are; the keys must be of one slot.
    pub(super) async fn run(&self, link: &Link, keys: &[Vec<u8>], arguments: &[impl AsRef<[u8]>]) -> Stores<Value> {
        let call = |by: &str, what: &str| -> Cmd {
            let mut call = cmd(by);
            call.arg(what).arg(keys.len());
            for key in keys {
                call.arg(key.as_slice());
            }
            for argument in arguments {
                call.arg(argument.as_ref());
            }
            call
        };
        match link.try_ask(&call("EVALSHA", &self.hash)).await? {
            Ok(answer) => Ok(answer),
            // After a restart, a failover or a flush: sent whole, it is known from then on.
            Err(error) if error.kind() == ErrorKind::Server(ServerErrorKind::NoScript) => {
                link.ask(&call("EVAL", &self.text)).await
            }
            Err(error) => Err(refused(&error)),
        }
    }
}
