//! Tables drawn with signs, as converters print them.
//!
//! ```text
//! border = signs of "+-=|:" and blanks, two dashes side by side       +-----+-----+     |-----|----:|     ----- -----
//! row    = "|" cell { "|" cell } "|"                                  | Oslo | C31/7 |
//! ```
//!
//! A row with bars is a row in a text that has borders, or beside another one with as many bars. Where a border is parted by
//! blanks into columns, the lines right above and below it are rows, too, two blanks between their cells. Borders and empty
//! rows say nothing but that the paragraph before is over.

use super::lines::{Gap, Line};
use super::pages::is_rule;

/// Drops borders and empty rows, and takes rows out of their bars.
pub(super) fn undraw(text: &str, lines: Vec<Line>) -> Vec<Line> {
    let bordered = lines.iter().any(|line| is_border(line.of(text)));
    if !bordered && !lines.windows(2).any(|pair| are_rows(text, &pair[0], &pair[1])) {
        return lines;
    }
    let beside: Vec<bool> = (0..lines.len())
        .map(|at| {
            let next = lines.get(at + 1).is_some_and(|next| are_rows(text, &lines[at], next));
            bordered || next || at > 0 && are_rows(text, &lines[at - 1], &lines[at])
        })
        .collect();
    let mut kept: Vec<Line> = Vec::with_capacity(lines.len());
    let (mut parted, mut columns) = (false, false);
    for (mut line, row) in lines.into_iter().zip(beside) {
        if has_columns(line.of(text)) {
            if let Some(head) = kept.last_mut().filter(|_| line.gap == Gap::None) {
                head.drawn |= head.of(text).contains("  ");
            }
            columns = true;
        } else {
            columns &= line.gap == Gap::None;
            line.drawn |= columns && line.of(text).contains("  ");
        }
        let row = line.of(text).strip_prefix('|').and_then(|rest| rest.strip_suffix('|')).filter(|_| row);
        let cells = row.map(|cells| cells.trim_matches([' ', '\t', '|']));
        if is_border(line.of(text)) || cells == Some("") {
            parted = true;
            continue;
        }
        if let Some(cells) = cells {
            line.start = cells.as_ptr() as usize - text.as_ptr() as usize;
            line.end = line.start + cells.len();
            line.from = line.start;
            line.drawn = cells.contains('|');
        }
        if std::mem::take(&mut parted) {
            line.layout.blank_before = line.layout.blank_before.max(1);
            line.gap = if line.gap == Gap::None { Gap::Blank } else { line.gap };
        }
        kept.push(line);
    }
    kept
}

/// Whether two neighbours are rows: between bars, and with as many of them.
fn are_rows(text: &str, above: &Line, below: &Line) -> bool {
    let bars = |line: &Line| {
        let line = line.of(text);
        Some(line.matches('|').count()).filter(|count| *count > 2 && line.starts_with('|') && line.ends_with('|'))
    };
    below.gap == Gap::None && bars(above).is_some() && bars(above) == bars(below)
}

/// Whether a border is parted into columns.
fn has_columns(line: &str) -> bool {
    let mut columns = line.split_whitespace();
    is_border(line) && columns.clone().count() > 1 && columns.all(|column| column.bytes().all(|byte| byte == b'-'))
}

fn is_border(line: &str) -> bool {
    let drawn = line.bytes().all(|byte| matches!(byte, b'+' | b'-' | b'=' | b'|' | b':' | b' '));
    drawn && (line.contains("--") || line.contains("==")) && !is_rule(line) && !line.starts_with(['=', ':'])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::container::plain::lines::split;

    fn check(text: &str, expected: &[&str]) {
        let lines = undraw(text, split(text, &[]));
        let seen: Vec<_> = lines.iter().map(|line| line.of(text)).collect();
        assert_eq!(seen, expected);
    }

    #[test]
    fn rows_lose_their_bars_and_borders_go() {
        check("+-----+----+\n| Oslo |   |\n|  |  |\n| on rooms |\n+=====+====+\nText", &["Oslo", "on rooms", "Text"]);
        check("| a | b |\n|---|--:|\n| c | d |", &["a | b", "c | d"]);
        check("|Oslo  |on rooms  |\n|1.1   |          |\nText", &["Oslo  |on rooms", "1.1", "Text"]);
        check("  ----- -----\n  1    Rooms\n  ----- -----", &["1    Rooms"]);
    }

    #[test]
    fn bars_without_borders_stay() {
        check("| x | is a norm\n|x|\n------\n- 2 -", &["| x | is a norm", "|x|", "------", "- 2 -"]);
    }
}
