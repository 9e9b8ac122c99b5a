//! Why a document was not converted, and what can be done about it.

use std::io;

use super::guard::Defect;

/// Why a document was not converted.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Fault {
    /// The bytes could not be read.
    #[error("cannot be read: {0}")]
    Read(#[source] io::Error),
    /// The file is larger than the limit.
    #[error("larger than {limit} bytes")]
    TooLarge {
        /// The limit.
        limit: u64,
    },
    /// The bytes are no document.
    #[error(transparent)]
    NoDocument(#[from] crate::Error),
    /// The converter panicked.
    #[error("the converter failed: {0}")]
    Defect(#[from] Defect),
    /// Another input has the same output.
    #[error("its output is that of {first}")]
    SameOutput {
        /// The input that came first.
        first: String,
    },
    /// An archive is damaged, or of a kind that cannot be read.
    #[error("the archive cannot be read: {0}")]
    Archive(String),
    /// The name of an entry leads out of its archive.
    #[error("the entry's name leads out of the archive")]
    Escape,
    /// The output could not be written; others can.
    #[error("its output cannot be written: {0}")]
    Write(#[source] io::Error),
}

impl Fault {
    /// One word for the kind of fault, for counting.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Read(_) => "unreadable",
            Self::TooLarge { .. } => "too-large",
            Self::NoDocument(_) => "no-document",
            Self::Defect(_) => "defect",
            Self::SameOutput { .. } => "same-output",
            Self::Archive(_) => "archive",
            Self::Escape => "escaping-entry",
            Self::Write(_) => "unwritable",
        }
    }

    /// What can be done.
    pub fn hint(&self) -> Option<&'static str> {
        Some(match self {
            Self::Read(error) => match error.kind() {
                io::ErrorKind::NotFound => "it does not exist, was moved meanwhile, or is a link to nothing",
                io::ErrorKind::PermissionDenied => "ask its owner for the right to read it",
                _ => return None,
            },
            Self::TooLarge { .. } => "raise --max-bytes if the file can be trusted",
            Self::NoDocument(_) => return None,
            Self::Defect(_) => "this is a defect of hexaglot: please report it together with the file",
            Self::SameOutput { .. } => "convert the directory above both, or each into a directory of its own",
            Self::Archive(_) => "it may be truncated: fetch it again, or unpack it and convert the directory",
            Self::Escape => "unpack the archive with a tool you trust",
            Self::Write(_) => "look for a directory or a name that is too long in its place",
        })
    }

    /// The fault and the hint, as they follow the path on one line.
    pub fn line(&self) -> String {
        match self.hint() {
            Some(hint) => format!("{self}; {hint}"),
            None => self.to_string(),
        }
    }
}
