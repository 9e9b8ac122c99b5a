//! The verbs of a sentence: which words are one, in which voice, with which auxiliary.
//!
//! A room of its own because a form means nothing alone: "approved" is a past, a passive or an attribute by
//! what stands before it. Whether a verb is the main verb is decided by `clause`.

use super::actor;
use super::clause::{Reading, Tense, Voice};
use super::grammar::{Mark, Scan};
use super::words::{Act, Form, Habit, Word};
use crate::document::Action;

/// A verb that may be the main verb.
#[derive(Clone, Copy, Debug)]
pub(super) struct Candidate {
    /// The mark of the verb.
    pub(super) mark: usize,
    /// The first mark of the verb and its auxiliaries; the subject stands before it.
    pub(super) start: usize,
    /// Its meaning.
    pub(super) act: Act,
    /// Its voice.
    pub(super) voice: Voice,
    /// Whether it tells of the future.
    pub(super) tense: Tense,
}

/// The verb at a mark with its voice, if its form and the words before it allow one.
pub(super) fn candidate(scan: &Scan, index: usize) -> Option<Candidate> {
    if scan.marks[index].verbs().next().is_none() && !scan.marks[index].is(Word::Will) {
        return None;
    }
    if scan.marks[index].is(Word::Preposition) && verb_follows(scan, index) {
        return None;
    }
    if scan.grammar.is(Habit::Unspaced) && actor::is_head(scan, index) {
        return None;
    }
    let (auxiliary, start) = auxiliary(scan, index).map_or((None, index), |(word, at)| (Some(word), at));
    if apposition(scan, start, index) {
        return None;
    }
    // A plan that was carried out is no plan: its participle needs the future.
    let voice = |act, form| match (form, auxiliary) {
        (Form::Participle, Some(Word::Be | Word::BeNow | Word::Have)) if act == Act::Does(Action::Plan) => None,
        (Form::Passive, _)
        | (Form::Finite | Form::Participle, Some(Word::Be | Word::BeNow | Word::WillBe | Word::MustBe)) => {
            Some(Voice::Passive)
        }
        (Form::Finite, Some(Word::Will)) if scan.grammar.is(Habit::Unspaced) => Some(Voice::Future),
        (Form::Finite, _) | (Form::Participle, Some(Word::Have)) => Some(Voice::Active),
        (Form::Future, Some(Word::Be | Word::BeNow | Word::WillBe | Word::MustBe)) if !scan.grammar.will => {
            Some(Voice::Passive)
        }
        (Form::Future, Some(Word::Will)) => Some(Voice::Future),
        (Form::Future, _) if !scan.grammar.will => Some(Voice::Future),
        _ => None,
    };
    let future = matches!(auxiliary, Some(Word::Will | Word::WillBe));
    let tense = |form| if future || form == Form::Future { Tense::Planned } else { Tense::Told };
    let readings = scan.marks[index].verbs().filter_map(|(act, form)| Some((act, voice(act, form)?, form)));
    let mut readings = readings.map(|(act, voice, form)| (act, (voice, tense(form))));
    let first = readings.next();
    // A verb of two actions has the second one where somebody is addressed.
    let person = |at: usize| scan.marks.get(at).is_some_and(|mark| mark.is(Word::Addressee));
    let addressed = (person(index + 1) && scan.touch(index, index + 1))
        || start.checked_sub(1).is_some_and(|before| person(before) && scan.touch(before, start));
    // What is told of the past is planned for the future.
    let planned = auxiliary == Some(Word::Will) && matches!(first, Some((Act::Tells, _)));
    let second = readings.find(|(act, _)| matches!(act, Act::Does(_))).filter(|_| addressed || planned);
    let any = || future_of_any_verb(scan, index).map(|(act, voice)| (act, (voice, Tense::Planned)));
    let (act, (voice, tense)) = second.or(first).or_else(any)?;
    let act = match tail(scan, index) {
        Some(action) if is_light(scan, index) => Act::Does(action),
        Some(Action::Welcome) if act == Act::Does(Action::Note) => Act::Does(Action::Welcome),
        _ if act == Act::Light => Act::Tells,
        _ => act,
    };
    let voice = if voice == Voice::Passive && auxiliary == Some(Word::BeNow) { Voice::Usual } else { voice };
    Some(Candidate { mark: index, start, act, voice, tense })
}

/// Whether a verb can be one that says nothing without its second half.
fn is_light(scan: &Scan, index: usize) -> bool {
    scan.marks[index].verbs().any(|(act, _)| act == Act::Light)
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
    if is_light(scan, index) && informs(scan, index) {
        return None;
    }
    let rest = scan.marks[index + 1..].iter();
    let tails = rest.take_while(|mark| mark.verbs().next().is_none() || mark.tail().is_some()).filter_map(Mark::tail);
    // "Took note with appreciation" welcomes.
    tails.reduce(|first, next| if next == Action::Welcome { next } else { first })
}

/// "The secretariat gave the meeting notice of": two actors in a row, the second one informed.
fn informs(scan: &Scan, index: usize) -> bool {
    let actors: Vec<usize> = (index + 1..scan.marks.len())
        .take_while(|&at| scan.marks[at].tail().is_none())
        .filter(|&at| actor::nominal(scan, at))
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
        if let Some(word) = [Word::Be, Word::BeNow, Word::WillBe, Word::MustBe, Word::Will, Word::Have]
            .into_iter()
            .find(|word| before.is(*word))
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
        let mut near = far
            .filter(|&at| !actor::sets_object_before(scan, at))
            .take_while(|&at| scan.marks[at].verbs().next().is_none() || scan.marks[at].is(Word::Preposition));
        return near.find(|&at| scan.marks[at].is(Word::Will)).map(|at| (Word::Will, at));
    }
    None
}

/// A verb that the profile does not list, in the form of a future: a plan.
pub(super) fn unlisted_future(scan: &Scan, visible: &[bool]) -> Option<Reading> {
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
    let mut reading = Reading::new(Act::Does(Action::Plan), Voice::Future, verb..end);
    reading.actors.extend(subject.and_then(|at| scan.marks[at].actor()));
    Some(reading)
}
