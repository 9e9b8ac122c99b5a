//! The vocabulary of the `[outcome]` section: its keys, and what their values can be.
//!
//! A value may hold alternatives in brackets: `decide(d|s)` stands for `decided` and `decides`.

use crate::document::{Action, Actor};

/// The section of the profile.
pub(super) const SECTION: &str = "outcome";

/// What a word or phrase can be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Class {
    /// A verb.
    Verb(Act, Form),
    /// The second half of an expression whose first half is a verb of little meaning.
    Tail(Action),
    /// An actor in the form of a subject.
    Actor(Actor),
    /// An actor in the form that names the agent of a passive.
    Agent(Actor),
    /// A word of the grammar.
    Word(Word),
    /// A phrase that tells something of the sentence.
    Cue(Cue),
}

/// What a verb says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Act {
    /// An action of outcomes.
    Does(Action),
    /// It only reports: introduced, explained.
    Tells,
    /// Nothing without its second half: took, expressed.
    Light,
}

/// Form of a verb.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// Stands alone; passive after a passive auxiliary.
    Finite,
    /// Nothing without an auxiliary.
    Participle,
    /// Future; where the language has a word for the future, only after it.
    Future,
    /// Passive by itself.
    Passive,
}

macro_rules! keys {
    ($(#[$meta:meta])* $type:ident { $($(#[doc = $doc:literal])+ $variant:ident = $key:literal,)+ }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub(super) enum $type { $($(#[doc = $doc])+ $variant,)+ }

        impl $type {
            /// The value of a key.
            pub(super) fn from_key(key: &str) -> Option<Self> {
                match key { $($key => Some(Self::$variant),)+ _ => None }
            }
        }
    };
}

keys! {
    /// How a language builds its sentences.
    Habit {
        /// The verb opens the sentence and its subject follows.
        VerbFirst = "verb-first",
        /// In a chain of nouns the last one is the head.
        HeadLast = "head-last",
        /// Words are not parted by blanks; the sign of the future may stand far from its verb.
        Unspaced = "unspaced",
        /// A sentence may leave its subject out.
        DropsSubject = "drops-subject",
    }
}

keys! {
    /// Words of the grammar.
    Word {
        /// Joins two subjects or two verbs.
        And = "and",
        /// Names the agent of a passive.
        By = "by",
        /// What follows is no subject.
        Preposition = "preposition",
        /// What stands before is no subject.
        Postposition = "postposition",
        /// Makes an attribute of what stands before.
        Attributive = "attributive",
        /// An article or the like.
        Determiner = "determiner",
        /// May stand between auxiliary and verb, or between verb and subject.
        Adverb = "adverb",
        /// The subject of the sentence before.
        Pronoun = "pronoun",
        /// Opens a clause that belongs to a noun or a verb.
        Relative = "relative",
        /// At the beginning: opens a clause that ends at the comma.
        Subordinator = "subordinator",
        /// At the end of a clause: makes it subordinate.
        ClauseEnd = "clause-end",
        /// At the beginning: a verb that makes a condition of the clause.
        Inversion = "inversion",
        /// A verb whose object may be a sentence without a word that opens it.
        Says = "says",
        /// Denies the verb.
        Negation = "negation",
        /// By a verb: says what would have been done.
        Unreal = "unreal",
        /// Some, several, one: the subject is not the whole.
        Some = "some",
        /// Auxiliary of the active past.
        Have = "have",
        /// Auxiliary of the passive.
        Be = "be",
        /// Auxiliary of a passive that tells what is usual, where records are in the past.
        BeNow = "be-now",
        /// Auxiliary of the passive in the future.
        WillBe = "will-be",
        /// Auxiliary of a passive that ought to be.
        MustBe = "must-be",
        /// Auxiliary of the future.
        Will = "will",
        /// Who is addressed, where the case tells.
        Addressee = "addressee",
        /// A noun whose complement follows without a preposition.
        Construct = "construct",
        /// A body that is the group itself in its own reports.
        Advisory = "advisory",
        /// A meeting as what is held, where nothing in the verb tells that it is.
        Event = "event",
        /// A verb of which an event is the object, wherever it stands.
        Holds = "holds",
        /// Covers words that only look like others.
        Blank = "blank",
    }
}

keys! {
    /// Phrases that tell something of a sentence or a heading.
    Cue {
        /// The following, as follows.
        Following = "following",
        /// Outcomes, conclusions, recommendations.
        Results = "results",
        /// Conclusions: a list of them holds sentences, not what was decided to be done.
        Conclusions = "conclusions",
        /// Documents, contributions, participants, topics: a list of them states no result.
        Things = "things",
        /// Tasks, functions, objectives: what a body is for.
        Mandate = "mandate",
        /// The agenda.
        Agenda = "agenda",
        /// An election.
        Election = "election",
        /// The body addressed is asked to do something.
        Asked = "asked",
        /// Text quoted from another instrument.
        Quoted = "quoted",
        /// The statement that it was so agreed.
        SoAgreed = "so-agreed",
        /// Heading of findings that nobody agreed.
        HeadingFindings = "heading-findings",
        /// Heading of results.
        HeadingResults = "heading-results",
        /// Heading of introduction, background, mandate.
        HeadingNarrative = "heading-narrative",
        /// Heading of what is asked for or proposed.
        HeadingRequest = "heading-request",
        /// Heading of the discussion or of the contributions.
        HeadingDiscussion = "heading-discussion",
        /// Heading of the opening or of the closing.
        HeadingCourtesy = "heading-courtesy",
        /// Title of a draft, or of what is no meeting's text.
        Draft = "draft",
        /// Author line of a group or of its chair.
        AuthorGroup = "author-group",
        /// The document speaks for its author alone.
        Contribution = "contribution",
    }
}

/// What the values of a key are.
pub(super) fn class(key: &str) -> Option<Class> {
    if let Some(word) = Word::from_key(key) {
        return Some(Class::Word(word));
    }
    if let Some(cue) = Cue::from_key(key) {
        return Some(Class::Cue(cue));
    }
    let (name, form) = key.split_once('.')?;
    match (name, form) {
        ("actor", actor) => return Actor::from_name(actor).map(Class::Actor),
        ("agent", actor) => return Actor::from_name(actor).map(Class::Agent),
        (action, "tail") => return Action::from_name(action).map(Class::Tail),
        _ => {}
    }
    let act = match name {
        "report" => Act::Tells,
        "light" => Act::Light,
        action => Act::Does(Action::from_name(action)?),
    };
    let form = match form {
        "finite" => Form::Finite,
        "participle" => Form::Participle,
        "future" => Form::Future,
        "passive" => Form::Passive,
        _ => return None,
    };
    Some(Class::Verb(act, form))
}

/// All readings of a value with alternatives in brackets.
pub(super) fn alternatives(value: &str) -> Vec<String> {
    let Some((head, rest)) = value.split_once('(') else { return vec![value.to_owned()] };
    let Some((choices, tail)) = rest.split_once(')') else { return vec![value.to_owned()] };
    let tails = alternatives(tail);
    choices.split('|').flat_map(|choice| tails.iter().map(move |tail| format!("{head}{choice}{tail}"))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Language;

    #[test]
    fn brackets_hold_alternatives() {
        assert_eq!(alternatives("a(b|)c(d|e)"), ["abcd", "abce", "acd", "ace"]);
        assert_eq!(alternatives("plain"), ["plain"]);
    }

    #[test]
    fn every_key_of_every_profile_is_known() {
        let lists = ["enclitics", "proclitics", "abbreviations", "lettered", "habits"];
        let forms = [
            "passive-mark",
            "present-prefix",
            "present-bare",
            "present-reflexive",
            "future-endings",
            "future-beginnings",
        ];
        for language in Language::ALL {
            for (section, key) in language.profile().keys() {
                assert!(
                    section != SECTION || lists.contains(&key) || forms.contains(&key) || class(key).is_some(),
                    "{key}"
                );
            }
        }
    }
}
