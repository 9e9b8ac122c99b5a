//! What is read as one: a text, or paragraphs of a box of references whose list goes on from one to the next.
//!
//! ```text
//! Resolutions 71, 77
//! and 179 (Rev. Dubai, 2018)
//! ```
//!
//! Such paragraphs are copied behind each other; what is found in the copy goes back to where it stands.

use std::ops::Range;

use super::vocabulary::{self, Vocabulary};
use crate::text::{Arena, ByteSpan};

const COMMAS: [char; 3] = [',', '\u{60C}', '\u{3001}'];

/// A stretch that is read as one.
#[derive(Clone, Debug)]
pub(super) struct Passage {
    /// The texts that it holds.
    texts: Range<usize>,
    /// Where they stand, one blank between.
    pub(super) span: ByteSpan,
}

/// Joins texts within each of `lists` where a list goes on; all others stay alone.
pub(super) fn passages(
    arena: &mut Arena,
    texts: &[ByteSpan],
    lists: &[Range<usize>],
    vocabulary: &Vocabulary,
) -> Vec<Passage> {
    let mut passages: Vec<Passage> = Vec::with_capacity(texts.len());
    for (index, span) in texts.iter().enumerate() {
        let listed = lists.iter().any(|list| list.start < index && index < list.end);
        let goes_on = listed && goes_on(arena.folded(texts[index - 1]), arena.folded(*span), vocabulary);
        match passages.last_mut() {
            Some(last) if goes_on => last.texts.end = index + 1,
            _ => passages.push(Passage { texts: index..index + 1, span: *span }),
        }
    }
    for passage in passages.iter_mut().filter(|passage| passage.texts.len() > 1) {
        let pieces: Vec<&str> = texts[passage.texts.clone()].iter().map(|span| arena.raw(*span)).collect();
        let joined = pieces.join(" ");
        passage.span = arena.push(&joined);
    }
    passages
}

/// Whether numbers end one text and go on in the next, with a comma or a conjunction between.
fn goes_on(before: &str, after: &str, vocabulary: &Vocabulary) -> bool {
    let phrases = &vocabulary.phrases;
    let head = before.trim_end_matches(' ');
    let open = head.strip_suffix(COMMAS);
    let open = open.or_else(|| Some(&head[..head.len() - vocabulary::phrase_before(&phrases.and, head)?]));
    let tail = after.trim_start_matches(' ');
    let further = tail.strip_prefix(COMMAS);
    let further = further.or_else(|| Some(&tail[vocabulary::phrase(&phrases.and, tail)?..]));
    if open.or(further).is_none() {
        return false;
    }
    let head = open.unwrap_or(head).trim_end_matches(' ');
    let counted = vocabulary::phrase_before(&phrases.counter, head).is_some();
    let mut tail = further.unwrap_or(tail).trim_start_matches(' ');
    for list in [&phrases.mark, &phrases.ordinal] {
        tail = tail[vocabulary::phrase(list, tail).unwrap_or_default()..].trim_start_matches(' ');
    }
    let number = tail.trim_start_matches(|c: char| c.is_ascii_digit());
    // A label of a list or the symbol of a document is no number of an act.
    let other = number.starts_with([')', '/', '-']) || number.starts_with(". ");
    (counted || head.ends_with(|c: char| c.is_ascii_digit() || c == ')')) && number.len() < tail.len() && !other
}

impl Passage {
    /// Where further texts begin: bytes of the folded passage.
    pub(super) fn breaks(&self, texts: &[ByteSpan], arena: &Arena) -> Vec<usize> {
        let mut at = self.span.range().start;
        let further = self.texts.len() - 1;
        let pieces = texts[self.texts.clone()].iter().take(further);
        pieces
            .map(|piece| {
                at += piece.len() + 1;
                arena.folded(ByteSpan::new(self.span.range().start, at)).len()
            })
            .collect()
    }

    /// The text that holds a range of the folded passage, and where it stands there.
    pub(super) fn place(&self, texts: &[ByteSpan], arena: &Arena, range: Range<usize>) -> (usize, ByteSpan) {
        let span = arena.unfold(self.span, range).range();
        let mut base = self.span.range().start;
        let mut index = self.texts.start;
        while index + 1 < self.texts.end && span.start > base + texts[index].len() {
            base += texts[index].len() + 1;
            index += 1;
        }
        let text = texts[index].range();
        let within = |at: usize| (text.start + at - base).min(text.end);
        (index, ByteSpan::new(within(span.start), within(span.end)))
    }
}
