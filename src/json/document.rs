//! The document object and its sections.

use serde::Serialize;

use super::block::{NoteCalls, note_calls};
use super::header::Header;
use super::wire::{Each, Shown, Text, ToWire};
use super::{File, SCHEMA, Sha256, diagnostic, outcome};
use crate::document::{self as model, Block, Document, Format, FrontMatter, Id, Note, Role, Section};
use crate::reference::Reference;
use crate::text::Direction;

/// The whole object.
#[derive(Serialize)]
pub(super) struct Wire<'a> {
    schema: &'static str,
    source: Source<'a>,
    language: &'static str,
    direction: &'static str,
    header: Header<'a>,
    front_matter: Each<'a, FrontMatter>,
    sections: Each<'a, Section>,
    outcomes: outcome::Outcomes<'a>,
    references: Each<'a, Reference>,
    notes: Each<'a, Note>,
    diagnostics: diagnostic::Diagnostics<'a>,
}

#[derive(Serialize)]
struct Source<'a> {
    path: &'a str,
    format: &'static str,
    bytes: u64,
    sha256: Shown<Sha256>,
    #[serde(skip_serializing_if = "Option::is_none")]
    encoding: Option<&'a str>,
}

/// A box before the body.
#[derive(Serialize)]
pub(super) struct FrontWire<'a> {
    id: &'a str,
    role: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    label: Option<Text<'a>>,
    heading: Text<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    note_calls: Option<NoteCalls<'a>>,
    content: Each<'a, Block>,
}

/// A section.
#[derive(Serialize)]
pub(super) struct SectionWire<'a> {
    id: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    number: Option<Shown<&'a model::SectionNumber>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    label: Option<Text<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    heading: Option<Text<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    note_calls: Option<NoteCalls<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    role: Option<&'static str>,
    content: Each<'a, Block>,
    sections: Each<'a, Section>,
}

/// A footnote or endnote.
#[derive(Serialize)]
pub(super) struct NoteWire<'a> {
    id: &'a str,
    label: &'a str,
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
