//! `GraphML` (<http://graphml.graphdrawing.org/specification.html>).

use std::io::{self, Write};

use quick_xml::escape::escape;

use super::{Graph, text};
use crate::query::{Answer, Value};

/// Writes a network as `GraphML`.
///
/// # Errors
///
/// Only those of the writer.
pub fn graphml(graph: &Graph, mut out: impl Write) -> io::Result<()> {
    writeln!(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>")?;
    writeln!(out, "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">")?;
    keys("node", &graph.nodes, 1, &mut out)?;
    keys("edge", &graph.edges, 2, &mut out)?;
    writeln!(out, "<graph edgedefault=\"directed\">")?;
    for row in &graph.nodes.rows {
        write!(out, "<node id=\"{}\">", attribute(&row[0]))?;
        data("node", &graph.nodes, row, 1, &mut out)?;
        writeln!(out, "</node>")?;
    }
    for row in &graph.edges.rows {
        write!(out, "<edge source=\"{}\" target=\"{}\">", attribute(&row[0]), attribute(&row[1]))?;
        data("edge", &graph.edges, row, 2, &mut out)?;
        writeln!(out, "</edge>")?;
    }
    writeln!(out, "</graph>\n</graphml>")?;
    out.flush()
}

/// Declares what nodes or edges carry: all columns from the one at `from` on.
fn keys(of: &str, answer: &Answer, from: usize, out: &mut impl Write) -> io::Result<()> {
    for (at, name) in answer.columns.iter().enumerate().skip(from) {
        let number = answer.rows.iter().all(|row| matches!(row[at], Value::Integer(_) | Value::Null));
        let kind = if number { "int" } else { "string" };
        writeln!(out, "<key id=\"{of}.{name}\" for=\"{of}\" attr.name=\"{name}\" attr.type=\"{kind}\"/>")?;
    }
    Ok(())
}

fn data(of: &str, answer: &Answer, row: &[Value], from: usize, out: &mut impl Write) -> io::Result<()> {
    for (name, value) in answer.columns.iter().zip(row).skip(from) {
        if let Some(value) = text(value) {
            write!(out, "<data key=\"{of}.{name}\">{}</data>", xml(&value))?;
        }
    }
    Ok(())
}

fn attribute(value: &Value) -> String {
    xml(&text(value).unwrap_or_default())
}

/// A text escaped; characters that XML 1.0 (section 2.2) does not know are left out.
fn xml(text: &str) -> String {
    let known = |c: &char| matches!(c, '\t' | '\n' | '\r' | '\u{20}'..='\u{fffd}' | '\u{10000}'..);
    escape(text.chars().filter(known).collect::<String>()).into_owned()
}
