//! The words of header blocks, of all languages in one table.

use std::sync::OnceLock;

use aho_corasick::{AhoCorasick, Anchored, Input, MatchKind, StartKind};

use crate::language::Language;
use crate::text::fold;
use crate::work::Body;

/// What a word of a header block says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Word {
    Name,
    Assembly,
    Body(Body),
    Session,
    AgendaItem,
    AgendaCode,
    Document,
    Revision,
    Addendum,
    Corrigendum,
    Amends,
    Original,
    Only,
    Language(Language),
    Glue,
    YearMark,
}

struct Words {
    automaton: Option<AhoCorasick>,
    meanings: Vec<Word>,
}

/// The longest word that begins at a byte of a folded text, and where it ends.
pub(super) fn word_at(folded: &str, at: usize) -> Option<(Word, usize)> {
    let words = words();
    let found = words.automaton.as_ref()?.find(Input::new(folded).range(at..).anchored(Anchored::Yes))?;
    Some((words.meanings[found.pattern().as_usize()], found.end()))
}

fn words() -> &'static Words {
    static WORDS: OnceLock<Words> = OnceLock::new();
    WORDS.get_or_init(|| {
        let mut patterns = Vec::new();
        let mut meanings = Vec::new();
        for entry in Language::ALL.iter().flat_map(|language| language.profile().section("header")) {
            let Some(word) = meaning(entry.key) else { continue };
            patterns.push(fold(entry.value));
            meanings.push(word);
        }
        let automaton = AhoCorasick::builder()
            .match_kind(MatchKind::LeftmostLongest)
            .start_kind(StartKind::Anchored)
            .build(&patterns)
            .ok();
        Words { automaton, meanings }
    })
}

fn meaning(key: &str) -> Option<Word> {
    Some(match key {
        "organisation" => Word::Name,
        "assembly" => Word::Assembly,
        "session" => Word::Session,
        "agenda-item" => Word::AgendaItem,
        "agenda-code" => Word::AgendaCode,
        "document" => Word::Document,
        "revision" => Word::Revision,
        "addendum" => Word::Addendum,
        "corrigendum" => Word::Corrigendum,
        "amends" => Word::Amends,
        "original" => Word::Original,
        "only" => Word::Only,
        "date-glue" => Word::Glue,
        "year-mark" => Word::YearMark,
        key => match key.strip_prefix("body-") {
            Some(code) => Word::Body(Body::from_code(code)?),
            None => Word::Language(Language::from_name(key)?),
        },
    })
}
