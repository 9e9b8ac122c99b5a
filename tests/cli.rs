//! The program as a process: exit codes, messages, signals, and kills at random moments.

#![cfg(all(feature = "cli", unix))]
#![allow(clippy::unwrap_used, reason = "a fault of the disk ends the test")]

mod support;

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use serde_json::Value;
use support::kill;
use support::random::{self, Random};
use tempfile::TempDir;

const TEXT: &str = "1\tOpening\n1.1\tThe Chair opened the meeting.\n";

/// The program, with a clean environment.
fn hexaglot(directory: &Path, args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_hexaglot"));
    command.current_dir(directory).args(args).env_remove("NO_COLOR").stdin(Stdio::null());
    command
}

/// Runs the program in a directory; checks the exit code and that standard error holds a text.
fn check(directory: &Path, args: &[&str], code: i32, said: &str) -> Output {
    let output = hexaglot(directory, args).output().unwrap();
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(code), "{args:?}: {stderr}");
    assert!(stderr.contains(said), "{args:?}: {stderr}");
    output
}

fn directory(files: &[(&str, &[u8])]) -> TempDir {
    let directory = tempfile::tempdir().unwrap();
    for (path, content) in files {
        let path = directory.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, content).unwrap();
    }
    directory
}

fn archive(count: usize) -> TempDir {
    let directory = tempfile::tempdir().unwrap();
    for (path, bytes) in random::archive(7, count) {
        let path = directory.path().join("in").join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }
    directory
}

/// All outputs below a directory, if there is one. A file that a kill left in the staging directory is none.
fn outputs(directory: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let entries = walkdir::WalkDir::new(directory).into_iter().filter_entry(|entry| entry.file_name() != ".hexaglot");
    let files = entries.filter_map(Result::ok).filter(|entry| entry.path().extension().is_some_and(|it| it == "json"));
    files.map(|entry| (entry.path().strip_prefix(directory).unwrap().into(), fs::read(entry.path()).unwrap())).collect()
}

/// The manifest without what differs from run to run.
fn manifest(directory: &Path) -> Vec<Value> {
    let text = fs::read_to_string(directory.join("manifest.jsonl")).unwrap();
    let records = text.lines().map(|line| serde_json::from_str::<Value>(line).unwrap());
    let timeless = |mut record: Value| {
        record.as_object_mut().unwrap().retain(|key, _| !["finished", "seconds"].contains(&key.as_str()));
        record
    };
    records.map(timeless).collect()
}

#[test]
fn exit_codes_say_how_it_went() {
    let gap = TEXT.replace("1.1", "1.2");
    let here = directory(&[
        ("good.txt", TEXT.as_bytes()),
        ("gap.txt", gap.as_bytes()),
        ("empty.txt", b""),
        ("sub/good.txt", TEXT.as_bytes()),
    ]);
    let here = here.path();
    check(here, &["convert", "good.txt"], 0, "");
    check(here, &["convert", "good.txt", "-o", "out"], 0, "documents    1");
    check(here, &["convert", "good.txt", "-q", "-o", "out"], 0, "");
    check(here, &["convert", "good.txt", "empty.txt"], 1, "empty.txt: the file is empty");
    check(here, &["convert", "gone.txt"], 1, "gone.txt: cannot be read");
    check(here, &["--help"], 0, "");
    check(here, &["convert", "gap.txt"], 0, "");
    check(here, &["convert", "gap.txt", "--strict"], 1, "gap.txt: warnings: number-gap 1; see its diagnostics");
    check(here, &["convert", "empty.txt", "good.txt", "--fail-fast", "-j1", "-o", "fast"], 1, "empty.txt");
    check(here, &["convert", "good.txt", "--max-bytes", "10"], 1, "good.txt: larger than 10 bytes; raise --max-bytes");
    for (usage, said) in [
        (&["convert"][..], "PATH"),
        (&["convert", "good.txt", "--jobs", "0"], "--jobs"),
        (&["convert", "good.txt", "--force"], "--output"),
        (&["convert", "good.txt", "--pretty", "--format", "ndjson"], "cannot be indented"),
        (&["convert", "good.txt", "-o", "out", "--format", "json", "--compress", "gzip"], "--format ndjson"),
        (&["convert", "sub", "-o", "sub"], "sub: is both input and output"),
        (&["convert", "--include", "[", "good.txt"], "--include"),
        (&["convert", "--files-from", "gone"], "gone: there is no such list"),
        (&["translate"], "translate"),
    ] {
        check(here, usage, 2, said);
    }
    check(here, &["convert", "good.txt", "-o", "good.txt/out"], 3, "good.txt/out: cannot be written");
    check(here, &["convert", "good.txt", "--report", "good.txt/report"], 3, "good.txt/report: cannot be written");
    assert!(hexaglot(here, &["convert", "good.txt", "-q", "-o", "out"]).output().unwrap().stderr.is_empty());
}

#[test]
fn paths_come_from_arguments_lists_and_standard_input() {
    let here =
        directory(&[("a/1.txt", TEXT.as_bytes()), ("a/2.txt", TEXT.as_bytes()), ("list", b"a/2.txt\n\na/1.txt\r\n")]);
    let paths = |args: &[&str], input: &[u8]| {
        let mut child = hexaglot(here.path(), args).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
        child.stdin.take().unwrap().write_all(input).unwrap();
        let output = child.wait_with_output().unwrap();
        let lines = String::from_utf8(output.stdout).unwrap();
        let documents = lines.lines().map(|line| serde_json::from_str::<Value>(line).unwrap());
        documents.map(|document| document["source"]["path"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(paths(&["convert", "a/1.txt", "a"], b""), ["a/1.txt", "a/1.txt", "a/2.txt"]);
    assert_eq!(paths(&["convert", "--files-from", "list"], b""), ["a/2.txt", "a/1.txt"]);
    assert_eq!(paths(&["convert", "-"], TEXT.as_bytes()), ["-"]);
    assert_eq!(paths(&["convert", "-0", "--files-from", "-"], b"a/1.txt\0a\0"), ["a/1.txt", "a/1.txt", "a/2.txt"]);
    check(here.path(), &["convert", "--files-from", "list", "-q", "-o", "out"], 0, "");
    assert!(here.path().join("out/a/1.txt.json").exists(), "outputs of listed files keep the directory");
}

#[test]
fn the_report_has_what_the_table_has() {
    let here = directory(&[("in/1.txt", TEXT.as_bytes()), ("in/2.txt", b""), ("in/3.pdf", b"")]);
    let output = check(here.path(), &["convert", "in", "-o", "out", "--report", "report.json"], 1, "passed over  1");
    let report: Value = serde_json::from_slice(&fs::read(here.path().join("report.json")).unwrap()).unwrap();
    for (name, value) in [("documents", 2), ("converted", 1), ("failed", 1), ("passed_over", 1)] {
        assert_eq!(report[name], value, "{name}");
    }
    assert_eq!(report["end"], "complete");
    assert_eq!(report["languages"]["en"], 1);
    assert_eq!(report["failures"][0]["kind"], "no-document");
    assert!(output.stdout.is_empty());
}

#[test]
fn unreadable_files_and_directories_are_named() {
    use std::os::unix::fs::PermissionsExt;
    let here = directory(&[("in/1.txt", TEXT.as_bytes()), ("in/2.txt", TEXT.as_bytes()), ("in/sub/3.txt", b"")]);
    for path in ["in/1.txt", "in/sub"] {
        fs::set_permissions(here.path().join(path), fs::Permissions::from_mode(0o000)).unwrap();
    }
    if File::open(here.path().join("in/1.txt")).is_ok() {
        return; // The superuser may read everything.
    }
    let output = check(here.path(), &["convert", "in"], 1, "in/1.txt: cannot be read: Permission denied");
    assert!(String::from_utf8_lossy(&output.stderr).contains("in/sub: cannot be read"));
    fs::set_permissions(here.path().join("in/sub"), fs::Permissions::from_mode(0o755)).unwrap();
}

#[test]
fn a_second_run_in_the_same_directory_is_refused() {
    let here = directory(&[("1.txt", TEXT.as_bytes())]);
    fs::create_dir(here.path().join("out")).unwrap();
    let manifest = File::create(here.path().join("out/manifest.jsonl")).unwrap();
    manifest.lock().unwrap();
    check(here.path(), &["convert", "1.txt", "-o", "out"], 3, "out: cannot be written: another run");
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_standard_output_is_an_error_and_a_closed_one_is_not() {
    let here = directory(&[("1.txt", TEXT.as_bytes())]);
    let full = File::options().write(true).open("/dev/full").unwrap();
    let output = hexaglot(here.path(), &["convert", "1.txt"]).stdout(full).output().unwrap();
    assert_eq!(output.status.code(), Some(3));
    assert!(String::from_utf8_lossy(&output.stderr).starts_with("standard output: cannot be written"));

    let (reader, writer) = std::io::pipe().unwrap();
    drop(reader);
    let output = hexaglot(here.path(), &["convert", "1.txt"]).stdout(writer).output().unwrap();
    assert_eq!((output.status.code(), output.stderr.len()), (Some(0), 0));
}

#[test]
fn ctrl_c_ends_cleanly_and_the_run_can_be_resumed() {
    let here = archive(240);
    let child = hexaglot(here.path(), &["convert", "in", "-o", "out", "-j", "1"])
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let begun = Instant::now();
    while outputs(&here.path().join("out")).is_empty() && begun.elapsed() < Duration::from_secs(20) {
        sleep(Duration::from_millis(5));
    }
    let killed = Command::new("kill").args(["-INT", &child.id().to_string()]).status().unwrap();
    let output = child.wait_with_output().unwrap();
    let stderr = String::from_utf8_lossy(&output.stderr);
    assert!(killed.success());
    assert_eq!(output.status.code(), Some(130), "{stderr}");
    assert!(stderr.contains("run the same command again to go on from there"), "{stderr}");
    assert!(!here.path().join("out/.hexaglot").exists());

    check(here.path(), &["convert", "in", "-o", "out", "--report", "report.json"], 0, "by an earlier run");
    assert_eq!(outputs(&here.path().join("out")).len(), 240);
}

#[test]
fn kills_at_random_moments_lose_nothing() {
    const KILLS: u32 = 30;
    let here = archive(240);
    let begun = Instant::now();
    check(here.path(), &["convert", "in", "-o", "whole"], 0, "");
    let (whole, duration) = (outputs(&here.path().join("whole")), begun.elapsed());
    assert_eq!(whole.len(), 240);

    let (out, mut random, mut kills) = (here.path().join("out"), Random(11), 0);
    while kills < KILLS {
        let child = hexaglot(here.path(), &["convert", "in", "-o", "out", "-q"]).stdout(Stdio::null()).spawn().unwrap();
        let ended = kill::at_random(child, duration, &mut random, |child| child.kill().unwrap());
        for (path, bytes) in outputs(&out) {
            assert!(whole[&path] == bytes, "{} is not whole", path.display());
        }
        if ended {
            fs::remove_dir_all(&out).unwrap();
            continue;
        }
        kills += 1;
    }
    let noted = fs::read_to_string(out.join("manifest.jsonl")).unwrap_or_default().matches("}\n").count() as u64;
    check(here.path(), &["convert", "in", "-o", "out", "--report", "report.json"], 0, "");
    let report: Value = serde_json::from_slice(&fs::read(here.path().join("report.json")).unwrap()).unwrap();
    assert_eq!(report["unchanged"], noted, "finished work is not done again");
    assert!(outputs(&out) == whole);
    assert_eq!(manifest(&out), manifest(&here.path().join("whole")));
    assert!(!out.join(".hexaglot").exists());
}

/// The streams in a directory.
fn streams(directory: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let files = fs::read_dir(directory).into_iter().flatten().map(|entry| entry.unwrap().path());
    let streams = files.filter(|path| path.file_name().unwrap().to_string_lossy().starts_with("documents"));
    streams.map(|path| (path.file_name().unwrap().into(), fs::read(&path).unwrap())).collect()
}

/// How many documents a run converted by its report, and how many it found finished.
fn done(directory: &Path, args: &[&str]) -> (u64, u64) {
    check(directory, &[args, &["--report", "report.json"]].concat(), 0, "");
    let report: Value = serde_json::from_slice(&fs::read(directory.join("report.json")).unwrap()).unwrap();
    let (converted, finished) = (report["converted"].as_u64().unwrap(), report["unchanged"].as_u64().unwrap());
    (converted - finished, finished)
}

#[test]
fn streams_are_gone_on_with_after_kills_and_changes() {
    const KILLS: u32 = 8;
    const COUNT: u64 = 60;
    let here = archive(COUNT as usize);
    let inputs =
        || walkdir::WalkDir::new(here.path().join("in")).sort_by_file_name().into_iter().filter_map(Result::ok);
    let (out, noted) = (here.path().join("out"), here.path().join("out/.hexaglot/manifest.jsonl"));
    let mut random = Random(13);
    for (name, options) in [
        ("plain", &["--format", "ndjson"][..]),
        ("gzip", &["--compress", "gzip", "--split-by", "year"]),
        ("zstd", &["--compress", "zstd", "--split-by", "language"]),
    ] {
        let [into_whole, into_out] = [name, "out"].map(|out| [&["convert", "in", "-o", out][..], options].concat());
        let begun = Instant::now();
        check(here.path(), &into_whole, 0, "");
        let (whole, duration) = (streams(&here.path().join(name)), begun.elapsed());

        let mut kills = 0;
        while kills < KILLS {
            let child = hexaglot(here.path(), &into_out).stderr(Stdio::null()).spawn().unwrap();
            let ended = kill::at_random(child, duration, &mut random, |child| child.kill().unwrap());
            for (path, bytes) in streams(&out) {
                assert!(whole[&path] == bytes, "{name}: {} is not whole", path.display());
            }
            kills += u32::from(!ended);
            if ended {
                fs::remove_dir_all(&out).unwrap();
            }
        }
        let finished = fs::read_to_string(&noted).unwrap_or_default().matches("}\n").count() as u64;
        assert_eq!(done(here.path(), &into_out), (COUNT - finished, finished), "{name}");
        assert!(streams(&out) == whole, "{name}");
        assert_eq!(manifest(&out), manifest(&here.path().join(name)));

        assert_eq!(done(here.path(), &into_out), (0, COUNT), "{name}: nothing is new");
        assert!(streams(&out) == whole && !out.join(".hexaglot").exists(), "{name}");
        assert_eq!(done(here.path(), &[&into_out[..], &["--force"]].concat()), (COUNT, 0), "{name}: all is done again");
        fs::remove_dir_all(&out).unwrap();
    }

    let options = ["--compress", "gzip"];
    let [into_out, into_other] = ["out", "other"].map(|out| [&["convert", "in", "-o", out][..], &options].concat());
    check(here.path(), &into_out, 0, "");
    let mut files = inputs().filter(|entry| entry.file_type().is_file());
    let (gone, changed) = (files.next().unwrap(), files.next().unwrap());
    fs::remove_file(gone.path()).unwrap();
    fs::write(changed.path(), TEXT).unwrap();
    assert_eq!(done(here.path(), &into_out), (1, COUNT - 2));
    check(here.path(), &into_other, 0, "");
    assert!(streams(&out) == streams(&here.path().join("other")), "what is gone or changed leaves no trace");
    assert_eq!(manifest(&out), manifest(&here.path().join("other")));
}

/// Runs `explain` on a text; checks the lines about its outcomes.
fn explained(text: &str, expected: &[&str]) {
    let home = directory(&[("a.txt", text.as_bytes())]);
    let output = check(home.path(), &["explain", "a.txt"], 0, "");
    let output = String::from_utf8(output.stdout).unwrap();
    let told = |line: &&str| ["outcome ", "verb ", "lead-in "].iter().any(|name| line.trim_start().starts_with(name));
    let lines: Vec<String> =
        output.lines().filter(told).map(|line| line.split_whitespace().collect::<Vec<_>>().join(" ")).collect();
    assert_eq!(lines, expected, "{output}");
}

#[test]
fn an_explanation_names_verb_and_lead_in() {
    explained(
        "1\tResults of the meeting\n1.1\tThe Group took note of the report. It was so agreed.\n\
         1.2\tThe Group agreed on the following:\n•\ttwo workshops a year;\n•\tthe Chair will report to the Council.\n\
         1.3\tThe Group:\n•\trequested the secretariat to publish the list.\n",
        &[
            "outcome note, group",
            "verb took note",
            "outcome decide",
            "verb It was so agreed",
            "outcome decide, group",
            "verb agreed",
            "lead-in The Group agreed on the following:",
            "outcome communicate, chair",
            "verb report",
            "lead-in The Group agreed on the following:",
            "outcome request, group",
            "verb requested",
            "lead-in The Group:",
        ],
    );
    explained(
        "1\tالمناقشات\n1.1\tاتفق الفريق على ما يلي:\n•\tورشتا عمل كل سنة؛\n2.1\tواعتُمد جدول الأعمال.\n",
        &[
            "outcome decide, group",
            "verb \u{2067}اتفق\u{2069}",
            "lead-in \u{2067}اتفق الفريق على ما يلي:\u{2069}",
            "outcome adopt",
            "verb \u{2067}اعتُمد\u{2069}",
        ],
    );
}

#[test]
fn manual_and_completions_follow_the_arguments() {
    let here = directory(&[]);
    let page = String::from_utf8(check(here.path(), &["man", "convert"], 0, "").stdout).unwrap();
    let help = String::from_utf8(check(here.path(), &["convert", "--help"], 0, "").stdout).unwrap();
    let flags: Vec<&str> = help.split_whitespace().filter_map(|word| word.strip_prefix("--")).collect();
    let flags = flags.iter().map(|flag| flag.trim_matches(|c: char| !c.is_ascii_lowercase())).collect::<Vec<_>>();
    assert!(flags.len() > 15 && flags.contains(&"files-from"));
    for flag in flags {
        assert!(page.contains(&format!("\\-\\-{}", flag.replace('-', "\\-"))), "--{flag} is not in the manual");
        for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
            let script = check(here.path(), &["completions", shell], 0, "").stdout;
            assert!(String::from_utf8(script).unwrap().contains(flag), "--{flag} is not completed by {shell}");
        }
    }
    for code in ["0 ", "1 ", "2 ", "3 ", "130"] {
        assert!(help.lines().any(|line| line.trim_start().starts_with(code)), "exit code {code}");
    }
}
