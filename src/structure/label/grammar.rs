//! The grammar of typed labels.
//!
//! ```text
//! label  = [ "(" ] sign [ suffix ] [ close ] gap
//! sign   = number | letter | roman | circled | ideographic | bullet
//! number = digits { "." digits }          digits of any script
//! letter = one letter of an alphabet of the profile
//! close  = "." | ")"                      also full-width, also behind a blank
//! gap    = tab | blanks | end | nothing   (nothing: a converter glued the number to the text)
//! ```

use super::{Alphabet, Close, Gap, Parts, Reading, Sign};
use crate::structure::words::Words;
use crate::text::{digits, is_alphabetic};

/// Reads the label that `text` begins with, in all ways; none when it begins with plain text.
pub(in crate::structure) fn read(text: &str, words: &Words, readings: &mut Vec<Reading>) {
    let inner = text.trim_start_matches(['\u{A0}', ' ', '\u{640}', '\u{200D}']);
    let Some(first) = inner.chars().next() else { return };
    let (inner, open) = match first {
        '(' | '（' => (&inner[first.len_utf8()..], true),
        _ => (inner, false),
    };
    let offset = text.len() - inner.len();
    let mut signs = Signs { text, offset, open, words, readings };
    let Some(first) = inner.chars().next() else { return };
    if digits::value(first).is_some() {
        signs.number(inner);
    } else if let Some(value) = words.counting_number(inner) {
        signs.ideographic(value);
    } else if let Some(value) = circled(first) {
        signs.push(Sign::Number(Parts::one(value)), first.len_utf8(), Close::Paren);
    } else if !open && is_bullet(first) {
        signs.bullet(first);
    } else {
        signs.letters(inner);
    }
}

struct Signs<'a> {
    text: &'a str,
    /// Where the sign begins.
    offset: usize,
    open: bool,
    words: &'a Words,
    readings: &'a mut Vec<Reading>,
}

impl Signs<'_> {
    fn number(&mut self, inner: &str) {
        let mut parts = Parts::default();
        let mut at = 0;
        while let Some((value, len)) = digits_at(&inner[at..]) {
            let Some(value) = value else { return };
            if !parts.push(value) {
                return;
            }
            at += len;
            let mut ahead = inner[at..].chars();
            let dot = ahead.next().filter(|&c| c == '.' || c == '．');
            match dot {
                Some(dot) if ahead.next().is_some_and(|c| digits::value(c).is_some()) => at += dot.len_utf8(),
                _ => break,
            }
        }
        if parts.len() == 1 {
            self.split_digits(inner, at);
        }
        self.finish_number(inner, parts, at);
    }

    /// A suffix, the bracket, and both orders.
    fn finish_number(&mut self, inner: &str, mut parts: Parts, mut at: usize) {
        if let Some((suffix, len)) = self.words.suffix(&inner[at..]) {
            parts.suffix = suffix;
            at += len;
        }
        let (close, close_len) = self.close(&inner[at..]);
        if close == Close::None && !number_may_end(&inner[at..], parts.len(), self.words) {
            return;
        }
        let end = self.offset + at + close_len;
        if parts.len() == 1 {
            return self.push(Sign::Number(parts), end, close);
        }
        let reversed = parts.reversed();
        let both = self.words.minor_first && reversed.as_slice() != parts.as_slice();
        if both {
            self.push(Sign::Number(reversed), end, close);
        }
        self.push(Sign::Number(parts), end, close);
        if let Some(reading) = self.readings.last_mut() {
            reading.unusual = both;
        }
    }

    /// Digits that a converter glued to the label's own: `12030 work plan` is number 1 and a year.
    fn split_digits(&mut self, inner: &str, len: usize) {
        if len < 5 || !inner.as_bytes()[..len].iter().all(u8::is_ascii_digit) {
            return;
        }
        let (number, year) = inner[..len].split_at(len - 4);
        if let (Ok(number), Ok(1900..=2100)) = (number.parse::<u16>(), year.parse::<u16>()) {
            let text = self.offset + len - 4;
            self.readings.push(Reading {
                sign: Sign::Number(Parts::one(number)),
                close: Close::None,
                gap: Gap::Glued,
                len: text,
                text,
                unusual: false,
            });
        }
    }

    fn ideographic(&mut self, (value, len): (u16, usize)) {
        let inner = &self.text[self.offset + len..];
        let (close, close_len) = self.close(inner);
        if close != Close::None {
            self.push(Sign::Number(Parts::one(value)), self.offset + len + close_len, close);
        }
    }

    fn bullet(&mut self, glyph: char) {
        let len = self.offset + glyph.len_utf8();
        let rest = &self.text[len..];
        let weak = matches!(glyph, '-' | '–' | '—' | '*' | 'o' | '?');
        let tab = rest.starts_with('\t') || rest.starts_with("  ");
        let blank = rest.starts_with([' ', '\u{A0}']);
        // The letter is a word of some languages, behind which nobody keeps a line from breaking.
        let word = glyph == 'o' && !rest.starts_with('\u{A0}');
        if tab || (blank && !word) || !weak {
            self.push(Sign::Bullet(glyph), len, Close::None);
        }
    }

    fn letters(&mut self, inner: &str) {
        if let [b'A'..=b'Z', b'.', b'0'..=b'9', ..] = inner.as_bytes() {
            // `A.1`: a section of annex A.
            self.offset += 2;
            return self.number(&inner[2..]);
        }
        if let Some((value, len)) = quoted_digits(inner) {
            // The marks close it as brackets do.
            let (_, close_len) = self.close(&inner[len..]);
            return self.push(Sign::Roman(value), self.offset + len + close_len, Close::Paren);
        }
        let run = inner.len() - inner.trim_start_matches(|c: char| c.is_ascii_alphabetic()).len();
        if let Some(value) = roman(&inner[..run]) {
            let (close, close_len) = self.close(&inner[run..]);
            // `I think` begins a sentence, `I<tab>Introduction` a section.
            let lower = inner.as_bytes()[0].is_ascii_lowercase();
            let end = self.offset + run + close_len;
            let set_off = matches!(self.gap(end).0, Gap::Tab | Gap::End);
            if close == Close::Paren || (!lower && (close == Close::Dot || set_off || heads(inner, run))) {
                self.push(Sign::Roman(value), end, close);
            }
        }
        if !may_close(inner) {
            return;
        }
        for (ordinal, alphabet, len) in self.words.letter(inner) {
            // `bbis)` is item b bis.
            let (suffix, suffix_len) = self.words.suffix(&inner[len..]).unwrap_or((0, 0));
            let behind = len + suffix_len;
            let (close, close_len) = self.close(&inner[behind..]);
            let (late, late_len) = match self.words.suffix(&inner[behind + close_len..]) {
                Some(found) if close == Close::Paren && suffix == 0 => found,
                _ => (suffix, 0),
            };
            let end = self.offset + behind + close_len + late_len;
            let sign = Sign::Letter { ordinal, alphabet, suffix: late };
            match close {
                Close::Paren => self.push(sign, end, close),
                Close::Dot if alphabet != Alphabet::Own && self.gap(end).0 != Gap::Glued => self.push(sign, end, close),
                _ => {}
            }
        }
    }

    fn push(&mut self, sign: Sign, len: usize, close: Close) {
        let (gap, gap_len) = self.gap(len);
        self.readings.push(Reading { sign, close, gap, len, text: len + gap_len, unusual: false });
    }

    /// The bracket or stop; blanks and joiners may stand before it.
    fn close(&self, rest: &str) -> (Close, usize) {
        let trimmed = rest.trim_start_matches([' ', '\u{A0}', '\u{640}', '\u{200D}']);
        let blanks = rest.len() - trimmed.len();
        match trimmed.chars().next() {
            Some(c @ (')' | '）')) => (Close::Paren, blanks + c.len_utf8()),
            Some(c @ ('.' | '．' | '、')) if !self.open && blanks == 0 => (Close::Dot, c.len_utf8()),
            _ => (Close::None, 0),
        }
    }

    fn gap(&self, end: usize) -> (Gap, usize) {
        let rest = &self.text[end..];
        let text = rest.trim_start_matches([' ', '\t', '\u{A0}', '\u{2002}', '\u{2003}', '\u{3000}', '\n']);
        let len = rest.len() - text.len();
        let blanks = &rest[..len];
        let gap = match blanks.chars().count() {
            _ if text.is_empty() => Gap::End,
            0 => Gap::Glued,
            1 if !blanks.starts_with('\t') => Gap::Blank,
            _ => Gap::Tab,
        };
        (gap, len)
    }
}

/// Whether what closes a letter stands near the beginning of `text`; behind a letter and its suffix there is no more room.
fn may_close(text: &str) -> bool {
    const ROOM: usize = 40;
    // What a full-width bracket or stop and the ideographic comma begin with in UTF-8.
    const FULL_WIDTH: u8 = 0xEF;
    const IDEOGRAPHIC: u8 = 0xE3;
    let near = &text.as_bytes()[..text.len().min(ROOM)];
    memchr::memchr3(b')', b'.', FULL_WIDTH, near).is_some() || memchr::memchr(IDEOGRAPHIC, near).is_some()
}

/// Whether a number without a bracket can end before `rest`: no unit, fraction, date or code goes on.
fn number_may_end(rest: &str, parts: usize, words: &Words) -> bool {
    match rest.chars().next() {
        None => true,
        Some(' ' | '\u{A0}' | '\u{202F}') => {
            // A thousands separator, which no number of several parts has.
            let next = rest.chars().nth(1);
            parts > 1 || next.is_none_or(|c| digits::value(c).is_none())
        }
        Some(c) => {
            !(digits::value(c).is_some()
                || matches!(c, '.' | ',' | '/' | '-' | '–' | '%' | ':' | ';' | '\u{60C}' | '‑' | '×')
                || words.units.contains(&c))
        }
    }
}

/// The value and bytes of a run of digits; no value for one with a leading zero or of more than five digits.
fn digits_at(text: &str) -> Option<(Option<u16>, usize)> {
    let (mut value, mut len, mut count) = (0u32, 0, 0);
    for c in text.chars() {
        let Some(digit) = digits::value(c) else { break };
        value = value.saturating_mul(10).saturating_add(u32::from(digit));
        len += c.len_utf8();
        count += 1;
    }
    let leading_zero = digits::value(text.chars().next()?)? == 0;
    let value = u16::try_from(value).ok().filter(|_| !leading_zero && count <= 5);
    (count > 0).then_some((value, len))
}

/// `II Proposals`: behind a numeral and a blank a title, no sentence.
fn heads(text: &str, numeral: usize) -> bool {
    let title = &text[numeral..];
    let opens = title.trim_start().chars().next();
    title.starts_with([' ', '\u{A0}'])
        && opens.is_some_and(|c| is_alphabetic(c) && !c.is_lowercase())
        && title.chars().count() <= 80
        && !title.trim_end().ends_with(['.', ';', ',', ':', '!', '?', '。', '；', '：', '،', '؛'])
}

/// `'1'`: a digit in single quotes stands for a roman numeral in texts written from right to left.
fn quoted_digits(text: &str) -> Option<(u16, usize)> {
    let quote = |c: &char| matches!(c, '\'' | '\u{2018}' | '\u{2019}');
    let open = text.chars().next().filter(quote)?;
    let (value, len) = digits_at(&text[open.len_utf8()..])?;
    let close = text[open.len_utf8() + len..].chars().next().filter(quote)?;
    Some((value?, open.len_utf8() + len + close.len_utf8()))
}

/// The value of a roman numeral up to 39 in one case.
pub(in crate::structure) fn roman(text: &str) -> Option<u16> {
    const UNITS: [&str; 10] = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"];
    let one_case = text.bytes().all(|b| b.is_ascii_lowercase()) || text.bytes().all(|b| b.is_ascii_uppercase());
    if text.is_empty() || text.len() > 8 || !one_case {
        return None;
    }
    let lower = text.to_ascii_lowercase();
    let units = lower.trim_start_matches('x');
    let tens = lower.len() - units.len();
    // `ix` begins with the unit's own sign, so nothing is lost by taking the tens first.
    let unit = UNITS.iter().position(|sign| *sign == units)?;
    let value = u16::try_from(tens * 10 + unit).ok()?;
    (tens <= 3 && value > 0).then_some(value)
}

fn circled(c: char) -> Option<u16> {
    match c {
        '\u{2460}'..='\u{2473}' => Some((c as u32 - 0x245F) as u16),
        '\u{2474}'..='\u{2487}' => Some((c as u32 - 0x2473) as u16),
        _ => None,
    }
}

/// Glyphs that open an item, among them those of symbol fonts in the private use area.
fn is_bullet(c: char) -> bool {
    matches!(
        c,
        '•' | '○'
            | '·'
            | '●'
            | '▪'
            | '■'
            | '□'
            | '►'
            | '➢'
            | '✓'
            | '‣'
            | '◦'
            | '⁃'
            | '∙'
            | '▫'
            | '◆'
            | '◇'
            | '★'
            | '✔'
            | '❖'
            | '➤'
            | '➔'
            | '→'
            | '⇒'
            | '–'
            | '—'
            | '-'
            | '*'
            | 'o'
            | '?'
            | '−'
            | '‑'
            | '\u{F000}'..='\u{F0FF}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;

    fn check(language: Language, text: &str, expected: &str) {
        let mut readings = Vec::new();
        read(text, Words::of(language), &mut readings);
        let shown: Vec<String> = readings
            .iter()
            .map(|reading| {
                let sign = match reading.sign {
                    Sign::Number(parts) => {
                        let parts_shown: Vec<String> = parts.as_slice().iter().map(u16::to_string).collect();
                        format!("{}{}", parts_shown.join("."), "+".repeat(parts.suffix.into()))
                    }
                    Sign::Letter { ordinal, suffix, .. } => format!("L{ordinal}{}", "+".repeat(suffix.into())),
                    Sign::Roman(value) => format!("R{value}"),
                    Sign::Bullet(glyph) => glyph.to_string(),
                };
                format!("{sign}|{}", &text[reading.text..])
            })
            .collect();
        assert_eq!(shown.join(" / "), expected, "{text:?}");
    }

    #[test]
    fn numbers() {
        check(Language::English, "1\tIntroduction", "1|Introduction");
        check(Language::English, "1.1.\u{A0}At", "1.1|At");
        check(Language::English, "3.2Table 3", "3.2|Table 3");
        check(Language::English, "１．１　样本", "1.1|样本");
        check(Language::English, "(2) two", "2|two");
        check(Language::English, "3bis\tText", "3+|Text");
        check(Language::English, "12030 work plan", "1|2030 work plan / 12030|work plan");
        check(Language::Arabic, "2.1\tنص", "1.2|نص / 2.1|نص");
        check(Language::Arabic, "1.1\tنص", "1.1|نص");
        check(Language::Arabic, "3.2.1\tنص", "1.2.3|نص / 3.2.1|نص");
        check(Language::Chinese, "一、概要", "1|概要");
        check(Language::Chinese, "（三）概要", "3|概要");
        check(Language::Chinese, "①概要", "1|概要");
    }

    #[test]
    fn no_numbers() {
        check(Language::Chinese, "2031年5月", "");
        for text in ["1 420 pages", "15.08.02", "09.40", "50% of", "12/34", "1,5 million", "2016-2020"] {
            check(Language::English, text, "");
        }
    }

    #[test]
    fn letters_and_numerals() {
        check(Language::English, "b)\ttext", "L2|text");
        check(Language::English, "(c) text", "L3|text");
        check(Language::English, "i)\ttext", "R1|text / L9|text");
        check(Language::English, "bbis)\ttext", "L2+|text");
        check(Language::English, "IV\tDiscussion", "R4|Discussion");
        check(Language::English, "a report", "");
        check(Language::Arabic, "أ\u{A0})\tنص", "L1|نص");
        check(Language::Arabic, "\u{A0}أ\u{A0})\tنص", "L1|نص");
        check(Language::Arabic, "هـ)\tنص", "L5|نص");
        check(Language::Arabic, "'2'\tنص", "R2|نص");
        check(Language::Russian, "а)\tтекст", "L1|текст / L1|текст");
        check(Language::Russian, "с)\tтекст", "L3|текст / L17|текст");
    }

    #[test]
    fn bullets() {
        check(Language::English, "•\ttext", "•|text");
        check(Language::English, "○text", "○|text");
        check(Language::English, "–\ttext", "–|text");
        check(Language::English, "o\tnext step", "o|next step");
        check(Language::English, "•", "•|");
        check(Language::English, "o\u{A0}next step", "o|next step");
        check(Language::English, "o next step", "");
        check(Language::English, "-text", "");
    }
}
