//! The whole program from outside, on loopback: one test binary.

#![cfg(test)]

mod client;
mod normalize;
