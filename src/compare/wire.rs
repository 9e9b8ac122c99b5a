//! Comparisons as JSON, format `hexaglot-comparison/1`.

use serde::Serialize;

use super::{Comparison, Difference};

/// Name and version of the format.
pub const SCHEMA: &str = "hexaglot-comparison/1";

/// All comparisons of a run.
#[derive(Serialize)]
pub struct Report<'a> {
    schema: &'static str,
    works: Vec<Work<'a>>,
}

#[derive(Serialize)]
struct Work<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    symbol: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    revision: Option<u64>,
    versions: Vec<Version<'a>>,
    rows: usize,
    differences: Vec<Found<'a>>,
}

#[derive(Serialize)]
struct Version<'a> {
    name: &'a str,
    language: &'a str,
    path: &'a str,
}

#[derive(Serialize)]
struct Found<'a> {
    aspect: &'static str,
    weight: &'static str,
    place: &'a str,
    subject: &'a str,
    odd: Vec<&'a str>,
    values: Vec<Said<'a>>,
    message: String,
}

#[derive(Serialize)]
struct Said<'a> {
    version: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    value: Option<&'a str>,
}

impl<'a> Report<'a> {
    /// The report of some comparisons.
    pub fn new(comparisons: &'a [Comparison]) -> Self {
        Self { schema: SCHEMA, works: comparisons.iter().map(work).collect() }
    }
}

fn work(comparison: &Comparison) -> Work<'_> {
    let versions = comparison.versions.iter().zip(0..).map(|(version, index)| Version {
        name: comparison.name(index),
        language: &version.language,
        path: &version.path,
    });
    Work {
        symbol: comparison.versions.iter().find_map(|version| version.symbol.as_deref()),
        revision: comparison.versions.iter().find_map(|version| version.revision),
        versions: versions.collect(),
        rows: comparison.rows.len(),
        differences: comparison.differences.iter().map(|difference| found(comparison, difference)).collect(),
    }
}

fn found<'a>(comparison: &'a Comparison, difference: &'a Difference) -> Found<'a> {
    let said = |(value, version): (&'a Option<String>, usize)| Said {
        version: comparison.name(version),
        value: value.as_deref(),
    };
    Found {
        aspect: difference.aspect.name(),
        weight: difference.aspect.weight().name(),
        place: comparison.place(difference),
        subject: &difference.subject,
        odd: difference.odd.iter().map(|&version| comparison.name(version)).collect(),
        values: difference.values.iter().zip(0..).map(said).collect(),
        message: comparison.sentence(difference),
    }
}
