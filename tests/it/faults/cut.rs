//! A network that fails within answers: nobody can know whether a commit was made, and it is neither lost nor made twice.

use rand::rngs::StdRng;
use rand::{RngExt as _, SeedableRng as _};

use crate::harness::redis::{Proxy, RedisServer};
use crate::harness::until;

use super::callers::Callers;
use super::{Fleet, Pushing, Settings, Watching, settle, ups};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn answers_are_cut_off_and_held_back_and_nothing_is_lost_or_done_twice() {
    let seed = rand::random();
    eprintln!("seed {seed}");
    let mut random = StdRng::seed_from_u64(seed);
    let server = RedisServer::start().await;
    let proxy = Proxy::start(server.port()).await;
    let settings = Settings { replicas: 2, nodes: vec![proxy.url()], response_timeout: "500ms", ..Settings::default() };
    let fleet = Fleet::start(settings).await;
    let mut watching = Watching::start(&fleet, 0).await;
    let mut pushing = Pushing::start(&fleet, &fleet.webhooks(0..2));
    let callers = Callers::start(&fleet, &ups::numbers(1000)).await;
    for round in 0..20 {
        match round % 5 {
            3 => proxy.cut(),
            4 => {
                let refused = pushing.refused();
                proxy.freeze();
                until("pushes are refused", async || (pushing.refused() > refused).then_some(())).await;
                // Half of the time what was held back is cut off, else it comes late.
                if random.random() {
                    proxy.cut();
                }
                proxy.thaw();
            }
            _ => {
                proxy.cut_answers_after(random.random_range(0..3000));
                until("an answer is cut off", async || (!proxy.will_cut()).then_some(())).await;
            }
        }
        pushing.more(4).await;
        callers.more(4).await;
    }
    pushing.end().await;
    let (refused, slowest) = callers.refused();
    let registered = callers.end().await;
    let all = settle(&fleet, &pushing, &watching).await;
    assert!(registered.iter().all(|name| all.contains_key(name)), "what was registered is there");
    fleet.ups.within_budget(None);
    assert!(proxy.connections() < 400, "no storm of connections: {}", proxy.connections());
    let (unanswered, slowest_push) = pushing.unanswered();
    assert_eq!(unanswered, 0, "every push has an answer");
    eprintln!(
        "{} pushes acknowledged, {} refused, the slowest answer after {slowest_push:?}; {} registered, {refused} calls \
         refused, the slowest answer after {slowest:?}; {} connections",
        pushing.acknowledged(),
        pushing.refused(),
        registered.len(),
        proxy.connections(),
    );
    watching.end();
    fleet.stop().await;
}
