//! Comparison of the fixtures' languages, and of versions that were damaged on purpose.

#![cfg(feature = "cli")]
#![allow(clippy::unwrap_used, reason = "a test ends where a file cannot be read")]

mod support;

use std::fs;
use std::process::Command;

use hexaglot::compare::html::Page;
use hexaglot::compare::{Comparison, Version, Weight, compare};
use hexaglot::{Limits, read};
use support::fixture::all;

fn version(path: &str, bytes: &[u8]) -> Version {
    Version::of(&read(bytes, &Limits::default()).unwrap(), path)
}

#[test]
fn fixtures_have_one_skeleton_in_six_languages() {
    for fixture in all() {
        for extension in [".docx", ".txt"] {
            let printed = fixture.printed().into_iter().filter(|printed| printed.name.ends_with(extension));
            let comparison = compare(printed.map(|printed| version(&printed.name, &printed.content)).collect());
            let grave = comparison.differences.iter().filter(|found| found.aspect.weight() == Weight::Skeleton);
            let said = |found| format!("{} {}", comparison.place(found), comparison.sentence(found));
            assert_eq!(grave.map(said).collect::<Vec<_>>(), [""; 0], "{}{extension}", fixture.work.name);
        }
    }
}

/// Three versions of one text; the damage is done to the last.
fn damaged(from: &str, to: &str) -> Comparison {
    let english = "1\tOpening\n1.1\tThe Council noted Resolution 101 (Rev. Dubai, 2018) of the Plenipotentiary \
                   Conference.\n1.2\tThe Council decided:\na)\tto meet in 2021;\nb)\tto publish the report.\n";
    let damaged = english.replace(from, to);
    assert_ne!(damaged, english);
    compare(vec![
        version("one.txt", english.as_bytes()),
        version("two.txt", english.as_bytes()),
        version("bad.txt", damaged.as_bytes()),
    ])
}

#[test]
fn damage_is_told_where_it_was_done() {
    for (from, to, expected) in [
        (
            "Resolution 101",
            "Resolution 102",
            "1.1 work cited: itu/pp/res/102 in en (bad.txt), against itu/pp/res/101 in en (one.txt) en (two.txt)",
        ),
        (
            "2018",
            "2014",
            "1.1 edition of itu/pp/res/101: edition 2014 in en (bad.txt), against edition 2018 in en (one.txt) en (two.txt)",
        ),
        (
            "noted",
            "approved",
            "1.1 action of outcome: adopt in en (bad.txt), against note in en (one.txt) en (two.txt)",
        ),
        ("2021", "2022", "1.2 en (bad.txt) has 2022 where all others have 2021"),
        ("b)\tto publish the report.\n", "", "1.2 item b missing in en (bad.txt)"),
        ("1.2\tThe", "1.3\tThe", "1.2 number: 1.3 in en (bad.txt), against 1.2 in en (one.txt) en (two.txt)"),
        ("1.1\tThe", "The", "1.1 numbered paragraph missing in en (bad.txt)"),
    ] {
        let comparison = damaged(from, to);
        let said = |found| format!("{} {}", comparison.place(found), comparison.sentence(found));
        let said: Vec<String> = comparison.differences.iter().map(said).collect();
        assert!(said.iter().any(|said| said == expected), "{from} -> {to}: {said:#?}");
    }
}

#[test]
fn what_long_versions_lack_is_told_and_nothing_else() {
    let paragraph = |number: usize| format!("The Council noted report {}.\n", number * 7919 % 5000);
    let text = |lacks: &[usize]| {
        let paragraphs = (0..5000).filter(|number| !lacks.contains(number)).map(paragraph);
        "1\tOpening\n".to_owned() + &paragraphs.collect::<String>()
    };
    let comparison = compare(vec![
        version("one.txt", text(&[]).as_bytes()),
        version("two.txt", text(&[]).as_bytes()),
        version("bad.txt", text(&[17, 2500, 2501]).as_bytes()),
    ]);
    let said: Vec<String> = comparison.differences.iter().map(|found| comparison.sentence(found)).collect();
    assert_eq!(said, ["paragraph missing in en (bad.txt)"; 3]);
}

#[test]
fn the_program_groups_by_symbol() {
    let directory = tempfile::tempdir().unwrap();
    for fixture in all().iter().take(2) {
        for printed in fixture.printed().iter().filter(|printed| printed.content.starts_with(b"PK")) {
            fs::write(directory.path().join(format!("{}-{}", fixture.work.name, printed.name)), &printed.content)
                .unwrap();
        }
    }
    let page = directory.path().join("page.html");
    let mut command = Command::new(env!("CARGO_BIN_EXE_hexaglot"));
    let output =
        command.args(["compare", "--format", "json", "--html"]).arg(&page).arg(directory.path()).output().unwrap();
    let report: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    let works = report["works"].as_array().unwrap();
    let languages = works.iter().map(|work| work["versions"].as_array().unwrap().len());
    assert_eq!(languages.collect::<Vec<_>>(), [6, 6]);
    assert!(fs::read_to_string(page).unwrap().contains("dir=\"rtl\""));
}

/// A page out of hostile documents, in a browser: nothing of theirs becomes an element or runs.
#[test]
#[ignore = "needs Chromium"]
fn hostile_titles_do_nothing_in_a_browser() {
    let text = "1\t<script>document.body.id='owned'</script>\n1.1\t<img src=x onerror=\"document.body.id='owned'\">\n\
                1.2\t</td></table><iframe src='file:///etc/passwd'></iframe> Resolution 101\"><b>\n";
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("page.html");
    let versions = ["a.txt", "<script>b.txt"].map(|path| version(path, text.as_bytes()));
    fs::write(&path, Page(&[compare(versions.into())]).to_string()).unwrap();
    let output = Command::new("chromium")
        .args(["--headless", "--no-sandbox", "--disable-gpu", "--dump-dom"])
        .arg(&path)
        .output();
    let dom = String::from_utf8(output.unwrap().stdout).unwrap();
    assert!(dom.contains("&lt;script&gt;"), "{dom}");
    for element in ["<script", "<img", "<iframe", "<b>b", "id=\"owned\""] {
        assert!(!dom.contains(element), "{element} in {dom}");
    }
}
