//! One document as JSON to the rows that it has in an archive.
//!
//! All that needs no database is done here, so that it can be done for many documents at the same time: reading,
//! flattening the tree into texts in printed order, folding them for search, finding the text that each place means.
//! Rows name one another by their position in the document.

use std::borrow::Cow;
use std::collections::HashMap;

use super::search;
use super::wire::{self, Block, Head, Section, Text};
use super::{Digest, NotADocument};
use crate::json::SCHEMA;
use crate::work::{Symbol, WorkId};

/// The place of the title, as references name it.
const TITLE: &str = "header.title";

/// A document, ready to be written.
#[derive(Debug)]
pub struct Rows {
    pub(super) document: Document,
    pub(super) works: Vec<Work>,
    pub(super) sections: Vec<SectionRow>,
    pub(super) notes: Vec<NoteRow>,
    pub(super) paragraphs: Vec<Paragraph>,
    pub(super) outcomes: Vec<Outcome>,
    pub(super) references: Vec<Reference>,
    pub(super) mentions: Vec<Mention>,
    pub(super) diagnostics: Vec<Diagnostic>,
}

#[derive(Debug)]
pub(super) struct Document {
    pub(super) path: String,
    pub(super) digest: Digest,
    pub(super) sha256: Option<String>,
    pub(super) bytes: Option<i64>,
    pub(super) format: Option<String>,
    pub(super) encoding: Option<String>,
    pub(super) language: String,
    pub(super) direction: String,
    pub(super) work: Option<String>,
    pub(super) symbol: Option<String>,
    pub(super) revision: Option<i64>,
    pub(super) body: Option<String>,
    pub(super) year: Option<i64>,
    pub(super) place: Option<String>,
    pub(super) start: Option<String>,
    pub(super) end: Option<String>,
    pub(super) agenda_item: Option<String>,
    pub(super) date: Option<String>,
    pub(super) original_language: Option<String>,
    pub(super) author: Option<String>,
    pub(super) title: Option<String>,
}

/// A row of `works`.
#[derive(Debug)]
pub(super) struct Work {
    pub(super) id: String,
    pub(super) kind: Option<String>,
    pub(super) body: Option<String>,
    pub(super) number: Option<String>,
}

#[derive(Debug)]
pub(super) struct SectionRow {
    pub(super) parent: Option<usize>,
    pub(super) at: String,
    pub(super) number: Option<String>,
    pub(super) label: Option<String>,
    pub(super) role: String,
    pub(super) heading: Option<String>,
}

#[derive(Debug)]
pub(super) struct NoteRow {
    pub(super) at: String,
    pub(super) label: Option<String>,
}

#[derive(Debug)]
pub(super) struct Paragraph {
    pub(super) section: Option<usize>,
    pub(super) note: Option<usize>,
    pub(super) at: String,
    pub(super) kind: Kind,
    pub(super) box_role: Option<String>,
    pub(super) marker: Option<String>,
    pub(super) text: String,
    /// The text folded for search.
    pub(super) words: String,
}

#[derive(Debug)]
pub(super) struct Outcome {
    pub(super) section: Option<usize>,
    pub(super) paragraph: Option<usize>,
    pub(super) name: String,
    pub(super) at: String,
    pub(super) place: String,
    pub(super) number: Option<String>,
    pub(super) marker: Option<String>,
    pub(super) action: String,
    pub(super) actors: Option<String>,
    pub(super) text: String,
    pub(super) works: Vec<String>,
}

#[derive(Debug)]
pub(super) struct Reference {
    pub(super) work: String,
    pub(super) mentions: usize,
}

#[derive(Debug)]
pub(super) struct Mention {
    pub(super) reference: usize,
    pub(super) paragraph: Option<usize>,
    pub(super) at: String,
    pub(super) start: i64,
    pub(super) end: i64,
    pub(super) text: String,
    pub(super) edition: Option<i64>,
    pub(super) basis: Option<String>,
    pub(super) version: Option<i64>,
    pub(super) revision: Option<i64>,
    pub(super) addendum: Option<i64>,
    pub(super) corrigendum: Option<i64>,
    pub(super) part: Option<String>,
}

#[derive(Debug)]
pub(super) struct Diagnostic {
    pub(super) code: String,
    pub(super) severity: String,
    pub(super) at: Option<String>,
    pub(super) message: String,
}

/// What holds a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Title,
    Heading,
    Paragraph,
    Item,
    Quote,
    Cell,
    Contents,
    Note,
}

impl Rows {
    /// The rows of a document.
    ///
    /// # Errors
    ///
    /// When the bytes are no document of the format.
    pub fn read(json: &[u8]) -> Result<Self, NotADocument> {
        Self::of(json, Digest::of(json))
    }

    /// The rows of a document whose digest is known.
    ///
    /// # Errors
    ///
    /// As [`Rows::read`].
    pub fn of(json: &[u8], digest: Digest) -> Result<Self, NotADocument> {
        let broken = |error: serde_json::Error| NotADocument::Broken(error.to_string());
        let document: wire::Document<'_> = match serde_json::from_slice(json) {
            Ok(document) => document,
            Err(error) => {
                let head: Head<'_> = serde_json::from_slice(json)
                    .map_err(|error| if error.is_data() { NotADocument::Foreign } else { broken(error) })?;
                return Err(match &*head.schema.0 {
                    SCHEMA => broken(error),
                    other => NotADocument::of_schema(other),
                });
            }
        };
        if document.schema.0 != SCHEMA {
            return Err(NotADocument::of_schema(&document.schema.0));
        }
        let mut flat = Flat::default();
        if let Some(title) = &document.header.title {
            flat.push(&Place { kind: Kind::Title, ..Place::default() }, TITLE, title.0.clone(), None);
        }
        for front in document.front_matter {
            let place = Place { box_role: Some(front.role.0.clone().into_owned()), ..Place::default() };
            if let Some(heading) = front.heading {
                flat.push(&Place { kind: Kind::Heading, ..place.clone() }, &front.id.0, heading.0, None);
            }
            flat.blocks(&place, front.content, None);
        }
        flat.sections(None, document.sections);
        for note in document.notes {
            let place = Place { kind: Kind::Note, note: Some(flat.notes.len()), ..Place::default() };
            flat.notes.push(NoteRow { at: note.id.0.into_owned(), label: owned(note.label) });
            flat.blocks(&place, note.content, None);
        }
        let (references, mentions, mut works) = flat.references(document.references);
        let header = document.header;
        let work = header.symbol.as_ref().and_then(|symbol| work_of(&symbol.0));
        works.extend(work.as_ref().map(Work::of));
        Ok(Self {
            outcomes: flat.outcomes(document.outcomes),
            document: Document {
                path: document.source.path.0.into_owned(),
                digest,
                sha256: owned(document.source.sha256),
                bytes: document.source.bytes,
                format: owned(document.source.format),
                encoding: owned(document.source.encoding),
                language: document.language.0.into_owned(),
                direction: document.direction.0.into_owned(),
                work: work.map(|work| work.to_string()),
                year: header.session.year.or_else(|| header.date.as_ref()?.0.get(..4)?.parse().ok()),
                symbol: owned(header.symbol),
                revision: header.revision,
                body: owned(header.session.body),
                place: owned(header.session.place),
                start: owned(header.session.start),
                end: owned(header.session.end),
                agenda_item: owned(header.agenda_item),
                date: owned(header.date),
                original_language: owned(header.original_language),
                author: owned(header.author),
                title: owned(header.title),
            },
            works,
            references,
            mentions,
            diagnostics: document.diagnostics.into_iter().map(Diagnostic::new).collect(),
            sections: flat.sections,
            notes: flat.notes,
            paragraphs: flat.paragraphs,
        })
    }

    /// The digest of the JSON.
    pub fn digest(&self) -> Digest {
        self.document.digest
    }

    /// The path that the document was read from.
    pub fn path(&self) -> &str {
        &self.document.path
    }
}

/// The tree, flattened.
#[derive(Default)]
struct Flat {
    sections: Vec<SectionRow>,
    notes: Vec<NoteRow>,
    paragraphs: Vec<Paragraph>,
    /// The text that an identifier means: the heading of a section, the first text of an item.
    places: HashMap<String, usize>,
}

/// Where a text stands.
#[derive(Clone)]
struct Place {
    section: Option<usize>,
    note: Option<usize>,
    kind: Kind,
    box_role: Option<String>,
}

impl Default for Place {
    fn default() -> Self {
        Self { section: None, note: None, kind: Kind::Paragraph, box_role: None }
    }
}

impl Place {
    /// The same place one level in; what is inside a quotation, a table or a note stays that.
    fn inside(&self, kind: Kind) -> Self {
        let kind = if matches!(self.kind, Kind::Paragraph | Kind::Item) { kind } else { self.kind };
        Self { kind, ..self.clone() }
    }
}

impl Flat {
    fn push(&mut self, place: &Place, at: &str, text: Cow<'_, str>, marker: Option<String>) {
        self.places.entry(at.to_owned()).or_insert(self.paragraphs.len());
        self.paragraphs.push(Paragraph {
            section: place.section,
            note: place.note,
            at: at.to_owned(),
            kind: place.kind,
            box_role: place.box_role.clone(),
            marker,
            words: search::words(&text),
            text: text.into_owned(),
        });
    }

    fn sections(&mut self, parent: Option<usize>, sections: Vec<Section<'_>>) {
        for section in sections {
            let place = Place { section: Some(self.sections.len()), ..Place::default() };
            self.sections.push(SectionRow {
                parent,
                at: section.id.0.clone().into_owned(),
                number: owned(section.number),
                label: owned(section.label),
                role: owned(section.role).unwrap_or_else(|| "body".to_owned()),
                heading: owned(section.heading.clone()),
            });
            if let Some(heading) = section.heading {
                self.push(&Place { kind: Kind::Heading, ..place.clone() }, &section.id.0, heading.0, None);
            }
            self.blocks(&place, section.content, None);
            self.sections(place.section, section.sections);
        }
    }

    /// Blocks of a place; the marker of an item goes to its first text.
    fn blocks(&mut self, place: &Place, blocks: Vec<Block<'_>>, mut marker: Option<String>) {
        for block in blocks {
            if let Some(text) = block.text {
                let kind = if block.kind.0 == "heading" { Kind::Heading } else { place.kind };
                self.push(&place.inside(kind), &block.id.0, text.0, marker.take());
            }
            for item in block.items {
                let first = self.paragraphs.len();
                self.blocks(&place.inside(Kind::Item), item.content, owned(item.marker));
                if first < self.paragraphs.len() {
                    self.places.entry(item.id.0.into_owned()).or_insert(first);
                }
            }
            let inner = match &*block.kind.0 {
                "quote" => place.inside(Kind::Quote),
                "contents" => place.inside(Kind::Contents),
                _ => place.clone(),
            };
            self.blocks(&inner, block.content, marker.take());
            for cell in block.rows.into_iter().flatten() {
                self.blocks(&place.inside(Kind::Cell), cell.content, None);
            }
        }
    }

    fn outcomes(&self, outcomes: Vec<wire::Outcome<'_>>) -> Vec<Outcome> {
        let mut seen: HashMap<String, usize> = HashMap::new();
        let mut row = |outcome: wire::Outcome<'_>| {
            let at = outcome.at.0.into_owned();
            let paragraph = self.places.get(&at).copied();
            let before = seen.entry(at.clone()).or_default();
            *before += 1;
            let mut works: Vec<String> = outcome.references.into_iter().map(|work| work.0.into_owned()).collect();
            works.sort_unstable();
            works.dedup();
            Outcome {
                section: paragraph.and_then(|paragraph| self.paragraphs[paragraph].section),
                paragraph,
                name: outcome.id.0.into_owned(),
                place: if *before == 1 { at.clone() } else { format!("{at}#{before}") },
                at,
                number: owned(outcome.section),
                marker: owned(outcome.marker),
                action: outcome.action.0.into_owned(),
                actors: array(&outcome.actor),
                text: outcome.text.0.into_owned(),
                works,
            }
        };
        outcomes.into_iter().map(&mut row).collect()
    }

    fn references(&self, references: Vec<wire::Reference<'_>>) -> (Vec<Reference>, Vec<Mention>, Vec<Work>) {
        let (mut rows, mut mentions, mut works) = (Vec::new(), Vec::new(), Vec::new());
        for reference in references {
            let id = reference.id.0.into_owned();
            let (kind, body, number) = (owned(reference.kind), owned(reference.body), owned(reference.number));
            works.push(Work { id: id.clone(), kind, body, number });
            let index = rows.len();
            rows.push(Reference { work: id, mentions: reference.mentions.len() });
            mentions.extend(reference.mentions.into_iter().map(|mention| Mention {
                reference: index,
                paragraph: self.places.get(&*mention.at.0).copied(),
                at: mention.at.0.into_owned(),
                start: mention.start,
                end: mention.end,
                text: mention.text.0.into_owned(),
                edition: mention.edition,
                basis: owned(mention.basis),
                version: mention.version,
                revision: mention.revision,
                addendum: mention.addendum,
                corrigendum: mention.corrigendum,
                part: owned(mention.part),
            }));
        }
        (rows, mentions, works)
    }
}

impl Diagnostic {
    fn new(diagnostic: wire::Diagnostic<'_>) -> Self {
        Self {
            code: diagnostic.code.0.into_owned(),
            severity: diagnostic.severity.0.into_owned(),
            at: owned(diagnostic.at),
            message: diagnostic.message.0.into_owned(),
        }
    }
}

impl Work {
    fn of(id: &WorkId) -> Self {
        Self {
            id: id.to_string(),
            kind: Some(id.kind().to_owned()),
            body: Some(id.body().to_owned()),
            number: Some(id.number()),
        }
    }
}

impl Kind {
    /// The name in the archive.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Title => "title",
            Self::Heading => "heading",
            Self::Paragraph => "paragraph",
            Self::Item => "item",
            Self::Quote => "quote",
            Self::Cell => "cell",
            Self::Contents => "contents",
            Self::Note => "note",
        }
    }
}

/// The work that a canonical symbol names.
fn work_of(symbol: &str) -> Option<WorkId> {
    let symbol: Symbol = symbol.parse().ok()?;
    Some(WorkId::Document { body: symbol.body(), symbol: symbol.to_string().into() })
}

/// Names as a JSON array; nothing for none.
fn array(names: &[Text<'_>]) -> Option<String> {
    let names: Vec<&str> = names.iter().map(|name| &*name.0).collect();
    if names.is_empty() { None } else { serde_json::to_string(&names).ok() }
}

fn owned(text: Option<Text<'_>>) -> Option<String> {
    text.map(|text| text.0.into_owned())
}
