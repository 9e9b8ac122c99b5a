//! The DOCX reader against readable XML folders: each folder of `fixtures/docx` is zipped and read, and what
//! comes out is compared with `expected.txt` in it. `UPDATE_GOLDEN=1` rewrites the expectations.

#![expect(clippy::unwrap_used, reason = "a test that cannot read its files fails")]

use std::fmt::Write as _;
use std::fs;
use std::io::{Cursor, Write as _};
use std::path::{Path, PathBuf};

use hexaglot::Limits;
use hexaglot::container;
use hexaglot::diagnostic::Diagnostic;
use hexaglot::stream::{Alignment, Element, Layout, NumberFormat, ParagraphId, Stream};

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

/// Zips the files of a folder, or takes its only file `flat.xml` as it is.
fn package(folder: &Path) -> Vec<u8> {
    let flat = folder.join("flat.xml");
    if flat.exists() {
        return fs::read(flat).unwrap();
    }
    let mut files = Vec::new();
    collect(folder, folder, &mut files);
    assert!(!files.is_empty(), "{} has an expectation and no parts", folder.display());
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let options = zip::write::SimpleFileOptions::default();
    for (name, content) in COMMON {
        if files.iter().all(|(found, _)| found != name) {
            zip.start_file(name, options).unwrap();
            zip.write_all(content.as_bytes()).unwrap();
        }
    }
    for (name, content) in files {
        zip.start_file(name, options).unwrap();
        zip.write_all(&content).unwrap();
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
