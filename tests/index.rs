//! The archive: what goes in comes out, again and again, and nothing else is touched.

#![cfg(all(feature = "cli", feature = "index"))]
#![allow(clippy::unwrap_used, reason = "a fault of the disk ends the test")]

mod support;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::time::Instant;

use hexaglot::index;
use rusqlite::Connection;
use serde_json::Value;
use support::kill;
use support::random::{self, Random};
use tempfile::TempDir;

const FIXTURES: &str = "fixtures/documents";

/// Runs the program; checks the exit code and that standard error holds a text.
fn check(args: &[&str], code: i32, said: &str) -> Output {
    let output = Command::new(env!("CARGO_BIN_EXE_hexaglot")).args(args).output().unwrap();
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(code), "{args:?}: {stderr}");
    assert!(stderr.contains(said), "{args:?}: {stderr}");
    output
}

/// An archive of all fixtures, made from their JSON.
fn archive() -> (TempDir, PathBuf) {
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("archive.sqlite");
    let count = documents().len();
    check(&["index", FIXTURES, "-o", path.to_str().unwrap()], 0, &format!("{count} documents: {count} new"));
    (directory, path)
}

/// The converted fixtures.
fn documents() -> Vec<Value> {
    let files = walkdir::WalkDir::new(FIXTURES).sort_by_file_name().into_iter().map(|entry| entry.unwrap().into_path());
    let files = files.filter(|path| path.parent().unwrap().ends_with("expected"));
    files.map(|path| serde_json::from_slice(&fs::read(path).unwrap()).unwrap()).collect()
}

fn number(connection: &Connection, sql: &str) -> i64 {
    connection.query_row(sql, [], |row| row.get(0)).unwrap()
}

/// Everything in an archive but what a path or a new id changes.
fn dump(path: &Path) -> Vec<String> {
    let connection = index::open(path).unwrap();
    let mut rows = Vec::new();
    for sql in [
        "SELECT path, sha256, language, work, revision, year, title FROM documents ORDER BY path",
        "SELECT * FROM works ORDER BY id",
        "SELECT path, p.at, kind, box, marker, text FROM paragraphs p JOIN documents d ON d.id = document ORDER BY 1, p.id",
        "SELECT path, section, action, actors, works, text FROM outcome_list ORDER BY path, id",
        "SELECT path, cited, section, edition, paragraph FROM citation_list ORDER BY path, id",
        "SELECT path, code, at, message FROM diagnostics JOIN documents d ON d.id = document ORDER BY path, code, at, message",
        "SELECT path, p.at FROM search JOIN paragraphs p ON p.id = search.rowid JOIN documents d ON d.id = document
         WHERE search MATCH '2019' ORDER BY 1, 2",
    ] {
        let mut statement = connection.prepare(sql).unwrap();
        let columns = statement.column_count();
        let found = statement.query_map([], |row| {
            (0..columns).map(|at| row.get::<_, rusqlite::types::Value>(at)).collect::<Result<Vec<_>, _>>()
        });
        rows.extend(found.unwrap().map(|row| format!("{:?}", row.unwrap())));
    }
    rows
}

#[test]
fn everything_of_a_document_is_there() {
    let (_directory, path) = archive();
    let connection = Connection::open(&path).unwrap();
    let documents = documents();
    let sum = |count: &dyn Fn(&Value) -> usize| i64::try_from(documents.iter().map(count).sum::<usize>()).unwrap();
    let len = |value: &Value| value.as_array().map_or(0, Vec::len);
    assert_eq!(number(&connection, "SELECT count(*) FROM documents"), sum(&|_| 1));
    assert_eq!(number(&connection, "SELECT count(*) FROM outcomes"), sum(&|document| len(&document["outcomes"])));
    assert_eq!(number(&connection, "SELECT count(*) FROM refs"), sum(&|document| len(&document["references"])));
    assert_eq!(number(&connection, "SELECT count(*) FROM notes"), sum(&|document| len(&document["notes"])));
    assert_eq!(number(&connection, "SELECT count(*) FROM diagnostics"), sum(&|document| len(&document["diagnostics"])));
    let mentions = |document: &Value| {
        document["references"].as_array().unwrap().iter().map(|reference| len(&reference["mentions"])).sum()
    };
    assert_eq!(number(&connection, "SELECT count(*) FROM mentions"), sum(&mentions));
    // Offsets lie in the text that the place means, or the mention points at nothing.
    let apart = "SELECT count(*) FROM mentions m LEFT JOIN paragraphs p ON p.id = m.paragraph
                 WHERE substr(p.text, \"start\" + 1, \"end\" - \"start\") IS NOT m.text";
    assert_eq!(number(&connection, apart), 0);
    let apart = "SELECT count(*) FROM outcomes o LEFT JOIN paragraphs p ON p.id = o.paragraph
                 WHERE instr(p.text, o.text) IS NOT 1 AND coalesce(instr(p.text, o.text), 0) = 0";
    assert_eq!(number(&connection, apart), 0);
    assert_eq!(number(&connection, "SELECT count(*) FROM pragma_foreign_key_check"), 0);
    assert_eq!(number(&connection, "SELECT count(*) FROM pragma_integrity_check WHERE integrity_check <> 'ok'"), 0);
}

#[test]
fn json_ndjson_and_documents_give_one_archive() {
    let (directory, path) = archive();
    let here = |name: &str| directory.path().join(name).to_str().unwrap().to_owned();
    let lines: Vec<String> = documents().iter().map(|document| document.to_string() + "\n").collect();
    fs::write(here("all.ndjson"), lines.concat()).unwrap();
    let gzip = fs::File::create(here("all.ndjson.gz")).unwrap();
    let mut gzip = flate2::write::GzEncoder::new(gzip, flate2::Compression::fast());
    std::io::Write::write_all(&mut gzip, lines.concat().as_bytes()).unwrap();
    gzip.finish().unwrap();
    let files = walkdir::WalkDir::new(FIXTURES).sort_by_file_name().into_iter().map(|entry| entry.unwrap().into_path());
    let files: Vec<String> = files
        .filter(|path| path.extension().is_some_and(|it| it == "docx" || it == "txt"))
        .map(|path| path.to_str().unwrap().to_owned())
        .collect();
    let expected = dump(&path);
    let files: Vec<&str> = files.iter().map(String::as_str).collect();
    for sources in [vec![&*here("all.ndjson")], vec![&*here("all.ndjson.gz")], files] {
        let out = here("other.sqlite");
        let _ = fs::remove_file(&out);
        check(&[&["index", "-q", "-o", &out][..], &sources].concat(), 0, "");
        assert_eq!(dump(Path::new(&out)), expected, "{:?}", sources[0]);
    }
}

#[test]
fn only_what_is_new_or_changed_is_written() {
    let (directory, path) = archive();
    let out = path.to_str().unwrap();
    let expected = dump(&path);
    let count = documents().len();
    let said = format!("{count} documents: 0 new, 0 changed, {count} as they were, 0 taken out");
    check(&["index", FIXTURES, "-o", out], 0, &said);
    assert_eq!(dump(&path), expected);
    let source = fs::read_to_string("fixtures/documents/c19-088/expected/E.docx.json").unwrap();
    let changed = directory.path().join("changed.json");
    fs::write(&changed, source.replace("a stock of spare parts", "a stock of quinces")).unwrap();
    check(&["index", changed.to_str().unwrap(), "-o", out], 0, &format!("{count} documents: 0 new, 1 changed"));
    let connection = index::open(&path).unwrap();
    assert_eq!(number(&connection, "SELECT count(*) FROM search WHERE search MATCH folded('Quinces')"), 1);
    assert_eq!(number(&connection, "SELECT count(*) FROM documents"), i64::try_from(count).unwrap());
    drop(connection);
    check(&["index", FIXTURES, "-o", out], 0, &format!("1 changed, {} as they were", count - 1));
    assert_eq!(dump(&path), expected, "the way back leads to the same");
    let pruned = ["index", "--prune", "fixtures/documents/c01-044/expected", "-o", out];
    let said = format!("12 documents: 0 new, 0 changed, 12 as they were, {} taken out", count - 12);
    check(&pruned, 0, &said);
    let alone = directory.path().join("alone.sqlite");
    check(&["index", "fixtures/documents/c01-044/expected", "-o", alone.to_str().unwrap()], 0, "");
    assert_eq!(dump(&path), dump(&alone), "nothing is left of what was taken out");
    let connection = Connection::open(&path).unwrap();
    assert_eq!(number(&connection, "SELECT count(*) FROM pragma_foreign_key_check"), 0);
    connection.execute("INSERT INTO search (search, rank) VALUES ('integrity-check', 0)", []).unwrap();
}

#[test]
fn bad_documents_cost_themselves_only() {
    let directory = tempfile::tempdir().unwrap();
    let here = |name: &str| directory.path().join(name).to_str().unwrap().to_owned();
    let good = fs::read_to_string("fixtures/documents/c01-044/expected/E.txt.json").unwrap();
    fs::create_dir(here("in")).unwrap();
    for (name, content) in [
        ("in/good.json", good.clone()),
        ("in/list.json", "[1, 2]".to_owned()),
        ("in/report.json", "{\"end\": \"complete\"}".to_owned()),
        ("in/manifest.jsonl", "{}\n".to_owned()),
    ] {
        fs::write(here(name), content).unwrap();
    }
    check(&["index", &here("in"), "-o", &here("a.sqlite")], 0, "1 documents: 1 new");
    check(&["index", &here("in/report.json"), "-o", &here("b.sqlite")], 1, "report.json: no document of schema");
    fs::write(here("in/cut.json"), &good[..good.len() / 2]).unwrap();
    fs::write(here("in/later.json"), good.replace("hexaglot/1", "hexaglot/9")).unwrap();
    let output = check(&["index", &here("in"), "-o", &here("c.sqlite")], 1, "1 documents: 1 new");
    let stderr = String::from_utf8(output.stderr).unwrap();
    for said in ["cut.json: no document of schema hexaglot/1", "later.json: a document of schema hexaglot/9"] {
        assert!(stderr.contains(said), "{stderr}");
    }
    check(&["index", &here("gone.json"), "-o", &here("d.sqlite")], 1, "gone.json: cannot be read");
    fs::write(here("other.json"), good.replace("revised", "altered") + " ").unwrap();
    check(&["index", &here("in/good.json"), &here("other.json"), "-o", &here("e.sqlite")], 1, "took its place");
}

#[test]
fn what_is_no_archive_is_left_alone() {
    let (directory, path) = archive();
    let here = |name: &str| directory.path().join(name).to_str().unwrap().to_owned();
    let json = "fixtures/documents/c01-044/expected/E.txt.json";
    Connection::open(here("foreign")).unwrap().execute_batch("CREATE TABLE a (b)").unwrap();
    fs::write(here("text"), "a shopping list, long enough to be taken for a database header").unwrap();
    let set = |version: i64| {
        fs::copy(&path, here("other")).unwrap();
        Connection::open(here("other")).unwrap().pragma_update(None, "user_version", version).unwrap();
    };
    for (name, said) in [("foreign", "no archive of hexaglot"), ("text", "no SQLite database")] {
        let before = fs::read(here(name)).unwrap();
        check(&["index", json, "-o", &here(name)], 3, said);
        assert_eq!(fs::read(here(name)).unwrap(), before);
    }
    set(9);
    check(&["index", json, "-o", &here("other")], 3, "update hexaglot");
    set(0);
    check(&["index", json, "-o", &here("other")], 0, "made anew");
    assert_eq!(number(&index::open(Path::new(&here("other"))).unwrap(), "SELECT count(*) FROM documents"), 1);
    check(&["index", json, "-o", &here("none/archive")], 3, "cannot be written");
    let left = fs::read_dir(directory.path()).unwrap().map(|entry| entry.unwrap().file_name());
    assert_eq!(left.filter(|name| name.to_string_lossy().ends_with(".partial")).count(), 0);
}

#[test]
fn a_second_run_at_the_same_time_is_refused() {
    let (directory, path) = archive();
    let json = "fixtures/documents/c01-044/expected/E.txt.json";
    let connection = Connection::open(&path).unwrap();
    connection.execute_batch("BEGIN IMMEDIATE").unwrap();
    check(&["index", json, "-o", path.to_str().unwrap()], 3, "another run is at work");
    let new = directory.path().join("new.sqlite");
    let builder = index::Builder::open(&new).unwrap();
    check(&["index", json, "-o", new.to_str().unwrap()], 3, "another run is at work");
    drop(builder);
    assert!(!new.exists(), "a run that did not finish leaves nothing");
}

#[cfg(unix)]
#[test]
fn kills_at_random_moments_leave_what_was_there_or_what_was_to_be() {
    const KILLS: u32 = 12;
    let directory = tempfile::tempdir().unwrap();
    let here = |name: &str| directory.path().join(name).to_str().unwrap().to_owned();
    for (path, bytes) in random::archive(5, 120) {
        let path = directory.path().join("in").join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }
    check(&["convert", &here("in"), "-o", &here("out"), "--format", "ndjson", "-q"], 0, "");
    let all = here("out/documents.ndjson");
    let lines = fs::read_to_string(&all).unwrap();
    let half: Vec<&str> = lines.split_inclusive('\n').take(60).collect();
    fs::write(here("half.ndjson"), half.concat()).unwrap();
    check(&["index", &here("half.ndjson"), "-q", "-o", &here("half.sqlite")], 0, "");
    let begun = Instant::now();
    check(&["index", &all, "-q", "-o", &here("all.sqlite")], 0, "");
    let (before, after, duration) =
        (dump(here("half.sqlite").as_ref()), dump(here("all.sqlite").as_ref()), begun.elapsed());

    // A new archive, then one that is there.
    for existing in [None, Some("half.sqlite")] {
        let out = here(&format!("out-of-{}", existing.unwrap_or("nothing")));
        let (mut random, mut kills) = (Random(3), 0);
        while kills < KILLS {
            let _ = fs::remove_file(&out);
            if let Some(name) = existing {
                fs::copy(here(name), &out).unwrap();
            }
            let mut index = Command::new(env!("CARGO_BIN_EXE_hexaglot"));
            let child = index.args(["index", &all, "-o", &out]).stderr(Stdio::null()).spawn().unwrap();
            let interrupt = random.below(3) == 0;
            let ended = kill::at_random(child, duration, &mut random, |child| {
                if interrupt {
                    Command::new("kill").args(["-INT", &child.id().to_string()]).status().unwrap();
                } else {
                    child.kill().unwrap();
                }
            });
            if Path::new(&out).exists() {
                // Opened for writing first, as the next run does: what a kill left of a change is taken back.
                Connection::open(&out).unwrap().execute_batch("BEGIN IMMEDIATE; ROLLBACK").unwrap();
                let found = dump(out.as_ref());
                assert!(found == after || existing.is_some() && found == before, "an archive that is neither");
            } else {
                assert!(existing.is_none(), "an archive is gone");
            }
            kills += u32::from(!ended);
        }
        check(&["index", &all, "-o", &out], 0, "120 documents");
        assert_eq!(dump(out.as_ref()), after);
        assert!(!Path::new(&(out + ".partial")).exists());
    }
}
