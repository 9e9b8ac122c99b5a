//! `hexaglot man`.

use std::io;

use clap::CommandFactory;
use clap_mangen::Man as Page;

use super::Exit;
use super::args::{Args, Man};

/// Prints a manual page.
pub(crate) fn run(args: &Man) -> Exit {
    let mut program = Args::command();
    program.build();
    let command = args.command.as_deref().and_then(|name| program.find_subcommand(name)).unwrap_or(&program);
    Exit::after_writing(Page::new(command.clone()).render(&mut io::stdout()))
}
