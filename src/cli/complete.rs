//! `hexaglot completions`.

use std::io::{self, Write};

use clap::CommandFactory;

use super::Exit;
use super::args::{Args, Completions};

/// Prints a completion script.
pub(crate) fn run(args: &Completions) -> Exit {
    let mut script = Vec::new();
    clap_complete::generate(args.shell, &mut Args::command(), "hexaglot", &mut script);
    Exit::after_writing(io::stdout().write_all(&script))
}
