//! The numbering part (ECMA-376 Part 1 §17.9): list definitions and the instances that share them.

use std::collections::HashMap;

use super::number_format::Format;
use super::properties::{ParagraphProperties, RunProperties};
use super::spelling::Languages;
use super::styles::StyleSheet;
use super::symbols;
use super::tag::Tag;
use super::xml::Xml;
use crate::stream::NumberFormat;

/// Levels that a list can have (§17.9.6).
pub(super) const LEVELS: usize = 9;

/// All lists of a document.
#[derive(Clone, Debug, Default)]
pub(super) struct Numbering {
    definitions: Vec<Definition>,
    definition_by_id: HashMap<u32, usize>,
    instances: Vec<Instance>,
    instance_by_id: HashMap<u32, usize>,
}

/// `w:abstractNum` (§17.9.1).
#[derive(Clone, Debug, Default)]
struct Definition {
    levels: [Option<Level>; LEVELS],
    /// The numbering style that holds the levels instead (§17.9.21).
    style_link: Option<String>,
}

/// `w:num` (§17.9.15).
#[derive(Clone, Debug, Default)]
pub(super) struct Instance {
    /// Index of the definition that counts for it.
    pub(super) definition: usize,
    overrides: [Override; LEVELS],
}

/// `w:lvlOverride` (§17.9.8).
#[derive(Clone, Debug, Default)]
struct Override {
    start: Option<u32>,
    level: Option<Level>,
}

/// `w:lvl` (§17.9.6).
#[derive(Clone, Debug)]
pub(super) struct Level {
    /// First count (§17.9.25).
    pub(super) start: u32,
    /// How the count is written.
    pub(super) format: Format,
    /// Text with `%1` to `%9` for the counts (§17.9.11); glyphs of symbol fonts are real characters.
    pub(super) text: String,
    /// Counts of all levels are written in decimal digits (§17.9.4).
    pub(super) legal: bool,
    /// The level, from 1, after which this one starts over; 0 for never (§17.9.10).
    pub(super) restart: Option<u8>,
    /// Indentation that the level gives its paragraphs.
    pub(super) indent: Option<i32>,
    /// The label is hidden.
    pub(super) hidden: bool,
    /// Languages of the label, where they are not those of the paragraph mark (§17.9.24).
    pub(super) languages: Languages,
    /// The paragraph style that selects this level (§17.9.23).
    style: Option<String>,
}

impl Numbering {
    /// Reads a numbering part.
    pub(super) fn read(xml: &mut Xml<'_>) -> Self {
        let mut numbering = Self::default();
        if xml.root().is_none() {
            return numbering;
        }
        while let Some(tag) = xml.child(1) {
            match tag.word() {
                b"abstractNum" => {
                    let id = id_of(&tag, b"abstractNumId");
                    numbering.definition_by_id.insert(id, numbering.definitions.len());
                    numbering.definitions.push(Definition::read(xml));
                }
                b"num" => {
                    let id = id_of(&tag, b"numId");
                    let instance = Instance::read(xml, &numbering.definition_by_id);
                    if let Some(instance) = instance {
                        numbering.instance_by_id.insert(id, numbering.instances.len());
                        numbering.instances.push(instance);
                    }
                }
                _ => {}
            }
        }
        numbering
    }

    /// Whether a list is defined by a numbering style.
    pub(super) fn has_links(&self) -> bool {
        self.definitions.iter().any(|definition| definition.style_link.is_some())
    }

    /// Follows links to numbering styles (§17.9.21): the instance counts with the definition that the style
    /// names.
    pub(super) fn follow_links(&mut self, styles: &StyleSheet) {
        let target = |definition: &Definition| {
            let style = styles.get(styles.index(definition.style_link.as_deref()?)?);
            let instance = self.instance_by_id.get(&style.numbering.id?)?;
            Some(self.instances[*instance].definition)
        };
        let targets: Vec<Option<usize>> = self.definitions.iter().map(target).collect();
        for instance in &mut self.instances {
            if let Some(target) = targets[instance.definition] {
                instance.definition = target;
            }
        }
    }

    /// Number of definitions.
    pub(super) fn definitions(&self) -> usize {
        self.definitions.len()
    }

    /// Number of instances.
    pub(super) fn instances(&self) -> usize {
        self.instances.len()
    }

    /// Index of the instance with an id.
    pub(super) fn instance_index(&self, id: u32) -> Option<usize> {
        self.instance_by_id.get(&id).copied()
    }

    /// An instance.
    pub(super) fn instance(&self, index: usize) -> &Instance {
        &self.instances[index]
    }

    /// The level of an instance.
    #[inline]
    pub(super) fn level(&self, instance: usize, level: u8) -> Option<&Level> {
        let instance = &self.instances[instance];
        let own = instance.overrides.get(usize::from(level))?.level.as_ref();
        own.or_else(|| self.definitions[instance.definition].levels[usize::from(level)].as_ref())
    }

    /// The level that a paragraph style selects.
    pub(super) fn level_of_style(&self, instance: usize, style: &str) -> Option<u8> {
        (0..LEVELS as u8)
            .find(|&level| self.level(instance, level).is_some_and(|found| found.style.as_deref() == Some(style)))
    }
}

impl Instance {
    /// Reads the `w:num` just entered; `None` if it names no definition.
    fn read(xml: &mut Xml<'_>, definitions: &HashMap<u32, usize>) -> Option<Self> {
        let mut definition = None;
        let mut overrides: [Override; LEVELS] = Default::default();
        let level = xml.depth();
        while let Some(tag) = xml.child(level) {
            match tag.word() {
                b"abstractNumId" => definition = definitions.get(&id_of(&tag, b"val")).copied(),
                b"lvlOverride" => {
                    let read = Override::read(xml);
                    if let Some(slot) = level_index(&tag).and_then(|index| overrides.get_mut(index)) {
                        *slot = read;
                    }
                }
                _ => {}
            }
        }
        Some(Self { definition: definition?, overrides })
    }

    /// The count that a level of this instance starts with, if it says so itself (§17.9.27).
    pub(super) fn start_override(&self, level: usize) -> Option<u32> {
        self.overrides[level].start
    }
}

impl Override {
    fn read(xml: &mut Xml<'_>) -> Self {
        let mut read = Self::default();
        let level = xml.depth();
        while let Some(tag) = xml.child(level) {
            match tag.word() {
                b"startOverride" => read.start = tag.number(b"val").map(count),
                b"lvl" => read.level = Some(Level::read(xml)),
                _ => {}
            }
        }
        read
    }
}

impl Definition {
    fn read(xml: &mut Xml<'_>) -> Self {
        let mut definition = Self::default();
        let level = xml.depth();
        while let Some(tag) = xml.child(level) {
            match tag.word() {
                b"lvl" => {
                    let read = Level::read(xml);
                    if let Some(slot) = level_index(&tag).and_then(|index| definition.levels.get_mut(index)) {
                        *slot = Some(read);
                    }
                }
                b"numStyleLink" => definition.style_link = tag.val().map(std::borrow::Cow::into_owned),
                _ => {}
            }
        }
        definition
    }
}

impl Level {
    /// The class of the label: without a count in it, it is the same for each item.
    pub(super) fn class(&self) -> NumberFormat {
        match self.format.class() {
            NumberFormat::Other if !self.text.contains('%') => NumberFormat::Other,
            NumberFormat::Bullet => NumberFormat::Bullet,
            _ if self.legal => NumberFormat::Decimal,
            class => class,
        }
    }

    /// Reads the `w:lvl` just entered. A start that is not stated is 0 (§17.9.25).
    fn read(xml: &mut Xml<'_>) -> Self {
        let mut read = Self {
            start: 0,
            format: Format::Decimal,
            text: String::new(),
            legal: false,
            restart: None,
            indent: None,
            hidden: false,
            languages: Languages::default(),
            style: None,
        };
        let mut font = None;
        let level = xml.depth();
        while let Some(tag) = xml.child(level) {
            match tag.word() {
                b"start" => read.start = tag.number(b"val").map_or(0, count),
                b"numFmt" => read.format = format(&tag),
                b"lvlText" => read.text = tag.val().unwrap_or_default().into_owned(),
                b"isLgl" => read.legal = tag.is_on(),
                b"lvlRestart" => read.restart = tag.number(b"val").and_then(|n| u8::try_from(n).ok()),
                b"pStyle" => read.style = tag.val().map(std::borrow::Cow::into_owned),
                b"pPr" => read.indent = ParagraphProperties::read(xml, |_| {}).indent,
                b"rPr" => {
                    let properties = RunProperties::read(xml);
                    read.hidden = properties.look.is_hidden();
                    read.languages = properties.languages();
                    font = properties.font;
                }
                // Word 2010 and later put formats of their own into a choice beside a standard one.
                b"" if tag.local == b"AlternateContent" => {
                    if let Some(format) = alternate_format(xml) {
                        read.format = format;
                    }
                }
                _ => {}
            }
        }
        if read.format == Format::Bullet && (font.is_some() || read.text.chars().any(symbols::is_private)) {
            read.text = read.text.chars().map(|c| symbols::bullet(font, c)).collect();
        }
        read
    }
}

/// `w:numFmt` (§17.9.17).
fn format(tag: &Tag<'_>) -> Format {
    match tag.val().as_deref() {
        Some("custom") => tag.text(b"format").map_or(Format::Decimal, |pattern| Format::custom(&pattern)),
        Some(name) => Format::named(name),
        None => Format::Decimal,
    }
}

/// The first format of the alternatives.
fn alternate_format(xml: &mut Xml<'_>) -> Option<Format> {
    let level = xml.depth();
    let mut found = None;
    while xml.child(level).is_some() {
        let inner = xml.depth();
        while let Some(tag) = xml.child(inner) {
            if tag.word() == b"numFmt" && found.is_none() {
                found = Some(format(&tag));
            }
        }
    }
    found
}

fn id_of(tag: &Tag<'_>, attribute: &[u8]) -> u32 {
    tag.number(attribute).and_then(|id| u32::try_from(id).ok()).unwrap_or(u32::MAX)
}

fn level_index(tag: &Tag<'_>) -> Option<usize> {
    tag.number(b"ilvl").and_then(|level| usize::try_from(level).ok())
}

fn count(value: i64) -> u32 {
    u32::try_from(value).unwrap_or(0)
}
