//! How commands end: the table of exit codes, and a failure with its words for people.

use std::io::{self, Write as _};
use std::process::ExitCode;

use crate::backend::OpenError;
use crate::config::ConfigError;
use crate::store::StoreError;

/// Shown below every `--help`.
pub(super) const EXIT_CODES: &str = "\
Exit codes:
  0  done
  1  failed: not found, refused by the server, or the demo's parcels did not end in time
  2  wrong usage: arguments, configuration, or a field that the server found invalid
  3  normalize: the body is a fault of the carrier, or cannot be read
  4  the server cannot be reached, has no time or is too busy: try again";

/// Why a command did not do what it was asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Exit {
    /// It failed.
    Failed,
    /// It was asked wrongly.
    Usage,
    /// The carrier's body is a fault.
    Fault,
    /// There was no answer.
    NoAnswer,
}

/// An end other than "done".
#[derive(Debug)]
pub(super) struct Failure {
    exit: Exit,
    /// For people; `None` if everything is said already.
    message: Option<String>,
}

impl Failure {
    /// With a message.
    pub(super) fn new(exit: Exit, message: impl Into<String>) -> Self {
        Self { exit, message: Some(message.into()) }
    }

    /// Everything is said already.
    pub(super) fn silent(exit: Exit) -> Self {
        Self { exit, message: None }
    }

    /// With what it is about, before its message.
    pub(super) fn about(self, what: &str) -> Self {
        Self { message: self.message.map(|message| format!("{what}: {message}")), ..self }
    }

    /// With a line more, on what may help.
    pub(super) fn hint(self, hint: &str) -> Self {
        Self { message: self.message.map(|message| format!("{message}\n  {hint}")), ..self }
    }

    /// Its message, if not everything is said already.
    pub(super) fn message(&self) -> &str {
        self.message.as_deref().unwrap_or_default()
    }

    /// How it ends.
    pub(super) fn exit(&self) -> Exit {
        self.exit
    }

    /// Says it on stderr and gives the exit code.
    pub(super) fn report(self) -> ExitCode {
        if let Some(message) = self.message {
            // Nobody is left to tell if stderr is gone.
            let _ = writeln!(io::stderr(), "error: {message}");
        }
        ExitCode::from(match self.exit {
            Exit::Failed => 1,
            Exit::Usage => 2,
            Exit::Fault => 3,
            Exit::NoAnswer => 4,
        })
    }
}

impl From<ConfigError> for Failure {
    fn from(error: ConfigError) -> Self {
        Self::new(Exit::Usage, error.to_string())
    }
}

impl From<io::Error> for Failure {
    /// For output. A reader that has gone (`| head`) has what it wanted.
    fn from(error: io::Error) -> Self {
        if error.kind() == io::ErrorKind::BrokenPipe {
            return Self::silent(Exit::Failed);
        }
        Self::new(Exit::Failed, format!("output: {error}"))
    }
}

impl From<OpenError> for Failure {
    fn from(error: OpenError) -> Self {
        let exit = match &error {
            OpenError::Store(_, StoreError::Unavailable(_)) => Exit::NoAnswer,
            _ => Exit::Failed,
        };
        Self::new(exit, error.to_string())
    }
}
