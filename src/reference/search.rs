//! Where words of a language stand in a folded text: the longest known one at each place that can begin one.
//!
//! A place is looked at only if no Latin or Cyrillic letter goes on there from the one before, and if some word begins
//! with its first two characters; the lexicon is asked at the few places that are left. Both tests are
//! coarser than the borders of words (`boundary`): Arabic words bear clitics, ideographs have no borders.

use crate::text::{ByteSet, Lexicon};

/// Words of a language, to be found all at once.
#[derive(Debug)]
pub(super) struct Search {
    words: Lexicon,
    /// Of the two bytes that [`key`] picks, by the first one what the second can be.
    beginnings: Box<[ByteSet; 256]>,
}

/// A word that was found: its index, and where it stands.
#[derive(Clone, Copy, Debug)]
pub(super) struct Hit {
    pub(super) word: usize,
    pub(super) start: usize,
    pub(super) end: usize,
}

impl Search {
    pub(super) fn new(words: &[String]) -> Self {
        let mut search = Self { words: Lexicon::new(words), beginnings: Box::new([ByteSet::default(); 256]) };
        for word in words {
            match key(word.as_bytes()) {
                Some((first, Some(second))) => search.beginnings[first as usize].insert(second),
                // Whatever follows so short a word.
                Some((first, None)) => search.beginnings[first as usize] = ByteSet::ALL,
                None => {}
            }
        }
        search
    }

    /// The words of a text in order, none overlapping, the longest at each place.
    pub(super) fn hits<'t>(&'t self, text: &'t str) -> impl Iterator<Item = Hit> + 't {
        let bytes = text.as_bytes();
        let mut at = 0;
        std::iter::from_fn(move || {
            let mut before = 0;
            while let Some(first) = bytes.get(at) {
                let Class { script, width } = CLASSES[usize::from(*first)];
                let goes_on = script != 0 && script == before;
                if !goes_on
                    && self.may_begin(&bytes[at..])
                    && let Some(hit) = self.at(text, at)
                {
                    at = hit.end;
                    return Some(hit);
                }
                before = script;
                at += usize::from(width);
            }
            None
        })
    }

    fn may_begin(&self, rest: &[u8]) -> bool {
        match key(rest) {
            Some((first, Some(second))) => self.beginnings[first as usize].contains(second),
            Some((first, None)) => !self.beginnings[first as usize].is_empty(),
            None => false,
        }
    }

    /// The longest word that begins at a place.
    fn at(&self, text: &str, start: usize) -> Option<Hit> {
        self.words.longest(text, start).map(|(word, end)| Hit { word, start, end })
    }
}

/// What the first byte of a folded character tells.
#[derive(Clone, Copy)]
struct Class {
    /// A script that glues nothing to the front of a word; 0 for none.
    script: u8,
    /// Bytes of the character.
    width: u8,
}

const CLASSES: [Class; 256] = {
    let mut classes = [Class { script: 0, width: 1 }; 256];
    let mut byte = 0;
    while byte < classes.len() {
        classes[byte] = match byte as u8 {
            b'a'..=b'z' => Class { script: 1, width: 1 },
            0xD0..=0xD3 => Class { script: 2, width: 2 },
            0xC0..=0xDF => Class { script: 0, width: 2 },
            0xE0..=0xEF => Class { script: 0, width: 3 },
            0xF0.. => Class { script: 0, width: 4 },
            _ => Class { script: 0, width: 1 },
        };
        byte += 1;
    }
    classes
};

/// Two bytes that tell most of the first two characters; the second one is missing at the end.
fn key(rest: &[u8]) -> Option<(u8, Option<u8>)> {
    match *rest.first()? {
        first @ ..0x80 => Some((first, rest.get(1).copied())),
        // The lead bytes of one script hardly differ.
        ..0xE0 => Some((*rest.get(1)?, rest.get(3).copied())),
        _ => Some((*rest.get(1)?, rest.get(2).copied())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_word_at_each_place_is_found() {
        let words = ["act", "act of", "c2", "\u{441}2", "\u{43A}\u{43E}\u{434}", "\u{6CD5}", "\u{6CD5}\u{5F8B}", "/ca"];
        let search = Search::new(&words.map(str::to_owned));
        let check = |text: &str, expected: &[&str]| {
            let found: Vec<&str> = search.hits(text).map(|hit| &text[hit.start..hit.end]).collect();
            assert_eq!(found, expected, "{text}");
        };
        check("an act of 1act", &["act of", "act"]);
        check("actact react", &["act", "act"]);
        check("\u{441}2, c2 c", &["\u{441}2", "c2"]);
        check("\u{43A}\u{43E}\u{434} 4/ca30", &["\u{43A}\u{43E}\u{434}", "/ca"]);
        check("\u{6CD5}\u{6CD5}\u{5F8B}", &["\u{6CD5}", "\u{6CD5}\u{5F8B}"]);
        check("", &[]);
    }
}
