//! Tables (ECMA-376 Part 1 §17.4): rows of cells, with the spans that merges give them.

use super::properties::Fate;
use super::story::Story;
use super::tag::Tag;
use super::xml::Xml;
use crate::stream::{Cell, Table};

/// A table while its rows are read.
#[derive(Default)]
struct Draft {
    table: Table,
    /// For each grid column the cell that is merged downwards there: row and index in the row.
    merged: Vec<Option<(usize, usize)>>,
}

/// What `w:tcPr` states.
struct CellProperties {
    span: u32,
    merge: Merge,
    fate: Fate,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Merge {
    None,
    /// The first cell of a merge.
    Restart,
    /// Goes on with the cell above.
    Down,
    /// Goes on with the cell before.
    Across,
}

/// Columns that a table can have (§17.4.17 leaves it open; Word stops at 63).
const MAX_COLUMNS: u32 = 1024;

impl Story<'_> {
    /// Reads the `w:tbl` just entered.
    pub(super) fn table(&mut self, xml: &mut Xml<'_>) -> Table {
        let mut draft = Draft::default();
        self.rows(xml, &mut draft);
        draft.table
    }

    fn rows(&mut self, xml: &mut Xml<'_>, draft: &mut Draft) {
        let level = xml.depth();
        while let Some(tag) = xml.child(level) {
            match tag.word() {
                b"tr" => self.row(xml, draft),
                b"sdt" => self.content_control(xml, |story, xml| story.rows(xml, draft)),
                b"customXml" | b"ins" | b"moveTo" => self.rows(xml, draft),
                b"" if tag.local == b"AlternateContent" => {
                    self.alternatives(xml, |story, xml| story.rows(xml, draft));
                }
                _ => {}
            }
        }
    }

    fn row(&mut self, xml: &mut Xml<'_>, draft: &mut Draft) {
        let mut row = Row { cells: Vec::new(), column: 0, fate: Fate::Kept };
        self.cells(xml, draft, &mut row);
        if row.fate == Fate::Kept && row.column > 0 {
            draft.table.rows.push(row.cells);
        }
    }

    fn cells(&mut self, xml: &mut Xml<'_>, draft: &mut Draft, row: &mut Row) {
        let level = xml.depth();
        while let Some(tag) = xml.child(level) {
            match tag.word() {
                b"trPr" => row.read_properties(xml),
                b"tc" if row.fate == Fate::Kept => self.cell(xml, draft, row),
                b"sdt" => self.content_control(xml, |story, xml| story.cells(xml, draft, row)),
                b"customXml" | b"ins" | b"moveTo" => self.cells(xml, draft, row),
                _ => {}
            }
        }
    }

    fn cell(&mut self, xml: &mut Xml<'_>, draft: &mut Draft, row: &mut Row) {
        let level = xml.depth();
        let mut properties = CellProperties { span: 1, merge: Merge::None, fate: Fate::Kept };
        // The properties come first; the content is a flow of its own.
        let mut content = Vec::new();
        self.begin_flow();
        while let Some(tag) = xml.child(level) {
            match tag.word() {
                b"tcPr" => properties = CellProperties::read(xml),
                _ if properties.fate == Fate::Kept => self.block(xml, &tag, &mut content),
                _ => {}
            }
        }
        self.end_flow(xml, &mut content);
        if properties.fate == Fate::Gone {
            return;
        }
        draft.place(row, Cell { content, colspan: properties.span, rowspan: 1 }, properties.merge);
    }
}

impl Draft {
    /// Puts a cell into the row, or joins it to the cell that it goes on with.
    fn place(&mut self, row: &mut Row, cell: Cell, merge: Merge) {
        let column = row.column as usize;
        row.column = (row.column + cell.colspan).min(MAX_COLUMNS);
        let width = row.column as usize;
        if self.merged.len() < width {
            self.merged.resize(width, None);
        }
        let above = self.merged.get(column).copied().flatten();
        match (merge, above, row.cells.last_mut()) {
            (Merge::Down, Some((at, index)), _) => {
                let target = &mut self.table.rows[at][index];
                target.rowspan += 1;
                target.content.extend(cell.content);
            }
            (Merge::Across, _, Some(before)) => {
                before.colspan += cell.colspan;
                before.content.extend(cell.content);
            }
            _ => {
                let place = (merge == Merge::Restart).then_some((self.table.rows.len(), row.cells.len()));
                self.merged[column.min(width)..width].fill(None);
                if let Some(slot) = self.merged.get_mut(column) {
                    *slot = place;
                }
                row.cells.push(cell);
            }
        }
    }
}

/// A row while its cells are read.
struct Row {
    cells: Vec<Cell>,
    /// Grid columns passed.
    column: u32,
    fate: Fate,
}

impl Row {
    /// Reads the `w:trPr` just entered.
    fn read_properties(&mut self, xml: &mut Xml<'_>) {
        let level = xml.depth();
        while let Some(tag) = xml.child(level) {
            match tag.word() {
                b"gridBefore" => self.column = columns(&tag).unwrap_or(0),
                b"del" => self.fate = Fate::Gone,
                b"hidden" if tag.is_on() => self.fate = Fate::Gone,
                _ => {}
            }
        }
    }
}

impl CellProperties {
    /// Reads the `w:tcPr` just entered.
    fn read(xml: &mut Xml<'_>) -> Self {
        let mut read = Self { span: 1, merge: Merge::None, fate: Fate::Kept };
        let level = xml.depth();
        while let Some(tag) = xml.child(level) {
            match tag.word() {
                b"gridSpan" => read.span = columns(&tag).unwrap_or(1).max(1),
                b"vMerge" => {
                    read.merge = if tag.raw(b"val") == Some(b"restart") { Merge::Restart } else { Merge::Down };
                }
                b"hMerge" if tag.raw(b"val") != Some(b"restart") => read.merge = Merge::Across,
                b"cellDel" => read.fate = Fate::Gone,
                _ => {}
            }
        }
        read
    }
}

fn columns(tag: &Tag<'_>) -> Option<u32> {
    tag.number(b"val").and_then(|n| u32::try_from(n).ok()).map(|n| n.min(MAX_COLUMNS))
}
