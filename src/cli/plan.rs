//! What the arguments of `convert` mean: checked, with defaults filled in, exclusive modes as enums.

use std::fs;
use std::num::NonZero;
use std::path::{Path, PathBuf};

use clap::error::ErrorKind;
use clap::{CommandFactory, Error};
use hexaglot::Limits;
use hexaglot::batch::{Compression, Filter, OnFailure, Options, Redo, Request, Separator, Split, Warnings};
use hexaglot::json::Layout;
use tracing::Level;

use super::args::{Args, Compress, Convert, Format, Log, Output, SplitBy};

/// A run that can begin.
pub(crate) struct Plan {
    pub(crate) request: Request,
    pub(crate) options: Options,
    pub(crate) destination: Destination,
    pub(crate) report: Option<PathBuf>,
    pub(crate) voice: Voice,
}

/// Where the JSON goes.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Destination {
    Standard(Compression),
    Files(PathBuf, Redo),
    Lines(PathBuf, Split, Compression, Redo),
}

/// What is said on the way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Voice {
    /// Failures only.
    Quiet,
    /// Progress and a summary.
    Usual,
    /// A log instead of progress.
    Log(Level),
}

impl Plan {
    /// Checks the arguments.
    pub(crate) fn new(args: Convert) -> Result<Self, Error> {
        let Convert { paths, input, output, run } = args;
        let (destination, layout) = destination(&output)?;
        let directory = output.directory;
        for path in &paths {
            if directory.as_deref().is_some_and(|directory| is_same(directory, path)) {
                return Err(wrong(format!("{}: is both input and output; name another --output", path.display())));
            }
        }
        for list in &input.files_from {
            if list != Path::new("-") && !list.is_file() {
                return Err(wrong(format!("{}: there is no such list; see --files-from", list.display())));
            }
        }
        let filter = Filter::new(&input.include, &input.exclude)
            .map_err(|error| wrong(format!("{error}; see --include and --exclude in the help")))?;
        let voice = match (run.quiet, run.log) {
            (_, Some(log)) => Voice::Log(level(log)),
            (true, None) => Voice::Quiet,
            (false, None) => Voice::Usual,
        };
        Ok(Self {
            request: Request {
                paths,
                lists: input.files_from,
                separator: if input.null { Separator::Nul } else { Separator::Line },
                filter,
                output: directory,
                limit: input.max_bytes,
            },
            options: Options {
                jobs: run.jobs.unwrap_or_else(|| std::thread::available_parallelism().unwrap_or(NonZero::<usize>::MIN)),
                layout,
                limits: Limits { inflated: input.max_bytes, ..Limits::default() },
                on_failure: if run.fail_fast { OnFailure::Stop } else { OnFailure::Continue },
                warnings: if run.strict { Warnings::Fail } else { Warnings::Tolerate },
                read: hexaglot::Reader::read,
            },
            destination,
            report: run.report,
            voice,
        })
    }
}

fn destination(output: &Output) -> Result<(Destination, Layout), Error> {
    let compression = match output.compress {
        None => Compression::None,
        Some(Compress::Gzip) => Compression::Gzip,
        Some(Compress::Zstd) => Compression::Zstd,
    };
    let split = match output.split_by {
        None => Split::Nothing,
        Some(SplitBy::Language) => Split::Language,
        Some(SplitBy::Year) => Split::Year,
    };
    let layout = if output.pretty { Layout::Pretty } else { Layout::Compact };
    let by_default = match &output.directory {
        Some(_) if output.split_by.is_none() && output.compress.is_none() => Format::Json,
        None if output.pretty => Format::Json,
        _ => Format::Ndjson,
    };
    let format = output.format.unwrap_or(by_default);
    if format == Format::Ndjson && output.pretty {
        return Err(wrong("NDJSON has one document a line and cannot be indented; leave out --pretty".to_owned()));
    }
    if format == Format::Json && (output.compress.is_some() || output.split_by.is_some()) {
        return Err(wrong("--compress and --split-by are for NDJSON; add --format ndjson".to_owned()));
    }
    let redo = if output.force { Redo::All } else { Redo::Changed };
    let destination = match (&output.directory, format) {
        (None, _) => Destination::Standard(compression),
        (Some(directory), Format::Json) => Destination::Files(directory.clone(), redo),
        (Some(directory), Format::Ndjson) => Destination::Lines(directory.clone(), split, compression, redo),
    };
    Ok((destination, layout))
}

fn level(log: Log) -> Level {
    match log {
        Log::Error => Level::ERROR,
        Log::Warn => Level::WARN,
        Log::Info => Level::INFO,
        Log::Debug => Level::DEBUG,
        Log::Trace => Level::TRACE,
    }
}

fn is_same(a: &Path, b: &Path) -> bool {
    matches!((fs::canonicalize(a), fs::canonicalize(b)), (Ok(a), Ok(b)) if a == b)
}

fn wrong(message: String) -> Error {
    Args::command().error(ErrorKind::ValueValidation, message)
}
