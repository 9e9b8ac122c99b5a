//! Looking for bytes that are near.
//!
//! A room of its own because markup is short: the next bracket, quote or blank is a few bytes away, and the call of a
//! search made for long texts costs more than looking at eight bytes at once here. What is not near is left to that search.

use memchr::{memchr, memchr2, memchr3};

/// Words looked at before a search of long texts is called.
const WORDS: usize = 4;

const ONES: u64 = u64::from_ne_bytes([0x01; 8]);
const HIGHS: u64 = u64::from_ne_bytes([0x80; 8]);

/// Where one of the bytes, at most three, stands first.
#[inline]
pub(super) fn find<const N: usize>(bytes: [u8; N], text: &[u8]) -> Option<usize> {
    match text.first_chunk().map(|&word| marks(bytes, word)) {
        None | Some(0) => behind_first_word(bytes, text),
        Some(marks) => Some(first(marks)),
    }
}

fn behind_first_word<const N: usize>(bytes: [u8; N], text: &[u8]) -> Option<usize> {
    let Some(&last) = text.last_chunk() else { return text.iter().position(|byte| bytes.contains(byte)) };
    let mut rest = &text[8..];
    for at in (8..WORDS * 8).step_by(8) {
        let Some((&word, behind)) = rest.split_first_chunk() else {
            // Less than a word is left: the last word holds it, behind bytes that were looked at before.
            let marks = marks(bytes, last);
            return (marks != 0).then(|| text.len() - 8 + first(marks));
        };
        let marks = marks(bytes, word);
        if marks != 0 {
            return Some(at + first(marks));
        }
        rest = behind;
    }
    let found = match bytes[..] {
        [a] => memchr(a, rest),
        [a, b] => memchr2(a, b, rest),
        [a, b, c] => memchr3(a, b, c, rest),
        _ => rest.iter().position(|byte| bytes.contains(byte)),
    };
    found.map(|at| WORDS * 8 + at)
}

/// The high bit of each byte of the word that is one of these. Bytes behind the first may be marked by mistake, through
/// the borrow of the subtraction.
#[inline]
fn marks<const N: usize>(bytes: [u8; N], word: [u8; 8]) -> u64 {
    let word = u64::from_le_bytes(word);
    bytes.iter().fold(0, |marks, &byte| {
        let differing = word ^ (ONES * u64::from(byte));
        marks | differing.wrapping_sub(ONES) & !differing & HIGHS
    })
}

/// The first byte marked.
#[inline]
fn first(marks: u64) -> usize {
    marks.trailing_zeros() as usize / 8
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn what_is_found_is_the_first(
            // Rare enough to be far as well as near; bytes beside them differ by one.
            text in prop::collection::vec(prop_oneof![
                30 => prop::sample::select(&b"=a\x00\xbd\xff"[..]),
                1 => prop::sample::select(&b"<>\""[..]),
            ], 0..80),
        ) {
            let at = |bytes: &[u8]| text.iter().position(|byte| bytes.contains(byte));
            prop_assert_eq!(find(*b">", &text), at(b">"));
            prop_assert_eq!(find(*b"<>", &text), at(b"<>"));
            prop_assert_eq!(find(*b">\"<", &text), at(b">\"<"));
        }
    }
}
