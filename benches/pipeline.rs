//! What each stage costs in each language, in units of the floor under any reader of DOCX.
//!
//! `cargo bench --bench pipeline`. Both formats hold the same random works; the floor is that of the DOCX in the
//! same language. Two tables: packages dressed as Word saves them, and lean ones with the same text and a fraction of the
//! markup. Only the ratios carry over to another machine.

#![allow(clippy::print_stdout, reason = "the table is what a bench is for")]

#[path = "support/dress.rs"]
mod dress;
#[path = "support/floor.rs"]
mod floor;
#[path = "../tests/support/mod.rs"]
mod support;

use std::hint::black_box;
use std::time::{Duration, Instant};

use hexaglot::json::{self, File, Layout, Sha256};
use hexaglot::text::Arena;
use hexaglot::{Document, Language, Limits, Reader, container, language, outcome, reference, structure};
use support::work::Work;
use support::{docx, plain, random};

/// Works read in one pass.
const WORKS: u32 = 30;

fn main() {
    // Run as a test, one pass shows that it works.
    let passes = if std::env::args().any(|argument| argument == "--bench") { 15 } else { 1 };
    let works: Vec<Work> = (0..WORKS).map(|seed| random::work(seed.into(), 80)).collect();
    let dressed = |work: &Work, language| dress::package(docx::parts(work, language));
    table("as Word saves them", &works, passes, dressed);
    table("lean", &works, passes, docx::write);
}

/// Measures all languages and prints a column for each.
fn table(title: &str, works: &[Work], passes: u32, package: impl Fn(&Work, Language) -> Vec<u8>) {
    let column = |language| {
        let packages: Vec<Vec<u8>> = works.iter().map(|work| package(work, language)).collect();
        Column::measure(works, &packages, language, passes)
    };
    let columns: Vec<Column> = Language::ALL.into_iter().map(column).collect();
    let print = |name: &str, cell: &dyn Fn(&Column) -> String| {
        let cells: Vec<String> = columns.iter().map(|column| format!("{:>8}", cell(column))).collect();
        println!("{name:<28}{}", cells.concat());
    };
    println!("{title}: {WORKS} documents a language, best of {passes}; ratios to the floor\n");
    print("", &|column| column.language.code().to_owned());
    print("floor, microseconds each", &|column| format!("{:.0}", column.floor.as_secs_f64() * 1e6 / f64::from(WORKS)));
    for (index, (name, _)) in columns[0].stages.iter().enumerate() {
        print(name, &|column| format!("{:.2}", column.stages[index].1.as_secs_f64() / column.floor.as_secs_f64()));
    }
    println!();
}

/// All measurements in one language.
struct Column {
    language: Language,
    floor: Duration,
    stages: Vec<(&'static str, Duration)>,
}

impl Column {
    fn measure(works: &[Work], packages: &[Vec<u8>], language: Language, passes: u32) -> Self {
        let texts: Vec<Vec<u8>> = works.iter().map(|work| plain::write(work, language)).collect();
        let mut floor = floor::Floor::default();
        // Kept from document to document, as the buffers of the floor are.
        let mut opened = container::Reader::default();
        let mut reader = Reader::default();
        let mut read = |bytes: &[u8]| reader.read(bytes).unwrap_or_else(|error| panic!("{error}"));
        let mut out = Vec::new();
        let stages = vec![
            ("container, DOCX", best(passes, packages, |bytes| bytes, |bytes| opened.read(bytes).ok())),
            ("container, text", best(passes, &texts, |bytes| bytes, |bytes| opened.read(bytes).ok())),
            ("language", best(passes, packages, container, |mut read| detect(&mut read).1)),
            ("structure", best(passes, packages, detected, |(read, found)| structured(read, found))),
            ("outcomes", best(passes, packages, document, |mut document| outcome::find(&mut document))),
            ("references", best(passes, packages, document, |mut document| reference::find(&mut document))),
            ("JSON", best(passes, packages, whole, |document| write(&document, &mut out))),
            ("whole, DOCX", best(passes, packages, |bytes| bytes, |bytes| write(&read(bytes), &mut out))),
            ("whole, text", best(passes, &texts, |bytes| bytes, |bytes| write(&read(bytes), &mut out))),
        ];
        Self { language, floor: best(passes, packages, |bytes| bytes, |bytes| floor.read(bytes)), stages }
    }
}

/// The shortest time of one pass over all files; `prepare` is not counted.
fn best<'a, I, O>(
    passes: u32,
    files: &'a [Vec<u8>],
    prepare: impl Fn(&'a [u8]) -> I,
    mut run: impl FnMut(I) -> O,
) -> Duration {
    let pass = |_| {
        let inputs: Vec<I> = files.iter().map(|bytes| prepare(bytes)).collect();
        let mut outputs = Vec::with_capacity(inputs.len());
        let start = Instant::now();
        outputs.extend(inputs.into_iter().map(&mut run));
        let time = start.elapsed();
        black_box(outputs);
        time
    };
    (0..passes).map(pass).min().unwrap_or_default()
}

type Container = (hexaglot::stream::Stream, hexaglot::document::Source, Vec<hexaglot::diagnostic::Diagnostic>);

fn container(bytes: &[u8]) -> Container {
    container::read(bytes, &Limits::default()).unwrap_or_else(|error| panic!("{error}"))
}

fn detect(read: &mut Container) -> (Arena, Language) {
    let text = Arena::new(std::mem::take(&mut read.0.text));
    let language = language::detect(&read.0, &text, &mut read.2);
    (text, language)
}

fn detected(bytes: &[u8]) -> (Container, (Arena, Language)) {
    let mut read = container(bytes);
    let found = detect(&mut read);
    (read, found)
}

fn structured((stream, source, diagnostics): Container, (text, language): (Arena, Language)) -> Document {
    structure::read(&stream, source, text, language, diagnostics)
}

fn document(bytes: &[u8]) -> Document {
    let (read, found) = detected(bytes);
    structured(read, found)
}

fn whole(bytes: &[u8]) -> Document {
    hexaglot::read(bytes, &Limits::default()).unwrap_or_else(|error| panic!("{error}"))
}

fn write(document: &Document, out: &mut Vec<u8>) -> usize {
    out.clear();
    let file = File { path: "bench", bytes: 0, sha256: Sha256([0; 32]) };
    json::write(document, &file, Layout::Compact, &mut *out).unwrap_or_else(|error| panic!("{error}"));
    out.len()
}
