//! Outcomes: what a document records as its results, with action and actor.

use crate::document::Document;

/// Finds the outcomes of a document and appends them in document order.
pub fn find(_document: &mut Document) {}
