//! The DOCX reader against readable XML folders: each folder of `fixtures/docx` is zipped and read, and what
//! comes out is compared with `expected.txt` in it. `UPDATE_GOLDEN=1` rewrites the expectations.

#![expect(clippy::unwrap_used, reason = "a test that cannot read its files fails")]

use std::fmt::Write as _;
use std::fs;
use std::io::{Cursor, Write as _};
use std::path::{Path, PathBuf};

use hexaglot::Limits;
use hexaglot::container::{self, Bound, Error, OtherPackage, Reader};
use hexaglot::diagnostic::Diagnostic;
use hexaglot::stream::{Alignment, Element, Layout, NumberFormat, Paragraph, ParagraphId, Stream};
use hexaglot::text::Direction;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

/// Parts that every case needs and none is about.
const COMMON: [(&str, &str); 2] = [
    ("[Content_Types].xml", include_str!("../fixtures/docx/common/content-types.xml")),
    ("_rels/.rels", include_str!("../fixtures/docx/common/package.rels")),
];

#[test]
fn cases_read_as_expected() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/docx");
    let update = std::env::var_os("UPDATE_GOLDEN").is_some();
    let mut cases: Vec<PathBuf> = fs::read_dir(&root).unwrap().map(|entry| entry.unwrap().path()).collect();
    cases.retain(|path| path.is_dir() && !path.ends_with("common"));
    cases.sort();
    assert!(!cases.is_empty());
    let mut wrong = String::new();
    for case in cases {
        let dump = match container::read(&package(&case), &Limits::default()) {
            Ok((stream, _, diagnostics)) => dump(&stream, &diagnostics),
            Err(error) => format!("error: {error}\n"),
        };
        let path = case.join("expected.txt");
        if update {
            fs::write(&path, dump).unwrap();
            continue;
        }
        let expected = fs::read_to_string(&path).unwrap_or_default();
        if dump != expected {
            let diff = similar::TextDiff::from_lines(&expected, &dump);
            let _ = writeln!(wrong, "{}\n{}", case.display(), diff.unified_diff());
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

/// One case, packed in all the ways that writers have, reads the same.
#[test]
fn packing_makes_no_difference() {
    let parts = parts(&Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/docx/notes"));
    let read =
        |bytes: &[u8]| container::read(bytes, &Limits::default()).map(|(stream, ..)| dump(&stream, &[])).unwrap();
    let expected = read(&zipped(&parts, SimpleFileOptions::default()));
    let utf16 = |unit: fn(u16) -> [u8; 2], mark: &str| {
        let encoded = |text: &[u8]| {
            let text = String::from_utf8(text.to_vec()).unwrap().replace("UTF-8", "UTF-16");
            format!("{mark}{text}").encode_utf16().flat_map(unit).collect()
        };
        let parts: Vec<_> = parts.iter().map(|(name, content)| (name.clone(), encoded(content))).collect();
        zipped(&parts, SimpleFileOptions::default())
    };
    let renamed = |rename: fn(&str) -> String| {
        let parts: Vec<_> = parts.iter().map(|(name, content)| (rename(name), content.clone())).collect();
        zipped(&parts, SimpleFileOptions::default())
    };
    let marked: Vec<_> =
        parts.iter().map(|(name, content)| (name.clone(), [b"\xEF\xBB\xBF", &**content].concat())).collect();
    let mut streamed = ZipWriter::new_stream(Vec::new());
    for (name, content) in &parts {
        streamed.start_file(name, SimpleFileOptions::default()).unwrap();
        streamed.write_all(content).unwrap();
    }
    for (how, bytes) in [
        ("stored", zipped(&parts, SimpleFileOptions::default().compression_method(CompressionMethod::Stored))),
        ("zip64", zipped(&parts, SimpleFileOptions::default().large_file(true))),
        ("data descriptors", streamed.finish().unwrap().into_inner()),
        ("byte order mark", zipped(&marked, SimpleFileOptions::default())),
        ("UTF-16LE", utf16(u16::to_le_bytes, "\u{FEFF}")),
        ("UTF-16BE", utf16(u16::to_be_bytes, "\u{FEFF}")),
        ("UTF-16LE without mark", utf16(u16::to_le_bytes, "")),
        ("backslashes", renamed(|name| name.replace('/', "\\"))),
        ("capitals", renamed(str::to_uppercase)),
    ] {
        assert_eq!(read(&bytes), expected, "{how}");
    }
}

/// Documents with macros and templates say so in the type of their main part, and read the same.
#[test]
fn kinds_of_documents_make_no_difference() {
    let parts = parts(&Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/docx/notes"));
    let read =
        |bytes: &[u8]| container::read(bytes, &Limits::default()).map(|(stream, ..)| dump(&stream, &[])).unwrap();
    let expected = read(&zipped(&parts, SimpleFileOptions::default()));
    let usual = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    for kind in [
        "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
        "application/vnd.ms-word.document.macroEnabled.main+xml",
        "application/vnd.ms-word.template.macroEnabledTemplate.main+xml",
    ] {
        let mut renamed = parts.clone();
        let (_, types) = renamed.iter_mut().find(|(name, _)| name == "[Content_Types].xml").unwrap();
        let text = String::from_utf8(types.clone()).unwrap();
        assert!(text.contains(usual));
        *types = text.replace(usual, kind).into_bytes();
        renamed.push(("word/vbaProject.bin".to_owned(), vec![0xD0, 0xCF, 0x11, 0xE0]));
        assert_eq!(read(&zipped(&renamed, SimpleFileOptions::default())), expected, "{kind}");
    }
}

/// Each paragraph names the part that it stands in and how many `w:p` come before it there.
#[test]
fn paragraphs_tell_where_they_stand() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/docx");
    let places = |case: &str| {
        let (stream, ..) = container::read(&package(&root.join(case)), &Limits::default()).unwrap();
        let place = |paragraph: &Paragraph| {
            let style = paragraph.style.map_or("", |style| &stream.styles[usize::from(style.0)].name);
            let part = &stream.parts[usize::from(paragraph.origin.part.0)];
            format!("{part} {} {style}: {}", paragraph.origin.ordinal, &stream.text[paragraph.text.range()])
        };
        stream.paragraphs.iter().map(place).collect::<Vec<_>>()
    };
    let notes = places("numbering-places");
    assert!(notes.contains(&"word/document.xml 6 : in a box".to_owned()), "{notes:#?}");
    assert!(notes.contains(&"word/footnotes.xml 1 : in the next".to_owned()), "{notes:#?}");
    let styles = places("numbering-styles");
    assert!(styles.contains(&"word/document.xml 1 heading 2: under it".to_owned()), "{styles:#?}");
    let headers = places("headers");
    assert!(headers.contains(&"word/footer1.xml 0 : at the foot".to_owned()), "{headers:#?}");
}

/// A reader that has seen a template reads the next document of it like the first.
#[test]
fn a_kept_template_makes_no_difference() {
    let bytes = package(&Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/docx/styles"));
    let mut reader = Reader::new(Limits::default());
    let read = |reader: &mut Reader| reader.read(&bytes).map(|(stream, ..)| dump(&stream, &[])).unwrap();
    let first = read(&mut reader);
    assert_eq!(read(&mut reader), first);
    assert_eq!(read(&mut reader.clone()), first);
}

/// Damage of any kind, to the XML or to the archive, costs what is damaged and no panic.
#[test]
fn damage_never_panics() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/docx");
    let mut reader = Reader::new(Limits::default());
    let mut random = 0x9E37_79B9_7F4A_7C15_u64;
    let mut next = |below: usize| {
        random ^= random << 13;
        random ^= random >> 7;
        random ^= random << 17;
        (random % below.max(1) as u64) as usize
    };
    for case in ["boxes", "contents", "fields", "notes", "numbering-styles", "revisions", "tables", "text"] {
        let parts = parts(&root.join(case));
        for _ in 0..60 {
            let mut damaged = parts.clone();
            let index = next(damaged.len());
            let content = &mut damaged[index].1;
            let at = next(content.len());
            match next(4) {
                0 => content.truncate(at),
                1 => content[at] = b"<>/&\"w0\xFF"[next(8)],
                2 => drop(content.drain(at..(at + next(80)).min(content.len()))),
                _ => {
                    let end = (at + next(300)).min(content.len());
                    let copy = content[at..end].to_vec();
                    let to = next(content.len());
                    content.splice(to..to, copy);
                }
            }
            let mut bytes = zipped(&damaged, SimpleFileOptions::default());
            let _ = reader.read(&bytes);
            let at = next(bytes.len());
            bytes[at] ^= 1 << next(8);
            let _ = reader.read(&bytes);
            bytes.truncate(at);
            let _ = reader.read(&bytes);
        }
    }
}

/// An archive that was cut off gives what is left of it.
#[test]
fn a_lost_directory_is_searched_for() {
    let parts = parts(&Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/docx/numbering"));
    let whole = zipped(&parts, SimpleFileOptions::default());
    let document = whole.windows(17).position(|bytes| bytes == b"word/document.xml").unwrap();
    let read = |bytes: &[u8]| container::read(bytes, &Limits::default()).map(|(stream, ..)| dump(&stream, &[]));
    let expected = read(&whole).unwrap();
    assert_eq!(read(&whole[..whole.len() - 60]).unwrap(), expected, "end of directory");
    let cut = read(&whole[..document + 220]).unwrap();
    assert!(cut.lines().count() > 1 && cut.lines().count() < expected.lines().count(), "{cut}");
    assert!(matches!(read(&whole[..document]), Err(Error::BrokenZip(_))));
}

#[test]
fn what_is_no_document_is_named() {
    let archive = |names: &[(&str, &str)]| {
        let parts: Vec<_> = names.iter().map(|(name, text)| ((*name).to_owned(), text.as_bytes().to_vec())).collect();
        zipped(&parts, SimpleFileOptions::default())
    };
    let compound = |name: &str| {
        let name: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        [b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", &[0; 600][..], &name].concat()
    };
    for (bytes, expected) in [
        (Vec::new(), Error::Empty),
        (b"%PDF-1.7".to_vec(), Error::Pdf),
        (b"{\\rtf1 x}".to_vec(), Error::RichText),
        (compound("EncryptedPackage"), Error::Encrypted),
        (compound("WordDocument"), Error::LegacyWord),
        (compound("Workbook"), Error::CompoundFile),
        (b"\x89PNG\r\n\x1A\n\0\0".to_vec(), Error::Binary("a PNG image")),
        (archive(&[("xl/workbook.xml", "<x/>")]), Error::OtherPackage(OtherPackage::Spreadsheet)),
        (archive(&[("ppt/presentation.xml", "<x/>")]), Error::OtherPackage(OtherPackage::Presentation)),
        (
            archive(&[("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", "<x/>")]),
            Error::OtherPackage(OtherPackage::OpenDocument),
        ),
        (archive(&[("META-INF/MANIFEST.MF", "")]), Error::OtherPackage(OtherPackage::Jar)),
        (archive(&[("notes.txt", "hello")]), Error::OtherPackage(OtherPackage::Archive)),
        (archive(&[("word/styles.xml", "<x/>")]), Error::NoMainPart),
    ] {
        let read = container::read(&bytes, &Limits::default());
        assert_eq!(read.map(|_| ()), Err(expected));
    }
}

#[test]
fn limits_are_named_when_they_are_passed() {
    let body = |body: &str| {
        let word = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
        let document = format!("<w:document {word}><w:body>{body}</w:body></w:document>");
        let mut parts = vec![("word/document.xml".to_owned(), document.into_bytes())];
        parts.extend(COMMON.map(|(name, content)| (name.to_owned(), content.into())));
        zipped(&parts, SimpleFileOptions::default())
    };
    let usual = Limits::default();
    let deep = "<w:sdt><w:sdtContent>".repeat(2_000);
    let long = format!("<w:p w:a=\"{}\"/>", "x".repeat(2 << 20));
    let bomb = "<w:p/>".repeat(1 << 18);
    let calls = "<w:p><w:r><w:footnoteReference w:id=\"1\"/><w:footnoteReference w:id=\"2\"/></w:r></w:p>";
    let lists = zipped(
        &parts(&Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/docx/numbering")),
        SimpleFileOptions::default(),
    );
    for (bytes, limits, expected) in [
        (body(&deep), usual.clone(), Bound::Depth),
        (body(&deep), Limits { depth: u32::MAX, ..usual.clone() }, Bound::Depth),
        (body(&long), usual.clone(), Bound::Tag),
        (body(&bomb), Limits { ratio: 100, ..usual.clone() }, Bound::Ratio),
        (body(&bomb), Limits { inflated: 1 << 20, ..usual.clone() }, Bound::Inflated),
        (body(""), Limits { entries: 2, ..usual.clone() }, Bound::Entries),
        (body(calls), Limits { notes: 1, ..usual.clone() }, Bound::Notes),
        (lists, Limits { lists: 3, ..usual.clone() }, Bound::Lists),
    ] {
        let read = container::read(&bytes, &limits);
        assert!(
            matches!(&read, Err(Error::Limit { bound, .. }) if *bound == expected),
            "{expected:?} {:?}",
            read.err()
        );
        // The message says which bound it was.
        assert!(read.err().unwrap().to_string().contains(&expected.to_string()));
    }
}

/// The package of a folder, or its only file `flat.xml` as it is.
fn package(folder: &Path) -> Vec<u8> {
    let flat = folder.join("flat.xml");
    if flat.exists() { fs::read(flat).unwrap() } else { zipped(&parts(folder), SimpleFileOptions::default()) }
}

/// The files of a folder and the parts that every package has.
fn parts(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let mut files = Vec::new();
    collect(folder, folder, &mut files);
    assert!(!files.is_empty(), "{} has an expectation and no parts", folder.display());
    for (name, content) in COMMON {
        if files.iter().all(|(found, _)| found != name) {
            files.push((name.to_owned(), content.into()));
        }
    }
    files
}

fn zipped(parts: &[(String, Vec<u8>)], options: SimpleFileOptions) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        zip.start_file(name, options).unwrap();
        zip.write_all(content).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn collect(root: &Path, folder: &Path, files: &mut Vec<(String, Vec<u8>)>) {
    let mut entries: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    entries.sort();
    for path in entries {
        if path.is_dir() {
            collect(root, &path, files);
        } else if !path.ends_with("expected.txt") {
            let name = path.strip_prefix(root).unwrap().to_str().unwrap().to_owned();
            files.push((name, fs::read(&path).unwrap()));
        }
    }
}

/// The stream in a form that shows each rule: `label | text {what is not plain}`.
fn dump(stream: &Stream, diagnostics: &[Diagnostic]) -> String {
    let mut out = String::new();
    dump_flow(stream, &stream.flow, 0, &mut out);
    for (index, note) in stream.notes.iter().enumerate() {
        let _ = writeln!(out, "note {index} {:?}", note.label);
        dump_flow(stream, &note.content, 1, &mut out);
    }
    for &id in &stream.running {
        out.push_str("running ");
        dump_paragraph(stream, id, &mut out);
    }
    for diagnostic in diagnostics {
        let _ = writeln!(out, "{}: {}", diagnostic.code.name(), diagnostic.message);
    }
    out
}

fn dump_flow(stream: &Stream, flow: &[Element], depth: usize, out: &mut String) {
    for element in flow {
        match element {
            Element::Paragraph(id) => {
                let _ = write!(out, "{:1$}", "", depth * 2);
                dump_paragraph(stream, *id, out);
            }
            Element::Table(table) => {
                let _ = writeln!(out, "{:1$}table", "", depth * 2);
                for row in &table.rows {
                    let _ = writeln!(out, "{:1$}row", "", depth * 2 + 2);
                    for cell in row {
                        let _ = writeln!(out, "{:3$}cell {}x{}", "", cell.colspan, cell.rowspan, depth * 2 + 4);
                        dump_flow(stream, &cell.content, depth + 3, out);
                    }
                }
            }
        }
    }
}

fn dump_paragraph(stream: &Stream, id: ParagraphId, out: &mut String) {
    let paragraph = stream.paragraph(id);
    if let Some(number) = paragraph.number {
        let format = match number.format {
            NumberFormat::Bullet => "bullet",
            NumberFormat::Decimal => "decimal",
            NumberFormat::Letter => "letter",
            NumberFormat::Roman => "roman",
            NumberFormat::Other => "other",
        };
        let label = &stream.text[number.label.range()];
        let _ = write!(out, "[{label} {format} {} level {} list {}] ", number.value, number.level, number.list);
    }
    let _ = write!(out, "{:?}", &stream.text[paragraph.text.range()]);
    let key = stream.style_key(id);
    if !key.is_empty() {
        let _ = write!(out, " style={key}");
    }
    let Layout { leading_tabs, leading_spaces, indent, blank_before, .. } = paragraph.layout;
    for (name, value) in [
        ("tabs", i32::from(leading_tabs)),
        ("spaces", i32::from(leading_spaces)),
        ("indent", indent),
        ("blank", i32::from(blank_before)),
    ] {
        if value != 0 {
            let _ = write!(out, " {name}={value}");
        }
    }
    if let Some(level) = paragraph.layout.outline_level {
        let _ = write!(out, " outline={level}");
    }
    match paragraph.layout.alignment {
        Alignment::Start => {}
        Alignment::Center => out.push_str(" center"),
        Alignment::End => out.push_str(" end"),
    }
    for (name, holds) in [
        ("rtl", paragraph.layout.direction == Some(Direction::Rtl)),
        ("bold", paragraph.layout.bold),
        ("italic", paragraph.layout.italic),
        ("page", paragraph.layout.page_break_before),
        ("contents", paragraph.layout.contents),
    ] {
        if holds {
            let _ = write!(out, " {name}");
        }
    }
    for call in &paragraph.calls {
        let _ = write!(out, " call={}@{}", call.note.0, call.at - paragraph.text.start);
    }
    out.push('\n');
}

/// Any file, for a person: `DUMP=FILE cargo test --test docx -- --ignored --nocapture`.
#[test]
#[ignore = "shows a file that a person names"]
fn dump_a_file() {
    let Some(path) = std::env::var_os("DUMP") else { return };
    match container::read(&fs::read(path).unwrap(), &Limits::default()) {
        Ok((stream, _, diagnostics)) => println!("{}", dump(&stream, &diagnostics)),
        Err(error) => println!("error: {error}"),
    }
}
