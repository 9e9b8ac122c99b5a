//! Text searched: what a person types, as a query of the search table, and where a text has it.

use std::ops::Range;

use super::words::{each_word, is_han, push_word, words};
use crate::text::{ByteSpan, Folded};

/// What is searched for: everything in `all`, nothing in `none`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Pattern {
    all: Vec<Phrase>,
    none: Vec<Phrase>,
}

/// Words that follow one another.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Phrase {
    words: Vec<String>,
    /// Whether the last word may go on.
    open: bool,
}

/// The pattern has no word to look for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no word to search for")]
pub struct NoWord;

impl Pattern {
    /// Reads what a person types: words that must all occur, `"words in this order"`, `begin*`, `-without`.
    ///
    /// # Errors
    ///
    /// When nothing is asked for.
    pub fn parse(typed: &str) -> Result<Self, NoWord> {
        let mut pattern = Self::default();
        let mut rest = typed.trim_start();
        while !rest.is_empty() {
            let unsigned = rest.strip_prefix('-');
            let part = unsigned.unwrap_or(rest);
            let (part, after) = match part.strip_prefix('"') {
                Some(quoted) => quoted.split_once('"').unwrap_or((quoted, "")),
                None => part.split_at(part.find(char::is_whitespace).unwrap_or(part.len())),
            };
            let (star, after) = after.strip_prefix('*').map_or((false, after), |after| (true, after));
            if let Some(phrase) = Phrase::new(part, star) {
                if unsigned.is_some() { &mut pattern.none } else { &mut pattern.all }.push(phrase);
            }
            rest = after.trim_start();
        }
        if pattern.all.is_empty() { Err(NoWord) } else { Ok(pattern) }
    }

    /// The pattern as an FTS5 query.
    pub fn query(&self) -> String {
        let join = |phrases: &[Phrase], by| phrases.iter().map(Phrase::query).collect::<Vec<_>>().join(by);
        let all = join(&self.all, " AND ");
        if self.none.is_empty() { all } else { format!("({all}) NOT ({})", join(&self.none, " OR ")) }
    }

    /// Where a text has what is searched for: byte ranges of the text, in order, apart from one another.
    pub fn hits(&self, text: &str) -> Vec<Range<usize>> {
        let mut folded = Folded::default();
        folded.push(text);
        let mut places = Vec::new();
        each_word(folded.as_str(), |range| places.push(range));
        let words: Vec<String> = places
            .iter()
            .map(|place| {
                let mut word = String::new();
                push_word(&mut word, &folded.as_str()[place.clone()]);
                word
            })
            .collect();
        let mut hits: Vec<Range<usize>> = Vec::new();
        for phrase in &self.all {
            for (at, window) in words.windows(phrase.words.len()).enumerate() {
                if phrase.fits(window) {
                    let last = &places[at + window.len() - 1];
                    let end = phrase.end(last, &folded.as_str()[last.clone()]);
                    let span = folded.source(ByteSpan::new(places[at].start, end));
                    hits.push(span.range());
                }
            }
        }
        hits.sort_by_key(|hit| (hit.start, hit.end));
        hits.dedup_by(|next, hit| {
            let joined = next.start <= hit.end;
            if joined {
                hit.end = hit.end.max(next.end);
            }
            joined
        });
        hits
    }
}

impl Phrase {
    fn new(typed: &str, star: bool) -> Option<Self> {
        let (typed, star) = typed.strip_suffix('*').map_or((typed, star), |typed| (typed, true));
        let mut words: Vec<String> =
            words(typed).split(' ').filter(|word| !word.is_empty()).map(str::to_owned).collect();
        let last = words.last()?.clone();
        let lone = is_lone_han(&last);
        // The last character of a run is a word of its own in the text only where the run ends there too.
        let tail = lone && words.iter().rev().nth(1).is_some_and(|pair| is_han_pair(pair) && pair.ends_with(&last));
        if tail {
            words.pop();
        }
        let han = last.starts_with(is_han);
        Some(Self { words, open: (lone && !tail) || (star && !han) })
    }

    fn query(&self) -> String {
        format!("\"{}\"{}", self.words.join(" "), if self.open { "*" } else { "" })
    }

    fn fits(&self, window: &[String]) -> bool {
        self.words.iter().zip(window).enumerate().all(|(at, (word, found))| {
            if self.open && at + 1 == self.words.len() { found.starts_with(word) } else { found == word }
        })
    }

    /// Where a hit ends in the folded text, its last word being `place`.
    fn end(&self, place: &Range<usize>, found: &str) -> usize {
        match (found.chars().next(), self.words.last()) {
            // A lone character opens a pair, of which only the first half was asked for.
            (Some(first), Some(word)) if self.open && is_han(first) => place.start + word.len(),
            _ => place.end,
        }
    }
}

fn is_lone_han(word: &str) -> bool {
    word.starts_with(is_han) && word.chars().count() == 1
}

fn is_han_pair(word: &str) -> bool {
    word.starts_with(is_han) && word.chars().count() == 2
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check_query(typed: &str, expected: &str) {
        assert_eq!(Pattern::parse(typed).map(|pattern| pattern.query()), Ok(expected.to_owned()));
    }

    #[test]
    fn what_a_person_types_is_a_query() {
        check_query("Child ONLINE", "\"child\" AND \"online\"");
        check_query("\"child online\" prot* -draft", "(\"child online\" AND \"prot\"*) NOT (\"draft\")");
        check_query("C20/57", "\"c20 57\"");
        check_query("上网保护", "\"上网 网保 保护\"");
        check_query("网", "\"网\"*");
        check_query("第179号", "\"第 179 号\"*");
        check_query("OR NEAR(a) col:x", "\"or\" AND \"near a\" AND \"col x\"");
        check_query("\"unclosed", "\"unclosed\"");
        for typed in ["", " ", "\"\"", "-draft", "*", "--"] {
            assert_eq!(Pattern::parse(typed), Err(NoWord), "{typed}");
        }
    }

    fn check_hits(typed: &str, text: &str, expected: &[&str]) {
        let hits = Pattern::parse(typed).unwrap().hits(text);
        assert_eq!(hits.into_iter().map(|hit| &text[hit]).collect::<Vec<_>>(), expected, "{typed}");
    }

    #[test]
    fn hits_are_found_in_the_text_itself() {
        check_hits("resolution dubai", "La Résolution (Rév. Dubaï)", &["Résolution", "Dubaï"]);
        check_hits("网保", "儿童上网保护和网保", &["网保", "网保"]);
        check_hits("网", "上网保护", &["网"]);
        check_hits("علما", "أحاط الفريق عِلماً", &["عِلماً"]);
        check_hits("prot*", "protect protection", &["protect", "protection"]);
        check_hits("\"a b\" \"b c\"", "a b c", &["a b c"]);
        check_hits("x", "y", &[]);
    }
}
