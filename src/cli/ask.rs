//! What was typed to make an archive and to ask it. Doc comments are the help.

use std::path::PathBuf;
use std::str::FromStr;

use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::{ValueEnum, ValueHint};
use hexaglot::Language;
use hexaglot::document::{Action, Actor};
use hexaglot::index::search::{NoWord, Pattern};
use hexaglot::query::{self, NoWork};
use hexaglot::work::WorkId;

use super::exit;

/// Put converted documents into one `SQLite` file, for questions.
///
/// Works, documents, sections, paragraphs, outcomes, references and the rest become tables; texts are searchable in six
/// languages. A second run adds what is new or has changed. The archive changes when the run is complete, or not at all.
#[derive(Debug, clap::Args)]
#[command(after_help = exit::INDEX)]
pub(crate) struct Index {
    /// Converted .json and .ndjson files (also .gz and .zst), directories of them, or documents to convert
    ///
    /// A directory that has JSON below it is read as converted; what is in it beside documents is passed over. Any other
    /// is converted first, as `convert` would.
    #[arg(value_name = "PATH", required = true, value_hint = ValueHint::AnyPath)]
    pub(crate) paths: Vec<PathBuf>,

    /// The archive, new or existing
    #[arg(short, long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub(crate) output: PathBuf,

    /// Take out of the archive what is not among the documents named, unless one of these fails
    #[arg(long)]
    pub(crate) prune: bool,

    /// Write also metadata for Datasette: `datasette archive.sqlite --metadata FILE`
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    pub(crate) datasette: Option<PathBuf>,

    /// Say nothing but what failed
    #[arg(short, long)]
    pub(crate) quiet: bool,
}

/// Ask an archive: who decided what, when, where, citing which work, in which words.
///
/// Every condition given must hold; of several values of one condition, any. What is listed follows from the conditions
/// (outcomes for --action and --actor, paragraphs for --text, citations for --cites, else documents), or from --show.
#[derive(Debug, clap::Args)]
#[command(after_help = exit::QUERY)]
pub(crate) struct Query {
    /// The archive, made by `hexaglot index`
    #[arg(value_name = "ARCHIVE", value_hint = ValueHint::FilePath)]
    pub(crate) archive: PathBuf,

    #[command(flatten)]
    pub(crate) conditions: Conditions,

    #[command(flatten)]
    pub(crate) answer: Answer,
}

#[derive(Debug, clap::Args)]
#[command(next_help_heading = "What to look for")]
pub(crate) struct Conditions {
    /// Outcomes that do this; may be given several times
    #[arg(long, value_name = "ACTION", value_parser = actions(), value_delimiter = ',')]
    pub(crate) action: Vec<hexaglot::document::Action>,

    /// Outcomes of this actor; may be given several times
    #[arg(long, value_name = "ACTOR", value_parser = actors(), value_delimiter = ',')]
    pub(crate) actor: Vec<hexaglot::document::Actor>,

    /// Where this work is cited: an identifier, a symbol, or a citation in one of the six languages
    #[arg(long, value_name = "WORK")]
    pub(crate) cites: Vec<Works>,

    /// How near to what is listed the work must be cited
    #[arg(long, value_enum, default_value_t = Within::Document, requires = "cites")]
    pub(crate) within: Within,

    /// A year of sessions or a span of years, both ends included: 2018, 2016..2020, 2016.., ..2020
    #[arg(long, value_name = "YEARS")]
    pub(crate) year: Option<hexaglot::query::Years>,

    /// Documents in this language; may be given several times
    #[arg(long, value_name = "LANGUAGE", value_parser = languages(), value_delimiter = ',')]
    pub(crate) lang: Vec<hexaglot::Language>,

    /// Words that must all occur in a paragraph; `"words in this order"`, `begin*`, `-without`
    ///
    /// Case, accents, Arabic marks and letter forms make no difference; of Chinese, any substring is found.
    #[arg(long, value_name = "WORDS", value_parser = pattern, allow_hyphen_values = true)]
    pub(crate) text: Option<hexaglot::index::search::Pattern>,

    /// In this section, or one below it, by its canonical number; may be given several times
    #[arg(long, value_name = "NUMBER")]
    pub(crate) section: Vec<String>,

    /// In the document of this symbol; may be given several times
    #[arg(long, value_name = "SYMBOL")]
    pub(crate) document: Vec<hexaglot::work::Symbol>,

    /// Ask in SQL instead: one statement, which can read and nothing else
    ///
    /// `folded(TEXT)` makes words into a query of the search table: SELECT rowid FROM search WHERE search MATCH
    /// folded('child online'). Its rowid is the id of the paragraph.
    #[arg(long, value_name = "STATEMENT", conflicts_with_all = ["action", "actor", "cites", "year", "lang", "text",
        "section", "document", "show", "group_by", "all_languages", "limit"])]
    pub(crate) sql: Option<String>,
}

#[derive(Debug, clap::Args)]
#[command(next_help_heading = "What to show")]
pub(crate) struct Answer {
    /// What is listed
    #[arg(long, value_enum)]
    pub(crate) show: Option<Show>,

    /// Count what is found by these, joined by commas
    #[arg(long, value_name = "FACETS", value_enum, value_delimiter = ',')]
    pub(crate) group_by: Vec<Facet>,

    /// Show each outcome or paragraph in all languages, side by side
    #[arg(long, conflicts_with = "group_by")]
    pub(crate) all_languages: bool,

    /// A table for people, or JSON or CSV for programs
    #[arg(long, value_enum, default_value_t = Rendering::Table)]
    pub(crate) format: Rendering,

    /// Rows at most; the default is 50 for a table and all for JSON and CSV
    #[arg(long, value_name = "N")]
    pub(crate) limit: Option<u32>,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum Show {
    /// Language versions of documents
    Documents,
    /// What they record as results
    Outcomes,
    /// Where they cite works
    Citations,
    /// Their texts
    Paragraphs,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum Within {
    /// In the same document
    Document,
    /// In the same section
    Section,
    /// In the same paragraph
    Paragraph,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum Facet {
    /// Year of the session
    Year,
    /// Language
    Language,
    /// Symbol of the document
    Document,
    /// Number of the section
    Section,
    /// Body that meets
    Body,
    /// Action of the outcome
    Action,
    /// Actor of the outcome
    Actor,
    /// Work cited
    Cited,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Rendering {
    /// For people
    Table,
    /// An array of objects
    Json,
    /// Comma-separated values
    Csv,
}

/// Write the tables of an archive as Parquet or CSV, for `DuckDB`, Polars, pandas, Spark and R.
#[derive(Debug, clap::Args)]
#[command(after_help = exit::QUERY)]
pub(crate) struct Export {
    /// The archive, made by `hexaglot index`
    #[arg(value_name = "ARCHIVE", value_hint = ValueHint::FilePath)]
    pub(crate) archive: PathBuf,

    /// The directory to write into: one file a table, named after it
    #[arg(short, long, value_name = "DIR", value_hint = ValueHint::DirPath)]
    pub(crate) output: PathBuf,

    /// Format of the files
    #[arg(long, value_enum)]
    pub(crate) format: TableFormat,

    /// One file for each year and language: `outcomes/year=2019/language=en/data.parquet`
    #[arg(long, value_name = "KEYS", value_enum, value_delimiter = ',')]
    pub(crate) partition_by: Vec<PartitionBy>,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum TableFormat {
    /// Comma-separated values
    Csv,
    /// Apache Parquet
    #[cfg(feature = "parquet")]
    Parquet,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum PartitionBy {
    /// Year of the session
    Year,
    /// Language
    Language,
}

/// Write who cites whom as a graph: works as nodes, citations as edges.
///
/// The language versions of a work are one node. `versions` of a node says how many documents of the archive it is (0: it
/// is only cited), `mentions` of an edge in how many places the version with the most cites.
#[derive(Debug, clap::Args)]
#[command(after_help = exit::QUERY)]
pub(crate) struct Graph {
    /// The archive, made by `hexaglot index`
    #[arg(value_name = "ARCHIVE", value_hint = ValueHint::FilePath)]
    pub(crate) archive: PathBuf,

    /// Where to write: a file for `GraphML`, a directory for CSV; without it, to standard output
    #[arg(short, long, value_name = "PATH", value_hint = ValueHint::AnyPath)]
    pub(crate) output: Option<PathBuf>,

    /// Format
    #[arg(long, value_enum, default_value_t = GraphFormat::Graphml)]
    pub(crate) format: GraphFormat,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum GraphFormat {
    /// `GraphML`, for Gephi, networkx, igraph, yEd
    Graphml,
    /// nodes.csv and edges.csv; on standard output the edges alone
    Csv,
}

/// The works that one citation names.
#[derive(Clone, Debug)]
pub(crate) struct Works(pub(crate) Vec<WorkId>);

impl FromStr for Works {
    type Err = NoWork;

    fn from_str(text: &str) -> Result<Self, NoWork> {
        query::works(text).map(Self)
    }
}

/// Names of actions.
pub(super) fn actions() -> impl TypedValueParser<Value = Action> {
    named(Action::ALL.iter().map(|action| action.name()), Action::from_name)
}

/// Names of actors.
pub(super) fn actors() -> impl TypedValueParser<Value = Actor> {
    named(Actor::ALL.iter().map(|actor| actor.name()), Actor::from_name)
}

/// Codes of languages.
pub(super) fn languages() -> impl TypedValueParser<Value = Language> {
    named(Language::ALL.iter().map(|language| language.code()), Language::from_code)
}

/// Words to search for.
pub(super) fn pattern(typed: &str) -> Result<Pattern, NoWord> {
    Pattern::parse(typed)
}

fn named<T: Clone + Send + Sync + 'static>(
    names: impl Iterator<Item = &'static str>,
    value: fn(&str) -> Option<T>,
) -> impl TypedValueParser<Value = T> {
    PossibleValuesParser::new(names.collect::<Vec<_>>()).try_map(move |name| value(&name).ok_or("an unknown name"))
}

impl From<Show> for query::Subject {
    fn from(show: Show) -> Self {
        match show {
            Show::Documents => Self::Documents,
            Show::Outcomes => Self::Outcomes,
            Show::Citations => Self::Citations,
            Show::Paragraphs => Self::Paragraphs,
        }
    }
}

impl From<Within> for query::Within {
    fn from(within: Within) -> Self {
        match within {
            Within::Document => Self::Document,
            Within::Section => Self::Section,
            Within::Paragraph => Self::Paragraph,
        }
    }
}

impl From<Facet> for query::Facet {
    fn from(facet: Facet) -> Self {
        match facet {
            Facet::Year => Self::Year,
            Facet::Language => Self::Language,
            Facet::Document => Self::Document,
            Facet::Section => Self::Section,
            Facet::Body => Self::Body,
            Facet::Action => Self::Action,
            Facet::Actor => Self::Actor,
            Facet::Cited => Self::Cited,
        }
    }
}
