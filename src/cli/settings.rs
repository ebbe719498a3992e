//! `waybill config`, and `--config` wherever the configuration is read.

use std::path::PathBuf;

use clap::Args;

use super::exit::Failure;
use super::output::print;
use crate::config::{Config, DEFAULT};

/// Which configuration to read.
#[derive(Clone, Debug, Args)]
pub(super) struct Source {
    /// The configuration file; ./waybill.toml if it is there
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
}

impl Source {
    /// Reads it, with the environment over it.
    pub(super) fn load(&self) -> Result<Config, Failure> {
        Ok(Config::load(self.config.as_deref())?)
    }
}

#[derive(Debug, Args)]
pub(super) struct Settings {
    #[command(flatten)]
    source: Source,
    /// Print the defaults with their explanations instead
    #[arg(long)]
    defaults: bool,
}

impl Settings {
    pub(super) fn run(self) -> Result<(), Failure> {
        if self.defaults {
            return print(DEFAULT);
        }
        print(&self.source.load()?.to_toml())
    }
}
