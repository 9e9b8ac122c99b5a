//! Words of a section of all profiles, with what each means.
//!
//! A room of its own because headers and dates are read before the language is known, or keep lines of another one.

use super::Language;
use crate::text::{Lexicon, fold};

/// Folded words of all languages and their meanings.
#[derive(Debug)]
pub(crate) struct Dictionary<M> {
    lexicon: Lexicon,
    meanings: Vec<M>,
}

impl<M: Copy> Dictionary<M> {
    /// The values of a section whose keys have a meaning.
    pub(crate) fn of(section: &str, meaning: impl Fn(&str) -> Option<M>) -> Self {
        let entries = Language::ALL.iter().flat_map(|language| language.profile().section(section));
        let (words, meanings): (Vec<String>, Vec<M>) =
            entries.filter_map(|entry| Some((fold(entry.value), meaning(entry.key)?))).unzip();
        Self { lexicon: Lexicon::new(&words), meanings }
    }

    /// What the longest word means that begins at a byte of a folded text, and where it ends.
    pub(crate) fn at(&self, folded: &str, at: usize) -> Option<(M, usize)> {
        let (word, end) = self.lexicon.longest(folded, at)?;
        Some((self.meanings[word], end))
    }
}
