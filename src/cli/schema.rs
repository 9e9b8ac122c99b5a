//! `hexaglot schema`.

use std::io::{self, Write};

use super::Exit;

/// Prints the schema of the output.
pub(crate) fn run() -> Exit {
    Exit::after_writing(writeln!(io::stdout(), "{:#}", hexaglot::json::schema()))
}
