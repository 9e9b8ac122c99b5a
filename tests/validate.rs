//! Validation: each law broken once, fixture folders, and the program's exit codes.

#![cfg(feature = "cli")]
#![allow(clippy::unwrap_used, reason = "a test ends where a file cannot be read")]

mod support;

use std::fs;
use std::path::Path;
use std::process::Command;

use hexaglot::batch::fixture::{self, Mode};
use hexaglot::compare::{Version, compare};
use hexaglot::validate::{Rule, Severity, Validator};
use serde_json::{Value, json};
use support::fixture::all;
use support::read;

/// A document that has something of everything that laws are about.
fn good() -> Value {
    let text = "Document C22/5-E\n\n1\tOpening\n1.1\tThe Council noted Resolution 101 (Rev. Dubai, 2018) of the \
                Plenipotentiary Conference and Recommendation ITU-T E.164.\n1.2\tThe Council decided as follows:\n\
                a)\tone;\nb)\ttwo.\n2\tClosing\n2.1\tThe Council adopted Council Decision 619.\n";
    read::value("good.txt", text.as_bytes())
}

/// Breaks a document and says which rule must notice.
fn check(validator: &Validator, rule: Rule, damage: impl FnOnce(&mut Value)) {
    let mut document = good();
    damage(&mut document);
    assert_ne!(document, good(), "{rule:?}: nothing was damaged");
    let rules: Vec<Rule> = validator.check(&document).into_iter().map(|finding| finding.rule).collect();
    assert!(rules.contains(&rule), "{rule:?} is not among {rules:?}");
}

#[test]
fn each_law_notices_its_damage() {
    let validator = Validator::new().unwrap();
    assert_eq!(validator.check(&good()), []);
    let check = |rule, damage: &dyn Fn(&mut Value)| check(&validator, rule, damage);
    check(Rule::Schema, &|document| document["outcomes"] = Value::Null);
    check(Rule::UniqueId, &|document| document["sections"][1]["id"] = json!("s1"));
    check(Rule::UniqueId, &|document| document["outcomes"][0]["id"] = json!("o7"));
    check(Rule::KnownPlace, &|document| document["outcomes"][0]["at"] = json!("s9"));
    check(Rule::KnownPlace, &|document| document["references"][0]["mentions"][0]["at"] = json!("s9"));
    check(Rule::Offset, &|document| document["references"][0]["mentions"][0]["start"] = json!(0));
    check(Rule::Offset, &|document| document["references"][0]["mentions"][0]["end"] = json!(9999));
    check(Rule::Offset, &|document| document["references"][0]["mentions"][0]["text"] = json!("another"));
    check(Rule::ReferenceOrder, &|document| document["references"].as_array_mut().unwrap().reverse());
    check(Rule::Identifier, &|document| document["references"][0]["id"] = json!("itu/pp/res/0101"));
    check(Rule::Identifier, &|document| document["references"][0]["number"] = json!("7"));
    check(Rule::SectionNumber, &|document| document["sections"][0]["sections"][0]["number"] = json!("2.1"));
    check(Rule::OutcomePlace, &|document| document["outcomes"][0]["section"] = json!("2.1"));
    check(Rule::OutcomePlace, &|document| document["outcomes"][0]["text"] = json!("never said"));
    check(Rule::Registry, &|document| {
        let references = document["references"].as_array_mut().unwrap();
        let conference = references.iter_mut().find(|reference| reference["id"] == "itu/pp/res/101").unwrap();
        conference["mentions"][0]["edition"] = json!(2015);
    });
}

#[test]
fn fixtures_obey_the_laws() {
    let validator = Validator::new().unwrap();
    for fixture in all() {
        for printed in fixture.printed() {
            let path = fixture.path(&printed.name);
            let findings = validator.check(&read::value(&path, &printed.content));
            let findings: Vec<_> = findings.into_iter().filter(|finding| finding.rule != Rule::Registry).collect();
            assert_eq!(findings, [], "{path}");
        }
    }
}

/// What once broke a law: the reader's output obeys all of them, and compares equal to itself.
#[test]
fn broken_files_obey_the_laws() {
    let validator = Validator::new().unwrap();
    for entry in fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/fixtures/broken")).unwrap() {
        let path = entry.unwrap().path();
        let name = path.display().to_string();
        let document = read::value(&name, &fs::read(&path).unwrap());
        let findings: Vec<_> = validator
            .check(&document)
            .into_iter()
            .filter(|finding| finding.rule.severity() == Severity::Error)
            .collect();
        assert_eq!(findings, [], "{name}");
        let versions = [0, 1].map(|_| Version::from_json(&document).unwrap());
        assert!(compare(versions.into()).differences.is_empty(), "{name} differs from itself");
    }
}

/// Findings of a folder as `file rule pointer`.
fn findings(folder: &Path) -> Vec<String> {
    let checked = fixture::check(folder, Mode::Check).unwrap();
    let lines = checked.iter().flat_map(|checked| {
        let name = checked.path.file_name().unwrap().to_string_lossy().into_owned();
        checked.findings.iter().map(move |finding| format!("{name} {} {}", finding.rule.name(), finding.pointer))
    });
    lines.collect()
}

#[test]
fn fixture_folders_are_checked_and_written() {
    let directory = tempfile::tempdir().unwrap();
    let folder = directory.path().join("deep/work");
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("E.txt"), "1\tOpening\n1.1\tThe Council noted the report.\n").unwrap();
    fs::write(folder.join("F.txt"), "1\tOuverture\n1.1\tLe Conseil a pris note du rapport.\n").unwrap();
    fs::create_dir(folder.join("expected")).unwrap();
    assert_eq!(fixture::folders(directory.path()).unwrap(), std::slice::from_ref(&folder));
    assert_eq!(findings(&folder), ["E.txt missing-expectation ", "F.txt missing-expectation "]);

    fixture::check(&folder, Mode::Update).unwrap();
    assert_eq!(findings(&folder), [""; 0]);

    let expectation = folder.join("expected/E.txt.json");
    let text = fs::read_to_string(&expectation).unwrap();
    fs::write(&expectation, text.replace("Opening", "Closing")).unwrap();
    fs::write(folder.join("expected/R.txt.json"), "{}").unwrap();
    assert_eq!(findings(&folder), ["E.txt expectation /sections/0/heading", "R.txt.json orphan "]);

    fixture::check(&folder, Mode::Update).unwrap();
    assert_eq!(fs::read_to_string(&expectation).unwrap(), text);
    fs::write(folder.join("F.txt"), "1\tOuverture\n1.2\tLe Conseil a pris note du rapport.\n").unwrap();
    assert!(findings(&folder).iter().any(|finding| finding.starts_with("F.txt skeleton /sections/")));
}

#[test]
fn exit_codes_tell_what_was_found() {
    let directory = tempfile::tempdir().unwrap();
    let run = |name: &str, content: &str| {
        let path = directory.path().join(name);
        fs::write(&path, content).unwrap();
        let output = Command::new(env!("CARGO_BIN_EXE_hexaglot")).arg("validate").arg(&path).output().unwrap();
        (output.status.code().unwrap(), String::from_utf8(output.stdout).unwrap())
    };
    let good = good().to_string();
    assert_eq!(run("good.json", &good).0, 0);
    assert_eq!(run("good.ndjson", &format!("{good}\n{good}\n")).0, 0);
    let (code, said) = run("bad.ndjson", &format!("{good}\n{}\n", good.replace("\"s1.1\"", "\"s1\"")));
    assert!(code == 1 && said.contains("document 2") && said.contains("unique-id"), "{said}");
    let (code, said) = run("bad.json", "{");
    assert!(code == 1 && said.contains("readable"), "{said}");
}
