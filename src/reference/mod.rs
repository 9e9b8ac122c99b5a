//! References: every way of citing, one identifier.

use crate::document::Document;

/// A cited work with its mentions.
#[derive(Debug)]
pub struct Reference {}

/// Finds the references of a document and files them by identifier.
pub fn find(_document: &mut Document) {}
