//! What the tests, benches and examples share: documents described once, printed as DOCX or text in six languages.
//!
//! [`work`] is the description, free of any file format; [`labels`] says how a number looks in a language;
//! [`docx`] and [`plain`] print a work; [`describe`] reads a description from a file of `fixtures/documents`;
//! [`random`] invents works; [`fixture`] finds those on disk; [`kill`] stops programs; [`read`] is the program; [`skeleton`] compares what was described with what was read.
//! Nothing here calls the program's own rules: a fault in them must not find its twin here.

#![allow(clippy::unwrap_used, reason = "a fault in a description or a disk error ends the test")]
#![allow(dead_code, unreachable_pub, reason = "each test, bench and example uses another part")]

pub mod describe;
pub mod docx;
pub mod fixture;
pub mod kill;
pub mod labels;
pub mod plain;
pub mod random;
pub mod read;
pub mod skeleton;
pub mod work;
