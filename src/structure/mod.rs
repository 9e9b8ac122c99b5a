//! The stream to a document: header, front matter, outline, lists, quotations, annexes.

pub mod opening;

use crate::diagnostic::Diagnostic;
use crate::document::{Document, Source};
use crate::language::Language;
use crate::stream::Stream;
use crate::text::Arena;

/// Reads the structure of a stream.
pub fn read(
    stream: &Stream,
    source: Source,
    mut text: Arena,
    language: Language,
    diagnostics: Vec<Diagnostic>,
) -> Document {
    let opening = opening::read(stream, &mut text, language);
    Document {
        source,
        language,
        direction: language.direction(),
        header: opening.header,
        front_matter: Vec::new(),
        sections: Vec::new(),
        outcomes: Vec::new(),
        references: Vec::new(),
        notes: Vec::new(),
        diagnostics,
        holders: vec![None; stream.paragraphs.len()],
        parts: stream.parts.clone(),
        text,
    }
}
