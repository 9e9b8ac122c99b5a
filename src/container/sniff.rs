//! Tells formats apart by content.

use memchr::memmem;

use super::Error;

/// Formats that can be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A ZIP archive, perhaps of Office Open XML.
    Zip,
    /// Office Open XML as one flat XML file.
    FlatPackage,
    /// Plain text.
    Text,
}

/// Beginnings of files that are neither documents nor text.
const BINARY: &[(&[u8], &str)] = &[
    (b"\x89PNG", "a PNG image"),
    (b"\xFF\xD8\xFF", "a JPEG image"),
    (b"GIF8", "a GIF image"),
    (b"II*\0", "a TIFF image"),
    (b"MM\0*", "a TIFF image"),
    (b"\x7FELF", "a program"),
    (b"\x1F\x8B", "a gzip archive"),
    (b"7z\xBC\xAF\x27\x1C", "a 7z archive"),
    (b"Rar!", "a RAR archive"),
    (b"SQLite format 3\0", "a database"),
];

/// How far into a file its kind is looked for.
const HEAD: usize = 4096;

/// Looks at the first bytes.
pub(super) fn sniff(bytes: &[u8]) -> Result<Kind, Error> {
    let head = &bytes[..bytes.len().min(HEAD)];
    let text = head.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(head).trim_ascii_start();
    match head {
        [] => Err(Error::Empty),
        [b'P', b'K', 3, 4, ..] | [b'P', b'K', 5, 6, ..] => Ok(Kind::Zip),
        [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, ..] => Err(compound(bytes)),
        _ if text.starts_with(b"%PDF-") => Err(Error::Pdf),
        _ if text.starts_with(b"{\\rtf") => Err(Error::RichText),
        _ if text.starts_with(b"<?xml") || text.starts_with(b"<pkg:") => xml(head),
        _ => match BINARY.iter().find(|(magic, _)| head.starts_with(magic)) {
            Some((_, what)) => Err(Error::Binary(what)),
            None if is_binary(head) => Err(Error::Binary("a binary file of an unknown kind")),
            None => Ok(Kind::Text),
        },
    }
}

/// A compound file (MS-CFB); the names in its directory are UTF-16.
fn compound(bytes: &[u8]) -> Error {
    let has = |name: &str| {
        let utf16: Vec<u8> = name.encode_utf16().flat_map(u16::to_le_bytes).collect();
        memmem::find(bytes, &utf16).is_some()
    };
    if has("EncryptedPackage") {
        Error::Encrypted
    } else if has("WordDocument") {
        Error::LegacyWord
    } else {
        Error::CompoundFile
    }
}

fn xml(head: &[u8]) -> Result<Kind, Error> {
    if memmem::find(head, b"http://schemas.microsoft.com/office/2006/xmlPackage").is_some() {
        Ok(Kind::FlatPackage)
    } else if memmem::find(head, b"http://schemas.microsoft.com/office/word/2003/wordml").is_some() {
        Err(Error::Word2003)
    } else {
        Ok(Kind::Text)
    }
}

/// Whether a file holds bytes that no text has: NUL outside UTF-16, or many control characters.
fn is_binary(head: &[u8]) -> bool {
    if head.starts_with(b"\xFF\xFE") || head.starts_with(b"\xFE\xFF") {
        return false;
    }
    let controls =
        head.iter().filter(|&&b| b < b' ' && !matches!(b, b'\t' | b'\n' | b'\r' | 0x0C | 0x1A | 0x1B)).count();
    if !head.contains(&0) {
        return controls * 10 > head.len();
    }
    !is_utf16(head)
}

/// Whether bytes read as UTF-16 without a mark, in one byte order or the other: letters of few rows of the code,
/// and no control characters.
fn is_utf16(head: &[u8]) -> bool {
    let plausible = |unit: fn([u8; 2]) -> u16| {
        let units = head.chunks_exact(2).map(|pair| unit([pair[0], pair[1]]));
        units.clone().all(|unit| unit >= 0x20 || matches!(unit, 9 | 10 | 12 | 13 | 0x1A))
            && units.filter(|&unit| matches!(unit, 0x0A | 0x0D | 0x20)).count() > 0
    };
    plausible(u16::from_le_bytes) || plausible(u16::from_be_bytes)
}
