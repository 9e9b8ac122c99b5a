//! Answers: columns and rows, as the database gives them.

use rusqlite::types::ValueRef;
use rusqlite::{Connection, ErrorCode, params_from_iter};
use serde::ser::{Serialize, SerializeMap, Serializer};

use crate::index::Error;

/// A value of a row.
pub use rusqlite::types::Value;

/// What was found.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Answer {
    /// Names of the columns.
    pub columns: Vec<String>,
    /// Rows of as many values.
    pub rows: Vec<Vec<Value>>,
}

/// A row as JSON object.
struct Row<'a> {
    columns: &'a [String],
    values: &'a [Value],
}

/// A value as JSON.
struct Json<'a>(&'a Value);

impl Answer {
    pub(super) fn of(archive: &Connection, sql: &str, values: Vec<Value>) -> Result<Self, Error> {
        let mut statement = archive.prepare(sql).map_err(explain)?;
        let columns: Vec<String> = statement.column_names().map(str::to_owned).collect();
        let mut found = statement.query(params_from_iter(values)).map_err(explain)?;
        let mut rows = Vec::new();
        while let Some(row) = found.next().map_err(explain)? {
            let value = |at| Ok(owned(row.get_ref(at)?));
            rows.push((0..columns.len()).map(value).collect::<Result<_, rusqlite::Error>>()?);
        }
        Ok(Self { columns, rows })
    }

    /// The position of a column.
    pub fn column(&self, name: &str) -> Option<usize> {
        self.columns.iter().position(|column| column == name)
    }

    /// Each row as an object that can be written as JSON.
    pub fn objects(&self) -> impl Iterator<Item = impl Serialize + '_> {
        self.rows.iter().map(|values| Row { columns: &self.columns, values })
    }
}

impl Serialize for Row<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        for (column, value) in self.columns.iter().zip(self.values) {
            if *value != Value::Null {
                map.serialize_entry(column, &Json(value))?;
            }
        }
        map.end()
    }
}

impl Serialize for Json<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Value::Null => serializer.serialize_none(),
            Value::Integer(number) => serializer.serialize_i64(*number),
            Value::Real(number) => serializer.serialize_f64(*number),
            // Lists are kept as JSON arrays of names.
            Value::Text(text) if text.starts_with("[\"") || text == "[]" => {
                match serde_json::from_str::<Vec<String>>(text) {
                    Ok(names) => names.serialize(serializer),
                    Err(_) => serializer.serialize_str(text),
                }
            }
            Value::Text(text) => serializer.serialize_str(text),
            Value::Blob(bytes) => serializer.collect_str(&format_args!("{} bytes", bytes.len())),
        }
    }
}

fn owned(value: ValueRef<'_>) -> Value {
    match value {
        ValueRef::Null => Value::Null,
        ValueRef::Integer(number) => Value::Integer(number),
        ValueRef::Real(number) => Value::Real(number),
        // Texts that SQL has cut may end inside a character.
        ValueRef::Text(text) => Value::Text(String::from_utf8_lossy(text).into_owned()),
        ValueRef::Blob(bytes) => Value::Blob(bytes.to_vec()),
    }
}

/// An error in the words of a reader.
fn explain(error: rusqlite::Error) -> Error {
    match error {
        rusqlite::Error::MultipleStatement => Error::Sql("more than one statement; ask one at a time".to_owned()),
        rusqlite::Error::SqliteFailure(cause, _) if cause.code == ErrorCode::AuthorizationForStatementDenied => {
            Error::Sql("not allowed: an archive is open for reading and for nothing else".to_owned())
        }
        rusqlite::Error::SqlInputError { error: cause, .. }
            if cause.code == ErrorCode::AuthorizationForStatementDenied =>
        {
            Error::Sql("not allowed: an archive is open for reading and for nothing else".to_owned())
        }
        error => error.into(),
    }
}
