//! The skeleton of a document: what all its language versions share, as lines that a person can read and compare.

use serde_json::{Map, Value, json};

use super::index::list;

/// Facts of the header that no language changes.
const FACTS: [&str; 9] = [
    "symbol",
    "revision",
    "session.body",
    "session.year",
    "session.start",
    "session.end",
    "agenda_item",
    "date",
    "original_language",
];

/// The skeleton of a document of schema `hexaglot/1`.
///
/// Sections are named by number, inside an annex behind its name (`annex 1/2.1`); an item is its section, one `>` for
/// each list around it, kind and marker; an outcome its section, action and actors.
pub fn skeleton(document: &Value) -> Value {
    let mut header = Map::new();
    for name in FACTS {
        match name.split('.').try_fold(&document["header"], |value, key| value.get(key)) {
            Some(Value::String(text)) => drop(header.insert(name.to_owned(), json!(text))),
            Some(value) => drop(header.insert(name.to_owned(), json!(value.to_string()))),
            None => {}
        }
    }
    let mut walk = Walk::default();
    for section in list(&document["sections"]) {
        walk.section(section, &Place::default());
    }
    let outcomes = list(&document["outcomes"]).iter().map(|outcome| {
        let mut actors: Vec<&str> = list(&outcome["actor"]).iter().map(text).collect();
        actors.sort_unstable();
        format!("{} {} {}", text(&outcome["section"]), text(&outcome["action"]), actors.join("+"))
    });
    let mut references: Vec<&str> = list(&document["references"]).iter().map(|entry| text(&entry["id"])).collect();
    references.sort_unstable();
    references.dedup();
    json!({
        "header": header,
        "front_matter": list(&document["front_matter"]).iter().map(|entry| text(&entry["role"])).collect::<Vec<_>>(),
        "sections": walk.sections,
        "items": walk.items,
        "outcomes": outcomes.collect::<Vec<_>>(),
        "references": references,
        "notes": list(&document["notes"]).len(),
    })
}

#[derive(Default)]
struct Walk {
    sections: Vec<String>,
    items: Vec<String>,
}

/// Where the walk stands: in which annex, under which number.
#[derive(Clone, Default)]
struct Place {
    annex: String,
    number: String,
}

/// What surrounds a block.
#[derive(Clone, Copy, Default)]
struct Inside {
    depth: usize,
    quoted: bool,
}

impl Place {
    fn path(&self) -> String {
        match (self.annex.as_str(), self.number.as_str()) {
            ("", number) => number.to_owned(),
            (annex, number) => format!("{annex}/{number}"),
        }
    }
}

impl Walk {
    fn section(&mut self, section: &Value, outer: &Place) {
        let mut at = outer.clone();
        match (section["role"].as_str(), section["number"].as_str()) {
            (Some(role), number) => {
                let annex = number.map_or_else(|| role.to_owned(), |number| format!("{role} {number}"));
                at = Place { annex, number: String::new() };
                self.sections.push(at.path());
            }
            (None, Some(number)) => {
                number.clone_into(&mut at.number);
                self.sections.push(at.path());
            }
            (None, None) => {}
        }
        self.blocks(&section["content"], &at, Inside::default());
        for inner in list(&section["sections"]) {
            self.section(inner, &at);
        }
    }

    fn blocks(&mut self, blocks: &Value, at: &Place, inside: Inside) {
        for block in list(blocks) {
            let inside = Inside { quoted: inside.quoted || block["type"] == "quote", ..inside };
            for item in list(&block["items"]) {
                let inner = Inside { depth: inside.depth + 1, ..inside };
                let quoted = if inner.quoted { " quoted" } else { "" };
                let (depth, kind, marker) = (">".repeat(inner.depth), text(&item["kind"]), text(&item["marker"]));
                self.items.push(format!("{} {depth} {kind} {marker}{quoted}", at.path()));
                self.blocks(&item["content"], at, inner);
            }
            for cell in list(&block["rows"]).iter().flat_map(list) {
                self.blocks(&cell["content"], at, inside);
            }
            self.blocks(&block["content"], at, inside);
        }
    }
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}
