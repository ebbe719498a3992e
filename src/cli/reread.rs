//! `waybill reread`: archived bodies are read again with the mappings of now; what comes out otherwise is shown.

use std::time::Duration;

use clap::Args;
use clap::builder::PossibleValuesParser;
use jiff::Timestamp;
use tokio::time::timeout;
use waybill_adapters::ADAPTERS;

use super::client::{Server, wait};
use super::exit::{Exit, Failure};
use super::filter::instant;
use super::output::{Output, print, print_line, say};
use super::show;
use crate::ingest::timestamp;
use crate::proto::{self, v1};
use v1::reread_bodies_response::{Progress, What};

/// A large archive is looked through before anything is told.
const SILENCE: Duration = Duration::from_secs(600);

#[derive(Debug, Args)]
pub(super) struct Reread {
    /// Whose bodies
    #[arg(long, value_name = "ID", value_parser = PossibleValuesParser::new(ADAPTERS.iter().map(|adapter| adapter.id)))]
    carrier: String,
    /// Bodies that came at or after this: a time (RFC 3339) or so long ago, such as 7d
    #[arg(long, value_name = "TIME", value_parser = instant)]
    since: Timestamp,
    /// Only show what would change
    #[arg(long)]
    dry_run: bool,
    #[command(flatten)]
    server: Server,
    #[command(flatten)]
    output: Output,
}

impl Reread {
    pub(super) fn run(self) -> Result<(), Failure> {
        wait(self.read())
    }

    async fn read(&self) -> Result<(), Failure> {
        let request = v1::RereadBodiesRequest {
            carrier: self.carrier.clone(),
            since_time: Some(timestamp(self.since)),
            dry_run: self.dry_run,
        };
        let mut client = self.server.connect_admin().await?;
        // No deadline in the request: it would end the reading.
        let mut told = self.server.answer(client.reread_bodies(request)).await?;
        loop {
            let message = timeout(SILENCE, told.message()).await;
            let message = message.map_err(|_| broken("the server said nothing for ten minutes"))?;
            let message = message.map_err(|status| self.server.failure(&status))?;
            let Some(message) = message else { return Err(broken("the server ended the reading before its end")) };
            if self.output.is_json() {
                print_line(&proto::to_json("RereadBodiesResponse", &message).to_string())?;
            }
            match message.what {
                Some(What::Correction(correction)) if !self.output.is_json() => {
                    print(&show::correction(&correction))?;
                }
                Some(What::Unreadable(body)) if !self.output.is_json() => {
                    say(&format!("body {} of account {} cannot be read: {}", body.body_sha256, body.account, body.why));
                }
                Some(What::Progress(progress)) if progress.done => {
                    if !self.output.is_json() {
                        print(&self.end(&progress))?;
                    }
                    return Ok(());
                }
                _ => {}
            }
        }
    }

    fn end(&self, progress: &Progress) -> String {
        let Progress { bodies, unreadable, shipments, corrected, .. } = progress;
        let done = if self.dry_run { "would be corrected" } else { "corrected" };
        let unreadable = match unreadable {
            0 => String::new(),
            count => format!(", {count} of them cannot be read"),
        };
        format!("{bodies} bodies of {shipments} shipments read again{unreadable}; {corrected} {done}\n")
    }
}

/// What was corrected stays so.
fn broken(why: &str) -> Failure {
    Failure::new(Exit::NoAnswer, why).hint("what was corrected stays so; the command can be repeated")
}
