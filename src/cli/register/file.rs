//! `waybill register --file`: as many shipments as the file has lines, in batches.

use std::path::Path;

use serde_json::Value;
use tokio::io::{AsyncBufRead, AsyncBufReadExt as _, AsyncReadExt as _, BufReader};
use tonic::Code;

use crate::cli::client::{Client, Server, wait};
use crate::cli::exit::{Exit, Failure};
use crate::cli::output::Output;
use crate::cli::results::Results;
use crate::cli::show;
use crate::proto::{self, v1};
use v1::shipment_result::Result as Outcome;

/// As many as a call takes.
const ITEMS: usize = 1000;

/// Well within the largest message that a server reads by default.
const BYTES: usize = 768 << 10;

/// A line longer than this is no registration.
const LONGEST_LINE: u64 = 1 << 20;

/// Registers every line; a line that is wrong keeps none of the others away.
pub(super) fn run(file: &Path, request_id: Option<&str>, server: &Server, output: Output) -> Result<(), Failure> {
    wait(async {
        let mut lines = Lines::open(file).await?;
        let mut calls = Calls { client: server.connect().await?, server, request_id, results: Results::new(output) };
        let mut batch = Batch::default();
        let end = loop {
            match lines.next().await {
                Ok(Some((line, text))) => {
                    let item = read(&text);
                    let bytes = item.as_ref().map_or(0, prost::Message::encoded_len);
                    if batch.items.len() >= ITEMS || batch.bytes + bytes > BYTES {
                        calls.register(std::mem::take(&mut batch)).await?;
                    }
                    batch.bytes += bytes;
                    batch.items.push((line, item));
                }
                Ok(None) => break Ok(()),
                Err(failure) => break Err(failure),
            }
        };
        calls.register(batch).await?;
        end.and_then(|()| calls.results.end())
    })
}

/// Lines that go in one call.
#[derive(Default)]
struct Batch {
    items: Vec<(u64, Result<v1::RegisterShipmentRequest, String>)>,
    bytes: usize,
}

struct Calls<'a> {
    client: Client,
    server: &'a Server,
    request_id: Option<&'a str>,
    results: Results,
}

impl Calls<'_> {
    async fn register(&mut self, batch: Batch) -> Result<(), Failure> {
        let Some((first, last)) = batch.items.first().zip(batch.items.last()).map(|(one, other)| (one.0, other.0))
        else {
            return Ok(());
        };
        let requests: Vec<_> = batch.items.iter().filter_map(|(_, item)| item.as_ref().ok().cloned()).collect();
        let mut registered = Vec::new();
        if !requests.is_empty() {
            // Each call needs an id of its own, and the same when the same file is registered again.
            let request_id = self.request_id.map(|id| format!("{id}-{first}")).unwrap_or_default();
            let request = v1::BatchRegisterShipmentsRequest { requests, request_id };
            let call = self.client.batch_register_shipments(self.server.request(request));
            let answer = self.server.answer(call).await;
            registered = answer.map_err(|failure| failure.about(&format!("lines {first} to {last}")))?.results;
        }
        let mut registered = registered.into_iter();
        for (line, item) in batch.items {
            let result = match item {
                Ok(_) => registered.next().unwrap_or_default(),
                Err(message) => {
                    let code = Code::InvalidArgument.into();
                    let error = tonic_types::Status { code, message, ..Default::default() };
                    v1::ShipmentResult { result: Some(Outcome::Error(error)) }
                }
            };
            self.results.print(("line", Value::from(line)), result, show::brief)?;
        }
        Ok(())
    }
}

fn read(text: &[u8]) -> Result<v1::RegisterShipmentRequest, String> {
    let text = std::str::from_utf8(text).map_err(|_| "is not UTF-8".to_owned())?;
    proto::from_json("RegisterShipmentRequest", text)
        .map_err(|why| format!("is no RegisterShipmentRequest as JSON: {why}"))
}

/// The lines of a file or of stdin that are not blank, with their numbers.
struct Lines {
    reader: Box<dyn AsyncBufRead + Unpin>,
    number: u64,
}

impl Lines {
    async fn open(file: &Path) -> Result<Self, Failure> {
        let reader: Box<dyn AsyncBufRead + Unpin> = if file == Path::new("-") {
            Box::new(BufReader::new(tokio::io::stdin()))
        } else {
            let opened = tokio::fs::File::open(file).await;
            let why = |error| Failure::new(Exit::Usage, format!("--file {}: {error}", file.display()));
            Box::new(BufReader::new(opened.map_err(why)?))
        };
        Ok(Self { reader, number: 0 })
    }

    async fn next(&mut self) -> Result<Option<(u64, Vec<u8>)>, Failure> {
        loop {
            let mut line = Vec::new();
            let read = (&mut self.reader).take(LONGEST_LINE).read_until(b'\n', &mut line).await;
            self.number += 1;
            let number = self.number;
            let length = read.map_err(|error| Failure::new(Exit::Failed, format!("line {number}: {error}")))?;
            if u64::try_from(length).unwrap_or(u64::MAX) >= LONGEST_LINE && !line.ends_with(b"\n") {
                let why = format!("line {number} is longer than 1 MiB: one JSON object a line is read");
                return Err(Failure::new(Exit::Usage, why));
            }
            if length == 0 {
                return Ok(None);
            }
            if !line.trim_ascii().is_empty() {
                return Ok(Some((number, line)));
            }
        }
    }
}
