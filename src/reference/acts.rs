//! Acts: resolutions, decisions, recommendations and opinions.
//!
//! ```text
//! act = before noun [ sector ] [ body ] list [ title ] after         noun first
//!     | before ordinal list noun [ title ] after                     noun last
//! ```

use super::boundary::joined;
use super::clause::{self, Clause};
use super::cursor::{Cursor, Text};
use super::number::{self, Item, Number, Shape};
use super::owner::{self, Owner};
use super::raw::{Acts, Raw, Subject};
use super::vocabulary::{self, Count, Meaning};
use super::words::Word;
use crate::work::{ActKind, Body, Sector};

/// How far back the subject of a possessive is looked for, in bytes.
const SENTENCE: usize = 240;

/// How long a title between number and clause may be, in bytes.
const TITLE: usize = 400;

/// A noun of acts with what it alone tells.
#[derive(Clone, Copy)]
pub(super) struct Noun {
    pub(super) kind: ActKind,
    pub(super) body: Option<Body>,
    pub(super) count: Count,
}

/// Reads a mention whose noun stands first.
pub(super) fn noun_first(text: Text<'_>, word: Word, noun: Noun, floor: usize) -> Option<Raw> {
    let mut cursor = text.cursor(word.end);
    let (before, start) = owner::before(text, word.start, floor);
    cursor.blank();
    let sector = cursor.take(|meaning| match meaning {
        Meaning::Sector(sector) => Some(sector),
        _ => None,
    });
    cursor.blank();
    if is_provisional(cursor) {
        return Some(provisional(text, start, cursor));
    }
    let between = between(&mut cursor);
    let sector = sector.or(before.sector);
    let code = united_nations_code(&mut cursor);
    if code.is_none() && text.vocabulary.is_last(noun.kind) {
        return None;
    }
    let shape = if sector == Some(Sector::R) { Shape::Edition } else { Shape::Act };
    let items = number::list(&mut cursor, shape, noun.count)?;
    let stated = Owner { body: code.or(between.body).or(before.body), sector, ..between.or(before) };
    let raw = finish(text, cursor, noun, items, stated, start)?;
    if is_common_noun(text, word, &raw) {
        return None;
    }
    is_draft(text, &raw, start).map_or(Some(raw), |()| Some(provisional(text, start, cursor)))
}

/// Reads a mention whose noun follows numbers that have just been read; `cursor` stands behind the noun.
pub(super) fn noun_last(
    text: Text<'_>,
    cursor: Cursor<'_>,
    noun: Noun,
    items: Vec<Item>,
    (start, floor): (usize, usize),
) -> Option<Raw> {
    let (stated, start) = owner::before(text, start, floor);
    finish(text, cursor, noun, items, stated, start)
}

/// Reads what follows the numbers and puts the mention together.
fn finish<'t>(
    text: Text<'t>,
    mut cursor: Cursor<'t>,
    noun: Noun,
    mut items: Vec<Item>,
    stated: Owner,
    start: usize,
) -> Option<Raw> {
    if let Some(clause) = clause_behind_title(&mut cursor)
        && let Some(last) = items.last_mut()
    {
        last.clause = last.clause.or(Some(clause));
    }
    let after = owner::after(&mut cursor);
    if let Some(last) = items.last_mut() {
        let bare = start == 0 && last.clause.is_none() && after == Owner::default();
        let entry = if bare { clause_of_entry(&mut cursor) } else { None };
        last.clause = last.clause.or(after.clause).or(entry);
    }
    let owner = stated.or(after);
    if owner.foreign {
        return None;
    }
    let subject_body = owner.body.is_none().then(|| possessor(text, start)).flatten();
    let acts = Acts { kind: noun.kind, noun_body: noun.body, subject_body, items, owner };
    is_plausible(&acts, cursor).then_some(Raw { range: start..cursor.at, subject: Subject::Acts(acts), part: None })
}

/// A number with a slash belongs to the United Nations; elsewhere it is an act of some other authority.
fn is_plausible(acts: &Acts, cursor: Cursor<'_>) -> bool {
    let slash = |item: &Item| matches!(item.number, Number::Slash(..));
    let roman = |item: &Item| item.clause.is_some_and(|clause| clause.roman);
    let united_nations = acts.owner.body.is_some_and(Body::is_united_nations) || acts.items.iter().any(roman);
    let year_like = |item: &Item| matches!(item.number, Number::Slash(_, 1900..));
    let year_like = !united_nations && acts.items.iter().any(year_like);
    let year = |item: &Item| matches!(item.number, Number::Plain(1900..=2099, _));
    let dated = !united_nations && acts.items.iter().any(year);
    let act_of_parliament = acts.items.iter().any(slash) && !united_nations && cursor.rest().starts_with('/');
    !year_like && !dated && !act_of_parliament
}

/// A body between noun and number: a construct state in front of a number.
fn between(cursor: &mut Cursor<'_>) -> Owner {
    let mut ahead = *cursor;
    let mut owner = Owner::default();
    let found = ahead.take(|meaning| match meaning {
        Meaning::Body(body, _) | Meaning::Code(body, None) => Some((Some(body), None)),
        Meaning::Code(body, Some(year)) => Some((Some(body), Some(year.year))),
        Meaning::OtherBody => Some((None, None)),
        _ => None,
    });
    let Some((body, year)) = found else { return owner };
    owner.body = body;
    owner.year = year;
    owner.foreign = body.is_none();
    ahead.blank();
    ahead.phrase(&ahead.text.vocabulary.phrases.mark);
    ahead.blank();
    if !ahead.peek().is_some_and(|c| c.is_ascii_digit()) {
        return Owner::default();
    }
    *cursor = ahead;
    owner
}

/// `A/RES/` or `A/` before the number of a resolution.
fn united_nations_code(cursor: &mut Cursor<'_>) -> Option<Body> {
    let mut ahead = *cursor;
    let code = ahead.take(|meaning| match meaning {
        Meaning::UnitedNations(body) => Some(body),
        _ => None,
    });
    let body = code.or_else(|| (ahead.eat('a') && ahead.eat('/')).then_some(Body::UnGa))?;
    ahead.peek().filter(char::is_ascii_digit)?;
    *cursor = ahead;
    Some(body)
}

/// A number that a committee or a drafter gave: `COM5/4`, `[SEN-1]`.
fn is_provisional(mut cursor: Cursor<'_>) -> bool {
    if cursor.eat('[') {
        return cursor.rest().find(']').is_some_and(|at| at <= 24);
    }
    let committee = cursor.rest().strip_prefix("com").or_else(|| cursor.rest().strip_prefix("plen"));
    let Some(rest) = committee else { return false };
    let rest = rest.trim_start_matches(' ');
    let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
    let rest = &rest[digits..];
    rest.starts_with('/') && rest[1..].bytes().next().is_some_and(|byte| byte.is_ascii_digit())
}

fn provisional(text: Text<'_>, start: usize, cursor: Cursor<'_>) -> Raw {
    let rest = &text.folded[cursor.at..];
    let end = rest.find([' ', ',', ';', ')']).map_or(text.folded.len(), |len| cursor.at + len);
    Raw { range: start..end.max(start), subject: Subject::Provisional, part: None }
}

/// A draft with a number of its own, which no clause and no body places.
fn is_draft(text: Text<'_>, raw: &Raw, start: usize) -> Option<()> {
    let Subject::Acts(acts) = &raw.subject else { return None };
    let phrases = &text.vocabulary.phrases;
    let head = text.folded[..start].trim_end_matches(' ');
    let mut tail = text.cursor(raw.range.end);
    tail.blank();
    let draft = vocabulary::phrase_before(&phrases.draft, head).is_some() || tail.phrase(&phrases.draft);
    let small = acts.items.iter().all(|item| matches!(item.number, Number::Plain(..=99, None)));
    let placed = acts.owner != Owner::default() || acts.items.iter().any(|item| item.clause.is_some());
    (draft && small && !placed).then_some(())
}

/// A noun in small letters with a number that counts what follows: `a resolution 1080 lines high`. Acts that
/// are placed by a body or a clause are none.
fn is_common_noun(text: Text<'_>, word: Word, raw: &Raw) -> bool {
    let Subject::Acts(acts) = &raw.subject else { return false };
    let placed = acts.owner != Owner::default()
        || acts.subject_body.is_some()
        || acts.items.iter().any(|item| item.clause.is_some() || matches!(item.number, Number::Slash(..)));
    let mut behind = text.cursor(raw.range.end);
    behind.blank();
    let phrases = &text.vocabulary.phrases;
    let goes_on = [&phrases.and, &phrases.link].iter().any(|list| vocabulary::phrase(list, behind.rest()).is_some());
    let counted = behind.peek().is_some_and(|c| joined(Some('a'), Some(c)));
    let small = || text.printed(word.start).is_some_and(char::is_lowercase);
    !placed && counted && !goes_on && small()
}

/// The body that a possessive before the mention points to: the last one named in the sentence.
fn possessor(text: Text<'_>, start: usize) -> Option<Body> {
    let head = text.folded[..start].trim_end_matches(' ');
    let len = vocabulary::phrase_before(&text.vocabulary.phrases.possessive, head)?;
    let end = head.len() - len;
    let mut floor = end.saturating_sub(SENTENCE);
    while !head.is_char_boundary(floor) {
        floor += 1;
    }
    let sentence = head[floor..end].rfind(['.', ';', '\u{3002}', '\u{61B}']).map_or(floor, |at| floor + at);
    let words = &text.words.all;
    let first = text.words.from(sentence);
    let last = text.words.from(end);
    words[first..last].iter().rev().find_map(|word| match word.meaning {
        Meaning::Body(body, _) | Meaning::Code(body, _) => Some(body),
        _ => None,
    })
}

/// A clause behind a quoted title: number, `"Title"`, `(Rev. Guadalajara, 2010)`.
fn clause_behind_title(cursor: &mut Cursor<'_>) -> Option<Clause> {
    let mut ahead = *cursor;
    ahead.blank();
    if ahead.eat(':') || ahead.eat(',') || ahead.eat('-') {
        ahead.blank();
    }
    let close = match ahead.peek()? {
        '"' => '"',
        '\u{300A}' => '\u{300B}',
        _ => return None,
    };
    let open = ahead.peek()?;
    ahead.eat(open);
    let rest = ahead.rest();
    let mut limit = rest.len().min(TITLE);
    while !rest.is_char_boundary(limit) {
        limit -= 1;
    }
    let at = rest[..limit].find(close)?;
    ahead.at += at + close.len_utf8();
    let clause = clause::parenthesised(&mut ahead)?;
    *cursor = ahead;
    Some(clause)
}

/// The clause that ends the entry of an index or a heading, its title between: `R 1337 Title (C11)`.
fn clause_of_entry(cursor: &mut Cursor<'_>) -> Option<Clause> {
    let rest = cursor.rest();
    let open = rest.rfind('(').filter(|open| *open <= TITLE)?;
    let mut ahead = Cursor { at: cursor.at + open, ..*cursor };
    let clause = clause::parenthesised(&mut ahead)?;
    let placed = clause.year.is_some() && (clause.body.is_some() || clause.city.is_some());
    let words = &cursor.text.words.all;
    let between = &words[cursor.text.words.from(cursor.at)..cursor.text.words.from(cursor.at + open)];
    let other = |meaning| matches!(meaning, Meaning::Act(..) | Meaning::Symbol(_));
    let alone = !between.iter().any(|word| other(word.meaning));
    let ends = ahead.rest().trim_matches([' ', '.', ';']).is_empty();
    (placed && alone && ends).then(|| {
        *cursor = ahead;
        clause
    })
}

/// A capital at the very start of a text that stands for the noun in index tables: `R 1337`.
pub(super) fn index_entry(text: Text<'_>) -> Option<Raw> {
    let mut cursor = text.cursor(text.folded.chars().next()?.len_utf8());
    cursor.blank().then_some(())?;
    let letter = text.printed(0)?;
    let (_, kind) = *text.vocabulary.index.iter().find(|(capital, _)| *capital == letter)?;
    let items = number::list(&mut cursor, Shape::Act, Count::One)?;
    let mut behind = cursor;
    behind.blank();
    let alone = !joined(Some('a'), behind.peek());
    let [Item { number: Number::Plain(..=1999, None), .. }] = items.as_slice() else { return None };
    let noun = Noun { kind, body: None, count: Count::One };
    let raw = finish(text, cursor, noun, items, Owner::default(), 0)?;
    (alone || raw.range.end > cursor.at).then_some(raw)
}
