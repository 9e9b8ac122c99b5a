//! What the user named, turned into inputs one after the other.
//!
//! The search pushes: it walks directories, opens archives and hands each document on as soon as it is found, in an
//! order that depends on names alone. Nothing is collected, so that an archive of any size costs no memory here.

use std::borrow::Cow;
use std::collections::HashMap;
use std::fs::{self, File};
use std::io::{self, BufRead, BufReader, Read};
use std::ops::ControlFlow;
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use flate2::read::MultiGzDecoder;
use walkdir::{DirEntry, WalkDir};

use super::fault::Fault;
use super::filter::{Filter, Promise, promise};
use super::input::{Input, inside, read_within, readable};
use super::zip::Zip;

/// What to convert.
#[derive(Debug, Default)]
pub struct Request {
    /// Files, directories, archives, or `-` for standard input.
    pub paths: Vec<PathBuf>,
    /// Files that list paths; `-` for standard input. They come after [`Self::paths`].
    pub lists: Vec<PathBuf>,
    /// What ends a path in a list.
    pub separator: Separator,
    /// Which files of directories and archives are wanted.
    pub filter: Filter,
    /// The output directory; where it lies inside a directory that is searched, it is left out.
    pub output: Option<PathBuf>,
    /// Bytes that one document may have.
    pub limit: u64,
}

/// What ends a path in a list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Separator {
    /// A line break.
    #[default]
    Line,
    /// A NUL character, as `find -print0` writes it.
    Nul,
}

/// One thing found.
#[derive(Debug)]
pub(super) enum Found {
    /// A document.
    Input(Input),
    /// A path that promised a document, and why there is none.
    Fault(String, Fault),
    /// A path that the search does not follow, and why.
    Note(String, String),
    /// A file that is no document by its name, or not wanted.
    PassedOver,
}

/// Takes what is found; may end the search.
pub(super) type Take<'a> = &'a mut dyn FnMut(Found) -> ControlFlow<()>;

/// Searches all that is named.
pub(super) fn find(request: &Request, take: Take<'_>) -> ControlFlow<()> {
    let output = request.output.as_deref().and_then(|output| fs::canonicalize(output).ok());
    let mut firsts = HashMap::new();
    let mut distinct = |found| match found {
        Found::Input(input) if request.output.is_some() => {
            match firsts.insert(input.target.clone(), input.path.clone()) {
                None => take(Found::Input(input)),
                // Named twice is meant once.
                Some(first) if first == input.path => ControlFlow::Continue(()),
                Some(first) => {
                    firsts.insert(input.target, first.clone());
                    take(Found::Fault(input.path, Fault::SameOutput { first }))
                }
            }
        }
        found => take(found),
    };
    let mut search = Search { request, output, take: &mut distinct };
    for path in &request.paths {
        search.root(path, Naming::Name)?;
    }
    request.lists.iter().try_for_each(|list| search.list(list))
}

/// Counts the documents that a search would find; gives up, or never begins, where counting would take input away.
pub fn count(request: &Request, stop: &AtomicBool) -> Option<u64> {
    if request.lists.iter().any(|list| is_standard(list)) {
        return None;
    }
    let mut count = 0;
    let flow = find(request, &mut |found| {
        count += u64::from(matches!(found, Found::Input(_) | Found::Fault(..)));
        if stop.load(Ordering::Relaxed) { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    });
    flow.is_continue().then_some(count)
}

/// How outputs of a named path are called.
#[derive(Clone, Copy)]
enum Naming {
    /// After the file, or the path below the directory named.
    Name,
    /// After the whole path: a list names files of many directories.
    Path,
}

struct Search<'a> {
    request: &'a Request,
    output: Option<PathBuf>,
    take: Take<'a>,
}

impl Search<'_> {
    fn list(&mut self, list: &Path) -> ControlFlow<()> {
        let fault = |error| Found::Fault(readable(list.as_os_str()), Fault::Read(error));
        let reader: Box<dyn Read> = match File::open(list) {
            _ if is_standard(list) => Box::new(io::stdin()),
            Ok(file) => Box::new(file),
            Err(error) => return (self.take)(fault(error)),
        };
        let separator = match self.request.separator {
            Separator::Line => b'\n',
            Separator::Nul => 0,
        };
        for path in BufReader::new(reader).split(separator) {
            match path {
                Ok(bytes) => {
                    if let Some(path) = path_of(bytes, self.request.separator) {
                        self.root(&path, Naming::Path)?;
                    }
                }
                Err(error) => return (self.take)(fault(error)),
            }
        }
        ControlFlow::Continue(())
    }

    fn root(&mut self, path: &Path, naming: Naming) -> ControlFlow<()> {
        if is_standard(path) {
            return (self.take)(Found::Input(Input::standard()));
        }
        let target = match naming {
            Naming::Name => PathBuf::from(path.file_name().unwrap_or_default()),
            Naming::Path => inside(path),
        };
        match fs::metadata(path) {
            Err(error) => (self.take)(Found::Fault(readable(path.as_os_str()), Fault::Read(error))),
            Ok(metadata) if metadata.is_dir() => match naming {
                Naming::Name => self.directory(path, Path::new("")),
                Naming::Path => self.directory(path, &target),
            },
            Ok(_) => match promise(path) {
                Promise::Document | Promise::Nothing => (self.take)(Found::Input(Input::file(path, target))),
                archive => self.archive(path, archive, &target, &target),
            },
        }
    }

    fn directory(&mut self, root: &Path, target: &Path) -> ControlFlow<()> {
        let (filter, output) = (&self.request.filter, self.output.clone());
        let below = |path: &Path| path.strip_prefix(root).unwrap_or(path).to_path_buf();
        let wanted = |entry: &DirEntry| {
            entry.depth() == 0
                || !entry.file_type().is_dir()
                || !(filter.shuns(&below(entry.path())) || is_same(entry, output.as_deref()))
        };
        for entry in WalkDir::new(root).follow_links(true).sort_by_file_name().into_iter().filter_entry(wanted) {
            match entry {
                Ok(entry) if entry.file_type().is_dir() => {}
                Ok(entry) => {
                    let (path, below) = (entry.path(), below(entry.path()));
                    let wanted = entry.file_type().is_file() && filter.wants(&below);
                    match promise(path) {
                        Promise::Document if wanted => {
                            (self.take)(Found::Input(Input::file(path, target.join(below))))?;
                        }
                        // The globs choose among the archive's entries, by the path that includes the archive.
                        Promise::Document | Promise::Nothing => (self.take)(Found::PassedOver)?,
                        _ if !entry.file_type().is_file() || filter.shuns(&below) => (self.take)(Found::PassedOver)?,
                        archive => self.archive(path, archive, &below, &target.join(&below))?,
                    }
                }
                Err(error) => (self.take)(unwalkable(error))?,
            }
        }
        ControlFlow::Continue(())
    }

    fn archive(&mut self, path: &Path, kind: Promise, below: &Path, target: &Path) -> ControlFlow<()> {
        let name = readable(path.as_os_str());
        let result = match kind {
            Promise::TarGz => {
                File::open(path).map(|file| self.tar(&name, MultiGzDecoder::new(BufReader::new(file)), below, target))
            }
            Promise::Tar => File::open(path).map(|file| self.tar(&name, BufReader::new(file), below, target)),
            _ => return self.zip(&name, path, below, target),
        };
        match result {
            Ok(flow) => flow,
            Err(error) => (self.take)(Found::Fault(name, Fault::Read(error))),
        }
    }

    fn zip(&mut self, name: &str, path: &Path, below: &Path, target: &Path) -> ControlFlow<()> {
        let zip = match Zip::open(path) {
            Ok(zip) => Arc::new(zip),
            Err(fault) => return (self.take)(Found::Fault(name.to_owned(), fault)),
        };
        for (index, entry) in zip.names() {
            let found = match entry.map(|entry| self.entry(name, Path::new(&*entry), below, target)) {
                Ok(Ok((path, target))) => Found::Input(Input::zipped(path, target, &zip, index)),
                Ok(Err(found)) => found,
                Err(fault) => Found::Fault(name.to_owned(), fault),
            };
            (self.take)(found)?;
        }
        ControlFlow::Continue(())
    }

    fn tar(&mut self, name: &str, source: impl Read, below: &Path, target: &Path) -> ControlFlow<()> {
        let mut archive = tar::Archive::new(source);
        let damaged = |error: io::Error| Found::Fault(name.to_owned(), Fault::Archive(error.to_string()));
        let entries = match archive.entries() {
            Ok(entries) => entries,
            Err(error) => return (self.take)(damaged(error)),
        };
        for entry in entries {
            // Behind a damaged header nothing can be found.
            let entry = match entry {
                Ok(entry) => entry,
                Err(error) => return (self.take)(damaged(error)),
            };
            if entry.header().entry_type().is_dir() {
                continue;
            }
            let path = entry.path().map(Cow::into_owned).unwrap_or_default();
            let found = match self.entry(name, &path, below, target) {
                _ if !entry.header().entry_type().is_file() => Found::PassedOver,
                Ok((path, target)) => {
                    let (size, mut bytes) = (entry.size(), Vec::new());
                    match read_within(entry, size, self.request.limit, &mut bytes) {
                        Ok(()) if (bytes.len() as u64) < size => {
                            Found::Fault(path, Fault::Archive("it ends inside this entry".to_owned()))
                        }
                        Ok(()) => Found::Input(Input::held(path, target, bytes)),
                        Err(Fault::Read(error)) => Found::Fault(path, Fault::Archive(error.to_string())),
                        Err(fault) => Found::Fault(path, fault),
                    }
                }
                Err(found) => found,
            };
            (self.take)(found)?;
        }
        ControlFlow::Continue(())
    }

    /// The path and the target of an entry, or why it is none.
    fn entry(&self, archive: &str, entry: &Path, below: &Path, target: &Path) -> Result<(String, PathBuf), Found> {
        let wanted = promise(entry) == Promise::Document && self.request.filter.wants(&below.join(inside(entry)));
        if !wanted {
            return Err(Found::PassedOver);
        }
        let path = format!("{archive}/{}", readable(entry.as_os_str()));
        if entry.components().any(|component| !matches!(component, Component::Normal(_) | Component::CurDir)) {
            return Err(Found::Fault(path, Fault::Escape));
        }
        Ok((path, target.join(inside(entry))))
    }
}

fn is_standard(path: &Path) -> bool {
    path == Path::new("-")
}

/// Whether an entry is the output directory; its path is looked up only where the name agrees.
fn is_same(entry: &DirEntry, output: Option<&Path>) -> bool {
    let named = output.filter(|output| output.file_name() == Some(entry.file_name()) || entry.path_is_symlink());
    named.is_some_and(|output| fs::canonicalize(entry.path()).is_ok_and(|path| path == output))
}

fn unwalkable(error: walkdir::Error) -> Found {
    let path = readable(error.path().unwrap_or(Path::new("")).as_os_str());
    if let Some(ancestor) = error.loop_ancestor() {
        return Found::Note(path, format!("the link leads back to {}; not followed", readable(ancestor.as_os_str())));
    }
    Found::Fault(path, Fault::Read(error.into_io_error().unwrap_or_else(|| io::ErrorKind::Other.into())))
}

/// A path out of a list; blank lines are none.
fn path_of(mut bytes: Vec<u8>, separator: Separator) -> Option<PathBuf> {
    if separator == Separator::Line && bytes.last() == Some(&b'\r') {
        bytes.pop();
    }
    if bytes.is_empty() { None } else { Some(from_bytes(bytes)) }
}

#[cfg(unix)]
fn from_bytes(bytes: Vec<u8>) -> PathBuf {
    use std::os::unix::ffi::OsStringExt;
    std::ffi::OsString::from_vec(bytes).into()
}

#[cfg(not(unix))]
fn from_bytes(bytes: Vec<u8>) -> PathBuf {
    String::from_utf8_lossy(&bytes).into_owned().into()
}
