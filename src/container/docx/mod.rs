//! Office Open XML word-processing packages to the neutral stream.

use super::{Error, Limits};
use crate::diagnostic::Diagnostic;
use crate::document::{Format, Source};
use crate::stream::Stream;

/// Reads a package.
///
/// # Errors
///
/// When the bytes are no document.
pub fn read(_bytes: &[u8], _limits: &Limits) -> Result<(Stream, Source, Vec<Diagnostic>), Error> {
    Ok((Stream::default(), Source { format: Format::Docx, encoding: None }, Vec::new()))
}
