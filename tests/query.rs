//! Questions to an archive of the fixtures: what is found, how it is shown, and what is refused.

#![cfg(all(feature = "cli", feature = "index"))]
#![allow(clippy::unwrap_used, reason = "a fault of the disk ends the test")]

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;
use std::process::{Command, Output};
use std::sync::LazyLock;

use hexaglot::index::{self, Builder, Keep, Rows, search::Pattern};
use rusqlite::Connection;
use serde_json::Value;
use tempfile::TempDir;

/// The works that the tests know by heart; others may come.
const WORKS: [&str; 4] = ["c01-044", "c19-088", "c22-102", "c24-061"];

/// An archive of the DOCX fixtures.
static ARCHIVE: LazyLock<(TempDir, PathBuf)> = LazyLock::new(|| {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("archive.sqlite");
    let mut builder = Builder::open(&path).unwrap();
    for work in WORKS {
        let files = walkdir::WalkDir::new(format!("fixtures/documents/{work}/expected")).sort_by_file_name();
        let files = files.into_iter().map(Result::unwrap);
        for file in files.filter(|file| file.file_name().to_string_lossy().ends_with(".docx.json")) {
            builder.add(Rows::read(&fs::read(file.path()).unwrap()).unwrap()).unwrap();
        }
    }
    builder.finish(Keep::All).unwrap();
    (directory, path)
});

fn run(args: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_hexaglot"));
    command.arg("query").arg(&ARCHIVE.1).args(args).env("COLUMNS", "100");
    command.output().unwrap()
}

/// What the program answers as JSON.
fn ask(args: &[&str]) -> Vec<Value> {
    let output = run(&[args, &["--format", "json"]].concat());
    assert!(output.status.success(), "{args:?}: {}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}

/// What the program answers, a row a text of these columns.
fn check(args: &[&str], columns: &[&str], expected: &[&str]) {
    let cell = |row: &Value, column: &&str| match &row[column] {
        Value::String(text) => text.clone(),
        Value::Null => "-".to_owned(),
        value => value.to_string(),
    };
    let rows = ask(args);
    let rows: Vec<String> =
        rows.iter().map(|row| columns.iter().map(|column| cell(row, column)).collect::<Vec<_>>().join(" ")).collect();
    assert_eq!(rows, expected, "{args:?}");
}

fn refused(args: &[&str], code: i32, said: &str) {
    let output = run(args);
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(code), "{args:?}: {stderr}");
    assert!(stderr.contains(said), "{args:?}: {stderr}");
    assert!(output.stdout.is_empty(), "{args:?}");
}

/// Searches, and the language, symbol and place of each text that they find.
const SEARCHES: [(&str, &[&str]); 24] = [
    (
        "spare PARTS",
        &["en C19/88 s1.1.b2.i2.b2.b3.i2.b1", "en C19/88 s3.2.1.b2.i1.b2.i2.b1", "en C19/88 s5.2.b2.i2.b1"],
    ),
    ("COASTAL stations", &["en C19/88 front1.b1", "en C19/88 s1.1.b2.i1.b2.b1", "en C19/88 s6.1.b3"]),
    ("Questionnaire", &["en C19/88 s5.1.b2.i2.b1", "fr C19/88 s5.1.b2.i2.b1"]),
    ("\"stations coastal\"", &[]),
    ("\"coastal stations\" -report -charter", &["en C19/88 s1.1.b2.i1.b2.b1", "en C19/88 s6.1.b3"]),
    ("cotieres", &["fr C19/88 front1.b1", "fr C19/88 s1.1.b2.i1.b2.b1", "fr C19/88 s6.1.b3"]),
    ("ILES", &["fr C19/88 s1.1.b2.i2.b2.b1"]),
    ("îles petites", &["fr C19/88 s1.1.b2.i2.b2.b1"]),
    (
        "resolution 200",
        &["en C19/88 front3.b1", "en C19/88 s1.1.b2.i2.b1", "fr C19/88 front3.b1", "fr C19/88 s1.1.b2.i2.b1"],
    ),
    ("estacion", &["es C19/88 s1.1.b2.i2.b2.b3.i1.b1", "es C19/88 s3.2.1.b1"]),
    ("pequenas", &["es C19/88 s1.1.b2.i2.b2.b1"]),
    ("отчёт", &["ru C22/102 header.title", "ru C22/102 s2.3.b1", "ru C24/61 a2.b7", "ru C24/61 front2.b1"]),
    ("ОТЧЕТ", &["ru C22/102 header.title", "ru C22/102 s2.3.b1", "ru C24/61 a2.b7", "ru C24/61 front2.b1"]),
    ("обучении", &["ru C19/88 s1.1.b2.i1.b2.b2.i3.b1"]),
    ("علما", &["ar C19/88 s5.1.b2.i1.b1", "ar C22/102 s2.3.b1", "ar C24/61 front2.b1"]),
    ("عِلمـاً", &["ar C19/88 s5.1.b2.i1.b1", "ar C22/102 s2.3.b1", "ar C24/61 front2.b1"]),
    ("ان الجزر", &["ar C19/88 s1.1.b2.i2.b2.b1"]),
    ("القرار 200", &["ar C19/88 front3.b1", "ar C19/88 s1.1.b2.i2.b1"]),
    ("جدول بالمحطات", &["ar C19/88 s1.1.b2.i1.b2.b2.i1.b1"]),
    ("岸电台", &["zh C19/88 front1.b1", "zh C19/88 s1.1.b2.i1.b2.b1", "zh C19/88 s3.2.1.b1", "zh C19/88 s6.1.b3"]),
    ("备件", &["zh C19/88 s1.1.b2.i2.b2.b3.i2.b1", "zh C19/88 s3.2.1.b2.i1.b2.i2.b1", "zh C19/88 s5.2.b2.i2.b1"]),
    (
        "局",
        &["zh C19/88 s1.1.b2.i2.b2.b3.i1.b1", "zh C19/88 s3.1.1.b1", "zh C19/88 s5.2.b2.i3.b1", "zh C22/102 s1.1.b1"],
    ),
    ("第1332号决议", &["zh C19/88 front1.b1", "zh C19/88 front3.b1", "zh C19/88 s1.1.b2.i1.b1"]),
    (
        "c18/40",
        &[
            "ar C19/88 front3.b1",
            "en C19/88 front3.b1",
            "es C19/88 front3.b1",
            "fr C19/88 front3.b1",
            "ru C19/88 front3.b1",
            "zh C19/88 front3.b1",
        ],
    ),
];

#[test]
fn searches_are_folded_in_six_languages() {
    for (typed, expected) in SEARCHES {
        let found: BTreeSet<String> = ask(&["--text", typed])
            .iter()
            .map(|row| ["language", "symbol", "at"].map(|column| row[column].as_str().unwrap()).join(" "))
            .collect();
        assert_eq!(found.iter().map(String::as_str).collect::<Vec<_>>(), expected, "{typed}");
    }
}

/// The search table and the marks in texts go two ways to the same end.
#[test]
fn what_is_found_is_marked_and_nothing_else() {
    let archive = index::open(&ARCHIVE.1).unwrap();
    let mut texts = archive.prepare("SELECT id, text FROM paragraphs").unwrap();
    let texts = texts.query_map([], |row| Ok((row.get::<_, i64>(0)?, row.get::<_, String>(1)?))).unwrap();
    let texts: Vec<(i64, String)> = texts.map(Result::unwrap).collect();
    for (typed, _) in SEARCHES.iter().filter(|(typed, _)| !typed.contains(" -")) {
        let pattern = Pattern::parse(typed).unwrap();
        let mut found = archive.prepare("SELECT rowid FROM search WHERE search MATCH ?").unwrap();
        let found = found.query_map([pattern.query()], |row| row.get(0)).unwrap();
        let found: BTreeSet<i64> = found.map(Result::unwrap).collect();
        // A pattern of one phrase; of several words, all must be there.
        let words: Vec<Pattern> = if typed.contains('"') {
            vec![pattern]
        } else {
            typed.split(' ').map(|word| Pattern::parse(word).unwrap()).collect()
        };
        let marked = texts.iter().filter(|(_, text)| words.iter().all(|word| !word.hits(text).is_empty()));
        assert_eq!(found, marked.map(|(id, _)| *id).collect(), "{typed}");
    }
}

#[test]
fn flags_ask_what_a_researcher_asks() {
    check(
        &["--lang", "en"],
        &["symbol", "year", "language"],
        &["C01/44 2001 en", "C19/88 2019 en", "C22/102 2022 en", "C24/61 2024 en"],
    );
    check(
        &["--action", "decide,encourage", "--lang", "en", "--year", "2016..2020"],
        &["symbol", "section", "action", "actors", "at"],
        &["C19/88 5.1 encourage [\"chair\"] s5.1.b2.i2", "C19/88 5.3 decide [\"group\"] s5.3.b1"],
    );
    check(&["--actor", "council", "--lang", "en", "--action", "instruct"], &["symbol", "section"], &["C22/102 2.4"]);
    check(&["--action", "note", "--section", "5", "--lang", "ru"], &["symbol", "section"], &["C19/88 5.1"]);
    check(&["--document", "C19/88(Rev.1)-F", "--lang", "fr,es"], &["language"], &["fr", "es"]);
    check(&["--year", "..2001", "--show", "documents", "--lang", "zh"], &["symbol"], &["C01/44"]);
    check(&["--cites", "itu/council/res/1333", "--show", "documents", "--lang", "ar"], &["symbol"], &["C24/61"]);
    check(
        &["--cites", "Council Resolution 1333", "--lang", "en"],
        &["cited", "at"],
        &["itu/council/res/1333 front1.b1", "itu/council/res/1333 front5.b1", "itu/council/res/1333 a2.b3.i1.b1"],
    );
    check(&["--text", "questionnaire", "--action", "encourage"], &["language"], &["en", "fr"]);
    check(
        &["--action", "note", "--cites", "C19/INF/7", "--within", "paragraph", "--lang", "ar"],
        &["at"],
        &["s5.1.b2.i1"],
    );
    check(&["--action", "adopt", "--cites", "C19/INF/7", "--within", "paragraph"], &["at"], &[]);
    check(
        &["--action", "adopt", "--cites", "C19/INF/7", "--within", "section", "--lang", "es"],
        &["at"],
        &["s5.1.b2.i4"],
    );
    check(&["--text", "备件", "--limit", "1"], &["snippet"], &["相互交换»备件«。”"]);
}

#[test]
fn six_languages_cite_one_work() {
    let expected = ask(&["--cites", "itu/pp/res/200"]);
    assert!(expected.len() >= 6);
    for citation in ["القرار 200", "第200号决议", "Resolution 200", "Résolution 200", "Резолюция 200", "Resolución 200"]
    {
        assert_eq!(ask(&["--cites", citation]), expected, "{citation}");
    }
}

#[test]
fn outcomes_stand_side_by_side() {
    let rows = ask(&["--text", "questionnaire", "--action", "encourage", "--all-languages"]);
    let [row] = &rows[..] else { panic!("{rows:?}") };
    assert_eq!((row["symbol"].as_str(), row["section"].as_str()), (Some("C19/88"), Some("5.1")));
    let expected = ask(&["--action", "encourage", "--document", "C19/88"]);
    for outcome in expected {
        assert_eq!(row[outcome["language"].as_str().unwrap()], outcome["text"]);
    }
    assert_eq!(hexaglot::Language::ALL.iter().filter(|language| row[language.code()].is_string()).count(), 6);
}

#[test]
fn counts_are_grouped() {
    check(
        &["--group-by", "year,language", "--year", "2019..2022", "--lang", "en,ar"],
        &["year", "language", "count", "works"],
        &["2019 ar 1 1", "2019 en 1 1", "2022 ar 1 1", "2022 en 1 1"],
    );
    check(
        &["--group-by", "action", "--show", "outcomes", "--document", "C01/44", "--lang", "en"],
        &["action", "count", "works"],
        &["communicate 1 1", "decide 1 1", "recommend 1 1"],
    );
    check(&["--group-by", "actor", "--action", "encourage"], &["actor", "count", "works"], &["chair 6 1"]);
    check(
        &["--group-by", "cited", "--action", "note", "--year", "2019"],
        &["cited", "count"],
        &["itu/council/doc/C19/INF/7 6"],
    );
    refused(&["--group-by", "action", "--show", "documents"], 2, "documents cannot be counted by action");
}

#[test]
fn tables_fit_the_terminal_and_are_counted() {
    let output = run(&["--text", "备件", "--lang", "zh"]);
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(text.contains("\u{2068}相互交换»备件«。”\u{2069}"), "{text}");
    assert!(text.ends_with("3 found in 1 documents of 1 works; 3 shown\n"), "{text}");
    let output = run(&["--action", "encourage", "--all-languages"]);
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(text.lines().any(|line| line.starts_with("  ar  \u{2068}")), "{text}");
    let output = run(&["--action", "adopt", "--format", "csv", "--lang", "en", "--year", "2019"]);
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(
        text.starts_with("symbol,year,language,section,marker,action,actors,at,text\r\nC19/88,2019,en,2.2,,adopt,"),
        "{text}"
    );
}

#[test]
fn sql_reads_and_does_nothing_else() {
    check(&["--sql", "SELECT count(*) AS n FROM works WHERE id = 'itu/pp/res/200'"], &["n"], &["1"]);
    check(&["--sql", "SELECT sum(n) AS n FROM (SELECT 1 AS n UNION ALL SELECT 2);"], &["n"], &["3"]);
    check(
        &[
            "--sql",
            "SELECT p.at FROM search JOIN paragraphs p ON p.id = search.rowid WHERE search MATCH folded('ÎLES')",
        ],
        &["at"],
        &["s1.1.b2.i2.b2.b1"],
    );
    let before = fs::read(&ARCHIVE.1).unwrap();
    for sql in [
        "DELETE FROM works",
        "UPDATE documents SET title = ''",
        "INSERT INTO works (id) VALUES ('x')",
        "DROP TABLE works",
        "CREATE TABLE t (a)",
        "CREATE TEMP TABLE t (a)",
        "ATTACH 'other.sqlite' AS other",
        "VACUUM INTO 'copy.sqlite'",
        "PRAGMA query_only = 0",
        "PRAGMA writable_schema = 1",
        "SELECT load_extension('x')",
        "SELECT writefile('x', 'y')",
        "INSERT INTO search (search) VALUES ('delete-all')",
        "BEGIN",
    ] {
        let output = run(&["--sql", sql]);
        assert_eq!(output.status.code(), Some(2), "{sql}: {}", String::from_utf8_lossy(&output.stderr));
        assert!(output.stdout.is_empty(), "{sql}");
    }
    refused(&["--sql", "SELECT 1; DROP TABLE works"], 2, "not allowed");
    refused(&["--sql", "SELECT 1; SELECT 2"], 2, "more than one statement");
    refused(&["--sql", "DELETE FROM works"], 2, "not allowed: an archive is open for reading and for nothing else");
    refused(&["--sql", "SELECT quince"], 2, "no such column");
    refused(&["--sql", ""], 2, "");
    assert_eq!(fs::read(&ARCHIVE.1).unwrap(), before);
}

#[test]
fn values_never_become_sql() {
    for hostile in
        ["'; DROP TABLE works; --", "' OR '1'='1", "\" OR \"", "x') OR 1=1 --", "* NEAR(", "words:x", "^a", "a AND"]
    {
        let found = ask(&["--section", hostile]).len() + ask(&["--text", &format!("zzz {hostile}")]).len();
        assert_eq!(found, 0, "{hostile}");
        refused(&["--cites", hostile], 2, "names no work");
        refused(&["--document", hostile], 2, "");
        refused(&["--action", hostile], 2, "");
        refused(&["--year", hostile], 2, "span of years");
    }
    refused(&["--text", "-"], 2, "no word to search for");
}

#[test]
fn what_is_no_archive_is_named() {
    let directory = tempfile::tempdir().unwrap();
    let here = |name: &str| directory.path().join(name);
    let check = |name: &str, said: &str| {
        let output = Command::new(env!("CARGO_BIN_EXE_hexaglot")).arg("query").arg(here(name)).output().unwrap();
        let stderr = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(1), "{name}: {stderr}");
        assert!(stderr.contains(said), "{name}: {stderr}");
    };
    check("absent", "there is no such archive");
    fs::write(
        here("text"),
        "not a database at all, whatever its name may say, and long enough to have a header of one",
    )
    .unwrap();
    check("text", "no SQLite database");
    Connection::open(here("foreign")).unwrap().execute_batch("CREATE TABLE a (b)").unwrap();
    check("foreign", "no archive of hexaglot");
    for (version, said) in [(9, "update hexaglot"), (0, "run `hexaglot index` again")] {
        fs::copy(&ARCHIVE.1, here("other")).unwrap();
        Connection::open(here("other")).unwrap().pragma_update(None, "user_version", version).unwrap();
        check("other", said);
    }
    let mut bytes = fs::read(&ARCHIVE.1).unwrap();
    bytes[4096..].fill(0xA5);
    fs::write(here("damaged"), bytes).unwrap();
    check("damaged", "damaged");
}
