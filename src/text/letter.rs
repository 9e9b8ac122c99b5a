//! Whether a character is a letter or a digit, without searching the tables of the standard library for most.

use std::sync::OnceLock;

use super::SHORTS;

/// Which characters of one or two bytes are in a class, a bit each: this is asked of every character, between look-ups
/// in much larger tables.
type Set = OnceLock<[u64; SHORTS / 64]>;

/// [`char::is_alphabetic`].
#[inline]
pub(crate) fn is_alphabetic(c: char) -> bool {
    static SET: Set = OnceLock::new();
    holds(c, &SET, char::is_alphabetic).unwrap_or_else(|| is_common_ideograph(c) || c.is_alphabetic())
}

/// [`char::is_numeric`].
#[inline]
pub(crate) fn is_numeric(c: char) -> bool {
    static SET: Set = OnceLock::new();
    holds(c, &SET, char::is_numeric).unwrap_or_else(|| !is_common_ideograph(c) && c.is_numeric())
}

/// [`char::is_alphanumeric`].
#[inline]
pub(crate) fn is_alphanumeric(c: char) -> bool {
    static SET: Set = OnceLock::new();
    holds(c, &SET, char::is_alphanumeric).unwrap_or_else(|| is_common_ideograph(c) || c.is_alphanumeric())
}

/// Whether a character is in a class; `None` for one of more bytes.
#[inline]
fn holds(c: char, set: &Set, class: fn(char) -> bool) -> Option<bool> {
    let at = c as usize;
    if at >= SHORTS {
        return None;
    }
    let set = set.get_or_init(|| {
        let mut set = [0; SHORTS / 64];
        for c in ('\0'..'\u{800}').filter(|c| class(*c)) {
            set[c as usize / 64] |= 1 << (c as usize % 64);
        }
        set
    });
    Some(set[at / 64] & 1 << (at % 64) != 0)
}

fn is_common_ideograph(c: char) -> bool {
    matches!(c, '\u{4E00}'..='\u{9FFF}')
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_standard_library_says_the_same() {
        for c in '\0'..=char::MAX {
            assert_eq!(super::is_alphabetic(c), c.is_alphabetic(), "{c:?}");
            assert_eq!(super::is_numeric(c), c.is_numeric(), "{c:?}");
            assert_eq!(super::is_alphanumeric(c), c.is_alphanumeric(), "{c:?}");
        }
    }
}
