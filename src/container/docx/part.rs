//! Parts: found by role, brought to UTF-8, walked, and their faults recorded.

use std::borrow::Cow;
use std::sync::Arc;

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE};
use memchr::memmem;

use super::package::Package;
use super::packed::Extent;
use super::relationships::{self, Relationships};
use super::story::{Body, Story};
use super::template::{Kept, Templates};
use super::xml::{Fault, Xml};
use crate::container::{Bound, Error, Limits, OtherPackage};
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::stream::PartId;

/// Loads parts of one package.
pub(super) struct Loader<'a> {
    package: Package<'a>,
    limits: &'a Limits,
    templates: &'a Templates,
    buffer: &'a mut Vec<u8>,
    /// Parts walked, in order.
    pub(super) parts: Vec<String>,
    /// What was found about parts.
    pub(super) diagnostics: Vec<Diagnostic>,
}

/// The main part and what it relates to.
pub(super) struct Main {
    /// Name of the part.
    pub(super) name: String,
    relations: Arc<Relationships>,
}

/// Roles that one part plays for the main part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// Styles.
    Styles,
    /// List definitions.
    Numbering,
    /// Settings.
    Settings,
    /// Footnotes.
    Footnotes,
    /// Endnotes.
    Endnotes,
}

impl Role {
    /// Last segment of the relationship type, which is also the usual name of the part.
    fn name(self) -> &'static str {
        match self {
            Self::Styles => "styles",
            Self::Numbering => "numbering",
            Self::Settings => "settings",
            Self::Footnotes => "footnotes",
            Self::Endnotes => "endnotes",
        }
    }
}

impl Main {
    /// The part that a relationship id names.
    pub(super) fn part(&self, id: &str) -> Option<&str> {
        self.relations.by_id(id)
    }

    /// The part for a role: by relationship, else, for packages that have lost theirs, by the usual name.
    fn part_for(&self, role: Role) -> Option<String> {
        let stated = self.relations.of_kind(role.name()).map(str::to_owned);
        stated.or_else(|| (!self.relations.exist()).then(|| format!("{}{}.xml", self.folder(), role.name())))
    }

    /// Folder of the main part, with a slash behind it.
    fn folder(&self) -> &str {
        self.name.rfind('/').map_or("", |slash| &self.name[..=slash])
    }
}

impl<'a> Loader<'a> {
    /// Loads parts of a package.
    pub(super) fn new(
        package: Package<'a>,
        limits: &'a Limits,
        templates: &'a Templates,
        buffer: &'a mut Vec<u8>,
    ) -> Self {
        let mut diagnostics = Vec::new();
        if let Some(reason) = package.damage() {
            let message = format!("the archive's directory is lost ({reason}); its parts were searched for");
            diagnostics.push(Diagnostic::new(Code::DamagedPart, Place::Document, message));
        }
        Self { package, limits, templates, buffer, parts: Vec::new(), diagnostics }
    }

    /// Finds the main part: by relationship, else under its usual name (ECMA-376 Part 1 §11.3.10).
    pub(super) fn main(&mut self) -> Result<Main, Error> {
        let package = self.relations("")?;
        let stated = package.of_kind("officeDocument").filter(|name| self.package.has(name)).map(str::to_owned);
        let usual = || self.package.names().into_iter().find(|name| is_usual_main(name));
        let Some(name) = stated.or_else(usual) else { return Err(self.foreign()) };
        let relations = self.relations(&name)?;
        Ok(Main { name, relations })
    }

    fn relations(&mut self, source: &str) -> Result<Arc<Relationships>, Error> {
        let name = relationships::part_of(source);
        self.shared(&name, &self.templates.relationships, |xml| Relationships::read(xml, source))
    }

    /// What the part that plays a role says; nothing if there is none.
    pub(super) fn role<T: Default>(
        &mut self,
        main: &Main,
        role: Role,
        kept: &Kept<T>,
        read: impl FnOnce(&mut Xml<'_>) -> T,
    ) -> Result<Arc<T>, Error> {
        match main.part_for(role) {
            Some(name) => self.shared(&name, kept, read),
            None => Ok(Arc::default()),
        }
    }

    /// What a part says, read once for all documents that have the same; nothing if there is no such part.
    fn shared<T: Default>(
        &mut self,
        name: &str,
        kept: &Kept<T>,
        read: impl FnOnce(&mut Xml<'_>) -> T,
    ) -> Result<Arc<T>, Error> {
        let packed = self.package.packed(name)?;
        if let Some((packed, value)) = packed.and_then(|packed| Some((packed, kept.get(name, packed)?))) {
            self.package.charge(packed.stated.map_or(0, |stated| stated.size))?;
            return Ok(value);
        }
        let found = self.diagnostics.len();
        let value = Arc::new(self.walk(name, |xml, _| read(xml))?.unwrap_or_default());
        // A finding has to be told of each document.
        if let Some(packed) = packed.filter(|_| self.diagnostics.len() == found) {
            kept.keep(name, packed, &value);
        }
        Ok(value)
    }

    /// Reads the part that plays a role as a story.
    pub(super) fn role_story(
        &mut self,
        main: &Main,
        role: Role,
        story: &mut Story<'_>,
        read: impl FnOnce(&mut Story<'_>, &mut Xml<'_>),
    ) -> Result<(), Error> {
        if let Some(name) = main.part_for(role) {
            self.story(&name, story, read)
        } else {
            let message = format!("the package has no {}", role.name());
            self.diagnostics.push(Diagnostic::new(Code::MissingPart, Place::Document, message));
            Ok(())
        }
    }

    /// Reads the main part into the story.
    pub(super) fn body(&mut self, main: &Main, story: &mut Story<'_>) -> Result<(), Error> {
        let body = self.walk(&main.name, |xml, part| {
            story.enter_part(part);
            story.body(xml)
        })?;
        match body {
            Some(Body::Read(flow)) => {
                story.stream.flow = flow;
                Ok(())
            }
            Some(Body::Foreign) => Err(self.foreign()),
            Some(Body::Nothing) | None => {
                let reason = self.diagnostics.pop().map_or_else(|| "it is empty".to_owned(), |found| found.message);
                Err(Error::BrokenMainPart { part: main.name.clone(), reason })
            }
        }
    }

    /// Reads a part as a story.
    pub(super) fn story(
        &mut self,
        name: &str,
        story: &mut Story<'_>,
        read: impl FnOnce(&mut Story<'_>, &mut Xml<'_>),
    ) -> Result<(), Error> {
        let found = self.walk(name, |xml, part| {
            story.enter_part(part);
            read(story, xml);
        })?;
        if found.is_none() {
            let message = format!("the package has no part {name}");
            self.diagnostics.push(Diagnostic::new(Code::MissingPart, Place::Document, message));
        }
        Ok(())
    }

    /// Walks a part from its beginning; `None` if the package has no such part.
    fn walk<T>(&mut self, name: &str, read: impl FnOnce(&mut Xml<'_>, PartId) -> T) -> Result<Option<T>, Error> {
        let mut buffer = std::mem::take(self.buffer);
        let extent = self.package.read(name, &mut buffer);
        let result = match extent {
            Ok(Some(extent)) => self.walk_bytes(name, &buffer, &extent, read).map(Some),
            Ok(None) => Ok(None),
            Err(error) => Err(error),
        };
        *self.buffer = buffer;
        result
    }

    fn walk_bytes<T>(
        &mut self,
        name: &str,
        bytes: &[u8],
        extent: &Extent,
        read: impl FnOnce(&mut Xml<'_>, PartId) -> T,
    ) -> Result<T, Error> {
        let part = PartId(self.parts.len() as u16);
        self.parts.push(name.to_owned());
        let utf8 = to_utf8(bytes);
        let mut xml = Xml::new(&utf8, self.limits);
        let value = read(&mut xml, part);
        let mut report = |code, message| self.diagnostics.push(Diagnostic::new(code, Place::Part(part), message));
        if let Extent::Part(reason) = extent {
            report(Code::DamagedPart, format!("{name} could be unpacked only in part: {reason}"));
        }
        match xml.fault() {
            Some(Fault::Depth) => return Err(self.limit(Bound::Depth)),
            Some(Fault::Tag) => return Err(self.limit(Bound::Tag)),
            Some(fault) => report(Code::DamagedPart, format!("{name}: {fault}; what stands before was read")),
            None => {}
        }
        if xml.refused_entities() {
            report(Code::DamagedPart, format!("{name} uses entities or a document type; they are not expanded"));
        }
        Ok(value)
    }

    fn limit(&self, bound: Bound) -> Error {
        let limit = match bound {
            Bound::Tag => self.limits.tag as u64,
            _ => u64::from(self.limits.depth.min(Limits::MAX_DEPTH)),
        };
        Error::Limit { bound, limit }
    }

    /// What a package without a Word document is.
    fn foreign(&mut self) -> Error {
        if let Some(reason) = self.package.damage() {
            return Error::BrokenZip(reason.to_owned());
        }
        let names = self.package.names();
        let has = |prefix: &str| names.iter().any(|name| name.starts_with(prefix));
        let mut mimetype = Vec::new();
        let _ = self.package.read("mimetype", &mut mimetype);
        Error::OtherPackage(match () {
            () if mimetype.starts_with(b"application/vnd.oasis.opendocument") => OtherPackage::OpenDocument,
            () if mimetype.starts_with(b"application/epub") => OtherPackage::Epub,
            () if has("xl/") => OtherPackage::Spreadsheet,
            () if has("ppt/") => OtherPackage::Presentation,
            () if has("visio/") => OtherPackage::Drawing,
            () if has("META-INF/MANIFEST.MF") => OtherPackage::Jar,
            () if has("word/") || has("_rels/") => return Error::NoMainPart,
            () => OtherPackage::Archive,
        })
    }
}

/// Names that main parts usually have.
fn is_usual_main(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    name.strip_prefix("word/document")
        .is_some_and(|rest| rest.strip_suffix(".xml").is_some_and(|number| number.bytes().all(|b| b.is_ascii_digit())))
}

/// A part as UTF-8 without byte order mark: parts may be UTF-16 (ECMA-376 Part 2 §6.2.5), and some writers use
/// other encodings and say so.
fn to_utf8(bytes: &[u8]) -> Cow<'_, [u8]> {
    let (encoding, mark) = match Encoding::for_bom(bytes) {
        Some(found) => found,
        None if bytes.starts_with(b"<\0") => (UTF_16LE, 0),
        None if bytes.starts_with(b"\0<") => (UTF_16BE, 0),
        None => (declared(bytes).unwrap_or(UTF_8), 0),
    };
    let bytes = &bytes[mark..];
    if encoding == UTF_8 {
        return Cow::Borrowed(bytes);
    }
    match encoding.decode_without_bom_handling(bytes).0 {
        Cow::Borrowed(text) => Cow::Borrowed(text.as_bytes()),
        Cow::Owned(text) => Cow::Owned(text.into_bytes()),
    }
}

/// The encoding in the XML declaration. Declared as UTF-16 but readable as bytes, it is not UTF-16.
fn declared(bytes: &[u8]) -> Option<&'static Encoding> {
    let end = memmem::find(bytes.get(..200).unwrap_or(bytes), b"?>")?;
    let declaration = bytes[..end].strip_prefix(b"<?xml")?;
    let at = memmem::find(declaration, b"encoding")?;
    let value = declaration[at..].split(|&b| matches!(b, b'"' | b'\'')).nth(1)?;
    Encoding::for_label(value).filter(|encoding| encoding.is_ascii_compatible())
}
