//! The document object and its sections.

use schemars::JsonSchema;
use serde::Serialize;

use super::block::{NoteCalls, note_calls};
use super::header::Header;
use super::wire::{Each, Shown, Text, ToWire};
use super::{File, SCHEMA, Sha256, diagnostic, outcome, schema};
use crate::document::{self as model, Block, Document, Format, FrontMatter, Id, Note, Role, Section};
use crate::reference::Reference;
use crate::text::Direction;

/// One document of the ITU Council in one of six languages. Offsets count Unicode code points.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "document", deny_unknown_fields)]
pub(super) struct Wire<'a> {
    /// Name and version of the format.
    #[schemars(schema_with = "schema::version")]
    schema: &'static str,
    /// The file that was read.
    source: Source<'a>,
    /// Language of the text (ISO 639-1).
    #[schemars(schema_with = "schema::language")]
    language: &'static str,
    /// Base direction of the text.
    #[schemars(schema_with = "schema::direction")]
    direction: &'static str,
    /// The header block; each field only where the document states it.
    header: Header<'a>,
    /// Boxes before the body, in printed order.
    front_matter: Each<'a, FrontMatter>,
    /// The body, nested.
    sections: Each<'a, Section>,
    /// Results that the document records as its own, in document order.
    outcomes: outcome::Outcomes<'a>,
    /// Cited works, ordered by identifier.
    references: Each<'a, Reference>,
    /// Footnotes and endnotes, in the order of their calls.
    notes: Each<'a, Note>,
    /// What the reader was unsure of or had to repair.
    diagnostics: diagnostic::Diagnostics<'a>,
}

/// The file that was read.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "source", deny_unknown_fields)]
struct Source<'a> {
    /// The path as it was given.
    path: &'a str,
    /// Container format of the file.
    #[schemars(schema_with = "schema::format")]
    format: &'static str,
    /// Size of the file in bytes.
    bytes: u64,
    /// SHA-256 of the file, in hexadecimal.
    #[schemars(regex(pattern = "^[0-9a-f]{64}$"))]
    sha256: Shown<Sha256>,
    /// Encoding of a text file, in lower case (WHATWG Encoding Standard).
    #[serde(skip_serializing_if = "Option::is_none")]
    encoding: Option<&'a str>,
}

/// A box before the body.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "front_matter", deny_unknown_fields)]
pub(super) struct FrontWire<'a> {
    /// Unique in the document, the same in all languages.
    id: &'a str,
    /// What the box is for.
    #[schemars(schema_with = "schema::front_role")]
    role: &'static str,
    /// The number printed before the heading.
    #[serde(skip_serializing_if = "Option::is_none")]
    label: Option<Text<'a>>,
    /// The heading as printed.
    heading: Text<'a>,
    /// Calls of notes in the heading.
    #[serde(skip_serializing_if = "Option::is_none")]
    note_calls: Option<NoteCalls<'a>>,
    /// The blocks of the box.
    content: Each<'a, Block>,
}

/// A section.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "section", deny_unknown_fields)]
pub(super) struct SectionWire<'a> {
    /// Unique in the document, the same in all languages and runs, derived from the number (`s7.1`, `a1.s2`).
    id: &'a str,
    /// Canonical number, major first, ASCII digits; for an annex its own number or letter.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(regex(pattern = schema::NUMBER))]
    number: Option<Shown<&'a model::SectionNumber>>,
    /// The number as printed, or as Word would print an automatic number; for an annex its line.
    #[serde(skip_serializing_if = "Option::is_none")]
    label: Option<Text<'a>>,
    /// The heading; absent for a numbered paragraph.
    #[serde(skip_serializing_if = "Option::is_none")]
    heading: Option<Text<'a>>,
    /// Calls of notes in the heading.
    #[serde(skip_serializing_if = "Option::is_none")]
    note_calls: Option<NoteCalls<'a>>,
    /// What the section is, unless it is body text.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(schema_with = "schema::section_role")]
    role: Option<&'static str>,
    /// Blocks before the first child section.
    content: Each<'a, Block>,
    /// Child sections.
    sections: Each<'a, Section>,
}

/// A footnote or endnote.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "note", deny_unknown_fields)]
pub(super) struct NoteWire<'a> {
    /// Unique in the document; calls name it.
    id: &'a str,
    /// The label as printed.
    label: &'a str,
    /// The blocks of the note.
    content: Each<'a, Block>,
}

impl<'a> Wire<'a> {
    pub(super) fn new(document: &'a Document, file: &File<'a>) -> Self {
        Self {
            schema: SCHEMA,
            source: Source {
                path: file.path,
                format: match document.source.format {
                    Format::Docx => "docx",
                    Format::Text => "text",
                },
                bytes: file.bytes,
                sha256: Shown(file.sha256),
                encoding: document.source.encoding,
            },
            language: document.language.code(),
            direction: match document.direction {
                Direction::Ltr => "ltr",
                Direction::Rtl => "rtl",
            },
            header: Header::new(document),
            front_matter: document.front_matter.wire(document),
            sections: document.sections.wire(document),
            outcomes: outcome::Outcomes(document),
            references: document.references.wire(document),
            notes: document.notes.wire(document),
            diagnostics: diagnostic::Diagnostics(document),
        }
    }
}

impl ToWire for FrontMatter {
    type Wire<'a> = FrontWire<'a>;

    fn wire<'a>(&'a self, document: &'a Document) -> FrontWire<'a> {
        FrontWire {
            id: self.id.as_str(),
            role: self.role.name(),
            label: self.label.map(|label| Text::new(document, label)),
            heading: Text::new(document, self.heading.text),
            note_calls: note_calls(document, &self.heading),
            content: self.content.wire(document),
        }
    }
}

impl ToWire for Section {
    type Wire<'a> = SectionWire<'a>;

    fn wire<'a>(&'a self, document: &'a Document) -> SectionWire<'a> {
        SectionWire {
            id: self.id.as_str(),
            number: self.number.as_ref().map(Shown),
            label: self.label.map(|label| Text::new(document, label)),
            heading: self.heading.as_ref().map(|heading| Text::new(document, heading.text)),
            note_calls: self.heading.as_ref().and_then(|heading| note_calls(document, heading)),
            role: (self.role != Role::Body).then(|| self.role.name()),
            content: self.content.wire(document),
            sections: self.sections.wire(document),
        }
    }
}

impl ToWire for Note {
    type Wire<'a> = NoteWire<'a>;

    fn wire<'a>(&'a self, document: &'a Document) -> NoteWire<'a> {
        NoteWire { id: self.id.as_str(), label: &self.label, content: self.content.wire(document) }
    }
}

/// The id of a note, as its calls name it.
pub(super) fn note_id(document: &Document, note: crate::stream::NoteId) -> Option<&Id> {
    document.notes.get(note.0 as usize).map(|note| &note.id)
}
