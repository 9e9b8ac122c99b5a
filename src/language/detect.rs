//! Which language a document is written in.
//!
//! Evidence in falling order: the letter behind the document's own symbol; what only a header in the language says;
//! the script of the text; frequent words. The symbol is searched in the opening only, since later ones are cited, and its letter
//! is believed unless hardly anything is written in its script, or the words are plainly those of another language:
//! templates are reused, and papers in one language only carry the frame of another.

use std::collections::HashMap;
use std::sync::OnceLock;

use rustc_hash::FxBuildHasher;

use super::Language;
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::stream::{ParagraphId, Stream};
use crate::text::{Arena, Lexicon, Short, fold};
use crate::work::Symbol;

/// Paragraphs that may belong to the header block.
const OPENING: usize = 24;

/// Bytes looked at: the language does not change after that.
const ENOUGH: usize = 3 << 10;

/// What a header label weighs, in frequent words.
const LABEL: u32 = 6;

/// Decides the language of a stream.
pub fn detect(stream: &Stream, text: &Arena, diagnostics: &mut Vec<Diagnostic>) -> Language {
    let knowledge = Knowledge::get();
    let mut votes = Votes::default();
    let mut letter = None;
    let body = stream.running.first().map_or(stream.paragraphs.len(), |first| first.0 as usize);
    let mut looked = 0;
    for (index, paragraph) in stream.paragraphs[..body].iter().enumerate() {
        let folded = text.folded(paragraph.text);
        if index < OPENING {
            letter = letter.or_else(|| own_letter(folded));
        }
        votes.letters(text.raw(paragraph.text));
        votes.words(folded, (index < OPENING).then_some(&knowledge.labels));
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
    if !Symbol::may_stand_in(folded) {
        return None;
    }
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
    /// Counts words, and in an opening what labels say.
    fn words(&mut self, folded: &str, labels: Option<&Lexicon>) {
        let knowledge = Knowledge::get();
        for (start, word, script) in words(folded, &knowledge.letters) {
            self.counted[script as usize] += 1;
            if let Some(language) = knowledge.words.get(word) {
                self.words[*language as usize] += 1;
            }
            if let Some((label, _)) = labels.and_then(|labels| labels.longest(folded, start)) {
                self.words[knowledge.label_of[label] as usize] += LABEL;
            }
        }
    }

    fn letters(&mut self, raw: &str) {
        let letters = &Knowledge::get().letters;
        self.letters[Script::Latin as usize] += raw.bytes().filter(u8::is_ascii_alphabetic).count() as u32;
        for letter in raw.chars().filter(|c| !c.is_ascii()).map(|c| letters.of(c)) {
            let Some(script) = letter.script else { continue };
            self.letters[script as usize] += script.weight();
            self.foreign[script as usize] += u32::from(letter.foreign);
            if let Some(language) = letter.accent {
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

/// Words of a folded text, each with its first byte and its script; a Han character is a word.
fn words<'a>(folded: &'a str, letters: &Letters) -> impl Iterator<Item = (usize, &'a str, Script)> {
    let mut chars = folded.char_indices().map(|(at, c)| (at, letters.script(c))).peekable();
    std::iter::from_fn(move || {
        let (start, script) = chars.find_map(|(at, script)| Some((at, script?)))?;
        while chars.next_if(|(_, next)| *next == Some(script) && script != Script::Han).is_some() {}
        let end = chars.peek().map_or(folded.len(), |(at, _)| *at);
        Some((start, &folded[start..end], script))
    })
}

/// What a character says of the language.
#[derive(Clone, Copy)]
struct Letter {
    script: Option<Script>,
    /// The language of its script never writes it.
    foreign: bool,
    /// The language that alone writes this letter with an accent.
    accent: Option<Language>,
}

/// What every character says.
struct Letters {
    short: Short<Letter>,
    /// Letters foreign to the language of their script, sorted.
    foreign: Vec<char>,
}

impl Letters {
    /// Letters with accents, of which each belongs to one language, have two bytes at most.
    fn new(foreign: Vec<char>, accents: &HashMap<char, Language>) -> Self {
        let letter = |c| Letter { accent: accents.get(&c).copied(), ..long(c, &foreign) };
        Self { short: Short::new(letter), foreign }
    }

    fn script(&self, c: char) -> Option<Script> {
        self.short.get(c).map_or_else(|| Script::of(c), |letter| letter.script)
    }

    fn of(&self, c: char) -> Letter {
        self.short.get(c).copied().unwrap_or_else(|| long(c, &self.foreign))
    }
}

/// What a character says that is no letter with an accent.
fn long(c: char, foreign: &[char]) -> Letter {
    let script = Script::of(c);
    Letter { script, foreign: script.is_some() && foreign.binary_search(&c).is_ok(), accent: None }
}

/// What the profiles know, compiled once.
struct Knowledge {
    /// Frequent words, folded.
    words: HashMap<String, Language, FxBuildHasher>,
    labels: Lexicon,
    label_of: Vec<Language>,
    letters: Letters,
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
            let words = values("words").map(|(word, language)| (fold(word), language)).collect();
            let mut foreign: Vec<char> = values("foreign").flat_map(|(letters, _)| letters.chars()).collect();
            foreign.sort_unstable();
            let letters =
                || values("letters").flat_map(|(letters, language)| letters.chars().map(move |c| (c, language)));
            let own = |&(c, language): &(char, Language)| !letters().any(|(other, of)| other == c && of != language);
            let latin = letters().filter(|(c, _)| Script::of(*c) == Some(Script::Latin));
            let accents = latin.filter(own).filter(|(c, _)| !c.is_ascii()).collect();
            let (labels, label_of): (Vec<String>, Vec<_>) =
                values("labels").map(|(label, language)| (fold(label), language)).unzip();
            let scripts = Language::ALL.map(|language| {
                let first = language.profile().values("detect", "words").next().and_then(|word| word.chars().next());
                first.and_then(Script::of).unwrap_or(Script::Latin)
            });
            Self { words, labels: Lexicon::new(&labels), label_of, letters: Letters::new(foreign, &accents), scripts }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::container::plain;

    const TEXTS: [(Language, &str); 6] = [
        (Language::Arabic, "قرر المجلس أن يعتمد التقرير وأن يطلب من الأمين العام نشره في الموقع."),
        (Language::Chinese, "理事会决定通过该报告，并请秘书长予以公布。"),
        (Language::English, "The group noted the report and asked that it be sent to all members."),
        (Language::French, "Le groupe a pris note du rapport et demande que les documents soient envoyés aux membres."),
        (Language::Russian, "Группа приняла отчет к сведению и просила направить его всем членам."),
        (Language::Spanish, "El grupo tomó nota del informe y pidió que los documentos se enviaran a los miembros."),
    ];

    fn read(text: &str) -> (Language, Vec<Diagnostic>) {
        let (mut stream, _, _) = plain::read(text.as_bytes(), &crate::Limits::default()).unwrap();
        let arena = Arena::new(std::mem::take(&mut stream.text));
        let mut diagnostics = Vec::new();
        (detect(&stream, &arena, &mut diagnostics), diagnostics)
    }

    fn check(text: &str, expected: Language) {
        assert_eq!(read(text), (expected, Vec::new()), "{text}");
    }

    fn check_doubtful(text: &str, expected: Language) {
        let (language, diagnostics) = read(text);
        assert_eq!((language, diagnostics.len()), (expected, 1), "{text}");
        assert_eq!(diagnostics[0].code, Code::UncertainLanguage);
    }

    #[test]
    fn one_sentence_is_enough() {
        for (language, text) in TEXTS {
            check(text, language);
        }
    }

    #[test]
    fn words_of_one_language_are_rare_in_the_others() {
        for (language, text) in TEXTS {
            let mut votes = Votes::default();
            votes.letters(text);
            votes.words(&fold(text), Some(&Knowledge::get().labels));
            for other in Language::ALL.into_iter().filter(|other| *other != language) {
                assert_eq!(votes.words[other as usize], 0, "{other:?} in {text}");
            }
            assert!(votes.words[language as usize] > 1, "{text}");
        }
    }

    #[test]
    fn the_letter_of_the_symbol_decides() {
        check("Document C31/7-F\nAbstract", Language::French);
        check("Council 2031Geneva, 1-9 June 2031Document C31/7-S3 March 2031", Language::Spanish);
        check("С31/7-R\nITU-T X.1303, ITU-R M.2015; Резолюция", Language::Russian);
        check("S31-CL-C-0007!!MSW-S\nC31/7, C31/8", Language::Spanish);
        // The letter C is Chinese, the C before the session is the Council, the R is a revision.
        check("文件 C31/12(Rev.2)-C\n报告", Language::Chinese);
    }

    #[test]
    fn a_letter_that_the_text_belies_is_reported() {
        check_doubtful(&format!("Document C31/7-E\n{}", TEXTS[0].1.repeat(5)), Language::Arabic);
        check_doubtful(&format!("Document C31/7-F\n{}", TEXTS[2].1.repeat(9)), Language::English);
    }

    #[test]
    fn original_names_the_language_of_another_text() {
        check("Original: anglais\nTitre", Language::French);
        check("Original: inglés\nTítulo", Language::Spanish);
        check("Original: French\nTitle", Language::English);
    }

    #[test]
    fn names_in_latin_letters_do_not_outweigh_the_script() {
        check("قرر الفريق استعمال التوصية ITU-T X.1303 (Common Alerting Protocol) في الاختبار.", Language::Arabic);
        check("会议审议了ITU-T X.1303建议书（Common Alerting Protocol）并予以通过。", Language::Chinese);
    }

    #[test]
    fn neighbours_of_the_six_are_doubtful() {
        check_doubtful("شورای اتحادیه گزارش گروه را پذیرفت و از دبیر کل خواست که آن را چاپ کند.", Language::Arabic);
        check_doubtful(
            "Рада вирішила схвалити звіт і доручила Генеральному секретарю опублікувати його.",
            Language::Russian,
        );
        check_doubtful("理事會決定通過該報告，並請秘書長予以公布，會議於當日結束。", Language::Chinese);
        check_doubtful("1 2 3", Language::English);
    }

    #[test]
    fn no_frequent_word_belongs_to_two_languages() {
        let entries = |language: Language| language.profile().values("detect", "words").map(fold);
        for (word, language) in Language::ALL.into_iter().flat_map(|of| entries(of).map(move |word| (word, of))) {
            assert_eq!(Knowledge::get().words[&word], language, "{word}");
        }
    }
}
