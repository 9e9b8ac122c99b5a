//! Real files: nothing panics, nothing hangs, every file gives a document or says why not.
//!
//! `CORPUS=DIR cargo test --release --test corpus -- --ignored --nocapture` reads all files under DIR and counts the
//! outcomes. With `CORPUS_OUT=DIR` it also writes what it read, a line a paragraph with its label before a tab, for the
//! comparisons in `tests/readers`.

#![expect(clippy::unwrap_used, reason = "a test that cannot read its files fails")]

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use hexaglot::Limits;
use hexaglot::container::Reader;
use hexaglot::stream::{Element, ParagraphId, Stream};

/// No file of this size may take longer, in a debug build on a busy machine.
const PATIENCE: Duration = Duration::from_secs(20);

#[test]
#[ignore = "needs a folder of files, named by CORPUS"]
fn every_file_has_an_outcome() {
    let Some(root) = std::env::var_os("CORPUS").map(PathBuf::from) else { return };
    let out = std::env::var_os("CORPUS_OUT").map(PathBuf::from);
    let mut reader = Reader::new(Limits::default());
    let mut outcomes: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut findings: BTreeMap<&str, usize> = BTreeMap::new();
    for entry in walkdir::WalkDir::new(&root).sort_by_file_name() {
        let entry = entry.unwrap();
        let named = entry.path().extension().is_some_and(|name| name.to_string_lossy().starts_with("do"));
        if !entry.file_type().is_file() || !named {
            continue;
        }
        let bytes = fs::read(entry.path()).unwrap();
        let name = entry.path().strip_prefix(&root).unwrap().to_string_lossy().into_owned();
        let begun = Instant::now();
        let outcome = match catch_unwind(AssertUnwindSafe(|| reader.read(&bytes))) {
            Err(_) => "panicked".to_owned(),
            Ok(Err(error)) => format!("refused: {error}"),
            Ok(Ok((stream, _, diagnostics))) => {
                for diagnostic in &diagnostics {
                    *findings.entry(diagnostic.code.name()).or_default() += 1;
                }
                check_spans(&stream);
                if let Some(out) = &out {
                    write_lines(&out.join(format!("{name}.txt")), &stream);
                }
                let damaged = diagnostics.iter().any(|found| found.code.name() == "damaged-part");
                if damaged { "read in part".to_owned() } else { "read".to_owned() }
            }
        };
        assert!(begun.elapsed() < PATIENCE, "{name} took {:?}", begun.elapsed());
        outcomes.entry(outcome).or_default().push(name);
    }
    for (outcome, files) in &outcomes {
        println!("{:5}  {outcome}", files.len());
        if outcome != "read" {
            for file in files {
                println!("         {file}");
            }
        }
    }
    println!("findings: {findings:?}");
    assert!(!outcomes.contains_key("panicked"));
}

/// Spans lie on character borders, inside the text; calls inside their paragraph.
fn check_spans(stream: &Stream) {
    for paragraph in &stream.paragraphs {
        let text = &stream.text[paragraph.text.range()];
        assert_eq!(text.trim_matches([' ', '\t', '\n']), text);
        assert!(!paragraph.number.is_some_and(|number| stream.text[number.label.range()].is_empty()));
        let inside = paragraph.text.start..=paragraph.text.end;
        assert!(paragraph.calls.iter().all(|call| inside.contains(&call.at)));
    }
}

fn write_lines(path: &Path, stream: &Stream) {
    let mut lines = String::new();
    flow_lines(stream, &stream.flow, &mut lines);
    for note in &stream.notes {
        flow_lines(stream, &note.content, &mut lines);
    }
    for &id in &stream.running {
        lines.push_str("#running ");
        line(stream, id, &mut lines);
    }
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, lines).unwrap();
}

fn flow_lines(stream: &Stream, flow: &[Element], lines: &mut String) {
    for element in flow {
        match element {
            Element::Paragraph(id) => line(stream, *id, lines),
            Element::Table(table) => {
                table.rows.iter().flatten().for_each(|cell| flow_lines(stream, &cell.content, lines));
            }
        }
    }
}

fn line(stream: &Stream, id: ParagraphId, lines: &mut String) {
    let paragraph = stream.paragraph(id);
    let label = paragraph.number.map_or("", |number| &stream.text[number.label.range()]);
    let text = stream.text[paragraph.text.range()].replace('\n', " ");
    let _ = writeln!(lines, "{label}\t{text}");
}
