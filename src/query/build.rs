//! A question to one statement of SQL. Values are bound, never written into the statement.

use rusqlite::types::Value;

use super::{Facet, Layout, Question, Subject, Within};
use crate::index::Error;
use crate::language::Language;

/// A statement with the values of its parameters, in order.
#[derive(Debug)]
pub(super) struct Statement {
    pub(super) sql: String,
    pub(super) values: Vec<Value>,
}

/// What a subject is in SQL.
struct Terms {
    /// Tables; documents are `d`, paragraphs `p`, sections `s`, outcomes `o`.
    from: &'static str,
    /// Columns of a row.
    columns: &'static str,
    /// Order of the rows.
    order: &'static str,
    /// Number of the section.
    section: &'static str,
}

/// Conditions on the way into a statement.
#[derive(Default)]
struct Conditions {
    sql: Vec<String>,
    values: Vec<Value>,
}

const SYMBOL: &str = "coalesce(d.symbol, d.path)";

/// The statement that answers a question.
pub(super) fn statement(question: &Question) -> Result<Statement, Error> {
    let terms = terms(question.subject);
    let Conditions { sql, values } = conditions(question, &terms);
    let filter = if sql.is_empty() { String::new() } else { format!(" WHERE {}", sql.join(" AND ")) };
    let Terms { from, columns, order, .. } = terms;
    let sql = match &question.layout {
        Layout::Rows => format!("SELECT {columns} FROM {from}{filter} ORDER BY {order}"),
        Layout::Groups(facets) => groups(question, &terms, facets, &filter)?,
        Layout::Languages => languages(question, &terms, &filter)?,
    };
    let limit = question.limit.map_or_else(String::new, |limit| format!(" LIMIT {limit}"));
    Ok(Statement { sql: sql + &limit, values })
}

/// The statement that counts what a question asks for: rows, documents, works.
pub(super) fn count(question: &Question) -> Statement {
    let terms = terms(question.subject);
    let Conditions { sql, values } = conditions(question, &terms);
    let filter = if sql.is_empty() { String::new() } else { format!(" WHERE {}", sql.join(" AND ")) };
    let works = "count(DISTINCT coalesce(d.work, d.path))";
    let sql = format!("SELECT count(*), count(DISTINCT d.id), {works} FROM {}{filter}", terms.from);
    Statement { sql, values }
}

fn terms(subject: Subject) -> Terms {
    match subject {
        Subject::Documents => Terms {
            from: "documents d",
            columns: "d.symbol, d.revision, d.year, d.language, d.date, d.agenda_item, d.path, d.title",
            order: "d.year, d.work, d.revision, d.id",
            section: "",
        },
        Subject::Outcomes => Terms {
            from: "outcomes o JOIN documents d ON d.id = o.document LEFT JOIN paragraphs p ON p.id = o.paragraph",
            columns: "coalesce(d.symbol, d.path) AS symbol, d.year, d.language, o.number AS section, o.marker, o.action, \
                      o.actors, o.at, o.text",
            order: "d.year, d.work, d.revision, o.document, o.id",
            section: "o.number",
        },
        Subject::Citations => Terms {
            from: "mentions m JOIN refs r ON r.id = m.ref JOIN documents d ON d.id = m.document \
                   LEFT JOIN paragraphs p ON p.id = m.paragraph LEFT JOIN sections s ON s.id = p.section",
            columns: "coalesce(d.symbol, d.path) AS symbol, d.year, d.language, s.number AS section, r.work AS cited, \
                      m.edition, m.at, m.text AS mention, p.text",
            order: "d.year, d.work, d.revision, m.document, m.paragraph, m.start",
            section: "s.number",
        },
        Subject::Paragraphs => Terms {
            from: "paragraphs p JOIN documents d ON d.id = p.document LEFT JOIN sections s ON s.id = p.section",
            columns: "coalesce(d.symbol, d.path) AS symbol, d.year, d.language, s.number AS section, p.kind, p.marker, \
                      p.at, p.text",
            order: "d.year, d.work, d.revision, p.document, p.id",
            section: "s.number",
        },
    }
}

fn conditions(question: &Question, terms: &Terms) -> Conditions {
    let mut all = Conditions::default();
    let names = |names: Vec<&'static str>| names.into_iter().map(|name| Value::from(name.to_owned())).collect();
    if let Some(years) = question.years {
        all.push("d.year >= ?", years.first.map(|year| Value::from(i64::from(year))));
        all.push("d.year <= ?", years.last.map(|year| Value::from(i64::from(year))));
    }
    all.any("d.language IN (*)", names(question.languages.iter().map(|language| language.code()).collect()));
    all.any("d.symbol IN (*)", question.symbols.iter().cloned().map(Value::from).collect());
    outcomes(question, &mut all);
    cited(question, &mut all);
    if let Some(text) = &question.text {
        let found = match question.subject {
            Subject::Documents => {
                "d.id IN (SELECT t.document FROM search JOIN paragraphs t ON t.id = search.rowid WHERE search MATCH ?)"
            }
            _ => "p.id IN (SELECT rowid FROM search WHERE search MATCH ?)",
        };
        all.push(found, [text.query().into()]);
    }
    let below = |number: &str| match question.subject {
        Subject::Documents => {
            format!("EXISTS (SELECT 1 FROM sections s WHERE s.document = d.id AND (s.number = {number}))")
        }
        _ => format!("({0} = {number} OR substr({0}, 1, length(?) + 1) = ? || '.')", terms.section),
    };
    let sections = question.sections.iter().map(|_| below("?")).collect::<Vec<_>>().join(" OR ");
    if !sections.is_empty() {
        let times = if question.subject == Subject::Documents { 1 } else { 3 };
        let numbers = question.sections.iter().flat_map(|number| std::iter::repeat_n(number.clone().into(), times));
        all.push(&format!("({sections})"), [numbers.collect::<Vec<Value>>()].concat());
    }
    all
}

/// Conditions on outcomes: the row itself, or one in the same paragraph or document.
fn outcomes(question: &Question, all: &mut Conditions) {
    if question.actions.is_empty() && question.actors.is_empty() {
        return;
    }
    let mut own = Conditions::default();
    own.any("o.action IN (*)", question.actions.iter().map(|action| action.name().to_owned().into()).collect());
    own.any(
        "EXISTS (SELECT 1 FROM json_each(o.actors) WHERE value IN (*))",
        question.actors.iter().map(|actor| actor.name().to_owned().into()).collect(),
    );
    let own_sql = own.sql.join(" AND ");
    let sql = match question.subject {
        Subject::Outcomes => own_sql,
        Subject::Documents => format!("EXISTS (SELECT 1 FROM outcomes o WHERE o.document = d.id AND {own_sql})"),
        _ => format!("EXISTS (SELECT 1 FROM outcomes o WHERE o.paragraph = p.id AND {own_sql})"),
    };
    all.push(&sql, own.values);
}

/// Conditions on works cited.
fn cited(question: &Question, all: &mut Conditions) {
    let works = question.cites.iter().map(|work| work.to_string().into()).collect();
    let near = "SELECT 1 FROM mentions n JOIN refs c ON c.id = n.ref";
    match (question.subject, question.within) {
        (Subject::Citations, _) => all.any("r.work IN (*)", works),
        (Subject::Documents, _) | (_, Within::Document) => {
            all.any("d.id IN (SELECT document FROM refs WHERE work IN (*))", works);
        }
        (_, Within::Section) => all.any(
            &format!(
                "EXISTS ({near} JOIN paragraphs q ON q.id = n.paragraph \
                 WHERE n.document = d.id AND q.section = p.section AND c.work IN (*))"
            ),
            works,
        ),
        (_, Within::Paragraph) => {
            all.any(&format!("EXISTS ({near} WHERE n.paragraph = p.id AND c.work IN (*))"), works);
        }
    }
}

/// Counts by facets: rows, and works whose versions are counted once. Years stand in order, all else by frequency.
fn groups(question: &Question, terms: &Terms, facets: &[Facet], filter: &str) -> Result<String, Error> {
    let (mut columns, mut joins) = (Vec::new(), String::new());
    for &facet in facets {
        let (name, expression, join) = column(question.subject, facet, terms).ok_or_else(|| {
            Error::Sql(format!("{:?} cannot be counted by {facet:?}", question.subject).to_lowercase())
        })?;
        columns.push(format!("{expression} AS \"{name}\""));
        joins += join;
    }
    let columns = columns.join(", ");
    let order = if facets.first() == Some(&Facet::Year) { "1, count DESC" } else { "count DESC, 1" };
    let by = (1..=facets.len()).map(|at| at.to_string()).collect::<Vec<_>>().join(", ");
    Ok(format!(
        "SELECT {columns}, count(*) AS count, count(DISTINCT coalesce(d.work, d.path)) AS works FROM {}{joins}{filter} \
         GROUP BY {by} ORDER BY {order}, {by}",
        terms.from
    ))
}

/// Name, expression and join of a facet; nothing where the subject has none such.
fn column(subject: Subject, facet: Facet, terms: &Terms) -> Option<(&'static str, &'static str, &'static str)> {
    Some(match (facet, subject) {
        (Facet::Year, _) => ("year", "d.year", ""),
        (Facet::Language, _) => ("language", "d.language", ""),
        (Facet::Document, _) => ("document", SYMBOL, ""),
        (Facet::Body, _) => ("body", "d.body", ""),
        (Facet::Section, Subject::Outcomes | Subject::Citations | Subject::Paragraphs) => {
            ("section", terms.section, "")
        }
        (Facet::Action, Subject::Outcomes) => ("action", "o.action", ""),
        (Facet::Actor, Subject::Outcomes) => ("actor", "a.value", " LEFT JOIN json_each(o.actors) a"),
        (Facet::Cited, Subject::Citations) => ("cited", "r.work", ""),
        (Facet::Cited, Subject::Outcomes) => ("cited", "w.work", " JOIN outcome_works w ON w.outcome = o.id"),
        (Facet::Cited, Subject::Documents) => ("cited", "w.work", " JOIN refs w ON w.document = d.id"),
        _ => return None,
    })
}

/// A row for each place of a work where any language has what is asked for, with the texts of all languages.
fn languages(question: &Question, terms: &Terms, filter: &str) -> Result<String, Error> {
    let (table, place) = match question.subject {
        Subject::Outcomes => ("outcomes", "place"),
        Subject::Paragraphs => ("paragraphs", "at"),
        _ => return Err(Error::Sql("only outcomes and paragraphs stand side by side in all languages".to_owned())),
    };
    let (alias, number, action) = match question.subject {
        Subject::Outcomes => ("o", "max(x.number)", ", min(x.action) AS action"),
        _ => ("p", "max((SELECT number FROM sections WHERE id = x.section))", ""),
    };
    let texts: Vec<String> = Language::ALL
        .iter()
        .map(|language| format!("max(x.text) FILTER (WHERE e.language = '{0}') AS \"{0}\"", language.code()))
        .collect();
    Ok(format!(
        "WITH hits AS (SELECT DISTINCT d.work, d.revision, {alias}.{place} AS place FROM {from}{filter}) \
         SELECT e.symbol, e.year, {number} AS section{action}, h.place AS at, {texts} \
         FROM hits h JOIN documents e ON e.work = h.work AND e.revision IS h.revision \
         JOIN {table} x ON x.document = e.id AND x.{place} = h.place \
         GROUP BY h.work, h.revision, h.place ORDER BY e.year, h.work, h.revision, min(x.id)",
        from = terms.from,
        texts = texts.join(", "),
    ))
}

impl Conditions {
    /// A condition with one value for each `?`; none without values.
    fn push(&mut self, sql: &str, values: impl IntoIterator<Item = Value>) {
        let before = self.values.len();
        self.values.extend(values);
        if self.values.len() > before {
            self.sql.push(sql.to_owned());
        }
    }

    /// A condition in which `*` stands for any number of values; none without values.
    fn any(&mut self, sql: &str, values: Vec<Value>) {
        let marks = vec!["?"; values.len()].join(", ");
        self.push(&sql.replacen("(*)", &format!("({marks})"), 1), values);
    }
}
