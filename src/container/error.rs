//! Why bytes are no document: what was found, and what could be done.

use std::fmt;

/// Why bytes are no document.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The file has no bytes.
    #[error("the file is empty")]
    Empty,
    /// An Office file that is encrypted as a whole.
    #[error("an encrypted Office file; remove its password and try again")]
    Encrypted,
    /// A ZIP archive with encrypted entries.
    #[error("a ZIP archive that is encrypted; remove its password and try again")]
    EncryptedZip,
    /// A binary Word document of before 2007.
    #[error("a binary Word document (.doc); save it as .docx and try again")]
    LegacyWord,
    /// A compound file that is no Word document.
    #[error("a binary Office file that is no Word document; save it as .docx and try again")]
    CompoundFile,
    /// A PDF.
    #[error("a PDF; convert it to .docx or to text and try again")]
    Pdf,
    /// Rich text.
    #[error("rich text (RTF); save it as .docx and try again")]
    RichText,
    /// Word 2003 XML.
    #[error("Word 2003 XML; save it as .docx and try again")]
    Word2003,
    /// A ZIP archive of some other kind.
    #[error("{0}; only Word documents and plain text are read")]
    OtherPackage(OtherPackage),
    /// A ZIP archive whose directory cannot be read.
    #[error("a damaged ZIP archive ({0}); repair it or fetch the file again")]
    BrokenZip(String),
    /// A package without a main document.
    #[error("a package without a Word document in it")]
    NoMainPart,
    /// A main part that holds no document.
    #[error("a Word package whose main part {part} cannot be read ({reason}); repair it in Word and try again")]
    BrokenMainPart {
        /// Name of the part.
        part: String,
        /// What is wrong with it.
        reason: String,
    },
    /// A file of some binary format.
    #[error("{0}; only Word documents and plain text are read")]
    Binary(&'static str),
    /// A limit of [`Limits`](super::Limits) was passed.
    #[error("more than the limit of {limit} {bound}; raise the limit if the file can be trusted")]
    Limit {
        /// What is limited.
        bound: Bound,
        /// The limit.
        limit: u64,
    },
}

/// ZIP archives that are no Word documents.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum OtherPackage {
    /// Excel.
    Spreadsheet,
    /// `PowerPoint`.
    Presentation,
    /// Visio.
    Drawing,
    /// Open Document of any kind.
    OpenDocument,
    /// An electronic book.
    Epub,
    /// A Java archive.
    Jar,
    /// Anything else.
    Archive,
}

/// What [`Limits`](super::Limits) bound.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Bound {
    /// Bytes of all parts, inflated.
    Inflated,
    /// Inflated size over packed size.
    Ratio,
    /// Entries of the archive.
    Entries,
    /// Depth of XML elements.
    Depth,
    /// Bytes of one XML tag.
    Tag,
    /// Footnotes and endnotes.
    Notes,
    /// List definitions and instances.
    Lists,
}

impl fmt::Display for OtherPackage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Spreadsheet => "an Excel workbook",
            Self::Presentation => "a PowerPoint presentation",
            Self::Drawing => "a Visio drawing",
            Self::OpenDocument => "an OpenDocument file",
            Self::Epub => "an EPUB book",
            Self::Jar => "a Java archive",
            Self::Archive => "a ZIP archive without a Word document in it",
        })
    }
}

impl fmt::Display for Bound {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Inflated => "bytes inflated",
            Self::Ratio => "times inflated size over packed size",
            Self::Entries => "entries in the archive",
            Self::Depth => "nested XML elements",
            Self::Tag => "bytes in one XML tag",
            Self::Notes => "footnotes and endnotes",
            Self::Lists => "lists",
        })
    }
}
