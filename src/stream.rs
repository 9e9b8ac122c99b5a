//! The neutral stream: what a container yields, whatever the file was.
//!
//! A DOCX and a text file give the same shape: one [`Arena`](crate::text::Arena) worth of text, paragraphs in reading
//! order that point into it, and a tree of tables over them. Nothing here is interpreted: a paragraph
//! says what is printed and how it is laid out, not what it means.

use crate::text::{ByteSpan, Direction};

/// Everything one container yields.
#[derive(Debug, Default)]
pub struct Stream {
    /// All text, paragraph after paragraph; also the labels of automatic numbers.
    pub text: String,
    /// All paragraphs, of the body in reading order, then of notes, then running headers and footers.
    pub paragraphs: Vec<Paragraph>,
    /// The body: paragraphs and tables in reading order.
    pub flow: Vec<Element>,
    /// Footnotes and endnotes in the order of their calls.
    pub notes: Vec<Note>,
    /// Paragraphs of page headers and footers, kept apart from the body.
    pub running: Vec<ParagraphId>,
    /// Styles that paragraphs name.
    pub styles: Vec<Style>,
    /// Parts or files that the paragraphs came from.
    pub parts: Vec<String>,
}

/// Index of a paragraph in [`Stream::paragraphs`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ParagraphId(pub u32);

/// Index of a note in [`Stream::notes`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NoteId(pub u32);

/// Index of a style in [`Stream::styles`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StyleId(pub u16);

/// Index of a part in [`Stream::parts`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PartId(pub u16);

/// A piece of the body.
#[derive(Debug)]
pub enum Element {
    /// One paragraph.
    Paragraph(ParagraphId),
    /// One table.
    Table(Table),
}

/// A table: rows of cells, in reading order.
#[derive(Debug, Default)]
pub struct Table {
    /// Rows from top to bottom.
    pub rows: Vec<Vec<Cell>>,
}

/// A cell of a table.
#[derive(Debug)]
pub struct Cell {
    /// What stands in the cell; tables may nest.
    pub content: Vec<Element>,
    /// Grid columns that the cell spans, at least 1.
    pub colspan: u32,
    /// Rows that the cell spans, at least 1.
    pub rowspan: u32,
}

/// One paragraph as printed.
#[derive(Debug, Default)]
pub struct Paragraph {
    /// The text, without the tabs and blanks it begins with and the blanks it ends with. Inside, a tab is `\t` and a forced
    /// line break `\n`; bidi controls, bookmarks and field codes are gone.
    pub text: ByteSpan,
    /// The automatic number, if the word processor prints one.
    pub number: Option<AutoNumber>,
    /// The paragraph style.
    pub style: Option<StyleId>,
    /// How the paragraph is laid out.
    pub layout: Layout,
    /// Calls of notes, ascending.
    pub calls: Vec<NoteCall>,
    /// Where the paragraph came from.
    pub origin: Origin,
}

/// An automatic number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AutoNumber {
    /// The label exactly as it would be printed, without the separator that follows.
    pub label: ByteSpan,
    /// How the last part of the label is counted.
    pub format: NumberFormat,
    /// The count at the paragraph's own level (1 for the first).
    pub value: u32,
    /// List level, 0 for the outermost (ECMA-376 §17.9.3).
    pub level: u8,
    /// Which list instance counts; equal numbers belong to one run of the same list.
    pub list: u32,
}

/// How a number is written (ECMA-376 §17.18.59), in the classes that matter to a reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NumberFormat {
    /// A glyph, the same for each item.
    Bullet,
    /// Decimal digits of any script, also several levels joined.
    Decimal,
    /// Letters of any alphabet; `value` is the ordinal.
    Letter,
    /// Roman numerals.
    Roman,
    /// Anything else, such as counting words.
    Other,
}

/// Layout of a paragraph: evidence, never proof.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
#[expect(clippy::struct_excessive_bools, reason = "independent facts of one paragraph, not states of a machine")]
pub struct Layout {
    /// Tabs before the first character.
    pub leading_tabs: u8,
    /// Spaces before the first character (text only).
    pub leading_spaces: u8,
    /// Left (start) indentation of the text after the label, in twentieths of a point; DOCX only.
    pub indent: i32,
    /// Outline level that makes a heading, 0 for the outermost (ECMA-376 §17.3.1.20).
    pub outline_level: Option<u8>,
    /// Alignment.
    pub alignment: Alignment,
    /// Base direction, if the file states it.
    pub direction: Option<Direction>,
    /// Every visible character is bold.
    pub bold: bool,
    /// Every visible character is italic.
    pub italic: bool,
    /// Blank lines or empty paragraphs directly before.
    pub blank_before: u8,
    /// A page begins here.
    pub page_break_before: bool,
    /// The paragraph is a line of a generated table of contents.
    pub contents: bool,
}

/// Alignment of a paragraph.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Alignment {
    /// At the side where reading begins, or justified.
    #[default]
    Start,
    /// Centred.
    Center,
    /// At the other side.
    End,
}

/// A style of a DOCX. The name identifies it: ids are arbitrary and often localised.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Style {
    /// `w:styleId`.
    pub id: String,
    /// `w:name` as stored.
    pub name: String,
    /// The name in lower case without blanks, underscores and hyphens (`annexno`, `heading1`, `enumlev1`).
    pub key: String,
}

/// The call of a note in a paragraph.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoteCall {
    /// Offset into [`Stream::text`], inside the paragraph's span.
    pub at: u32,
    /// The note called.
    pub note: NoteId,
}

/// A footnote or endnote.
#[derive(Debug)]
pub struct Note {
    /// The label as printed at the call.
    pub label: String,
    /// The note's own paragraphs and tables.
    pub content: Vec<Element>,
}

/// Where a paragraph came from, for tracing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Origin {
    /// The part.
    pub part: PartId,
    /// Counts paragraphs (DOCX) or lines (text) of the part, from 0.
    pub ordinal: u32,
}

impl Stream {
    /// A paragraph by id.
    pub fn paragraph(&self, id: ParagraphId) -> &Paragraph {
        &self.paragraphs[id.0 as usize]
    }

    /// The normalised style name of a paragraph, or "".
    pub fn style_key(&self, id: ParagraphId) -> &str {
        self.paragraph(id).style.map_or("", |style| &self.styles[style.0 as usize].key)
    }
}
