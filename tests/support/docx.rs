//! Prints a work as a DOCX, as Word would have saved it.
//!
//! The package is small but whole: content types, relationships, styles, numbering, footnotes, a running
//! header and the document. Numbers are typed or left to Word (ECMA-376 §17.9); what Word could not count
//! right, such as a gap or a suffix, is typed in either layout.

use std::fmt::Write as _;
use std::io::{Cursor, Write as _};

use hexaglot::Language;
use zip::write::SimpleFileOptions;

use super::labels;
use super::work::{Cell, Kind, Marker, Piece, Work};

mod numbering;

use numbering::{Letters, Numbering, Slot};

/// How a DOCX is laid out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Layout {
    /// Numbers of sections and items.
    pub numbers: Numbers,
    /// Header block and boxes.
    pub frame: Frame,
    /// Paragraph styles.
    pub styles: Styles,
}

/// Who writes the numbers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Numbers {
    /// The author.
    #[default]
    Typed,
    /// Word.
    Automatic,
}

/// What holds the header block and the boxes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Frame {
    /// Tables.
    #[default]
    Tables,
    /// Paragraphs.
    Paragraphs,
}

/// Whether paragraphs name a style.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Styles {
    /// They do.
    #[default]
    Named,
    /// All are plain.
    None,
    /// As the buttons of Word leave them: one style for everything that is numbered, one list for numbers and letters.
    Buttons,
}

const W: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const R: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/// The DOCX of a work in one language.
pub fn write(work: &Work, language: Language) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().last_modified_time(zip::DateTime::default());
    for (name, content) in parts(work, language) {
        zip.start_file(name, options).unwrap();
        zip.write_all(content.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

/// The parts of the package, name and content, in the order of the archive.
pub fn parts(work: &Work, language: Language) -> Vec<(&'static str, String)> {
    let letters = if work.docx.styles == Styles::Buttons { Letters::WithSections } else { Letters::Apart };
    let mut numbering = Numbering::new(language, letters);
    let document = document(work, language, &mut numbering);
    vec![
        ("[Content_Types].xml", content_types()),
        ("_rels/.rels", relationships(&[("rId1", "officeDocument", "word/document.xml")])),
        (
            "word/_rels/document.xml.rels",
            relationships(&[
                ("rId1", "styles", "styles.xml"),
                ("rId2", "numbering", "numbering.xml"),
                ("rId3", "footnotes", "footnotes.xml"),
                ("rId4", "header", "header1.xml"),
            ]),
        ),
        ("word/document.xml", document),
        ("word/styles.xml", styles(language)),
        ("word/numbering.xml", numbering.part()),
        ("word/footnotes.xml", footnotes(work, language)),
        ("word/header1.xml", running_header(work, language)),
    ]
}

fn document(work: &Work, language: Language, numbering: &mut Numbering) -> String {
    let mut page = Page { work, language, numbering, body: String::new(), printed: 0 };
    page.print();
    part(
        "document",
        &format!(
            "<w:body>{}<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId4\"/>\
             <w:pgSz w:w=\"11907\" w:h=\"16834\"/></w:sectPr></w:body>",
            page.body
        ),
    )
}

/// The body as it grows.
struct Page<'a> {
    work: &'a Work,
    language: Language,
    numbering: &'a mut Numbering,
    body: String,
    printed: usize,
}

impl Page<'_> {
    fn print(&mut self) {
        let pieces = &self.work.pieces;
        let mut at = 0;
        while at < pieces.len() {
            let rest = &pieces[at..];
            at += match rest[0].kind {
                Kind::Header(_) => self.header(rest),
                Kind::Box(..) if self.work.docx.frame == Frame::Tables => self.boxes(rest),
                Kind::Row => self.table(rest),
                _ => {
                    self.piece(&rest[0]);
                    1
                }
            };
        }
    }

    /// The header block: session on one side, symbol, date and original on the other.
    fn header(&mut self, rest: &[Piece]) -> usize {
        let cells: Vec<(Cell, &Piece)> = rest
            .iter()
            .map_while(|piece| if let Kind::Header(cell) = piece.kind { Some((cell, piece)) } else { None })
            .collect();
        if self.work.docx.frame == Frame::Paragraphs {
            for (_, piece) in &cells {
                self.piece(piece);
            }
            return cells.len();
        }
        let (left, right): (Vec<_>, Vec<_>) = cells
            .iter()
            .partition(|(cell, _)| matches!(cell, Cell::Organisation | Cell::Session | Cell::Place | Cell::Agenda));
        self.open_table();
        self.body.push_str("<w:tr>");
        for side in [left, right] {
            self.body.push_str("<w:tc><w:tcPr><w:tcW w:w=\"4800\" w:type=\"dxa\"/></w:tcPr>");
            for (_, piece) in side {
                self.piece(piece);
            }
            self.body.push_str("</w:tc>");
        }
        self.body.push_str("</w:tr></w:tbl>");
        cells.len()
    }

    /// The boxes, one row each.
    fn boxes(&mut self, rest: &[Piece]) -> usize {
        let inside = |piece: &&Piece| matches!(piece.kind, Kind::Box(..) | Kind::Paragraph | Kind::Rule);
        let count = rest.iter().take_while(inside).count();
        self.open_table();
        for (index, piece) in rest[..count].iter().enumerate() {
            if matches!(piece.kind, Kind::Box(..)) {
                self.body.push_str(if index > 0 { "</w:tc></w:tr>" } else { "" });
                self.body.push_str("<w:tr><w:tc><w:tcPr><w:tcW w:w=\"9600\" w:type=\"dxa\"/></w:tcPr>");
            }
            self.piece(piece);
        }
        self.body.push_str("</w:tc></w:tr></w:tbl><w:p/>");
        count
    }

    fn table(&mut self, rest: &[Piece]) -> usize {
        let count = rest.iter().take_while(|piece| piece.kind == Kind::Row).count();
        self.open_table();
        for piece in &rest[..count] {
            self.body.push_str("<w:tr>");
            for cell in piece.text[self.language].split(" | ") {
                self.body.push_str("<w:tc><w:tcPr><w:tcW w:w=\"2400\" w:type=\"dxa\"/></w:tcPr>");
                self.paragraph("Tabletext", "", cell);
                self.body.push_str("</w:tc>");
            }
            self.body.push_str("</w:tr>");
        }
        self.body.push_str("</w:tbl>");
        count
    }

    fn open_table(&mut self) {
        let visual = if labels::right_to_left(self.language) { "<w:bidiVisual/>" } else { "" };
        let _ = write!(self.body, "<w:tbl><w:tblPr>{visual}<w:tblW w:w=\"9600\" w:type=\"dxa\"/></w:tblPr>");
        self.body.push_str("<w:tblGrid><w:gridCol w:w=\"4800\"/><w:gridCol w:w=\"4800\"/></w:tblGrid>");
    }

    fn piece(&mut self, piece: &Piece) {
        let text = &piece.text[self.language];
        let typed = self.label(piece);
        let (slot, text) = match self.automatic(piece) {
            Some(slot) => (Some(slot), text.to_owned()),
            None => (None, typed.map_or_else(|| text.to_owned(), |label| format!("{label}\t{text}"))),
        };
        let numbers = slot.map_or_else(String::new, |Slot { list, level }| {
            format!("<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr>")
        });
        let style = match self.work.docx.styles {
            Styles::Named => style(piece),
            Styles::Buttons if slot.is_some() => "ListParagraph",
            Styles::Buttons | Styles::None => "",
        };
        self.paragraph(style, &format!("{numbers}{}", indent(piece)), &text);
    }

    /// The number or marker as it would be typed.
    fn label(&self, piece: &Piece) -> Option<String> {
        match &piece.kind {
            Kind::Section(number) | Kind::Numbered(number) => Some(labels::number(self.language, number)),
            Kind::Item(Marker::None, _) => Some(String::new()),
            Kind::Item(marker, _) => labels::marker(self.language, marker),
            Kind::Box(_, number) => number.map(|number| number.to_string()),
            _ => None,
        }
    }

    /// Where Word counts the piece, if it does and counts right.
    fn automatic(&mut self, piece: &Piece) -> Option<Slot> {
        if self.work.docx.numbers == Numbers::Typed {
            return None;
        }
        match &piece.kind {
            Kind::Section(number) | Kind::Numbered(number) => self.numbering.section(number),
            Kind::Item(marker, depth) => self.numbering.item(marker, *depth),
            Kind::Annex(..) => {
                self.numbering.restart();
                None
            }
            Kind::Operative => {
                self.numbering.close_lists();
                None
            }
            _ => None,
        }
    }

    fn paragraph(&mut self, style: &str, properties: &str, text: &str) {
        self.printed += 1;
        let style = if style.is_empty() { String::new() } else { format!("<w:pStyle w:val=\"{style}\"/>") };
        let bidi = match self.work.docx.styles {
            Styles::None if labels::right_to_left(self.language) => "<w:bidi/>",
            _ => "",
        };
        // The order of ECMA-376 §17.3.1.26: pStyle, numPr, bidi, ind.
        let (numbers, rest) = properties.split_at(properties.find("<w:ind").unwrap_or(properties.len()));
        let _ = write!(self.body, "<w:p><w:pPr>{style}{numbers}{bidi}{rest}</w:pPr>");
        self.runs(text);
        self.body.push_str("</w:p>");
    }

    /// Runs, broken at a blank in every third paragraph, as editing leaves them.
    fn runs(&mut self, text: &str) {
        for (index, stretch) in text.split("[^").enumerate() {
            let rest = match stretch.split_once(']').filter(|_| index > 0) {
                Some((note, rest)) => {
                    let _ = write!(self.body, "<w:r><w:footnoteReference w:id=\"{note}\"/></w:r>");
                    rest
                }
                None => stretch,
            };
            let blank = rest.char_indices().filter(|(_, c)| *c == ' ').map(|(at, _)| at).nth(2);
            match blank.filter(|_| self.printed.is_multiple_of(3)) {
                Some(at) => {
                    self.run(&rest[..at]);
                    self.run(&rest[at..]);
                }
                None => self.run(rest),
            }
        }
    }

    fn run(&mut self, text: &str) {
        if text.is_empty() {
            return;
        }
        self.body.push_str(if labels::right_to_left(self.language) { "<w:r><w:rPr><w:rtl/></w:rPr>" } else { "<w:r>" });
        self.body.push_str("<w:t xml:space=\"preserve\">");
        for c in text.chars() {
            match c {
                '&' => self.body.push_str("&amp;"),
                '<' => self.body.push_str("&lt;"),
                '\t' => self.body.push_str("</w:t><w:tab/><w:t xml:space=\"preserve\">"),
                '\u{2011}' => self.body.push_str("</w:t><w:noBreakHyphen/><w:t xml:space=\"preserve\">"),
                c => self.body.push(c),
            }
        }
        self.body.push_str("</w:t></w:r>");
    }
}

/// Style of a piece, by id.
fn style(piece: &Piece) -> &'static str {
    match &piece.kind {
        Kind::Author => "Source",
        Kind::Title => "Title1",
        Kind::Box(..) | Kind::Heading => "Headingb",
        Kind::Section(number) => ["Heading1", "Heading2", "Heading3"][(number.parts.len() - 1).min(2)],
        Kind::Item(_, depth) => ["enumlev1", "enumlev2", "enumlev3"][usize::from((depth - 1).min(2))],
        Kind::Annex(..) => "AnnexNo",
        Kind::AnnexTitle => "Annextitle",
        Kind::Operative => "Call",
        _ => "",
    }
}

fn indent(piece: &Piece) -> String {
    match piece.kind {
        Kind::Item(_, depth) => {
            format!("<w:ind w:left=\"{}\" w:hanging=\"794\"/>", 794 * u32::from(depth))
        }
        _ if piece.quoted => "<w:ind w:left=\"794\"/>".to_owned(),
        _ => String::new(),
    }
}

/// Styles: id, name, outline level.
const STYLES: [(&str, &str, Option<u8>); 14] = [
    ("Heading1", "heading 1", Some(0)),
    ("Heading2", "heading 2", Some(1)),
    ("Heading3", "heading 3", Some(2)),
    ("Headingb", "Heading_b", None),
    ("Source", "Source", None),
    ("Title1", "Title 1", None),
    ("enumlev1", "enumlev1", None),
    ("enumlev2", "enumlev2", None),
    ("enumlev3", "enumlev3", None),
    ("AnnexNo", "Annex_No", None),
    ("Annextitle", "Annex_title", None),
    ("Call", "Call", None),
    ("Tabletext", "Table_text", None),
    ("ListParagraph", "List Paragraph", None),
];

fn styles(language: Language) -> String {
    let bidi = if labels::right_to_left(language) { "<w:pPr><w:bidi/></w:pPr>" } else { "" };
    let mut inner = format!(
        "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/>{bidi}</w:style>"
    );
    for (id, name, level) in STYLES {
        let level = level.map_or_else(String::new, |level| format!("<w:pPr><w:outlineLvl w:val=\"{level}\"/></w:pPr>"));
        let _ = write!(
            inner,
            "<w:style w:type=\"paragraph\" w:styleId=\"{id}\"><w:name w:val=\"{name}\"/><w:basedOn w:val=\"Normal\"/>{level}</w:style>"
        );
    }
    part("styles", &inner)
}

fn footnotes(work: &Work, language: Language) -> String {
    let mut inner = "<w:footnote w:type=\"separator\" w:id=\"-1\"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>\
                     <w:footnote w:type=\"continuationSeparator\" w:id=\"0\"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>"
        .to_owned();
    for (index, note) in work.notes.iter().enumerate() {
        let text = note[language].replace('&', "&amp;").replace('<', "&lt;");
        let _ = write!(
            inner,
            "<w:footnote w:id=\"{}\"><w:p><w:r><w:footnoteRef/></w:r><w:r><w:tab/><w:t>{text}</w:t></w:r></w:p></w:footnote>",
            index + 1
        );
    }
    part("footnotes", &inner)
}

/// Page number and symbol.
fn running_header(work: &Work, language: Language) -> String {
    let symbol = work.fact("symbol").unwrap_or_default();
    part(
        "hdr",
        &format!(
            "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r>\
             <w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>2</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>\
             <w:p><w:r><w:t>{symbol}-{}</w:t></w:r></w:p>",
            language.letter()
        ),
    )
}

fn part(root: &str, inner: &str) -> String {
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:{root} xmlns:w=\"{W}\" xmlns:r=\"{R}\">{inner}</w:{root}>"
    )
}

fn relationships(list: &[(&str, &str, &str)]) -> String {
    let mut out = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n\
                   <Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        .to_owned();
    for (id, kind, target) in list {
        let _ = write!(out, "<Relationship Id=\"{id}\" Type=\"{R}/{kind}\" Target=\"{target}\"/>");
    }
    out + "</Relationships>"
}

fn content_types() -> String {
    const TYPE: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml";
    let mut out = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n\
                   <Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">\
                   <Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        .to_owned();
    let parts = [
        ("document", "document.main"),
        ("styles", "styles"),
        ("numbering", "numbering"),
        ("footnotes", "footnotes"),
        ("header1", "header"),
    ];
    for (name, kind) in parts {
        let _ = write!(out, "<Override PartName=\"/word/{name}.xml\" ContentType=\"{TYPE}.{kind}+xml\"/>");
    }
    out + "</Types>"
}
