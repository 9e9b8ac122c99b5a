//! All text of one document in one string, and the same text folded.

use super::{ByteSpan, Folded};

/// The text of a document: every paragraph, label and note is a [`ByteSpan`] of it.
///
/// The folded text is kept in step, so that each stage matches without folding again.
#[derive(Clone, Debug, Default)]
pub struct Arena {
    raw: String,
    folded: Folded,
}

impl Arena {
    /// Takes the text that a container collected.
    pub fn new(raw: String) -> Self {
        let mut folded = Folded::default();
        folded.push(&raw);
        Self { raw, folded }
    }

    /// Appends text that the source has in several pieces, such as a title of two lines.
    pub fn push(&mut self, text: &str) -> ByteSpan {
        let start = self.raw.len();
        self.raw.push_str(text);
        self.folded.push(text);
        ByteSpan::new(start, self.raw.len())
    }

    /// Where text appended next will begin.
    pub fn end(&self) -> usize {
        self.raw.len()
    }

    /// The text as printed. Tabs and line breaks stand for themselves.
    pub fn raw(&self, span: ByteSpan) -> &str {
        &self.raw[span.range()]
    }

    /// The text folded for comparison.
    pub fn folded(&self, span: ByteSpan) -> &str {
        &self.folded.as_str()[self.folded.folded(span).range()]
    }

    /// The span as printed of a range that was found in `folded(within)`.
    pub fn unfold(&self, within: ByteSpan, found: std::ops::Range<usize>) -> ByteSpan {
        let base = self.folded.folded(within);
        let span = self.folded.source(base.part(found));
        // Folding may drop the characters before the first one kept; they belong to `within`.
        ByteSpan { start: span.start.max(within.start), end: span.end.min(within.end) }
    }
}
