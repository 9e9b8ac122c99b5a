//! The DOCX reader against its physical limit: the same parts inflated and tokenised, collecting `w:t`.
//!
//! `cargo bench --bench reader` measures generated documents; `DOCUMENTS=DIR cargo bench --bench reader` also all Word files
//! under a folder. Both sides run in turn on one thread with their buffers kept, and the best pass of each
//! counts. Times are for all documents of a row.

#![expect(clippy::unwrap_used, clippy::print_stdout, reason = "a measurement that prints its figures")]

use std::fmt::Write as _;
use std::hint::black_box;
use std::io::{Cursor, Read as _, Write as _};
use std::time::{Duration, Instant};

use hexaglot::Limits;
use hexaglot::container::Reader;
use quick_xml::events::Event;
use zip::ZipArchive;
use zip::write::SimpleFileOptions;

/// Passes over each row; the best counts.
const PASSES: usize = 15;

fn main() {
    println!("{:24} {:>9} {:>9} {:>6} {:>13}", "", "floor", "reader", "ratio", "a paragraph");
    for paragraphs in [500, 5_000, 50_000] {
        row(&format!("{paragraphs} paragraphs"), &[generated(paragraphs)]);
    }
    if let Some(folder) = std::env::var_os("DOCUMENTS") {
        let mut paths: Vec<_> =
            walkdir::WalkDir::new(folder).into_iter().map(|entry| entry.unwrap().into_path()).collect();
        paths.retain(|path| path.extension().is_some_and(|extension| extension == "docx"));
        paths.sort();
        let documents: Vec<Vec<u8>> = paths.iter().map(|path| std::fs::read(path).unwrap()).collect();
        let readable = |bytes: &Vec<u8>| Reader::default().read(bytes).is_ok();
        row("folder", &documents.into_iter().filter(readable).collect::<Vec<_>>());
    }
}

fn row(name: &str, documents: &[Vec<u8>]) {
    let mut reader = Reader::new(Limits::default());
    let mut floor = Floor::default();
    let (mut best_floor, mut best_reader) = (Duration::MAX, Duration::MAX);
    let mut paragraphs = 0;
    for _ in 0..PASSES {
        best_floor = best_floor.min(time(|| documents.iter().for_each(|bytes| floor.read(bytes))));
        paragraphs = 0;
        best_reader = best_reader.min(time(|| {
            for bytes in documents {
                paragraphs += black_box(reader.read(bytes)).map_or(0, |(stream, _, _)| stream.paragraphs.len());
            }
        }));
    }
    println!(
        "{name:24} {:6.2} ms {:6.2} ms {:6.2} {:10.0} ns",
        best_floor.as_secs_f64() * 1e3,
        best_reader.as_secs_f64() * 1e3,
        best_reader.as_secs_f64() / best_floor.as_secs_f64(),
        best_reader.as_secs_f64() * 1e9 / f64::from(paragraphs.max(1) as u32),
    );
}

fn time(work: impl FnOnce()) -> Duration {
    let begun = Instant::now();
    work();
    begun.elapsed()
}

/// Parts that the reader reads: what stands in `word/` itself, without fonts, themes and the like.
const PARTS: [&str; 9] =
    ["document", "styles", "numbering", "settings", "footnotes", "endnotes", "header", "footer", ".rels"];

#[derive(Default)]
struct Floor {
    part: Vec<u8>,
    text: Vec<u8>,
}

impl Floor {
    fn read(&mut self, bytes: &[u8]) {
        self.text.clear();
        let Ok(mut archive) = ZipArchive::new(Cursor::new(bytes)) else { return };
        for index in 0..archive.len() {
            let Ok(mut file) = archive.by_index(index) else { continue };
            let name = String::from_utf8_lossy(file.name_raw()).into_owned();
            let file_name = name.rsplit('/').next().unwrap_or_default();
            if !PARTS.iter().any(|part| file_name.starts_with(part)) {
                continue;
            }
            self.part.clear();
            if file.read_to_end(&mut self.part).is_ok() {
                collect_text(&self.part, &mut self.text);
            }
        }
        black_box(&self.text);
    }
}

fn collect_text(part: &[u8], text: &mut Vec<u8>) {
    let mut reader = quick_xml::Reader::from_reader(part);
    reader.config_mut().check_end_names = false;
    let mut inside = false;
    loop {
        match reader.read_event() {
            Ok(Event::Start(tag)) => inside = tag.local_name().as_ref() == b"t",
            Ok(Event::End(_)) => inside = false,
            Ok(Event::Text(found)) if inside => text.extend_from_slice(&found),
            Ok(Event::Eof) | Err(_) => break,
            Ok(_) => {}
        }
    }
}

/// A report as Word writes it: numbered paragraphs of several runs, with revision ids, bookmarks, spelling marks
/// and no-break hyphens, and now and then a table.
fn generated(paragraphs: usize) -> Vec<u8> {
    let mut body = String::new();
    for number in 0..paragraphs {
        let (style, level) = if number % 10 == 0 { ("Heading1", 0) } else { ("Normal", 1) };
        let table = number % 100 == 50;
        if table {
            body.push_str("<w:tbl><w:tblPr><w:tblW w:w=\"9600\" w:type=\"dxa\"/></w:tblPr><w:tr><w:tc><w:tcPr><w:tcW w:w=\"4800\" w:type=\"dxa\"/></w:tcPr>");
        }
        let _ = write!(
            body,
            "<w:p w:rsidR=\"00A0719A\" w:rsidRDefault=\"00{number:06X}\"><w:pPr><w:pStyle w:val=\"{style}\"/><w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>\
             <w:bookmarkStart w:id=\"{number}\" w:name=\"_Toc{number}\"/>\
             <w:r w:rsidRPr=\"00650A4C\"><w:rPr><w:rFonts w:cs=\"Arial\"/><w:b/><w:bCs/><w:sz w:val=\"24\"/><w:szCs w:val=\"24\"/></w:rPr><w:t xml:space=\"preserve\">The group considered Document C31/{number} </w:t></w:r>\
             <w:proofErr w:type=\"spellStart\"/><w:r w:rsidR=\"00404BA5\"><w:rPr><w:lang w:val=\"en-GB\"/></w:rPr><w:t>of CWG</w:t></w:r><w:proofErr w:type=\"spellEnd\"/>\
             <w:r><w:noBreakHyphen/><w:t xml:space=\"preserve\">COP &amp; others, and agreed to forward it to the Council at its next session.</w:t></w:r>\
             <w:bookmarkEnd w:id=\"{number}\"/></w:p>"
        );
        if table {
            body.push_str("</w:tc></w:tr></w:tbl>");
        }
    }
    let word = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    let level = |level: usize, text: &str| {
        format!(
            "<w:lvl w:ilvl=\"{level}\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"{text}\"/></w:lvl>"
        )
    };
    let relation = |id: usize, kind: &str, target: &str| {
        format!(
            "<Relationship Id=\"rId{id}\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}\" Target=\"{target}\"/>"
        )
    };
    let relations = "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"";
    let parts = [
        (
            "_rels/.rels",
            format!(
                "<Relationships {relations}>{}</Relationships>",
                relation(1, "officeDocument", "word/document.xml")
            ),
        ),
        (
            "word/_rels/document.xml.rels",
            format!(
                "<Relationships {relations}>{}{}</Relationships>",
                relation(1, "styles", "styles.xml"),
                relation(2, "numbering", "numbering.xml")
            ),
        ),
        ("word/document.xml", format!("<w:document {word}><w:body>{body}</w:body></w:document>")),
        (
            "word/styles.xml",
            format!(
                "<w:styles {word}><w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/></w:style>\
                 <w:style w:type=\"paragraph\" w:styleId=\"Heading1\"><w:name w:val=\"heading 1\"/><w:rPr><w:b/></w:rPr></w:style></w:styles>"
            ),
        ),
        (
            "word/numbering.xml",
            format!(
                "<w:numbering {word}><w:abstractNum w:abstractNumId=\"0\">{}{}</w:abstractNum>\
                 <w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>",
                level(0, "%1"),
                level(1, "%1.%2")
            ),
        ),
    ];
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        zip.start_file(name, SimpleFileOptions::default()).unwrap();
        zip.write_all(content.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}
