//! The number that a line of the opening begins with, as far as the boxes need it.

use std::ops::Range;

use super::line::{Line, Start};
use crate::stream::{NumberFormat, Stream};
use crate::text::{Arena, ByteSpan, is_alphabetic, is_numeric};

/// The highest number that a blank alone parts from a small letter.
const HIGHEST: u32 = 20;

/// The number of a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Number {
    /// The number as printed, with what closes it.
    pub(super) label: ByteSpan,
    /// Its only part; absent for a number of several parts.
    pub(super) plain: Option<u32>,
    /// What follows it in the line.
    pub(super) rest: ByteSpan,
    /// Whether the word processor counts it or a tab follows it; other numbers may belong to the text.
    pub(super) set_apart: bool,
}

/// The number at the start of a line, if it can be a label.
pub(super) fn of(stream: &Stream, text: &Arena, line: &Line) -> Option<Number> {
    let automatic = line.paragraph(stream).number.filter(|_| line.start == Start::Paragraph);
    if let Some(number) = automatic.filter(|number| number.format == NumberFormat::Decimal) {
        let plain = (!text.folded(number.label).trim_end_matches('.').contains('.')).then_some(number.value);
        return Some(Number { label: number.label, plain, rest: line.span, set_apart: true });
    }
    let raw = text.raw(line.span);
    let digits = |at: usize| raw[at..].chars().take_while(|c| is_numeric(*c)).map(char::len_utf8).sum::<usize>();
    let mut end = digits(0);
    let mut parts = 1;
    if end == 0 {
        return None;
    }
    while raw[end..].starts_with('.') && digits(end + 1) > 0 {
        end += 1 + digits(end + 1);
        parts += 1;
    }
    let value: u32 = text.folded(line.span.part(0..end)).split('.').next()?.parse().ok()?;
    let closed = raw[end..].starts_with(['.', ')']);
    let label = end + usize::from(closed);
    let gap = gap(&raw[label..]);
    let next = raw[gap.end + label..].chars().next();
    let letter = next.is_some_and(is_alphabetic);
    let set_apart = raw[label..][gap.clone()].contains('\t') || gap.len() > 1 || label == raw.len();
    // A number in the middle of a title that was broken over lines: neither boxes nor a body begin so high.
    let inside = value > HIGHEST && !set_apart && !closed && next.is_some_and(char::is_lowercase);
    if value > 99 || inside || !(set_apart || letter) {
        return None;
    }
    let number = Number {
        label: line.span.part(0..label),
        plain: (parts == 1).then_some(value),
        rest: line.span.part(label + gap.end..raw.len()),
        set_apart,
    };
    Some(number)
}

fn gap(rest: &str) -> Range<usize> {
    0..rest.len() - rest.trim_start().len()
}
