//! The finished document: what a careful expert would write down, free of any wire format.
//!
//! Text is kept once, in an [`Arena`]; every element points into it with byte spans. Elements carry ids
//! that are unique in the document and the same in all languages.

mod number;

use std::fmt;

use smol_str::SmolStr;

pub use number::{Marker, SectionNumber};

use crate::diagnostic::Diagnostic;
use crate::language::Language;
use crate::stream::{NoteId, Origin, ParagraphId};
use crate::text::{Arena, ByteSpan, Direction};
use crate::work::Body;

/// One document.
#[derive(Debug)]
pub struct Document {
    /// What the file was.
    pub source: Source,
    /// The language of the text.
    pub language: Language,
    /// Base direction of the text.
    pub direction: Direction,
    /// The header block.
    pub header: Header,
    /// Boxes before the body.
    pub front_matter: Vec<FrontMatter>,
    /// The body.
    pub sections: Vec<Section>,
    /// Results that the document records, in document order.
    pub outcomes: Vec<Outcome>,
    /// Cited works, ordered by identifier.
    pub references: Vec<crate::reference::Reference>,
    /// Footnotes and endnotes in the order of their calls.
    pub notes: Vec<Note>,
    /// Findings, in document order as far as they have a place.
    pub diagnostics: Vec<Diagnostic>,
    /// For each paragraph of the source the element that holds it, if any.
    pub holders: Vec<Option<Id>>,
    /// Parts of the package that findings may name.
    pub parts: Vec<String>,
    /// All text.
    pub text: Arena,
}

/// What the file was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// Container format.
    pub format: Format,
    /// Encoding of a text file, in lower case.
    pub encoding: Option<&'static str>,
}

/// Container format.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Office Open XML.
    Docx,
    /// Plain text.
    Text,
}

/// An id, unique in its document. Short, so that it needs no memory of its own.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Id(SmolStr);

/// The header block; every field only where the document states it.
#[derive(Debug, Default)]
pub struct Header {
    /// Canonical symbol without revision and language letter (`C20/57`).
    pub symbol: Option<String>,
    /// Number of the revision.
    pub revision: Option<u32>,
    /// Number of the addendum.
    pub addendum: Option<u32>,
    /// Number of the corrigendum.
    pub corrigendum: Option<u32>,
    /// Letter after the symbol.
    pub language_letter: Option<char>,
    /// The session.
    pub session: Option<Session>,
    /// Agenda item (`PL 1.5`).
    pub agenda_item: Option<String>,
    /// Date of the document.
    pub date: Option<Date>,
    /// Language of the original.
    pub original_language: Option<Language>,
    /// Author line as printed.
    pub author: Option<ByteSpan>,
    /// Title, lines joined by one space.
    pub title: Option<ByteSpan>,
    /// The header block line by line, author and title included.
    pub lines: Vec<ByteSpan>,
}

/// A session of a body.
#[derive(Debug, Default)]
pub struct Session {
    /// The body that meets.
    pub body: Option<Body>,
    /// The year in the session's name.
    pub year: Option<u16>,
    /// The place as printed.
    pub place: Option<ByteSpan>,
    /// First day.
    pub start: Option<Date>,
    /// Last day.
    pub end: Option<Date>,
}

/// A calendar date, to the day or to the month.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date {
    /// Year.
    pub year: u16,
    /// Month, 1 to 12.
    pub month: u8,
    /// Day of the month, if printed.
    pub day: Option<u8>,
}

/// A box before the body.
#[derive(Debug)]
pub struct FrontMatter {
    /// Id of the box.
    pub id: Id,
    /// What the box is for.
    pub role: FrontRole,
    /// The number printed before the heading.
    pub label: Option<ByteSpan>,
    /// The heading.
    pub heading: Line,
    /// The content.
    pub content: Vec<Block>,
}

/// A section of the body, numbered or under a heading.
#[derive(Debug)]
pub struct Section {
    /// Id, derived from the number.
    pub id: Id,
    /// Canonical number.
    pub number: Option<SectionNumber>,
    /// Number as printed, or the annex line.
    pub label: Option<ByteSpan>,
    /// Heading; absent for a numbered paragraph.
    pub heading: Option<Line>,
    /// Body, annex, appendix or attachment.
    pub role: Role,
    /// Blocks before the first child section.
    pub content: Vec<Block>,
    /// Child sections.
    pub sections: Vec<Section>,
}

/// Role of a section.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Role {
    /// Body text.
    #[default]
    Body,
    /// Annex.
    Annex,
    /// Appendix.
    Appendix,
    /// Attachment.
    Attachment,
}

/// A piece of text with the note calls in it.
#[derive(Clone, Debug, Default)]
pub struct Line {
    /// The text.
    pub text: ByteSpan,
    /// Calls of notes inside it.
    pub calls: Vec<Call>,
}

/// A note call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Call {
    /// Offset into the arena, inside the text that calls.
    pub at: u32,
    /// The note.
    pub note: NoteId,
}

/// A block of content.
#[derive(Debug)]
pub struct Block {
    /// Id.
    pub id: Id,
    /// Where its first paragraph came from.
    pub origin: Origin,
    /// What it is.
    pub kind: BlockKind,
}

/// Kinds of blocks.
#[derive(Debug)]
pub enum BlockKind {
    /// A paragraph.
    Paragraph(Line),
    /// A list.
    List(Vec<Item>),
    /// Text quoted from another instrument.
    Quote(Vec<Block>),
    /// A table.
    Table(Vec<Vec<Cell>>),
    /// An unnumbered heading that opens no section.
    Heading(Line),
    /// A printed table of contents.
    Contents(Vec<Block>),
}

/// An item of a list.
#[derive(Debug)]
pub struct Item {
    /// Id.
    pub id: Id,
    /// Canonical marker.
    pub marker: Marker,
    /// Marker as printed.
    pub label: Option<ByteSpan>,
    /// The content.
    pub content: Vec<Block>,
}

/// A cell of a table.
#[derive(Debug)]
pub struct Cell {
    /// The content.
    pub content: Vec<Block>,
    /// Columns spanned.
    pub colspan: u32,
    /// Rows spanned.
    pub rowspan: u32,
}

/// A footnote or endnote.
#[derive(Debug)]
pub struct Note {
    /// Id.
    pub id: Id,
    /// Label as printed.
    pub label: String,
    /// The content.
    pub content: Vec<Block>,
}

/// One result that the document records as its own.
#[derive(Debug)]
pub struct Outcome {
    /// The block or item that states it.
    pub at: Id,
    /// Canonical number of the section around it.
    pub section: Option<String>,
    /// The statement.
    pub text: ByteSpan,
    /// Marker of the item, if it is one.
    pub marker: Option<Marker>,
    /// What was done.
    pub action: Action,
    /// Who did it; empty when the document does not say.
    pub actors: Vec<Actor>,
    /// The verb that tells the action, in the statement or in its lead-in; none if no verb does. Not written to JSON.
    pub verb: Option<ByteSpan>,
    /// The sentence that announced the statement, with its colon. Not written to JSON.
    pub lead_in: Option<ByteSpan>,
}

macro_rules! names {
    ($(#[$meta:meta])* $type:ident { $($(#[doc = $doc:literal])+ $variant:ident = $name:literal,)+ }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $type { $($(#[doc = $doc])+ $variant,)+ }

        impl $type {
            /// Every value.
            pub const ALL: &[Self] = &[$(Self::$variant),+];

            /// The name in profiles and in JSON.
            pub fn name(self) -> &'static str {
                match self { $(Self::$variant => $name),+ }
            }

            /// The value of a name.
            pub fn from_name(name: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|value| value.name() == name)
            }
        }
    };
}

names! {
    /// What an outcome does; the verb's class, not its wording.
    Action {
        /// Decide, resolve, agree.
        Decide = "decide",
        /// Adopt, approve, endorse, accept.
        Adopt = "adopt",
        /// Note, take note, acknowledge.
        Note = "note",
        /// Recommend, propose, suggest.
        Recommend = "recommend",
        /// Request, ask, call for, seek.
        Request = "request",
        /// Instruct, mandate, entrust.
        Instruct = "instruct",
        /// Invite.
        Invite = "invite",
        /// Encourage, urge.
        Encourage = "encourage",
        /// Confirm, emphasise, stress, reaffirm.
        Affirm = "affirm",
        /// Welcome, thank, commend, appreciate.
        Welcome = "welcome",
        /// Publish, send, transmit, forward, report.
        Communicate = "communicate",
        /// Will hold, prepare, establish, continue, postpone.
        Plan = "plan",
        /// Anything else.
        Other = "other",
    }
}

names! {
    /// Purpose of a box.
    FrontRole {
        /// Summary.
        Summary = "summary",
        /// What the body addressed is asked to do.
        ActionRequired = "action_required",
        /// Documents cited.
        References = "references",
        /// Purpose.
        Purpose = "purpose",
        /// Link with the strategic plan.
        StrategicLink = "strategic_link",
        /// Financial implications.
        FinancialImplications = "financial_implications",
        /// Any other heading.
        Other = "other",
    }
}

names! {
    /// Who acts.
    Actor {
        /// The chair.
        Chair = "chair",
        /// The group or the meeting.
        Group = "group",
        /// The Council.
        Council = "council",
        /// The secretariat.
        Secretariat = "secretariat",
        /// The Secretary-General.
        SecretaryGeneral = "secretary_general",
        /// Directors of the Bureaux.
        Directors = "directors",
        /// Member States, Sector Members, councillors, delegates.
        Members = "members",
        /// Anyone else.
        Other = "other",
    }
}

impl Document {
    /// Text as a reader sees it: tabs and line breaks as blanks.
    pub fn text(&self, span: ByteSpan) -> String {
        self.text.raw(span).replace(['\t', '\n'], " ")
    }

    /// The element that holds a paragraph of the source.
    pub fn holder(&self, paragraph: ParagraphId) -> Option<&Id> {
        self.holders.get(paragraph.0 as usize)?.as_ref()
    }
}

impl Id {
    /// An id; the caller sees to it that it is unique.
    pub fn new(id: impl AsRef<str>) -> Self {
        Self(SmolStr::new(id))
    }

    /// The id as a string.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Role {
    /// The name in profiles and in JSON.
    pub fn name(self) -> &'static str {
        match self {
            Self::Body => "body",
            Self::Annex => "annex",
            Self::Appendix => "appendix",
            Self::Attachment => "attachment",
        }
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.year, self.month)?;
        self.day.map_or(Ok(()), |day| write!(f, "-{day:02}"))
    }
}
