//! `hexaglot convert`.

use std::fs;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use hexaglot::{Limits, json};
use sha2::{Digest, Sha256};

use super::Exit;
use super::args::Convert;

/// Converts what the arguments name.
pub(crate) fn run(args: &Convert) -> Exit {
    let mut exit = Exit::Done;
    for path in &args.paths {
        for file in files(path) {
            if let Err(error) = one(args, path, &file) {
                let _ = writeln!(io::stderr(), "{}: {error}", file.display());
                exit = Exit::Failures;
            }
        }
    }
    exit
}

fn files(path: &Path) -> Vec<PathBuf> {
    if !path.is_dir() {
        return vec![path.to_path_buf()];
    }
    let wanted = |path: &Path| {
        let extension = path.extension().and_then(|extension| extension.to_str());
        matches!(extension, Some("docx" | "docm" | "dotx" | "dotm" | "txt"))
    };
    let entries = walkdir::WalkDir::new(path).sort_by_file_name().into_iter().flatten();
    entries
        .filter(|entry| entry.file_type().is_file() && wanted(entry.path()))
        .map(walkdir::DirEntry::into_path)
        .collect()
}

fn one(args: &Convert, root: &Path, file: &Path) -> Result<(), Box<dyn std::error::Error>> {
    let bytes = if file == Path::new("-") {
        let mut bytes = Vec::new();
        io::stdin().read_to_end(&mut bytes)?;
        bytes
    } else {
        fs::read(file)?
    };
    let document = hexaglot::read(&bytes, &Limits::default())?;
    let path = file.to_string_lossy();
    let sha256 = json::Sha256(Sha256::digest(&bytes).into());
    let info = json::File { path: &path, bytes: bytes.len() as u64, sha256 };
    let layout = if args.pretty { json::Layout::Pretty } else { json::Layout::Compact };
    let mut out = Vec::new();
    json::write(&document, &info, layout, &mut out)?;
    out.push(b'\n');
    let Some(directory) = &args.output else { return Ok(io::stdout().write_all(&out)?) };
    let relative =
        if file == root { Path::new(file.file_name().unwrap_or_default()) } else { file.strip_prefix(root)? };
    let mut target = directory.join(relative).into_os_string();
    target.push(".json");
    if let Some(parent) = Path::new(&target).parent() {
        fs::create_dir_all(parent)?;
    }
    Ok(fs::write(target, out)?)
}
