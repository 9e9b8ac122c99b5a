//! What stands before the body: the header block, author, title, and the boxes.

use crate::diagnostic::Diagnostic;
use crate::document::{FrontRole, Header};
use crate::language::Language;
use crate::stream::{ParagraphId, Stream};
use crate::text::{Arena, ByteSpan};

/// The opening of a document.
#[derive(Debug, Default)]
pub struct Opening {
    /// The header block.
    pub header: Header,
    /// The boxes, in order.
    pub boxes: Vec<FrontBox>,
    /// Index in [`Stream::flow`] of the first element of the body.
    pub body: usize,
    /// Findings.
    pub diagnostics: Vec<Diagnostic>,
}

/// A box before the body.
#[derive(Debug)]
pub struct FrontBox {
    /// What the box is for.
    pub role: FrontRole,
    /// The number printed before the heading (templates of 2002 and before).
    pub label: Option<ByteSpan>,
    /// The heading.
    pub heading: ByteSpan,
    /// The paragraph that holds the heading.
    pub at: ParagraphId,
    /// The content, as pieces of paragraphs: a piece is a whole paragraph, or what follows a heading glued to it.
    pub content: Vec<(ParagraphId, ByteSpan)>,
}

/// Reads the opening.
pub fn read(_stream: &Stream, _text: &mut Arena, _language: Language) -> Opening {
    Opening::default()
}
