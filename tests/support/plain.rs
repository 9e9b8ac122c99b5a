//! Prints a work as a text file, as converters leave it.

use std::fmt::Write as _;

use encoding_rs::{Encoding, GB18030, WINDOWS_1251, WINDOWS_1252, WINDOWS_1256};
use hexaglot::Language;

use super::labels;
use super::work::{Cell, Kind, Piece, Work};

/// How a text file is laid out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Layout {
    /// The header block.
    pub header: Header,
    /// Ends of lines.
    pub newline: Newline,
    /// Encoding.
    pub encoding: Charset,
    /// Conversion artefacts.
    pub artefacts: Artefacts,
}

/// The header block in text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Header {
    /// One cell a line.
    #[default]
    Lines,
    /// Cells of a row parted by tabs.
    Tabs,
    /// All cells on one line with nothing between.
    Glued,
}

/// Ends of lines.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Newline {
    /// Line feed.
    #[default]
    Lf,
    /// Carriage return and line feed.
    CrLf,
}

/// Encoding of the file.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Charset {
    /// UTF-8.
    #[default]
    Utf8,
    /// UTF-8 with a byte order mark.
    Utf8Bom,
    /// UTF-16, little end first, with a byte order mark.
    Utf16,
    /// The code page that was usual for the language.
    CodePage,
}

/// Traces of a conversion from Word.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Artefacts {
    /// None, save for notes in brackets.
    #[default]
    None,
    /// Bookmarks before some paragraphs.
    Bookmarks,
}

/// The text file of a work in one language.
///
/// # Panics
///
/// When a code page lacks a character of the work: the description must avoid it.
pub fn write(work: &Work, language: Language) -> Vec<u8> {
    encode(&print(work, language), language, work.text)
}

/// The text of the file, line feeds at the ends of lines.
pub fn print(work: &Work, language: Language) -> String {
    let mut out = String::new();
    header(work, language, &mut out);
    for (index, piece) in work.pieces.iter().enumerate() {
        let text = calls(&piece.text[language]);
        if work.text.artefacts == Artefacts::Bookmarks && index % 7 == 5 && matches!(piece.kind, Kind::Numbered(_)) {
            let _ = write!(out, "[bookmark: lt_pId{:03}]", 100 + index);
        }
        match &piece.kind {
            Kind::Header(_) => {}
            Kind::Author | Kind::Title => {
                let _ = writeln!(out, "\t{text}\n");
            }
            Kind::Box(_, Some(number)) => {
                let _ = writeln!(out, "\t{number}\t{text}");
            }
            Kind::Rule => out.push_str("_________\n"),
            Kind::Item(marker, depth) => {
                let indent = (usize::from(*depth) - 1).max(usize::from(piece.quoted));
                out.push_str(&"\t".repeat(indent));
                out.push_str(&labels::marker(language, marker).unwrap_or_default());
                let _ = writeln!(out, "\t{text}");
            }
            Kind::Section(number) | Kind::Numbered(number) => {
                let _ = writeln!(out, "{}\t{text}", labels::number(language, number));
            }
            Kind::Row => {
                let _ = writeln!(out, "{}", text.replace(" | ", "\t"));
            }
            Kind::Paragraph | Kind::Operative if piece.quoted => {
                let _ = writeln!(out, "\t{text}");
            }
            Kind::Box(_, None)
            | Kind::Heading
            | Kind::Paragraph
            | Kind::Annex(..)
            | Kind::AnnexTitle
            | Kind::Operative
            | Kind::Signature => {
                let _ = writeln!(out, "{text}");
            }
        }
    }
    if !work.notes.is_empty() {
        out.push('\n');
    }
    for (index, note) in work.notes.iter().enumerate() {
        let _ = writeln!(out, "[{}: {}]", index + 1, &note[language]);
    }
    out
}

fn header(work: &Work, language: Language, out: &mut String) {
    let cells: Vec<(Cell, &Piece)> = work
        .pieces
        .iter()
        .filter_map(|piece| if let Kind::Header(cell) = piece.kind { Some((cell, piece)) } else { None })
        .collect();
    for (index, (cell, piece)) in cells.iter().enumerate() {
        let text = &piece.text[language];
        match work.text.header {
            Header::Lines => {
                let _ = writeln!(out, "{text}");
            }
            Header::Glued => out.push_str(text),
            Header::Tabs => {
                let next = cells.get(index + 1).map(|(cell, _)| *cell);
                let beside = matches!(
                    (cell, next),
                    (Cell::Agenda, Some(Cell::Symbol | Cell::Revision)) | (Cell::Organisation, Some(_))
                );
                let alone = matches!(cell, Cell::Date | Cell::Original);
                let _ = write!(out, "{}{text}{}", if alone { "\t" } else { "" }, if beside { "\t" } else { "\n" });
            }
        }
    }
    if work.text.header == Header::Glued && !cells.is_empty() {
        out.push('\n');
    }
    if !cells.is_empty() {
        out.push('\n');
    }
}

/// Note calls as converters write them.
fn calls(text: &str) -> String {
    text.replace("[^", "[footnoteRef:")
}

fn encode(text: &str, language: Language, layout: Layout) -> Vec<u8> {
    let text = match layout.newline {
        Newline::Lf => text.to_owned(),
        Newline::CrLf => text.replace('\n', "\r\n"),
    };
    match layout.encoding {
        Charset::Utf8 => text.into_bytes(),
        Charset::Utf8Bom => [b"\xef\xbb\xbf", text.as_bytes()].concat(),
        Charset::Utf16 => std::iter::once(0xfeff).chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect(),
        Charset::CodePage => {
            let page = code_page(language);
            let (bytes, _, lost) = page.encode(&text);
            assert!(!lost, "{} lacks a character of the {} text", page.name(), language.code());
            bytes.into_owned()
        }
    }
}

fn code_page(language: Language) -> &'static Encoding {
    match language {
        Language::Arabic => WINDOWS_1256,
        Language::Chinese => GB18030,
        Language::Russian => WINDOWS_1251,
        Language::English | Language::French | Language::Spanish => WINDOWS_1252,
    }
}
