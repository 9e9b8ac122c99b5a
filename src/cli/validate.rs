//! `hexaglot validate`: what is named, turned into verdicts.

use std::io::{self, BufWriter, Read};
use std::path::Path;

use hexaglot::batch::fixture::{self, Mode};
use hexaglot::validate::{Finding, Rule, Severity, Validator};
use walkdir::WalkDir;

use super::args::Validate;
use super::load::{self, Loaded};
use super::verdict::{self, Verdict};
use super::{Exit, say};

/// Checks what the arguments name.
pub(crate) fn run(args: &Validate) -> Exit {
    let validator = match Validator::new() {
        Ok(validator) => validator,
        Err(error) => {
            say(format_args!("{error}"));
            return Exit::Failures;
        }
    };
    let mode = if args.update { Mode::Update } else { Mode::Check };
    let mut verdicts = Vec::new();
    for path in &args.paths {
        let before = verdicts.len();
        if let Err(error) = check(path, mode, &validator, &mut verdicts) {
            verdicts.push(Verdict::unreadable(path.display().to_string(), error.to_string()));
        } else if verdicts.len() == before {
            verdicts.push(Verdict::unreadable(path.display().to_string(), "there is nothing to check".to_owned()));
        }
    }
    let failed = verdicts.iter().any(|verdict| verdict.severity() == Some(Severity::Error));
    match Exit::after_writing(verdict::print(&verdicts, args.format, BufWriter::new(io::stdout().lock()))) {
        Exit::Done if failed => Exit::Failures,
        exit => exit,
    }
}

fn check(path: &Path, mode: Mode, validator: &Validator, verdicts: &mut Vec<Verdict>) -> io::Result<()> {
    let folders = if path.is_dir() { fixture::folders(path)? } else { Vec::new() };
    for folder in &folders {
        for checked in fixture::check(folder, mode)? {
            let path = checked.path.display().to_string();
            verdicts.push(Verdict { path, findings: checked.findings, written: checked.written });
        }
    }
    let mut take = |loaded| verdicts.push(judge(loaded, validator));
    if path == Path::new("-") {
        let mut text = Vec::new();
        io::stdin().read_to_end(&mut text)?;
        load::json("-", &text, &mut take);
        return Ok(());
    }
    if !path.is_dir() {
        load::documents(&[path.to_owned()], &mut take);
        return Ok(());
    }
    if !folders.is_empty() {
        return Ok(());
    }
    let json =
        WalkDir::new(path).sort_by_file_name().into_iter().filter_map(Result::ok).map(walkdir::DirEntry::into_path);
    let json =
        json.filter(|path| path.extension().is_some_and(|extension| extension == "json" || extension == "ndjson"));
    load::documents(&json.collect::<Vec<_>>(), &mut take);
    load::documents(&[path.to_owned()], &mut take);
    Ok(())
}

fn judge(loaded: Loaded, validator: &Validator) -> Verdict {
    match loaded {
        Loaded::Failure { path, reason } => Verdict::unreadable(path, reason),
        Loaded::Document { path, document } => Verdict { path, findings: validator.check(&document), written: false },
    }
}

impl Verdict {
    fn unreadable(path: String, message: String) -> Self {
        let finding = Finding { rule: Rule::Readable, pointer: String::new(), message, expected: None, found: None };
        Self { path, findings: vec![finding], written: false }
    }
}
