//! The outline: of all ways to read the labels of a body, the one that forms the best whole.
//!
//! Each line can be read in several ways: a number as that of a section (major or minor part first) or
//! of an item, a letter as a roman numeral, an indented line as an item without a marker or as text, a
//! quotation mark as one that opens a block or as a slip. Which is right shows only in the sequence: `2.1`
//! behind 1.1 is 1.2 if 2 comes next, numbers inside a quotation do not advance the outline.
//!
//! So a beam of partial readings is carried down the body. A partial reading is a state (number
//! reached, lists and quotation open) with the cost of all that led to it by the model in [`cost`]; readings that
//! lead to the same state are merged, the cheapest stays. The work is the number of lines times the
//! width of the beam.

mod cost;
mod number;
mod search;
mod state;

use super::label::Reading;
use super::line::Lines;
pub(super) use cost::Cost;
pub(super) use number::{Relation, relation};
use search::Search;

/// How one line was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Step {
    pub(super) role: Role,
    /// Frames that stay open before the line is placed.
    pub(super) keep: u8,
    pub(super) quotation: Quotation,
    /// What the line added to the cost of the whole.
    pub(super) cost: Cost,
}

/// What a line is in the outline.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    /// Text, heading, table: what the line's kind says.
    Plain,
    /// A section; the reading of its label.
    Section(Reading),
    /// An item of a new list or of the list that stays open innermost.
    Item { reading: Option<Reading>, new_list: bool },
}

/// What a line does to block quotations.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Quotation {
    None,
    /// Opens one that the line belongs to.
    OpensBefore,
    /// Opens one behind the line.
    OpensBehind,
    /// Closes the innermost one behind the line.
    Closes,
    /// The line alone is one.
    Whole,
    /// Closes one before the line where no mark closed it.
    Abandons,
}

/// Reads the outline: one step for each line.
pub(super) fn read(lines: &Lines) -> Vec<Step> {
    let mut search = Search::new(lines);
    for at in 0..lines.lines.len() {
        search.advance(at);
    }
    search.finish()
}
