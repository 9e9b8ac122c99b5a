//! The run manifest: an append-only file of records, one a line, that outlives a kill at any moment.
//!
//! A record is appended after its output is in place, in one write. What a kill leaves of a line is cut off when the
//! manifest is opened again. Memory holds, for each path, only where its latest record stands.

use std::collections::BTreeMap;
use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, BufRead, BufReader, BufWriter, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use serde::Deserialize;

use super::record::Record;

/// Name of the manifest in the output directory.
pub const MANIFEST: &str = "manifest.jsonl";

/// An open manifest; no other process can open it meanwhile.
#[derive(Debug)]
pub(super) struct Manifest {
    path: PathBuf,
    state: Mutex<State>,
}

#[derive(Debug)]
struct State {
    file: File,
    end: u64,
    lines: BTreeMap<Box<str>, Line>,
}

/// Where a record stands.
#[derive(Clone, Copy, Debug)]
struct Line {
    start: u64,
    len: usize,
}

/// What of a record is needed to file it.
#[derive(Deserialize)]
struct Key {
    path: Box<str>,
}

impl Manifest {
    /// Opens or creates the manifest of a directory.
    ///
    /// # Errors
    ///
    /// Those of the file system; [`io::ErrorKind::ResourceBusy`] when another process has it open.
    pub(super) fn open(directory: &Path) -> io::Result<Self> {
        let path = directory.join(MANIFEST);
        let file = OpenOptions::new().read(true).write(true).create(true).truncate(false).open(&path)?;
        file.try_lock().map_err(|error| match error {
            TryLockError::WouldBlock => io::Error::new(io::ErrorKind::ResourceBusy, "another run is writing to it"),
            TryLockError::Error(error) => error,
        })?;
        let mut state = State { file, end: 0, lines: BTreeMap::new() };
        state.load()?;
        Ok(Self { path, state: Mutex::new(state) })
    }

    /// The latest record of a path.
    pub(super) fn find(&self, path: &str) -> Option<Record> {
        let mut state = self.state();
        let line = *state.lines.get(path)?;
        serde_json::from_slice(&state.read(line).ok()?).ok()
    }

    /// The latest record of each path.
    pub(super) fn records(&self) -> impl Iterator<Item = Record> {
        let paths: Vec<Box<str>> = self.state().lines.keys().cloned().collect();
        paths.into_iter().filter_map(|path| self.find(&path))
    }

    /// Whether there is no record.
    pub(super) fn is_empty(&self) -> bool {
        self.state().lines.is_empty()
    }

    /// Appends a record.
    pub(super) fn append(&self, record: &Record) -> io::Result<()> {
        let mut bytes = serde_json::to_vec(record)?;
        bytes.push(b'\n');
        let mut state = self.state();
        let line = Line { start: state.end, len: bytes.len() };
        state.file.seek(SeekFrom::Start(line.start))?;
        state.file.write_all(&bytes)?;
        state.end += bytes.len() as u64;
        state.lines.insert(record.path.as_str().into(), line);
        Ok(())
    }

    /// Leaves one record a path, ordered by path; `staging` is a free name on the same file system.
    pub(super) fn close(self, staging: &Path) -> io::Result<()> {
        let mut state = self.state.into_inner().unwrap_or_else(PoisonError::into_inner);
        let mut out = BufWriter::new(File::create(staging)?);
        let lines: Vec<Line> = state.lines.values().copied().collect();
        for line in lines {
            out.write_all(&state.read(line)?)?;
        }
        out.into_inner()?.sync_all()?;
        fs::rename(staging, self.path)
    }

    fn state(&self) -> std::sync::MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn load(&mut self) -> io::Result<()> {
        let mut reader = BufReader::new(&self.file);
        let mut bytes = Vec::new();
        loop {
            bytes.clear();
            let len = reader.read_until(b'\n', &mut bytes)?;
            if !bytes.ends_with(b"\n") {
                break;
            }
            if let Ok(key) = serde_json::from_slice::<Key>(&bytes) {
                self.lines.insert(key.path, Line { start: self.end, len });
            }
            self.end += len as u64;
        }
        self.file.set_len(self.end)
    }

    fn read(&mut self, line: Line) -> io::Result<Vec<u8>> {
        let mut bytes = vec![0; line.len];
        self.file.seek(SeekFrom::Start(line.start))?;
        self.file.read_exact(&mut bytes)?;
        Ok(bytes)
    }
}

#[cfg(test)]
mod tests {
    use super::super::record::Outcome;
    use super::*;

    #[test]
    fn a_torn_line_is_cut_and_the_latest_record_counts() {
        let directory = tempfile::tempdir().unwrap();
        let record =
            |path: &str, bytes| Record { bytes: Some(bytes), ..Record::new(path.to_owned(), Outcome::Failed, 0.0) };
        let manifest = Manifest::open(directory.path()).unwrap();
        for (path, bytes) in [("b", 1), ("a", 1), ("b", 2)] {
            manifest.append(&record(path, bytes)).unwrap();
        }
        drop(manifest);
        let path = directory.path().join(MANIFEST);
        OpenOptions::new().append(true).open(&path).unwrap().write_all(b"not json\n{\"path\":\"a\",\"sec").unwrap();

        let manifest = Manifest::open(directory.path()).unwrap();
        assert!(Manifest::open(directory.path()).is_err(), "a second run is refused");
        assert_eq!(manifest.find("b").unwrap().bytes, Some(2));
        manifest.append(&record("c", 3)).unwrap();
        manifest.close(&directory.path().join("staging")).unwrap();
        let text = fs::read_to_string(&path).unwrap();
        let paths: Vec<String> = text.lines().map(|line| serde_json::from_str::<Record>(line).unwrap().path).collect();
        assert_eq!(paths, ["a", "b", "c"]);
    }
}
