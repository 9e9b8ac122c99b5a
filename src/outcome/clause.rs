//! A sentence to what it states: the main verb, its voice and its subject.
//!
//! The main verb is the first one that has what a main verb needs (a subject that may act, an
//! auxiliary, a passive form), outside brackets, relative clauses and an opening subordinate clause.
//! A verb that only reports gives way to a second verb joined to it. What differs between languages is
//! asked of the [`Grammar`], never of the language.

use super::actor;
use super::grammar::{Act, Cue, Form, Grammar, Habit, Mark, Scan, Word};
use crate::document::{Action, Actor};

/// What a sentence states.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Reading {
    /// The meaning of the main verb.
    pub(super) act: Act,
    /// Its voice.
    pub(super) voice: Voice,
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
    /// Where the verb begins in the folded sentence.
    pub(super) verb: usize,
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

/// A verb that may be the main verb.
#[derive(Clone, Copy, Debug)]
struct Candidate {
    mark: usize,
    /// The first mark of the verb and its auxiliaries; the subject stands before it.
    start: usize,
    act: Act,
    voice: Voice,
}

/// Reads a sentence.
pub(super) fn read(scan: &Scan) -> Option<Reading> {
    let visible = visible(scan);
    let mut first: Option<Reading> = None;
    let mut clause = 0;
    let mut said = false;
    for index in (0..scan.marks.len()).filter(|&index| visible[index]) {
        let Some(candidate) = candidate(scan, index) else { continue };
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
            let mut reading = complete(scan, &visible, candidate, clause).unwrap_or_else(|| plain(scan, candidate));
            reading.actors.clone_from(&before.actors);
            reading.opinion = false;
            return Some(reading);
        }
    }
    first.or_else(|| unlisted_future(scan, &visible))
}

/// A verb that the profile does not list, in the form of a future: a plan.
fn unlisted_future(scan: &Scan, visible: &[bool]) -> Option<Reading> {
    let (subject, word) = if scan.grammar.is(Habit::VerbFirst) {
        let word = scan.text.split_whitespace().next()?;
        let bare = scan.grammar.proclitics.iter().find_map(|clitic| word.strip_prefix(clitic.as_str())).unwrap_or(word);
        let future = |word: &str| scan.grammar.future_beginnings.iter().any(|start| word.starts_with(start.as_str()));
        let word = [word, bare].into_iter().find(|word| future(word) && word.chars().count() > 4)?;
        (None, word)
    } else {
        let first = (0..scan.marks.len()).find(|&at| visible[at] && actor::nominal(scan, at))?;
        let rest = &scan.text[scan.marks[first].end..];
        let word = rest.split_whitespace().next().filter(|_| rest.starts_with(' '))?;
        let future = scan.grammar.future_endings.iter().any(|end| word.ends_with(end.as_str()));
        (Some(first), Some(word).filter(|word| future && word.chars().count() > 4)?)
    };
    let verb = word.as_ptr() as usize - scan.text.as_ptr() as usize;
    let end = verb + word.len();
    let subject = subject.or_else(|| {
        let next = (0..scan.marks.len()).find(|&at| scan.marks[at].start >= end)?;
        Some(next).filter(|&at| scan.text[end..scan.marks[at].start].trim().is_empty())
    });
    let actors = subject.and_then(|at| scan.marks[at].actor()).into_iter().collect();
    Some(Reading {
        act: Act::Does(Action::Plan),
        voice: Voice::Future,
        actors,
        patients: Vec::new(),
        opinion: false,
        negated: false,
        inherits: false,
        verb,
    })
}

/// The end of the last separator of clauses in a stretch.
fn separator(scan: &Scan, from: usize, to: usize) -> Option<usize> {
    let marks = scan.marks.iter().filter(|mark| mark.is(Word::And) && mark.start >= from && mark.end <= to);
    let stretch = scan.text.get(from..to)?;
    let comma = stretch.rfind([',', '،', ';', '؛']).map(|at| from + at);
    comma.into_iter().chain(marks.map(|mark| mark.start)).max()
}

/// A reading without subject.
fn plain(scan: &Scan, candidate: Candidate) -> Reading {
    Reading {
        act: candidate.act,
        voice: candidate.voice,
        actors: Vec::new(),
        patients: Vec::new(),
        opinion: false,
        negated: false,
        inherits: false,
        verb: scan.marks[candidate.mark].start,
    }
}

/// Whether a verb is joined to one before it: "considered the report and approved it".
fn joined(scan: &Scan, index: usize) -> bool {
    if scan.grammar.is(Habit::Unspaced) {
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
        if ![Word::Adverb, Word::Have, Word::Be, Word::BeNow, Word::WillBe, Word::Pronoun]
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

/// The verb at a mark with its voice, if its form and the words before it allow one.
fn candidate(scan: &Scan, index: usize) -> Option<Candidate> {
    if scan.marks[index].is(Word::Preposition) && verb_follows(scan, index) {
        return None;
    }
    let (auxiliary, start) = auxiliary(scan, index).map_or((None, index), |(word, at)| (Some(word), at));
    if apposition(scan, start, index) {
        return None;
    }
    // A plan that was carried out is no plan: its participle needs the future.
    let voice = |act, form| match (form, auxiliary) {
        (Form::Participle, Some(Word::Be | Word::BeNow | Word::Have)) if act == Act::Does(Action::Plan) => None,
        (Form::Passive, _) | (Form::Finite | Form::Participle, Some(Word::Be | Word::BeNow | Word::WillBe)) => {
            Some(Voice::Passive)
        }
        (Form::Finite, Some(Word::Will)) if scan.grammar.is(Habit::Unspaced) => Some(Voice::Future),
        (Form::Finite, _) | (Form::Participle, Some(Word::Have)) => Some(Voice::Active),
        (Form::Future, Some(Word::Be | Word::BeNow | Word::WillBe)) if !scan.grammar.will => Some(Voice::Passive),
        (Form::Future, Some(Word::Will)) => Some(Voice::Future),
        (Form::Future, _) if !scan.grammar.will => Some(Voice::Future),
        _ => None,
    };
    let mut readings = scan.marks[index].verbs().filter_map(|(act, form)| Some((act, voice(act, form)?)));
    let first = readings.next();
    // A verb of two actions has the second one where somebody is addressed.
    let addressed =
        scan.marks.get(index + 1).is_some_and(|mark| mark.is(Word::Addressee) && scan.touch(index, index + 1));
    let second = readings.find(|(act, _)| matches!(act, Act::Does(_))).filter(|_| addressed);
    let (act, voice) = second.or(first).or_else(|| future_of_any_verb(scan, index))?;
    let act = match tail(scan, index) {
        Some(action) if act == Act::Light || act == Act::Does(Action::Adopt) => Act::Does(action),
        _ if act == Act::Light => Act::Tells,
        _ => act,
    };
    let voice = if voice == Voice::Passive && auxiliary == Some(Word::BeNow) { Voice::Usual } else { voice };
    Some(Candidate { mark: index, start, act, voice })
}

/// "The meeting, held in May, agreed": a verb right after the first of two commas that follow the subject.
fn apposition(scan: &Scan, start: usize, index: usize) -> bool {
    let (before, after) = (&scan.text[..scan.marks[start].start], &scan.text[scan.marks[index].end..]);
    let commas = [',', '،'];
    let inside = before.trim_end().ends_with(commas) && after.contains(commas);
    let subject = scan.marks[..start].iter().rposition(|mark| mark.actor().is_some());
    inside
        && !scan.grammar.is(Habit::Unspaced)
        && subject.is_some_and(|at| before[scan.marks[at].end..].matches(commas).count() == 1)
}

/// Whether another verb follows before the comma: what can be a preposition then is one.
fn verb_follows(scan: &Scan, index: usize) -> bool {
    let end = scan.marks[index].end;
    let clause = scan.text[end..].find([',', '،', ';', '。']).map_or(scan.text.len(), |at| end + at);
    scan.marks[index + 1..].iter().take_while(|mark| mark.start < clause).any(|mark| mark.verbs().next().is_some())
}

/// A word for the future before a verb that the profile does not list is a plan.
fn future_of_any_verb(scan: &Scan, index: usize) -> Option<(Act, Voice)> {
    if scan.grammar.is(Habit::Unspaced) || !scan.marks[index].is(Word::Will) {
        return None;
    }
    let follower = (index + 1..scan.marks.len())
        .take_while(|&next| scan.touch(next - 1, next))
        .find(|&next| !scan.marks[next].is(Word::Adverb));
    let listed =
        follower.is_some_and(|next| scan.marks[next].verbs().next().is_some() || scan.marks[next].is(Word::Be));
    (!listed).then_some((Act::Does(Action::Plan), Voice::Future))
}

/// The second half of an expression, before the next verb.
fn tail(scan: &Scan, index: usize) -> Option<Action> {
    let light = |index: usize| scan.marks[index].verbs().any(|(act, _)| act == Act::Light);
    if light(index) && informs(scan, index) {
        return None;
    }
    let rest = scan.marks[index + 1..].iter();
    rest.take_while(|mark| mark.verbs().next().is_none() || mark.tail().is_some()).find_map(Mark::tail)
}

/// "The secretariat gave the meeting notice of": two actors in a row, the second one informed.
fn informs(scan: &Scan, index: usize) -> bool {
    let actors: Vec<usize> = (index + 1..scan.marks.len())
        .take_while(|&at| scan.marks[at].tail().is_none())
        .filter(|&at| scan.marks[at].actor().is_some())
        .collect();
    scan.grammar.is(Habit::VerbFirst)
        && actors.windows(2).any(|pair| !actor::joined(scan, pair[0], pair[1]) && !actor::construct(scan, pair[0]))
}

/// The auxiliary of a verb: right before it, adverbs left out.
fn auxiliary(scan: &Scan, index: usize) -> Option<(Word, usize)> {
    let mut at = index;
    while at > 0 {
        let before = scan.marks[at - 1];
        let touches = scan.touch(at - 1, at);
        if !touches {
            break;
        }
        if let Some(word) =
            [Word::Be, Word::BeNow, Word::WillBe, Word::Will, Word::Have].into_iter().find(|word| before.is(*word))
        {
            return Some((word, at - 1));
        }
        if ![Word::Adverb, Word::Negation, Word::Pronoun].iter().any(|word| before.is(*word)) {
            break;
        }
        at -= 1;
    }
    if scan.grammar.is(Habit::Unspaced) {
        let clause = scan.text[..scan.marks[index].start].rfind(',').map_or(0, |at| at + 1);
        let far = (0..index).rev().take_while(|&at| scan.marks[at].start >= clause);
        let mut near =
            far.take_while(|&at| scan.marks[at].verbs().next().is_none() || scan.marks[at].is(Word::Preposition));
        return near.find(|&at| scan.marks[at].is(Word::Will)).map(|at| (Word::Will, at));
    }
    None
}

/// Gives a candidate its subject, or says that it has none and so is no main verb.
fn complete(scan: &Scan, visible: &[bool], candidate: Candidate, from: usize) -> Option<Reading> {
    let grammar = scan.grammar;
    if grammar.is(Habit::Unspaced) && actor::follows(scan, candidate.mark) {
        return None;
    }
    let mut reading = plain(scan, candidate);
    reading.negated = denied(scan, visible, candidate.mark);
    let subject = actor::subject(scan, visible, candidate.mark, (from, candidate.start));
    reading.opinion = subject.partial && !matches!(candidate.voice, Voice::Passive | Voice::Usual);
    match candidate.voice {
        Voice::Passive | Voice::Usual => {
            if grammar.is(Habit::VerbFirst) && !opens(scan, candidate.mark) {
                return None;
            }
            reading.actors = actor::agents(scan, candidate.start, candidate.mark);
            reading.patients = subject.actors;
            // Without an auxiliary only the sense tells who acts: a body notes, and is not noted.
            if grammar.is(Habit::Unspaced) && reading.act == Act::Does(Action::Note) && reading.actors.is_empty() {
                reading.actors.clone_from(&reading.patients);
            }
            Some(reading)
        }
        Voice::Future => {
            reading.actors = subject.actors;
            if reading.actors.is_empty() && !grammar.is(Habit::DropsSubject) && !subject.partial {
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
            if agents.is_empty() && !(grammar.is(Habit::DropsSubject) && opens(scan, candidate.mark)) {
                return None;
            }
            if agents.is_empty() && candidate.act == Act::Tells {
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
fn opens(scan: &Scan, index: usize) -> bool {
    let mut at = index;
    while at > 0 && scan.touch(at - 1, at) {
        let before = scan.marks[at - 1];
        let light = [
            Word::And,
            Word::Adverb,
            Word::Be,
            Word::BeNow,
            Word::WillBe,
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

/// Whether the verb is denied: a negation before it, in its own clause.
fn denied(scan: &Scan, visible: &[bool], index: usize) -> bool {
    let clause = scan.text[..scan.marks[index].start].rfind([',', '،', ';']).unwrap_or_default();
    (0..=index).any(|at| visible[at] && scan.marks[at].start >= clause && scan.marks[at].is(Word::Negation))
}

/// Marks outside brackets, relative clauses and an opening subordinate clause.
fn visible(scan: &Scan) -> Vec<bool> {
    let text = scan.text;
    let comma = |from: usize| text[from..].find([',', '،', ';']).map(|at| from + at);
    let mut hidden_to = 0;
    let mut hide_verb = false;
    // The offset at which the clause of a mark ends, if its last word makes it subordinate from here on: a
    // subject may stand before the preposition that opens it.
    let subordinate = |from: usize| {
        let end = comma(from)?;
        let inside = || scan.marks.iter().filter(|mark| mark.start >= from && mark.end <= end);
        let ends = scan.marks.iter().any(|mark| mark.end == end && mark.is(Word::ClauseEnd));
        (ends && !inside().any(|mark| mark.is(Word::Preposition))).then_some(end)
    };
    let mut visible = Vec::with_capacity(scan.marks.len());
    let brackets = brackets(text);
    for (index, mark) in scan.marks.iter().enumerate() {
        let inside = mark.start < hidden_to || brackets.iter().any(|range| range.contains(&mark.start));
        let before = text[..mark.start].trim_end();
        if !inside && let Some(end) = subordinate(mark.end) {
            hidden_to = end;
        } else if !inside && mark.is(Word::Subordinator) && opens(scan, index) {
            hidden_to = comma(mark.end).unwrap_or(text.len());
        } else if !inside && mark.is(Word::Relative) {
            if before.is_empty() {
                hidden_to = text.len();
            } else if before.ends_with([',', '،']) {
                hidden_to = comma(mark.end).unwrap_or(text.len());
            } else {
                hide_verb = true;
            }
        }
        let verb = mark.verbs().next().is_some();
        let skip = hide_verb && verb && !inside;
        if skip {
            hide_verb = false;
        }
        visible.push(!inside && !skip && mark.start >= hidden_to);
    }
    visible
}

/// Ranges of the brackets of a text, the outer ones.
fn brackets(text: &str) -> Vec<std::ops::Range<usize>> {
    let mut ranges = Vec::new();
    let mut depth = 0_usize;
    let mut start = 0;
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'(' => {
                start = if depth == 0 { at } else { start };
                depth += 1;
            }
            b')' if depth > 0 => {
                depth -= 1;
                if depth == 0 {
                    ranges.push(start..at);
                }
            }
            _ => {}
        }
    }
    ranges
}

/// Scans and reads a folded sentence.
pub(super) fn of<'t>(text: &'t str, grammar: &'static Grammar) -> (Scan<'t>, Option<Reading>) {
    let scan = grammar.scan(text);
    if scan.has(Cue::SoAgreed) && !scan.marks.iter().any(|mark| mark.is(Word::Negation)) {
        let reading = Reading {
            act: Act::Does(Action::Decide),
            voice: Voice::Passive,
            actors: Vec::new(),
            patients: Vec::new(),
            opinion: false,
            negated: false,
            inherits: false,
            verb: 0,
        };
        return (scan, Some(reading));
    }
    let reading = read(&scan);
    (scan, reading)
}
