//! Byte offsets to code points: the one place where text is counted.

use crate::document::Document;
use crate::text::ByteSpan;

/// Code points of a text before a byte of its document. A byte before or behind the text counts as its first or last.
pub(super) fn offset(document: &Document, text: ByteSpan, at: u32) -> usize {
    document.text.points(ByteSpan { start: text.start, end: at.clamp(text.start, text.end) })
}
