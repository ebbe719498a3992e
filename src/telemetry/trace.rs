//! Traces: every span there is and everything it says, and the W3C trace context by which a trace goes on through requests,
//! the inbox and the log. Attributes are names of ours or of the configuration, never anything that came from outside.
//!
//! Where traces are not exported the spans are disabled: they cost a look at a flag, and no context is read or written.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use http::{HeaderMap, HeaderValue, Method};
use opentelemetry::trace::{SpanContext, SpanId, TraceContextExt as _, TraceFlags, TraceId, TraceState};
use tracing::{Level, Span, field};
use tracing_opentelemetry::OpenTelemetrySpanExt as _;

use crate::proto;
use crate::proto::v1;

/// The target of every span; no other spans are exported, and log lines do not show these.
pub const TARGET: &str = "waybill::trace";

/// W3C Trace Context's header.
pub const TRACE_PARENT: &str = "traceparent";

/// The changes of one message belong to many traces; more of them than this are not linked.
const LINKED: usize = 32;

/// Whether spans lead anywhere.
pub fn wanted() -> bool {
    tracing::span_enabled!(target: TARGET, Level::INFO)
}

/// The `traceparent` of a span; `None` for a disabled one.
pub fn parent_of(span: &Span) -> Option<String> {
    if span.is_disabled() {
        return None;
    }
    let context = span.context();
    let context = context.span().span_context().clone();
    let flags = context.trace_flags() & TraceFlags::SAMPLED;
    context.is_valid().then(|| format!("00-{}-{}-{:02x}", context.trace_id(), context.span_id(), flags))
}

/// The `traceparent` of the span that is entered here; empty where there is none.
pub fn current() -> String {
    parent_of(&Span::current()).unwrap_or_default()
}

/// Reads a `traceparent` (W3C Trace Context, version 00; later versions begin alike). Anything else is no trace.
fn read(text: &str) -> Option<SpanContext> {
    let mut parts = text.split('-');
    let (version, trace, span, flags) = (parts.next()?, parts.next()?, parts.next()?, parts.next()?);
    let hex = |part: &str, length: usize| {
        part.len() == length && part.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
    };
    let fits = hex(version, 2) && version != "ff" && hex(trace, 32) && hex(span, 16) && hex(flags, 2);
    if !fits || (version == "00" && parts.next().is_some()) {
        return None;
    }
    let flags = TraceFlags::new(u8::from_str_radix(flags, 16).ok()?) & TraceFlags::SAMPLED;
    let (trace, span) = (TraceId::from_hex(trace).ok()?, SpanId::from_hex(span).ok()?);
    let context = SpanContext::new(trace, span, flags, true, TraceState::default());
    context.is_valid().then_some(context)
}

/// Makes a span the child of a `traceparent`; one that cannot be read is left out.
fn go_on(span: &Span, parent: &str) {
    if let Some(parent) = read(parent) {
        // Fails only for a disabled span, which has no parent to miss.
        let _ = span.set_parent(opentelemetry::Context::new().with_remote_span_context(parent));
    }
}

fn header(headers: &HeaderMap) -> &str {
    headers.get(TRACE_PARENT).and_then(|value| value.to_str().ok()).unwrap_or_default()
}

/// A call of our API, by its path. Paths that are no call of ours, and health and reflection, make no span.
pub fn call(path: &str, headers: &HeaderMap) -> Span {
    /// `waybill.v1.Tracking/GetShipment` and the others.
    static CALLS: LazyLock<BTreeSet<String>> = LazyLock::new(|| proto::calls().collect());
    let Some(name) = path.strip_prefix('/').filter(|name| CALLS.contains(*name)) else { return Span::none() };
    let (service, method) = name.split_once('/').unwrap_or((name, ""));
    let span = tracing::info_span!(
        target: TARGET,
        "call",
        otel.name = name,
        otel.kind = "server",
        otel.status_code = field::Empty,
        rpc.system = "grpc",
        rpc.service = service,
        rpc.method = method,
        rpc.grpc.status_code = field::Empty,
    );
    go_on(&span, header(headers));
    span
}

/// How a call ended: gRPC's status code. Only faults of ours make the span an error.
pub fn called(span: &Span, code: i32) {
    span.record("rpc.grpc.status_code", code);
    // UNKNOWN, DEADLINE_EXCEEDED, UNIMPLEMENTED, INTERNAL, UNAVAILABLE, DATA_LOSS.
    if [2, 4, 12, 13, 14, 15].contains(&code) {
        span.record("otel.status_code", "ERROR");
    }
}

/// A push that has been proved. Others make no span: a stranger neither fills the collector nor decides what is sampled.
pub fn push(account: &str, carrier: &str, method: &Method, headers: &HeaderMap) -> Span {
    let method = known(method);
    let span = tracing::info_span!(
        target: TARGET,
        "push",
        otel.name = format!("{method} /webhooks/{{account}}"),
        otel.kind = "server",
        otel.status_code = field::Empty,
        http.request.method = method,
        http.route = "/webhooks/{account}",
        http.response.status_code = field::Empty,
        waybill.account = account,
        waybill.carrier = carrier,
    );
    go_on(&span, header(headers));
    span
}

/// What a push was answered.
pub fn answered(span: &Span, status: http::StatusCode) {
    span.record("http.response.status_code", i64::from(status.as_u16()));
    if status.is_server_error() {
        span.record("otel.status_code", "ERROR");
    }
}

/// Reading a push of the inbox: a child of its taking, also after a crash.
pub fn process(entry: &[u8]) -> Span {
    let span = tracing::info_span!(
        target: TARGET,
        "process",
        otel.name = "process inbox",
        otel.kind = "consumer",
        otel.status_code = field::Empty,
        messaging.system = "waybill",
        messaging.operation.name = "process",
        messaging.operation.type = "process",
        messaging.destination.name = "inbox",
        error.type = field::Empty,
    );
    if !span.is_disabled() {
        go_on(&span, &proto::trace_of(entry));
    }
    span
}

/// What is due at a carrier: exchange, parse and commit.
pub fn poll(account: &str, carrier: &str, numbers: usize) -> Span {
    tracing::info_span!(
        target: TARGET,
        "poll",
        otel.name = "poll",
        waybill.account = account,
        waybill.carrier = carrier,
        waybill.numbers = i64::try_from(numbers).unwrap_or(i64::MAX),
    )
}

/// One exchange with a carrier. Of its address only host and port are told: paths and queries hold numbers and secrets.
pub fn exchange(method: &Method, uri: &http::Uri) -> Span {
    let method = known(method);
    let default = if uri.scheme_str() == Some("http") { 80 } else { 443 };
    tracing::info_span!(
        target: TARGET,
        "exchange",
        otel.name = method,
        otel.kind = "client",
        otel.status_code = field::Empty,
        http.request.method = method,
        http.response.status_code = field::Empty,
        server.address = uri.host().unwrap_or_default(),
        server.port = i64::from(uri.port_u16().unwrap_or(default)),
        error.type = field::Empty,
    )
}

/// How an exchange ended: the carrier's status, or our one word for why there is none.
pub fn exchanged(span: &Span, result: Result<http::StatusCode, &'static str>) {
    match result {
        Ok(status) => {
            span.record("http.response.status_code", i64::from(status.as_u16()));
            if status.is_client_error() || status.is_server_error() {
                span.record("error.type", status.as_str());
                span.record("otel.status_code", "ERROR");
            }
        }
        Err(why) => failed(span, why),
    }
}

/// The span's work failed, for this reason of ours.
pub fn failed(span: &Span, why: &'static str) {
    span.record("error.type", why);
    span.record("otel.status_code", "ERROR");
}

/// What was heard of one number is loaded, joined and committed.
pub fn commit(carrier: &str) -> Span {
    tracing::info_span!(
        target: TARGET,
        "commit",
        otel.name = "commit",
        otel.status_code = field::Empty,
        waybill.carrier = carrier,
        waybill.changed = field::Empty,
        error.type = field::Empty,
    )
}

/// The changes that go out in one message: their traces, and since when they wait.
#[derive(Debug, Default)]
pub struct Delivery {
    parents: Vec<String>,
    changes: usize,
    committed: Option<prost_types::Timestamp>,
}

impl Delivery {
    /// One more change.
    pub fn add(&mut self, change: &v1::Change) {
        self.changes += 1;
        self.committed = self.committed.or(change.commit_time);
        if !change.trace_parent.is_empty() && self.parents.len() < LINKED {
            self.parents.push(change.trace_parent.clone());
        }
    }

    /// The message is handed to a subscriber: a span below the first change's commit, linked to the others'. Says when the
    /// first was committed; `None` if there are no changes.
    pub fn send(&self) -> Option<prost_types::Timestamp> {
        if let Some((first, others)) = self.parents.split_first() {
            let span = tracing::info_span!(
                target: TARGET,
                parent: None,
                "send",
                otel.name = "send changes",
                otel.kind = "producer",
                messaging.system = "waybill",
                messaging.operation.name = "send",
                messaging.operation.type = "send",
                messaging.destination.name = "changes",
                messaging.batch.message_count = i64::try_from(self.changes).unwrap_or(i64::MAX),
            );
            if !span.is_disabled() {
                go_on(&span, first);
                for other in others.iter().filter_map(|other| read(other)) {
                    span.add_link(other);
                }
            }
        }
        self.committed
    }
}

/// Puts the span's context into a request to a carrier. Nothing else of the trace goes out: no state, no baggage.
pub fn carry(span: &Span, headers: &mut HeaderMap) {
    if let Some(value) = parent_of(span).and_then(|parent| HeaderValue::try_from(parent).ok()) {
        headers.insert(TRACE_PARENT, value);
    }
}

/// Methods are words of whoever calls: only the known ones are told (OpenTelemetry's rule, too).
fn known(method: &Method) -> &'static str {
    match method.as_str() {
        "GET" => "GET",
        "POST" => "POST",
        "PUT" => "PUT",
        "DELETE" => "DELETE",
        "PATCH" => "PATCH",
        "HEAD" => "HEAD",
        _ => "_OTHER",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PARENT: &str = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    #[test]
    fn only_a_whole_traceparent_is_read() {
        let context = read(PARENT).unwrap();
        assert!(context.is_remote() && context.trace_flags().is_sampled());
        assert_eq!(context.trace_id().to_string(), "4bf92f3577b34da6a3ce929d0e0e4736");
        assert!(!read(&PARENT.replace("-01", "-00")).unwrap().is_sampled());
        assert!(read(&(PARENT.replace("00-4", "01-4") + "-more")).is_some(), "a later version begins alike");
        for wrong in [
            "",
            "00",
            "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7",
            "00-4BF92F3577B34DA6A3CE929D0E0E4736-00F067AA0BA902B7-01",
            "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
            "00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01",
            "ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
            "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01-more",
            "00-4bf92f3577b34da6a3ce929d0e0e473-00f067aa0ba902b71-01",
        ] {
            assert!(read(wrong).is_none(), "{wrong:?}");
        }
    }

    #[test]
    fn without_an_exporter_nothing_is_written_or_sent_on() {
        let mut headers = HeaderMap::new();
        headers.insert(TRACE_PARENT, HeaderValue::from_static(PARENT));
        let span = call("/waybill.v1.Tracking/GetShipment", &headers);
        assert!(span.is_disabled() && current().is_empty() && !wanted());
        let mut sent = HeaderMap::new();
        carry(&span, &mut sent);
        assert!(sent.is_empty());
    }
}
