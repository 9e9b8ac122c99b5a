//! A paragraph to its sentences.
//!
//! A room of its own because an outcome may be one sentence of a paragraph, and the full stop of an
//! abbreviation, an initial or a number ends none. Nothing is assumed but that the text is raw.

use std::ops::Range;

use super::grammar::Grammar;
use crate::text::{fold, is_alphabetic, is_alphanumeric};

/// Ranges of the sentences of a raw text, blanks around them left out.
pub(super) fn split(text: &str, grammar: &Grammar) -> Vec<Range<usize>> {
    let mut sentences = Vec::new();
    let mut start = 0;
    let mut depth = 0_usize;
    let mut next = 0;
    while let Some((at, c)) = next_mark(text, next) {
        next = at + c.len_utf8();
        match c {
            '(' | '（' | '[' => depth += 1,
            ')' | '）' | ']' => depth = depth.saturating_sub(1),
            '。' | '！' | '？' if depth == 0 => {
                // Closing marks belong to the sentence they close.
                let closes = |c: char| matches!(c, '”' | '"' | '」' | '』' | '）');
                next = text.len() - text[next..].trim_start_matches(closes).len();
                push(text, start..next, &mut sentences);
                start = next;
            }
            '.' | '!' | '?' | '؟' if depth == 0 && opens_sentence(&text[next..]) => {
                let word = last_word(&text[start..at]);
                // Ideographs before it are words of their own.
                let mut back = word.chars().rev();
                let letter = back.next().is_some_and(|c| is_alphabetic(c) && c < '\u{2E80}');
                let numbers = || grammar.numbers(&fold(last_word(text[start..at - word.len()].trim_end())));
                let initial = letter && back.next().is_none_or(|c| c >= '\u{2E80}') && !numbers();
                if c != '.' || !(initial || grammar.abbreviates(&fold(word))) {
                    push(text, start..next, &mut sentences);
                    start = next;
                }
            }
            _ => {}
        }
    }
    push(text, start..text.len(), &mut sentences);
    sentences
}

fn last_word(text: &str) -> &str {
    text.rsplit(|c: char| !is_alphanumeric(c)).next().unwrap_or_default()
}

/// The next character from a byte on that may end a sentence, or stand around one. Most bytes begin no such character.
fn next_mark(text: &str, from: usize) -> Option<(usize, char)> {
    let may_begin = |byte: &u8| matches!(byte, b'(' | b')' | b'[' | b']' | b'.' | b'!' | b'?' | 0xD8 | 0xE3 | 0xEF);
    let mut at = from;
    loop {
        at += text.as_bytes()[at..].iter().position(may_begin)?;
        let c = text[at..].chars().next()?;
        if !is_alphabetic(c) {
            return Some((at, c));
        }
        at += c.len_utf8();
    }
}

/// Whether the text after a full stop begins a sentence: a blank, then neither a small letter nor a digit.
fn opens_sentence(rest: &str) -> bool {
    let word = rest.trim_start_matches(|c: char| c.is_whitespace() || "\"'”’»)".contains(c));
    word.len() < rest.len() && word.chars().next().is_some_and(|c| !c.is_lowercase() && !c.is_ascii_digit())
}

fn push(text: &str, range: Range<usize>, sentences: &mut Vec<Range<usize>>) {
    let part = &text[range.clone()];
    let start = range.start + part.len() - part.trim_start().len();
    let end = start + part.trim().len();
    if start < end {
        sentences.push(start..end);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;

    fn check(language: Language, text: &str, expected: &[&str]) {
        let found: Vec<_> = split(text, Grammar::of(language)).into_iter().map(|range| &text[range]).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn a_full_stop_may_end_no_sentence() {
        check(Language::English, "No consensus. It ended.", &["No consensus.", "It ended."]);
        check(
            Language::English,
            "Mr. L. Ray spoke (see No. 5. Or 6. There). All left.",
            &["Mr. L. Ray spoke (see No. 5. Or 6. There).", "All left."],
        );
        check(Language::Chinese, "会议开始。会议结束。", &["会议开始。", "会议结束。"]);
        check(Language::Arabic, "بدأ الاجتماع. وانتهى الاجتماع.", &["بدأ الاجتماع.", "وانتهى الاجتماع."]);
        check(Language::Russian, "Рез. Совета принята. Конец.", &["Рез. Совета принята.", "Конец."]);
    }
}
