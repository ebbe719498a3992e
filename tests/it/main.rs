//! The whole service from outside, on loopback, and every backend of the store against one suite: one test binary.

#![cfg(test)]

mod access;
mod accounts;
mod api;
mod attacks;
mod batch;
mod bodies;
mod changes;
mod circuit;
mod client;
mod correction;
mod crash;
mod deploy;
mod docs;
mod doctor;
mod doors;
mod failover;
mod faults;
mod harness;
mod hostile;
mod hostile_calls;
mod keys;
mod normalize;
mod partner;
mod redis;
mod reflection;
mod replicas;
mod resume;
mod secrets;
mod short;
mod shutdown;
mod slow;
mod stops;
mod store;
mod stream;
mod subscriptions;
mod telemetry;
mod tenants;
mod track;
mod transfer;
mod transport;
mod trouble;
mod unfit;
mod unsubscribe;
mod webhooks;
