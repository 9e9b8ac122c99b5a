//! The beginning of a document as printed lines, tables opened up.
//!
//! A header block is a table in one file, tab-parted lines in the next and one long line in a third;
//! laid out as lines in reading order they are alike. A line remembers which element of the flow it
//! came from, so that whoever stops at a line can say where the rest begins.

use crate::stream::{Element, Paragraph, ParagraphId, PartId, Stream};
use crate::text::{Arena, ByteSpan};

/// Stands for the element of a line that is in no flow.
pub(super) const RUNNING: usize = usize::MAX;

/// One printed line.
#[derive(Clone, Copy, Debug)]
pub(super) struct Line {
    /// The paragraph that holds it.
    pub(super) paragraph: ParagraphId,
    /// The line, without the blanks around it.
    pub(super) span: ByteSpan,
    /// Index in the flow of the element that holds it, or [`RUNNING`].
    pub(super) element: usize,
    /// Whether that element is a table.
    pub(super) in_table: bool,
    /// Whether a row of that table begins here.
    pub(super) row_start: bool,
    /// What begins with the line.
    pub(super) start: Start,
}

/// What a line begins with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Start {
    /// Its paragraph.
    Paragraph,
    /// A forced line break.
    Break,
    /// Something that was glued to the text before.
    Cut,
}

/// The first lines of a stream; paragraphs without text leave none.
pub(super) fn first_lines(stream: &Stream, text: &Arena, limit: usize) -> Vec<Line> {
    let mut lines = Vec::new();
    for (index, element) in stream.flow.iter().enumerate() {
        push(stream, text, element, index, &mut lines);
        if lines.len() >= limit {
            break;
        }
    }
    lines
}

/// The lines of one running header, which stand in no element of the flow.
pub(super) fn running_lines(stream: &Stream, text: &Arena, part: PartId) -> Vec<Line> {
    let mut lines = Vec::new();
    for &id in stream.running.iter().filter(|&&id| stream.paragraph(id).origin.part == part) {
        push_paragraph(stream, text, id, RUNNING, &mut lines);
    }
    lines
}

fn push(stream: &Stream, text: &Arena, element: &Element, index: usize, lines: &mut Vec<Line>) {
    // Tables nest no deeper than the container allows.
    match element {
        Element::Paragraph(id) => push_paragraph(stream, text, *id, index, lines),
        Element::Table(table) => {
            let start = lines.len();
            for row in &table.rows {
                let row_start = lines.len();
                for inner in row.iter().flat_map(|cell| &cell.content) {
                    push(stream, text, inner, index, lines);
                }
                if let Some(line) = lines.get_mut(row_start) {
                    line.row_start = true;
                }
            }
            for line in &mut lines[start..] {
                line.in_table = true;
            }
        }
    }
}

fn push_paragraph(stream: &Stream, text: &Arena, id: ParagraphId, element: usize, lines: &mut Vec<Line>) {
    let whole = stream.paragraph(id).text;
    let mut start = Start::Paragraph;
    for span in pieces(text, whole, |raw| raw.split('\n')) {
        lines.push(Line { paragraph: id, span, element, in_table: false, row_start: false, start });
        start = Start::Break;
    }
}

/// The pieces that a span splits into, without the blanks around them; empty ones left out.
pub(super) fn pieces<'a, Split: Iterator<Item = &'a str>>(
    text: &'a Arena,
    whole: ByteSpan,
    split: impl FnOnce(&'a str) -> Split,
) -> impl Iterator<Item = ByteSpan> {
    let raw = text.raw(whole);
    let base = raw.as_ptr() as usize;
    split(raw).map(str::trim).filter(|piece| !piece.is_empty()).map(move |piece| {
        let start = piece.as_ptr() as usize - base;
        whole.part(start..start + piece.len())
    })
}

impl Line {
    /// The paragraph.
    pub(super) fn paragraph<'a>(&self, stream: &'a Stream) -> &'a Paragraph {
        stream.paragraph(self.paragraph)
    }

    /// Blank lines before; none inside a paragraph.
    pub(super) fn blank_before(&self, stream: &Stream) -> u8 {
        if self.start == Start::Paragraph { self.paragraph(stream).layout.blank_before } else { 0 }
    }

    /// Whether the line is a rule: underscores and nothing else.
    pub(super) fn is_rule(&self, text: &Arena) -> bool {
        let raw = text.raw(self.span);
        raw.len() >= 3 && raw.bytes().all(|byte| matches!(byte, b'_' | b' '))
    }
}
