//! The words of header blocks, of all languages in one table.

use std::sync::OnceLock;

use crate::language::{Dictionary, Language};
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

/// The longest word that begins at a byte of a folded text, and where it ends.
pub(super) fn word_at(folded: &str, at: usize) -> Option<(Word, usize)> {
    static WORDS: OnceLock<Dictionary<Word>> = OnceLock::new();
    WORDS.get_or_init(|| Dictionary::of("header", meaning)).at(folded, at)
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
