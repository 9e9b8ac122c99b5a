//! What a sentence before a list says of the list.
//!
//! A room of its own because a lead-in need not be a sentence: it may break off behind its subject or where a clause
//! begins, and a list inside a list inherits what was said before the outer one.

use super::actor;
use super::grammar::{Mark, Scan};
use super::place::Lead;
use super::words::{Act, Habit, Word};
use crate::document::Action;
use crate::text::ByteSpan;

/// What was said before a list.
#[derive(Clone)]
pub(super) struct LeadIn {
    pub(super) says: Lead,
    /// It speaks of conclusions, so that the items are statements of their own.
    pub(super) states: bool,
    /// It breaks off where a clause begins: "noted that:".
    pub(super) facts: bool,
    /// The sentence; none if the list stands without one.
    pub(super) text: Option<ByteSpan>,
    pub(super) verb: Option<ByteSpan>,
}

impl LeadIn {
    /// Nothing.
    pub(super) const NONE: Self = Self { says: Lead::Neutral, states: false, facts: false, text: None, verb: None };

    /// Inside a list that was announced itself: what is not said here was said there.
    pub(super) fn within(self, outer: &Self) -> Self {
        match (self.says, &outer.says) {
            (Lead::Neutral, _) => outer.clone(),
            (Lead::Results { action, actors }, Lead::Results { action: announced, actors: others }) => Self {
                says: Lead::Results {
                    action: action.or(*announced),
                    actors: if actors.is_empty() { others.clone() } else { actors },
                },
                verb: if action.is_some() { self.verb } else { outer.verb },
                ..self
            },
            (says, _) => Self { says, ..self },
        }
    }
}

/// Whether a sentence breaks off behind the word that opens a clause.
pub(super) fn breaks_off(lead: &Scan) -> bool {
    // Where words are not parted, no word opens the clause.
    let notes = |mark: &Mark| mark.verbs().any(|(act, _)| act == Act::Does(Action::Note));
    let opens = |mark: &Mark| mark.is(Word::Relative) || (lead.grammar.is(Habit::Unspaced) && notes(mark));
    last(lead).is_some_and(|last| opens(&lead.marks[last]))
}

/// Whether a sentence breaks off behind its subject.
pub(super) fn names_subject(lead: &Scan) -> bool {
    last(lead).is_some_and(|last| actor::nominal(lead, last))
}

/// Whether a sentence breaks off behind its subject and the word of the future.
pub(super) fn names_future(lead: &Scan) -> bool {
    let will = last(lead).filter(|last| lead.marks[*last].is(Word::Will));
    let subject = |before: usize| lead.touch(before, before + 1) && actor::nominal(lead, before);
    will.and_then(|will| will.checked_sub(1)).is_some_and(subject)
}

/// The mark behind which a sentence breaks off, if it is a known word.
fn last(lead: &Scan) -> Option<usize> {
    let end = lead.text.trim_end_matches([':', ' ']).len();
    lead.marks.len().checked_sub(1).filter(|last| lead.marks[*last].end == end)
}

/// Whether the last noun stands at the beginning of the sentence or behind a comma, its article apart.
pub(super) fn opens_clause(lead: &Scan) -> bool {
    let before = lead.marks.last().map_or("", |last| &lead.text[..last.start]);
    // Where cases tell a subject, an adjunct before it needs no comma.
    let adjunct = lead.marks.first().is_some_and(|mark| mark.start == 0 && mark.is(Word::Preposition));
    if lead.grammar.declines && adjunct {
        return true;
    }
    let clause = before.rfind([',', '،']).map_or(0, |at| at + 1);
    before.get(clause..).is_none_or(|rest| rest.split_whitespace().count() <= 1)
}
