//! Finished documents of a run that writes streams: kept until the streams are in their places.
//!
//! A stream appears when it is whole, and a compressed one cannot be gone on with. What is finished is therefore also
//! appended to one file that is never compressed, in the order in which it was finished, with a manifest of its own;
//! a run that comes after a kill finds it there. What an earlier run completed is first carried into the same place,
//! so that there is one place to look.

use std::fs::{self, File};
use std::io::{self, BufRead, BufReader, Read, Seek, SeekFrom, Write};
use std::path::Path;
use std::sync::{Mutex, PoisonError};

use super::manifest::{MANIFEST, Manifest};
use super::record::{self, Output, Record};
use crate::json::{Layout, Sha256};

/// Name of the file of documents.
const DOCUMENTS: &str = "documents";

/// Documents that need not be read again.
pub(super) struct Spool {
    records: Manifest,
    documents: Mutex<Documents>,
}

struct Documents {
    file: File,
    end: u64,
}

impl Spool {
    /// Opens what an earlier run left in a directory, or begins anew.
    pub(super) fn open(directory: &Path) -> io::Result<Self> {
        fs::create_dir_all(directory)?;
        let records = Manifest::open(directory)?;
        let path = directory.join(DOCUMENTS);
        let mut file = File::options().read(true).write(true).create(true).truncate(false).open(path)?;
        if records.is_empty() {
            file.set_len(0)?;
        }
        let end = file.seek(SeekFrom::End(0))?;
        Ok(Self { records, documents: Mutex::new(Documents { file, end }) })
    }

    /// The record and the JSON of a document of this content, if it is finished.
    pub(super) fn finished(&self, path: &str, sha256: Sha256) -> Option<(Record, Vec<u8>)> {
        let record = self.records.find(path).filter(|record| record.holds(sha256, Layout::Compact))?;
        let output = record.output.as_ref()?;
        let mut json = vec![0; usize::try_from(output.bytes).ok()?];
        let mut documents = self.documents();
        documents.file.seek(SeekFrom::Start(output.start?)).ok()?;
        documents.file.read_exact(&mut json).ok()?;
        is_of(&record, &json).then_some((record, json))
    }

    /// Keeps the JSON of a document. It counts as finished when its record is noted.
    pub(super) fn store(&self, json: &[u8]) -> io::Result<Output> {
        let mut documents = self.documents();
        let start = documents.end;
        documents.file.seek(SeekFrom::Start(start))?;
        documents.file.write_all(json)?;
        documents.end += json.len() as u64;
        Ok(Output::line(DOCUMENTS.to_owned(), start, json))
    }

    /// Notes that a document is finished.
    pub(super) fn note(&self, record: &Record) -> io::Result<()> {
        self.records.append(record)
    }

    /// Carries over what an earlier run completed: streams in a directory, and the manifest that says what is in them.
    /// A stream that is not what the manifest says costs its documents.
    pub(super) fn carry(&self, root: &Path, manifest: &Manifest) -> io::Result<()> {
        let absent = manifest.records().filter(|record| self.records.find(&record.path).is_none());
        let mut records: Vec<Record> = absent.filter(|record| place(record).is_some()).collect();
        records.sort_by(|a, b| place(a).cmp(&place(b)));
        for stream in records.chunk_by(|a, b| place(a).map(|(name, _)| name) == place(b).map(|(name, _)| name)) {
            let Some((mut reader, mut at)) =
                stream.first().and_then(place).and_then(|(name, _)| decoded(&root.join(name)))
            else {
                continue;
            };
            for record in stream {
                let Some((json, end)) = cut(&mut *reader, at, record) else { break };
                at = end;
                if is_of(record, &json) {
                    let record = Record { output: Some(self.store(&json)?), ..record.clone() };
                    self.note(&record)?;
                }
            }
        }
        Ok(())
    }

    /// Forgets everything. The records go first: without them the documents mean nothing.
    pub(super) fn clear(directory: &Path) -> io::Result<()> {
        match fs::remove_file(directory.join(MANIFEST)) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
            _ => super::folder::clear(directory),
        }
    }

    fn documents(&self) -> std::sync::MutexGuard<'_, Documents> {
        self.documents.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Stream and offset of a document.
fn place(record: &Record) -> Option<(&str, u64)> {
    let output = record.output.as_ref().filter(|output| output.layout == record::name(Layout::Compact))?;
    Some((&output.path, output.start?))
}

/// A stream from its beginning, without its compression.
fn decoded(path: &Path) -> Option<(Box<dyn BufRead>, u64)> {
    let file = File::open(path).ok()?;
    let reader: Box<dyn BufRead> = match path.extension()?.to_str()? {
        "gz" => Box::new(BufReader::new(flate2::read::MultiGzDecoder::new(BufReader::new(file)))),
        "zst" => Box::new(BufReader::new(zstd::Decoder::new(file).ok()?)),
        _ => Box::new(BufReader::with_capacity(1 << 16, file)),
    };
    Some((reader, 0))
}

/// The JSON of a document, and where it ends, in a stream that has been read up to `at`.
fn cut(reader: &mut dyn BufRead, at: u64, record: &Record) -> Option<(Vec<u8>, u64)> {
    let output = record.output.as_ref()?;
    let start = output.start?;
    let gap = start.checked_sub(at)?;
    if io::copy(&mut reader.take(gap), &mut io::sink()).ok()? < gap {
        return None;
    }
    let mut json = Vec::new();
    reader.take(output.bytes).read_to_end(&mut json).ok()?;
    (json.len() as u64 == output.bytes).then_some((json, start + output.bytes))
}

/// Whether a line is the JSON that a record says it is, and not what a failing disk left in its place.
fn is_of(record: &Record, json: &[u8]) -> bool {
    let content = record.sha256.as_ref().is_some_and(|hash| memchr::memmem::find(json, hash.as_bytes()).is_some());
    content && json.starts_with(b"{") && json.ends_with(b"}\n") && memchr::memchr(0, json).is_none()
}
