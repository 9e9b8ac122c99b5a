//! A story: the flow of one part (body, note, header) into the stream.
//!
//! Here blocks are told apart and handed on; containers of blocks are transparent.

use super::counter::Counters;
use super::field::Fields;
use super::note::Notes;
use super::numbering::Numbering;
use super::paragraph::Draft;
use super::properties::ParagraphProperties;
use super::section::Section;
use super::styles::StyleSheet;
use super::tag::Tag;
use super::xml::Xml;
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::stream::{Element, PartId, Stream, StyleId};

/// Reads stories into one stream.
pub(super) struct Story<'d> {
    /// What was read so far.
    pub(super) stream: Stream,
    /// What was found on the way.
    pub(super) diagnostics: Vec<Diagnostic>,
    /// The notes called, in the order of their calls.
    pub(super) notes: Notes,
    /// The sections that ended so far.
    pub(super) sections: Vec<Section>,
    /// The styles of the document.
    pub(super) styles: &'d StyleSheet,
    /// The paragraph that is being read.
    pub(super) draft: Draft,
    /// The fields open.
    pub(super) fields: Fields,
    /// The lists and their counts.
    pub(super) counters: Counters<'d>,
    /// Styles of the sheet that the stream has.
    pub(super) named: Vec<Option<StyleId>>,
    /// The part that is being read.
    pub(super) part: PartId,
    /// Paragraphs of it so far.
    pub(super) ordinal: u32,
    /// Empty paragraphs since the last one with content.
    pub(super) blank: u8,
    /// A page break stands before the next character.
    pub(super) page_break: bool,
    /// Blanks at the ends of texts count in the whole part.
    pub(super) keeps_blanks: bool,
    /// Containers open that hold a table of contents.
    pub(super) contents: u32,
}

/// What a main part holds.
pub(super) enum Body {
    /// A document.
    Read(Vec<Element>),
    /// Something else than a document.
    Foreign,
    /// No XML.
    Nothing,
}

impl<'d> Story<'d> {
    /// Nothing read so far.
    pub(super) fn new(styles: &'d StyleSheet, numbering: &'d Numbering) -> Self {
        Self {
            stream: Stream::default(),
            diagnostics: Vec::new(),
            notes: Notes::default(),
            sections: Vec::new(),
            styles,
            draft: Draft::default(),
            fields: Fields::default(),
            counters: Counters::new(numbering),
            named: vec![None; styles.len()],
            part: PartId(0),
            ordinal: 0,
            blank: 0,
            page_break: false,
            keeps_blanks: false,
            contents: 0,
        }
    }

    /// Begins with another part.
    pub(super) fn enter_part(&mut self, part: PartId) {
        self.part = part;
        self.ordinal = 0;
        self.fields = Fields::default();
        self.counters.enter_story();
        self.blank = 0;
        self.page_break = false;
    }

    /// Records a finding about the part that is being read.
    pub(super) fn report(&mut self, code: Code, message: impl Into<String>) {
        let finding = Diagnostic::new(code, Place::Part(self.part), message);
        // One of a kind is enough for a part.
        if !self.diagnostics.contains(&finding) {
            self.diagnostics.push(finding);
        }
    }

    /// Reads the main part.
    pub(super) fn body(&mut self, xml: &mut Xml<'_>) -> Body {
        let Some(root) = self.enter_root(xml) else { return Body::Nothing };
        if root.word() != b"document" {
            return Body::Foreign;
        }
        // Text is a tenth of its markup, more or less; so are paragraphs, a few hundred bytes each.
        self.stream.text.reserve(xml.source().len() / 8);
        self.stream.paragraphs.reserve(xml.source().len() / 1024);
        let mut flow = Vec::new();
        while let Some(tag) = xml.child(1) {
            if tag.word() == b"body" {
                flow.append(&mut self.flow(xml));
            }
        }
        Body::Read(flow)
    }

    /// Reads a header or footer.
    pub(super) fn running(&mut self, xml: &mut Xml<'_>) -> Vec<Element> {
        if self.enter_root(xml).is_some() { self.flow(xml) } else { Vec::new() }
    }

    /// Reads the content of the element just entered as blocks, as a story or cell of its own.
    pub(super) fn flow(&mut self, xml: &mut Xml<'_>) -> Vec<Element> {
        let mut out = Vec::new();
        self.begin_flow();
        self.blocks(xml, &mut out);
        self.end_flow(xml, &mut out);
        out
    }

    /// Begins a flow of its own, such as a cell.
    pub(super) fn begin_flow(&mut self) {
        self.blank = 0;
    }

    /// Ends a flow of its own.
    pub(super) fn end_flow(&mut self, xml: &mut Xml<'_>, out: &mut Vec<Element>) {
        self.finish_continued(xml, out);
        self.blank = 0;
    }

    /// Enters the root of a part.
    pub(super) fn enter_root<'a>(&mut self, xml: &mut Xml<'a>) -> Option<Tag<'a>> {
        let root = xml.root()?;
        self.keeps_blanks = root.raw(b"space") == Some(b"preserve");
        Some(root)
    }

    /// Reads the content of the element just entered as blocks.
    pub(super) fn blocks(&mut self, xml: &mut Xml<'_>, out: &mut Vec<Element>) {
        let level = xml.depth();
        while let Some(tag) = xml.child(level) {
            self.block(xml, &tag, out);
        }
    }

    /// Reads one element that stands where blocks do.
    pub(super) fn block<'a>(&mut self, xml: &mut Xml<'a>, tag: &Tag<'a>, out: &mut Vec<Element>) {
        match tag.word() {
            b"p" => self.paragraph(xml, out),
            b"tbl" => {
                self.finish_continued(xml, out);
                let table = self.table(xml);
                if !table.rows.is_empty() {
                    self.blank = 0;
                    out.push(Element::Table(table));
                }
            }
            b"sectPr" => self.section(xml),
            b"sdt" => self.content_control(xml, |story, xml| story.blocks(xml, out)),
            b"altChunk" => self.report(Code::SkippedContent, "an embedded document (altChunk) was not read"),
            b"subDoc" => self.report(Code::SkippedContent, "a subdocument was not read"),
            b"" if tag.local == b"AlternateContent" => {
                self.alternatives(xml, |story, xml| story.blocks(xml, out));
            }
            b"" if matches!(tag.local, b"oMathPara" | b"oMath") => {
                // Math outside a paragraph is a display of its own.
                self.begin(None);
                self.math(xml);
                self.finish(xml, &ParagraphProperties::default(), out);
            }
            // Runs that stand outside a paragraph in a damaged part.
            b"r" | b"hyperlink" => {
                self.begin(None);
                self.inline(xml, tag);
                self.finish(xml, &ParagraphProperties::default(), out);
            }
            b"" | b"del" | b"moveFrom" => {}
            // Custom XML, insertions and whatever else may hold blocks.
            _ => self.blocks(xml, out),
        }
    }

    /// Reads the `w:sdt` just entered (§17.5.2); one from the gallery of tables of contents marks its paragraphs.
    pub(super) fn content_control<'a>(&mut self, xml: &mut Xml<'a>, mut walk: impl FnMut(&mut Self, &mut Xml<'a>)) {
        let level = xml.depth();
        let mut contents = false;
        while let Some(tag) = xml.child(level) {
            match tag.word() {
                b"sdtPr" => contents = is_contents_gallery(xml),
                b"sdtContent" => {
                    self.contents += u32::from(contents);
                    walk(self, xml);
                    self.contents -= u32::from(contents);
                }
                _ => {}
            }
        }
    }

    /// Walks one branch of the `mc:AlternateContent` just entered: the first choice that Word understands,
    /// else the fallback (ECMA-376 Part 3 §9.4).
    pub(super) fn alternatives<'a>(&mut self, xml: &mut Xml<'a>, mut walk: impl FnMut(&mut Self, &mut Xml<'a>)) {
        let level = xml.depth();
        let mut chosen = false;
        while let Some(tag) = xml.child(level) {
            let takes = match tag.local {
                b"Choice" => tag.text(b"Requires").is_none_or(|prefixes| xml.understands(&prefixes)),
                b"Fallback" => true,
                _ => false,
            };
            if takes && !chosen {
                chosen = true;
                walk(self, xml);
            }
        }
    }
}

/// Whether the `w:sdtPr` just entered names the gallery of tables of contents.
fn is_contents_gallery(xml: &mut Xml<'_>) -> bool {
    let level = xml.depth();
    let mut found = false;
    while let Some(tag) = xml.child(level) {
        if tag.word() != b"docPartObj" {
            continue;
        }
        let inner = xml.depth();
        while let Some(tag) = xml.child(inner) {
            found |= tag.word() == b"docPartGallery" && tag.raw(b"val") == Some(b"Table of Contents");
        }
    }
    found
}
