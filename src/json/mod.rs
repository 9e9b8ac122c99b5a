//! The wire format `hexaglot/1`: the only room that knows names of JSON fields.
//!
//! Turns a finished [`Document`] into one JSON object. The wire types are small and borrowed: each is made while its
//! parent is being written and gone after it, so that a document costs no second copy. Fields stand in the order of
//! the published contract; what a document does not state is left out. Byte offsets become code points in
//! [`offset`], and nowhere else.

mod block;
mod diagnostic;
mod document;
mod header;
mod offset;
mod outcome;
mod reference;
mod schema;
mod wire;

pub use schema::schema;

use std::{fmt, io};

use serde::Serialize;

use crate::document::Document;

/// Name and version of the format.
pub const SCHEMA: &str = "hexaglot/1";

/// What the caller knows of the file that a document was read from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File<'a> {
    /// The path as given.
    pub path: &'a str,
    /// Size in bytes.
    pub bytes: u64,
    /// SHA-256 of the bytes.
    pub sha256: Sha256,
}

/// A SHA-256 digest; displayed in hexadecimal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sha256(pub [u8; 32]);

/// How the object is laid out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Layout {
    /// One line without blanks.
    #[default]
    Compact,
    /// Indented by two blanks.
    Pretty,
}

/// Writes a document as one JSON object, without a line break after it.
///
/// # Errors
///
/// Only those of the writer.
pub fn write(document: &Document, file: &File<'_>, layout: Layout, out: impl io::Write) -> io::Result<()> {
    let wire = document::Wire::new(document, file);
    match layout {
        Layout::Compact => serde_json::to_writer(out, &wire)?,
        Layout::Pretty => wire.serialize(&mut serde_json::Serializer::pretty(out))?,
    }
    Ok(())
}

impl fmt::Display for Sha256 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}
