//! Identifiers of works: what a document is, and what it cites.
//!
//! A value of these types that exists is valid, and its `Display` is the only writer of its canonical
//! form. Nothing here knows of languages or of documents; texts to read have been folded
//! ([`crate::text::fold`]) before.

mod body;
mod id;
mod symbol;

pub use body::Body;
pub use id::{ActKind, Division, Instrument, Sector, WorkId, WorkIdError};
pub use symbol::{Amendments, Symbol, SymbolError};
pub(crate) use symbol::{full_year, latin_look_alike};
