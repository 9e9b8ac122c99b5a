//! How much memory reading takes at its highest, against what a document unpacks to.

#![expect(clippy::unwrap_used, reason = "a test ends where its own input cannot be made")]

use std::alloc::System;
use std::io::{Cursor, Write as _};

use cap::Cap;
use hexaglot::Limits;
use hexaglot::container::Reader;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// Knows how much was ever allocated at a time. This file has one test, for there is one such mark in a process.
#[global_allocator]
static ALLOCATOR: Cap<System> = Cap::new(System, usize::MAX);

/// What a paragraph looks like, and how many there are of it.
const DOCUMENTS: [(&str, &str, usize); 4] = [
    ("bare", "<w:p><w:r><w:t>a</w:t></w:r></w:p>", 50_000),
    (
        "of Word",
        "<w:p w:rsidR=\"00AB12CD\" w:rsidRDefault=\"00AB12CD\"><w:pPr><w:pStyle w:val=\"Normal\"/><w:jc w:val=\"both\"/></w:pPr>\
         <w:r w:rsidRPr=\"00AB12CD\"><w:rPr><w:b/><w:lang w:val=\"en-GB\"/></w:rPr><w:t xml:space=\"preserve\">The Council </w:t></w:r>\
         <w:r><w:t>took note of the document and thanked its authors.</w:t></w:r></w:p>",
        20_000,
    ),
    (
        "in cells",
        "<w:tbl><w:tr><w:tc><w:tcPr><w:tcW w:w=\"2000\"/></w:tcPr><w:p><w:r><w:t>left</w:t></w:r></w:p></w:tc>\
         <w:tc><w:tcPr><w:tcW w:w=\"2000\"/></w:tcPr><w:p><w:r><w:t>right</w:t></w:r></w:p></w:tc></w:tr></w:tbl>",
        40_000,
    ),
    ("all text", TEXT, 50_000),
];

const TEXT: &str = "<w:p><w:r><w:t>A paragraph with next to no markup, in which the text is nearly all that there is, so that \
                    what is made of it is as long as what it is made of; it goes on for a while, and then it ends. Then it goes \
                    on again, for a paragraph in a report may be rather long, and then it ends once more.</w:t></w:r></w:p>";

/// The highest is below four times the inflated `document.xml` and what comes out.
#[test]
fn memory_stays_below_four_times_the_document() {
    let mut wrong = Vec::new();
    // Each is larger than the one before, so that the highest mark is its own; if it is not, the law is only stricter.
    for (name, paragraph, count) in DOCUMENTS {
        let (bytes, size) = document(paragraph, count);
        let before = ALLOCATOR.allocated();
        // One paragraph over and over packs like a bomb.
        let limits = Limits { ratio: u32::MAX, ..Limits::default() };
        let read = Reader::new(limits).read(&bytes).unwrap();
        let output = ALLOCATOR.allocated() - before;
        let peak = ALLOCATOR.max_allocated() - before;
        let paragraphs = read.0.paragraphs.len();
        println!(
            "{name}: {paragraphs} paragraphs, document.xml {size}, output {output}, peak {peak}: {} % of the document",
            100 * peak.saturating_sub(output) / size
        );
        assert!(paragraphs >= count);
        if peak >= 4 * size + output {
            wrong.push(name);
        }
    }
    assert_eq!(wrong, [""; 0]);
}

/// A package with a paragraph over and over, written in pieces, and the size of its main part.
fn document(paragraph: &str, count: usize) -> (Vec<u8>, usize) {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in [
        ("[Content_Types].xml", include_str!("../fixtures/docx/common/content-types.xml")),
        ("_rels/.rels", include_str!("../fixtures/docx/common/package.rels")),
    ] {
        zip.start_file(name, SimpleFileOptions::default()).unwrap();
        zip.write_all(content.as_bytes()).unwrap();
    }
    zip.start_file("word/document.xml", SimpleFileOptions::default()).unwrap();
    let head = "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>";
    let tail = "</w:body></w:document>";
    zip.write_all(head.as_bytes()).unwrap();
    for _ in 0..count {
        zip.write_all(paragraph.as_bytes()).unwrap();
    }
    zip.write_all(tail.as_bytes()).unwrap();
    (zip.finish().unwrap().into_inner(), head.len() + count * paragraph.len() + tail.len())
}
