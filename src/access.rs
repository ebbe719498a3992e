//! Who calls: the tenant and scopes of a call, from its key and never from a field of its request.

use crate::tenant::Tenant;

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

/// Whose call it is. An extension of every request that reaches a service.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Identity {
    /// Whose shipments it sees.
    pub tenant: Tenant,
    /// The id of its key; `None` where no key has been made yet.
    pub key: Option<String>,
    /// What it may do.
    pub scopes: Vec<Scope>,
}

impl Identity {
    /// Whoever calls before the first key is made.
    pub fn anonymous() -> Self {
        Self { tenant: Tenant::default(), key: None, scopes: vec![Scope::Read, Scope::Write, Scope::Admin] }
    }
}
