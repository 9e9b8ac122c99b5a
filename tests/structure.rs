//! Cases of structure as data: a text, and the outline that an expert reads in it.
//!
//! `fixtures/structure/*.txt` holds cases of the form
//!
//! ```text
//! --- name of the case
//! the text, line by line
//! ===
//! the outline
//! ```
//!
//! `UPDATE_GOLDEN=1 cargo test --test structure` rewrites the outlines.

#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use hexaglot::document::{Block, BlockKind, Document, Role, Section};
use hexaglot::{Limits, read};

#[test]
fn cases() {
    let update = std::env::var_os("UPDATE_GOLDEN").is_some();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/structure");
    let mut files: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let mut failures = String::new();
    for file in files {
        let source = fs::read_to_string(&file).unwrap();
        let mut rewritten = String::new();
        for case in source.split("\n--- ").map(|case| case.trim_start_matches("--- ")) {
            let (name, rest) = case.split_once('\n').unwrap();
            let (text, expected) = rest.split_once("\n===\n").unwrap_or((rest, ""));
            let found = outline(&read(text.as_bytes(), &Limits::default()).unwrap());
            if found.trim_end() != expected.trim_end() {
                writeln!(failures, "{}: {name}\n{}", file.display(), difference(expected, &found)).unwrap();
            }
            write!(rewritten, "--- {name}\n{text}\n===\n{}\n\n", found.trim_end()).unwrap();
        }
        if update {
            fs::write(&file, rewritten.trim_end().to_owned() + "\n").unwrap();
        }
    }
    assert!(failures.is_empty() || update, "{failures}");
    eprint!("{failures}");
}

fn difference(expected: &str, found: &str) -> String {
    similar::TextDiff::from_lines(expected.trim_end(), found.trim_end()).unified_diff().to_string()
}

fn outline(document: &Document) -> String {
    let mut out = document.language.code().to_owned() + "\n";
    for front in &document.front_matter {
        let label = front.label.map(|label| document.text(label) + " ").unwrap_or_default();
        writeln!(out, "[{}] {label}{}", front.role.name(), document.text(front.heading.text)).unwrap();
        blocks(document, &front.content, 1, &mut out);
    }
    sections(document, &document.sections, 0, &mut out);
    for note in &document.notes {
        writeln!(out, "note {}", note.label).unwrap();
        blocks(document, &note.content, 1, &mut out);
    }
    out
}

fn sections(document: &Document, list: &[Section], depth: usize, out: &mut String) {
    for section in list {
        let number = section.number.as_ref().map(ToString::to_string).unwrap_or_default();
        let role = if section.role == Role::Body { "§" } else { section.role.name() };
        let heading = section.heading.as_ref().map(|line| start(&document.text(line.text))).unwrap_or_default();
        writeln!(out, "{:indent$}{role} {number} {heading}", "", indent = depth * 2).unwrap();
        blocks(document, &section.content, depth + 1, out);
        sections(document, &section.sections, depth + 1, out);
    }
}

fn blocks(document: &Document, list: &[Block], depth: usize, out: &mut String) {
    let indent = depth * 2;
    for block in list {
        match &block.kind {
            BlockKind::Paragraph(line) => writeln!(out, "{:indent$}{}", "", start(&document.text(line.text))).unwrap(),
            BlockKind::Heading(line) => writeln!(out, "{:indent$}# {}", "", start(&document.text(line.text))).unwrap(),
            BlockKind::List(items) => {
                for item in items {
                    writeln!(out, "{:indent$}- {} {}", "", item.marker.kind(), item.marker).unwrap();
                    blocks(document, &item.content, depth + 1, out);
                }
            }
            BlockKind::Quote(content) => {
                writeln!(out, "{:indent$}quote", "").unwrap();
                blocks(document, content, depth + 1, out);
            }
            BlockKind::Contents(content) => {
                writeln!(out, "{:indent$}contents", "").unwrap();
                blocks(document, content, depth + 1, out);
            }
            BlockKind::Table(rows) => {
                for row in rows {
                    writeln!(out, "{:indent$}row", "").unwrap();
                    for cell in row {
                        blocks(document, &cell.content, depth + 1, out);
                    }
                }
            }
        }
    }
}

/// The first words of a text: enough to know it by.
fn start(text: &str) -> String {
    let short: String = text.chars().take(36).collect();
    if short.len() < text.len() { short + "…" } else { short }
}
