//! Where words end: letters of one script hang together, all else is a border.
//!
//! A coarser rule than UAX #29, and one that holds for damaged text: a number may be glued to the noun
//! before it, a Latin code to an Arabic conjunction, and ideographs are words by themselves.

use crate::text::is_alphabetic;

/// Scripts whose letters join into words.
#[derive(PartialEq, Eq)]
enum Script {
    /// Latin and Cyrillic, whose letters are mistaken for one another.
    European,
    Arabic,
    Other,
}

/// Whether two neighbouring characters of folded text belong to one word.
pub(super) fn joined(before: Option<char>, after: Option<char>) -> bool {
    match (before.and_then(script), after.and_then(script)) {
        (Some(before), Some(after)) => before == after,
        _ => false,
    }
}

/// The script of a letter; ideographs and all that is no letter have none.
fn script(c: char) -> Option<Script> {
    match c {
        '\0'..='`' | '{'..='\u{7F}' | '\u{2E80}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFF}' => {
            None
        }
        'a'..='z' | '\u{C0}'..='\u{52F}' => Some(Script::European),
        '\u{620}'..='\u{64A}' => Some(Script::Arabic),
        '\u{2000}'..='\u{206F}' => None,
        '\u{600}'..='\u{77F}' if is_alphabetic(c) => Some(Script::Arabic),
        c if is_alphabetic(c) => Some(Script::Other),
        _ => None,
    }
}
