//! Where results may stand, and which statements count there.
//!
//! Under a heading that announces results anyone's action counts; elsewhere only what a body that
//! decides has decided. An introduction tells history, a request asks, a draft proposes.

use super::clause::{Reading, Tense, Voice};
use super::grammar::Scan;
use super::words::{Act, Cue};
use crate::document::{Action, Actor};
use crate::text::ByteSpan;

/// What kind of text a section holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// Requests, proposals, drafts: no results.
    Closed,
    /// Introduction, background, mandate.
    Narrative,
    /// Opening and closing: courtesies.
    Courtesy,
    /// Anything else.
    Ordinary,
    /// Announced results.
    Results,
}

/// What a paragraph before a list says of its items.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Lead {
    /// They are results.
    Results {
        /// The action of items without a verb of their own.
        action: Option<Action>,
        /// The actors of items without a subject of their own.
        actors: Vec<Actor>,
    },
    /// They go on with this sentence, which has a subject and no verb yet.
    Subject(ByteSpan),
    /// They are none.
    Things,
    /// Nothing.
    Neutral,
}

/// Who speaks in a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Author {
    /// Nobody is named: the record of a meeting.
    Record,
    /// A group or its chair; decisions of the Council are history here.
    Group,
    /// Anyone else; what was approved was approved elsewhere, unless a heading announces results.
    Office,
}

/// Whose document it is.
#[derive(Clone, Copy, Debug)]
pub(super) struct Voices {
    /// Who speaks.
    pub(super) author: Author,
    /// The year of the session; results of earlier years are history.
    pub(super) year: Option<u16>,
}

/// The place under a heading; `None` if the heading does not tell.
pub(super) fn under(heading: &Scan) -> Option<Place> {
    const CUES: [(Cue, Place); 6] = [
        (Cue::HeadingFindings, Place::Ordinary),
        (Cue::HeadingRequest, Place::Closed),
        (Cue::HeadingResults, Place::Results),
        (Cue::HeadingDiscussion, Place::Ordinary),
        (Cue::HeadingCourtesy, Place::Courtesy),
        (Cue::HeadingNarrative, Place::Narrative),
    ];
    if names_documents(heading.text) {
        return Some(Place::Ordinary);
    }
    CUES.into_iter().find(|(cue, _)| heading.is_about(*cue)).map(|(_, place)| place)
}

/// A heading that ends with document symbols in brackets is an item of an agenda, whatever its words.
fn names_documents(heading: &str) -> bool {
    let bytes = heading.as_bytes();
    let bracket = heading.rfind(" (").or_else(|| heading.find('('));
    let symbol = |at: usize| bytes[at] == b'/' && bytes.get(at + 1).is_some_and(u8::is_ascii_digit);
    heading.trim_end().ends_with(')') && bracket.is_some_and(|from| (from..bytes.len()).any(symbol))
}

/// The action of a statement that counts as a result of the document.
pub(super) fn counts(place: Place, voices: Voices, scan: &Scan, reading: &Reading) -> Option<Action> {
    let Act::Does(action) = reading.act else { return None };
    if is_question(scan.text.trim_end()) {
        return None;
    }
    // What will be put before a body asks nothing of it yet.
    let sent = action == Action::Communicate && reading.tense == Tense::Planned && reading.voice == Voice::Passive;
    if reading.opinion || reading.negated || (scan.has(Cue::Asked) && !sent) || scan.has(Cue::Quoted) {
        return None;
    }
    let ordinary = || ordinary(voices, reading, action) && !earlier(voices, scan, reading);
    let counts = match place {
        Place::Closed => false,
        Place::Results => true,
        Place::Narrative => {
            let order = action == Action::Adopt && scan.has(Cue::Agenda);
            (order || (action == Action::Decide && scan.has(Cue::Election))) && ordinary()
        }
        Place::Courtesy => action != Action::Welcome && ordinary(),
        Place::Ordinary => ordinary(),
    };
    counts.then_some(action)
}

/// Whether a statement counts where nothing announces results: a body that decides does so, or something is
/// decided without saying by whom.
fn ordinary(voices: Voices, reading: &Reading, action: Action) -> bool {
    let decides = reading.actors.iter().any(|actor| match actor {
        Actor::Group => true,
        Actor::Council => voices.author == Author::Record,
        Actor::Chair => action == Action::Decide,
        _ => false,
    });
    match reading.voice {
        Voice::Passive if reading.actors.is_empty() => voices.author != Author::Office && agentless(reading, action),
        Voice::Usual => false,
        Voice::Passive => decides,
        Voice::Active => decides && action != Action::Communicate,
        // Whoever serves a meeting promises for it.
        Voice::Future => {
            let serves = |actor: &Actor| matches!(actor, Actor::Chair | Actor::Secretariat | Actor::Directors);
            let promised = voices.author != Author::Office && reading.actors.iter().any(serves);
            (decides && action == Action::Plan) || (promised && matches!(action, Action::Plan | Action::Communicate))
        }
    }
}

/// Whether a passive without agent states a decision: not how a body came to be, nor a request to the Council.
fn agentless(reading: &Reading, action: Action) -> bool {
    match action {
        Action::Decide | Action::Adopt | Action::Note | Action::Recommend => true,
        // What was sent is told of the past, what will be sent was agreed.
        Action::Communicate => reading.tense == Tense::Planned,
        Action::Plan => reading.patients.is_empty() || reading.tense == Tense::Planned,
        action => asks(action) && !reading.patients.contains(&Actor::Council),
    }
}

/// Whether an action asks something of somebody.
pub(super) fn asks(action: Action) -> bool {
    matches!(action, Action::Instruct | Action::Request | Action::Invite | Action::Encourage)
}

/// Whether a text, as printed or folded, ends as a question.
pub(super) fn is_question(text: &str) -> bool {
    text.ends_with(['?', '؟', '？'])
}

/// What a paragraph announces for the list that follows it.
pub(super) fn lead(place: Place, voices: Voices, scan: &Scan, reading: Option<&Reading>) -> Lead {
    if place == Place::Closed || scan.has(Cue::Asked) || scan.has(Cue::Quoted) {
        return Lead::Things;
    }
    let results = scan.has(Cue::Results) && place != Place::Narrative;
    let things = (scan.has(Cue::Things) || scan.has(Cue::Agenda)) && !results;
    let mandate = scan.has(Cue::Mandate) && !results;
    match reading {
        Some(reading) if reading.opinion || reading.negated => Lead::Things,
        Some(reading) => match counts(place, voices, scan, reading) {
            Some(Action::Adopt | Action::Note | Action::Plan) if things => Lead::Things,
            Some(Action::Plan) if mandate => Lead::Things,
            Some(action) => Lead::Results { action: Some(action), actors: reading.actors.clone() },
            // Announced results are results whoever speaks.
            None if results => match reading.act {
                Act::Does(action) => Lead::Results { action: Some(action), actors: reading.actors.clone() },
                Act::Tells | Act::Light => Lead::Results { action: None, actors: Vec::new() },
            },
            None => Lead::Things,
        },
        None if results => Lead::Results { action: None, actors: Vec::new() },
        None if things || mandate => Lead::Things,
        None => Lead::Neutral,
    }
}

/// Whether the statement is dated in an earlier year than the document.
fn earlier(voices: Voices, scan: &Scan, reading: &Reading) -> bool {
    let Some(session) = voices.year else { return false };
    let before = scan.text.get(..reading.verb.start).unwrap_or_default();
    before.split(|c: char| !c.is_ascii_digit()).any(|number| {
        number.len() == 4 && number.parse::<u16>().is_ok_and(|year| (1900..session.saturating_sub(1)).contains(&year))
    })
}
