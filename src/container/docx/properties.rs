//! Paragraph and run properties, as styles, numbering levels and the text itself state them.
//!
//! A property is `None` where nothing is said, so that the statement of a style further up can show
//! through (ECMA-376 Part 1 §17.7.2).

use std::borrow::Cow;

use super::names::Ns;
use super::spelling::Languages;
use super::symbols::SymbolFont;
use super::tag::Tag;
use super::xml::Xml;
use crate::stream::Alignment;

/// What `w:pPr` states.
#[derive(Clone, Debug, Default)]
pub(super) struct ParagraphProperties<'a> {
    /// Id of the paragraph style.
    pub(super) style: Option<Cow<'a, str>>,
    /// Number reference.
    pub(super) numbering: NumberReference,
    /// Outline level as written, 9 for body text (§17.3.1.20).
    pub(super) outline_level: Option<u8>,
    /// Indentation at the side where reading begins, in twentieths of a point.
    pub(super) indent: Option<i32>,
    /// Alignment.
    pub(super) alignment: Option<Alignment>,
    /// A page begins before the paragraph.
    pub(super) page_break_before: Option<bool>,
    /// Reads from right to left.
    pub(super) bidi: Option<bool>,
    /// Look of the paragraph mark.
    pub(super) mark: RunProperties<'a>,
    /// The tracked fate of the paragraph mark.
    pub(super) mark_fate: Fate,
}

/// What `w:numPr` states (§17.3.1.19); each half may come from another style.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct NumberReference {
    /// Id of the numbering instance, 0 for none.
    pub(super) id: Option<u32>,
    /// Level, 0 for the outermost.
    pub(super) level: Option<u8>,
}

/// What becomes of tracked content when all changes are accepted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Fate {
    /// It stays.
    #[default]
    Kept,
    /// It was deleted or moved away.
    Gone,
}

/// What `w:rPr` states, as far as a reader sees it.
#[derive(Clone, Debug, Default)]
pub(super) struct RunProperties<'a> {
    /// Id of the character style.
    pub(super) style: Option<Cow<'a, str>>,
    /// The look of the characters.
    pub(super) look: Look,
    /// The font, if it is one of symbols.
    pub(super) font: Option<SymbolFont>,
    /// Attributes of `w:lang`, which are read for the few numbers that need them.
    lang: &'a [u8],
}

/// How characters look.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Look {
    /// Bold.
    pub(super) bold: Option<bool>,
    /// Italic.
    pub(super) italic: Option<bool>,
    /// Bold in complex scripts.
    pub(super) bold_complex: Option<bool>,
    /// Italic in complex scripts.
    pub(super) italic_complex: Option<bool>,
    /// Hidden.
    pub(super) hidden: Option<bool>,
    /// Formatted as complex script (`w:rtl` or `w:cs`).
    pub(super) complex: Option<bool>,
}

impl Look {
    /// This look with what `direct` states put over it.
    pub(super) fn overlaid(self, direct: Self) -> Self {
        Self {
            bold: direct.bold.or(self.bold),
            italic: direct.italic.or(self.italic),
            bold_complex: direct.bold_complex.or(self.bold_complex),
            italic_complex: direct.italic_complex.or(self.italic_complex),
            hidden: direct.hidden.or(self.hidden),
            complex: direct.complex.or(self.complex),
        }
    }

    /// The look of two styles that meet in one run: what both switch on is off again (§17.7.3).
    pub(super) fn toggled(self, other: Self) -> Self {
        let toggle = |one: Option<bool>, other: Option<bool>| match (one, other) {
            (Some(one), Some(other)) => Some(one != other),
            (one, other) => one.or(other),
        };
        Self {
            bold: toggle(self.bold, other.bold),
            italic: toggle(self.italic, other.italic),
            bold_complex: toggle(self.bold_complex, other.bold_complex),
            italic_complex: toggle(self.italic_complex, other.italic_complex),
            hidden: toggle(self.hidden, other.hidden),
            complex: other.complex.or(self.complex),
        }
    }

    /// Whether the characters are meant to be bold. For right-to-left runs Word heeds `bCs` alone (§17.3.2.3), but programs
    /// that know only `b` write it for them, too.
    pub(super) fn is_bold(self) -> bool {
        self.bold == Some(true) || (self.complex == Some(true) && self.bold_complex == Some(true))
    }

    /// Whether the characters are italic.
    pub(super) fn is_italic(self) -> bool {
        let italic = if self.complex == Some(true) { self.italic_complex } else { self.italic };
        italic == Some(true)
    }

    /// Whether the characters are left out.
    pub(super) fn is_hidden(self) -> bool {
        self.hidden == Some(true)
    }
}

impl<'a> ParagraphProperties<'a> {
    /// Reads the `w:pPr` just entered; `section` gets each `w:sectPr` in it.
    pub(super) fn read(xml: &mut Xml<'a>, mut section: impl FnMut(&mut Xml<'a>)) -> Self {
        let mut properties = Self::default();
        let level = xml.depth();
        while let Some(tag) = xml.child(level) {
            match tag.word() {
                b"pStyle" => properties.style = tag.val(),
                b"numPr" => properties.numbering = NumberReference::read(xml),
                b"outlineLvl" => properties.outline_level = tag.number(b"val").and_then(|n| u8::try_from(n).ok()),
                b"ind" => properties.indent = indent(&tag).or(properties.indent),
                b"jc" => properties.alignment = tag.raw(b"val").map(alignment),
                b"pageBreakBefore" => properties.page_break_before = Some(tag.is_on()),
                b"bidi" => properties.bidi = Some(tag.is_on()),
                b"rPr" => {
                    let (mark, fate) = RunProperties::read_mark(xml);
                    properties.mark = mark;
                    properties.mark_fate = fate;
                }
                b"sectPr" => section(xml),
                _ => {}
            }
        }
        properties
    }
}

impl NumberReference {
    /// Reads the `w:numPr` just entered.
    fn read(xml: &mut Xml<'_>) -> Self {
        let mut reference = Self::default();
        let level = xml.depth();
        while let Some(tag) = xml.child(level) {
            match tag.word() {
                b"numId" => reference.id = tag.number(b"val").map(|id| u32::try_from(id).unwrap_or(0)),
                b"ilvl" => reference.level = tag.number(b"val").and_then(|n| u8::try_from(n).ok()),
                _ => {}
            }
        }
        reference
    }

    /// This reference where it speaks, else the other.
    pub(super) fn or(self, other: Self) -> Self {
        Self { id: self.id.or(other.id), level: self.level.or(other.level) }
    }
}

impl<'a> RunProperties<'a> {
    /// Reads the `w:rPr` just entered.
    pub(super) fn read(xml: &mut Xml<'a>) -> Self {
        Self::read_mark(xml).0
    }

    /// The languages that are stated.
    pub(super) fn languages(&self) -> Languages {
        if self.lang.is_empty() {
            return Languages::default();
        }
        Languages::read(Tag { ns: Ns::Word, local: b"lang", attributes: self.lang })
    }

    /// Reads the `w:rPr` of a paragraph mark, which may say that the mark itself was deleted (§17.13.5.15).
    fn read_mark(xml: &mut Xml<'a>) -> (Self, Fate) {
        let mut properties = Self::default();
        let mut fate = Fate::Kept;
        let look = &mut properties.look;
        let level = xml.depth();
        while let Some(tag) = xml.child(level) {
            match tag.word() {
                b"rStyle" => properties.style = tag.val(),
                b"rFonts" => {
                    if let Some(name) = tag.raw(b"ascii").or_else(|| tag.raw(b"hAnsi")) {
                        properties.font = SymbolFont::named(name);
                    }
                }
                b"b" => look.bold = Some(tag.is_on()),
                b"bCs" => look.bold_complex = Some(tag.is_on()),
                b"i" => look.italic = Some(tag.is_on()),
                b"iCs" => look.italic_complex = Some(tag.is_on()),
                b"vanish" => look.hidden = Some(tag.is_on()),
                b"lang" => properties.lang = tag.attributes,
                b"rtl" | b"cs" => look.complex = Some(tag.is_on() || look.complex == Some(true)),
                b"del" | b"moveFrom" => fate = Fate::Gone,
                _ => {}
            }
        }
        (properties, fate)
    }
}

/// `w:ind` (§17.3.1.12): `start` in Strict, `left` in Transitional, both the leading side.
fn indent(tag: &Tag<'_>) -> Option<i32> {
    let value = tag.number(b"start").or_else(|| tag.number(b"left"))?;
    Some(i32::try_from(value).unwrap_or(0))
}

/// `w:jc` (§17.18.44): `left` and `right` also mean leading and trailing.
fn alignment(value: &[u8]) -> Alignment {
    match value {
        b"center" => Alignment::Center,
        b"right" | b"end" => Alignment::End,
        _ => Alignment::Start,
    }
}
