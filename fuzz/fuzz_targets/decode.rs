//! Bytes of a text file: encoding, artefacts, pages and wrapping, up to the neutral stream.
//! Seeds: the texts of `fixtures/documents`.

#![no_main]

use hexaglot::{Limits, container};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    // What looks like a package is the matter of the other targets.
    if bytes.starts_with(b"PK") {
        return;
    }
    if let Ok((stream, ..)) = container::read(bytes, &Limits::default()) {
        for paragraph in &stream.paragraphs {
            assert!(stream.text.get(paragraph.text.range()).is_some());
        }
    }
});
