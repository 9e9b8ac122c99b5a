//! The part of a text around what was searched for, with the hits marked.

use std::fmt;

use unicode_segmentation::UnicodeSegmentation;

use super::Answer;
use super::answer::Value;
use crate::index::search::Pattern;

/// Characters of a snippet, hits not counted, in answers for programs.
const WIDTH: usize = 120;

/// A part of a text, in pieces. Displayed with hits in `»…«`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Snippet<'a> {
    /// The pieces, in order.
    pub pieces: Vec<Piece<'a>>,
    /// Whether text was left out before.
    pub cut_before: bool,
    /// Whether text was left out behind.
    pub cut_after: bool,
}

/// A piece of a snippet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Piece<'a> {
    /// Text around hits.
    Plain(&'a str),
    /// A hit.
    Hit(&'a str),
}

impl<'a> Snippet<'a> {
    /// About so many characters of a text; its beginning where it has no hit.
    pub fn new(text: &'a str, pattern: Option<&Pattern>, width: usize) -> Self {
        let hits = pattern.map_or_else(Vec::new, |pattern| pattern.hits(text));
        let first = hits.first().map_or(0, |hit| hit.start);
        let context = text[..first].unicode_word_indices().map(|(at, _)| at);
        let near = text[..first].chars().count().saturating_sub(width / 3);
        let earliest = text.char_indices().nth(near).map_or(0, |(at, _)| at);
        // From a word on, unless the whole beginning fits.
        let start = if near == 0 { 0 } else { context.into_iter().find(|&at| at >= earliest).unwrap_or(first) };
        let end = text[start..].char_indices().nth(width).map_or(text.len(), |(at, _)| start + at);
        let (mut pieces, mut at) = (Vec::new(), start);
        for hit in hits.into_iter().filter(|hit| hit.end <= end) {
            pieces.extend(plain(&text[at..hit.start]));
            at = hit.end;
            pieces.push(Piece::Hit(&text[hit]));
        }
        pieces.extend(plain(&text[at..end]));
        Self { pieces, cut_before: start > 0, cut_after: end < text.len() }
    }
}

fn plain(text: &str) -> Option<Piece<'_>> {
    (!text.is_empty()).then_some(Piece::Plain(text))
}

impl fmt::Display for Snippet<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.cut_before { "…" } else { "" })?;
        for piece in &self.pieces {
            match piece {
                Piece::Plain(text) => f.write_str(text)?,
                Piece::Hit(text) => write!(f, "»{text}«")?,
            }
        }
        f.write_str(if self.cut_after { "…" } else { "" })
    }
}

impl Answer {
    /// The answer with a column `snippet` that shows where its texts have the pattern.
    #[must_use]
    pub fn with_snippets(mut self, pattern: &Pattern) -> Self {
        let Some(text) = self.column("text").or_else(|| self.column("title")) else { return self };
        self.columns.push("snippet".to_owned());
        for row in &mut self.rows {
            let snippet = match &row[text] {
                Value::Text(text) => Value::Text(Snippet::new(text, Some(pattern), WIDTH).to_string()),
                _ => Value::Null,
            };
            row.push(snippet);
        }
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, typed: &str, width: usize, expected: &str) {
        let pattern = Pattern::parse(typed).ok();
        assert_eq!(Snippet::new(text, pattern.as_ref(), width).to_string(), expected);
    }

    #[test]
    fn hits_are_marked_and_stay_in_sight() {
        check("one two three", "two", 80, "one »two« three");
        check("one two three four five six", "four", 12, "…»four« five si…");
        check("one two three four five six", "five", 20, "…four »five« six");
        check("one two three", "none", 7, "one two…");
        check("儿童上网保护", "上网", 80, "儿童»上网«保护");
        check("أحاط علماً", "علما", 80, "أحاط »علماً«");
        check("", "a", 5, "");
    }
}
