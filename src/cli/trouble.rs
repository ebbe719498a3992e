//! A server's refusal in plain words, with everything that its details say.

use std::error::Error;
use std::fmt::Write as _;
use std::time::Duration;

use prost::Message as _;
use tonic::{Code, Status};
use tonic_types::StatusExt as _;

use super::exit::{Exit, Failure};

/// What a status means for the command.
pub(super) fn failure(status: &Status) -> Failure {
    let exit = match status.code() {
        Code::InvalidArgument => Exit::Usage,
        // Our own deadline ends a call as cancelled.
        Code::Unavailable | Code::DeadlineExceeded | Code::ResourceExhausted | Code::Cancelled => Exit::NoAnswer,
        _ => Exit::Failed,
    };
    Failure::new(exit, words(status))
}

/// What the refusal of one item of a batch means.
pub(super) fn of_item(error: &tonic_types::Status) -> String {
    let details = error.encode_to_vec().into();
    words(&Status::with_details(Code::from(error.code), error.message.clone(), details))
}

/// What happened, in one line.
pub(super) fn brief(status: &Status) -> String {
    words(status).lines().next().unwrap_or_default().to_owned()
}

/// When the server says to come again.
pub(super) fn retry_delay(status: &Status) -> Option<Duration> {
    status.get_error_details().retry_info().and_then(|info| info.retry_delay)
}

/// Whether the same call may fare better later.
pub(super) fn mends(code: Code) -> bool {
    match code {
        // A connection that breaks is told in some of these words too.
        Code::Unavailable
        | Code::ResourceExhausted
        | Code::Aborted
        | Code::Cancelled
        | Code::DeadlineExceeded
        | Code::Unknown
        | Code::Internal => true,
        Code::Ok
        | Code::InvalidArgument
        | Code::NotFound
        | Code::AlreadyExists
        | Code::PermissionDenied
        | Code::FailedPrecondition
        | Code::OutOfRange
        | Code::Unimplemented
        | Code::DataLoss
        | Code::Unauthenticated => false,
    }
}

/// What happened, then a line for each detail.
fn words(status: &Status) -> String {
    let mut text = match status.message() {
        "" => what(status.code()).to_owned(),
        message => format!("{}: {message}", what(status.code())),
    };
    let details = status.get_error_details();
    for violation in details.bad_request().map(|found| found.field_violations.as_slice()).unwrap_or_default() {
        line(&mut text, &format!("{}: {}", violation.field, violation.description));
    }
    for violation in details.precondition_failure().map(|found| found.violations.as_slice()).unwrap_or_default() {
        line(&mut text, &format!("{}: {}", violation.subject, violation.description));
    }
    for violation in details.quota_failure().map(|found| found.violations.as_slice()).unwrap_or_default() {
        line(&mut text, &format!("{}: {}", violation.subject, violation.description));
    }
    if let Some(info) = details.error_info() {
        let mut metadata: Vec<_> = info.metadata.iter().collect();
        metadata.sort();
        let metadata: String = metadata.iter().map(|(key, value)| format!(", {key} = {value}")).collect();
        line(&mut text, &format!("reason {}{metadata}", info.reason));
    }
    if let Some(wait) = details.retry_info().and_then(|info| info.retry_delay) {
        line(&mut text, &format!("try again in {}", humantime::format_duration(wait)));
    }
    for link in details.help().map(|help| help.links.as_slice()).unwrap_or_default() {
        line(&mut text, &format!("{}: {}", link.description, link.url));
    }
    text
}

fn line(text: &mut String, detail: &str) {
    // Writing to a string does not fail.
    let _ = write!(text, "\n  {detail}");
}

fn what(code: Code) -> &'static str {
    match code {
        Code::Ok => "done",
        Code::Cancelled => "the call was cut off",
        Code::Unknown => "the server failed in a way it does not explain",
        Code::InvalidArgument => "the request is not valid",
        Code::DeadlineExceeded => "the server had no time to answer",
        Code::NotFound => "not found",
        Code::AlreadyExists => "there is one already",
        Code::PermissionDenied => "not allowed",
        Code::ResourceExhausted => "too much is asked at once",
        Code::FailedPrecondition => "not possible as things are",
        Code::Aborted => "somebody else changed it meanwhile",
        Code::OutOfRange => "out of range",
        Code::Unimplemented => "the server does not know this call: is it Waybill, and of this version?",
        Code::Internal => "the server failed",
        Code::Unavailable => "the server is not available",
        Code::DataLoss => "data is damaged",
        Code::Unauthenticated => "the server does not know who asks",
    }
}

/// The cause at the bottom: what lies above says "transport error".
pub(super) fn innermost(error: &dyn Error) -> String {
    let mut cause = error;
    while let Some(inner) = cause.source() {
        cause = inner;
    }
    cause.to_string()
}

#[cfg(test)]
mod tests {
    use std::collections::HashMap;
    use std::time::Duration;

    use tonic_types::ErrorDetails;

    use super::*;

    #[test]
    fn every_detail_is_said() {
        let mut details = ErrorDetails::new();
        details
            .add_bad_request_violation("carrier", "no carrier is called \"dodo\"")
            .add_bad_request_violation("tracking_number", "has 4 to 50 characters")
            .set_error_info("INVALID_FIELDS", "waybill", HashMap::from([("count".into(), "2".into())]))
            .set_retry_info(Some(Duration::from_secs(90)));
        let status = Status::with_error_details(Code::InvalidArgument, "two fields are wrong", details);
        assert_eq!(
            words(&status),
            "the request is not valid: two fields are wrong\n  carrier: no carrier is called \"dodo\"\n  \
             tracking_number: has 4 to 50 characters\n  reason INVALID_FIELDS, count = 2\n  try again in 1m 30s"
        );
    }

    #[test]
    fn a_status_without_words_still_says_something() {
        assert_eq!(words(&Status::new(Code::NotFound, "")), "not found");
    }
}
