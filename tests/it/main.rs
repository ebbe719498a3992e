//! The whole service from outside, on loopback, and every backend of the store against one suite: one test binary.

mod client;
mod docs;
mod normalize;
mod store;
