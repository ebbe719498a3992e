//! This program as a server or a loop of its own: it says its ports, then does what it is told line by line.

use std::io::BufRead as _;

use tokio::net::TcpListener;

use super::batch::SHIPMENTS;
use super::peers::{Stock, append, get_many, take_posts};
use super::sample::{name, number, push};

/// As `waybill serve`, and as `#[tokio::main]`. The argument is where Redis is.
pub(crate) fn play(role: &str, arguments: &[String]) {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    let connection = runtime.block_on(async {
        let client = redis::Client::open(arguments[0].as_str()).unwrap();
        client.get_multiplexed_async_connection().await.unwrap()
    });
    match role {
        "stock" => {
            let port =
                runtime.block_on(async { Stock(connection).serve(TcpListener::bind("127.0.0.1:0").await.unwrap()) });
            println!("{port} 0 0");
            lines().for_each(drop);
        }
        "posts" => {
            let port = runtime.block_on(take_posts(connection));
            println!("0 {port} 0");
            lines().for_each(drop);
        }
        // "append 1000 128": so often, so many at once.
        "append" => {
            let (body, _) = push(&number(0));
            println!("0 0 0");
            for line in lines() {
                let told: Vec<usize> = line.split(' ').filter_map(|word| word.parse().ok()).collect();
                runtime.block_on(async {
                    // On the runtime's threads, as a service's calls are.
                    let (connection, body) = (connection.clone(), body.clone());
                    tokio::spawn(async move { append(&connection, &body, told[0], told[1]).await }).await.unwrap();
                });
                println!("done");
            }
        }
        // "20": so many times a thousand.
        "many" => {
            let keys: Vec<String> = (0..SHIPMENTS).map(name).collect();
            println!("0 0 0");
            for line in lines() {
                let count = line.parse().unwrap();
                let (connection, keys) = (connection.clone(), keys.clone());
                runtime.block_on(async {
                    tokio::spawn(async move { get_many(&connection, &keys, count).await }).await.unwrap();
                });
                println!("done");
            }
        }
        _ => panic!("no role is called {role}"),
    }
}

/// Until whoever tells us has ended.
fn lines() -> impl Iterator<Item = String> {
    std::io::stdin().lock().lines().map_while(Result::ok)
}
