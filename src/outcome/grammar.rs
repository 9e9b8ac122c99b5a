//! A language's words for outcomes, compiled from the `[outcome]` section of its profile.
//!
//! One lexicon a language holds every word and phrase, folded. [`Grammar::scan`] turns a folded
//! sentence into [`Mark`]s: the longest words from the left, without overlap. Cues, which speak of the
//! sentence as a whole, are kept apart, so that they never hide a word from the grammar.

use std::ops::Range;
use std::sync::OnceLock;

use super::words::{self, Act, Class, Cue, Form, Habit, SECTION, Word};
use crate::document::{Action, Actor};
use crate::language::{Language, Profile};
use crate::text::{Lexicon, fold, is_alphanumeric};

/// Words and habits of one language.
#[derive(Debug)]
pub(super) struct Grammar {
    lexicon: Lexicon,
    /// What each entry can be.
    entries: Vec<Entry>,
    /// Particles glued to the word that follows.
    pub(super) proclitics: Vec<String>,
    enclitics: Vec<String>,
    abbreviations: Vec<String>,
    /// Nouns behind which a letter is a number.
    lettered: Vec<String>,
    habits: Vec<Habit>,
    /// Nouns have articles, so that adjectives may stand between a preposition and its noun.
    pub(super) articles: bool,
    /// Cases tell an agent from a subject.
    pub(super) declines: bool,
    /// The future needs a word of its own.
    pub(super) will: bool,
    /// What makes a past passive behind the first letter; folding drops it.
    pub(super) passive_mark: Option<char>,
    /// What verbs in the present begin with, where that may bear the mark too.
    pub(super) present_prefix: Vec<String>,
    /// Verbs in the present that bear the mark in the passive alone.
    pub(super) present_bare: Vec<String>,
    /// What reflexive verbs in the present begin with.
    pub(super) reflexive: Vec<String>,
    /// Endings of verbs in the future.
    pub(super) future_endings: Vec<String>,
    /// Beginnings of verbs in the future.
    pub(super) future_beginnings: Vec<String>,
}

/// How far into a sentence its main verb is sought, in bytes; keeps the work on a line without end small.
const REACH: usize = 3_000;

/// What a word or phrase can be, its classes told apart.
#[derive(Debug, Default)]
struct Entry {
    /// A bit for each [`Word`].
    words: u32,
    verbs: Vec<(Act, Form)>,
    actor: Option<Actor>,
    agent: Option<Actor>,
    tail: Option<Action>,
    cues: Vec<Cue>,
}

/// A word or phrase found.
#[derive(Clone, Copy, Debug)]
pub(super) struct Mark {
    /// First byte in the folded text.
    pub(super) start: usize,
    /// One past the last.
    pub(super) end: usize,
    entry: &'static Entry,
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
            if let Some(class) = words::class(entry.key) {
                patterns.extend(words::alternatives(entry.value).iter().map(|value| (fold(value), class)));
            }
        }
        patterns.sort_by(|a, b| a.0.cmp(&b.0));
        let (texts, entries): (Vec<String>, Vec<Entry>) =
            patterns.chunk_by(|one, other| one.0 == other.0).map(|same| (same[0].0.clone(), Entry::of(same))).unzip();
        let folded = |key| profile.values(SECTION, key).map(fold).collect::<Vec<_>>();
        Self {
            lexicon: Lexicon::new(&texts),
            enclitics: folded("enclitics"),
            proclitics: folded("proclitics"),
            abbreviations: folded("abbreviations"),
            lettered: folded("lettered"),
            habits: profile.values(SECTION, "habits").filter_map(Habit::from_key).collect(),
            declines: entries.iter().any(|entry| entry.agent.is_some()),
            articles: profile.values(SECTION, "determiner").next().is_some(),
            will: profile.values(SECTION, "will").next().is_some(),
            passive_mark: profile.values(SECTION, "passive-mark").find_map(|mark| mark.chars().next()),
            present_prefix: folded("present-prefix"),
            present_bare: folded("present-bare"),
            reflexive: folded("present-reflexive"),
            future_endings: folded("future-endings"),
            future_beginnings: folded("future-beginnings"),
            entries,
        }
    }

    /// Whether the language has a habit.
    pub(super) fn is(&self, habit: Habit) -> bool {
        self.habits.contains(&habit)
    }

    /// Finds the words of a folded text.
    pub(super) fn scan<'t>(&'static self, text: &'t str) -> Scan<'t> {
        let mut scan = Scan { grammar: self, text, marks: Vec::new(), cues: Vec::new() };
        let unspaced = self.is(Habit::Unspaced);
        // Where the word at hand goes on.
        let mut inside = None;
        let mut behind_clitic: Vec<usize> = Vec::new();
        for (at, c) in text.char_indices().filter(|(_, c)| *c != ' ') {
            let letter = is_alphanumeric(c);
            let begins = unspaced || !(letter && inside == Some(at));
            inside = letter.then(|| at + c.len_utf8());
            if begins && !self.proclitics.is_empty() {
                self.proclitics_at(text, at, &mut behind_clitic);
            }
            if begins || behind_clitic.contains(&at) {
                self.scan_at(at, &mut scan);
            }
        }
        scan
    }

    /// Notes where words can begin behind the proclitics that begin at a byte.
    fn proclitics_at(&self, text: &str, at: usize, behind: &mut Vec<usize>) {
        let rest = &text[at..];
        let clitics = self.proclitics.iter().filter(|clitic| rest.starts_with(clitic.as_str()));
        behind.clear();
        behind.extend(clitics.map(|clitic| at + clitic.len()));
    }

    /// Adds what begins at a byte: cues, and the longest word unless it is covered by the one before.
    fn scan_at(&'static self, start: usize, scan: &mut Scan) {
        let mut longest = None;
        let Scan { text, marks, cues, .. } = scan;
        self.lexicon.at(text, start, |entry, end| {
            if !self.ends_word(text, end) {
                return;
            }
            let entry = &self.entries[entry];
            cues.extend(entry.cues.iter().map(|cue| (*cue, start..end)));
            if entry.is_word() {
                longest = Some(Mark { start, end, entry });
            }
        });
        if let Some(mark) = longest
            && start < REACH
            && marks.last().is_none_or(|last| last.end <= start)
        {
            marks.push(mark);
        }
    }

    /// Whether a folded word ends a sentence no more than an abbreviation does.
    pub(super) fn abbreviates(&self, word: &str) -> bool {
        self.abbreviations.iter().any(|known| known == word)
    }

    /// Whether a letter behind a folded word is a number, and no initial.
    pub(super) fn numbers(&self, word: &str) -> bool {
        self.lettered.iter().any(|known| known == word)
    }

    /// Whether a word, with what may be glued to its end, can end at a byte.
    fn ends_word(&self, text: &str, end: usize) -> bool {
        if self.is(Habit::Unspaced) {
            return true;
        }
        let (before, after) = text.split_at(end);
        if !before.chars().next_back().is_some_and(is_alphanumeric) {
            return true;
        }
        let closes = |after: &str| !after.chars().next().is_some_and(is_alphanumeric);
        let mut enclitics = self.enclitics.iter().filter_map(|clitic| after.strip_prefix(clitic.as_str()));
        closes(after) || enclitics.any(closes)
    }
}

impl Entry {
    /// The first actor of a kind counts.
    fn of(classes: &[(String, Class)]) -> Self {
        let mut entry = Self::default();
        for (_, class) in classes {
            match *class {
                Class::Word(word) => entry.words |= 1 << word as u32,
                Class::Verb(act, form) => entry.verbs.push((act, form)),
                Class::Actor(actor) => _ = entry.actor.get_or_insert(actor),
                Class::Agent(actor) => _ = entry.agent.get_or_insert(actor),
                Class::Tail(action) => _ = entry.tail.get_or_insert(action),
                Class::Cue(cue) => entry.cues.push(cue),
            }
        }
        entry
    }

    /// Whether it is more than a cue.
    fn is_word(&self) -> bool {
        let Self { words, verbs, actor, agent, tail, cues: _ } = self;
        *words != 0 || !verbs.is_empty() || actor.is_some() || agent.is_some() || tail.is_some()
    }
}

impl Mark {
    /// Where it stands in the folded text.
    pub(super) fn range(&self) -> Range<usize> {
        self.start..self.end
    }

    /// Whether the mark can be this word.
    pub(super) fn is(&self, word: Word) -> bool {
        self.entry.words >> word as u32 & 1 == 1
    }

    /// The verbs it can be.
    pub(super) fn verbs(&self) -> impl Iterator<Item = (Act, Form)> {
        self.entry.verbs.iter().copied()
    }

    /// The actor it names as a subject.
    pub(super) fn actor(&self) -> Option<Actor> {
        self.entry.actor
    }

    /// The actor it names as an agent.
    pub(super) fn agent(&self) -> Option<Actor> {
        self.entry.agent
    }

    /// The action whose second half it is.
    pub(super) fn tail(&self) -> Option<Action> {
        self.entry.tail
    }
}

impl Scan<'_> {
    /// Whether the text has a cue.
    pub(super) fn has(&self, cue: Cue) -> bool {
        self.cues.iter().any(|(found, _)| *found == cue)
    }

    /// Where a cue stands first.
    pub(super) fn cue(&self, cue: Cue) -> Option<Range<usize>> {
        self.cues.iter().find(|(found, _)| *found == cue).map(|(_, range)| range.clone())
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
