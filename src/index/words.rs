//! Text folded for search: words in, words out.
//!
//! A text is folded as everywhere ([`crate::text::fold`]: case, accents, Arabic marks and letter forms, `ё`) and cut
//! into words. A run of Han characters, which has no words to cut at, gives every pair of neighbours and its last
//! character: any substring is then a phrase of pairs, and a single character the beginning of one. Other runs of
//! letters and digits are words. The words joined by blanks are what the full-text table holds, so that no tokenizer of
//! our own is needed to open the file.
//!
//! Folding knows no neighbours, so that what a character becomes is looked up: a whole archive passes through here.

use std::ops::{Range, RangeInclusive};
use std::sync::OnceLock;

use unicode_normalization::char::is_combining_mark;

use crate::text::Folded;

/// Latin letters that accent folding leaves alone, as a keyboard without them types them.
const LIGATURES: [(char, &str); 4] = [('\u{153}', "oe"), ('\u{e6}', "ae"), ('\u{df}', "ss"), ('\u{f8}', "o")];

/// What is alphabetic to Unicode and no part of a word to the tokenizer of the search table: circled letters, and letters
/// that were marks in its version of Unicode.
const SIGNS: [RangeInclusive<char>; 5] = [
    '\u{19b0}'..='\u{19c0}',
    '\u{19c8}'..='\u{19c9}',
    '\u{1cf2}'..='\u{1cf3}',
    '\u{24b6}'..='\u{24e9}',
    '\u{1f130}'..='\u{1f189}',
];

/// Characters of a page of the table.
const PAGE: usize = 256;

/// What a character becomes.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Becomes {
    /// Nothing: it does not even part two words.
    Nothing,
    /// What is between words.
    Gap,
    /// A letter or digit.
    Letter(char),
    /// A Han character.
    Han(char),
    /// Several letters.
    Several,
}

/// What a folded character is to a word.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Class {
    Gap,
    Letter,
    Han,
}

/// The words of a text, joined by blanks.
pub(super) fn words(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    push_words(&mut out, text);
    out
}

/// Appends the words of a text, joined by blanks.
pub(super) fn push_words(out: &mut String, text: &str) {
    let mut line = Line { begin: out.len(), out, han: None, open: false };
    for c in text.chars() {
        match becomes(c) {
            Becomes::Nothing => {}
            Becomes::Gap => line.gap(),
            Becomes::Letter(c) => line.letter(c),
            Becomes::Han(c) => line.han(c),
            Becomes::Several => several(c, &mut line),
        }
    }
    line.gap();
}

/// Words on their way into a line.
struct Line<'a> {
    out: &'a mut String,
    begin: usize,
    /// The Han character that waits for its neighbour.
    han: Option<char>,
    /// Whether the last word may go on.
    open: bool,
}

impl Line<'_> {
    fn begin(&mut self) {
        if self.out.len() > self.begin {
            self.out.push(' ');
        }
    }

    fn gap(&mut self) {
        if let Some(c) = self.han.take() {
            self.begin();
            self.out.push(c);
        }
        self.open = false;
    }

    fn letter(&mut self, c: char) {
        if !self.open {
            self.gap();
            self.begin();
            self.open = true;
        }
        self.out.push(c);
    }

    fn han(&mut self, c: char) {
        self.open = false;
        if let Some(before) = self.han.replace(c) {
            self.begin();
            self.out.push(before);
            self.out.push(c);
        }
    }
}

/// Calls with the place of each word of a folded text.
pub(super) fn each_word(folded: &str, mut take: impl FnMut(Range<usize>)) {
    let mut chars = folded.char_indices().peekable();
    while let Some((start, first)) = chars.next() {
        let mut end = start + first.len_utf8();
        match class(first) {
            Class::Gap => continue,
            Class::Han => {
                if let Some(&(_, second)) = chars.peek().filter(|(_, next)| is_han(*next)) {
                    end += second.len_utf8();
                }
            }
            Class::Letter => {
                while let Some(&(_, next)) = chars.peek().filter(|(_, next)| class(*next) == Class::Letter) {
                    end += next.len_utf8();
                    chars.next();
                }
            }
        }
        take(start..end);
    }
}

/// Appends a word of a folded text.
pub(super) fn push_word(out: &mut String, word: &str) {
    for c in word.chars() {
        match ligature(c) {
            Some(letters) => out.push_str(letters),
            None => out.push(plain(c)),
        }
    }
}

/// Characters of Han script (Unicode Standard, chapter 18): unified ideographs, their extensions, compatibility forms.
pub(super) fn is_han(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{323af}')
}

fn becomes(c: char) -> Becomes {
    static PAGES: [OnceLock<Box<[Becomes; PAGE]>>; PAGE] = [const { OnceLock::new() }; PAGE];
    let (page, place) = (c as usize / PAGE, c as usize % PAGE);
    let fill = || {
        let at = |place| u32::try_from(page * PAGE + place).ok().and_then(char::from_u32);
        Box::new(std::array::from_fn(|place| at(place).map_or(Becomes::Gap, looked_up)))
    };
    PAGES.get(page).map_or_else(|| looked_up(c), |held| held.get_or_init(fill)[place])
}

fn looked_up(c: char) -> Becomes {
    let folded = folded(c);
    let mut chars = folded.chars();
    match (chars.next(), chars.next()) {
        (None, _) => Becomes::Nothing,
        (Some(_), Some(_)) => Becomes::Several,
        (Some(c), None) if ligature(c).is_some() => Becomes::Several,
        (Some(c), None) => match class(c) {
            Class::Gap => Becomes::Gap,
            Class::Letter => Becomes::Letter(plain(c)),
            Class::Han => Becomes::Han(c),
        },
    }
}

fn several(c: char, line: &mut Line<'_>) {
    for c in folded(c).chars() {
        match (class(c), ligature(c)) {
            (Class::Letter, Some(letters)) => letters.chars().for_each(|c| line.letter(c)),
            (Class::Letter, None) => line.letter(plain(c)),
            (Class::Han, _) => line.han(c),
            (Class::Gap, _) => line.gap(),
        }
    }
}

/// What folding makes of a character; blanks are kept.
fn folded(c: char) -> String {
    let mut folded = Folded::default();
    folded.push(c.encode_utf8(&mut [0; 4]));
    folded.as_str().to_owned()
}

fn class(c: char) -> Class {
    match c {
        c if is_han(c) => Class::Han,
        c if c.is_alphanumeric() && !is_combining_mark(c) && !SIGNS.iter().any(|signs| signs.contains(&c)) => {
            Class::Letter
        }
        _ => Class::Gap,
    }
}

/// A letter without what only its place in a word or its print makes of it (`ς`, `ſ`, `µ`).
fn plain(c: char) -> char {
    let mut capital = c.to_uppercase();
    match (capital.next(), capital.next()) {
        (Some(capital), None) if !c.is_ascii() => capital.to_lowercase().next().unwrap_or(c),
        _ => c,
    }
}

fn ligature(c: char) -> Option<&'static str> {
    LIGATURES.iter().find(|(ligature, _)| !c.is_ascii() && *ligature == c).map(|(_, letters)| *letters)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &str) {
        assert_eq!(words(text), expected);
    }

    #[test]
    fn words_of_all_scripts() {
        check("Résolution 179 (Rév. Dubaï, 2018)", "resolution 179 rev dubai 2018");
        check("C20/57-E, œuvre", "c20 57 e oeuvre");
        check("儿童上网保护2018年", "儿童 童上 上网 网保 保护 护 2018 年");
        check("أحـاطَ عِلماً", "احاط علما");
        check("Ещё раз", "еще раз");
        check("... — …", "");
    }

    #[test]
    fn looking_up_and_folding_the_text_agree() {
        let every = ('\0'..='\u{2ffff}').filter(|c| !c.is_control());
        let apart: String = every.clone().flat_map(|c| ['x', c, '\u{7f51}']).collect();
        for text in [every.collect(), apart] {
            let mut folded = Folded::default();
            folded.push(&text);
            let mut expected = String::new();
            each_word(folded.as_str(), |range| {
                if !expected.is_empty() {
                    expected.push(' ');
                }
                push_word(&mut expected, &folded.as_str()[range]);
            });
            assert!(words(&text) == expected);
        }
    }
}
