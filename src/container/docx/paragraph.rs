//! Paragraphs: runs are written straight into the text of the stream; at the mark the ends are trimmed, the
//! number is counted and the layout settled.

use super::properties::{Fate, Look, NumberReference, ParagraphProperties};
use super::story::Story;
use super::styles::StyleEntry;
use super::symbols::SymbolFont;
use super::xml::Xml;
use crate::diagnostic::Code;
use crate::stream::{AutoNumber, Element, Layout, NoteCall, NoteId, Origin, Paragraph, ParagraphId, StyleId};
use crate::text::{ByteSpan, Direction};

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
    /// Reads the `w:p` just entered.
    pub(super) fn paragraph(&mut self, xml: &mut Xml<'_>, out: &mut Vec<Element>) {
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
            self.counters.enter_box();
            self.blocks(&mut inner, out);
            self.finish_continued(&mut inner, out);
            self.counters.leave_box();
            self.fields = fields;
        }
    }

    /// Begins a paragraph, or goes on with one whose mark was deleted.
    pub(super) fn begin(&mut self, style: Option<usize>) {
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
    pub(super) fn finish_continued(&mut self, xml: &mut Xml<'_>, out: &mut Vec<Element>) {
        if std::mem::take(&mut self.draft.continued) {
            self.set_style(self.styles.default_paragraph());
            self.ordinal -= 1;
            self.finish(xml, &ParagraphProperties::default(), out);
        }
    }

    /// Ends the paragraph: trims its text, counts it, settles its layout.
    pub(super) fn finish(&mut self, xml: &Xml<'_>, properties: &ParagraphProperties<'_>, out: &mut Vec<Element>) {
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
    ) -> (Option<AutoNumber>, Option<i32>) {
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
        // The label is formatted like the paragraph mark, with what the level states over it (§17.9.24).
        let language = || {
            let of_level = numbering.level(instance, level).map(|level| level.languages).unwrap_or_default();
            let of_style = style.map(|style| (style.languages, style.look.complex));
            let (of_style, complex) = of_style.unwrap_or((self.styles.default_languages(), None));
            let languages = of_level.or(properties.mark.languages()).or(of_style);
            languages.of(properties.mark.look.complex.or(complex))
        };
        let number = self.counters.next(instance, level, language, &mut self.stream.text);
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

/// Styles of the lines of a table of contents: `toc 1` to `toc 9`.
fn is_contents_style(key: &str) -> bool {
    key.strip_prefix("toc").is_some_and(|level| level.len() == 1 && level.as_bytes()[0].is_ascii_digit())
}
