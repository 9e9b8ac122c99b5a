//! Outcomes; their ids count them (`o1`, `o2`).

use schemars::JsonSchema;
use serde::{Serialize, Serializer};

use super::block::printed;
use super::schema::{self, list};
use super::wire::{Shown, Text};
use crate::document::{Document, Marker};
use crate::reference::Reference;
use crate::text::ByteSpan;
use crate::work::WorkId;

/// The outcomes of a document.
pub(super) struct Outcomes<'a>(pub(super) &'a Document);

/// One result that the document records as its own.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "outcome", deny_unknown_fields)]
struct Outcome<'a> {
    /// Position among the outcomes: `o1`, `o2`.
    #[schemars(regex(pattern = "^o[1-9][0-9]*$"))]
    id: Shown<Ordinal>,
    /// Id of the block or item that states it.
    at: &'a str,
    /// Canonical number of the section around it, or the last one printed before it.
    #[serde(skip_serializing_if = "Option::is_none")]
    section: Option<&'a str>,
    /// The statement.
    text: Text<'a>,
    /// Canonical marker of the item, if it is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(regex(pattern = schema::MARKER))]
    marker: Option<Shown<&'a Marker>>,
    /// What is done: the class of the outcome's own main verb, else of its lead-in's.
    #[schemars(schema_with = "schema::action")]
    action: &'static str,
    /// Who acts; absent when the document does not say.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[schemars(schema_with = "schema::actors")]
    actor: Vec<&'static str>,
    /// Identifiers of the works that it cites.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    #[schemars(inner(regex(pattern = schema::WORK)))]
    references: Vec<Shown<&'a WorkId>>,
}

/// The works cited, ordered by where they are cited.
struct Cited<'a>(Vec<(ByteSpan, &'a WorkId)>);

/// Position of an outcome, from 1.
struct Ordinal(usize);

impl std::fmt::Display for Ordinal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "o{}", self.0)
    }
}

list!(Outcomes<'_>, Outcome<'static>);

impl Serialize for Outcomes<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let document = self.0;
        let cited = Cited::of(document);
        serializer.collect_seq(document.outcomes.iter().enumerate().map(|(index, outcome)| Outcome {
            id: Shown(Ordinal(index + 1)),
            at: outcome.at.as_str(),
            section: outcome.section.as_deref(),
            text: Text::new(document, outcome.text),
            marker: printed(outcome.marker.as_ref()),
            action: outcome.action.name(),
            actor: outcome.actors.iter().map(|actor| actor.name()).collect(),
            references: cited.within(outcome.text),
        }))
    }
}

impl<'a> Cited<'a> {
    fn of(document: &'a Document) -> Self {
        let mentions =
            |reference: &'a Reference| reference.mentions.iter().map(|mention| (mention.span, &reference.id));
        let mut cited: Vec<_> = document.references.iter().flat_map(mentions).collect();
        cited.sort_unstable_by_key(|(span, _)| *span);
        Self(cited)
    }

    /// The works cited in a text, each once.
    fn within(&self, text: ByteSpan) -> Vec<Shown<&'a WorkId>> {
        let first = self.0.partition_point(|(span, _)| span.start < text.start);
        let mut works: Vec<&WorkId> = Vec::new();
        for (_, work) in self.0[first..].iter().take_while(|(span, _)| span.end <= text.end) {
            if !works.contains(work) {
                works.push(work);
            }
        }
        works.into_iter().map(Shown).collect()
    }
}
