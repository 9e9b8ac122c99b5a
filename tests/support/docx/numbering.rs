//! Automatic numbers: which list instance counts a paragraph, and `numbering.xml` for all of them.

use std::fmt::Write as _;

use hexaglot::Language;

use crate::support::labels;
use crate::support::work::{Marker, Number};

use super::part;

/// Where Word counts a paragraph.
#[derive(Clone, Copy, Debug)]
pub(super) struct Slot {
    /// `w:numId`.
    pub(super) list: usize,
    /// `w:ilvl`.
    pub(super) level: u8,
}

/// The kinds of lists, each an abstract definition.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Scheme {
    Outline,
    Letter,
    Roman,
    Decimal,
    Bullet(char),
}

/// List instances handed out so far, and what they counted last.
pub(super) struct Numbering {
    language: Language,
    /// Abstract definitions in use, by position.
    schemes: Vec<Scheme>,
    /// Instances: abstract definition, and the level that starts anew.
    lists: Vec<(usize, Option<u8>)>,
    /// Instance and counters of the running outline.
    outline: usize,
    counters: Vec<u32>,
    /// Open lists by depth: scheme, instance, last ordinal.
    open: Vec<Option<(Scheme, usize, u32)>>,
    /// The last letter on the level of the outline that counts letters, where letters are counted there.
    letter: Option<u32>,
    letters: Letters,
}

/// What counts the letters of items right under a section.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Letters {
    /// A list of their own.
    Apart,
    /// A lower level of the list that counts the sections.
    WithSections,
}

/// The level of the outline for letters, below all levels of sections.
const LETTERS: u8 = 5;

impl Numbering {
    pub(super) fn new(language: Language, letters: Letters) -> Self {
        Self {
            language,
            schemes: vec![Scheme::Outline],
            lists: vec![(0, None)],
            outline: 1,
            counters: Vec::new(),
            open: Vec::new(),
            letter: None,
            letters,
        }
    }

    /// Counts a section, if Word would print its number here.
    pub(super) fn section(&mut self, number: &Number) -> Option<Slot> {
        self.close_lists();
        let level = number.parts.len() - 1;
        let mut next = self.counters.clone();
        next.resize(level + 1, 0);
        next[level] += 1;
        if number.suffix.is_some() || next != number.parts {
            return None;
        }
        self.counters = next;
        self.letter = (self.letters == Letters::WithSections).then_some(0);
        Some(Slot { list: self.outline, level: level as u8 })
    }

    /// Counts an item of a list at a depth from 1, if Word would print its marker here.
    pub(super) fn item(&mut self, marker: &Marker, depth: u8) -> Option<Slot> {
        let (scheme, ordinal) = match marker {
            Marker::Bullet(glyph) => (Scheme::Bullet(*glyph), 0),
            Marker::Letter(ordinal) => (Scheme::Letter, *ordinal),
            Marker::Roman(value) => (Scheme::Roman, *value),
            Marker::Number(Number { parts, suffix: None }) if parts.len() == 1 => (Scheme::Decimal, parts[0]),
            Marker::Number(_) | Marker::None => return None,
        };
        let level = depth - 1;
        if scheme == Scheme::Letter && level == 0 && self.letter.is_some_and(|last| ordinal == last + 1) {
            self.letter = Some(ordinal);
            self.open.clear();
            return Some(Slot { list: self.outline, level: LETTERS });
        }
        self.open.resize(usize::from(depth), None);
        let list = match self.open[usize::from(level)] {
            Some((known, list, counted)) if known == scheme && (ordinal == 0 || ordinal == counted + 1) => list,
            _ if ordinal <= 1 => self.start(scheme, level),
            _ => return None,
        };
        self.open[usize::from(level)] = Some((scheme, list, ordinal));
        Some(Slot { list, level })
    }

    /// Begins the outline anew.
    pub(super) fn restart(&mut self) {
        self.close_lists();
        self.counters.clear();
        self.letter = None;
        self.outline = self.start(Scheme::Outline, 0);
    }

    /// Ends all lists.
    pub(super) fn close_lists(&mut self) {
        self.open.clear();
    }

    fn start(&mut self, scheme: Scheme, level: u8) -> usize {
        let definition = self.schemes.iter().position(|known| *known == scheme).unwrap_or_else(|| {
            self.schemes.push(scheme);
            self.schemes.len() - 1
        });
        self.lists.push((definition, Some(level)));
        self.lists.len()
    }

    /// `numbering.xml`.
    pub(super) fn part(&self) -> String {
        let mut inner = String::new();
        for (id, scheme) in self.schemes.iter().enumerate() {
            let _ = write!(inner, "<w:abstractNum w:abstractNumId=\"{id}\"><w:multiLevelType w:val=\"multilevel\"/>");
            for level in 0..9 {
                let (format, text) = self.level(*scheme, level);
                let _ = write!(
                    inner,
                    "<w:lvl w:ilvl=\"{level}\"><w:start w:val=\"1\"/><w:numFmt w:val=\"{format}\"/><w:lvlText w:val=\"{text}\"/></w:lvl>"
                );
            }
            inner.push_str("</w:abstractNum>");
        }
        for (index, (definition, restart)) in self.lists.iter().enumerate() {
            let _ = write!(inner, "<w:num w:numId=\"{}\"><w:abstractNumId w:val=\"{definition}\"/>", index + 1);
            if let Some(level) = restart {
                let _ =
                    write!(inner, "<w:lvlOverride w:ilvl=\"{level}\"><w:startOverride w:val=\"1\"/></w:lvlOverride>");
            }
            inner.push_str("</w:num>");
        }
        part("numbering", &inner)
    }

    /// Format and text of a level (ECMA-376 §17.9.17, §17.9.11).
    fn level(&self, scheme: Scheme, level: usize) -> (&'static str, String) {
        let own = format!("%{}", level + 1);
        let lettered = self.letters == Letters::WithSections && level == usize::from(LETTERS);
        let scheme = if scheme == Scheme::Outline && lettered { Scheme::Letter } else { scheme };
        match scheme {
            Scheme::Outline => {
                let mut parts: Vec<String> = (1..=level + 1).map(|part| format!("%{part}")).collect();
                if labels::minor_first(self.language) {
                    parts.reverse();
                }
                ("decimal", parts.join("."))
            }
            Scheme::Letter if labels::right_to_left(self.language) => ("arabicAbjad", format!("{own})")),
            Scheme::Letter => ("lowerLetter", format!("{own})")),
            Scheme::Roman if labels::right_to_left(self.language) => ("decimal", format!("'{own}'")),
            Scheme::Roman => ("lowerRoman", format!("{own})")),
            Scheme::Decimal => ("decimal", own),
            Scheme::Bullet(glyph) => ("bullet", glyph.to_string()),
        }
    }
}
