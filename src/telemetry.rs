//! What the process says of itself: log lines on stderr, numbers for Prometheus, traces, and all three for an OpenTelemetry
//! collector. Never a tracking number, a name or a secret in any of them. Nothing is global but what tracing needs.

mod health;
mod metrics;
mod otlp;
mod process;
mod refusals;
mod sample;
mod seldom;
pub mod trace;

use std::io::{self, IsTerminal as _};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use tokio::time::Instant;
use tracing::Metadata;
use tracing::subscriber::Interest;
use tracing_subscriber::EnvFilter;
use tracing_subscriber::filter::{FilterExt as _, LevelFilter, dynamic_filter_fn, filter_fn};
use tracing_subscriber::layer::{Filter, Layer, SubscriberExt as _};
use tracing_subscriber::registry::LookupSpan;
use tracing_subscriber::util::SubscriberInitExt as _;

pub use health::{AgedBy, BudgetOf, ByAccount, Health, KnownBy, Unlabelled};
pub use metrics::{
    ByCarrier, CONTENT_TYPE, CircuitOf, Metrics, PollOutcome, PolledBy, PushOutcome, PushedBy, WarnedOf,
};
pub use otlp::{Exporters, instance, send_metrics};
pub use refusals::{OfPort, OpenConnection, Refusals};
pub use sample::Samples;
pub use seldom::Seldom;

use crate::config::{LogFormat, Telemetry};

/// How often the exporters' complaints are logged.
const COMPLAINTS: Duration = Duration::from_secs(60);

/// Begins logging to stderr; once per process.
pub fn start(settings: &Telemetry) -> Result<(), String> {
    let began = tracing_subscriber::registry().with(lines(settings)?).try_init();
    began.map_err(|error| format!("logging cannot begin: {error}"))
}

/// The same, and traces and logs to the collector if there is one configured. Within a runtime. What is exported is named by
/// [`trace`] (spans) or written by us (logs): other crates' spans and lines stay here, whatever they hold.
pub fn start_exporting(settings: &Telemetry) -> Result<Option<Exporters>, String> {
    let exporters = Exporters::start(&settings.otlp)?;
    let spans = exporters.as_ref().and_then(Exporters::tracer).map(|tracer| {
        let layer = tracing_opentelemetry::layer()
            .with_tracer(tracer)
            .with_level(false)
            .with_location(false)
            .with_target(false)
            .with_threads(false)
            .with_tracked_inactivity(false);
        let ours = filter_fn(|metadata| metadata.is_span() && metadata.target() == trace::TARGET);
        layer.with_filter(ours.with_max_level_hint(LevelFilter::INFO))
    });
    let log_filter = filter(&settings.log_filter)?;
    let logs = exporters.as_ref().and_then(Exporters::bridge).map(|bridge| {
        let ours = filter_fn(|metadata| metadata.is_event() && metadata.target().starts_with("waybill"));
        bridge.with_filter(log_filter.and(ours.with_max_level_hint(LevelFilter::TRACE)))
    });
    let began = tracing_subscriber::registry().with(spans).with(logs).with(lines(settings)?).try_init();
    began.map_err(|error| format!("logging cannot begin: {error}"))?;
    Ok(exporters)
}

/// Lines on stderr.
fn lines<S>(settings: &Telemetry) -> Result<impl Layer<S>, String>
where
    S: tracing::Subscriber + for<'span> LookupSpan<'span>,
{
    let terminal = io::stderr().is_terminal();
    let json = match settings.log_format {
        LogFormat::Auto => !terminal,
        LogFormat::Pretty => false,
        LogFormat::Json => true,
    };
    let layer = tracing_subscriber::fmt::layer().with_writer(io::stderr);
    let layer = if json { layer.json().flatten_event(true).boxed() } else { layer.with_ansi(terminal).boxed() };
    Ok(layer.with_filter(filter(&settings.log_filter)?.and(events())))
}

/// Spans are for traces: lines do not repeat what they hold. OpenTelemetry's exporters complain of each export that fails,
/// once a second while the collector is away: now and then is enough.
///
/// No event is let through *always*: the subscriber keeps for each thread what the filters last said, also where somebody
/// only asked (as [`trace`] does) and no event came, and would take that for the answer about the next one if not asked again.
fn events<S: tracing::Subscriber>() -> impl Filter<S> {
    let last: Mutex<Option<Instant>> = Mutex::new(None);
    let may_speak = move || {
        let mut last = last.lock().unwrap_or_else(PoisonError::into_inner);
        let may = last.is_none_or(|last| last.elapsed() >= COMPLAINTS);
        if may {
            *last = Some(Instant::now());
        }
        may
    };
    let exporter = |metadata: &Metadata<'_>| metadata.target().starts_with("opentelemetry");
    dynamic_filter_fn(move |metadata, _| metadata.target() != trace::TARGET && (!exporter(metadata) || may_speak()))
        .with_callsite_filter(move |metadata| match metadata.target() {
            trace::TARGET => Interest::never(),
            _ => Interest::sometimes(),
        })
        .with_max_level_hint(LevelFilter::TRACE)
}

/// Reads a filter, strictly.
pub fn filter(text: &str) -> Result<EnvFilter, String> {
    EnvFilter::builder()
        .parse(text)
        .map_err(|error| format!("{error}; write a level such as \"info\", or \"info,waybill::poll=debug\""))
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use tracing_subscriber::fmt::MakeWriter;

    use super::*;

    #[derive(Clone, Default)]
    struct Lines(Arc<Mutex<Vec<u8>>>);

    impl io::Write for Lines {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0.lock().unwrap().extend_from_slice(bytes);
            Ok(bytes.len())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    impl<'a> MakeWriter<'a> for Lines {
        type Writer = Self;

        fn make_writer(&'a self) -> Self {
            self.clone()
        }
    }

    #[test]
    fn a_question_whether_to_speak_takes_no_line_with_it() {
        let lines = Lines::default();
        let layer = tracing_subscriber::fmt::layer().with_writer(lines.clone());
        let filter = filter("info").unwrap().and(events());
        tracing::subscriber::with_default(tracing_subscriber::registry().with(layer.with_filter(filter)), || {
            for _ in 0..3 {
                tracing::error!(target: "opentelemetry_sdk", "the collector is away");
                let _ = tracing::event_enabled!(target: "opentelemetry_sdk", tracing::Level::ERROR);
                tracing::info!("something else");
            }
        });
        let said = String::from_utf8(lines.0.lock().unwrap().clone()).unwrap();
        let counts = ["the collector is away", "something else"].map(|line| said.matches(line).count());
        assert_eq!(counts, [1, 3], "{said}");
    }
}
