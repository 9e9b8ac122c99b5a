//! Comparisons as one page that needs nothing else: versions in columns, corresponding units in rows.
//!
//! The page runs no scripts and loads nothing, and says so to the browser (Content Security Policy); what can be shown
//! and hidden is done by style sheets. Everything out of documents is escaped, in [`Escaped`] and nowhere else.

use std::collections::BTreeSet;
use std::fmt::{self, Display, Write};

use super::{Aspect, Citation, Comparison, Difference, Kind, Piece, Unit, Version, Weight};
use crate::language::Language;
use crate::text::{Direction, acts};

/// Versions whose column can be hidden by a switch.
const SWITCHES: usize = 24;

/// The page of some comparisons.
pub struct Page<'a>(pub &'a [Comparison]);

/// Text in HTML, in contents and in quoted attributes. Characters that act unseen are shown as a replacement.
pub struct Escaped<'a>(pub &'a str);

impl Display for Escaped<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for c in self.0.chars() {
            match c {
                '&' => f.write_str("&amp;")?,
                '<' => f.write_str("&lt;")?,
                '>' => f.write_str("&gt;")?,
                '"' => f.write_str("&quot;")?,
                '\'' => f.write_str("&#39;")?,
                '\t' | '\n' => f.write_char(' ')?,
                c if acts(c) => f.write_char('\u{FFFD}')?,
                c => f.write_char(c)?,
            }
        }
        Ok(())
    }
}

impl Display for Page<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(concat!(
            "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n",
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n",
            "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n",
            "<title>Language versions compared</title>\n<style>\n",
            include_str!("page.css"),
        ))?;
        for column in 0..SWITCHES {
            writeln!(f, ".work:has(.t{column}:not(:checked)) .c{column} {{ display: none; }}")?;
        }
        f.write_str("</style>\n</head>\n<body>\n")?;
        if self.0.len() > 1 {
            self.index(f)?;
        }
        for (number, comparison) in self.0.iter().enumerate() {
            Work { number, comparison }.fmt(f)?;
        }
        f.write_str("</body>\n</html>\n")
    }
}

impl Page<'_> {
    fn index(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("<nav class=\"index\"><h1>Language versions compared</h1>\n<ol>\n")?;
        for (number, comparison) in self.0.iter().enumerate() {
            let (symbol, title) = (symbol(comparison), title(comparison));
            let count = comparison.differences.len();
            let class = if count == 0 { "count none" } else { "count" };
            writeln!(
                f,
                "<li><a href=\"#w{number}\"><b>{}</b> {}</a> <span class=\"{class}\">{count}</span></li>",
                Escaped(&symbol),
                Escaped(title),
            )?;
        }
        f.write_str("</ol></nav>\n")
    }
}

/// One work of the page.
struct Work<'a> {
    number: usize,
    comparison: &'a Comparison,
}

impl Display for Work<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { number, comparison } = *self;
        writeln!(f, "<section class=\"work\" id=\"w{number}\">\n<header>")?;
        let symbol = symbol(comparison);
        writeln!(
            f,
            "<p class=\"symbol\">{}</p>\n<h2 dir=\"auto\">{}</h2>",
            Escaped(&symbol),
            Escaped(title(comparison))
        )?;
        self.summary(f)?;
        f.write_str("</header>\n")?;
        self.differences(f)?;
        f.write_str("<div class=\"scroll\"><table class=\"versions\">\n<thead><tr><th class=\"place\"></th>")?;
        for (column, version) in comparison.versions.iter().enumerate() {
            let language = Language::from_code(&version.language);
            let language = language.map_or_else(|| version.language.clone(), |language| format!("{language:?}"));
            let file = version.path.rsplit(['/', '\\']).next().unwrap_or_default();
            write!(f, "<th class=\"c{column}\">{} <small>{}</small></th>", Escaped(&language), Escaped(file))?;
        }
        f.write_str("</tr></thead>\n<tbody>\n")?;
        let mut before = "";
        for (row, line) in comparison.rows.iter().enumerate() {
            let opens = if line.place == before { "" } else { " opens" };
            before = &line.place;
            self.row(f, row, opens)?;
        }
        f.write_str("</tbody></table></div>\n</section>\n")
    }
}

impl Work<'_> {
    /// Counts by aspect, and the switches.
    fn summary(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let differences = &self.comparison.differences;
        f.write_str("<p class=\"counts\">")?;
        if differences.is_empty() {
            f.write_str("<span class=\"chip same\">All versions agree</span>")?;
        }
        for aspect in Aspect::ALL {
            let count = differences.iter().filter(|difference| difference.aspect == *aspect).count();
            if count > 0 {
                write!(f, "<span class=\"chip {}\">{} <b>{count}</b></span>", aspect.weight().name(), aspect.name())?;
            }
        }
        f.write_str(
            "</p>\n<p class=\"switches\"><label><input type=\"checkbox\" class=\"only\"> only rows that differ</label>",
        )?;
        f.write_str("<label><input type=\"checkbox\" class=\"hints\" checked> hints</label>")?;
        for column in 0..self.comparison.versions.len().min(SWITCHES) {
            let name = self.comparison.name(column);
            write!(f, "<label><input type=\"checkbox\" class=\"t{column}\" checked> {}</label>", Escaped(name))?;
        }
        f.write_str("</p>\n")
    }

    fn differences(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { number, comparison } = *self;
        if comparison.differences.is_empty() {
            return Ok(());
        }
        f.write_str("<details class=\"list\" open><summary>Differences</summary>\n<ol>\n")?;
        for difference in &comparison.differences {
            let anchor = difference.row.map_or_else(|| format!("w{number}"), |row| format!("w{number}r{row}"));
            writeln!(
                f,
                "<li class=\"{}\"><a href=\"#{anchor}\"><span class=\"at\">{}</span> {}</a>{}</li>",
                difference.aspect.weight().name(),
                Escaped(comparison.place(difference)),
                Escaped(&comparison.sentence(difference)),
                Quoted { comparison, difference },
            )?;
        }
        f.write_str("</ol></details>\n")
    }

    fn row(&self, f: &mut fmt::Formatter<'_>, row: usize, opens: &str) -> fmt::Result {
        let Self { number, comparison } = *self;
        let differences = &comparison.differences;
        let start = differences.partition_point(|difference| difference.row < Some(row));
        let found = &differences[start..];
        let found = &found[..found.partition_point(|difference| difference.row == Some(row))];
        let class = match found.iter().map(|difference| difference.aspect.weight()).max() {
            None => "",
            Some(Weight::Hint) => "hinted",
            Some(_) => "differs",
        };
        let place = &comparison.rows[row].place;
        write!(
            f,
            "<tr id=\"w{number}r{row}\" class=\"{class}{opens}\"><th class=\"place\"><span>{}</span></th>",
            Escaped(place)
        )?;
        for column in 0..comparison.versions.len() {
            self.cell(f, row, column, found)?;
        }
        f.write_str("</tr>\n")
    }

    fn cell(&self, f: &mut fmt::Formatter<'_>, row: usize, column: usize, found: &[Difference]) -> fmt::Result {
        let version = &self.comparison.versions[column];
        let direction = name(version.direction);
        let own: Vec<&Difference> = found.iter().filter(|difference| difference.odd.contains(&column)).collect();
        let class = match own.iter().map(|difference| difference.aspect.weight()).max() {
            None => "",
            Some(Weight::Hint) => " hint",
            Some(_) if own.iter().all(|difference| difference.yardstick.is_empty()) => " split",
            Some(_) => " odd",
        };
        let Some(unit) = self.comparison.unit(row, column) else {
            let missing = if class.is_empty() { "" } else { "not in this version" };
            return write!(f, "<td class=\"c{column} missing{class}\"><span>{missing}</span></td>");
        };
        let language = Escaped(&version.language);
        write!(f, "<td class=\"c{column} {}{class}\" lang=\"{language}\" dir=\"{direction}\"", shape(unit))?;
        if unit.depth > 0 {
            write!(f, " style=\"--depth:{}\"", unit.depth.min(12))?;
        }
        f.write_char('>')?;
        if !unit.label.is_empty() {
            write!(f, "<span class=\"label\">{}</span> ", Escaped(&unit.label))?;
        }
        let odd_work = |difference: &&'_ Difference| -> Option<String> {
            match difference.aspect {
                Aspect::Reference | Aspect::Edition => Some(difference.subject.clone()),
                Aspect::Work => difference.values[column].clone(),
                _ => None,
            }
        };
        let odd: BTreeSet<String> = own.iter().filter_map(odd_work).collect();
        if unit.rows.is_empty() {
            for piece in &unit.pieces {
                write!(f, "<div class=\"text\">{}</div>", Marked { piece, odd: &odd })?;
            }
        } else {
            table(f, unit, &odd)?;
        }
        self.chips(f, unit, column, &own)
    }

    /// What the unit states, and what is odd about it.
    fn chips(&self, f: &mut fmt::Formatter<'_>, unit: &Unit, column: usize, own: &[&Difference]) -> fmt::Result {
        if !unit.results.is_empty() || !own.is_empty() {
            f.write_str("<div class=\"chips\" dir=\"ltr\">")?;
            for stated in &unit.results {
                let actors = if stated.actors.is_empty() { "" } else { " · " };
                write!(
                    f,
                    "<span class=\"chip stated\">{}{actors}{}</span>",
                    Escaped(&stated.action),
                    Escaped(&stated.actors)
                )?;
            }
            for difference in own {
                let weight = difference.aspect.weight().name();
                let sentence = self.comparison.sentence(difference);
                write!(f, "<span class=\"chip {weight}\" title=\"{}\">", Escaped(&sentence))?;
                let value = difference.values[column].as_deref();
                match (difference.aspect, value) {
                    (Aspect::Reference | Aspect::Figure, None) => write!(f, "lacks {}", Escaped(&difference.subject))?,
                    (Aspect::Reference, Some(_)) => write!(f, "cites {}", Escaped(&difference.subject))?,
                    (Aspect::Figure, Some(own)) => write!(f, "{}, not {}", Escaped(own), Escaped(&difference.subject))?,
                    (Aspect::Edition, Some(edition)) => write!(f, "{}", Escaped(edition))?,
                    (aspect, Some(value)) => write!(f, "{}: {}", aspect.name(), Escaped(value))?,
                    (aspect, None) => write!(f, "no {}", aspect.name())?,
                }
                f.write_str("</span>")?;
            }
            f.write_str("</div>")?;
        }
        f.write_str("</td>")
    }
}

/// The beginning of the text that a difference is about.
struct Quoted<'a> {
    comparison: &'a Comparison,
    difference: &'a Difference,
}

/// Code points that are quoted.
const QUOTED: usize = 160;

impl Display for Quoted<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { comparison, difference } = *self;
        let Some(version) = comparison.witness(difference).or(difference.odd.first().copied()) else { return Ok(()) };
        let unit = difference.row.and_then(|row| comparison.unit(row, version));
        let Some(piece) = unit.and_then(|unit| unit.pieces.first()).filter(|piece| !piece.text.is_empty()) else {
            return Ok(());
        };
        let Version { language, direction, .. } = &comparison.versions[version];
        let text = cut(&mut (0, &piece.text), QUOTED);
        let more = if text.len() < piece.text.len() { "…" } else { "" };
        write!(f, " <q lang=\"{}\" dir=\"{}\">{}{more}</q>", Escaped(language), name(*direction), Escaped(text))
    }
}

/// A direction as HTML names it.
fn name(direction: Direction) -> &'static str {
    match direction {
        Direction::Rtl => "rtl",
        Direction::Ltr => "ltr",
    }
}

/// A text with the works cited in it marked.
struct Marked<'a> {
    piece: &'a Piece,
    odd: &'a BTreeSet<String>,
}

impl Display for Marked<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { piece: Piece { text, citations, .. }, odd } = *self;
        let mut rest = (0, text.as_str());
        let mut citations: &[Citation] = citations;
        while let Some(first) = citations.first() {
            // Members of an enumeration may share their mention; nothing is marked twice.
            let together =
                citations.iter().take_while(|citation| citation.start < first.end.max(first.start + 1)).count();
            let (group, later) = citations.split_at(together);
            citations = later;
            if first.start < rest.0 {
                continue;
            }
            write!(f, "{}", Escaped(cut(&mut rest, first.start)))?;
            let class = if group.iter().any(|citation| odd.contains(&citation.work)) { "odd" } else { "cited" };
            let works: Vec<String> = group
                .iter()
                .map(
                    |Citation { work, edition, .. }| {
                        if edition.is_empty() { work.clone() } else { format!("{work}, {edition}") }
                    },
                )
                .collect();
            let end = group.iter().map(|citation| citation.end).max().unwrap_or(first.end);
            write!(f, "<mark class=\"{class}\" title=\"{}\">", Escaped(&works.join("; ")))?;
            write!(f, "{}</mark>", Escaped(cut(&mut rest, end)))?;
        }
        write!(f, "{}", Escaped(rest.1))
    }
}

/// Takes the text up to a code point off the front.
fn cut<'a>(rest: &mut (usize, &'a str), to: usize) -> &'a str {
    let count = to.saturating_sub(rest.0);
    let at = rest.1.char_indices().nth(count).map_or(rest.1.len(), |(at, _)| at);
    let (taken, left) = rest.1.split_at(at);
    *rest = (rest.0 + count, left);
    taken
}

fn table(f: &mut fmt::Formatter<'_>, unit: &Unit, odd: &BTreeSet<String>) -> fmt::Result {
    let mut pieces = unit.pieces.iter();
    f.write_str("<table class=\"printed\">")?;
    for row in &unit.rows {
        f.write_str("<tr>")?;
        for cell in row {
            write!(f, "<td colspan=\"{}\" rowspan=\"{}\">", cell.columns.clamp(1, 1000), cell.rows.clamp(1, 1000))?;
            for piece in pieces.by_ref().take(cell.pieces) {
                write!(f, "<div>{}</div>", Marked { piece, odd })?;
            }
            f.write_str("</td>")?;
        }
        f.write_str("</tr>")?;
    }
    f.write_str("</table>")
}

/// Class of a cell.
fn shape(unit: &Unit) -> &'static str {
    match (&unit.kind, unit.quoted) {
        (Kind::Title, _) => "title",
        (Kind::Front(_) | Kind::Section | Kind::Heading, _) => "heading",
        (Kind::Item(..), true) => "item quoted",
        (Kind::Item(..), false) => "item",
        (_, true) => "quoted",
        _ => "plain",
    }
}

fn symbol(comparison: &Comparison) -> String {
    let Some(version) = comparison.versions.iter().find(|version| version.symbol.is_some()) else {
        return "without a symbol".to_owned();
    };
    let symbol = version.symbol.as_deref().unwrap_or_default();
    version.revision.map_or_else(|| symbol.to_owned(), |revision| format!("{symbol} revision {revision}"))
}

/// The title in the language of the original, else in the first language that has one.
fn title(comparison: &Comparison) -> &str {
    let titles = || comparison.versions.iter().filter(|version| !version.title.is_empty());
    let original = titles().find(|version| version.original() == Some(&version.language));
    original.or_else(|| titles().next()).map_or("", |version| version.title.as_str())
}
