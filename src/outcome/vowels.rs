//! What only the print of a sentence tells: a vowel sign that makes a past passive of a verb.
//!
//! Folding drops such signs, since print leaves them out as a rule, and then active and passive fall together. A room
//! of its own because everything else here reads the folded text alone.

use super::clause::{self, Reading, Voice};
use super::grammar::{Grammar, Scan};
use super::words::{Act, Habit};
use crate::document::Action;
use crate::text::{Arena, ByteSpan, is_alphabetic};

/// Scans and reads a sentence.
pub(super) fn read<'t>(text: &'t Arena, sentence: ByteSpan, grammar: &'static Grammar) -> (Scan<'t>, Option<Reading>) {
    let (scan, found) = clause::of(text.folded(sentence), grammar);
    let found = found.map(|mut reading| {
        // What a body decides, says or praises is hardly said of it, or with another word: without the sign such a verb has
        // a subject that is not repeated.
        let says = matches!(
            reading.act,
            Act::Does(Action::Decide | Action::Note | Action::Affirm | Action::Welcome | Action::Encourage)
        );
        let hidden = grammar.is(Habit::VerbFirst) && reading.inherits && reading.voice == Voice::Passive;
        let can_be = hidden || matches!(reading.voice, Voice::Active | Voice::Future);
        match can_be && is_passive(text, sentence, grammar, &reading) {
            true if hidden => reading.inherits = false,
            true => return clause::passive(&scan, reading),
            false if hidden && says => reading.voice = Voice::Active,
            false => {}
        }
        reading
    });
    (scan, found)
}

/// Whether the vowel signs in the print of a verb are those of the passive: the first one, or in the present, where many
/// verbs have it in the active, too, the one of a doubled letter.
fn is_passive(text: &Arena, sentence: ByteSpan, grammar: &Grammar, reading: &Reading) -> bool {
    let Some(mark) = grammar.passive_mark else { return false };
    let Some(folded) = text.folded(sentence).get(reading.verb.start..) else { return false };
    let first = folded.chars().next().map_or(0, char::len_utf8);
    let start = text.unfold(sentence, reading.verb.start..reading.verb.start + first).start - sentence.start;
    let verb = folded.get(..reading.verb.len()).unwrap_or(folded);
    let future = grammar.future_beginnings.iter().any(|prefix| verb.starts_with(prefix.as_str()));
    let verb = if future { &verb[first..] } else { verb };
    let present = grammar.present_prefix.iter().any(|prefix| verb.starts_with(prefix.as_str()));
    let bare = grammar.present_bare.iter().any(|known| known == verb);
    let word = text.raw(sentence).get(start as usize..).unwrap_or_default();
    let mut word = word.chars().take_while(|c| is_alphabetic(*c) || is_vowel_sign(*c) || *c == DOUBLED);
    // A future without a subject has the sign for want of one.
    let subjectless = future && reading.actors.is_empty();
    if present && !bare && !subjectless {
        // The two signs of one letter stand in either order.
        let printed: Vec<char> = word.collect();
        let doubled = printed.windows(2).any(|pair| matches!(pair, [DOUBLED, OPEN] | [OPEN, DOUBLED]));
        return doubled && !grammar.reflexive.iter().any(|prefix| verb.starts_with(prefix.as_str()));
    }
    if present && !subjectless {
        // Behind the prefix: the last letter bears the same sign for another reason.
        return word.nth(1 + usize::from(future)) == Some(mark);
    }
    word.find(|c| is_vowel_sign(*c)) == Some(mark)
}

/// The vowel sign of a doubled letter that tells a passive.
const OPEN: char = '\u{64E}';

/// The sign of a doubled letter, which may stand before its vowel.
const DOUBLED: char = '\u{651}';

fn is_vowel_sign(c: char) -> bool {
    matches!(c, '\u{64B}'..='\u{652}') && c != DOUBLED
}
