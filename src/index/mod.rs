//! Archives: converted documents in one `SQLite` file, for questions in any language.
//!
//! JSON of the format `hexaglot/1` in, a database out. [`Rows::read`] turns one document into rows and needs no
//! database, so that it can run in parallel; a [`Builder`] writes them. `schema.sql` and `search.sql` are the schema,
//! `words` says how texts are folded for full-text search, [`search`] how they are asked for. Whatever opens the file
//! needs nothing of ours: the views and the search table are plain `SQLite`.
//!
//! ```
//! use hexaglot::index::{Builder, Keep, Rows};
//!
//! # let directory = tempfile::tempdir()?;
//! # let path = directory.path().join("archive.sqlite");
//! let json = std::fs::read("fixtures/documents/c19-088/expected/A.docx.json")?;
//! let mut builder = Builder::open(&path)?;
//! builder.add(Rows::read(&json)?)?;
//! let summary = builder.finish(Keep::All)?;
//! assert_eq!(summary.documents, 1);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod builder;
mod error;
mod file;
mod fulltext;
mod rows;
pub mod search;
mod wire;
mod words;
mod write;

pub use builder::{Added, Builder, Keep, Summary};
pub use error::{Error, NotADocument};
pub use file::{VERSION, open};
pub use rows::Rows;

use std::fmt;

use sha2::{Digest as _, Sha256};

/// Metadata for Datasette: titles, descriptions, facets, and the search table of each table that has one.
const DATASETTE: &str = include_str!("datasette.json");

/// SHA-256 of the JSON of a document; displayed in hexadecimal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Digest([u8; 32]);

impl Digest {
    /// The digest of a document's JSON.
    pub fn of(json: &[u8]) -> Self {
        Self(Sha256::digest(json).into())
    }

    fn from_hex(text: &str) -> Option<Self> {
        let mut bytes = [0; 32];
        for (at, byte) in bytes.iter_mut().enumerate() {
            *byte = u8::from_str_radix(text.get(2 * at..2 * at + 2)?, 16).ok()?;
        }
        Some(Self(bytes))
    }
}

impl fmt::Display for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

/// The metadata that makes Datasette show an archive well; `database` is the file's name without extension.
pub fn datasette(database: &str) -> String {
    let name = serde_json::Value::from(database).to_string();
    DATASETTE.replace("\"archive\"", &name)
}
