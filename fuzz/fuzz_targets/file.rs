//! Any bytes as a file: `cargo +nightly fuzz run file`.

#![no_main]

use hexaglot::Limits;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let limits = Limits { inflated: 16 << 20, ..Limits::default() };
    let _ = hexaglot::read(bytes, &limits);
});
