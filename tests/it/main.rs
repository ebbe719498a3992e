//! The whole service from outside, on loopback, and every backend of the store against one suite: one test binary.

#![cfg(test)]

mod api;
mod batch;
mod client;
mod crash;
mod docs;
mod harness;
mod normalize;
mod reflection;
mod resume;
mod secrets;
mod shutdown;
mod store;
mod stream;
mod track;
mod trouble;
mod webhooks;
