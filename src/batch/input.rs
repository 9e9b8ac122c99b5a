//! One document to convert: what it is called, where its output goes, and where its bytes are.

use std::ffi::OsStr;
use std::fmt::Write;
use std::fs::File;
use std::io::{self, Read};
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;

use super::fault::Fault;
use super::zip::Zip;

/// One document to convert.
#[derive(Debug)]
pub(super) struct Input {
    /// The path as given; for an entry of an archive the archive's path, a slash and the entry's name.
    pub(super) path: String,
    /// Where the output goes, below the output directory and without its suffix.
    pub(super) target: PathBuf,
    place: Place,
}

/// Where the bytes are.
#[derive(Debug)]
enum Place {
    File(PathBuf),
    Standard,
    Zipped(Arc<Zip>, usize),
    Held(Vec<u8>),
}

impl Input {
    /// A file; it is not touched until it is read.
    pub(super) fn file(path: &Path, target: PathBuf) -> Self {
        Self { path: readable(path.as_os_str()), target, place: Place::File(path.to_path_buf()) }
    }

    /// Standard input.
    pub(super) fn standard() -> Self {
        Self { path: "-".to_owned(), target: PathBuf::from("stdin"), place: Place::Standard }
    }

    /// An entry of a ZIP archive.
    pub(super) fn zipped(path: String, target: PathBuf, zip: &Arc<Zip>, index: usize) -> Self {
        Self { path, target, place: Place::Zipped(Arc::clone(zip), index) }
    }

    /// An entry of an archive that can only be read from front to back.
    pub(super) fn held(path: String, target: PathBuf, bytes: Vec<u8>) -> Self {
        Self { path, target, place: Place::Held(bytes) }
    }

    /// Reads the bytes into an empty buffer, at most `limit` of them.
    pub(super) fn read(&mut self, limit: u64, buffer: &mut Vec<u8>) -> Result<(), Fault> {
        match &mut self.place {
            Place::File(path) => {
                let file = File::open(path).map_err(Fault::Read)?;
                let size = file.metadata().map_err(Fault::Read)?.len();
                read_within(file, size, limit, buffer)
            }
            Place::Standard => read_within(io::stdin().lock(), 0, limit, buffer),
            Place::Zipped(zip, index) => zip.read(*index, limit, buffer),
            Place::Held(bytes) => {
                *buffer = std::mem::take(bytes);
                Ok(())
            }
        }
    }
}

/// Reads to the end, but never more than `limit` bytes. `size` is what the source claims; it reserves no more than that.
pub(super) fn read_within(source: impl Read, size: u64, limit: u64, buffer: &mut Vec<u8>) -> Result<(), Fault> {
    if size > limit {
        return Err(Fault::TooLarge { limit });
    }
    buffer.reserve(size.min(1 << 24) as usize);
    source.take(limit + 1).read_to_end(buffer).map_err(Fault::Read)?;
    if buffer.len() as u64 > limit { Err(Fault::TooLarge { limit }) } else { Ok(()) }
}

/// A path that can be printed: bytes that are no UTF-8 become `\xNN`, so that different paths stay different.
pub(super) fn readable(path: &OsStr) -> String {
    let mut out = String::with_capacity(path.len());
    for chunk in path.as_encoded_bytes().utf8_chunks() {
        out.push_str(chunk.valid());
        for byte in chunk.invalid() {
            let _ = write!(out, "\\x{byte:02X}");
        }
    }
    out
}

/// The named parts of a path: it can be appended to any directory without leaving it.
pub(super) fn inside(path: &Path) -> PathBuf {
    path.components().filter(|component| matches!(component, Component::Normal(_))).collect()
}
