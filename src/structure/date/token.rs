//! Folded text to the tokens that dates are made of.

use std::sync::OnceLock;

use crate::language::Dictionary;
use crate::text::is_alphabetic;

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

/// The word of a date, in any language, that begins at a byte of a folded text, and where it ends.
fn word_at(text: &str, at: usize) -> Option<(Word, usize)> {
    static WORDS: OnceLock<Dictionary<Word>> = OnceLock::new();
    let (word, end) = WORDS.get_or_init(|| Dictionary::of("header", meaning)).at(text, at)?;
    // Words of one or two letters count only where they stand alone.
    let short = |word: &str| word.chars().count() <= 2 && word.chars().all(is_letter);
    let glued = text[end..].chars().next().is_some_and(is_letter);
    (!(glued && short(&text[at..end]))).then_some((word, end))
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
    c < '\u{2E80}' && is_alphabetic(c)
}

/// The tokens of a folded text; blanks are none.
pub(super) fn tokens(text: &str) -> Vec<Token> {
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
            && let Some((word, end)) = word_at(text, at)
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
