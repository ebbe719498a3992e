//! Stores: the suite that every backend passes, and what only the embedded one promises.

mod embedded;
pub(crate) mod faults;
mod sample;
mod suite;
