//! Tables for terminals: columns share the width, texts of any direction keep to their cells.

use std::io::{self, Write};

use hexaglot::index::search::Pattern;
use hexaglot::query::{Answer, Piece, Snippet, Value};
use unicode_width::UnicodeWidthStr;

use super::terminal::{Colour, Paint, Shown};

/// Columns of a terminal that does not say how many it has.
const WIDTH: usize = 120;

/// Widest column but the last, where there is room for that.
const NARROW: usize = 24;

/// Blanks between columns.
const GAP: usize = 2;

/// How tables are printed.
pub(super) struct Table<'a> {
    pub(super) paint: Paint,
    pub(super) width: usize,
    /// What was searched for, to be marked.
    pub(super) pattern: Option<&'a Pattern>,
}

/// The width of standard output.
pub(super) fn width() -> usize {
    let asked = std::env::var("COLUMNS").ok().and_then(|columns| columns.parse().ok());
    asked.or_else(|| terminal_size::terminal_size().map(|(width, _)| width.0.into())).unwrap_or(WIDTH).max(20)
}

impl Table<'_> {
    /// A line a row.
    pub(super) fn rows(&self, answer: &Answer, out: &mut impl Write) -> io::Result<()> {
        let texts: Vec<Vec<String>> = answer.rows.iter().map(|row| row.iter().map(shown).collect()).collect();
        let natural = answer.columns.iter().enumerate().map(|(column, name)| {
            let widest = texts.iter().map(|row| row[column].width().min(self.width)).max();
            widest.unwrap_or(0).max(name.width())
        });
        let widths = shares(&natural.collect::<Vec<_>>(), self.width);
        let names = answer.columns.iter().zip(&widths).map(|(name, &width)| {
            let name = clip(name, width);
            (self.paint.paint(Colour::Bold, &name), width - name.width())
        });
        line(names.collect(), out)?;
        for (row, texts) in answer.rows.iter().zip(&texts) {
            let cells = row.iter().zip(texts).zip(&widths).map(|((value, text), &width)| self.cell(value, text, width));
            line(cells.collect(), out)?;
        }
        Ok(())
    }

    /// A block a row: what languages share on one line, then each language.
    pub(super) fn blocks(&self, answer: &Answer, out: &mut impl Write) -> io::Result<()> {
        let is_language = |column: &str| hexaglot::Language::from_code(column).is_some();
        for row in &answer.rows {
            let (texts, head): (Vec<_>, Vec<_>) = answer
                .columns
                .iter()
                .zip(row)
                .filter(|(_, value)| **value != Value::Null)
                .partition(|(name, _)| is_language(name));
            let head: Vec<String> = head.into_iter().map(|(_, value)| shown(value)).collect();
            writeln!(out, "{}", self.paint.paint(Colour::Bold, head.join("  ")))?;
            for (name, value) in texts {
                let text = shown(value);
                let mut name = name.as_str();
                for part in wrap(&text, self.width.saturating_sub(6)) {
                    let (part, _) = self.cell(value, part, usize::MAX);
                    writeln!(out, "  {name:2}  {part}")?;
                    name = "";
                }
            }
            writeln!(out)?;
        }
        Ok(())
    }

    /// A cell and the blanks that fill it up.
    fn cell(&self, value: &Value, text: &str, width: usize) -> (String, usize) {
        if matches!(value, Value::Integer(_) | Value::Real(_)) {
            return (text.to_owned(), width.saturating_sub(text.width()));
        }
        let whole = text.width() <= width;
        let mut snippet = Snippet::new(text, self.pattern, if whole { usize::MAX } else { width });
        let mut chars = width;
        while !whole && chars > 0 && self.plain(&snippet).width() > width {
            chars -= 1;
            snippet = Snippet::new(text, self.pattern, chars);
        }
        let fill = width.saturating_sub(self.plain(&snippet).width());
        (isolated(&self.painted(&snippet)), fill)
    }

    fn painted(&self, snippet: &Snippet<'_>) -> String {
        let Paint::Sgr = self.paint else { return self.plain(snippet) };
        let pieces = snippet.pieces.iter().map(|piece| match piece {
            Piece::Plain(text) => (*text).to_owned(),
            Piece::Hit(text) => self.paint.paint(Colour::Yellow, text),
        });
        cut(snippet, &pieces.collect::<String>())
    }

    /// The snippet as it is seen, without colours.
    fn plain(&self, snippet: &Snippet<'_>) -> String {
        let Paint::Sgr = self.paint else { return snippet.to_string() };
        let pieces = snippet.pieces.iter().map(|piece| match piece {
            Piece::Plain(text) | Piece::Hit(text) => *text,
        });
        cut(snippet, &pieces.collect::<String>())
    }
}

fn cut(snippet: &Snippet<'_>, text: &str) -> String {
    let ellipsis = |cut| if cut { "…" } else { "" };
    format!("{}{text}{}", ellipsis(snippet.cut_before), ellipsis(snippet.cut_after))
}

fn line(cells: Vec<(String, usize)>, out: &mut impl Write) -> io::Result<()> {
    let mut line = String::new();
    for (text, fill) in cells {
        line += &text;
        line += &" ".repeat(fill + GAP);
    }
    writeln!(out, "{}", line.trim_end())
}

/// A value on one line.
fn shown(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::Integer(number) => number.to_string(),
        Value::Real(number) => number.to_string(),
        Value::Text(text) => match serde_json::from_str::<Vec<String>>(text) {
            Ok(names) => names.join(", "),
            Err(_) => Shown(text).to_string(),
        },
        Value::Blob(bytes) => format!("{} bytes", bytes.len()),
    }
}

/// A text in a first-strong isolate (UAX #9, section 2.4), so that it does not turn its row about; plain ASCII cannot.
fn isolated(text: &str) -> String {
    if text.is_ascii() { text.to_owned() } else { format!("\u{2068}{text}\u{2069}") }
}

fn clip(text: &str, width: usize) -> String {
    if text.width() <= width { text.to_owned() } else { text.chars().take(width).collect() }
}

/// Widths that fit. The last column, which holds the text, gets what the others leave; where that is too little, what
/// is wider than its share gives way, and what is narrower does not.
fn shares(natural: &[usize], width: usize) -> Vec<usize> {
    let Some((&last, others)) = natural.split_last() else { return Vec::new() };
    let room = width.saturating_sub(GAP * others.len());
    let capped = others.iter().map(|&width| width.min(NARROW));
    let left = room.saturating_sub(capped.clone().sum());
    if left >= NARROW.min(last) {
        return capped.chain([last.min(left)]).collect();
    }
    let taken = |most: usize| natural.iter().map(|&width| width.min(most)).sum::<usize>();
    let most = (1..=width).rev().find(|&most| taken(most) <= room).unwrap_or(1);
    natural.iter().map(|&width| width.min(most)).collect()
}

/// Lines of a text, none wider than asked, broken at blanks where there are any.
fn wrap(text: &str, width: usize) -> Vec<&str> {
    let (mut lines, mut rest) = (Vec::new(), text);
    while rest.width() > width {
        let mut end = 0;
        let mut seen = 0;
        for (at, c) in rest.char_indices() {
            seen += unicode_width::UnicodeWidthChar::width(c).unwrap_or(0);
            if seen > width {
                break;
            }
            end = at + c.len_utf8();
        }
        let end = end.max(rest.chars().next().map_or(0, char::len_utf8));
        let at = rest[..end].rfind(' ').filter(|&at| at > 0).unwrap_or(end);
        lines.push(rest[..at].trim_end());
        rest = rest[at..].trim_start();
    }
    lines.push(rest);
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn widths_are_shared() {
        assert_eq!(shares(&[4, 6, 50], 40), [4, 6, 26]);
        assert_eq!(shares(&[40, 50], 60), [24, 34]);
        assert_eq!(shares(&[4, 6], 40), [4, 6]);
        assert_eq!(shares(&[30, 30], 22), [10, 10]);
        assert_eq!(shares(&[], 22), [0; 0]);
    }

    #[test]
    fn lines_break_at_blanks_or_anywhere() {
        assert_eq!(wrap("one two three", 8), ["one two", "three"]);
        assert_eq!(wrap("儿童上网保护", 8), ["儿童上网", "保护"]);
        assert_eq!(wrap("abcdef", 1), ["a", "b", "c", "d", "e", "f"]);
        assert_eq!(wrap("", 8), [""]);
    }

    #[test]
    fn no_line_is_wider_than_the_terminal() {
        let texts = [
            "one two three four five six seven",
            "أحاط الفريق علماً بجدول المحطات الوارد في الوثيقة",
            "儿童上网保护儿童上网保护儿童上网保护",
        ];
        let rows = texts.iter().map(|&text| vec![Value::Integer(7), Value::Text(text.to_owned())]).collect();
        let answer = Answer { columns: vec!["n".to_owned(), "text".to_owned()], rows };
        let pattern = Pattern::parse("five").ok();
        let table = Table { paint: Paint::None, width: 24, pattern: pattern.as_ref() };
        let mut out = Vec::new();
        table.rows(&answer, &mut out).unwrap();
        let out = String::from_utf8(out).unwrap();
        let seen: Vec<String> = out.lines().map(|line| line.replace(['\u{2068}', '\u{2069}'], "")).collect();
        assert!(seen.iter().all(|line| line.width() <= 24), "{seen:?}");
        assert!(seen[1].contains("»five«"), "{seen:?}");
        assert_eq!(out.matches('\u{2068}').count(), out.matches('\u{2069}').count());
    }
}
