//! What a run came to.

use std::collections::BTreeMap;

use serde::Serialize;

use super::record::{Outcome, Record};

/// What a run came to; the report that `--report` writes.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Summary {
    /// Documents found.
    pub documents: u64,
    /// Documents with JSON, those of [`Self::unchanged`] among them.
    pub converted: u64,
    /// Documents whose JSON an earlier run had written.
    pub unchanged: u64,
    /// Documents without JSON.
    pub failed: u64,
    /// Documents with diagnostics that are at least warnings.
    pub with_warnings: u64,
    /// Files that are no documents by their name, or not wanted.
    pub passed_over: u64,
    /// Bytes of all documents.
    pub bytes: u64,
    /// Documents by language.
    pub languages: BTreeMap<String, u64>,
    /// Documents by format.
    pub formats: BTreeMap<String, u64>,
    /// Documents by generation of the template.
    pub generations: BTreeMap<String, u64>,
    /// Outcomes of all documents.
    pub outcomes: u64,
    /// Works cited, counted once a document.
    pub references: u64,
    /// Diagnostics by code.
    pub diagnostics: BTreeMap<String, u64>,
    /// Documents that failed, in input order.
    pub failures: Vec<Failed>,
    /// Paths that the search did not follow.
    pub notes: Vec<Note>,
}

/// A document that failed.
#[derive(Clone, Debug, Serialize)]
pub struct Failed {
    /// Its path.
    pub path: String,
    /// Kind of fault.
    pub kind: String,
    /// The fault and a hint, in words.
    pub reason: String,
}

/// A path that the search did not follow.
#[derive(Clone, Debug, Serialize)]
pub struct Note {
    /// The path.
    pub path: String,
    /// Why.
    pub reason: String,
}

/// Whether the work was done in this run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Work {
    /// In this run.
    Done,
    /// In an earlier one.
    Kept,
}

impl Summary {
    /// Counts one document.
    pub(super) fn count(&mut self, record: &Record, work: Work) {
        self.documents += 1;
        self.bytes += record.bytes.unwrap_or(0);
        if record.outcome == Outcome::Converted {
            self.converted += 1;
        } else {
            self.failed += 1;
        }
        if work == Work::Kept {
            self.unchanged += 1;
        }
        if let Some(failure) = &record.failure {
            let (kind, reason) = (failure.kind.clone(), failure.reason.clone());
            self.failures.push(Failed { path: record.path.clone(), kind, reason });
        }
        let Some(facts) = &record.facts else { return };
        add(&mut self.languages, &facts.language, 1);
        add(&mut self.formats, &facts.format, 1);
        add(&mut self.generations, facts.generation.name(), 1);
        self.outcomes += facts.outcomes;
        self.references += facts.references;
        self.with_warnings += u64::from(facts.warnings > 0);
        for (code, count) in &facts.diagnostics {
            add(&mut self.diagnostics, code, *count);
        }
    }
}

fn add(counts: &mut BTreeMap<String, u64>, key: &str, by: u64) {
    match counts.get_mut(key) {
        Some(count) => *count += by,
        None => drop(counts.insert(key.to_owned(), by)),
    }
}
