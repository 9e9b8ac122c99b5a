//! One walk over the words of a text: from each word that can open a mention into the rule of its class.

use super::cursor::{Cursor, Text};
use super::number::{self, Item, Number, Shape};
use super::parts::{self, Part, PartKind, Pending};
use super::raw::{Raw, Subject, TextClass};
use super::vocabulary::{self, Count, Meaning};
use super::words::Word;
use super::{acts, documents, owner, provisions, sectors, summits};
use crate::work::{ActKind, Instrument, Sector};

/// All mentions of a text in order, none overlapping.
pub(super) fn raws(text: Text<'_>) -> Vec<Raw> {
    let mut scan = Scan { text, floor: 0, chained: None, barren: 0 };
    let mut raws: Vec<Raw> = acts::index_entry(text).into_iter().collect();
    scan.floor = raws.last().map_or(0, |raw| raw.range.end);
    let mut pending: Option<Pending> = None;
    for word in &text.words.all {
        if word.start < scan.floor {
            continue;
        }
        if let Some(mut raw) = scan.mention(*word) {
            let part = pending.take().and_then(|part| part.of(text, raw.range.start));
            raw.part = raw.part.or(part).or_else(|| part_behind(text, raw.range.end));
            scan.floor = raw.range.end;
            scan.chained = match raw.subject {
                Subject::Provisions { instrument, .. } => Some((instrument, raw.range.end)),
                _ => None,
            };
            raws.push(raw);
        } else if let Meaning::Part(_) = word.meaning {
            pending = parts::pending(text, *word);
        }
    }
    raws
}

struct Scan<'t> {
    text: Text<'t>,
    /// Where the last mention ended.
    floor: usize,
    /// The text whose provision ended there.
    chained: Option<(Instrument, usize)>,
    /// Up to here numbers are known to have no noun behind them.
    barren: usize,
}

impl Scan<'_> {
    fn mention(&mut self, word: Word) -> Option<Raw> {
        let (text, floor) = (self.text, self.floor);
        match word.meaning {
            Meaning::Act(kind, body, count) => self.act(word, acts::Noun { kind, body, count }),
            Meaning::Document(count) => {
                documents::noun_first(text, word, count, floor).or_else(|| self.counted_before(word))
            }
            Meaning::Symbol(_) => documents::symbol_first(text, word, floor),
            Meaning::Change(change) => documents::change_first(text, word, change),
            Meaning::Report => sectors::noun_first(text, word, TextClass::Report, floor),
            Meaning::Question => sectors::question(text, word, floor).or_else(|| self.counted_before(word)),
            Meaning::Sector(sector) => sectors::sector_first(text, word, sector),
            Meaning::Provision(division) => provisions::noun_first(text, word, division, floor),
            Meaning::Part(PartKind::Annex) => provisions::annexed(text, word),
            Meaning::InstrumentCode(instrument) => provisions::code_first(text, word, instrument),
            Meaning::ActionLine => summits::action_lines(text, word, floor),
            Meaning::Goal => summits::goals(text, word, false),
            Meaning::PlainGoal => summits::goals(text, word, true),
            Meaning::Circular => summits::circular(text, word),
            Meaning::CircularCode => summits::circular_alone(text, word),
            Meaning::UnitedNations(body) => summits::united_nations(text, word, body),
            Meaning::Ordinal => self.counted(text.cursor(word.start), word.start),
            _ => None,
        }
    }

    fn act(&mut self, word: Word, noun: acts::Noun) -> Option<Raw> {
        let (text, floor) = (self.text, self.floor);
        if noun.kind == ActKind::Recommendation
            && let Some(raw) = sectors::noun_first(text, word, TextClass::Recommendation, floor)
        {
            return Some(raw);
        }
        acts::noun_first(text, word, noun, floor).or_else(|| self.counted_before(word))
    }

    /// Numbers before a noun without anything that announces them.
    fn counted_before(&mut self, noun: Word) -> Option<Raw> {
        let phrases = &self.text.vocabulary.phrases;
        let head = self.text.folded[self.floor..noun.start].trim_end_matches(' ');
        let mut head = &head[..head.len() - vocabulary::phrase_before(&phrases.counter, head)?];
        let mut start = None;
        loop {
            head = head.trim_end_matches(' ');
            let number =
                head.bytes().rev().take_while(|byte| byte.is_ascii_digit() || matches!(byte, b'/' | b'-')).count();
            let begin = head.len() - number;
            if number == 0 || number > 9 || !head[begin..].starts_with(|c: char| c.is_ascii_digit()) {
                break;
            }
            start = Some(self.floor + begin);
            head = head[..begin].trim_end_matches(' ');
            let joint = vocabulary::phrase_before(&phrases.and, head)
                .or_else(|| head.chars().next_back().filter(|c| matches!(c, ',' | '\u{3001}')).map(char::len_utf8));
            let Some(joint) = joint else { break };
            head = head[..head.len() - joint].trim_end_matches(' ');
            head = &head[..head.len() - vocabulary::phrase_before(&phrases.counter, head).unwrap_or_default()];
        }
        let start = start?;
        let announced = vocabulary::phrase_before(&phrases.ordinal, &self.text.folded[self.floor..start]).is_some();
        if announced {
            return None;
        }
        self.counted(self.text.cursor(start), start)
    }

    /// Numbers and behind them their noun.
    fn counted(&mut self, cursor: Cursor<'_>, start: usize) -> Option<Raw> {
        if start < self.barren {
            return None;
        }
        let (stated, _) = owner::before(self.text, start, self.floor);
        let acts = if stated.sector == Some(Sector::R) { Shape::Edition } else { Shape::Act };
        [acts, Shape::Question, Shape::Provision].into_iter().find_map(|shape| self.counted_as(cursor, start, shape))
    }

    fn counted_as(&mut self, mut cursor: Cursor<'_>, start: usize, shape: Shape) -> Option<Raw> {
        let text = self.text;
        let items = number::list(&mut cursor, shape, Count::Many)?;
        cursor.blank();
        let Some(noun) = cursor.word() else {
            self.barren = self.barren.max(cursor.at);
            return None;
        };
        let cursor = text.cursor(noun.end);
        let place = (start, self.floor);
        match (noun.meaning, shape) {
            (Meaning::Act(kind, body, count), Shape::Act | Shape::Edition) => {
                acts::noun_last(text, cursor, acts::Noun { kind, body, count }, items, place)
            }
            (Meaning::Document(_), Shape::Act) => {
                let numbers = plain(&items)?;
                Some(documents::noun_last(cursor, start, &numbers))
            }
            (Meaning::Question, Shape::Question) => {
                let (stated, start) = owner::before(text, start, self.floor);
                sectors::question_of(text, cursor, (stated.sector, None), items, start)
            }
            (Meaning::Provision(division), Shape::Provision) => {
                provisions::noun_last(text, cursor, division, items, place, self.chained)
            }
            _ => None,
        }
    }
}

fn plain(items: &[Item]) -> Option<Vec<u32>> {
    let number = |item: &Item| match item.number {
        Number::Plain(value, None) => Some(value),
        _ => None,
    };
    items.iter().map(number).collect()
}

/// A part named right behind the mention, at most a parenthesis between.
fn part_behind(text: Text<'_>, end: usize) -> Option<Part> {
    if text.vocabulary.noun_last.is_empty() {
        return None;
    }
    let mut cursor = text.cursor(end);
    cursor.eat(')');
    cursor.phrase(&text.vocabulary.phrases.link);
    parts::part(&mut cursor)
}
