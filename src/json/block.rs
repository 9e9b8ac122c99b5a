//! Blocks, list items and table cells.

use serde::{Serialize, Serializer};

use super::document::note_id;
use super::offset::Offsets;
use super::wire::{Each, Shown, Text, ToWire};
use crate::document::{Block, BlockKind, Cell, Document, Item, Line, Marker};

/// A block, tagged by its kind.
#[derive(Serialize)]
#[serde(tag = "type", rename_all = "lowercase")]
pub(super) enum BlockWire<'a> {
    Paragraph(TextBlock<'a>),
    List { id: &'a str, items: Each<'a, Item> },
    Quote { id: &'a str, content: Each<'a, Block> },
    Table { id: &'a str, rows: Each<'a, Vec<Cell>> },
    Heading(TextBlock<'a>),
    Contents { id: &'a str, content: Each<'a, Block> },
}

/// A block of one text.
#[derive(Serialize)]
pub(super) struct TextBlock<'a> {
    id: &'a str,
    text: Text<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    note_calls: Option<NoteCalls<'a>>,
}

/// An item of a list.
#[derive(Serialize)]
pub(super) struct ItemWire<'a> {
    id: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    marker: Option<Shown<&'a Marker>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    label: Option<Text<'a>>,
    kind: &'static str,
    content: Each<'a, Block>,
}

/// A cell of a table.
#[derive(Serialize)]
pub(super) struct CellWire<'a> {
    content: Each<'a, Block>,
    colspan: u32,
    rowspan: u32,
}

/// The calls of notes in one text.
pub(super) struct NoteCalls<'a> {
    document: &'a Document,
    line: &'a Line,
}

#[derive(Serialize)]
struct NoteCall<'a> {
    at: usize,
    note: &'a str,
}

/// The calls of notes in a text, if there are any.
pub(super) fn note_calls<'a>(document: &'a Document, line: &'a Line) -> Option<NoteCalls<'a>> {
    (!line.calls.is_empty()).then_some(NoteCalls { document, line })
}

impl Serialize for NoteCalls<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { document, line } = *self;
        let mut offsets = Offsets::new(document.text.raw(line.text));
        serializer.collect_seq(line.calls.iter().filter_map(|call| {
            let at = offsets.at(call.at.saturating_sub(line.text.start) as usize);
            Some(NoteCall { at, note: note_id(document, call.note)?.as_str() })
        }))
    }
}

impl ToWire for Block {
    type Wire<'a> = BlockWire<'a>;

    fn wire<'a>(&'a self, document: &'a Document) -> BlockWire<'a> {
        let id = self.id.as_str();
        let text = |line: &'a Line| TextBlock {
            id,
            text: Text::new(document, line.text),
            note_calls: note_calls(document, line),
        };
        match &self.kind {
            BlockKind::Paragraph(line) => BlockWire::Paragraph(text(line)),
            BlockKind::List(items) => BlockWire::List { id, items: items.wire(document) },
            BlockKind::Quote(content) => BlockWire::Quote { id, content: content.wire(document) },
            BlockKind::Table(rows) => BlockWire::Table { id, rows: rows.wire(document) },
            BlockKind::Heading(line) => BlockWire::Heading(text(line)),
            BlockKind::Contents(content) => BlockWire::Contents { id, content: content.wire(document) },
        }
    }
}

impl ToWire for Item {
    type Wire<'a> = ItemWire<'a>;

    fn wire<'a>(&'a self, document: &'a Document) -> ItemWire<'a> {
        ItemWire {
            id: self.id.as_str(),
            marker: printed(Some(&self.marker)),
            label: self.label.map(|label| Text::new(document, label)),
            kind: self.marker.kind(),
            content: self.content.wire(document),
        }
    }
}

impl ToWire for Cell {
    type Wire<'a> = CellWire<'a>;

    fn wire<'a>(&'a self, document: &'a Document) -> CellWire<'a> {
        CellWire { content: self.content.wire(document), colspan: self.colspan, rowspan: self.rowspan }
    }
}

/// A marker, unless none is printed.
pub(super) fn printed(marker: Option<&Marker>) -> Option<Shown<&Marker>> {
    marker.filter(|marker| **marker != Marker::None).map(Shown)
}
