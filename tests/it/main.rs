//! The whole service on loopback, and every backend of the store against one suite: one test binary.

mod store;
