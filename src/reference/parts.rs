//! Parts of a work that a mention names: `Annex 2 to Resolution 145`, `resolves 2 of Resolution 130`.

use std::fmt;
use std::str::FromStr;

use super::cursor::{Cursor, Text};
use super::vocabulary::{self, Meaning};
use super::words::Word;

/// A part of a work, written `annex-2`, `resolves-2`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Part {
    /// What it is.
    pub kind: PartKind,
    /// Which one.
    pub label: Label,
}

/// Parts of a work that mentions name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PartKind {
    /// An annex.
    Annex,
    /// A paragraph of the operative part.
    Resolves,
}

/// Number or letter of a part.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Label {
    /// `2`.
    Number(u32),
    /// A capital of the Latin alphabet.
    Letter(char),
}

/// A text that names no part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NoPart;

/// A part that has been read and waits for the work that it belongs to.
#[derive(Clone, Copy, Debug)]
pub(super) struct Pending {
    part: Part,
    /// Where its words end.
    end: usize,
}

/// Reads the name of a part at a noun.
pub(super) fn pending(text: Text<'_>, word: Word) -> Option<Pending> {
    let mut cursor = text.cursor(word.start);
    let part = part(&mut cursor).or_else(|| counted(&mut cursor))?;
    Some(Pending { part, end: cursor.at })
}

impl Pending {
    /// The part, if nothing but joining words stands between it and a mention that begins at `start`.
    pub(super) fn of(self, text: Text<'_>, start: usize) -> Option<Part> {
        let mut cursor = text.cursor(self.end);
        let phrases = &text.vocabulary.phrases;
        for _ in 0..8 {
            if cursor.at >= start {
                break;
            }
            let moved = cursor.blank()
                || cursor.eat('(')
                || cursor.eat(',')
                || cursor.phrase(&phrases.change_link)
                || cursor.phrase(&phrases.link);
            if !moved {
                return None;
            }
        }
        (cursor.at == start).then_some(self.part)
    }
}

/// Reads noun and label: `Annex A`, `resolves 2`.
pub(super) fn part(cursor: &mut Cursor<'_>) -> Option<Part> {
    let mut ahead = *cursor;
    let kind = noun(&mut ahead)?;
    ahead.blank();
    ahead.phrase(&cursor.text.vocabulary.phrases.ordinal);
    let label = label(&mut ahead)?;
    *cursor = ahead;
    Some(Part { kind, label })
}

/// Reads an operative part with the paragraph before it: `point 2 of the resolves`.
fn counted(cursor: &mut Cursor<'_>) -> Option<Part> {
    let mut ahead = *cursor;
    let kind = noun(&mut ahead).filter(|kind| *kind == PartKind::Resolves)?;
    let head = cursor.text.folded[..cursor.at].trim_end_matches(' ');
    let link = vocabulary::phrase_before(&cursor.text.vocabulary.phrases.link, head).unwrap_or_default();
    let head = head[..head.len() - link].trim_end_matches(' ');
    let digits = head.bytes().rev().take_while(u8::is_ascii_digit).count();
    let number = head[head.len() - digits..].parse().ok()?;
    *cursor = ahead;
    Some(Part { kind, label: Label::Number(number) })
}

fn noun(cursor: &mut Cursor<'_>) -> Option<PartKind> {
    cursor.take(|meaning| match meaning {
        Meaning::Part(kind) => Some(kind),
        _ => None,
    })
}

fn label(cursor: &mut Cursor<'_>) -> Option<Label> {
    if let Some((number, _)) = cursor.digits() {
        return Some(Label::Number(number));
    }
    let mut ahead = *cursor;
    let letter = ahead.peek().map(crate::work::latin_look_alike).filter(char::is_ascii_lowercase)?;
    ahead.at += ahead.peek().map_or(1, char::len_utf8);
    let capital = cursor.text.printed(cursor.at).is_some_and(char::is_uppercase);
    if !capital || ahead.is_inside_word() {
        return None;
    }
    *cursor = ahead;
    Some(Label::Letter(letter.to_ascii_uppercase()))
}

impl PartKind {
    /// The name in identifiers of parts.
    pub fn name(self) -> &'static str {
        match self {
            Self::Annex => "annex",
            Self::Resolves => "resolves",
        }
    }
}

impl fmt::Display for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}", self.kind.name(), self.label)
    }
}

impl fmt::Display for Label {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Number(number) => number.fmt(f),
            Self::Letter(letter) => letter.fmt(f),
        }
    }
}

impl FromStr for Part {
    type Err = NoPart;

    fn from_str(text: &str) -> Result<Self, NoPart> {
        let (kind, label) = text.split_once('-').ok_or(NoPart)?;
        let kind = [PartKind::Annex, PartKind::Resolves].into_iter().find(|known| known.name() == kind);
        let letter = || label.parse().ok().filter(char::is_ascii_uppercase).map(Label::Letter);
        let label = label.parse().ok().map(Label::Number).or_else(letter);
        kind.zip(label).map(|(kind, label)| Self { kind, label }).ok_or(NoPart)
    }
}

impl fmt::Display for NoPart {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a part is written annex-2 or resolves-2")
    }
}

impl std::error::Error for NoPart {}
