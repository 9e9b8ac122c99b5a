//! The command line of hexaglot.

mod cli;

use std::process::ExitCode;

fn main() -> ExitCode {
    cli::main().into()
}
