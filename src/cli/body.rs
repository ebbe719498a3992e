//! `waybill body`: a raw body out of the archive, as the carrier sent it. Reads beside a server, and changes nothing.

use std::io::{self, Write as _};

use clap::Args;

use super::exit::{Exit, Failure};
use super::run::block_on;
use super::settings::Source;
use crate::archive::{self, BodyHash};

#[derive(Debug, Args)]
pub(super) struct Body {
    #[command(flatten)]
    source: Source,
    /// Its SHA-256, as an event's provenance gives it
    #[arg(value_name = "SHA256")]
    hash: BodyHash,
}

impl Body {
    pub(super) fn run(self) -> Result<(), Failure> {
        let config = self.source.load()?;
        let path = config.archive_path();
        let failed = |why: &str| Failure::new(Exit::Failed, format!("archive.path {}: {why}", path.display()));
        let found = block_on(async {
            let archive = archive::beside(&path).map_err(|error| failed(&error.to_string()))?;
            archive.find(self.hash).await.map_err(|error| failed(&error.to_string()))
        })?;
        let Some(body) = found else {
            let kept = "it was never archived, or is older than archive.keep, or was erased";
            return Err(failed(&format!("there is no body {}: {kept}", self.hash)));
        };
        let mut out = io::stdout().lock();
        out.write_all(&body)?;
        out.flush()?;
        Ok(())
    }
}
