//! Reads documents of the ITU Council in six languages into one structure.

#[cfg(feature = "cli")]
pub mod batch;
pub mod compare;
pub mod container;
pub mod diagnostic;
pub mod document;
pub mod json;
pub mod language;
pub mod outcome;
pub mod reference;
pub mod stream;
pub mod structure;
pub mod text;
pub mod work;

pub use container::{Error, Limits};
pub use document::Document;
pub use language::Language;

/// Reads documents one after another, a DOCX or a plain text in one of the six languages each.
///
/// Buffers and what documents of one template have in common are kept between them. A clone, for another
/// thread, shares the latter.
#[derive(Clone, Debug, Default)]
pub struct Reader {
    container: container::Reader,
}

impl Reader {
    /// A reader with these limits.
    pub fn new(limits: Limits) -> Self {
        Self { container: container::Reader::new(limits) }
    }

    /// Reads one document.
    ///
    /// # Errors
    ///
    /// When the bytes are no document at all. Damaged content is no error: it gives a document with
    /// diagnostics.
    pub fn read(&mut self, bytes: &[u8]) -> Result<Document, Error> {
        let (mut stream, source, mut diagnostics) = self.container.read(bytes)?;
        let text = text::Arena::new(std::mem::take(&mut stream.text));
        let language = language::detect(&stream, &text, &mut diagnostics);
        let mut document = structure::read(&stream, source, text, language, diagnostics);
        outcome::find(&mut document);
        reference::find(&mut document);
        Ok(document)
    }
}

/// Reads one document. Many are read faster by one [`Reader`].
///
/// # Errors
///
/// When the bytes are no document at all.
pub fn read(bytes: &[u8], limits: &Limits) -> Result<Document, Error> {
    Reader::new(limits.clone()).read(bytes)
}

/// Reads one document, and says of each line of its body how it was read and why.
///
/// # Errors
///
/// As [`read`].
pub fn explain(bytes: &[u8], limits: &Limits) -> Result<(Document, Vec<structure::LineReading>), Error> {
    let (mut stream, source, mut diagnostics) = container::read(bytes, limits)?;
    let text = text::Arena::new(std::mem::take(&mut stream.text));
    let language = language::detect(&stream, &text, &mut diagnostics);
    let (mut document, readings) = structure::explain(&stream, source, text, language, diagnostics);
    outcome::find(&mut document);
    reference::find(&mut document);
    Ok((document, readings))
}

/// The examples of the README are tests.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
