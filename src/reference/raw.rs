//! The first step of the ladder: a mention as it stands in the text, nothing decided.

use std::ops::Range;

use super::number::Item;
use super::owner::Owner;
use super::parts::Part;
use crate::work::{ActKind, Amendments, Body, Division, Instrument, Sector, Symbol};

/// Most members of a list; of one that has so many a finding tells that it may go on.
pub(super) const MEMBERS: usize = 64;

/// A mention as printed: one noun, all numbers that it serves.
#[derive(Clone, Debug)]
pub(super) struct Raw {
    /// Where it stands: bytes of the folded text.
    pub(super) range: Range<usize>,
    pub(super) subject: Subject,
    /// Part of the work that is meant (`annex-2`).
    pub(super) part: Option<Part>,
}

/// What is cited, by class.
#[derive(Clone, Debug)]
pub(super) enum Subject {
    /// Acts of conferences, the Council, organs of the United Nations.
    Acts(Acts),
    /// Documents with symbols.
    Documents(Vec<Paper>),
    /// Recommendations and Reports of the Sectors.
    Texts { sector: Option<Sector>, class: TextClass, codes: Vec<Code>, year: Option<u16> },
    /// Questions of study groups.
    Questions { sector: Option<Sector>, group: Option<u32>, items: Vec<Item> },
    /// Provisions of a basic text.
    Provisions { instrument: Instrument, division: Division, items: Vec<Item> },
    /// Circular letter.
    Circular(Box<str>),
    /// Action lines of the World Summit.
    ActionLines(Vec<u32>),
    /// Sustainable Development Goals and their targets.
    Goals(Vec<Box<str>>),
    /// A resolution by the code of the United Nations.
    UnitedNations { body: Body, session: Option<u32>, number: u32 },
    /// A draft or a provisional number.
    Provisional,
}

/// Acts under one noun.
#[derive(Clone, Debug)]
pub(super) struct Acts {
    pub(super) kind: ActKind,
    /// The body that alone uses the noun.
    pub(super) noun_body: Option<Body>,
    /// The body that a possessive points to.
    pub(super) subject_body: Option<Body>,
    pub(super) items: Vec<Item>,
    pub(super) owner: Owner,
}

/// A document: by symbol, or by a bare number of the conference at hand.
#[derive(Clone, Debug)]
pub(super) struct Paper {
    pub(super) name: PaperName,
    pub(super) amendments: Amendments,
}

#[derive(Clone, Debug)]
pub(super) enum PaperName {
    Symbol(Symbol),
    /// Of the conference at hand.
    Bare(u32),
    /// Of a conference named before: its body and year.
    Of(Body, u16, u32),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum TextClass {
    Recommendation,
    Report,
}

/// A series code with the number of the version (`M.1036-6`).
#[derive(Clone, Debug)]
pub(super) struct Code {
    pub(super) code: Box<str>,
    pub(super) version: Option<u32>,
}
