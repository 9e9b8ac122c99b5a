//! The event layer: a part as a tree that is walked once, without building it.
//!
//! A walker asks for the children of the element it stands in, by depth. Whatever it does not go into is
//! passed over when it asks for the next child, so an unknown element needs no code and a walker cannot
//! lose its place. A fault ends every walk; what was read until then stands, and the caller finds the
//! fault in [`Xml::fault`].

use std::fmt;

use super::names::{Names, Ns};
use super::scan::{self, Piece, Scanner};
use super::tag::{Attributes, Tag, declares_names, split_name, split_tag};
use crate::container::Limits;

/// A walk over one part.
#[derive(Clone)]
pub(super) struct Xml<'a> {
    scanner: Scanner<'a>,
    names: Names<'a>,
    /// Elements open.
    depth: u32,
    /// The element read last.
    tag: Tag<'a>,
    /// The character data read last.
    text: &'a [u8],
    /// The element handed out last has no content; it closes before the next event.
    closing: bool,
    max_depth: u32,
    max_tag: usize,
    fault: Option<Fault>,
    refused: bool,
    /// Walkers that stand in elements to be read later.
    aside: Vec<Xml<'a>>,
}

/// What an element contains.
pub(super) enum Node<'a> {
    /// A child element.
    Element,
    /// Character data as it stands in the part.
    Text(&'a [u8]),
    /// A character written as a reference.
    Char(char),
}

/// What a walk came to.
enum Step {
    Element,
    Text,
    Char(char),
    /// The end of the element, or of the walk.
    End,
}

/// What a start tag opened.
enum Opened {
    /// A child of the element that is walked.
    Child,
    /// An element further inside, which nobody asked for.
    Deeper,
    Fault,
}

/// Why a walk ended early.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Fault {
    /// The XML is not well-formed.
    Syntax(scan::Fault),
    /// The part ends inside an element.
    Truncated { open: u32 },
    /// Elements nest deeper than the limit.
    Depth,
    /// A tag is longer than the limit.
    Tag,
}

impl<'a> Xml<'a> {
    /// Walks a part that is UTF-8 and begins without a byte order mark.
    pub(super) fn new(source: &'a [u8], limits: &Limits) -> Self {
        Self {
            scanner: Scanner::new(source),
            names: Names::new(),
            depth: 0,
            tag: Tag { ns: Ns::Foreign, local: b"", attributes: b"" },
            text: b"",
            closing: false,
            max_depth: limits.depth.min(Limits::MAX_DEPTH),
            max_tag: limits.tag,
            fault: None,
            refused: false,
            aside: Vec::new(),
        }
    }

    /// Number of elements open; straight after an element was handed out, the level of its content.
    pub(super) fn depth(&self) -> u32 {
        self.depth
    }

    /// Bytes of the part read so far.
    pub(super) fn position(&self) -> usize {
        self.scanner.position()
    }

    /// Why the walk ended, if before the end of the part.
    pub(super) fn fault(&self) -> Option<&Fault> {
        self.fault.as_ref()
    }

    /// Whether the part declares a document type or uses entities of its own; neither is followed.
    pub(super) fn refused_entities(&self) -> bool {
        self.refused
    }

    /// The vocabulary that a prefix stands for here.
    pub(super) fn namespace(&self, prefix: &[u8]) -> Ns {
        self.names.lookup(prefix)
    }

    /// The whole part.
    pub(super) fn source(&self) -> &'a [u8] {
        self.scanner.source()
    }

    /// Whether the element read ends here.
    pub(super) fn is_before_end(&self) -> bool {
        matches!(self.scanner.rest(), [b'<', b'/', ..])
    }

    /// Whether Word itself reads the vocabularies of all these prefixes.
    pub(super) fn understands(&self, prefixes: &str) -> bool {
        prefixes.split_whitespace().all(|prefix| self.namespace(prefix.as_bytes()) != Ns::Foreign)
    }

    /// Keeps the content of the element just entered to be read later.
    pub(super) fn set_aside(&mut self) {
        let aside = std::mem::take(&mut self.aside);
        let later = self.clone();
        self.aside = aside;
        self.aside.push(later);
    }

    /// What was set aside.
    pub(super) fn take_aside(&mut self) -> Vec<Xml<'a>> {
        std::mem::take(&mut self.aside)
    }

    /// Passes over the content at `level`; where it ends.
    pub(super) fn skip(&mut self, level: u32) -> usize {
        let mut end = self.position();
        while self.depth >= level {
            if self.node(level).is_none() {
                break;
            }
        }
        if self.fault.is_none() {
            let closing = self.source()[..self.position()].iter().rposition(|&b| b == b'<');
            end = closing.unwrap_or(end);
        }
        end
    }

    /// The root element.
    pub(super) fn root(&mut self) -> Option<Tag<'a>> {
        self.child(0)
    }

    /// The next child of the element whose content is at `level`; `None` when it closes.
    #[inline]
    pub(super) fn child(&mut self, level: u32) -> Option<Tag<'a>> {
        loop {
            match self.step(level) {
                Step::Element => return Some(self.tag),
                Step::Text | Step::Char(_) => {}
                Step::End => return None,
            }
        }
    }

    /// The next child or piece of text of the element whose content is at `level`; `None` when it closes.
    #[inline]
    pub(super) fn node(&mut self, level: u32) -> Option<Node<'a>> {
        match self.step(level) {
            Step::Element => Some(Node::Element),
            Step::Text => Some(Node::Text(self.text)),
            Step::Char(c) => Some(Node::Char(c)),
            Step::End => None,
        }
    }

    /// Goes on to the next child or piece of text at `level`, which is then in `tag` or `text`.
    fn step(&mut self, level: u32) -> Step {
        if self.fault.is_some() {
            return Step::End;
        }
        if self.closing {
            self.closing = false;
            self.close();
        }
        while self.depth >= level {
            let text = if self.depth == level {
                self.scanner.text()
            } else {
                self.scanner.pass_text();
                None
            };
            let piece = match text {
                Some(piece) => piece,
                None => self.scanner.markup(self.depth),
            };
            match piece {
                Piece::Start(tag) | Piece::Empty(tag) => {
                    let closing = matches!(piece, Piece::Empty(_));
                    match self.open(tag, level) {
                        Opened::Child => {
                            self.closing = closing;
                            return Step::Element;
                        }
                        Opened::Deeper if closing => self.close(),
                        Opened::Deeper => {}
                        Opened::Fault => return Step::End,
                    }
                }
                Piece::End => self.close(),
                Piece::Text(text) if self.depth == level => {
                    self.text = text;
                    return Step::Text;
                }
                Piece::Char(c) if self.depth == level => return Step::Char(c),
                Piece::Entity(text) if self.depth == level => {
                    self.refused = true;
                    self.text = text;
                    return Step::Text;
                }
                Piece::DocType => self.refused = true,
                Piece::Text(_) | Piece::Char(_) | Piece::Entity(_) | Piece::Aside => {}
                Piece::Eof => {
                    if self.depth > 0 {
                        self.fault = Some(Fault::Truncated { open: self.depth });
                    }
                    return Step::End;
                }
                Piece::Broken => {
                    self.fault = self.scanner.fault().cloned().map(Fault::Syntax);
                    return Step::End;
                }
            }
        }
        Step::End
    }

    /// Enters the element whose start tag was just read; a child at `level` is then in `tag`.
    #[inline]
    fn open(&mut self, tag: &'a [u8], level: u32) -> Opened {
        let length = tag.len();
        self.depth += 1;
        if length > self.max_tag || self.depth > self.max_depth {
            self.fault = Some(if length > self.max_tag { Fault::Tag } else { Fault::Depth });
            return Opened::Fault;
        }
        if self.depth != level + 1 {
            return Opened::Deeper;
        }
        let (name, attributes) = split_tag(tag);
        if declares_names(attributes) {
            for (name, value) in (Attributes { rest: attributes }) {
                self.names.declare(name, value, self.depth);
            }
        }
        let (prefix, local) = split_name(name);
        self.tag = Tag { ns: self.names.resolve(prefix), local, attributes };
        Opened::Child
    }

    #[inline]
    fn close(&mut self) {
        self.depth = self.depth.saturating_sub(1);
        self.names.leave(self.depth);
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Syntax(scan::Fault { at, message }) => write!(f, "{message} at byte {at}"),
            Self::Truncated { open } => write!(f, "it ends inside {open} open elements"),
            Self::Depth => f.write_str("elements nest too deep"),
            Self::Tag => f.write_str("a tag is too long"),
        }
    }
}
