//! What a document holds, by id: the text of each element, the section around it, its place in the order.

use std::collections::BTreeMap;

use serde_json::Value;

/// The elements of a document.
#[derive(Default)]
pub(super) struct Index<'a> {
    /// By id.
    pub(super) elements: BTreeMap<&'a str, Element<'a>>,
    /// Ids that occur again, with the pointer of the second.
    pub(super) repeated: Vec<(&'a str, String)>,
    /// Sections in document order.
    pub(super) sections: Vec<Numbered<'a>>,
    /// Last number printed before the place that is being read.
    last: Option<&'a str>,
    order: usize,
}

/// An element that has an id.
pub(super) struct Element<'a> {
    /// Its text: of a block, of a heading, of the first paragraph of an item.
    pub(super) text: Option<&'a str>,
    /// Number of the section around it.
    pub(super) section: Option<&'a str>,
    /// The last number printed before it.
    pub(super) last: Option<&'a str>,
    /// Place in document order.
    pub(super) order: usize,
}

/// A section with a number.
pub(super) struct Numbered<'a> {
    pub(super) pointer: String,
    pub(super) number: &'a str,
    /// Number of the nearest section around it that has one, in the same annex.
    pub(super) outer: Option<&'a str>,
}

impl<'a> Index<'a> {
    /// Reads a document that follows the schema.
    pub(super) fn new(document: &'a Value) -> Self {
        let mut index = Self::default();
        index.put("header.title", document["header"]["title"].as_str(), None, "/header/title");
        for (front, n) in list(&document["front_matter"]).iter().zip(0..) {
            let pointer = format!("/front_matter/{n}");
            index.put(id(front), front["heading"].as_str(), None, &pointer);
            index.blocks(&front["content"], None, &format!("{pointer}/content"));
        }
        index.within(&document["sections"], None, "/sections");
        for (note, n) in list(&document["notes"]).iter().zip(0..) {
            let pointer = format!("/notes/{n}");
            index.put(id(note), None, None, &pointer);
            index.blocks(&note["content"], None, &format!("{pointer}/content"));
        }
        index
    }

    fn put(&mut self, id: &'a str, text: Option<&'a str>, section: Option<&'a str>, pointer: &str) {
        self.order += 1;
        let element = Element { text, section, last: self.last, order: self.order };
        if self.elements.insert(id, element).is_some() {
            self.repeated.push((id, pointer.to_owned()));
        }
    }

    fn within(&mut self, sections: &'a Value, outer: Option<&'a str>, pointer: &str) {
        for (section, n) in list(sections).iter().zip(0..) {
            let pointer = format!("{pointer}/{n}");
            let own = section["number"].as_str();
            let is_body = section["role"].is_null();
            // The number of an annex is none of its sections, nor is that of a part.
            let is_part = section["label"].as_str().is_some_and(is_roman);
            let number = match (is_body && !is_part, own) {
                (true, own) => own.or(outer),
                (false, _) => None,
            };
            if let (true, Some(own)) = (is_body, own) {
                self.sections.push(Numbered { pointer: pointer.clone(), number: own, outer });
            }
            if own.is_some() {
                self.last = own;
            }
            self.put(id(section), section["heading"].as_str(), own.or(number), &pointer);
            self.blocks(&section["content"], number.or(own), &format!("{pointer}/content"));
            self.within(&section["sections"], number, &format!("{pointer}/sections"));
        }
    }

    fn blocks(&mut self, blocks: &'a Value, section: Option<&'a str>, pointer: &str) {
        for (block, n) in list(blocks).iter().zip(0..) {
            let pointer = format!("{pointer}/{n}");
            self.put(id(block), block["text"].as_str(), section, &pointer);
            self.blocks(&block["content"], section, &format!("{pointer}/content"));
            for (item, n) in list(&block["items"]).iter().zip(0..) {
                let pointer = format!("{pointer}/items/{n}");
                self.put(id(item), item["content"][0]["text"].as_str(), section, &pointer);
                self.blocks(&item["content"], section, &format!("{pointer}/content"));
            }
            for (row, r) in list(&block["rows"]).iter().zip(0..) {
                for (cell, c) in list(row).iter().zip(0..) {
                    self.blocks(&cell["content"], section, &format!("{pointer}/rows/{r}/{c}/content"));
                }
            }
        }
    }
}

/// The elements of an array.
pub(super) fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

/// The id of an element.
pub(super) fn id(value: &Value) -> &str {
    value["id"].as_str().unwrap_or_default()
}

/// Whether a label is a roman numeral, as those of parts are.
fn is_roman(label: &str) -> bool {
    let numeral = label.trim_end_matches(['.', ' ']);
    !numeral.is_empty() && numeral.chars().all(|c| "IVXLC".contains(c))
}
