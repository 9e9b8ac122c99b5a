//! Runs over many documents through the library: order, archives, resumption, and every fault by design.

#![cfg(feature = "cli")]
#![allow(clippy::unwrap_used, reason = "a fault of the disk ends the test")]

mod support;

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, Write};
use std::num::NonZero;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

use hexaglot::batch::{
    self, Compression, Disk, End, Filter, Folder, Lines, MANIFEST, Note, OnFailure, Options, Outlet, RealDisk, Record,
    Redo, Request, Split, Summary, Warnings, Watch, Work,
};
use hexaglot::json::Layout;
use hexaglot::{Document, Error, Limits};
use tempfile::TempDir;

/// A directory with small documents, and room for output beside it.
struct Bench {
    directory: TempDir,
    request: Request,
    options: Options,
}

/// What a run said, in order.
#[derive(Default)]
struct Said(Mutex<Vec<String>>);

/// A writer whose bytes can be looked at afterwards.
#[derive(Clone, Default)]
struct Shared(Arc<Mutex<Vec<u8>>>);

impl Bench {
    /// Files with their contents below `in/`.
    fn new(files: &[(&str, &str)]) -> Self {
        let directory = tempfile::tempdir().unwrap();
        for (path, content) in files {
            let path = directory.path().join("in").join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, content).unwrap();
        }
        let request = Request { paths: vec![directory.path().join("in")], limit: 1 << 20, ..Request::default() };
        let options = Options {
            jobs: NonZero::new(3).unwrap(),
            layout: Layout::Compact,
            limits: Limits::default(),
            on_failure: OnFailure::Continue,
            warnings: Warnings::Tolerate,
            read: hexaglot::Reader::read,
        };
        Self { directory, request, options }
    }

    fn path(&self, below: &str) -> PathBuf {
        self.directory.path().join(below)
    }

    fn run(&self, outlet: Outlet) -> (Summary, End, Vec<String>) {
        let said = Said::default();
        let (summary, end) = batch::run(&self.request, &self.options, outlet, &said, &AtomicBool::new(false));
        let prefix = format!("{}/", self.directory.path().display());
        let said = said.0.into_inner().unwrap().iter().map(|line| line.replace(&prefix, "")).collect();
        (summary, end, said)
    }

    fn lines(&self) -> (Vec<String>, Vec<String>) {
        let out = Shared::default();
        let (_, end, said) = self.run(Outlet::Lines(Lines::to(out.clone(), Compression::None).unwrap()));
        assert!(matches!(end, End::Complete), "{end:?}");
        let bytes = out.0.lock().unwrap();
        let paths = String::from_utf8_lossy(&bytes).lines().map(|line| self.source(line)).collect();
        (paths, said)
    }

    fn folder(&mut self, redo: Redo) -> (Summary, End, Vec<String>) {
        let out = self.path("out");
        self.request.output = Some(out.clone());
        self.run(Outlet::Folder(Folder::open(&out, self.options.layout, redo).unwrap()))
    }

    /// The path in the output, below the directory of the test.
    fn source(&self, json: &str) -> String {
        let document: serde_json::Value = serde_json::from_str(json).unwrap();
        let path = document["source"]["path"].as_str().unwrap();
        path.trim_start_matches(&*self.directory.path().to_string_lossy()).trim_start_matches('/').to_owned()
    }

    /// All files of the output with their contents, without the manifest.
    fn output(&self) -> BTreeMap<String, String> {
        let files = walkdir::WalkDir::new(self.path("out")).into_iter().map(Result::unwrap);
        let files = files.filter(|entry| entry.file_type().is_file() && entry.file_name() != MANIFEST);
        let name = |path: &Path| path.strip_prefix(self.path("out")).unwrap().to_string_lossy().into_owned();
        files.map(|entry| (name(entry.path()), fs::read_to_string(entry.path()).unwrap())).collect()
    }
}

impl Watch for Said {
    fn document(&self, record: &Record, work: Work) {
        let what = match (&record.failure, work) {
            (Some(failure), _) => &failure.reason,
            (None, Work::Kept) => "kept",
            (None, Work::Done) => "done",
        };
        self.0.lock().unwrap().push(format!("{}: {what}", record.path));
    }

    fn note(&self, note: &Note) {
        self.0.lock().unwrap().push(format!("{}: {}", note.path, note.reason));
    }
}

impl Write for Shared {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

const TEXT: &str = "1\tOpening\n1.1\tThe Chair opened the meeting.\n";

#[test]
fn output_keeps_the_order_of_input_for_any_number_of_jobs() {
    let directory = tempfile::tempdir().unwrap();
    for (path, bytes) in support::random::archive(1, 48) {
        let path = directory.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }
    let mut bench = Bench::new(&[]);
    bench.request.paths = vec![directory.path().to_path_buf()];
    let mut first: Option<Vec<u8>> = None;
    for jobs in [1, 2, 7] {
        bench.options.jobs = NonZero::new(jobs).unwrap();
        let out = Shared::default();
        let (summary, ..) = bench.run(Outlet::Lines(Lines::to(out.clone(), Compression::None).unwrap()));
        assert_eq!((summary.documents, summary.converted), (48, 48));
        let bytes = out.0.lock().unwrap().clone();
        assert!(first.get_or_insert_with(|| bytes.clone()) == &bytes, "{jobs} jobs");
    }
}

#[test]
fn directories_are_searched_by_name() {
    let mut bench = Bench::new(&[("b/2.txt", TEXT), ("a/1.TXT", TEXT), ("a/notes.pdf", "x"), ("c/3.txt", TEXT)]);
    assert_eq!(bench.lines().0, ["in/a/1.TXT", "in/b/2.txt", "in/c/3.txt"]);
    bench.request.filter = Filter::new(&["[bc]/*".to_owned()], &["c".to_owned()]).unwrap();
    assert_eq!(bench.lines().0, ["in/b/2.txt"]);
    bench.request.paths = vec![bench.path("in/a/notes.pdf")];
    assert_eq!(bench.lines().0, ["in/a/notes.pdf"], "a named file is taken whatever it is called");
}

#[test]
fn archives_are_read_in_place() {
    let mut bench = Bench::new(&[("plain.txt", TEXT)]);
    let entries = [("x/1.txt", TEXT), ("x/readme.md", "no"), ("2.txt", TEXT), ("../evil.txt", TEXT)];
    let mut zip = zip::ZipWriter::new(File::create(bench.path("in/a.zip")).unwrap());
    zip.add_directory("x", zip::write::SimpleFileOptions::default()).unwrap();
    for (name, content) in entries {
        zip.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
        zip.write_all(content.as_bytes()).unwrap();
    }
    zip.finish().unwrap();
    let mut tar = tar::Builder::new(Vec::new());
    for (name, content) in &entries[..3] {
        let mut header = tar::Header::new_gnu();
        header.set_size(content.len() as u64);
        header.set_mode(0o644);
        tar.append_data(&mut header, name, content.as_bytes()).unwrap();
    }
    let tar = tar.into_inner().unwrap();
    fs::write(bench.path("in/b.tar"), &tar).unwrap();
    let mut gz = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    gz.write_all(&tar).unwrap();
    let gz = gz.finish().unwrap();
    fs::write(bench.path("in/c.tar.gz"), &gz).unwrap();
    fs::write(bench.path("in/d.tgz"), &gz[..gz.len() / 2]).unwrap();
    fs::write(bench.path("in/e.zip"), b"PK\x03\x04 and no more").unwrap();

    let (summary, _, said) = bench.folder(Redo::Changed);
    let expected =
        ["a.zip/2.txt", "a.zip/x/1.txt", "b.tar/2.txt", "b.tar/x/1.txt", "c.tar.gz/2.txt", "c.tar.gz/x/1.txt"];
    let output = bench.output();
    for name in expected {
        assert_eq!(bench.source(&output[&format!("{name}.json")]), format!("in/{name}"));
    }
    assert!((3..=4).contains(&summary.passed_over), "the one in the truncated archive may be lost");
    assert!(said.iter().any(|line| line.starts_with("in/a.zip/../evil.txt: the entry's name leads out")), "{said:#?}");
    assert!(said.iter().any(|line| line.starts_with("in/d.tgz") && line.contains("truncated")), "{said:#?}");
    assert!(said.iter().any(|line| line.starts_with("in/e.zip: the archive cannot be read")), "{said:#?}");
    assert!(!bench.path("evil.txt.json").exists() && !bench.path("out/evil.txt.json").exists());

    bench.request.filter = Filter::new(&["a.zip/x/*".to_owned()], &[]).unwrap();
    bench.request.output = None;
    assert_eq!(bench.lines().0, ["in/a.zip/x/1.txt"]);
}

#[test]
fn a_second_run_does_what_is_new_changed_failed_or_lost() {
    let mut bench = Bench::new(&[("1.txt", TEXT), ("2.txt", TEXT), ("3.txt", TEXT), ("4.txt", "")]);
    let fates =
        |said: &[String]| said.iter().map(|line| line.split(": ").nth(1).unwrap().to_owned()).collect::<Vec<_>>();
    bench.folder(Redo::Changed);
    let whole = bench.output();
    let (summary, _, said) = bench.folder(Redo::Changed);
    assert_eq!(fates(&said), ["kept", "kept", "kept", "the file is empty"]);
    assert_eq!((summary.converted, summary.unchanged, summary.failed), (3, 3, 1));
    assert_eq!(summary.languages.values().sum::<u64>(), 3, "kept work is counted, too");

    fs::write(bench.path("in/1.txt"), format!("{TEXT}\n2\tMore\n")).unwrap();
    fs::remove_file(bench.path("out/2.txt.json")).unwrap();
    let touched = File::options().append(true).open(bench.path("in/3.txt")).unwrap();
    touched.set_modified(std::time::SystemTime::now()).unwrap();
    fs::write(bench.path("in/5.txt"), TEXT).unwrap();
    assert_eq!(fates(&bench.folder(Redo::Changed).2)[..3], ["done", "done", "kept"]);
    assert_eq!(bench.output()["2.txt.json"], whole["2.txt.json"]);
    assert_eq!(fates(&bench.folder(Redo::All).2)[..3], ["done", "done", "done"]);
    bench.options.layout = Layout::Pretty;
    assert_eq!(fates(&bench.folder(Redo::Changed).2)[..3], ["done", "done", "done"]);

    let manifest = fs::read_to_string(bench.path("out").join(MANIFEST)).unwrap();
    fs::write(bench.path("out").join(MANIFEST), manifest.replace("hexaglot/1", "hexaglot/0")).unwrap();
    assert_eq!(fates(&bench.folder(Redo::Changed).2)[..3], ["done", "done", "done"], "made by an older schema");
}

#[test]
fn a_panic_costs_one_document() {
    fn read(reader: &mut hexaglot::Reader, bytes: &[u8]) -> Result<Document, Error> {
        assert!(!bytes.starts_with(b"panic"), "by design");
        reader.read(bytes)
    }
    let mut bench = Bench::new(&[("1.txt", TEXT), ("2.txt", "panic"), ("3.txt", TEXT)]);
    bench.options.read = read;
    let (summary, end, said) = bench.folder(Redo::Changed);
    assert!(matches!(end, End::Complete));
    assert_eq!(summary.failures[0].kind, "defect");
    assert!(said[1].starts_with("in/2.txt: the converter failed: by design (tests/batch.rs:"), "{said:#?}");
    assert!(said[1].contains("please report it"));
    assert_eq!(bench.output().into_keys().collect::<Vec<_>>(), ["1.txt.json", "3.txt.json"]);
}

#[test]
fn a_full_disk_ends_the_run_and_leaves_no_half_file() {
    struct Full(AtomicUsize);
    impl Disk for Full {
        fn write(&self, path: &Path, bytes: &[u8]) -> io::Result<()> {
            if self.0.fetch_add(1, Ordering::Relaxed) < 5 {
                return RealDisk.write(path, bytes);
            }
            fs::write(path, &bytes[..bytes.len() / 2])?;
            Err(io::ErrorKind::StorageFull.into())
        }
    }
    let names: Vec<String> = (10..60).map(|number| format!("{number}.txt")).collect();
    let files: Vec<_> = names.iter().map(|name| (name.as_str(), TEXT)).collect();
    let mut bench = Bench::new(&files);
    bench.request.output = Some(bench.path("out"));
    let disk = Box::new(Full(AtomicUsize::new(0)));
    let folder = Folder::on(disk, &bench.path("out"), Layout::Compact, Redo::Changed).unwrap();
    let (summary, end, _) = bench.run(Outlet::Folder(folder));
    assert!(matches!(end, End::Output(error) if error.kind() == io::ErrorKind::StorageFull));
    assert_eq!((summary.converted, summary.failed), (5, 0));
    assert!(bench.output().values().all(|json| serde_json::from_str::<serde_json::Value>(json).is_ok()));

    let (summary, ..) = bench.folder(Redo::Changed);
    assert_eq!((summary.unchanged, summary.converted), (5, 50), "the next run goes on from there");
}

#[test]
fn an_output_that_cannot_be_placed_costs_one_document() {
    let mut bench = Bench::new(&[("1.txt", TEXT), ("2.txt", TEXT)]);
    fs::create_dir_all(bench.path("out/1.txt.json/occupied")).unwrap();
    let (summary, end, said) = bench.folder(Redo::Changed);
    assert!(matches!(end, End::Complete));
    assert_eq!((summary.converted, summary.failed), (1, 1));
    assert!(said[0].starts_with("in/1.txt: its output cannot be written"), "{said:#?}");
}

#[test]
fn inputs_with_one_output_fail_but_for_the_first() {
    let mut bench = Bench::new(&[("a/x.txt", TEXT), ("b/x.txt", TEXT)]);
    bench.request.paths = ["in/a/x.txt", "in/b/x.txt", "in/a/x.txt"].map(|path| bench.path(path)).to_vec();
    let (summary, _, said) = bench.folder(Redo::Changed);
    assert_eq!((summary.converted, summary.failed), (1, 1), "named twice is meant once");
    assert!(
        said[1].starts_with("in/b/x.txt: its output is that of") && said[1].contains("a/x.txt; convert"),
        "{said:#?}"
    );
}

#[test]
fn output_inside_the_input_is_not_searched() {
    let mut bench = Bench::new(&[("1.txt", TEXT), ("out/old.txt", TEXT)]);
    bench.request.output = Some(bench.path("in/out"));
    let folder = Folder::open(&bench.path("in/out"), Layout::Compact, Redo::Changed).unwrap();
    assert_eq!(bench.run(Outlet::Folder(folder)).2, ["in/1.txt: done"]);
    let folder = Folder::open(&bench.path("in/out"), Layout::Compact, Redo::Changed).unwrap();
    assert_eq!(bench.run(Outlet::Folder(folder)).2, ["in/1.txt: kept"]);
}

#[cfg(unix)]
#[test]
fn links_are_followed_but_not_in_circles() {
    use std::os::unix::fs::symlink;
    let bench = Bench::new(&[("a/1.txt", TEXT)]);
    symlink(bench.path("in/a/1.txt"), bench.path("in/linked.txt")).unwrap();
    symlink(bench.path("in"), bench.path("in/a/loop")).unwrap();
    symlink(bench.path("nowhere.txt"), bench.path("in/b.txt")).unwrap();
    let (paths, said) = bench.lines();
    assert_eq!(paths, ["in/a/1.txt", "in/linked.txt"]);
    assert!(said.iter().any(|line| line.starts_with("in/a/loop: the link leads back to")), "{said:#?}");
    assert!(
        said.iter().any(|line| line.starts_with("in/b.txt: cannot be read") && line.contains("link to nothing")),
        "{said:#?}"
    );
}

#[cfg(target_os = "linux")]
#[test]
fn a_path_that_is_no_unicode_is_converted_and_told_apart() {
    use std::os::unix::ffi::OsStrExt;
    let mut bench = Bench::new(&[("1.txt", TEXT)]);
    for name in [b"\xE9.txt", b"\xE8.txt"] {
        fs::write(bench.path("in").join(std::ffi::OsStr::from_bytes(name)), TEXT).unwrap();
    }
    let (summary, _, said) = bench.folder(Redo::Changed);
    assert_eq!(summary.converted, 3);
    assert_eq!(said[1..], ["in/\\xE8.txt: done", "in/\\xE9.txt: done"]);
    assert!(bench.path("out").join(std::ffi::OsStr::from_bytes(b"\xE9.txt.json")).exists());
}

#[test]
fn a_file_that_vanishes_fails() {
    let bench = Bench::new(&[("1.txt", TEXT)]);
    let mut bench = Bench { request: Request { paths: vec![bench.path("in/gone.txt")], ..bench.request }, ..bench };
    bench.request.limit = 100;
    assert!(bench.lines().1[0].starts_with("in/gone.txt: cannot be read"));
}

#[test]
fn large_files_are_refused_before_they_are_read() {
    let mut bench = Bench::new(&[("1.txt", TEXT), ("2.txt", TEXT)]);
    let sparse = File::options().write(true).open(bench.path("in/1.txt")).unwrap();
    sparse.set_len(1 << 40).unwrap();
    bench.request.limit = 1 << 20;
    let (paths, said) = bench.lines();
    assert_eq!(paths, ["in/2.txt"]);
    assert_eq!(said[0], "in/1.txt: larger than 1048576 bytes; raise --max-bytes if the file can be trusted");
}

#[test]
fn a_failure_can_end_the_run() {
    let names: Vec<String> = (100..400).map(|number| format!("{number}.txt")).collect();
    let files: Vec<_> = names.iter().map(|name| (name.as_str(), if name == "110.txt" { "" } else { TEXT })).collect();
    let mut bench = Bench::new(&files);
    bench.options.on_failure = OnFailure::Stop;
    bench.options.jobs = NonZero::<usize>::MIN;
    let (summary, end, _) = bench.folder(Redo::Changed);
    assert!(matches!(end, End::Failure), "{end:?}");
    assert_eq!((summary.converted, summary.failed), (10, 1));
}

#[test]
fn an_interrupted_run_ends_what_it_began() {
    static BEGUN: AtomicUsize = AtomicUsize::new(0);
    fn read(reader: &mut hexaglot::Reader, bytes: &[u8]) -> Result<Document, Error> {
        BEGUN.fetch_add(1, Ordering::SeqCst);
        reader.read(bytes)
    }
    struct Stop<'a>(&'a AtomicBool, AtomicUsize);
    impl Watch for Stop<'_> {
        fn document(&self, _: &Record, _: Work) {
            if self.1.fetch_add(1, Ordering::SeqCst) == 20 {
                self.0.store(true, Ordering::SeqCst);
            }
        }
        fn note(&self, _: &Note) {}
    }
    let names: Vec<String> = (100..400).map(|number| format!("{number}.txt")).collect();
    let files: Vec<_> = names.iter().map(|name| (name.as_str(), TEXT)).collect();
    let mut bench = Bench::new(&files);
    bench.options.read = read;
    bench.request.output = Some(bench.path("out"));
    let folder = Folder::open(&bench.path("out"), Layout::Compact, Redo::Changed).unwrap();
    let interrupt = AtomicBool::new(false);
    let (summary, end) = batch::run(
        &bench.request,
        &bench.options,
        Outlet::Folder(folder),
        &Stop(&interrupt, AtomicUsize::new(0)),
        &interrupt,
    );
    assert!(matches!(end, End::Interrupted), "{end:?}");
    assert!((21..300).contains(&summary.documents), "{}", summary.documents);
    assert_eq!(BEGUN.load(Ordering::SeqCst) as u64, summary.documents);
    assert_eq!(bench.output().len() as u64, summary.documents);
    let (summary, ..) = bench.folder(Redo::Changed);
    assert_eq!(summary.converted, 300);
}

#[test]
fn lines_can_be_split_and_compressed() {
    let bench = Bench::new(&[("1.txt", TEXT), ("2.txt", TEXT)]);
    let (out, plain) = (bench.path("out"), bench.path("plain"));
    for (compression, name) in
        [(Compression::Gzip, "documents-en.ndjson.gz"), (Compression::Zstd, "documents-en.ndjson.zst")]
    {
        bench.run(Outlet::Lines(Lines::in_directory(&out, Split::Language, compression, Redo::Changed).unwrap()));
        bench
            .run(Outlet::Lines(Lines::in_directory(&plain, Split::Nothing, Compression::None, Redo::Changed).unwrap()));
        let packed = File::open(out.join(name)).unwrap();
        let unpacked = match compression {
            Compression::Gzip => io::read_to_string(flate2::read::GzDecoder::new(packed)).unwrap(),
            _ => io::read_to_string(zstd::Decoder::new(packed).unwrap()).unwrap(),
        };
        assert_eq!(unpacked, fs::read_to_string(plain.join("documents.ndjson")).unwrap());
    }
    bench.run(Outlet::Lines(Lines::in_directory(&out, Split::Year, Compression::None, Redo::Changed).unwrap()));
    assert!(out.join("documents-unknown.ndjson").exists() && !out.join(".hexaglot").exists());
}

#[test]
fn thousands_of_tiny_files_pass() {
    let names: Vec<String> = (0..3000).map(|number| format!("{}/{number}.txt", number % 50)).collect();
    let files: Vec<_> = names.iter().map(|name| (name.as_str(), "x")).collect();
    let mut bench = Bench::new(&files);
    let (summary, ..) = bench.folder(Redo::Changed);
    assert_eq!((summary.documents, summary.converted), (3000, 3000));
    assert_eq!(bench.output().len(), 3000);
}
