//! Tables that lay out the page.
//!
//! A table of one column that holds most of a document is drawn round the text, and shows a reader no cells: what it holds
//! is the flow. It is told from a box of one column by its size. A room of its own, since it needs the whole document.

use crate::stream::{Element, Paragraph, Stream, Table};

/// Paragraphs that a box may hold.
const BOX: usize = 24;

/// Opens the tables that are frames.
pub(super) fn open(stream: &mut Stream) {
    let total = Size::of(&stream.paragraphs, &stream.flow);
    let flow = std::mem::take(&mut stream.flow);
    for element in flow {
        unfold(&stream.paragraphs, element, &total, &mut stream.flow);
    }
}

/// Frames nest no deeper than tables do, and each holds most of the one around it.
fn unfold(paragraphs: &[Paragraph], element: Element, total: &Size, flow: &mut Vec<Element>) {
    match element {
        Element::Table(table) if is_frame(paragraphs, &table, total) => {
            for inner in table.rows.into_iter().flatten().flat_map(|cell| cell.content) {
                unfold(paragraphs, inner, total, flow);
            }
        }
        other => flow.push(other),
    }
}

fn is_frame(paragraphs: &[Paragraph], table: &Table, total: &Size) -> bool {
    if table.rows.iter().any(|row| row.len() > 1) {
        return false;
    }
    let mut size = Size::default();
    for cell in table.rows.iter().flatten() {
        size.add(paragraphs, &cell.content);
    }
    size.bytes * 2 > total.bytes && (size.tables > 0 || size.paragraphs > BOX)
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
