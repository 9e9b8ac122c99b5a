//! Questions to an archive, in the terms in which a researcher thinks.
//!
//! A [`Question`] becomes one statement of SQL with its values apart (`build`), and that an [`Answer`]: columns and
//! rows. Values are never part of the statement, and the connection ([`crate::index::open`]) can do nothing but read,
//! so a statement of the user's own is as safe.
//!
//! ```
//! use hexaglot::query::{Question, Subject};
//!
//! let question = Question { years: Some("2016..2020".parse()?), ..Question::about(Subject::Outcomes) };
//! # let directory = tempfile::tempdir()?;
//! # let path = directory.path().join("archive.sqlite");
//! # hexaglot::index::Builder::open(&path)?.finish(hexaglot::index::Keep::All)?;
//! let archive = hexaglot::index::open(&path)?;
//! let answer = question.ask(&archive)?;
//! println!("{:?}: {}", answer.columns, answer.rows.len());
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod answer;
mod build;
mod cited;
mod snippet;
mod years;

pub use answer::{Answer, Value};
pub use cited::{NoWork, works};
pub use snippet::{Piece, Snippet};
pub use years::{NoYears, Years};

use rusqlite::Connection;

use crate::document::{Action, Actor};
use crate::index::Error;
use crate::index::search::Pattern;
use crate::language::Language;
use crate::work::WorkId;

/// A question: every condition that is given must hold; of several values of one condition, any.
#[derive(Clone, Debug)]
pub struct Question {
    /// What the rows of the answer are.
    pub subject: Subject,
    /// Actions of outcomes.
    pub actions: Vec<Action>,
    /// Who acts.
    pub actors: Vec<Actor>,
    /// Works cited.
    pub cites: Vec<WorkId>,
    /// How near the citation must be.
    pub within: Within,
    /// Years of sessions.
    pub years: Option<Years>,
    /// Languages.
    pub languages: Vec<Language>,
    /// Words of the text.
    pub text: Option<Pattern>,
    /// Canonical numbers of sections; those below them are meant too.
    pub sections: Vec<String>,
    /// Canonical symbols of documents.
    pub symbols: Vec<String>,
    /// How the answer is laid out.
    pub layout: Layout,
    /// Rows of the answer, at most.
    pub limit: Option<u32>,
}

/// What the rows of an answer are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    /// Language versions of documents.
    Documents,
    /// Outcomes.
    Outcomes,
    /// Mentions of works.
    Citations,
    /// Texts of any kind.
    Paragraphs,
}

/// How near to the row a work must be cited.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Within {
    /// Anywhere in its document.
    #[default]
    Document,
    /// In its section.
    Section,
    /// In its paragraph.
    Paragraph,
}

/// How an answer is laid out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Layout {
    /// What was found, row by row.
    #[default]
    Rows,
    /// Counts of what was found, for each combination of values.
    Groups(Vec<Facet>),
    /// A row for each outcome or text of a work, its languages side by side.
    Languages,
}

/// What can be counted by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Facet {
    /// Year of the session.
    Year,
    /// Language.
    Language,
    /// Symbol of the document.
    Document,
    /// Canonical number of the section.
    Section,
    /// Body of the session.
    Body,
    /// Action of the outcome.
    Action,
    /// Each actor of the outcome.
    Actor,
    /// Each work cited.
    Cited,
}

impl Question {
    /// The question for everything of a kind.
    pub fn about(subject: Subject) -> Self {
        Self {
            subject,
            actions: Vec::new(),
            actors: Vec::new(),
            cites: Vec::new(),
            within: Within::default(),
            years: None,
            languages: Vec::new(),
            text: None,
            sections: Vec::new(),
            symbols: Vec::new(),
            layout: Layout::Rows,
            limit: None,
        }
    }

    /// Asks an archive.
    ///
    /// # Errors
    ///
    /// When the archive is damaged, or cannot be counted by a facet.
    pub fn ask(&self, archive: &Connection) -> Result<Answer, Error> {
        let statement = build::statement(self)?;
        Answer::of(archive, &statement.sql, statement.values)
    }

    /// Counts what is asked for.
    ///
    /// # Errors
    ///
    /// When the archive is damaged.
    pub fn count(&self, archive: &Connection) -> Result<Counts, Error> {
        let statement = build::count(self);
        let answer = Answer::of(archive, &statement.sql, statement.values)?;
        let number = |at| match answer.rows.first().map(|row: &Vec<Value>| &row[at]) {
            Some(Value::Integer(number)) => number.unsigned_abs(),
            _ => 0,
        };
        Ok(Counts { rows: number(0), documents: number(1), works: number(2) })
    }
}

/// How much there is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Rows, whatever the limit.
    pub rows: u64,
    /// Documents that they are in.
    pub documents: u64,
    /// Works that those are versions of; a document without a symbol counts as one.
    pub works: u64,
}

/// Asks an archive in SQL. One statement; it can read and nothing else.
///
/// # Errors
///
/// When the statement is wrong, or would do anything but read.
pub fn sql(archive: &Connection, statement: &str) -> Result<Answer, Error> {
    Answer::of(archive, statement, Vec::new())
}
