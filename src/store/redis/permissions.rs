//! What the ACL user of the service must be allowed, in one place: every command, those inside of scripts included.

/// Commands of the store, with arguments that fit; `K` stands for a key and `C` for a channel of the installation. A test
/// holds this against the sources and the scripts.
pub(super) const COMMANDS: &[&[&str]] = &[
    &["DEL", "K"],
    &["EVAL", "return 1", "1", "K"],
    &["EVALSHA", "0000000000000000000000000000000000000000", "1", "K"],
    &["EXISTS", "K"],
    &["GET", "K"],
    &["HDEL", "K", "f"],
    &["HGET", "K", "f"],
    &["HKEYS", "K"],
    &["HLEN", "K"],
    &["HMGET", "K", "f"],
    &["HSET", "K", "f", "v"],
    &["HVALS", "K"],
    &["LRANGE", "K", "0", "1"],
    &["LREM", "K", "0", "v"],
    &["LTRIM", "K", "0", "1"],
    &["PUBLISH", "C", "v"],
    &["RPUSH", "K", "v"],
    &["SADD", "K", "v"],
    &["SET", "K", "v"],
    &["SMEMBERS", "K"],
    &["SPUBLISH", "C", "v"],
    &["SSUBSCRIBE", "C"],
    &["SUBSCRIBE", "C"],
    &["TIME"],
    &["XADD", "K", "*", "f", "v"],
    &["XRANGE", "K", "-", "+"],
    &["XTRIM", "K", "MAXLEN", "1"],
    &["ZADD", "K", "1", "v"],
    &["ZCARD", "K"],
    &["ZCOUNT", "K", "0", "1"],
    &["ZRANGE", "K", "0", "1"],
    &["ZRANGEBYLEX", "K", "-", "+"],
    &["ZRANGEBYSCORE", "K", "0", "1"],
    &["ZREM", "K", "v"],
    &["ZSCORE", "K", "v"],
];

/// Commands of the safety checks and of the client itself. Without them less is seen; a cluster needs CLUSTER SLOTS.
pub(super) const LOOKING: &[&[&str]] =
    &[&["INFO"], &["TIME"], &["CONFIG", "GET", "save"], &["CLUSTER", "NODES"], &["MULTI"], &["DISCARD"]];

/// Rules for ACL SETUSER that allow this and nothing else; the password is left to the reader.
pub fn rules(prefix: &str) -> String {
    let mut allowed: Vec<String> = COMMANDS.iter().chain(LOOKING).map(|command| right(command)).collect();
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
