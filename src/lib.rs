//! Waybill, the service: everything that touches the world. The pure rings are `adapters` and `adapters/contract`.
//!
//! [`serve`] puts the parts together. What carriers push comes in by [`webhooks`] and [`inbox`], what they are asked by
//! [`poller`] and [`ask`]; both meet in [`ingest`], the only writer. [`timeline`] and [`schedule`] are pure, [`store`] keeps,
//! [`watch`], [`grpc`] and [`rest`] tell. The README follows a push through these files.

pub mod access;
pub mod account;
pub mod answer;
pub mod archive;
pub mod ask;
pub mod backend;
pub mod calendar;
pub mod carriers;
pub mod circuit;
pub mod circumstances;
pub mod cli;
pub mod clock;
pub mod config;
pub mod correction;
pub mod cursor;
pub mod demo;
pub mod detect;
pub mod failover;
pub mod fetch;
pub mod freshness;
pub mod gate;
pub mod grpc;
pub mod health;
pub mod hexadecimal;
pub mod inbox;
pub mod ingest;
pub mod keys;
pub mod mapping;
pub mod name;
pub mod normalize;
pub mod orders;
pub mod partner;
pub mod poller;
pub mod probes;
pub mod proto;
pub mod quota;
pub mod replica;
pub mod request_id;
pub mod reread;
pub mod rest;
pub mod schedule;
pub mod sealing;
pub mod serve;
pub mod simulate;
pub mod slice;
pub mod store;
pub mod subscriptions;
pub mod telemetry;
pub mod tenant;
mod tenants;
pub mod timeline;
pub mod timers;
pub mod transfer;
pub mod transport;
pub mod unmapped;
pub mod vocabulary;
pub mod watch;
pub mod webhooks;
