//! Many documents: finds them, converts them in parallel, writes in input order, and keeps account.
//!
//! [`run`] turns a [`Request`] (what to convert) into a [`Summary`] (what it came to) and JSON in an [`Outlet`]. This
//! is the lowest room that opens files and reads the clock. The same inputs give the same bytes for any number of
//! jobs, and one bad document costs that document.

mod facts;
mod fault;
mod filter;
mod find;
pub mod fixture;
mod folder;
mod guard;
mod input;
mod lines;
mod manifest;
mod queue;
mod record;
mod run;
mod spool;
mod summary;
mod zip;

pub use facts::{Facts, Generation};
pub use fault::Fault;
pub use filter::Filter;
pub use find::{Request, Separator, count};
pub use folder::{Disk, Folder, RealDisk, Redo};
pub use guard::{Defect, guard};
pub use lines::{Compression, Lines, Split};
pub use manifest::MANIFEST;
pub use record::{Failure, Outcome, Output, Record};
pub use run::{End, OnFailure, Options, Outlet, Read, WAITING, Warnings, Watch, run};
pub use summary::{Failed, Note, Summary, Work};
