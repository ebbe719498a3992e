//! The conformance suite of the store. A backend passes it by `store_suite!(open)`, where `open` gives a new, empty one.

pub(crate) mod due;
pub(crate) mod erase;
pub(crate) mod inbox;
pub(crate) mod list;
pub(crate) mod log;
pub(crate) mod numbers;
pub(crate) mod park;
pub(crate) mod records;
pub(crate) mod tenants;

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use waybill::store::Store;

/// Lets time pass for leases and for the age of log entries: a hand-set clock moves, a server is waited for.
pub(crate) type Pass = Box<dyn Fn(Duration) -> Pin<Box<dyn Future<Output = ()> + Send>> + Send + Sync>;

/// A new, empty store.
pub(crate) struct Opened {
    pub(crate) store: Arc<dyn Store>,
    pub(crate) pass: Pass,
}

/// Makes one test of each law.
macro_rules! store_suite {
    ($open:path) => {
        store_suite!($open, numbers:
            a_commit_is_read_back
            a_commit_that_expects_another_revision_changes_nothing
            of_commits_at_once_one_wins
            freshness_stays_until_it_is_set
            a_touch_leaves_the_revision
            a_touch_of_what_is_not_there_is_refused
            a_touch_of_what_has_changed_meanwhile_is_refused
            the_newest_generation_is_shown);
        store_suite!($open, due:
            the_most_valuable_and_then_the_longest_overdue_comes_first
            what_is_leased_is_not_claimed_again
            an_ended_lease_is_claimed_anew_and_its_fence_is_refused
            a_commit_ends_its_lease
            a_lease_serves_one_commit
            a_released_entry_is_free_at_once
            the_next_due_leaves_out_what_is_leased
            a_number_has_one_entry_of_each_kind
            an_entry_follows_its_account
            what_is_overdue_is_counted_leased_or_not
            of_claims_at_once_each_entry_goes_to_one);
        store_suite!($open, list:
            each_filter_selects
            filters_join
            an_order_is_found_by_its_newest_id
            pages_show_each_once
            what_matches_throughout_appears_once_while_others_write);
        store_suite!($open, log:
            changes_are_read_in_the_order_of_commits
            the_tail_is_ahead_of_no_reader
            a_reader_behind_the_log_is_told
            a_trimmed_log_goes_on);
        store_suite!($open, inbox:
            a_push_is_its_keepers_until_the_lease_ends
            a_commit_ends_its_push
            a_push_that_fails_three_times_is_quarantined
            claims_are_limited
            what_waits_is_counted_leased_or_not);
        store_suite!($open, park:
            parked_pushes_are_read_oldest_first
            beyond_capacity_the_longest_parked_goes
            parking_ends_the_inbox_entry
            a_registered_number_is_not_parked_for
            a_number_is_forgotten_once_unparked
            what_was_parked_too_long_ago_is_swept);
        store_suite!($open, records:
            a_record_is_written_if_it_is_as_expected
            a_record_made_again_is_another
            records_are_found_by_prefix
            a_named_lease_has_one_holder);
        store_suite!($open, erase:
            an_erased_number_is_gone
            an_erased_generation_leaves_the_others
            an_erasure_that_expects_another_revision_changes_nothing
            tombstones_end
            an_old_load_never_fits_a_number_made_again);
        store_suite!($open, tenants:
            numbers_are_apart
            queues_are_apart
            parked_pushes_are_apart);
    };
    ($open:path, $part:ident: $($law:ident)+) => {
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
pub(crate) use store_suite;
