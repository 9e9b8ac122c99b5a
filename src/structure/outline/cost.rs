//! The cost model: what each way of reading a label costs, in one place.
//!
//! Costs are added up over the whole body and the cheapest reading wins, so only differences matter. The unit is about a tenth of a
//! plain contradiction: 10 says "unusual", 60 "only if all else is worse".

use super::super::label::{Close, Gap, Reading, Sign};
use super::super::line::{End, Line, StyleHint};
use super::number::Relation;

/// Cost of a reading.
pub(in crate::structure) type Cost = i32;

/// Closing a block quotation where no mark closes it.
pub(super) const UNCLOSED: Cost = 30;
/// The same where the line before does not even end a sentence.
pub(super) const UNCLOSED_MIDWAY: Cost = 20;
/// A quotation that is open at the end of the body.
pub(super) const UNCLOSED_AT_END: Cost = 35;
/// Taking a mark that opens a paragraph and is not closed in it for a slip.
pub(super) const MARK_IGNORED: Cost = 40;
/// The same for a mark in the middle of a paragraph.
pub(super) const INNER_MARK_IGNORED: Cost = 12;
/// A block quotation that begins in the middle of a paragraph.
pub(super) const INNER_MARK_OPENS: Cost = 8;
/// An indented paragraph behind an item that does not belong to the item, or the other way round.
pub(super) const INDENT_IGNORED: Cost = 6;
/// An item that continues a list with another indentation than the item before it.
pub(super) const OTHER_INDENT: Cost = 12;
/// A list directly behind another of the same kind.
pub(super) const LIST_BESIDE_LIST: Cost = 15;
/// A section whose number, before a whole sentence, would also continue the list that is open.
pub(super) const CONTINUES_LIST: Cost = 8;
/// A number that the word processor counts with those of the other kind: sections or items.
pub(super) const COUNTED_WITH_OTHERS: Cost = 20;
/// A section under an operative line.
pub(super) const UNDER_OPERATIVE_LINE: Cost = 25;
/// A section inside an act.
pub(super) const IN_ACT: Cost = 60;
/// An indented line behind a lead-in that is no item.
pub(super) const LEAD_IGNORED: Cost = 15;
/// An item without a marker that no lead-in announces.
pub(super) const BARE_ITEM: Cost = 40;

/// What a number costs as a section, given the number before it.
pub(super) fn sequence(relation: Relation) -> Cost {
    match relation {
        Relation::Next => 0,
        Relation::MissingParent => 18,
        Relation::Gap(missing) => 20 + 5 * Cost::from(missing.min(8)),
        Relation::Restart | Relation::Repeated => 60,
        Relation::Backward => 70,
    }
}

/// What speaks against a label being the number of a section, whatever its place in the sequence.
pub(super) fn as_section(line: &Line, reading: &Reading) -> Cost {
    let mut cost = print(reading);
    cost += match reading.close {
        Close::None => 0,
        // As likely as the marker of an item: a document that prints its numbers so does it throughout.
        Close::Dot => 1,
        Close::Paren => 50,
    };
    if let Sign::Number(parts) = reading.sign {
        // A year, or a count.
        let first = parts.as_slice().first().copied().unwrap_or(0);
        cost += if first >= 1000 { 60 } else { Cost::from(first / 100) * 10 };
        cost += if parts.len() > 5 { 20 } else { 0 };
    } else {
        cost += 12;
    }
    cost += if line.lower { 25 } else { 0 };
    cost += match line.end {
        End::Semicolon => 20,
        End::Comma => 10,
        End::Sentence | End::Colon | End::Open => 0,
    };
    cost + match line.style {
        StyleHint::Item | StyleHint::Contents => 30,
        StyleHint::Operative | StyleHint::Annex | StyleHint::AnnexTitle => 20,
        StyleHint::Heading | StyleHint::None => 0,
    }
}

/// What speaks against a label being the marker of an item.
pub(super) fn as_item(line: &Line, reading: &Reading, place: ItemPlace, list: ListPlace) -> Cost {
    let mut cost = print(reading);
    cost += if line.style == StyleHint::Heading { 40 } else { 0 };
    let expected = place == ItemPlace::Quotation || place == ItemPlace::Resolution;
    cost + match reading.sign {
        Sign::Bullet(glyph) => {
            if matches!(glyph, '-' | '*' | '?') && reading.gap == Gap::Blank {
                4
            } else {
                0
            }
        }
        Sign::Letter { .. } | Sign::Roman(_) if reading.close == Close::Paren => 0,
        // An initial: `A. Smith`.
        Sign::Letter { .. } if reading.gap == Gap::Blank => 24,
        Sign::Letter { .. } | Sign::Roman(_) => 12,
        Sign::Number(_) if reading.close == Close::Paren || expected => 0,
        // A bare number is that of a section until a list has begun.
        Sign::Number(_) if list == ListPlace::Continues => 1,
        Sign::Number(parts) if parts.len() > 1 => 40,
        Sign::Number(_) if reading.close == Close::Dot || line.style == StyleHint::Item => 12,
        Sign::Number(_) => 22,
    }
}

/// Whether an item begins its list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ListPlace {
    Begins,
    Continues,
}

/// Where an item stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ItemPlace {
    Body,
    Quotation,
    /// Under an operative line, or in a draft act.
    Resolution,
}

/// What it costs that a line begins as with a label and is plain text.
pub(super) fn as_text(reading: &Reading) -> Cost {
    let weak = matches!(reading.sign, Sign::Bullet('-' | '–' | '—' | '?' | '*')) && reading.gap == Gap::Blank;
    match reading.gap {
        Gap::Automatic => 80,
        Gap::Tab => 60,
        Gap::Blank | Gap::End if weak => 15,
        Gap::Blank | Gap::End if reading.close == Close::Paren => 40,
        Gap::Blank | Gap::End => 22,
        Gap::Glued if reading.close == Close::Paren => 20,
        Gap::Glued => 12,
    }
}

/// What a new list costs.
pub(super) fn new_list(line_before: Option<&Line>, nested: Nesting) -> Cost {
    let lead = line_before.is_some_and(|line| line.end == End::Colon);
    let nesting = match nested {
        Nesting::Outermost => 0,
        Nesting::Deeper => 3,
        Nesting::Unmarked => 10,
    };
    nesting + if lead { 2 } else { 6 }
}

/// How a new list stands to the list before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Nesting {
    Outermost,
    /// Inside an item, and the layout or another kind of marker shows it.
    Deeper,
    /// Inside an item, and nothing shows it.
    Unmarked,
}

/// What an item costs that does not follow the one before it, or does not begin its list at one.
pub(super) fn missing_items(missing: u16) -> Cost {
    if missing == 0 { 0 } else { 25 + 4 * Cost::from(missing.min(8)) }
}

/// What the print of a label costs: the order of its parts, and how it is parted from the text.
fn print(reading: &Reading) -> Cost {
    let order = if reading.unusual { 3 } else { 0 };
    order
        + match reading.gap {
            Gap::Automatic | Gap::Tab => 0,
            Gap::Blank => 4,
            Gap::End => 8,
            Gap::Glued => 9,
        }
}
