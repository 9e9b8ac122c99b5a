//! ZIP archives of documents, read in place: entries by many threads at once, without unpacking to disk.

use std::borrow::Cow;
use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};
use std::path::Path;
use std::sync::Arc;

use zip::ZipArchive;
use zip::result::ZipError;

use super::fault::Fault;
use super::input::read_within;

/// An archive whose directory has been read.
#[derive(Debug)]
pub(super) struct Zip(ZipArchive<Window>);

/// A reader with a position of its own in a file that others read, too.
#[derive(Clone, Debug)]
struct Window {
    file: Arc<File>,
    len: u64,
    at: u64,
}

impl Zip {
    /// Reads the directory of an archive.
    pub(super) fn open(path: &Path) -> Result<Self, Fault> {
        let file = File::open(path).map_err(Fault::Read)?;
        let len = file.metadata().map_err(Fault::Read)?.len();
        ZipArchive::new(Window { file: Arc::new(file), len, at: 0 }).map(Self).map_err(fault)
    }

    /// The names of all entries, directories (with a slash at the end) among them, in the order of the archive.
    pub(super) fn names(&self) -> impl Iterator<Item = (usize, Result<Cow<'_, str>, Fault>)> {
        (0..self.0.len()).filter_map(|index| Some((index, self.0.name_for_index(index)?.map_err(fault))))
    }

    /// Reads one entry.
    pub(super) fn read(&self, index: usize, limit: u64, buffer: &mut Vec<u8>) -> Result<(), Fault> {
        // The clone shares the directory and the file; only the position is its own.
        let mut archive = self.0.clone();
        let entry = archive.by_index(index).map_err(fault)?;
        let size = entry.size();
        read_within(entry, size, limit, buffer)
    }
}

fn fault(error: ZipError) -> Fault {
    match error {
        ZipError::Io(error) if error.kind() == io::ErrorKind::PermissionDenied => Fault::Read(error),
        error => Fault::Archive(error.to_string()),
    }
}

impl Read for Window {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let count = read_at(&self.file, buffer, self.at)?;
        self.at += count as u64;
        Ok(count)
    }
}

impl Seek for Window {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        let at = match to {
            SeekFrom::Start(at) => Some(at),
            SeekFrom::End(by) => self.len.checked_add_signed(by),
            SeekFrom::Current(by) => self.at.checked_add_signed(by),
        };
        self.at = at.ok_or(io::ErrorKind::InvalidInput)?;
        Ok(self.at)
    }
}

#[cfg(unix)]
fn read_at(file: &File, buffer: &mut [u8], at: u64) -> io::Result<usize> {
    std::os::unix::fs::FileExt::read_at(file, buffer, at)
}

#[cfg(windows)]
fn read_at(file: &File, buffer: &mut [u8], at: u64) -> io::Result<usize> {
    std::os::windows::fs::FileExt::seek_read(file, buffer, at)
}
