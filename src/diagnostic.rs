//! What the reader was unsure of or had to repair: machine-readable codes with a place.

use crate::document::Id;
use crate::stream::{ParagraphId, PartId};

/// One finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// What was found.
    pub code: Code,
    /// Where.
    pub at: Place,
    /// The particulars, for a person: values found and expected, no full stop.
    pub message: String,
}

/// Where a finding belongs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// The document as a whole.
    Document,
    /// A part of the package.
    Part(PartId),
    /// A paragraph of the source; written as the id of the block made of it.
    Paragraph(ParagraphId),
    /// An element of the finished document.
    Element(Id),
}

/// How much a finding matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Worth knowing; the reading is sure.
    Info,
    /// The reading may be wrong here.
    Warning,
    /// Something of the source could not be read.
    Error,
}

macro_rules! codes {
    ($($(#[doc = $doc:literal])+ $variant:ident = $name:literal, $severity:ident;)+) => {
        /// Kinds of findings.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code { $($(#[doc = $doc])+ $variant,)+ }

        impl Code {
            /// All codes, in the order of their stages.
            pub const ALL: &[Self] = &[$(Self::$variant),+];

            /// The name written to JSON.
            pub fn name(self) -> &'static str {
                match self { $(Self::$variant => $name),+ }
            }

            /// How much it matters.
            pub fn severity(self) -> Severity {
                match self { $(Self::$variant => Severity::$severity),+ }
            }
        }
    };
}

codes! {
    /// A part that is no well-formed XML was read up to the fault.
    DamagedPart = "damaged-part", Error;
    /// The package names a part that it does not hold.
    MissingPart = "missing-part", Warning;
    /// Bytes that the encoding does not know were replaced.
    UndecodableBytes = "undecodable-bytes", Warning;
    /// The encoding was guessed on weak evidence.
    UncertainEncoding = "uncertain-encoding", Warning;
    /// Content that is reported but not read, such as comments, charts or embedded documents.
    SkippedContent = "skipped-content", Info;
    /// The language was decided on weak or contradicting evidence.
    UncertainLanguage = "uncertain-language", Warning;
    /// Running headers and footers were taken out of the text.
    PageFurniture = "page-furniture", Info;
    /// Statements about the document contradict each other.
    HeaderConflict = "header-conflict", Warning;
    /// A section number is missing from the sequence.
    NumberGap = "number-gap", Warning;
    /// A section number occurs twice.
    NumberRepeated = "number-repeated", Warning;
    /// A number is written in the other order than the rest of the document.
    NumberOrder = "number-order", Warning;
    /// A label that the text begins with could be read in several ways.
    UncertainLabel = "uncertain-label", Warning;
    /// A quotation is never closed.
    UnclosedQuotation = "unclosed-quotation", Warning;
    /// Markers of list items were restored.
    RestoredMarker = "restored-marker", Info;
    /// A reference names no body and no evidence tells it.
    UnresolvedReference = "unresolved-reference", Info;
    /// A reference contradicts itself or the registry.
    ReferenceConflict = "reference-conflict", Warning;
    /// A draft or provisional number was cited; it has no identifier.
    ProvisionalReference = "provisional-reference", Info;
    /// Text that was deleted and inserted stands side by side.
    FlattenedRevision = "flattened-revision", Warning;
}

impl Diagnostic {
    /// A finding at a place.
    pub fn new(code: Code, at: Place, message: impl Into<String>) -> Self {
        Self { code, at, message: message.into() }
    }
}

impl Severity {
    /// The name written to JSON.
    pub fn name(self) -> &'static str {
        match self {
            Self::Info => "info",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}
