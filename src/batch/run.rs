//! The run: one thread searches, `jobs` threads convert, results settle in input order.
//!
//! At any moment there are at most twice `jobs` inputs between search and settling, and as many bytes of output as
//! [`WAITING`] a job: memory is bounded by the number of jobs times the largest document, whatever the archive's size.

use std::io;
use std::num::NonZero;
use std::ops::ControlFlow;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Instant;

use sha2::Digest;

use super::facts::Facts;
use super::fault::Fault;
use super::find::{Found, Request, find};
use super::folder::Folder;
use super::guard::guard;
use super::input::Input;
use super::lines::Lines;
use super::queue::Queue;
use super::record::{Failure, Outcome, Record};
use super::spool::Spool;
use super::summary::{Note, Summary, Work};
use crate::container::Limits;
use crate::document::Document;
use crate::json::{self, Layout, Sha256};
use crate::{Error, Reader};

/// Bytes of output, for each job, that may wait for an earlier document before no further one is begun.
pub const WAITING: usize = 32 << 20;

/// Stack of a worker. Nesting is bounded by [`Limits::depth`]; this leaves room for it in every stage.
const STACK: usize = 16 << 20;

/// How to convert.
#[derive(Clone, Debug)]
pub struct Options {
    /// Documents that are converted at the same time.
    pub jobs: NonZero<usize>,
    /// Layout of the JSON.
    pub layout: Layout,
    /// Bounds for one document.
    pub limits: Limits,
    /// Whether a failure ends the run.
    pub on_failure: OnFailure,
    /// Whether warnings are failures.
    pub warnings: Warnings,
    /// What reads a document; tests put another in its place.
    pub read: Read,
}

/// Reads one document with what a worker keeps from document to document.
pub type Read = fn(&mut Reader, &[u8]) -> Result<Document, Error>;

/// Whether a failure ends the run.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum OnFailure {
    /// The other documents are converted all the same.
    #[default]
    Continue,
    /// No further document is begun.
    Stop,
}

/// Whether a document with warnings counts as a failure. Its JSON is written either way.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Warnings {
    /// It does not.
    #[default]
    Tolerate,
    /// It does.
    Fail,
}

/// Where the JSON goes.
pub enum Outlet {
    /// Streams of NDJSON.
    Lines(Lines),
    /// One file a document.
    Folder(Folder),
}

/// Is told what happens, in input order.
pub trait Watch: Sync {
    /// A document is done.
    fn document(&self, record: &Record, work: Work);
    /// The search does not follow a path.
    fn note(&self, note: &Note);
}

/// How a run ended.
#[derive(Debug)]
pub enum End {
    /// All that was found is done.
    Complete,
    /// The caller asked for it.
    Interrupted,
    /// A document failed, and [`OnFailure::Stop`] was asked for.
    Failure,
    /// The output could not be written.
    Output(io::Error),
}

/// Runs until all is converted, or `interrupt` becomes true. Documents that were begun are always ended.
pub fn run(
    request: &Request,
    options: &Options,
    outlet: Outlet,
    watch: &dyn Watch,
    interrupt: &AtomicBool,
) -> (Summary, End) {
    let (lines, folder) = match outlet {
        Outlet::Lines(lines) => (Some(lines), None),
        Outlet::Folder(folder) => (None, Some(folder)),
    };
    let jobs = options.jobs.get();
    let pool = match rayon::ThreadPoolBuilder::new().num_threads(jobs).stack_size(STACK).build() {
        Ok(pool) => pool,
        Err(error) => return (Summary::default(), End::Output(io::Error::other(error))),
    };
    let spool = lines.as_ref().and_then(Lines::spool);
    let ledger = Ledger { lines, summary: Summary::default() };
    let run = Run {
        request,
        options,
        folder,
        spool,
        watch,
        interrupt,
        halt: AtomicBool::new(false),
        fatal: Mutex::new(None),
        passed_over: AtomicU64::new(0),
        reader: Reader::new(options.limits.clone()),
        queue: Queue::new(WAITING.saturating_mul(jobs), ledger),
    };
    let (sender, receiver) = sync_channel(jobs);
    let receiver = Mutex::new(receiver);
    std::thread::scope(|scope| {
        let run = &run;
        // The search owns the sender: when it ends, so does the work.
        scope.spawn(move || run.search(&sender));
        if let Err(defect) = guard(|| pool.broadcast(|_| run.work(&receiver))) {
            // Whoever searches may be waiting for room, and nobody is left to make it.
            run.drop(io::Error::other(defect));
            let receiver = receiver.lock().unwrap_or_else(PoisonError::into_inner);
            while receiver.recv().is_ok() {}
        }
    });
    run.end()
}

struct Run<'a> {
    request: &'a Request,
    options: &'a Options,
    folder: Option<Folder>,
    spool: Option<Arc<Spool>>,
    watch: &'a dyn Watch,
    interrupt: &'a AtomicBool,
    /// Set when no further document shall be begun.
    halt: AtomicBool,
    /// Why the output cannot be written any more.
    fatal: Mutex<Option<io::Error>>,
    passed_over: AtomicU64,
    /// What workers begin with; its clones share what documents of one template have in common.
    reader: Reader,
    queue: Queue<Settled, Ledger>,
}

/// What results settle into.
struct Ledger {
    lines: Option<Lines>,
    summary: Summary,
}

/// A result on its way to the ledger.
enum Settled {
    Document {
        record: Box<Record>,
        work: Work,
        json: Vec<u8>,
    },
    Note(Note),
    /// The output failed meanwhile.
    Dropped,
}

/// What a worker keeps from document to document.
struct Buffers {
    reader: Reader,
    bytes: Vec<u8>,
    json: Vec<u8>,
}

type Numbered = (u64, Found);

impl Run<'_> {
    fn search(&self, sender: &SyncSender<Numbered>) {
        let mut number = 0;
        let mut send = |found| {
            if sender.send((number, found)).is_err() || self.stopped() {
                return ControlFlow::Break(());
            }
            number += 1;
            ControlFlow::Continue(())
        };
        let mut take = |found| match found {
            Found::PassedOver => {
                self.passed_over.fetch_add(1, Ordering::Relaxed);
                ControlFlow::Continue(())
            }
            found => send(found),
        };
        if let Err(defect) = guard(|| find(self.request, &mut take)) {
            let _ = send(Found::Fault("the search".to_owned(), Fault::Defect(defect)));
        }
    }

    fn work(&self, receiver: &Mutex<Receiver<Numbered>>) {
        let mut buffers = Buffers { reader: self.reader.clone(), bytes: Vec::new(), json: Vec::new() };
        loop {
            self.queue.wait_for_room();
            let Some((number, found)) = self.next(receiver) else { return };
            let settled = match found {
                Found::Input(input) => self.convert(input, &mut buffers),
                Found::Fault(path, fault) => self.failed(Record::new(path, Outcome::Failed, 0.0), &fault),
                Found::Note(path, reason) => Settled::Note(Note { path, reason }),
                Found::PassedOver => Settled::Dropped,
            };
            let size = if let Settled::Document { json, .. } = &settled { json.len() } else { 0 };
            self.queue.put(number, settled, size, |ledger, settled| self.settle(ledger, settled));
        }
    }

    /// Takes the next thing found. Under the lock, so that what is taken has no gaps when the run is stopped.
    fn next(&self, receiver: &Mutex<Receiver<Numbered>>) -> Option<Numbered> {
        let receiver = receiver.lock().unwrap_or_else(PoisonError::into_inner);
        while self.stopped() {
            receiver.recv().ok()?;
        }
        receiver.recv().ok()
    }

    fn convert(&self, mut input: Input, buffers: &mut Buffers) -> Settled {
        let begun = Instant::now();
        buffers.bytes.clear();
        buffers.json.clear();
        if let Err(fault) = input.read(self.request.limit, &mut buffers.bytes) {
            return self.failed(Record::new(input.path, Outcome::Failed, begun.elapsed().as_secs_f64()), &fault);
        }
        let sha256 = Sha256(sha2::Sha256::digest(&buffers.bytes).into());
        if let Some(record) = self.folder.as_ref().and_then(|folder| folder.finished(&input, sha256)) {
            return Settled::Document { record: Box::new(record), work: Work::Kept, json: Vec::new() };
        }
        if let Some((record, json)) = self.spool.as_ref().and_then(|spool| spool.finished(&input.path, sha256)) {
            return Settled::Document { record: Box::new(record), work: Work::Kept, json };
        }
        let result = self.read(&input, sha256, buffers);
        let output = match (&result, &self.folder, &self.spool) {
            (Ok(_), Some(folder), _) => folder.store(&input, &buffers.json).map(Some),
            (Ok(_), None, Some(spool)) => spool.store(&buffers.json).map(Some),
            _ => Ok(None),
        };
        let mut record = Record::new(input.path, Outcome::Converted, begun.elapsed().as_secs_f64());
        record.bytes = Some(buffers.bytes.len() as u64);
        record.sha256 = Some(sha256.to_string());
        match (result, output) {
            (Err(fault), _) => self.failed(record, &fault),
            (Ok(_), Err(error)) if ends_the_run(&error) => self.drop(error),
            (Ok(_), Err(error)) => self.failed(record, &Fault::Write(error)),
            (Ok(facts), Ok(output)) => {
                tracing::debug!(path = record.path, seconds = record.seconds, language = facts.language, "converted");
                record.facts = Some(facts);
                record.output = output;
                let json = if self.folder.is_some() { Vec::new() } else { std::mem::take(&mut buffers.json) };
                self.noted(Settled::Document { record: Box::new(record), work: Work::Done, json })
            }
        }
    }

    /// Reads the document and writes its JSON into the buffer.
    fn read(&self, input: &Input, sha256: Sha256, buffers: &mut Buffers) -> Result<Facts, Fault> {
        let Options { layout, read, .. } = self.options;
        let Buffers { reader, bytes, json } = buffers;
        let facts = guard(|| -> Result<Facts, Fault> {
            let document = read(reader, bytes)?;
            let file = json::File { path: &input.path, bytes: bytes.len() as u64, sha256 };
            json::write(&document, &file, *layout, &mut *json).map_err(Fault::Write)?;
            json.push(b'\n');
            Ok(Facts::of(&document))
        });
        if facts.is_err() {
            // A panic leaves the buffers in any state.
            *reader = self.reader.clone();
        }
        facts?
    }

    fn failed(&self, mut record: Record, fault: &Fault) -> Settled {
        tracing::debug!(path = record.path, %fault, "failed");
        record.outcome = Outcome::Failed;
        record.failure = Some(Failure { kind: fault.kind().to_owned(), reason: fault.line() });
        self.noted(Settled::Document { record: Box::new(record), work: Work::Done, json: Vec::new() })
    }

    /// Work is noted as soon as it is done: a slow document must not put the work of others at risk.
    fn noted(&self, settled: Settled) -> Settled {
        let Settled::Document { record, .. } = &settled else { return settled };
        let noted = match (&self.folder, &self.spool) {
            (Some(folder), _) => folder.note(record),
            (None, Some(spool)) => spool.note(record),
            (None, None) => Ok(()),
        };
        noted.map_or_else(|error| self.drop(error), |()| settled)
    }

    fn settle(&self, ledger: &mut Ledger, settled: Settled) {
        match settled {
            Settled::Dropped => {}
            Settled::Note(note) => {
                self.watch.note(&note);
                ledger.summary.notes.push(note);
            }
            Settled::Document { mut record, work, json } => {
                if let Some(lines) = &mut ledger.lines {
                    if self.fatal().is_some() {
                        return;
                    }
                    if let Err(error) = lines.write(&mut record, &json) {
                        self.drop(error);
                        return;
                    }
                }
                ledger.summary.count(&record, work);
                self.watch.document(&record, work);
                let warned = record.facts.as_ref().is_some_and(|facts| facts.warnings > 0);
                let failed = record.outcome == Outcome::Failed || warned && self.options.warnings == Warnings::Fail;
                if failed && self.options.on_failure == OnFailure::Stop {
                    self.halt.store(true, Ordering::Relaxed);
                }
            }
        }
    }

    /// Stops the run, as nothing can be written any more.
    fn drop(&self, error: io::Error) -> Settled {
        self.halt.store(true, Ordering::Relaxed);
        self.fatal().get_or_insert(error);
        Settled::Dropped
    }

    fn fatal(&self) -> std::sync::MutexGuard<'_, Option<io::Error>> {
        self.fatal.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn stopped(&self) -> bool {
        self.halt.load(Ordering::Relaxed) || self.interrupt.load(Ordering::Relaxed)
    }

    fn end(self) -> (Summary, End) {
        let Ledger { lines, mut summary } = self.queue.into_sink();
        summary.passed_over = self.passed_over.into_inner();
        let end = match self.fatal.into_inner().unwrap_or_else(PoisonError::into_inner) {
            Some(error) => End::Output(error),
            None if self.halt.into_inner() => End::Failure,
            None if self.interrupt.load(Ordering::Relaxed) => End::Interrupted,
            None => End::Complete,
        };
        let closed = match (lines, self.folder, &end) {
            (Some(lines), _, End::Complete) => lines.finish(),
            // The first error says why; what happens on the way out adds nothing.
            (Some(lines), _, _) => lines.abandon().or(Ok(())),
            (None, Some(folder), End::Output(_)) => folder.close().or(Ok(())),
            (None, Some(folder), _) => folder.close(),
            (None, None, _) => Ok(()),
        };
        match closed {
            Ok(()) => (summary, end),
            Err(error) => (summary, End::Output(error)),
        }
    }
}

/// Whether an error of the output will meet every further document, too.
fn ends_the_run(error: &io::Error) -> bool {
    use io::ErrorKind::{BrokenPipe, QuotaExceeded, ReadOnlyFilesystem, StorageFull};
    matches!(error.kind(), StorageFull | QuotaExceeded | ReadOnlyFilesystem | BrokenPipe)
}
