//! A work in the schemes of the wider world: Akoma Ntoso, BibTeX, CSL JSON.

use super::{Style, Version, cite};
use crate::language::Language;
use crate::reference::registry;
use crate::work::{Body, Symbol, WorkId};

/// The IRI of a work after the naming convention of Akoma Ntoso as organisations of the United Nations use it:
/// `/akn/un/statement/deliberation/itu-pp/2018/res-179`. None for works that the convention has no place for, and
/// where the year is not known.
pub fn akoma_ntoso(id: &WorkId, version: Version) -> Option<String> {
    Some(match id {
        WorkId::Act { body, kind, number, series } => {
            let year = version.edition.or(*series).or_else(|| first_year(id))?;
            format!("/akn/un/statement/deliberation/itu-{body}/{year}/{}-{number}", kind.code())
        }
        WorkId::UnitedNations { body: Body::UnGa, session: Some(session), number } => {
            // The session of 1946 was the first; each opens in September of its year.
            let year = 1945 + session;
            format!("/akn/un/statement/deliberation/unga/{year}/{session}-{number}")
        }
        WorkId::Document { body, symbol } => {
            let parsed: Symbol = symbol.parse().ok()?;
            let year = parsed.year()?;
            format!("/akn/un/doc/itu-{body}/{year}/{}", symbol.to_lowercase().replace('/', "-"))
        }
        WorkId::Recommendation(sector, code) => {
            let version_mark = version.version.map_or_else(String::new, |version| format!("-{version}"));
            let year = version.edition?;
            format!("/akn/un/statement/itu-{}/{year}/rec-{}{version_mark}", sector.code(), code.to_lowercase())
        }
        _ => return None,
    })
}

/// A BibTeX entry, with a title where one is known.
pub fn bibtex(id: &WorkId, version: Version, language: Language) -> String {
    let key: String = id.to_string().chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect();
    let mut fields = vec![
        ("title", title(id, version, language)),
        ("author", "{International Telecommunication Union}".to_owned()),
        ("number", id.number()),
        ("note", cite(id, version, language, Style::Long)),
    ];
    if let Some(year) = year(id, version) {
        fields.push(("year", year.to_string()));
    }
    let lines: Vec<String> = fields.iter().map(|(name, value)| format!("  {name} = {{{value}}},")).collect();
    format!("@techreport{{{key},\n{}\n}}\n", lines.join("\n"))
}

/// An item of CSL JSON, with a title where one is known.
pub fn csl_json(id: &WorkId, version: Version, language: Language) -> serde_json::Value {
    let kind = if matches!(id, WorkId::Document { .. }) { "report" } else { "legislation" };
    let mut item = serde_json::json!({
        "id": id.to_string(),
        "type": kind,
        "title": title(id, version, language),
        "number": id.number(),
        "language": language.code(),
        "author": [{ "literal": "International Telecommunication Union" }],
    });
    if let (Some(year), Some(item)) = (year(id, version), item.as_object_mut()) {
        item.insert("issued".to_owned(), serde_json::json!({ "date-parts": [[year]] }));
    }
    item
}

fn title(id: &WorkId, version: Version, language: Language) -> String {
    let subject = registry::act_of(id).map(|act| act.subject).filter(|subject| !subject.is_empty());
    subject.map_or_else(|| cite(id, version, language, Style::Short), str::to_owned)
}

fn year(id: &WorkId, version: Version) -> Option<u16> {
    match id {
        WorkId::Document { symbol, .. } => symbol.parse::<Symbol>().ok()?.year(),
        _ => version.edition.or_else(|| first_year(id)),
    }
}

fn first_year(id: &WorkId) -> Option<u16> {
    registry::act_of(id)?.versions.first().map(|version| version.year)
}
