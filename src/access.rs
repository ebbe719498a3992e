//! Who may call: the tenant and scopes of a call, from its key and never from a field of its request. Knows no socket and
//! no status code: `grpc/guard.rs` asks here before a call reaches any service.

pub mod keyring;
pub mod keys;
pub mod methods;
pub mod policy;

use std::sync::Arc;

use crate::tenant::Tenant;

pub use keyring::Keyring;

/// What a call may do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Scope {
    /// Reading and watching.
    Read,
    /// Registering, changing, refreshing and erasing.
    Write,
    /// Keys and accounts.
    Admin,
}

impl Scope {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Read, Self::Write, Self::Admin];

    /// Its word on the command line and in refusals.
    pub fn name(self) -> &'static str {
        match self {
            Self::Read => "read",
            Self::Write => "write",
            Self::Admin => "admin",
        }
    }
}

/// Some scopes. None implies another: who administers keys need not be able to erase shipments.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Scopes(u8);

impl Scopes {
    /// Every scope.
    pub fn all() -> Self {
        Scope::ALL.into_iter().collect()
    }

    /// Whether a scope is among them.
    pub fn has(self, scope: Scope) -> bool {
        self.0 & Self::bit(scope) != 0
    }

    /// Whether there is none.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Each of them, in order.
    pub fn iter(self) -> impl Iterator<Item = Scope> {
        Scope::ALL.into_iter().filter(move |scope| self.has(*scope))
    }

    fn bit(scope: Scope) -> u8 {
        1 << scope as u8
    }
}

impl FromIterator<Scope> for Scopes {
    fn from_iter<I: IntoIterator<Item = Scope>>(scopes: I) -> Self {
        Self(scopes.into_iter().fold(0, |bits, scope| bits | Self::bit(scope)))
    }
}

/// Whose call it is. An extension of every request that reaches a service.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Identity {
    /// Whose shipments it sees.
    pub tenant: Tenant,
    /// The id of its key; `None` where no key has been made yet.
    pub key: Option<Arc<str>>,
    /// What it may do.
    pub scopes: Scopes,
}

impl Identity {
    /// Whoever calls before the first key is made.
    pub fn anonymous() -> Self {
        Self { tenant: Tenant::default(), key: None, scopes: Scopes::all() }
    }
}
