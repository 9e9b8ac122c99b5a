//! One line of the run manifest: what became of one input.

use serde::{Deserialize, Serialize};

use super::facts::Facts;
use crate::json::{Layout, SCHEMA, Sha256};

/// What became of one input.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Record {
    /// The input's path.
    pub path: String,
    /// SHA-256 of the input in hexadecimal, if it could be read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sha256: Option<String>,
    /// Bytes of the input, if it could be read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bytes: Option<u64>,
    /// Schema of the output.
    pub schema: String,
    /// Version of the program.
    pub program: String,
    /// `converted` or `failed`.
    pub outcome: Outcome,
    /// Why it failed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub failure: Option<Failure>,
    /// The output, if it is in a file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub output: Option<Output>,
    /// What was counted.
    #[serde(flatten)]
    pub facts: Option<Facts>,
    /// When the work was finished (RFC 3339, UTC).
    pub finished: String,
    /// Seconds spent on it.
    pub seconds: f64,
}

/// What became of an input.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Outcome {
    /// Its JSON is written.
    Converted,
    /// There is no JSON.
    Failed,
}

/// Why an input failed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Failure {
    /// Kind of fault ([`Fault::kind`](super::Fault::kind)).
    pub kind: String,
    /// The fault and a hint, in words.
    pub reason: String,
}

/// An output in a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Output {
    /// Path below the output directory.
    pub path: String,
    /// Where in the file it begins, if others are in it, too: bytes, without compression.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub start: Option<u64>,
    /// Size in bytes.
    pub bytes: u64,
    /// How it is laid out.
    pub layout: String,
}

impl Output {
    /// A line of a stream.
    pub(super) fn line(path: String, start: u64, json: &[u8]) -> Self {
        Self { path, start: Some(start), bytes: json.len() as u64, layout: name(Layout::Compact).to_owned() }
    }
}

impl Record {
    /// The record of work that ends now.
    pub(super) fn new(path: String, outcome: Outcome, seconds: f64) -> Self {
        Self {
            path,
            sha256: None,
            bytes: None,
            schema: SCHEMA.to_owned(),
            program: env!("CARGO_PKG_VERSION").to_owned(),
            outcome,
            failure: None,
            output: None,
            facts: None,
            finished: jiff::Timestamp::now().strftime("%Y-%m-%dT%H:%M:%SZ").to_string(),
            seconds: (seconds * 1e6).round() / 1e6,
        }
    }

    /// Whether the work that this records need not be done again for an input of this content.
    pub(super) fn holds(&self, sha256: Sha256, layout: Layout) -> bool {
        self.outcome == Outcome::Converted
            && self.schema == SCHEMA
            && self.sha256.as_deref() == Some(&*sha256.to_string())
            && self.output.as_ref().is_some_and(|output| output.layout == name(layout))
    }
}

/// The name of a layout in the manifest.
pub(super) fn name(layout: Layout) -> &'static str {
    match layout {
        Layout::Compact => "compact",
        Layout::Pretty => "pretty",
    }
}
