//! All documents as NDJSON, in input order: one stream, or one for each language or year.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use flate2::write::GzEncoder;

use super::folder::{Redo, STAGING, clear};
use super::manifest::{MANIFEST, Manifest};
use super::record::{Output, Record};
use super::spool::Spool;

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

/// Directory of streams and of a manifest that are not whole.
const STREAMS: &str = ".hexaglot/streams";

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
    /// The manifest of the run before; it keeps other runs away.
    manifest: Manifest,
    spool: Arc<Spool>,
    /// The manifest of this run.
    records: BufWriter<File>,
}

type Sink = Box<dyn Write + Send>;

struct Stream {
    packer: Packer,
    /// Bytes written, before compression.
    len: u64,
}

enum Packer {
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
    /// complete; what a run had finished that was stopped, or killed, is not done again.
    ///
    /// # Errors
    ///
    /// When the directory cannot be made or written to, or another run is at work in it.
    pub fn in_directory(root: &Path, split: Split, compression: Compression, redo: Redo) -> io::Result<Self> {
        fs::create_dir_all(root)?;
        let manifest = Manifest::open(root)?;
        let staging = root.join(STAGING);
        if redo == Redo::All {
            Spool::clear(&staging)?;
        }
        let spool = Arc::new(Spool::open(&staging)?);
        if redo == Redo::Changed {
            spool.carry(root, &manifest)?;
        }
        let streams = root.join(STREAMS);
        clear(&streams)?;
        fs::create_dir(&streams)?;
        let records = BufWriter::new(File::create(streams.join(MANIFEST))?);
        let directory = Directory { root: root.to_path_buf(), split, manifest, spool, records };
        let mut lines = Self { compression, streams: BTreeMap::new(), directory: Some(directory) };
        if split == Split::Nothing {
            lines.stream("documents".to_owned())?;
        }
        Ok(lines)
    }

    /// What is finished, where that outlives the run.
    pub(super) fn spool(&self) -> Option<Arc<Spool>> {
        self.directory.as_ref().map(|directory| Arc::clone(&directory.spool))
    }

    /// Writes what became of an input; `json` is empty or ends with a line break.
    pub(super) fn write(&mut self, record: &mut Record, json: &[u8]) -> io::Result<()> {
        if let Some(facts) = &record.facts {
            let name = match self.directory.as_ref().map(|directory| directory.split) {
                None => String::new(),
                Some(Split::Nothing) => "documents".to_owned(),
                Some(Split::Language) => format!("documents-{}", facts.language),
                Some(Split::Year) => {
                    facts.year.map_or_else(|| "documents-unknown".to_owned(), |year| format!("documents-{year:04}"))
                }
            };
            let path = self.directory.is_some().then(|| name.clone() + self.compression.suffix());
            let stream = self.stream(name)?;
            record.output = path.map(|path| Output::line(path, stream.len, json));
            stream.write_all(json)?;
        }
        let Some(directory) = &mut self.directory else { return Ok(()) };
        serde_json::to_writer(&mut directory.records, record)?;
        directory.records.write_all(b"\n")
    }

    /// Ends all streams and puts the files in their places. What is finished is kept until the manifest is there, too.
    pub(super) fn finish(self) -> io::Result<()> {
        let names: Vec<String> = self.streams.keys().cloned().collect();
        for stream in self.streams.into_values() {
            stream.finish()?;
        }
        let Some(Directory { root, manifest, records, .. }) = self.directory else { return Ok(()) };
        records.into_inner()?;
        let streams = names.into_iter().map(|name| name + self.compression.suffix());
        for name in streams.chain([MANIFEST.to_owned()]) {
            let staged = root.join(STREAMS).join(&name);
            File::open(&staged)?.sync_all()?;
            fs::rename(staged, root.join(name))?;
        }
        Spool::clear(&root.join(STAGING))?;
        drop(manifest);
        Ok(())
    }

    /// Ends a run that was stopped: a stream stays readable, of files only what is finished is kept.
    pub(super) fn abandon(self) -> io::Result<()> {
        match self.directory {
            None => self.streams.into_values().try_for_each(Stream::finish),
            Some(directory) => clear(&directory.root.join(STREAMS)),
        }
    }

    fn stream(&mut self, name: String) -> io::Result<&mut Stream> {
        use std::collections::btree_map::Entry;
        match self.streams.entry(name) {
            Entry::Occupied(stream) => Ok(stream.into_mut()),
            Entry::Vacant(place) => {
                let root = self.directory.as_ref().map_or(Path::new(""), |directory| directory.root.as_path());
                let path = root.join(STREAMS).join(place.key().clone() + self.compression.suffix());
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
        let packer = match compression {
            Compression::None => Packer::Plain(out),
            Compression::Gzip => Packer::Gzip(GzEncoder::new(out, flate2::Compression::default())),
            Compression::Zstd => Packer::Zstd(zstd::Encoder::new(out, zstd::DEFAULT_COMPRESSION_LEVEL)?),
        };
        Ok(Self { packer, len: 0 })
    }

    fn write_all(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.len += bytes.len() as u64;
        match &mut self.packer {
            Packer::Plain(out) => out.write_all(bytes),
            Packer::Gzip(out) => out.write_all(bytes),
            Packer::Zstd(out) => out.write_all(bytes),
        }
    }

    fn finish(self) -> io::Result<()> {
        match self.packer {
            Packer::Plain(mut out) => out.flush(),
            Packer::Gzip(out) => out.finish()?.flush(),
            Packer::Zstd(out) => out.finish()?.flush(),
        }
    }
}
