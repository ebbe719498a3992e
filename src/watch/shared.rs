//! Messages that many watchers take: whoever is first at a place of the log puts one together, the others share its bytes.

use std::collections::VecDeque;
use std::sync::{Arc, Mutex, PoisonError};

use bytes::Bytes;

use crate::store::Position;
use crate::telemetry::trace::Delivery;
use crate::tenant::Tenant;

/// How many are kept: watchers that were woken together are at most a few messages apart.
const KEPT: usize = 8;

/// What the log holds for one tenant behind some place, as one message.
#[derive(Clone, Debug)]
pub struct Message {
    /// Up to where it leads.
    pub to: Vec<Position>,
    /// The message; `None` if there was nothing for the tenant.
    pub frame: Option<Bytes>,
    /// What there is to tell of it each time that it is handed out.
    pub delivery: Arc<Delivery>,
}

/// The newest messages.
#[derive(Debug, Default)]
pub struct Messages {
    kept: Mutex<VecDeque<(Tenant, Vec<Position>, Message)>>,
}

impl Messages {
    /// The message behind a place; put together under the lock if it is not there, so that it is done once. `None` if
    /// there is none to put together.
    pub fn behind(
        &self,
        tenant: &Tenant,
        from: &[Position],
        put_together: impl FnOnce() -> Option<Message>,
    ) -> Option<Message> {
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        let found = kept.iter().rev().find(|(whose, begin, _)| begin == from && whose == tenant);
        if let Some((.., message)) = found {
            return Some(message.clone());
        }
        let message = put_together()?;
        if kept.len() >= KEPT {
            kept.pop_front();
        }
        kept.push_back((tenant.clone(), from.to_vec(), message.clone()));
        Some(message)
    }

    /// Forgets them all: something that they may hold was erased.
    pub fn forget(&self) {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_is_put_together_once_for_its_tenant_and_place() {
        let messages = Messages::default();
        let at = |millis| vec![Position { millis, count: 0 }];
        let made = |text: &'static str| Message {
            to: at(9),
            frame: Some(Bytes::from_static(text.as_bytes())),
            delivery: Arc::default(),
        };
        let mine = Tenant::default();
        let other = Tenant::new("other").unwrap();
        let frame = |tenant, from: &[Position], text| {
            messages.behind(tenant, from, || Some(made(text))).unwrap().frame.unwrap()
        };
        assert_eq!(frame(&mine, &at(1), "first"), "first");
        assert_eq!(frame(&mine, &at(1), "again"), "first");
        assert_eq!(frame(&other, &at(1), "theirs"), "theirs", "never another tenant's");
        assert_eq!(frame(&mine, &at(2), "second"), "second");
        assert!(messages.behind(&mine, &at(3), || None).is_none());
        messages.forget();
        assert_eq!(frame(&mine, &at(1), "anew"), "anew");
        for place in 10..100 {
            frame(&mine, &at(place), "more");
        }
        assert_eq!(messages.kept.lock().unwrap().len(), KEPT, "it is bounded");
    }
}
