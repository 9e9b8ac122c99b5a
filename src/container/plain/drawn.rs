//! Tables drawn with signs, as converters print them.
//!
//! ```text
//! border = signs of "+-=|:" and blanks, two dashes side by side       +-----+-----+     |-----|----:|     ----- -----
//! row    = "|" cell { "|" cell } "|"                                  | Oslo | C31/7 |
//! ```
//!
//! A row is a row only in a text that has borders. Borders and empty rows say nothing but that the paragraph before is over.

use super::lines::{Gap, Line};
use super::pages::is_rule;

/// Drops borders and empty rows, and takes rows out of their bars.
pub(super) fn undraw(text: &str, lines: Vec<Line>) -> Vec<Line> {
    if !lines.iter().any(|line| is_border(line.of(text))) {
        return lines;
    }
    let mut kept: Vec<Line> = Vec::with_capacity(lines.len());
    let mut parted = false;
    for mut line in lines {
        let row = line.of(text).strip_prefix('|').and_then(|rest| rest.strip_suffix('|'));
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
        check("  ----- -----\n  1    Rooms\n  ----- -----", &["1    Rooms"]);
    }

    #[test]
    fn bars_without_borders_stay() {
        check("| x | is a norm\n|x|\n------\n- 2 -", &["| x | is a norm", "|x|", "------", "- 2 -"]);
    }
}
