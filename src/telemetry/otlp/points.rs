//! The text of `/metrics` as OTLP's points. Reads what [`crate::telemetry::Metrics::encode`] writes, no other dialect:
//! so nothing is counted twice, and both ways out always say the same.

use std::collections::BTreeMap;

use opentelemetry_proto::tonic::common::v1::{AnyValue, KeyValue, any_value};
use opentelemetry_proto::tonic::metrics::v1::metric::Data;
use opentelemetry_proto::tonic::metrics::v1::number_data_point::Value;
use opentelemetry_proto::tonic::metrics::v1::{
    AggregationTemporality, Gauge, Histogram, HistogramDataPoint, Metric, NumberDataPoint, Sum,
};

type Labels = BTreeMap<String, String>;

/// A family while it is read.
#[derive(Default)]
struct Family {
    name: String,
    help: String,
    kind: String,
    unit: String,
    numbers: Vec<(Labels, f64)>,
    histograms: BTreeMap<Labels, Buckets>,
}

/// One histogram, its buckets as the text has them: each counts what is below its bound.
#[derive(Default)]
struct Buckets {
    bounds: Vec<f64>,
    below: Vec<u64>,
    sum: f64,
    count: u64,
}

/// Every family of the text, counted since `began`, at `now` (both in nanoseconds since 1970).
pub(super) fn read(text: &str, began: u64, now: u64) -> Vec<Metric> {
    let mut families: Vec<Family> = Vec::new();
    for line in text.lines() {
        if let Some(about) = line.strip_prefix("# ") {
            let mut words = about.splitn(3, ' ');
            let (Some(what), Some(name)) = (words.next(), words.next()) else { continue };
            if families.last().is_none_or(|family| family.name != name) {
                families.push(Family { name: name.to_owned(), ..Family::default() });
            }
            let Some(family) = families.last_mut() else { continue };
            let rest = words.next().unwrap_or_default().to_owned();
            match what {
                "HELP" => family.help = rest,
                "TYPE" => family.kind = rest,
                "UNIT" => family.unit = rest,
                _ => {}
            }
        } else if let (Some(family), Some((name, labels, value))) = (families.last_mut(), sample(line)) {
            family.take(name, labels, value);
        }
    }
    families.into_iter().filter_map(|family| family.metric(began, now)).collect()
}

impl Family {
    fn take(&mut self, name: &str, mut labels: Labels, value: f64) {
        if self.kind != "histogram" {
            self.numbers.push((labels, value));
            return;
        }
        let bound = labels.remove("le");
        let buckets = self.histograms.entry(labels).or_default();
        match (name.rsplit('_').next(), bound.and_then(|bound| bound.parse::<f64>().ok())) {
            (Some("bucket"), Some(bound)) if bound.is_finite() => {
                buckets.bounds.push(bound);
                buckets.below.push(whole(value));
            }
            (Some("sum"), _) => buckets.sum = value,
            (Some("count"), _) => buckets.count = whole(value),
            _ => {}
        }
    }

    fn metric(self, began: u64, now: u64) -> Option<Metric> {
        let cumulative = AggregationTemporality::Cumulative.into();
        let point = |(labels, value): (Labels, f64)| NumberDataPoint {
            attributes: attributes(labels),
            start_time_unix_nano: began,
            time_unix_nano: now,
            value: Some(Value::AsDouble(value)),
            ..NumberDataPoint::default()
        };
        let data = match self.kind.as_str() {
            "counter" => Data::Sum(Sum {
                data_points: self.numbers.into_iter().map(point).collect(),
                aggregation_temporality: cumulative,
                is_monotonic: true,
            }),
            "histogram" => Data::Histogram(Histogram {
                data_points: self.histograms.into_iter().map(|(labels, all)| all.point(labels, began, now)).collect(),
                aggregation_temporality: cumulative,
            }),
            "gauge" | "info" => Data::Gauge(Gauge { data_points: self.numbers.into_iter().map(point).collect() }),
            _ => return None,
        };
        let unit = match self.unit.as_str() {
            "seconds" => "s",
            "bytes" => "By",
            _ => "1",
        };
        Some(Metric {
            name: self.name,
            description: self.help,
            unit: unit.into(),
            data: Some(data),
            ..Metric::default()
        })
    }
}

impl Buckets {
    fn point(self, labels: Labels, began: u64, now: u64) -> HistogramDataPoint {
        let mut before = 0;
        let mut bucket_counts = Vec::new();
        for below in self.below.into_iter().chain([self.count]) {
            bucket_counts.push(below.saturating_sub(before));
            before = below;
        }
        HistogramDataPoint {
            attributes: attributes(labels),
            start_time_unix_nano: began,
            time_unix_nano: now,
            count: self.count,
            sum: Some(self.sum),
            bucket_counts,
            explicit_bounds: self.bounds,
            ..HistogramDataPoint::default()
        }
    }
}

/// `name{label="value",…} value`
fn sample(line: &str) -> Option<(&str, Labels, f64)> {
    let end = line.find(['{', ' '])?;
    let (name, mut rest) = line.split_at(end);
    let mut labels = Labels::new();
    if let Some(inside) = rest.strip_prefix('{') {
        rest = inside;
        while let Some((key, after)) = rest.trim_start_matches(',').split_once("=\"") {
            let (value, after) = quoted(after)?;
            labels.insert(key.to_owned(), value);
            rest = after;
            if let Some(after) = rest.strip_prefix('}') {
                rest = after;
                break;
            }
        }
        rest = rest.trim_start_matches('}');
    }
    Some((name, labels, rest.trim().split(' ').next()?.parse().ok()?))
}

/// The text up to the closing quote, its escapes undone, and what follows.
fn quoted(text: &str) -> Option<(String, &str)> {
    let mut value = String::new();
    let mut signs = text.char_indices();
    while let Some((at, sign)) = signs.next() {
        match sign {
            '"' => return Some((value, text.get(at + 1..)?)),
            '\\' => match signs.next()?.1 {
                'n' => value.push('\n'),
                other => value.push(other),
            },
            other => value.push(other),
        }
    }
    None
}

fn attributes(labels: Labels) -> Vec<KeyValue> {
    labels.iter().map(|(key, value)| attribute(key, value)).collect()
}

/// A text attribute.
pub(super) fn attribute(key: &str, value: &str) -> KeyValue {
    let value = AnyValue { value: Some(any_value::Value::StringValue(value.into())) };
    KeyValue { key: key.into(), value: Some(value), ..KeyValue::default() }
}

/// Counts are written without a fraction.
fn whole(value: f64) -> u64 {
    format!("{value:.0}").parse().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use waybill_contract::Oddity;

    use super::*;
    use crate::telemetry::Metrics;

    #[test]
    fn every_metric_has_its_points() {
        let metrics = Metrics::default();
        metrics.warned("ups", Oddity::UnmappedCode);
        metrics.watchers.set(3);
        metrics.health.stored("commit", Duration::from_millis(2));
        metrics.health.stored("commit", Duration::from_secs(9_000));
        let text = metrics.encode();
        let read = read(&text, 1, 2);
        let types = text.lines().filter(|line| line.starts_with("# TYPE ")).count();
        assert_eq!(read.len(), types, "nothing is left out of\n{text}");
        let find = |name: &str| read.iter().find(|metric| metric.name == name).unwrap();

        let Some(Data::Sum(sum)) = &find("waybill_warnings").data else { panic!("a counter is a sum") };
        assert!(sum.is_monotonic);
        let point = &sum.data_points[0];
        assert_eq!(point.value, Some(Value::AsDouble(1.0)));
        assert_eq!(point.attributes, [attribute("carrier", "ups"), attribute("kind", "UNMAPPED_CODE")]);
        let Some(Data::Gauge(gauge)) = &find("waybill_watchers").data else { panic!("a gauge is one") };
        assert_eq!(gauge.data_points[0].value, Some(Value::AsDouble(3.0)));

        let store = find("waybill_store_seconds");
        assert_eq!(store.unit, "s");
        let Some(Data::Histogram(histogram)) = &store.data else { panic!("a histogram is one") };
        let point = &histogram.data_points[0];
        assert_eq!((point.count, point.start_time_unix_nano, point.time_unix_nano), (2, 1, 2));
        assert_eq!(point.attributes, [attribute("operation", "commit")]);
        assert_eq!(point.bucket_counts.len(), point.explicit_bounds.len() + 1);
        assert_eq!(point.bucket_counts.iter().sum::<u64>(), 2);
        assert_eq!(point.bucket_counts.last(), Some(&1), "beyond the last bound");
        assert!((point.sum.unwrap() - 9_000.002).abs() < 1e-6);
    }

    #[test]
    fn labels_are_read_as_they_were_meant() {
        let (name, labels, value) = sample(r#"waybill_x_total{a="b\\c\"d,e=\"}",f=""} 4"#).unwrap();
        assert_eq!((name, value), ("waybill_x_total", 4.0));
        assert_eq!(labels["a"], "b\\c\"d,e=\"}");
        assert_eq!(labels["f"], "");
        assert_eq!(sample("waybill_y 0.5").unwrap().2, 0.5);
    }
}
