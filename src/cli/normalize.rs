//! `waybill normalize`: arguments to an input, the result to stdout.

use std::fs::File;
use std::io::{self, IsTerminal as _, Read};
use std::path::PathBuf;

use bytes::Bytes;
use clap::Args;
use clap::builder::{PossibleValuesParser, TypedValueParser as _};
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use waybill_adapters::{ADAPTERS, by_id};
use waybill_contract::{Adapter, Number};

use super::exit::{Exit, Failure};
use super::output::{print_line, say};
use crate::mapping::Overrides;
use crate::normalize::{Input, normalize};

/// More than any carrier sends.
const LARGEST_BODY: u64 = 64 << 20;

#[derive(Debug, Args)]
pub(super) struct Normalize {
    /// Whose body it is, see `waybill carriers`
    #[arg(long, value_name = "ID", value_parser = carriers())]
    carrier: &'static Adapter,
    /// The body was pushed by the carrier; its signature is not checked
    #[arg(long)]
    webhook: bool,
    /// The status of the carrier's answer; pushes have none
    #[arg(long, value_name = "STATUS", default_value = "200")]
    http_status: StatusCode,
    /// A header that came with the body; repeatable
    #[arg(long, value_name = "NAME: VALUE", value_parser = header)]
    header: Vec<(HeaderName, HeaderValue)>,
    /// A number that was asked for; repeatable. Without it every number of the body counts as asked
    #[arg(long, value_parser = Number::parse)]
    number: Vec<Number>,
    /// A file of mappings of your own, as mapping.overrides of the configuration names it
    #[arg(long, value_name = "FILE")]
    overrides: Option<PathBuf>,
    /// The body; - for stdin
    #[arg(default_value = "-")]
    file: PathBuf,
}

impl Normalize {
    pub(super) fn run(self) -> Result<(), Failure> {
        let body =
            read(&self.file).map_err(|why| Failure::new(Exit::Usage, format!("{}: {why}", self.file.display())))?;
        let overrides = self.overrides.as_deref().map(Overrides::read).transpose();
        let overrides = overrides.map_err(|why| Failure::new(Exit::Usage, format!("--overrides: {why}")))?;
        let mut headers = HeaderMap::new();
        for (name, value) in self.header {
            headers.append(name, value);
        }
        if self.webhook {
            say("the push is taken on trust: its signature is not checked");
        }
        let input = Input {
            adapter: self.carrier,
            webhook: self.webhook,
            status: self.http_status,
            headers,
            numbers: self.number,
            body,
            overrides: overrides.unwrap_or_default(),
        };
        let normalized = normalize(&input).map_err(|why| Failure::new(Exit::Usage, why))?;
        if let Some(note) = &normalized.follow_up {
            say(&format!("the service would ask the carrier once more: {note}"));
        }
        let json = if io::stdout().is_terminal() {
            serde_json::to_string_pretty(&normalized)
        } else {
            serde_json::to_string(&normalized)
        };
        print_line(&json.map_err(|error| Failure::new(Exit::Failed, error.to_string()))?)?;
        if normalized.understood() { Ok(()) } else { Err(Failure::silent(Exit::Fault)) }
    }
}

fn read(path: &PathBuf) -> Result<Bytes, String> {
    let mut body = Vec::new();
    let source: Box<dyn Read> = if path.as_os_str() == "-" {
        Box::new(io::stdin())
    } else {
        Box::new(File::open(path).map_err(|error| error.to_string())?)
    };
    source.take(LARGEST_BODY + 1).read_to_end(&mut body).map_err(|error| error.to_string())?;
    if u64::try_from(body.len()).is_ok_and(|length| length > LARGEST_BODY) {
        return Err("larger than any carrier's body (64 MiB)".into());
    }
    Ok(body.into())
}

fn carriers() -> impl clap::builder::TypedValueParser<Value = &'static Adapter> {
    PossibleValuesParser::new(ADAPTERS.iter().map(|adapter| adapter.id))
        .try_map(|id| by_id(&id).ok_or("no carrier has this id"))
}

fn header(text: &str) -> Result<(HeaderName, HeaderValue), String> {
    let (name, value) = text.split_once(':').ok_or("write 'Name: value'")?;
    let name = name.trim().parse().map_err(|_| format!("{:?} is no name of a header", name.trim()))?;
    let value = value.trim().parse().map_err(|_| "a header's value is visible ASCII".to_owned())?;
    Ok((name, value))
}
