//! What was typed. Doc comments are the help, the man page and the shell completions.

use std::num::NonZero;
use std::path::PathBuf;

use clap::{Parser, Subcommand, ValueEnum, ValueHint};
use clap_complete::Shell;

#[cfg(feature = "index")]
use super::ask::{Export, Graph, Index, Query};
use super::cite::Cite;
use super::exit;

/// Reads documents of the ITU Council, in six languages, into structured JSON.
#[derive(Debug, Parser)]
#[command(name = "hexaglot", version, about, max_term_width = 100)]
pub(crate) struct Args {
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    Convert(Box<Convert>),
    Cite(Cite),
    Explain(Explain),
    Compare(Compare),
    Validate(Validate),
    #[cfg(feature = "index")]
    Index(Index),
    #[cfg(feature = "index")]
    Query(Box<Query>),
    #[cfg(feature = "index")]
    Export(Export),
    #[cfg(feature = "index")]
    Graph(Graph),
    /// Print the JSON Schema of the output.
    ///
    /// Draft 2020-12, with a description of every field.
    Schema,
    Completions(Completions),
    Man(Man),
}

/// Show how each paragraph was read, and why.
///
/// For each line of the body: what its label could be read as, what it was taken for, what spoke for that and what the
/// reading cost, and the outcome that it states. A cost of 0 is an undisturbed sequence.
#[derive(Debug, clap::Args)]
pub(crate) struct Explain {
    /// The document, or `-` for standard input
    #[arg(value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub(crate) file: PathBuf,
}

/// Convert documents to JSON.
///
/// Writes one JSON object a line to standard output, in the order of the input, or with `--output` one file a document.
/// DOCX and text are told apart by content. One bad document costs that document only: it is named on standard error,
/// with what was found and what can be done.
#[derive(Debug, clap::Args)]
#[command(after_help = exit::HELP)]
pub(crate) struct Convert {
    /// Files, directories, archives, or `-` for standard input
    ///
    /// Directories are searched for .docx, .docm, .dotx, .dotm and .txt files and for .zip, .tar, .tar.gz and .tgz
    /// archives, which are read in place. Links are followed. A named file is taken whatever it is called.
    #[arg(value_name = "PATH", required_unless_present = "files_from", value_hint = ValueHint::AnyPath)]
    pub(crate) paths: Vec<PathBuf>,

    #[command(flatten)]
    pub(crate) input: Input,

    #[command(flatten)]
    pub(crate) output: Output,

    #[command(flatten)]
    pub(crate) run: Run,
}

#[derive(Debug, clap::Args)]
#[command(next_help_heading = "What to convert")]
pub(crate) struct Input {
    /// Convert only files that match this glob; may be given several times
    ///
    /// A glob is matched against the path below the directory or archive that was named; one without a slash matches
    /// the name at any depth. `*` stops at a slash, `**` does not.
    #[arg(long, value_name = "GLOB")]
    pub(crate) include: Vec<String>,

    /// Leave out files and directories that match this glob; may be given several times
    #[arg(long, value_name = "GLOB")]
    pub(crate) exclude: Vec<String>,

    /// Convert also the paths listed in FILE, one a line; `-` reads the list from standard input
    ///
    /// With `--output`, outputs of listed files are named after the whole path, not after the file name alone.
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub(crate) files_from: Vec<PathBuf>,

    /// Paths in lists end with a NUL character, as `find -print0` writes them
    #[arg(short = '0', long, requires = "files_from")]
    pub(crate) null: bool,

    /// Refuse documents that are larger than this, packed or unpacked
    #[arg(long, value_name = "BYTES", default_value_t = 512 << 20)]
    pub(crate) max_bytes: u64,
}

#[derive(Debug, clap::Args)]
#[command(next_help_heading = "What to write")]
pub(crate) struct Output {
    /// Write into this directory, one file a document, named after the document's path
    ///
    /// Each file is whole or absent at any moment. `manifest.jsonl` in the same directory records what was done: a
    /// second run converts only what is new, has changed, failed before, or was made by an older schema.
    #[arg(id = "output", short, long, value_name = "DIR", value_hint = ValueHint::DirPath)]
    pub(crate) directory: Option<PathBuf>,

    /// One JSON file a document, or NDJSON: all documents in one stream, one a line
    ///
    /// The default is `json` with `--output` and `ndjson` without. NDJSON with `--output` is the file
    /// `documents.ndjson`, which appears when the run is complete; a run that was stopped is gone on with all the same.
    #[arg(long, value_enum)]
    pub(crate) format: Option<Format>,

    /// Indent the JSON
    #[arg(long)]
    pub(crate) pretty: bool,

    /// Compress NDJSON
    #[arg(long, value_enum)]
    pub(crate) compress: Option<Compress>,

    /// One NDJSON file for each language, or for each year of a session
    #[arg(long, value_enum, requires = "output")]
    pub(crate) split_by: Option<SplitBy>,

    /// Convert again what an earlier run has finished
    #[arg(long, requires = "output")]
    pub(crate) force: bool,
}

#[derive(Debug, clap::Args)]
#[command(next_help_heading = "How to run")]
pub(crate) struct Run {
    /// Documents converted at the same time; the default is the number of processors
    ///
    /// Memory is bounded by this number times what the largest document needs. The output is the same for any number.
    #[arg(short, long, value_name = "N")]
    pub(crate) jobs: Option<NonZero<usize>>,

    /// Begin no further document after one that failed
    #[arg(long)]
    pub(crate) fail_fast: bool,

    /// Documents with warnings count as failed; their JSON is written all the same
    #[arg(long)]
    pub(crate) strict: bool,

    /// Write the summary as JSON to FILE
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub(crate) report: Option<PathBuf>,

    /// Say nothing but what failed
    #[arg(short, long)]
    pub(crate) quiet: bool,

    /// Log to standard error what is done, in this detail
    #[arg(long, value_name = "LEVEL", value_enum)]
    pub(crate) log: Option<Log>,
}

/// Compare the language versions of works, side by side.
///
/// Reports where versions part: a section or item that one of them lacks, another marker, action or actor, a work cited
/// in five and not in the sixth, another edition. What most versions say is the yardstick. A difference is a fault in
/// reading or one of translation.
#[derive(Debug, clap::Args)]
#[command(after_help = exit::COMPARE)]
pub(crate) struct Compare {
    /// Documents, directories or archives to convert and compare, or converted .json and .ndjson files
    ///
    /// Versions of one work are found by symbol and revision; documents without a symbol belong together when they lie
    /// in the same directory.
    #[arg(value_name = "PATH", required = true, value_hint = ValueHint::AnyPath)]
    pub(crate) paths: Vec<PathBuf>,

    /// What is written to standard output
    #[arg(long, value_enum, default_value_t = Report::Text)]
    pub(crate) format: Report,

    /// Write also one self-contained page with the versions in columns
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub(crate) html: Option<PathBuf>,

    /// Leave out hints, such as figures that differ
    #[arg(long)]
    pub(crate) no_hints: bool,
}

/// Check converted documents, and fixtures, in continuous integration.
///
/// A .json or .ndjson file is checked against the schema and against the laws that no schema can say: unique ids,
/// offsets inside their texts, canonical identifiers, numbers that agree with their nesting. A document is converted
/// and its JSON checked in the same way. A directory with fixtures is converted and compared with what is expected.
#[derive(Debug, clap::Args)]
#[command(after_help = exit::VALIDATE)]
pub(crate) struct Validate {
    /// JSON, documents, directories of them, fixture folders, or `-` for JSON on standard input
    ///
    /// A fixture folder holds documents, in `expected/` a file `NAME.json` for each document NAME, and `skeleton.json`,
    /// which all language versions share; they may lie at any depth. Without `skeleton.json` the first document's
    /// skeleton is that of all.
    #[arg(value_name = "PATH", required = true, value_hint = ValueHint::AnyPath)]
    pub(crate) paths: Vec<PathBuf>,

    /// Write expectations anew where documents convert to something else, and remove orphans
    #[arg(long)]
    pub(crate) update: bool,

    /// What is written to standard output
    #[arg(long, value_enum, default_value_t = Style::Text)]
    pub(crate) format: Style,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Style {
    /// For people
    Text,
    /// For programs
    Json,
    /// `JUnit` XML, for test reports
    Junit,
    /// Annotations of GitHub Actions
    Github,
    /// SARIF 2.1.0, for code scanning
    Sarif,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Report {
    /// For people
    Text,
    /// For programs
    Json,
}

/// Print a completion script for a shell.
#[derive(Debug, clap::Args)]
pub(crate) struct Completions {
    /// The shell
    #[arg(value_enum)]
    pub(crate) shell: Shell,
}

/// Print the manual page of the program or of one of its commands.
#[derive(Debug, clap::Args)]
pub(crate) struct Man {
    /// The command
    #[arg(value_parser = ["convert", "explain", "compare", "validate", "index", "query", "export", "graph", "schema", "completions", "man"])]
    pub(crate) command: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// One file a document
    Json,
    /// One line a document
    Ndjson,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum Compress {
    /// For everyone
    Gzip,
    /// Smaller and faster
    Zstd,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum SplitBy {
    /// `documents-ar.ndjson`, …
    Language,
    /// `documents-2019.ndjson`, …
    Year,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum Log {
    /// What could not be done
    Error,
    /// Also what looks wrong
    Warn,
    /// Also how the run goes
    Info,
    /// Also each document
    Debug,
    /// Everything
    Trace,
}
