//! Facts about conferences and acts: who met where and when, which versions of an act exist.
//!
//! The facts stand in `data/`, one a line; the head of each file tells its layout. They are read once.

use std::collections::HashMap;
use std::sync::OnceLock;

use rustc_hash::FxBuildHasher;

use crate::work::{ActKind, Body, WorkId};

/// A conference or an assembly.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Conference {
    /// Which conference.
    pub body: Body,
    /// The year in which it met.
    pub year: u16,
    /// Where it met: the key of a city in the language profiles.
    pub city: &'static str,
    /// The year in its code, modulo 100.
    code: u16,
}

/// An act that is known.
#[derive(Debug)]
pub struct Act {
    /// The act.
    pub id: WorkId,
    /// Versions, oldest first.
    pub versions: Vec<Version>,
    /// Number of the edition in force, for acts that are cited by it.
    pub edition: Option<u32>,
    /// What it is about, in English; empty when not known.
    pub subject: &'static str,
}

/// A version of an act.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Version {
    /// Year of the version.
    pub year: u16,
    /// Whether the version was found in a text.
    pub certain: bool,
}

/// All conferences: by body, oldest first.
pub fn conferences() -> &'static [Conference] {
    static CONFERENCES: OnceLock<Vec<Conference>> = OnceLock::new();
    CONFERENCES.get_or_init(|| lines(include_str!("data/conferences.txt")).filter_map(conference).collect())
}

/// All acts that are known by number.
pub fn acts() -> &'static [Act] {
    static ACTS: OnceLock<Vec<Act>> = OnceLock::new();
    ACTS.get_or_init(|| lines(include_str!("data/works.txt")).filter_map(act).collect())
}

/// The act of an identifier.
pub fn act_of(id: &WorkId) -> Option<&'static Act> {
    static BY_ID: OnceLock<HashMap<&WorkId, &Act, FxBuildHasher>> = OnceLock::new();
    // Of two lines about one act the first counts.
    BY_ID.get_or_init(|| acts().iter().rev().map(|act| (&act.id, act)).collect()).get(id).copied()
}

impl Conference {
    /// Whether the conference is the one of a code with this year (`WTSA-20` met in 2022).
    pub fn has_code(&self, body: Body, year: u16) -> bool {
        self.body == body && (self.code == year % 100)
    }
}

/// Year in which the conference of a code met: the year of the code, unless it was put off.
pub(super) fn year_of_code(body: Body, year: u16) -> u16 {
    let near = |conference: &&Conference| conference.has_code(body, year) && conference.year.abs_diff(year) < 5;
    let exact = conferences().iter().any(|conference| conference.body == body && conference.year == year);
    if exact { year } else { conferences().iter().find(near).map_or(year, |conference| conference.year) }
}

/// Beginning of the symbols of a conference or a session of the Council (`WTSA16`, `C20`).
pub(super) fn stem(body: Body, year: u16) -> String {
    if body == Body::Council {
        return format!("C{:02}", year % 100);
    }
    let met = |conference: &&Conference| conference.body == body && conference.year == year;
    let code = conferences().iter().find(met).map_or(year % 100, |conference| conference.code);
    format!("{}{code:02}", body.code().to_uppercase())
}

fn lines(data: &'static str) -> impl Iterator<Item = &'static str> {
    data.lines().filter(|line| !line.is_empty() && !line.starts_with('#'))
}

fn conference(line: &'static str) -> Option<Conference> {
    let mut fields = line.split_ascii_whitespace();
    let body = Body::from_code(fields.next()?)?;
    let year: u16 = fields.next()?.parse().ok()?;
    let city = fields.next()?;
    let code = fields.next().map_or(Some(year % 100), |code| code.parse().ok())?;
    Some(Conference { body, year, city, code })
}

fn act(line: &'static str) -> Option<Act> {
    let mut columns = line.splitn(3, '|');
    let mut names = columns.next()?.split_ascii_whitespace();
    let body = Body::from_code(names.next()?)?;
    let kind = ActKind::from_code(names.next()?)?;
    let id = format!("itu/{body}/{}/{}", kind.code(), names.next()?).parse().ok()?;
    let mut act = Act { id, versions: Vec::new(), edition: None, subject: "" };
    for field in columns.next()?.split_ascii_whitespace() {
        if let Some(edition) = field.strip_prefix('v') {
            act.edition = Some(edition.parse().ok()?);
        } else {
            let year = field.trim_start_matches('~').parse().ok()?;
            act.versions.push(Version { year, certain: !field.starts_with('~') });
        }
    }
    act.subject = columns.next()?.trim();
    Some(act)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_the_data_is_read() {
        assert_eq!(lines(include_str!("data/conferences.txt")).count(), conferences().len());
        assert_eq!(lines(include_str!("data/works.txt")).count(), acts().len());
    }

    #[test]
    fn an_assembly_that_was_put_off_is_found_by_its_code() {
        assert_eq!(year_of_code(Body::Wtsa, 2020), 2022);
        assert_eq!(year_of_code(Body::Wtsa, 2000), 2000);
        assert_eq!(year_of_code(Body::Pp, 2018), 2018);
    }
}
