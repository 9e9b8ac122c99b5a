//! Notes that only their pairs tell: a mark behind a word, and the same mark again where a line begins.
//!
//! ```text
//! call = "[1]" | "[^1]" | "¹"        right behind a word or a sign
//! body = the mark, then text         from the beginning of a line to the next body, or to a blank line
//! ```
//!
//! A mark in brackets may cite a work, a raised digit may be a unit, and a line may begin with either. So marks of one
//! form are notes only if all bodies count up from 1 and each stands behind its call. Then both are written as converters
//! from Word write them ([`artefacts`](super::artefacts)); lines stay lines. A room of its own because it must have seen
//! the whole text before it touches any of it.

use std::borrow::Cow;
use std::ops::Range;

/// Forms of marks.
const FORMS: [Form; 3] = [Form::Caret, Form::Bracket, Form::Raised];

/// Digits of a mark, at most.
const DIGITS: usize = 3;

/// Raised digits from 0 to 9.
const RAISED: [char; 10] = ['⁰', '¹', '²', '³', '⁴', '⁵', '⁶', '⁷', '⁸', '⁹'];

#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    /// `[^1]`, in front of a body with a colon behind it.
    Caret,
    /// `[1]`.
    Bracket,
    /// `¹`.
    Raised,
}

/// The first call of each number, from 0.
type Calls = Vec<Option<Range<usize>>>;

/// A note: its call, and the lines of its body.
struct Note {
    number: u32,
    call: Range<usize>,
    /// The mark before the body.
    mark: Range<usize>,
    /// End of the body.
    end: usize,
}

/// Writes notes as converters do.
pub(super) fn pair(text: &str) -> Cow<'_, str> {
    FORMS
        .into_iter()
        .find_map(|form| notes(text, form))
        .map_or(Cow::Borrowed(text), |notes| rewrite(text, &notes).into())
}

/// The notes of one form; none if some mark has no pair.
fn notes(text: &str, form: Form) -> Option<Vec<Note>> {
    memchr::memmem::find(text.as_bytes(), form.first().as_bytes())?;
    let mut calls = Calls::new();
    let mut notes: Vec<Note> = Vec::new();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        let indent = line.len() - line.trim_start_matches([' ', '\t']).len();
        let printed = line[indent..].trim_end();
        let body = form.read(printed).filter(|(_, len)| form.begins_body(&printed[*len..]));
        let next = notes.len() as u32 + 1;
        if let Some((number, len)) = body.filter(|(number, _)| *number == next) {
            let call = calls.get(number as usize)?.clone()?;
            // The colon belongs to the mark.
            let len = len + usize::from(form == Form::Caret);
            let mark = start + indent..start + indent + len;
            notes.push(Note { number, call, mark, end: start + indent + printed.len() });
        } else if let Some(note) = notes.last_mut().filter(|note| note.end + 2 >= start && !printed.is_empty()) {
            // The body goes on over lines that nothing parts.
            if text[note.end..start].trim_matches(['\r', ' ']) == "\n" {
                note.end = start + indent + printed.len();
            }
            form.calls(line, start, &mut calls);
        } else {
            form.calls(line, start, &mut calls);
        }
        start += line.len();
    }
    let ordered = notes.windows(2).all(|pair| pair[0].call.start < pair[1].call.start);
    (!notes.is_empty() && ordered).then_some(notes)
}

fn rewrite(text: &str, notes: &[Note]) -> String {
    let mut edits: Vec<(Range<usize>, String)> = Vec::new();
    for note in notes {
        edits.push((note.call.clone(), format!("[footnoteRef:{}]", note.number)));
        edits.push((note.mark.clone(), format!("[{}: ", note.number)));
        edits.push((note.end..note.end, "]".to_owned()));
    }
    edits.sort_by_key(|(range, _)| range.start);
    let mut out = String::with_capacity(text.len() + 32 * notes.len());
    let mut copied = 0;
    for (range, written) in edits {
        out.push_str(&text[copied..range.start]);
        out.push_str(&written);
        copied = range.end;
    }
    out + &text[copied..]
}

impl Form {
    /// The first mark.
    fn first(self) -> &'static str {
        match self {
            Self::Caret => "[^1]",
            Self::Bracket => "[1]",
            Self::Raised => "¹",
        }
    }

    /// The number and the length of a mark at the beginning of a text.
    fn read(self, text: &str) -> Option<(u32, usize)> {
        if self == Self::Raised {
            let digits: Vec<u32> = text
                .chars()
                .take(DIGITS)
                .map_while(|c| RAISED.iter().position(|raised| *raised == c))
                .map(|digit| digit as u32)
                .collect();
            let len = text.chars().take(digits.len()).map(char::len_utf8).sum();
            let number = digits.iter().fold(0, |number, digit| number * 10 + digit);
            return (number > 0).then_some((number, len));
        }
        let opening = if self == Self::Caret { "[^" } else { "[" };
        let inner = text.strip_prefix(opening)?;
        let digits = inner.bytes().take_while(u8::is_ascii_digit).count();
        let number = inner.get(..digits).filter(|digits| digits.len() <= DIGITS)?.parse().ok()?;
        inner[digits..].starts_with(']').then_some((number, opening.len() + digits + 1))
    }

    /// Whether a body stands behind a mark.
    fn begins_body(self, rest: &str) -> bool {
        let rest = if self == Self::Caret { rest.strip_prefix(':') } else { Some(rest) };
        let words = rest.map(str::trim_start).is_some_and(|rest| rest.starts_with(char::is_alphanumeric));
        words && rest.is_some_and(|rest| self == Self::Raised || rest.starts_with([' ', '\t']))
    }

    /// Notes the calls in a line.
    fn calls(self, line: &str, start: usize, calls: &mut Calls) {
        let mut before: Option<char> = None;
        let mut skip = 0;
        for (at, c) in line.char_indices() {
            if at < skip {
                continue;
            }
            let begins = c == '[' || RAISED.contains(&c);
            let behind = before.is_some_and(|c| !c.is_whitespace() && !c.is_numeric());
            if begins
                && behind
                && let Some((number, len)) = self.read(&line[at..])
            {
                let number = number as usize;
                calls.resize(calls.len().max(number + 1), None);
                calls[number].get_or_insert(start + at..start + at + len);
                skip = at + len;
            }
            before = Some(c);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::pair;

    fn check(text: &str, expected: &str) {
        assert_eq!(pair(text), expected);
    }

    #[test]
    fn pairs_become_notes() {
        let expected = "One.[footnoteRef:1] Two[footnoteRef:2] more.\n\n[1:  The first\nnote.]\n\n[2:  The second.]\n";
        check("One.[1] Two[2] more.\n\n[1] The first\nnote.\n\n[2] The second.\n", expected);
        check("One.¹ Two² more.\n\n¹ The first\nnote.\n\n² The second.\n", expected);
        check("الفريق.¹\n\n¹ انظر القرار 2.\n", "الفريق.[footnoteRef:1]\n\n[1:  انظر القرار 2.]\n");
        check("工作组。[1]\n\n[1] 见第2号决议。\n", "工作组。[footnoteRef:1]\n\n[1:  见第2号决议。]\n");
        check("One.[^1]\n\n[^1]: The note.\n", "One.[footnoteRef:1]\n\n[1:  The note.]\n");
    }

    #[test]
    fn marks_without_a_pair_stay() {
        for text in [
            "an area of 5 m² in all\n",
            "see [1] and [2]\n\n[1] A work that is cited.\n",
            "One.[1]\n\n[2] Another.\n",
            "¹ A line.\n",
            "draft new Resolution [1] of the list\n",
            "Two[2] and one[1].\n\n[1] First.\n\n[2] Second.\n",
        ] {
            check(text, text);
        }
    }
}
