//! `cargo bench -p waybill --bench redis [-- ROW…]`: the service on a real redis-server against bare loops and a stock tonic
//! server on the same one, each a process of its own, by turns. Rows: read, ingest, batch, counts, memory.

#![expect(clippy::print_stdout, clippy::indexing_slicing, clippy::panic, reason = "a bench prints and may stop")]
#![expect(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    reason = "a bench stops when it is wrong, and trusts its peer"
)]
#![expect(dead_code, reason = "the parts are shared with another bench and with the tests, which use more of them")]

mod batch;
mod counts;
mod ingest;
mod memory;
mod peers;
mod read;
mod roles;
mod setting;

#[path = "../service/calls.rs"]
mod calls;
#[path = "../service/posts.rs"]
mod posts;
#[path = "../service/processes.rs"]
mod processes;
#[path = "../service/sample.rs"]
mod sample;
#[path = "../../tests/it/harness/redis/server.rs"]
mod server;
#[path = "../service/table.rs"]
mod table;
#[path = "../../tests/it/harness/waiting.rs"]
mod waiting;

use waiting::{free_port, until, within};

/// As the service's own program.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() {
    let words: Vec<String> = std::env::args().skip(1).filter(|word| word != "--bench").collect();
    if let [first, role, rest @ ..] = words.as_slice()
        && first == processes::ROLE
    {
        return roles::play(role, rest);
    }
    let wanted = |row: &str| words.is_empty() || words.iter().any(|word| word == row);
    // For the clients over HTTP; where the service runs in this process it may be first.
    let _ = rustls::crypto::ring::default_provider().install_default();
    // The clients share one thread, so that they take turns and not the servers' time.
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    println!("{}", table::HEAD);
    runtime.block_on(async {
        if wanted("counts") {
            counts::run().await;
        }
        if wanted("read") {
            read::run().await;
        }
        if wanted("ingest") {
            ingest::run().await;
        }
        if wanted("batch") {
            batch::run().await;
        }
        if wanted("memory") {
            memory::run().await;
        }
    });
}
