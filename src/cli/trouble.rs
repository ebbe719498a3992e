//! A server's refusal in plain words, with everything that its details say.

use std::error::Error;
use std::fmt::Write as _;
use std::io;
use std::time::Duration;

use prost::Message as _;
use tonic::{Code, Status};
use tonic_types::StatusExt as _;

use super::exit::{Exit, Failure};

/// What a status means for the command.
pub(super) fn failure(status: &Status) -> Failure {
    let exit = match status.code() {
        _ if broke(status) => Exit::NoAnswer,
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

/// Whether the status was made here, because the connection ended in the middle of a call. A server's has no source.
pub(super) fn broke(status: &Status) -> bool {
    let may = matches!(status.code(), Code::Unknown | Code::Internal | Code::Unavailable | Code::Cancelled);
    may && status.source().is_some()
}

/// Whether the server is there and its certificate is not accepted.
pub(super) fn distrusts(error: &(dyn Error + 'static)) -> bool {
    std::iter::successors(Some(error), |&error| error.source()).any(|error| {
        // What an I/O error wraps is not among its sources.
        let inner = error.downcast_ref::<io::Error>().and_then(io::Error::get_ref);
        let found = inner.map_or_else(|| error.downcast_ref(), |inner| inner.downcast_ref());
        matches!(found, Some(rustls::Error::InvalidCertificate(_)))
    })
}

/// What happened, then a line for each detail.
fn words(status: &Status) -> String {
    if broke(status) {
        return format!("the connection to the server broke: {}", innermost(status));
    }
    let details = status.get_error_details();
    let violations = details.bad_request().map(|found| found.field_violations.as_slice()).unwrap_or_default();
    let said_below = !violations.is_empty() && violations.iter().all(|one| status.message().contains(&one.description));
    let mut text = match status.message() {
        message if message.is_empty() || said_below => what(status.code()).to_owned(),
        message => format!("{}: {message}", what(status.code())),
    };
    for violation in violations {
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
    fn what_the_details_say_is_said_once() {
        let mut details = ErrorDetails::new();
        details.add_bad_request_violation("carrier", "no carrier is called \"dodo\"");
        let message = "carrier no carrier is called \"dodo\"";
        let status = Status::with_error_details(Code::InvalidArgument, message, details);
        assert_eq!(words(&status), "the request is not valid\n  carrier: no carrier is called \"dodo\"");
    }

    #[test]
    fn a_connection_that_breaks_is_no_failure_of_the_servers() {
        let reset = io::Error::from(io::ErrorKind::ConnectionReset);
        let broken = failure(&Status::from_error(Box::new(reset)));
        assert_eq!(broken.message(), "the connection to the server broke: connection reset");
        assert_eq!(broken.exit(), Exit::NoAnswer);
        assert_eq!(failure(&Status::unknown("we do not know")).exit(), Exit::Failed);
    }

    #[test]
    fn a_certificate_that_is_not_accepted_is_told_from_a_server_that_is_not_there() {
        let unknown = rustls::Error::InvalidCertificate(rustls::CertificateError::UnknownIssuer);
        assert!(distrusts(&io::Error::new(io::ErrorKind::InvalidData, unknown)));
        assert!(!distrusts(&io::Error::from(io::ErrorKind::ConnectionRefused)));
    }

    #[test]
    fn a_status_without_words_still_says_something() {
        assert_eq!(words(&Status::new(Code::NotFound, "")), "not found");
    }
}
