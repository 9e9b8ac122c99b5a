//! The command line of hexaglot.

mod cli;

use std::process::ExitCode;

/// A document is many small pieces of memory, taken and given back by every thread at once.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    cli::main().into()
}
