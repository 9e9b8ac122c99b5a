//! Author and title: the lines between the header block and the boxes or the body.
//!
//! The author line is known by its words (report by, note by, contribution of …); everything else is
//! title. Where boxes follow they end the title; without boxes it ends where the layout changes.

use std::sync::OnceLock;

use super::label::Headings;
use super::line::{Line, Start};
use super::numbering;
use crate::language::Language;
use crate::stream::Stream;
use crate::structure::context::reads_as_title;
use crate::structure::date;
use crate::text::{Arena, ByteSpan, fold};

/// A title takes no more lines than this.
const MOST: usize = 8;

/// Author and title, as indexes into the lines.
#[derive(Debug, Default)]
pub(super) struct Heading {
    /// Lines of the author.
    pub(super) author: Vec<usize>,
    /// Lines of the title.
    pub(super) title: Vec<usize>,
    /// First line after both.
    pub(super) end: usize,
}

/// What author lines of a language look like.
struct Phrases {
    anywhere: Vec<Phrase>,
    first: Vec<Phrase>,
    never: Vec<Phrase>,
}

/// Texts that follow each other, with other text between them.
type Phrase = Vec<String>;

impl Phrases {
    fn of(language: Language) -> &'static Self {
        static PHRASES: [OnceLock<Phrases>; 6] = [const { OnceLock::new() }; 6];
        PHRASES[language as usize].get_or_init(|| {
            let phrase = |value: &str| value.split('…').map(|part| fold_part(value, part)).collect();
            let phrases = |key| language.profile().values("header", key).map(phrase).collect();
            Self { anywhere: phrases("author"), first: phrases("author-first"), never: phrases("no-author") }
        })
    }

    fn name_author(&self, line: &str) -> bool {
        any_matches(&self.anywhere, line)
    }

    fn name_author_first(&self, line: &str) -> bool {
        any_matches(&self.first, line) && !any_matches(&self.never, line)
    }
}

fn any_matches(phrases: &[Phrase], line: &str) -> bool {
    let line = line.trim().trim_end_matches(['.', ':', '*']);
    phrases.iter().any(|parts| matches(parts, line))
}

/// Folding drops blanks at both ends; those that part a phrase from what may follow are kept.
fn fold_part(phrase: &str, part: &str) -> String {
    let mut folded = fold(part);
    if part.ends_with(' ') && !phrase.ends_with(part) {
        folded.push(' ');
    }
    if part.starts_with(' ') && !phrase.starts_with(part) {
        folded.insert(0, ' ');
    }
    folded
}

fn matches(parts: &[String], line: &str) -> bool {
    let (Some(first), Some(last)) = (parts.first(), parts.last()) else { return false };
    if parts.len() == 1 {
        return line == first;
    }
    let Some(mut rest) = line.strip_prefix(first.as_str()) else { return false };
    for part in &parts[1..parts.len() - 1] {
        let Some(at) = rest.find(part.as_str()) else { return false };
        rest = &rest[at + part.len()..];
    }
    rest.len() >= last.len() && rest.ends_with(last.as_str())
}

/// Whether a line names an author.
pub(super) fn is_author(text: &Arena, line: ByteSpan, language: Language) -> bool {
    Phrases::of(language).name_author(text.folded(line))
}

/// Reads author and title from `lines[from..]`; `boxes` is the first line of the boxes, if there are any.
pub(super) fn read(
    stream: &Stream,
    text: &Arena,
    lines: &[Line],
    from: usize,
    boxes: Option<usize>,
    language: Language,
) -> Heading {
    let headings = Headings::of(language);
    let zone = Zone { stream, text, lines, from, to: boxes.unwrap_or(lines.len()), language, headings };
    let mut heading = Heading { end: from, ..Heading::default() };
    if let Some(first) = zone.author() {
        heading.author = zone.author_lines(first);
    }
    let after = heading.author.last().map_or(from, |last| last + 1);
    // Title first, author below it.
    heading.title.extend(from..heading.author.first().copied().unwrap_or(from));
    let start = after;
    heading.end = start;
    let below = heading.title.is_empty();
    while heading.end < zone.to && heading.title.len() < MOST {
        let index = heading.end;
        if boxes.is_none() && (!below || zone.ends_title(start, index)) {
            break;
        }
        if !lines[index].is_rule(text) {
            heading.title.push(index);
        }
        heading.end += 1;
    }
    if let Some(boxes) = boxes {
        heading.end = boxes;
    }
    heading
}

struct Zone<'a> {
    stream: &'a Stream,
    text: &'a Arena,
    lines: &'a [Line],
    from: usize,
    to: usize,
    language: Language,
    headings: &'static Headings,
}

impl Zone<'_> {
    fn author(&self) -> Option<usize> {
        let last = self.to.min(self.from + MOST);
        let named = |index: &usize| is_author(self.text, self.lines[*index].span, self.language);
        let styled = |index: &usize| self.stream.style_key(self.lines[*index].paragraph) == "source";
        let starts = |index: &usize| *index == self.from || self.changes(index - 1, *index);
        (self.from..last)
            .find(styled)
            .or_else(|| (self.from..last).take_while(|index| !self.is_body(*index)).filter(starts).find(named))
            .or_else(|| (self.stands_out() || self.leads()).then_some(self.from))
    }

    /// Whether the first line can be an author's, and a title laid out otherwise follows.
    fn leads(&self) -> bool {
        let Some(first) = self.lines[..self.to].get(self.from) else { return false };
        Phrases::of(self.language).name_author_first(self.text.folded(first.span))
            && self.from + 1 < self.to
            && self.changes(self.from, self.from + 1)
            && !self.is_body(self.from + 1)
    }

    /// Whether a first line in small letters stands above a title in capitals: the States that submit it.
    fn stands_out(&self) -> bool {
        let first = self.from;
        first + 1 < self.to && !self.is_body(first) && !self.in_capitals(first) && self.in_capitals(first + 1)
    }

    fn in_capitals(&self, index: usize) -> bool {
        let raw = self.text.raw(self.lines[index].span);
        raw.chars().any(char::is_uppercase) && !raw.chars().any(char::is_lowercase)
    }

    /// The author line and the lines that it runs on to.
    fn author_lines(&self, first: usize) -> Vec<usize> {
        let mut author = vec![first];
        while let Some(next) = author.last().map(|last| last + 1).filter(|next| *next < self.to) {
            if !self.continues(next - 1, next) || is_author(self.text, self.lines[next].span, self.language) {
                break;
            }
            author.push(next);
        }
        author
    }

    /// Whether a line of the author goes on: the same named style, or a flush line under an indented one.
    fn continues(&self, above: usize, below: usize) -> bool {
        let (a, b) = (&self.lines[above], &self.lines[below]);
        if b.start != Start::Paragraph {
            return b.start == Start::Break;
        }
        if self.stream.style_key(a.paragraph) == "source" {
            return self.stream.style_key(b.paragraph) == "source";
        }
        let layout = |line: &Line| line.paragraph(self.stream).layout;
        let tabs = |line: &Line| layout(line).leading_tabs;
        // Of centred lines those belong together that no blank line parts.
        let centred = layout(a).leading_spaces > 0 && layout(b).leading_spaces > 0;
        let title_follows = self.lines[..self.to].get(below + 1).is_some_and(|next| next.blank_before(self.stream) > 0);
        let goes_on = centred && b.blank_before(self.stream) == 0 && title_follows && !self.in_capitals(below);
        goes_on || tabs(a) > 0 && tabs(b) == 0 && b.blank_before(self.stream) <= 1
    }

    /// Whether the layout changes between two lines.
    fn changes(&self, above: usize, below: usize) -> bool {
        let (a, b) = (&self.lines[above], &self.lines[below]);
        let (first, second) = (a.paragraph(self.stream), b.paragraph(self.stream));
        match b.start {
            Start::Cut => true,
            Start::Break => false,
            Start::Paragraph => {
                second.layout.leading_tabs > 0
                    || second.layout.blank_before > 0
                    || first.style != second.style
                    || first.layout.bold != second.layout.bold
            }
        }
    }

    /// Whether a line cannot belong to author and title: one that is labelled, parted into cells, or a sentence.
    fn is_body(&self, index: usize) -> bool {
        let line = &self.lines[index];
        let folded = self.text.folded(line.span);
        self.is_labelled(index)
            || self.text.raw(line.span).contains('\t')
            || self.headings.enacts(self.text, line.span)
            || folded.len() > 400
            || folded.ends_with(['.', ';', ':', '\u{3002}', '\u{61B}'])
    }

    fn is_labelled(&self, index: usize) -> bool {
        let line = &self.lines[index];
        let counted = line.start == Start::Paragraph && line.paragraph(self.stream).number.is_some();
        counted || numbering::of(self.stream, self.text, line).is_some()
    }

    fn ends_title(&self, start: usize, index: usize) -> bool {
        if self.is_body(index) || self.has_time(index) {
            return true;
        }
        if index == start {
            return false;
        }
        let (a, b) = (&self.lines[index - 1], &self.lines[index]);
        let (first, second) = (a.paragraph(self.stream), b.paragraph(self.stream));
        if self.headings.opens_body(self.text, b.span) {
            return true;
        }
        let apart = b.blank_before(self.stream) >= 3;
        let moved = a.in_table != b.in_table || (a.in_table && a.element != b.element);
        let restyled = b.start == Start::Paragraph
            && (first.style != second.style
                || first.layout.bold != second.layout.bold
                || first.layout.alignment != second.layout.alignment);
        // The number of an act stands in capitals above its title.
        let numbers = index == start + 1 && self.text.folded(a.span).ends_with(|c: char| c.is_ascii_digit());
        let lowered = self.in_capitals(index - 1) && !numbers && self.text.raw(b.span).contains(char::is_lowercase);
        apart || moved || restyled || lowered || self.heads_number(index) || self.is_first_of_headings(index)
    }

    /// Whether a line that a blank line parts from the title stands over a number as further headings without numbers do.
    fn is_first_of_headings(&self, index: usize) -> bool {
        let apart = |index: usize| self.lines[index].blank_before(self.stream) > 0;
        let heads = |index: usize| {
            let line = &self.lines[index];
            let open = !self.is_body(index) && !self.in_capitals(index) && line.start == Start::Paragraph;
            let over = index + 1 < self.to && self.is_labelled(index + 1);
            over && open && reads_as_title(self.text.raw(line.span))
        };
        let further = |index: usize| heads(index) && self.is_body(index - 1) && !self.is_labelled(index);
        apart(index) && heads(index) && (index + 2..self.to).any(further)
    }

    /// Whether a line stands nearer to a labelled line below it than to the line above.
    fn heads_number(&self, index: usize) -> bool {
        let blank = |index: usize| self.lines[index].blank_before(self.stream);
        let below = index + 1;
        below < self.to && self.is_labelled(below) && blank(below) < blank(index)
    }

    /// A date with other numbers beside it: day and hours of a meeting.
    fn has_time(&self, index: usize) -> bool {
        let folded = self.text.folded(self.lines[index].span);
        date::find(folded).iter().any(|date| {
            let rest = folded[..date.range.start].chars().chain(folded[date.range.end..].chars());
            rest.filter(char::is_ascii_digit).count() >= 3
        })
    }
}
