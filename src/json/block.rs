//! Blocks, list items and table cells.

use schemars::JsonSchema;
use serde::{Serialize, Serializer};

use super::document::note_id;
use super::offset::offset;
use super::schema::{self, list};
use super::wire::{Each, Shown, Text, ToWire};
use crate::document::{Block, BlockKind, Cell, Document, Item, Line, Marker};

/// A block, tagged by its kind.
#[derive(Serialize, JsonSchema)]
#[serde(tag = "type", rename_all = "lowercase")]
#[schemars(rename = "block")]
pub(super) enum BlockWire<'a> {
    /// A paragraph.
    Paragraph(TextBlock<'a>),
    /// A list.
    List(ListBlock<'a>),
    /// Text quoted from another instrument, across one or more paragraphs.
    Quote(OuterBlock<'a>),
    /// A table.
    Table(TableBlock<'a>),
    /// An unnumbered heading that opens no section.
    Heading(TextBlock<'a>),
    /// A printed table of contents; its lines are no sections.
    Contents(OuterBlock<'a>),
}

/// A list.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "list_block", deny_unknown_fields)]
pub(super) struct ListBlock<'a> {
    /// Unique in the document.
    id: &'a str,
    /// The items.
    items: Each<'a, Item>,
}

/// A block that holds blocks.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "outer_block", deny_unknown_fields)]
pub(super) struct OuterBlock<'a> {
    /// Unique in the document.
    id: &'a str,
    /// The blocks inside.
    content: Each<'a, Block>,
}

/// A table.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "table_block", deny_unknown_fields)]
pub(super) struct TableBlock<'a> {
    /// Unique in the document.
    id: &'a str,
    /// The cells, row by row.
    rows: Each<'a, Vec<Cell>>,
}

/// A block of one text.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "text_block", deny_unknown_fields)]
pub(super) struct TextBlock<'a> {
    /// Unique in the document.
    id: &'a str,
    /// What a reader sees; offsets count its code points.
    text: Text<'a>,
    /// Calls of notes in the text.
    #[serde(skip_serializing_if = "Option::is_none")]
    note_calls: Option<NoteCalls<'a>>,
}

/// An item of a list.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "item", deny_unknown_fields)]
pub(super) struct ItemWire<'a> {
    /// Unique in the document.
    id: &'a str,
    /// Canonical marker, the same in all languages; absent when none is printed.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(regex(pattern = schema::MARKER))]
    marker: Option<Shown<&'a Marker>>,
    /// The marker as printed.
    #[serde(skip_serializing_if = "Option::is_none")]
    label: Option<Text<'a>>,
    /// Kind of the marker.
    #[schemars(schema_with = "schema::marker_kind")]
    kind: &'static str,
    /// The blocks of the item.
    content: Each<'a, Block>,
}

/// A cell of a table.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "cell", deny_unknown_fields)]
pub(super) struct CellWire<'a> {
    /// The blocks of the cell.
    content: Each<'a, Block>,
    /// Columns that the cell spans.
    #[schemars(range(min = 1))]
    colspan: u32,
    /// Rows that the cell spans.
    #[schemars(range(min = 1))]
    rowspan: u32,
}

/// The calls of notes in one text.
pub(super) struct NoteCalls<'a> {
    document: &'a Document,
    line: &'a Line,
}

/// The call of a note.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "note_call", deny_unknown_fields)]
struct NoteCall<'a> {
    /// Code points of the text before the call.
    at: usize,
    /// Id of the note.
    note: &'a str,
}

/// The calls of notes in a text, if there are any.
pub(super) fn note_calls<'a>(document: &'a Document, line: &'a Line) -> Option<NoteCalls<'a>> {
    (!line.calls.is_empty()).then_some(NoteCalls { document, line })
}

list!(NoteCalls<'_>, NoteCall<'static>);

impl Serialize for NoteCalls<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self { document, line } = *self;
        serializer.collect_seq(line.calls.iter().filter_map(|call| {
            let at = offset(document, line.text, call.at);
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
            BlockKind::List(items) => BlockWire::List(ListBlock { id, items: items.wire(document) }),
            BlockKind::Quote(content) => BlockWire::Quote(OuterBlock { id, content: content.wire(document) }),
            BlockKind::Table(rows) => BlockWire::Table(TableBlock { id, rows: rows.wire(document) }),
            BlockKind::Heading(line) => BlockWire::Heading(text(line)),
            BlockKind::Contents(content) => BlockWire::Contents(OuterBlock { id, content: content.wire(document) }),
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
