//! Comma-separated values (RFC 4180): a line of names, then a line a row; nothing where a value is absent.

use std::io::{self, Write};

use crate::query::{Answer, Value};

/// Writes an answer with its names.
///
/// # Errors
///
/// Only those of the writer.
pub fn write(answer: &Answer, mut out: impl Write) -> io::Result<()> {
    header(answer.columns.iter().map(String::as_str), &mut out)?;
    answer.rows.iter().try_for_each(|values| row(values, &mut out))
}

/// Writes the line of names.
pub(super) fn header<'a>(columns: impl Iterator<Item = &'a str>, out: &mut impl Write) -> io::Result<()> {
    for (at, column) in columns.enumerate() {
        separate(at, out)?;
        text(column, out)?;
    }
    out.write_all(b"\r\n")
}

/// Writes the line of a row.
pub(super) fn row(values: &[Value], out: &mut impl Write) -> io::Result<()> {
    for (at, value) in values.iter().enumerate() {
        separate(at, out)?;
        match value {
            Value::Null => {}
            Value::Integer(number) => write!(out, "{number}")?,
            Value::Real(number) => write!(out, "{number}")?,
            Value::Text(value) => text(value, out)?,
            Value::Blob(bytes) => write!(out, "{} bytes", bytes.len())?,
        }
    }
    out.write_all(b"\r\n")
}

fn separate(at: usize, out: &mut impl Write) -> io::Result<()> {
    out.write_all(if at == 0 { b"" } else { b"," })
}

fn text(text: &str, out: &mut impl Write) -> io::Result<()> {
    // An empty text is quoted, to be told from an absent one.
    if text.is_empty() || text.contains([',', '"', '\r', '\n']) || text.trim() != text {
        write!(out, "\"{}\"", text.replace('"', "\"\""))
    } else {
        out.write_all(text.as_bytes())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_quoted_where_they_must_be() {
        let text = |text: &str| Value::Text(text.to_owned());
        let row = vec![text("a"), text("a,\"b\"\n"), text(""), Value::Null, Value::Integer(7), Value::Real(0.5)];
        let columns = ["a", "b", "c", "d", "e", "f, g"].map(str::to_owned).to_vec();
        let mut out = Vec::new();
        write(&Answer { columns, rows: vec![row] }, &mut out).unwrap();
        let expected = "a,b,c,d,e,\"f, g\"\r\na,\"a,\"\"b\"\"\n\",\"\",,7,0.5\r\n";
        assert_eq!(String::from_utf8(out).unwrap(), expected);
    }
}
