//! Fields (ECMA-376 Part 1 §17.16): what a reader sees of them is their result.
//!
//! A complex field is three marks in the flow of runs: begin, code, separator, result, end; fields nest in both
//! halves and may span paragraphs. Text in the code half is held back. If the end never comes, the field is
//! damaged and its text is given back.

use memchr::memmem;

use super::story::Story;
use super::tag::Tag;
use super::xml::{Node, Xml};

/// The fields open at one place.
#[derive(Debug, Default)]
pub(super) struct Fields {
    open: Vec<Field>,
    /// Open fields that are in their code.
    in_code: usize,
    /// Open fields whose result is a table of contents.
    in_contents: usize,
    /// All marks of the part: where they stand and whether a begin has its end. Found when first needed.
    marks: Option<Vec<(usize, bool)>>,
}

#[derive(Debug)]
struct Field {
    half: Half,
    code: String,
    contents: bool,
    /// Bytes of the part before the end of the begin mark.
    at: usize,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Half {
    Code,
    Result,
}

/// As much of a code as is needed to know the kind of field.
const KEYWORD: usize = 32;

impl Fields {
    /// Whether text here is code.
    pub(super) fn in_code(&self) -> bool {
        self.in_code > 0
    }

    /// Whether text here is the result of a table of contents.
    pub(super) fn in_contents(&self) -> bool {
        self.in_contents > 0
    }

    /// A begin mark that ends at `at`.
    fn begin(&mut self, at: usize) {
        self.in_code += 1;
        self.open.push(Field { half: Half::Code, code: String::new(), contents: false, at });
    }

    /// A simple field: its content is the result.
    pub(super) fn begin_simple(&mut self, code: &str) {
        self.begin(0);
        self.code(code);
        self.separate();
    }

    /// Text of the code.
    fn code(&mut self, text: &str) {
        if let Some(field) = self.open.last_mut().filter(|field| field.half == Half::Code)
            && field.code.len() < KEYWORD
        {
            field.code.push_str(text);
        }
    }

    /// The separator: the result begins.
    fn separate(&mut self) {
        if let Some(field) = self.open.last_mut().filter(|field| field.half == Half::Code) {
            field.half = Half::Result;
            self.in_code -= 1;
            let keyword = field.code.split_whitespace().next().unwrap_or_default();
            field.contents = keyword.eq_ignore_ascii_case("TOC");
            self.in_contents += usize::from(field.contents);
        }
    }

    /// The end mark.
    pub(super) fn end(&mut self) {
        if let Some(field) = self.open.pop() {
            self.in_code -= usize::from(field.half == Half::Code);
            self.in_contents -= usize::from(field.contents);
        }
    }

    /// Closes the fields in their code that have no end in the part; whether none is left.
    pub(super) fn close_damaged(&mut self, source: &[u8]) -> bool {
        let marks = self.marks.get_or_insert_with(|| pair_marks(source));
        self.open.retain(|field| {
            let before = marks.partition_point(|&(at, _)| at < field.at);
            field.half == Half::Result || before.checked_sub(1).is_some_and(|index| marks[index].1)
        });
        self.in_code = self.open.iter().filter(|field| field.half == Half::Code).count();
        self.in_code == 0
    }
}

/// Where field marks stand in a part, ascending, and for begin marks whether their end is there.
fn pair_marks(source: &[u8]) -> Vec<(usize, bool)> {
    let mut marks = Vec::new();
    let mut open = Vec::new();
    for at in memmem::find_iter(source, b"fldCharType") {
        let value = &source[at..source.len().min(at + 24)];
        if memmem::find(value, b"begin").is_some() {
            open.push(marks.len());
            marks.push((at, false));
        } else if memmem::find(value, b"end").is_some() {
            if let Some(index) = open.pop() {
                let (at, _): (usize, bool) = marks[index];
                marks[index] = (at, true);
            }
            marks.push((at, true));
        } else {
            marks.push((at, true));
        }
    }
    marks
}

impl Story<'_> {
    /// A mark of a complex field (§17.16.18).
    pub(super) fn field_char(&mut self, xml: &Xml<'_>, tag: &Tag<'_>) {
        match tag.raw(b"fldCharType") {
            Some(b"begin") => self.fields.begin(xml.position()),
            Some(b"separate") => self.fields.separate(),
            Some(b"end") => self.fields.end(),
            _ => {}
        }
        if !self.fields.in_code() {
            self.draft.held.clear();
        }
    }

    /// Reads the `w:instrText` just entered.
    pub(super) fn instruction(&mut self, xml: &mut Xml<'_>) {
        let level = xml.depth();
        while let Some(node) = xml.node(level) {
            if let Node::Text(bytes) = node {
                self.fields.code(&String::from_utf8_lossy(bytes));
            }
        }
    }
}
