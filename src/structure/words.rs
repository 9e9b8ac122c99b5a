//! What structure needs of a language profile, folded and ready to compare.

use super::label::{Alphabet, roman};
use crate::document::Role;
use crate::language::{Language, PerLanguage, Profile};
use crate::text::{Lexicon, fold, is_alphabetic, is_alphanumeric};

/// The `[structure]` section of a profile.
#[derive(Debug)]
pub(super) struct Words {
    /// Numbers of several parts are printed minor part first.
    pub(super) minor_first: bool,
    /// Characters that make the number before them a count or a date.
    pub(super) units: Vec<char>,
    /// Operative lines of a resolution begin with one of these.
    operative: Lexicon,
    /// Lines of its preamble begin with one of these.
    preamble: Lexicon,
    enacting: Lexicon,
    draft: Lexicon,
    /// The same, for titles that end so.
    draft_endings: Vec<String>,
    annexes: Vec<(String, Role)>,
    contents: Vec<String>,
    origin: Lexicon,
    /// Suffixes as printed with their ordinal, longest first.
    suffixes: Vec<(String, u8)>,
    letters: Vec<String>,
    counting: Vec<char>,
}

/// Canonical suffixes; [`Parts::suffix`](super::label::Parts::suffix) counts them from 1.
const SUFFIXES: [&str; 3] = ["bis", "ter", "quater"];

/// The canonical form of a suffix.
pub(super) fn suffix_name(ordinal: u8) -> Option<&'static str> {
    SUFFIXES.get(usize::from(ordinal).checked_sub(1)?).copied()
}

impl Words {
    /// The words of a language.
    pub(super) fn of(language: Language) -> &'static Self {
        static WORDS: PerLanguage<Words> = PerLanguage::new();
        WORDS.get(language, Self::new)
    }

    fn new(profile: &'static Profile) -> Self {
        let printed = |key| profile.values("structure", key).map(str::to_owned).collect::<Vec<_>>();
        let folded = |key| profile.values("structure", key).map(fold).collect::<Vec<_>>();
        let first_chars = |key| profile.values("structure", key).filter_map(|value| value.chars().next()).collect();
        let mut suffixes: Vec<(String, u8)> = ["suffix-bis", "suffix-ter", "suffix-quater"]
            .iter()
            .zip(1..)
            .flat_map(|(key, ordinal)| printed(key).into_iter().map(move |suffix| (suffix, ordinal)))
            .collect();
        suffixes.sort_by_key(|(suffix, _)| std::cmp::Reverse(suffix.len()));
        let annexes = [("annex", Role::Annex), ("appendix", Role::Appendix), ("attachment", Role::Attachment)];
        Self {
            minor_first: profile.flag("language", "minor-first"),
            units: first_chars("units"),
            operative: Lexicon::new(&folded("operative")),
            preamble: Lexicon::new(&folded("preamble")),
            enacting: Lexicon::new(&folded("enacting")),
            draft: Lexicon::new(&folded("draft")),
            draft_endings: folded("draft"),
            annexes: annexes.iter().flat_map(|&(key, role)| folded(key).into_iter().map(move |w| (w, role))).collect(),
            contents: folded("contents"),
            origin: Lexicon::new(&folded("origin")),
            suffixes,
            letters: printed("letters"),
            counting: first_chars("counting"),
        }
    }

    /// A suffix at the beginning of `text`, with the blank before it: ordinal and bytes.
    pub(super) fn suffix(&self, text: &str) -> Option<(u8, usize)> {
        let trimmed = text.trim_start_matches([' ', '\u{A0}', '.']);
        let blanks = text.len() - trimmed.len();
        let (suffix, ordinal) = self.suffixes.iter().find(|(suffix, _)| trimmed.starts_with(suffix.as_str()))?;
        let rest = &trimmed[suffix.len()..];
        let ends = !rest.chars().next().is_some_and(is_alphanumeric);
        (ends && blanks <= 2).then_some((*ordinal, blanks + suffix.len()))
    }

    /// The letters that `text` may begin with: ordinal, alphabet, bytes.
    pub(super) fn letter(&self, text: &str) -> impl Iterator<Item = (u16, Alphabet, usize)> {
        let first = text.chars().next();
        let latin = first.and_then(latin_letter).map(|(ordinal, alphabet)| (ordinal, alphabet, char_len(first)));
        let own = self.letters.iter().zip(1..).find_map(|(letter, ordinal)| {
            let text = text.strip_prefix(letter.as_str()).map(|rest| (rest, letter.len())).or_else(|| {
                // A letter without its tatweel or hamza.
                let bare = letter.chars().next()?;
                let first = first?;
                (same_letter(first, bare)).then(|| (&text[first.len_utf8()..], first.len_utf8()))
            });
            text.map(|(_, len)| (ordinal, Alphabet::Own, len))
        });
        latin.into_iter().chain(own)
    }

    /// A number written in counting characters at the beginning of `text`, up to 99: value and bytes.
    pub(super) fn counting_number(&self, text: &str) -> Option<(u16, usize)> {
        let (mut tens, mut units, mut len) = (0, 0, 0);
        for c in text.chars().take(3) {
            let Some(value) = self.counting.iter().zip(1u16..).find(|(sign, _)| **sign == c).map(|(_, v)| v) else {
                break;
            };
            match (value, tens) {
                (10, 0) => (tens, units) = (units.max(1) * 10, 0),
                (10, _) => break,
                _ if units > 0 => break,
                _ => units = value,
            }
            len += c.len_utf8();
        }
        (len > 0).then_some((tens + units, len))
    }

    /// Whether a folded line begins as an operative line does.
    pub(super) fn is_operative(&self, folded: &str) -> bool {
        opens(folded, &self.operative).is_some()
    }

    /// Whether a folded line begins as a line of a preamble does.
    pub(super) fn is_preamble(&self, folded: &str) -> bool {
        opens(folded, &self.preamble).is_some()
    }

    /// Whether a folded line names the body that enacts, and no more.
    pub(super) fn is_enacting(&self, folded: &str) -> bool {
        let longest = opens(folded, &self.enacting);
        longest.is_some_and(|end| folded.len() <= end + 60 && folded.ends_with([',', '\u{60C}']))
    }

    /// Whether a folded title names a draft act.
    pub(super) fn is_draft(&self, folded: &str) -> bool {
        self.draft.longest(folded, 0).is_some()
            || self.draft_endings.iter().any(|phrase| folded.ends_with(phrase.as_str()))
    }

    /// Whether a folded line is the heading of a table of contents.
    pub(super) fn is_contents(&self, folded: &str) -> bool {
        self.contents.iter().any(|heading| folded.trim_end_matches(':') == heading)
    }

    /// Whether a folded text says what an annex belongs to.
    pub(super) fn is_origin(&self, folded: &str) -> bool {
        opens(folded, &self.origin).is_some()
    }

    /// The role that a folded line's first word gives an annex, and the rest of the line.
    pub(super) fn annex<'a>(&self, folded: &'a str) -> Option<(Role, &'a str)> {
        self.annexes.iter().find_map(|(word, role)| {
            let rest = folded.strip_prefix(word.as_str())?;
            let border = word.chars().next_back().is_some_and(is_ideograph);
            let goes_on = rest.chars().next().is_some_and(|c| is_alphabetic(c) && !is_ideograph(c));
            (border || !goes_on).then_some((*role, rest))
        })
    }

    /// The canonical number of an annex: digits, a capital, or a roman numeral as digits; and the rest.
    pub(super) fn annex_number<'a>(&self, folded: &'a str) -> Option<(AnnexNumber, &'a str)> {
        let digits = folded.len() - folded.trim_start_matches(|c: char| c.is_ascii_digit()).len();
        if digits > 0 {
            return Some((AnnexNumber::Value(folded[..digits].parse().ok()?), &folded[digits..]));
        }
        if let Some((value, len)) = self.counting_number(folded) {
            return Some((AnnexNumber::Value(value), &folded[len..]));
        }
        let word = folded.split(|c: char| !is_alphabetic(c) || is_ideograph(c)).next()?;
        let rest = &folded[word.len()..];
        if let Some(value) = roman(word).filter(|_| word.len() > 1 || word == "i") {
            return Some((AnnexNumber::Value(value), rest));
        }
        let (ordinal, _, len) = self.letter(word).next()?;
        (len == word.len()).then_some((AnnexNumber::Letter(ordinal), rest))
    }
}

/// The number of an annex.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum AnnexNumber {
    Value(u16),
    Letter(u16),
}

fn latin_letter(c: char) -> Option<(u16, Alphabet)> {
    let latin = match c {
        // Cyrillic letters that look like Latin ones are typed for them.
        '\u{430}' => 'a',
        '\u{441}' => 'c',
        '\u{435}' => 'e',
        '\u{43E}' => 'o',
        '\u{440}' => 'p',
        '\u{445}' => 'x',
        '\u{456}' => 'i',
        '\u{410}' => 'A',
        '\u{412}' => 'B',
        '\u{421}' => 'C',
        '\u{415}' => 'E',
        _ => c,
    };
    let alphabet = if latin.is_ascii_lowercase() { Alphabet::Latin } else { Alphabet::Capital };
    latin.is_ascii_alphabetic().then(|| (latin.to_ascii_lowercase() as u16 - u16::from(b'a') + 1, alphabet))
}

fn same_letter(a: char, b: char) -> bool {
    a == b || (is_alef(a) && is_alef(b)) || (a.is_uppercase() && a.to_lowercase().eq(b.to_lowercase()))
}

fn is_alef(c: char) -> bool {
    matches!(c, '\u{622}' | '\u{623}' | '\u{625}' | '\u{627}')
}

fn is_ideograph(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}')
}

fn char_len(c: Option<char>) -> usize {
    c.map_or(0, char::len_utf8)
}

/// Where the longest phrase ends that `text` begins with, if a word ends there; ideographs need no border.
fn opens(text: &str, phrases: &Lexicon) -> Option<usize> {
    let mut longest = None;
    phrases.at(text, 0, |_, end| {
        let (phrase, rest) = text.split_at(end);
        let ideographic = phrase.chars().next_back().is_some_and(is_ideograph);
        if ideographic || phrase.ends_with('\'') || !rest.chars().next().is_some_and(is_alphanumeric) {
            longest = Some(end);
        }
    });
    longest
}
