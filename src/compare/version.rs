//! One language version, as its published JSON tells it: sections in printed order, each a run of units.
//!
//! A unit is the least that an editor would point at: a heading, a paragraph, a list item, a table. It carries what
//! all languages share (marker, results, works cited, calls of notes) beside the text, which only one has.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::figure::figures;
use crate::Document;
use crate::json::{self, Layout};
use crate::text::Direction;

/// One language version of a work.
#[derive(Debug)]
pub struct Version {
    /// The path as the document gives it.
    pub path: String,
    /// ISO 639-1 code.
    pub language: String,
    /// Base direction of the text.
    pub direction: Direction,
    /// Canonical symbol.
    pub symbol: Option<String>,
    /// Number of the revision.
    pub revision: Option<u64>,
    /// The title, empty if there is none.
    pub title: String,
    /// Facts of the header that no language changes.
    pub(super) facts: Vec<(&'static str, Option<String>)>,
    /// Sections in printed order, with the opening before and the notes behind them.
    pub(super) parts: Vec<Part>,
    /// Works cited anywhere.
    pub(super) works: BTreeSet<String>,
}

/// A JSON value is no document of this schema.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no document of schema {}", json::SCHEMA)]
pub struct NotADocument;

/// A section without its child sections.
#[derive(Debug)]
pub(super) struct Part {
    /// The same for the same section in every language.
    pub(super) key: String,
    /// What precedes any other unit is the section's own heading.
    pub(super) units: Vec<Unit>,
}

/// The least that is compared.
#[derive(Debug)]
pub struct Unit {
    /// What it is.
    pub kind: Kind,
    /// Number or marker as printed.
    pub label: String,
    /// Lists around it.
    pub depth: usize,
    /// Whether it belongs to a quotation.
    pub quoted: bool,
    /// Its texts: one, or those of a table's cells.
    pub pieces: Vec<Piece>,
    /// Cells of a table, row by row.
    pub rows: Vec<Vec<Cell>>,
    /// What it states: action and actors.
    pub results: Vec<Stated>,
}

/// A result that a unit states.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stated {
    /// Name of the action.
    pub action: String,
    /// Names of the actors, sorted.
    pub actors: String,
}

/// A text with what is marked in it.
#[derive(Debug, Default)]
pub struct Piece {
    /// The text.
    pub text: String,
    /// Works cited in it.
    pub citations: Vec<Citation>,
    /// Calls of notes.
    pub calls: usize,
}

/// A work cited; offsets are code points.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Citation {
    /// Identifier.
    pub work: String,
    /// Year of the version, and whatever else of the kind the mention says.
    pub edition: String,
    /// Where the mention begins.
    pub start: usize,
    /// Where it ends.
    pub end: usize,
}

/// A cell of a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cell {
    /// Columns spanned.
    pub columns: u64,
    /// Rows spanned.
    pub rows: u64,
    /// Texts in it.
    pub pieces: usize,
}

/// What a unit is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The title.
    Title,
    /// A box before the body, by its role.
    Front(String),
    /// A section with a heading.
    Section,
    /// A numbered paragraph.
    Numbered,
    /// A heading that opens no section.
    Heading,
    /// A paragraph.
    Paragraph,
    /// A list item, by its canonical marker and the kind of that.
    Item(String, String),
    /// A table.
    Table,
    /// A table of contents.
    Contents,
    /// A note.
    Note,
}

/// Header facts that are compared.
const FACTS: [&str; 9] = [
    "symbol",
    "revision",
    "date",
    "original_language",
    "agenda_item",
    "session.body",
    "session.year",
    "session.start",
    "session.end",
];

impl Version {
    /// The version that a JSON document tells.
    ///
    /// # Errors
    ///
    /// When the value is no document of the schema. What is missing in one counts as empty.
    pub fn from_json(document: &Value) -> Result<Self, NotADocument> {
        if document["schema"] != json::SCHEMA {
            return Err(NotADocument);
        }
        let header = &document["header"];
        let fact = |name: &str| match name.split('.').try_fold(header, |value, key| value.get(key)) {
            Some(Value::String(text)) => Some(text.clone()),
            Some(value) => Some(value.to_string()),
            None => None,
        };
        let mut reader = Reader::new(document);
        reader.document(document);
        Ok(Self {
            path: text(&document["source"]["path"]),
            language: text(&document["language"]),
            direction: if document["direction"] == "rtl" { Direction::Rtl } else { Direction::Ltr },
            symbol: header["symbol"].as_str().map(str::to_owned),
            revision: header["revision"].as_u64(),
            title: text(&header["title"]),
            facts: FACTS.map(|name| (name, fact(name))).into(),
            parts: reader.parts,
            works: list(&document["references"]).iter().map(|reference| text(&reference["id"])).collect(),
        })
    }

    /// Code of the language of the original.
    pub(super) fn original(&self) -> Option<&String> {
        self.facts.iter().find(|(name, _)| *name == "original_language").and_then(|(_, value)| value.as_ref())
    }

    /// The version that a document tells, by way of its JSON.
    pub fn of(document: &Document, path: &str) -> Self {
        let file = json::File { path, bytes: 0, sha256: json::Sha256([0; 32]) };
        let mut bytes = Vec::new();
        let written = json::write(document, &file, Layout::Compact, &mut bytes).map_err(serde_json::Error::io);
        let value = written.and_then(|()| serde_json::from_slice(&bytes)).unwrap_or_default();
        Self::from_json(&value).unwrap_or_else(|NotADocument| Self {
            path: path.to_owned(),
            language: document.language.code().to_owned(),
            direction: document.direction,
            symbol: None,
            revision: None,
            title: String::new(),
            facts: Vec::new(),
            parts: Vec::new(),
            works: BTreeSet::new(),
        })
    }
}

impl Unit {
    /// What it is, in words.
    pub fn name(&self) -> String {
        match &self.kind {
            Kind::Title => "title".to_owned(),
            Kind::Front(role) => format!("box {role}"),
            Kind::Section => "section".to_owned(),
            Kind::Numbered => "numbered paragraph".to_owned(),
            Kind::Heading => "heading".to_owned(),
            Kind::Paragraph => "paragraph".to_owned(),
            Kind::Item(marker, _) if marker.is_empty() => "item".to_owned(),
            Kind::Item(marker, _) => format!("item {marker}"),
            Kind::Table => "table".to_owned(),
            Kind::Contents => "table of contents".to_owned(),
            Kind::Note => "note".to_owned(),
        }
    }

    /// Works cited, in order.
    pub fn citations(&self) -> impl Iterator<Item = &Citation> {
        self.pieces.iter().flat_map(|piece| &piece.citations)
    }

    /// Calls of notes.
    pub fn calls(&self) -> usize {
        self.pieces.iter().map(|piece| piece.calls).sum()
    }

    /// Figures in its texts that belong to no citation.
    pub(super) fn figures(&self) -> BTreeSet<String> {
        self.pieces.iter().flat_map(|piece| figures(&piece.text, &piece.citations)).collect()
    }

    /// Code points of all texts.
    pub(super) fn length(&self) -> usize {
        self.pieces.iter().map(|piece| piece.text.chars().count()).sum()
    }
}

/// Walks a document.
struct Reader<'a> {
    results: BTreeMap<&'a str, Vec<Stated>>,
    citations: BTreeMap<&'a str, Vec<Citation>>,
    parts: Vec<Part>,
}

/// What surrounds a block.
#[derive(Clone, Copy, Default)]
struct Inside {
    depth: usize,
    quoted: bool,
}

impl<'a> Reader<'a> {
    fn new(document: &'a Value) -> Self {
        let mut results: BTreeMap<&str, Vec<Stated>> = BTreeMap::new();
        for outcome in list(&document["outcomes"]) {
            let mut actors: Vec<&str> = list(&outcome["actor"]).iter().filter_map(Value::as_str).collect();
            actors.sort_unstable();
            let stated = Stated { action: text(&outcome["action"]), actors: actors.join(", ") };
            results.entry(outcome["at"].as_str().unwrap_or_default()).or_default().push(stated);
        }
        let mut citations: BTreeMap<&str, Vec<Citation>> = BTreeMap::new();
        for reference in list(&document["references"]) {
            for mention in list(&reference["mentions"]) {
                let offset = |name: &str| mention[name].as_u64().unwrap_or_default() as usize;
                let said = ["edition", "version", "revision", "addendum", "corrigendum"];
                let said = said.iter().filter_map(|name| Some(format!("{name} {}", mention[name].as_u64()?)));
                citations.entry(mention["at"].as_str().unwrap_or_default()).or_default().push(Citation {
                    work: text(&reference["id"]),
                    edition: said.collect::<Vec<_>>().join(", "),
                    start: offset("start"),
                    end: offset("end"),
                });
            }
        }
        for citations in citations.values_mut() {
            citations.sort_by_key(|citation| citation.start);
        }
        Self { results, citations, parts: Vec::new() }
    }

    fn document(&mut self, document: &Value) {
        let title = text(&document["header"]["title"]);
        let piece = self.piece("header.title", title, &Value::Null);
        self.open("title".to_owned(), unit(Kind::Title, String::new(), vec![piece]));
        for front in list(&document["front_matter"]) {
            let role = text(&front["role"]);
            let piece = self.piece(id(front), text(&front["heading"]), &front["note_calls"]);
            self.open(format!("box {role}"), unit(Kind::Front(role), text(&front["label"]), vec![piece]));
            self.blocks(list(&front["content"]), Inside::default());
        }
        for section in list(&document["sections"]) {
            self.section(section, "", "");
        }
        for note in list(&document["notes"]) {
            self.open("notes".to_owned(), unit(Kind::Note, text(&note["label"]), Vec::new()));
            self.merge(list(&note["content"]), id(note), Inside::default());
        }
    }

    /// `annex` is the path of the annex around the section, `number` the last number above it.
    fn section(&mut self, section: &Value, annex: &str, number: &str) {
        let own = section["number"].as_str();
        let (mut annex, mut number) = (annex.to_owned(), number.to_owned());
        match (section["role"].as_str(), own) {
            (Some(role), own) => {
                annex = own.map_or_else(|| role.to_owned(), |own| format!("{role} {own}"));
                number.clear();
            }
            (None, Some(own)) => own.clone_into(&mut number),
            (None, None) => {}
        }
        let mut key = match (annex.as_str(), number.as_str()) {
            ("", number) => number.to_owned(),
            (annex, "") => annex.to_owned(),
            (annex, number) => format!("{annex}/{number}"),
        };
        if own.is_none() && section["role"].is_null() {
            key.push('¶');
        }
        let label = text(&section["label"]);
        if let Some(heading) = section["heading"].as_str() {
            let piece = self.piece(id(section), heading.to_owned(), &section["note_calls"]);
            self.open(key, unit(Kind::Section, label, vec![piece]));
            self.state(id(section));
            self.blocks(list(&section["content"]), Inside::default());
        } else {
            self.open(key, unit(Kind::Numbered, label, Vec::new()));
            self.merge(list(&section["content"]), id(section), Inside::default());
        }
        for inner in list(&section["sections"]) {
            self.section(inner, &annex, &number);
        }
    }

    fn blocks(&mut self, blocks: &[Value], inside: Inside) {
        for block in blocks {
            self.block(block, inside);
        }
    }

    fn block(&mut self, block: &Value, inside: Inside) {
        let put =
            |kind, pieces| Unit { depth: inside.depth, quoted: inside.quoted, ..unit(kind, String::new(), pieces) };
        match block["type"].as_str().unwrap_or_default() {
            "list" => {
                for item in list(&block["items"]) {
                    let inside = Inside { depth: inside.depth + 1, ..inside };
                    let kind = Kind::Item(text(&item["marker"]), text(&item["kind"]));
                    let label = text(&item["label"]);
                    self.push(Unit {
                        label,
                        depth: inside.depth,
                        quoted: inside.quoted,
                        ..unit(kind, String::new(), Vec::new())
                    });
                    self.merge(list(&item["content"]), id(item), inside);
                }
            }
            "quote" => self.blocks(list(&block["content"]), Inside { quoted: true, ..inside }),
            "table" => {
                let (mut rows, mut pieces, mut ids) = (Vec::new(), Vec::new(), Vec::new());
                for row in list(&block["rows"]) {
                    let mut cells = Vec::new();
                    for cell in list(row) {
                        let before = pieces.len();
                        self.pieces(list(&cell["content"]), &mut pieces, &mut ids);
                        let span = |name: &str| cell[name].as_u64().unwrap_or(1);
                        cells.push(Cell {
                            columns: span("colspan"),
                            rows: span("rowspan"),
                            pieces: pieces.len() - before,
                        });
                    }
                    rows.push(cells);
                }
                self.push(Unit { rows, ..put(Kind::Table, pieces) });
                for id in ids {
                    self.state(id);
                }
            }
            "contents" => {
                let (mut pieces, mut ids) = (Vec::new(), Vec::new());
                self.pieces(list(&block["content"]), &mut pieces, &mut ids);
                self.push(put(Kind::Contents, pieces));
            }
            name => {
                let piece = self.piece(id(block), text(&block["text"]), &block["note_calls"]);
                self.push(put(if name == "heading" { Kind::Heading } else { Kind::Paragraph }, vec![piece]));
                self.state(id(block));
            }
        }
    }

    /// Content of an item, a note or a numbered paragraph: its first paragraph belongs to the unit put last.
    fn merge(&mut self, blocks: &[Value], outer: &str, inside: Inside) {
        let mut blocks = blocks;
        if let [first, rest @ ..] = blocks
            && first["type"] == "paragraph"
        {
            let mut piece = self.piece(id(first), text(&first["text"]), &first["note_calls"]);
            piece.citations.extend(self.citations.get(outer).into_iter().flatten().cloned());
            piece.citations.sort_by_key(|citation| citation.start);
            if let Some(unit) = self.last() {
                unit.pieces.push(piece);
            }
            self.state(id(first));
            blocks = rest;
        }
        self.state(outer);
        self.blocks(blocks, inside);
    }

    /// All texts of some blocks, without their nesting.
    fn pieces<'b>(&self, blocks: &'b [Value], pieces: &mut Vec<Piece>, ids: &mut Vec<&'b str>) {
        for block in blocks {
            if block["text"].is_string() {
                pieces.push(self.piece(id(block), text(&block["text"]), &block["note_calls"]));
                ids.push(id(block));
            }
            self.pieces(list(&block["content"]), pieces, ids);
            for item in list(&block["items"]) {
                ids.push(id(item));
                self.pieces(list(&item["content"]), pieces, ids);
            }
            for cell in list(&block["rows"]).iter().flat_map(list) {
                self.pieces(list(&cell["content"]), pieces, ids);
            }
        }
    }

    fn piece(&self, at: &str, text: String, calls: &Value) -> Piece {
        let citations = self.citations.get(at).cloned().unwrap_or_default();
        Piece { text, citations, calls: list(calls).len() }
    }

    fn open(&mut self, key: String, unit: Unit) {
        if key == "notes" && self.parts.last().is_some_and(|part| part.key == key) {
            return self.push(unit);
        }
        self.parts.push(Part { key, units: vec![unit] });
    }

    fn push(&mut self, unit: Unit) {
        if let Some(part) = self.parts.last_mut() {
            part.units.push(unit);
        }
    }

    fn last(&mut self) -> Option<&mut Unit> {
        self.parts.last_mut()?.units.last_mut()
    }

    /// Gives the unit put last what an element states.
    fn state(&mut self, id: &str) {
        if let Some(results) = self.results.remove(id)
            && let Some(unit) = self.last()
        {
            unit.results.extend(results);
        }
    }
}

fn unit(kind: Kind, label: String, pieces: Vec<Piece>) -> Unit {
    Unit { kind, label, depth: 0, quoted: false, pieces, rows: Vec::new(), results: Vec::new() }
}

fn id(value: &Value) -> &str {
    value["id"].as_str().unwrap_or_default()
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}
