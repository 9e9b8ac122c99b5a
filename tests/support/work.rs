//! One document in six languages, described without regard to how it is printed.

use std::fmt;
use std::ops::Index;

use hexaglot::Language;

use super::{docx, plain};

/// One text in the six languages, in the order of [`Language::ALL`].
///
/// `[^2]` calls the second note; a tab stands where the print has one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Six(pub [String; 6]);

/// A document.
#[derive(Clone, Debug, Default)]
pub struct Work {
    /// Name of the folder or of the archive entry, such as `c19-088`.
    pub name: String,
    /// What the header states, under the names of the output: `symbol`, `session.year` and so on.
    pub facts: Vec<(String, String)>,
    /// Everything printed, in reading order.
    pub pieces: Vec<Piece>,
    /// Footnotes, in the order of their calls.
    pub notes: Vec<Six>,
    /// How the DOCX is laid out.
    pub docx: docx::Layout,
    /// How the text file is laid out.
    pub text: plain::Layout,
}

/// One paragraph, or one row of a table.
#[derive(Clone, Debug)]
pub struct Piece {
    /// What it is.
    pub kind: Kind,
    /// The text without its label.
    pub text: Six,
    /// It belongs to a text quoted from another instrument.
    pub quoted: bool,
    /// Results that it records.
    pub outcomes: Vec<Outcome>,
    /// Identifiers of the works it cites.
    pub cites: Vec<String>,
}

/// What a paragraph is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A cell of the header block.
    Header(Cell),
    /// The author line.
    Author,
    /// A line of the title.
    Title,
    /// Heading of a box before the body, with its role in the output. A number is printed before it in the oldest template.
    Box(String, Option<u32>),
    /// A line of underscores.
    Rule,
    /// A numbered heading.
    Section(Number),
    /// A numbered paragraph.
    Numbered(Number),
    /// A heading without a number.
    Heading,
    /// A paragraph.
    Paragraph,
    /// An item of a list, at a depth from 1.
    Item(Marker, u8),
    /// The line that opens an annex (role `annex`, `appendix`, `attachment`), with its number.
    Annex(String, Option<String>),
    /// The title under an annex line.
    AnnexTitle,
    /// The operative verb of a resolution, with its addressee.
    Operative,
    /// A row of a table; ` | ` parts its cells, rows that follow each other make one table.
    Row,
    /// The last line: an office or a name.
    Signature,
}

/// Cells of the header block.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cell {
    /// Name of the organisation (template of 2001).
    Organisation,
    /// Name of the session.
    Session,
    /// Place and dates.
    Place,
    /// Agenda item.
    Agenda,
    /// Revision line above the symbol.
    Revision,
    /// Symbol.
    Symbol,
    /// Date.
    Date,
    /// Language of the original.
    Original,
}

/// A section number, major part first.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Number {
    /// The parts.
    pub parts: Vec<u32>,
    /// What is printed after the last part.
    pub suffix: Option<Suffix>,
}

/// Latin ordinals that part inserted numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Suffix {
    /// Second of the same number.
    Bis,
    /// Third of the same number.
    Ter,
}

/// Marker of an item, in canonical form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Marker {
    /// A glyph; the first by default, others for lists inside lists.
    Bullet(char),
    /// A letter, from 1.
    Letter(u32),
    /// A roman numeral.
    Roman(u32),
    /// A number.
    Number(Number),
    /// Nothing is printed; only a tab opens the line.
    None,
}

/// A result.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// Action, as named in the output.
    pub action: String,
    /// Actors, as named in the output.
    pub actors: Vec<String>,
}

impl Work {
    /// A stated fact of the header.
    pub fn fact(&self, name: &str) -> Option<&str> {
        self.facts.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }
}

impl Piece {
    /// A piece that is neither quoted nor a result and cites nothing.
    pub fn new(kind: Kind, text: Six) -> Self {
        Self { kind, text, quoted: false, outcomes: Vec::new(), cites: Vec::new() }
    }
}

impl Six {
    /// A text made language by language.
    pub fn each(text: impl FnMut(Language) -> String) -> Self {
        Self(Language::ALL.map(text))
    }
}

impl Index<Language> for Six {
    type Output = str;

    fn index(&self, language: Language) -> &str {
        &self.0[language as usize]
    }
}

impl Number {
    /// A number without suffix.
    pub fn new(parts: &[u32]) -> Self {
        Self { parts: parts.to_vec(), suffix: None }
    }
}

/// The canonical form.
impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let parts: Vec<String> = self.parts.iter().map(u32::to_string).collect();
        f.write_str(&parts.join("."))?;
        f.write_str(self.suffix.map_or("", Suffix::canonical))
    }
}

impl Suffix {
    /// The canonical form.
    pub fn canonical(self) -> &'static str {
        match self {
            Self::Bis => "bis",
            Self::Ter => "ter",
        }
    }
}

impl Marker {
    /// Name of the kind in the output.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Bullet(_) => "bullet",
            Self::Letter(_) => "letter",
            Self::Roman(_) => "roman",
            Self::Number(_) => "number",
            Self::None => "none",
        }
    }
}

/// The canonical form; empty for none.
impl fmt::Display for Marker {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Bullet(_) => f.write_str("•"),
            Self::Letter(ordinal) => write!(f, "{}", (b'a' + (ordinal - 1) as u8) as char),
            Self::Roman(value) => f.write_str(super::labels::roman(*value)),
            Self::Number(number) => number.fmt(f),
            Self::None => Ok(()),
        }
    }
}
