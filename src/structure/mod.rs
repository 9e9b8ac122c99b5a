//! The stream to a document: header, front matter, outline, lists, quotations, annexes.
//!
//! [`opening`] reads what stands before the body. The body becomes [`line`]s, each with all readings of its
//! label; [`outline`] takes the readings that form the best whole; [`tree`] builds sections, lists and
//! quotations of them; [`ids`] names everything.

mod annex;
mod content;
mod context;
mod date;
mod explain;
mod ids;
mod label;
mod line;
pub mod opening;
mod outline;
mod quotation;
mod review;
mod tree;
mod words;

use crate::diagnostic::Diagnostic;
use crate::document::{Document, FrontMatter, Id, Note, Source};
use crate::language::Language;
use crate::stream::Stream;
use crate::text::Arena;

pub use explain::LineReading;

/// Reads the structure of a stream.
pub fn read(
    stream: &Stream,
    source: Source,
    text: Arena,
    language: Language,
    diagnostics: Vec<Diagnostic>,
) -> Document {
    read_body(stream, source, text, language, diagnostics).0
}

/// Reads the structure of a stream, and says how each line of the body was read.
pub fn explain(
    stream: &Stream,
    source: Source,
    text: Arena,
    language: Language,
    diagnostics: Vec<Diagnostic>,
) -> (Document, Vec<LineReading>) {
    let (document, lines, steps) = read_body(stream, source, text, language, diagnostics);
    let readings = explain::explain(&lines, &steps);
    (document, readings)
}

fn read_body(
    stream: &Stream,
    source: Source,
    mut text: Arena,
    language: Language,
    mut diagnostics: Vec<Diagnostic>,
) -> (Document, line::Lines, Vec<outline::Step>) {
    let words = words::Words::of(language);
    let opening = opening::read(stream, &mut text, language);
    diagnostics.extend(opening.diagnostics);
    let front_matter = opening.boxes.iter().map(|front| front_matter(stream, &text, words, front)).collect();
    let lines = line::Lines::read(stream, &text, words, &opening.rest, opening.body);
    let steps = outline::read(&lines);
    review::review(&lines, &steps, &text, &mut diagnostics);
    let sections = tree::build(stream, &mut text, words, &lines, &steps);
    let notes = stream.notes.iter().zip(1..).map(|(note, count)| Note {
        id: Id::new(format!("n{count}")),
        label: note.label.clone(),
        content: content::blocks(stream, &text, words, &note.content),
    });
    let mut document = Document {
        source,
        language,
        direction: language.direction(),
        header: opening.header,
        front_matter,
        sections,
        outcomes: Vec::new(),
        references: Vec::new(),
        notes: notes.collect(),
        diagnostics,
        holders: vec![None; stream.paragraphs.len()],
        parts: stream.parts.clone(),
        text,
    };
    ids::assign(&mut document, stream);
    (document, lines, steps)
}

fn front_matter(stream: &Stream, text: &Arena, words: &words::Words, front: &opening::FrontBox) -> FrontMatter {
    FrontMatter {
        id: Id::new(""),
        role: front.role,
        label: front.label,
        heading: content::line(stream, front.at, front.heading),
        content: content::boxed(stream, text, words, &front.content),
    }
}
