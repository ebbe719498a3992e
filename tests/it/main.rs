//! The whole service on loopback, and every backend of the store against one suite: one test binary.

#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "these are tests, and so are the functions beside them"
)]

mod store;
