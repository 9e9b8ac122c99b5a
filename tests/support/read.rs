//! Reads a document through the library and gives its JSON.

use hexaglot::Limits;
use hexaglot::json::{self, File, Layout, Sha256};
use serde_json::Value;
use sha2::{Digest, Sha256 as Hasher};

/// The JSON of a document, laid out for people, with a line break at its end.
///
/// # Panics
///
/// When the bytes are no document.
pub fn pretty(path: &str, bytes: &[u8]) -> String {
    let document = hexaglot::read(bytes, &Limits::default()).unwrap_or_else(|error| panic!("{path}: {error}"));
    let file = File { path, bytes: bytes.len() as u64, sha256: Sha256(Hasher::digest(bytes).into()) };
    let mut out = Vec::new();
    json::write(&document, &file, Layout::Pretty, &mut out).unwrap();
    String::from_utf8(out).unwrap() + "\n"
}

/// The JSON of a document as a tree.
pub fn value(path: &str, bytes: &[u8]) -> Value {
    serde_json::from_str(&pretty(path, bytes)).unwrap()
}
