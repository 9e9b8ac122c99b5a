//! Which language a document is written in.

use super::Language;
use crate::diagnostic::Diagnostic;
use crate::stream::Stream;
use crate::text::Arena;

/// What a document says of its language, strongest first.
#[derive(Clone, Copy, Debug, Default)]
pub struct Evidence {
    /// The letter after the document's own symbol.
    pub letter: Option<Language>,
}

/// Decides the language of a stream.
pub fn detect(_stream: &Stream, _text: &Arena, evidence: Evidence, _diagnostics: &mut Vec<Diagnostic>) -> Language {
    evidence.letter.unwrap_or(Language::English)
}
