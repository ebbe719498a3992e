//! Where what is kept lies: a number of a carrier, and what stands in its place where there is none.

use std::fmt;

use sha2::{Digest as _, Sha256};
use waybill_contract::Number;

use crate::hexadecimal;
use crate::tenant::Tenant;

/// Where a shipment's number lives. Everything of one number is in one partition and commits as one atomic step.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key {
    /// The tenant.
    pub tenant: Tenant,
    /// The carrier's id.
    pub carrier: String,
    /// The number.
    pub number: Number,
}

/// In place of a carrier's id, of what is no carrier's: an order is kept as a number is, and has all that numbers have. No
/// carrier's id begins so, and it sorts behind them all: a listing of every carrier ends before it.
pub const ORDERS: &str = "~orders";

/// In place of a carrier's id, of shippers' references, under which shipments are indexed as under the numbers of their legs.
pub const REFERENCES: &str = "~reference";

/// What stands for a number where there is any text: 128 bits of its SHA-256.
fn hashed(text: &str) -> Number {
    let digest = Sha256::digest(text);
    let number = hexadecimal::text(digest.get(..16).unwrap_or_default());
    Number::parse(&number).expect("hexadecimal digits are a number")
}

impl Key {
    /// Where an order is kept. Its id may be any text; what stands for a number is made of its SHA-256.
    pub fn order(tenant: &Tenant, order_id: &str) -> Self {
        Self { tenant: tenant.clone(), carrier: ORDERS.to_owned(), number: hashed(order_id) }
    }

    /// Under what a shipment with a reference is indexed; upper and lower case and white space do not matter.
    pub fn reference(tenant: &Tenant, value: &str) -> Self {
        let plain: String = value.split_whitespace().collect::<String>().to_uppercase();
        Self { number: hashed(&plain), carrier: REFERENCES.to_owned(), tenant: tenant.clone() }
    }

    /// Whether it is an order's.
    pub fn is_order(&self) -> bool {
        self.carrier == ORDERS
    }
}

/// Shows the carrier only: numbers are personal data.
impl fmt::Debug for Key {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Key({}/{}/{:?})", self.tenant, self.carrier, self.number)
    }
}
