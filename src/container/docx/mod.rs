//! Office Open XML word-processing packages to the neutral stream (ECMA-376).
//!
//! | room | reads |
//! | --- | --- |
//! | `package`, `packed`, `salvage`, `flat` | parts by name |
//! | `part`, `relationships`, `template` | parts by role |
//! | `xml`, `scan`, `near`, `tag`, `names` | a part as a tree that is walked once |
//! | `styles`, `numbering`, `section`, `properties` | what the text only refers to |
//! | `story`, `paragraph`, `run`, `field`, `table`, `drawing`, `note` | the text, in reading order |
//! | `counter`, `number_format`, `symbols` | labels and glyphs as printed |

mod counter;
mod drawing;
mod field;
mod flat;
mod frame;
mod names;
mod near;
mod note;
mod number_format;
mod numbering;
mod package;
mod packed;
mod paragraph;
mod part;
mod properties;
mod relationships;
mod run;
mod salvage;
mod scan;
mod section;
mod spelling;
mod story;
mod styles;
mod symbols;
mod table;
mod tag;
mod template;
mod xml;

use std::sync::Arc;

use super::{Bound, Error, Limits};
use crate::diagnostic::Diagnostic;
use crate::document::{Format, Source};
use crate::stream::{Element, ParagraphId, Stream};
use note::{Kind, NoteNumberings};
use numbering::Numbering;
use package::Package;
use packed::Inflater;
use part::{Loader, Role};
use section::{Pages, Settings};
use story::Story;
use styles::StyleSheet;
use template::Templates;

/// How the package is stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Storage {
    /// A ZIP archive.
    Zip,
    /// One flat XML file.
    Flat,
}

/// What is kept from one document to the next. A clone shares the templates.
#[derive(Debug, Default)]
pub(super) struct Memory {
    templates: Arc<Templates>,
    buffer: Vec<u8>,
    inflater: Inflater,
}

impl Clone for Memory {
    fn clone(&self) -> Self {
        Self { templates: Arc::clone(&self.templates), ..Self::default() }
    }
}

/// Reads a package.
///
/// # Errors
///
/// When the bytes are no Word document, or pass a limit.
pub(super) fn read(
    bytes: &[u8],
    storage: Storage,
    limits: &Limits,
    memory: &mut Memory,
) -> Result<(Stream, Source, Vec<Diagnostic>), Error> {
    let package = match storage {
        Storage::Zip => Package::zip(bytes, &mut memory.inflater, limits)?,
        Storage::Flat => Package::flat(bytes, &mut memory.inflater, limits)?,
    };
    let templates = &*memory.templates;
    let mut loader = Loader::new(package, limits, templates, &mut memory.buffer);
    let main = loader.main()?;
    let styles = loader.role(&main, Role::Styles, &templates.styles, StyleSheet::read)?;
    let mut numbering = loader.role(&main, Role::Numbering, &templates.numbering, Numbering::read)?;
    check(Bound::Lists, numbering.definitions() + numbering.instances(), limits.lists)?;
    if numbering.has_links() {
        Arc::make_mut(&mut numbering).follow_links(&styles);
    }
    let settings = loader.role(&main, Role::Settings, &templates.settings, Settings::read)?;
    let mut story = Story::new(&styles, &numbering);
    loader.body(&main, &mut story)?;
    check(Bound::Notes, story.notes.len(), limits.notes)?;
    for (kind, role) in [(Kind::Footnote, Role::Footnotes), (Kind::Endnote, Role::Endnotes)] {
        if story.notes.has(kind) {
            loader.role_story(&main, role, &mut story, |story, xml| story.note_part(xml, kind))?;
        }
    }
    let mut printed = Vec::new();
    for section in &story.sections {
        for running in &section.running {
            let shown = match running.pages {
                Pages::Default => true,
                Pages::First => section.title_page,
                Pages::Even => settings.even_pages,
            };
            if let Some(part) = main.part(&running.relation).filter(|part| shown && !printed.contains(part)) {
                printed.push(part);
            }
        }
    }
    for part in printed {
        loader.story(part, &mut story, |story, xml| {
            let flow = story.running(xml);
            collect(&flow, &mut story.stream.running);
        })?;
    }
    let Story { mut stream, notes, sections, mut diagnostics, .. } = story;
    let numberings: Vec<NoteNumberings> = sections.iter().map(|section| section.notes).collect();
    stream.notes = notes.labelled(&numberings, &settings.notes, styles.default_languages().of(None));
    stream.parts = loader.parts;
    frame::open(&mut stream);
    diagnostics.append(&mut loader.diagnostics);
    Ok((stream, Source { format: Format::Docx, encoding: None }, diagnostics))
}

fn check(bound: Bound, count: usize, limit: usize) -> Result<(), Error> {
    if count > limit { Err(Error::Limit { bound, limit: limit as u64 }) } else { Ok(()) }
}

/// The paragraphs of a flow, out of their tables.
fn collect(flow: &[Element], into: &mut Vec<ParagraphId>) {
    for element in flow {
        match element {
            Element::Paragraph(id) => into.push(*id),
            Element::Table(table) => {
                table.rows.iter().flatten().for_each(|cell| collect(&cell.content, into));
            }
        }
    }
}
