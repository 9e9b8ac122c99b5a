//! Which language a document is written in.
//!
//! Evidence in falling order: the letter after the document's own symbol; what only a header of the language
//! says; the script of most letters; frequent words. The letter is believed unless the body is plainly in another
//! script: templates are reused across languages.

use std::collections::HashMap;
use std::sync::OnceLock;

use super::Language;
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::stream::{Element, Stream};
use crate::text::{Arena, fold};

/// What a document says of its language, strongest first.
#[derive(Clone, Copy, Debug, Default)]
pub struct Evidence {
    /// The letter after the document's own symbol.
    pub letter: Option<Language>,
}

/// Text looked at, in bytes: the language does not change after that.
const ENOUGH: usize = 48 << 10;

/// A header label counts as many frequent words.
const LABEL: u32 = 8;

/// Decides the language of a stream.
pub fn detect(stream: &Stream, text: &Arena, evidence: Evidence, diagnostics: &mut Vec<Diagnostic>) -> Language {
    let mut votes = Votes::default();
    let mut looked = 0;
    for element in &stream.flow {
        let Element::Paragraph(id) = element else { continue };
        let span = stream.paragraph(*id).text;
        votes.add(text.folded(span));
        looked += span.len();
        if looked > ENOUGH {
            break;
        }
    }
    let mut uncertain = |message: String| {
        diagnostics.push(Diagnostic::new(Code::UncertainLanguage, Place::Document, message));
    };
    let Some((best, sure)) = votes.best() else {
        if evidence.letter.is_none() {
            uncertain("no words that tell a language".to_owned());
        }
        return evidence.letter.unwrap_or(Language::English);
    };
    match evidence.letter {
        Some(letter) if letter == best || !sure => letter,
        Some(letter) => {
            uncertain(format!("the symbol says {}, the words say {}", letter.code(), best.code()));
            best
        }
        None => {
            if !sure {
                uncertain(format!("{} on few words", best.code()));
            }
            best
        }
    }
}

/// Frequent words found, by language.
#[derive(Default)]
struct Votes([u32; 6]);

impl Votes {
    fn add(&mut self, folded: &str) {
        let words = words();
        for word in folded.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty()) {
            if let Some(language) = words.get(word) {
                self.0[*language as usize] += 1;
            }
        }
        for c in folded.chars() {
            match c {
                '\u{620}'..='\u{64A}' => self.0[Language::Arabic as usize] += 1,
                '\u{430}'..='\u{45F}' => self.0[Language::Russian as usize] += 1,
                '\u{4E00}'..='\u{9FFF}' => self.0[Language::Chinese as usize] += 2,
                _ => {}
            }
        }
    }

    fn best(&self) -> Option<(Language, bool)> {
        let mut order = Language::ALL;
        order.sort_by_key(|language| std::cmp::Reverse(self.0[*language as usize]));
        let [first, second] = [order[0], order[1]].map(|language| self.0[language as usize]);
        (first > 0).then_some((order[0], first >= second + second / 2 + LABEL))
    }
}

fn words() -> &'static HashMap<String, Language> {
    static WORDS: OnceLock<HashMap<String, Language>> = OnceLock::new();
    WORDS.get_or_init(|| {
        let profile =
            |language: Language| language.profile().values("detect", "words").map(move |word| (fold(word), language));
        Language::ALL.into_iter().flat_map(profile).collect()
    })
}
