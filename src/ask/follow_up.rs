//! What an answer asks for besides: the next page, a pickup point's address, one call for each number. Bounded by what was
//! asked and in time; every call is counted as the first one is.

use tokio::time::Instant;
use waybill_contract::{Batch, Context, Fault, FollowUp, Oddity, Parsed, Response, Warning};

use super::{Asker, Cut, Manner, odd, patience};
use crate::account::Account;
use crate::circuit::Endpoint;
use crate::gate::Caller;

impl Asker {
    /// Makes the follow-ups of a question, one after the other, and joins what they say; says why if there were more.
    ///
    /// A token may have ended since the answer before, or is refused only now. So a request is made anew for each call:
    /// parsing is pure, and the answer that asked for it asks for the same once more, with the token of now.
    pub(super) async fn follow_up(
        &self,
        account: &Account,
        batch: &Batch,
        caller: Caller,
        parse: impl Fn(&Context<'_>, &Response) -> Result<Parsed, Fault>,
        (parsed, bodies): (&mut Parsed, &mut Vec<(Response, bool)>),
    ) -> Option<Cut> {
        let (endpoint, many) = (Endpoint::Poll, batch.items().len() > 1);
        let began = Instant::now();
        for _ in 0..batch.follow_ups() {
            let FollowUp { request, note } = parsed.follow_up.take()?;
            // A carrier so slow is not waited for again and again under one claim.
            if began.elapsed() >= patience(self.fetch.longest()) {
                return Some(Cut::Bound);
            }
            let (before, _) = bodies.last()?;
            let anew = |cx: &Context<'_>| match parse(cx, before) {
                Ok(Parsed { follow_up: Some(again), .. }) if again.note == note => again.request,
                // Only what hangs on the time can be another, where a year or a day has just begun.
                _ => request.clone(),
            };
            let manner = Manner { endpoint, caller, paid: None, note: Some(note.clone()), many };
            match self.exchange(account, manner, anew, &parse).await {
                Ok((response, more)) => {
                    bodies.push((response, odd(&more)));
                    merge(parsed, more);
                }
                // What the answers before said is not lost because this one did not come.
                Err(error) => {
                    parsed.warnings.push(Warning::new(Oddity::Carrier, format!("follow-up failed: {error}")));
                    return Some(Cut::Failed(Box::new(error)));
                }
            }
        }
        parsed.follow_up.take().map(|_| Cut::Bound)
    }
}

/// Joins what follow-ups said; a report of the same number and instance takes in the other's events.
fn merge(into: &mut Parsed, more: Parsed) {
    into.reports.extend(more.reports);
    into.warnings.extend(more.warnings);
    into.poll_now.extend(more.poll_now);
    into.ended.extend(more.ended);
    into.follow_up = more.follow_up;
}
