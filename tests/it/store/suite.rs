//! The conformance suite of the store. A backend passes it by `store_suite!(open)`, where `open` gives a new, empty one.

pub(crate) mod due;
pub(crate) mod erase;
pub(crate) mod inbox;
pub(crate) mod legs;
pub(crate) mod list;
pub(crate) mod log;
pub(crate) mod moved;
pub(crate) mod numbers;
pub(crate) mod park;
pub(crate) mod records;
pub(crate) mod tenants;

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use waybill::store::Store;

/// A lease that is waited for: long enough for what a test does under it on a busy machine, short enough where a real server
/// keeps the time.
pub(crate) const SHORT: Duration = Duration::from_secs(3);
/// Longer than that.
pub(crate) const OVER: Duration = Duration::from_millis(3200);
/// A lease whose end no test sees.
pub(crate) const LEASE: Duration = Duration::from_secs(300);

/// Lets time pass for leases and for the age of log entries: a hand-set clock moves, a server is waited for.
pub(crate) type Pass = Box<dyn Fn(Duration) -> Pin<Box<dyn Future<Output = ()> + Send>> + Send + Sync>;

/// A new, empty store.
pub(crate) struct Opened {
    pub(crate) store: Arc<dyn Store>,
    pub(crate) pass: Pass,
}

/// Gives every law to another macro, by part.
macro_rules! store_laws {
    ($with:tt, $($each:ident)::+) => {
        $($each)::+!($with, numbers:
            a_commit_is_read_back
            a_commit_that_expects_another_revision_changes_nothing
            of_commits_at_once_one_wins
            freshness_stays_until_it_is_set
            a_touch_leaves_the_revision
            a_touch_of_what_is_not_there_is_refused
            a_touch_of_what_has_changed_meanwhile_is_refused
            the_newest_generation_is_shown
            many_are_read_as_each_alone);
        $($each)::+!($with, due:
            the_most_valuable_and_then_the_longest_overdue_comes_first
            what_is_leased_is_not_claimed_again
            an_ended_lease_is_claimed_anew_and_its_fence_is_refused
            a_commit_ends_its_lease
            a_lease_serves_one_commit
            a_released_entry_is_free_at_once
            the_next_due_leaves_out_what_is_leased
            a_number_has_one_entry_of_each_kind
            an_entry_follows_its_account
            a_lease_goes_with_its_entry
            work_taken_away_under_a_lease_does_not_come_back
            what_is_overdue_is_counted_leased_or_not
            of_claims_at_once_each_entry_goes_to_one);
        $($each)::+!($with, list:
            each_filter_selects
            filters_join
            an_order_is_found_by_its_newest_id
            pages_show_each_once
            what_matches_throughout_appears_once_while_others_write);
        $($each)::+!($with, log:
            changes_are_read_in_the_order_of_commits
            the_tail_is_ahead_of_no_reader
            a_reader_behind_the_log_is_told
            a_log_that_is_too_long_loses_its_oldest
            a_trimmed_log_goes_on
            a_tail_behind_the_log_goes_on_where_it_begins);
        $($each)::+!($with, inbox:
            a_push_is_its_keepers_until_the_lease_ends
            a_push_that_fails_three_times_is_quarantined
            claims_are_limited
            a_push_that_is_given_back_is_free_at_once
            several_pushes_end_together
            what_waits_is_counted_leased_or_not);
        $($each)::+!($with, park:
            parked_pushes_are_read_oldest_first
            beyond_capacity_the_longest_parked_goes
            a_registered_number_is_not_parked_for
            a_number_is_forgotten_once_unparked
            what_was_parked_too_long_ago_is_swept);
        $($each)::+!($with, legs:
            a_generation_is_found_by_its_legs
            what_is_erased_is_carried_on_under_no_number
            a_push_for_a_leg_is_parked_only_past_those_who_have_it
            of_many_that_share_a_number_some_are_found
            a_buried_number_keeps_the_later_of_two_tombstones);
        $($each)::+!($with, records:
            a_record_is_written_if_it_is_as_expected
            a_record_made_again_is_another
            records_are_found_by_prefix
            a_named_lease_has_one_holder);
        $($each)::+!($with, erase:
            an_erased_number_is_gone
            an_erased_generation_leaves_the_others
            an_erased_newest_generation_leaves_the_one_before
            an_erasure_that_expects_another_revision_changes_nothing
            tombstones_end
            an_old_load_never_fits_a_number_made_again);
        $($each)::+!($with, tenants:
            numbers_are_apart
            queues_are_apart
            parked_pushes_are_apart);
    };
}
pub(crate) use store_laws;

/// Makes one test of each law.
macro_rules! store_suite {
    ($open:path) => {
        crate::store::suite::store_laws!({ $open }, crate::store::suite::law_tests);
    };
}
pub(crate) use store_suite;

/// Makes tests of the laws of one part.
macro_rules! law_tests {
    ({ $open:path }, $part:ident: $($law:ident)+) => {
        mod $part {
            $(
                #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
                async fn $law() {
                    crate::store::suite::$part::$law($open().await).await;
                }
            )+
        }
    };
}
pub(crate) use law_tests;

/// Runs all laws at once, for a backend that is costly to open: `open` gives a store of its own for each.
macro_rules! all_laws {
    ($tasks:ident, $open:ident) => {
        crate::store::suite::store_laws!({ $tasks $open }, crate::store::suite::spawn_laws);
    };
}
pub(crate) use all_laws;

/// Starts the laws of one part.
macro_rules! spawn_laws {
    ({ $tasks:ident $open:ident }, $part:ident: $($law:ident)+) => {
        $({
            let opened = $open(stringify!($law)).await;
            $tasks.spawn(async move {
                crate::store::suite::$part::$law(opened).await;
                stringify!($law)
            });
        })+
    };
}
pub(crate) use spawn_laws;
