//! What is counted of a converted document.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::diagnostic::Severity;
use crate::document::{Document, Format, FrontRole};

/// What is counted of a converted document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Facts {
    /// ISO 639-1 code.
    pub language: String,
    /// `docx` or `text`.
    pub format: String,
    /// Generation of the template.
    pub generation: Generation,
    /// Year of the session, else of the date, else of the symbol.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub year: Option<u16>,
    /// Number of outcomes.
    pub outcomes: u64,
    /// Number of works cited.
    pub references: u64,
    /// Number of diagnostics by code.
    pub diagnostics: BTreeMap<String, u64>,
    /// Number of diagnostics that are at least warnings.
    pub warnings: u64,
}

/// Generation of the template that a document was written on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Generation {
    /// Up to 2002: numbered front matter.
    G1,
    /// 2003 to 2022: boxes that open with a summary.
    G2,
    /// From 2023: boxes that open with a purpose.
    G3,
    /// No evidence.
    #[serde(rename = "unknown")]
    Unknown,
}

impl Facts {
    /// Counts a document.
    pub fn of(document: &Document) -> Self {
        let mut diagnostics = BTreeMap::new();
        for diagnostic in &document.diagnostics {
            *diagnostics.entry(diagnostic.code.name().to_owned()).or_insert(0) += 1;
        }
        let severe = document.diagnostics.iter().filter(|diagnostic| diagnostic.code.severity() >= Severity::Warning);
        Self {
            language: document.language.code().to_owned(),
            format: match document.source.format {
                Format::Docx => "docx".to_owned(),
                Format::Text => "text".to_owned(),
            },
            generation: generation(document),
            year: year(document),
            outcomes: document.outcomes.len() as u64,
            references: document.references.len() as u64,
            warnings: severe.count() as u64,
            diagnostics,
        }
    }
}

impl Generation {
    /// The name in reports.
    pub fn name(self) -> &'static str {
        match self {
            Self::G1 => "G1",
            Self::G2 => "G2",
            Self::G3 => "G3",
            Self::Unknown => "unknown",
        }
    }
}

/// The boxes tell the template; where there are none, the year does.
fn generation(document: &Document) -> Generation {
    let has = |role| document.front_matter.iter().any(|part| part.role == role);
    if document.front_matter.iter().any(|part| part.label.is_some()) {
        Generation::G1
    } else if has(FrontRole::Purpose) || has(FrontRole::StrategicLink) || has(FrontRole::FinancialImplications) {
        Generation::G3
    } else if has(FrontRole::Summary) {
        Generation::G2
    } else {
        match year(document) {
            Some(..=2002) => Generation::G1,
            Some(2003..=2022) => Generation::G2,
            Some(2023..) => Generation::G3,
            None => Generation::Unknown,
        }
    }
}

fn year(document: &Document) -> Option<u16> {
    let header = &document.header;
    let session = header.session.as_ref().and_then(|session| session.year);
    session.or(header.date.map(|date| date.year)).or_else(|| symbol_year(header.symbol.as_deref()?))
}

/// The year inside `C20/57`; two digits are 1950 to 2049.
fn symbol_year(symbol: &str) -> Option<u16> {
    let digits = symbol.split('/').next()?.trim_start_matches(|c: char| !c.is_ascii_digit());
    match (digits.len(), digits.parse::<u16>().ok()?) {
        (2, year @ 50..) => Some(1900 + year),
        (2, year) => Some(2000 + year),
        (4, year) => Some(year),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::symbol_year;

    #[test]
    fn symbols_tell_years() {
        for (symbol, year) in [("C20/57", Some(2020)), ("C99/1", Some(1999)), ("PP18/42", Some(2018)), ("X/1", None)] {
            assert_eq!(symbol_year(symbol), year, "{symbol}");
        }
    }
}
