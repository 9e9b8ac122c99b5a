//! The search table: in its place for an archive that exists, beside it for a new one.
//!
//! Cutting texts into tokens takes as long as writing all other tables. A new archive therefore fills a search table of
//! a temporary database, in a thread of its own; at the end the few large rows of its index are carried over.

use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread::{self, JoinHandle};

use rusqlite::types::ToSqlOutput;
use rusqlite::{Connection, params};

use super::Error;
use super::rows::Words;

/// Documents that wait to be taken in.
const WAITING: usize = 64;

/// The tables in which FTS5 keeps an index (`SQLite` FTS5, section 9): blocks, and where in them terms begin.
const SHADOWS: [(&str, &str); 2] = [
    ("search_data", "REPLACE INTO search_data VALUES (?, ?)"),
    ("search_idx", "REPLACE INTO search_idx VALUES (?, ?, ?)"),
];

/// The table as in `search.sql`, but that words which are folded already are cut at blanks and no more: it is the
/// searcher who may type capitals.
const BESIDE: &str = "CREATE VIRTUAL TABLE search USING fts5 (words, content = '', columnsize = 0, tokenize = 'ascii')";

/// Takes in the words of texts.
#[derive(Debug)]
pub(super) enum Fulltext {
    /// The table in its place.
    Here,
    /// One that is made beside it.
    Beside(Beside),
}

#[derive(Debug)]
pub(super) struct Beside {
    sender: SyncSender<Task>,
    thread: JoinHandle<Result<Connection, Error>>,
}

#[derive(Debug)]
enum Task {
    Add(i64, Words),
    Forget(Vec<Forgotten>),
}

/// A text that leaves the archive: its id and its words, which the table does not hold.
pub(super) type Forgotten = (i64, String);

impl Fulltext {
    /// A table beside the one that an archive will have.
    pub(super) fn beside() -> Result<Self, Error> {
        // Without a name: in memory, and in a file that nobody sees where it grows large.
        let connection = Connection::open("")?;
        connection.execute_batch("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -32768;")?;
        connection.execute_batch(BESIDE)?;
        // It keeps more in memory than it would by itself, and merges only what it must.
        connection.execute_batch(
            "INSERT INTO search (search, rank) VALUES ('hashsize', 67108864);
             INSERT INTO search (search, rank) VALUES ('automerge', 0);
             BEGIN",
        )?;
        let (sender, receiver) = sync_channel(WAITING);
        let thread = thread::Builder::new().name("search".to_owned()).spawn(|| fill(connection, receiver))?;
        Ok(Self::Beside(Beside { sender, thread }))
    }

    /// Takes in the words of texts whose ids follow on one another.
    pub(super) fn add(&self, archive: &Connection, first: i64, words: Words) -> Result<(), Error> {
        self.take(archive, Task::Add(first, words))
    }

    /// Forgets texts.
    pub(super) fn forget(&self, archive: &Connection, texts: Vec<Forgotten>) -> Result<(), Error> {
        self.take(archive, Task::Forget(texts))
    }

    fn take(&self, archive: &Connection, task: Task) -> Result<(), Error> {
        match self {
            Self::Here => task.run(archive),
            // A thread that takes nothing any more has failed, and says why in the end.
            Self::Beside(beside) => {
                let _ = beside.sender.send(task);
                Ok(())
            }
        }
    }

    /// Carries a table made beside the archive into it.
    pub(super) fn finish(self, archive: &Connection) -> Result<(), Error> {
        let Self::Beside(Beside { sender, thread }) = self else { return Ok(()) };
        drop(sender);
        let made = thread.join().map_err(|_| std::io::Error::other("the search table was not finished"))??;
        for (table, insert) in SHADOWS {
            let mut insert = archive.prepare(insert)?;
            let mut rows = made.prepare(&format!("SELECT * FROM {table}"))?;
            let columns = rows.column_count();
            let mut rows = rows.query([])?;
            while let Some(row) = rows.next()? {
                for column in 0..columns {
                    insert.raw_bind_parameter(column + 1, ToSqlOutput::Borrowed(row.get_ref(column)?))?;
                }
                insert.raw_execute()?;
            }
        }
        Ok(())
    }
}

fn fill(connection: Connection, tasks: Receiver<Task>) -> Result<Connection, Error> {
    for task in tasks {
        task.run(&connection)?;
    }
    connection.execute_batch("COMMIT")?;
    Ok(connection)
}

impl Task {
    fn run(self, connection: &Connection) -> Result<(), Error> {
        match self {
            Self::Add(first, words) => {
                let mut add = connection.prepare_cached("INSERT INTO search (rowid, words) VALUES (?, ?)")?;
                for (id, words) in (first..).zip(words.iter()) {
                    add.execute(params![id, words])?;
                }
            }
            Self::Forget(texts) => {
                let sql = "INSERT INTO search (search, rowid, words) VALUES ('delete', ?, ?)";
                let mut forget = connection.prepare_cached(sql)?;
                for (id, words) in texts {
                    forget.execute(params![id, words])?;
                }
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::super::words::words;
    use super::*;

    /// Each character alone and between letters, 256 in a row: the tokens of all.
    fn tokens(create: &str) -> Vec<(i64, i64, String)> {
        let connection = Connection::open_in_memory().unwrap();
        connection.execute_batch(create).unwrap();
        connection.execute_batch("CREATE VIRTUAL TABLE tokens USING fts5vocab (search, instance)").unwrap();
        for row in 0..0x200_u32 {
            let chars = (row << 8..(row + 1) << 8).filter_map(char::from_u32);
            let text: String = chars.flat_map(|c| [c, ' ', 'x', c, 'x', '\n']).collect();
            let mut add = connection.prepare_cached("INSERT INTO search (rowid, words) VALUES (?, ?)").unwrap();
            add.execute(params![row, words(&text)]).unwrap();
        }
        let mut tokens = connection.prepare("SELECT doc, offset, term FROM tokens ORDER BY 1, 2").unwrap();
        let tokens = tokens.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?))).unwrap();
        tokens.map(Result::unwrap).collect()
    }

    #[test]
    fn the_table_beside_has_the_tokens_of_the_table() {
        let (beside, here) = (tokens(BESIDE), tokens(include_str!("search.sql")));
        let apart = beside.iter().zip(&here).find(|(beside, here)| beside != here);
        assert!(beside.len() == here.len() && apart.is_none(), "{apart:?}");
    }
}
