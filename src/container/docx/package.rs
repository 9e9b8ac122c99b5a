//! The package (ECMA-376 Part 2): parts by name, out of a ZIP archive or of one flat XML file.

use std::io::{Cursor, Read};

use zip::ZipArchive;
use zip::result::ZipError;

use super::flat::FlatPackage;
use super::template::Packed;
use crate::container::{Bound, Error, Limits};

/// A package whose parts can be read.
pub(super) struct Package<'a> {
    bytes: &'a [u8],
    parts: Parts<'a>,
    limits: Limits,
    /// Bytes that may still be inflated.
    budget: u64,
}

enum Parts<'a> {
    Zip(ZipArchive<Cursor<&'a [u8]>>),
    Flat(FlatPackage<'a>),
}

/// How much of a part could be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Extent {
    /// All of it.
    Whole,
    /// The beginning, up to a fault of the archive.
    Part(String),
}

impl<'a> Package<'a> {
    /// Opens a ZIP archive.
    pub(super) fn zip(bytes: &'a [u8], limits: &Limits) -> Result<Self, Error> {
        let archive = ZipArchive::new(Cursor::new(bytes)).map_err(|error| Error::BrokenZip(error.to_string()))?;
        if archive.len() > limits.entries {
            return Err(Error::Limit { bound: Bound::Entries, limit: limits.entries as u64 });
        }
        Ok(Self { bytes, parts: Parts::Zip(archive), limits: limits.clone(), budget: limits.inflated })
    }

    /// Opens a flat package.
    pub(super) fn flat(bytes: &'a [u8], limits: &Limits) -> Result<Self, Error> {
        let parts = Parts::Flat(FlatPackage::read(bytes, limits)?);
        Ok(Self { bytes, parts, limits: limits.clone(), budget: limits.inflated })
    }

    /// Whether there is a part of this name.
    pub(super) fn has(&self, name: &str) -> bool {
        match &self.parts {
            Parts::Zip(archive) => find(archive, name).is_some(),
            Parts::Flat(flat) => flat.part(name).is_some(),
        }
    }

    /// Names of all parts.
    pub(super) fn names(&self) -> Vec<String> {
        match &self.parts {
            Parts::Zip(archive) => archive.file_names_raw().map(clean).collect(),
            Parts::Flat(flat) => flat.names().map(str::to_owned).collect(),
        }
    }

    /// A part as it lies in the archive.
    pub(super) fn packed(&mut self, name: &str) -> Option<Packed<'a>> {
        let Parts::Zip(archive) = &mut self.parts else { return None };
        let index = find(archive, name)?;
        let file = archive.by_index_raw(index).ok()?;
        let start = usize::try_from(file.data_start()?).ok()?;
        let length = usize::try_from(file.compressed_size()).ok()?;
        let bytes = self.bytes.get(start..start.checked_add(length)?)?;
        Some(Packed { crc: file.crc32(), size: file.size(), bytes })
    }

    /// Counts a part that need not be inflated as if it were.
    pub(super) fn charge(&mut self, size: u64) -> Result<(), Error> {
        let limit = self.limits.inflated;
        self.budget = self.budget.checked_sub(size).ok_or(Error::Limit { bound: Bound::Inflated, limit })?;
        Ok(())
    }

    /// Reads a part into `buffer`; `None` if there is none of that name.
    pub(super) fn read(&mut self, name: &str, buffer: &mut Vec<u8>) -> Result<Option<Extent>, Error> {
        buffer.clear();
        match &mut self.parts {
            Parts::Flat(flat) => {
                let Some(content) = flat.part(name) else { return Ok(None) };
                buffer.extend_from_slice(content);
                Ok(Some(Extent::Whole))
            }
            Parts::Zip(archive) => {
                let Some(index) = find(archive, name) else { return Ok(None) };
                let extent = inflate(archive, index, buffer, self.budget, &self.limits)?;
                self.budget -= buffer.len() as u64;
                Ok(Some(extent))
            }
        }
    }
}

/// Index of an entry: names match without regard to case, and some writers put a slash in front or
/// separate folders with backslashes.
fn find(archive: &ZipArchive<Cursor<&[u8]>>, name: &str) -> Option<usize> {
    archive.index_for_name(name).or_else(|| {
        let mut names = archive.file_names_raw();
        names.position(|raw| clean(raw).eq_ignore_ascii_case(name))
    })
}

fn clean(raw: &[u8]) -> String {
    let name = String::from_utf8_lossy(raw).replace('\\', "/");
    name.trim_start_matches('/').to_owned()
}

/// Ratios of small parts say nothing.
const RATIO_FROM: u64 = 1 << 20;

fn inflate(
    archive: &mut ZipArchive<Cursor<&[u8]>>,
    index: usize,
    buffer: &mut Vec<u8>,
    budget: u64,
    limits: &Limits,
) -> Result<Extent, Error> {
    let file = match archive.by_index(index) {
        Ok(file) => file,
        Err(ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED) | ZipError::InvalidPassword) => {
            return Err(Error::EncryptedZip);
        }
        Err(error) => return Ok(Extent::Part(error.to_string())),
    };
    let packed = file.compressed_size();
    buffer.reserve(file.size().min(budget).min(packed.saturating_mul(64)) as usize);
    let read = file.take(budget + 1).read_to_end(buffer);
    let size = buffer.len() as u64;
    if size > budget {
        return Err(Error::Limit { bound: Bound::Inflated, limit: limits.inflated });
    }
    if size > RATIO_FROM && size / packed.max(1) > u64::from(limits.ratio) {
        return Err(Error::Limit { bound: Bound::Ratio, limit: u64::from(limits.ratio) });
    }
    Ok(read.map_or_else(|error| Extent::Part(error.to_string()), |_| Extent::Whole))
}
