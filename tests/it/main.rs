//! The whole service from outside, on loopback, and every backend of the store against one suite: one test binary.

#![cfg(test)]

mod client;
mod docs;
mod normalize;
mod store;
