//! What word processors and converters leave in a text: bookmarks, note calls, note bodies, field codes, error texts.
//!
//! ```text
//! bookmark = "[bookmark:" name "]"                        dropped
//! call     = "[footnoteRef:" label "]"                    becomes a call, also "endnoteRef"
//! note     = "[" label ":" text "]"                       becomes a note; brackets nest, lines may end inside
//! field    = "TOC" | "PAGEREF" … then switches, quoted or `_` arguments    dropped, its result stays
//! error    = "Error! " one of Word's messages             dropped
//! ```
//!
//! A note stands at the beginning of a line, or behind a blank once its label was called. One that is never closed ends
//! with its line: a bracket lost must not swallow the document.

use std::borrow::Cow;
use std::collections::HashMap;
use std::ops::Range;
use std::sync::OnceLock;

use aho_corasick::{AhoCorasick, Match, MatchKind};

/// A text without its artefacts.
#[derive(Debug, Default)]
pub(super) struct Clean<'a> {
    /// What remains; it has as many line ends as before.
    pub(super) text: Cow<'a, str>,
    /// Calls in order of their offsets.
    pub(super) calls: Vec<Call>,
    /// Notes in order of their first mention.
    pub(super) notes: Vec<RawNote>,
    /// Offsets where a note, an error text or a field code was taken out, ascending.
    pub(super) vacant: Vec<usize>,
    /// Error texts and field codes dropped.
    pub(super) dropped: usize,
}

/// The call of a note.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Call {
    /// Offset into [`Clean::text`].
    pub(super) at: usize,
    /// Index into [`Clean::notes`].
    pub(super) note: usize,
}

/// A note as found.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct RawNote {
    /// As printed: the number, or the sign that stands in its place.
    pub(super) label: String,
    /// Offset of the first call into [`Clean::text`].
    pub(super) called: Option<usize>,
    /// Bodies with the line they begin in; none when the note is only called.
    pub(super) bodies: Vec<(String, u32)>,
}

/// Bytes in which the bracket that closes a note is searched.
const LONGEST_NOTE: usize = 8 << 10;

/// Bytes of a bookmark or a label.
const LONGEST_NAME: usize = 120;

/// Signs that may stand in place of a note's number.
const SIGNS: [char; 4] = ['*', '†', '‡', '§'];

/// Openings of artefacts, and what they open.
const OPENINGS: [(&str, Opening); 11] = [
    ("[bookmark:", Opening::Bookmark),
    ("[footnoteRef:", Opening::Call),
    ("[endnoteRef:", Opening::Call),
    ("[", Opening::Note),
    ("Error! ", Opening::Error),
    ("TOC \\", Opening::Field),
    ("PAGEREF _", Opening::Field),
    ("REF _", Opening::Field),
    ("HYPERLINK \"", Opening::Field),
    ("HYPERLINK \\", Opening::Field),
    ("FILENAME \\", Opening::Field),
];

/// Word's messages, without the number that may follow.
const ERRORS: [&str; 8] = [
    "Unknown document property name.",
    "No document variable supplied.",
    "Bookmark not defined.",
    "Reference source not found.",
    "No text of specified style in document.",
    "Hyperlink reference not valid.",
    "Main Document Only.",
    "No table of contents entries found.",
];

#[derive(Clone, Copy)]
enum Opening {
    Bookmark,
    Call,
    Note,
    Error,
    Field,
}

/// Takes the artefacts out of a normalised text.
pub(super) fn clean(source: &str) -> Clean<'_> {
    let mut cleaner = Cleaner {
        source,
        out: String::new(),
        copied: 0,
        blank_line: true,
        line: 0,
        counted: 0,
        by_label: HashMap::new(),
        found: Clean::default(),
    };
    for found in openings().into_iter().flat_map(|openings| openings.find_iter(source)) {
        if found.start() >= cleaner.copied {
            cleaner.at(found);
        }
    }
    cleaner.finish()
}

fn openings() -> Option<&'static AhoCorasick> {
    static AUTOMATON: OnceLock<Option<AhoCorasick>> = OnceLock::new();
    let build =
        || AhoCorasick::builder().match_kind(MatchKind::LeftmostLongest).build(OPENINGS.map(|(text, _)| text)).ok();
    AUTOMATON.get_or_init(build).as_ref()
}

struct Cleaner<'a> {
    source: &'a str,
    out: String,
    /// Everything before is in `out` or taken out.
    copied: usize,
    /// Only blanks stand in `out` since its last line end.
    blank_line: bool,
    /// Line of the byte `counted`.
    line: u32,
    counted: usize,
    by_label: HashMap<&'a str, usize>,
    found: Clean<'a>,
}

impl<'a> Cleaner<'a> {
    fn at(&mut self, opening: Match) {
        let source = self.source;
        let (start, rest) = (opening.start(), &source[opening.end()..]);
        match OPENINGS[opening.pattern().as_usize()].1 {
            Opening::Bookmark => {
                if let Some(name) = name(rest) {
                    self.take(start..opening.end() + name.len() + 1);
                }
            }
            Opening::Call => {
                if let Some(label) = name(rest) {
                    self.call(start..opening.end() + label.len() + 1, label.trim());
                }
            }
            Opening::Note => self.note(start, rest),
            Opening::Error => {
                if let Some(message) = ERRORS.iter().find(|message| rest.starts_with(**message)) {
                    let number =
                        rest[message.len()..].bytes().take_while(|byte| matches!(byte, b'.' | b'0'..=b'9')).count();
                    self.drop(start..opening.end() + message.len() + number);
                }
            }
            // The last byte of the opening begins the first argument.
            Opening::Field => self.drop(start..opening.end() - 1 + arguments(&self.source[opening.end() - 1..])),
        }
    }

    fn call(&mut self, range: Range<usize>, label: &'a str) {
        let note = self.index(label);
        self.take(range);
        self.found.calls.push(Call { at: self.out.len(), note });
        self.found.notes[note].called.get_or_insert(self.out.len());
    }

    fn note(&mut self, start: usize, rest: &'a str) {
        let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
        let label = &rest[..digits];
        let Some(text) = rest[digits..].strip_prefix(':').filter(|_| (1..=4).contains(&digits)) else { return };
        self.copy(start);
        let called = self.by_label.contains_key(label);
        if !(self.blank_line || called && self.out.ends_with(char::is_whitespace)) {
            return;
        }
        let body = self.source.len() - text.len();
        let closed = closing(&text[..floor(text, LONGEST_NOTE)]);
        if !called && closed.is_none() {
            return;
        }
        let line_end = || memchr::memchr(b'\n', text.as_bytes()).unwrap_or(text.len());
        let length = closed.unwrap_or_else(line_end);
        self.count_lines(start);
        self.take(start..body + length + usize::from(closed.is_some()));
        self.found.vacant.push(self.out.len());
        // The line ends inside the note stay, so that lines can be counted.
        let inside = text[..length].matches('\n').count();
        self.out.extend(std::iter::repeat_n('\n', inside));
        self.blank_line |= inside > 0;
        let note = self.index(label);
        let raw = &mut self.found.notes[note];
        let text = without_bookmarks(text[..length].trim());
        // A sign that stands both behind the call and before the body is what the reader sees as label.
        let sign = text.chars().next().filter(|c| SIGNS.contains(c));
        let text = match (sign, raw.called) {
            (Some(sign), Some(at)) if self.out[at..].starts_with(sign) => {
                raw.label = sign.to_string();
                text[sign.len_utf8()..].trim_start().to_owned()
            }
            _ => text,
        };
        raw.bodies.push((text, self.line));
    }

    /// Index of the note with a label, made if need be.
    fn index(&mut self, label: &'a str) -> usize {
        let notes = &mut self.found.notes;
        *self.by_label.entry(label).or_insert_with(|| {
            notes.push(RawNote { label: label.to_owned(), called: None, bodies: Vec::new() });
            notes.len() - 1
        })
    }

    fn drop(&mut self, range: Range<usize>) {
        self.take(range);
        self.found.vacant.push(self.out.len());
        self.found.dropped += 1;
    }

    fn take(&mut self, range: Range<usize>) {
        self.copy(range.start);
        self.copied = range.end;
    }

    fn copy(&mut self, until: usize) {
        let text = &self.source[self.copied..until];
        let line = match memchr::memrchr(b'\n', text.as_bytes()) {
            Some(end) => {
                self.blank_line = true;
                &text[end + 1..]
            }
            None => text,
        };
        self.blank_line &= line.chars().all(char::is_whitespace);
        self.out.push_str(text);
        self.copied = until;
    }

    fn count_lines(&mut self, until: usize) {
        let lines = memchr::memchr_iter(b'\n', &self.source.as_bytes()[self.counted..until]).count();
        self.line += lines as u32;
        self.counted = until;
    }

    fn finish(mut self) -> Clean<'a> {
        self.found.text = if self.copied == 0 {
            Cow::Borrowed(self.source)
        } else {
            self.out.push_str(&self.source[self.copied..]);
            Cow::Owned(self.out)
        };
        self.found
    }
}

/// What stands before the closing bracket on the same line.
fn name(rest: &str) -> Option<&str> {
    let window = &rest.as_bytes()[..rest.len().min(LONGEST_NAME)];
    let end = window.iter().position(|byte| matches!(byte, b']' | b'[' | b'\n'))?;
    (window[end] == b']').then(|| &rest[..end])
}

/// Offset of the bracket that closes a note, unless another note begins first.
fn closing(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    let mut depth = 0u32;
    for at in memchr::memchr2_iter(b'[', b']', bytes) {
        match bytes[at] {
            b'[' => {
                let digits = bytes[at + 1..].iter().take_while(|byte| byte.is_ascii_digit()).count();
                if digits > 0 && bytes.get(at + 1 + digits) == Some(&b':') {
                    return None;
                }
                depth += 1;
            }
            _ if depth == 0 => return Some(at),
            _ => depth -= 1,
        }
    }
    None
}

/// Bytes of a field's arguments (ECMA-376 §17.16.1): switches, quoted texts, bookmark names.
fn arguments(text: &str) -> usize {
    let bytes = text.as_bytes();
    let mut end = 0;
    loop {
        let start = end + bytes[end..].iter().take_while(|&&byte| byte == b' ').count();
        let rest = &bytes[start..];
        let length = match rest.first() {
            Some(b'\\') if rest.get(1).is_some_and(u8::is_ascii_alphabetic) => 2,
            Some(b'"') => match memchr::memchr2(b'"', b'\n', &rest[1..]) {
                Some(close) if rest[close + 1] == b'"' => close + 2,
                _ => return end,
            },
            Some(b'_') => rest.iter().take_while(|byte| byte.is_ascii_alphanumeric() || **byte == b'_').count(),
            // Levels, as in `\o 1-3`.
            Some(b'0'..=b'9') if end > 0 && matches!(rest, [_, b'-', b'0'..=b'9', ..]) => 3,
            _ => return end,
        };
        end = start + length;
        if end >= bytes.len() {
            return bytes.len();
        }
    }
}

fn without_bookmarks(text: &str) -> String {
    let mut clean = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("[bookmark:") {
        clean.push_str(before);
        rest = if let Some(name) = name(after) {
            &after[name.len() + 1..]
        } else {
            clean.push_str("[bookmark:");
            after
        };
    }
    clean.push_str(rest);
    clean
}

/// The last character border at or before an offset.
fn floor(text: &str, at: usize) -> usize {
    let at = at.min(text.len());
    (0..=at).rev().find(|&at| text.is_char_boundary(at)).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(source: &str, text: &str, notes: &[(&str, &[&str])]) -> Clean<'static> {
        let found = clean(source);
        assert_eq!(found.text, text);
        let bodies = |note: &RawNote| note.bodies.iter().map(|(body, _)| body.clone()).collect::<Vec<_>>();
        let seen: Vec<_> = found.notes.iter().map(|note| (note.label.clone(), bodies(note))).collect();
        let expected: Vec<_> = notes
            .iter()
            .map(|(label, bodies)| ((*label).to_owned(), bodies.iter().map(|body| (*body).to_owned()).collect()))
            .collect();
        assert_eq!(seen, expected, "{source}");
        assert_eq!(source.matches('\n').count(), found.text.matches('\n').count(), "lines can still be counted");
        Clean { text: Cow::Owned(found.text.into_owned()), ..found }
    }

    #[test]
    fn bookmarks_go_wherever_they_stand() {
        check("[bookmark: _GoBack]\t1\tTitle[bookmark: x1]\n[bookmark: y]•\ttext", "\t1\tTitle\n•\ttext", &[]);
        check("[bookmark: never closed\n] rest", "[bookmark: never closed\n] rest", &[]);
    }

    #[test]
    fn notes_are_found_beside_below_and_at_the_end() {
        check("a[footnoteRef:1]. [1: The note.]\nb", "a. \nb", &[("1", &["The note."])]);
        check("a[footnoteRef:1].\n[1: See [2] and\nmore.]\nb", "a.\n\n\nb", &[("1", &["See [2] and\nmore."])]);
        let found = check(
            "a[footnoteRef:2] b[footnoteRef:1]\n[1: One.]\n[2: Two.]",
            "a b\n\n",
            &[("2", &["Two."]), ("1", &["One."])],
        );
        assert_eq!(found.calls, [Call { at: 1, note: 0 }, Call { at: 3, note: 1 }]);
        check("a[footnoteRef:1]* b\n[1: Sign.]\n", "a* b\n\n", &[("1", &["Sign."])]);
        check("a[footnoteRef:1]*\n[1: *Sign.]\n", "a*\n\n", &[("*", &["Sign."])]);
    }

    #[test]
    fn a_lost_bracket_swallows_one_line() {
        check("a[footnoteRef:1]\n[1: No end\nb\n", "a\n\nb\n", &[("1", &["No end"])]);
        check("a[footnoteRef:1]\n[1: No end\n[2: Whole.]\n", "a\n\n\n", &[("1", &["No end"]), ("2", &["Whole."])]);
        check("[1: no call, no end\n", "[1: no call, no end\n", &[]);
        check("as in [1: page 3] and [5]", "as in [1: page 3] and [5]", &[]);
    }

    #[test]
    fn field_codes_leave_their_results() {
        assert_eq!(check("TOC \\o 1-3 \\h \\z \\u", "", &[]).dropped, 1);
        check("Title PAGEREF _Toc123 \\h 4", "Title  4", &[]);
        check("see HYPERLINK \"http://example.org\" \\t \"_blank\" the site", "see  the site", &[]);
        check("Error! Unknown document property name..56", "", &[]);
        check("Error! is a word", "Error! is a word", &[]);
    }
}
