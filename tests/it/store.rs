//! Stores: the suite that every backend passes, and what only one of them promises.

mod embedded;
pub(crate) mod faults;
mod moved;
mod redis;
pub(crate) mod sample;
mod suite;
