//! Pieces of content: paragraphs, tables and what a cell, a box or a note holds.

use super::label::{Parts, Sign};
use super::line;
use super::words::{Words, suffix_name};
use crate::document::{self, Block, BlockKind, Call, Id, Item, Line, Marker, SectionNumber};
use crate::stream::{Cell, Element, NoteCall, Origin, ParagraphId, Stream, Table};
use crate::text::{Arena, ByteSpan};

/// A block that holds one paragraph.
pub(super) fn paragraph(stream: &Stream, id: ParagraphId, span: ByteSpan) -> Block {
    block(stream, id, BlockKind::Paragraph(line(stream, id, span)))
}

/// The text of a span with the calls in it.
pub(super) fn line(stream: &Stream, id: ParagraphId, span: ByteSpan) -> Line {
    let calls = &stream.paragraph(id).calls;
    let inside = |call: &&NoteCall| span.start <= call.at && call.at <= span.end;
    let calls = calls.iter().filter(inside).map(|call| Call { at: call.at, note: call.note }).collect();
    Line { text: span, calls }
}

/// Blocks of the elements of a cell, a box or a note: paragraphs with their automatic numbers as lists, and tables.
pub(super) fn blocks(stream: &Stream, text: &Arena, words: &Words, elements: &[Element]) -> Vec<Block> {
    let mut blocks = Vec::new();
    for element in elements {
        match element {
            Element::Paragraph(id) => {
                let paragraph_of = stream.paragraph(*id);
                let Some(number) = paragraph_of.number.filter(|_| !paragraph_of.text.is_empty()) else {
                    let span = paragraph_of.number.map_or(paragraph_of.text, |number| number.label);
                    if !span.is_empty() {
                        blocks.push(paragraph(stream, *id, span));
                    }
                    continue;
                };
                let mut readings = Vec::new();
                line::automatic_label(number, text, words, &mut readings);
                let marker = readings.first().map_or(Marker::None, |reading| self::marker(reading.sign));
                let content = vec![paragraph(stream, *id, paragraph_of.text)];
                let item = Item { id: Id::new(""), marker, label: Some(number.label), content };
                match blocks.last_mut() {
                    Some(Block { kind: BlockKind::List(items), .. }) => items.push(item),
                    _ => blocks.push(block(stream, *id, BlockKind::List(vec![item]))),
                }
            }
            Element::Table(table) => blocks.push(self::table(stream, text, words, table)),
        }
    }
    blocks
}

pub(super) fn block(stream: &Stream, id: ParagraphId, kind: BlockKind) -> Block {
    Block { id: Id::new(""), origin: stream.paragraph(id).origin, kind }
}

pub(super) fn table(stream: &Stream, text: &Arena, words: &Words, table: &Table) -> Block {
    let cell = |cell: &Cell| document::Cell {
        content: blocks(stream, text, words, &cell.content),
        colspan: cell.colspan,
        rowspan: cell.rowspan,
    };
    let rows: Vec<Vec<_>> = table.rows.iter().map(|row| row.iter().map(cell).collect()).collect();
    let first = first_paragraph(table);
    let origin = first.map_or_else(Origin::default, |id| stream.paragraph(id).origin);
    Block { id: Id::new(""), origin, kind: BlockKind::Table(rows) }
}

fn first_paragraph(table: &Table) -> Option<ParagraphId> {
    table.rows.iter().flatten().flat_map(|cell| &cell.content).find_map(|element| match element {
        Element::Paragraph(id) => Some(*id),
        Element::Table(table) => first_paragraph(table),
    })
}

/// The canonical number of a section.
pub(super) fn number(parts: &Parts) -> SectionNumber {
    let values = parts.as_slice().iter().map(|&part| part.into()).collect();
    SectionNumber::new(values, suffix_name(parts.suffix).map(Into::into))
}

/// The canonical marker of a sign.
pub(super) fn marker(sign: Sign) -> Marker {
    match sign {
        Sign::Bullet(_) => Marker::Bullet,
        Sign::Letter { ordinal, suffix, .. } => Marker::Letter(ordinal.into(), suffix_name(suffix).map(Into::into)),
        Sign::Roman(value) => Marker::Roman(value.into()),
        Sign::Number(parts) => Marker::Number(
            parts.as_slice().iter().map(|&part| part.into()).collect(),
            suffix_name(parts.suffix).map(Into::into),
        ),
    }
}
