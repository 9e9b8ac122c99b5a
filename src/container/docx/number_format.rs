//! Number formats (ECMA-376 Part 1 §17.18.59): a count to what is printed.
//!
//! The letters stand in `counting.txt`, a line a format.

use std::fmt::Write;

use memchr::memmem;

use super::spelling::{self, Subtag, Wording};
use crate::stream::NumberFormat;

/// How a count is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Format {
    /// `1 2 3`, and whatever the standard does not name.
    #[default]
    Decimal,
    /// `01 02 … 10`, with the least number of digits.
    Zero(usize),
    /// `a b … z aa bb`.
    Latin(Case),
    /// `i ii iii`.
    Roman(Case),
    /// Letters of a line of `counting.txt`; after the last they are doubled.
    Letters(&'static str),
    /// Letters of a line of `counting.txt`; after the last comes the first.
    Round(&'static str),
    /// Signs of a line of `counting.txt`; after the last come decimal digits.
    Signs(&'static str),
    /// Digits of a line of `counting.txt`, place by place.
    Digits(&'static str),
    /// Digits with words for ten, hundred and so on.
    Counting(&'static str, Ten),
    /// Counting words of the first line below one hundred, from there digits of the second.
    BelowHundred(&'static str, &'static str),
    /// Words, or digits with a sign of order, of the language of the paragraph.
    Spelled(Wording),
    /// `- 1 -`.
    Dashed,
    /// Hebrew numerals.
    Hebrew,
    /// Hexadecimal digits.
    Hex,
    /// A bullet.
    Bullet,
    /// Nothing.
    None,
}

/// Case of letters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Case {
    /// Small letters.
    Lower,
    /// Capitals.
    Upper,
}

/// How ten to nineteen begin in the counting systems of the Han script.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ten {
    /// With the word for ten alone.
    Bare,
    /// With the word for one before it.
    WithOne,
}

/// All lines of letters.
const TABLE: &str = include_str!("counting.txt");

impl Format {
    /// `i ii iii`, the usual format of endnotes.
    pub(super) const LOWER_ROMAN: Self = Self::Roman(Case::Lower);

    /// The format with a name of the standard.
    pub(super) fn named(name: &str) -> Self {
        match name {
            "decimalZero" => Self::Zero(2),
            "lowerLetter" => Self::Latin(Case::Lower),
            "upperLetter" => Self::Latin(Case::Upper),
            "lowerRoman" => Self::Roman(Case::Lower),
            "upperRoman" => Self::Roman(Case::Upper),
            "arabicAlpha" => Self::Letters("arabicAlpha"),
            "arabicAbjad" => Self::Letters("arabicAbjad"),
            "russianLower" => Self::Letters("russianLower"),
            "russianUpper" => Self::Letters("russianUpper"),
            "hebrew2" => Self::Letters("hebrew2"),
            "hebrew1" => Self::Hebrew,
            "thaiLetters" => Self::Letters("thaiLetters"),
            // Word takes each for what the standard calls the other ([MS-OI29500] §2.1.540).
            "hindiVowels" => Self::Letters("hindi.consonants"),
            "hindiConsonants" => Self::Letters("hindi.vowels"),
            // Word does not double these ([MS-OI29500] §2.1.540).
            "aiueo" => Self::Round("aiueo"),
            "aiueoFullWidth" => Self::Round("aiueoFullWidth"),
            "iroha" => Self::Letters("iroha"),
            "irohaFullWidth" => Self::Letters("irohaFullWidth"),
            "chosung" => Self::Letters("chosung"),
            "ganada" => Self::Letters("ganada"),
            "chicago" => Self::Letters("chicago"),
            "ideographTraditional" => Self::Signs("ideographTraditional"),
            "ideographZodiac" => Self::Signs("ideographZodiac"),
            "decimalEnclosedCircle" => Self::Signs("decimalEnclosedCircle"),
            "decimalEnclosedCircleChinese" => Self::Signs("decimalEnclosedCircleChinese"),
            "decimalEnclosedFullstop" => Self::Signs("decimalEnclosedFullstop"),
            "decimalEnclosedParen" => Self::Signs("decimalEnclosedParen"),
            "ideographEnclosedCircle" => Self::Signs("ideographEnclosedCircle"),
            "decimalFullWidth" | "decimalFullWidth2" => Self::Digits("digits.fullWidth"),
            "thaiNumbers" => Self::Digits("digits.thai"),
            "hindiNumbers" => Self::Digits("digits.hindi"),
            "ideographDigital" | "japaneseDigitalTenThousand" => Self::Digits("digits.chinese"),
            "taiwaneseDigital" => Self::Digits("digits.circle"),
            "koreanDigital" | "koreanDigital2" => Self::Digits("digits.korean"),
            "chineseCounting" => Self::BelowHundred("digits.chinese", "digits.circle"),
            "taiwaneseCounting" => Self::BelowHundred("digits.taiwanese", "digits.circle"),
            "chineseCountingThousand" | "japaneseCounting" => Self::Counting("digits.chinese", Ten::Bare),
            "taiwaneseCountingThousand" => Self::Counting("digits.taiwanese", Ten::Bare),
            "chineseLegalSimplified" => Self::Counting("digits.chineseLegal", Ten::WithOne),
            "ideographLegalTraditional" => Self::Counting("digits.taiwaneseLegal", Ten::WithOne),
            "japaneseLegal" => Self::Counting("digits.japaneseLegal", Ten::WithOne),
            "koreanCounting" | "koreanLegal" => Self::Counting("digits.korean", Ten::Bare),
            "cardinalText" => Self::Spelled(Wording::Cardinal),
            "ordinalText" => Self::Spelled(Wording::Ordinal),
            "ordinal" => Self::Spelled(Wording::Short),
            "numberInDash" => Self::Dashed,
            "hex" => Self::Hex,
            "bullet" => Self::Bullet,
            "none" => Self::None,
            _ => Self::Decimal,
        }
    }

    /// A custom format (§17.9.17, `w:format`), which shows how it counts from one on: digits of a least number of
    /// places, or the letters of a line of `counting.txt`.
    pub(super) fn custom(pattern: &str) -> Self {
        let shown = || pattern.split(',').map(str::trim).take(3);
        let first = shown().next().unwrap_or_default();
        if first.len() > 1 && first.bytes().all(|b| b.is_ascii_digit()) {
            return Self::Zero(first.len().min(9));
        }
        let lines = TABLE.lines().filter_map(|line| line.split_once(' '));
        let mut names = lines.filter(|(_, signs)| signs.split(' ').take(3).eq(shown()));
        names.next().map_or(Self::Decimal, |(name, _)| Self::Letters(name))
    }

    /// The class that matters to a reader.
    pub(super) fn class(self) -> NumberFormat {
        match self {
            Self::Bullet => NumberFormat::Bullet,
            Self::Decimal
            | Self::Zero(_)
            | Self::Digits(_)
            | Self::Dashed
            | Self::Hex
            | Self::Counting(..)
            | Self::BelowHundred(..)
            | Self::Spelled(_)
            | Self::Signs(
                "decimalEnclosedCircle"
                | "decimalEnclosedCircleChinese"
                | "decimalEnclosedFullstop"
                | "decimalEnclosedParen",
            ) => NumberFormat::Decimal,
            Self::Latin(_) | Self::Letters(_) | Self::Round(_) | Self::Hebrew => NumberFormat::Letter,
            Self::Roman(_) => NumberFormat::Roman,
            Self::Signs(_) | Self::None => NumberFormat::Other,
        }
    }

    /// Writes a count; few formats ask for the language.
    pub(super) fn write(self, value: u32, language: impl Fn() -> Option<Subtag>, out: &mut String) {
        match self {
            Self::Decimal => decimal(value, 1, out),
            Self::Zero(places) => decimal(value, places, out),
            Self::Latin(case) => latin(value, case, out),
            Self::Roman(case) => roman(value, case, out),
            Self::Letters(line) => letters(value, MAX_REPEAT, line, out),
            Self::Round(line) => letters(value, 1, line, out),
            Self::Signs(line) => match value.checked_sub(1).and_then(|index| row(line).nth(index as usize)) {
                Some(sign) => out.push_str(sign),
                None => decimal(value, 1, out),
            },
            Self::BelowHundred(line, _) if value < 100 => counting(value, line, Ten::Bare, out),
            Self::Digits(line) | Self::BelowHundred(_, line) => digits(value, line, out),
            Self::Counting(line, ten) => counting(value, line, ten, out),
            Self::Spelled(wording) => spelling::write(wording, value, language(), out),
            Self::Dashed => {
                out.push_str("- ");
                decimal(value, 1, out);
                out.push_str(" -");
            }
            Self::Hebrew => hebrew(value, out),
            Self::Hex => {
                let _ = write!(out, "{value:X}");
            }
            Self::Bullet | Self::None => {}
        }
    }
}

/// The letters of a line of the table.
fn row(name: &str) -> impl Iterator<Item = &'static str> {
    let mut found = memmem::find_iter(TABLE.as_bytes(), name).map(|at| (&TABLE[..at], &TABLE[at + name.len()..]));
    let line = found.find(|(before, behind)| before.ends_with('\n') && behind.starts_with(' '));
    let signs = line.and_then(|(_, behind)| behind.lines().next());
    signs.unwrap_or_default().split(' ').skip(1)
}

fn digits(value: u32, line: &str, out: &mut String) {
    for digit in value.to_string().bytes() {
        out.push_str(row(line).nth((digit - b'0') as usize).unwrap_or_default());
    }
}

fn decimal(value: u32, places: usize, out: &mut String) {
    // Most counts are small, and formatting at large costs more than the digit.
    if value < 10 && places <= 1 {
        return out.push(char::from(b'0' + value as u8));
    }
    let _ = write!(out, "{value:0places$}");
}

/// How often a letter is repeated at most; Word starts over after 780.
const MAX_REPEAT: u32 = 30;

fn latin(value: u32, case: Case, out: &mut String) {
    let Some(index) = value.checked_sub(1) else { return out.push('0') };
    let first = if case == Case::Lower { b'a' } else { b'A' };
    let letter = char::from(first + (index % 26) as u8);
    out.extend(std::iter::repeat_n(letter, (index / 26 % MAX_REPEAT + 1) as usize));
}

fn letters(value: u32, max_repeat: u32, line: &str, out: &mut String) {
    let Some(index) = value.checked_sub(1) else { return out.push('0') };
    let count = row(line).count().max(1) as u32;
    let letter = row(line).nth((index % count) as usize).unwrap_or_default();
    for _ in 0..=(index / count % max_repeat) {
        out.push_str(letter);
    }
}

fn roman(value: u32, case: Case, out: &mut String) {
    const STEPS: [(u32, &str, &str); 13] = [
        (1000, "m", "M"),
        (900, "cm", "CM"),
        (500, "d", "D"),
        (400, "cd", "CD"),
        (100, "c", "C"),
        (90, "xc", "XC"),
        (50, "l", "L"),
        (40, "xl", "XL"),
        (10, "x", "X"),
        (9, "ix", "IX"),
        (5, "v", "V"),
        (4, "iv", "IV"),
        (1, "i", "I"),
    ];
    if !(1..=32767).contains(&value) {
        return decimal(value, 1, out);
    }
    let mut rest = value;
    for (step, lower, upper) in STEPS {
        while rest >= step {
            out.push_str(if case == Case::Lower { lower } else { upper });
            rest -= step;
        }
    }
}

fn counting(value: u32, line: &str, ten: Ten, out: &mut String) {
    let names: Vec<&str> = row(line).collect();
    if names.len() < 14 || value >= 100_000_000 {
        return decimal(value, 1, out);
    }
    if value == 0 {
        return out.push_str(names[0]);
    }
    if value >= 10_000 {
        counting(value / 10_000, line, ten, out);
        out.push_str(names[13]);
        let rest = value % 10_000;
        if rest == 0 {
            return;
        }
        if rest < 1000 {
            out.push_str(names[0]);
        }
        return below_ten_thousand(rest, &names, Ten::WithOne, out);
    }
    below_ten_thousand(value, &names, ten, out);
}

fn below_ten_thousand(value: u32, names: &[&str], ten: Ten, out: &mut String) {
    let mut gap = false;
    let mut begun = false;
    for (place, unit) in [(1000, 12), (100, 11), (10, 10), (1, 0)] {
        let digit = (value / place % 10) as usize;
        if digit == 0 {
            gap = begun;
            continue;
        }
        if std::mem::take(&mut gap) {
            out.push_str(names[0]);
        }
        if !(place == 10 && digit == 1 && !begun && ten == Ten::Bare) {
            out.push_str(names[digit]);
        }
        if unit != 0 {
            out.push_str(names[unit]);
        }
        begun = true;
    }
}

fn hebrew(value: u32, out: &mut String) {
    const STEPS: [(u32, char); 22] = [
        (400, '\u{5EA}'),
        (300, '\u{5E9}'),
        (200, '\u{5E8}'),
        (100, '\u{5E7}'),
        (90, '\u{5E6}'),
        (80, '\u{5E4}'),
        (70, '\u{5E2}'),
        (60, '\u{5E1}'),
        (50, '\u{5E0}'),
        (40, '\u{5DE}'),
        (30, '\u{5DC}'),
        (20, '\u{5DB}'),
        (10, '\u{5D9}'),
        (9, '\u{5D8}'),
        (8, '\u{5D7}'),
        (7, '\u{5D6}'),
        (6, '\u{5D5}'),
        (5, '\u{5D4}'),
        (4, '\u{5D3}'),
        (3, '\u{5D2}'),
        (2, '\u{5D1}'),
        (1, '\u{5D0}'),
    ];
    if !(1..=999).contains(&value) {
        return decimal(value, 1, out);
    }
    let mut rest = value;
    while rest > 0 {
        // 15 and 16 would spell the divine name and are written 9+6 and 9+7.
        let limit = if matches!(rest, 15 | 16) { 9 } else { rest };
        let Some((step, letter)) = STEPS.into_iter().find(|&(step, _)| step <= limit) else { return };
        out.push(letter);
        rest -= step;
    }
}
