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
use sniff::Kind;

/// Reads files one after another, and keeps between them what need not be made again: buffers, and what
/// documents of one template have in common. A clone, for another thread, shares the latter.
#[derive(Clone, Debug, Default)]
pub struct Reader {
    limits: Limits,
    docx: docx::Memory,
}

impl Reader {
    /// A reader with these limits.
    pub fn new(limits: Limits) -> Self {
        Self { limits, docx: docx::Memory::default() }
    }

    /// Reads a file of any supported format, told by its content.
    ///
    /// # Errors
    ///
    /// When the bytes are no document, or pass a limit.
    pub fn read(&mut self, bytes: &[u8]) -> Result<(Stream, Source, Vec<Diagnostic>), Error> {
        match sniff::sniff(bytes)? {
            Kind::Zip => docx::read(bytes, docx::Storage::Zip, &self.limits, &mut self.docx),
            Kind::FlatPackage => docx::read(bytes, docx::Storage::Flat, &self.limits, &mut self.docx),
            Kind::Text => plain::read(bytes, &self.limits),
        }
    }
}

/// Reads one file of any supported format, told by its content.
///
/// # Errors
///
/// When the bytes are no document, or pass a limit.
pub fn read(bytes: &[u8], limits: &Limits) -> Result<(Stream, Source, Vec<Diagnostic>), Error> {
    Reader::new(limits.clone()).read(bytes)
}
