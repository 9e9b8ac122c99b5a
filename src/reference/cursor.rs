//! A place in the folded text from which the grammar reads on.
//!
//! A cursor is a small copyable value: a rule that fails leaves the caller's cursor where it was.

use super::boundary::joined;
use super::raw::MEMBERS;
use super::vocabulary::{self, List, Meaning, Vocabulary};
use super::words::{Word, Words};
use crate::text::{Arena, ByteSpan};

/// A text with its known words.
#[derive(Clone, Copy, Debug)]
pub(super) struct Text<'t> {
    /// The folded text.
    pub(super) folded: &'t str,
    pub(super) words: &'t Words,
    pub(super) vocabulary: &'static Vocabulary,
    pub(super) arena: &'t Arena,
    /// Where the text stands in the arena.
    pub(super) span: ByteSpan,
    /// Where further paragraphs begin, in a text of several.
    pub(super) breaks: &'t [usize],
}

/// A place in a text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Cursor<'t> {
    pub(super) text: Text<'t>,
    /// Offset in bytes of the folded text, on a character border.
    pub(super) at: usize,
}

impl<'t> Text<'t> {
    pub(super) fn cursor(self, at: usize) -> Cursor<'t> {
        Cursor { text: self, at }
    }

    /// The character as printed at an offset of the folded text.
    pub(super) fn printed(self, at: usize) -> Option<char> {
        let end = at + self.folded[at..].chars().next()?.len_utf8();
        self.arena.raw(self.arena.unfold(self.span, at..end)).chars().next()
    }

    /// The word that ends at `end`, blanks between allowed; words from `floor` on.
    pub(super) fn word_before(self, end: usize, floor: usize) -> Option<Word> {
        let end = self.folded[..end].trim_end_matches(' ').len();
        let index = self.words.all.partition_point(|word| word.end < end);
        self.words.all.get(index).copied().filter(|word| word.end == end && word.start >= floor)
    }
}

impl<'t> Cursor<'t> {
    pub(super) fn rest(self) -> &'t str {
        &self.text.folded[self.at..]
    }

    pub(super) fn peek(self) -> Option<char> {
        self.rest().chars().next()
    }

    pub(super) fn eat(&mut self, expected: char) -> bool {
        let found = self.rest().starts_with(expected);
        if found {
            self.at += expected.len_utf8();
        }
        found
    }

    /// Skips a blank; folded text has no two in a row.
    pub(super) fn blank(&mut self) -> bool {
        self.eat(' ')
    }

    /// Consumes the longest phrase of a list.
    pub(super) fn phrase(&mut self, list: &List) -> bool {
        let found = vocabulary::phrase(list, self.rest());
        self.at += found.unwrap_or_default();
        found.is_some()
    }

    /// Skips a blank and the word that counts numbers, if it follows.
    pub(super) fn counter(&mut self) -> bool {
        let mut ahead = *self;
        ahead.blank();
        let found = ahead.phrase(&self.text.vocabulary.phrases.counter);
        if found {
            *self = ahead;
        }
        found
    }

    /// The known word that begins here.
    pub(super) fn word(self) -> Option<Word> {
        let words = &self.text.words.all;
        words.get(self.text.words.from(self.at)).copied().filter(|word| word.start == self.at)
    }

    /// Consumes the word that begins here if `read` makes something of its meaning.
    pub(super) fn take<T>(&mut self, read: impl FnOnce(Meaning) -> Option<T>) -> Option<T> {
        let word = self.word()?;
        let value = read(word.meaning)?;
        self.at = word.end;
        Some(value)
    }

    /// ASCII digits and their value, at most nine of them.
    pub(super) fn digits(&mut self) -> Option<(u32, usize)> {
        let len = self.rest().bytes().take_while(u8::is_ascii_digit).count();
        let value = self.rest()[..len].parse().ok().filter(|_| len <= 9)?;
        self.at += len;
        Some((value, len))
    }

    /// A year of four digits.
    pub(super) fn year(&mut self) -> Option<u16> {
        let mut ahead = *self;
        let (value, len) = ahead.digits()?;
        let year = u16::try_from(value).ok().filter(|year| len == 4 && (1865..=2100).contains(year))?;
        *self = ahead;
        self.year_mark();
        Some(year)
    }

    /// What may stand behind a year.
    pub(super) fn year_mark(&mut self) {
        let mut ahead = *self;
        ahead.blank();
        if ahead.phrase(&self.text.vocabulary.phrases.year_mark) {
            *self = ahead;
        }
    }

    /// Whether a letter here would continue a word of `before`.
    pub(super) fn is_inside_word(self) -> bool {
        joined(self.text.folded[..self.at].chars().next_back(), self.peek())
    }

    /// Whether a number that ended here is glued to a letter that belongs to it (`4K`, `1080p`), rather than
    /// to a word whose blank was lost (`1306Introduction`).
    pub(super) fn is_unit(self) -> bool {
        let Some(c) = self.peek() else { return false };
        let joins = joined(Some('a'), Some(c));
        if !joins {
            return false;
        }
        let phrases = &self.text.vocabulary.phrases;
        let known = [&phrases.and, &phrases.to, &phrases.link, &phrases.year_mark, &phrases.session];
        if known.iter().any(|list| vocabulary::phrase(list, self.rest()).is_some()) || self.word().is_some() {
            return false;
        }
        let capital = self.text.printed(self.at).is_some_and(char::is_uppercase);
        let next = self.at + c.len_utf8();
        let lower = self.text.folded[next..].chars().next().is_some_and(|next| joined(Some(c), Some(next)))
            && self.text.printed(next).is_some_and(char::is_lowercase);
        !(capital && lower)
    }
}

/// Reads further members of a list, parted by commas or `and`, up to fifty in all.
pub(super) fn continue_list<'t, T>(
    cursor: &mut Cursor<'t>,
    members: &mut Vec<T>,
    read: impl Fn(&mut Cursor<'t>) -> Option<T>,
) {
    while members.len() < MEMBERS {
        let mut ahead = *cursor;
        ahead.blank();
        let comma = ahead.eat(',') || ahead.eat('\u{60C}') || ahead.eat('\u{3001}');
        ahead.blank();
        let conjunctions = &ahead.text.vocabulary.phrases.and;
        let and = ahead.phrase(conjunctions);
        ahead.blank();
        let next = if comma || and { read(&mut ahead) } else { None };
        // A conjunction may be glued to a member that begins with a letter.
        let next = next.or_else(|| {
            ahead.at += conjunctions.glued(ahead.rest())?;
            read(&mut ahead)
        });
        let Some(next) = next else { break };
        members.push(next);
        *cursor = ahead;
    }
}
