//! Reads documents of the ITU Council in six languages, as DOCX or plain text, into one structure.
//!
//! ```
//! let text = "Document C31/7-E\n\nReport by the Secretary-General\n\nOpen data\n\n1\tOutcomes\n\
//!             1.1\tThe Group recommended that Resolution 179 (Rev. Dubai, 2018) be applied.\n";
//! let document = hexaglot::read(text.as_bytes(), &hexaglot::Limits::default())?;
//! assert_eq!(document.header.symbol.as_deref(), Some("C31/7"));
//! assert_eq!(document.outcomes[0].action.name(), "recommend");
//! assert_eq!(document.references[0].id.to_string(), "itu/pp/res/179");
//! # Ok::<(), hexaglot::Error>(())
//! ```
//!
//! # Bird's eye view
//!
//! Six translations of one document give one and the same skeleton: section numbers, markers of items, outcomes with
//! actions and actors, identifiers of cited works. Bytes go through the rooms of this crate in one direction:
//!
//! ```text
//! bytes ─ container ─▶ Stream ─ language ─▶ Language ─ structure ─▶ Document ─ outcome, reference ─▶ Document ─ json ─▶ bytes
//! ```
//!
//! # Code map
//!
//! | room | turns | into | knows nothing of |
//! | --- | --- | --- | --- |
//! | [`text`] | | spans, the text arena, folding for comparison | documents |
//! | [`container`] | bytes of a DOCX or text file | the neutral [`stream`] | the ITU, languages, JSON |
//! | [`language`] | a stream | its [`Language`]; and holds the six profiles | structure |
//! | [`structure`] | a stream | header, boxes, sections, lists, quotations | verbs, works, JSON |
//! | [`outcome`] | a document | what it records as its results | JSON |
//! | [`mod@reference`] | a document, or any string | the works that it cites; and back into citations | JSON |
//! | [`work`] | | identifiers of bodies, documents and works | documents |
//! | [`json`] | a document | the published format, and its schema | files |
//! | [`compare`] | language versions, as JSON | rows of what corresponds, and where they part | files |
//! | `validate` | a document, as JSON | findings: schema and laws | files, the rooms that write JSON |
//! | `batch`, `cli` | files | files; only here are files opened, clocks read and lines printed | |
//!
//! [`document`] is the finished model, [`diagnostic`] what the reader was unsure of.
//!
//! # Invariants
//!
//! 1. Arrows between rooms go one way, as in the picture; a test holds them.
//! 2. Content never fails a parse: past [`container`], stages return a value and push diagnostics. [`Error`] is for
//!    bytes that are no document at all.
//! 3. Nothing below `batch` opens a file, reads a clock or the environment, or prints.
//! 4. Byte spans inside; code points only in [`json`], converted in one function.
//! 5. All text of a document is kept once, in an [`Arena`](text::Arena). Every paragraph says where it came from.
//! 6. Languages are data: no `match` on a [`Language`] outside [`language`]. A seventh is one profile and one line.
//! 7. Same input, same bytes out, for any number of threads: nothing is iterated in the order of a hash map.
//! 8. Work is linear in the input, memory is bounded by the document, and limits protect against hostile files.

#[cfg(feature = "cli")]
pub mod batch;
pub mod compare;
pub mod container;
pub mod diagnostic;
pub mod document;
#[cfg(feature = "index")]
pub mod export;
#[cfg(feature = "index")]
pub mod graph;
#[cfg(feature = "index")]
pub mod index;
pub mod json;
pub mod language;
pub mod outcome;
#[cfg(feature = "index")]
pub mod query;
pub mod reference;
pub mod stream;
pub mod structure;
pub mod text;
#[cfg(feature = "cli")]
pub mod validate;
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
        let found = self.container.read(bytes)?;
        let structure =
            |stream: &_, source, text, language, found| (structure::read(stream, source, text, language, found), ());
        Ok(understand(found, structure).0)
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
    Ok(understand(container::read(bytes, limits)?, structure::explain))
}

/// The stages past the container; `structure` may tell more than the document.
fn understand<T>(
    (mut stream, source, mut diagnostics): (stream::Stream, document::Source, Vec<diagnostic::Diagnostic>),
    structure: impl FnOnce(
        &stream::Stream,
        document::Source,
        text::Arena,
        Language,
        Vec<diagnostic::Diagnostic>,
    ) -> (Document, T),
) -> (Document, T) {
    let text = text::Arena::new(std::mem::take(&mut stream.text));
    let language = language::detect(&stream, &text, &mut diagnostics);
    let (mut document, more) = structure(&stream, source, text, language, diagnostics);
    outcome::find(&mut document);
    reference::find(&mut document);
    (document, more)
}

/// The examples of the README are tests.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
