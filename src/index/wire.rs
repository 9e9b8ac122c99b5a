//! The JSON format `hexaglot/1` as it is read back: borrowed where the text has no escapes, and only what an archive
//! holds. Unknown fields are passed over, absent ones are empty, so that later documents of the format can be read.

use std::borrow::Cow;

use serde::Deserialize;

/// A text, borrowed from the JSON where that is possible.
#[derive(Clone, Debug, Default, Deserialize)]
pub(super) struct Text<'a>(#[serde(borrow)] pub(super) Cow<'a, str>);

/// What tells a document from any other JSON.
#[derive(Deserialize)]
pub(super) struct Head<'a> {
    #[serde(borrow, default)]
    pub(super) schema: Text<'a>,
}

#[derive(Deserialize)]
pub(super) struct Document<'a> {
    #[serde(borrow)]
    pub(super) schema: Text<'a>,
    #[serde(default)]
    pub(super) source: Source<'a>,
    pub(super) language: Text<'a>,
    #[serde(default)]
    pub(super) direction: Text<'a>,
    #[serde(default)]
    pub(super) header: Header<'a>,
    #[serde(default)]
    pub(super) front_matter: Vec<Front<'a>>,
    #[serde(default)]
    pub(super) sections: Vec<Section<'a>>,
    #[serde(default)]
    pub(super) outcomes: Vec<Outcome<'a>>,
    #[serde(default)]
    pub(super) references: Vec<Reference<'a>>,
    #[serde(default)]
    pub(super) notes: Vec<Note<'a>>,
    #[serde(default)]
    pub(super) diagnostics: Vec<Diagnostic<'a>>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Source<'a> {
    #[serde(borrow)]
    pub(super) path: Text<'a>,
    pub(super) format: Option<Text<'a>>,
    pub(super) bytes: Option<i64>,
    pub(super) sha256: Option<Text<'a>>,
    pub(super) encoding: Option<Text<'a>>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Header<'a> {
    #[serde(borrow)]
    pub(super) symbol: Option<Text<'a>>,
    pub(super) revision: Option<i64>,
    pub(super) session: Session<'a>,
    pub(super) agenda_item: Option<Text<'a>>,
    pub(super) date: Option<Text<'a>>,
    pub(super) original_language: Option<Text<'a>>,
    pub(super) author: Option<Text<'a>>,
    pub(super) title: Option<Text<'a>>,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Session<'a> {
    #[serde(borrow)]
    pub(super) body: Option<Text<'a>>,
    pub(super) year: Option<i64>,
    pub(super) place: Option<Text<'a>>,
    pub(super) start: Option<Text<'a>>,
    pub(super) end: Option<Text<'a>>,
}

#[derive(Deserialize)]
pub(super) struct Front<'a> {
    #[serde(borrow)]
    pub(super) id: Text<'a>,
    pub(super) role: Text<'a>,
    #[serde(default)]
    pub(super) heading: Option<Text<'a>>,
    #[serde(default)]
    pub(super) content: Vec<Block<'a>>,
}

#[derive(Deserialize)]
pub(super) struct Section<'a> {
    #[serde(borrow)]
    pub(super) id: Text<'a>,
    #[serde(default)]
    pub(super) number: Option<Text<'a>>,
    #[serde(default)]
    pub(super) label: Option<Text<'a>>,
    #[serde(default)]
    pub(super) heading: Option<Text<'a>>,
    #[serde(default)]
    pub(super) role: Option<Text<'a>>,
    #[serde(default)]
    pub(super) content: Vec<Block<'a>>,
    #[serde(default)]
    pub(super) sections: Vec<Section<'a>>,
}

/// Any block: what its type has, and nothing of the rest. A tagged enum would be read twice.
#[derive(Deserialize)]
pub(super) struct Block<'a> {
    #[serde(borrow, rename = "type")]
    pub(super) kind: Text<'a>,
    pub(super) id: Text<'a>,
    #[serde(default)]
    pub(super) text: Option<Text<'a>>,
    #[serde(default)]
    pub(super) items: Vec<Item<'a>>,
    #[serde(default)]
    pub(super) content: Vec<Block<'a>>,
    #[serde(default)]
    pub(super) rows: Vec<Vec<Cell<'a>>>,
}

#[derive(Deserialize)]
pub(super) struct Item<'a> {
    #[serde(borrow)]
    pub(super) id: Text<'a>,
    #[serde(default)]
    pub(super) marker: Option<Text<'a>>,
    #[serde(default)]
    pub(super) content: Vec<Block<'a>>,
}

#[derive(Deserialize)]
pub(super) struct Cell<'a> {
    #[serde(borrow, default)]
    pub(super) content: Vec<Block<'a>>,
}

#[derive(Deserialize)]
pub(super) struct Outcome<'a> {
    #[serde(borrow)]
    pub(super) id: Text<'a>,
    pub(super) at: Text<'a>,
    #[serde(default)]
    pub(super) section: Option<Text<'a>>,
    pub(super) text: Text<'a>,
    #[serde(default)]
    pub(super) marker: Option<Text<'a>>,
    pub(super) action: Text<'a>,
    #[serde(default)]
    pub(super) actor: Vec<Text<'a>>,
    #[serde(default)]
    pub(super) references: Vec<Text<'a>>,
}

#[derive(Deserialize)]
pub(super) struct Reference<'a> {
    #[serde(borrow)]
    pub(super) id: Text<'a>,
    #[serde(default)]
    pub(super) kind: Option<Text<'a>>,
    #[serde(default)]
    pub(super) body: Option<Text<'a>>,
    #[serde(default)]
    pub(super) number: Option<Text<'a>>,
    #[serde(default)]
    pub(super) mentions: Vec<Mention<'a>>,
}

#[derive(Deserialize)]
pub(super) struct Mention<'a> {
    #[serde(borrow)]
    pub(super) at: Text<'a>,
    pub(super) start: i64,
    pub(super) end: i64,
    pub(super) text: Text<'a>,
    #[serde(default)]
    pub(super) edition: Option<i64>,
    #[serde(default)]
    pub(super) basis: Option<Text<'a>>,
    #[serde(default)]
    pub(super) version: Option<i64>,
    #[serde(default)]
    pub(super) revision: Option<i64>,
    #[serde(default)]
    pub(super) addendum: Option<i64>,
    #[serde(default)]
    pub(super) corrigendum: Option<i64>,
    #[serde(default)]
    pub(super) part: Option<Text<'a>>,
}

#[derive(Deserialize)]
pub(super) struct Note<'a> {
    #[serde(borrow)]
    pub(super) id: Text<'a>,
    #[serde(default)]
    pub(super) label: Option<Text<'a>>,
    #[serde(default)]
    pub(super) content: Vec<Block<'a>>,
}

#[derive(Deserialize)]
pub(super) struct Diagnostic<'a> {
    #[serde(borrow)]
    pub(super) code: Text<'a>,
    pub(super) severity: Text<'a>,
    #[serde(default)]
    pub(super) at: Option<Text<'a>>,
    pub(super) message: Text<'a>,
}
