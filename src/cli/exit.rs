//! Exit codes: part of the interface, listed in the help.

use std::io;
use std::process::ExitCode;

use super::say;

/// How a run ended; the number is the exit code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Exit {
    /// Every document was converted. Also when the reader of the output went away, as `head` does.
    Done = 0,
    /// Some document failed, or had warnings under `--strict`; all others were converted unless `--fail-fast` was given.
    Failures = 1,
    /// The command line is wrong; nothing was done.
    Usage = 2,
    /// The output cannot be written: the disk is full, or the directory is not ours.
    Output = 3,
    /// Stopped by Ctrl-C or SIGTERM; what was finished stays, and the same command goes on from there.
    Interrupted = 130,
}

/// The codes as the help lists them.
pub(super) const HELP: &str = "\
Exit codes:
  0    every document was converted
  1    some document failed, or had warnings under --strict
  2    the command line is wrong; nothing was done
  3    the output cannot be written (disk full, no permission, another run at work)
  130  stopped by Ctrl-C; the same command goes on from there";

/// The codes of `compare`.
pub(super) const COMPARE: &str = "\
Exit codes:
  0    the versions of each work agree, but for hints
  1    some versions differ, or some document could not be read
  2    the command line is wrong; nothing was done
  3    the output cannot be written";

/// The codes of `validate`.
pub(super) const VALIDATE: &str = "\
Exit codes:
  0    everything is as it should be, but for warnings; or it was written with --update
  1    something is not, or could not be read
  2    the command line is wrong; nothing was done
  3    the output cannot be written";

/// The codes of `index`.
#[cfg(feature = "index")]
pub(super) const INDEX: &str = "\
Exit codes:
  0    every document is in the archive
  1    some document failed; all others are in the archive
  2    the command line is wrong; nothing was done
  3    the archive cannot be written, or is none of ours
  130  stopped by Ctrl-C; the archive is as it was before";

/// The codes of commands that read an archive.
#[cfg(feature = "index")]
pub(super) const QUERY: &str = "\
Exit codes:
  0    the question was answered, even if nothing was found
  1    the archive cannot be read: absent, damaged, of another program, of another version
  2    the command line or the SQL is wrong, or the SQL would do more than read
  3    the output cannot be written";

impl Exit {
    /// The exit after an attempt to write to standard output.
    pub(super) fn after_writing(result: io::Result<()>) -> Self {
        match result {
            Ok(()) => Self::Done,
            Err(error) => Self::unwritten("standard output", &error),
        }
    }

    /// The exit when `what` could not be written; says so, unless the reader went away on purpose.
    pub(super) fn unwritten(what: &str, error: &io::Error) -> Self {
        if error.kind() == io::ErrorKind::BrokenPipe {
            return Self::Done;
        }
        let hint = match error.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => "; make room and run the same command again",
            io::ErrorKind::PermissionDenied => "; choose a directory that you may write to",
            io::ErrorKind::ResourceBusy => "; wait for it to end, or choose another directory",
            _ => "",
        };
        say(format_args!("{what}: cannot be written: {error}{hint}"));
        Self::Output
    }
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit as u8)
    }
}
