//! Rows into tables and out of them.

use rusqlite::{Connection, params};

use super::fulltext::Forgotten;
use super::rows::Rows;
use super::{Error, words};

/// Tables whose rows belong to a document, those first that others name last; `documents` itself is apart.
const TABLES: &str = "diagnostics mentions refs outcome_works outcomes paragraphs notes sections";

/// The last id given in each table.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Ids {
    documents: i64,
    sections: i64,
    notes: i64,
    paragraphs: i64,
    outcomes: i64,
    refs: i64,
}

impl Ids {
    /// What an archive has given.
    pub(super) fn after(connection: &Connection) -> Result<Self, Error> {
        let last = |table: &str| {
            connection.query_row(&format!("SELECT coalesce(max(id), 0) FROM {table}"), [], |row| row.get(0))
        };
        Ok(Self {
            documents: last("documents")?,
            sections: last("sections")?,
            notes: last("notes")?,
            paragraphs: last("paragraphs")?,
            outcomes: last("outcomes")?,
            refs: last("refs")?,
        })
    }
}

/// Ids that a document was given.
pub(super) struct Written {
    pub(super) document: i64,
    /// Of its first text.
    pub(super) text: i64,
}

/// Writes a document, but for its words.
pub(super) fn add(connection: &Connection, ids: &mut Ids, rows: &Rows<'_>) -> Result<Written, Error> {
    let mut insert = connection.prepare_cached("INSERT OR IGNORE INTO works VALUES (?, ?, ?, ?)")?;
    for work in &rows.works {
        insert.execute(params![work.id, work.kind, work.body, work.number])?;
    }
    ids.documents += 1;
    let document = ids.documents;
    let of = &rows.document;
    let mut insert = connection.prepare_cached(
        "INSERT INTO documents VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
    )?;
    insert.execute(params![
        document,
        of.path,
        of.digest.to_string(),
        of.sha256,
        of.bytes,
        of.format,
        of.encoding,
        of.language,
        of.direction,
        of.work,
        of.symbol,
        of.revision,
        of.body,
        of.year,
        of.place,
        of.start,
        of.end,
        of.agenda_item,
        of.date,
        of.original_language,
        of.author,
        of.title,
    ])?;
    let text = ids.paragraphs + 1;
    texts(connection, ids, document, rows)?;
    results(connection, ids, document, rows)?;
    Ok(Written { document, text })
}

/// Sections, notes, paragraphs, diagnostics.
fn texts(connection: &Connection, ids: &mut Ids, document: i64, rows: &Rows<'_>) -> Result<(), Error> {
    let base = *ids;
    let mut insert = connection.prepare_cached("INSERT INTO sections VALUES (?, ?, ?, ?, ?, ?, ?, ?)")?;
    for section in &rows.sections {
        ids.sections += 1;
        insert.execute(params![
            ids.sections,
            document,
            nth(base.sections, section.parent),
            section.at,
            section.number,
            section.label,
            section.role,
            section.heading,
        ])?;
    }
    let mut insert = connection.prepare_cached("INSERT INTO notes VALUES (?, ?, ?, ?)")?;
    for note in &rows.notes {
        ids.notes += 1;
        insert.execute(params![ids.notes, document, note.at, note.label])?;
    }
    let mut insert = connection.prepare_cached("INSERT INTO paragraphs VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")?;
    for paragraph in &rows.paragraphs {
        ids.paragraphs += 1;
        insert.execute(params![
            ids.paragraphs,
            document,
            nth(base.sections, paragraph.section),
            nth(base.notes, paragraph.note),
            paragraph.at,
            paragraph.kind.name(),
            paragraph.box_role,
            paragraph.marker,
            paragraph.text,
        ])?;
    }
    let mut insert = connection.prepare_cached("INSERT INTO diagnostics VALUES (NULL, ?, ?, ?, ?, ?)")?;
    for diagnostic in &rows.diagnostics {
        insert.execute(params![document, diagnostic.code, diagnostic.severity, diagnostic.at, diagnostic.message])?;
    }
    Ok(())
}

/// Outcomes and references. The texts of the document are the last ones written.
fn results(connection: &Connection, ids: &mut Ids, document: i64, rows: &Rows<'_>) -> Result<(), Error> {
    let sections = ids.sections - count(rows.sections.len());
    let paragraphs = ids.paragraphs - count(rows.paragraphs.len());
    let mut insert = connection.prepare_cached("INSERT INTO outcomes VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")?;
    let mut cite = connection.prepare_cached("INSERT INTO outcome_works VALUES (?, ?, ?)")?;
    for outcome in &rows.outcomes {
        ids.outcomes += 1;
        insert.execute(params![
            ids.outcomes,
            document,
            nth(sections, outcome.section),
            nth(paragraphs, outcome.paragraph),
            outcome.name,
            outcome.at,
            outcome.place,
            outcome.number,
            outcome.marker,
            outcome.action,
            outcome.actors,
            outcome.text,
        ])?;
        for work in &outcome.works {
            cite.execute(params![document, ids.outcomes, work])?;
        }
    }
    let base = ids.refs;
    let mut insert = connection.prepare_cached("INSERT INTO refs VALUES (?, ?, ?, ?)")?;
    for reference in &rows.references {
        ids.refs += 1;
        insert.execute(params![ids.refs, document, reference.work, count(reference.mentions)])?;
    }
    let mut insert =
        connection.prepare_cached("INSERT INTO mentions VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")?;
    for mention in &rows.mentions {
        insert.execute(params![
            document,
            nth(base, Some(mention.reference)),
            nth(paragraphs, mention.paragraph),
            mention.at,
            mention.start,
            mention.end,
            mention.text,
            mention.edition,
            mention.basis,
            mention.version,
            mention.revision,
            mention.addendum,
            mention.corrigendum,
            mention.part,
        ])?;
    }
    Ok(())
}

/// Takes a document out, with all that belongs to it; gives what the search table must forget.
pub(super) fn remove(connection: &Connection, document: i64) -> Result<Vec<Forgotten>, Error> {
    let mut texts = connection.prepare_cached("SELECT id, text FROM paragraphs WHERE document = ?")?;
    let texts = texts.query_map([document], |row| Ok((row.get(0)?, words::words(row.get_ref(1)?.as_str()?))))?;
    let texts = texts.collect::<Result<_, _>>()?;
    for table in TABLES.split(' ') {
        connection.prepare_cached(&format!("DELETE FROM {table} WHERE document = ?"))?.execute([document])?;
    }
    connection.prepare_cached("DELETE FROM documents WHERE id = ?")?.execute([document])?;
    Ok(texts)
}

/// Takes works out that nothing names any more.
pub(super) fn remove_uncited(connection: &Connection) -> Result<(), Error> {
    connection.execute(
        "DELETE FROM works WHERE id NOT IN (SELECT work FROM refs)
         AND id NOT IN (SELECT work FROM outcome_works)
         AND id NOT IN (SELECT work FROM documents WHERE work IS NOT NULL)",
        [],
    )?;
    Ok(())
}

/// The id of the row at a position of the document, rows of earlier documents having taken ids up to `base`.
fn nth(base: i64, position: Option<usize>) -> Option<i64> {
    position.map(|position| base + 1 + count(position))
}

fn count(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}
