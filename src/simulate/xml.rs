//! XML as the simulated carriers write it, and the SOAP that they are asked in. Knows no carrier.

use waybill_contract::lenient::xml::{Document, Element, document};

use super::exchange::Call;

/// Empty elements are told as empty tags.
pub(super) fn element(xml: &mut String, name: &str, text: &str) {
    if text.is_empty() {
        xml.extend(["<", name, "/>"]);
        return;
    }
    xml.extend(["<", name, ">", &escape(text), "</", name, ">"]);
}

/// A text between tags.
pub(super) fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// A SOAP 1.1 request for an action.
pub(super) struct Soap<'c>(Document<'c>);

impl<'c> Soap<'c> {
    /// What is wrong with the request, in the words of a SOAP server. The action goes in quotes or without.
    pub(super) fn of(call: &'c Call, action: &str, namespaces: &[&str]) -> Result<Self, &'static str> {
        if call.method != http::Method::POST
            || !call.header("content-type").is_some_and(|kind| kind.starts_with("text/xml"))
        {
            return Err("A POST of text/xml is expected.");
        }
        if call.header("soapaction").map(|said| said.trim_matches('"')) != Some(action) {
            return Err("Server did not recognize the value of HTTP Header SOAPAction.");
        }
        let text = std::str::from_utf8(&call.body).map_err(|_| "The message is not UTF-8.")?;
        if !namespaces.iter().all(|namespace| text.contains(namespace)) {
            return Err("The message has elements of another namespace.");
        }
        let soap = Self(document(&call.body).map_err(|_| "The message is not well-formed XML.")?);
        let complete = soap.0.root().name() == "Envelope" && soap.question().is_some();
        if complete { Ok(soap) } else { Err("The message is no SOAP envelope with a body.") }
    }

    /// The element of the header with this name.
    pub(super) fn header(&self, name: &str) -> Option<Element<'_, 'c>> {
        self.0.root().child("Header")?.child(name)
    }

    /// The one element of the body.
    pub(super) fn question(&self) -> Option<Element<'_, 'c>> {
        self.0.root().child("Body")?.children().next()
    }
}
