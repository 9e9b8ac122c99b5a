//! Diagnostics.

use schemars::JsonSchema;
use serde::{Serialize, Serializer};

use super::schema::{self, list};
use crate::diagnostic::Place;
use crate::document::{Document, Id};

/// The findings of a document.
pub(super) struct Diagnostics<'a>(pub(super) &'a Document);

/// One finding of the reader.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "diagnostic", deny_unknown_fields)]
struct Diagnostic<'a> {
    /// Kind of finding.
    #[schemars(schema_with = "schema::code")]
    code: &'static str,
    /// How much it matters.
    #[schemars(schema_with = "schema::severity")]
    severity: &'static str,
    /// Id of the element, or name of the part of the package; absent for the document as a whole.
    #[serde(skip_serializing_if = "Option::is_none")]
    at: Option<&'a str>,
    /// The particulars, for a person.
    message: &'a str,
}

list!(Diagnostics<'_>, Diagnostic<'static>);

impl Serialize for Diagnostics<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.0.diagnostics.iter().map(|diagnostic| Diagnostic {
            code: diagnostic.code.name(),
            severity: diagnostic.code.severity().name(),
            at: place(self.0, &diagnostic.at),
            message: &diagnostic.message,
        }))
    }
}

/// The id of the element, or the name of the part; nothing for the document as a whole.
fn place<'a>(document: &'a Document, place: &'a Place) -> Option<&'a str> {
    match place {
        Place::Document => None,
        Place::Part(part) => document.parts.get(part.0 as usize).map(String::as_str),
        Place::Paragraph(paragraph) => document.holder(*paragraph).map(Id::as_str),
        Place::Element(id) => Some(id.as_str()),
    }
}
