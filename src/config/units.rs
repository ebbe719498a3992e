//! How durations, sizes and addresses are written in the configuration. One module each, for `#[serde(with = …)]`.

use std::time::Duration;

/// A duration in its largest whole unit: "90d", "5m", "250ms".
pub(super) fn write_duration(duration: Duration) -> String {
    const UNITS: [(u128, &str); 5] = [(86_400_000, "d"), (3_600_000, "h"), (60_000, "m"), (1_000, "s"), (1, "ms")];
    let millis = duration.as_millis();
    let unit = UNITS.iter().find(|(size, _)| millis != 0 && millis.is_multiple_of(*size));
    unit.map_or_else(|| "0s".into(), |(size, name)| format!("{}{name}", millis / size))
}

/// Reads "90d", "5m", "1h 30m".
pub(super) fn read_duration(text: &str) -> Result<Duration, String> {
    humantime::parse_duration(text)
        .map_err(|error| format!("{error}; a duration is written like \"30s\", \"5m\", \"2h\""))
}

/// Durations longer than nothing.
pub(super) mod positive {
    use super::{Duration, Error, duration};
    use serde::{Deserializer, Serializer};

    pub(in crate::config) fn serialize<S: Serializer>(value: &Duration, serializer: S) -> Result<S::Ok, S::Error> {
        duration::serialize(value, serializer)
    }

    pub(in crate::config) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Duration, D::Error> {
        let duration = duration::deserialize(deserializer)?;
        if duration.is_zero() { Err(D::Error::custom("must be longer than 0s")) } else { Ok(duration) }
    }
}

/// Durations.
pub(super) mod duration {
    use super::{Duration, Error, read_duration, write_duration};
    use serde::{Deserialize, Deserializer, Serializer};

    pub(in crate::config) fn serialize<S: Serializer>(value: &Duration, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&write_duration(*value))
    }

    pub(in crate::config) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Duration, D::Error> {
        read_duration(&String::deserialize(deserializer)?).map_err(D::Error::custom)
    }
}

/// Sizes in bytes.
pub(super) mod size {
    use super::Error;
    use serde::{Deserialize, Deserializer, Serializer};

    pub(in crate::config) fn serialize<T, S>(value: &T, serializer: S) -> Result<S::Ok, S::Error>
    where
        T: Copy + TryInto<u64>,
        S: Serializer,
    {
        const UNITS: [(u64, &str); 4] = [(1 << 40, "TiB"), (1 << 30, "GiB"), (1 << 20, "MiB"), (1 << 10, "KiB")];
        let bytes = (*value).try_into().unwrap_or(u64::MAX);
        let unit = UNITS.iter().find(|(size, _)| bytes != 0 && bytes.is_multiple_of(*size));
        serializer
            .serialize_str(&unit.map_or_else(|| format!("{bytes}B"), |(size, name)| format!("{}{name}", bytes / size)))
    }

    pub(in crate::config) fn deserialize<'de, T, D>(deserializer: D) -> Result<T, D::Error>
    where
        T: TryFrom<u64>,
        D: Deserializer<'de>,
    {
        #[derive(Deserialize)]
        #[serde(untagged, expecting = "a size is written like \"64KiB\" or \"1MiB\", or as a number of bytes")]
        enum Written {
            Bytes(u64),
            Text(String),
        }
        let bytes = match Written::deserialize(deserializer)? {
            Written::Bytes(bytes) => bytes,
            Written::Text(text) => text
                .parse::<bytesize::ByteSize>()
                .map_err(|_| D::Error::custom(format!("{text:?} is no size; write \"64KiB\", \"1MiB\", \"10GiB\"")))?
                .as_u64(),
        };
        if bytes == 0 {
            return Err(D::Error::custom("must be more than 0 bytes"));
        }
        T::try_from(bytes).map_err(|_| D::Error::custom("is more than this machine can address"))
    }
}

/// Addresses to listen on.
pub(super) mod address {
    use std::net::SocketAddr;

    use super::Error;
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    pub(in crate::config) fn serialize<S: Serializer>(value: &SocketAddr, serializer: S) -> Result<S::Ok, S::Error> {
        value.serialize(serializer)
    }

    pub(in crate::config) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<SocketAddr, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(|_| {
            D::Error::custom(format!(
                "{text:?} is no address; write IP:PORT, like \"127.0.0.1:8080\" or \"[::1]:8080\""
            ))
        })
    }
}

/// Networks of addresses.
pub(super) mod networks {
    use ipnet::IpNet;

    use super::Error;
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    pub(in crate::config) fn serialize<S: Serializer>(value: &[IpNet], serializer: S) -> Result<S::Ok, S::Error> {
        value.serialize(serializer)
    }

    pub(in crate::config) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<IpNet>, D::Error> {
        let read = |text: &String| {
            text.parse().map_err(|_| {
                D::Error::custom(format!(
                    "{text:?} is no network; write \"10.0.0.0/8\", or \"192.0.2.1/32\" for one address"
                ))
            })
        };
        Vec::deserialize(deserializer)?.iter().map(read).collect()
    }
}

use serde::de::Error;
