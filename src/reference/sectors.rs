//! Texts of the Sectors: Recommendations, Reports and Questions.
//!
//! ```text
//! text     = [ noun ] sector code { sep code } [ "," part ] [ "(" [ month "/" ] year ")" ] [ noun ]
//! code     = letters "." number { "." number } [ "-" version ]        X.1051   M.1036-6
//! question = [ sector ] noun number [ "-" edition ] [ "/" group ]     Question 5/2   ITU-R 234-1/7
//! ```

use super::cursor::{Cursor, Text, continue_list};
use super::number::{self, Number, Shape};
use super::owner;
use super::parts::{self, Part};
use super::raw::{Code, Raw, Subject, TextClass};
use super::vocabulary::{Count, Meaning};
use super::words::Word;
use crate::work::{Sector, latin_look_alike};

/// Series of Recommendations of one letter that only the Standardization Sector has.
const SERIES_OF_T: &str = "ADEGHIJKLNOQTUWXYZ";

/// How far around a Question its Sector is looked for, in bytes.
const SENTENCE: usize = 160;

/// Reads Recommendations or Reports whose noun stands first.
pub(super) fn noun_first(text: Text<'_>, word: Word, class: TextClass, floor: usize) -> Option<Raw> {
    let (before, start) = owner::before(text, word.start, floor);
    let mut cursor = text.cursor(word.end);
    cursor.blank();
    let sector = sector(&mut cursor).or(before.sector);
    cursor.blank();
    if let (Some(Sector::D), TextClass::Recommendation) = (sector, class) {
        let items = number::list(&mut cursor, Shape::Act, Count::One)?;
        let code = |number: &Number| match number {
            Number::Plain(value, _) => Some(Code { code: value.to_string().into(), version: None }),
            _ => None,
        };
        let codes = items.iter().filter_map(|item| code(&item.number)).collect();
        return Some(finish(start, cursor, sector, class, codes));
    }
    let codes = codes(&mut cursor)?;
    let sector = sector.or_else(|| {
        let mut after = cursor;
        let named = owner::after(&mut after).sector?;
        cursor = after;
        Some(named)
    });
    let sector = sector.or_else(|| only_series_of_t(&codes));
    Some(finish(start, cursor, sector, class, codes))
}

/// Reads Recommendations that begin with the Sector; a noun may follow.
pub(super) fn sector_first(text: Text<'_>, word: Word, named: Sector) -> Option<Raw> {
    let mut cursor = text.cursor(word.end);
    cursor.blank();
    let codes = codes(&mut cursor).or_else(|| numbered(&mut cursor, named))?;
    let mut ahead = cursor;
    ahead.blank();
    let class = ahead.take(|meaning| match meaning {
        Meaning::Act(crate::work::ActKind::Recommendation, ..) => Some(TextClass::Recommendation),
        Meaning::Report => Some(TextClass::Report),
        _ => None,
    });
    if class.is_some() && !text.vocabulary.noun_last.is_empty() {
        cursor = ahead;
    }
    Some(finish(word.start, cursor, Some(named), class.unwrap_or(TextClass::Recommendation), codes))
}

/// A Recommendation of the Development Sector, which has a bare number, before its noun.
fn numbered(cursor: &mut Cursor<'_>, sector: Sector) -> Option<Vec<Code>> {
    let mut ahead = *cursor;
    let (number, _) = ahead.digits().filter(|(_, len)| sector == Sector::D && *len <= 3)?;
    let mut noun = ahead;
    noun.phrase(&noun.text.vocabulary.phrases.counter);
    noun.blank();
    noun.take(|meaning| matches!(meaning, Meaning::Act(crate::work::ActKind::Recommendation, ..)).then_some(()))?;
    *cursor = ahead;
    Some(vec![Code { code: number.to_string().into(), version: None }])
}

/// Reads Questions whose noun stands first.
pub(super) fn question(text: Text<'_>, word: Word, floor: usize) -> Option<Raw> {
    let (before, start) = owner::before(text, word.start, floor);
    let mut cursor = text.cursor(word.end);
    cursor.blank();
    let sector = sector(&mut cursor).or(before.sector);
    cursor.blank();
    let items = number::list(&mut cursor, Shape::Question, Count::Many)?;
    let (group, start) = group_before(text, start).map_or((None, start), |(group, start)| (Some(group), start));
    question_of(text, cursor, (sector, group), items, start)
}

/// Puts Questions together whose numbers have been read; `cursor` stands behind all that was read.
pub(super) fn question_of(
    text: Text<'_>,
    mut cursor: Cursor<'_>,
    (sector, group): (Option<Sector>, Option<u32>),
    items: Vec<number::Item>,
    start: usize,
) -> Option<Raw> {
    let slashed = items.iter().all(|item| !matches!(item.number, Number::Plain(..)));
    let behind = if slashed || group.is_some() { None } else { group_behind(&mut cursor) };
    let group = group.or(behind.map(|(_, group)| group));
    let grouped = slashed || group.is_some();
    let sector = sector
        .or(behind.and_then(|(sector, _)| sector))
        .or_else(|| {
            let mut after = cursor;
            after.blank();
            let named = self::sector(&mut after)?;
            cursor = after;
            Some(named)
        })
        .or_else(|| {
            let mut after = cursor;
            let named = owner::after(&mut after).sector?;
            cursor = after;
            Some(named)
        })
        .or_else(|| sector_near(text, start, cursor.at));
    grouped.then_some(Raw { range: start..cursor.at, subject: Subject::Questions { sector, group, items }, part: None })
}

/// `Study Group 11 (SG11) Question 8`: the group right before; gives where it begins.
fn group_before(text: Text<'_>, start: usize) -> Option<(u32, usize)> {
    let words = &text.words.all[..text.words.from(start)];
    let mut found = None;
    for word in words.iter().rev().take(2).filter(|word| word.meaning == Meaning::StudyGroup) {
        let between = &text.folded[word.end..start];
        let only_numbers =
            between.chars().all(|c| c.is_ascii_digit() || matches!(c, ' ' | '(' | ')' | ',' | 's' | 'g'));
        let group = text.folded[word.end..start].trim_start_matches(' ');
        let digits = group.bytes().take_while(u8::is_ascii_digit).count();
        let group = group[..digits].parse().ok().filter(|_| only_numbers && digits <= 2);
        found = group.map(|group| (group, word.start)).or(found);
    }
    found
}

/// `Question 8 of Study Group 11`.
fn group_behind(cursor: &mut Cursor<'_>) -> Option<(Option<Sector>, u32)> {
    let mut ahead = *cursor;
    ahead.blank();
    ahead.phrase(&ahead.text.vocabulary.phrases.link);
    ahead.blank();
    let sector = sector(&mut ahead);
    ahead.blank();
    ahead.take(|meaning| (meaning == Meaning::StudyGroup).then_some(()))?;
    ahead.blank();
    let (group, _) = ahead.digits().filter(|(_, len)| *len <= 2)?;
    *cursor = ahead;
    Some((sector, group))
}

fn finish(start: usize, mut cursor: Cursor<'_>, sector: Option<Sector>, class: TextClass, codes: Vec<Code>) -> Raw {
    let part = part(&mut cursor);
    let year = date(&mut cursor);
    Raw { range: start..cursor.at, subject: Subject::Texts { sector, class, codes, year }, part }
}

/// The Sector named last before a Question in its sentence, else first behind it.
fn sector_near(text: Text<'_>, start: usize, end: usize) -> Option<Sector> {
    let words = &text.words.all;
    let (first, last) = (text.words.from(start.saturating_sub(SENTENCE)), text.words.from(start));
    let after = text.words.from(end);
    let limit = text.words.from(end + SENTENCE);
    let sector = |meaning| match meaning {
        Meaning::Sector(sector) => Some(sector),
        _ => None,
    };
    let before = words[first..last].iter().rev().find_map(|word| sector(word.meaning));
    before.or_else(|| words[after..limit].iter().find_map(|word| sector(word.meaning)))
}

fn only_series_of_t(codes: &[Code]) -> Option<Sector> {
    let only = |code: &Code| {
        code.code.split('.').next().is_some_and(|series| series.len() == 1 && SERIES_OF_T.contains(series))
    };
    codes.iter().all(only).then_some(Sector::T)
}

fn sector(cursor: &mut Cursor<'_>) -> Option<Sector> {
    cursor.take(|meaning| match meaning {
        Meaning::Sector(sector) => Some(sector),
        _ => None,
    })
}

fn codes(cursor: &mut Cursor<'_>) -> Option<Vec<Code>> {
    let mut codes = vec![code(cursor)?];
    continue_list(cursor, &mut codes, code);
    Some(codes)
}

/// A series code; letters that look like Latin ones count as such.
fn code(cursor: &mut Cursor<'_>) -> Option<Code> {
    let mut ahead = *cursor;
    let mut code = String::new();
    while let Some(letter) = ahead.peek().map(latin_look_alike).filter(char::is_ascii_lowercase) {
        ahead.at += ahead.peek().map_or(1, char::len_utf8);
        code.push(letter.to_ascii_uppercase());
    }
    if code.is_empty() || code.len() > 3 || !ahead.eat('.') {
        return None;
    }
    loop {
        let (number, _) = ahead.digits()?;
        code.push('.');
        code.push_str(&number.to_string());
        let mut further = ahead;
        if !(further.eat('.') && further.peek().is_some_and(|c| c.is_ascii_digit())) {
            break;
        }
        ahead = further;
    }
    let mut version = None;
    let mut further = ahead;
    if further.eat('-')
        && let Some((number, _)) = further.digits().filter(|(_, len)| *len <= 2)
    {
        version = Some(number);
        ahead = further;
    }
    *cursor = ahead;
    Some(Code { code: code.into(), version })
}

/// `(2014)`, `(04/2016)`.
fn date(cursor: &mut Cursor<'_>) -> Option<u16> {
    let mut ahead = *cursor;
    ahead.blank();
    ahead.eat('(').then_some(())?;
    let mut month = ahead;
    if month.digits().is_some_and(|(_, len)| len == 2) && month.eat('/') {
        ahead = month;
    }
    let year = ahead.year()?;
    ahead.eat(')').then_some(())?;
    *cursor = ahead;
    Some(year)
}

/// `, Annex A`.
fn part(cursor: &mut Cursor<'_>) -> Option<Part> {
    let mut ahead = *cursor;
    ahead.eat(',').then_some(())?;
    ahead.blank();
    let part = parts::part(&mut ahead)?;
    *cursor = ahead;
    Some(part)
}
