//! Stores: the suite that every backend passes, and what only one of them promises.

mod embedded;
pub(crate) mod faults;
mod redis;
mod sample;
mod suite;
