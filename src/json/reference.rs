//! References and their mentions.

use schemars::JsonSchema;
use serde::Serialize;

use super::offset::offset;
use super::schema;
use super::wire::{Each, Shown, Text, ToWire};
use crate::document::Document;
use crate::reference::{Mention, Part, Reference};
use crate::work::WorkId;

/// A cited work.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "reference", deny_unknown_fields)]
pub(super) struct ReferenceWire<'a> {
    /// Identifier of the work, never of a language or an edition.
    #[schemars(regex(pattern = schema::WORK))]
    id: Shown<&'a WorkId>,
    /// Class of the work: kind of act, `doc`, `question`, division of a text.
    kind: &'static str,
    /// The body, the Sector, or the text that the work is a provision of.
    body: &'static str,
    /// The number as it stands in the identifier.
    number: String,
    /// Where the document cites it, in document order.
    mentions: Each<'a, Mention>,
}

/// One place that cites it; offsets are code points of the text of the element `at`.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "mention", deny_unknown_fields)]
pub(super) struct MentionWire<'a> {
    /// Id of the element whose text cites: a block, an item, a section or box for its heading, `header.title`.
    at: &'a str,
    /// Code points of that text before the mention.
    start: usize,
    /// Code points of that text up to the end of the mention.
    end: usize,
    /// The mention as printed.
    text: Text<'a>,
    /// Year of the version cited; absent when the mention does not say.
    #[serde(skip_serializing_if = "Option::is_none")]
    edition: Option<u16>,
    /// How the body was known.
    #[schemars(schema_with = "schema::basis")]
    basis: &'static str,
    /// Printed number of the version (`M.1036-6`).
    #[serde(skip_serializing_if = "Option::is_none")]
    version: Option<u32>,
    /// Revision of the document cited.
    #[serde(skip_serializing_if = "Option::is_none")]
    revision: Option<u32>,
    /// Addendum to the document cited.
    #[serde(skip_serializing_if = "Option::is_none")]
    addendum: Option<u32>,
    /// Corrigendum to the document cited.
    #[serde(skip_serializing_if = "Option::is_none")]
    corrigendum: Option<u32>,
    /// The part of the work that is meant (`annex-2`, `resolves-2`).
    #[serde(skip_serializing_if = "Option::is_none")]
    part: Option<Shown<&'a Part>>,
}

impl ToWire for Reference {
    type Wire<'a> = ReferenceWire<'a>;

    fn wire<'a>(&'a self, document: &'a Document) -> ReferenceWire<'a> {
        ReferenceWire {
            id: Shown(&self.id),
            kind: self.id.kind(),
            body: self.id.body(),
            number: self.id.number(),
            mentions: Each { document, elements: &self.mentions },
        }
    }
}

impl ToWire for Mention {
    type Wire<'a> = MentionWire<'a>;

    fn wire<'a>(&'a self, document: &'a Document) -> MentionWire<'a> {
        let reading = &self.reading;
        MentionWire {
            at: self.at.as_str(),
            start: offset(document, self.within, self.span.start),
            end: offset(document, self.within, self.span.end),
            text: Text::new(document, self.span),
            edition: reading.edition,
            basis: reading.basis.name(),
            version: reading.version,
            revision: reading.amendments.revision,
            addendum: reading.amendments.addendum,
            corrigendum: reading.amendments.corrigendum,
            part: reading.part.as_ref().map(Shown),
        }
    }
}
