//! See `number.rs`.

#![no_main]

libfuzzer_sys::fuzz_target!(|input: &str| waybill_adapters_fuzz::number(input));
