//! Tables of an archive as files that other tools read: CSV, and Parquet with the feature `parquet`.
//!
//! Each table becomes one file, `outcomes.parquet`; or one for each year and language, laid out as `DuckDB`, Polars, Spark
//! and R know it, `outcomes/year=2019/language=en/data.parquet`. Which tables and columns there are, the archive itself
//! says. A file appears when it is complete.

pub mod csv;
#[cfg(feature = "parquet")]
mod parquet;

use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use rusqlite::Connection;

use crate::index::Error;
use crate::query::Value;

/// Stands for an absent value in the name of a partition, as Hive writes it.
const NOTHING: &str = "__HIVE_DEFAULT_PARTITION__";

/// Format of the files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Comma-separated values (RFC 4180).
    Csv,
    /// Apache Parquet, compressed by Zstandard.
    #[cfg(feature = "parquet")]
    Parquet,
}

/// What has a file of its own beside the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Key {
    /// Year of the session.
    Year,
    /// Language of the document.
    Language,
}

/// A column of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Column {
    pub(crate) name: String,
    pub(crate) integer: bool,
}

/// A table of an archive.
#[derive(Debug)]
struct Table {
    name: String,
    columns: Vec<Column>,
}

/// Writes all tables into a directory; gives the files written.
///
/// # Errors
///
/// When the archive is damaged or the directory cannot be written to.
pub fn export(archive: &Connection, directory: &Path, format: Format, keys: &[Key]) -> Result<Vec<PathBuf>, Error> {
    let mut files = Vec::new();
    for table in tables(archive)? {
        table.export(archive, directory, format, keys, &mut files)?;
    }
    Ok(files)
}

/// The tables of an archive, without those that only search needs.
fn tables(archive: &Connection) -> Result<Vec<Table>, Error> {
    let listing = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'search%'
                 AND name NOT LIKE 'sqlite%' ORDER BY name";
    let mut names = archive.prepare(listing)?;
    let names = names.query_map([], |row| row.get(0))?.collect::<Result<Vec<String>, _>>()?;
    let table = |name: String| {
        let rows = archive.prepare(&format!("SELECT * FROM {name}"))?;
        let columns = rows
            .columns()
            .map(|column| Column { name: column.name().to_owned(), integer: column.decl_type() == Some("INTEGER") });
        let columns = columns.collect();
        Ok(Table { name, columns })
    };
    names.into_iter().map(table).collect()
}

impl Table {
    fn export(
        &self,
        archive: &Connection,
        directory: &Path,
        format: Format,
        keys: &[Key],
        files: &mut Vec<PathBuf>,
    ) -> Result<(), Error> {
        let of_document = self.columns.iter().find(|column| column.name == "document").map(|_| "document");
        let of_document = of_document.or((self.name == "documents").then_some("id"));
        let keys = if of_document.is_some() { keys } else { &[] };
        // What the name of a partition says, its rows do not repeat.
        let columns: Vec<Column> =
            self.columns.iter().filter(|column| !keys.iter().any(|key| key.name() == column.name)).cloned().collect();
        let chosen = columns.iter().map(|column| format!("t.\"{}\"", column.name));
        let chosen = chosen.chain(keys.iter().map(|key| format!("d.{}", key.name()))).collect::<Vec<_>>().join(", ");
        let order = (1..=keys.len()).map(|at| (columns.len() + at).to_string()).chain(["1".into(), "2".into()]);
        let order = order.collect::<Vec<_>>().join(", ");
        let join = of_document.map_or_else(String::new, |id| format!("JOIN documents d ON d.id = t.{id} "));
        let mut rows = archive.prepare(&format!("SELECT {chosen} FROM {} t {join}ORDER BY {order}", self.name))?;
        let mut rows = rows.query([])?;
        let mut open: Option<(Vec<Value>, Sink)> = None;
        while let Some(row) = rows.next()? {
            let mut values =
                (0..columns.len() + keys.len()).map(|at| row.get(at)).collect::<Result<Vec<Value>, _>>()?;
            let partition = values.split_off(columns.len());
            if open.as_ref().is_none_or(|(known, _)| *known != partition) {
                if let Some((_, done)) = open.take() {
                    files.push(done.finish()?);
                }
                let sink = Sink::open(self.path(directory, format, keys, &partition), format, &columns)?;
                open = Some((partition, sink));
            }
            if let Some((_, sink)) = &mut open {
                sink.write(values)?;
            }
        }
        let last = match open {
            Some((_, sink)) => sink,
            // An empty table has its columns to tell.
            None if keys.is_empty() => Sink::open(self.path(directory, format, keys, &[]), format, &columns)?,
            None => return Ok(()),
        };
        files.push(last.finish()?);
        Ok(())
    }

    fn path(&self, directory: &Path, format: Format, keys: &[Key], partition: &[Value]) -> PathBuf {
        if keys.is_empty() {
            return directory.join(format!("{}.{}", self.name, format.extension()));
        }
        let mut path = directory.join(&self.name);
        for (key, value) in keys.iter().zip(partition) {
            let value = match value {
                Value::Integer(number) => number.to_string(),
                Value::Text(text) => text.clone(),
                _ => NOTHING.to_owned(),
            };
            path.push(format!("{}={value}", key.name()));
        }
        path.join(format!("data.{}", format.extension()))
    }
}

impl Format {
    fn extension(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            #[cfg(feature = "parquet")]
            Self::Parquet => "parquet",
        }
    }
}

impl Key {
    /// The column of `documents`.
    fn name(self) -> &'static str {
        match self {
            Self::Year => "year",
            Self::Language => "language",
        }
    }
}

/// A file being written, beside its place.
struct Sink {
    writer: Writer,
    made_in: PathBuf,
    path: PathBuf,
}

enum Writer {
    Csv(BufWriter<File>),
    #[cfg(feature = "parquet")]
    Parquet(Box<parquet::Writer>),
}

impl Sink {
    fn open(path: PathBuf, format: Format, columns: &[Column]) -> io::Result<Self> {
        fs::create_dir_all(path.parent().unwrap_or(Path::new("")))?;
        let made_in = path.with_extension("partial");
        let mut out = BufWriter::new(File::create(&made_in)?);
        let writer = match format {
            Format::Csv => {
                csv::header(columns.iter().map(|column| column.name.as_str()), &mut out)?;
                Writer::Csv(out)
            }
            #[cfg(feature = "parquet")]
            Format::Parquet => Writer::Parquet(Box::new(parquet::Writer::new(out, columns)?)),
        };
        Ok(Self { writer, made_in, path })
    }

    fn write(&mut self, row: Vec<Value>) -> io::Result<()> {
        match &mut self.writer {
            Writer::Csv(out) => csv::row(&row, out),
            #[cfg(feature = "parquet")]
            Writer::Parquet(out) => out.write(row),
        }
    }

    fn finish(self) -> io::Result<PathBuf> {
        match self.writer {
            Writer::Csv(mut out) => out.flush()?,
            #[cfg(feature = "parquet")]
            Writer::Parquet(out) => out.finish()?,
        }
        fs::rename(&self.made_in, &self.path)?;
        Ok(self.path)
    }
}
