//! Work that is done for every tenant.

use std::collections::BTreeSet;

use tokio::sync::watch;
use tokio::task::JoinSet;
use tokio_util::sync::CancellationToken;

use crate::tenant::Tenant;

/// Runs a task for every tenant there is and for those that come later, until told to stop; the tasks end with it themselves.
pub(crate) async fn each<T>(
    mut tenants: watch::Receiver<BTreeSet<Tenant>>,
    stop: &CancellationToken,
    task: impl Fn(Tenant) -> T,
) where
    T: Future<Output = ()> + Send + 'static,
{
    let (mut begun, mut running) = (BTreeSet::new(), JoinSet::new());
    loop {
        let there = tenants.borrow_and_update().clone();
        for tenant in there {
            if begun.insert(tenant.clone()) {
                running.spawn(task(tenant));
            }
        }
        tokio::select! {
            () = stop.cancelled() => break,
            Ok(()) = tenants.changed() => {}
        }
    }
    running.join_all().await;
}
