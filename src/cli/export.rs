//! `hexaglot export`: tables of an archive as files.

use hexaglot::export::{Format, Key, export};
use hexaglot::index::Error;

use super::ask::{Export, PartitionBy, TableFormat};
use super::{Exit, query, say};

/// Writes the tables.
pub(crate) fn run(args: &Export) -> Exit {
    let archive = match query::open(&args.archive) {
        Ok(archive) => archive,
        Err(exit) => return exit,
    };
    let format = match args.format {
        TableFormat::Csv => Format::Csv,
        #[cfg(feature = "parquet")]
        TableFormat::Parquet => Format::Parquet,
    };
    let keys: Vec<Key> = args.partition_by.iter().map(|&key| key.into()).collect();
    match export(&archive, &args.output, format, &keys) {
        Ok(files) => {
            say(format_args!("{}: {} files", args.output.display(), files.len()));
            Exit::Done
        }
        Err(Error::Io(error)) => Exit::unwritten(&args.output.display().to_string(), &error),
        Err(error) => {
            say(format_args!("{}: {error}", args.archive.display()));
            Exit::Failures
        }
    }
}

impl From<PartitionBy> for Key {
    fn from(key: PartitionBy) -> Self {
        match key {
            PartitionBy::Year => Self::Year,
            PartitionBy::Language => Self::Language,
        }
    }
}
