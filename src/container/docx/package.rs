//! The package (ECMA-376 Part 2): parts by name, out of a ZIP archive or of one flat XML file.

use std::io::Cursor;

use zip::ZipArchive;

use super::flat::FlatPackage;
use super::packed::{Extent, Inflater, Packed, Stated};
use super::salvage;
use crate::container::{Bound, Error, Limits};

/// A package whose parts can be read.
pub(super) struct Package<'a> {
    bytes: &'a [u8],
    parts: Parts<'a>,
    inflater: &'a mut Inflater,
    limits: &'a Limits,
    /// Bytes that may still be inflated.
    budget: u64,
}

enum Parts<'a> {
    Zip(ZipArchive<Cursor<&'a [u8]>>),
    /// Entries of an archive without a directory, and what is wrong with it.
    Salvaged(Vec<(String, Packed<'a>)>, String),
    Flat(FlatPackage<'a>),
}

impl<'a> Package<'a> {
    /// Opens a ZIP archive.
    pub(super) fn zip(bytes: &'a [u8], inflater: &'a mut Inflater, limits: &'a Limits) -> Result<Self, Error> {
        let (parts, entries) = match ZipArchive::new(Cursor::new(bytes)) {
            Ok(archive) => {
                let entries = archive.len();
                (Parts::Zip(archive), entries)
            }
            Err(error) => {
                let found = salvage::entries(bytes);
                let entries = found.len();
                (Parts::Salvaged(found, error.to_string()), entries)
            }
        };
        if entries > limits.entries {
            return Err(Error::Limit { bound: Bound::Entries, limit: limits.entries as u64 });
        }
        Ok(Self { bytes, parts, inflater, limits, budget: limits.inflated })
    }

    /// Opens a flat package.
    pub(super) fn flat(bytes: &'a [u8], inflater: &'a mut Inflater, limits: &'a Limits) -> Result<Self, Error> {
        let parts = Parts::Flat(FlatPackage::read(bytes, limits)?);
        Ok(Self { bytes, parts, inflater, limits, budget: limits.inflated })
    }

    /// What is wrong with the archive as a whole.
    pub(super) fn damage(&self) -> Option<&str> {
        match &self.parts {
            Parts::Salvaged(_, reason) => Some(reason),
            Parts::Zip(_) | Parts::Flat(_) => None,
        }
    }

    /// Whether there is a part of this name.
    pub(super) fn has(&self, name: &str) -> bool {
        match &self.parts {
            Parts::Zip(archive) => find(archive, name).is_some(),
            Parts::Salvaged(entries, _) => find_salvaged(entries, name).is_some(),
            Parts::Flat(flat) => flat.part(name).is_some(),
        }
    }

    /// Names of all parts.
    pub(super) fn names(&self) -> Vec<String> {
        match &self.parts {
            Parts::Zip(archive) => archive.file_names_raw().map(clean).collect(),
            Parts::Salvaged(entries, _) => entries.iter().map(|(name, _)| clean(name.as_bytes())).collect(),
            Parts::Flat(flat) => flat.names().map(str::to_owned).collect(),
        }
    }

    /// A part as it lies in the archive; `None` if there is none of that name.
    pub(super) fn packed(&mut self, name: &str) -> Result<Option<Packed<'a>>, Error> {
        match &mut self.parts {
            Parts::Flat(_) => Ok(None),
            Parts::Salvaged(entries, _) => Ok(find_salvaged(entries, name)),
            Parts::Zip(archive) => {
                let Some(index) = find(archive, name) else { return Ok(None) };
                let Ok(file) = archive.by_index_raw(index) else { return Ok(None) };
                if file.encrypted() {
                    return Err(Error::EncryptedZip);
                }
                let start = usize::try_from(file.data_start().unwrap_or(u64::MAX)).unwrap_or(usize::MAX);
                let rest = self.bytes.get(start..).unwrap_or_default();
                let length = usize::try_from(file.compressed_size()).unwrap_or(usize::MAX);
                let bytes = &rest[..rest.len().min(length)];
                let stated = Some(Stated { crc: file.crc32(), size: file.size() });
                Ok(Some(Packed { method: file.compression(), stated, bytes }))
            }
        }
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
        if let Parts::Flat(flat) = &self.parts {
            let Some(content) = flat.part(name) else { return Ok(None) };
            buffer.extend_from_slice(content);
            return Ok(Some(Extent::Whole));
        }
        let Some(packed) = self.packed(name)? else { return Ok(None) };
        // A bomb is unpacked no further than it takes to know it for one.
        let ratio = u64::from(self.limits.ratio);
        let most = (packed.bytes.len() as u64).max(1).saturating_mul(ratio.saturating_add(1)).max(RATIO_FROM);
        let extent = self.inflater.unpack(&packed, self.budget.min(most), buffer);
        let size = buffer.len() as u64;
        self.charge(size)?;
        if size > most {
            return Err(Error::Limit { bound: Bound::Ratio, limit: u64::from(self.limits.ratio) });
        }
        Ok(Some(extent))
    }
}

fn find_salvaged<'a>(entries: &[(String, Packed<'a>)], name: &str) -> Option<Packed<'a>> {
    let same = |found: &str| clean(found.as_bytes()).eq_ignore_ascii_case(name);
    entries.iter().find(|(found, _)| same(found)).map(|&(_, packed)| packed)
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
