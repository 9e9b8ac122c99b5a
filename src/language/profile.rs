//! The file format of a language profile.
//!
//! ```text
//! # a comment
//! [section]
//! key = value | value | value
//! key = more values of the same key
//! key =
//! ```
//!
//! Values are separated by ` | `, blanks around them dropped. A key may repeat; one without a value
//! says that the language has nothing of the kind. Every profile has the same sections and keys in
//! the same order.

use std::fmt;

/// A language profile.
#[derive(Debug, Default)]
pub struct Profile {
    sections: Vec<Section>,
}

#[derive(Debug)]
struct Section {
    name: &'static str,
    entries: Vec<Entry>,
}

/// One value of a profile.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The key.
    pub key: &'static str,
    /// The value as written.
    pub value: &'static str,
    /// Line in the profile, from 1.
    pub line: u32,
}

/// A fault in a profile.
#[derive(Debug, PartialEq, Eq)]
pub struct ProfileError {
    /// Code of the language.
    pub language: &'static str,
    /// Line, from 1.
    pub line: u32,
    /// What is wrong.
    pub what: &'static str,
}

impl fmt::Display for ProfileError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.profile:{}: {}", self.language, self.line, self.what)
    }
}

impl std::error::Error for ProfileError {}

impl Profile {
    /// Reads a profile.
    ///
    /// # Errors
    ///
    /// At the first line that is neither a comment, a section nor an entry.
    pub fn parse(language: &'static str, source: &'static str) -> Result<Self, ProfileError> {
        let mut sections: Vec<Section> = Vec::new();
        for (index, line) in source.lines().enumerate() {
            let number = index as u32 + 1;
            let fault = |what| ProfileError { language, line: number, what };
            let line = line.trim();
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            if let Some(name) = line.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
                sections.push(Section { name, entries: Vec::new() });
                continue;
            }
            let section = sections.last_mut().ok_or(fault("a key before the first section"))?;
            let (key, values) = line.split_once('=').ok_or(fault("neither a section nor `key = value`"))?;
            let entry = |value| Entry { key: key.trim(), value, line: number };
            section.entries.extend(values.split(" | ").map(|value| entry(value.trim())));
        }
        Ok(Self { sections })
    }

    /// A profile that is part of the program; a fault in it fails the tests and leaves it empty here.
    pub(super) fn embedded(language: &'static str, source: &'static str) -> Self {
        Self::parse(language, source).unwrap_or_default()
    }

    /// All entries of a section in order, empty values left out.
    pub fn section(&self, name: &str) -> impl Iterator<Item = Entry> {
        let section = self.sections.iter().find(|section| section.name == name);
        section.into_iter().flat_map(|section| &section.entries).copied().filter(|entry| !entry.value.is_empty())
    }

    /// The values of a key.
    pub fn values<'a>(&'a self, section: &'a str, key: &'a str) -> impl Iterator<Item = &'static str> + 'a {
        self.section(section).filter(move |entry| entry.key == key).map(|entry| entry.value)
    }

    /// Whether a key is `yes`.
    pub fn flag(&self, section: &str, key: &str) -> bool {
        self.values(section, key).any(|value| value == "yes")
    }

    /// Sections and keys in order of first appearance, to compare profiles.
    pub fn keys(&self) -> Vec<(&'static str, &'static str)> {
        let mut keys = Vec::new();
        for section in &self.sections {
            for entry in &section.entries {
                if !keys.contains(&(section.name, entry.key)) {
                    keys.push((section.name, entry.key));
                }
            }
        }
        keys
    }
}
