//! A story: the flow of one part (body, note, header) into the stream.
//!
//! Paragraphs are written straight into the text of the stream while their runs are read; at the paragraph
//! mark their ends are trimmed and their properties settled.

use super::counter::Counters;
use super::field::Fields;
use super::note::Notes;
use super::numbering::Numbering;
use super::properties::{Fate, Look, NumberReference, ParagraphProperties};
use super::section::Section;
use super::styles::{StyleEntry, StyleSheet};
use super::symbols::SymbolFont;
use super::xml::{Tag, Xml};
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::stream::{Element, Layout, NoteCall, NoteId, Origin, Paragraph, ParagraphId, PartId, Stream, StyleId};
use crate::text::{ByteSpan, Direction};

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
    pub(super) styles: &'d StyleSheet,
    pub(super) draft: Draft,
    pub(super) fields: Fields,
    counters: Counters<'d>,
    /// Styles of the sheet that the stream has.
    named: Vec<Option<StyleId>>,
    part: PartId,
    ordinal: u32,
    /// Empty paragraphs since the last one with content.
    blank: u8,
    /// A page break stands before the next character.
    pub(super) page_break: bool,
    /// Blanks at the ends of texts count in the whole part.
    pub(super) keeps_blanks: bool,
    /// Containers open that hold a table of contents.
    contents: u32,
}

/// The paragraph that is being read.
#[derive(Default)]
#[expect(clippy::struct_excessive_bools, reason = "facts that do not depend on each other")]
pub(super) struct Draft {
    /// Where its text begins in the stream.
    start: usize,
    /// Calls of notes so far.
    pub(super) calls: Vec<NoteCall>,
    /// Text that stands where a field's code is expected.
    pub(super) held: String,
    /// Index of its style.
    style: Option<usize>,
    /// Look of characters that state nothing of their own.
    pub(super) base: Look,
    /// Their font, if it is one of symbols.
    pub(super) font: Option<SymbolFont>,
    /// Visible characters were seen, and whether some of them were not bold, not italic.
    pub(super) seen: Seen,
    /// Its mark was deleted: the next paragraph goes on with it.
    continued: bool,
    /// A page begins with it.
    page_break: bool,
    /// Its first visible character stands in a table of contents.
    contents: bool,
    /// It holds characters, all of which may be hidden.
    pub(super) hides: bool,
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

/// What the visible characters of a paragraph look like.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Seen {
    /// There are some.
    pub(super) any: bool,
    /// Some are not bold.
    pub(super) regular: bool,
    /// Some are not italic.
    pub(super) upright: bool,
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

    fn paragraph(&mut self, xml: &mut Xml<'_>, out: &mut Vec<Element>) {
        let level = xml.depth();
        let mut properties = ParagraphProperties::default();
        let style = self.styles.default_paragraph();
        self.begin(style);
        while let Some(tag) = xml.child(level) {
            if tag.word() == b"pPr" {
                properties = ParagraphProperties::read(xml, |xml| self.section(xml));
                let named = properties.style.as_deref().and_then(|id| self.styles.index(id));
                self.set_style(named.or(style));
            } else {
                self.inline(xml, &tag);
            }
        }
        if properties.mark_fate == Fate::Gone {
            // The mark that survives, the next one, decides how the joined paragraph is laid out.
            self.ordinal += 1;
            self.draft.continued = true;
            return;
        }
        self.finish(xml, &properties, out);
        for mut inner in xml.take_aside() {
            let fields = std::mem::take(&mut self.fields);
            self.blocks(&mut inner, out);
            self.finish_continued(&mut inner, out);
            self.fields = fields;
        }
    }

    /// Begins a paragraph, or goes on with one whose mark was deleted.
    fn begin(&mut self, style: Option<usize>) {
        if !std::mem::take(&mut self.draft.continued) {
            let mut calls = std::mem::take(&mut self.draft.calls);
            calls.clear();
            self.draft.held.clear();
            self.draft = Draft {
                start: self.stream.text.len(),
                calls,
                held: std::mem::take(&mut self.draft.held),
                ..Draft::default()
            };
        }
        self.set_style(style);
    }

    fn set_style(&mut self, style: Option<usize>) {
        self.draft.style = style;
        let entry = style.map(|style| self.styles.get(style));
        self.draft.base = entry.map_or_else(Look::default, |entry| entry.look);
        self.draft.font = entry.and_then(|entry| entry.font);
    }

    /// Ends a paragraph whose mark was deleted where none follows.
    fn finish_continued(&mut self, xml: &mut Xml<'_>, out: &mut Vec<Element>) {
        if std::mem::take(&mut self.draft.continued) {
            self.set_style(self.styles.default_paragraph());
            self.ordinal -= 1;
            self.finish(xml, &ParagraphProperties::default(), out);
        }
    }

    /// Ends the paragraph: trims its text, counts it, settles its layout.
    fn finish(&mut self, xml: &Xml<'_>, properties: &ParagraphProperties<'_>, out: &mut Vec<Element>) {
        let ordinal = self.ordinal;
        self.ordinal += 1;
        if self.fields.in_code() && !self.draft.held.is_empty() && self.fields.close_damaged(xml.source()) {
            let held = std::mem::take(&mut self.draft.held);
            self.put(&held, self.draft.base);
            self.report(Code::DamagedPart, "a field has no end; its text was kept");
        }
        let hidden = self.draft.hides && !self.draft.seen.any && properties.mark.look.is_hidden();
        let (text, leading) = self.trim();
        let style = self.draft.style.map(|index| self.styles.get(index));
        let (number, indent) = if hidden { (None, None) } else { self.number(properties, style) };
        if text.is_empty() && number.is_none() && self.draft.calls.is_empty() {
            self.stream.text.truncate(self.draft.start);
            if !hidden {
                self.blank = self.blank.saturating_add(1);
            }
            self.page_break |= self.draft.page_break || properties.page_break_before == Some(true);
            return;
        }
        let outline_level = properties.outline_level.or(style.and_then(|style| style.outline_level));
        let layout = Layout {
            leading_tabs: leading.tabs,
            leading_spaces: leading.spaces,
            indent: properties.indent.or(indent).or(style.and_then(|style| style.indent)).unwrap_or(0),
            outline_level: outline_level.filter(|&level| level < 9),
            alignment: properties.alignment.or(style.and_then(|style| style.alignment)).unwrap_or_default(),
            // A paragraph that says nothing reads from left to right (§17.3.1.6), whatever its letters.
            direction: Some(match properties.bidi.or(style.and_then(|style| style.bidi)) {
                Some(true) => Direction::Rtl,
                Some(false) | None => Direction::Ltr,
            }),
            bold: self.draft.seen.any && !self.draft.seen.regular,
            italic: self.draft.seen.any && !self.draft.seen.upright,
            blank_before: std::mem::take(&mut self.blank),
            page_break_before: self.draft.page_break
                || properties.page_break_before.or(style.and_then(|style| style.page_break_before)) == Some(true)
                || (!self.draft.seen.any && std::mem::take(&mut self.page_break)),
            contents: self.contents > 0
                || self.draft.contents
                || style.is_some_and(|style| is_contents_style(&style.style.key)),
        };
        let mut calls = Vec::with_capacity(self.draft.calls.len());
        calls.extend_from_slice(&self.draft.calls);
        for call in &mut calls {
            call.at = call.at.clamp(text.start, text.end);
        }
        let id = ParagraphId(self.stream.paragraphs.len() as u32);
        let style = self.draft.style.map(|index| self.stream_style(index));
        let origin = Origin { part: self.part, ordinal };
        self.stream.paragraphs.push(Paragraph { text, number, style, layout, calls, origin });
        out.push(Element::Paragraph(id));
    }

    /// The paragraph's span without the blanks at its ends, and how many there were before it.
    fn trim(&mut self) -> (ByteSpan, Leading) {
        let start = self.draft.start;
        let raw = &self.stream.text[start..];
        let body = raw.trim_start_matches(BLANKS);
        let from = self.stream.text.len() - body.len();
        let to = from + body.trim_end_matches(BLANKS).len();
        let mut leading = Leading::default();
        for blank in self.stream.text[start..from].bytes() {
            match blank {
                b'\t' => leading.tabs = leading.tabs.saturating_add(1),
                b' ' => leading.spaces = leading.spaces.saturating_add(1),
                _ => {}
            }
        }
        self.stream.text.truncate(to);
        self.stream.text.push('\n');
        (ByteSpan::new(from, to), leading)
    }

    /// The paragraph's number, and the indentation that its list gives it.
    fn number(
        &mut self,
        properties: &ParagraphProperties<'_>,
        style: Option<&'d StyleEntry>,
    ) -> (Option<crate::stream::AutoNumber>, Option<i32>) {
        let direct = properties.numbering;
        let inherited = style.map_or_else(NumberReference::default, |style| style.numbering);
        let Some(id) = direct.id.or(inherited.id).filter(|&id| id != 0) else { return (None, None) };
        let numbering = self.counters.numbering();
        let Some(instance) = numbering.instance_index(id) else { return (None, None) };
        // A style's own level may be told only by the level that names the style (§17.9.23).
        let linked = || {
            let style = style.filter(|style| direct.id.is_none() && !style.states_level)?;
            numbering.level_of_style(instance, &style.style.id)
        };
        let level = direct.level.or_else(linked).or(inherited.level).unwrap_or(0);
        let indent = numbering.level(instance, level).and_then(|level| level.indent);
        // A style that brings the number is laid over the list, a paragraph's own number over the style.
        let indent = if direct.id.is_some() { indent } else { style.and_then(|style| style.indent).or(indent) };
        let number = self.counters.next(instance, level, &mut self.stream.text);
        if number.is_some() {
            self.stream.text.push('\n');
        }
        (number, indent)
    }

    /// The stream's style for a style of the sheet.
    fn stream_style(&mut self, index: usize) -> StyleId {
        if let Some(id) = self.named[index] {
            return id;
        }
        let id = StyleId(self.stream.styles.len() as u16);
        self.stream.styles.push(self.styles.get(index).style.clone());
        self.named[index] = Some(id);
        id
    }

    /// Records the call of a note at the end of the text so far.
    pub(super) fn call(&mut self, note: NoteId) {
        let at = self.stream.text.len() as u32;
        self.draft.calls.push(NoteCall { at, note });
    }

    /// A page break stands here: a page begins with the next paragraph that has text, which may be this one.
    pub(super) fn break_page(&mut self) {
        self.page_break = true;
    }

    /// The first visible character of the paragraph was seen.
    pub(super) fn first_seen(&mut self) {
        self.draft.page_break |= std::mem::take(&mut self.page_break);
        self.draft.contents = self.fields.in_contents();
    }
}

/// Blanks that paragraphs do not begin or end with. A no-break space is printed on purpose and stays.
const BLANKS: [char; 3] = [' ', '\t', '\n'];

/// Blanks before the first character of a paragraph.
#[derive(Default)]
struct Leading {
    tabs: u8,
    spaces: u8,
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

/// Styles of the lines of a table of contents: `toc 1` to `toc 9`.
fn is_contents_style(key: &str) -> bool {
    key.strip_prefix("toc").is_some_and(|level| level.len() == 1 && level.as_bytes()[0].is_ascii_digit())
}
