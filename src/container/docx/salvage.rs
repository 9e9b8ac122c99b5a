//! Archives whose directory is lost, such as files cut off on their way: entries are found by the headers
//! that stand before them (APPNOTE.TXT 4.3.7).

use memchr::memmem;
use zip::CompressionMethod;

use super::packed::Packed;

/// Name and packed bytes of each entry that has a header; the bytes run on to the end of the archive.
pub(super) fn entries(archive: &[u8]) -> Vec<(String, Packed<'_>)> {
    memmem::find_iter(archive, b"PK\x03\x04").filter_map(|at| entry(&archive[at..])).collect()
}

fn entry(header: &[u8]) -> Option<(String, Packed<'_>)> {
    let number = |at: usize| Some(u16::from_le_bytes([*header.get(at)?, *header.get(at + 1)?]));
    let method = match number(8)? {
        0 => CompressionMethod::Stored,
        8 => CompressionMethod::Deflated,
        _ => return None,
    };
    let (name, extra) = (usize::from(number(26)?), usize::from(number(28)?));
    let bytes = header.get(30 + name + extra..)?;
    let size = u32::from_le_bytes([*header.get(18)?, *header.get(19)?, *header.get(20)?, *header.get(21)?]) as usize;
    // Deflated bytes know their end; stored ones only by the size, which some writers put behind them.
    let bytes = if method == CompressionMethod::Stored { &bytes[..bytes.len().min(size)] } else { bytes };
    let name = std::str::from_utf8(header.get(30..30 + name)?).ok()?;
    Some((name.to_owned(), Packed { method, stated: None, bytes }))
}
