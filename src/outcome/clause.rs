//! A sentence to what it states: the main verb, its voice and its subject.
//!
//! The main verb is the first one that has what a main verb needs (a subject that may act, an
//! auxiliary, a passive form), outside brackets, relative clauses and an opening subordinate clause.
//! A verb that only reports gives way to a second verb joined to it. What differs between languages is
//! asked of the [`Grammar`], never of the language.

use std::ops::Range;

use super::grammar::{Grammar, Scan};
use super::verb::{self, Candidate};
use super::words::{Act, Cue, Habit, Word};
use super::{actor, visible};
use crate::document::{Action, Actor};

/// What a sentence states.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Reading {
    /// The meaning of the main verb.
    pub(super) act: Act,
    /// Its voice.
    pub(super) voice: Voice,
    /// Whether it tells of the future.
    pub(super) tense: Tense,
    /// Who acts.
    pub(super) actors: Vec<Actor>,
    /// The subject of a passive, as far as it could act itself.
    pub(super) patients: Vec<Actor>,
    /// The subject is a part of a body: some delegates, one member.
    pub(super) opinion: bool,
    /// The verb is denied.
    pub(super) negated: bool,
    /// The subject is the one of the sentence before.
    pub(super) inherits: bool,
    /// Where the verb stands in the folded sentence.
    pub(super) verb: Range<usize>,
}

/// Voice and tense as far as outcomes need them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Voice {
    /// Past or present.
    Active,
    /// Of any tense.
    Passive,
    /// A passive that tells what is usual, where records are in the past.
    Usual,
    /// Active future.
    Future,
}

/// What is told, or what is planned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Tense {
    /// Past or present.
    Told,
    /// Future.
    Planned,
}

/// Scans and reads a folded sentence.
pub(super) fn of<'t>(text: &'t str, grammar: &'static Grammar) -> (Scan<'t>, Option<Reading>) {
    let scan = grammar.scan(text);
    if let Some(formula) = scan.cue(Cue::SoAgreed)
        && !scan.marks.iter().any(|mark| mark.is(Word::Negation) && same_clause(text, mark.end, formula.start))
    {
        return (scan, Some(Reading::new(Act::Does(Action::Decide), Voice::Passive, formula)));
    }
    let reading = read(&scan);
    (scan, reading)
}

/// Whether no comma stands between two offsets.
fn same_clause(text: &str, from: usize, to: usize) -> bool {
    text.get(from.min(to)..to.max(from)).is_some_and(|between| !between.contains([',', '،']))
}

impl Reading {
    /// A reading without subject.
    pub(super) fn new(act: Act, voice: Voice, verb: Range<usize>) -> Self {
        Self {
            act,
            voice,
            tense: Tense::Told,
            actors: Vec::new(),
            patients: Vec::new(),
            opinion: false,
            negated: false,
            inherits: false,
            verb,
        }
    }
}

/// The reading as a passive, where print shows what the folded text does not: who seemed to act is acted upon.
pub(super) fn passive(scan: &Scan, reading: Reading) -> Reading {
    let verb = scan.marks.iter().position(|mark| mark.start == reading.verb.start);
    let actors = verb.map_or_else(Vec::new, |verb| actor::agents(scan, verb, verb));
    Reading { voice: Voice::Passive, actors, patients: reading.actors, opinion: false, ..reading }
}

/// Reads what was scanned.
fn read(scan: &Scan) -> Option<Reading> {
    let visible = visible::marks(scan);
    let mut first: Option<Reading> = None;
    let mut clause = 0;
    let mut said = false;
    for index in (0..scan.marks.len()).filter(|&index| visible[index]) {
        let Some(candidate) = verb::candidate(scan, index) else { continue };
        let Some(before) = &first else {
            let Some(reading) = complete(scan, &visible, candidate, clause) else { continue };
            if matches!(reading.act, Act::Does(_)) && !reading.opinion {
                return Some(reading);
            }
            clause = scan.marks[index].end;
            said = scan.marks[index].is(Word::Says);
            first = Some(reading);
            continue;
        };
        if said {
            continue;
        }
        // A second clause with a subject of its own.
        let separated = separator(scan, clause, scan.marks[candidate.start].start);
        if let Some(reading) = separated.and_then(|from| complete(scan, &visible, candidate, from)) {
            let own = !reading.actors.is_empty() && !reading.inherits && !reading.opinion;
            if own && reading.voice == Voice::Active && matches!(reading.act, Act::Does(_)) {
                return Some(reading);
            }
        }
        // A second verb of the same subject.
        if !before.opinion && matches!(candidate.act, Act::Does(_)) && joined(scan, index) {
            let mut reading = complete(scan, &visible, candidate, clause)
                .unwrap_or_else(|| Reading::new(candidate.act, candidate.voice, scan.marks[candidate.mark].range()));
            reading.actors.clone_from(&before.actors);
            reading.opinion = false;
            return Some(reading);
        }
    }
    first.or_else(|| verb::unlisted_future(scan, &visible))
}

/// The end of the last separator of clauses in a stretch.
fn separator(scan: &Scan, from: usize, to: usize) -> Option<usize> {
    let marks = scan.marks.iter().filter(|mark| mark.is(Word::And) && mark.start >= from && mark.end <= to);
    let stretch = scan.text.get(from..to)?;
    let comma = stretch.rfind([',', '،', ';', '؛']).map(|at| from + at);
    comma.into_iter().chain(marks.map(|mark| mark.start)).max()
}

/// Whether a verb is joined to one before it: "considered the report and approved it".
fn joined(scan: &Scan, index: usize) -> bool {
    if scan.grammar.is(Habit::Unspaced) {
        let and = |at: usize| scan.marks[at].is(Word::And) && scan.gap(at, at + 1).is_empty();
        if index.checked_sub(1).is_some_and(and) {
            return true;
        }
        let clause = scan.text[..scan.marks[index].start].rfind(',').map_or(0, |at| at + 1);
        let first = scan.marks.iter().find(|mark| mark.start >= clause);
        let opening = first.is_some_and(|mark| mark.start == clause && (mark.is(Word::And) || mark.is(Word::Adverb)));
        return clause > 0 && (opening || scan.marks[index].start == clause);
    }
    let mut at = index;
    while at > 0 && scan.touch(at - 1, at) {
        at -= 1;
        if scan.marks[at].is(Word::And) {
            return true;
        }
        if ![Word::Adverb, Word::Have, Word::Be, Word::BeNow, Word::WillBe, Word::MustBe, Word::Pronoun]
            .iter()
            .any(|word| scan.marks[at].is(*word))
        {
            return false;
        }
    }
    scan.grammar.proclitics.iter().any(|clitic| {
        let before = &scan.text[..scan.marks[at].start];
        before.strip_suffix(clitic.as_str()).is_some_and(|before| before.trim_end().len() < before.len())
    })
}

/// Gives a candidate its subject, or says that it has none and so is no main verb.
fn complete(scan: &Scan, visible: &[bool], candidate: Candidate, from: usize) -> Option<Reading> {
    let grammar = scan.grammar;
    if grammar.is(Habit::Unspaced) && actor::follows(scan, candidate.mark) {
        return None;
    }
    let mut reading = Reading::new(candidate.act, candidate.voice, scan.marks[candidate.mark].range());
    reading.tense = candidate.tense;
    reading.negated = denied(scan, visible, candidate.mark);
    if candidate.tense == Tense::Planned && actor::is_held(scan, candidate.mark) {
        return Some(Reading { voice: Voice::Passive, ..reading });
    }
    let subject = actor::subject(scan, visible, candidate.mark, (from, candidate.start));
    // To be invited is a courtesy to one of many.
    let passive = matches!(candidate.voice, Voice::Passive | Voice::Usual);
    reading.opinion = subject.partial && (!passive || candidate.act == Act::Does(Action::Invite));
    match candidate.voice {
        Voice::Passive | Voice::Usual => {
            if grammar.is(Habit::VerbFirst) && !opens(scan, candidate.mark) {
                return None;
            }
            reading.actors = actor::agents(scan, candidate.start, candidate.mark);
            // A meeting that is held is nobody.
            reading.patients = if actor::is_event(scan, candidate.start) { Vec::new() } else { subject.actors };
            // Without an auxiliary only the sense tells who acts: a body notes, and is not noted.
            if grammar.is(Habit::Unspaced) && reading.act == Act::Does(Action::Note) && reading.actors.is_empty() {
                reading.actors.clone_from(&reading.patients);
            }
            Some(reading)
        }
        Voice::Future => {
            reading.actors = subject.actors;
            // With nothing behind the verb its subject is what is acted upon, as it is where something is sent.
            let last = scan.text[scan.marks[candidate.mark].end..].trim_matches(['.', '\u{3002}', ' ']).is_empty();
            let sent = reading.act == Act::Does(Action::Communicate);
            if grammar.is(Habit::Unspaced) && reading.actors.is_empty() && !subject.partial && (last || sent) {
                reading.voice = Voice::Passive;
            }
            let spoken = !grammar.is(Habit::VerbFirst) && !grammar.is(Habit::Unspaced);
            let hidden = grammar.is(Habit::DropsSubject) && spoken && opens(scan, candidate.start);
            reading.inherits = reading.actors.is_empty() && (subject.pronoun || hidden);
            if reading.actors.is_empty() && !grammar.is(Habit::DropsSubject) && !subject.partial && !subject.pronoun {
                reading.actors.push(Actor::Other);
            }
            Some(reading)
        }
        Voice::Active => {
            reading.inherits = subject.pronoun;
            if grammar.is(Habit::VerbFirst) && subject.actors.is_empty() && !opens(scan, candidate.mark) {
                return None;
            }
            if !subject.actors.is_empty() || subject.pronoun || subject.partial {
                reading.actors = subject.actors;
                return Some(reading);
            }
            let agents = if grammar.is(Habit::VerbFirst) || grammar.is(Habit::Unspaced) {
                actor::agents(scan, candidate.start, candidate.mark)
            } else {
                Vec::new()
            };
            // What is planned is no agent of its own: "consideration of the item postponed to the next session".
            let planned = grammar.is(Habit::Unspaced) && candidate.act == Act::Does(Action::Plan);
            if agents.is_empty() && !planned && !(grammar.is(Habit::DropsSubject) && opens(scan, candidate.mark)) {
                return None;
            }
            // In the present whoever is not known recommends; the past may be a passive that print does not show.
            let verb = &scan.text[scan.marks[candidate.mark].start..];
            let present = grammar.present_prefix.iter().any(|prefix| verb.starts_with(prefix.as_str()));
            let recommends = candidate.act == Act::Does(Action::Recommend) && present;
            if agents.is_empty() && (candidate.act == Act::Tells || recommends) {
                return None;
            }
            reading.inherits = agents.is_empty();
            if grammar.is(Habit::VerbFirst) || grammar.is(Habit::Unspaced) {
                reading.voice = Voice::Passive;
                reading.actors = agents;
            }
            Some(reading)
        }
    }
}

/// Whether nothing but adjuncts stands before a verb.
pub(super) fn opens(scan: &Scan, index: usize) -> bool {
    let mut at = index;
    while at > 0 && scan.touch(at - 1, at) {
        let before = scan.marks[at - 1];
        let light = [
            Word::And,
            Word::Adverb,
            Word::Be,
            Word::BeNow,
            Word::WillBe,
            Word::MustBe,
            Word::Have,
            Word::Will,
            Word::Negation,
            Word::Blank,
        ];
        if !light.iter().any(|word| before.is(*word)) {
            break;
        }
        at -= 1;
    }
    let separators = [',', '،', ':', ';', '؛'];
    let before = scan.text[..scan.marks[at].start].trim();
    let first = scan.marks.first();
    let adjunct = first.is_some_and(|mark| {
        scan.text[..mark.start].trim().is_empty()
            && [Word::Preposition, Word::Subordinator].iter().any(|word| mark.is(*word))
    });
    before.is_empty()
        || before.ends_with(separators)
        || scan.grammar.proclitics.iter().any(|clitic| {
            let before = before.strip_suffix(clitic.as_str()).map(str::trim_end);
            before.is_some_and(|before| before.is_empty() || before.ends_with(separators))
        })
        || (adjunct && !scan.grammar.is(Habit::Unspaced) && before.len() < 120)
}

/// Whether the verb is denied or unreal by a word before it, in its own clause; what makes it unreal may follow it.
fn denied(scan: &Scan, visible: &[bool], index: usize) -> bool {
    let clause = scan.text[..scan.marks[index].start].rfind([',', '،', ';']).unwrap_or_default();
    let denies = |at: usize| scan.marks[at].is(Word::Negation) || scan.marks[at].is(Word::Unreal);
    let follows = scan.marks.get(index + 1).is_some_and(|next| next.is(Word::Unreal) && scan.touch(index, index + 1));
    follows || (0..=index).any(|at| visible[at] && scan.marks[at].start >= clause && denies(at))
}
