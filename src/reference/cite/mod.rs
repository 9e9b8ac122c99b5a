//! And back: a work printed as a careful editor of each language cites it.
//!
//! The forms are templates of the profiles (`cite.…`). What is printed is read again as the same work and the
//! same edition; a test holds that for every act of the registry.

mod external;

pub use external::{akoma_ntoso, bibtex, csl_json};

use std::fmt::Write;

use super::parts::{Part, PartKind};
use super::{Reading, registry};
use crate::language::{Language, Profile};
use crate::text::fold;
use crate::work::{ActKind, Amendments, Body, Sector, WorkId};

/// How much is said.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Style {
    /// Body and clause.
    #[default]
    Long,
    /// No body where clause or number tell it.
    Short,
}

/// Which version of a work is cited.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Version {
    /// Year of the version.
    pub edition: Option<u16>,
    /// Number of the version.
    pub version: Option<u32>,
    /// Revision, addendum, corrigendum of a document.
    pub amendments: Amendments,
    /// The part that is meant.
    pub part: Option<Part>,
}

impl From<&Reading> for Version {
    fn from(reading: &Reading) -> Self {
        let Reading { edition, version, amendments, part, .. } = *reading;
        Self { edition, version, amendments, part }
    }
}

const SECTION: &str = "reference";

/// Prints a citation.
///
/// ```
/// use hexaglot::Language;
/// use hexaglot::reference::{Style, Version, cite};
///
/// let id = "itu/pp/res/179".parse().unwrap();
/// let version = Version { edition: Some(2018), ..Version::default() };
/// let printed = cite(&id, version, Language::English, Style::Long);
/// assert_eq!(printed, "Resolution 179 (Rev. Dubai, 2018) of the Plenipotentiary Conference");
/// ```
pub fn cite(id: &WorkId, version: Version, language: Language, style: Style) -> String {
    let printed = whole(id, version, language, style);
    match version.part {
        Some(part) => part_of(language.profile(), id, part, &printed),
        None => printed,
    }
}

/// A part of a work, whose citation is `printed`; the noun that begins it takes the form that the part asks for.
fn part_of(profile: &'static Profile, id: &WorkId, part: Part, printed: &str) -> String {
    let noun = noun(id);
    let key = match part.kind {
        PartKind::Annex => "cite.part.annex",
        // Acts other than resolutions have another verb.
        PartKind::Resolves if noun == "res" => "cite.part.resolves",
        PartKind::Resolves => "cite.part.operative",
    };
    let forms = [format!("{key}.{noun}.{}", id.body()), format!("{key}.{noun}")].into_iter().find_map(|key| {
        let mut forms = profile.values(SECTION, &key);
        Some((forms.next()?, forms.next()?))
    });
    let work = forms.map_or_else(|| printed.to_owned(), |(noun, form)| printed.replacen(noun, form, 1));
    fill(template(profile, key), &[("{p}", &part.label.to_string()), ("{work}", &work)])
}

/// The noun that a work is cited by, as the keys of the profiles call it.
fn noun(id: &WorkId) -> &'static str {
    match id {
        WorkId::Act { kind, .. } => kind.code(),
        WorkId::UnitedNations { .. } => "res",
        WorkId::Recommendation(..) => "rec",
        WorkId::Report(..) => "rpt",
        WorkId::Document { .. } => "doc",
        _ => "",
    }
}

fn whole(id: &WorkId, version: Version, language: Language, style: Style) -> String {
    let profile = language.profile();
    let number = id.number();
    let plain = |template: &str| fill(template, &[("{n}", &number)]);
    match id {
        WorkId::Act { body, kind, number, series } => {
            act(language, (*body, *kind, *number), *series, id, version, style)
        }
        WorkId::UnitedNations { body, .. } => {
            let of = value(profile, &format!("cite.of.{body}"));
            tidy(&fill(template(profile, "cite.res"), &[("{n}", &number), ("{c}", ""), ("{of}", of)]))
        }
        WorkId::Document { .. } => {
            let changes = changes(version.amendments);
            fill(template(profile, "cite.doc"), &[("{n}", &number), ("{m}", &changes)])
        }
        WorkId::Recommendation(sector, _) => text(profile, "cite.sector-rec", *sector, &number, version),
        WorkId::Report(sector, _) => text(profile, "cite.sector-rpt", *sector, &number, version),
        WorkId::Question { sector, number, group } => {
            let edition = version.version.map_or_else(String::new, |version| format!("-{version}"));
            let number = format!("{number}{edition}/{group}");
            fill(template(profile, "cite.question"), &[("{n}", &number), ("{s}", &sector_code(profile, *sector))])
        }
        WorkId::Provision { instrument, division, number } => {
            let of = value(profile, &format!("cite.of.{}", instrument.code()));
            let number = mirrored(profile, number);
            fill(template(profile, &format!("cite.{}", division.code())), &[("{n}", &number), ("{of}", of)])
        }
        WorkId::Circular(_) => plain(template(profile, "cite.circular")),
        WorkId::ActionLine(_) => plain(template(profile, "cite.al")),
        WorkId::Goal(goal) => fill(template(profile, "cite.sdg"), &[("{n}", &mirrored(profile, goal))]),
    }
}

fn act(
    language: Language,
    (body, kind, number): (Body, ActKind, u32),
    series: Option<u16>,
    id: &WorkId,
    version: Version,
    style: Style,
) -> String {
    let profile = language.profile();
    if let (Body::Ra, Some(edition)) = (body, version.version) {
        let number = if edition == 0 { number.to_string() } else { format!("{number}-{edition}") };
        let sector = sector_code(profile, Sector::R);
        return fill(template(profile, "cite.ra"), &[("{n}", &number), ("{s}", &sector)]);
    }
    let edition = version.edition.or(series);
    let clause = clause(profile, body, kind, id, edition);
    let of = value(profile, &format!("cite.of.{body}"));
    let own = format!("cite.{}.{body}", kind.code());
    let general = format!("cite.{}", kind.code());
    let found = |suffix: &str| {
        let own = value(profile, &format!("{own}{suffix}"));
        if own.is_empty() { template(profile, &format!("{general}{suffix}")) } else { own }
    };
    let number = number.to_string();
    let print = |template: &str| tidy(&fill(template, &[("{n}", &number), ("{c}", &clause), ("{of}", of)]));
    let short = print(found(".short"));
    if style == Style::Short && tells(&short, language, id, version.edition) { short } else { print(found("")) }
}

/// Whether a short form leads back to the work.
fn tells(short: &str, language: Language, id: &WorkId, edition: Option<u16>) -> bool {
    let read = super::scan(short, language);
    matches!(read.as_slice(), [only] if only.id == *id && only.reading.edition == edition)
}

/// The clause of a version, with the blank before it.
fn clause(profile: &'static Profile, body: Body, kind: ActKind, id: &WorkId, edition: Option<u16>) -> String {
    let Some(year) = edition else { return String::new() };
    let first = registry::act_of(id).and_then(|act| act.versions.first()).is_some_and(|first| first.year == year);
    let met = registry::conferences().iter().find(|conference| conference.body == body && conference.year == year);
    let year_text = year.to_string();
    let pick = |first_key: &str, later_key: &str| value(profile, if first { first_key } else { later_key }).to_owned();
    let template = match body {
        Body::Council => {
            let session = if year < 2002 { format!("C-{year}") } else { format!("C{:02}", year % 100) };
            return blanks(&fill(value(profile, "cite.code-first"), &[("{code}", &session)]));
        }
        Body::Wrc | Body::Ra => {
            let code = code(profile, body, year);
            return blanks(&fill(&pick("cite.code-first", "cite.code-revised"), &[("{code}", &code)]));
        }
        _ if met.is_none() => value(profile, "cite.year").to_owned(),
        _ => {
            let gendered = value(profile, &format!("cite.revised.{}", kind.code()));
            let later = if gendered.is_empty() { value(profile, "cite.revised") } else { gendered };
            if first { value(profile, "cite.first").to_owned() } else { later.to_owned() }
        }
    };
    let city = met.map_or("", |met| value(profile, &format!("city.{}", met.city)));
    blanks(&fill(&template, &[("{city}", city), ("{year}", &year_text)]))
}

/// Code of a conference as the language prints it; two digits of the year, but four for 2000.
fn code(profile: &'static Profile, body: Body, year: u16) -> String {
    let letters = value(profile, &format!("code.{body}")).to_uppercase();
    if year == 2000 { format!("{letters}-{year}") } else { format!("{letters}-{:02}", year % 100) }
}

fn text(profile: &'static Profile, key: &str, sector: Sector, number: &str, version: Version) -> String {
    let number = version.version.map_or_else(|| number.to_owned(), |version| format!("{number}-{version}"));
    let clause = version
        .edition
        .map_or_else(String::new, |year| blanks(&fill(value(profile, "cite.year"), &[("{year}", &year.to_string())])));
    let sector = sector_code(profile, sector);
    fill(template(profile, key), &[("{n}", &number), ("{s}", &sector), ("{c}", &clause)])
}

fn sector_code(profile: &'static Profile, sector: Sector) -> String {
    value(profile, &format!("sector.{}", sector.code())).to_uppercase()
}

fn changes(amendments: Amendments) -> String {
    let marks = [("Rev", amendments.revision), ("Add", amendments.addendum), ("Corr", amendments.corrigendum)];
    let mut out = String::new();
    for (mark, number) in marks {
        if let Some(number) = number {
            // Writing to a string does not fail.
            let _ = write!(out, "({mark}.{number})");
        }
    }
    out
}

/// A dotted number in the order in which the language prints it.
fn mirrored(profile: &'static Profile, number: &str) -> String {
    let split = number.split_once('.').filter(|_| profile.flag("language", "minor-first"));
    let Some((major, minor)) = split else { return number.to_owned() };
    let digits = minor.bytes().take_while(u8::is_ascii_digit).count();
    if digits == 0 {
        // A letter stands last in either order.
        return number.to_owned();
    }
    let (minor, suffix) = minor.split_at(digits);
    format!("{minor}.{major}{suffix}")
}

fn template(profile: &'static Profile, key: &str) -> &'static str {
    value(profile, key)
}

/// The first value of a key, empty when there is none.
fn value(profile: &'static Profile, key: &str) -> &'static str {
    profile.section(SECTION).find(|entry| entry.key == key).map_or("", |entry| entry.value)
}

fn fill(template: &str, values: &[(&str, &str)]) -> String {
    values.iter().fold(template.to_owned(), |text, (name, value)| text.replace(name, value))
}

/// The blank that a profile writes as `~`, since it drops those at the ends of a value.
fn blanks(text: &str) -> String {
    text.replace('~', " ")
}

/// A place that stayed empty leaves two blanks or one at an end.
fn tidy(text: &str) -> String {
    text.replace("  ", " ").trim().to_owned()
}

/// Reads what a user wants cited: an identifier with an optional edition, or a citation in any of the languages.
///
/// The language in which most is understood counts; the first in the order of [`Language::ALL`] among equals.
pub fn understand(text: &str) -> Vec<(WorkId, Version)> {
    let (work, part) = text.split_once('#').map_or((text, None), |(work, part)| (work, Some(part)));
    let (id, edition) = work.split_once('@').map_or((work, None), |(id, year)| (id, Some(year)));
    if let Ok(id) = id.trim().parse() {
        let edition = edition.and_then(|year| year.trim().parse().ok());
        let part = part.and_then(|part| part.trim().parse().ok());
        return vec![(id, Version { edition, part, ..Version::default() })];
    }
    let length = fold(text).len();
    let mut best = (0, Vec::new());
    for language in Language::ALL {
        let read = super::scan(text, language);
        let covered: usize = read.iter().map(|citation| citation.span.len().min(length)).sum();
        if covered > best.0 {
            best = (covered, read);
        }
    }
    best.1
        .into_iter()
        .map(|citation| {
            let version = Version::from(&citation.reading);
            (citation.id, version)
        })
        .collect()
}
