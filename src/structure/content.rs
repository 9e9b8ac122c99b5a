//! Pieces of content: paragraphs, tables and what a cell, a box or a note holds.

use super::label::{self, Close, Gap, Parts, Reading, Sign};
use super::line;
use super::words::{Words, suffix_name};
use crate::document::{self, Block, BlockKind, Call, Id, Item, Line, Marker, SectionNumber};
use crate::stream::{AutoNumber, Cell, Element, NoteCall, Origin, ParagraphId, Stream, Table};
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

/// Blocks of the elements of a cell or a note: paragraphs with their automatic numbers as lists, and tables.
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
                push_item(stream, *id, counted(number, text, words), paragraph_of.text, &mut blocks);
            }
            Element::Table(table) => blocks.push(self::table(stream, text, words, table)),
        }
    }
    blocks
}

/// Blocks of the pieces of a box: what Word counts there, and what bullets or letters open, as lists. Typed numbers stay in
/// the text: they list references, and those of the oldest boxes count the boxes.
pub(super) fn boxed(stream: &Stream, text: &Arena, words: &Words, pieces: &[(ParagraphId, ByteSpan)]) -> Vec<Block> {
    let mut blocks = Vec::new();
    for &(id, span) in pieces {
        let whole = stream.paragraph(id);
        if let Some(number) = whole.number.filter(|_| span.start == whole.text.start) {
            push_item(stream, id, counted(number, text, words), span, &mut blocks);
        } else if let Some((label, body)) = typed(text, words, span, blocks.last()) {
            push_item(stream, id, label, body, &mut blocks);
        } else {
            blocks.push(paragraph(stream, id, span));
        }
    }
    blocks
}

/// A marker, and where it is printed.
type Label = (Marker, ByteSpan);

fn counted(number: AutoNumber, text: &Arena, words: &Words) -> Label {
    let mut readings = Vec::new();
    line::automatic_label(number, text, words, &mut readings);
    (readings.first().map_or(Marker::None, |reading| marker(reading.sign)), number.label)
}

/// The marker typed before a text that is one in any place, and the text behind it.
fn typed(text: &Arena, words: &Words, span: ByteSpan, before: Option<&Block>) -> Option<(Label, ByteSpan)> {
    let raw = text.raw(span);
    let mut readings = Vec::new();
    label::read(raw, words, &mut readings);
    readings.retain(|reading| {
        let sure = match reading.sign {
            Sign::Bullet(_) => true,
            Sign::Letter { .. } | Sign::Roman(_) => reading.close == Close::Paren,
            Sign::Number(_) => false,
        };
        sure && matches!(reading.gap, Gap::Tab | Gap::Blank)
    });
    let expected = |reading: &&Reading| match (before, reading.sign) {
        (Some(Block { kind: BlockKind::List(items), .. }), sign) => {
            items.last().is_some_and(|item| follows(&item.marker, &marker(sign)))
        }
        (_, Sign::Letter { ordinal, .. }) => ordinal == 1,
        (_, Sign::Roman(value)) => value == 1,
        _ => true,
    };
    let reading = readings.iter().find(expected).or(readings.first())?;
    let body = raw[reading.text..].trim_end().len();
    let label = (marker(reading.sign), span.part(0..reading.len));
    (body > 0).then(|| (label, span.part(reading.text..reading.text + body)))
}

fn follows(before: &Marker, marker: &Marker) -> bool {
    match (before, marker) {
        (Marker::Letter(before, _), Marker::Letter(ordinal, _)) => *ordinal == before + 1,
        (Marker::Roman(before), Marker::Roman(value)) => *value == before + 1,
        (before, marker) => before == marker,
    }
}

/// Adds an item to the list at the end of the blocks, or begins one.
fn push_item(stream: &Stream, id: ParagraphId, (marker, label): Label, text: ByteSpan, blocks: &mut Vec<Block>) {
    let content = vec![paragraph(stream, id, text)];
    let item = Item { id: Id::new(""), marker, label: Some(label), content };
    match blocks.last_mut() {
        Some(Block { kind: BlockKind::List(items), .. }) => items.push(item),
        _ => blocks.push(block(stream, id, BlockKind::List(vec![item]))),
    }
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
