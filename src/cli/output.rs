//! Where results go: for people on a terminal, else one JSON object a line.

use std::io::{self, IsTerminal as _, Write as _};

use anstream::AutoStream;
use clap::Args;

use super::exit::Failure;
use crate::proto;

/// How results are printed.
#[derive(Clone, Copy, Debug, Args)]
pub(super) struct Output {
    /// Print JSON, one object a line; the default where stdout is no terminal
    #[arg(long, conflicts_with = "text")]
    json: bool,
    /// Print for people even where stdout is no terminal
    #[arg(long)]
    text: bool,
}

impl Output {
    /// Whether to print JSON.
    pub(super) fn is_json(self) -> bool {
        self.json || (!self.text && !io::stdout().is_terminal())
    }

    /// Prints a message of `waybill.v1` as JSON, or what `text` makes of it.
    pub(super) fn print<M: prost::Message>(
        self,
        name: &str,
        message: &M,
        text: impl FnOnce(&M) -> String,
    ) -> Result<(), Failure> {
        if self.is_json() { print_line(&proto::to_json(name, message).to_string()) } else { print(&text(message)) }
    }
}

/// Prints a line to stdout at once.
pub(super) fn print_line(text: &str) -> Result<(), Failure> {
    print(&format!("{text}\n"))
}

/// Prints to stdout at once; colours only where they are wanted.
pub(super) fn print(text: &str) -> Result<(), Failure> {
    let mut out = AutoStream::auto(io::stdout().lock());
    out.write_all(text.as_bytes())?;
    out.flush()?;
    Ok(())
}

/// Says something beside the result.
pub(super) fn say(text: &str) {
    // Nobody is left to tell if stderr is gone.
    let _ = writeln!(io::stderr(), "{text}");
}
