//! The clause of a citation: which version, and often whose.
//!
//! ```text
//! clause  = "(" element { [ sep ] element } ")"            (Rev. Dubai, 2018)  (C09, last amended C15)
//!         | [ "," ] revised element { [ sep ] element }     , Rev. Dubai 2018
//! element = revised | amended | city | year [ mark ] | code year | body | roman
//! ```
//!
//! Elements stand in any order; the last year and the last city count, for a clause tells its history from
//! the first version to the one that is meant.

use super::cursor::Cursor;
use super::registry;
use super::vocabulary::{City, Meaning};
use crate::text::is_alphanumeric;
use crate::work::Body;

/// What a clause says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Clause {
    /// Marked as revised or amended.
    pub(super) revised: bool,
    pub(super) city: Option<City>,
    pub(super) year: Option<u16>,
    pub(super) body: Option<Body>,
    /// Deleted and inserted text stand side by side in it.
    pub(super) flattened: bool,
    /// A session in roman numerals, as the General Assembly counted until 1976.
    pub(super) roman: bool,
}

impl Clause {
    fn says_something(self) -> bool {
        self.revised || self.year.is_some() || self.body.is_some() || self.roman
    }
}

/// Reads a clause in parentheses; leaves the cursor behind it.
pub(super) fn parenthesised(cursor: &mut Cursor<'_>) -> Option<Clause> {
    let mut ahead = *cursor;
    ahead.blank();
    if !ahead.eat('(') {
        return None;
    }
    let mut clause = Clause::default();
    loop {
        separators(&mut ahead);
        if ahead.eat(')') {
            break;
        }
        if !element(&mut ahead, &mut clause) && !roman(&mut ahead, &mut clause) {
            return None;
        }
    }
    clause.says_something().then(|| {
        *cursor = ahead;
        clause
    })
}

/// Reads a clause without parentheses: one that says that it revises, and of which year.
pub(super) fn open(cursor: &mut Cursor<'_>) -> Option<Clause> {
    let mut ahead = *cursor;
    let mut clause = Clause::default();
    let mut end = ahead;
    loop {
        separators(&mut ahead);
        if !element(&mut ahead, &mut clause) {
            break;
        }
        end = ahead;
    }
    // `Decision 482 Modified (C2002)`
    if clause.revised && clause.year.is_none() {
        let inner = parenthesised(&mut end)?;
        clause = Clause { revised: true, ..inner };
    }
    let complete = clause.year.is_some() && (clause.revised || clause.city.is_some());
    complete.then(|| {
        *cursor = end;
        clause
    })
}

fn separators(cursor: &mut Cursor<'_>) {
    while let Some(c) = cursor.peek().filter(|c| is_separator(*c)) {
        cursor.eat(c);
    }
}

fn is_separator(c: char) -> bool {
    matches!(c, ' ' | ',' | ';' | ':' | '.' | '-' | '/' | '\u{60C}' | '\u{61B}' | '\u{3001}' | '\u{3002}')
}

fn element(cursor: &mut Cursor<'_>, clause: &mut Clause) -> bool {
    let phrases = &cursor.text.vocabulary.phrases;
    if cursor.phrase(&phrases.amended) || cursor.phrase(&phrases.revised) {
        clause.revised = true;
        return true;
    }
    let before = cursor.at;
    let taken = cursor.take(|meaning| match meaning {
        Meaning::City(city) => {
            let glued = cursor_is_glued(before, cursor.text.folded);
            clause.flattened |= clause.city.is_some() && glued;
            clause.city = Some(city);
            Some(())
        }
        Meaning::Code(body, Some(year)) => {
            clause.body = Some(body);
            clause.year = Some(year.year);
            clause.flattened |= year.flattened;
            Some(())
        }
        Meaning::Code(body, None) | Meaning::Body(body, _) => {
            clause.body = Some(body);
            Some(())
        }
        _ => None,
    });
    taken.is_some() || year(cursor, clause) || cursor.phrase(&phrases.filler) || cursor.phrase(&phrases.session)
}

/// Whether a letter or a digit stands right before.
fn cursor_is_glued(at: usize, folded: &str) -> bool {
    folded[..at].chars().next_back().is_some_and(is_alphanumeric)
}

fn year(cursor: &mut Cursor<'_>, clause: &mut Clause) -> bool {
    if let Some(year) = cursor.year() {
        clause.year = Some(year);
        return true;
    }
    let mut ahead = *cursor;
    let Some((value, len)) = ahead.digits().filter(|(_, len)| (5..=8).contains(len)) else { return false };
    let Some(year) = flattened_year(value, len, clause.city) else { return false };
    clause.year = Some(year);
    clause.flattened = true;
    ahead.year_mark();
    *cursor = ahead;
    true
}

/// The year among digits of two years of which one was deleted: the newest of a conference in that city
/// whose digits stand among them in order, else the last four.
fn flattened_year(value: u32, len: usize, city: Option<City>) -> Option<u16> {
    let digits = format!("{value:0len$}");
    let within = |year: u16| {
        let mut rest = digits.chars();
        year.to_string().chars().all(|digit| rest.any(|other| other == digit))
    };
    let met = registry::conferences().iter().filter(|met| city.is_some_and(|city| met.city == city.0));
    let last = || digits[len - 4..].parse().ok().filter(|year| (1865..=2100).contains(year));
    met.map(|met| met.year).filter(|year| within(*year)).max().or_else(last)
}

fn roman(cursor: &mut Cursor<'_>, clause: &mut Clause) -> bool {
    let len = cursor.rest().bytes().take_while(|byte| b"ivxlcdm".contains(byte)).count();
    let ahead = Cursor { at: cursor.at + len, ..*cursor };
    if len == 0 || ahead.peek() != Some(')') {
        return false;
    }
    clause.roman = true;
    *cursor = ahead;
    true
}
