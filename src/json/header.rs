//! The header object.

use serde::Serialize;

use super::wire::{Shown, Text};
use crate::document::{Date, Document};
use crate::language::Language;
use crate::work::Body;

/// The header block; a field only where the document states it.
#[derive(Serialize)]
pub(super) struct Header<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    symbol: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    revision: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    language_letter: Option<char>,
    #[serde(skip_serializing_if = "Option::is_none")]
    session: Option<Session<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    agenda_item: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    date: Option<Shown<Date>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    original_language: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    author: Option<Text<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    title: Option<Text<'a>>,
    lines: Vec<Text<'a>>,
}

#[derive(Serialize)]
struct Session<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    body: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    year: Option<u16>,
    #[serde(skip_serializing_if = "Option::is_none")]
    place: Option<Text<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    start: Option<Shown<Date>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    end: Option<Shown<Date>>,
}

impl<'a> Header<'a> {
    pub(super) fn new(document: &'a Document) -> Self {
        let header = &document.header;
        let text = |span| Text::new(document, span);
        Self {
            symbol: header.symbol.as_deref(),
            revision: header.revision,
            language_letter: header.language_letter,
            session: header.session.as_ref().map(|session| Session {
                body: session.body.map(Body::code),
                year: session.year,
                place: session.place.map(text),
                start: session.start.map(Shown),
                end: session.end.map(Shown),
            }),
            agenda_item: header.agenda_item.as_deref(),
            date: header.date.map(Shown),
            original_language: header.original_language.map(Language::code),
            author: header.author.map(text),
            title: header.title.map(text),
            lines: header.lines.iter().copied().map(text).collect(),
        }
    }
}
