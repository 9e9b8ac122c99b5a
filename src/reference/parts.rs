//! Parts of a work that a mention names: `Annex 2 to Resolution 145`, `resolves 2 of Resolution 130`.

use super::cursor::{Cursor, Text};
use super::vocabulary::{Meaning, Part};
use super::words::Word;

/// A part that has been read and waits for the work that it belongs to.
#[derive(Clone, Debug)]
pub(super) struct Pending {
    name: Box<str>,
    /// Where its words end.
    end: usize,
}

/// Reads the name of a part at a noun.
pub(super) fn pending(text: Text<'_>, word: Word) -> Option<Pending> {
    let mut cursor = text.cursor(word.start);
    let name = part(&mut cursor)?;
    Some(Pending { name, end: cursor.at })
}

impl Pending {
    /// The part, if nothing but joining words stands between it and a mention that begins at `start`.
    pub(super) fn of(self, text: Text<'_>, start: usize) -> Option<Box<str>> {
        let mut cursor = text.cursor(self.end);
        let phrases = &text.vocabulary.phrases;
        for _ in 0..8 {
            if cursor.at >= start {
                break;
            }
            let moved = cursor.blank()
                || cursor.eat('(')
                || cursor.eat(',')
                || cursor.phrase(&phrases.change_link)
                || cursor.phrase(&phrases.link);
            if !moved {
                return None;
            }
        }
        (cursor.at == start).then_some(self.name)
    }
}

/// Reads noun and label: `Annex A`, `resolves 2`.
pub(super) fn part(cursor: &mut Cursor<'_>) -> Option<Box<str>> {
    let mut ahead = *cursor;
    let part = ahead.take(|meaning| match meaning {
        Meaning::Part(part) => Some(part),
        _ => None,
    })?;
    ahead.blank();
    let label = label(&mut ahead)?;
    *cursor = ahead;
    let name = match part {
        Part::Annex => "annex",
        Part::Resolves => "resolves",
    };
    Some(format!("{name}-{label}").into())
}

fn label(cursor: &mut Cursor<'_>) -> Option<String> {
    if let Some((number, _)) = cursor.digits() {
        return Some(number.to_string());
    }
    let mut ahead = *cursor;
    let letter = ahead.peek().map(crate::work::latin_look_alike).filter(char::is_ascii_lowercase)?;
    ahead.at += ahead.peek().map_or(1, char::len_utf8);
    let capital = cursor.text.printed(cursor.at).is_some_and(char::is_uppercase);
    if !capital || ahead.is_inside_word() {
        return None;
    }
    *cursor = ahead;
    Some(letter.to_ascii_uppercase().to_string())
}
