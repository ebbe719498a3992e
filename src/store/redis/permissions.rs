//! What the ACL user of the service must be allowed, in one place: every command, those inside of scripts included.

/// Commands of the store, with arguments that fit; `K` stands for a key and `C` for a channel of the installation. A test
/// holds this against the sources and the scripts.
pub(super) const COMMANDS: &[&[&str]] = &[
    // The client of a cluster asks for where slots are, and for keys of one that is moving just now.
    &["ASKING"],
    &["CLUSTER", "SLOTS"],
    // A wait for replicas makes sure that it is on the node that was written to.
    &["CLUSTER", "MYID"],
    &["DEL", "K"],
    &["EVAL", "return 1", "1", "K"],
    &["EVALSHA", "0000000000000000000000000000000000000000", "1", "K"],
    &["EXISTS", "K"],
    &["GET", "K"],
    &["HDEL", "K", "f"],
    &["HGET", "K", "f"],
    &["HGETALL", "K"],
    &["HKEYS", "K"],
    &["HLEN", "K"],
    &["HMGET", "K", "f"],
    &["HSET", "K", "f", "v"],
    &["HVALS", "K"],
    &["INFO"],
    &["LRANGE", "K", "0", "1"],
    &["LREM", "K", "0", "v"],
    &["LTRIM", "K", "0", "1"],
    &["MGET", "K"],
    &["PUBLISH", "C", "v"],
    &["RPUSH", "K", "v"],
    &["SADD", "K", "v"],
    &["SET", "K", "v"],
    &["SMEMBERS", "K"],
    &["SPUBLISH", "C", "v"],
    &["SSUBSCRIBE", "C"],
    &["SUBSCRIBE", "C"],
    &["TIME"],
    &["WAIT", "0", "1"],
    &["XADD", "K", "*", "f", "v"],
    &["XDEL", "K", "0-1"],
    &["XINFO", "STREAM", "K"],
    &["XLEN", "K"],
    &["XRANGE", "K", "-", "+"],
    &["XTRIM", "K", "MAXLEN", "1"],
    &["ZADD", "K", "1", "v"],
    &["ZCARD", "K"],
    &["ZCOUNT", "K", "0", "1"],
    &["ZMSCORE", "K", "v"],
    &["ZRANGE", "K", "0", "1"],
    &["ZRANGEBYLEX", "K", "-", "+"],
    &["ZRANGEBYSCORE", "K", "0", "1"],
    &["ZREM", "K", "v"],
    &["ZSCORE", "K", "v"],
];

/// Commands of the safety checks. Without them less is seen.
pub(super) const LOOKING: &[&[&str]] = &[
    &["CLUSTER", "INFO"],
    &["CLUSTER", "NODES"],
    &["CONFIG", "GET", "save"],
    &["DISCARD"],
    &["INFO"],
    &["MULTI"],
    &["PING"],
    &["TIME"],
];

/// Where the settings want it: older servers do not know it, and refuse rules that name it.
pub(super) const DISK: &[&[&str]] = &[&["WAITAOF", "0", "0", "1"]];

/// What is needed, whether a write waits for the disk or not.
pub(super) fn needed(disk: bool) -> impl Iterator<Item = &'static &'static [&'static str]> {
    COMMANDS.iter().chain(if disk { DISK } else { &[] })
}

/// Rules for ACL SETUSER that allow this and nothing else; the password is left to the reader.
pub fn rules(prefix: &str, disk: bool) -> String {
    let mut allowed: Vec<String> = needed(disk).chain(LOOKING).map(|command| right(command)).collect();
    allowed.sort();
    allowed.dedup();
    format!("on >PASSWORD resetkeys ~{prefix}:* resetchannels &{prefix}:* -@all {}", allowed.join(" "))
}

/// `+get`, or `+config|get` for a part of a command.
fn right(command: &[&str]) -> String {
    format!("+{}", name(command).replace(' ', "|").to_lowercase())
}

/// The command without its arguments.
pub(super) fn name(command: &[&str]) -> String {
    let parts = if matches!(command.first(), Some(&("CONFIG" | "CLUSTER" | "SCRIPT"))) { 2 } else { 1 };
    command.iter().take(parts).copied().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::path::{Path, PathBuf};

    use super::*;

    fn files(directory: &Path, found: &mut Vec<PathBuf>) {
        for entry in std::fs::read_dir(directory).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() { files(&path, found) } else { found.push(path) }
        }
    }

    /// Words in capitals that scripts write down and that are no commands.
    const OPTIONS: [&str; 7] = ["COUNT", "LIMIT", "MINID", "NX", "PX", "STREAM", "WITHSCORES"];

    /// Commands that sources and scripts write down.
    fn written() -> BTreeSet<String> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/store/redis");
        let mut paths = Vec::new();
        files(&root, &mut paths);
        let mut commands = BTreeSet::new();
        for path in paths.iter().filter(|path| !path.ends_with("permissions.rs")) {
            let text = std::fs::read_to_string(path).unwrap();
            if path.extension().is_some_and(|extension| extension == "lua") {
                let words = text
                    .split('\'')
                    .filter(|word| word.len() > 1 && word.bytes().all(|byte| byte.is_ascii_uppercase()));
                commands.extend(words.filter(|word| !OPTIONS.contains(word)).map(str::to_owned));
                continue;
            }
            for begin in ["cmd(\"", "call(\""] {
                for rest in text.split(begin).skip(1) {
                    let (command, rest) = rest.split_once('"').unwrap();
                    let part = rest.strip_prefix(").arg(\"").and_then(|rest| rest.split('"').next());
                    commands.insert(match (command, part) {
                        ("CONFIG" | "CLUSTER", Some(part)) => format!("{command} {part}"),
                        _ => command.to_owned(),
                    });
                }
            }
        }
        commands
    }

    #[test]
    fn every_command_that_is_used_is_listed_and_none_besides() {
        let written = written();
        assert!(written.len() > 30, "{written:?}");
        let listed: BTreeSet<String> = needed(true).chain(LOOKING).map(|command| name(command)).collect();
        let missing: Vec<_> = written.difference(&listed).collect();
        assert!(missing.is_empty(), "used and not listed: {missing:?}");
        // By the client, by whatever runs scripts, and by scripts that are made while the service runs.
        let hidden = [
            "ASKING",
            "CLUSTER MYID",
            "CLUSTER SLOTS",
            "EVAL",
            "EVALSHA",
            "PUBLISH",
            "SPUBLISH",
            "SUBSCRIBE",
            "SSUBSCRIBE",
        ];
        let excess: Vec<_> = listed.difference(&written).filter(|name| !hidden.contains(&name.as_str())).collect();
        assert!(excess.is_empty(), "listed and not used: {excess:?}");
    }

    #[test]
    fn rules_name_keys_channels_and_parts_of_commands() {
        assert!(rules("shop", true).contains(" +wait +waitaof "), "{}", rules("shop", true));
        let rules = rules("shop", false);
        assert!(!rules.contains("waitaof"), "{rules}");
        for part in
            ["on >PASSWORD resetkeys ~shop:* resetchannels &shop:* -@all ", " +config|get ", " +evalsha ", " +zscore"]
        {
            assert!(rules.contains(part), "{part}: {rules}");
        }
    }
}
