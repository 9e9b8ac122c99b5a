//! Which sections of two versions are the same: those of one number, and those that one version numbers otherwise.

use std::collections::BTreeMap;

use super::align::Entry;
use super::version::{Part, Version};

/// Sections of one number.
const SAME: u32 = 1000;

/// A section and one that has its place and form but another number.
const RENUMBERED: u32 = 1;

/// The keys of all parts, as small numbers.
pub(super) struct Numbering<'a> {
    versions: &'a [Version],
    /// For each version the keys of its parts.
    keys: Vec<Vec<usize>>,
    /// For each version and key, whether it has it.
    held: Vec<Vec<bool>>,
    /// Of each key the form that it shares with its neighbours.
    forms: Vec<String>,
}

impl<'a> Numbering<'a> {
    pub(super) fn new(versions: &'a [Version]) -> Self {
        let mut known: BTreeMap<&str, usize> = BTreeMap::new();
        let mut forms = Vec::new();
        let mut keys = Vec::new();
        for version in versions {
            let key = |part: &'a Part| {
                *known.entry(&part.key).or_insert_with(|| {
                    forms.push(form(&part.key));
                    forms.len() - 1
                })
            };
            keys.push(version.parts.iter().map(key).collect::<Vec<usize>>());
        }
        let mut held = vec![vec![false; forms.len()]; versions.len()];
        for (held, keys) in held.iter_mut().zip(&keys) {
            for &key in keys {
                held[key] = true;
            }
        }
        Self { versions, keys, held, forms }
    }

    /// How well two parts go together. A number that the other version has too is that of another section.
    pub(super) fn likeness(&self, a: Entry, b: Entry) -> Option<u32> {
        let (key_a, key_b) = (self.keys[a.0][a.1], self.keys[b.0][b.1]);
        if key_a == key_b {
            return Some(SAME);
        }
        let apart = self.held[a.0][key_b] || self.held[b.0][key_a];
        (!apart && self.forms[key_a] == self.forms[key_b] && self.alike(a, b)).then_some(RENUMBERED)
    }

    fn alike(&self, a: Entry, b: Entry) -> bool {
        let units = |(version, part): Entry| &self.versions[version].parts[part].units;
        let (a, b) = (units(a), units(b));
        let heads = a.first().map(|unit| &unit.kind) == b.first().map(|unit| &unit.kind);
        heads && a.len().min(b.len()) * 2 >= a.len().max(b.len())
    }
}

/// A key with a sign for each number: `annex 1/2.3` is `annex #/#.#`.
fn form(key: &str) -> String {
    let mut form = String::new();
    for c in key.chars() {
        match c.is_ascii_digit() {
            true if form.ends_with('#') => {}
            true => form.push('#'),
            false => form.push(c),
        }
    }
    form
}
