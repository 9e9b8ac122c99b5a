//! Tells formats apart by content.

use super::Error;

/// Formats that can be read.
pub(super) enum Kind {
    /// Office Open XML.
    Docx,
    /// Plain text.
    Text,
}

/// Looks at the first bytes.
pub(super) fn sniff(bytes: &[u8]) -> Result<Kind, Error> {
    match bytes {
        [] => Err(Error::Empty),
        [b'P', b'K', ..] => Ok(Kind::Docx),
        _ => Ok(Kind::Text),
    }
}
