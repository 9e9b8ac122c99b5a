//! Writes lines into the stream: text, calls of notes, notes, running lines.

use super::artefacts::Clean;
use super::lines::Line;
use super::lost::{self, Lost};
use super::wrap::separator;
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::stream::{Element, Layout, Note, NoteCall, NoteId, Origin, Paragraph, ParagraphId, PartId, Stream};
use crate::text::ByteSpan;

/// Blanks that part cells.
const WIDE_GAP: usize = 3;

/// The same in a table that is drawn.
const DRAWN_GAP: usize = 2;

/// Whether cells are parted by blanks. Where single letters are, wide blanks only part the words.
fn has_wide_gap(line: &str) -> bool {
    let wide = || line.trim_end().as_bytes().windows(WIDE_GAP).any(|blanks| blanks.iter().all(|&byte| byte == b' '));
    let spaced = || {
        let words = line.split_whitespace();
        words.clone().filter(|word| word.chars().count() == 1).count() * 2 > words.count()
    };
    wide() && !spaced()
}

/// Collects a stream.
pub(super) struct Writer<'a> {
    clean: &'a Clean<'a>,
    stream: Stream,
    diagnostics: Vec<Diagnostic>,
    /// Calls written so far.
    called: usize,
    /// Ids of the notes that have a text, by their index in `clean`.
    notes: Vec<Option<NoteId>>,
}

impl<'a> Writer<'a> {
    /// Begins a stream for a text.
    pub(super) fn new(clean: &'a Clean<'a>, diagnostics: Vec<Diagnostic>) -> Self {
        let mut count = 0;
        let ids = clean.notes.iter().map(|note| {
            let printed = note.bodies.iter().any(|(body, _)| !body.is_empty());
            printed.then(|| {
                count += 1;
                NoteId(count - 1)
            })
        });
        let notes = ids.collect();
        let stream = Stream {
            text: String::with_capacity(clean.text.len() + 64),
            parts: vec![String::new()],
            ..Stream::default()
        };
        let mut writer = Self { clean, stream, diagnostics, called: 0, notes };
        writer.report_missing();
        writer
    }

    /// A line that is a paragraph. Cells that blanks part are parted by a tab; lines that were filled may have wide
    /// blanks for another reason.
    pub(super) fn whole_line(&mut self, line: &Line) {
        self.begin_line(line);
        let start = self.stream.paragraphs.last().map_or(0, |paragraph| paragraph.text.start as usize);
        let calls = self.stream.paragraphs.last().is_some_and(|paragraph| !paragraph.calls.is_empty());
        if calls || !line.drawn && !has_wide_gap(&self.stream.text[start..]) {
            return;
        }
        let least = if line.drawn { DRAWN_GAP } else { WIDE_GAP };
        let printed = self.stream.text.split_off(start);
        let mut gap = 0;
        for c in printed.trim_end_matches('\n').chars() {
            match c {
                '|' if line.drawn => gap += WIDE_GAP,
                ' ' => gap += 1,
                _ => {
                    self.blanks(std::mem::take(&mut gap), least);
                    self.stream.text.push(c);
                }
            }
        }
        self.close();
    }

    /// A line that begins a paragraph.
    pub(super) fn begin_line(&mut self, line: &Line) {
        self.open(line.ordinal, line.layout);
        self.line(line);
    }

    /// A line that continues the last paragraph.
    pub(super) fn continue_line(&mut self, line: &Line) {
        // Each paragraph ends with a line end that belongs to none.
        self.stream.text.pop();
        let start = self.stream.paragraphs.last().map_or(0, |paragraph| paragraph.text.start as usize);
        let gap = separator(&self.stream.text[start..], line.of(&self.clean.text));
        self.stream.text.push_str(gap);
        self.line(line);
    }

    /// The notes, in the order of their calls.
    pub(super) fn notes(&mut self) {
        let flow = std::mem::take(&mut self.stream.flow);
        for note in &self.clean.notes {
            for (body, ordinal) in note.bodies.iter().filter(|(body, _)| !body.is_empty()) {
                let mut layout = Layout::default();
                for (index, line) in body.lines().enumerate() {
                    let line = line.trim();
                    if line.is_empty() {
                        layout.blank_before += 1;
                        continue;
                    }
                    if index == 0 || layout.blank_before > 0 {
                        self.open(ordinal + index as u32, std::mem::take(&mut layout));
                    } else {
                        self.stream.text.pop();
                        let gap = separator(self.stream.text.as_str(), line);
                        self.stream.text.push_str(gap);
                    }
                    self.stream.text.push_str(line);
                    self.close();
                }
            }
            let content = std::mem::take(&mut self.stream.flow);
            if !content.is_empty() {
                self.stream.notes.push(Note { label: note.label.clone(), content });
            }
        }
        self.stream.flow = flow;
    }

    /// A line of page furniture.
    pub(super) fn running(&mut self, line: &Line) {
        let flow = std::mem::take(&mut self.stream.flow);
        self.open(line.ordinal, line.layout);
        self.stream.text.push_str(line.of(&self.clean.text));
        self.close();
        self.stream.flow = flow;
        self.stream.running.push(ParagraphId(self.stream.paragraphs.len() as u32 - 1));
    }

    /// The stream, and what was unsure.
    pub(super) fn finish(self) -> (Stream, Vec<Diagnostic>) {
        (self.stream, self.diagnostics)
    }

    /// The text of a line, with lost signs restored.
    fn line(&mut self, line: &Line) {
        let mut copied = line.start;
        for (at, sign) in lost::signs(line.of(&self.clean.text)) {
            let at = line.start + at;
            self.copy(copied, at);
            copied = at + 1;
            match sign {
                Lost::Space => self.stream.text.push('\u{A0}'),
                Lost::Bullet => self.restore(),
                Lost::Item => {
                    self.close();
                    self.open(line.ordinal, Layout::default());
                    self.restore();
                }
            }
        }
        self.copy(copied, line.end);
        self.close();
    }

    fn blanks(&mut self, count: usize, least: usize) {
        if count >= least {
            self.stream.text.push('\t');
        } else {
            self.stream.text.extend(std::iter::repeat_n(' ', count));
        }
    }

    fn restore(&mut self) {
        self.stream.text.push('•');
        let place = Place::Paragraph(ParagraphId(self.stream.paragraphs.len() as u32 - 1));
        self.diagnostics.push(Diagnostic::new(Code::RestoredMarker, place, "a bullet printed as ?"));
    }

    /// Copies a range of the clean text and the calls in it.
    fn copy(&mut self, start: usize, end: usize) {
        let base = self.stream.text.len();
        self.stream.text.push_str(&self.clean.text[start..end]);
        while let Some(call) = self.clean.calls.get(self.called).filter(|call| call.at <= end) {
            self.called += 1;
            if let (Some(note), Some(paragraph)) = (self.notes[call.note], self.stream.paragraphs.last_mut()) {
                let at = base + call.at.max(start) - start;
                paragraph.calls.push(NoteCall { at: at as u32, note });
            }
        }
    }

    fn open(&mut self, ordinal: u32, layout: Layout) {
        let start = self.stream.text.len();
        self.stream.flow.push(Element::Paragraph(ParagraphId(self.stream.paragraphs.len() as u32)));
        self.stream.paragraphs.push(Paragraph {
            text: ByteSpan::new(start, start),
            layout,
            origin: Origin { part: PartId(0), ordinal },
            ..Paragraph::default()
        });
    }

    fn close(&mut self) {
        if let Some(paragraph) = self.stream.paragraphs.last_mut() {
            paragraph.text.end = self.stream.text.len() as u32;
        }
        self.stream.text.push('\n');
    }

    fn report_missing(&mut self) {
        for (note, id) in self.clean.notes.iter().zip(&self.notes) {
            if id.is_none() {
                let message = format!("note {} is called but has no text", note.label);
                self.diagnostics.push(Diagnostic::new(Code::SkippedContent, Place::Document, message));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::has_wide_gap;

    #[test]
    fn blanks_part_cells_but_not_spaced_letters() {
        assert!(has_wide_gap("1    Rooms of the house   C31/4"));
        assert!(has_wide_gap("Oslo, 9-19 June 2031      Document C31/57-E"));
        assert!(!has_wide_gap("1  Rooms  of the house   "));
        assert!(!has_wide_gap("R O O M S   A N D   H A L L S"));
    }
}
