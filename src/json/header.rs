//! The header object.

use schemars::JsonSchema;
use serde::Serialize;

use super::schema;
use super::wire::{Shown, Text};
use crate::document::{Date, Document};
use crate::language::Language;
use crate::work::Body;

/// The header block; a field only where the document states it.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "header", deny_unknown_fields)]
pub(super) struct Header<'a> {
    /// Canonical symbol without language letter and revision (`C20/57`).
    #[serde(skip_serializing_if = "Option::is_none")]
    symbol: Option<&'a str>,
    /// Number of the revision, when there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    revision: Option<u32>,
    /// Number of the addendum, when the document is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    addendum: Option<u32>,
    /// Number of the corrigendum, when the document is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    corrigendum: Option<u32>,
    /// Letter after the printed symbol.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(schema_with = "schema::letter")]
    language_letter: Option<char>,
    /// The session that the document is for.
    #[serde(skip_serializing_if = "Option::is_none")]
    session: Option<Session<'a>>,
    /// Agenda item (`PL 1.5`).
    #[serde(skip_serializing_if = "Option::is_none")]
    agenda_item: Option<&'a str>,
    /// Date of the document (ISO 8601), to the day or to the month.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(regex(pattern = schema::DATE))]
    date: Option<Shown<Date>>,
    /// Language of the original (ISO 639-1).
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(schema_with = "schema::language")]
    original_language: Option<&'static str>,
    /// Author line as printed.
    #[serde(skip_serializing_if = "Option::is_none")]
    author: Option<Text<'a>>,
    /// Title, its lines joined by one space.
    #[serde(skip_serializing_if = "Option::is_none")]
    title: Option<Text<'a>>,
    /// The header block as printed, line by line.
    lines: Vec<Text<'a>>,
}

/// A session of a body.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "session", deny_unknown_fields)]
struct Session<'a> {
    /// The body that meets, as in identifiers.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(schema_with = "schema::body")]
    body: Option<&'static str>,
    /// The year in the name of the session.
    #[serde(skip_serializing_if = "Option::is_none")]
    year: Option<u16>,
    /// The place as printed.
    #[serde(skip_serializing_if = "Option::is_none")]
    place: Option<Text<'a>>,
    /// First day (ISO 8601).
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(regex(pattern = schema::DATE))]
    start: Option<Shown<Date>>,
    /// Last day (ISO 8601).
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(regex(pattern = schema::DATE))]
    end: Option<Shown<Date>>,
}

impl<'a> Header<'a> {
    pub(super) fn new(document: &'a Document) -> Self {
        let header = &document.header;
        let text = |span| Text::new(document, span);
        Self {
            symbol: header.symbol.as_deref(),
            revision: header.revision,
            addendum: header.addendum,
            corrigendum: header.corrigendum,
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
