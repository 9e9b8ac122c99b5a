//! Exit codes.

use std::process::ExitCode;

/// How a run ended; the number is the exit code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Exit {
    /// Every document was converted.
    Done = 0,
    /// Some document could not be converted; all others were.
    Failures = 1,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit as u8)
    }
}
