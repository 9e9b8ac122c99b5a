//! Bytes to the neutral stream: knows files, and nothing of the ITU, of languages or of JSON.

pub mod docx;
mod error;
mod limits;
pub mod plain;
mod sniff;

pub use error::Error;
pub use limits::Limits;

use crate::diagnostic::Diagnostic;
use crate::document::Source;
use crate::stream::Stream;

/// Reads a file of any supported format, told by its content.
///
/// # Errors
///
/// When the bytes are no document.
pub fn read(bytes: &[u8], limits: &Limits) -> Result<(Stream, Source, Vec<Diagnostic>), Error> {
    match sniff::sniff(bytes)? {
        sniff::Kind::Docx => docx::read(bytes, limits),
        sniff::Kind::Text => plain::read(bytes, limits),
    }
}
