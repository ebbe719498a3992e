//! `waybill ready`: what `/readyz` says, as an exit code. For health checks of containers without a shell.

use std::net::{Ipv4Addr, Ipv6Addr};
use std::time::Duration;

use bytes::Bytes;
use clap::Args;

use super::exit::{Exit, Failure};
use super::output::print_line;
use super::run::block_on;
use super::settings::Source;
use crate::fetch::{Bounds, Fetch};

/// An answer is a line.
const LONGEST: usize = 64 << 10;

#[derive(Debug, Args)]
pub(super) struct Ready {
    #[command(flatten)]
    source: Source,
    /// How long to wait for an answer
    #[arg(long, value_name = "DURATION", default_value = "3s", value_parser = humantime::parse_duration)]
    timeout: Duration,
}

impl Ready {
    pub(super) fn run(self) -> Result<(), Failure> {
        let mut address = self.source.load()?.metrics.listen;
        // It listens on every address of this machine: any will do.
        if address.ip().is_unspecified() {
            address.set_ip(match address.is_ipv4() {
                true => Ipv4Addr::LOCALHOST.into(),
                false => Ipv6Addr::LOCALHOST.into(),
            });
        }
        let url = format!("http://{address}/readyz");
        let no_answer = |why: String| Failure::new(Exit::NoAnswer, format!("{url}: {why}"));
        let bounds = Bounds { connect_timeout: self.timeout, request_timeout: self.timeout, body_limit: LONGEST };
        let answer = block_on(async {
            let request = http::Request::get(&url).body(Bytes::new()).map_err(|error| no_answer(error.to_string()))?;
            let fetch = Fetch::new(bounds).map_err(|error| no_answer(error.to_string()))?;
            fetch.send(request, None).await.map_err(|error| no_answer(error.to_string()))
        })?;
        let said = String::from_utf8_lossy(&answer.body).trim().to_owned();
        if answer.status.is_success() { print_line(&said) } else { Err(Failure::new(Exit::Failed, said)) }
    }
}
