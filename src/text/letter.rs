//! What kind of character stands somewhere, looked up for the characters that texts are made of.
//!
//! The standard library searches its tables for every character beyond ASCII.

use std::sync::OnceLock;

/// Characters of one or two bytes in UTF-8: Latin, Cyrillic, Arabic.
const SHORT: usize = 0x800;

/// [`char::is_alphanumeric`].
#[inline]
pub(crate) fn is_alphanumeric(c: char) -> bool {
    static SHORTS: OnceLock<[u64; SHORT / 64]> = OnceLock::new();
    let at = c as usize;
    if at < SHORT {
        let shorts = SHORTS.get_or_init(|| {
            let mut set = [0; SHORT / 64];
            for c in ('\0'..'\u{800}').filter(|c| c.is_alphanumeric()) {
                set[c as usize / 64] |= 1 << (c as usize % 64);
            }
            set
        });
        return shorts[at / 64] & 1 << (at % 64) != 0;
    }
    matches!(c, '\u{4E00}'..='\u{9FFF}') || c.is_alphanumeric()
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_standard_library_says_the_same() {
        for c in '\0'..=char::MAX {
            assert_eq!(super::is_alphanumeric(c), c.is_alphanumeric(), "{c:?}");
        }
    }
}
