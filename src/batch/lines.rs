//! All documents as NDJSON, in input order: one stream, or one for each language or year.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use flate2::write::GzEncoder;

use super::facts::Facts;
use super::folder::{STAGING, clear};
use super::manifest::Manifest;
use super::record::Record;

/// How a stream is compressed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Compression {
    /// Not at all.
    #[default]
    None,
    /// By gzip (RFC 1952), without a time stamp.
    Gzip,
    /// By Zstandard (RFC 8878).
    Zstd,
}

/// What has a stream of its own.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Split {
    /// All documents share one stream.
    #[default]
    Nothing,
    /// Each language.
    Language,
    /// Each year of a session.
    Year,
}

/// NDJSON streams.
pub struct Lines {
    compression: Compression,
    streams: BTreeMap<String, Stream>,
    directory: Option<Directory>,
}

/// Streams that are files of a directory.
struct Directory {
    root: PathBuf,
    split: Split,
    manifest: Manifest,
}

type Sink = Box<dyn Write + Send>;

enum Stream {
    Plain(Sink),
    Gzip(GzEncoder<Sink>),
    Zstd(zstd::Encoder<'static, Sink>),
}

impl Lines {
    /// One stream into a writer, which should be buffered.
    ///
    /// # Errors
    ///
    /// When the compressor cannot be made.
    pub fn to(out: impl Write + Send + 'static, compression: Compression) -> io::Result<Self> {
        let streams = BTreeMap::from([(String::new(), Stream::new(Box::new(out), compression)?)]);
        Ok(Self { compression, streams, directory: None })
    }

    /// Files `documents.ndjson`, or `documents-<language or year>.ndjson`, in a directory. They appear when the run is
    /// complete; nothing of a run that was stopped is left.
    ///
    /// # Errors
    ///
    /// When the directory cannot be made or written to, or another run is at work in it.
    pub fn in_directory(root: &Path, split: Split, compression: Compression) -> io::Result<Self> {
        fs::create_dir_all(root)?;
        let manifest = Manifest::open(root)?;
        clear(&root.join(STAGING))?;
        fs::create_dir(root.join(STAGING))?;
        let directory = Directory { root: root.to_path_buf(), split, manifest };
        let mut lines = Self { compression, streams: BTreeMap::new(), directory: Some(directory) };
        if split == Split::Nothing {
            lines.stream("documents".to_owned())?;
        }
        Ok(lines)
    }

    /// Writes one line; `json` ends with a line break.
    pub(super) fn write(&mut self, facts: &Facts, json: &[u8]) -> io::Result<()> {
        let name = match self.directory.as_ref().map(|directory| directory.split) {
            None => String::new(),
            Some(Split::Nothing) => "documents".to_owned(),
            Some(Split::Language) => format!("documents-{}", facts.language),
            Some(Split::Year) => {
                facts.year.map_or_else(|| "documents-unknown".to_owned(), |year| format!("documents-{year:04}"))
            }
        };
        self.stream(name)?.write_all(json)
    }

    /// Notes in the manifest, where there is one, what became of an input.
    pub(super) fn note(&self, record: &Record) -> io::Result<()> {
        self.directory.as_ref().map_or(Ok(()), |directory| directory.manifest.append(record))
    }

    /// Ends all streams and puts the files in their places.
    pub(super) fn finish(self) -> io::Result<()> {
        let names: Vec<String> = self.streams.keys().cloned().collect();
        for stream in self.streams.into_values() {
            stream.finish()?;
        }
        let Some(directory) = self.directory else { return Ok(()) };
        let staging = directory.root.join(STAGING);
        for name in names {
            let name = name + self.compression.suffix();
            let staged = staging.join(&name);
            File::open(&staged)?.sync_all()?;
            fs::rename(staged, directory.root.join(name))?;
        }
        directory.manifest.close(&staging.join("manifest"))?;
        clear(&staging)
    }

    /// Ends a run that was stopped: a stream stays readable, files are dropped.
    pub(super) fn abandon(self) -> io::Result<()> {
        match self.directory {
            None => self.streams.into_values().try_for_each(Stream::finish),
            Some(directory) => clear(&directory.root.join(STAGING)),
        }
    }

    fn stream(&mut self, name: String) -> io::Result<&mut Stream> {
        use std::collections::btree_map::Entry;
        match self.streams.entry(name) {
            Entry::Occupied(stream) => Ok(stream.into_mut()),
            Entry::Vacant(place) => {
                let root = self.directory.as_ref().map_or(Path::new(""), |directory| directory.root.as_path());
                let path = root.join(STAGING).join(place.key().clone() + self.compression.suffix());
                let out = BufWriter::with_capacity(1 << 16, File::create(path)?);
                Ok(place.insert(Stream::new(Box::new(out), self.compression)?))
            }
        }
    }
}

impl Compression {
    fn suffix(self) -> &'static str {
        match self {
            Self::None => ".ndjson",
            Self::Gzip => ".ndjson.gz",
            Self::Zstd => ".ndjson.zst",
        }
    }
}

impl Stream {
    fn new(out: Sink, compression: Compression) -> io::Result<Self> {
        Ok(match compression {
            Compression::None => Self::Plain(out),
            Compression::Gzip => Self::Gzip(GzEncoder::new(out, flate2::Compression::default())),
            Compression::Zstd => Self::Zstd(zstd::Encoder::new(out, zstd::DEFAULT_COMPRESSION_LEVEL)?),
        })
    }

    fn write_all(&mut self, bytes: &[u8]) -> io::Result<()> {
        match self {
            Self::Plain(out) => out.write_all(bytes),
            Self::Gzip(out) => out.write_all(bytes),
            Self::Zstd(out) => out.write_all(bytes),
        }
    }

    fn finish(self) -> io::Result<()> {
        match self {
            Self::Plain(mut out) => out.flush(),
            Self::Gzip(out) => out.finish()?.flush(),
            Self::Zstd(out) => out.finish()?.flush(),
        }
    }
}
