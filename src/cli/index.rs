//! `hexaglot index`: converted documents, or documents as they are, into one archive.
//!
//! Sources hand over JSON, a batch at a time; the rows of some batches are made in parallel while the one before them is
//! being written. Documents that are in the archive as they are cost a digest.

use std::fs::{self, File};
use std::io::{self, BufRead, BufReader, Read, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{SyncSender, sync_channel};

use hexaglot::batch::{self, Compression, Lines, MANIFEST, Note, Outlet, Record, Watch, Work};
use hexaglot::index::{Builder, Error, Keep, Summary, datasette};

use super::ask::Index;
use super::{Exit, interrupt, lanes, load, say};

/// Bytes of JSON that are written together.
const BATCH: usize = 1 << 19;

/// Batches that wait to be made into rows.
const WAITING: usize = 2;

/// One document as JSON, or why there is none.
pub(super) struct Source {
    pub(super) name: String,
    pub(super) json: Result<Vec<u8>, String>,
    pub(super) named: Named,
}

/// How a file came to be read.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Named {
    /// It was named: it must be a document.
    Itself,
    /// It lies in a directory that was named, perhaps among other JSON.
    Below,
}

/// Builds an archive.
pub(crate) fn run(args: &Index) -> Exit {
    let name = args.output.display().to_string();
    let mut builder = match Builder::open(&args.output) {
        Ok(builder) => builder,
        Err(error) => return refused(&name, &error),
    };
    let stop = interrupt::flag();
    let (sender, receiver) = sync_channel(WAITING);
    let written = std::thread::scope(|scope| {
        scope.spawn(move || Sources { batch: Vec::new(), bytes: 0, sender, stop }.all(&args.paths));
        lanes::write(&mut builder, receiver, stop)
    });
    let failed = match written {
        Ok(failed) => failed,
        Err(error) => return refused(&name, &error),
    };
    if stop.load(Ordering::Relaxed) {
        say(format_args!("stopped; {name} is as it was before"));
        return Exit::Interrupted;
    }
    // What could not be read this time is no reason to forget what was read before.
    let keep = if args.prune && !failed { Keep::Met } else { Keep::All };
    let summary = match builder.finish(keep) {
        Ok(summary) => summary,
        Err(error) => return refused(&name, &error),
    };
    if let Some(path) = &args.datasette {
        let stem = args.output.file_stem().unwrap_or_default().to_string_lossy();
        if let Err(error) = fs::write(path, datasette(&stem)) {
            return Exit::unwritten(&path.display().to_string(), &error);
        }
    }
    if !args.quiet {
        report(&name, &summary);
    }
    if failed { Exit::Failures } else { Exit::Done }
}

/// Finds documents and hands them over.
struct Sources<'a> {
    batch: Vec<Source>,
    bytes: usize,
    sender: SyncSender<Vec<Source>>,
    stop: &'a AtomicBool,
}

impl Sources<'_> {
    fn all(mut self, paths: &[PathBuf]) {
        for path in paths {
            if path.is_dir() {
                let mut found = Vec::new();
                let walked = walkdir::WalkDir::new(path).follow_links(true).sort_by_file_name();
                let files = walked.into_iter().filter_map(Result::ok).map(walkdir::DirEntry::into_path);
                found.extend(files.filter(|file| json_of(file).is_some() && !file.ends_with(MANIFEST)));
                if !found.is_empty() {
                    for file in &found {
                        self.json(file, Named::Below);
                    }
                    continue;
                }
            }
            if json_of(path).is_some() && !path.is_dir() { self.json(path, Named::Itself) } else { self.convert(path) }
        }
        self.send();
    }

    /// Hands over the documents of a JSON or NDJSON file.
    fn json(&mut self, path: &Path, named: Named) {
        let name = path.display().to_string();
        if let Err(error) = self.read(path, &name, named) {
            self.push(Source { name, json: Err(format!("cannot be read: {error}")), named });
        }
    }

    fn read(&mut self, path: &Path, name: &str, named: Named) -> io::Result<()> {
        let file = File::open(path)?;
        let mut file: Box<dyn BufRead> = match json_of(path) {
            Some(Json::Document) => {
                let mut json = Vec::new();
                BufReader::new(file).read_to_end(&mut json)?;
                self.push(Source { name: name.to_owned(), json: Ok(json), named });
                return Ok(());
            }
            Some(Json::Gzip) => Box::new(BufReader::new(flate2::read::MultiGzDecoder::new(file))),
            Some(Json::Zstd) => Box::new(BufReader::new(zstd::Decoder::new(file)?)),
            Some(Json::Lines) | None => Box::new(BufReader::with_capacity(1 << 16, file)),
        };
        for number in 1.. {
            let mut line = Vec::new();
            if self.stopped() || file.read_until(b'\n', &mut line)? == 0 {
                break;
            }
            if line.ends_with(b"\n") {
                line.pop();
            }
            if !line.trim_ascii().is_empty() {
                self.push(Source { name: format!("{name}, line {number}"), json: Ok(line), named });
            }
        }
        Ok(())
    }

    /// Converts documents and hands them over.
    fn convert(&mut self, path: &Path) {
        let (request, options) = load::plan(path);
        self.send();
        let sink = Sink { sender: self.sender.clone(), line: Vec::new(), batch: Vec::new(), bytes: 0 };
        let failures = Failures(self.sender.clone());
        let end = Lines::to(sink, Compression::None)
            .map(|lines| batch::run(&request, &options, Outlet::Lines(lines), &failures, self.stop));
        if let Err(error) = end {
            let name = path.display().to_string();
            self.push(Source { name, json: Err(error.to_string()), named: Named::Itself });
        }
    }

    fn push(&mut self, source: Source) {
        self.bytes += source.json.as_ref().map_or(0, Vec::len);
        self.batch.push(source);
        if self.bytes >= BATCH {
            self.send();
        }
    }

    /// Where nobody takes the batch any more, the run is over, and its writer says why.
    fn send(&mut self) {
        self.bytes = 0;
        let _ = self.sender.send(std::mem::take(&mut self.batch));
    }

    fn stopped(&self) -> bool {
        self.stop.load(Ordering::Relaxed)
    }
}

/// Takes the lines of a conversion.
struct Sink {
    sender: SyncSender<Vec<Source>>,
    line: Vec<u8>,
    batch: Vec<Source>,
    bytes: usize,
}

impl Write for Sink {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let mut rest = bytes;
        while let Some(end) = memchr::memchr(b'\n', rest) {
            self.line.extend_from_slice(&rest[..end]);
            rest = &rest[end + 1..];
            self.bytes += self.line.len();
            let json = std::mem::take(&mut self.line);
            self.batch.push(Source { name: String::new(), json: Ok(json), named: Named::Itself });
        }
        self.line.extend_from_slice(rest);
        if self.bytes >= BATCH { self.flush().map(|()| bytes.len()) } else { Ok(bytes.len()) }
    }

    fn flush(&mut self) -> io::Result<()> {
        self.bytes = 0;
        let batch = std::mem::take(&mut self.batch);
        self.sender.send(batch).map_err(|_| io::ErrorKind::BrokenPipe.into())
    }
}

/// Takes what could not be converted.
struct Failures(SyncSender<Vec<Source>>);

impl Failures {
    fn send(&self, name: &str, reason: &str) {
        let source = Source { name: name.to_owned(), json: Err(reason.to_owned()), named: Named::Itself };
        let _ = self.0.send(vec![source]);
    }
}

impl Watch for Failures {
    fn document(&self, record: &Record, _work: Work) {
        if let Some(failure) = &record.failure {
            self.send(&record.path, &failure.reason);
        }
    }

    fn note(&self, note: &Note) {
        self.send(&note.path, &note.reason);
    }
}

/// Files of JSON.
#[derive(Clone, Copy)]
enum Json {
    Document,
    Lines,
    Gzip,
    Zstd,
}

fn json_of(path: &Path) -> Option<Json> {
    let name = path.file_name()?.to_str()?;
    let kinds = [
        (".json", Json::Document),
        (".ndjson", Json::Lines),
        (".jsonl", Json::Lines),
        (".ndjson.gz", Json::Gzip),
        (".ndjson.zst", Json::Zstd),
    ];
    kinds.into_iter().find(|(ending, _)| name.ends_with(ending)).map(|(_, kind)| kind)
}

/// Says why an archive cannot be had.
pub(super) fn refused(name: &str, error: &Error) -> Exit {
    match error {
        Error::Io(error) => Exit::unwritten(name, error),
        error => {
            say(format_args!("{name}: {error}"));
            Exit::Output
        }
    }
}

fn report(name: &str, summary: &Summary) {
    if let Some(version) = summary.rebuilt {
        say(format_args!("{name}: made anew; it was made by an older hexaglot (schema {version})"));
    }
    let Summary { added, changed, unchanged, removed, documents, .. } = summary;
    say(format_args!(
        "{name}: {documents} documents: {added} new, {changed} changed, {unchanged} as they were, {removed} taken out"
    ));
}
