//! Building: documents are added one after another, and appear in the archive together when the run is complete.
//!
//! A new archive is filled beside its place and moved there; an existing one is changed in one transaction. Either way
//! a run that ends early, by whatever cause, leaves what was there before.

use std::collections::{HashMap, HashSet};
use std::fs::{self, File, TryLockError};
use std::mem;
use std::path::{Path, PathBuf};

use rusqlite::{Connection, OpenFlags};

use super::file::{self, APPLICATION};
use super::fulltext::Fulltext;
use super::rows::Rows;
use super::write::{self, Ids, Written};
use super::{Digest, Error, VERSION};

/// Writes an archive.
#[derive(Debug)]
pub struct Builder {
    connection: Connection,
    fulltext: Fulltext,
    /// Where the archive is made, if it is new.
    fresh: Option<Fresh>,
    rebuilt: Option<i64>,
    ids: Ids,
    digests: HashMap<Digest, i64>,
    paths: HashMap<String, i64>,
    /// Documents that this run has met.
    met: HashSet<i64>,
    changes: Changes,
}

/// What became of a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Added {
    /// It was not in the archive.
    New,
    /// An earlier version of it was.
    Changed,
    /// Another document of this run has the same path; this one took its place.
    Collision,
}

/// Documents that stay in the archive.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Keep {
    /// All that are in it.
    All,
    /// Those that this run has met.
    Met,
}

/// What a run came to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// Documents added.
    pub added: usize,
    /// Documents that took the place of an earlier version.
    pub changed: usize,
    /// Documents that were in the archive as they are.
    pub unchanged: usize,
    /// Documents taken out.
    pub removed: usize,
    /// Documents in the archive.
    pub documents: usize,
    /// Version of the schema of the archive that this one replaced, because it was older.
    pub rebuilt: Option<i64>,
}

#[derive(Debug, Default)]
struct Changes {
    added: usize,
    changed: usize,
    unchanged: usize,
}

/// A new archive in the making; what is not finished goes away.
#[derive(Debug)]
struct Fresh {
    made_in: PathBuf,
    path: PathBuf,
    /// Holds the lock that keeps other runs away.
    file: File,
}

impl Builder {
    /// Begins to write an archive, new or existing. One of an older schema is made anew.
    ///
    /// # Errors
    ///
    /// When the file is no archive, is a newer one, or cannot be written; when another run is at work on it.
    pub fn open(path: &Path) -> Result<Self, Error> {
        let rebuilt = match existing(path)? {
            Some((connection, VERSION)) => return Self::over(connection),
            Some((_, newer)) if newer > VERSION => return Err(Error::Newer(newer)),
            Some((_, older)) => Some(older),
            None => None,
        };
        let fresh = Fresh::beside(path)?;
        let connection = Connection::open(&fresh.made_in)?;
        // What one document names is in the rows of the same document: there is nothing to check in every row.
        let pragmas =
            [("journal_mode", "OFF"), ("synchronous", "OFF"), ("locking_mode", "EXCLUSIVE"), ("foreign_keys", "OFF")];
        for (pragma, value) in pragmas {
            connection.pragma_update(None, pragma, value)?;
        }
        connection.pragma_update(None, "cache_size", -(64 << 10))?;
        connection.pragma_update(None, "application_id", APPLICATION)?;
        connection.pragma_update(None, "user_version", VERSION)?;
        connection.execute_batch(include_str!("schema.sql"))?;
        connection.execute_batch(include_str!("search.sql"))?;
        let fulltext = Fulltext::beside()?;
        connection.execute_batch("BEGIN")?;
        Ok(Self {
            connection,
            fulltext,
            fresh: Some(fresh),
            rebuilt,
            ids: Ids::default(),
            digests: HashMap::new(),
            paths: HashMap::new(),
            met: HashSet::new(),
            changes: Changes::default(),
        })
    }

    fn over(connection: Connection) -> Result<Self, Error> {
        connection.execute_batch("BEGIN IMMEDIATE")?;
        let ids = Ids::after(&connection)?;
        let (mut digests, mut paths) = (HashMap::new(), HashMap::new());
        {
            let mut documents = connection.prepare("SELECT id, path, digest FROM documents")?;
            let mut rows = documents.query([])?;
            while let Some(row) = rows.next()? {
                let (id, path, digest): (i64, String, String) = (row.get(0)?, row.get(1)?, row.get(2)?);
                digests.extend(Digest::from_hex(&digest).map(|digest| (digest, id)));
                paths.insert(path, id);
            }
        }
        let (met, changes) = (HashSet::new(), Changes::default());
        let fulltext = Fulltext::Here;
        Ok(Self { connection, fulltext, fresh: None, rebuilt: None, ids, digests, paths, met, changes })
    }

    /// The documents that are in the archive.
    pub fn digests(&self) -> HashSet<Digest> {
        self.digests.keys().copied().collect()
    }

    /// Whether a document is in the archive as it is; if so, it counts as met.
    pub fn has(&mut self, digest: Digest) -> bool {
        let Some(&id) = self.digests.get(&digest) else { return false };
        if self.met.insert(id) {
            self.changes.unchanged += 1;
        }
        true
    }

    /// Adds a document, in place of an earlier version of it if there is one.
    ///
    /// # Errors
    ///
    /// When the archive cannot be written.
    pub fn add(&mut self, mut rows: Rows<'_>) -> Result<Added, Error> {
        let before = self.paths.get(rows.path()).copied();
        if let Some(id) = before {
            self.digests.retain(|_, document| *document != id);
            self.remove(id)?;
        }
        let Written { document: id, text } = write::add(&self.connection, &mut self.ids, &rows)?;
        self.fulltext.add(&self.connection, text, mem::take(&mut rows.words))?;
        self.digests.insert(rows.document.digest, id);
        self.paths.insert(rows.path().to_owned(), id);
        self.met.insert(id);
        Ok(match before {
            None => {
                self.changes.added += 1;
                Added::New
            }
            Some(before) if self.met.remove(&before) => Added::Collision,
            Some(_) => {
                self.changes.changed += 1;
                Added::Changed
            }
        })
    }

    /// Ends the run: what was added is in the archive.
    ///
    /// # Errors
    ///
    /// When the archive cannot be written; it is then what it was before.
    pub fn finish(mut self, keep: Keep) -> Result<Summary, Error> {
        let mut removed = 0;
        if keep == Keep::Met {
            let mut gone: Vec<i64> = self.paths.values().copied().filter(|id| !self.met.contains(id)).collect();
            gone.sort_unstable();
            for &id in &gone {
                self.remove(id)?;
            }
            removed = gone.len();
        }
        if removed + self.changes.changed > 0 {
            write::remove_uncited(&self.connection)?;
        }
        if self.fresh.is_some() {
            self.connection.execute_batch(include_str!("indexes.sql"))?;
        }
        self.fulltext.finish(&self.connection)?;
        if removed + self.changes.added + self.changes.changed > 0 {
            self.connection.execute_batch("PRAGMA analysis_limit = 400; ANALYZE")?;
        }
        self.connection.execute_batch("COMMIT")?;
        self.connection.close().map_err(|(_, error)| error)?;
        if let Some(fresh) = self.fresh.take() {
            fresh.appear()?;
        }
        let Changes { added, changed, unchanged } = self.changes;
        Ok(Summary { added, changed, unchanged, removed, documents: self.paths.len() - removed, rebuilt: self.rebuilt })
    }
}

impl Builder {
    fn remove(&self, document: i64) -> Result<(), Error> {
        let forgotten = write::remove(&self.connection, document)?;
        self.fulltext.forget(&self.connection, forgotten)
    }
}

/// The archive that is there, with its version.
fn existing(path: &Path) -> Result<Option<(Connection, i64)>, Error> {
    // An empty file, as `mktemp` makes it, holds nothing that could be lost.
    if fs::metadata(path).map_or(true, |file| file.len() == 0) {
        return Ok(None);
    }
    let connection = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    match file::version(&connection)? {
        Some(version) => Ok(Some((connection, version))),
        None => Err(Error::Foreign),
    }
}

impl Fresh {
    fn beside(path: &Path) -> Result<Self, Error> {
        let mut name = path.file_name().unwrap_or_default().to_owned();
        name.push(".partial");
        let made_in = path.with_file_name(name);
        let file = File::options().read(true).write(true).create(true).truncate(false).open(&made_in)?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(Error::Busy),
            Err(TryLockError::Error(error)) => return Err(error.into()),
        }
        // What a run left that was killed.
        file.set_len(0)?;
        Ok(Self { made_in, path: path.to_path_buf(), file })
    }

    /// Moves the archive to its place.
    fn appear(self) -> Result<(), Error> {
        self.file.sync_all()?;
        fs::rename(&self.made_in, &self.path)?;
        Ok(())
    }
}

impl Drop for Fresh {
    fn drop(&mut self) {
        // Gone already where the archive has appeared.
        let _ = fs::remove_file(&self.made_in);
    }
}
