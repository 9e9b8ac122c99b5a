//! The command line: arguments to a run, a run to an exit code.
//!
//! `args` is what was typed and `plan` what it means; each subcommand has a file. Data goes to standard output, all
//! else to standard error. This room alone words messages, and decides how the process ends.

mod args;
#[cfg(feature = "index")]
mod ask;
mod cite;
mod compare;
mod complete;
mod convert;
mod exit;
mod explain;
#[cfg(feature = "index")]
mod export;
#[cfg(feature = "index")]
mod graph;
#[cfg(feature = "index")]
mod index;
mod interrupt;
mod lanes;
mod load;
mod man;
mod plan;
mod progress;
#[cfg(feature = "index")]
mod query;
mod report;
mod schema;
#[cfg(feature = "index")]
mod table;
mod terminal;
mod validate;
mod verdict;

use std::fmt;
use std::io::{self, Write};

use clap::Parser;
use clap::error::ErrorKind;

pub(crate) use exit::Exit;

use args::{Args, Command};

/// Runs the command line.
pub(crate) fn main() -> Exit {
    let result = Args::try_parse().and_then(|args| match args.command {
        Command::Convert(args) => convert::run(*args),
        Command::Cite(args) => Ok(cite::run(&args)),
        Command::Explain(args) => Ok(explain::run(&args)),
        Command::Compare(args) => Ok(compare::run(&args)),
        Command::Validate(args) => Ok(validate::run(&args)),
        #[cfg(feature = "index")]
        Command::Index(args) => Ok(index::run(&args)),
        #[cfg(feature = "index")]
        Command::Query(args) => Ok(query::run(&args)),
        #[cfg(feature = "index")]
        Command::Export(args) => Ok(export::run(&args)),
        #[cfg(feature = "index")]
        Command::Graph(args) => Ok(graph::run(&args)),
        Command::Schema => Ok(schema::run()),
        Command::Completions(args) => Ok(complete::run(&args)),
        Command::Man(args) => Ok(man::run(&args)),
    });
    result.unwrap_or_else(|error| {
        let _ = error.print();
        match error.kind() {
            ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => Exit::Done,
            _ => Exit::Usage,
        }
    })
}

/// Writes one line to standard error, made safe for terminals. Where nobody listens, the run goes on.
fn say(line: fmt::Arguments<'_>) {
    let _ = writeln!(io::stderr(), "{}", terminal::Shown(&line.to_string()));
}
