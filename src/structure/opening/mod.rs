//! What stands before the body: the header block, author, title, and the boxes.
//!
//! All of it is read from the first lines of the document, whatever they are laid out in ([`line`]). The
//! header block is known by what it states ([`anchor`], [`header`]), the boxes by their headings
//! ([`label`], [`boxes`]); author and title are what is left between them ([`title`]). Every part may be
//! missing. It is a room of its own because nothing here takes part in the numbering of the body.

mod anchor;
mod boxes;
mod glue;
mod header;
mod label;
mod line;
mod numbering;
mod title;
mod words;

use crate::diagnostic::Diagnostic;
use crate::document::{FrontRole, Header};
use crate::language::Language;
use crate::stream::{ParagraphId, Stream};
use crate::text::{Arena, ByteSpan};
use label::{Headings, Joint};
use line::Line;

/// The opening of a document.
#[derive(Debug, Default)]
pub struct Opening {
    /// The header block.
    pub header: Header,
    /// The boxes, in order.
    pub boxes: Vec<FrontBox>,
    /// What the body begins with: pieces of the element that the opening ends in.
    pub rest: Vec<(ParagraphId, ByteSpan)>,
    /// Index in [`Stream::flow`] of the first element that is body as a whole.
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

/// Lines in which everything before the body is looked for.
const LIMIT: usize = 400;

/// Reads the opening.
pub fn read(stream: &Stream, text: &mut Arena, language: Language) -> Opening {
    let mut diagnostics = Vec::new();
    let headings = Headings::of(language);
    let lines = line::first_lines(stream, text, LIMIT);
    let mut lines = glue::split(stream, text, &lines, language, &mut diagnostics);
    let is_heading = |line: &Line| headings.read(text, line.span).is_some_and(|heading| heading.joint == Joint::Alone);
    let ends = |line: &Line| {
        is_heading(line) || title::is_author(text, line.span, language) || headings.enacts(text, line.span)
    };
    let mut block = header::find(text, &lines, ends);
    if block.lines == 0
        && let Some(above) = header::in_running(stream, text)
    {
        lines.splice(0..0, above);
        block = header::find(text, &lines, ends);
    }
    let mut header = block.header(text, &mut diagnostics);
    header::check_running(stream, text, &header, &mut diagnostics);

    let boxes = boxes::read(stream, text, &lines, block.lines, headings);
    let heading = title::read(stream, text, &lines, block.lines, boxes.as_ref().map(|boxes| boxes.first), language);
    let end = boxes.as_ref().map_or(heading.end, |boxes| boxes.end);
    header.lines = lines[..heading.end].iter().filter(|line| !line.is_rule(text)).map(|line| line.span).collect();
    header.author = join(text, &lines, &heading.author);
    // One line can be both: "Report by the Chair of the group".
    header.title = join(text, &lines, &heading.title).or(header.author);
    let body = body(stream, &lines, end);
    let rest = lines[end..].iter().take_while(|line| line.element < body);
    Opening {
        header,
        boxes: boxes.map_or_else(Vec::new, |boxes| boxes.found),
        rest: rest.map(|line| (line.paragraph, line.span)).collect(),
        body,
        diagnostics,
    }
}

/// The first element after the one that the opening ends in.
fn body(stream: &Stream, lines: &[Line], end: usize) -> usize {
    let Some(line) = lines.get(end) else {
        return lines.last().map_or(0, |last| last.element + 1).min(stream.flow.len());
    };
    if line.element == line::RUNNING {
        return 0;
    }
    let shared = end > 0 && lines[end - 1].element == line.element;
    line.element + usize::from(shared)
}

/// Lines as one text, joined by blanks.
fn join(text: &mut Arena, lines: &[Line], indexes: &[usize]) -> Option<ByteSpan> {
    match indexes {
        [] => None,
        [one] => Some(lines[*one].span),
        several => {
            let joined: Vec<&str> = several.iter().map(|&index| text.raw(lines[index].span)).collect();
            let joined = joined.join(" ");
            Some(text.push(&joined))
        }
    }
}

#[cfg(test)]
mod tests;
