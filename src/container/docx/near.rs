//! Looking for bytes that are near.
//!
//! A room of its own because markup is short: the next bracket, quote or blank is a few bytes away, and the call of a
//! search made for long texts costs more than looking at eight bytes at once here. What is not near is left to that search.

use memchr::{memchr, memchr3};

/// Words looked at before a search of long texts is called.
const WORDS: usize = 4;

const ONES: u64 = u64::from_ne_bytes([0x01; 8]);
const HIGHS: u64 = u64::from_ne_bytes([0x80; 8]);

/// Where the byte stands first.
#[inline]
pub(super) fn find(byte: u8, text: &[u8]) -> Option<usize> {
    near(text, |word| zeros(word, byte), |text| memchr(byte, text))
}

/// Where one of the bytes stands first.
#[inline]
pub(super) fn find3(a: u8, b: u8, c: u8, text: &[u8]) -> Option<usize> {
    near(text, |word| zeros(word, a) | zeros(word, b) | zeros(word, c), |text| memchr3(a, b, c, text))
}

/// Looks at the first words, then has the rest searched.
#[inline]
fn near(text: &[u8], marks: impl Fn(u64) -> u64, search: impl Fn(&[u8]) -> Option<usize>) -> Option<usize> {
    let mut rest = text;
    for at in (0..WORDS * 8).step_by(8) {
        let Some((&word, behind)) = rest.split_first_chunk() else { break };
        let marks = marks(u64::from_le_bytes(word));
        if marks != 0 {
            return Some(at + marks.trailing_zeros() as usize / 8);
        }
        rest = behind;
    }
    search(rest).map(|at| text.len() - rest.len() + at)
}

/// The high bit of each byte of the word that equals `byte`. Bytes behind the first may be marked by mistake, through
/// the borrow of the subtraction.
#[inline]
fn zeros(word: u64, byte: u8) -> u64 {
    let differing = word ^ (ONES * u64::from(byte));
    differing.wrapping_sub(ONES) & !differing & HIGHS
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn what_is_found_is_the_first(text in prop::collection::vec(prop::sample::select(&b"<>\"=?;\x00\xbd\xff"[..]), 0..20)) {
            let text = &text[..];
            let at = |bytes: &[u8]| text.iter().position(|byte| bytes.contains(byte));
            prop_assert_eq!(find(b'>', text), at(b">"));
            prop_assert_eq!(find3(b'>', b'"', b'=', text), at(b">\"="));
        }
    }
}
