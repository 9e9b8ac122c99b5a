//! Byte offsets to code points: the one place where text is counted.

/// Counts the code points of one text up to ascending byte offsets, in one pass over the text.
pub(super) struct Offsets<'a> {
    text: &'a str,
    byte: usize,
    points: usize,
}

impl<'a> Offsets<'a> {
    /// Counts in `text`, from its beginning.
    pub(super) fn new(text: &'a str) -> Self {
        Self { text, byte: 0, points: 0 }
    }

    /// Code points before the byte offset `at`, which is cut to the text. An offset before the last one starts afresh.
    pub(super) fn at(&mut self, at: usize) -> usize {
        let at = at.min(self.text.len());
        if at < self.byte {
            *self = Self::new(self.text);
        }
        self.points += self.text.as_bytes()[self.byte..at].iter().filter(|&&byte| byte & 0xC0 != 0x80).count();
        self.byte = at;
        self.points
    }
}

#[cfg(test)]
mod tests {
    use super::Offsets;

    #[test]
    fn code_points_are_counted_in_any_order() {
        let text = "aб𝄞ج";
        let mut offsets = Offsets::new(text);
        for at in [0, 1, 3, 7, 9, 99, 3, 0] {
            let whole = text.get(..at).unwrap_or(text);
            assert_eq!(offsets.at(at), whole.chars().count(), "at {at}");
        }
    }
}
