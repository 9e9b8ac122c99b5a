//! References and their mentions.

use serde::Serialize;

use super::offset::Offsets;
use super::wire::{Each, Shown, Text, ToWire};
use crate::document::Document;
use crate::reference::{Mention, Reference};
use crate::work::WorkId;

/// A cited work.
#[derive(Serialize)]
pub(super) struct ReferenceWire<'a> {
    id: Shown<&'a WorkId>,
    kind: &'static str,
    body: &'static str,
    number: String,
    mentions: Each<'a, Mention>,
}

/// One place that cites it; offsets are code points of the text of the element `at`.
#[derive(Serialize)]
pub(super) struct MentionWire<'a> {
    at: &'a str,
    start: usize,
    end: usize,
    text: Text<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    edition: Option<u16>,
    basis: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    version: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    revision: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    addendum: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    corrigendum: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    part: Option<&'a str>,
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
        let mut offsets = Offsets::new(document.text.raw(self.within));
        let offset = |at: u32| at.saturating_sub(self.within.start) as usize;
        let reading = &self.reading;
        MentionWire {
            at: self.at.as_str(),
            start: offsets.at(offset(self.span.start)),
            end: offsets.at(offset(self.span.end)),
            text: Text::new(document, self.span),
            edition: reading.edition,
            basis: reading.basis.name(),
            version: reading.version,
            revision: reading.amendments.revision,
            addendum: reading.amendments.addendum,
            corrigendum: reading.amendments.corrigendum,
            part: reading.part.as_deref(),
        }
    }
}
