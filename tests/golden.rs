//! What is expected of the fixtures: their documents, the skeleton that six languages share, and the whole output.
//!
//! `UPDATE_GOLDEN=1 cargo test --test golden` writes anew what differs and prints the difference. Documents and
//! skeletons follow from the description of a work, never from the program's output.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a test ends where a file cannot be read, and shows what it rewrites"
)]

mod support;

use std::collections::BTreeSet;
use std::fs;
use std::io::Read as _;
use std::sync::OnceLock;

use similar::TextDiff;
use support::fixture::{self, Fixture};
use support::{read, skeleton};

#[test]
fn documents_follow_from_their_descriptions() {
    let mut check = Check::default();
    for fixture in fixtures() {
        for printed in fixture.printed() {
            let on_disk = fs::read(fixture.folder.join(&printed.name)).unwrap_or_default();
            if readable(&on_disk) != readable(&printed.content) {
                check.fault(format!("{} is not what the description says", fixture.path(&printed.name)));
            }
        }
    }
    check.finish();
}

#[test]
fn skeletons_follow_from_the_descriptions() {
    let mut check = Check::default();
    for fixture in fixtures() {
        check.text(fixture, "skeleton.json", &skeleton::pretty(&skeleton::described(&fixture.work)));
    }
    check.finish();
}

#[test]
fn every_document_has_the_skeleton_of_its_work() {
    let mut check = Check::default();
    for (fixture, name) in documents() {
        let expected = skeleton::pretty(&skeleton::described(&fixture.work));
        let found = skeleton::pretty(&skeleton::read(&read::value(&name, &content(fixture, &name))));
        check.same(&fixture.path(&name), &expected, &found);
    }
    check.finish();
}

#[test]
fn every_document_gives_the_expected_output() {
    let mut check = Check::default();
    for (fixture, name) in documents() {
        let output = read::pretty(&fixture.path(&name), &content(fixture, &name));
        check.text(fixture, &format!("expected/{name}.json"), &output);
    }
    check.finish();
}

#[test]
fn every_file_belongs_to_a_description() {
    let mut check = Check::default();
    for fixture in fixtures() {
        let names: Vec<String> = fixture.printed().into_iter().map(|printed| printed.name).collect();
        let expectations = names.iter().map(|name| format!("expected/{name}.json"));
        let known: BTreeSet<String> = ["work.description", "skeleton.json", "expected"]
            .map(str::to_owned)
            .into_iter()
            .chain(expectations)
            .chain(names.iter().cloned())
            .collect();
        for name in files(fixture) {
            if !known.contains(&name) {
                check.fault(format!("{} belongs to no document", fixture.path(&name)));
            }
        }
    }
    check.finish();
}

/// The fixtures, their documents written anew where that is asked for.
fn fixtures() -> &'static [Fixture] {
    static FIXTURES: OnceLock<Vec<Fixture>> = OnceLock::new();
    FIXTURES.get_or_init(|| {
        let fixtures = fixture::all();
        for fixture in fixtures.iter().filter(|_| updating()) {
            for printed in fixture.printed() {
                let path = fixture.folder.join(&printed.name);
                let on_disk = fs::read(&path).unwrap_or_default();
                if readable(&on_disk) != readable(&printed.content) {
                    fs::write(path, printed.content).unwrap();
                }
            }
        }
        fixtures
    })
}

fn documents() -> impl Iterator<Item = (&'static Fixture, String)> {
    fixtures().iter().flat_map(|fixture| fixture.printed().into_iter().map(move |printed| (fixture, printed.name)))
}

fn content(fixture: &Fixture, name: &str) -> Vec<u8> {
    fs::read(fixture.folder.join(name)).unwrap_or_else(|error| panic!("{}: {error}", fixture.path(name)))
}

/// A document without what may differ between versions of the compressor.
fn readable(content: &[u8]) -> Vec<(String, Vec<u8>)> {
    let Ok(mut archive) = zip::ZipArchive::new(std::io::Cursor::new(content)) else {
        return vec![(String::new(), content.to_owned())];
    };
    let count = archive.len();
    let part = |index: usize| {
        let mut entry = archive.by_index(index).unwrap();
        let mut bytes = Vec::new();
        entry.read_to_end(&mut bytes).unwrap();
        (entry.name().unwrap().into_owned(), bytes)
    };
    (0..count).map(part).collect()
}

/// Names of all files and folders of a fixture, relative to it.
fn files(fixture: &Fixture) -> Vec<String> {
    let list = |folder: &str| {
        let prefix = if folder.is_empty() { String::new() } else { format!("{folder}/") };
        let entries = fs::read_dir(fixture.folder.join(folder)).into_iter().flatten();
        entries
            .map(move |entry| format!("{prefix}{}", entry.unwrap().file_name().to_string_lossy()))
            .collect::<Vec<_>>()
    };
    [list(""), list("expected")].concat()
}

fn updating() -> bool {
    std::env::var_os("UPDATE_GOLDEN").is_some()
}

/// Collects faults, so that one run shows them all.
#[derive(Default)]
struct Check {
    faults: Vec<String>,
}

impl Check {
    /// Compares a text with a file of a fixture, or writes the file where that is asked for.
    fn text(&mut self, fixture: &Fixture, name: &str, text: &str) {
        let path = fixture.folder.join(name);
        let expected = fs::read_to_string(&path).unwrap_or_default();
        if expected == text {
            return;
        }
        if updating() {
            println!("{}\n{}", fixture.path(name), difference(&expected, text));
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        } else {
            self.same(&fixture.path(name), &expected, text);
        }
    }

    fn same(&mut self, what: &str, expected: &str, found: &str) {
        if expected != found {
            self.faults.push(format!("{what}\n{}", difference(expected, found)));
        }
    }

    fn fault(&mut self, fault: String) {
        self.faults.push(fault);
    }

    fn finish(self) {
        assert!(self.faults.is_empty(), "{}", self.faults.join("\n"));
    }
}

fn difference(expected: &str, found: &str) -> String {
    TextDiff::from_lines(expected, found).unified_diff().context_radius(2).header("expected", "found").to_string()
}
