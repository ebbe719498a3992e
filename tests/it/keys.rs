//! `waybill key` as a program: the first key without a server, with one, and beside one that holds the store.

use std::path::Path;
use std::process::Output;

use serde_json::Value;
use tokio::process::Command;

use crate::harness::{Process, free_port, within};

/// Runs it in a directory; nobody listens where it would ask by itself, unless `test.toml` says where.
async fn waybill(home: &Path, variables: &[(&str, &str)], arguments: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_waybill"));
    command.args(arguments).current_dir(home).env_clear().kill_on_drop(true);
    command.env("WAYBILL__GRPC__LISTEN", format!("127.0.0.1:{}", free_port())).envs(variables.iter().copied());
    within("it ends", command.output()).await.unwrap()
}

fn json(output: &Output) -> Value {
    assert_eq!(output.status.code(), Some(0), "{}", err(output));
    serde_json::from_slice(&output.stdout).unwrap()
}

fn err(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

fn out(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).unwrap()
}

/// Which a server holds alone.
const EMBEDDED: &str = "storage.backend = \"embedded\"\n";

const CREATE: [&str; 10] =
    ["key", "create", "--title", "first", "--scope", "read", "--scope", "write", "--scope", "admin"];

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_first_key_is_made_without_a_server_and_the_others_through_it() {
    let home = tempfile::tempdir().unwrap();
    let mut process = Process::new(home.path(), free_port(), EMBEDDED, "");
    let (listen, server) = (format!("127.0.0.1:{}", process.grpc), format!("http://127.0.0.1:{}", process.grpc));
    let config = [("WAYBILL__GRPC__LISTEN", listen.as_str())];
    let of_config = |arguments: &[&'static str]| [arguments, &["--config", "test.toml"]].concat();

    let made = waybill(home.path(), &config, &of_config(&CREATE)).await;
    let secret = json(&made)["secret"].as_str().unwrap().to_owned();
    let first = json(&made)["apiKey"]["name"].as_str().unwrap().trim_start_matches("apiKeys/").to_owned();
    assert!(secret.starts_with(&format!("waybill_{first}_")), "{first}");
    assert!(err(&made).contains("opened directly") && !err(&made).contains(&secret), "{}", err(&made));

    process.start().await;
    let refused = waybill(home.path(), &[], &["list", "--server", &server]).await;
    assert_eq!(refused.status.code(), Some(1));
    assert!(err(&refused).contains("the server does not know who asks"), "{}", err(&refused));
    let key = [("WAYBILL_API_KEY", secret.as_str()), ("WAYBILL_SERVER", server.as_str())];
    let listed = waybill(home.path(), &key, &["list", "--text"]).await;
    assert_eq!((listed.status.code(), out(&listed).as_str()), (Some(0), "No shipments.\n"));

    // The server holds the store: it is asked, and needs the key as always.
    let reader = ["key", "create", "--title", "second", "--scope", "read", "--ttl", "90d", "--tenant", "other"];
    let refused = waybill(home.path(), &config, &of_config(&reader)).await;
    assert_eq!(refused.status.code(), Some(1), "{}", err(&refused));
    assert!(err(&refused).contains("API_KEY_MISSING"), "{}", err(&refused));
    let file = home.path().join("key");
    std::fs::write(&file, format!("{secret}\n")).unwrap();
    let with_file = [&of_config(&reader)[..], &["--api-key", "file:key", "--text"]].concat();
    let made = waybill(home.path(), &config, &with_file).await;
    assert_eq!(made.status.code(), Some(0), "{}", err(&made));
    let second = out(&made).trim_end().to_owned();
    assert_eq!(out(&made), format!("{second}\n"), "the secret stands alone on stdout");
    assert!(second.starts_with("waybill_"), "{second}");

    let listed = json(&waybill(home.path(), &key, &["key", "list"]).await);
    let keys = listed["apiKeys"].as_array().unwrap();
    let of = |index: usize, field: &str| keys[index][field].as_str().unwrap_or_default().to_owned();
    assert_eq!(
        (of(0, "title"), of(0, "tenant"), of(1, "title"), of(1, "tenant")),
        ("first".into(), "default".into(), "second".into(), "other".into())
    );
    assert!(keys[0]["expireTime"].is_null() && !keys[1]["expireTime"].is_null() && !keys[0]["lastUseTime"].is_null());
    let second_id = of(1, "name").trim_start_matches("apiKeys/").to_owned();
    let other = [("WAYBILL_API_KEY", second.as_str()), ("WAYBILL_SERVER", server.as_str())];
    let denied = waybill(home.path(), &other, &["key", "list"]).await;
    assert!(err(&denied).contains("SCOPE_MISSING") && err(&denied).contains("admin"), "{}", err(&denied));
    let revoked = json(&waybill(home.path(), &key, &["key", "revoke", &second_id]).await);
    assert!(revoked["revokeTime"].is_string());
    let refused = waybill(home.path(), &other, &["list"]).await;
    assert!(err(&refused).contains("API_KEY_REVOKED"), "{}", err(&refused));
    let missing = waybill(home.path(), &key, &["key", "revoke", "nobodys123"]).await;
    assert_eq!(missing.status.code(), Some(1));
    assert!(err(&missing).contains("not found"), "{}", err(&missing));

    process.terminate().await;
    process.wait().await;
    // Without a server again: what is revoked is seen, and the first can be revoked as well.
    let listed = waybill(home.path(), &config, &of_config(&["key", "list", "--ended", "--text"])).await;
    assert!(out(&listed).contains(&second_id) && out(&listed).contains("revoked 20"), "{}", out(&listed));
    let listed = waybill(home.path(), &config, &of_config(&["key", "list", "--text"])).await;
    assert!(!out(&listed).contains(&second_id) && out(&listed).contains(&first), "{}", out(&listed));
    let revoke = [&of_config(&["key", "revoke"])[..], &[&first]].concat();
    assert!(json(&waybill(home.path(), &config, &revoke).await)["revokeTime"].is_string());
    process.start().await;
    let refused = waybill(home.path(), &key, &["list"]).await;
    assert!(err(&refused).contains("API_KEY_REVOKED"), "{}", err(&refused));
    process.terminate().await;
    process.wait().await;

    let said = process.said().join("\n");
    assert!(said.contains("API key made") && said.contains("API key revoked"), "{said}");
    for secret in [&secret, &second] {
        assert!(!said.contains(&secret["waybill_".len() + 11..]), "a secret in the log");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_first_key_is_made_while_the_server_runs() {
    let home = tempfile::tempdir().unwrap();
    let mut process = Process::new(home.path(), free_port(), EMBEDDED, "");
    process.start().await;
    let (listen, server) = (format!("127.0.0.1:{}", process.grpc), format!("http://127.0.0.1:{}", process.grpc));
    let config = [("WAYBILL__GRPC__LISTEN", listen.as_str())];
    let get = ["get", "ups/1Z5IM0A10300000012", "--server", &server];
    let before = waybill(home.path(), &[], &get).await;
    assert!(err(&before).contains("not found"), "{}", err(&before));
    let made = waybill(home.path(), &config, &[&CREATE[..], &["--config", "test.toml"]].concat()).await;
    assert!(!err(&made).contains("opened directly"), "{}", err(&made));
    let secret = json(&made)["secret"].as_str().unwrap().to_owned();
    let refused = waybill(home.path(), &[], &get).await;
    assert!(err(&refused).contains("API_KEY_MISSING"), "{}", err(&refused));
    let after = waybill(home.path(), &[("WAYBILL_API_KEY", &secret)], &get).await;
    assert!(err(&after).contains("not found"), "{}", err(&after));
    process.terminate().await;
    process.wait().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_encrypted_port_is_opened_to_a_network_once_there_is_a_key() {
    let home = tempfile::tempdir().unwrap();
    let issued = rcgen::generate_simple_self_signed(vec!["localhost".to_owned()]).unwrap();
    std::fs::write(home.path().join("tls.crt"), issued.cert.pem()).unwrap();
    std::fs::write(home.path().join("tls.key"), issued.signing_key.serialize_pem()).unwrap();
    let settings =
        format!("[grpc]\nlisten = \"0.0.0.0:{}\"\n[tls]\ncertificate = \"tls.crt\"\nkey = \"tls.key\"\n", free_port());
    let mut process = Process::new(home.path(), free_port(), &settings, "");
    process.spawn();
    assert_eq!(process.wait().await.code(), Some(1));
    let said = process.said().join("\n");
    assert!(said.contains("grpc.listen") && said.contains("waybill key create"), "{said}");
    let made = waybill(home.path(), &[], &[&CREATE[..], &["--config", "test.toml"]].concat()).await;
    assert!(json(&made)["secret"].is_string());
    process.start().await;
    process.terminate().await;
    assert!(process.wait().await.success());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_store_is_made_but_for_a_new_key_and_a_secret_is_no_id() {
    let home = tempfile::tempdir().unwrap();
    for arguments in [&["key", "list"][..], &["key", "revoke", "0000000000"]] {
        let refused = waybill(home.path(), &[], arguments).await;
        assert_eq!(refused.status.code(), Some(4), "{}", err(&refused));
        assert!(err(&refused).contains("no store at ./waybill-data and no server"), "{}", err(&refused));
    }
    let secret = "waybill_0000000000_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
    let refused = waybill(home.path(), &[], &["key", "revoke", secret]).await;
    assert_eq!(refused.status.code(), Some(2));
    assert!(err(&refused).contains("waybill key list") && !err(&refused).contains(secret), "{}", err(&refused));
    let wrong = ["key", "create", "--title", " ", "--scope", "read", "--tenant", "A B"];
    let refused = waybill(home.path(), &[], &wrong).await;
    assert_eq!(refused.status.code(), Some(2));
    assert!(err(&refused).contains("--title: ") && err(&refused).contains("--tenant: "), "{}", err(&refused));
    let refused = waybill(home.path(), &[], &["key", "create", "--title", "x"]).await;
    assert!(err(&refused).contains("--scope"), "{}", err(&refused));
    let help = waybill(home.path(), &[("WAYBILL_API_KEY", secret)], &["help", "get"]).await;
    assert!(!out(&help).contains(secret), "{}", out(&help));
    let far = [("WAYBILL_API_KEY", secret), ("WAYBILL_SERVER", "http://waybill.example.com:50051")];
    let refused = waybill(home.path(), &far, &["list"]).await;
    assert_eq!(refused.status.code(), Some(2));
    assert!(err(&refused).contains("--insecure") && !err(&refused).contains(secret), "{}", err(&refused));
}
