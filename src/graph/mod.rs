//! The network of references: works that are documents of an archive, works that they cite, and who cites whom.
//!
//! Language versions of a work are one node, and an edge counts in how many places the version with the most cites.
//! Written as `GraphML`, which Gephi, networkx, igraph and yEd read, or as two CSV files.

mod graphml;

pub use graphml::graphml;

use std::io::{self, Write};

use rusqlite::Connection;

use crate::export::csv;
use crate::index::Error;
use crate::query::{self, Answer, Value};

/// Nodes: works of documents, works cited, and documents without a symbol under their paths.
const NODES: &str = "
WITH own AS (
    SELECT coalesce(work, path) AS id, symbol, min(year) AS year, min(body) AS session, count(*) AS versions,
           coalesce(max(title) FILTER (WHERE language = original_language), max(title)) AS title
    FROM documents GROUP BY 1
), nodes AS (
    SELECT id FROM own UNION SELECT work FROM refs
)
SELECT n.id, coalesce(w.kind, 'doc') AS kind, coalesce(w.body, own.session) AS body, own.year,
       own.title, coalesce(own.versions, 0) AS versions,
       (SELECT count(DISTINCT coalesce(d.work, d.path)) FROM refs r JOIN documents d ON d.id = r.document
        WHERE r.work = n.id) AS cited_by
FROM nodes n LEFT JOIN works w ON w.id = n.id LEFT JOIN own ON own.id = n.id ORDER BY n.id";

/// Edges: from a work to a work that it cites.
const EDGES: &str = "
SELECT coalesce(d.work, d.path) AS source, r.work AS target, max(r.mentions) AS mentions,
       count(DISTINCT d.language) AS languages, min(d.year) AS year
FROM refs r JOIN documents d ON d.id = r.document GROUP BY 1, 2 ORDER BY 1, 2";

/// A network.
#[derive(Clone, Debug)]
pub struct Graph {
    /// A row a work; the first column is its identifier.
    pub nodes: Answer,
    /// A row for each pair of works of which the first cites the second.
    pub edges: Answer,
}

impl Graph {
    /// The network of an archive.
    ///
    /// # Errors
    ///
    /// When the archive is damaged.
    pub fn of(archive: &Connection) -> Result<Self, Error> {
        Ok(Self { nodes: query::sql(archive, NODES)?, edges: query::sql(archive, EDGES)? })
    }

    /// Writes nodes and edges as CSV, one after the other to where each belongs.
    ///
    /// # Errors
    ///
    /// Only those of the writers.
    pub fn csv(&self, nodes: impl Write, edges: impl Write) -> io::Result<()> {
        csv::write(&self.nodes, nodes)?;
        csv::write(&self.edges, edges)
    }
}

/// A value as text; nothing for none.
fn text(value: &Value) -> Option<String> {
    match value {
        Value::Text(text) => Some(text.clone()),
        Value::Integer(number) => Some(number.to_string()),
        Value::Real(number) => Some(number.to_string()),
        Value::Null | Value::Blob(_) => None,
    }
}
