//! One document as JSON to the rows that it has in an archive.
//!
//! All that needs no database is done here, so that it can be done for many documents at the same time: reading,
//! flattening the tree into texts in printed order, folding them for search, finding the text that each place means.
//! Rows name one another by their position in the document.

use std::borrow::Cow;
use std::mem;

use rustc_hash::FxHashMap;

use super::wire::{self, Block, Head, Section, Text};
use super::{Digest, NotADocument, words};
use crate::json::SCHEMA;
use crate::work::{Symbol, WorkId};

/// The place of the title, as references name it.
const TITLE: &str = "header.title";

/// A document, ready to be written; texts are borrowed from its JSON where they can be.
#[derive(Debug)]
pub struct Rows<'a> {
    pub(super) document: Document<'a>,
    pub(super) works: Vec<Work<'a>>,
    pub(super) sections: Vec<SectionRow<'a>>,
    pub(super) notes: Vec<NoteRow<'a>>,
    pub(super) paragraphs: Vec<Paragraph<'a>>,
    pub(super) words: Words,
    pub(super) outcomes: Vec<Outcome<'a>>,
    pub(super) references: Vec<Reference<'a>>,
    pub(super) mentions: Vec<Mention<'a>>,
    pub(super) diagnostics: Vec<Diagnostic<'a>>,
}

#[derive(Debug)]
pub(super) struct Document<'a> {
    pub(super) path: Cow<'a, str>,
    pub(super) digest: Digest,
    pub(super) sha256: Option<Cow<'a, str>>,
    pub(super) bytes: Option<i64>,
    pub(super) format: Option<Cow<'a, str>>,
    pub(super) encoding: Option<Cow<'a, str>>,
    pub(super) language: Cow<'a, str>,
    pub(super) direction: Cow<'a, str>,
    pub(super) work: Option<Cow<'a, str>>,
    pub(super) symbol: Option<Cow<'a, str>>,
    pub(super) revision: Option<i64>,
    pub(super) body: Option<Cow<'a, str>>,
    pub(super) year: Option<i64>,
    pub(super) place: Option<Cow<'a, str>>,
    pub(super) start: Option<Cow<'a, str>>,
    pub(super) end: Option<Cow<'a, str>>,
    pub(super) agenda_item: Option<Cow<'a, str>>,
    pub(super) date: Option<Cow<'a, str>>,
    pub(super) original_language: Option<Cow<'a, str>>,
    pub(super) author: Option<Cow<'a, str>>,
    pub(super) title: Option<Cow<'a, str>>,
}

/// A row of `works`.
#[derive(Debug)]
pub(super) struct Work<'a> {
    pub(super) id: Cow<'a, str>,
    pub(super) kind: Option<Cow<'a, str>>,
    pub(super) body: Option<Cow<'a, str>>,
    pub(super) number: Option<Cow<'a, str>>,
}

#[derive(Debug)]
pub(super) struct SectionRow<'a> {
    pub(super) parent: Option<usize>,
    pub(super) at: Cow<'a, str>,
    pub(super) number: Option<Cow<'a, str>>,
    pub(super) label: Option<Cow<'a, str>>,
    pub(super) role: Cow<'a, str>,
    pub(super) heading: Option<Cow<'a, str>>,
}

#[derive(Debug)]
pub(super) struct NoteRow<'a> {
    pub(super) at: Cow<'a, str>,
    pub(super) label: Option<Cow<'a, str>>,
}

#[derive(Debug)]
pub(super) struct Paragraph<'a> {
    pub(super) section: Option<usize>,
    pub(super) note: Option<usize>,
    pub(super) at: Cow<'a, str>,
    pub(super) kind: Kind,
    pub(super) box_role: Option<Cow<'a, str>>,
    pub(super) marker: Option<Cow<'a, str>>,
    pub(super) text: Cow<'a, str>,
}

#[derive(Debug)]
pub(super) struct Outcome<'a> {
    pub(super) section: Option<usize>,
    pub(super) paragraph: Option<usize>,
    pub(super) name: Cow<'a, str>,
    pub(super) at: Cow<'a, str>,
    pub(super) place: Cow<'a, str>,
    pub(super) number: Option<Cow<'a, str>>,
    pub(super) marker: Option<Cow<'a, str>>,
    pub(super) action: Cow<'a, str>,
    pub(super) actors: Option<Cow<'a, str>>,
    pub(super) text: Cow<'a, str>,
    pub(super) works: Vec<Cow<'a, str>>,
}

#[derive(Debug)]
pub(super) struct Reference<'a> {
    pub(super) work: Cow<'a, str>,
    pub(super) mentions: usize,
}

#[derive(Debug)]
pub(super) struct Mention<'a> {
    pub(super) reference: usize,
    pub(super) paragraph: Option<usize>,
    pub(super) at: Cow<'a, str>,
    pub(super) start: i64,
    pub(super) end: i64,
    pub(super) text: Cow<'a, str>,
    pub(super) edition: Option<i64>,
    pub(super) basis: Option<Cow<'a, str>>,
    pub(super) version: Option<i64>,
    pub(super) revision: Option<i64>,
    pub(super) addendum: Option<i64>,
    pub(super) corrigendum: Option<i64>,
    pub(super) part: Option<Cow<'a, str>>,
}

#[derive(Debug)]
pub(super) struct Diagnostic<'a> {
    pub(super) code: Cow<'a, str>,
    pub(super) severity: Cow<'a, str>,
    pub(super) at: Option<Cow<'a, str>>,
    pub(super) message: Cow<'a, str>,
}

/// The texts of the paragraphs folded for search, one after another.
#[derive(Debug, Default)]
pub(super) struct Words {
    text: String,
    ends: Vec<usize>,
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

impl<'a> Rows<'a> {
    /// The rows of a document.
    ///
    /// # Errors
    ///
    /// When the bytes are no document of the format.
    pub fn read(json: &'a [u8]) -> Result<Self, NotADocument> {
        Self::of(json, Digest::of(json))
    }

    /// The rows of a document whose digest is known.
    ///
    /// # Errors
    ///
    /// As [`Rows::read`].
    pub fn of(json: &'a [u8], digest: Digest) -> Result<Self, NotADocument> {
        let broken = |error: serde_json::Error| NotADocument::Broken(error.to_string());
        let document: wire::Document<'a> = match serde_json::from_slice(json) {
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
            flat.push(&Place { kind: Kind::Title, ..Place::default() }, Cow::Borrowed(TITLE), title.0.clone(), None);
        }
        for front in document.front_matter {
            let place = Place { box_role: Some(front.role.0.clone()), ..Place::default() };
            if let Some(heading) = front.heading {
                flat.push(&Place { kind: Kind::Heading, ..place.clone() }, front.id.0, heading.0, None);
            }
            flat.blocks(&place, front.content, None);
        }
        flat.sections(None, document.sections);
        for note in document.notes {
            let place = Place { kind: Kind::Note, note: Some(flat.notes.len()), ..Place::default() };
            flat.notes.push(NoteRow { at: note.id.0, label: bare(note.label) });
            flat.blocks(&place, note.content, None);
        }
        let (references, mentions, mut works) = flat.references(document.references);
        let header = document.header;
        let work = header.symbol.as_ref().and_then(|symbol| work_of(&symbol.0));
        works.extend(work.as_ref().map(Work::of));
        Ok(Self {
            outcomes: flat.outcomes(document.outcomes),
            document: Document {
                path: document.source.path.0,
                digest,
                sha256: bare(document.source.sha256),
                bytes: document.source.bytes,
                format: bare(document.source.format),
                encoding: bare(document.source.encoding),
                language: document.language.0,
                direction: document.direction.0,
                work: work.map(|work| work.to_string().into()),
                year: header.session.year.or_else(|| header.date.as_ref()?.0.get(..4)?.parse().ok()),
                symbol: bare(header.symbol),
                revision: header.revision,
                body: bare(header.session.body),
                place: bare(header.session.place),
                start: bare(header.session.start),
                end: bare(header.session.end),
                agenda_item: bare(header.agenda_item),
                date: bare(header.date),
                original_language: bare(header.original_language),
                author: bare(header.author),
                title: bare(header.title),
            },
            works,
            references,
            mentions,
            diagnostics: document.diagnostics.into_iter().map(Diagnostic::new).collect(),
            sections: flat.sections,
            notes: flat.notes,
            paragraphs: flat.paragraphs,
            words: flat.words,
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
struct Flat<'a> {
    sections: Vec<SectionRow<'a>>,
    notes: Vec<NoteRow<'a>>,
    paragraphs: Vec<Paragraph<'a>>,
    words: Words,
    /// The text that an identifier means: the heading of a section, the first text of an item.
    places: FxHashMap<Cow<'a, str>, usize>,
}

/// Where a text stands.
#[derive(Clone)]
struct Place<'a> {
    section: Option<usize>,
    note: Option<usize>,
    kind: Kind,
    box_role: Option<Cow<'a, str>>,
}

impl Default for Place<'_> {
    fn default() -> Self {
        Self { section: None, note: None, kind: Kind::Paragraph, box_role: None }
    }
}

impl Place<'_> {
    /// The same place one level in; what is inside a quotation, a table or a note stays that.
    fn inside(&self, kind: Kind) -> Self {
        let kind = if matches!(self.kind, Kind::Paragraph | Kind::Item) { kind } else { self.kind };
        Self { kind, ..self.clone() }
    }
}

impl<'a> Flat<'a> {
    fn push(&mut self, place: &Place<'a>, at: Cow<'a, str>, text: Cow<'a, str>, marker: Option<Cow<'a, str>>) {
        self.places.entry(at.clone()).or_insert(self.paragraphs.len());
        self.words.push(&text);
        self.paragraphs.push(Paragraph {
            section: place.section,
            note: place.note,
            at,
            kind: place.kind,
            box_role: place.box_role.clone(),
            marker,
            text,
        });
    }

    fn sections(&mut self, parent: Option<usize>, sections: Vec<Section<'a>>) {
        for section in sections {
            let place = Place { section: Some(self.sections.len()), ..Place::default() };
            self.sections.push(SectionRow {
                parent,
                at: section.id.0.clone(),
                number: bare(section.number),
                label: bare(section.label),
                role: bare(section.role).unwrap_or(Cow::Borrowed("body")),
                heading: bare(section.heading.clone()),
            });
            if let Some(heading) = section.heading {
                self.push(&Place { kind: Kind::Heading, ..place.clone() }, section.id.0, heading.0, None);
            }
            self.blocks(&place, section.content, None);
            self.sections(place.section, section.sections);
        }
    }

    /// Blocks of a place; the marker of an item goes to its first text.
    fn blocks(&mut self, place: &Place<'a>, blocks: Vec<Block<'a>>, mut marker: Option<Cow<'a, str>>) {
        for block in blocks {
            if let Some(text) = block.text {
                let kind = if block.kind.0 == "heading" { Kind::Heading } else { place.kind };
                self.push(&place.inside(kind), block.id.0, text.0, marker.take());
            }
            for item in block.items {
                let first = self.paragraphs.len();
                self.blocks(&place.inside(Kind::Item), item.content, bare(item.marker));
                if first < self.paragraphs.len() {
                    self.places.entry(item.id.0).or_insert(first);
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

    fn outcomes(&self, outcomes: Vec<wire::Outcome<'a>>) -> Vec<Outcome<'a>> {
        let mut seen: FxHashMap<Cow<'a, str>, usize> = FxHashMap::default();
        let mut row = |outcome: wire::Outcome<'a>| {
            let at = outcome.at.0;
            let paragraph = self.places.get(&at).copied();
            let before = seen.entry(at.clone()).or_default();
            *before += 1;
            let mut works: Vec<Cow<'a, str>> = outcome.references.into_iter().map(|work| work.0).collect();
            works.sort_unstable();
            works.dedup();
            Outcome {
                section: paragraph.and_then(|paragraph| self.paragraphs[paragraph].section),
                paragraph,
                name: outcome.id.0,
                place: if *before == 1 { at.clone() } else { format!("{at}#{before}").into() },
                at,
                number: bare(outcome.section),
                marker: bare(outcome.marker),
                action: outcome.action.0,
                actors: array(&outcome.actor).map(Cow::Owned),
                text: outcome.text.0,
                works,
            }
        };
        outcomes.into_iter().map(&mut row).collect()
    }

    fn references(
        &self,
        references: Vec<wire::Reference<'a>>,
    ) -> (Vec<Reference<'a>>, Vec<Mention<'a>>, Vec<Work<'a>>) {
        let (mut rows, mut mentions, mut works) = (Vec::new(), Vec::new(), Vec::new());
        for reference in references {
            let id = reference.id.0;
            let (kind, body, number) = (bare(reference.kind), bare(reference.body), bare(reference.number));
            works.push(Work { id: id.clone(), kind, body, number });
            let index = rows.len();
            rows.push(Reference { work: id, mentions: reference.mentions.len() });
            mentions.extend(reference.mentions.into_iter().map(|mention| Mention {
                reference: index,
                paragraph: self.places.get(&*mention.at.0).copied(),
                at: mention.at.0,
                start: mention.start,
                end: mention.end,
                text: mention.text.0,
                edition: mention.edition,
                basis: bare(mention.basis),
                version: mention.version,
                revision: mention.revision,
                addendum: mention.addendum,
                corrigendum: mention.corrigendum,
                part: bare(mention.part),
            }));
        }
        (rows, mentions, works)
    }
}

impl<'a> Diagnostic<'a> {
    fn new(diagnostic: wire::Diagnostic<'a>) -> Self {
        Self {
            code: diagnostic.code.0,
            severity: diagnostic.severity.0,
            at: bare(diagnostic.at),
            message: diagnostic.message.0,
        }
    }
}

impl Words {
    fn push(&mut self, text: &str) {
        words::push_words(&mut self.text, text);
        self.ends.push(self.text.len());
    }

    /// The words of each paragraph.
    pub(super) fn iter(&self) -> impl Iterator<Item = &str> {
        let mut begin = 0;
        self.ends.iter().map(move |&end| &self.text[mem::replace(&mut begin, end)..end])
    }
}

impl Work<'_> {
    fn of(id: &WorkId) -> Self {
        Self {
            id: id.to_string().into(),
            kind: Some(id.kind().to_owned().into()),
            body: Some(id.body().to_owned().into()),
            number: Some(id.number().into()),
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

fn bare(text: Option<Text<'_>>) -> Option<Cow<'_, str>> {
    text.map(|text| text.0)
}
