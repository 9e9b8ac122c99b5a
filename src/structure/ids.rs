//! Gives ids: made of canonical numbers and places alone, so that all language versions get the same.
//!
//! `s7.1` is section 7.1, `a1.s2` section 2 of annex 1, `h3` the third heading without a number under the
//! same section; `.b2` counts blocks, `.i1` items, `.r1c2` cells. A number that comes again gets `-2`.

use std::collections::HashMap;
use std::fmt::Write;

use rustc_hash::FxBuildHasher;

use crate::document::{Block, BlockKind, Document, Id, Item, Note, Role, Section};
use crate::stream::{Origin, Stream};

/// Gives an id to everything in a document.
pub(super) fn assign(document: &mut Document, stream: &Stream) {
    let mut ids = Ids::default();
    ids.holders.reserve(stream.paragraphs.len());
    for (front, count) in document.front_matter.iter_mut().zip(1..) {
        ids.path.clear();
        ids.step("front", count);
        front.id = ids.unique();
        ids.blocks(&mut front.content);
    }
    ids.sections(&mut document.sections, "");
    for Note { id, content, .. } in &mut document.notes {
        ids.begin(id.as_str());
        ids.blocks(content);
    }
    for (paragraph, holder) in stream.paragraphs.iter().zip(&mut document.holders) {
        *holder = ids.holders.get(&paragraph.origin).cloned();
    }
}

#[derive(Default)]
struct Ids {
    /// The id of the element at hand; those inside it are built on it.
    path: String,
    used: HashMap<Id, u32, FxBuildHasher>,
    holders: HashMap<Origin, Id, FxBuildHasher>,
}

impl Ids {
    fn begin(&mut self, id: &str) {
        self.path.clear();
        self.path.push_str(id);
    }

    /// Appends a step to the path; gives its length before, to go back to.
    fn step(&mut self, name: &str, count: u32) -> usize {
        let before = self.path.len();
        self.path.push_str(name);
        push_number(&mut self.path, count);
        before
    }

    /// The path as an id; one that came before gets a count, and so does the path.
    fn unique(&mut self) -> Id {
        let id = Id::new(self.path.as_str());
        let count = self.used.entry(id.clone()).or_insert(0);
        *count += 1;
        if *count == 1 {
            return id;
        }
        let again = *count;
        self.step("-", again);
        Id::new(self.path.as_str())
    }

    fn sections(&mut self, sections: &mut [Section], prefix: &str) {
        for section in sections {
            let body = section.role == Role::Body;
            self.begin(if body { prefix } else { "" });
            self.path.push_str(match section.role {
                Role::Body if section.number.is_some() => "s",
                Role::Body if section.heading.is_some() => "h",
                Role::Body => "s0",
                Role::Annex => "a",
                Role::Appendix => "appendix",
                Role::Attachment => "attachment",
            });
            if let Some(number) = &section.number {
                let _ = write!(self.path, "{number}");
            }
            let inner = if body { prefix.to_owned() } else { format!("{}.", self.path) };
            section.id = self.unique();
            self.blocks(&mut section.content);
            self.sections(&mut section.sections, &inner);
        }
    }

    fn blocks(&mut self, blocks: &mut [Block]) {
        for (block, count) in blocks.iter_mut().zip(1..) {
            let before = self.step(".b", count);
            block.id = Id::new(self.path.as_str());
            match &mut block.kind {
                BlockKind::Paragraph(_) | BlockKind::Heading(_) => {
                    self.holders.entry(block.origin).or_insert_with(|| block.id.clone());
                }
                BlockKind::List(items) => self.items(items),
                BlockKind::Quote(blocks) | BlockKind::Contents(blocks) => self.blocks(blocks),
                BlockKind::Table(rows) => {
                    for (row, r) in rows.iter_mut().zip(1..) {
                        let before = self.step(".r", r);
                        for (cell, c) in row.iter_mut().zip(1..) {
                            let before = self.step("c", c);
                            self.blocks(&mut cell.content);
                            self.path.truncate(before);
                        }
                        self.path.truncate(before);
                    }
                }
            }
            self.path.truncate(before);
        }
    }

    fn items(&mut self, items: &mut [Item]) {
        for (item, count) in items.iter_mut().zip(1..) {
            let before = self.step(".i", count);
            item.id = Id::new(self.path.as_str());
            self.blocks(&mut item.content);
            self.path.truncate(before);
        }
    }
}

/// Appends a number; most have one digit.
fn push_number(path: &mut String, number: u32) {
    if number >= 10 {
        push_number(path, number / 10);
    }
    path.push((b'0' + (number % 10) as u8) as char);
}
