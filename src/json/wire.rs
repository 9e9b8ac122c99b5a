//! From model to wire, element by element: how a slice of the model is streamed.

use std::fmt;

use schemars::JsonSchema;
use serde::{Serialize, Serializer};

use crate::document::Document;
use crate::text::ByteSpan;

/// An element of the model that has a wire type.
pub(super) trait ToWire {
    /// The wire type, borrowed from the document.
    type Wire<'a>: Serialize + JsonSchema
    where
        Self: 'a;

    /// The element as it is written.
    fn wire<'a>(&'a self, document: &'a Document) -> Self::Wire<'a>;
}

/// A sequence of elements; each becomes its wire type only while it is written.
pub(super) struct Each<'a, T> {
    pub(super) document: &'a Document,
    pub(super) elements: &'a [T],
}

impl<T: ToWire> Serialize for Each<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.elements.iter().map(|element| element.wire(self.document)))
    }
}

/// Rows of a table, and whatever else is a sequence of sequences.
impl<T: ToWire + 'static> ToWire for Vec<T> {
    type Wire<'a>
        = Each<'a, T>
    where
        T: 'a;

    fn wire<'a>(&'a self, document: &'a Document) -> Each<'a, T> {
        Each { document, elements: self }
    }
}

/// Text as a reader sees it: a tab or a line break is one blank.
pub(super) struct Text<'a>(&'a str);

impl<'a> Text<'a> {
    pub(super) fn new(document: &'a Document, span: ByteSpan) -> Self {
        Self(document.text.raw(span))
    }
}

impl Serialize for Text<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if memchr::memchr2(b'\t', b'\n', self.0.as_bytes()).is_none() {
            return serializer.serialize_str(self.0);
        }
        serializer.serialize_str(&self.0.replace(['\t', '\n'], " "))
    }
}

/// A value that is written as it is displayed.
pub(super) struct Shown<T>(pub(super) T);

impl<T: fmt::Display> Serialize for Shown<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}
