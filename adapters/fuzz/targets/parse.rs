//! See `parse.rs`.

#![no_main]

use libfuzzer_sys::{Corpus, fuzz_target};

fuzz_target!(|input: &[u8]| -> Corpus {
    if waybill_adapters_fuzz::parse(input) { Corpus::Keep } else { Corpus::Reject }
});
