//! Characters to lines: every kind of line end, blanks at both ends, blank lines counted.

use std::borrow::Cow;

use crate::stream::Layout;

/// What stands between a line and the one before.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Gap {
    /// Nothing.
    #[default]
    None,
    /// Blank lines.
    Blank,
    /// Page furniture, a note or a page break, maybe with blank lines.
    Page,
}

/// A line with something to see.
#[derive(Clone, Debug)]
pub(super) struct Line {
    /// First byte of the line, which may be a blank.
    pub(super) from: usize,
    /// First byte that is no blank.
    pub(super) start: usize,
    /// One past the last byte that is no blank.
    pub(super) end: usize,
    /// Counts all lines of the file, from 0.
    pub(super) ordinal: u32,
    /// What stands before.
    pub(super) gap: Gap,
    /// Tabs, blanks, blank lines and page breaks before.
    pub(super) layout: Layout,
    /// Bars part the line into cells.
    pub(super) drawn: bool,
    /// The mark of a note was taken out of it.
    pub(super) called: bool,
}

impl Line {
    /// What is to be seen.
    pub(super) fn of<'a>(&self, text: &'a str) -> &'a str {
        &text[self.start..self.end]
    }

    /// The same with the blanks that the line begins with.
    pub(super) fn printed<'a>(&self, text: &'a str) -> &'a str {
        &text[self.from..self.end]
    }
}

/// Makes every line end `\n`, leaves form feeds, and drops what is neither seen nor a blank: other control
/// characters, bidi controls (UAX #9 §2), byte order marks inside the text.
pub(super) fn normalise(text: Cow<'_, str>) -> Cow<'_, str> {
    let Some(first) = odd(text.as_bytes(), 0) else { return text };
    let mut clean = String::with_capacity(text.len());
    let mut copied = 0;
    let mut next = Some(first);
    while let Some(at) = next {
        let Some(c) = text[at..].chars().next() else { break };
        let mut after = at + c.len_utf8();
        let replacement = match c {
            '\r' => {
                after += usize::from(text.as_bytes().get(after) == Some(&b'\n'));
                "\n"
            }
            '\x0B' | '\u{85}' | '\u{2028}' | '\u{2029}' => "\n",
            '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}' => "",
            _ if c.is_control() => "",
            // One of the leading bytes searched for, of a character that stays.
            _ => &text[at..after],
        };
        clean.push_str(&text[copied..at]);
        clean.push_str(replacement);
        copied = after;
        next = odd(text.as_bytes(), after);
    }
    clean.push_str(&text[copied..]);
    Cow::Owned(clean)
}

/// The next byte that may begin a character to replace.
fn odd(bytes: &[u8], from: usize) -> Option<usize> {
    let mut at = from;
    loop {
        let byte = *bytes.get(at)?;
        let odd = match byte {
            b'\t' | b'\n' | b'\x0C' => false,
            0..=0x1F | 0x7F => true,
            // U+0080 to U+009F
            0xC2 => bytes.get(at + 1).is_some_and(|&next| next < 0xA0),
            0xD8 => bytes.get(at + 1) == Some(&0x9C),
            0xE2 => matches!(bytes.get(at + 1..at + 3), Some([0x80, 0x8E | 0x8F | 0xA8..=0xAE] | [0x81, 0xA6..=0xA9])),
            0xEF => bytes.get(at + 1..at + 3) == Some(&[0xBB, 0xBF]),
            _ => false,
        };
        if odd {
            return Some(at);
        }
        at += 1;
    }
}

/// Splits a normalised text. `vacant` are offsets, ascending, where something was taken out: a line that is empty
/// for that reason is not counted as blank.
pub(super) fn split(text: &str, vacant: &[usize]) -> Vec<Line> {
    let mut lines = Vec::new();
    let mut layout = Layout::default();
    let mut gap = Gap::None;
    let mut vacant = vacant.iter().copied().peekable();
    let mut start = 0;
    for (ordinal, line) in text.split('\n').enumerate() {
        for (index, piece) in line.split('\x0C').enumerate() {
            if index > 0 {
                layout.page_break_before = true;
                gap = Gap::Page;
            }
            let emptied = vacant.peek().is_some_and(|&at| at <= start + piece.len());
            while vacant.next_if(|&at| at <= start + piece.len()).is_some() {}
            let visible = piece.trim_start();
            if visible.is_empty() {
                if emptied {
                    gap = Gap::Page;
                } else if index == 0 {
                    layout.blank_before = layout.blank_before.saturating_add(1);
                    gap = if gap == Gap::Page { gap } else { Gap::Blank };
                }
            } else {
                let from = start + piece.len() - visible.len();
                for c in text[start..from].chars() {
                    let count = if c == '\t' { &mut layout.leading_tabs } else { &mut layout.leading_spaces };
                    *count = count.saturating_add(1);
                }
                let end = from + visible.trim_end().len();
                let (drawn, called) = (false, false);
                lines.push(Line { from: start, start: from, end, ordinal: ordinal as u32, gap, layout, drawn, called });
                layout = Layout::default();
                gap = Gap::None;
            }
            start += piece.len() + 1;
        }
    }
    lines
}

/// What all lines are indented by sets none of them off.
pub(super) fn drop_margin(lines: &mut [Line]) {
    let margin = lines.iter().map(|line| line.layout.leading_spaces).min().unwrap_or(0);
    for line in lines {
        line.layout.leading_spaces -= margin;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_end_ends_a_line() {
        let text = normalise(Cow::Borrowed("a\r\nb\rc\u{85}d\u{2028}e\u{2029}f\x0Bg\n\u{200F}\u{FEFF}h\0"));
        assert_eq!(text, "a\nb\nc\nd\ne\nf\ng\nh");
        assert!(matches!(normalise(Cow::Borrowed("é – “x”\tالمجلس\n\x0C")), Cow::Borrowed(_)));
    }

    #[test]
    fn layout_tells_what_stood_before_a_line() {
        let text = " a \n\t\n\n \t\u{3000}b\tc\nd\x0Ce\n";
        let lines = split(text, &[]);
        let seen: Vec<_> = lines.iter().map(|line| line.of(text)).collect();
        assert_eq!(seen, ["a", "b\tc", "d", "e"]);
        let layout = |index: usize| &lines[index].layout;
        assert_eq!((layout(0).leading_spaces, layout(0).blank_before), (1, 0));
        assert_eq!((layout(1).leading_tabs, layout(1).leading_spaces, layout(1).blank_before), (1, 2, 2));
        assert!(layout(3).page_break_before && !layout(2).page_break_before);
        assert_eq!(lines.iter().map(|line| line.ordinal).collect::<Vec<_>>(), [0, 3, 4, 4]);
    }
}
