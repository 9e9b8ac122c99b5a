//! Which files of a tree are documents or archives, and which the user wants.

use std::ffi::OsStr;
use std::path::Path;

use globset::{GlobBuilder, GlobSet, GlobSetBuilder};

/// The globs that choose among the files of directories and archives.
///
/// A glob is matched against the path below the directory that was named. One without a slash matches the name at
/// any depth; `*` stops at a slash, `**` does not.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    include: Option<GlobSet>,
    exclude: GlobSet,
}

/// What the name of a file promises.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Promise {
    /// A document.
    Document,
    /// A ZIP archive.
    Zip,
    /// A tar archive.
    Tar,
    /// A tar archive, compressed by gzip.
    TarGz,
    /// Nothing that can be converted.
    Nothing,
}

impl Filter {
    /// Compiles the globs. Without an include everything is wanted that no exclude matches.
    ///
    /// # Errors
    ///
    /// When a glob is malformed.
    pub fn new(include: &[String], exclude: &[String]) -> Result<Self, globset::Error> {
        let include = if include.is_empty() { None } else { Some(compile(include)?) };
        Ok(Self { include, exclude: compile(exclude)? })
    }

    /// Whether a file is wanted.
    pub(super) fn wants(&self, below: &Path) -> bool {
        !self.shuns(below) && self.include.as_ref().is_none_or(|include| include.is_match(below))
    }

    /// Whether a directory, and all below it, is unwanted.
    pub(super) fn shuns(&self, below: &Path) -> bool {
        self.exclude.is_match(below)
    }
}

fn compile(globs: &[String]) -> Result<GlobSet, globset::Error> {
    let mut set = GlobSetBuilder::new();
    for glob in globs {
        let glob = glob.strip_suffix('/').unwrap_or(glob);
        let anywhere = if glob.contains('/') { glob.to_owned() } else { format!("**/{glob}") };
        set.add(GlobBuilder::new(&anywhere).literal_separator(true).build()?);
    }
    set.build()
}

/// Reads a promise off a name, whatever the case of its letters.
pub(super) fn promise(path: &Path) -> Promise {
    let suffix = |path: &Path| path.extension().map(OsStr::to_ascii_lowercase).unwrap_or_default();
    match suffix(path).to_str() {
        Some("docx" | "docm" | "dotx" | "dotm" | "txt") => Promise::Document,
        Some("zip") => Promise::Zip,
        Some("tar") => Promise::Tar,
        Some("tgz") => Promise::TarGz,
        Some("gz") if suffix(&path.with_extension("")) == "tar" => Promise::TarGz,
        _ => Promise::Nothing,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn globs_choose_files() {
        let check = |include: &[&str], exclude: &[&str], path: &str, wanted: bool| {
            let own = |globs: &[&str]| globs.iter().map(ToString::to_string).collect::<Vec<_>>();
            let filter = Filter::new(&own(include), &own(exclude)).unwrap();
            assert_eq!(filter.wants(Path::new(path)), wanted, "{include:?} {exclude:?} {path}");
        };
        check(&[], &[], "a/b.txt", true);
        check(&["*.docx"], &[], "a/b.docx", true);
        check(&["*.docx"], &[], "a/b.txt", false);
        check(&["c20/*"], &[], "c20/a.txt", true);
        check(&["c20/*"], &[], "c20/deep/a.txt", false);
        check(&["c20/**"], &[], "c20/deep/a.txt", true);
        check(&["*-{A,C}.txt"], &[], "x-C.txt", true);
        check(&[], &["draft*"], "a/draft-1.txt", false);
        check(&["*.txt"], &["old/**"], "old/a.txt", false);
        assert!(Filter::new(&[], &["old/".to_owned()]).unwrap().shuns(Path::new("a/old")));
        assert!(Filter::new(&["[".to_owned()], &[]).is_err());
    }

    #[test]
    fn names_promise_formats() {
        for (name, expected) in [
            ("a.DOCX", Promise::Document),
            ("a.dotm", Promise::Document),
            ("a.zip", Promise::Zip),
            ("a.tar", Promise::Tar),
            ("a.Tar.GZ", Promise::TarGz),
            ("a.tgz", Promise::TarGz),
            ("a.gz", Promise::Nothing),
            ("docx", Promise::Nothing),
            ("a.docx.json", Promise::Nothing),
        ] {
            assert_eq!(promise(Path::new(name)), expected, "{name}");
        }
    }
}
