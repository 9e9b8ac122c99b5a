//! One output file a document, whole or absent, and a manifest that lets a run be resumed.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

use super::input::{Input, readable};
use super::manifest::Manifest;
use super::record::{self, Output, Record};
use crate::json::{Layout, Sha256};

/// Directory inside the output directory where files are written before they are moved to their place.
pub(super) const STAGING: &str = ".hexaglot";

/// How bytes get to the disk; tests put a faulty one in its place.
pub trait Disk: Send + Sync {
    /// Creates a file, writes all bytes and sees to it that they are on the disk.
    ///
    /// # Errors
    ///
    /// Those of the file system.
    fn write(&self, path: &Path, bytes: &[u8]) -> io::Result<()>;
}

/// The disk.
#[derive(Clone, Copy, Debug)]
pub struct RealDisk;

/// What to do with work that an earlier run finished.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Redo {
    /// Keep it unless the input's content, the layout or the schema changed.
    #[default]
    Changed,
    /// Do it again.
    All,
}

/// An output directory.
pub struct Folder {
    root: PathBuf,
    manifest: Manifest,
    disk: Box<dyn Disk>,
    redo: Redo,
    layout: Layout,
    serial: AtomicU64,
}

impl Folder {
    /// Opens an output directory for one run, makes it if need be, and clears away what a killed run left half done.
    ///
    /// # Errors
    ///
    /// When the directory cannot be made or written to, or another run is at work in it.
    pub fn open(root: &Path, layout: Layout, redo: Redo) -> io::Result<Self> {
        Self::on(Box::new(RealDisk), root, layout, redo)
    }

    /// The same on another disk.
    ///
    /// # Errors
    ///
    /// When the directory cannot be made or written to, or another run is at work in it.
    pub fn on(disk: Box<dyn Disk>, root: &Path, layout: Layout, redo: Redo) -> io::Result<Self> {
        fs::create_dir_all(root)?;
        let manifest = Manifest::open(root)?;
        clear(&root.join(STAGING))?;
        fs::create_dir(root.join(STAGING))?;
        Ok(Self { root: root.to_path_buf(), manifest, disk, redo, layout, serial: AtomicU64::new(0) })
    }

    /// The record of an earlier run, if its work on this input is still good.
    pub(super) fn finished(&self, input: &Input, sha256: Sha256) -> Option<Record> {
        if self.redo == Redo::All {
            return None;
        }
        let record = self.manifest.find(&input.path).filter(|record| record.holds(sha256, self.layout))?;
        let metadata = fs::metadata(self.root.join(output(&input.target))).ok()?;
        (metadata.is_file() && record.output.as_ref()?.bytes == metadata.len()).then_some(record)
    }

    /// Puts an output in its place.
    pub(super) fn store(&self, input: &Input, json: &[u8]) -> io::Result<Output> {
        let (below, serial) = (output(&input.target), self.serial.fetch_add(1, Ordering::Relaxed));
        let (staged, target) = (self.root.join(STAGING).join(serial.to_string()), self.root.join(&below));
        self.disk.write(&staged, json)?;
        if let Some(parent) = target.parent() {
            fs::create_dir_all(parent)?;
        }
        fs::rename(&staged, &target)?;
        Ok(Output {
            path: readable(below.as_os_str()),
            start: None,
            bytes: json.len() as u64,
            layout: record::name(self.layout).to_owned(),
        })
    }

    /// Notes in the manifest what became of an input.
    pub(super) fn note(&self, record: &Record) -> io::Result<()> {
        self.manifest.append(record)
    }

    /// Ends the run: one record a path in the manifest, nothing left of the staging directory.
    pub(super) fn close(self) -> io::Result<()> {
        let staging = self.root.join(STAGING);
        self.manifest.close(&staging.join("manifest"))?;
        clear(&staging)
    }
}

impl Disk for RealDisk {
    fn write(&self, path: &Path, bytes: &[u8]) -> io::Result<()> {
        let mut file = File::create(path)?;
        file.write_all(bytes)?;
        file.sync_data()
    }
}

fn output(target: &Path) -> PathBuf {
    let mut name = target.as_os_str().to_owned();
    name.push(".json");
    name.into()
}

/// Removes a directory with all in it, if it is there.
pub(super) fn clear(directory: &Path) -> io::Result<()> {
    match fs::remove_dir_all(directory) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}
