//! Tables and graphs of an archive, as files: what is in them, and what other tools make of them.
//!
//! Tests that need a tool (`duckdb`, `datasette`, `networkx` for Python; `jq`) pass over it where it is not installed;
//! `HEXAGLOT_TOOLS=1` makes it a fault. The recipes of the README are run as they stand there.

#![cfg(all(feature = "cli", feature = "index"))]
#![allow(clippy::unwrap_used, reason = "a fault of the disk ends the test")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use hexaglot::index;
use rusqlite::Connection;
use tempfile::TempDir;

/// A directory with what the recipes assume: the program on the path, an archive, and the documents as NDJSON.
fn workshop() -> TempDir {
    let directory = tempfile::tempdir().unwrap();
    let here = directory.path();
    let fixtures = std::env::current_dir().unwrap().join("fixtures/documents");
    let works = "c{01-044,19-088,22-102,24-061}/*.docx";
    let fixtures = fixtures.to_str().unwrap();
    run(here, &["convert", "-q", "--include", works, fixtures, "--format", "ndjson", "-o", "out"]);
    run(here, &["index", "-q", "out/documents.ndjson", "-o", "archive.sqlite"]);
    directory
}

fn run(directory: &Path, args: &[&str]) -> Output {
    let output = Command::new(env!("CARGO_BIN_EXE_hexaglot")).current_dir(directory).args(args).output().unwrap();
    assert!(output.status.success(), "{args:?}: {}", String::from_utf8_lossy(&output.stderr));
    output
}

fn count(archive: &Connection, table: &str) -> usize {
    let count = archive.query_row(&format!("SELECT count(*) FROM {table}"), [], |row| row.get::<_, i64>(0));
    usize::try_from(count.unwrap()).unwrap()
}

/// Tables of an archive that are exported.
const TABLES: [&str; 10] = [
    "diagnostics",
    "documents",
    "mentions",
    "notes",
    "outcome_works",
    "outcomes",
    "paragraphs",
    "refs",
    "sections",
    "works",
];

#[test]
fn csv_has_every_row() {
    let directory = workshop();
    let here = directory.path();
    run(here, &["export", "archive.sqlite", "--format", "csv", "-o", "csv"]);
    let files = fs::read_dir(here.join("csv")).unwrap().map(|file| file.unwrap().file_name().into_string().unwrap());
    assert_eq!(files.collect::<BTreeSet<_>>(), TABLES.iter().map(|table| format!("{table}.csv")).collect());
    let archive = index::open(&here.join("archive.sqlite")).unwrap();
    for table in TABLES {
        let text = fs::read_to_string(here.join(format!("csv/{table}.csv"))).unwrap();
        // No text of the fixtures has a line break.
        assert_eq!(text.lines().count(), count(&archive, table) + 1, "{table}");
    }
    let text = fs::read_to_string(here.join("csv/documents.csv")).unwrap();
    assert!(text.starts_with("id,path,digest,"), "{text}");
}

#[test]
fn partitions_share_the_rows_out() {
    let directory = workshop();
    let here = directory.path();
    run(here, &["export", "archive.sqlite", "--format", "csv", "-o", "csv", "--partition-by", "year,language"]);
    let archive = index::open(&here.join("archive.sqlite")).unwrap();
    for table in TABLES.iter().filter(|table| **table != "works") {
        let files =
            walkdir::WalkDir::new(here.join("csv").join(table)).into_iter().map(|entry| entry.unwrap().into_path());
        let files: Vec<PathBuf> = files.filter(|path| path.is_file()).collect();
        let rows: usize = files.iter().map(|file| fs::read_to_string(file).unwrap().lines().count() - 1).sum();
        assert_eq!(rows, count(&archive, table), "{table}");
    }
    let text = fs::read_to_string(here.join("csv/documents/year=2019/language=ar/data.csv")).unwrap();
    assert!(text.lines().count() == 2 && !text.contains("year"), "{text}");
    assert!(here.join("csv/works.csv").exists());
}

#[test]
#[cfg(feature = "parquet")]
fn parquet_has_what_csv_has() {
    use parquet::file::reader::{FileReader, SerializedFileReader};
    let directory = workshop();
    let here = directory.path();
    run(here, &["export", "archive.sqlite", "--format", "parquet", "-o", "out"]);
    let archive = index::open(&here.join("archive.sqlite")).unwrap();
    for table in TABLES {
        let reader =
            SerializedFileReader::new(fs::File::open(here.join(format!("out/{table}.parquet"))).unwrap()).unwrap();
        let columns: Vec<String> =
            reader.metadata().file_metadata().schema_descr().columns().iter().map(|it| it.name().to_owned()).collect();
        let mut rows = archive.prepare(&format!("SELECT * FROM {table} ORDER BY 1, 2")).unwrap();
        assert_eq!(columns, rows.column_names().collect::<Vec<_>>(), "{table}");
        let mut rows = rows.query([]).unwrap();
        let mut seen = 0;
        for found in reader.get_row_iter(None).unwrap() {
            let row = rows.next().unwrap().unwrap();
            for (at, (name, field)) in found.unwrap().get_column_iter().enumerate() {
                let expected: rusqlite::types::Value = row.get(at).unwrap();
                let expected = match expected {
                    rusqlite::types::Value::Null => "null".to_owned(),
                    rusqlite::types::Value::Integer(number) => number.to_string(),
                    rusqlite::types::Value::Text(text) => format!("{text:?}"),
                    value => panic!("{value:?}"),
                };
                let field = match field {
                    parquet::record::Field::Str(text) => format!("{text:?}"),
                    field => field.to_string(),
                };
                assert_eq!(field, expected, "{table}.{name}");
            }
            seen += 1;
        }
        assert_eq!(seen, count(&archive, table), "{table}");
    }
}

#[test]
fn a_graph_joins_what_cites_and_what_is_cited() {
    let directory = workshop();
    let here = directory.path();
    run(here, &["graph", "archive.sqlite", "-o", "refs.graphml"]);
    run(here, &["graph", "archive.sqlite", "--format", "csv", "-o", "graph"]);
    let nodes = fs::read_to_string(here.join("graph/nodes.csv")).unwrap();
    let edges = fs::read_to_string(here.join("graph/edges.csv")).unwrap();
    let first = |text: &str, at: usize| {
        text.lines().skip(1).map(|line| line.split(',').nth(at).unwrap().to_owned()).collect::<Vec<_>>()
    };
    let ids: BTreeSet<String> = first(&nodes, 0).into_iter().collect();
    assert_eq!(ids.len(), nodes.lines().count() - 1, "a node stands once");
    let ends: BTreeSet<String> = [first(&edges, 0), first(&edges, 1)].concat().into_iter().collect();
    assert!(ends.is_subset(&ids));
    assert!(edges.contains("itu/council/doc/C19/88,itu/council/res/1332,3,6,2019\r\n"), "{edges}");
    let graph = fs::read_to_string(here.join("refs.graphml")).unwrap();
    let mut reader = quick_xml::Reader::from_str(&graph);
    let mut seen = 0;
    loop {
        match reader.read_event().unwrap() {
            quick_xml::events::Event::Start(start) if matches!(start.name().as_ref(), b"node" | b"edge") => seen += 1,
            quick_xml::events::Event::Eof => break,
            _ => {}
        }
    }
    assert_eq!(seen, nodes.lines().count() + edges.lines().count() - 2);
}

/// Runs the commands of the section in order, and compares what they print with what stands below them.
#[test]
#[cfg(all(feature = "parquet", unix))]
fn recipes_of_the_readme_run_as_they_stand() {
    let directory = tempfile::tempdir().unwrap();
    let here = directory.path();
    for folder in ["fixtures", "examples"] {
        std::os::unix::fs::symlink(std::env::current_dir().unwrap().join(folder), here.join(folder)).unwrap();
    }
    let program = Path::new(env!("CARGO_BIN_EXE_hexaglot")).parent().unwrap();
    let path = format!("{}:{}", program.display(), std::env::var("PATH").unwrap_or_default());
    let shell = |script: &str| {
        let script = format!("set -euo pipefail\n{script}");
        Command::new("bash").args(["-c", &script]).current_dir(here).env("PATH", &path).output().unwrap()
    };
    let readme = fs::read_to_string("README.md").unwrap();
    let section = readme.split("\n## ").find(|section| section.starts_with("For researchers")).unwrap();
    let mut blocks = section.split("```").skip(1).step_by(2).peekable();
    let mut run = 0;
    while let Some(script) = blocks.next().and_then(|block| block.strip_prefix("sh\n")) {
        let expected = blocks.next_if(|block| block.starts_with("text\n"));
        let tools = [
            ("jq ", "jq --version"),
            ("datasette ", "datasette --version"),
            ("python3 examples", "python3 -c 'import sqlite3'"),
            ("import duckdb", "python3 -c 'import duckdb'"),
            ("import networkx", "python3 -c 'import networkx'"),
        ];
        let uses =
            |word: &str| script.lines().any(|line| line.starts_with(word) || line.contains(&format!("\"{word}")));
        let missing = tools.iter().find(|(word, probe)| uses(word) && !shell(probe).status.success());
        if let Some((word, _)) = missing {
            assert!(std::env::var_os("HEXAGLOT_TOOLS").is_none(), "{word} is not installed");
            continue;
        }
        let output = shell(script);
        let (out, errors) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
        assert!(output.status.success(), "{script}\n{out}\n{errors}");
        if let Some(expected) = expected.and_then(|block| block.strip_prefix("text\n")) {
            assert_eq!(out, expected, "{script}\n{errors}");
        }
        run += 1;
    }
    assert!(run > 0, "the section has commands");
}

/// Tables and views open in Datasette, with the facets that the metadata asks for.
#[test]
fn datasette_shows_tables_with_facets() {
    let directory = workshop();
    let here = directory.path();
    run(here, &["index", "-q", "out", "-o", "archive.sqlite", "--datasette", "metadata.json"]);
    let metadata: serde_json::Value = serde_json::from_slice(&fs::read(here.join("metadata.json")).unwrap()).unwrap();
    let tables = metadata["databases"]["archive"]["tables"].as_object().unwrap();
    let datasette = |path: &str| {
        let mut command = Command::new("datasette");
        command.args(["archive.sqlite", "--metadata", "metadata.json", "--get", path]).current_dir(here).output()
    };
    if datasette("/-/versions.json").is_err() {
        assert!(std::env::var_os("HEXAGLOT_TOOLS").is_none(), "datasette is not installed");
        return;
    }
    // Each request starts the whole server.
    for table in ["documents", "outcome_list", "citation_list"] {
        let settings = &tables[table];
        let output = datasette(&format!("/archive/{table}.json?_size=1&_extra=facet_results")).unwrap();
        let answer: serde_json::Value = serde_json::from_slice(&output.stdout)
            .unwrap_or_else(|_| panic!("{table}: {}", String::from_utf8_lossy(&output.stderr)));
        assert!(answer["rows"].is_array(), "{table}: {answer}");
        let facets = answer["facet_results"].as_object().map_or(0, serde_json::Map::len);
        assert_eq!(facets, settings["facets"].as_array().map_or(0, Vec::len), "{table}: {answer}");
    }
}
