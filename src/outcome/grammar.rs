//! A language's words for outcomes, compiled from the `[outcome]` section of its profile.
//!
//! One automaton a language holds every word and phrase, folded. [`Grammar::scan`] turns a folded
//! sentence into [`Mark`]s: the longest words from the left, without overlap. Cues, which speak of the
//! sentence as a whole, are kept apart, so that they never hide a word from the grammar.
//!
//! A value of the profile may hold alternatives in brackets: `decid(e|es)`, `take(n|)`.

use std::ops::Range;
use std::sync::OnceLock;

use aho_corasick::AhoCorasick;

use crate::document::{Action, Actor};
use crate::language::{Language, Profile};
use crate::text::fold;

const SECTION: &str = "outcome";

/// Words and habits of one language.
#[derive(Debug)]
pub(super) struct Grammar {
    automaton: Option<AhoCorasick>,
    /// For each pattern what it can be.
    classes: Vec<Vec<Class>>,
    /// Particles glued to the word that follows.
    pub(super) proclitics: Vec<String>,
    enclitics: Vec<String>,
    abbreviations: Vec<String>,
    habits: Vec<Habit>,
    /// Nouns have articles, so that adjectives may stand between a preposition and its noun.
    pub(super) articles: bool,
    /// The future needs a word of its own.
    pub(super) will: bool,
    /// Endings of verbs in the future.
    pub(super) future_endings: Vec<String>,
    /// Beginnings of verbs in the future.
    pub(super) future_beginnings: Vec<String>,
}

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
            fn from_key(key: &str) -> Option<Self> {
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
        /// A verb whose object may be a sentence without a word that opens it.
        Says = "says",
        /// Denies the verb.
        Negation = "negation",
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
        /// Auxiliary of the future.
        Will = "will",
        /// Who is addressed, where the case tells.
        Addressee = "addressee",
        /// A noun whose complement follows without a preposition.
        Construct = "construct",
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
        /// Documents, contributions, participants, topics: a list of them states no result.
        Things = "things",
        /// The agenda.
        Agenda = "agenda",
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

/// A word or phrase found.
#[derive(Clone, Copy, Debug)]
pub(super) struct Mark {
    /// First byte in the folded text.
    pub(super) start: usize,
    /// One past the last.
    pub(super) end: usize,
    classes: &'static [Class],
}

/// A folded text and what was found in it.
#[derive(Debug)]
pub(super) struct Scan<'t> {
    pub(super) grammar: &'static Grammar,
    pub(super) text: &'t str,
    /// Words in order, without overlap.
    pub(super) marks: Vec<Mark>,
    /// Cues with their ranges.
    cues: Vec<(Cue, Range<usize>)>,
}

impl Grammar {
    /// The grammar of a language, compiled once.
    pub(super) fn of(language: Language) -> &'static Self {
        static GRAMMARS: [OnceLock<Grammar>; 6] = [const { OnceLock::new() }; 6];
        GRAMMARS[language as usize].get_or_init(|| Self::compile(language.profile()))
    }

    fn compile(profile: &'static Profile) -> Self {
        let mut patterns: Vec<(String, Class)> = Vec::new();
        for entry in profile.section(SECTION) {
            if let Some(class) = class(entry.key) {
                patterns.extend(alternatives(entry.value).iter().map(|value| (fold(value), class)));
            }
        }
        patterns.sort_by(|a, b| a.0.cmp(&b.0));
        let mut texts: Vec<String> = Vec::new();
        let mut classes: Vec<Vec<Class>> = Vec::new();
        for (text, class) in patterns {
            match (texts.last(), classes.last_mut()) {
                (Some(last), Some(known)) if *last == text => known.push(class),
                _ => {
                    texts.push(text);
                    classes.push(vec![class]);
                }
            }
        }
        let folded = |key| profile.values(SECTION, key).map(fold).collect::<Vec<_>>();
        Self {
            automaton: AhoCorasick::new(&texts).ok(),
            classes,
            enclitics: folded("enclitics"),
            proclitics: folded("proclitics"),
            abbreviations: folded("abbreviations"),
            habits: profile.values(SECTION, "habits").filter_map(Habit::from_key).collect(),
            articles: profile.values(SECTION, "determiner").next().is_some(),
            will: profile.values(SECTION, "will").next().is_some(),
            future_endings: folded("future-endings"),
            future_beginnings: folded("future-beginnings"),
        }
    }

    /// Whether the language has a habit.
    pub(super) fn is(&self, habit: Habit) -> bool {
        self.habits.contains(&habit)
    }

    /// Finds the words of a folded text.
    pub(super) fn scan<'t>(&'static self, text: &'t str) -> Scan<'t> {
        let mut words: Vec<Mark> = Vec::new();
        let mut cues = Vec::new();
        for found in self.automaton.iter().flat_map(|automaton| automaton.find_overlapping_iter(text)) {
            if !self.stands_alone(text, found.start(), found.end()) {
                continue;
            }
            let classes: &[Class] = &self.classes[found.pattern().as_usize()];
            cues.extend(classes.iter().filter_map(|class| match class {
                Class::Cue(cue) => Some((*cue, found.range())),
                _ => None,
            }));
            if classes.iter().any(|class| !matches!(class, Class::Cue(_))) {
                words.push(Mark { start: found.start(), end: found.end(), classes });
            }
        }
        words.sort_by_key(|mark| (mark.start, usize::MAX - mark.end));
        let mut end = 0;
        words.retain(|mark| {
            let free = mark.start >= end;
            end = if free { mark.end } else { end };
            free
        });
        Scan { grammar: self, text, marks: words, cues }
    }

    /// Whether a folded word ends a sentence no more than an abbreviation does.
    pub(super) fn abbreviates(&self, word: &str) -> bool {
        self.abbreviations.iter().any(|known| known == word)
    }

    /// Whether a match is a word of its own, where the language parts words.
    fn stands_alone(&self, text: &str, start: usize, end: usize) -> bool {
        if self.is(Habit::Unspaced) {
            return true;
        }
        let joins = |a: Option<char>, b: Option<char>| {
            a.is_some_and(char::is_alphanumeric) && b.is_some_and(char::is_alphanumeric)
        };
        let (before, after) = (&text[..start], &text[end..]);
        let opens = |before: &str| !joins(before.chars().next_back(), text[start..].chars().next());
        let free_before = opens(before)
            || self.proclitics.iter().any(|clitic| before.strip_suffix(clitic.as_str()).is_some_and(opens));
        let closes = |after: &str| !joins(text[..end].chars().next_back(), after.chars().next());
        free_before
            && (closes(after)
                || self.enclitics.iter().any(|clitic| after.strip_prefix(clitic.as_str()).is_some_and(closes)))
    }
}

impl Mark {
    /// Whether the mark can be this word.
    pub(super) fn is(&self, word: Word) -> bool {
        self.classes.contains(&Class::Word(word))
    }

    /// The verbs it can be.
    pub(super) fn verbs(&self) -> impl Iterator<Item = (Act, Form)> {
        self.classes
            .iter()
            .filter_map(|class| if let Class::Verb(act, form) = class { Some((*act, *form)) } else { None })
    }

    /// The actor it names as a subject.
    pub(super) fn actor(&self) -> Option<Actor> {
        self.classes.iter().find_map(|class| if let Class::Actor(actor) = class { Some(*actor) } else { None })
    }

    /// The actor it names as an agent.
    pub(super) fn agent(&self) -> Option<Actor> {
        self.classes.iter().find_map(|class| if let Class::Agent(actor) = class { Some(*actor) } else { None })
    }

    /// The action whose second half it is.
    pub(super) fn tail(&self) -> Option<Action> {
        self.classes.iter().find_map(|class| if let Class::Tail(action) = class { Some(*action) } else { None })
    }
}

impl Scan<'_> {
    /// Whether the text has a cue.
    pub(super) fn has(&self, cue: Cue) -> bool {
        self.cues.iter().any(|(found, _)| *found == cue)
    }

    /// Whether a heading is about a cue: it begins with it, or ends with it where the head comes last.
    pub(super) fn is_about(&self, cue: Cue) -> bool {
        let leads = |range: &Range<usize>| self.text[..range.start].split_whitespace().count() <= 1;
        let heads = |range: &Range<usize>| self.grammar.is(Habit::HeadLast) && self.text[range.end..].trim().is_empty();
        self.cues.iter().any(|(found, range)| {
            let near = if self.grammar.is(Habit::Unspaced) { range.start == 0 } else { leads(range) };
            *found == cue && (near || heads(range))
        })
    }

    /// The text between two marks, the first one first.
    pub(super) fn gap(&self, before: usize, after: usize) -> &str {
        self.text.get(self.marks[before].end..self.marks[after].start).unwrap_or_default()
    }

    /// Whether nothing but a proclitic or blanks stands between two marks.
    pub(super) fn touch(&self, before: usize, after: usize) -> bool {
        let gap = self.gap(before, after).trim();
        gap.is_empty() || self.grammar.proclitics.iter().any(|clitic| clitic == gap)
    }
}

/// What the values of a key are.
fn class(key: &str) -> Option<Class> {
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
fn alternatives(value: &str) -> Vec<String> {
    let Some((head, rest)) = value.split_once('(') else { return vec![value.to_owned()] };
    let Some((choices, tail)) = rest.split_once(')') else { return vec![value.to_owned()] };
    let tails = alternatives(tail);
    choices.split('|').flat_map(|choice| tails.iter().map(move |tail| format!("{head}{choice}{tail}"))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn brackets_hold_alternatives() {
        assert_eq!(alternatives("a(b|)c(d|e)"), ["abcd", "abce", "acd", "ace"]);
        assert_eq!(alternatives("plain"), ["plain"]);
    }

    #[test]
    fn every_key_of_every_profile_is_known() {
        let plain = ["enclitics", "proclitics", "abbreviations", "habits", "future-endings", "future-beginnings"];
        for language in Language::ALL {
            for (section, key) in language.profile().keys() {
                assert!(section != SECTION || plain.contains(&key) || class(key).is_some(), "{key}");
            }
            assert!(Grammar::of(language).automaton.is_some());
        }
    }
}
