//! The words of one language: its profile section `[reference]` compiled into one search.
//!
//! Words that can open or anchor a mention (nouns, bodies, codes, cities, texts, Sectors) are found by
//! the search in one pass over the folded text. Small words that count only beside a number (`and`,
//! `of the`) are phrases, looked up where the grammar stands.

use std::sync::OnceLock;

use super::boundary;
use super::parts::PartKind;
use super::search::Search;
use crate::language::{Entry, Language, Profile};
use crate::text::{ByteSet, fold, is_alphabetic};
use crate::work::{ActKind, Body, Division, Instrument, Sector, Symbol, latin_look_alike};

/// Everything the grammar knows of a language.
#[derive(Debug)]
pub(super) struct Vocabulary {
    pub(super) search: Search,
    /// What each word of the search means.
    pub(super) meanings: Vec<Meaning>,
    /// What may be glued to the front of a word.
    pub(super) prefixes: Vec<Box<str>>,
    /// Nouns of documents.
    documents: Vec<Box<str>>,
    /// Kinds whose noun follows the number.
    pub(super) noun_last: Vec<ActKind>,
    /// Whether names of bodies stand right before the noun.
    pub(super) body_before: bool,
    /// Whether a body may follow a number without a joining word.
    pub(super) genitive: bool,
    /// Whether dotted numbers are printed minor part first.
    pub(super) minor_first: bool,
    pub(super) phrases: Phrases,
    /// Capitals of index tables.
    pub(super) index: Vec<(char, ActKind)>,
}

/// Lists of small words, each longest first.
#[derive(Debug)]
pub(super) struct Phrases {
    pub(super) revised: List,
    pub(super) amended: List,
    pub(super) filler: List,
    pub(super) year_mark: List,
    pub(super) session: List,
    pub(super) link: List,
    pub(super) change_link: List,
    pub(super) and: List,
    pub(super) to: List,
    pub(super) article: List,
    pub(super) from: List,
    pub(super) counter: List,
    pub(super) mark: List,
    pub(super) possessive: List,
    pub(super) draft: List,
    pub(super) foreign: List,
    pub(super) goal_of: List,
    pub(super) line_letter: List,
    pub(super) target_letters: Vec<Box<str>>,
    pub(super) ordinal: List,
}

/// What a word means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Meaning {
    /// Noun of an act; the body is the one that alone uses the noun.
    Act(ActKind, Option<Body>, Count),
    /// Noun of documents.
    Document(Count),
    /// Noun of Questions.
    Question,
    /// Noun of study groups.
    StudyGroup,
    /// Noun of Reports.
    Report,
    /// Noun of circular letters.
    Circular,
    /// Beginning of the number of a circular letter.
    CircularCode,
    /// Noun of provisions.
    Provision(Division),
    /// Noun of a part of an act.
    Part(PartKind),
    /// Noun of action lines.
    ActionLine,
    /// Noun of Sustainable Development Goals.
    Goal,
    /// Noun that names such goals only if what follows says so.
    PlainGoal,
    /// Noun of changes to a document.
    Change(Change),
    /// Name of a body; whether the form may follow a number as it is.
    Body(Body, Form),
    /// Name of a body that is none of ours.
    OtherBody,
    /// A name that holds the name of a body and means something else.
    Group,
    /// Code of a conference, with the year when there was one.
    Code(Body, Option<CodeYear>),
    /// City, by its place among the keys.
    City(City),
    /// Text cited by provision, by name.
    Instrument(Instrument),
    /// Text cited by provision, by code.
    InstrumentCode(Instrument),
    /// Sector.
    Sector(Sector),
    /// What may begin a document symbol; in the end a symbol, by its index.
    Symbol(u32),
    /// Inside of the symbol of an old paper, up to its slash.
    OldPaper,
    /// Code of United Nations resolutions.
    UnitedNations(Body),
    /// What stands before a counted number.
    Ordinal,
}

/// A year in a code, and whether two years stood glued together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct CodeYear {
    pub(super) year: u16,
    pub(super) flattened: bool,
}

/// Whether a noun announces several numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Count {
    One,
    Many,
}

/// How the name of a body may be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// Needs a joining word behind a number.
    Name,
    /// May follow a number as it is.
    Genitive,
}

/// Changes to a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Change {
    Revision,
    Addendum,
    Corrigendum,
}

/// A city: its key in the profiles.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct City(pub(super) &'static str);

const SECTION: &str = "reference";

/// The vocabulary of a language, compiled once.
pub(super) fn of(language: Language) -> &'static Vocabulary {
    static ALL: [OnceLock<Vocabulary>; 6] = [const { OnceLock::new() }; 6];
    ALL[language as usize].get_or_init(|| Vocabulary::new(language.profile()))
}

impl Vocabulary {
    fn new(profile: &'static Profile) -> Self {
        let mut patterns: Vec<(String, Meaning)> = Vec::new();
        let mut add = |text: String, meaning| {
            if !text.is_empty() && !patterns.iter().any(|(known, _)| *known == text) {
                patterns.push((text, meaning));
            }
        };
        let words = profile.section(SECTION).filter_map(|entry| Some((fold(entry.value), meaning(&entry)?)));
        let words: Vec<(String, Meaning)> = words.collect();
        // A word of the language is not taken for a code that only looks like it.
        for (word, meaning) in &words {
            add(word.clone(), *meaning);
        }
        for (word, meaning) in words.iter().filter(|(_, meaning)| is_code(*meaning)) {
            for code in look_alikes(word) {
                add(code, *meaning);
            }
        }
        for beginning in symbol_beginnings() {
            let meaning = if beginning.starts_with('/') { Meaning::OldPaper } else { Meaning::Symbol(0) };
            add(beginning, meaning);
        }
        for (code, body) in [("a/res/", Body::UnGa), ("s/res/", Body::UnSc), ("e/res/", Body::UnEcosoc)] {
            add(code.to_owned(), Meaning::UnitedNations(body));
        }
        for code in ["cl-", "dm-", "cr/", "cl/", "dm/"] {
            add(code.to_owned(), Meaning::CircularCode);
        }
        let (texts, meanings): (Vec<String>, Vec<Meaning>) = patterns.into_iter().unzip();
        let list = |key: &str| List::new(phrases(profile, key));
        let nouns = texts.iter().zip(&meanings).filter(|(_, meaning)| matches!(meaning, Meaning::Document(_)));
        let documents = nouns.map(|(noun, _)| noun.as_str().into()).collect();
        Self {
            search: Search::new(&texts),
            meanings,
            prefixes: phrases(profile, "prefix"),
            documents,
            noun_last: profile.values(SECTION, "noun-last").filter_map(ActKind::from_code).collect(),
            body_before: profile.flag(SECTION, "body-before"),
            genitive: profile
                .section(SECTION)
                .any(|entry| matches!(meaning(&entry), Some(Meaning::Body(_, Form::Genitive)))),
            minor_first: profile.flag("language", "minor-first"),
            index: [ActKind::Resolution, ActKind::Decision]
                .into_iter()
                .flat_map(|kind| letters(profile, kind).map(move |letter| (letter, kind)))
                .collect(),
            phrases: Phrases {
                revised: list("revised"),
                amended: list("amended"),
                filler: list("clause-filler"),
                year_mark: list("year-mark"),
                session: list("session"),
                link: list("link"),
                change_link: list("change-link"),
                and: list("and"),
                to: list("to"),
                article: list("article"),
                from: list("from"),
                counter: list("counter"),
                mark: list("mark"),
                possessive: list("possessive"),
                draft: list("draft"),
                foreign: list("foreign"),
                goal_of: list("goal-of"),
                line_letter: list("line-letter"),
                target_letters: profile.values(SECTION, "target-letters").map(|letter| fold(letter).into()).collect(),
                ordinal: list("ordinal"),
            },
        }
    }

    /// Whether a text ends in the noun of documents, to which a symbol may be glued.
    pub(super) fn ends_in_document(&self, text: &str) -> bool {
        self.documents.iter().any(|noun| text.ends_with(&**noun))
    }

    /// Whether the noun of a kind only follows its number.
    pub(super) fn is_last(&self, kind: ActKind) -> bool {
        self.noun_last.contains(&kind)
    }
}

/// Phrases, longest first, and the bytes that one of them begins or ends with: most texts go on with none of a list,
/// which so much tells.
#[derive(Debug)]
pub(super) struct List {
    phrases: Vec<Box<str>>,
    first: ByteSet,
    last: ByteSet,
}

impl List {
    fn new(phrases: Vec<Box<str>>) -> Self {
        let bytes = || phrases.iter().map(|phrase| phrase.as_bytes());
        let first = bytes().filter_map(|phrase| phrase.first().copied()).collect();
        let last = bytes().filter_map(|phrase| phrase.last().copied()).collect();
        Self { phrases, first, last }
    }

    /// Length of the longest phrase at the start of `rest`, whatever it is glued to.
    pub(super) fn glued(&self, rest: &str) -> Option<usize> {
        self.phrases.iter().find(|phrase| rest.starts_with(&***phrase)).map(|phrase| phrase.len())
    }
}

/// Length of the longest phrase of a list at the start of `rest`, if it ends at a border of words.
pub(super) fn phrase(list: &List, rest: &str) -> Option<usize> {
    rest.as_bytes().first().filter(|first| list.first.contains(**first))?;
    let found = list.phrases.iter().find(|phrase| {
        // `of ITU-D`: the name of the Union begins the name of a Sector there.
        rest.starts_with(&***phrase)
            && !(rest[phrase.len()..].starts_with('-') && phrase.ends_with(is_alphabetic))
            && !boundary::joined(phrase.chars().next_back(), rest[phrase.len()..].chars().next())
    })?;
    Some(found.len())
}

/// Whether a text is a phrase of a list and no more.
pub(super) fn is_phrase(list: &List, text: &str) -> bool {
    phrase(list, text) == Some(text.len())
}

/// Length of the longest phrase of a list at the end of `text`, if it begins at a border of words.
pub(super) fn phrase_before(list: &List, text: &str) -> Option<usize> {
    text.as_bytes().last().filter(|last| list.last.contains(**last))?;
    let found = list.phrases.iter().find(|phrase| {
        text.ends_with(&***phrase)
            && !boundary::joined(text[..text.len() - phrase.len()].chars().next_back(), phrase.chars().next())
    })?;
    Some(found.len())
}

fn phrases(profile: &Profile, key: &str) -> Vec<Box<str>> {
    let mut list: Vec<Box<str>> = profile.values(SECTION, key).map(|value| fold(value).into()).collect();
    list.sort_by_key(|phrase| std::cmp::Reverse(phrase.len()));
    list
}

fn letters(profile: &'static Profile, kind: ActKind) -> impl Iterator<Item = char> {
    let key = ["index.", kind.code()].concat();
    profile.section(SECTION).filter(move |entry| entry.key == key).filter_map(|entry| entry.value.chars().next())
}

/// What a value of the profile means, if it is a word for the search.
fn meaning(entry: &Entry) -> Option<Meaning> {
    let mut parts = entry.key.split('.');
    let (class, name) = (parts.next()?, parts.next().unwrap_or_default());
    Some(match class {
        "noun" => noun(name, parts)?,
        "goal" => Meaning::PlainGoal,
        "ordinal" => Meaning::Ordinal,
        "study-group" => Meaning::StudyGroup,
        "body" if name == "other" => Meaning::OtherBody,
        "body" if name == "group" => Meaning::Group,
        "body" => {
            let form = if parts.next() == Some("of") { Form::Genitive } else { Form::Name };
            Meaning::Body(Body::from_code(name)?, form)
        }
        "code" => Meaning::Code(Body::from_code(name)?, None),
        "city" => Meaning::City(City(name)),
        "text" if parts.next() == Some("code") => Meaning::InstrumentCode(Instrument::from_code(name)?),
        "text" => Meaning::Instrument(Instrument::from_code(name)?),
        "sector" => Meaning::Sector(Sector::from_code(name)?),
        _ => return None,
    })
}

fn noun<'a>(name: &str, rest: impl Iterator<Item = &'a str>) -> Option<Meaning> {
    let (mut body, mut count) = (None, Count::One);
    for part in rest {
        match part {
            "many" => count = Count::Many,
            code => body = Body::from_code(code),
        }
    }
    Some(match name {
        "doc" => Meaning::Document(count),
        "question" => Meaning::Question,
        "rpt" => Meaning::Report,
        "circular" => Meaning::Circular,
        "annex" => Meaning::Part(PartKind::Annex),
        "resolves" => Meaning::Part(PartKind::Resolves),
        "al" => Meaning::ActionLine,
        "sdg" => Meaning::Goal,
        "rev" => Meaning::Change(Change::Revision),
        "add" => Meaning::Change(Change::Addendum),
        "corr" => Meaning::Change(Change::Corrigendum),
        _ => match ActKind::from_code(name) {
            Some(kind) => Meaning::Act(kind, body, count),
            None => Meaning::Provision(Division::from_code(name)?),
        },
    })
}

/// Whether a word is typed in Latin letters that Cyrillic ones may have replaced.
fn is_code(meaning: Meaning) -> bool {
    matches!(meaning, Meaning::Code(..) | Meaning::InstrumentCode(_) | Meaning::Sector(_))
}

/// All spellings of a short code with letters of the other script.
fn look_alikes(code: &str) -> Vec<String> {
    let mut all = vec![String::new()];
    for c in code.chars().take_while(|_| code.len() <= 6) {
        let twin = ('\u{430}'..='\u{456}').find(|twin| latin_look_alike(*twin) == c && *twin != c);
        let with = |c: char| all.iter().map(move |head| format!("{head}{c}"));
        all = with(c).chain(twin.into_iter().flat_map(with)).collect();
    }
    all
}

/// Beginnings of symbols and of session codes. The letter of the Council counts only before a digit or a
/// hyphen, and may be the Cyrillic one that looks like it.
fn symbol_beginnings() -> Vec<String> {
    let mut all: Vec<String> = Symbol::beginnings().filter(|code| code.len() > 1).map(str::to_owned).collect();
    for letter in ["c", "\u{441}"] {
        all.extend((0..=9).map(|digit| format!("{letter}{digit}")));
        all.extend(
            ["-1", "-2", "-0", "-9", "-8", "-7", "-6", "-5", "-4", "-ex", "ex/"].map(|rest| format!("{letter}{rest}")),
        );
    }
    all.extend(["/ca", "/\u{441}\u{430}", "ca", "\u{441}\u{430}"].map(str::to_owned));
    all
}
