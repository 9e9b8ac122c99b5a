//! Packed parts: what lies in an archive, and how it is unpacked.

use flate2::{Decompress, FlushDecompress, Status};
use zip::CompressionMethod;

/// A part as it lies in the archive.
#[derive(Clone, Copy, Debug)]
pub(super) struct Packed<'a> {
    /// How it is packed.
    pub(super) method: CompressionMethod,
    /// Checksum and size of the part unpacked, where the archive has a directory that tells them.
    pub(super) stated: Option<Stated>,
    /// The packed bytes; more may follow where there is no directory.
    pub(super) bytes: &'a [u8],
}

/// What a directory says about a part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Stated {
    /// CRC-32 of the part unpacked.
    pub(super) crc: u32,
    /// Its size.
    pub(super) size: u64,
}

/// How much of a part could be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Extent {
    /// All of it.
    Whole,
    /// The beginning, up to a fault of the archive.
    Part(&'static str),
}

/// Unpacks parts one after another with one state, which costs more to make than many a part to unpack.
#[derive(Debug, Default)]
pub(super) struct Inflater {
    state: Option<Decompress>,
}

/// No part of this many bytes or fewer packed bytes is worth a second allocation.
const LEAST: usize = 4096;

impl Inflater {
    /// Unpacks a part behind what `into` holds; stops when there are more than `budget` bytes of it.
    pub(super) fn unpack(&mut self, packed: &Packed<'_>, budget: u64, into: &mut Vec<u8>) -> Extent {
        let from = into.len();
        let extent = match packed.method {
            CompressionMethod::Stored => {
                let budget = usize::try_from(budget).unwrap_or(usize::MAX).saturating_add(1);
                into.extend_from_slice(&packed.bytes[..packed.bytes.len().min(budget)]);
                Extent::Whole
            }
            CompressionMethod::Deflated => self.inflate(packed, budget, into),
            _ => Extent::Part("it is packed by an unknown method"),
        };
        if extent == Extent::Whole && packed.stated.is_some_and(|stated| crc32fast::hash(&into[from..]) != stated.crc) {
            return Extent::Part("its checksum is wrong");
        }
        extent
    }

    fn inflate(&mut self, packed: &Packed<'_>, budget: u64, into: &mut Vec<u8>) -> Extent {
        let state = self.state.get_or_insert_with(|| Decompress::new(false));
        state.reset(false);
        // A directory may lie about the size, so it is believed only as far as is usual.
        let usual = packed.bytes.len().saturating_mul(32).max(LEAST);
        let stated = packed.stated.map_or(usual, |stated| usize::try_from(stated.size).unwrap_or(usize::MAX));
        let most = usize::try_from(budget).unwrap_or(usize::MAX).saturating_add(1);
        let mut room = stated.min(usual).min(most);
        loop {
            into.reserve(room);
            let read = usize::try_from(state.total_in()).unwrap_or(usize::MAX).min(packed.bytes.len());
            let status = state.decompress_vec(&packed.bytes[read..], into, FlushDecompress::Finish);
            match status {
                Ok(Status::StreamEnd) => return Extent::Whole,
                Err(_) => return Extent::Part("its packed bytes are damaged"),
                Ok(_) if state.total_out() > budget => return Extent::Whole,
                // More room was needed, or more input, which there is not.
                Ok(_) if into.len() < into.capacity() => return Extent::Part("its end is missing"),
                Ok(_) => room = into.len().max(LEAST).min(most),
            }
        }
    }
}
