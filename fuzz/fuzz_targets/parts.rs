//! A sound package around any parts: body, numbering, styles, notes, each split off the input at a NUL.
//! Seeds: `fixtures/docx`.

#![no_main]

use std::io::{Cursor, Write};

use hexaglot::Limits;
use libfuzzer_sys::fuzz_target;
use zip::CompressionMethod::Stored;
use zip::write::{SimpleFileOptions, ZipWriter};

const TYPES: &[u8] = include_bytes!("../../fixtures/docx/common/content-types.xml");
const PACKAGE: &[u8] = include_bytes!("../../fixtures/docx/common/package.rels");
const DOCUMENT: &[u8] = include_bytes!("../../fixtures/docx/numbering/word/_rels/document.xml.rels");
const PARTS: [&str; 4] = ["word/document.xml", "word/numbering.xml", "word/styles.xml", "word/footnotes.xml"];

fuzz_target!(|bytes: &[u8]| {
    if let Some(package) = package(bytes) {
        let _ = hexaglot::read(&package, &Limits::default());
    }
});

fn package(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let sound = [("[Content_Types].xml", TYPES), ("_rels/.rels", PACKAGE), ("word/_rels/document.xml.rels", DOCUMENT)];
    let fuzzed = PARTS.into_iter().zip(bytes.split(|byte| *byte == 0));
    for (name, content) in sound.into_iter().chain(fuzzed) {
        zip.start_file(name, SimpleFileOptions::default().compression_method(Stored)).ok()?;
        zip.write_all(content).ok()?;
    }
    Some(zip.finish().ok()?.into_inner())
}
