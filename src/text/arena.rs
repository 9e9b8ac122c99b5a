//! All text of one document in one string, and the same text folded.

use std::sync::OnceLock;

use super::{ByteSpan, Folded};

/// The text of a document: every paragraph, label and note is a [`ByteSpan`] of it.
///
/// The folded text is kept in step, so that each stage matches without folding again.
#[derive(Clone, Debug, Default)]
pub struct Arena {
    raw: String,
    folded: Folded,
    /// Code points before every [`STEP`]th byte, once they have been asked for.
    points: OnceLock<Vec<u32>>,
}

/// Bytes from one count of code points to the next; shorter spans are counted through.
const STEP: usize = 1 << 12;

impl Arena {
    /// Takes the text that a container collected.
    pub fn new(raw: String) -> Self {
        let mut folded = Folded::default();
        folded.push(&raw);
        Self { raw, folded, points: OnceLock::new() }
    }

    /// Appends text that the source has in several pieces, such as a title of two lines.
    pub fn push(&mut self, text: &str) -> ByteSpan {
        let start = self.raw.len();
        self.points.take();
        self.raw.push_str(text);
        self.folded.push(text);
        ByteSpan::new(start, self.raw.len())
    }

    /// Where text appended next will begin.
    pub fn end(&self) -> usize {
        self.raw.len()
    }

    /// The text as printed. Tabs and line breaks stand for themselves.
    pub fn raw(&self, span: ByteSpan) -> &str {
        &self.raw[span.range()]
    }

    /// Code points of a span, however long it is, in the time of a short one.
    pub(crate) fn points(&self, span: ByteSpan) -> usize {
        if span.len() <= STEP {
            return count(&self.raw.as_bytes()[span.range()]);
        }
        self.points_before(span.end as usize) - self.points_before(span.start as usize)
    }

    fn points_before(&self, at: usize) -> usize {
        let bytes = self.raw.as_bytes();
        let points = self.points.get_or_init(|| {
            let sum = |sum: &mut usize, step: &[u8]| Some(std::mem::replace(sum, *sum + count(step)) as u32);
            bytes.chunks(STEP).chain([&[][..]]).scan(0, sum).collect()
        });
        points[at / STEP] as usize + count(&bytes[at - at % STEP..at])
    }

    /// The text folded for comparison.
    pub fn folded(&self, span: ByteSpan) -> &str {
        &self.folded.as_str()[self.folded.folded(span).range()]
    }

    /// The span as printed of a range that was found in `folded(within)`.
    pub fn unfold(&self, within: ByteSpan, found: std::ops::Range<usize>) -> ByteSpan {
        let base = self.folded.folded(within);
        let span = self.folded.source(base.part(found));
        // Folding may drop the characters before the first one kept; they belong to `within`.
        ByteSpan { start: span.start.max(within.start), end: span.end.min(within.end) }
    }
}

/// Code points that begin among some bytes.
fn count(bytes: &[u8]) -> usize {
    bytes.iter().filter(|&&byte| byte & 0xC0 != 0x80).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn code_points_are_counted_wherever_a_span_begins() {
        let mut arena = Arena::new("aб𝄞ج".repeat(STEP));
        let end = arena.end();
        let ends = [0, 1, 3, 7, STEP - 1, STEP, 2 * STEP, 5 * STEP + 1, end - 2, end];
        let ends = ends.map(|at| (0..=at).rev().find(|at| arena.raw.is_char_boundary(*at)).unwrap_or_default());
        for start in ends {
            for end in ends.into_iter().filter(|end| *end >= start) {
                let span = ByteSpan::new(start, end);
                assert_eq!(arena.points(span), arena.raw(span).chars().count(), "{span:?}");
            }
        }
        let whole = ByteSpan::new(0, arena.push("ж").end as usize);
        assert_eq!(arena.points(whole), 4 * STEP + 1);
    }
}
