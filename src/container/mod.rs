//! Bytes to the neutral stream: knows files, and nothing of the ITU, of languages or of JSON.

mod docx;
mod error;
mod limits;
pub mod plain;
mod sniff;

pub use error::{Bound, Error, OtherPackage};
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
        sniff::Kind::Zip => docx::read(bytes, docx::Storage::Zip, limits),
        sniff::Kind::FlatPackage => docx::read(bytes, docx::Storage::Flat, limits),
        sniff::Kind::Text => plain::read(bytes, limits),
    }
}
