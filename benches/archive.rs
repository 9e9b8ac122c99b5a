//! The whole run over an archive: documents a second, scaling, distance from the floor, memory.
//!
//! `cargo bench --bench archive [-- COUNT]`; 2,000 documents unless told otherwise, DOCX and text in six languages.
//! Twice: with packages dressed as Word saves them, and with lean ones that hold the same text and a fraction of the markup.
//! The run is the program itself, writing NDJSON to a pipe that is thrown away; start and end of the process count.

#![allow(
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::cast_precision_loss,
    reason = "a bench prints, with few digits, and ends where a file cannot be read"
)]

#[path = "support/dress.rs"]
mod dress;
#[path = "support/floor.rs"]
mod floor;
#[path = "../tests/support/mod.rs"]
mod support;

use std::fs::{self, File};
use std::hint::black_box;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use support::docx;
use support::work::Work;

fn main() {
    // Run as a test, one pass over a few documents shows that it works.
    let benched = std::env::args().any(|argument| argument == "--bench");
    let asked = std::env::args().find_map(|argument| argument.parse().ok());
    let (count, passes) = if benched { (asked.unwrap_or(2000), 5) } else { (24, 1) };
    let dressed = |work: &Work, language| dress::package(docx::parts(work, language));
    measure("as Word saves them", count, passes, support::random::packed(1, count, dressed));
    measure("lean", count, passes, support::random::archive(1, count));
}

/// Writes the archive to a directory and prints what runs over it cost.
fn measure(title: &str, count: usize, passes: usize, archive: impl Iterator<Item = (String, Vec<u8>)>) {
    let best = |pass: &mut dyn FnMut()| best(passes, pass);
    let directory = tempfile::tempdir().unwrap();
    let write = |(path, content): (String, Vec<u8>)| {
        let path = directory.path().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, content).unwrap();
        path
    };
    let files: Vec<PathBuf> = archive.map(write).collect();
    let bytes = files.iter().map(|path| inflated(path)).sum();
    println!("{title}: {count} documents, {:.1} MB of XML and text", megabytes(bytes));
    println!("{:<22} {:>9} {:>12} {:>9} {:>9} {:>9}", "", "seconds", "documents/s", "MB/s", "of E", "peak MB");
    let mut alone = [None, None];
    for jobs in [1, 2] {
        let floor = best(&mut || read(&files, jobs));
        line(&format!("floor E, {jobs} threads"), floor, count, bytes, floor, None);
        let mut peak = 0;
        let run = best(&mut || peak = peak.max(convert(directory.path(), &["--jobs", &jobs.to_string()])));
        line(&format!("hexaglot, {jobs} jobs"), run, count, bytes, floor, Some(peak));
        alone[jobs - 1] = Some(run);
    }
    if let [Some(one), Some(two)] = alone {
        println!("scaling from one to two jobs: {:.2}", one.as_secs_f64() / two.as_secs_f64());
    }
    let [lines, archive] = ["documents.ndjson", "archive.sqlite"].map(|name| directory.path().join(name));
    let index = |from: &Path| {
        best(&mut || {
            let _ = fs::remove_file(&archive);
            let arguments = ["index", "--quiet", &from.to_string_lossy(), "--output", &archive.to_string_lossy()];
            assert!(program(&arguments).status().unwrap().success());
        })
    };
    if cfg!(feature = "index") {
        let arguments = ["convert", "--quiet", &directory.path().to_string_lossy()];
        let converted = program(&arguments).stdout(File::create(&lines).unwrap()).status().unwrap();
        assert!(converted.success());
        let (run, of) = (index(&lines), alone[1].unwrap_or_default());
        println!("index of the NDJSON: {}", of_conversion(run, of));
        let [size, of] = [&archive, &lines].map(|path| fs::metadata(path).unwrap().len() as f64);
        println!("size of the archive: {:.2} of the NDJSON", size / of);
        fs::remove_file(lines).unwrap();
        fs::remove_file(&archive).unwrap();
    }
    let out = directory.path().join("out");
    let run = best(&mut || {
        convert(directory.path(), &["--force", "--output", &out.to_string_lossy()]);
    });
    println!("one file a document, synced: {:.2} s", run.as_secs_f64());
    if cfg!(feature = "index") {
        println!("index of these files: {}", of_conversion(index(&out), run));
    }
    let run = best(&mut || {
        convert(directory.path(), &["--output", &out.to_string_lossy()]);
    });
    println!("again, with nothing to do: {:.2} s\n", run.as_secs_f64());
}

fn program(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_hexaglot"));
    command.args(arguments);
    command
}

/// Converts a directory; gives the program's peak memory in bytes, as far as it was seen.
fn convert(directory: &Path, arguments: &[&str]) -> u64 {
    let mut child =
        program(&["convert", "--quiet"]).args(arguments).arg(directory).stdout(Stdio::null()).spawn().unwrap();
    let mut peak = 0;
    let status = loop {
        peak = peak.max(high_water(child.id()).unwrap_or(0));
        if let Some(status) = child.try_wait().unwrap() {
            break status;
        }
        std::thread::sleep(Duration::from_millis(5));
    };
    assert!(status.success());
    peak
}

fn high_water(process: u32) -> Option<u64> {
    let status = fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    Some(line.trim().trim_end_matches(" kB").parse::<u64>().ok()? << 10)
}

/// The floor over all files with some threads; a text is written line by line.
fn read(files: &[PathBuf], threads: usize) {
    let next = AtomicUsize::new(0);
    std::thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| {
                let (mut floor, mut bytes, mut json) = (floor::Floor::default(), Vec::new(), Vec::new());
                while let Some(path) = files.get(next.fetch_add(1, Ordering::Relaxed)) {
                    bytes.clear();
                    File::open(path).unwrap().read_to_end(&mut bytes).unwrap();
                    if bytes.starts_with(b"PK") {
                        black_box(floor.read(&bytes));
                    } else {
                        json.clear();
                        for line in String::from_utf8_lossy(&bytes).lines() {
                            serde_json::to_writer(&mut json, line).unwrap();
                        }
                        black_box(&json);
                    }
                }
            });
        }
    });
}

/// Bytes of XML or text in a file.
fn inflated(path: &Path) -> u64 {
    let file = File::open(path).unwrap();
    let size = file.metadata().unwrap().len();
    zip::ZipArchive::new(file).map_or(size, |zip| zip.decompressed_size().unwrap_or(0) as u64)
}

fn best(passes: usize, pass: &mut dyn FnMut()) -> Duration {
    let mut time = || {
        let begun = Instant::now();
        pass();
        begun.elapsed()
    };
    (0..passes).map(|_| time()).min().unwrap_or_default()
}

fn of_conversion(run: Duration, conversion: Duration) -> String {
    let [run, conversion] = [run, conversion].map(|time| time.as_secs_f64());
    format!("{run:.2} s, {:.2} of converting to them", run / conversion)
}

fn line(name: &str, time: Duration, documents: usize, bytes: u64, floor: Duration, peak: Option<u64>) {
    let seconds = time.as_secs_f64();
    println!(
        "{name:<22} {seconds:>9.3} {:>12.0} {:>9.1} {:>9.2} {:>9}",
        documents as f64 / seconds,
        megabytes(bytes) / seconds,
        seconds / floor.as_secs_f64(),
        peak.map_or_else(|| "-".to_owned(), |peak| format!("{:.0}", megabytes(peak))),
    );
}

fn megabytes(bytes: u64) -> f64 {
    bytes as f64 / 1e6
}
