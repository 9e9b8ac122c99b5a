//! Lines that a converter glued together: boxes, and the first sections behind the last box.
//!
//! ```text
//! SummaryOn rooms.Action requiredCount them.ReferencesResolution 131Introduction1.1The group met
//! ~~~~~~~         ~~~~~~~~~~~~~~~           ~~~~~~~~~~           ~            ~~~
//! ```
//!
//! A header block that is one line ends with the language of the original; what is glued to it is the author,
//! then the title. A heading of a box inside a line counts where nothing parts it from the text on either side and the
//! line holds another one. The body must begin with section 1, so a 1 glued before a title that `1.1`
//! follows is its number, whatever digits stand before it.

use super::label::{Headings, Joint};
use super::line::{Line, Start};
use super::{header, numbering, title};
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::language::Language;
use crate::stream::Stream;
use crate::text::{Arena, ByteSpan, is_alphabetic, is_alphanumeric};

/// Characters of a title, at most.
const TITLE: usize = 80;
/// How far behind a glued number the next one is sought, in bytes; keeps the work on a line without end small.
const REACH: usize = 8_000;
/// Places in a line where an author is tried to end.
const LETTERS: usize = 8;

/// Splits the lines before the first number at what a converter lost.
pub(super) fn split(
    stream: &Stream,
    text: &Arena,
    lines: &[Line],
    language: Language,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<Line> {
    let headings = Headings::of(language);
    let mut parts = Vec::with_capacity(lines.len());
    let mut numbered = false;
    for (index, line) in lines.iter().enumerate() {
        numbered = numbered || numbering::of(stream, text, line).is_some();
        if numbered || line.in_table {
            parts.push(*line);
            continue;
        }
        let mut cuts = heads(text, line.span, language);
        cuts.extend(boxes(text, line.span, headings));
        let next = lines.get(index + 1).and_then(|next| numbering::of(stream, text, next));
        let dotted_next = next.is_some_and(|next| next.plain.is_none());
        cuts.extend(sections(text.raw(line.span), dotted_next, language));
        // The template puts them in this order, damaged text in any.
        cuts.sort_unstable();
        cuts.dedup();
        push(text, line, &cuts, &mut parts);
        if let Some(digits) =
            cuts.iter().find(|cut| text.raw(line.span)[..**cut].ends_with(|c: char| c.is_ascii_digit()))
        {
            let message = format!("a section number glued to other digits at byte {digits} of the paragraph");
            diagnostics.push(Diagnostic::new(Code::UncertainLabel, Place::Paragraph(line.paragraph), message));
        }
    }
    parts
}

/// The parts of a line between the cuts.
fn push(text: &Arena, line: &Line, cuts: &[usize], parts: &mut Vec<Line>) {
    let ends = cuts.iter().copied().chain([line.span.len()]);
    let mut start = 0;
    for end in ends {
        let span = line.span.part(start..end);
        let len = text.raw(span).trim_end().len();
        let begins = if start == 0 { line.start } else { Start::Cut };
        parts.push(Line { span: span.part(0..len), start: begins, ..*line });
        start = end;
    }
}

/// Where author and title begin in a line that holds the header block as well.
fn heads(text: &Arena, line: ByteSpan, language: Language) -> Vec<usize> {
    let Some(end) = header::closed_at(text, line) else { return Vec::new() };
    let raw = text.raw(line);
    let author = end + raw[end..].len() - raw[end..].trim_start().len();
    let inner = raw[author..].char_indices().skip(1).map(|(at, _)| author + at);
    let title =
        inner.filter(|at| raw[*at..].starts_with(char::is_uppercase) && raw[..*at].ends_with(char::is_lowercase));
    let named = |at: &usize| title::is_author(text, line.part(author..*at), language);
    [author].into_iter().chain(title.take(LETTERS).find(named)).collect()
}

/// Where headings of boxes begin inside a line.
fn boxes(text: &Arena, line: ByteSpan, headings: &Headings) -> Vec<usize> {
    let raw = text.raw(line);
    let heading = |at: usize| {
        let rest = ByteSpan { start: line.start + at as u32, end: line.end };
        headings.read(text, rest).is_some_and(|heading| heading.joint == Joint::Lost)
    };
    let inside =
        raw.char_indices().skip(1).filter(|&(at, c)| is_alphabetic(c) && !c.is_lowercase() && glued_before(raw, at));
    let cuts: Vec<usize> = inside.map(|(at, _)| at).filter(|at| heading(*at)).collect();
    if cuts.len() + usize::from(heading(0)) < 2 { Vec::new() } else { cuts }
}

/// Whether a word can begin here although nothing parts it from the text before.
fn glued_before(raw: &str, at: usize) -> bool {
    let cased = raw[at..].starts_with(char::is_uppercase);
    raw[..at].chars().next_back().is_some_and(|before| {
        if is_alphanumeric(before) {
            cased && !before.is_uppercase()
        } else {
            !before.is_whitespace() && !"([{\"«“-/".contains(before)
        }
    })
}

/// Where the first sections begin inside a line.
fn sections(raw: &str, dotted_next: bool, language: Language) -> Vec<usize> {
    let first = number(raw, 0, "1.1").or(dotted_next.then_some(raw.len()));
    let Some(second) = first else { return Vec::new() };
    let title = raw[..second].char_indices().rev().take(TITLE).take_while(|(_, c)| !".;:".contains(*c));
    let label =
        title.filter(|&(at, c)| c == '1' && at > 0 && is_title(&raw[at + 1..second]) && !raw[..at].ends_with(' '));
    let Some((at, _)) = label.last() else { return Vec::new() };
    let minor_first = language.profile().flag("language", "minor-first");
    let mut cuts = vec![at];
    let mut next = (second < raw.len()).then_some((second, "1.1".len(), 1, 1));
    while let Some((at, len, major, minor)) = next {
        cuts.push(at);
        let from = at + len;
        let end = (from + REACH..raw.len()).find(|end| raw.is_char_boundary(*end)).unwrap_or(raw.len());
        let near = &raw[..end];
        let follows = [(major, minor + 1), (major + 1, 0)];
        let found = follows.into_iter().filter_map(|(major, minor)| {
            let label = match minor {
                0 => major.to_string(),
                _ if minor_first => format!("{minor}.{major}"),
                _ => format!("{major}.{minor}"),
            };
            number(near, from, &label).map(|at| (at, label.len(), major, minor))
        });
        next = found.min();
    }
    cuts
}

/// Whether a text can be the title behind a glued number.
fn is_title(text: &str) -> bool {
    let mut chars = text.trim_start_matches('\t').chars();
    chars.next().is_some_and(|c| is_alphabetic(c) && !c.is_lowercase()) && chars.all(|c| !c.is_ascii_digit())
}

/// Where a number stands between two letters, or behind a sentence and before a word.
fn number(raw: &str, from: usize, label: &str) -> Option<usize> {
    raw[from..].match_indices(label).map(|(at, _)| from + at).find(|&at| {
        let before = raw[..at].chars().next_back();
        let after = raw[at + label.len()..].trim_start_matches(['\t', ' ']).chars().next();
        before.is_some_and(|c| is_alphabetic(c) || ".;)\u{3002}".contains(c))
            && after.is_some_and(|c| is_alphabetic(c) && !c.is_lowercase())
    })
}
