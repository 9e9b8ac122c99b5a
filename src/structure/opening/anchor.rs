//! Anchors: what a line of a header block holds, found by what it is and not by where it stands.
//!
//! ```text
//! Council 2031Oslo, 9-19 June 2031PL 1.5Document C31/57-E3 March 2031Original: English
//! ~~~~~~~~~~~~                    ~~~~~~~~~~~~~~~~~~~~~~~              ~~~~~~~~~~~~~~~~~
//!             ~~~~~~~~~~~~~~~~~~~~                       ~~~~~~~~~~~~
//! ```
//!
//! Cells of a header are parted by lines, by tabs, or by nothing at all. One scanner over the folded
//! text takes whatever is known wherever a word can begin: at the start, behind a blank, behind the
//! anchor before, or where a capital follows a small letter. Words of all languages count, since headers keep
//! lines of other languages and the language of the document may yet be unknown.

use std::ops::Range;

use super::words::{Word, word_at};
use crate::language::Language;
use crate::structure::date::{self, is_letter};
use crate::text::{Arena, ByteSpan, is_alphabetic, is_alphanumeric};
use crate::work::{Body, Symbol};

/// One thing that a header states.
#[derive(Clone, Debug)]
pub(super) enum Anchor {
    /// The name of the Union, a plenary: it says nothing of the document.
    Name,
    /// Name of the file on a server, left in the text by a converter.
    FileName,
    /// The body that meets, with the year of its session.
    Body(Body, Option<u16>),
    /// The year of the session.
    SessionYear(u16),
    /// A date or a range, with the place beside it.
    Dates(date::Found, Option<Range<usize>>),
    /// The label of an agenda item; the item follows.
    AgendaLabel,
    /// The agenda item.
    Agenda(Range<usize>),
    /// `Revision 1 to`; in `(修订1)-C` the letter of the symbol follows.
    Revision(u32, Option<char>),
    /// `Addendum 1 to`.
    Addendum(u32),
    /// `Corrigendum 1 to`.
    Corrigendum(u32),
    /// The document's symbol.
    Symbol(Symbol),
    /// A number that needs the conference: `Document 67-A`.
    Paper(u32, char),
    /// The language of the original.
    Original(Option<Language>),
}

/// An anchor in a folded text.
#[derive(Clone, Debug)]
pub(super) struct Placed {
    /// What it states.
    pub(super) anchor: Anchor,
    /// Bytes of the folded text.
    pub(super) range: Range<usize>,
}

/// The anchors of a piece of text, in order; ranges count from the start of its folded text.
pub(super) fn scan(text: &Arena, piece: ByteSpan) -> Vec<Placed> {
    let folded = text.folded(piece);
    let (dates, capitals) = (date::find(folded), capitals(text, piece));
    let mut scanner = Scanner { folded, dates, capitals, found: Vec::new() };
    scanner.run();
    scanner.join_agenda();
    scanner.find_places();
    scanner.found
}

/// Where capitals stand behind small letters in a piece, as bytes of its folded text.
fn capitals(text: &Arena, piece: ByteSpan) -> Vec<usize> {
    let raw = text.raw(piece);
    let mut small = false;
    let behind_small =
        raw.char_indices().filter(|&(_, c)| std::mem::replace(&mut small, c.is_lowercase()) && c.is_uppercase());
    behind_small.map(|(at, _)| text.folded(piece.part(0..at)).len()).collect()
}

struct Scanner<'a> {
    folded: &'a str,
    dates: Vec<date::Found>,
    /// Where capitals stand behind small letters, as bytes of the folded text.
    capitals: Vec<usize>,
    found: Vec<Placed>,
}

impl Scanner<'_> {
    fn run(&mut self) {
        let mut at = 0;
        let mut next_date = 0;
        while at < self.folded.len() {
            while self.dates.get(next_date).is_some_and(|date| date.range.start < at) {
                next_date += 1;
            }
            let date = self.dates.get(next_date).filter(|date| date.range.start == at);
            let found = match date {
                Some(date) => Some((at, Anchor::Dates(date.clone(), None), date.range.end)),
                None if self.word_may_begin(at) => {
                    let limit = self.dates.get(next_date).map_or(self.folded.len(), |date| date.range.start);
                    self.anchor(at, limit)
                }
                None => None,
            };
            match found {
                Some((start, anchor, end)) => {
                    self.found.push(Placed { anchor, range: start..end });
                    at = end;
                }
                None => at += self.folded[at..].chars().next().map_or(1, char::len_utf8),
            }
        }
    }

    fn end_of_last(&self) -> usize {
        self.found.last().map_or(0, |placed| placed.range.end)
    }

    fn word_may_begin(&self, at: usize) -> bool {
        let before = self.folded[..at].chars().next_back();
        let next = self.folded[at..].chars().next();
        let inside = before.is_some_and(is_letter) && next.is_some_and(is_letter);
        !inside || at == self.end_of_last() || self.capital(at)
    }

    /// Whether a capital stands here behind a small letter.
    fn capital(&self, at: usize) -> bool {
        self.capitals.binary_search(&at).is_ok()
    }

    /// The anchor at `at`; a date begins at `limit`, so nothing else reaches over it.
    fn anchor(&self, at: usize, limit: usize) -> Option<(usize, Anchor, usize)> {
        if let Some(end) = self.file_name(at) {
            return Some((at, Anchor::FileName, end));
        }
        let Some((word, end)) = self.word(at).filter(|(_, end)| *end <= limit) else {
            return self.symbol(at, limit).map(|(anchor, end)| (at, anchor, end));
        };
        let (anchor, end) = match word {
            Word::Name => (Anchor::Name, end),
            Word::Assembly if self.stands_alone(at, end) => (Anchor::Name, end),
            Word::Body(body) => self.body(body, at, end, limit)?,
            Word::Session => return self.session(at, end),
            Word::AgendaItem => (Anchor::AgendaLabel, end),
            Word::AgendaCode => self.agenda_code(at, end)?,
            Word::Document => self.symbol(self.blank(end), limit)?,
            Word::Revision => self.revision(end)?,
            Word::Addendum => self.change(end).map(|(number, end)| (Anchor::Addendum(number), end))?,
            Word::Corrigendum => self.change(end).map(|(number, end)| (Anchor::Corrigendum(number), end))?,
            Word::Original => self.original(end),
            Word::Only => {
                let (language, end) = self.language(self.blank(end))?;
                (Anchor::Original(Some(language)), end)
            }
            Word::Language(language) => {
                let (_, end) = self.word(self.blank(end)).filter(|(word, _)| *word == Word::Only)?;
                (Anchor::Original(Some(language)), end)
            }
            Word::Assembly | Word::Amends | Word::Glue | Word::YearMark => return None,
        };
        Some((at, anchor, end))
    }

    fn word(&self, at: usize) -> Option<(Word, usize)> {
        word_at(self.folded, at)
    }

    fn blank(&self, at: usize) -> usize {
        at + self.folded[at..].len() - self.folded[at..].trim_start().len()
    }

    /// `S31-CL-C-0057!R1!MSW-E`
    fn file_name(&self, at: usize) -> Option<usize> {
        let name = self.folded[at..].split(' ').next()?;
        let digits = name.get(1..3).is_some_and(|year| year.bytes().all(|byte| byte.is_ascii_digit()));
        let server = name.starts_with(['s', 'd', 'r', 't']) && digits && name.contains("!msw-");
        if !server {
            return None;
        }
        // The language is one letter; what follows it is glued.
        let end = name.find("!msw-")? + "!msw-".len();
        Some(at + end + name[end..].chars().next().map_or(0, char::len_utf8))
    }

    fn symbol(&self, at: usize, limit: usize) -> Option<(Anchor, usize)> {
        if at >= limit {
            return None;
        }
        let rest = &self.folded[at..limit];
        if let Some((symbol, len)) = Symbol::parse_prefix(rest) {
            return Some((Anchor::Symbol(symbol), at + len));
        }
        let (paper, len) = number(rest, 0, 4)?;
        let letter = rest[len..].strip_prefix('-')?.chars().next()?;
        let known = Language::from_letter(letter.to_ascii_uppercase())?;
        (at > 0).then_some((Anchor::Paper(paper, known.letter()), at + len + 2))
    }

    /// Titles of summary records end with the words for a plenary; in a header they are a cell, maybe glued
    /// between two others.
    fn stands_alone(&self, at: usize, end: usize) -> bool {
        let cell = |word| {
            let amendment = matches!(word, Word::Revision | Word::Addendum | Word::Corrigendum);
            amendment || matches!(word, Word::Document | Word::Original)
        };
        let whole = at == 0 && end == self.folded.len();
        whole || (!self.found.is_empty() && self.word(end).is_some_and(|(word, _)| cell(word)))
    }

    /// The name of a body stands for itself: it is followed by a year, a bracket, another anchor or nothing.
    fn body(&self, body: Body, at: usize, end: usize, limit: usize) -> Option<(Anchor, usize)> {
        if limit > end
            && let Some((year, end)) = self.year(end)
        {
            return Some((Anchor::Body(body, Some(year)), end));
        }
        let rest = &self.folded[end..];
        let next = rest.chars().next();
        let after_name =
            at == self.end_of_last() && matches!(self.found.last(), Some(Placed { anchor: Anchor::Name, .. }));
        let spaced = rest.trim_start();
        let closed = spaced.is_empty()
            || spaced.starts_with(['(', '-', '/'])
            || next.is_some_and(|c| !is_alphanumeric(c) && !matches!(c, ' ' | '\''))
            || self.blank(end) == limit
            || self.capital(end)
            || self
                .word(end)
                .is_some_and(|(word, _)| matches!(word, Word::AgendaItem | Word::Document | Word::Original));
        if !(closed || after_name && next != Some(' ')) {
            return None;
        }
        Some(
            self.acronym(end)
                .map_or((Anchor::Body(body, None), end), |(year, end)| (Anchor::Body(body, Some(year)), end)),
        )
    }

    /// `(PP-18)` after the name of a body.
    fn acronym(&self, at: usize) -> Option<(u16, usize)> {
        let rest = self.folded[self.blank(at)..].strip_prefix('(')?;
        let inner = rest.split(')').next().filter(|inner| inner.len() <= 12)?;
        let digits = inner.len() - inner.trim_end_matches(|c: char| c.is_ascii_digit()).len();
        let year: u16 = inner[inner.len() - digits..].parse().ok()?;
        let end = self.blank(at) + 1 + inner.len() + 1;
        let full = match digits {
            4 => year,
            2 if year < 60 => 2000 + year,
            2 => 1900 + year,
            _ => return None,
        };
        Some((full, end.min(self.folded.len())))
    }

    /// A year, with the word that ties it to what stands before, and the words for "year" and "session" behind it.
    fn year(&self, at: usize) -> Option<(u16, usize)> {
        let glue = self.word(self.blank(at)).filter(|(word, _)| *word == Word::Glue);
        let start = self.blank(glue.map_or(at, |(_, end)| end));
        let (year, mut end) = number(self.folded, start, 4)?;
        if end - start != 4 || !(1865..2100).contains(&year) || self.dates.iter().any(|date| date.range.start == start)
        {
            return None;
        }
        for wanted in [Word::YearMark, Word::Session] {
            if let Some((word, after)) = self.word(self.blank(end))
                && word == wanted
            {
                end = after;
            }
        }
        Some((year as u16, end))
    }

    /// `2001 session`, `session 2001`
    fn session(&self, at: usize, end: usize) -> Option<(usize, Anchor, usize)> {
        if let Some((year, end)) = self.year(end) {
            return Some((at, Anchor::SessionYear(year), end));
        }
        let before = self.folded[self.end_of_last()..at].trim_end();
        // One character may stand between: the mark of the year.
        let digits = before.trim_end_matches(|c: char| !c.is_ascii_digit());
        let start = self.end_of_last() + digits.len().checked_sub(4)?;
        let between = before[digits.len()..].trim();
        let marked = between.is_empty() || self.word(self.end_of_last() + digits.len()).is_some();
        let (year, _) = number(self.folded, start, 4).filter(|(year, _)| (1865..2100).contains(year) && marked)?;
        Some((start, Anchor::SessionYear(year as u16), end))
    }

    /// `PL 1.5`, `(PL 1.1)`, or a code alone in its piece.
    fn agenda_code(&self, at: usize, end: usize) -> Option<(Anchor, usize)> {
        let start = self.blank(end);
        let rest = &self.folded[start..];
        let len = rest.len() - rest.trim_start_matches(|c: char| c.is_ascii_digit() || c == '.').len();
        let item = rest[..len].trim_end_matches('.');
        if !item.is_empty() {
            let end = start + item.len();
            return Some((Anchor::Agenda(at..end), end));
        }
        let alone = self.folded[..at].trim_matches(['(', ' ']).is_empty() && rest.trim_matches([')', ' ']).is_empty();
        alone.then_some((Anchor::Agenda(at..end), end))
    }

    /// The number of a change, and what ties it to the document.
    fn change(&self, at: usize) -> Option<(u32, usize)> {
        let (number, end) = number(self.folded, self.blank(at), 3)?;
        let amends = self.word(self.blank(end)).filter(|(word, _)| *word == Word::Amends);
        Some((number, amends.map_or(end, |(_, end)| end)))
    }

    fn revision(&self, at: usize) -> Option<(Anchor, usize)> {
        let (number, end) = self.change(at)?;
        let letter = self.folded[end..].strip_prefix(")-").and_then(|rest| rest.chars().next());
        let known = letter.and_then(|letter| Language::from_letter(letter.to_ascii_uppercase()));
        let end = if known.is_some() { end + 3 } else { end };
        Some((Anchor::Revision(number, known.map(Language::letter)), end))
    }

    fn original(&self, mut end: usize) -> (Anchor, usize) {
        let mut first = None;
        loop {
            let rest = &self.folded[end..];
            let skipped = rest.len() - rest.trim_start_matches([' ', '/', ',', '\u{60C}', '\u{3001}']).len();
            let Some((language, after)) = self.language(end + skipped) else { break };
            first = first.or(Some(language));
            end = after;
        }
        (Anchor::Original(first), end)
    }

    fn language(&self, at: usize) -> Option<(Language, usize)> {
        match self.word(at)? {
            (Word::Language(language), end) => Some((language, end)),
            _ => None,
        }
    }

    /// The item of a label runs to the next anchor.
    fn join_agenda(&mut self) {
        let mut index = 0;
        while index < self.found.len() {
            if matches!(self.found[index].anchor, Anchor::AgendaLabel) {
                let rest = &self.found[index + 1..];
                let codes = rest.iter().take_while(|placed| matches!(placed.anchor, Anchor::Agenda(_))).count();
                let end = rest.get(codes).map_or(self.folded.len(), |placed| placed.range.start);
                let value = trimmed(self.folded, self.found[index].range.end..end);
                if !value.is_empty() {
                    let range = self.found[index].range.start..value.end;
                    self.found.drain(index + 1..=index + codes);
                    self.found[index] = Placed { anchor: Anchor::Agenda(value), range };
                }
            }
            index += 1;
        }
    }

    /// The place stands before the dates or, where the dates come first, behind them.
    fn find_places(&mut self) {
        for index in 0..self.found.len() {
            let Anchor::Dates(found, _) = &self.found[index].anchor else { continue };
            let range = found.is_range();
            let dates = self.found[index].range.clone();
            let (mut before, mut start) = (index, dates.start);
            if let Some(year) =
                index.checked_sub(1).filter(|&year| matches!(self.found[year].anchor, Anchor::SessionYear(_)))
            {
                (before, start) = (year, self.found[year].range.start);
            }
            let from = before.checked_sub(1).map_or(0, |last| self.found[last].range.end);
            let to = self.found.get(index + 1).map_or(self.folded.len(), |next| next.range.start);
            let comma = [',', '\u{60C}'];
            let before_text = &self.folded[from..start];
            let after_text = &self.folded[dates.end..to];
            let place = (range || before_text.trim_end().ends_with(comma))
                .then(|| self.place(from..start))
                .flatten()
                .or_else(|| (after_text.trim_start().starts_with(comma)).then(|| self.place(dates.end..to)).flatten());
            if let Some(place) = place {
                let whole = place.start.min(dates.start)..place.end.max(dates.end);
                self.found[index].range = whole;
                if let Anchor::Dates(_, slot) = &mut self.found[index].anchor {
                    *slot = Some(place);
                }
            }
        }
    }

    fn names_meeting(&self, range: Range<usize>) -> bool {
        let mut starts = self.folded[range.clone()].char_indices().map(|(at, _)| range.start + at);
        starts.any(|at| self.word(at).is_some_and(|(word, _)| word == Word::Session))
    }

    fn place(&self, range: Range<usize>) -> Option<Range<usize>> {
        let mut range = trimmed(self.folded, range);
        // `Fourteenth meeting - Oslo`
        if let Some(dash) = self.folded[range.clone()].rfind(" - ") {
            range = range.start + dash + 3..range.end;
        }
        // `Fourteenth meeting, Oslo`
        while let Some(comma) = self.folded[range.clone()].find([',', '\u{60C}'])
            && self.names_meeting(range.start..range.start + comma)
        {
            range = trimmed(self.folded, range.start + comma..range.end);
        }
        let text = &self.folded[range.clone()];
        let plain = text.chars().any(is_alphabetic) && !text.bytes().any(|byte| byte.is_ascii_digit());
        (plain && text.chars().count() <= 60).then_some(range)
    }
}

/// A range without blanks and punctuation around it.
fn trimmed(text: &str, range: Range<usize>) -> Range<usize> {
    let inner = &text[range.clone()];
    let start = inner.trim_start_matches([' ', ',', '\u{60C}', ':', ';', '-', ')', '/', '.']);
    let end = start.trim_end_matches([' ', ',', '\u{60C}', ':', ';', '-', '(', '/', '.']);
    let start = range.end - start.len();
    start..start + end.len()
}

/// Digits at `at`, at most `limit` of them; none where `at` is inside a character.
fn number(text: &str, at: usize, limit: usize) -> Option<(u32, usize)> {
    let len = text.get(at..)?.bytes().take_while(u8::is_ascii_digit).count();
    if len == 0 || len > limit {
        return None;
    }
    Some((text[at..at + len].parse().ok()?, at + len))
}
