//! The process by Prometheus' usual names, read at each look from /proc; where there is none, nothing is told.

use std::fs;

use prometheus_client::collector::Collector;
use prometheus_client::encoding::{DescriptorEncoder, EncodeMetric};
use prometheus_client::metrics::counter::ConstCounter;
use prometheus_client::metrics::gauge::ConstGauge;
use prometheus_client::registry::Unit;

use crate::clock::MachineClock;

/// What is not read anew each time.
#[derive(Debug)]
pub(super) struct Process {
    started_millis: u64,
}

impl Process {
    /// This process, which has just begun.
    pub(super) fn new() -> Self {
        Self { started_millis: MachineClock::system().wall_millis() }
    }
}

/// The kernel counts processor time in hundredths of a second, on every machine that Rust runs on.
const TICKS: f64 = 100.0;

impl Collector for Process {
    fn encode(&self, mut encoder: DescriptorEncoder<'_>) -> Result<(), std::fmt::Error> {
        let mut put = |name: &str, help: &str, unit: Option<&Unit>, metric: &dyn Put| {
            metric.put(encoder.encode_descriptor(name, help, unit, metric.kind())?)
        };
        let started = std::time::Duration::from_millis(self.started_millis).as_secs_f64();
        put("start_time", "When the process began, since 1970", Some(&Unit::Seconds), &ConstGauge::new(started))?;
        if let Some(bytes) = resident() {
            put("resident_memory", "Memory in use", Some(&Unit::Bytes), &ConstGauge::new(bytes))?;
        }
        if let Some(open) = open_files() {
            put(
                "open_fds",
                "Open files and connections. Near the limit connections are refused",
                None,
                &ConstGauge::new(open),
            )?;
        }
        if let Some(most) = most_files() {
            put("max_fds", "Most open files and connections (ulimit -n)", None, &ConstGauge::new(most))?;
        }
        if let Some(seconds) = processor_seconds() {
            put("cpu", "Processor time used", Some(&Unit::Seconds), &ConstCounter::new(seconds))?;
        }
        Ok(())
    }
}

/// A metric behind a reference.
trait Put {
    fn kind(&self) -> prometheus_client::metrics::MetricType;
    fn put(&self, encoder: prometheus_client::encoding::MetricEncoder<'_>) -> Result<(), std::fmt::Error>;
}

impl<M: EncodeMetric> Put for M {
    fn kind(&self) -> prometheus_client::metrics::MetricType {
        self.metric_type()
    }

    fn put(&self, encoder: prometheus_client::encoding::MetricEncoder<'_>) -> Result<(), std::fmt::Error> {
        self.encode(encoder)
    }
}

fn resident() -> Option<i64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let kibibytes = status.lines().find_map(|line| line.strip_prefix("VmRSS:"))?;
    kibibytes.trim().split(' ').next()?.parse::<i64>().ok()?.checked_mul(1024)
}

fn open_files() -> Option<i64> {
    i64::try_from(fs::read_dir("/proc/self/fd").ok()?.count()).ok()
}

fn most_files() -> Option<i64> {
    let limits = fs::read_to_string("/proc/self/limits").ok()?;
    let soft = limits.lines().find_map(|line| line.strip_prefix("Max open files"))?;
    soft.split_whitespace().next()?.parse().ok()
}

fn processor_seconds() -> Option<f64> {
    let stat = fs::read_to_string("/proc/self/stat").ok()?;
    // The name of the program, in brackets, may hold spaces; user and system time are the 12th and 13th word behind it.
    let (_, rest) = stat.rsplit_once(')')?;
    let ticks = |index: usize| rest.split_whitespace().nth(index)?.parse::<u32>().ok().map(f64::from);
    Some((ticks(11)? + ticks(12)?) / TICKS)
}
