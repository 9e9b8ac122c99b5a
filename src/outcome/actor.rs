//! Who acts: the subject of a verb, or the agent of a passive.
//!
//! A noun is a subject by its place and by what stands before it: never after a preposition, never the
//! second of two that are not joined. In a language that opens with the verb the subject follows at
//! once; in one that puts the head last, the last noun of a chain counts.

use super::grammar::Scan;
use super::words::{Habit, Word};
use crate::document::Actor;

/// The subject of a verb as far as it matters.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Subject {
    /// Actors in order of the enumeration.
    pub(super) actors: Vec<Actor>,
    /// It is a part of a body only.
    pub(super) partial: bool,
    /// It is a pronoun.
    pub(super) pronoun: bool,
}

/// The subject of the verb at a mark; one before the verb stands between the offset `from` and the mark
/// `start`, the first one of the verb and its auxiliaries.
pub(super) fn subject(scan: &Scan, visible: &[bool], verb: usize, (from, start): (usize, usize)) -> Subject {
    let mut subject = if scan.grammar.is(Habit::VerbFirst) {
        after(scan, verb).unwrap_or_else(|| before(scan, visible, from, start))
    } else {
        before(scan, visible, from, start)
    };
    subject.actors.sort_unstable();
    subject.actors.dedup();
    subject
}

/// Whether a mark is an actor in the place of a subject.
pub(super) fn nominal(scan: &Scan, at: usize) -> bool {
    scan.marks[at].actor().is_some() && !oblique(scan, at)
}

/// The agents of the passive at a mark; `start` is the first mark of the verb and its auxiliaries. An agent
/// stands by its verb: further on it belongs to another participle.
pub(super) fn agents(scan: &Scan, start: usize, verb: usize) -> Vec<Actor> {
    let marks = &scan.marks;
    let near = |from: usize, to: usize, most: usize| {
        let gap = scan.gap(from, to);
        let size = if scan.grammar.is(Habit::Unspaced) { gap.chars().count() / 2 } else { words(gap) };
        size <= most && !gap.contains([',', '،', '、'])
    };
    let mut actors = Vec::new();
    for (at, mark) in marks.iter().enumerate() {
        if let Some(agent) = mark.agent() {
            let beside = if at > verb { near(verb, at, 2) } else { at < start && near(at, start, 0) };
            actors.extend(Some(agent).filter(|_| beside));
        }
        let reaches = if scan.grammar.is(Habit::Unspaced) {
            at < verb
        } else {
            at > verb && (scan.grammar.is(Habit::VerbFirst) || near(verb, at, 2))
        };
        if !mark.is(Word::By) || !reaches {
            continue;
        }
        let Some(first) = (at + 1..marks.len()).find(|&at| marks[at].actor().is_some()) else { continue };
        let bare = marks[at + 1..first].iter().all(|mark| !mark.is(Word::Preposition));
        if bare && near(at, first, 2) && (first < verb || !scan.grammar.is(Habit::Unspaced)) {
            extend(scan, first, marks.len(), &mut actors);
        }
    }
    actors.sort_unstable();
    actors.dedup();
    actors
}

/// Whether what follows makes the verb an attribute of a noun ("the text that the Chair proposed").
pub(super) fn follows(scan: &Scan, verb: usize) -> bool {
    scan.marks.get(verb + 1).is_some_and(|mark| mark.is(Word::Attributive) && scan.touch(verb, verb + 1))
}

/// Whether what stands before a verb makes a noun of it ("the proposal of the Chair").
pub(super) fn is_head(scan: &Scan, verb: usize) -> bool {
    verb.checked_sub(1).is_some_and(|before| scan.marks[before].is(Word::Attributive) && scan.touch(before, verb))
}

/// Whether what looks like the subject of a verb is a meeting that is held.
pub(super) fn is_held(scan: &Scan, verb: usize) -> bool {
    let marks = &scan.marks;
    let event = if scan.grammar.is(Habit::VerbFirst) {
        Some(verb + 1).filter(|&at| at < marks.len() && scan.touch(verb, at))
    } else {
        (0..verb).rev().find(|&at| marks[at].actor().is_some())
    };
    marks[verb].is(Word::Holds) && event.is_some_and(|at| marks[at].is(Word::Event))
}

/// Whether the last body named before a mark is a meeting.
pub(super) fn is_event(scan: &Scan, mark: usize) -> bool {
    let last = scan.marks[..mark].iter().rfind(|mark| mark.actor().is_some());
    last.is_some_and(|mark| mark.is(Word::Event))
}

/// The actors that a sentence ends with, in order.
pub(super) fn last(scan: &Scan) -> Vec<Actor> {
    let Some(mut first) = scan.marks.len().checked_sub(1).filter(|&last| nominal(scan, last)) else {
        return Vec::new();
    };
    while let Some(before) = (0..first).rev().find(|&at| scan.marks[at].actor().is_some()) {
        if !joined(scan, before, first) {
            break;
        }
        first = before;
    }
    let mut actors = Vec::new();
    extend(scan, first, scan.marks.len(), &mut actors);
    actors
}

/// Whether two actors are joined: by a conjunction, or by a comma between nouns.
pub(super) fn joined(scan: &Scan, first: usize, second: usize) -> bool {
    let mut at = second;
    while at > first + 1 && scan.touch(at - 1, at) && scan.marks[at - 1].is(Word::Determiner) {
        at -= 1;
    }
    let gap = scan.gap(first, at);
    if at > first + 1 {
        return scan.marks[at - 1].is(Word::And)
            && at - 1 == first + 1
            && scan.touch(at - 1, at)
            && gap_is_light(scan, first, at - 1);
    }
    // The conjunction may be a proclitic of the second noun.
    let trimmed = gap.trim_matches([' ', '،', ',', '、']);
    scan.grammar.proclitics.iter().any(|clitic| clitic == trimmed) || (trimmed.is_empty() && gap.contains([',', '、']))
}

/// Whether a noun is in construct with the noun that follows, as in "chair of the group".
pub(super) fn construct(scan: &Scan, first: usize) -> bool {
    first + 1 < scan.marks.len() && scan.marks[first].is(Word::Construct) && scan.touch(first, first + 1)
}

fn gap_is_light(scan: &Scan, first: usize, second: usize) -> bool {
    scan.gap(first, second).trim_matches([' ', ',', '،', '、']).is_empty()
}

/// Adds the actor at a mark and those joined to it.
fn extend(scan: &Scan, first: usize, end: usize, actors: &mut Vec<Actor>) {
    actors.extend(scan.marks[first].actor());
    let mut last = first;
    for next in first + 1..end {
        let Some(actor) = scan.marks[next].actor() else { continue };
        if !joined(scan, last, next) {
            return;
        }
        actors.push(actor);
        last = next;
    }
}

/// The subject right after the verb; `None` if something else stands there.
fn after(scan: &Scan, verb: usize) -> Option<Subject> {
    let marks = &scan.marks;
    let mut at = marks[verb].end;
    let mut next = verb + 1;
    // An adjunct between commas.
    let rest = &scan.text[at..];
    let trimmed = rest.trim_start();
    if let Some(inner) = trimmed.strip_prefix(['،', ',']) {
        let close = inner.find(['،', ','])?;
        at = scan.text.len() - inner.len() + close + '،'.len_utf8().min(inner[close..].chars().next()?.len_utf8());
        next = marks.iter().position(|mark| mark.start >= at)?;
    }
    let mut subject = Subject::default();
    while next < marks.len() {
        let mark = marks[next];
        let gap = scan.text[at..mark.start].trim();
        if mark.is(Word::Some) && gap.is_empty() {
            subject.partial = true;
            return Some(subject);
        }
        if !gap.is_empty() {
            return None;
        }
        if mark.actor().is_some() {
            extend(scan, next, marks.len(), &mut subject.actors);
            return Some(subject);
        }
        if !mark.is(Word::Adverb) {
            return None;
        }
        at = mark.end;
        next += 1;
    }
    None
}

/// The subject somewhere before the verb.
fn before(scan: &Scan, visible: &[bool], from: usize, verb: usize) -> Subject {
    let marks = &scan.marks;
    let nominal: Vec<usize> =
        (0..verb).filter(|&at| marks[at].start >= from && visible[at] && self::nominal(scan, at)).collect();
    let mut subject = Subject::default();
    if let Some(&first) = nominal.first() {
        if scan.grammar.is(Habit::HeadLast) {
            let mut head = first;
            let mut start = first;
            for &next in &nominal[1..] {
                if joined(scan, head, next) {
                    head = next;
                } else if compound(scan, head, next) {
                    head = next;
                    start = next;
                }
            }
            for &at in nominal.iter().filter(|&&at| at >= start) {
                let modifies = at + 1 < marks.len() && marks[at + 1].actor().is_some() && scan.touch(at, at + 1);
                if !modifies {
                    subject.actors.extend(marks[at].actor());
                }
            }
        } else {
            extend(scan, first, verb, &mut subject.actors);
        }
    }
    let limit = nominal.first().copied().unwrap_or(verb);
    subject.partial = (0..limit.max(1).min(verb))
        .any(|at| marks[at].start >= from && visible[at] && marks[at].is(Word::Some) && opens_clause(scan, at));
    subject.pronoun = subject.actors.is_empty() && pronoun(scan, verb);
    subject
}

/// Whether a noun and a later one are one name: nothing of the grammar between them.
fn compound(scan: &Scan, first: usize, second: usize) -> bool {
    let gap = scan.gap(first, second);
    let bare = scan.marks[first + 1..second].iter().all(|mark| mark.is(Word::And) || mark.is(Word::Blank));
    bare && !gap.contains([',', '、', ';']) && gap.chars().count() <= 16
}

/// Whether a mark stands at the beginning of the sentence or of a part of it.
fn opens_clause(scan: &Scan, at: usize) -> bool {
    let before = scan.text[..scan.marks[at].start].trim_end();
    before.is_empty()
        || before.ends_with([',', '،', ';', ':', '"'])
        || (at > 0 && scan.touch(at - 1, at) && scan.marks[at - 1].is(Word::And))
}

/// Whether a pronoun at the beginning of a clause, or right before the verb behind an adjunct, is the subject.
fn pronoun(scan: &Scan, verb: usize) -> bool {
    let adjunct =
        scan.marks[0].start == 0 && [Word::Preposition, Word::Adverb].iter().any(|word| scan.marks[0].is(*word));
    let beside = |at: usize| adjunct && (at..verb).all(|at| scan.touch(at, at + 1));
    (0..verb).any(|at| scan.marks[at].is(Word::Pronoun) && (opens_clause(scan, at) || beside(at)))
}

/// Whether a word of the future opens the sentence and a noun follows at once: it sets an object before the verb.
pub(super) fn sets_object_before(scan: &Scan, at: usize) -> bool {
    at == 0
        && opens_with_future(scan)
        && scan.marks.get(1).is_some_and(|next| next.actor().is_some() && scan.touch(0, 1))
}

/// Whether a sentence without a subject sets an object before its verb, whatever noun it is.
pub(super) fn opens_with_object(scan: &Scan) -> bool {
    let unknown = || scan.marks.get(1).is_none_or(|_| !scan.touch(0, 1));
    scan.grammar.is(Habit::Unspaced) && opens_with_future(scan) && (sets_object_before(scan, 0) || unknown())
}

fn opens_with_future(scan: &Scan) -> bool {
    scan.marks.first().is_some_and(|mark| mark.start == 0 && mark.is(Word::Will))
}

/// Whether what stands around a noun makes it no subject.
fn oblique(scan: &Scan, at: usize) -> bool {
    let marks = &scan.marks;
    let followed = marks.get(at + 1).is_some_and(|next| next.is(Word::Postposition) && scan.touch(at, at + 1));
    if followed {
        return true;
    }
    let prepositional = |at: usize| marks[at].is(Word::Preposition) || marks[at].is(Word::By);
    if scan.grammar.is(Habit::Unspaced) {
        return (at == 1 && sets_object_before(scan, 0)) || governed(scan, at);
    }
    let Some(previous) = at.checked_sub(1) else { return false };
    let gap = scan.gap(previous, at);
    if gap.contains([',', '،', ';']) {
        return false;
    }
    let near = words(gap) <= if scan.grammar.articles { 2 } else { 0 };
    if !near {
        return false;
    }
    if marks[previous].is(Word::Determiner) {
        return previous > 0 && scan.touch(previous - 1, previous) && prepositional(previous - 1);
    }
    prepositional(previous)
}

/// Whether a preposition in the same clause reaches a noun: nothing closes its phrase before.
fn governed(scan: &Scan, at: usize) -> bool {
    let clause = scan.text[..scan.marks[at].start].rfind([',', '、', ';']).unwrap_or_default();
    let before = scan.marks[..at].iter().rev().take_while(|mark| mark.start >= clause);
    before
        .take_while(|mark| {
            !mark.is(Word::Postposition) && (mark.is(Word::Preposition) || mark.verbs().next().is_none())
        })
        .any(|mark| mark.is(Word::Preposition) || mark.is(Word::By))
}

/// How many words a stretch between two marks has.
fn words(gap: &str) -> usize {
    gap.split_whitespace().count()
}
