//! What is written is JSON of the schema, obeys the laws, and compares equal to itself.
//! Seeds: `fixtures/documents`.

#![no_main]

use std::sync::OnceLock;

use hexaglot::compare::{Version, compare};
use hexaglot::json::{self, File, Layout, Sha256};
use hexaglot::validate::{Severity, Validator};
use hexaglot::{Limits, read};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    static VALIDATOR: OnceLock<Option<Validator>> = OnceLock::new();
    let Ok(document) = read(bytes, &Limits::default()) else { return };
    let file = File { path: "fuzz", bytes: bytes.len() as u64, sha256: Sha256([0; 32]) };
    let mut out = Vec::new();
    json::write(&document, &file, Layout::Compact, &mut out).expect("memory takes all");
    let value = serde_json::from_slice(&out).expect("JSON is written");
    let validator = VALIDATOR.get_or_init(|| Validator::new().ok()).as_ref().expect("the schema compiles");
    let findings = validator.check(&value);
    let grave = findings.iter().find(|finding| finding.rule.severity() == Severity::Error);
    assert!(grave.is_none(), "{grave:?}");
    let versions = [0, 1].map(|_| Version::from_json(&value).expect("it is a document"));
    assert!(compare(versions.into()).differences.is_empty(), "a document differs from itself");
});
