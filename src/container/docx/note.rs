//! Footnotes and endnotes (ECMA-376 Part 1 §17.11): which are called, in which order, under which label.

use std::collections::HashMap;

use super::number_format::Format;
use super::run::Face;
use super::spelling::Subtag;
use super::story::Story;
use super::symbols;
use super::tag::Tag;
use super::xml::{Node, Xml};
use crate::stream::{Element, Note, NoteId};

/// The two kinds of notes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Kind {
    /// At the foot of the page.
    Footnote,
    /// At the end of the document or section.
    Endnote,
}

/// Notes in the order of their calls.
#[derive(Debug, Default)]
pub(super) struct Notes {
    called: Vec<Called>,
    by_id: HashMap<(Kind, i64), NoteId>,
}

#[derive(Debug)]
struct Called {
    kind: Kind,
    /// Index of the section that calls it.
    section: usize,
    /// The mark typed in place of a number.
    mark: Option<String>,
    content: Vec<Element>,
}

/// How the notes of a section are numbered (§17.11.11 and §17.11.12), `None` where nothing is said.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct NoteNumbering {
    /// How numbers are written.
    pub(super) format: Option<Format>,
    /// The first number.
    pub(super) start: Option<u32>,
    /// Each section begins anew; so does each page, but pages are not known here.
    pub(super) each_section: Option<bool>,
}

/// Numbering of both kinds.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct NoteNumberings {
    /// Footnotes.
    pub(super) footnotes: NoteNumbering,
    /// Endnotes.
    pub(super) endnotes: NoteNumbering,
}

impl Kind {
    /// The local name of a note in its part.
    fn element(self) -> &'static [u8] {
        match self {
            Self::Footnote => b"footnote",
            Self::Endnote => b"endnote",
        }
    }
}

impl NoteNumbering {
    /// Reads the `w:footnotePr` or `w:endnotePr` just entered.
    pub(super) fn read(xml: &mut Xml<'_>) -> Self {
        let mut read = Self::default();
        let level = xml.depth();
        while let Some(tag) = xml.child(level) {
            match tag.word() {
                b"numFmt" => read.format = tag.val().map(|name| Format::named(&name)),
                b"numStart" => read.start = tag.number(b"val").and_then(|n| u32::try_from(n).ok()),
                b"numRestart" => read.each_section = Some(tag.raw(b"val") == Some(b"eachSect")),
                _ => {}
            }
        }
        read
    }

    fn or(self, other: Self) -> Self {
        Self {
            format: self.format.or(other.format),
            start: self.start.or(other.start),
            each_section: self.each_section.or(other.each_section),
        }
    }
}

impl NoteNumberings {
    fn of(&self, kind: Kind) -> NoteNumbering {
        match kind {
            Kind::Footnote => self.footnotes,
            Kind::Endnote => self.endnotes,
        }
    }
}

impl Notes {
    /// Number of notes called.
    pub(super) fn len(&self) -> usize {
        self.called.len()
    }

    /// Whether a note of this kind was called.
    pub(super) fn has(&self, kind: Kind) -> bool {
        self.called.iter().any(|note| note.kind == kind)
    }

    fn call(&mut self, kind: Kind, id: i64, section: usize, mark: Option<String>) -> NoteId {
        *self.by_id.entry((kind, id)).or_insert_with(|| {
            self.called.push(Called { kind, section, mark, content: Vec::new() });
            NoteId(self.called.len() as u32 - 1)
        })
    }

    /// All notes with their labels; sections may number them in their own way, else as `settings` say. Words are of
    /// `language`.
    pub(super) fn labelled(
        self,
        sections: &[NoteNumberings],
        settings: &NoteNumberings,
        language: Option<Subtag>,
    ) -> Vec<Note> {
        let mut footnotes = Count::default();
        let mut endnotes = Count::default();
        let label = |note: Called| {
            let count = if note.kind == Kind::Footnote { &mut footnotes } else { &mut endnotes };
            let own = sections.get(note.section).map_or_else(NoteNumbering::default, |section| section.of(note.kind));
            let numbering = own.or(settings.of(note.kind));
            let label = note.mark.unwrap_or_else(|| count.next(note.kind, note.section, numbering, language));
            Note { label, content: note.content }
        };
        self.called.into_iter().map(label).collect()
    }
}

/// The running number of one kind.
#[derive(Default)]
struct Count {
    last: Option<u32>,
    section: usize,
}

impl Count {
    fn next(&mut self, kind: Kind, section: usize, numbering: NoteNumbering, language: Option<Subtag>) -> String {
        if section != self.section && numbering.each_section == Some(true) {
            self.last = None;
        }
        self.section = section;
        let number = self.last.map_or(numbering.start.unwrap_or(1), |last| last.saturating_add(1));
        self.last = Some(number);
        let usual = match kind {
            Kind::Footnote => Format::Decimal,
            Kind::Endnote => Format::LOWER_ROMAN,
        };
        let mut label = String::new();
        numbering.format.unwrap_or(usual).write(number, || language, &mut label);
        label
    }
}

impl Story<'_> {
    /// Reads a `w:footnoteReference` or `w:endnoteReference` of the run whose content is at `level`.
    pub(super) fn note_reference<'a>(&mut self, xml: &mut Xml<'a>, tag: &Tag<'a>, kind: Kind, level: u32, face: &Face) {
        if face.look.is_hidden() || self.fields.in_code() {
            return;
        }
        let typed = matches!(tag.raw(b"customMarkFollows"), Some(b"1" | b"true" | b"on"));
        let mark = typed.then(|| mark(xml, level)).filter(|mark| !mark.is_empty());
        let id = tag.number(b"id").unwrap_or(i64::MIN);
        let note = self.notes.call(kind, id, self.sections.len(), mark);
        self.call(note);
    }

    /// Reads a notes part; only notes that are called are printed.
    pub(super) fn note_part(&mut self, xml: &mut Xml<'_>, kind: Kind) {
        if self.enter_root(xml).is_none() {
            return;
        }
        while let Some(tag) = xml.child(1) {
            if tag.word() != kind.element() {
                continue;
            }
            let id = tag.number(b"id").unwrap_or(i64::MIN);
            if let Some(&note) = self.notes.by_id.get(&(kind, id)) {
                let content = self.flow(xml);
                self.notes.called[note.0 as usize].content = content;
            }
        }
    }
}

/// The mark that follows a call in its run (§17.11.14).
fn mark(xml: &mut Xml<'_>, level: u32) -> String {
    let mut mark = String::new();
    while let Some(tag) = xml.child(level) {
        match tag.word() {
            b"t" => {
                let inner = xml.depth();
                while let Some(node) = xml.node(inner) {
                    match node {
                        Node::Text(bytes) => mark.push_str(&String::from_utf8_lossy(bytes)),
                        Node::Char(c) => mark.push(c),
                        Node::Element => {}
                    }
                }
            }
            b"sym" => mark.extend(symbols::of_tag(&tag)),
            _ => {}
        }
    }
    mark.trim().to_owned()
}
