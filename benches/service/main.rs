//! `cargo bench -p waybill --bench service [-- ROW…]`: the service as a process of its own against bare peers, each also
//! a process of its own, by turns. Rows: read, ingest, fanout, memory, timers, restart, stalled.

#![expect(clippy::print_stdout, clippy::indexing_slicing, clippy::panic, reason = "a bench prints and may stop")]
#![expect(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    reason = "a bench stops when it is wrong, and trusts its peer"
)]
#![expect(dead_code, reason = "some parts are only for the bench of allocations")]

mod calls;
mod fanout;
mod ingest;
mod memory;
mod peers;
mod posts;
mod processes;
mod read;
mod restart;
mod roles;
mod sample;
mod stalled;
mod subscribers;
mod table;
mod timers;

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
        if wanted("read") {
            read::run().await;
        }
        if wanted("ingest") {
            ingest::run().await;
        }
        if wanted("fanout") {
            fanout::run().await;
        }
        if wanted("memory") {
            memory::run().await;
        }
        if wanted("timers") {
            timers::run().await;
        }
        if wanted("restart") {
            restart::run().await;
        }
        if wanted("stalled") {
            stalled::run().await;
        }
    });
}
