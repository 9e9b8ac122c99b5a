//! Signs that a converter wrote as `?` because its code page had no bullet and no no-break space.

/// A `?` that stood for something else.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Lost {
    /// A bullet at the beginning of the line.
    Bullet,
    /// A bullet inside the line: an item begins here.
    Item,
    /// A no-break space.
    Space,
}

/// The lost signs of a line with their offsets, ascending.
///
/// No sentence begins with a question mark. Inside a line a mark directly before a letter is a bullet once a colon stood
/// directly before one; between a word and a number it is a space, unless the line holds an address.
pub(super) fn signs(line: &str) -> Vec<(usize, Lost)> {
    let mut found = Vec::new();
    let bytes = line.as_bytes();
    if !bytes.contains(&b'?') {
        return found;
    }
    let address = line.contains("//") || line.contains('=') || line.contains("www.");
    let mut listing = false;
    for at in memchr::memchr_iter(b'?', bytes) {
        let before = line[..at].chars().next_back();
        let Some(after) = line[at + 1..].chars().next() else { continue };
        match before {
            None if after.is_alphabetic() || matches!(after, '\t' | ' ') => found.push((at, Lost::Bullet)),
            Some(':' | '：') if after.is_alphabetic() => {
                listing = true;
                found.push((at, Lost::Item));
            }
            Some(before) if listing && after.is_alphabetic() && !before.is_whitespace() => found.push((at, Lost::Item)),
            Some(before) if !address && (before.is_alphabetic() || before == '.') && after.is_ascii_digit() => {
                found.push((at, Lost::Space));
            }
            _ => {}
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(line: &str, expected: &[(usize, Lost)]) {
        assert_eq!(signs(line), expected, "{line}");
    }

    #[test]
    fn a_question_mark_is_a_lost_sign_only_where_no_question_can_end() {
        check("?\tthe accounts", &[(0, Lost::Bullet)]);
        check("?текст", &[(0, Lost::Bullet)]);
        check("It covers:?the fund?the budget;", &[(10, Lost::Item), (19, Lost::Item)]);
        check("Resolution?1306, No.?101", &[(10, Lost::Space), (20, Lost::Space)]);
        check("Why? Because. What?", &[]);
        check("http://example.org/a?1", &[]);
        check("?", &[]);
        check("a?b", &[]);
    }
}
