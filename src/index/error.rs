//! What can be wrong with an archive, and with what is to go into one.

use crate::json::SCHEMA;

use super::VERSION;

/// An archive cannot be made, opened or read.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// There is no such file.
    #[error("there is no such archive; make one with `hexaglot index`")]
    Absent,
    /// The file is no `SQLite` database, or a damaged one.
    #[error("no SQLite database, or a damaged one: {0}; make the archive again with `hexaglot index`")]
    Corrupt(String),
    /// The database was made by another program.
    #[error("an SQLite database, but no archive of hexaglot")]
    Foreign,
    /// The archive was made by a later version of this program.
    #[error("made by a newer hexaglot (schema {0}; this one knows {VERSION}): update hexaglot")]
    Newer(i64),
    /// The archive was made by an earlier version of this program.
    #[error("made by an older hexaglot (schema {0}; this one needs {VERSION}): run `hexaglot index` again")]
    Older(i64),
    /// Another run is at work on it.
    #[error("another run is at work on it; wait for it to end")]
    Busy,
    /// The file cannot be read or written.
    #[error(transparent)]
    Io(#[from] std::io::Error),
    /// The statement is wrong, or not allowed.
    #[error("{0}")]
    Sql(String),
}

/// The JSON is no document of the format.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotADocument {
    /// The JSON is damaged, or lacks what every document has.
    #[error("no document of schema {SCHEMA}: {0}")]
    Broken(String),
    /// JSON of another kind.
    #[error("no document of schema {SCHEMA}")]
    Foreign,
    /// A document of another version of the format.
    #[error("a document of schema {0}, not {SCHEMA}: convert it with this hexaglot")]
    Version(String),
}

impl NotADocument {
    /// A document of another schema, or something else altogether.
    pub(super) fn of_schema(schema: &str) -> Self {
        let format = SCHEMA.split_once('/').map_or(SCHEMA, |(format, _)| format);
        match schema.split_once('/') {
            Some((name, _)) if name == format => Self::Version(schema.to_owned()),
            _ => Self::Foreign,
        }
    }
}

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        use rusqlite::ErrorCode;
        match error.sqlite_error_code() {
            Some(ErrorCode::NotADatabase | ErrorCode::DatabaseCorrupt) => Self::Corrupt(error.to_string()),
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::Busy,
            Some(ErrorCode::DiskFull) => Self::Io(std::io::ErrorKind::StorageFull.into()),
            Some(ErrorCode::CannotOpen | ErrorCode::SystemIoFailure) => {
                Self::Io(std::io::Error::other(error.to_string()))
            }
            Some(ErrorCode::ReadOnly | ErrorCode::PermissionDenied) => {
                Self::Io(std::io::ErrorKind::PermissionDenied.into())
            }
            _ => Self::Sql(error.to_string()),
        }
    }
}
