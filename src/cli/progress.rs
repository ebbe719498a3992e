//! How far a long command is: a bar on a terminal, else a line at each tenth.

use std::io::{self, IsTerminal as _};

use indicatif::{ProgressBar, ProgressStyle};

use super::output::say;
use crate::transfer;

/// On a terminal.
const BAR: &str = "{msg} {bar:40} {human_pos} of about {human_len}, {eta} to go";

/// What is shown.
pub(super) struct Progress {
    what: &'static str,
    /// On a terminal.
    bar: Option<ProgressBar>,
    /// The next tenth that is told of elsewhere.
    tenth: u64,
}

impl Progress {
    /// Nothing is shown before there is something.
    pub(super) fn new(what: &'static str) -> Self {
        let bar = io::stderr().is_terminal().then(|| {
            let style = ProgressStyle::with_template(BAR).expect("a test reads it");
            ProgressBar::new(0).with_style(style).with_message(what)
        });
        Self { what, bar, tenth: 1 }
    }

    /// So far.
    pub(super) fn show(&mut self, at: transfer::Progress) {
        if let Some(bar) = &self.bar {
            bar.set_length(at.all.max(at.done));
            bar.set_position(at.done);
            return;
        }
        let tenths = at.done.saturating_mul(10).checked_div(at.all).unwrap_or(10);
        if tenths >= self.tenth && at.done < at.all {
            self.tenth = tenths + 1;
            say(&format!("{} {} of about {} entries", self.what, at.done, at.all));
        }
    }

    /// The bar goes; what came of it is said in words.
    pub(super) fn end(&self) {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_bar_is_understood() {
        assert!(ProgressStyle::with_template(BAR).is_ok());
    }
}
