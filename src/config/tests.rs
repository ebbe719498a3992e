//! The layers, the manual and the errors.

use std::path::Path;

use super::{Config, ConfigError, DEFAULT, LogFormat, Variables, typed};

fn parse(file: &str, variables: &[(&str, &str)]) -> Result<Config, ConfigError> {
    let variables: Variables = variables.iter().map(|(name, value)| ((*name).into(), (*value).into())).collect();
    Config::parse(Some((Path::new("waybill.toml"), file)), &variables)
}

fn error(file: &str, variables: &[(&str, &str)]) -> String {
    parse(file, variables).expect_err("it is wrong").to_string()
}

const CANADA_POST: &str = "[accounts.post]\ncarrier = 'canada_post'\napi = 'legacy'\nuser = 'me'\npassword = 'p4ss'\n";

/// A key that is not required stands in the manual behind `# `; this takes the mark away.
fn with_optional_keys() -> String {
    DEFAULT
        .lines()
        .map(|line| match line.strip_prefix("# ") {
            Some(rest) if rest.split_once(" = ").is_some_and(|(key, _)| is_key(key)) => rest,
            Some(rest) if rest.starts_with('[') => rest,
            _ => line,
        })
        .map(|line| format!("{line}\n"))
        .collect()
}

fn is_key(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_')
}

#[test]
fn the_manual_is_the_default_and_mentions_every_key() {
    // No type has a default of its own: a key that the manual leaves out is an error here.
    let config = Config::default();
    assert_eq!(config.grpc.listen.to_string(), "127.0.0.1:50051");
    assert_eq!(config.archive_path(), Path::new("./waybill-data/archive"));

    // Keys that may be missing are all in it behind a `#`, and nothing else is.
    let manual = with_optional_keys();
    let manual = manual.replace("file:/etc/waybill/storage.key", "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=");
    let mut table: toml::Table = manual.parse().unwrap();
    let accounts = table.remove("accounts").unwrap();
    let config: Config = typed(table).unwrap();
    let optional =
        |telemetry: &super::Telemetry| telemetry.otlp.endpoint.is_some() && telemetry.otlp.instance.is_some();
    assert!(optional(&config.telemetry), "an optional key of [telemetry.otlp] is missing in the manual");
    let Config {
        public_url: Some(_),
        archive: super::Archive { path: Some(_), .. },
        mapping: super::Mapping { overrides: Some(_) },
        tls: Some(super::Tls { client_authorities: Some(_), .. }),
        storage:
            super::Storage {
                key: Some(_),
                redis:
                    super::Redis {
                        username: Some(_),
                        password: Some(_),
                        ca: Some(_),
                        certificate: Some(_),
                        key: Some(_),
                        ..
                    },
                ..
            },
        ..
    } = config
    else {
        panic!("an optional key is missing in the manual");
    };
    let mut keys: Vec<_> = accounts["example"].as_table().unwrap().keys().map(String::as_str).collect();
    keys.sort_unstable();
    assert_eq!(keys, ["budgets", "carrier", "contact", "register_unknown", "subscribe", "tenant"]);
}

#[test]
fn what_is_printed_reads_back_as_the_same() {
    let printed = Config::default().to_toml();
    let again = parse(&printed, &[]).unwrap();
    assert_eq!(again.to_toml(), printed);
    for line in
        ["keep = \"30d\"", "max_changes = 10000000", "limit = \"10GiB\"", "grace = \"8s\"", "retry_budget = 0.1"]
    {
        assert!(printed.lines().any(|found| found == line), "{line} is missing in\n{printed}");
    }
}

#[test]
fn each_layer_lies_over_the_one_before() {
    let file = "[http]\nlisten = '127.0.0.1:1'\n[poll]\nconcurrency = 3\nbody_limit = 4096\n";
    let config = parse(
        file,
        &[
            ("WAYBILL__HTTP__LISTEN", "127.0.0.1:2"),
            ("WAYBILL__SHUTDOWN__GRACE", "3s"),
            ("WAYBILL__ARCHIVE__LIMIT", "1048576"),
            ("WAYBILL__TELEMETRY__LOG_FORMAT", "json"),
            ("WAYBILL_SERVER", "http://elsewhere"),
        ],
    )
    .unwrap();
    assert_eq!(config.http.listen.port(), 2);
    assert_eq!(config.poll.concurrency.get(), 3);
    assert_eq!(config.poll.body_limit, 4096);
    assert_eq!(config.shutdown.grace.as_secs(), 3);
    assert_eq!(config.archive.limit, 1 << 20);
    assert_eq!(config.telemetry.log_format, LogFormat::Json);
    assert_eq!(config.grpc.listen.port(), 50051);
}

#[test]
fn an_unknown_key_is_named_with_its_layer() {
    let found = error("[htpp]\nlisten = 'x'\n", &[]);
    assert!(found.starts_with("configuration: htpp (waybill.toml): unknown field `htpp`"), "{found}");
    let found = error("[http]\nlistne = 'x'\n", &[]);
    assert!(found.starts_with("configuration: http.listne (waybill.toml): unknown field"), "{found}");
    let found = error("", &[("WAYBILL__HTTP__LISTNE", "x")]);
    assert!(found.starts_with("configuration: http.listne (variable WAYBILL__HTTP__LISTNE): unknown field"), "{found}");
    let found = error("", &[("WAYBILL__NONSENSE", "x")]);
    assert!(found.contains("nonsense (variable WAYBILL__NONSENSE): unknown field"), "{found}");
    let found = error(&format!("{CANADA_POST}colour = 'red'\n"), &[]);
    assert!(found.starts_with("configuration: accounts.post.colour (waybill.toml): unknown field `colour`"), "{found}");
}

#[test]
fn a_wrong_value_is_named_with_its_layer() {
    for (key, value, why) in [
        ("HTTP__LISTEN", "localhost", "\"localhost\" is no address; write IP:PORT"),
        ("HTTP__LISTEN", "0.0.0.0:8080", "is not a loopback address"),
        ("POLL__CONCURRENCY", "0", "nonzero"),
        ("POLL__CONCURRENCY", "many", "invalid type: string \"many\""),
        ("POLL__REQUEST_TIMEOUT", "30", "a duration is written like"),
        ("POLL__REQUEST_TIMEOUT", "0s", "must be longer than 0s"),
        ("POLL__BODY_LIMIT", "big", "\"big\" is no size"),
        ("POLL__RETRY_BUDGET", "2.0", "is a share"),
        ("WATCH__HEARTBEAT", "10m", "must be from 1s to 5m"),
        ("LIMITS__PAGE_SIZE", "2000", "at most 1000"),
        ("TELEMETRY__LOG_FORMAT", "xml", "unknown variant"),
        ("TELEMETRY__LOG_FILTER", "waybill=loud", "write a level"),
        ("PUBLIC_URL", "waybill.example.com", "must be http(s)://"),
        ("GRPC", "5", "invalid type"),
        ("HTTP__PROXY_PROTOCOL", "true", "name their networks in trusted_proxies"),
        ("TRUSTED_PROXIES", "['10.0.0.0']", "\"10.0.0.0\" is no network; write"),
        ("LIMITS__CONNECTIONS_PER_PEER", "0", "nonzero"),
    ] {
        let name = format!("WAYBILL__{key}");
        let found = error("", &[(&name, value)]);
        let path = key.replace("__", ".").to_lowercase();
        assert!(found.starts_with(&format!("configuration: {path} (variable {name}): ")), "{found}");
        assert!(found.contains(why), "{found}");
    }
    let found = error("insecure = 'yes'\n", &[]);
    assert!(found.starts_with("configuration: insecure (waybill.toml): invalid type"), "{found}");
}

#[test]
fn a_file_that_is_no_toml_is_named_with_the_line_and_without_its_content() {
    let found = error("insecure = false\n[accounts.post]\npassword = 'hush\n", &[]);
    assert!(found.starts_with("configuration: waybill.toml: line 3: "), "{found}");
    assert!(!found.contains("hush"), "{found}");
}

#[test]
fn other_addresses_need_tls_or_insecure() {
    let config =
        parse("insecure = true\n[http]\nlisten = '0.0.0.0:8080'\n[grpc]\nlisten = '[::]:50051'\n", &[]).unwrap();
    assert!(config.grpc.listen.ip().is_unspecified());
    let tls = "[tls]\ncertificate = 'a.pem'\nkey = 'b.pem'\n";
    parse(&format!("[http]\nlisten = '0.0.0.0:8080'\n{tls}"), &[]).unwrap();
    let found = error(&format!("[http]\nlisten = '0.0.0.0:8080'\ntls = false\n{tls}"), &[]);
    assert!(found.starts_with("configuration: http.listen (waybill.toml): 0.0.0.0:8080 is not a loopback"), "{found}");
}

#[test]
fn an_account_takes_its_defaults_from_the_carrier() {
    let config = parse(CANADA_POST, &[]).unwrap();
    let account = config.account("post").unwrap();
    assert_eq!(account.carrier.id, "canada_post");
    assert_eq!(account.tenant.as_str(), "default");
    assert!(account.subscribe && !account.register_unknown);
    assert_eq!(account.budgets, account.carrier.budgets);

    let own = format!(
        "{CANADA_POST}tenant = 'shop'\nbudgets = [{{ calls = 5, per = '1m' }}, {{ calls = 250, per = 'day' }}]\n"
    );
    let config = parse(&own, &[]).unwrap();
    let account = config.account("post").unwrap();
    assert_eq!(account.tenant.as_str(), "shop");
    let [first, second] = account.budgets.as_slice() else { panic!("there are two") };
    assert_eq!((first.calls, first.per), (5, waybill_contract::Window::Seconds(60)));
    assert_eq!((second.calls, second.per), (250, waybill_contract::Window::DayGmt));
}

#[test]
fn every_carriers_example_opens_from_the_file_and_from_variables() {
    for adapter in waybill_adapters::ADAPTERS {
        let file = format!("[accounts.it]\ncarrier = '{}'\n{}", adapter.id, adapter.example);
        let config = parse(&file, &[]).unwrap_or_else(|error| panic!("{}: {error}", adapter.id));
        assert_eq!(config.accounts.len(), 1);

        let settings: toml::Table = adapter.example.parse().unwrap();
        let mut variables = vec![("WAYBILL__ACCOUNTS__IT__CARRIER".to_owned(), adapter.id.to_owned())];
        for (key, value) in settings {
            let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
            variables.push((format!("WAYBILL__ACCOUNTS__IT__{}", key.to_uppercase()), text));
        }
        let variables: Vec<_> = variables.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        parse("", &variables).unwrap_or_else(|error| panic!("{}: {error}", adapter.id));
    }
}

#[test]
fn a_variable_of_digits_is_text_where_the_carrier_wants_text() {
    let account = |key: &'static str, value: &'static str| {
        let mut all = vec![
            ("WAYBILL__ACCOUNTS__POST__CARRIER", "canada_post"),
            ("WAYBILL__ACCOUNTS__POST__API", "legacy"),
            ("WAYBILL__ACCOUNTS__POST__USER", "me"),
            ("WAYBILL__ACCOUNTS__POST__PASSWORD", "0012"),
            ("WAYBILL__ACCOUNTS__POST__REGISTER_UNKNOWN", "true"),
        ];
        all.push((key, value));
        parse("", &all)
    };
    assert!(account("WAYBILL__ACCOUNTS__POST__USER", "12345").unwrap().account("post").unwrap().register_unknown);
    account("WAYBILL__ACCOUNTS__POST__PASSWORD", "98765").unwrap();
    account("WAYBILL__ACCOUNTS__POST__PASSWORD", "true").unwrap();
}

#[test]
fn an_error_of_an_account_names_it_and_the_key_and_no_secret() {
    for (lines, begin, why) in [
        ("user = 'me'\n", "accounts.post (waybill.toml): ", "missing field `carrier`"),
        (
            "carrier = 'canada_post'\napi = 'modern'\nuser = 'me'\npassword = 'hush'\n",
            "accounts.post.api (waybill.toml): ",
            "unknown variant `modern`",
        ),
        (
            "carrier = 'canada_post'\napi = 'legacy'\nuser = 'me'\npassword = 'hush'\nbase_url = 'elsewhere'\n",
            "accounts.post.base_url (waybill.toml): ",
            "a base URL is http(s)://",
        ),
        (
            "carrier = 'ups'\nclient_id = 'me'\nclient_secret = 4711\n",
            "accounts.post.client_secret (waybill.toml): ",
            "expected a string",
        ),
        ("carrier = 'dodo'\n", "accounts.post.carrier (waybill.toml): ", "no carrier is called \"dodo\"; there are "),
        (
            "carrier = 'canada_post'\napi = 'legacy'\nuser = 'me'\n",
            "accounts.post (waybill.toml): ",
            "missing field `password`",
        ),
        (
            "carrier = 'canada_post'\napi = 'legacy'\nuser = 'me'\npassword = 4711\n",
            "accounts.post.password (waybill.toml): ",
            "expected a string",
        ),
        (
            "carrier = 'canada_post'\napi = 'legacy'\nuser = 'me'\npassword = ' 4711'\n",
            "accounts.post.password (waybill.toml): ",
            "a secret is non-empty visible ASCII",
        ),
        (
            "carrier = 'canada_post'\napi = 'legacy'\nuser = 'me'\npassword = 'env:NOT_THERE'\n",
            "accounts.post.password (waybill.toml): ",
            "the variable NOT_THERE is not set",
        ),
        (
            "carrier = 'canada_post'\napi = 'legacy'\nuser = 'me'\npassword = 'file:/not/there'\n",
            "accounts.post.password (waybill.toml): ",
            "cannot read /not/there",
        ),
        ("carrier = 'canada_post'\ntenant = 'A B'\n", "accounts.post.tenant (waybill.toml): ", "a tenant is"),
        ("carrier = 'canada_post'\nsubscribe = 'no'\n", "accounts.post.subscribe (waybill.toml): ", "invalid type"),
        ("carrier = 'canada_post'\nbudgets = []\n", "accounts.post.budgets (waybill.toml): ", "an empty list"),
        (
            "carrier = 'canada_post'\nbudgets = [{ calls = 1, per = '100ms' }]\n",
            "accounts.post.budgets (waybill.toml): ",
            "no whole number of seconds",
        ),
    ] {
        let found = error(&format!("[accounts.post]\n{lines}"), &[]);
        assert!(found.starts_with(&format!("configuration: {begin}")), "{found}");
        assert!(found.contains(why) && !found.contains("4711"), "{found}");
    }
    let found = error("[accounts.'A B']\ncarrier = 'canada_post'\n", &[]);
    assert!(found.contains("an account's name is"), "{found}");
    let found = error("accounts = 5\n", &[]);
    assert!(found.contains("accounts (waybill.toml): must be a table"), "{found}");
}

#[test]
fn secrets_come_by_value_from_files_and_from_variables_and_are_never_printed() {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("password");
    std::fs::write(&path, "fr0m-a-file\n").unwrap();
    let reference = format!("file:{}", path.display());
    for (value, secret) in [("by-v4lue", "by-v4lue"), (&reference, "fr0m-a-file"), ("env:SAFE", "fr0m-env")] {
        let file = format!(
            "[accounts.post]\ncarrier = 'canada_post'\napi = 'legacy'\nuser = 'someone'\npassword = '{value}'\n"
        );
        let config = parse(&file, &[("SAFE", "fr0m-env")]).unwrap();
        let printed = config.to_toml();
        for line in ["password = \"…\"", "user = \"someone\"", "api = \"legacy\""] {
            assert!(printed.lines().any(|found| found == line), "{line} is missing in\n{printed}");
        }
        assert!(!printed.contains(secret) && !format!("{config:?}").contains(secret), "{printed}");
    }
}

#[test]
fn nothing_that_an_adapter_keeps_as_a_secret_is_printed() {
    for adapter in waybill_adapters::ADAPTERS {
        let file = format!("[accounts.it]\ncarrier = '{}'\n{}", adapter.id, adapter.example);
        let config = parse(&file, &[]).unwrap();
        let debug = format!("{:?}", config.accounts);
        let printed = config.to_toml();
        let settings: toml::Table = adapter.example.parse().unwrap();
        for (key, value) in settings {
            let Some(text) = value.as_str() else { continue };
            assert!(debug.contains(text) || !printed.contains(text), "{}: {key} is printed", adapter.id);
        }
    }
}

#[test]
fn headers_of_the_collector_are_secrets() {
    let file = "[telemetry.otlp]\nendpoint = 'https://collector:4317'\nheaders = { authorization = 'env:TOKEN' }\n";
    let config = parse(file, &[("TOKEN", "Bearer t0p")]).unwrap();
    assert_eq!(config.telemetry.otlp.headers["authorization"].0.reveal(), "Bearer t0p");
    let printed = format!("{}{config:?}", config.to_toml());
    assert!(printed.contains("authorization = \"…\"") && !printed.contains("t0p"), "{printed}");

    let error_of = |keys: &str| error(&format!("[telemetry.otlp]\n{keys}"), &[]);
    assert_eq!(
        error(file, &[]),
        "configuration: telemetry.otlp.headers.authorization (waybill.toml): the variable TOKEN is not set"
    );
    for (keys, part) in [
        ("endpoint = 'collector:4317'", "telemetry.otlp.endpoint (waybill.toml): must be http(s)://host"),
        ("sample_ratio = 1.5", "telemetry.otlp.sample_ratio (waybill.toml): is a share, from 0.0 to 1.0"),
        ("headers = { \"a b\" = 'x' }", "\"a b\" is no name of a header"),
        ("metrics_interval = '0s'", "telemetry.otlp.metrics_interval (waybill.toml): must be longer than 0s"),
    ] {
        let said = error_of(keys);
        assert!(said.contains(part), "{said}");
    }
}

#[test]
fn a_redis_is_named_in_full() {
    let file = "[storage]\nbackend = 'redis'\n[archive]\npath = '/archive'\n[storage.redis]\n\
                nodes = ['redis://one:6379']\nallow = ['everything-else-comes-from-variables']\n";
    let variables = [
        ("WAYBILL__STORAGE__REDIS__ALLOW", "[\"eviction\", \"snapshots-only\"]"),
        ("WAYBILL__STORAGE__REDIS__NODES", "[\"rediss://one:6379\", \"rediss://two:6379\"]"),
        ("WAYBILL__STORAGE__REDIS__CLUSTER", "true"),
        ("WAYBILL__STORAGE__REDIS__USERNAME", "waybill"),
        ("WAYBILL__STORAGE__REDIS__PASSWORD", "20260101"),
    ];
    let config = parse(file, &variables).unwrap();
    let redis = &config.storage.redis;
    assert_eq!((redis.nodes.len(), redis.cluster, redis.allow.len()), (2, true, 2));
    // Digits of a variable are text where text is wanted.
    assert_eq!(redis.password.as_ref().map(|password| password.reveal()), Some("20260101"));
    let printed = format!("{}{config:?}", config.to_toml());
    assert!(printed.contains("password = \"…\"") && !printed.contains("20260101"), "{printed}");

    for (keys, part) in [
        ("nodes = []", "storage.redis.nodes (waybill.toml): names no server"),
        ("nodes = ['one:6379']", "storage.redis.nodes (waybill.toml): a node is redis://HOST:PORT"),
        ("nodes = ['redis://:s3cret@one:6379']", "user and password are keys of their own"),
        ("nodes = ['redis://one:6379/3']", "a node is redis://HOST:PORT"),
        ("nodes = ['redis://one:1', 'redis://two:1']", "set storage.redis.cluster = true"),
        ("cluster = true\nnodes = ['redis://one:1', 'rediss://two:1']", "all rediss://"),
        ("prefix = 'way bill'", "storage.redis.prefix (waybill.toml): is 1 to 100 of"),
        ("partitions = 0", "storage.redis.partitions"),
        ("partitions = 5000", "storage.redis.partitions (waybill.toml): must be at most 1024"),
        ("username = 'me'", "storage.redis.password: is needed with storage.redis.username"),
        ("key = '/k'", "storage.redis.certificate: and storage.redis.key are needed together"),
        ("ca = '/k'", "storage.redis.ca (waybill.toml): and storage.redis.certificate are for TLS"),
        ("allow = ['anything']", "unknown variant `anything`, expected one of `no-persistence`"),
        ("response_timeout = '0s'", "storage.redis.response_timeout (waybill.toml): must be longer than 0s"),
        ("password = 'env:NOWHERE'", "storage.redis.password (waybill.toml): the variable NOWHERE is not set"),
    ] {
        let said =
            error(&format!("[storage]\nbackend = 'redis'\n[archive]\npath = '/a'\n[storage.redis]\n{keys}\n"), &[]);
        assert!(said.contains(part) && !said.contains("s3cret"), "{said}");
    }
    let said = error("[storage]\nbackend = 'redis'\n", &[]);
    assert!(said.contains("archive.path: is needed with storage.backend = \"redis\""), "{said}");
    assert!(error("storage.backend = 'sqlite'", &[]).contains("expected `embedded` or `redis`"));
}

#[test]
fn the_storage_key_is_32_bytes_and_shown_by_nothing() {
    let key = "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=";
    let config = parse(&format!("storage.key = '{key}'"), &[]).unwrap();
    assert_eq!(config.storage.key.as_ref().map(|key| key.reveal()), Some(b"01234567890123456789012345678901"));
    let shown = format!("{config:?} {}", config.to_toml());
    assert!(!shown.contains("MDEy") && shown.contains("key = \"…\""), "{shown}");
    for short in ["s3cret", "", "c2hvcnQ="] {
        let said = error(&format!("storage.key = '{short}'"), &[]);
        assert!(said.contains("storage.key") && said.contains("openssl rand -base64 32"), "{said}");
        assert!(short.is_empty() || !said.contains(short), "{said}");
    }
    let config = parse("storage.key = 'env:KEY'", &[("KEY", key)]).unwrap();
    assert!(config.storage.key.is_some());
}

#[test]
fn an_origin_is_written_as_browsers_send_it() {
    let read = |origins: &str| {
        let file = format!("[http]\ncors_origins = [{origins}]\n");
        Config::parse(Some((Path::new("waybill.toml"), &file)), &Variables::new())
    };
    for good in ["", "'*'", "'https://desk.example.com', 'http://localhost:3000'"] {
        assert!(read(good).is_ok(), "{good}");
    }
    for wrong in
        ["'desk.example.com'", "'https://desk.example.com/'", "'https://desk.example.com/app'", "'ftp://x'", "''"]
    {
        let error = read(wrong).unwrap_err();
        assert_eq!(error.key(), Some("http.cors_origins"), "{wrong}");
        assert!(error.to_string().contains("is no origin"), "{error}");
    }
}
