//! Folded text to the tokens that dates are made of.

use std::sync::OnceLock;

use aho_corasick::{AhoCorasick, Anchored, Input, MatchKind, StartKind};

use crate::language::Language;
use crate::text::fold;

/// What a word of a date says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Word {
    Month(u8),
    YearMark,
    MonthMark,
    DayMark,
    Suffix,
    Glue,
    To,
}

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Number { value: u32, digits: usize },
    Word(Word),
    Dash,
    Comma,
    Other,
}

/// A number, a word of dates or a sign, with its place in the folded text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Token {
    pub(super) kind: Kind,
    pub(super) start: usize,
    pub(super) end: usize,
}

const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

/// The words of dates of all languages.
struct Words {
    automaton: Option<AhoCorasick>,
    meanings: Vec<Word>,
    /// Words of one or two letters count only where they stand alone.
    short: Vec<bool>,
}

fn words() -> &'static Words {
    static WORDS: OnceLock<Words> = OnceLock::new();
    WORDS.get_or_init(|| {
        let mut patterns = Vec::new();
        let mut meanings = Vec::new();
        for entry in Language::ALL.iter().flat_map(|language| language.profile().section("header")) {
            let Some(word) = meaning(entry.key) else { continue };
            patterns.push(fold(entry.value));
            meanings.push(word);
        }
        let short = patterns.iter().map(|word| word.chars().count() <= 2 && word.chars().all(is_letter)).collect();
        let automaton = AhoCorasick::builder()
            .match_kind(MatchKind::LeftmostLongest)
            .start_kind(StartKind::Anchored)
            .build(&patterns)
            .ok();
        Words { automaton, meanings, short }
    })
}

fn meaning(key: &str) -> Option<Word> {
    Some(match key {
        "year-mark" => Word::YearMark,
        "month-mark" => Word::MonthMark,
        "day-mark" => Word::DayMark,
        "day-suffix" => Word::Suffix,
        "date-glue" => Word::Glue,
        "date-to" => Word::To,
        month => Word::Month(MONTHS.iter().position(|name| *name == month)? as u8 + 1),
    })
}

/// A letter of a script that separates words by blanks.
pub(in crate::structure) fn is_letter(c: char) -> bool {
    c < '\u{2E80}' && c.is_alphabetic()
}

/// The tokens of a folded text; blanks are none.
pub(super) fn tokens(text: &str) -> Vec<Token> {
    let words = words();
    let mut tokens: Vec<Token> = Vec::new();
    let mut at = 0;
    let mut before = ' ';
    while let Some(c) = text[at..].chars().next() {
        let mut push = |kind, end| tokens.push(Token { kind, start: at, end });
        if c == ' ' {
            at += 1;
        } else if c.is_ascii_digit() {
            let mut digits = text[at..].bytes().take_while(u8::is_ascii_digit).count();
            // A year to which a converter glued the day that follows.
            if (5..=6).contains(&digits) && matches!(&text[at..at + 2], "19" | "20") {
                digits = 4;
            }
            let value = text[at..at + digits].parse().unwrap_or(u32::MAX);
            push(Kind::Number { value, digits }, at + digits);
            at += digits;
        } else if (!is_letter(before) || !is_letter(c))
            && let Some((word, end)) = words.at(text, at)
        {
            push(Kind::Word(word), end);
            at = end;
        } else {
            let end = at + c.len_utf8();
            let kind = match c {
                '-' => Kind::Dash,
                ',' | '\u{60C}' => Kind::Comma,
                _ => Kind::Other,
            };
            push(kind, end);
            at = end;
        }
        before = text[..at].chars().next_back().unwrap_or(' ');
    }
    tokens
}

impl Words {
    fn at(&self, text: &str, at: usize) -> Option<(Word, usize)> {
        let found = self.automaton.as_ref()?.find(Input::new(text).range(at..).anchored(Anchored::Yes))?;
        let index = found.pattern().as_usize();
        let glued = text[found.end()..].chars().next().is_some_and(is_letter);
        (!(glued && self.short[index])).then_some((self.meanings[index], found.end()))
    }
}
