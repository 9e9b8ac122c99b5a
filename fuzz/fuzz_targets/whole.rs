//! Any bytes, from the sniffing of the container to the outcomes: a document or an error.
//! Seeds: `fixtures/documents`, DOCX and text alike.

#![no_main]

use hexaglot::Limits;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let _ = hexaglot::read(bytes, &Limits::default());
});
