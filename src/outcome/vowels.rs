//! What only the print of a sentence tells: a vowel sign that makes a past passive of a verb.
//!
//! Folding drops such signs, since print leaves them out as a rule, and then active and passive fall together. A room
//! of its own because everything else here reads the folded text alone.

use super::clause::{self, Reading, Voice};
use super::grammar::{Grammar, Scan};
use crate::text::{Arena, ByteSpan};

/// Scans and reads a sentence.
pub(super) fn read<'t>(text: &'t Arena, sentence: ByteSpan, grammar: &'static Grammar) -> (Scan<'t>, Option<Reading>) {
    let (scan, found) = clause::of(text.folded(sentence), grammar);
    let found = found.map(|reading| {
        let agentless = reading.voice == Voice::Future && reading.actors.is_empty();
        let can_be = agentless || reading.voice == Voice::Active;
        let passive = can_be && is_passive(text, sentence, grammar, &reading);
        if passive { clause::passive(&scan, reading) } else { reading }
    });
    (scan, found)
}

/// Whether the first vowel sign in the print of a verb is that of the passive.
fn is_passive(text: &Arena, sentence: ByteSpan, grammar: &Grammar, reading: &Reading) -> bool {
    let Some(mark) = grammar.passive_mark else { return false };
    let Some(folded) = text.folded(sentence).get(reading.verb.start..) else { return false };
    let first = folded.chars().next().map_or(0, char::len_utf8);
    let start = text.unfold(sentence, reading.verb.start..reading.verb.start + first).start - sentence.start;
    let present = grammar.present_prefix.iter().any(|prefix| folded.starts_with(prefix.as_str()));
    let word = text.raw(sentence).get(start as usize..).unwrap_or_default();
    let mut word = word.chars().take_while(|c| c.is_alphabetic() || is_vowel_sign(*c) || *c == DOUBLED);
    !present && word.find(|c| is_vowel_sign(*c)) == Some(mark)
}

/// The sign of a doubled letter, which may stand before its vowel.
const DOUBLED: char = '\u{651}';

fn is_vowel_sign(c: char) -> bool {
    matches!(c, '\u{64B}'..='\u{652}') && c != DOUBLED
}
