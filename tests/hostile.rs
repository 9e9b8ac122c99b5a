//! Hostile input: bombs, endless nesting, texts made to be slow. Each is read within bounds of memory and of steps.

#![allow(clippy::unwrap_used, reason = "a test ends where its own input cannot be made")]

use std::alloc::System;
use std::fmt::Write as _;
use std::fs;
use std::io::{self, Cursor, Write as _};
use std::sync::{Mutex, MutexGuard, PoisonError};

use cap::Cap;
use hexaglot::json::{self, File, Layout, Sha256};
use hexaglot::text::ByteSpan;
use hexaglot::{Document, Error, Limits};
use proptest::prelude::*;
use proptest::test_runner::RngSeed;
use zip::write::SimpleFileOptions;

/// Counts what is allocated; a test that exceeds a bound tells so, and does not take the machine down.
#[global_allocator]
static ALLOCATOR: Cap<System> = Cap::new(System, usize::MAX);

/// What reading and writing cost.
struct Cost {
    /// Bytes allocated in sum: a bound for memory at any moment, and for steps that move data.
    allocated: u64,
    /// Processor time of this thread in nanoseconds.
    time: u64,
}

/// One test at a time, so that the count is its own.
fn alone() -> MutexGuard<'static, ()> {
    static ONE: Mutex<()> = Mutex::new(());
    ONE.lock().unwrap_or_else(PoisonError::into_inner)
}

fn measure(bytes: &[u8]) -> (Result<Document, Error>, Cost) {
    let (allocated, time) = (ALLOCATOR.total_allocated() as u64, processor());
    let result = hexaglot::read(bytes, &Limits::default());
    if let Ok(document) = &result {
        let file = File { path: "", bytes: 0, sha256: Sha256([0; 32]) };
        json::write(document, &file, Layout::Compact, &mut io::sink()).unwrap();
    }
    let cost = Cost { allocated: ALLOCATOR.total_allocated() as u64 - allocated, time: processor() - time };
    (result, cost)
}

/// Time that this thread has had a processor (`proc(5)`, schedstat): other work on the machine does not count.
fn processor() -> u64 {
    let text = fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    text.split_whitespace().next().and_then(|time| time.parse().ok()).unwrap_or_default()
}

/// Makes a text of about a number of bytes.
type Make = fn(usize) -> String;

/// Texts made to be slow, of about a number of bytes.
const TEXTS: [(&str, Make); 21] = [
    ("opening guillemets", |size| "«".repeat(size / 2)),
    ("opening quotes", |size| "“".repeat(size / 3)),
    ("straight quotes", |size| "\"".repeat(size)),
    ("quoted paragraphs never closed", |size| "1\t“It\n".repeat(size / 8)),
    ("one number without end", |size| "1.".repeat(size / 2)),
    ("numbers in numbers", |size| "1.1.1.1.1.1.1.1.1\tThe\n".repeat(size / 22)),
    ("an enumeration without end", |size| numbers("Resolution ", ", ", size)),
    ("works cited in one paragraph", |size| "Resolution 101 (Rev. Dubai, 2018) and ".repeat(size / 38)),
    ("ranges without end", |size| "Resolutions 1 to 99999999, ".repeat(size / 27)),
    ("nouns without numbers", |size| "Resolution ".repeat(size / 11)),
    ("numbers glued to sentences", |size| numbers("131Introduction1.1A1.", "A1.", size)),
    ("brackets", |size| "(".repeat(size)),
    ("labels", |size| "a)\n".repeat(size / 3)),
    ("labels on one line", |size| "a) ".repeat(size / 3)),
    ("deeper and deeper labels", |size| "1\ta)\ti)\t".repeat(size / 8)),
    ("blank lines", |size| "\n".repeat(size)),
    ("blanks", |size| " ".repeat(size)),
    ("tabs", |size| "1\t\t\t\n".repeat(size / 5)),
    ("calls of notes", |size| "[footnoteRef:1]".repeat(size / 15)),
    ("bookmarks never closed", |size| "[bookmark: ".repeat(size / 11)),
    ("turned about", |size| "\u{202E}a\u{2067}".repeat(size / 7)),
];

fn numbers(head: &str, between: &str, size: usize) -> String {
    let mut text = head.to_owned();
    for number in 1.. {
        if text.len() >= size {
            break;
        }
        let _ = write!(text, "{number}{between}");
    }
    text
}

/// What twice the text may cost, in percent of once.
const LAW: u64 = 230;

/// Processor time, in nanoseconds, below which a ratio of times says nothing; quadratic work on these texts costs far more.
const GRAIN: u64 = 50_000_000;

#[test]
fn texts_cost_in_proportion_to_their_size() {
    let _alone = alone();
    let mut wrong = Vec::new();
    for (name, make) in TEXTS {
        let size = 1 << 15;
        let (single, double) = (make(size), make(2 * size));
        // What the first reading makes once is not charged to a text.
        let _ = measure(single.as_bytes());
        let mut percent = u64::MAX;
        let mut costs = (0, 0, 0);
        // A machine at work can only slow a reading down: the best of some attempts is the law's.
        for _ in 0..6 {
            let (once, twice) = (measure(single.as_bytes()).1, measure(double.as_bytes()).1);
            costs = (once.allocated, twice.allocated, twice.time);
            percent = percent.min(100 * twice.time.saturating_sub(GRAIN) / once.time.max(1));
            if percent <= LAW {
                break;
            }
        }
        let (once, twice, time) = costs;
        println!(
            "{name}: {} bytes allocated a byte, {} ns a byte, {percent} % for twice the text",
            twice / (2 * size) as u64,
            time / (2 * size) as u64
        );
        if 100 * twice > LAW * once + 100_000_000 || percent > LAW {
            wrong.push(format!("{name}: time {percent} %, memory {} %", 100 * twice / once.max(1)));
        }
        // Twelve tables of a wide record for each byte would still pass; a copy of the text for each line would not.
        if twice > 4000 * 2 * size as u64 {
            wrong.push(format!("{name}: {twice} bytes allocated"));
        }
    }
    assert_eq!(wrong, [""; 0]);
}

/// A package with a body, and whatever else.
fn package(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(content).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

const TYPES: &[u8] = include_bytes!("../fixtures/docx/common/content-types.xml");
const RELS: &[u8] = include_bytes!("../fixtures/docx/common/package.rels");

fn docx(body: &str) -> Vec<u8> {
    docx_with(&format!(
        "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>{body}</w:body></w:document>"
    ))
}

fn docx_with(document: &str) -> Vec<u8> {
    package(&[("[Content_Types].xml", TYPES), ("_rels/.rels", RELS), ("word/document.xml", document.as_bytes())])
}

fn paragraph(text: &str) -> String {
    format!("<w:p><w:r><w:t>{text}</w:t></w:r></w:p>")
}

fn attributes(count: usize) -> String {
    (0..count).fold(String::new(), |mut all, number| {
        let _ = write!(all, "w:a{number}=\"\" ");
        all
    })
}

/// Packages made to exhaust, and the megabytes that reading them may allocate in sum.
fn packages() -> Vec<(&'static str, Vec<u8>, u64)> {
    let entities = "<!DOCTYPE a [<!ENTITY a \"aaaaaaaaaaaaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">\
                    <!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY x SYSTEM \"file:///etc/passwd\">]>";
    let body = "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>";
    let tail = "</w:body></w:document>";
    let nested = |open: &str, close: &str, depth: usize| {
        docx(&format!("{}{}{}", open.repeat(depth), paragraph("inside"), close.repeat(depth)))
    };
    let many: Vec<(String, Vec<u8>)> = (0..60_000).map(|index| (format!("word/x{index}.xml"), Vec::new())).collect();
    let many: Vec<(&str, &[u8])> = many.iter().map(|(name, content)| (name.as_str(), content.as_slice())).collect();
    vec![
        ("a bomb of one part", docx(&" ".repeat(24 << 20)), 150),
        ("60,000 parts", package(&many), 200),
        ("deep tables", nested("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>", 50_000), 100),
        ("deep content controls", nested("<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>", 50_000), 100),
        ("deep unknown elements", nested("<w:x>", "</w:x>", 200_000), 100),
        ("a long attribute", docx(&format!("<w:p w:x=\"{}\">{}</w:p>", numbers("", " ", 8 << 20), paragraph("z"))), 100),
        ("a long name", docx(&format!("<w:{}/>", numbers("y", "", 4 << 20))), 100),
        ("many attributes", docx(&format!("<w:p {}/>", attributes(100_000))), 100),
        ("entities", docx_with(&format!("{entities}{body}{}{tail}", paragraph("&c;&c;&x;"))), 20),
        ("many paragraphs", docx(&"<w:p/>".repeat(200_000)), 600),
        ("many runs", docx(&format!("<w:p>{}</w:p>", "<w:r><w:t>run</w:t></w:r>".repeat(100_000))), 300),
        ("many breaks", docx(&format!("<w:p><w:r>{}</w:r></w:p>", "<w:br/>".repeat(200_000))), 100),
        ("fields never ended", docx(&"<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r></w:p>".repeat(30_000)), 300),
        ("wide spans", docx(&"<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"4000000000\"/><w:vMerge/></w:tcPr><w:p/></w:tc></w:tr></w:tbl>".repeat(1000)), 100),
    ]
}

#[test]
fn packages_are_read_within_bounds() {
    let _alone = alone();
    let _ = measure(&docx(&paragraph("warm")));
    let mut wrong = Vec::new();
    for (name, bytes, megabytes) in packages() {
        let (result, cost) = measure(&bytes);
        let said = result.as_ref().err().map_or_else(|| "read".to_owned(), ToString::to_string);
        println!("{name}: {} MB allocated, {} ms: {said}", cost.allocated >> 20, cost.time / 1_000_000);
        if cost.allocated >> 20 > megabytes {
            wrong.push(format!("{name}: {} MB allocated", cost.allocated >> 20));
        }
        if cost.time > 30_000_000_000 {
            wrong.push(format!("{name}: {} ms", cost.time / 1_000_000));
        }
        if let Ok(document) = result {
            let text = document.text.raw(ByteSpan::new(0, document.text.end()));
            assert!(
                !text.contains("root:") && !text.contains("aaaaaaaaaaaaaaaaaaaa"),
                "{name}: an entity was followed"
            );
        }
    }
    assert_eq!(wrong, [""; 0]);
}

/// What once made the reader fail.
#[test]
fn broken_files_are_read() {
    for entry in fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/fixtures/broken")).unwrap() {
        let _ = hexaglot::read(&fs::read(entry.unwrap().path()).unwrap(), &Limits::default());
    }
}

/// Two entries of a directory that share their data (a bomb that no ratio betrays) are read once or refused.
#[test]
fn entries_that_overlap_do_not_multiply() {
    let _alone = alone();
    let mut bytes = docx(&paragraph("text"));
    let end = bytes.len() - 22;
    let field = |bytes: &[u8], at: usize| u32::from_le_bytes(bytes[at..at + 4].try_into().unwrap()) as usize;
    let (size, start) = (field(&bytes, end + 12), field(&bytes, end + 16));
    let directory = bytes[start..start + size].to_vec();
    let mut tail = bytes.split_off(end);
    bytes.truncate(start);
    let copies = 2000;
    for _ in 0..copies {
        bytes.extend_from_slice(&directory);
    }
    tail[8..10].copy_from_slice(&(3 * copies as u16).to_le_bytes());
    tail[10..12].copy_from_slice(&(3 * copies as u16).to_le_bytes());
    tail[12..16].copy_from_slice(&((size * copies) as u32).to_le_bytes());
    bytes.extend_from_slice(&tail);
    let (_, cost) = measure(&bytes);
    assert!(cost.allocated < 50 << 20, "{} bytes allocated", cost.allocated);
}

/// Names that lead out of the package, and targets outside it, are names of parts that do not exist.
#[test]
fn no_path_is_followed() {
    let _alone = alone();
    let rels = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">\
        <Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"../../../../etc/passwd\"/>\
        <Relationship Id=\"r2\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"file:///etc/passwd\" TargetMode=\"External\"/>\
        </Relationships>";
    let parts: [(&str, &[u8]); 3] =
        [("[Content_Types].xml", TYPES), ("_rels/.rels", rels.as_bytes()), ("../../etc/passwd", b"<w:document/>")];
    if let (Ok(document), _) = measure(&package(&parts)) {
        assert!(document.sections.is_empty());
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, rng_seed: RngSeed::Fixed(31), ..ProptestConfig::default() })]

    #[test]
    fn a_damaged_package_gives_a_document_or_an_error(damage in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..8), cut in any::<prop::sample::Index>()) {
        let mut bytes = include_bytes!("../fixtures/documents/c22-102/A.docx").to_vec();
        for (at, byte) in damage {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        let _ = hexaglot::read(&bytes, &Limits::default());
        bytes.truncate(cut.index(bytes.len()));
        let _ = hexaglot::read(&bytes, &Limits::default());
    }

    #[test]
    fn damaged_parts_give_a_document_or_an_error(part in 0..3usize, damage in prop::collection::vec((any::<prop::sample::Index>(), "[<>&;\"'/=a-z0-9 ]{0,4}"), 1..8)) {
        let mut parts = [
            include_str!("../fixtures/docx/numbering/word/document.xml").to_owned(),
            include_str!("../fixtures/docx/numbering/word/numbering.xml").to_owned(),
            include_str!("../fixtures/docx/numbering/word/_rels/document.xml.rels").to_owned(),
        ];
        for (at, text) in damage {
            let mut at = at.index(parts[part].len());
            while !parts[part].is_char_boundary(at) {
                at -= 1;
            }
            parts[part].insert_str(at, &text);
        }
        let [document, numbering, rels] = &parts;
        let bytes = package(&[
            ("[Content_Types].xml", TYPES), ("_rels/.rels", RELS), ("word/document.xml", document.as_bytes()),
            ("word/numbering.xml", numbering.as_bytes()), ("word/_rels/document.xml.rels", rels.as_bytes()),
        ]);
        let _ = hexaglot::read(&bytes, &Limits::default());
    }
}
