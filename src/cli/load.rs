//! Documents as JSON, whatever they are named as: converted here and now, or converted before.

use std::fs;
use std::io::{self, Write};
use std::num::NonZero;
use std::path::{Path, PathBuf};
use std::sync::atomic::AtomicBool;
use std::sync::mpsc::{SyncSender, sync_channel};

use hexaglot::Limits;
use hexaglot::batch::{
    self, Compression, Filter, Lines, Note, OnFailure, Options, Outlet, Record, Request, Separator, Warnings, Watch,
    Work,
};
use hexaglot::json::Layout;
use serde_json::Value;

/// Bytes that one document may have.
const LIMIT: u64 = 512 << 20;

/// Documents that wait to be taken: as JSON they are several times as large as on the disk.
const WAITING: usize = 16;

/// What became of one document.
pub(super) enum Loaded {
    /// Its JSON.
    Document {
        /// The path, with the line in a file of many.
        path: String,
        /// The JSON.
        document: Value,
    },
    /// There is none.
    Failure {
        /// The path.
        path: String,
        /// Why.
        reason: String,
    },
}

/// Loads all that is named: .json and .ndjson files as they are, all else converted, in the order of the names.
pub(super) fn documents(paths: &[PathBuf], take: &mut dyn FnMut(Loaded)) {
    for path in paths {
        match path.extension().and_then(|extension| extension.to_str()) {
            Some("json" | "ndjson" | "jsonl") if !path.is_dir() => converted(path, take),
            _ => convert(path, take),
        }
    }
}

/// The documents of a file that was converted before: one, or one a line.
fn converted(path: &Path, take: &mut dyn FnMut(Loaded)) {
    let name = path.display().to_string();
    let text = match fs::read(path) {
        Ok(text) => text,
        Err(error) => return take(Loaded::Failure { path: name, reason: format!("cannot be read: {error}") }),
    };
    json(&name, &text, take);
}

/// The documents of a JSON text: one, or one a line.
pub(super) fn json(name: &str, text: &[u8], take: &mut dyn FnMut(Loaded)) {
    for (value, number) in serde_json::Deserializer::from_slice(text).into_iter::<Value>().zip(1..) {
        let path = if number == 1 { name.to_owned() } else { format!("{name}, document {number}") };
        take(match value {
            Ok(document) => Loaded::Document { path, document },
            Err(error) => Loaded::Failure { path, reason: format!("no JSON: {error}") },
        });
    }
}

/// How documents at a path are converted on the way to something else.
pub(super) fn plan(path: &Path) -> (Request, Options) {
    let request = Request {
        paths: vec![path.to_path_buf()],
        lists: Vec::new(),
        separator: Separator::Line,
        filter: Filter::default(),
        output: None,
        limit: LIMIT,
    };
    let options = Options {
        jobs: std::thread::available_parallelism().unwrap_or(NonZero::<usize>::MIN),
        layout: Layout::Compact,
        limits: Limits::default(),
        on_failure: OnFailure::Continue,
        warnings: Warnings::Tolerate,
        read: hexaglot::Reader::read,
    };
    (request, options)
}

fn convert(path: &Path, take: &mut dyn FnMut(Loaded)) {
    let (request, options) = plan(path);
    let (sender, receiver) = sync_channel(WAITING);
    let run = move || {
        let collector = Collector { sender, line: Vec::new() };
        match Lines::to(collector.clone(), Compression::None) {
            Ok(lines) => {
                batch::run(&request, &options, Outlet::Lines(lines), &collector, &AtomicBool::new(false));
            }
            Err(error) => collector.send(Loaded::failure(&request.paths[0].display().to_string(), &error.to_string())),
        }
    };
    std::thread::scope(|scope| {
        scope.spawn(run);
        receiver.into_iter().for_each(take);
    });
}

impl Loaded {
    fn failure(path: &str, reason: &str) -> Self {
        Self::Failure { path: path.to_owned(), reason: reason.to_owned() }
    }
}

/// Takes the lines of a run back in, one by one.
#[derive(Clone)]
struct Collector {
    sender: SyncSender<Loaded>,
    line: Vec<u8>,
}

impl Collector {
    /// Where nobody takes anything any more, nothing is missed.
    fn send(&self, loaded: Loaded) {
        let _ = self.sender.send(loaded);
    }
}

impl Write for Collector {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.line.extend_from_slice(bytes);
        while let Some(end) = memchr::memchr(b'\n', &self.line) {
            let document: Value = serde_json::from_slice(&self.line[..end])?;
            self.line.drain(..=end);
            let path = document["source"]["path"].as_str().unwrap_or_default().to_owned();
            self.send(Loaded::Document { path, document });
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Watch for Collector {
    fn document(&self, record: &Record, _work: Work) {
        if let Some(failure) = &record.failure {
            self.send(Loaded::failure(&record.path, &failure.reason));
        }
    }

    fn note(&self, note: &Note) {
        self.send(Loaded::failure(&note.path, &note.reason));
    }
}
