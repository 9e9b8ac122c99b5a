//! Any bytes as the body of a Word document, which a mutated archive would hardly ever reach:
//! `cargo +nightly fuzz run body`. `fixtures/docx` holds bodies to begin with.

#![no_main]

use std::io::{Cursor, Write};

use hexaglot::Limits;
use libfuzzer_sys::fuzz_target;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

fuzz_target!(|body: &[u8]| {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    zip.start_file("word/document.xml", options).expect("an entry can be begun");
    zip.write_all(body).expect("memory can be written to");
    let bytes = zip.finish().expect("an archive can be ended").into_inner();
    let _ = hexaglot::read(&bytes, &Limits::default());
});
