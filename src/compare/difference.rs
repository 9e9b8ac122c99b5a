//! Where versions part: each row against what most of its versions say.

use std::collections::{BTreeMap, BTreeSet};

use super::version::{Citation, Kind, Unit};
use super::{Comparison, Place};

/// A point at which versions part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// What differs.
    pub aspect: Aspect,
    /// The row; facts of the header have none.
    pub row: Option<usize>,
    /// What is meant: the name of the unit, a work, a fact, figures.
    pub subject: String,
    /// What each version says; `None` where it says nothing of the kind or takes no part.
    pub values: Vec<Option<String>>,
    /// Versions that part from the others. All that take part, where no majority is.
    pub odd: Vec<usize>,
    /// Versions that agree with the yardstick; empty where no majority is.
    pub yardstick: Vec<usize>,
}

macro_rules! aspects {
    ($($(#[doc = $doc:literal])+ $variant:ident = $name:literal, $weight:ident;)+) => {
        /// What differs.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Aspect { $($(#[doc = $doc])+ $variant,)+ }

        impl Aspect {
            /// All of them.
            pub const ALL: &[Self] = &[$(Self::$variant),+];

            /// The name in JSON.
            pub fn name(self) -> &'static str {
                match self { $(Self::$variant => $name),+ }
            }

            /// How much it matters.
            pub fn weight(self) -> Weight {
                match self { $(Self::$variant => Weight::$weight),+ }
            }
        }
    };
}

aspects! {
    /// A fact of the header.
    Fact = "header", Skeleton;
    /// A section, or a box before the body, is not in all versions.
    Section = "section", Skeleton;
    /// A section has different numbers.
    Number = "number", Skeleton;
    /// A list item is not in all versions.
    Item = "item", Skeleton;
    /// A table is not in all versions.
    Table = "table", Skeleton;
    /// A paragraph or heading is not in all versions.
    Paragraph = "paragraph", Text;
    /// A note is not in all versions.
    Note = "note", Skeleton;
    /// Units in the same place are of different kinds.
    Kind = "kind", Text;
    /// Items in the same place have different markers.
    Marker = "marker", Skeleton;
    /// Tables in the same place have different rows or cells.
    Shape = "table-shape", Skeleton;
    /// A result is not stated in all versions.
    Outcome = "outcome", Skeleton;
    /// A result has different actions.
    Action = "action", Skeleton;
    /// A result has different actors.
    Actor = "actor", Skeleton;
    /// A work is not cited in all versions.
    Reference = "reference", Skeleton;
    /// Another work is cited than in the other versions.
    Work = "work", Skeleton;
    /// A work is cited in different editions.
    Edition = "edition", Skeleton;
    /// Notes are called more or less often.
    Calls = "note-calls", Text;
    /// Figures of the text.
    Figure = "figure", Hint;
}

/// How much a difference matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Weight {
    /// Languages may differ in it for good reasons.
    Hint,
    /// The texts are divided in different ways.
    Text,
    /// The versions do not give the same skeleton.
    Skeleton,
}

impl Weight {
    /// The name in JSON.
    pub fn name(self) -> &'static str {
        match self {
            Self::Hint => "hint",
            Self::Text => "text",
            Self::Skeleton => "skeleton",
        }
    }
}

/// Finds all differences.
pub(super) fn find(comparison: &Comparison) -> Vec<Difference> {
    let mut finder = Finder { comparison, row: None, found: Vec::new() };
    finder.facts();
    for row in 0..comparison.rows.len() {
        finder.row(row);
    }
    finder.found
}

struct Finder<'a> {
    comparison: &'a Comparison,
    row: Option<usize>,
    found: Vec<Difference>,
}

impl Finder<'_> {
    fn facts(&mut self) {
        let versions = &self.comparison.versions;
        let Some(first) = versions.first() else { return };
        for (index, (name, _)) in first.facts.iter().enumerate() {
            let values = versions.iter().map(|version| version.facts.get(index).and_then(|(_, value)| value.clone()));
            self.vote(Aspect::Fact, (*name).to_owned(), values.collect(), &everyone(versions.len()));
        }
    }

    fn row(&mut self, row: usize) {
        self.row = Some(row);
        let comparison = self.comparison;
        let count = comparison.versions.len();
        let units: Vec<Option<&Unit>> = (0..count).map(|version| comparison.unit(row, version)).collect();
        let Some(first) = units.iter().flatten().next() else { return };
        let is_head = comparison.rows[row].cells.iter().any(|cell| matches!(cell, Place::At(_, 0)));
        let lacks_part = |version: usize| comparison.rows[row].cells[version] == Place::NoPart;
        // Where a whole part is missing, its heading says so for all of it.
        let concerned: Vec<usize> = (0..count).filter(|&version| is_head || !lacks_part(version)).collect();
        let presence = units.iter().map(|unit| unit.map(Unit::name)).collect::<Vec<_>>();
        if concerned.iter().any(|&version| units[version].is_none()) {
            let there = |version: &usize| units[*version].is_some();
            let (present, absent): (Vec<usize>, Vec<usize>) = concerned.iter().partition(|version| there(version));
            let (odd, yardstick) = match present.len().cmp(&absent.len()) {
                std::cmp::Ordering::Greater => (absent, present),
                std::cmp::Ordering::Less => (present, absent),
                std::cmp::Ordering::Equal => (absent, Vec::new()),
            };
            let aspect = aspect(first);
            self.found.push(Difference {
                aspect,
                row: Some(row),
                subject: first.name(),
                values: presence,
                odd,
                yardstick,
            });
        }
        let present: Vec<usize> = (0..count).filter(|&version| units[version].is_some()).collect();
        if present.len() < 2 {
            return;
        }
        if is_head {
            let number = |version: usize| match comparison.rows[row].cells[version] {
                Place::At(part, _) => Some(comparison.versions[version].parts[part].key.clone()),
                Place::NoUnit | Place::NoPart => None,
            };
            self.vote(Aspect::Number, "number".to_owned(), (0..count).map(number).collect(), &present);
        }
        self.shape(&units, &present);
        self.results(&units, &present);
        self.citations(&units, &present);
        let calls = units.iter().map(|unit| unit.map(|unit| unit.calls().to_string())).collect();
        self.vote(Aspect::Calls, "calls of notes".to_owned(), calls, &present);
        self.figures(&units, &present);
    }

    fn shape(&mut self, units: &[Option<&Unit>], present: &[usize]) {
        let values =
            |of: &dyn Fn(&Unit) -> String| -> Vec<Option<String>> { units.iter().map(|unit| unit.map(of)).collect() };
        let kind = |unit: &Unit| match &unit.kind {
            Kind::Item(..) => format!("item at depth {}{}", unit.depth, if unit.quoted { ", quoted" } else { "" }),
            _ => unit.name() + if unit.quoted { ", quoted" } else { "" },
        };
        let kinds = values(&kind);
        let agreed = present.iter().all(|&version| kinds[version] == kinds[present[0]]);
        self.vote(Aspect::Kind, "kind".to_owned(), kinds, present);
        if !agreed {
            return;
        }
        let marker = |unit: &Unit| match &unit.kind {
            Kind::Item(marker, kind) if marker.is_empty() => kind.clone(),
            Kind::Item(marker, kind) => format!("{marker} ({kind})"),
            _ => String::new(),
        };
        self.vote(Aspect::Marker, "marker".to_owned(), values(&marker), present);
        let shape = |unit: &Unit| {
            let cells: Vec<String> = unit.rows.iter().map(|row| row.len().to_string()).collect();
            let spanned = unit.rows.iter().flatten().filter(|cell| cell.columns > 1 || cell.rows > 1).count();
            format!("{} rows of {} cells, {spanned} of them spanning", unit.rows.len(), cells.join("+"))
        };
        if units[present[0]].is_some_and(|unit| unit.kind == Kind::Table) {
            self.vote(Aspect::Shape, "table".to_owned(), values(&shape), present);
        }
    }

    fn results(&mut self, units: &[Option<&Unit>], present: &[usize]) {
        let most = units.iter().flatten().map(|unit| unit.results.len()).max().unwrap_or_default();
        for index in 0..most {
            let subject = if most == 1 { "outcome".to_owned() } else { format!("outcome {}", index + 1) };
            let stated = |unit: Option<&Unit>| unit.and_then(|unit| unit.results.get(index)).cloned();
            let stated: Vec<_> = units.iter().copied().map(stated).collect();
            let actions: Vec<_> =
                stated.iter().map(|stated| stated.as_ref().map(|stated| stated.action.clone())).collect();
            let (having, lacking): (Vec<usize>, Vec<usize>) =
                present.iter().partition(|&&version| stated[version].is_some());
            if !lacking.is_empty() {
                self.vote(Aspect::Outcome, subject.clone(), actions.clone(), present);
                // Which action is another matter than whether there is one.
                if having.len() < 2 {
                    continue;
                }
            }
            self.vote(Aspect::Action, subject.clone(), actions, &having);
            let actors = |stated: &Option<super::Stated>| {
                stated
                    .as_ref()
                    .map(|stated| if stated.actors.is_empty() { "nobody".to_owned() } else { stated.actors.clone() })
            };
            self.vote(Aspect::Actor, subject, stated.iter().map(actors).collect(), &having);
        }
    }

    fn citations(&mut self, units: &[Option<&Unit>], present: &[usize]) {
        let mut works: BTreeMap<&str, Vec<Option<&str>>> = BTreeMap::new();
        for (unit, version) in units.iter().zip(0..) {
            for Citation { work, edition, .. } in unit.iter().flat_map(|unit| unit.citations()) {
                let said = &mut works.entry(work).or_insert_with(|| vec![None; units.len()])[version];
                if said.is_none_or(str::is_empty) {
                    *said = Some(edition);
                }
            }
        }
        let cited: Vec<Cited<'_>> = works.into_iter().map(|(work, said)| Cited::new(work, said, present)).collect();
        let swapped = swapped(&cited);
        for (Cited { work, said, citing, silent }, at) in cited.iter().zip(0..) {
            let instead = swapped.iter().find(|(lacking, _)| *lacking == at).map(|(_, instead)| cited[*instead].work);
            let is_instead = swapped.iter().any(|(_, instead)| *instead == at);
            if let Some(instead) = instead {
                let named = |version: usize| Some(if citing.contains(&version) { work } else { instead }.to_owned());
                let named = (0..units.len()).map(|version| named(version).filter(|_| present.contains(&version)));
                self.vote(Aspect::Work, "work cited".to_owned(), named.collect(), present);
            } else if !silent.is_empty() && !is_instead {
                let whether = said.iter().map(|said| said.map(|_| "cited".to_owned())).collect();
                self.vote(Aspect::Reference, (*work).to_owned(), whether, present);
            }
            if citing.len() > 1 {
                let printed = |said: &str| if said.is_empty() { "no edition" } else { said }.to_owned();
                let editions = said.iter().map(|said| said.map(printed)).collect();
                self.vote(Aspect::Edition, (*work).to_owned(), editions, citing);
            }
        }
    }

    /// Figures that all versions but one have; with fewer than three nobody knows whose are right.
    fn figures(&mut self, units: &[Option<&Unit>], present: &[usize]) {
        if present.len() < 3 {
            return;
        }
        let figures: Vec<BTreeSet<String>> =
            units.iter().map(|unit| unit.map(Unit::figures).unwrap_or_default()).collect();
        let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
        for figure in figures.iter().flatten() {
            *counts.entry(figure).or_default() += 1;
        }
        for &version in present {
            let missing =
                |(figure, count): (&&str, &usize)| *count == present.len() - 1 && !figures[version].contains(*figure);
            let missing: Vec<&str> =
                counts.iter().filter(|&(f, c)| missing((f, c))).map(|(figure, _)| *figure).collect();
            if missing.is_empty() {
                continue;
            }
            let own = figures[version].iter().filter(|figure| counts.get(figure.as_str()) == Some(&1));
            let own: Vec<&str> = own.map(String::as_str).collect();
            let others = Some(missing.join(", "));
            let mut values: Vec<Option<String>> = units.iter().map(|unit| unit.and(others.clone())).collect();
            values[version] = (!own.is_empty()).then(|| own.join(", "));
            let yardstick = present.iter().copied().filter(|&other| other != version).collect();
            let subject = missing.join(", ");
            self.found.push(Difference {
                aspect: Aspect::Figure,
                row: self.row,
                subject,
                values,
                odd: vec![version],
                yardstick,
            });
        }
    }

    /// Adds a difference unless all that take part agree.
    fn vote(&mut self, aspect: Aspect, subject: String, values: Vec<Option<String>>, part: &[usize]) {
        let mut votes: BTreeMap<Option<&str>, usize> = BTreeMap::new();
        for &version in part {
            *votes.entry(values[version].as_deref()).or_default() += 1;
        }
        if votes.len() < 2 {
            return;
        }
        let most = votes.values().copied().max().unwrap_or_default();
        let mut winners = votes.iter().filter(|(_, count)| **count == most).map(|(value, _)| value.map(str::to_owned));
        let winner = winners.next();
        let winner = if winners.next().is_some() { None } else { winner };
        let (yardstick, odd) = match winner {
            Some(winner) => part.iter().partition(|&&version| values[version] == winner),
            None => (Vec::new(), part.to_vec()),
        };
        self.found.push(Difference { aspect, row: self.row, subject, values, odd, yardstick });
    }
}

/// A work that some versions of a unit cite.
struct Cited<'a> {
    work: &'a str,
    /// For each version the edition, empty where none is told.
    said: Vec<Option<&'a str>>,
    citing: Vec<usize>,
    silent: Vec<usize>,
}

impl<'a> Cited<'a> {
    fn new(work: &'a str, said: Vec<Option<&'a str>>, present: &[usize]) -> Self {
        let (citing, silent) = present.iter().partition(|&&version| said[version].is_some());
        Self { work, said, citing, silent }
    }

    /// Whether another work has the same class, or the same number in another class.
    fn is_like(&self, other: &Self) -> bool {
        let parts = |cited: &Self| cited.work.rsplit_once('/');
        let (Some((class, number)), Some((other_class, other_number))) = (parts(self), parts(other)) else {
            return false;
        };
        class == other_class || number == other_number
    }
}

/// Works that a few versions lack, each with the like work that those alone cite.
fn swapped(cited: &[Cited<'_>]) -> Vec<(usize, usize)> {
    let mut alone: BTreeMap<&[usize], Vec<usize>> = BTreeMap::new();
    for (Cited { citing, silent, .. }, at) in cited.iter().zip(0..) {
        if citing.len() < silent.len() {
            alone.entry(citing).or_default().push(at);
        }
    }
    let mut swapped = Vec::new();
    for (lacking, at) in cited.iter().zip(0..) {
        if swapped.len() == SWAPS {
            break;
        }
        let Some(instead) = alone.get_mut(lacking.silent.as_slice()) else { continue };
        if let Some(found) = instead.iter().take(SWAPS).position(|&other| lacking.is_like(&cited[other])) {
            swapped.push((at, instead.remove(found)));
        }
    }
    swapped
}

/// Works that are looked at for one that stands in place of another, and pairs of such that are told of a unit.
const SWAPS: usize = 16;

fn everyone(count: usize) -> Vec<usize> {
    (0..count).collect()
}

/// What it means that a unit is missing.
fn aspect(unit: &Unit) -> Aspect {
    match unit.kind {
        Kind::Title | Kind::Front(_) | Kind::Section | Kind::Numbered => Aspect::Section,
        Kind::Item(..) => Aspect::Item,
        Kind::Table => Aspect::Table,
        Kind::Note => Aspect::Note,
        Kind::Heading | Kind::Paragraph | Kind::Contents => Aspect::Paragraph,
    }
}
