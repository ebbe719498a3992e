//! The whole service from outside, on loopback, and every backend of the store against one suite: one test binary.

#![cfg(test)]

mod accounts;
mod api;
mod batch;
mod circuit;
mod client;
mod crash;
mod docs;
mod harness;
mod hostile;
mod normalize;
mod reflection;
mod secrets;
mod shutdown;
mod slow;
mod store;
mod stream;
mod subscriptions;
mod track;
mod trouble;
mod webhooks;
