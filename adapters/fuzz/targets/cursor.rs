//! See `token.rs`.

#![no_main]

libfuzzer_sys::fuzz_target!(|input: &[u8]| waybill_adapters_fuzz::cursor(input));
