//! `hexaglot query`: questions to an archive.

use std::io::{self, BufWriter, Write};
use std::path::Path;

use hexaglot::export::csv;
use hexaglot::index::search::Pattern;
use hexaglot::index::{self, Error};
use hexaglot::query::{self, Answer, Counts, Layout, Question};
use rusqlite::Connection;

use super::ask::{Query, Rendering, Show};
use super::table::{Table, width};
use super::terminal::{Colour, Paint};
use super::{Exit, say};

/// Rows of a table, unless told otherwise.
const ROWS: u32 = 50;

/// Asks an archive.
pub(crate) fn run(args: &Query) -> Exit {
    let archive = match open(&args.archive) {
        Ok(archive) => archive,
        Err(exit) => return exit,
    };
    if let Some(sql) = &args.conditions.sql {
        return match query::sql(&archive, sql) {
            Ok(answer) => Exit::after_writing(print(args, &answer, None, None)),
            Err(error) => refused(args, &error),
        };
    }
    let question = question(args);
    let asked = question.ask(&archive).and_then(|answer| Ok((answer, question.count(&archive)?)));
    match asked {
        Ok((answer, counts)) => Exit::after_writing(print(args, &answer, question.text.as_ref(), Some(counts))),
        Err(error) => refused(args, &error),
    }
}

/// Opens an archive for reading, or says why not.
pub(super) fn open(path: &Path) -> Result<Connection, Exit> {
    index::open(path).map_err(|error| {
        say(format_args!("{}: {error}", path.display()));
        Exit::Failures
    })
}

/// The question that the flags ask. What is looked for is what the most telling flag speaks of.
fn question(args: &Query) -> Question {
    let shown =
        args.answer.show.unwrap_or(if !args.conditions.action.is_empty() || !args.conditions.actor.is_empty() {
            Show::Outcomes
        } else if args.conditions.text.is_some() {
            Show::Paragraphs
        } else if !args.conditions.cites.is_empty() {
            Show::Citations
        } else if args.answer.all_languages {
            Show::Outcomes
        } else {
            Show::Documents
        });
    let layout = match &args.answer.group_by[..] {
        [] if args.answer.all_languages => Layout::Languages,
        [] => Layout::Rows,
        facets => Layout::Groups(facets.iter().map(|&facet| facet.into()).collect()),
    };
    let standard = (args.answer.format == Rendering::Table).then_some(ROWS);
    Question {
        subject: shown.into(),
        actions: args.conditions.action.clone(),
        actors: args.conditions.actor.clone(),
        cites: args.conditions.cites.iter().flat_map(|works| works.0.clone()).collect(),
        within: args.conditions.within.into(),
        years: args.conditions.year,
        languages: args.conditions.lang.clone(),
        text: args.conditions.text.clone(),
        sections: args.conditions.section.clone(),
        symbols: args.conditions.document.iter().map(ToString::to_string).collect(),
        layout,
        limit: args.answer.limit.or(standard),
    }
}

fn refused(args: &Query, error: &Error) -> Exit {
    say(format_args!("{}: {error}", args.archive.display()));
    match error {
        Error::Sql(_) => Exit::Usage,
        _ => Exit::Failures,
    }
}

fn print(args: &Query, answer: &Answer, pattern: Option<&Pattern>, counts: Option<Counts>) -> io::Result<()> {
    let mut out = BufWriter::new(io::stdout().lock());
    match args.answer.format {
        Rendering::Table => {
            let table = Table { paint: Paint::of_stdout(), width: width(), pattern };
            if args.answer.all_languages {
                table.blocks(answer, &mut out)?;
            } else {
                table.rows(answer, &mut out)?;
            }
            if let Some(counts) = counts {
                writeln!(out, "{}", table.paint.paint(Colour::Dim, summary(answer, counts)))?;
            }
        }
        Rendering::Json => json(&snippets(answer, pattern), &mut out)?,
        Rendering::Csv => csv::write(&snippets(answer, pattern), &mut out)?,
    }
    out.flush()
}

fn snippets(answer: &Answer, pattern: Option<&Pattern>) -> Answer {
    let answer = answer.clone();
    match pattern {
        Some(pattern) => answer.with_snippets(pattern),
        None => answer,
    }
}

/// One array, an object a line.
fn json(answer: &Answer, out: &mut impl Write) -> io::Result<()> {
    let mut before = "[\n";
    for object in answer.objects() {
        out.write_all(before.as_bytes())?;
        serde_json::to_writer(&mut *out, &object)?;
        before = ",\n";
    }
    out.write_all(if answer.rows.is_empty() { b"[]\n" } else { b"\n]\n" })
}

fn summary(answer: &Answer, counts: Counts) -> String {
    let Counts { rows, documents, works } = counts;
    let shown =
        if answer.rows.is_empty() { "nothing found".to_owned() } else { format!("{} shown", answer.rows.len()) };
    format!("{rows} found in {documents} documents of {works} works; {shown}")
}
