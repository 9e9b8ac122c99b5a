//! References: every way of citing, one identifier.
//!
//! A text and a language in, mentions out; no document is needed:
//!
//! ```
//! use hexaglot::{Language, reference};
//!
//! let found = reference::scan("Resolutions 101 and 102 (Rev. Dubai, 2018)", Language::English);
//! let ids: Vec<String> = found.iter().map(|citation| citation.id.to_string()).collect();
//! assert_eq!(ids, ["itu/pp/res/101", "itu/pp/res/102"]);
//! assert_eq!(found[0].reading.edition, Some(2018));
//! ```
//!
//! The folded text is searched once for the words of the language (`vocabulary`, `search`, `words`).
//! From a word that can open a mention a small grammar reads on and back (`scan` and a file a class). What
//! it finds climbs a ladder of three types: `raw` (as printed, spans), `expand` (one claim a work),
//! `resolve` (whose work, which edition). The last step sees all texts of a document together, since a body
//! may be named in one place and left out in another.
//!
//! Nothing here knows a language: words, order of noun and number, order of the parts of a number are
//! properties of the profile. Facts about conferences and acts are in [`registry`].

mod acts;
mod boundary;
mod cite;
mod clause;
mod cursor;
mod documents;
mod expand;
mod gather;
mod number;
mod owner;
mod parts;
mod passage;
mod provisions;
mod raw;
pub mod registry;
mod resolve;
mod scan;
mod search;
mod sectors;
mod summits;
mod vocabulary;
mod words;

pub use cite::{Style, Version, akoma_ntoso, bibtex, cite, csl_json, understand};
pub use gather::find;
pub use parts::{Label, Part, PartKind};

use crate::diagnostic::Code;
use crate::document::Id;
use crate::language::Language;
use crate::text::{Arena, ByteSpan};
use crate::work::{Amendments, Body, WorkId};

/// A cited work with its mentions, in document order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reference {
    /// The work.
    pub id: WorkId,
    /// Where it is cited.
    pub mentions: Vec<Mention>,
}

/// One place of a document that cites a work.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mention {
    /// The element whose text cites: a block, an item, a section for its heading, `header.title`.
    pub at: Id,
    /// The mention, inside the text of that element.
    pub span: ByteSpan,
    /// The text that `span` lies in.
    pub within: ByteSpan,
    /// What it says beyond the work.
    pub reading: Reading,
}

/// A work cited in a text that stands alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Citation {
    /// The work.
    pub id: WorkId,
    /// The mention: bytes of the text.
    pub span: ByteSpan,
    /// What it says beyond the work.
    pub reading: Reading,
}

/// What a mention says beyond the work that it names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// Year of the version.
    pub edition: Option<u16>,
    /// How the body is known.
    pub basis: Basis,
    /// Number of the version, where versions are numbered (`M.1036-6`).
    pub version: Option<u32>,
    /// Revision, addendum, corrigendum.
    pub amendments: Amendments,
    /// The part that is meant.
    pub part: Option<Part>,
}

/// How the body of a cited work is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Basis {
    /// The mention names it, or uses a noun that no other body uses.
    Stated,
    /// City and year name the conference.
    Edition,
    /// Only one body numbers so high.
    Number,
    /// The same number is stated elsewhere in the document.
    Antecedent,
}

/// What the reader was unsure of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The kind of finding.
    pub code: Code,
    /// The mention: bytes of the text.
    pub span: ByteSpan,
    /// The particulars.
    pub message: String,
}

/// Finds the works that a text cites, in order; members of a list share the span of the list.
pub fn scan(text: &str, language: Language) -> Vec<Citation> {
    review(text, language).0
}

/// Finds the works that the paragraphs of a box of references cite, where a list may go on in the next paragraph.
/// Each citation comes with the index of its paragraph.
pub fn scan_list(paragraphs: &[&str], language: Language) -> Vec<(usize, Citation)> {
    let mut arena = Arena::default();
    let texts: Vec<ByteSpan> = paragraphs.iter().map(|paragraph| arena.push(paragraph)).collect();
    let all = 0..texts.len();
    let passages = passage::passages(&mut arena, &texts, std::slice::from_ref(&all), vocabulary::of(language));
    let mut reader = gather::Reader::new(&arena, language);
    for passage in &passages {
        reader.read_passage(passage, &texts);
    }
    let cited = reader.resolve(&resolve::Context::default()).into_iter().filter_map(|resolved| {
        let (id, reading) = resolved.work?;
        let (index, span) = passages[resolved.text].place(&texts, &arena, resolved.range);
        let span = ByteSpan { start: span.start - texts[index].start, end: span.end - texts[index].start };
        Some((index, Citation { id, span, reading }))
    });
    cited.collect()
}

/// The works that a text may mean where it names an act and not the body: the act of that number of every body of the
/// Union.
pub fn candidates(text: &str, language: Language) -> Vec<WorkId> {
    let arena = Arena::new(text.to_owned());
    let mut reader = gather::Reader::new(&arena, language);
    reader.read(ByteSpan::new(0, text.len()));
    let bodies = || Body::ALL.iter().filter(|body| !body.is_united_nations());
    let acts = reader.acts();
    acts.flat_map(|(kind, number)| bodies().map(move |&body| WorkId::Act { body, kind, number, series: None }))
        .collect()
}

/// Finds the works that a text cites, and tells what it was unsure of.
pub fn review(text: &str, language: Language) -> (Vec<Citation>, Vec<Finding>) {
    let arena = Arena::new(text.to_owned());
    let whole = ByteSpan::new(0, text.len());
    let mut reader = gather::Reader::new(&arena, language);
    reader.read(whole);
    let (mut citations, mut findings) = (Vec::new(), Vec::new());
    for resolved in reader.resolve(&resolve::Context::default()) {
        let span = arena.unfold(whole, resolved.range.clone());
        findings.extend(resolved.findings.into_iter().map(|(code, message)| Finding { code, span, message }));
        citations.extend(resolved.work.map(|(id, reading)| Citation { id, span, reading }));
    }
    (citations, findings)
}

impl Basis {
    /// The name in JSON.
    pub fn name(self) -> &'static str {
        match self {
            Self::Stated => "stated",
            Self::Edition => "edition",
            Self::Number => "number",
            Self::Antecedent => "antecedent",
        }
    }
}
