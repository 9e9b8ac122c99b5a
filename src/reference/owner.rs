//! Whose act it is: bodies, sessions and clauses around the noun and its numbers.
//!
//! ```text
//! before = { body | code | city | year | session } noun      PP-02 Res. 88; Council 2011 Decision 562
//! after  = { link | session | year } ( body | code ) { year | clause | city }
//!          of the 2009 session of the ITU Council; de la Conférence de plénipotentiaires de Nairobi (1982)
//! ```
//!
//! A year counts only beside a body.

use super::clause::{self, Clause};
use super::cursor::{Cursor, Text};
use super::vocabulary::{self, City, Form, Meaning};
use crate::work::{Body, Sector};

/// What the surroundings of a mention say about its body.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Owner {
    pub(super) body: Option<Body>,
    /// Year of the session.
    pub(super) year: Option<u16>,
    pub(super) city: Option<City>,
    pub(super) sector: Option<Sector>,
    /// The act of somebody else.
    pub(super) foreign: bool,
    pub(super) flattened: bool,
    pub(super) clause: Option<Clause>,
}

impl Owner {
    fn is_known(self) -> bool {
        self.body.is_some() || self.city.is_some() || self.sector.is_some() || self.foreign
    }

    /// This evidence, completed by that of another place.
    pub(super) fn or(self, other: Self) -> Self {
        Self {
            body: self.body.or(other.body),
            year: self.year.or(other.year),
            city: self.city.or(other.city),
            sector: self.sector.or(other.sector),
            foreign: self.foreign || other.foreign,
            flattened: self.flattened || other.flattened,
            clause: self.clause.or(other.clause),
        }
    }
}

/// Reads backwards from `start`, not past `floor`; gives the evidence and where it begins.
pub(super) fn before(text: Text<'_>, start: usize, floor: usize) -> (Owner, usize) {
    let mut owner = Owner::default();
    let mut year = None;
    let mut known = (owner, start);
    let mut at = start;
    for _ in 0..6 {
        let end = text.folded[..at].trim_end_matches(' ').len();
        if end <= floor {
            break;
        }
        if let Some(word) = text.word_before(end, floor) {
            if !take(&mut owner, word.meaning, text.vocabulary.body_before) {
                break;
            }
            at = word.start;
        } else if let Some((found, begin)) = year_before(text, end) {
            if begin < floor || year.is_some() {
                break;
            }
            year = Some(found);
            at = begin;
        } else if let Some(len) = vocabulary::phrase_before(&text.vocabulary.phrases.session, &text.folded[floor..end])
        {
            at = end - len;
        } else {
            break;
        }
        if owner.is_known() {
            owner.year = owner.year.or(year);
            known = (owner, at);
        }
    }
    known
}

fn take(owner: &mut Owner, meaning: Meaning, names: bool) -> bool {
    match meaning {
        Meaning::Code(body, year) if owner.body.is_none_or(|known| known == body) => {
            owner.body = Some(body);
            owner.year = owner.year.or(year.map(|year| year.year));
            owner.flattened |= year.is_some_and(|year| year.flattened);
        }
        Meaning::Body(body, Form::Name) if names && owner.body.is_none() => owner.body = Some(body),
        Meaning::City(city) if names && owner.city.is_none() => owner.city = Some(city),
        Meaning::Sector(sector) if owner.sector.is_none() => owner.sector = Some(sector),
        Meaning::OtherBody if names => owner.foreign = true,
        _ => return false,
    }
    true
}

fn year_before(text: Text<'_>, end: usize) -> Option<(u16, usize)> {
    let marks = &text.vocabulary.phrases.year_mark;
    let head = &text.folded[..end];
    let head = vocabulary::phrase_before(marks, head).map_or(head, |len| &head[..end - len]).trim_end_matches(' ');
    let digits = head.bytes().rev().take_while(u8::is_ascii_digit).count();
    let begin = head.len() - digits;
    let year = text.cursor(begin).year()?;
    // What goes on before the digits (`17-2018`) makes a date of them.
    let bare = !head[..begin].ends_with(['-', '/', '.']);
    (digits == 4 && bare).then_some((year, begin))
}

/// Reads on behind the numbers; leaves the cursor behind the last word that counts.
pub(super) fn after(cursor: &mut Cursor<'_>) -> Owner {
    let mut owner = Owner::default();
    let mut ahead = *cursor;
    let mut linked = false;
    let mut year = None;
    for _ in 0..12 {
        let mut probe = ahead;
        let phrases = &probe.text.vocabulary.phrases;
        if let Some(clause) = clause::parenthesised(&mut probe) {
            if owner.clause.is_some() && owner.body.is_none() {
                break;
            }
            // `(Rev. Dubai, 2018) of the Conference (PP-18)`: the first clause is the citation's own.
            owner.clause = owner.clause.or(Some(clause));
            owner.year = owner.year.or(clause.year);
            *cursor = probe;
            ahead = probe;
            linked = false;
            continue;
        }
        probe.blank();
        if let Some(found) = body(&mut probe, linked) {
            if !join(&mut owner, found) {
                break;
            }
            owner.year = owner.year.or(year);
            *cursor = probe;
            linked = false;
        } else if let Some(found) = probe.year().filter(|_| !probe.is_unit()) {
            if owner.body.is_some() {
                owner.year = owner.year.or(Some(found));
                *cursor = probe;
            } else if !linked {
                break;
            }
            year = Some(found);
        } else if let Some(City(city)) = city(&mut probe).filter(|_| owner.body.is_some()) {
            owner.city = Some(City(city));
            *cursor = probe;
        } else if probe.phrase(&phrases.session) || probe.phrase(&phrases.link) {
            linked = true;
        } else {
            break;
        }
        ahead = probe;
    }
    if owner == Owner::default() && !cursor.is_inside_word() {
        owner.clause = open_clause(cursor);
    }
    owner
}

fn open_clause(cursor: &mut Cursor<'_>) -> Option<Clause> {
    let mut ahead = *cursor;
    ahead.blank();
    let clause = clause::open(&mut ahead)?;
    *cursor = ahead;
    Some(clause)
}

fn city(cursor: &mut Cursor<'_>) -> Option<City> {
    cursor.take(|meaning| match meaning {
        Meaning::City(city) => Some(city),
        _ => None,
    })
}

/// A body that may stand here: behind a joining word any form, else only those that need none.
fn body(cursor: &mut Cursor<'_>, linked: bool) -> Option<Owner> {
    let genitive = cursor.text.vocabulary.genitive;
    cursor.take(|meaning| match meaning {
        Meaning::Body(body, form) if linked || form == Form::Genitive => {
            Some(Owner { body: Some(body), ..Owner::default() })
        }
        Meaning::Code(body, year) if linked || genitive => Some(Owner {
            body: Some(body),
            year: year.map(|year| year.year),
            flattened: year.is_some_and(|year| year.flattened),
            ..Owner::default()
        }),
        Meaning::Sector(sector) if linked => Some(Owner { sector: Some(sector), ..Owner::default() }),
        Meaning::OtherBody if linked || genitive => Some(Owner { foreign: true, ..Owner::default() }),
        _ => None,
    })
}

/// Adds what a further body says; a second body ends the mention.
fn join(owner: &mut Owner, found: Owner) -> bool {
    let clash = |a: Option<Body>, b: Option<Body>| a.is_some() && b.is_some() && a != b;
    if clash(owner.body, found.body) || owner.foreign {
        return false;
    }
    *owner = owner.or(found);
    true
}
