//! Lines and the steps of the outline to the tree of sections, lists and quotations.

use super::content::{block, marker, number, paragraph, table};
use super::label::{Parts, Reading, Sign};
use super::line::{End, Kind, Line, Lines, Source, StyleHint};
use super::outline::{Quotation, Role, Step};
use super::words::{AnnexNumber, Words};
use crate::document::{self, Block, BlockKind, Call, Id, Item, Marker, Section, SectionNumber};
use crate::stream::{Element, Origin, ParagraphId, Stream};
use crate::text::{Arena, ByteSpan};

/// Builds the sections of the body; their ids are given later.
pub(super) fn build(stream: &Stream, text: &mut Arena, words: &Words, lines: &Lines, steps: &[Step]) -> Vec<Section> {
    let mut builder =
        Builder { stream, text, words, lines, open: Vec::new(), outer: 0, done: Vec::new(), frames: Vec::new() };
    let mut at = 0;
    while at < lines.lines.len() {
        at += builder.place(at, steps);
    }
    builder.frames_down_to(0);
    builder.sections_down_to(0);
    builder.done
}

struct Builder<'a> {
    stream: &'a Stream,
    text: &'a mut Arena,
    words: &'a Words,
    lines: &'a Lines,
    /// Sections that are open, outermost first.
    open: Vec<Section>,
    /// How many of them, from the outermost, are annexes or parts: numbers do not nest by them.
    outer: usize,
    /// Sections that are closed, of the outermost level.
    done: Vec<Section>,
    frames: Vec<Frame>,
}

enum Frame {
    List(Vec<Item>, Origin),
    Quote(Vec<Block>, Origin),
}

impl Builder<'_> {
    /// Places line `at`; how many lines that took.
    fn place(&mut self, at: usize, steps: &[Step]) -> usize {
        let lines = self.lines;
        let line = &lines.lines[at];
        let Some(step) = steps.get(at) else { return 1 };
        self.frames_down_to(step.keep.into());
        let id = match line.source {
            Source::Paragraph(id) => id,
            Source::Table(index) => {
                if let Element::Table(found) = &self.stream.flow[index] {
                    let block = table(self.stream, self.text, self.words, found);
                    self.add(block);
                }
                return 1;
            }
        };
        match (line.kind, step.role) {
            (Kind::Rule, _) => {}
            (Kind::Row, _) => return self.rows(at),
            (Kind::Contents, _) => return self.contents(at),
            (Kind::Annex { role, number, title }, _) => return self.annex(at, id, role, number, title),
            (Kind::Heading, Role::Plain) if step.keep == 0 && self.frames.is_empty() => self.heading(id, line),
            (_, Role::Section(reading)) => return self.section(at, id, line, &reading),
            (_, Role::Item { reading, new_list }) => return self.item(at, id, line, reading.as_ref(), new_list, *step),
            (_, Role::Plain) => self.text(id, line, *step),
        }
        1
    }

    fn text(&mut self, id: ParagraphId, line: &Line, step: Step) {
        let block = paragraph(self.stream, id, line.span);
        match step.quotation {
            Quotation::OpensBefore => {
                self.frames.push(Frame::Quote(Vec::new(), block.origin));
                self.add(block);
            }
            Quotation::Whole => {
                let origin = block.origin;
                self.add(Block { id: Id::new(""), origin, kind: BlockKind::Quote(vec![block]) });
            }
            _ => self.add(block),
        }
        self.behind(id, step);
    }

    fn item(
        &mut self,
        at: usize,
        id: ParagraphId,
        line: &Line,
        reading: Option<&Reading>,
        new_list: bool,
        step: Step,
    ) -> usize {
        let (label, body) = self.split(id, line, reading);
        let marker = reading.map_or(Marker::None, |reading| marker(reading.sign));
        let (body_id, body, taken) = self.text_behind(at, id, body);
        let content = if body.is_empty() { Vec::new() } else { vec![paragraph(self.stream, body_id, body)] };
        let item = Item { id: Id::new(""), marker, label, content };
        match self.frames.last_mut() {
            Some(Frame::List(items, _)) if !new_list => items.push(item),
            _ => self.frames.push(Frame::List(vec![item], self.stream.paragraph(id).origin)),
        }
        self.behind(id, step);
        taken
    }

    fn section(&mut self, at: usize, id: ParagraphId, line: &Line, reading: &Reading) -> usize {
        let (label, body) = self.split(id, line, Some(reading));
        let parts = match reading.sign {
            Sign::Number(parts) => parts,
            Sign::Roman(value) => Parts::one(value),
            Sign::Letter { .. } | Sign::Bullet(_) => return 1,
        };
        let (body_id, body, taken) = self.text_behind(at, id, body);
        let titled = !body.is_empty() && self.is_heading(at + taken - 1, &parts);
        match reading.sign {
            Sign::Roman(_) => self.open_part(),
            _ => self.close_for(&parts, titled),
        }
        let mut section = empty_section();
        section.number = Some(number(&parts));
        section.label = label;
        if titled {
            section.heading = Some(super::content::line(self.stream, body_id, body));
        } else if !body.is_empty() {
            section.content.push(paragraph(self.stream, body_id, body));
        }
        self.open.push(section);
        if matches!(reading.sign, Sign::Roman(_)) {
            self.outer = self.open.len();
        }
        taken
    }

    /// Closes everything that a part does not stand in: a part stands in the document or in an annex.
    fn open_part(&mut self) {
        let annexes = self.open.iter().take_while(|section| section.role != document::Role::Body).count();
        self.sections_down_to(annexes);
    }

    /// Whether the text of a number, on line `at`, is a heading, not a paragraph that is one sentence or more.
    fn is_heading(&self, at: usize, parts: &Parts) -> bool {
        let line = &self.lines.lines[at];
        let child = self.lines.lines.get(at + 1).is_some_and(|next| {
            self.lines.readings(next).iter().any(|reading| {
                matches!(reading.sign, Sign::Number(below) if below.len() == parts.len() + 1 && below.last() == 1)
            })
        });
        match line.end {
            _ if line.style == StyleHint::Heading => true,
            End::Open => line.length <= 250,
            End::Sentence => line.length <= 70 && child && parts.len() == 1 && !line.lower,
            End::Colon | End::Semicolon | End::Comma => false,
        }
    }

    fn annex(
        &mut self,
        at: usize,
        id: ParagraphId,
        role: document::Role,
        number: Option<AnnexNumber>,
        title: Option<u16>,
    ) -> usize {
        self.sections_down_to(0);
        let mut section = empty_section();
        section.role = role;
        section.number = number.map(|number| match number {
            AnnexNumber::Value(value) => SectionNumber::new(vec![value.into()], None),
            AnnexNumber::Letter(ordinal) => SectionNumber::letter(ordinal.into()),
        });
        let span = self.lines.lines[at].span;
        let count = |from: usize, kind| self.lines.lines[from..].iter().take_while(|line| line.kind == kind).count();
        let origins = count(at + 1, Kind::AnnexOrigin);
        let titles = count(at + 1 + origins, Kind::AnnexTitle);
        section.label = Some(span);
        if origins > 0 {
            section.label = Some(self.joined(at, 1 + origins).text);
        }
        match title {
            Some(start) => {
                let start = usize::from(start);
                let label = self.text.raw(span.part(0..start)).trim_end().len();
                section.label = Some(span.part(0..label));
                section.heading = Some(super::content::line(self.stream, id, span.part(start..span.len())));
            }
            None if titles > 0 => section.heading = Some(self.joined(at + 1 + origins, titles)),
            None => {}
        }
        self.open.push(section);
        self.outer = 1;
        1 + origins + titles
    }

    /// Several lines as one text, joined by blanks.
    fn joined(&mut self, at: usize, count: usize) -> document::Line {
        let lines = self.lines;
        let mut calls = Vec::new();
        let mut whole = String::new();
        let base = if count > 1 { self.text.end() } else { 0 };
        let mut span = ByteSpan::default();
        for line in &lines.lines[at..at + count] {
            let Source::Paragraph(id) = line.source else { continue };
            span = line.span;
            if !whole.is_empty() {
                whole.push(' ');
            }
            let moved = |at: u32| if count > 1 { (base + whole.len()) as u32 + at - line.span.start } else { at };
            calls.extend(
                self.stream.paragraph(id).calls.iter().map(|call| Call { at: moved(call.at), note: call.note }),
            );
            whole.push_str(self.text.raw(line.span));
        }
        let text = if count > 1 { self.text.push(&whole) } else { span };
        document::Line { text, calls }
    }

    fn heading(&mut self, id: ParagraphId, line: &Line) {
        // An unnumbered heading stands under the nearest section that has a heading, beside numbered paragraphs.
        let depth = self.open.iter().rposition(|section| section.heading.is_some() && section.number.is_some());
        self.sections_down_to(depth.map_or(self.outer, |depth| depth + 1));
        let mut section = empty_section();
        section.heading = Some(super::content::line(self.stream, id, line.span));
        self.open.push(section);
    }

    /// Closes the sections that a section with this number does not belong to.
    fn close_for(&mut self, parts: &Parts, titled: bool) {
        let parts: Vec<u32> = parts.as_slice().iter().map(|&part| part.into()).collect();
        let annexes = self.outer;
        let parent = self.open[annexes..].iter().rposition(|section| {
            section.number.as_ref().is_some_and(|number| {
                number.suffix().is_none() && number.parts().len() < parts.len() && parts.starts_with(number.parts())
            })
        });
        // Numbered paragraphs run on through sections that have a heading and no number.
        let unnumbered =
            self.open[annexes..].iter().rposition(|section| section.number.is_none() && section.heading.is_some());
        let inside = parent.map_or(annexes, |parent| annexes + parent + 1);
        let depth = match unnumbered.map(|heading| annexes + heading) {
            Some(heading) if heading >= inside && !titled => self.stand_beside(inside, heading) + 1,
            _ => inside,
        };
        self.sections_down_to(depth);
    }

    /// Moves an open heading out of the sections, from the depth `inside` on, that its numbered paragraphs do not go on
    /// from, and closes what is inside the heading; gives its depth.
    fn stand_beside(&mut self, inside: usize, heading: usize) -> usize {
        let around = self.open[inside..heading].iter().position(|section| section.number.is_some());
        let Some(depth) = around.map(|around| inside + around) else { return heading };
        self.sections_down_to(heading + 1);
        let moved = self.open.pop();
        self.sections_down_to(depth);
        self.open.extend(moved);
        depth
    }

    fn rows(&mut self, at: usize) -> usize {
        let count = self.lines.lines[at..].iter().take_while(|line| line.kind == Kind::Row).count();
        let rows = self.lines.lines[at..at + count].iter().filter_map(|line| {
            let Source::Paragraph(id) = line.source else { return None };
            Some(self.cells(id, line.span))
        });
        let kind = BlockKind::Table(rows.collect());
        if let Source::Paragraph(id) = self.lines.lines[at].source {
            let block = block(self.stream, id, kind);
            self.add(block);
        }
        count
    }

    fn cells(&self, id: ParagraphId, span: ByteSpan) -> Vec<document::Cell> {
        let raw = self.text.raw(span);
        let mut start = 0;
        let mut cells = Vec::new();
        for cell in raw.split('\t') {
            let inner = start..start + cell.len();
            let content = if cell.is_empty() { Vec::new() } else { vec![paragraph(self.stream, id, span.part(inner))] };
            cells.push(document::Cell { content, colspan: 1, rowspan: 1 });
            start += cell.len() + 1;
        }
        cells
    }

    fn contents(&mut self, at: usize) -> usize {
        let lines = self.lines.lines[at..].iter().take_while(|line| line.kind == Kind::Contents);
        let mut blocks = Vec::new();
        for line in lines {
            if let Source::Paragraph(id) = line.source {
                blocks.push(paragraph(self.stream, id, line.span));
            }
        }
        let count = blocks.len();
        if let Some(origin) = blocks.first().map(|block| block.origin) {
            self.add(Block { id: Id::new(""), origin, kind: BlockKind::Contents(blocks) });
        }
        count.max(1)
    }

    /// Label and text of a line, given the reading of its label.
    fn split(&mut self, id: ParagraphId, line: &Line, reading: Option<&Reading>) -> (Option<ByteSpan>, ByteSpan) {
        let paragraph = self.stream.paragraph(id);
        let Some(reading) = reading else { return (None, line.span) };
        let typed = line.span.part(0..reading.len);
        let body = line.span.part(reading.text..line.span.len());
        match paragraph.number.filter(|_| line.span.start == paragraph.text.start) {
            Some(number) if reading.len == 0 => (Some(number.label), body),
            Some(number) => {
                let both = format!("{} {}", self.text.raw(number.label), self.text.raw(typed));
                (Some(self.text.push(&both)), body)
            }
            None => (Some(typed), body),
        }
    }

    /// A label alone on its line takes the text of the next line.
    fn text_behind(&self, at: usize, id: ParagraphId, body: ByteSpan) -> (ParagraphId, ByteSpan, usize) {
        match self.lines.lines.get(at + 1) {
            Some(Line { source: Source::Paragraph(next), kind: Kind::LabelText, span, .. }) => (*next, *span, 2),
            _ => (id, body, 1),
        }
    }

    /// Opens or closes a quotation behind a line.
    fn behind(&mut self, id: ParagraphId, step: Step) {
        match step.quotation {
            Quotation::OpensBehind => self.frames.push(Frame::Quote(Vec::new(), self.stream.paragraph(id).origin)),
            Quotation::Closes => {
                let quote = self.frames.iter().rposition(|frame| matches!(frame, Frame::Quote(..)));
                self.frames_down_to(quote.unwrap_or(0));
            }
            _ => {}
        }
    }

    /// Adds a block to whatever is open innermost.
    fn add(&mut self, block: Block) {
        let content = match self.frames.last_mut() {
            Some(Frame::List(items, _)) => match items.last_mut() {
                Some(item) => &mut item.content,
                None => return,
            },
            Some(Frame::Quote(blocks, _)) => blocks,
            None => {
                if self.open.is_empty() {
                    self.open.push(empty_section());
                }
                match self.open.last_mut() {
                    Some(section) => &mut section.content,
                    None => return,
                }
            }
        };
        content.push(block);
    }

    fn frames_down_to(&mut self, depth: usize) {
        while self.frames.len() > depth {
            let (kind, origin) = match self.frames.pop() {
                Some(Frame::List(items, origin)) => (BlockKind::List(items), origin),
                Some(Frame::Quote(blocks, _)) if blocks.is_empty() => continue,
                Some(Frame::Quote(blocks, origin)) => (BlockKind::Quote(blocks), origin),
                None => return,
            };
            self.add(Block { id: Id::new(""), origin, kind });
        }
    }

    fn sections_down_to(&mut self, depth: usize) {
        self.frames_down_to(0);
        while self.open.len() > depth {
            let Some(section) = self.open.pop() else { return };
            self.outer = self.outer.min(self.open.len());
            match self.open.last_mut() {
                Some(parent) => parent.sections.push(section),
                None => self.done.push(section),
            }
        }
    }
}

fn empty_section() -> Section {
    Section {
        id: Id::new(""),
        number: None,
        label: None,
        heading: None,
        role: document::Role::Body,
        content: Vec::new(),
        sections: Vec::new(),
    }
}
