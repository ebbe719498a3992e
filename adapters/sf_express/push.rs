//! RoutePushService: JSON, or a form around JSON or XML, as the console is set. SF documents no signature; one client saw
//! a digest, which is checked where it is there, behind the secret address.

use std::borrow::Cow;
use std::time::Duration;

use bytes::Bytes;
use http::StatusCode;
use waybill_contract::{
    Asked, Authentic, Context, Fault, Forged, Parsed, Push, Reply, Verified, Webhook, form_field, lenient, proof,
};

use super::{Account, report, sign, wire};

impl Webhook for Account {
    fn verify<'p>(&self, _cx: &Context<'_>, push: &'p Push) -> Result<Verified<'p>, Forged> {
        let secrets = self.webhook_secret.as_ref().ok_or(Forged("no secret configured"))?;
        let segment = push.tail.trim_matches('/');
        let authentic = proof::secret_path(push, secrets, Some(segment), &self.webhook_senders)?;
        let body = lenient::text(&push.body).unwrap_or_default();
        if !is_plain(body)
            && let Some(digest) = form_field(body, "msgDigest")
        {
            let (message, time) = (form_field(body, "msgData"), form_field(body, "timestamp"));
            let (message, time) = (message.unwrap_or_default(), time.unwrap_or_default());
            if !sign::is_of(&digest, &message, &time, &self.checkword) {
                return Err(Forged("wrong digest"));
            }
        }
        Ok(Verified::Message(authentic))
    }

    /// Anything but this is sent again.
    fn acknowledge(&self, authentic: Authentic<'_>) -> Reply {
        let is_xml = message(&authentic.push().body).is_some_and(|message| message.starts_with('<'));
        let (content_type, body) = match is_xml {
            true => ("text/xml; charset=utf-8", r#"<Response service="RoutePushService"><Head>OK</Head></Response>"#),
            false => ("application/json; charset=utf-8", r#"{"return_code":"0000","return_msg":"成功"}"#),
        };
        Reply { status: StatusCode::OK, content_type: Some(content_type), body: Bytes::from_static(body.as_bytes()) }
    }

    fn parse(&self, _cx: &Context<'_>, authentic: Authentic<'_>) -> Result<Parsed, Fault> {
        let body = &authentic.push().body;
        read(Asked::Anything, body).unwrap_or_else(|| {
            let body = lenient::object::<wire::Body<'_>>(body)?;
            report::read(Asked::Anything, &body)
        })
    }

    fn signed_time_limit(&self) -> Option<Duration> {
        None
    }
}

/// Reads a body that is XML or a form; none if it is neither.
pub(super) fn read(asked: Asked<'_>, body: &[u8]) -> Option<Result<Parsed, Fault>> {
    let message = message(body)?;
    if message.starts_with('<') {
        return Some(lenient::xml::document(message.as_bytes()).and_then(|document| {
            let routes: Vec<wire::Route<'_>> = document.root().within("WaybillRoute").map(wire::Route::of).collect();
            match routes.is_empty() {
                true => Err(lenient::xml::foreign_root(document.root())),
                false => Ok(report::pushed(asked, &routes)),
            }
        }));
    }
    (!is_plain(lenient::text(body).ok()?)).then(|| {
        let body = lenient::object::<wire::Body<'_>>(message.as_bytes())?;
        report::read(asked, &body)
    })
}

/// What was pushed, out of the form around it; none of a body that is no text.
fn message(body: &[u8]) -> Option<Cow<'_, str>> {
    let text = lenient::text(body).ok()?;
    if is_plain(text) {
        return Some(text.into());
    }
    let inside = ["msgData", "content"].into_iter().find_map(|name| form_field(text, name))?;
    Some(inside.trim().to_owned().into())
}

/// JSON or XML without a form around it.
fn is_plain(text: &str) -> bool {
    text.starts_with(['{', '<', '['])
}
