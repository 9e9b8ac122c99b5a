//! Sections (ECMA-376 Part 1 §17.6): which headers and footers they print, how they number notes.

use super::names::Ns;
use super::note::{NoteNumbering, NoteNumberings};
use super::story::Story;
use super::xml::Xml;

/// What `w:sectPr` states.
#[derive(Debug, Default)]
pub(super) struct Section {
    /// Headers and footers in the order stated.
    pub(super) running: Vec<Running>,
    /// How notes are numbered.
    pub(super) notes: NoteNumberings,
    /// The first page has a header and footer of its own (§17.10.6).
    pub(super) title_page: bool,
}

/// A reference to a header or footer part (§17.10.5).
#[derive(Debug)]
pub(super) struct Running {
    /// Relationship id of the part.
    pub(super) relation: String,
    /// The pages that print it.
    pub(super) pages: Pages,
}

/// Pages that print a header or footer (§17.18.36).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Pages {
    /// All that have none of their own.
    Default,
    /// The first of the section.
    First,
    /// Even pages.
    Even,
}

impl Section {
    /// Reads the `w:sectPr` just entered.
    fn read(xml: &mut Xml<'_>) -> Self {
        let mut section = Self::default();
        let level = xml.depth();
        while let Some(tag) = xml.child(level) {
            match tag.word() {
                b"headerReference" | b"footerReference" => {
                    let pages = match tag.raw(b"type") {
                        Some(b"first") => Pages::First,
                        Some(b"even") => Pages::Even,
                        _ => Pages::Default,
                    };
                    if let Some(relation) = tag.qualified(xml, Ns::Relation, b"id") {
                        section.running.push(Running { relation: relation.into_owned(), pages });
                    }
                }
                b"titlePg" => section.title_page = tag.is_on(),
                b"footnotePr" => section.notes.footnotes = NoteNumbering::read(xml),
                b"endnotePr" => section.notes.endnotes = NoteNumbering::read(xml),
                _ => {}
            }
        }
        section
    }
}

impl Story<'_> {
    /// Reads the `w:sectPr` just entered: a section ends here.
    pub(super) fn section(&mut self, xml: &mut Xml<'_>) {
        self.sections.push(Section::read(xml));
    }
}

/// What the settings part says about sections and notes (§17.15.1).
#[derive(Debug, Default)]
pub(super) struct Settings {
    /// Even pages have headers and footers of their own (§17.10.1).
    pub(super) even_pages: bool,
    /// How notes are numbered.
    pub(super) notes: NoteNumberings,
}

impl Settings {
    /// Reads a settings part.
    pub(super) fn read(xml: &mut Xml<'_>) -> Self {
        let mut settings = Self::default();
        if xml.root().is_none() {
            return settings;
        }
        while let Some(tag) = xml.child(1) {
            match tag.word() {
                b"evenAndOddHeaders" => settings.even_pages = tag.is_on(),
                b"footnotePr" => settings.notes.footnotes = NoteNumbering::read(xml),
                b"endnotePr" => settings.notes.endnotes = NoteNumbering::read(xml),
                _ => {}
            }
        }
        settings
    }
}
