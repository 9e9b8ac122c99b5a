//! Provisions of the basic texts: numbers, articles, appendices, rules, paragraphs.
//!
//! ```text
//! provision = noun list { link } text            No. 102 of the Convention
//!           | text [ "," ] noun list             Financial Regulations, Art. 9; RR No. 13.18
//!           | text ordinal list noun             the same in languages whose noun stands last
//!           | code list                          CV 102
//! ```
//!
//! Without its text near a number is no reference.

use std::ops::Range;

use super::cursor::{Cursor, Text};
use super::number::{self, Item, Shape};
use super::raw::{Raw, Subject};
use super::vocabulary::{self, Count, Meaning};
use super::words::Word;
use crate::work::{Division, Instrument};

/// How far before an appendix the Radio Regulations may be named, in bytes.
const NEAR: usize = 240;

/// Reads provisions whose noun stands first.
pub(super) fn noun_first(text: Text<'_>, word: Word, division: Division, floor: usize) -> Option<Raw> {
    let mut cursor = text.cursor(word.end);
    cursor.blank();
    let items = number::list(&mut cursor, Shape::Provision, Count::Many)?;
    let mut ahead = cursor;
    if let Some(instrument) = text_behind(&mut ahead) {
        let (_, start) = text_before(text, word.start, floor)
            .filter(|(same, _)| *same == instrument)
            .unwrap_or((instrument, word.start));
        return raw(start, ahead, instrument, division, items);
    }
    let before = text_before(text, word.start, floor);
    if before.is_some_and(|(instrument, _)| is_general(instrument)) && is_of_other(cursor) {
        return None;
    }
    let (instrument, start) = before
        .or_else(|| Some((text_of_next(cursor)?, word.start)))
        .or_else(|| Some((appendix_near(text, word.start, division)?, word.start)))?;
    raw(start, cursor, instrument, division, items)
}

/// `Article 10 and No. 102 of the Convention`: the text behind a further provision serves this one too.
fn text_of_next(mut cursor: Cursor<'_>) -> Option<Instrument> {
    for _ in 0..3 {
        let phrases = &cursor.text.vocabulary.phrases;
        cursor.blank();
        let comma = cursor.eat(',') || cursor.eat('\u{60C}');
        cursor.blank();
        // A conjunction may be glued to the noun, and is part of the word then.
        if !cursor.phrase(&phrases.and) && !comma && phrases.and.glued(cursor.rest()).is_none() {
            return None;
        }
        cursor.blank();
        cursor.phrase(&phrases.article);
        cursor.blank();
        cursor.take(|meaning| matches!(meaning, Meaning::Provision(_)).then_some(()))?;
        cursor.blank();
        number::list(&mut cursor, Shape::Provision, Count::Many)?;
        let mut ahead = cursor;
        if let Some(instrument) = text_behind(&mut ahead) {
            return Some(instrument);
        }
    }
    None
}

/// Appendices belong to the Radio Regulations, if these are named shortly before.
fn appendix_near(text: Text<'_>, start: usize, division: Division) -> Option<Instrument> {
    let words = &text.words.all;
    let first = text.words.from(start.saturating_sub(NEAR));
    let near = words[first..text.words.from(start)].iter().rev().find_map(|word| match word.meaning {
        Meaning::Instrument(instrument) | Meaning::InstrumentCode(instrument) => Some(instrument),
        _ => None,
    });
    near.filter(|instrument| division == Division::Appendix && *instrument == Instrument::RadioRegulations)
}

/// Reads an appendix of the Radio Regulations where the language calls it an annex.
pub(super) fn annexed(text: Text<'_>, word: Word) -> Option<Raw> {
    let mut cursor = text.cursor(word.end);
    cursor.blank();
    let items = number::list(&mut cursor, Shape::Provision, Count::Many)?;
    let instrument = text_behind(&mut cursor).filter(|instrument| *instrument == Instrument::RadioRegulations)?;
    raw(word.start, cursor, instrument, Division::Appendix, items)
}

/// Puts provisions together whose numbers stood before their noun; the text stands before them.
pub(super) fn noun_last(
    text: Text<'_>,
    cursor: Cursor<'_>,
    division: Division,
    items: Vec<Item>,
    (start, floor): (usize, usize),
    chained: Option<(Instrument, usize)>,
) -> Option<Raw> {
    let chained = chained.filter(|(_, end)| is_joint(text, *end..start)).map(|(instrument, _)| (instrument, start));
    let before = || text_before(text, start, floor);
    let (instrument, start) = chained.or_else(before).or_else(|| Some((text_of_clause(text, start)?, start)))?;
    raw(start, cursor, instrument, division, items)
}

/// Whether nothing but a comma or a conjunction stands between two mentions.
fn is_joint(text: Text<'_>, between: Range<usize>) -> bool {
    let joint = text.folded.get(between).map(|between| between.trim_matches([' ', ',', '\u{3001}']));
    joint.is_some_and(|joint| joint.is_empty() || vocabulary::is_phrase(&text.vocabulary.phrases.and, joint))
}

/// The last text named in the same clause: `the Constitution`, in it articles 8 and 10.
fn text_of_clause(text: Text<'_>, start: usize) -> Option<Instrument> {
    let clause = text.folded[..start].rfind([',', ';', '\u{3001}', '\u{3002}']).unwrap_or_default();
    let words = &text.words.all[text.words.from(clause)..text.words.from(start)];
    Some(named(text, *words.last()?, clause)?.0)
}

/// Reads numbers behind the code of a text.
pub(super) fn code_first(text: Text<'_>, word: Word, instrument: Instrument) -> Option<Raw> {
    let mut cursor = text.cursor(word.end);
    cursor.blank();
    let items = number::list(&mut cursor, Shape::Provision, Count::One)?;
    let capitals = text.printed(word.start).is_some_and(char::is_uppercase);
    if !capitals {
        return None;
    }
    raw(word.start, cursor, instrument, Division::Number, items)
}

fn raw(start: usize, cursor: Cursor<'_>, instrument: Instrument, division: Division, items: Vec<Item>) -> Option<Raw> {
    let division = divided(instrument, division)?;
    let subject = Subject::Provisions { instrument, division, items };
    Some(Raw { range: start..cursor.at, subject, part: None })
}

/// One noun serves several divisions in some languages; the text tells which it has.
fn divided(instrument: Instrument, division: Division) -> Option<Division> {
    use Division::{Appendix, Article, Number, Paragraph, Rule};
    let allowed: &[Division] = match instrument {
        Instrument::Constitution | Instrument::Convention => &[Number, Article],
        Instrument::GeneralRules => &[Number, Article, Rule],
        Instrument::RadioRegulations => &[Number, Article, Appendix],
        Instrument::TelecommunicationRegulations => &[Article, Number, Appendix],
        Instrument::FinancialRegulations | Instrument::StaffRegulations => &[Article, Rule],
        Instrument::RulesOfProcedure => &[Rule],
        Instrument::TunisAgenda => &[Paragraph],
    };
    match division {
        found if allowed.contains(&found) => Some(found),
        Article if instrument == Instrument::RulesOfProcedure => Some(Rule),
        Number | Article if instrument == Instrument::TunisAgenda => Some(Paragraph),
        _ => None,
    }
}

/// The text that numbers belong to, behind joining words; not one that what follows makes another.
fn text_behind(cursor: &mut Cursor<'_>) -> Option<Instrument> {
    let phrases = &cursor.text.vocabulary.phrases;
    let mut ahead = *cursor;
    for _ in 0..4 {
        ahead.blank();
        if let Some(instrument) = instrument(&mut ahead) {
            let mut behind = ahead;
            behind.blank();
            let other = is_general(instrument) && (behind.phrase(&phrases.foreign) || is_of_other(behind));
            *cursor = ahead;
            return (!other).then_some(instrument);
        }
        if !ahead.phrase(&phrases.link) && !ahead.phrase(&phrases.change_link) {
            break;
        }
    }
    None
}

/// Whether another organization follows, behind a joining word: `Convention No. 190 of the ILO`.
fn is_of_other(mut cursor: Cursor<'_>) -> bool {
    cursor.blank();
    while cursor.phrase(&cursor.text.vocabulary.phrases.link) {
        cursor.blank();
    }
    cursor.take(|meaning| (meaning == Meaning::OtherBody).then_some(())).is_some()
}

/// Whether other texts bear the same name.
fn is_general(instrument: Instrument) -> bool {
    matches!(instrument, Instrument::Constitution | Instrument::Convention)
}

fn instrument(cursor: &mut Cursor<'_>) -> Option<Instrument> {
    cursor.take(|meaning| match meaning {
        Meaning::Instrument(instrument) | Meaning::InstrumentCode(instrument) => Some(instrument),
        _ => None,
    })
}

/// The text named right before, a comma or a joining word between.
fn text_before(text: Text<'_>, start: usize, floor: usize) -> Option<(Instrument, usize)> {
    let head = text.folded[..start].trim_end_matches([' ', ',', '\u{60C}']);
    let word = text.word_before(head.len(), floor)?;
    named(text, word, floor)
}

/// The text that a word names, unless another organization stands before it.
fn named(text: Text<'_>, word: Word, floor: usize) -> Option<(Instrument, usize)> {
    let (Meaning::Instrument(instrument) | Meaning::InstrumentCode(instrument)) = word.meaning else { return None };
    let title = text.folded[..word.start].trim_end_matches(['"', '\u{300A}']).len();
    let owner = text.word_before(title, floor);
    let other = is_general(instrument) && owner.is_some_and(|owner| owner.meaning == Meaning::OtherBody);
    (!other).then_some((instrument, word.start))
}
