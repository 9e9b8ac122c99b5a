//! The scanner: a part as markup and text, piece by piece, from one `<` to the next.
//!
//! A room of its own because nearly all of a part is start tags, end tags and plain text, which can be cut without a
//! general reader. Whatever else stands there (declarations, comments, character data sections, document types, markup
//! that never ends) is left to quick-xml, from where it begins; the two agree on every piece. Assumes UTF-8.

use quick_xml::Reader;
use quick_xml::events;

use super::near;
use super::tag::character;

/// A place in a part.
#[derive(Clone, Debug)]
pub(super) struct Scanner<'a> {
    source: &'a [u8],
    /// What is not read yet.
    rest: &'a [u8],
    fault: Option<Box<Fault>>,
}

/// Why markup cannot be cut.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Fault {
    /// Where, in bytes of the part.
    pub(super) at: u64,
    /// What is wrong.
    pub(super) message: String,
}

/// A piece of a part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Piece<'a> {
    /// A start tag, without its brackets.
    Start(&'a [u8]),
    /// The tag of an element without content, without its brackets.
    Empty(&'a [u8]),
    /// An end tag.
    End,
    /// Character data as it stands in the part.
    Text(&'a [u8]),
    /// A character written as a reference.
    Char(char),
    /// A reference to an entity that is not XML's own, as it stands in the part.
    Entity(&'a [u8]),
    /// A document type.
    DocType,
    /// A comment, a declaration or a processing instruction.
    Aside,
    /// The end of the part.
    Eof,
    /// The XML is not well-formed, as [`Scanner::fault`] says.
    Broken,
}

/// Bytes of the longest reference that is worth a look of its own.
const REFERENCE: usize = 12;

impl<'a> Scanner<'a> {
    /// Stands before the first byte.
    pub(super) fn new(source: &'a [u8]) -> Self {
        Self { source, rest: source, fault: None }
    }

    /// The whole part.
    pub(super) fn source(&self) -> &'a [u8] {
        self.source
    }

    /// Bytes of the part read so far.
    pub(super) fn position(&self) -> usize {
        self.source.len() - self.rest.len()
    }

    /// What is not read yet.
    pub(super) fn rest(&self) -> &'a [u8] {
        self.rest
    }

    /// What is wrong with the piece that is broken.
    pub(super) fn fault(&self) -> Option<&Fault> {
        self.fault.as_deref()
    }

    /// The text that stands here, up to the next markup or reference; `None` where markup begins or the part ends.
    #[inline]
    pub(super) fn text(&mut self) -> Option<Piece<'a>> {
        match self.rest.first()? {
            b'<' => None,
            b'&' => Some(self.reference()),
            _ => {
                let end = near::find(*b"<&", self.rest).unwrap_or(self.rest.len());
                let (text, rest) = self.rest.split_at(end);
                self.rest = rest;
                Some(Piece::Text(text))
            }
        }
    }

    /// Passes over text.
    #[inline]
    pub(super) fn pass_text(&mut self) {
        if self.rest.first() != Some(&b'<') {
            self.rest = near::find(*b"<", self.rest).map_or(&[], |end| &self.rest[end..]);
        }
    }

    /// The markup that begins here, where `open` elements are open.
    #[inline]
    pub(super) fn markup(&mut self, open: u32) -> Piece<'a> {
        match self.rest.get(1) {
            None | Some(b'!' | b'?') => {}
            Some(b'/') => {
                let end = near::find(*b">\"'", self.rest);
                if let Some(end) = end.filter(|&end| open > 0 && self.rest[end] == b'>') {
                    self.rest = &self.rest[end + 1..];
                    return Piece::End;
                }
            }
            Some(_) => {
                if let Some(end) = end_of_tag(self.rest) {
                    let tag = &self.rest[1..end];
                    self.rest = &self.rest[end + 1..];
                    return match tag {
                        [tag @ .., b'/'] => Piece::Empty(tag),
                        _ => Piece::Start(tag),
                    };
                }
            }
        }
        self.odd(open)
    }

    fn reference(&mut self) -> Piece<'a> {
        let rest = &self.rest[1..];
        let end = rest.iter().take(REFERENCE).position(|&b| matches!(b, b';' | b'<' | b'&'));
        if let Some(end) = end.filter(|&end| rest[end] == b';')
            && let Some(c) = character(&rest[..end])
        {
            self.rest = &rest[end + 1..];
            return Piece::Char(c);
        }
        self.odd(0)
    }

    /// The piece that begins here, as a general reader sees it.
    #[cold]
    fn odd(&mut self, open: u32) -> Piece<'a> {
        let from = self.position();
        let mut reader = Reader::from_reader(self.rest);
        let config = reader.config_mut();
        config.check_end_names = false;
        config.allow_dangling_amp = true;
        config.allow_unmatched_ends = open > 0;
        let event = reader.read_event();
        self.rest = &self.rest[reader.buffer_position() as usize..];
        // Events borrow from the reader's view of the part; the part itself lives longer.
        let before = |closing: &str, length: usize| {
            let end = self.position() - closing.len();
            &self.source[end - length..end]
        };
        match event {
            Ok(events::Event::Start(start)) => Piece::Start(before(">", start.len())),
            Ok(events::Event::Empty(start)) => Piece::Empty(before("/>", start.len())),
            Ok(events::Event::End(_)) => Piece::End,
            Ok(events::Event::Text(text)) => Piece::Text(before("", text.len())),
            Ok(events::Event::CData(text)) => Piece::Text(before("]]>", text.len())),
            Ok(events::Event::GeneralRef(name)) => match character(&name) {
                Some(c) => Piece::Char(c),
                None => Piece::Entity(before("", name.len() + "&;".len())),
            },
            Ok(events::Event::DocType(_)) => Piece::DocType,
            Ok(events::Event::Decl(_) | events::Event::PI(_) | events::Event::Comment(_)) => Piece::Aside,
            Ok(events::Event::Eof) => Piece::Eof,
            Err(error) => {
                let at = from as u64 + reader.error_position();
                self.fault = Some(Box::new(Fault { at, message: error.to_string() }));
                Piece::Broken
            }
        }
    }
}

/// Where the `>` of a tag stands; those in attribute values are none.
#[inline]
fn end_of_tag(tag: &[u8]) -> Option<usize> {
    let mut at = near::find(*b">\"'", tag)?;
    while tag[at] != b'>' {
        at += 1;
        at += near::find([tag[at - 1]], &tag[at..])? + 1;
        match tag.get(at..)? {
            [b'>', ..] => {}
            [b'/', b'>', ..] => at += 1,
            rest => at += near::find(*b">\"'", rest)?,
        }
    }
    Some(at)
}

#[cfg(test)]
mod tests {
    use std::fs::File;
    use std::io::Read as _;

    use proptest::prelude::*;

    use super::*;

    /// All pieces as the scanner cuts them, up to a fault.
    fn scanned(source: &[u8]) -> (Vec<Piece<'_>>, Option<Fault>) {
        let mut scanner = Scanner::new(source);
        let pieces = collect(|open| scanner.text().unwrap_or_else(|| scanner.markup(open)));
        (pieces, scanner.fault().cloned())
    }

    /// All pieces as one general reader sees them from the first byte to the last.
    fn read(source: &[u8]) -> (Vec<Piece<'_>>, Option<Fault>) {
        let mut fault = None;
        let mut reader = Reader::from_reader(source);
        let config = reader.config_mut();
        config.check_end_names = false;
        config.allow_dangling_amp = true;
        let pieces = collect(|_| {
            let event = reader.read_event();
            let at = reader.buffer_position() as usize;
            let before = |closing: usize, length: usize| &source[at - closing - length..at - closing];
            match event {
                Ok(events::Event::Start(start)) => Piece::Start(before(1, start.len())),
                Ok(events::Event::Empty(start)) => Piece::Empty(before(2, start.len())),
                Ok(events::Event::End(_)) => Piece::End,
                Ok(events::Event::Text(text)) => Piece::Text(before(0, text.len())),
                Ok(events::Event::CData(text)) => Piece::Text(before(3, text.len())),
                Ok(events::Event::GeneralRef(name)) => match character(&name) {
                    Some(c) => Piece::Char(c),
                    None => Piece::Entity(before(0, name.len() + 2)),
                },
                Ok(events::Event::DocType(_)) => Piece::DocType,
                Ok(events::Event::Eof) => Piece::Eof,
                Ok(_) => Piece::Aside,
                Err(error) => {
                    fault = Some(Fault { at: reader.error_position(), message: error.to_string() });
                    Piece::Broken
                }
            }
        });
        (pieces, fault)
    }

    fn collect<'a>(mut next: impl FnMut(u32) -> Piece<'a>) -> Vec<Piece<'a>> {
        let (mut pieces, mut open) = (Vec::new(), 0);
        loop {
            let piece = next(open);
            match piece {
                Piece::Start(_) => open += 1,
                Piece::End => open -= 1,
                _ => {}
            }
            let last = matches!(piece, Piece::Eof | Piece::Broken);
            pieces.push(piece);
            if last {
                return pieces;
            }
        }
    }

    fn check(source: &[u8]) {
        assert_eq!(scanned(source), read(source), "{}", String::from_utf8_lossy(source));
    }

    #[test]
    fn odd_markup_is_cut_as_a_general_reader_cuts_it() {
        for source in [
            "",
            "<",
            "<>",
            "</>",
            "</a>",
            "<a></a></a>",
            "<a b='>'/>",
            "<a b=\">'\" c='\"'>x</a \">\">",
            "<a/b>",
            "<a <b>",
            "<a b",
            "<a b='",
            "<a></a",
            "<a>&amp;&#x41;&#65;&x;& b&<&;&#0;</a>",
            "<a>&averyveryverylongname;</a>",
            "<!DOCTYPE a [<!ENTITY x '>'>]><a>&x;</a>",
            "<?xml version='1.0'?><!-- > --><a><![CDATA[<b>]]></a>",
            "<a><!--",
            "<a><![CDATA[",
            "<!",
            "<?",
            "text",
            "&",
        ] {
            check(source.as_bytes());
        }
    }

    #[test]
    fn parts_of_documents_are_cut_as_a_general_reader_cuts_them() {
        let mut parts = 0;
        let fixtures = walkdir::WalkDir::new(concat!(env!("CARGO_MANIFEST_DIR"), "/fixtures"));
        for file in fixtures.into_iter().map(Result::unwrap).filter(|file| file.file_type().is_file()) {
            let Ok(mut archive) = zip::ZipArchive::new(File::open(file.path()).unwrap()) else { continue };
            for index in 0..archive.len() {
                let mut part = Vec::new();
                // A damaged part is compared as far as it can be unpacked.
                if let Ok(mut entry) = archive.by_index(index) {
                    let _ = entry.read_to_end(&mut part);
                }
                check(part.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&part));
                parts += usize::from(!part.is_empty());
            }
        }
        assert!(parts > 100, "{parts}");
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2000))]

        #[test]
        fn any_markup_is_cut_as_a_general_reader_cuts_it(
            pieces in prop::collection::vec(prop::sample::select(vec![
                "<w:p>", "</w:p>", "<w:r w:a=\"1\">", "</w:r>", "<w:b/>", "<w:c w:val='x' w:d=\"'>\"/>", "text", "\u{feff}",
                "<", ">", "/", "\"", "'", "=", " ", "a", "&", ";", "&amp;", "&#", "x41", "!", "?", "-", "<!--", "-->",
                "<![CDATA[", "]]>", "<!DOCTYPE a ", "[", "]", "é", "\n",
            ]), 0..24),
        ) {
            let source = pieces.concat();
            // A mark before the first byte is taken off before a part is scanned.
            check(source.trim_start_matches('\u{feff}').as_bytes());
        }
    }
}
