//! The words of a text: hits of the search that stand at borders of words, codes read to their end.

use super::boundary::joined;
use super::registry;
use super::vocabulary::{CodeYear, Meaning, Vocabulary};
use crate::work::{Body, Symbol, full_year, latin_look_alike};

/// A known word. Offsets are bytes of the folded text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Word {
    /// First byte, what is glued to the front included.
    pub(super) start: usize,
    /// One past the last byte.
    pub(super) end: usize,
    /// What it means.
    pub(super) meaning: Meaning,
}

/// The known words of a text in order, none overlapping.
#[derive(Debug, Default)]
pub(super) struct Words {
    pub(super) all: Vec<Word>,
    pub(super) symbols: Vec<Symbol>,
}

impl Words {
    /// Finds the words of a folded text.
    pub(super) fn find(&mut self, text: &str, vocabulary: &Vocabulary) {
        self.all.clear();
        self.symbols.clear();
        for hit in vocabulary.search.hits(text) {
            let meaning = vocabulary.meanings[hit.word];
            let Some(word) = self.word(text, vocabulary, hit.start, hit.end, meaning) else { continue };
            if self.all.last().is_none_or(|last| last.end <= word.start) {
                self.all.push(word);
            }
        }
    }

    /// The symbol of a word.
    pub(super) fn symbol(&self, index: u32) -> Option<&Symbol> {
        self.symbols.get(index as usize)
    }

    /// Index of the first word that starts at or after `at`.
    pub(super) fn from(&self, at: usize) -> usize {
        self.all.partition_point(|word| word.start < at)
    }

    fn word(
        &mut self,
        text: &str,
        vocabulary: &Vocabulary,
        start: usize,
        end: usize,
        meaning: Meaning,
    ) -> Option<Word> {
        if let Meaning::City(_) = meaning {
            return self.city(text, vocabulary, start, end, meaning);
        }
        if meaning == Meaning::OldPaper {
            return self.old_paper(text, start);
        }
        let symbol = matches!(meaning, Meaning::Symbol(_));
        let glued = || (symbol && vocabulary.ends_in_document(&text[..start])).then_some(start);
        let front = front(text, vocabulary, start).or_else(glued)?;
        let (start, end, meaning) = match meaning {
            Meaning::Symbol(_) => self.code(text, start, None)?,
            Meaning::Code(body, _) => self.code(text, start, Some((body, end)))?,
            Meaning::CircularCode | Meaning::UnitedNations(_) | Meaning::Ordinal => (start, end, meaning),
            _ => {
                let glued = joined(text[..end].chars().next_back(), text[end..].chars().next());
                (!glued).then_some(())?;
                (front, end, meaning)
            }
        };
        Some(Word { start, end, meaning })
    }

    /// Names of two cities may stand glued together where deleted and inserted text met.
    fn city(
        &mut self,
        text: &str,
        vocabulary: &Vocabulary,
        start: usize,
        end: usize,
        meaning: Meaning,
    ) -> Option<Word> {
        let second = self.all.last().is_some_and(|last| last.end == start && matches!(last.meaning, Meaning::City(_)));
        if !second {
            front(text, vocabulary, start)?;
        }
        Some(Word { start, end, meaning })
    }

    /// A symbol, else the code of a session or a conference with or without its year.
    fn code(&mut self, text: &str, start: usize, code: Option<(Body, usize)>) -> Option<(usize, usize, Meaning)> {
        if let Some((symbol, len)) = Symbol::parse_prefix(&text[start..]) {
            return Some((start, start + len, self.keep(symbol)));
        }
        let Some((body, end)) = code else {
            let (year, end) = council_session(text, start)?;
            return Some((start, end, Meaning::Code(Body::Council, Some(year))));
        };
        if let Some((year, end)) = code_year(text, end, body) {
            return Some((start, end, Meaning::Code(body, Some(year))));
        }
        let glued = joined(text[..end].chars().next_back(), text[end..].chars().next());
        (!glued).then_some((start, end, Meaning::Code(body, None)))
    }

    /// `4856/CA30`: the number stands before the slash that was found.
    fn old_paper(&mut self, text: &str, slash: usize) -> Option<Word> {
        let digits = text[..slash].bytes().rev().take_while(u8::is_ascii_digit).count();
        let start = slash - digits;
        let (symbol, len) = Symbol::parse_prefix(&text[start..])?;
        let meaning = self.keep(symbol);
        Some(Word { start, end: start + len, meaning })
    }

    fn keep(&mut self, symbol: Symbol) -> Meaning {
        self.symbols.push(symbol);
        Meaning::Symbol(self.symbols.len() as u32 - 1)
    }
}

/// Where the word begins of which something at `start` is the known part; `None` if it is only a piece of
/// some other word.
fn front(text: &str, vocabulary: &Vocabulary, start: usize) -> Option<usize> {
    let mut begin = start;
    let mut first = text[start..].chars().next();
    while let Some(c) = text[..begin].chars().next_back() {
        if !joined(Some(c), first) {
            break;
        }
        begin -= c.len_utf8();
        first = Some(c);
        if start - begin > 16 {
            return None;
        }
    }
    let glued = &text[begin..start];
    (glued.is_empty() || vocabulary.prefixes.iter().any(|prefix| **prefix == *glued)).then_some(begin)
}

/// `C-2000`, `C09`, `C-2002/EX`; not `C20/57`, which is a symbol, and not `C5`.
fn council_session(text: &str, start: usize) -> Option<(CodeYear, usize)> {
    let letter = text[start..].chars().next().filter(|c| latin_look_alike(*c) == 'c')?;
    let mut at = start + letter.len_utf8();
    at += usize::from(text[at..].starts_with('-'));
    let (year, mut end) = year_digits(text, at)?;
    if text[end..].starts_with("/ex") {
        end += 3;
    }
    let goes_on = text[end..].starts_with(|c: char| c == '/' || c.is_ascii_digit());
    (!goes_on).then_some((year, end))
}

/// The year behind the code of a conference.
fn code_year(text: &str, end: usize, body: Body) -> Option<(CodeYear, usize)> {
    let separator = text[end..].chars().next()?;
    let at = if matches!(separator, '-' | '\'' | ' ') { end + 1 } else { end };
    let (found, end) = year_digits(text, at)?;
    let known = || registry::conferences().iter().any(|conference| conference.has_code(body, found.year));
    if separator == ' ' && !known() {
        return None;
    }
    let goes_on = text[end..].starts_with(|c: char| c.is_ascii_digit());
    let year = registry::year_of_code(body, found.year);
    (!goes_on).then_some((CodeYear { year, ..found }, end))
}

/// Two or four digits; four that are no year are two years glued together, of which the second counts.
fn year_digits(text: &str, at: usize) -> Option<(CodeYear, usize)> {
    let len = text[at..].bytes().take_while(u8::is_ascii_digit).count();
    let digits = &text[at..at + len];
    if let Some(year) = full_year(digits.parse().ok()?, len) {
        return Some((CodeYear { year, flattened: false }, at + len));
    }
    let last = digits.get(2..).filter(|_| len == 4)?;
    let year = full_year(last.parse().ok()?, 2)?;
    Some((CodeYear { year, flattened: true }, at + len))
}
