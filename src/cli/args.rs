//! What was typed. Doc comments are the help.

use std::path::PathBuf;

use clap::{Parser, Subcommand};

/// Reads documents of the ITU Council, in six languages, into structured JSON.
#[derive(Debug, Parser)]
#[command(version, about)]
pub(crate) struct Args {
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    Convert(Convert),
}

/// Convert documents to JSON.
///
/// Writes one JSON object a line to standard output, in the order of the input, or one file a document with `--output`.
#[derive(Debug, clap::Args)]
pub(crate) struct Convert {
    /// Files, directories (searched for .docx, .docm, .dotx, .dotm and .txt), or `-` for standard input
    #[arg(required = true, value_name = "PATH")]
    pub(crate) paths: Vec<PathBuf>,

    /// Write one file a document into this directory, named after the document's path
    #[arg(short, long, value_name = "DIR")]
    pub(crate) output: Option<PathBuf>,

    /// Indent the JSON
    #[arg(long, requires = "output")]
    pub(crate) pretty: bool,
}
