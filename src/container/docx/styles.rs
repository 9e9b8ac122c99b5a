//! The styles part (ECMA-376 Part 1 §17.7): chains of `basedOn` followed once, so that a paragraph finds
//! its effective properties in one look-up.

use std::collections::HashMap;

use super::properties::{Look, NumberReference, ParagraphProperties, RunProperties};
use super::spelling::Languages;
use super::symbols::SymbolFont;
use super::xml::Xml;
use crate::stream::{Alignment, Style};

/// All styles of a document.
#[derive(Debug, Default)]
pub(super) struct StyleSheet {
    styles: Vec<StyleEntry>,
    by_id: HashMap<String, usize>,
    /// The paragraph style of paragraphs that name none.
    default_paragraph: Option<usize>,
    /// Languages that `w:docDefaults` states.
    languages: Languages,
}

/// A style with what its ancestors say.
#[derive(Debug)]
pub(super) struct StyleEntry {
    /// Id, name and key.
    pub(super) style: Style,
    /// Number reference; the level comes from the style itself or an ancestor.
    pub(super) numbering: NumberReference,
    /// Whether the style itself, not an ancestor, states the number's level.
    pub(super) states_level: bool,
    /// Effective outline level, 9 for body text.
    pub(super) outline_level: Option<u8>,
    /// Effective indentation.
    pub(super) indent: Option<i32>,
    /// Effective alignment.
    pub(super) alignment: Option<Alignment>,
    /// Effective page break before.
    pub(super) page_break_before: Option<bool>,
    /// Effective direction.
    pub(super) bidi: Option<bool>,
    /// Effective look of the characters.
    pub(super) look: Look,
    /// Effective font, if it is one of symbols.
    pub(super) font: Option<SymbolFont>,
    /// Effective languages of the characters.
    pub(super) languages: Languages,
    parent: Option<String>,
    kind: Kind,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Paragraph,
    Character,
    Other,
}

impl StyleSheet {
    /// Reads a styles part.
    pub(super) fn read(xml: &mut Xml<'_>) -> Self {
        let mut sheet = Self::default();
        let mut defaults = Defaults::default();
        if xml.root().is_none() {
            return sheet;
        }
        while let Some(tag) = xml.child(1) {
            match tag.word() {
                b"docDefaults" => defaults = Defaults::read(xml),
                b"style" => {
                    let kind = match tag.raw(b"type") {
                        Some(b"paragraph") | None => Kind::Paragraph,
                        Some(b"character") => Kind::Character,
                        Some(_) => Kind::Other,
                    };
                    let id = tag.text(b"styleId").unwrap_or_default().into_owned();
                    let default = matches!(tag.raw(b"default"), Some(b"1" | b"true" | b"on"));
                    let at = sheet.styles.len();
                    if default && kind == Kind::Paragraph {
                        sheet.default_paragraph = Some(at);
                    }
                    sheet.styles.push(StyleEntry::read(xml, id.clone(), kind));
                    sheet.by_id.entry(id).or_insert(at);
                }
                _ => {}
            }
        }
        sheet.resolve(&defaults);
        sheet.languages = defaults.run.languages();
        sheet
    }

    /// Number of styles.
    pub(super) fn len(&self) -> usize {
        self.styles.len()
    }

    /// Index of a style by its id.
    pub(super) fn index(&self, id: &str) -> Option<usize> {
        self.by_id.get(id).copied()
    }

    /// The style of paragraphs that name none.
    pub(super) fn default_paragraph(&self) -> Option<usize> {
        self.default_paragraph
    }

    /// Languages of texts that have no style.
    pub(super) fn default_languages(&self) -> Languages {
        self.languages
    }

    /// A style by index.
    pub(super) fn get(&self, index: usize) -> &StyleEntry {
        &self.styles[index]
    }

    /// The look of a character style, without what the document's defaults say.
    pub(super) fn character_look(&self, id: &str) -> Look {
        self.index(id).map_or_else(Look::default, |index| self.styles[index].look)
    }

    /// Hands down what ancestors say. A style is settled after its parent; a chain that bites its own tail
    /// ends where it would begin again.
    fn resolve(&mut self, defaults: &Defaults<'_>) {
        let mut settled = vec![false; self.styles.len()];
        let mut chain = Vec::new();
        for start in 0..self.styles.len() {
            let mut next = Some(start);
            while let Some(at) = next.filter(|&at| !settled[at] && !chain.contains(&at)) {
                chain.push(at);
                next = self.styles[at].parent.as_deref().and_then(|parent| self.index(parent));
            }
            while let Some(at) = chain.pop() {
                let parent = self.styles[at].parent.as_deref().and_then(|parent| self.index(parent));
                let parent = parent.filter(|&parent| settled[parent]);
                match parent {
                    Some(parent) => self.inherit(at, parent),
                    None if self.styles[at].kind == Kind::Paragraph => self.styles[at].inherit_defaults(defaults),
                    None => {}
                }
                settled[at] = true;
            }
        }
    }

    fn inherit(&mut self, at: usize, parent: usize) {
        let (style, parent) = if at < parent {
            let (head, tail) = self.styles.split_at_mut(parent);
            (&mut head[at], &tail[0])
        } else {
            let (head, tail) = self.styles.split_at_mut(at);
            (&mut tail[0], &head[parent])
        };
        style.numbering = style.numbering.or(parent.numbering);
        style.outline_level = style.outline_level.or(parent.outline_level);
        style.indent = style.indent.or(parent.indent);
        style.alignment = style.alignment.or(parent.alignment);
        style.page_break_before = style.page_break_before.or(parent.page_break_before);
        style.bidi = style.bidi.or(parent.bidi);
        style.look = parent.look.overlaid(style.look);
        style.font = style.font.or(parent.font);
        style.languages = style.languages.or(parent.languages);
    }
}

impl StyleEntry {
    /// Reads the `w:style` just entered.
    fn read(xml: &mut Xml<'_>, id: String, kind: Kind) -> Self {
        let mut name = String::new();
        let mut parent = None;
        let mut paragraph = ParagraphProperties::default();
        let mut run = RunProperties::default();
        let level = xml.depth();
        while let Some(tag) = xml.child(level) {
            match tag.word() {
                b"name" => name = tag.val().unwrap_or_default().into_owned(),
                b"basedOn" => parent = tag.val().map(std::borrow::Cow::into_owned),
                b"pPr" => paragraph = ParagraphProperties::read(xml, |_| {}),
                b"rPr" => run = RunProperties::read(xml),
                _ => {}
            }
        }
        let key = key(if name.is_empty() { &id } else { &name });
        Self {
            numbering: paragraph.numbering,
            states_level: paragraph.numbering.level.is_some(),
            outline_level: paragraph.outline_level.or_else(|| heading_level(&key)),
            indent: paragraph.indent,
            alignment: paragraph.alignment,
            page_break_before: paragraph.page_break_before,
            bidi: paragraph.bidi,
            look: run.look,
            font: run.font,
            languages: run.languages(),
            style: Style { id, name, key },
            parent,
            kind,
        }
    }

    fn inherit_defaults(&mut self, defaults: &Defaults<'_>) {
        self.indent = self.indent.or(defaults.paragraph.indent);
        self.alignment = self.alignment.or(defaults.paragraph.alignment);
        self.bidi = self.bidi.or(defaults.paragraph.bidi);
        self.look = defaults.run.look.overlaid(self.look);
        self.languages = self.languages.or(defaults.run.languages());
    }
}

/// `w:docDefaults` (§17.7.5.1).
#[derive(Debug, Default)]
struct Defaults<'a> {
    paragraph: ParagraphProperties<'a>,
    run: RunProperties<'a>,
}

impl<'a> Defaults<'a> {
    fn read(xml: &mut Xml<'a>) -> Self {
        let mut defaults = Self::default();
        let level = xml.depth();
        while let Some(tag) = xml.child(level) {
            let inner = xml.depth();
            match tag.word() {
                b"rPrDefault" => {
                    while let Some(tag) = xml.child(inner) {
                        if tag.word() == b"rPr" {
                            defaults.run = RunProperties::read(xml);
                        }
                    }
                }
                b"pPrDefault" => {
                    while let Some(tag) = xml.child(inner) {
                        if tag.word() == b"pPr" {
                            defaults.paragraph = ParagraphProperties::read(xml, |_| {});
                        }
                    }
                }
                _ => {}
            }
        }
        defaults
    }
}

/// A style name in lower case without blanks, underscores and hyphens.
fn key(name: &str) -> String {
    name.chars().filter(|c| !matches!(c, ' ' | '_' | '-' | '\u{A0}')).flat_map(char::to_lowercase).collect()
}

/// The outline level that the built-in heading styles have even where the part does not say so.
fn heading_level(key: &str) -> Option<u8> {
    match key.strip_prefix("heading")?.as_bytes() {
        [digit @ b'1'..=b'9'] => Some(digit - b'1'),
        _ => None,
    }
}
