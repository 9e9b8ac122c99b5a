//! Plain text to the neutral stream.

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
    let text = String::from_utf8_lossy(bytes).into_owned();
    let mut stream = Stream::default();
    let mut blank = 0;
    for (ordinal, line) in text.lines().enumerate() {
        let trimmed = line.trim();
        if trimmed.is_empty() {
            blank += 1;
            continue;
        }
        let start = stream.text.len();
        stream.text.push_str(trimmed);
        stream.text.push('\n');
        let mut paragraph = Paragraph {
            text: ByteSpan::new(start, stream.text.len() - 1),
            origin: Origin { part: PartId(0), ordinal: ordinal as u32 },
            ..Paragraph::default()
        };
        paragraph.layout.leading_tabs = line.bytes().take_while(|&b| b == b'\t').count() as u8;
        paragraph.layout.blank_before = std::mem::take(&mut blank);
        stream.flow.push(Element::Paragraph(ParagraphId(stream.paragraphs.len() as u32)));
        stream.paragraphs.push(paragraph);
    }
    Ok((stream, Source { format: Format::Text, encoding: Some("utf-8") }, Vec::new()))
}
