//! The boxes before the body, and where the body begins.
//!
//! Boxes are found by their headings. What follows a heading is its content up to the next heading, or
//! up to the first sign of the body: a number, a gap of several blank lines, the end of the table that
//! holds the boxes, a rule or a heading after which no other box follows. A rule between boxes is
//! furniture. Numbers belong to the box where they run on from its first line, since references are
//! listed so, and the oldest template numbers the boxes themselves.

use super::super::context::reads_as_title;
use super::FrontBox;
use super::label::{Heading, Headings, Joint};
use super::line::Line;
use super::numbering::{self, Number};
use crate::document::FrontRole;
use crate::stream::{NumberFormat, Paragraph, Stream};
use crate::text::{Arena, ByteSpan};

/// Lines between the header block and the first box, at most.
const BEFORE: usize = 16;
/// Lines in which another box is looked for.
const AHEAD: usize = 60;
/// Blank lines that part the boxes from the body.
const GAP: u8 = 3;

/// The boxes of a document.
#[derive(Debug)]
pub(super) struct Boxes {
    /// Line of the first heading.
    pub(super) first: usize,
    /// What they hold.
    pub(super) found: Vec<FrontBox>,
    /// First line of the body.
    pub(super) end: usize,
}

/// Reads the boxes in `lines[from..]`; none if no heading is found there.
pub(super) fn read(stream: &Stream, text: &Arena, lines: &[Line], from: usize, headings: &Headings) -> Option<Boxes> {
    let reader = Reader { stream, text, lines, headings };
    let first = reader.first(from)?;
    let mut state = State::default();
    let mut index = first;
    while index < lines.len() {
        let labelled = index + usize::from(reader.is_lone(index));
        if !reader.take(labelled, first, &mut state) {
            break;
        }
        index = labelled + 1;
    }
    let first = first - usize::from(reader.lone_before(first).is_some());
    Some(Boxes { first, found: state.boxes, end: index })
}

struct Reader<'a> {
    stream: &'a Stream,
    text: &'a Arena,
    lines: &'a [Line],
    headings: &'a Headings,
}

#[derive(Debug, Default)]
struct State {
    boxes: Vec<FrontBox>,
    /// Number of the last numbered box.
    last_number: Option<u32>,
    /// Number of the last line of a numbered list inside the box.
    list: Option<u32>,
    /// Every heading begins a row of a table.
    by_rows: bool,
    /// What parted the first heading from its content.
    joint: Option<Joint>,
    /// A rule stands directly before.
    after_rule: bool,
}

/// A heading with the number before it.
#[derive(Clone, Copy, Debug)]
struct Candidate {
    number: Option<Number>,
    heading: Heading,
}

impl Candidate {
    fn plain(&self) -> Option<u32> {
        self.number.and_then(|number| number.plain)
    }
}

impl Reader<'_> {
    fn first(&self, from: usize) -> Option<usize> {
        let end = self.lines.len().min(from + BEFORE);
        for index in from..end {
            let numbered = self.number(index).is_some();
            if let Some(candidate) = self.candidate(index) {
                let opens = if candidate.number.is_some() {
                    self.numbered_boxes_follow(index, candidate.plain())
                } else {
                    let sure = candidate.heading.role != FrontRole::Other && candidate.heading.joint != Joint::Lost;
                    sure || self.box_follows(index)
                };
                if opens {
                    return Some(index);
                }
            }
            if numbered {
                return None;
            }
        }
        None
    }

    /// Adds a line to the boxes; false when the body begins with it.
    fn take(&self, index: usize, first: usize, state: &mut State) -> bool {
        let line = &self.lines[index];
        if line.is_rule(self.text) {
            state.after_rule = true;
            return true;
        }
        let after_rule = std::mem::take(&mut state.after_rule);
        if let Some(candidate) = self.candidate(index).filter(|candidate| self.opens_box(index, candidate, state)) {
            state.open(line, &candidate);
            return true;
        }
        // Nothing else stands in the table of the boxes.
        let inside = line.in_table
            && self.lines[first].element <= line.element
            && self.lines[first].in_table
            && (index == 0 || self.lines[index - 1].element == line.element);
        if let Some(candidate) = self.unknown(index, inside, state) {
            state.open(line, &candidate);
            return true;
        }
        if !inside && self.body_begins(index, after_rule, state) {
            return false;
        }
        if let Some(number) = self.number(index) {
            state.list = number.plain;
        }
        if let Some(open) = state.boxes.last_mut() {
            let label = self.lone_before(index).map(|_| &self.lines[index - 1]);
            open.content.extend(label.into_iter().chain([line]).map(|line| (line.paragraph, line.span)));
        }
        true
    }

    /// The number of a line, which may stand alone on the line before.
    fn number(&self, index: usize) -> Option<Number> {
        if self.is_lone(index) {
            return None;
        }
        let own = || numbering::of(self.stream, self.text, &self.lines[index]);
        self.lone_before(index).map(|number| Number { rest: self.lines[index].span, ..number }).or_else(own)
    }

    fn lone_before(&self, index: usize) -> Option<Number> {
        let above = index.checked_sub(1).filter(|&above| self.is_lone(above))?;
        numbering::of(self.stream, self.text, &self.lines[above])
    }

    /// Whether a line is nothing but the number of the line directly below.
    fn is_lone(&self, index: usize) -> bool {
        let (Some(line), Some(below)) = (self.lines.get(index), self.lines.get(index + 1)) else { return false };
        let bare = |line: &Line| numbering::of(self.stream, self.text, line).map(|number| number.rest.is_empty());
        bare(line) == Some(true) && bare(below).is_none() && below.blank_before(self.stream) == 0
    }

    fn candidate(&self, index: usize) -> Option<Candidate> {
        let number = self.number(index);
        let span = number.map_or(self.lines[index].span, |number| number.rest);
        let heading = self.headings.read(self.text, span)?;
        Some(Candidate { number, heading })
    }

    /// Whether a candidate is a box, given the boxes before it.
    fn opens_box(&self, index: usize, candidate: &Candidate, state: &State) -> bool {
        if let Some(number) = candidate.number {
            let Some(plain) = number.plain else { return false };
            return match state.last_number {
                Some(last) => (last + 1..=last + 3).contains(&plain),
                None => state.boxes.is_empty() && self.numbered_boxes_follow(index, Some(plain)),
            };
        }
        let Heading { role, joint, .. } = candidate.heading;
        let seen = state.boxes.iter().any(|front| front.role == role);
        match joint {
            _ if state.boxes.is_empty() => true,
            _ if role == FrontRole::Other => self.box_follows(index),
            Joint::Alone => true,
            Joint::Mark => !seen,
            // A converter that loses one joint loses all.
            Joint::Lost => !seen && state.joint == Some(Joint::Lost),
        }
    }

    /// Whether the lines below number further boxes, so that this one is the first of the oldest template.
    fn numbered_boxes_follow(&self, index: usize, plain: Option<u32>) -> bool {
        let Some(first @ 1..=2) = plain else { return false };
        for next in index + 1..self.lines.len().min(index + AHEAD) {
            let Some(number) = self.number(next) else { continue };
            let known = self.candidate(next).and_then(|candidate| candidate.plain());
            return known.is_some_and(|known| known > first && known <= first + 2) && number.plain == known;
        }
        false
    }

    /// Whether another box with a known purpose follows before a number says that the body has begun.
    fn box_follows(&self, index: usize) -> bool {
        for next in index + 1..self.lines.len().min(index + AHEAD) {
            match self.candidate(next) {
                Some(Candidate { number: None, heading }) if heading.role != FrontRole::Other => return true,
                _ if self.number(next).is_some_and(|number| number.set_apart) => return false,
                _ => {}
            }
        }
        false
    }

    /// A heading between boxes that the profile does not know.
    fn unknown(&self, index: usize, inside: bool, state: &State) -> Option<Candidate> {
        let line = &self.lines[index];
        let number = self.number(index);
        let span = number.map_or(line.span, |number| number.rest);
        if !self.is_short(span) || span.is_empty() {
            return None;
        }
        let keyword = self.headings.keyword(self.text, span);
        let role = keyword.filter(|role| state.boxes.iter().all(|front| front.role != *role));
        let known = if let Some(number) = number {
            let next = state.last_number.map(|last| last + 1);
            number.plain.is_some_and(|plain| next == Some(plain)) && self.front_goes_on(index, number)
        } else if inside {
            self.is_heading_like(index, state) || (line.row_start && state.by_rows)
        } else {
            // Without layout a heading is known by its subject, between two sentences.
            let after_sentence =
                index > 0 && self.ends_sentence(self.lines[index - 1].span) && !self.text.folded(span).ends_with(':');
            (self.is_heading_like(index, state) || (role.is_some() && after_sentence)) && self.box_follows(index)
        };
        let heading = Heading::alone(role.unwrap_or(FrontRole::Other), span);
        known.then_some(Candidate { number, heading })
    }

    /// Whether numbered boxes, or the references after them, follow a numbered line.
    fn front_goes_on(&self, index: usize, number: Number) -> bool {
        for next in index + 1..self.lines.len().min(index + AHEAD) {
            let following = self.number(next);
            if let Some(candidate) = self.candidate(next) {
                let role = candidate.heading.role;
                return following.map_or(role != FrontRole::Other, |following| following.plain > number.plain);
            }
            if following.is_some_and(|following| following.plain <= number.plain) {
                return false;
            }
        }
        false
    }

    fn is_short(&self, span: ByteSpan) -> bool {
        let folded = self.text.folded(span);
        folded.chars().count() <= 100
            && !folded.ends_with([',', ';', '\u{61B}', '\u{60C}'])
            && !self.ends_sentence(span)
    }

    fn ends_sentence(&self, span: ByteSpan) -> bool {
        self.text.folded(span).ends_with(['.', '\u{3002}', '!', '?'])
    }

    fn body_begins(&self, index: usize, after_rule: bool, state: &State) -> bool {
        let line = &self.lines[index];
        let empty = state.boxes.last().is_none_or(|front| front.content.is_empty());
        if let Some(number) = self.number(index) {
            return !self.stays_in_box(index, number, empty, state);
        }
        let roman = line.paragraph(self.stream).number.is_some_and(|number| number.format == NumberFormat::Roman);
        if empty {
            return false;
        }
        let left_table = index > 0 && self.lines[index - 1].in_table && self.lines[index - 1].element != line.element;
        let gap = line.blank_before(self.stream) >= GAP;
        let heading = self.is_heading_like(index, state)
            || self.headings.opens_body(self.text, line.span)
            || self.reads_as_heading(index);
        roman || gap || left_table || ((after_rule || heading) && !self.box_follows(index))
    }

    /// Whether a numbered line goes on with a list inside the box.
    fn stays_in_box(&self, index: usize, number: Number, empty: bool, state: &State) -> bool {
        let Some(plain) = number.plain else { return false };
        let after_lead_in = index > 0 && self.text.folded(self.lines[index - 1].span).ends_with(':');
        match state.list {
            Some(last) => plain == last + 1,
            // A list that begins the box is followed by a number 1 of the body.
            None if empty && plain == 1 => after_lead_in || self.starts_again(index),
            None if after_lead_in => plain == 1,
            None => !number.set_apart && plain != 1,
        }
    }

    /// Whether a number 1 follows that begins anew.
    fn starts_again(&self, index: usize) -> bool {
        let mut last = 1;
        for next in index + 1..self.lines.len().min(index + AHEAD) {
            match self.number(next) {
                Some(Number { plain: Some(1), .. }) => return true,
                Some(Number { plain: Some(plain), .. }) if plain == last + 1 => last = plain,
                Some(_) => return false,
                None => {}
            }
        }
        false
    }

    /// Whether a line of a text without any layout reads as a heading: one between sentences, or between references and a
    /// sentence. Figures are those of a reference.
    fn reads_as_heading(&self, index: usize) -> bool {
        let (Some(above), Some(below)) = (index.checked_sub(1), self.lines.get(index + 1)) else { return false };
        let figures = |span| self.text.folded(span).contains(|c: char| c.is_ascii_digit());
        let span = self.lines[index].span;
        let title = self.is_short(span)
            && !self.text.folded(span).ends_with(':')
            && reads_as_title(self.text.raw(span))
            && !figures(span);
        let above = self.lines[above].span;
        let laid_out = |paragraph: &Paragraph| paragraph.layout.bold || paragraph.layout.outline_level.is_some();
        title
            && (self.ends_sentence(above) || figures(above))
            && self.ends_sentence(below.span)
            && !self.stream.paragraphs.iter().any(laid_out)
    }

    /// Whether a line is laid out like the headings of the boxes, or as a heading.
    fn is_heading_like(&self, index: usize, state: &State) -> bool {
        let line = &self.lines[index];
        let Some(front) = state.boxes.last().filter(|front| !front.content.is_empty() && self.is_short(line.span))
        else {
            return false;
        };
        let paragraph = line.paragraph(self.stream);
        let model = self.stream.paragraph(front.at);
        let named =
            self.stream.style_key(line.paragraph).starts_with("heading") || paragraph.layout.outline_level.is_some();
        // What headings and content share tells nothing.
        let content = || state.boxes.iter().flat_map(|front| &front.content).map(|(id, _)| self.stream.paragraph(*id));
        let same_style = paragraph.style.is_some()
            && paragraph.style == model.style
            && content().all(|content| content.style != model.style);
        let bold = paragraph.layout.bold && model.layout.bold && content().all(|content| !content.layout.bold);
        same_style || named || bold
    }
}

impl State {
    fn open(&mut self, line: &Line, candidate: &Candidate) {
        let heading = candidate.heading;
        let content = if heading.rest.is_empty() { Vec::new() } else { vec![(line.paragraph, heading.rest)] };
        self.last_number = candidate.plain().or(self.last_number);
        self.list = None;
        self.by_rows = line.row_start && (self.by_rows || self.boxes.is_empty());
        self.joint = self.joint.or(Some(heading.joint));
        self.boxes.push(FrontBox {
            role: heading.role,
            label: candidate.number.map(|number| number.label),
            heading: heading.span,
            at: line.paragraph,
            content,
        });
    }
}
