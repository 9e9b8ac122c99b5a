//! Gives ids: made of canonical numbers and places alone, so that all language versions get the same.
//!
//! `s7.1` is section 7.1, `a1.s2` section 2 of annex 1, `h3` the third heading without a number under the
//! same section; `.b2` counts blocks, `.i1` items, `.r1c2` cells. A number that comes again gets `-2`.

use std::collections::BTreeMap;

use crate::document::{Block, BlockKind, Document, Id, Item, Note, Role, Section};
use crate::stream::{Origin, Stream};

/// Gives an id to everything in a document.
pub(super) fn assign(document: &mut Document, stream: &Stream) {
    let mut ids = Ids { used: BTreeMap::new(), holders: BTreeMap::new() };
    for (front, count) in document.front_matter.iter_mut().zip(1..) {
        front.id = ids.unique(format!("front{count}"));
        ids.blocks(&mut front.content, front.id.as_str());
    }
    ids.sections(&mut document.sections, "");
    for Note { id, content, .. } in &mut document.notes {
        ids.blocks(content, id.as_str());
    }
    for (paragraph, holder) in stream.paragraphs.iter().zip(&mut document.holders) {
        *holder = ids.holders.get(&key(paragraph.origin)).cloned();
    }
}

struct Ids {
    used: BTreeMap<String, u32>,
    holders: BTreeMap<(u16, u32), Id>,
}

impl Ids {
    fn unique(&mut self, id: String) -> Id {
        let count = self.used.entry(id.clone()).or_insert(0);
        *count += 1;
        if *count == 1 { Id::new(id) } else { Id::new(format!("{id}-{count}")) }
    }

    fn sections(&mut self, sections: &mut [Section], prefix: &str) {
        for section in sections {
            let number = section.number.as_ref().map(ToString::to_string).unwrap_or_default();
            let (id, inner) = match (section.role, &section.number, &section.heading) {
                (Role::Body, Some(_), _) => (format!("{prefix}s{number}"), prefix.to_owned()),
                (Role::Body, None, Some(_)) => (format!("{prefix}h"), prefix.to_owned()),
                (Role::Body, None, None) => (format!("{prefix}s0"), prefix.to_owned()),
                (Role::Annex, ..) => (format!("a{number}"), format!("a{number}.")),
                (Role::Appendix, ..) => (format!("appendix{number}"), format!("appendix{number}.")),
                (Role::Attachment, ..) => (format!("attachment{number}"), format!("attachment{number}.")),
            };
            section.id = self.unique(id);
            self.blocks(&mut section.content, section.id.as_str());
            self.sections(&mut section.sections, &inner);
        }
    }

    fn blocks(&mut self, blocks: &mut [Block], parent: &str) {
        for (block, count) in blocks.iter_mut().zip(1..) {
            let id = format!("{parent}.b{count}");
            match &mut block.kind {
                BlockKind::Paragraph(_) | BlockKind::Heading(_) => self.hold(block.origin, &id),
                BlockKind::List(items) => self.items(items, &id),
                BlockKind::Quote(blocks) | BlockKind::Contents(blocks) => self.blocks(blocks, &id),
                BlockKind::Table(rows) => {
                    for (row, r) in rows.iter_mut().zip(1..) {
                        for (cell, c) in row.iter_mut().zip(1..) {
                            self.blocks(&mut cell.content, &format!("{id}.r{r}c{c}"));
                        }
                    }
                }
            }
            block.id = Id::new(id);
        }
    }

    fn items(&mut self, items: &mut [Item], parent: &str) {
        for (item, count) in items.iter_mut().zip(1..) {
            let id = format!("{parent}.i{count}");
            self.blocks(&mut item.content, &id);
            item.id = Id::new(id);
        }
    }

    fn hold(&mut self, origin: Origin, id: &str) {
        self.holders.entry(key(origin)).or_insert_with(|| Id::new(id));
    }
}

fn key(origin: Origin) -> (u16, u32) {
    (origin.part.0, origin.ordinal)
}
