//! Tables that lay out the page.
//!
//! A table of one column that holds most of a document is drawn round the text, and shows a reader no cells: what it holds
//! is the flow. It is told from a box of one column by its size. A room of its own, since it needs the whole document.

use crate::stream::{Element, Paragraph, Stream, Table};

/// Paragraphs that a box may hold.
const BOX: usize = 24;
/// Paragraphs that a box may hold behind which nothing follows.
const LAST_BOX: usize = 8;

/// Opens the tables that are frames.
pub(super) fn open(stream: &mut Stream) {
    let total = Size::of(&stream.paragraphs, &stream.flow);
    let mut flow = std::mem::take(&mut stream.flow);
    let written = |element: &Element| Size::of(&stream.paragraphs, std::slice::from_ref(element)).bytes > 0;
    let last = flow.iter().rposition(written).unwrap_or(0);
    let tail = flow.split_off(last.min(flow.len()));
    for (elements, least) in [(flow, BOX), (tail, LAST_BOX)] {
        for element in elements {
            unfold(&stream.paragraphs, element, &total, least, &mut stream.flow);
        }
    }
}

/// Frames nest no deeper than tables do, and each holds most of the one around it.
fn unfold(paragraphs: &[Paragraph], element: Element, total: &Size, least: usize, flow: &mut Vec<Element>) {
    match element {
        Element::Table(table) if is_frame(paragraphs, &table, total, least) => {
            for inner in table.rows.into_iter().flatten().flat_map(|cell| cell.content) {
                unfold(paragraphs, inner, total, least, flow);
            }
        }
        other => flow.push(other),
    }
}

fn is_frame(paragraphs: &[Paragraph], table: &Table, total: &Size, least: usize) -> bool {
    if table.rows.iter().any(|row| row.len() > 1) {
        return false;
    }
    let mut size = Size::default();
    for cell in table.rows.iter().flatten() {
        size.add(paragraphs, &cell.content);
    }
    size.bytes * 2 > total.bytes && (size.tables > 0 || size.paragraphs > least)
}

/// How much a flow holds.
#[derive(Debug, Default)]
struct Size {
    bytes: usize,
    paragraphs: usize,
    tables: usize,
}

impl Size {
    fn of(paragraphs: &[Paragraph], flow: &[Element]) -> Self {
        let mut size = Self::default();
        size.add(paragraphs, flow);
        size
    }

    fn add(&mut self, paragraphs: &[Paragraph], flow: &[Element]) {
        for element in flow {
            match element {
                Element::Paragraph(id) => {
                    self.paragraphs += 1;
                    self.bytes += paragraphs[id.0 as usize].text.len();
                }
                Element::Table(table) => {
                    self.tables += 1;
                    table.rows.iter().flatten().for_each(|cell| self.add(paragraphs, &cell.content));
                }
            }
        }
    }
}
