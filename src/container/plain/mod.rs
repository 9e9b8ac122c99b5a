//! Plain text to the neutral stream.

mod encoding;
mod lines;

use super::{Error, Limits};
use crate::diagnostic::Diagnostic;
use crate::document::{Format, Source};
use crate::stream::{Element, Origin, Paragraph, ParagraphId, PartId, Stream};
use crate::text::ByteSpan;

/// Reads a text.
///
/// # Errors
///
/// When the bytes are no document.
pub fn read(bytes: &[u8], _limits: &Limits) -> Result<(Stream, Source, Vec<Diagnostic>), Error> {
    let mut diagnostics = Vec::new();
    let decoded = encoding::decode(bytes, &mut diagnostics);
    let text = lines::normalise(decoded.text);
    let mut stream =
        Stream { text: String::with_capacity(text.len()), parts: vec![String::new()], ..Stream::default() };
    for line in lines::split(&text, &[]) {
        let start = stream.text.len();
        stream.text.push_str(line.of(&text));
        let span = ByteSpan::new(start, stream.text.len());
        stream.text.push('\n');
        stream.flow.push(Element::Paragraph(ParagraphId(stream.paragraphs.len() as u32)));
        stream.paragraphs.push(Paragraph {
            text: span,
            layout: line.layout,
            origin: Origin { part: PartId(0), ordinal: line.ordinal },
            ..Paragraph::default()
        });
    }
    Ok((stream, Source { format: Format::Text, encoding: Some(decoded.name) }, diagnostics))
}
