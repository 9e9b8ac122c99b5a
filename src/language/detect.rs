//! Which language a document is written in.
//!
//! Evidence in falling order: the letter behind the document's own symbol; what only a header in the language says;
//! the script of the text; frequent words. The symbol is searched in the opening only, since later ones are cited, and its letter
//! is believed unless hardly anything is written in its script, or the words are plainly those of another language:
//! templates are reused, and papers in one language only carry the frame of another.

use std::ops::Range;
use std::sync::OnceLock;

use aho_corasick::AhoCorasick;

use super::Language;
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::stream::{ParagraphId, Stream};
use crate::text::{Arena, fold};
use crate::work::Symbol;

/// Paragraphs that may belong to the header block.
const OPENING: usize = 24;

/// Bytes looked at: the language does not change after that.
const ENOUGH: usize = 24 << 10;

/// What a header label weighs, in frequent words.
const LABEL: u32 = 6;

/// Decides the language of a stream.
pub fn detect(stream: &Stream, text: &Arena, diagnostics: &mut Vec<Diagnostic>) -> Language {
    let mut votes = Votes::default();
    let mut letter = None;
    let body = stream.running.first().map_or(stream.paragraphs.len(), |first| first.0 as usize);
    let mut looked = 0;
    for (index, paragraph) in stream.paragraphs[..body].iter().enumerate() {
        let folded = text.folded(paragraph.text);
        if index < OPENING {
            letter = letter.or_else(|| own_letter(folded));
            votes.labels(folded);
        }
        votes.text(text.raw(paragraph.text), folded);
        looked += paragraph.text.len();
        if looked > ENOUGH {
            break;
        }
    }
    let printed = |id: &ParagraphId| text.folded(stream.paragraph(*id).text);
    let running = || {
        stream.running.iter().take(OPENING).map(printed).find_map(|line| own_letter(line).or_else(|| file_letter(line)))
    };
    let (language, doubt) = votes.decide(letter.or_else(running));
    if let Some(message) = doubt {
        diagnostics.push(Diagnostic::new(Code::UncertainLanguage, Place::Document, message));
    }
    language
}

/// The letter of the first symbol of a folded text that has one.
fn own_letter(folded: &str) -> Option<Language> {
    let mut before = ' ';
    for (at, c) in folded.char_indices() {
        let begins = c.is_alphabetic() && !before.is_ascii_alphanumeric();
        before = c;
        if begins && let Some((symbol, length)) = Symbol::parse_prefix(&folded[at..]) {
            let letter = symbol.letter().or_else(|| glued_letter(&folded[at + length..]));
            if letter.is_some() {
                return letter.and_then(Language::from_letter);
            }
        }
    }
    None
}

/// The letter of a symbol that the next cell of the header, a date, is glued to.
fn glued_letter(rest: &str) -> Option<char> {
    let mut chars = rest.strip_prefix('-')?.chars();
    let letter = chars.next()?.to_ascii_uppercase();
    chars.next().is_some_and(|next| next.is_ascii_digit()).then_some(letter)
}

/// The letter at the end of the name of a file on a document server.
fn file_letter(folded: &str) -> Option<Language> {
    let (name, letter) = folded.rsplit_once('-')?;
    let letter = letter.chars().next().filter(|_| letter.len() == 1 && name.contains('!'))?;
    Language::from_letter(letter.to_ascii_uppercase())
}

/// A script that some of the six languages are written in.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Script {
    Latin,
    Cyrillic,
    Arabic,
    Han,
}

impl Script {
    const ALL: [Self; 4] = [Self::Latin, Self::Cyrillic, Self::Arabic, Self::Han];

    fn of(c: char) -> Option<Self> {
        match c {
            'a'..='z' | 'A'..='Z' | '\u{C0}'..='\u{24F}' => Some(Self::Latin),
            '\u{400}'..='\u{52F}' => Some(Self::Cyrillic),
            '\u{620}'..='\u{64A}' | '\u{66E}'..='\u{6D3}' | '\u{FB50}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}' => {
                Some(Self::Arabic)
            }
            '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' => Some(Self::Han),
            _ => None,
        }
    }

    /// Letters that say as much as one letter of an alphabet.
    fn weight(self) -> u32 {
        if self == Self::Han { 3 } else { 1 }
    }
}

/// What the text says, counted.
#[derive(Default)]
struct Votes {
    /// Frequent words, labels and letters with accents, by language.
    words: [u32; 6],
    /// Letters by script, weighted.
    letters: [u32; 4],
    /// Letters that the language of their script never writes.
    foreign: [u32; 4],
    /// Words by script; one of Han is a letter.
    counted: [u32; 4],
}

impl Votes {
    fn labels(&mut self, folded: &str) {
        let knowledge = Knowledge::get();
        for found in knowledge.labels.iter().flat_map(|labels| labels.find_iter(folded)) {
            self.words[knowledge.label_of[found.pattern().as_usize()] as usize] += LABEL;
        }
    }

    fn text(&mut self, raw: &str, folded: &str) {
        let knowledge = Knowledge::get();
        for c in raw.chars() {
            if let Some(script) = Script::of(c) {
                self.letters[script as usize] += script.weight();
                if c.is_ascii() {
                    continue;
                }
                self.foreign[script as usize] += u32::from(knowledge.foreign.binary_search(&c).is_ok());
                if let Ok(at) = knowledge.accents.binary_search_by_key(&c, |(letter, _)| *letter) {
                    self.words[knowledge.accents[at].1 as usize] += 1;
                }
            }
        }
        for (word, script) in words(folded) {
            self.counted[script as usize] += 1;
            if let Some(language) = knowledge.language_of(&folded[word]) {
                self.words[language as usize] += 1;
            }
        }
    }

    /// The language, and what is doubtful about it.
    fn decide(&self, letter: Option<Language>) -> (Language, Option<String>) {
        let total: u32 = self.letters.iter().sum();
        let written = |language: Language| self.letters[language.script() as usize];
        let mut order = Language::ALL;
        let among = |script: Script| move |language: &Language| language.script() == script;
        let main = Script::ALL.into_iter().max_by_key(|script| self.letters[*script as usize]).unwrap_or(Script::Latin);
        order.sort_by_key(|language| (!among(main)(language), std::cmp::Reverse(self.words[*language as usize])));
        let (best, second) = (order[0], order[1]);
        let [first, next] = [best, second].map(|language| self.words[language as usize]);
        if let Some(letter) = letter {
            let own = self.words[letter as usize];
            let other_script = written(letter) * 6 < total;
            let other_words = letter.script() == main && first > 10 + 3 * own;
            if !other_script && !other_words {
                return (letter, self.foreign_letters(letter));
            }
            return (best, Some(format!("the symbol says {}, the text says {}", letter.code(), best.code())));
        }
        let rivals = second.script() == main;
        let doubt = if total == 0 {
            Some("no letters".to_owned())
        } else if rivals && first < next * 2 + 2 {
            Some(format!("{first} words of {}, {next} of {}", best.code(), second.code()))
        } else if self.counted[main as usize] > 100 && first * 50 < self.counted[main as usize] {
            Some(format!("few frequent words of {}", best.code()))
        } else {
            self.foreign_letters(best)
        };
        let best = if total == 0 { Language::English } else { best };
        (best, doubt)
    }

    fn foreign_letters(&self, language: Language) -> Option<String> {
        let script = language.script() as usize;
        let foreign = self.foreign[script];
        let many = foreign > 3 && foreign * 100 > self.letters[script];
        many.then(|| format!("{foreign} letters that {} never writes", language.code()))
    }
}

impl Language {
    /// The script of the words that the profile calls frequent.
    fn script(self) -> Script {
        Knowledge::get().scripts[self as usize]
    }
}

/// Words of a folded text with their script; a Han character is a word.
fn words(folded: &str) -> impl Iterator<Item = (Range<usize>, Script)> {
    let mut chars = folded.char_indices().peekable();
    std::iter::from_fn(move || {
        loop {
            let (start, c) = chars.next()?;
            let Some(script) = Script::of(c) else { continue };
            let mut end = start + c.len_utf8();
            while script != Script::Han
                && let Some((at, c)) = chars.next_if(|&(_, c)| Script::of(c) == Some(script))
            {
                end = at + c.len_utf8();
            }
            return Some((start..end, script));
        }
    })
}

/// What the profiles know, compiled once.
struct Knowledge {
    /// Frequent words, sorted.
    words: Vec<(String, Language)>,
    labels: Option<AhoCorasick>,
    label_of: Vec<Language>,
    /// Letters with accents that one language alone writes, sorted.
    accents: Vec<(char, Language)>,
    /// Letters foreign to the language of their script, sorted.
    foreign: Vec<char>,
    scripts: [Script; 6],
}

impl Knowledge {
    fn get() -> &'static Self {
        static KNOWLEDGE: OnceLock<Knowledge> = OnceLock::new();
        KNOWLEDGE.get_or_init(|| {
            let values = |key: &'static str| {
                let of = move |language: Language| {
                    language
                        .profile()
                        .section("detect")
                        .filter(move |entry| entry.key == key)
                        .map(move |entry| (entry.value, language))
                };
                Language::ALL.into_iter().flat_map(of)
            };
            let mut words: Vec<_> = values("words").map(|(word, language)| (fold(word), language)).collect();
            words.sort();
            let mut foreign: Vec<char> = values("foreign").flat_map(|(letters, _)| letters.chars()).collect();
            foreign.sort_unstable();
            let letters =
                || values("letters").flat_map(|(letters, language)| letters.chars().map(move |c| (c, language)));
            let own = |&(c, language): &(char, Language)| !letters().any(|(other, of)| other == c && of != language);
            let latin = letters().filter(|(c, _)| Script::of(*c) == Some(Script::Latin));
            let mut accents: Vec<_> = latin.filter(own).collect();
            accents.sort_unstable();
            let (labels, label_of): (Vec<_>, Vec<_>) =
                values("labels").map(|(label, language)| (fold(label), language)).unzip();
            let scripts = Language::ALL.map(|language| {
                let first = language.profile().values("detect", "words").next().and_then(|word| word.chars().next());
                first.and_then(Script::of).unwrap_or(Script::Latin)
            });
            Self { words, labels: AhoCorasick::new(labels).ok(), label_of, accents, foreign, scripts }
        })
    }

    fn language_of(&self, word: &str) -> Option<Language> {
        let at = self.words.binary_search_by(|(known, _)| known.as_str().cmp(word)).ok()?;
        Some(self.words[at].1)
    }
}
