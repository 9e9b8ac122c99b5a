//! Words and phrases, looked up at the places where a word can begin.
//!
//! A search for all words at all places visits every byte of a text and follows every false start. A text has far
//! fewer beginnings of words than bytes, and most fail within a letter or two, so asking at each beginning is
//! cheaper. Linear as long as phrases are short: no look-up goes farther than the longest of them.

use aho_corasick::Anchored;
use aho_corasick::automaton::Automaton;
use aho_corasick::automaton::StateID;
use aho_corasick::nfa::contiguous::NFA;

/// A set of folded words and phrases.
#[derive(Debug)]
pub(crate) struct Lexicon {
    automaton: Option<(NFA, StateID)>,
}

impl Lexicon {
    /// A lexicon; entries are known by their index.
    pub(crate) fn new(entries: &[String]) -> Self {
        let automaton = NFA::new(entries).ok();
        let start = |nfa: NFA| nfa.start_state(Anchored::Yes).ok().map(|start| (nfa, start));
        Self { automaton: automaton.and_then(start) }
    }

    /// The longest entry that begins at a byte of `text`, the first of equal ones, and where it ends.
    pub(crate) fn longest(&self, text: &str, start: usize) -> Option<(usize, usize)> {
        let mut longest = None;
        self.at(text, start, |entry, end| {
            if longest.is_none_or(|(_, known)| known < end) {
                longest = Some((entry, end));
            }
        });
        longest
    }

    /// Gives `found` the entries that begin at a byte of `text`, shortest first, each with the byte where it ends.
    pub(crate) fn at(&self, text: &str, start: usize, mut found: impl FnMut(usize, usize)) {
        let &Some((ref nfa, mut state)) = &self.automaton else { return };
        for (byte, length) in text.as_bytes()[start..].iter().zip(1..) {
            state = nfa.next_state(Anchored::Yes, state, *byte);
            if nfa.is_dead(state) {
                return;
            }
            if nfa.is_match(state) {
                let entries = (0..nfa.match_len(state)).map(|index| nfa.match_pattern(state, index));
                // A state knows the shorter entries that end in it too.
                for entry in entries.filter(|entry| nfa.pattern_len(*entry) == length) {
                    found(entry.as_usize(), start + length);
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Lexicon;

    #[test]
    fn all_entries_that_begin_at_a_place_are_found() {
        let entries = ["at", "attend", "end", "the group", "t"].map(str::to_owned);
        let lexicon = Lexicon::new(&entries);
        let found = |text: &str, start| {
            let mut found = Vec::new();
            lexicon.at(text, start, |entry, end| found.push((entry, end)));
            found
        };
        assert_eq!(found("attend", 0), [(0, 2), (1, 6)]);
        assert_eq!(found("attend", 1), [(4, 2)]);
        assert_eq!(found("attend", 3), [(2, 6)]);
        assert_eq!(found("in the group", 3), [(4, 4), (3, 12)]);
        assert_eq!(found("", 0), []);
        assert_eq!(lexicon.longest("attend", 0), Some((1, 6)));
        assert_eq!(Lexicon::new(&["at", "at"].map(str::to_owned)).longest("at", 0), Some((0, 2)));
    }
}
