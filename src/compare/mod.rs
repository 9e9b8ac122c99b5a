//! Language versions of one work side by side, and where they part.
//!
//! Takes [`Version`]s and gives rows in which corresponding units stand together, with the [`Difference`]s between
//! them. Its own room, since it knows the published JSON alone: versions converted elsewhere, or years ago, compare as
//! well as fresh ones. Sections are matched by canonical number, or by their place where one version alone has the number; units inside a section by kind, marker, works cited,
//! figures and length; what most versions say is the yardstick.
//!
//! A difference is a fault of the reader or one of translation; both are worth an editor's glance.

pub(crate) mod align;
mod difference;
mod figure;
pub mod html;
mod numbering;
mod version;
mod wire;
mod wording;

pub use difference::{Aspect, Difference, Weight};
pub use version::{Cell, Citation, Kind, NotADocument, Piece, Stated, Unit, Version};
pub use wire::{Report, SCHEMA};

use std::collections::BTreeMap;
use std::hash::BuildHasher;

use numbering::Numbering;
use rustc_hash::FxBuildHasher;
use version::Part;

/// Signs of a unit that are weighed: a text full of figures is known by some of them.
const SIGNS: usize = 64;

/// Versions side by side.
#[derive(Debug)]
pub struct Comparison {
    /// The versions, in the order in which they were given.
    pub versions: Vec<Version>,
    /// Corresponding units.
    pub rows: Vec<Row>,
    /// Where the versions part, in the order of the rows; those of the header come first.
    pub differences: Vec<Difference>,
    /// What each version is called.
    names: Vec<String>,
}

/// Units that correspond.
#[derive(Debug)]
pub struct Row {
    /// Number of the section, `title`, `box summary`, `annex 1/2`, `notes`.
    pub place: String,
    /// For each version where its unit is.
    cells: Vec<Place>,
}

/// Where the unit of a version is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
    /// Part and unit.
    At(usize, usize),
    /// The version has the part, and not the unit.
    NoUnit,
    /// The version lacks the whole part.
    NoPart,
}

/// Compares versions of one work.
pub fn compare(versions: Vec<Version>) -> Comparison {
    let parts: Vec<usize> = versions.iter().map(|version| version.parts.len()).collect();
    let part = |(version, index): align::Entry| -> &Part { &versions[version].parts[index] };
    let totals: Vec<usize> = versions.iter().map(total).collect();
    let numbering = Numbering::new(&versions);
    let mut rows = Vec::new();
    for aligned in align::align(&parts, &|a, b| numbering.likeness(a, b)) {
        let own = |version: usize| aligned[version].map(|index| part((version, index)));
        let weigh =
            |version: usize| own(version).map_or(&[][..], |part| &part.units).iter().map(Weighed::new).collect();
        let weighed: Vec<Vec<Weighed<'_>>> = (0..versions.len()).map(weigh).collect();
        let units: Vec<usize> = weighed.iter().map(Vec::len).collect();
        let keys: Vec<&str> = (0..versions.len()).filter_map(own).map(|part| part.key.as_str()).collect();
        let place = most_common(&keys);
        let score = |a: align::Entry, b: align::Entry| {
            let head = (a.1 == 0) == (b.1 == 0) || place == "notes";
            head.then(|| likeness(&weighed[a.0][a.1], &weighed[b.0][b.1], totals[a.0], totals[b.0])).flatten()
        };
        for cells in align::align(&units, &score) {
            let cell = |(version, index): (usize, Option<usize>)| match (aligned[version], index) {
                (None, _) => Place::NoPart,
                (Some(_), None) => Place::NoUnit,
                (Some(part), Some(index)) => Place::At(part, index),
            };
            rows.push(Row { place: place.to_owned(), cells: cells.into_iter().enumerate().map(cell).collect() });
        }
    }
    let names = names(&versions);
    let mut comparison = Comparison { versions, rows, differences: Vec::new(), names };
    comparison.differences = difference::find(&comparison);
    comparison
}

impl Comparison {
    /// The unit of a version in a row.
    pub fn unit(&self, row: usize, version: usize) -> Option<&Unit> {
        match *self.rows.get(row)?.cells.get(version)? {
            Place::At(part, unit) => self.versions.get(version)?.parts.get(part)?.units.get(unit),
            Place::NoUnit | Place::NoPart => None,
        }
    }

    /// The version that shows best what a difference is about: of those that are right the original, or one of them.
    pub fn witness(&self, difference: &Difference) -> Option<usize> {
        let right = &difference.yardstick;
        let is_original = |version: &&usize| {
            let version = &self.versions[**version];
            version.original() == Some(&version.language)
        };
        right.iter().find(is_original).or_else(|| right.first()).copied()
    }

    /// What a version is called: its language, with the name of the file where two share a language.
    pub fn name(&self, version: usize) -> &str {
        &self.names[version]
    }
}

fn names(versions: &[Version]) -> Vec<String> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for version in versions {
        *counts.entry(&version.language).or_default() += 1;
    }
    let name = |Version { language, path, .. }: &Version| {
        let file = path.rsplit(['/', '\\']).next().unwrap_or_default();
        if counts[language.as_str()] > 1 { format!("{language} ({file})") } else { language.clone() }
    };
    versions.iter().map(name).collect()
}

/// The value that comes most often, the first of such; empty if there is none.
fn most_common<'a>(values: &[&'a str]) -> &'a str {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for value in values {
        *counts.entry(value).or_default() += 1;
    }
    values.iter().rev().max_by_key(|value| counts[**value]).copied().unwrap_or_default()
}

/// Code points of a version, at least 1.
fn total(version: &Version) -> usize {
    version.parts.iter().flat_map(|part| &part.units).map(Unit::length).sum::<usize>().max(1)
}

/// A unit with what is asked of it again and again.
struct Weighed<'a> {
    unit: &'a Unit,
    /// Hashes of them in order, each once.
    signs: Vec<u64>,
    length: usize,
}

impl<'a> Weighed<'a> {
    fn new(unit: &'a Unit) -> Self {
        Self { unit, signs: signs(unit), length: unit.length() }
    }
}

/// How well two units go together. Kind and marker weigh most, then what no translation changes, then their share of
/// the whole text (translations of a paragraph are long in about the same measure).
fn likeness(a: &Weighed<'_>, b: &Weighed<'_>, total_a: usize, total_b: usize) -> Option<u32> {
    let kind = match (&a.unit.kind, &b.unit.kind) {
        (Kind::Item(a, _), Kind::Item(b, _)) if a == b && !matches!(a.as_str(), "" | "•") => 40,
        (a, b) if a == b => 20,
        (Kind::Section, Kind::Numbered) | (Kind::Numbered, Kind::Section) => 20,
        (Kind::Item(..), Kind::Item(..)) => 6,
        (Kind::Table, _) | (_, Kind::Table) => return None,
        _ => 4,
    };
    let shared = a.signs.iter().filter(|sign| b.signs.binary_search(sign).is_ok()).count();
    let signs = match a.signs.len().max(b.signs.len()) {
        0 => 8,
        most => 24 * shared / most,
    };
    let (share_a, share_b) = (a.length * total_b, b.length * total_a);
    let length = if share_a.max(share_b) == 0 { 12 } else { 12 * share_a.min(share_b) / share_a.max(share_b) };
    Some((kind + signs + length) as u32)
}

/// What no translation changes. Of units with many signs the same are kept: those with the least hashes.
fn signs(unit: &Unit) -> Vec<u64> {
    let works = unit.citations().map(|citation| FxBuildHasher.hash_one(&citation.work));
    let actions = unit.results.iter().map(|stated| FxBuildHasher.hash_one(&stated.action));
    let figures = unit.figures().into_iter().map(|figure| FxBuildHasher.hash_one(figure));
    let mut signs: Vec<u64> = works.chain(actions).chain(figures).collect();
    signs.sort_unstable();
    signs.dedup();
    signs.truncate(SIGNS);
    signs
}

#[cfg(test)]
mod tests;
