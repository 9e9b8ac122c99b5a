//! The skeleton of a document: what all language versions share, as lines that a person can read and compare.
//!
//! Two ways lead to it: from the description of a work, and from the JSON that the program wrote. The second
//! reads the output as any other program would, by its field names.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::work::{Kind, Work};

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

/// The skeleton that a work is described to have.
pub fn described(work: &Work) -> Value {
    let mut skeleton = Skeleton::default();
    for name in FACTS {
        if let Some(value) = work.fact(name) {
            skeleton.header.insert(name.to_owned(), value.to_owned());
        }
    }
    let mut at = Place::default();
    for piece in &work.pieces {
        match &piece.kind {
            Kind::Box(role, _) => skeleton.front_matter.push(role.clone()),
            Kind::Section(number) | Kind::Numbered(number) => {
                at.number = number.to_string();
                skeleton.sections.push(at.path());
            }
            Kind::Annex(role, number) => {
                at = Place { annex: annex(role, number.as_deref()), number: String::new() };
                skeleton.sections.push(at.path());
            }
            Kind::Item(marker, depth) => {
                let depth = usize::from(*depth);
                skeleton.items.push(item(&at.path(), depth, &marker.to_string(), marker.kind(), piece.quoted));
            }
            _ => {}
        }
        for outcome in &piece.outcomes {
            skeleton.outcomes.push(result(&at.number, &outcome.action, &outcome.actors));
        }
        skeleton.references.extend(piece.cites.iter().cloned());
    }
    skeleton.notes = work.notes.len();
    skeleton.finish()
}

/// The skeleton of a document in JSON, schema `hexaglot/1`.
pub fn read(document: &Value) -> Value {
    let mut skeleton = Skeleton::default();
    for name in FACTS {
        let value = name.split('.').try_fold(&document["header"], |value, key| value.get(key));
        match value {
            Some(Value::String(text)) => drop(skeleton.header.insert(name.to_owned(), text.clone())),
            Some(value) => drop(skeleton.header.insert(name.to_owned(), value.to_string())),
            None => {}
        }
    }
    skeleton.front_matter = list(&document["front_matter"]).iter().map(|entry| text(&entry["role"])).collect();
    for section in list(&document["sections"]) {
        skeleton.section(section, &Place::default());
    }
    for outcome in list(&document["outcomes"]) {
        let actors: Vec<String> = list(&outcome["actor"]).iter().map(text).collect();
        skeleton.outcomes.push(result(&text(&outcome["section"]), &text(&outcome["action"]), &actors));
    }
    skeleton.references = list(&document["references"]).iter().map(|reference| text(&reference["id"])).collect();
    skeleton.notes = list(&document["notes"]).len();
    skeleton.finish()
}

/// A value as it is kept in a file.
pub fn pretty(value: &Value) -> String {
    serde_json::to_string_pretty(value).unwrap() + "\n"
}

#[derive(Default)]
struct Skeleton {
    header: BTreeMap<String, String>,
    front_matter: Vec<String>,
    sections: Vec<String>,
    items: Vec<String>,
    outcomes: Vec<String>,
    references: Vec<String>,
    notes: usize,
}

/// Where the reader stands: in which annex, under which number.
#[derive(Clone, Default)]
struct Place {
    annex: String,
    number: String,
}

/// What surrounds a block: lists, and a quotation.
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

impl Skeleton {
    fn section(&mut self, section: &Value, outer: &Place) {
        let mut at = outer.clone();
        let number = section["number"].as_str();
        match section["role"].as_str().filter(|role| *role != "body") {
            Some(role) => {
                at = Place { annex: annex(role, number), number: String::new() };
                self.sections.push(at.path());
            }
            None => {
                if let Some(number) = number {
                    number.clone_into(&mut at.number);
                    self.sections.push(at.path());
                }
            }
        }
        self.blocks(&section["content"], &at, Inside::default());
        for inner in list(&section["sections"]) {
            self.section(inner, &at);
        }
    }

    fn blocks(&mut self, blocks: &Value, at: &Place, inside: Inside) {
        for block in list(blocks) {
            let inside = Inside { quoted: inside.quoted || block["type"] == "quote", ..inside };
            for entry in list(&block["items"]) {
                let inner = Inside { depth: inside.depth + 1, ..inside };
                let (marker, kind) = (text(&entry["marker"]), text(&entry["kind"]));
                self.items.push(item(&at.path(), inner.depth, &marker, &kind, inner.quoted));
                self.blocks(&entry["content"], at, inner);
            }
            for cell in list(&block["rows"]).iter().flat_map(list) {
                self.blocks(&cell["content"], at, inside);
            }
            self.blocks(&block["content"], at, inside);
        }
    }

    fn finish(mut self) -> Value {
        self.references.sort();
        self.references.dedup();
        let header: Map<String, Value> =
            self.header.into_iter().map(|(key, value)| (key, Value::String(value))).collect();
        json!({
            "header": header,
            "front_matter": self.front_matter,
            "sections": self.sections,
            "items": self.items,
            "outcomes": self.outcomes,
            "references": self.references,
            "notes": self.notes,
        })
    }
}

fn annex(role: &str, number: Option<&str>) -> String {
    number.map_or_else(|| role.to_owned(), |number| format!("{role} {number}"))
}

fn item(path: &str, depth: usize, marker: &str, kind: &str, quoted: bool) -> String {
    format!("{path} {} {kind} {marker}{}", ">".repeat(depth), if quoted { " quoted" } else { "" })
}

fn result(section: &str, action: &str, actors: &[String]) -> String {
    let mut actors = actors.to_vec();
    actors.sort();
    format!("{section} {action} {}", actors.join("+"))
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}
