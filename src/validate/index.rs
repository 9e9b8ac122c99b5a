//! What a document holds, by id: the text of each element, the section around it, its place in the order.

use std::cell::OnceCell;
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
    pub(super) text: Option<Text<'a>>,
    /// Number of the section around it.
    pub(super) section: Option<&'a str>,
    /// The last number printed before it.
    pub(super) last: Option<&'a str>,
    /// Place in document order.
    pub(super) order: usize,
}

/// A text that is asked for code points again and again.
pub(super) struct Text<'a> {
    pub(super) whole: &'a str,
    /// Where every [`STEP`]th code point begins, in bytes; then, how many code points there are.
    marks: OnceCell<(Vec<usize>, usize)>,
}

/// Code points from one mark to the next.
const STEP: usize = 256;

impl<'a> Text<'a> {
    fn new(whole: &'a str) -> Self {
        Self { whole, marks: OnceCell::new() }
    }

    /// Code points.
    pub(super) fn length(&self) -> usize {
        self.marks().1
    }

    /// What stands between two code points, if there is something.
    pub(super) fn between(&self, start: usize, end: usize) -> Option<&'a str> {
        self.whole.get(self.byte(start)?..self.byte(end)?).filter(|text| !text.is_empty())
    }

    fn byte(&self, point: usize) -> Option<usize> {
        let (marks, length) = self.marks();
        let mark = marks.get(point / STEP).copied()?;
        let rest = &self.whole[mark..];
        let at = rest.char_indices().map(|(at, _)| at).chain([rest.len()]).nth(point % STEP);
        at.filter(|_| point <= *length).map(|at| mark + at)
    }

    fn marks(&self) -> &(Vec<usize>, usize) {
        self.marks.get_or_init(|| {
            let ends = || self.whole.char_indices().map(|(at, _)| at).chain([self.whole.len()]);
            (ends().step_by(STEP).collect(), ends().count() - 1)
        })
    }
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
        let element = Element { text: text.map(Text::new), section, last: self.last, order: self.order };
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

/// Stretches a line; a letter for Unicode.
const TATWEEL: char = '\u{640}';

/// Whether a label is a roman numeral, as those of parts are, whatever is printed around it.
fn is_roman(label: &str) -> bool {
    let mut signs = label.chars().filter(|c| c.is_alphanumeric() && *c != TATWEEL).peekable();
    signs.peek().is_some() && signs.all(|c| "IVX".contains(c))
}

#[cfg(test)]
mod tests {
    use super::{STEP, Text};

    #[test]
    fn texts_are_cut_at_code_points() {
        let whole = "aб𝄞ج".repeat(STEP);
        let (text, length) = (Text::new(&whole), 4 * STEP);
        assert_eq!(text.length(), length);
        for (start, end) in [(0, 1), (1, 3), (STEP - 1, STEP + 1), (0, length), (length - 1, length)] {
            let there: String = whole.chars().skip(start).take(end - start).collect();
            assert_eq!(text.between(start, end), Some(there.as_str()), "{start}..{end}");
        }
        for (start, end) in [(0, 0), (3, 2), (0, length + 1), (length, length), (length + STEP, length + 2 * STEP)] {
            assert_eq!(text.between(start, end), None, "{start}..{end}");
        }
    }
}
