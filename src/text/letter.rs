//! Whether a character is a letter or digit, without searching the tables of the standard library for most.

use std::sync::OnceLock;

use super::SHORTS;

/// [`char::is_alphanumeric`]. A bit each: this is asked of every character, between look-ups in much larger tables.
#[inline]
pub(crate) fn is_alphanumeric(c: char) -> bool {
    static SET: OnceLock<[u64; SHORTS / 64]> = OnceLock::new();
    let at = c as usize;
    if at >= SHORTS {
        return matches!(c, '\u{4E00}'..='\u{9FFF}') || c.is_alphanumeric();
    }
    let set = SET.get_or_init(|| {
        let mut set = [0; SHORTS / 64];
        for c in ('\0'..'\u{800}').filter(|c| c.is_alphanumeric()) {
            set[c as usize / 64] |= 1 << (c as usize % 64);
        }
        set
    });
    set[at / 64] & 1 << (at % 64) != 0
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
