//! The summary of a run: a table for people, and the same as JSON.

use std::collections::BTreeMap;
use std::fmt;
use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::path::Path;

use hexaglot::batch::{End, Summary};
use hexaglot::json::SCHEMA;
use serde::Serialize;

use super::terminal::Shown;

/// Failures that the table lists; the report has all of them.
const LISTED: usize = 20;

/// The summary as a table.
pub(crate) struct Table<'a> {
    pub(crate) summary: &'a Summary,
    pub(crate) seconds: f64,
}

#[derive(Serialize)]
struct Report<'a> {
    program: &'static str,
    schema: &'static str,
    end: &'static str,
    seconds: f64,
    #[serde(flatten)]
    summary: &'a Summary,
}

/// Writes the summary as JSON.
pub(crate) fn write(path: &Path, summary: &Summary, end: &End, seconds: f64) -> io::Result<()> {
    let end = match end {
        End::Complete => "complete",
        End::Interrupted => "interrupted",
        End::Failure => "failure",
        End::Output(_) => "output",
    };
    let report = Report { program: env!("CARGO_PKG_VERSION"), schema: SCHEMA, end, seconds, summary };
    let mut out = BufWriter::new(File::create(path)?);
    serde_json::to_writer_pretty(&mut out, &report)?;
    out.write_all(b"\n")?;
    out.flush()
}

impl fmt::Display for Table<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { summary, seconds } = *self;
        let row = |f: &mut fmt::Formatter<'_>, name: &str, value: String| {
            if value.is_empty() { Ok(()) } else { write!(f, "\n{name:<12} {value}") }
        };
        write!(f, "{:<12} {}", "documents", summary.documents)?;
        row(
            f,
            "converted",
            match summary.unchanged {
                0 => summary.converted.to_string(),
                unchanged => format!("{}, of which {unchanged} by an earlier run", summary.converted),
            },
        )?;
        row(f, "failed", summary.failed.to_string())?;
        row(f, "passed over", summary.passed_over.to_string())?;
        row(f, "language", counts(&summary.languages))?;
        row(f, "format", counts(&summary.formats))?;
        row(f, "generation", counts(&summary.generations))?;
        row(f, "outcomes", summary.outcomes.to_string())?;
        row(f, "references", summary.references.to_string())?;
        row(f, "diagnostics", counts(&summary.diagnostics))?;
        let (documents, megabytes) = (rate(summary.documents, seconds), rate(summary.bytes, seconds) / 1e6);
        row(f, "time", format!("{seconds:.1} s, {documents:.0} documents/s, {megabytes:.1} MB/s"))?;
        for failure in summary.failures.iter().take(LISTED) {
            write!(f, "\n  {}: {}", Shown(&failure.path), Shown(&failure.reason))?;
        }
        match summary.failures.len().saturating_sub(LISTED) {
            0 => Ok(()),
            more => write!(f, "\n  and {more} more; --report FILE writes them all"),
        }
    }
}

/// So many a second.
#[expect(clippy::cast_precision_loss, reason = "a rate is printed with few digits")]
pub(super) fn rate(amount: u64, seconds: f64) -> f64 {
    amount as f64 / seconds.max(1e-9)
}

fn counts(counts: &BTreeMap<String, u64>) -> String {
    let counts: Vec<_> = counts.iter().map(|(name, count)| format!("{name} {count}")).collect();
    counts.join("  ")
}
