//! Fixture folders: documents, what each must convert to, and the skeleton that all of them share.
//!
//! ```text
//! c20-057/A.docx  A.txt  …       documents
//!         expected/A.docx.json   what each converts to
//!         skeleton.json          what all share
//! ```

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use serde_json::Value;
use sha2::Digest;

use super::guard;
use crate::Limits;
use crate::json::{self, Layout, Sha256};
use crate::validate::{Finding, Rule, differences, skeleton};

/// Whether expectations are compared or written anew.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// Compared.
    Check,
    /// Written anew where they differ.
    Update,
}

/// What a file of a fixture came to.
#[derive(Debug)]
pub struct Checked {
    /// The file.
    pub path: PathBuf,
    /// What is wrong with it.
    pub findings: Vec<Finding>,
    /// Whether its expectation was written.
    pub written: bool,
}

/// The fixture folders at a path and below it, in the order of their names.
///
/// # Errors
///
/// When a directory cannot be read.
pub fn folders(root: &Path) -> io::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut names = BTreeSet::new();
    for entry in fs::read_dir(root)? {
        let entry = entry?;
        if entry.file_type()?.is_dir() && entry.file_name() != "expected" {
            names.insert(entry.path());
        }
    }
    if root.join("skeleton.json").is_file() || root.join("expected").is_dir() {
        found.push(root.to_owned());
    }
    for name in names {
        found.extend(folders(&name)?);
    }
    Ok(found)
}

/// Checks the files of a fixture folder, in the order of their names.
///
/// # Errors
///
/// When the folder cannot be read or written.
pub fn check(folder: &Path, mode: Mode) -> io::Result<Vec<Checked>> {
    let documents = files(folder, &["docx", "docm", "dotx", "dotm", "txt"])?;
    let expected = folder.join("expected");
    let mut checked = Vec::new();
    // Without a written one, the skeleton of the first document is that of all.
    let mut shared: Option<Value> = match fs::read_to_string(folder.join("skeleton.json")) {
        Ok(text) => Some(serde_json::from_str(&text)?),
        Err(_) => None,
    };
    for name in &documents {
        let path = folder.join(name);
        let (found, pretty) = match convert(&path)? {
            Ok(found) => found,
            Err(reason) => {
                checked.push(Checked {
                    path,
                    findings: vec![Finding::new(Rule::Readable, "", reason)],
                    written: false,
                });
                continue;
            }
        };
        let place = expected.join(format!("{name}.json"));
        let (mut findings, written) = expectation(&place, &found, &pretty, mode)?;
        let own = skeleton(&found);
        let shared = shared.get_or_insert_with(|| own.clone());
        for difference in differences(shared, &own) {
            findings.push(Finding {
                rule: Rule::Skeleton,
                pointer: difference.pointer,
                message: "the skeleton is not the shared one".to_owned(),
                expected: difference.expected,
                found: difference.found,
            });
        }
        checked.push(Checked { path, findings, written });
    }
    for name in files(&expected, &["json"]).unwrap_or_default() {
        if name.strip_suffix(".json").is_none_or(|document| !documents.contains(document)) {
            let path = expected.join(&name);
            if mode == Mode::Update {
                fs::remove_file(&path)?;
                checked.push(Checked { path, findings: Vec::new(), written: true });
            } else {
                let finding = Finding::new(Rule::Orphan, "", "belongs to no document");
                checked.push(Checked { path, findings: vec![finding], written: false });
            }
        }
    }
    Ok(checked)
}

/// Names of files with one of the extensions.
fn files(folder: &Path, extensions: &[&str]) -> io::Result<BTreeSet<String>> {
    let mut names = BTreeSet::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let extension = name.rsplit_once('.').map(|(_, extension)| extension.to_ascii_lowercase());
        let wanted = extension.is_some_and(|extension| extensions.contains(&extension.as_str()));
        if wanted && name != "skeleton.json" && entry.file_type()?.is_file() {
            names.insert(name);
        }
    }
    Ok(names)
}

/// The JSON of a document, as a tree and as it is kept in a file.
fn convert(path: &Path) -> io::Result<Result<(Value, Vec<u8>), String>> {
    let bytes = fs::read(path)?;
    let converted = guard(|| -> Result<(Value, Vec<u8>), String> {
        let document = crate::read(&bytes, &Limits::default()).map_err(|error| error.to_string())?;
        let sha256 = Sha256(sha2::Sha256::digest(&bytes).into());
        let path = path.to_string_lossy();
        let file = json::File { path: &path, bytes: bytes.len() as u64, sha256 };
        let mut out = Vec::new();
        json::write(&document, &file, Layout::Pretty, &mut out).map_err(|error| error.to_string())?;
        out.push(b'\n');
        let value = serde_json::from_slice(&out).map_err(|error| error.to_string())?;
        Ok((value, out))
    });
    Ok(converted.unwrap_or_else(|defect| Err(format!("the converter failed: {defect}"))))
}

fn expectation(place: &Path, found: &Value, pretty: &[u8], mode: Mode) -> io::Result<(Vec<Finding>, bool)> {
    let expected = match fs::read_to_string(place) {
        Ok(text) => {
            serde_json::from_str::<Value>(&text).map_err(|error| format!("the expectation is no JSON: {error}"))
        }
        Err(_) => Err("there is no expectation".to_owned()),
    };
    let findings = match expected {
        Err(message) => vec![Finding::new(Rule::MissingExpectation, "", message)],
        Ok(expected) => {
            let differences = differences(&expected, found).into_iter();
            // Where the folder lies is no matter.
            let differences = differences.filter(|difference| difference.pointer != "/source/path");
            differences
                .map(|difference| Finding {
                    rule: Rule::Expectation,
                    message: match (&difference.expected, &difference.found) {
                        (Some(_), None) => "expected, and not found".to_owned(),
                        (None, Some(_)) => "found, and not expected".to_owned(),
                        _ => "found otherwise".to_owned(),
                    },
                    pointer: difference.pointer,
                    expected: difference.expected,
                    found: difference.found,
                })
                .collect()
        }
    };
    if mode == Mode::Check || findings.is_empty() {
        return Ok((findings, false));
    }
    if let Some(folder) = place.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(place, pretty)?;
    Ok((Vec::new(), true))
}
