//! What hyper runs for each call: a task that can be ended without the rest of its connection.

use hyper::rt::Executor;

use super::call::Calls;

/// Runs the calls of a connection.
#[derive(Clone, Debug)]
pub(super) struct Tasks(pub(super) Calls);

impl<F> Executor<F> for Tasks
where
    F: Future<Output = ()> + Send + 'static,
{
    fn execute(&self, call: F) {
        // hyper does this right after it has given the call to the service.
        self.0.carried_out_by(tokio::spawn(call).abort_handle());
    }
}
