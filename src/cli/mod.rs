//! The command line: arguments to a run, a run to an exit code.

mod args;
mod convert;
mod exit;

use clap::Parser;

pub(crate) use exit::Exit;

/// Runs the command line.
pub(crate) fn main() -> Exit {
    match args::Args::parse().command {
        args::Command::Convert(args) => convert::run(&args),
    }
}
