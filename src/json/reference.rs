//! References and their mentions.

use serde::Serialize;

use super::wire::ToWire;
use crate::document::Document;
use crate::reference::Reference;

/// A cited work.
#[derive(Serialize)]
pub(super) struct ReferenceWire {}

impl ToWire for Reference {
    type Wire<'a> = ReferenceWire;

    fn wire<'a>(&'a self, _document: &'a Document) -> ReferenceWire {
        ReferenceWire {}
    }
}
