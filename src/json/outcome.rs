//! Outcomes; their ids count them (`o1`, `o2`).

use serde::{Serialize, Serializer};

use super::block::printed;
use super::wire::{Shown, Text};
use crate::document::{Document, Marker};

/// The outcomes of a document.
pub(super) struct Outcomes<'a>(pub(super) &'a Document);

#[derive(Serialize)]
struct Outcome<'a> {
    id: Shown<Ordinal>,
    at: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    section: Option<&'a str>,
    text: Text<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    marker: Option<Shown<&'a Marker>>,
    action: &'static str,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    actor: Vec<&'static str>,
}

/// Position of an outcome, from 1.
struct Ordinal(usize);

impl std::fmt::Display for Ordinal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "o{}", self.0)
    }
}

impl Serialize for Outcomes<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let document = self.0;
        serializer.collect_seq(document.outcomes.iter().enumerate().map(|(index, outcome)| Outcome {
            id: Shown(Ordinal(index + 1)),
            at: outcome.at.as_str(),
            section: outcome.section.as_deref(),
            text: Text::new(document, outcome.text),
            marker: printed(outcome.marker.as_ref()),
            action: outcome.action.name(),
            actor: outcome.actors.iter().map(|actor| actor.name()).collect(),
        }))
    }
}
