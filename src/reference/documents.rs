//! Documents: by symbol, by the number of a conference at hand, with the changes made to them.
//!
//! ```text
//! group   = [ change link ] [ noun ] paper { sep ( paper | number | change ) } [ counter noun ] [ link change ]
//! paper   = symbol [ "(" change ")" ] | number [ "-" letter ]
//! change  = ( revision | addendum | corrigendum ) [ "." ] number
//! ```

use super::cursor::{Cursor, Text};
use super::owner;
use super::raw::{MEMBERS, Paper, PaperName, Raw, Subject};
use super::vocabulary::{Change, Count, Meaning};
use super::words::Word;
use crate::text::is_alphanumeric;
use crate::work::{Amendments, Symbol};

/// Reads a group whose noun stands first.
pub(super) fn noun_first(text: Text<'_>, word: Word, count: Count, floor: usize) -> Option<Raw> {
    let mut cursor = text.cursor(word.end);
    cursor.blank();
    let mut papers = group(&mut cursor, count, Amendments::default())?;
    let (owner, start) = owner::before(text, word.start, floor);
    let (Some(body), Some(year)) = (owner.body, owner.year) else { return Some(raw(word.start, cursor, papers)) };
    let mut start_of_group = word.start;
    for paper in &mut papers {
        if let PaperName::Bare(number) = paper.name {
            paper.name = PaperName::Of(body, year, number);
            start_of_group = start;
        }
    }
    Some(raw(start_of_group, cursor, papers))
}

/// Reads a group that begins with a symbol.
pub(super) fn symbol_first(text: Text<'_>, word: Word, floor: usize) -> Option<Raw> {
    let mut cursor = text.cursor(word.start);
    let noun_follows = is_noun_last(text);
    let count = if noun_follows { Count::Many } else { Count::One };
    let first = paper(&mut cursor)?;
    let mut start = word.start;
    let mut papers = Vec::new();
    if let PaperName::Symbol(symbol) = &first.name {
        start = earlier_papers(text, symbol, (start, floor), &mut papers);
    }
    papers.push(first);
    // Without a noun around them each symbol stands for itself.
    let mut ahead = cursor;
    let mut group = papers.clone();
    continue_group(&mut ahead, count, &mut group);
    if closing_noun(&mut ahead) {
        change_behind(&mut ahead, &mut group);
        return Some(raw(start, ahead, group));
    }
    same_paper_changed(&mut cursor, &mut papers);
    Some(raw(start, cursor, papers))
}

/// Reads a change with the document that it changes: `Addendum 1 to Document C24/17`.
pub(super) fn change_first(text: Text<'_>, word: Word, change: Change) -> Option<Raw> {
    let mut cursor = text.cursor(word.end);
    cursor.blank();
    let (number, _) = cursor.digits().filter(|(_, len)| *len <= 3)?;
    cursor.blank();
    cursor.phrase(&text.vocabulary.phrases.change_link);
    cursor.blank();
    let noun = document_noun(&mut cursor);
    cursor.blank();
    noun.or_else(|| matches!(cursor.word()?.meaning, Meaning::Symbol(_)).then_some(Count::One))?;
    let papers = group(&mut cursor, Count::One, amended(change, number))?;
    Some(raw(word.start, cursor, papers))
}

/// Reads bare numbers before a closing noun; `cursor` stands behind the noun.
pub(super) fn noun_last(cursor: Cursor<'_>, start: usize, numbers: &[u32]) -> Raw {
    let name = |number: &u32| Paper { name: PaperName::Bare(*number), amendments: Amendments::default() };
    raw(start, cursor, numbers.iter().map(name).collect())
}

fn raw(start: usize, cursor: Cursor<'_>, papers: Vec<Paper>) -> Raw {
    Raw { range: start..cursor.at, subject: Subject::Documents(papers), part: None }
}

fn group(cursor: &mut Cursor<'_>, count: Count, change: Amendments) -> Option<Vec<Paper>> {
    let mut first = paper(cursor)?;
    first.amendments = change.or(first.amendments);
    let mut papers = vec![first];
    continue_group(cursor, count, &mut papers);
    share_session(&mut papers);
    closing_noun(cursor);
    change_behind(cursor, &mut papers);
    Some(papers)
}

fn continue_group(cursor: &mut Cursor<'_>, count: Count, papers: &mut Vec<Paper>) {
    let symbols = papers.iter().any(|paper| matches!(paper.name, PaperName::Symbol(_)));
    while papers.len() < MEMBERS {
        if same_paper_changed(cursor, papers) {
            continue;
        }
        let mut ahead = *cursor;
        ahead.counter();
        if !separator(&mut ahead) {
            break;
        }
        document_noun(&mut ahead);
        ahead.blank();
        let next = match ahead.word().map(|word| word.meaning) {
            Some(Meaning::Symbol(_)) => paper(&mut ahead),
            _ if count == Count::Many => number_alone(&mut ahead, symbols, papers),
            _ => None,
        };
        let Some(next) = next else { break };
        papers.push(next);
        *cursor = ahead;
    }
}

/// `7064 and 7076/CA45`: numbers of old papers before a symbol whose session they share.
fn share_session(papers: &mut [Paper]) {
    for at in (1..papers.len()).rev() {
        let shared = match (&papers[at - 1].name, papers[at].symbol()) {
            (PaperName::Bare(number), Some(symbol)) if symbol.stem().starts_with("CA") => symbol.sibling(*number),
            _ => continue,
        };
        papers[at - 1].name = PaperName::Symbol(shared);
    }
}

/// `and 121` behind `C09/119`, or a further number of the conference at hand.
fn number_alone(cursor: &mut Cursor<'_>, symbols: bool, papers: &[Paper]) -> Option<Paper> {
    let mut ahead = *cursor;
    let (number, _) = ahead.digits().filter(|(value, len)| *len <= 3 && *value > 0)?;
    if ahead.rest().starts_with(['/', '.', '-']) && !symbols {
        return letter_number(cursor);
    }
    let mut after = ahead;
    after.blank();
    let ends = ahead.rest().starts_with([' ', ',', ';', ')', '.', '\u{3001}']) || ahead.rest().is_empty();
    let closes = ends || after.rest().starts_with(|c: char| !is_alphanumeric(c)) || after.counter();
    // `…/7; 3 Document …`: a number right before the noun is the label of the next document.
    let mut label = ahead;
    let labels = label.blank() && document_noun(&mut label).is_some() && !is_noun_last(ahead.text);
    if !closes || labels || ahead.rest().starts_with(['/', '-', '%']) {
        return None;
    }
    *cursor = ahead;
    let name = match papers.iter().rev().find_map(|paper| paper.symbol()) {
        Some(symbol) => PaperName::Symbol(symbol.sibling(number)),
        None => PaperName::Bare(number),
    };
    Some(Paper { name, amendments: Amendments::default() })
}

impl Paper {
    fn symbol(&self) -> Option<&Symbol> {
        match &self.name {
            PaperName::Symbol(symbol) => Some(symbol),
            PaperName::Bare(_) | PaperName::Of(..) => None,
        }
    }
}

fn paper(cursor: &mut Cursor<'_>) -> Option<Paper> {
    let index = cursor.take(|meaning| match meaning {
        Meaning::Symbol(index) => Some(index),
        _ => None,
    });
    let mut paper = match index {
        Some(index) => {
            let symbol = cursor.text.words.symbol(index)?.clone();
            let amendments = symbol.amendments();
            Paper { name: PaperName::Symbol(symbol), amendments }
        }
        None => letter_number(cursor)?,
    };
    while let Some(found) = change_in_parentheses(cursor) {
        paper.amendments = found.or(paper.amendments);
    }
    old_session_year(cursor);
    Some(paper)
}

/// `62-R`, `9(Add.20)`, `35`: a number that only the conference at hand explains.
fn letter_number(cursor: &mut Cursor<'_>) -> Option<Paper> {
    let mut ahead = *cursor;
    let (number, _) = ahead.digits().filter(|(value, len)| *len <= 4 && *value > 0)?;
    if ahead.rest().starts_with(['/', '.']) && ahead.rest()[1..].starts_with(|c: char| is_alphanumeric(c)) {
        return None;
    }
    if ahead.rest().starts_with('-') {
        let mut letters = ahead;
        letters.eat('-');
        let letter = letters.peek().filter(|c| matches!(c, 'a' | 'c' | 'e' | 'f' | 'r' | 's'))?;
        letters.eat(letter);
        (!letters.is_inside_word()).then_some(())?;
        ahead = letters;
    } else if ahead.is_unit() {
        return None;
    }
    *cursor = ahead;
    Some(Paper { name: PaperName::Bare(number), amendments: Amendments::default() })
}

/// `(1990)` behind the symbol of an old paper tells its session and nothing more.
fn old_session_year(cursor: &mut Cursor<'_>) {
    let mut ahead = *cursor;
    ahead.blank();
    if ahead.eat('(') && ahead.year().is_some() && ahead.eat(')') {
        *cursor = ahead;
    }
}

/// Words of the language for what the symbol's own grammar does not know.
fn change_in_parentheses(cursor: &mut Cursor<'_>) -> Option<Amendments> {
    let mut ahead = *cursor;
    ahead.blank();
    ahead.eat('(').then_some(())?;
    ahead.blank();
    let amendments = change(&mut ahead)?;
    ahead.blank();
    ahead.eat(')').then_some(())?;
    *cursor = ahead;
    Some(amendments)
}

fn change(cursor: &mut Cursor<'_>) -> Option<Amendments> {
    let mut ahead = *cursor;
    let change = ahead.take(|meaning| match meaning {
        Meaning::Change(change) => Some(change),
        _ => None,
    })?;
    ahead.eat('.');
    ahead.blank();
    let (number, _) = ahead.digits().filter(|(_, len)| *len <= 3)?;
    *cursor = ahead;
    Some(amended(change, number))
}

/// `and Corr.1`, `+ Add.1`: the last paper once more, changed.
fn same_paper_changed(cursor: &mut Cursor<'_>, papers: &mut Vec<Paper>) -> bool {
    let mut ahead = *cursor;
    if !separator(&mut ahead) {
        return false;
    }
    let Some(amendments) = change(&mut ahead) else { return false };
    // `Addendum 1 to Document …` opens a mention of its own.
    let mut after = ahead;
    after.blank();
    if after.phrase(&after.text.vocabulary.phrases.change_link) || document_noun(&mut after).is_some() {
        return false;
    }
    let Some(last) = papers.last() else { return false };
    papers.push(Paper { name: last.name.clone(), amendments });
    *cursor = ahead;
    true
}

/// The change behind the noun, with a link or without, in languages that put it there.
fn change_behind(cursor: &mut Cursor<'_>, papers: &mut [Paper]) {
    if !is_noun_last(cursor.text) {
        return;
    }
    let mut ahead = *cursor;
    ahead.phrase(&ahead.text.vocabulary.phrases.change_link);
    let found = change(&mut ahead);
    if let (Some(amendments), Some(last)) = (found, papers.last_mut()) {
        last.amendments = amendments.or(last.amendments);
        *cursor = ahead;
    }
}

/// `4856 and 7076/CA45`: numbers before a symbol whose session they share; gives where the first begins.
fn earlier_papers(
    text: Text<'_>,
    symbol: &Symbol,
    (mut start, floor): (usize, usize),
    papers: &mut Vec<Paper>,
) -> usize {
    if !symbol.stem().starts_with("CA") {
        return start;
    }
    while papers.len() < MEMBERS {
        let head = text.folded[floor..start].trim_end_matches(' ');
        let phrases = &text.vocabulary.phrases;
        let joint = super::vocabulary::phrase_before(&phrases.and, head);
        let joint =
            joint.or_else(|| head.chars().next_back().filter(|c| matches!(c, ',' | '\u{3001}')).map(char::len_utf8));
        let Some(len) = joint else { break };
        let head = head[..head.len() - len].trim_end_matches(' ');
        let digits = head.bytes().rev().take_while(u8::is_ascii_digit).count();
        let Some(number) = head[head.len() - digits..].parse().ok().filter(|_| (3..=5).contains(&digits)) else {
            break;
        };
        papers.insert(0, Paper { name: PaperName::Symbol(symbol.sibling(number)), amendments: Amendments::default() });
        start = floor + head.len() - digits;
    }
    start
}

fn separator(cursor: &mut Cursor<'_>) -> bool {
    let phrases = &cursor.text.vocabulary.phrases;
    let mut ahead = *cursor;
    ahead.blank();
    let sign = ahead.eat(',') || ahead.eat('\u{60C}') || ahead.eat('\u{3001}') || ahead.eat('+') || ahead.eat(';');
    ahead.blank();
    let word = ahead.phrase(&phrases.and);
    ahead.blank();
    if sign || word {
        *cursor = ahead;
    }
    sign || word
}

/// The noun behind a group, in languages that put it there.
fn closing_noun(cursor: &mut Cursor<'_>) -> bool {
    if !is_noun_last(cursor.text) {
        return false;
    }
    let mut ahead = *cursor;
    ahead.counter();
    ahead.blank();
    let found = document_noun(&mut ahead).is_some();
    if found {
        *cursor = ahead;
    }
    found
}

fn document_noun(cursor: &mut Cursor<'_>) -> Option<Count> {
    cursor.take(|meaning| match meaning {
        Meaning::Document(count) => Some(count),
        _ => None,
    })
}

fn is_noun_last(text: Text<'_>) -> bool {
    !text.vocabulary.noun_last.is_empty()
}

fn amended(change: Change, number: u32) -> Amendments {
    let mut amendments = Amendments::default();
    let field = match change {
        Change::Revision => &mut amendments.revision,
        Change::Addendum => &mut amendments.addendum,
        Change::Corrigendum => &mut amendments.corrigendum,
    };
    *field = Some(number);
    amendments
}
