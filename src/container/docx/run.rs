//! Runs and what holds them: text as a reader sees it.
//!
//! Word cuts a paragraph into runs wherever anything differs, down to a spelling mark, so a run means
//! nothing: characters go straight to the text, and only their look is remembered. Containers of runs
//! (links, smart tags, content controls, insertions) are transparent; deletions and moved-away text are
//! passed over, which is what accepting all changes gives (ECMA-376 Part 1 §17.13.5).

use super::names::Ns;
use super::note::Kind;
use super::properties::{Look, RunProperties};
use super::story::Story;
use super::symbols::{self, SymbolFont};
use super::tag::Tag;
use super::xml::{Node, Xml};
use crate::diagnostic::Code;

impl Story<'_> {
    /// Reads an element that stands among the runs of a paragraph.
    pub(super) fn inline<'a>(&mut self, xml: &mut Xml<'a>, tag: &Tag<'a>) {
        match (tag.ns, tag.local) {
            (Ns::Word, b"r") => self.run(xml),
            (Ns::Word, b"sdt") => self.content_control(xml, Self::inlines),
            (Ns::Word, b"fldSimple") => {
                let code = tag.text(b"instr").unwrap_or_default();
                self.fields.begin_simple(&code);
                self.inlines(xml);
                self.fields.end();
            }
            (Ns::Word, b"subDoc") => self.report(Code::SkippedContent, "a subdocument was not read"),
            (Ns::Word, b"del" | b"moveFrom") => {}
            // Links, smart tags, insertions and whatever else may hold runs.
            (Ns::Word, _) => self.inlines(xml),
            (Ns::Compatibility, b"AlternateContent") => self.alternatives(xml, Self::inlines),
            (Ns::Math, b"oMath" | b"oMathPara") => self.math(xml),
            _ => {}
        }
    }

    fn inlines(&mut self, xml: &mut Xml<'_>) {
        let level = xml.depth();
        while let Some(tag) = xml.child(level) {
            self.inline(xml, &tag);
        }
    }

    /// Reads the `w:r` just entered.
    fn run(&mut self, xml: &mut Xml<'_>) {
        let mut face = Face { look: self.draft.base, font: self.draft.font };
        self.run_content(xml, &mut face);
    }

    fn run_content(&mut self, xml: &mut Xml<'_>, face: &mut Face) {
        let level = xml.depth();
        while let Some(tag) = xml.child(level) {
            match tag.word() {
                b"t" => self.text(xml, &tag, face),
                b"rPr" => *face = self.face(&RunProperties::read(xml)),
                b"tab" | b"ptab" => self.put("\t", face.look),
                b"br" => match tag.raw(b"type") {
                    Some(b"page") => {
                        self.put("\n", face.look);
                        self.break_page();
                    }
                    _ => self.put("\n", face.look),
                },
                b"cr" => self.put("\n", face.look),
                b"noBreakHyphen" => self.put("\u{2011}", face.look),
                b"sym" => {
                    if let Some(c) = symbols::of_tag(&tag) {
                        self.put(c.encode_utf8(&mut [0; 4]), face.look);
                    }
                }
                b"fldChar" => self.field_char(xml, &tag),
                b"instrText" => self.instruction(xml),
                b"footnoteReference" => self.note_reference(xml, &tag, Kind::Footnote, level, face),
                b"endnoteReference" => self.note_reference(xml, &tag, Kind::Endnote, level, face),
                b"drawing" | b"pict" | b"object" => self.drawing(xml),
                b"ruby" => self.ruby(xml, face.look),
                b"commentReference" => self.report(Code::SkippedContent, "comments were not read"),
                // Some generators put whole documents into a run.
                b"body" => xml.set_aside(),
                b"" if tag.local == b"AlternateContent" => {
                    self.alternatives(xml, |story, xml| story.run_content(xml, face));
                }
                _ => {}
            }
        }
    }

    /// The effective look of a run with these properties.
    fn face(&self, properties: &RunProperties<'_>) -> Face {
        let style = properties.style.as_deref().map(|id| self.styles.character_look(id));
        let base = style.map_or(self.draft.base, |style| self.draft.base.toggled(style));
        Face { look: base.overlaid(properties.look), font: properties.font.or(self.draft.font) }
    }

    /// Reads the `w:t` or `m:t` just entered. Blanks at its ends count only where it says so (§17.3.3.31).
    fn text<'a>(&mut self, xml: &mut Xml<'a>, tag: &Tag<'a>, face: &Face) {
        let keeps_blanks = self.keeps_blanks || tag.raw(b"space") == Some(b"preserve");
        let level = xml.depth();
        let mut first = true;
        while let Some(node) = xml.node(level) {
            match node {
                Node::Text(bytes) => {
                    let bytes = if keeps_blanks || !first { bytes } else { bytes.trim_ascii_start() };
                    let bytes = if keeps_blanks || !xml.is_before_end() { bytes } else { bytes.trim_ascii_end() };
                    self.put_bytes(bytes, face);
                }
                Node::Char(c) => self.put_char(c, face),
                Node::Element => {}
            }
            first = false;
        }
    }

    /// Appends characters as they stand in the part.
    fn put_bytes(&mut self, bytes: &[u8], face: &Face) {
        match std::str::from_utf8(bytes) {
            Ok(text) if face.font.is_none() || !text.contains(symbols::is_private) => self.put_raw(text, face.look),
            Ok(text) => text.chars().for_each(|c| self.put_char(c, face)),
            Err(_) => {
                self.report(Code::UndecodableBytes, "text that is not UTF-8");
                self.put_raw(&String::from_utf8_lossy(bytes), face.look);
            }
        }
    }

    /// Line ends in the XML are blanks of the text; a tab is one.
    fn put_raw(&mut self, text: &str, look: Look) {
        let content = Content::of(text);
        if content.has(Content::LINE_END) {
            self.put(&text.replace("\r\n", " ").replace(['\n', '\r', '\0'], " "), look);
        } else {
            self.append(text, content, look);
        }
    }

    fn put_char(&mut self, c: char, face: &Face) {
        let c = match c {
            '\n' | '\r' => ' ',
            c => symbols::real(face.font, c),
        };
        self.put(c.encode_utf8(&mut [0; 4]), face.look);
    }

    /// Appends text as printed; direction marks and hidden text are left out.
    pub(super) fn put(&mut self, text: &str, look: Look) {
        self.append(text, Content::of(text), look);
    }

    fn append(&mut self, text: &str, content: Content, look: Look) {
        if look.is_hidden() {
            self.draft.hides = true;
            return;
        }
        if self.fields.in_code() {
            self.draft.held.push_str(text);
            return;
        }
        let unseen = content.has(Content::UNSEEN) && text.contains(is_unseen);
        if unseen && text.chars().all(is_unseen) {
            // A mark alone in its run has no look.
            return;
        }
        if content.has(Content::VISIBLE) {
            if !self.draft.seen.any {
                self.first_seen();
            }
            let seen = &mut self.draft.seen;
            seen.any = true;
            seen.regular |= !look.is_bold();
            seen.upright |= !look.is_italic();
        }
        if unseen {
            self.stream.text.extend(text.split(is_unseen));
        } else {
            self.stream.text.push_str(text);
        }
    }

    /// `w:ruby` (§17.3.3.25): the base, then its reading in brackets.
    fn ruby(&mut self, xml: &mut Xml<'_>, look: Look) {
        let level = xml.depth();
        let mut reading = None;
        while let Some(tag) = xml.child(level) {
            match tag.word() {
                b"rt" => reading = Some(xml.clone()),
                b"rubyBase" => self.inlines(xml),
                _ => {}
            }
        }
        if let Some(mut reading) = reading {
            self.put("(", look);
            self.inlines(&mut reading);
            self.put(")", look);
        }
    }

    /// Math as the row of its characters.
    pub(super) fn math(&mut self, xml: &mut Xml<'_>) {
        let level = xml.depth();
        let face = Face { look: self.draft.base, font: self.draft.font };
        while let Some(tag) = xml.child(level) {
            match (tag.ns, tag.local) {
                (Ns::Math, b"t") => self.text(xml, &tag, &face),
                (Ns::Word, b"r") => self.run(xml),
                (Ns::Word, b"del" | b"moveFrom" | b"rPr") => {}
                _ => self.math(xml),
            }
        }
    }
}

/// How the characters of a run look.
pub(super) struct Face {
    /// Effective look.
    pub(super) look: Look,
    /// The run's own font.
    font: Option<SymbolFont>,
}

/// Characters that steer the layout and show nothing. A soft hyphen shows only where Word breaks a line at
/// it, which nobody reads as part of the word.
fn is_unseen(c: char) -> bool {
    matches!(c, '\u{AD}' | '\u{200E}' | '\u{200F}' | '\u{61C}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{FEFF}')
}

/// What a text may hold, by its bytes: all that has to be known before it is appended, found in one pass.
#[derive(Clone, Copy)]
struct Content(u8);

impl Content {
    /// More than blanks and control characters.
    const VISIBLE: u8 = 1;
    /// Line ends, or the character that is none.
    const LINE_END: u8 = 2;
    /// Bytes that unseen characters begin with, or the second byte where the first is too frequent.
    const UNSEEN: u8 = 4;

    const BY_BYTE: [u8; 256] = {
        let mut table = [Self::VISIBLE; 256];
        let mut byte = 0;
        while byte <= b' ' as usize {
            table[byte] = 0;
            byte += 1;
        }
        table[b'\n' as usize] = Self::LINE_END;
        table[b'\r' as usize] = Self::LINE_END;
        table[0] = Self::LINE_END;
        // First bytes, except D8 for U+061C, which half of the Arabic letters share: there the second, 9C.
        table[0xC2] |= Self::UNSEEN;
        table[0x9C] |= Self::UNSEEN;
        table[0xE2] |= Self::UNSEEN;
        table[0xEF] |= Self::UNSEEN;
        table
    };

    fn of(text: &str) -> Self {
        Self(text.bytes().fold(0, |content, byte| content | Self::BY_BYTE[usize::from(byte)]))
    }

    fn has(self, what: u8) -> bool {
        self.0 & what != 0
    }
}
