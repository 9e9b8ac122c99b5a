//! All texts of a document, read one by one and resolved together.

use std::collections::HashMap;
use std::ops::Range;

use rustc_hash::FxBuildHasher;

use super::cursor::Text;
use super::expand::{self, Cited, Claim, Evidence};
use super::passage::{self, Passage};
use super::resolve::{self, Context, Resolved};
use super::vocabulary::{self, Vocabulary};
use super::words::Words;
use super::{Mention, Reference, scan};
use crate::diagnostic::{Diagnostic, Place};
use crate::document::{Block, BlockKind, Document, FrontRole, Id, Line, Section};
use crate::language::Language;
use crate::text::{Arena, ByteSpan};
use crate::work::{ActKind, WorkId};

/// Id of the title in the header.
const TITLE: &str = "header.title";

/// Finds the references of a document and files them by identifier.
pub fn find(document: &mut Document) {
    let (texts, lists) = texts(document);
    let vocabulary = vocabulary::of(document.language);
    let spans: Vec<ByteSpan> = texts.iter().map(|(_, span)| *span).collect();
    let passages = passage::passages(&mut document.text, &spans, &lists, vocabulary);
    let mut reader = Reader::new(&document.text, document.language);
    for passage in &passages {
        reader.read_passage(passage, &spans);
    }
    let mut works: HashMap<WorkId, Vec<Mention>, FxBuildHasher> = HashMap::default();
    let mut diagnostics = Vec::new();
    for resolved in reader.resolve(&context(document)) {
        let Resolved { text, range, work, findings } = resolved;
        let (index, span) = passages[text].place(&spans, &document.text, range);
        let (at, within) = &texts[index];
        let findings =
            findings.into_iter().map(|(code, message)| Diagnostic::new(code, Place::Element(at.clone()), message));
        diagnostics.extend(findings);
        if let Some((id, reading)) = work {
            let mention = Mention { at: at.clone(), span, within: *within, reading };
            works.entry(id).or_default().push(mention);
        }
    }
    document.references = works.into_iter().map(|(id, mentions)| Reference { id, mentions }).collect();
    document.references.sort_by_cached_key(|reference| reference.id.to_string());
    document.diagnostics.append(&mut diagnostics);
}

/// Reads texts of one arena and keeps what they claim.
pub(super) struct Reader<'a> {
    arena: &'a Arena,
    vocabulary: &'static Vocabulary,
    words: Words,
    texts: usize,
    claims: Vec<(usize, Claim)>,
}

impl<'a> Reader<'a> {
    pub(super) fn new(arena: &'a Arena, language: Language) -> Self {
        Self { arena, vocabulary: vocabulary::of(language), words: Words::default(), texts: 0, claims: Vec::new() }
    }

    /// Reads the next text.
    pub(super) fn read(&mut self, span: ByteSpan) {
        self.read_broken(span, &[]);
    }

    /// Reads the next passage of some texts.
    pub(super) fn read_passage(&mut self, passage: &Passage, texts: &[ByteSpan]) {
        self.read_broken(passage.span, &passage.breaks(texts, self.arena));
    }

    fn read_broken(&mut self, span: ByteSpan, breaks: &[usize]) {
        let folded = self.arena.folded(span);
        self.words.find(folded, self.vocabulary);
        let text = Text { folded, words: &self.words, vocabulary: self.vocabulary, arena: self.arena, span, breaks };
        let claims = expand::claims(text, scan::raws(text));
        self.claims.extend(claims.into_iter().map(|claim| (self.texts, claim)));
        self.texts += 1;
    }

    /// Kinds and numbers of the acts that the texts name.
    pub(super) fn acts(&self) -> impl Iterator<Item = (ActKind, u32)> + '_ {
        self.claims.iter().filter_map(|(_, claim)| match claim.cited {
            Cited::Act(Evidence { kind, number, session: None, .. }) => Some((kind, number)),
            _ => None,
        })
    }

    /// Resolves what all texts claim.
    pub(super) fn resolve(self, context: &Context) -> Vec<Resolved> {
        resolve::all(self.claims, context)
    }
}

/// What the header tells: the session whose papers are cited by number alone.
fn context(document: &Document) -> Context {
    let symbol = document.header.symbol.as_deref().unwrap_or_default();
    Context { stem: symbol.rsplit_once('/').map(|(stem, _)| stem.to_owned()) }
}

/// All texts that may cite, in document order, with the id that their mentions bear; and which of them stand in a
/// box of references.
fn texts(document: &Document) -> (Vec<(Id, ByteSpan)>, Vec<Range<usize>>) {
    let (mut texts, mut lists) = (Vec::new(), Vec::new());
    texts.extend(document.header.title.map(|title| (Id::new(TITLE), title)));
    for front in &document.front_matter {
        texts.push((front.id.clone(), front.heading.text));
        let first = texts.len();
        blocks(&front.content, &mut texts);
        if front.role == FrontRole::References {
            lists.push(first..texts.len());
        }
    }
    sections(&document.sections, &mut texts);
    for note in &document.notes {
        blocks(&note.content, &mut texts);
    }
    (texts, lists)
}

fn sections(all: &[Section], texts: &mut Vec<(Id, ByteSpan)>) {
    for section in all {
        texts.extend(section.heading.as_ref().map(|heading| (section.id.clone(), heading.text)));
        blocks(&section.content, texts);
        sections(&section.sections, texts);
    }
}

fn blocks(all: &[Block], texts: &mut Vec<(Id, ByteSpan)>) {
    for block in all {
        match &block.kind {
            BlockKind::Paragraph(Line { text, .. }) | BlockKind::Heading(Line { text, .. }) => {
                texts.push((block.id.clone(), *text));
            }
            BlockKind::List(items) => {
                for item in items {
                    blocks(&item.content, texts);
                }
            }
            BlockKind::Quote(content) => blocks(content, texts),
            BlockKind::Table(rows) => {
                for cell in rows.iter().flatten() {
                    blocks(&cell.content, texts);
                }
            }
            // A table of contents repeats the headings.
            BlockKind::Contents(_) => {}
        }
    }
}
